import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { nextTurn, withinTime } from '../../../src/labels/within-time.ts';

test('what is done in time is answered', () => {
  const value = { done: true };
  expect(withinTime(60_000, () => value)).toBe(value);
});

test('what never ends is cut off', () => {
  let isForever = true;
  expect(
    withinTime(5, () => {
      while (isForever) isForever = Number.isFinite(Math.random());
      return {};
    }),
  ).toBeUndefined();
});

test('what fails throws its own error', () => {
  const error = new TypeError('x');
  expect(() => {
    withinTime(60_000, () => {
      throw error;
    });
  }).toThrow(error);
});

// Windows has no such signals.
test.skipIf(process.platform === 'win32')(
  'a signal that came while nothing else had its turn is told of by the next one',
  async () => {
    let told = 0;
    process.once('SIGUSR2', () => (told += 1));
    // Right after input has come in, the event loop has polled already.
    await stat('.');
    process.kill(process.pid, 'SIGUSR2');
    await nextTurn();
    expect(told).toBe(1);
  },
);
