import { expect, test } from 'vitest';
import { createFakeClock } from '../harness/fake-clock.ts';
import { mapBounded } from '../../src/concurrency.ts';

const never = new AbortController().signal;

test('answers come in the order of the items, whichever is ready first', async () => {
  const clock = createFakeClock();
  const waitThenDouble = async (ms: number): Promise<number> => {
    await clock.sleep(ms, never);
    return ms * 2;
  };
  expect(await mapBounded([30, 10, 20], 3, waitThenDouble)).toEqual([60, 20, 40]);
});

test.each([
  [1, 1],
  [3, 3],
  [9, 5],
])('with a limit of %i, %i of five calls are under way at most', async (limit, most) => {
  const clock = createFakeClock();
  let running = 0;
  let peak = 0;
  await mapBounded([1, 2, 3, 4, 5], limit, async () => {
    running += 1;
    peak = Math.max(peak, running);
    await clock.sleep(10, never);
    running -= 1;
  });
  expect(peak).toBe(most);
});

test('of no items it makes nothing', async () => {
  expect(await mapBounded([], 3, () => Promise.reject(new Error('never called')))).toEqual([]);
});

test('after an error no further call begins, and those under way are waited for', async () => {
  const clock = createFakeClock();
  const begun: number[] = [];
  const ended: number[] = [];
  const map = async (item: number): Promise<void> => {
    begun.push(item);
    await clock.sleep(item * 10, never);
    if (item === 1) throw new Error('first');
    ended.push(item);
  };
  await expect(mapBounded([1, 2, 3, 4], 2, map)).rejects.toThrow('first');
  expect({ begun, ended }).toEqual({ begun: [1, 2], ended: [2] });
});

test('of two errors the one that came first is thrown', async () => {
  const clock = createFakeClock();
  const map = async (ms: number): Promise<void> => {
    await clock.sleep(ms, never);
    throw new Error(`after ${ms}`);
  };
  await expect(mapBounded([20, 10], 2, map)).rejects.toThrow('after 10');
});
