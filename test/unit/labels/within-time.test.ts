import { expect, test } from 'vitest';
import { withinTime } from '../../../src/labels/within-time.ts';

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
