import { describe, expect, test } from 'vitest';
import { Failure } from '../src/failure.ts';
import { startStop } from '../src/stop.ts';
import { createFakeClock, START } from './support/fake-clock.ts';

function started(timeoutMs = 60_000) {
  const clock = createFakeClock();
  return { clock, stop: startStop(clock.watch, timeoutMs) };
}

function thrownBy(action: () => void): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

test('the deadline is so many milliseconds from now', () => {
  expect(started(60_000).stop.deadline).toBe(START + 60_000);
});

test('nothing stops before the deadline', async () => {
  const { clock, stop } = started(60_000);
  await clock.advance(59_999);
  expect(stop.signal.aborted).toBe(false);
  expect(() => {
    stop.throwIfStopped();
  }).not.toThrow();
});

test('at the deadline the step stops, and says how long it had and what to raise', async () => {
  const { clock, stop } = started(60_000);
  await clock.advance(60_000);
  expect(stop.signal.aborted).toBe(true);
  const failure = thrownBy(() => {
    stop.throwIfStopped();
  });
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ code: 'deadline', message: expect.stringContaining('60 s') });
  expect(failure).toMatchObject({
    message: expect.stringMatching(/^The step's deadline of 60 s was reached\.$/),
    hint: expect.stringMatching(/^Raise `timeout-seconds`\. Run the step again with `on-duplicate: skip`/),
  });
});

describe('a request in flight', () => {
  test('may go on for 3 s after the stop', async () => {
    const { clock, stop } = started();
    stop.trigger('SIGTERM');
    await clock.advance(2_999);
    expect(stop.cut.aborted).toBe(false);
    await clock.advance(1);
    expect(stop.cut.aborted).toBe(true);
  });

  test('has its 3 s after the deadline too', async () => {
    const { clock, stop } = started(1_000);
    await clock.advance(3_999);
    expect(stop.cut.aborted).toBe(false);
    await clock.advance(1);
    expect(stop.cut.aborted).toBe(true);
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the step at once as cancelled', (signal) => {
  const { stop } = started();
  stop.trigger(signal);
  expect(stop.signal.aborted).toBe(true);
  expect(
    thrownBy(() => {
      stop.throwIfStopped();
    }),
  ).toMatchObject({
    code: 'cancelled',
    message: expect.stringMatching(new RegExp(`^The step was cancelled \\(${signal}\\)\\.$`)),
    hint: expect.stringMatching(/^Run the step again with `on-duplicate: skip`/),
  });
});

test('the first reason is kept, and a second one does not prolong the 3 s', async () => {
  const { clock, stop } = started(60_000);
  stop.trigger('SIGINT');
  await clock.advance(2_000);
  stop.trigger('SIGTERM');
  await clock.advance(1_000);
  expect(stop.cut.aborted).toBe(true);
  expect(
    thrownBy(() => {
      stop.throwIfStopped();
    }),
  ).toMatchObject({ message: expect.stringContaining('SIGINT') });
});

test('after its release neither the deadline nor a signal stops anything', async () => {
  const { clock, stop } = started(60_000);
  stop.release();
  stop.trigger('SIGINT');
  await clock.advance(120_000);
  expect(stop.signal.aborted).toBe(false);
  expect(stop.cut.aborted).toBe(false);
});

test('the reason can be looked at without being thrown', () => {
  const { stop } = started();
  expect(stop.failure()).toBeUndefined();
  stop.trigger('SIGINT');
  expect(stop.failure()).toMatchObject({ code: 'cancelled' });
});
