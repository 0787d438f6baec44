import { expect, test } from 'vitest';
import { createLimit } from '../../src/concurrency.ts';

/** A task that ends when it is told to. */
function task() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let started = false;
  return {
    run: () => {
      started = true;
      return promise;
    },
    hasStarted: () => started,
    end: resolve,
    fail: reject,
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('no more tasks run at the same time than the limit allows', async () => {
  const limit = createLimit(2);
  const tasks = [task(), task(), task()];
  const results = tasks.map(({ run }) => limit(run));
  await settle();
  expect(tasks.map((one) => one.hasStarted())).toEqual([true, true, false]);
  tasks[1]?.end('b');
  await settle();
  expect(tasks.map((one) => one.hasStarted())).toEqual([true, true, true]);
  tasks[0]?.end('a');
  tasks[2]?.end('c');
  expect(await Promise.all(results)).toEqual(['a', 'b', 'c']);
});

test('those that wait get their turn in the order they came', async () => {
  const limit = createLimit(1);
  const order: number[] = [];
  const work = (number: number) =>
    limit(() => {
      order.push(number);
      return Promise.resolve();
    });
  await Promise.all([1, 2, 3, 4].map(work));
  expect(order).toEqual([1, 2, 3, 4]);
});

test('a task that fails gives its place back', async () => {
  const limit = createLimit(1);
  await expect(limit(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(limit(() => Promise.resolve('yes'))).resolves.toBe('yes');
});

test('a place that was given back is not given twice', async () => {
  const limit = createLimit(1);
  await limit(() => Promise.resolve());
  const tasks = [task(), task()];
  const results = tasks.map(({ run }) => limit(run));
  await settle();
  expect(tasks.map((one) => one.hasStarted())).toEqual([true, false]);
  for (const one of tasks) one.end('');
  await Promise.all(results);
});

test('when one of several has ended, one more begins and not two', async () => {
  const limit = createLimit(3);
  const tasks = [task(), task()];
  const results = tasks.map(({ run }) => limit(run));
  tasks[0]?.end('');
  await settle();
  const later = [task(), task(), task()];
  const rest = later.map(({ run }) => limit(run));
  await settle();
  expect(later.map((one) => one.hasStarted())).toEqual([true, true, false]);
  for (const one of [...tasks, ...later]) one.end('');
  await Promise.all([...results, ...rest]);
});
