import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { startStop } from '../../src/stop.ts';
import { createFakeClock, START } from '../harness/fake-clock.ts';

function started(timeoutMs = 60_000) {
  const clock = createFakeClock();
  const stop = startStop(clock.watch);
  stop.limit(timeoutMs);
  return { clock, stop };
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

describe('before the deadline is known', () => {
  test('there is none, and a signal stops the step all the same', async () => {
    const clock = createFakeClock();
    const stop = startStop(clock.watch);
    await clock.advance(3_600_000);
    expect([stop.deadline, stop.signal.aborted]).toEqual([Infinity, false]);
    stop.trigger('SIGHUP');
    expect(stop.signal.aborted).toBe(true);
  });

  test.each([
    [20_000, 40_000],
    [60_000, 0],
    [70_000, 0],
  ])('%i ms pass of its 60 s: %i are left', async (before, left) => {
    const clock = createFakeClock();
    const stop = startStop(clock.watch);
    await clock.advance(before);
    stop.limit(60_000);
    expect(stop.deadline).toBe(START + 60_000);
    if (left > 0) {
      await clock.advance(left - 1);
      expect(stop.signal.aborted).toBe(false);
    }
    await clock.advance(1);
    expect(stop.failure()).toMatchObject({ code: 'deadline' });
  });
});

test('a deadline that is over when it becomes known stops the step at once', async () => {
  const clock = createFakeClock();
  const stop = startStop(clock.watch);
  await clock.advance(60_000);
  stop.limit(60_000);
  expect(stop.failure()).toMatchObject({ code: 'deadline' });
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

test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
  '%s stops the step at once as cancelled',
  (signal) => {
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
    });
  },
);

describe('the report', () => {
  test('is overdue 5.5 s after the stop', async () => {
    const { clock, stop } = started();
    stop.trigger('SIGINT');
    await clock.advance(5_499);
    expect(stop.overdue.aborted).toBe(false);
    await clock.advance(1);
    expect(stop.overdue.aborted).toBe(true);
  });

  test('that is written by then never is', async () => {
    const { clock, stop } = started();
    stop.trigger('SIGINT');
    await clock.advance(2_999);
    stop.release();
    await clock.advance(60_000);
    expect([stop.cut.aborted, stop.overdue.aborted]).toEqual([false, false]);
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
