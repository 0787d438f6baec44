import { expect, test } from 'vitest';
import { createFakeClock } from '../harness/fake-clock.ts';
import { mapInTurn } from '../../src/concurrency.ts';
import { createWindow } from '../../src/http/window.ts';

/** Room for so many at a time. */
const roomFor = (most: number) => createWindow(createFakeClock(), most).run;

const never = new AbortController().signal;

test('answers come in the order of the items, whichever is ready first', async () => {
  const clock = createFakeClock();
  const waitThenDouble = async (ms: number): Promise<number> => {
    await clock.sleep(ms, never);
    return ms * 2;
  };
  expect(await mapInTurn([30, 10, 20], roomFor(3), waitThenDouble)).toEqual([60, 20, 40]);
});

test('of no items it makes nothing', async () => {
  expect(await mapInTurn([], roomFor(3), () => Promise.reject(new Error('never called')))).toEqual([]);
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
  await expect(mapInTurn([1, 2, 3, 4], roomFor(2), map)).rejects.toThrow('first');
  expect({ begun, ended }).toEqual({ begun: [1, 2], ended: [2] });
});

test('of two errors the one that came first is thrown', async () => {
  const clock = createFakeClock();
  const map = async (ms: number): Promise<void> => {
    await clock.sleep(ms, never);
    throw new Error(`after ${ms}`);
  };
  await expect(mapInTurn([20, 10], roomFor(2), map)).rejects.toThrow('after 10');
});
