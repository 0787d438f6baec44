import { expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';

test('the system clock tells the time since 1970', () => {
  expect(Math.abs(systemClock.now() - Date.now())).toBeLessThan(1_000);
});

test('it never runs backwards', () => {
  const readings = Array.from({ length: 1_000 }, () => systemClock.now());
  expect(readings).toEqual([...readings].sort((a, b) => a - b));
});

test('a sleep that is aborted ends at once, without an error', async () => {
  const abort = new AbortController();
  const sleep = systemClock.sleep(3_600_000, abort.signal);
  abort.abort();
  await expect(sleep).resolves.toBeUndefined();
});

test('a sleep with a signal that was aborted before does not begin', async () => {
  await expect(systemClock.sleep(3_600_000, AbortSignal.abort())).resolves.toBeUndefined();
});

test('a sleep lasts as long as it says', async () => {
  const before = systemClock.now();
  await systemClock.sleep(5, new AbortController().signal);
  expect(systemClock.now() - before).toBeGreaterThanOrEqual(4);
});

test('a sleep until a moment that is over ends at once, and Node says nothing about it', async () => {
  const warnings: Error[] = [];
  const listener = (warning: Error): void => {
    warnings.push(warning);
  };
  process.on('warning', listener);
  await systemClock.sleep(-5, new AbortController().signal);
  // Warnings are told in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', listener);
  expect(warnings).toEqual([]);
});
