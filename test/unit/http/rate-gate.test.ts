import { describe, expect, test } from 'vitest';
import { createRateGate } from '../../../src/http/rate-gate.ts';
import { startStop } from '../../../src/stop.ts';
import { createFakeClock, START } from '../../harness/fake-clock.ts';
import { expectReadable, failureOf, remedy } from '../../harness/failures.ts';

function gateWith(timeoutMs = 300_000) {
  const clock = createFakeClock();
  const stop = startStop(clock.watch);
  stop.limit(timeoutMs);
  return { clock, stop, gate: createRateGate(clock, stop) };
}

test('a gate that nobody holds lets everybody pass at once', async () => {
  const { clock, gate } = gateWith();
  await Promise.all([gate.pass(), gate.pass()]);
  expect(clock.waits).toEqual([]);
});

test('everybody waits until the hold ends', async () => {
  const { clock, gate } = gateWith();
  gate.hold(START + 10_000);
  const passed = await Promise.all(
    [1, 2, 3].map(async () => {
      await gate.pass();
      return clock.now();
    }),
  );
  expect(passed).toEqual([START + 10_000, START + 10_000, START + 10_000]);
});

test('a hold that is over holds nobody', async () => {
  const { clock, gate } = gateWith();
  gate.hold(START + 1_000);
  await clock.advance(1_000);
  await gate.pass();
  expect(clock.waits).toEqual([]);
});

test.each([64_000, 70_000])(
  'a hold that ended past the deadline, at %i ms, holds nobody either',
  async (until) => {
    // The step's clock lags behind, so that it has not stopped yet.
    const clock = createFakeClock();
    const stop = startStop(createFakeClock().watch);
    stop.limit(60_000);
    const gate = createRateGate(clock, stop);
    gate.hold(START + until);
    await clock.advance(70_000);
    await gate.pass();
    expect(clock.waits).toEqual([]);
  },
);

test('a hold that is prolonged while one waits is waited for to its new end', async () => {
  const { clock, gate } = gateWith();
  gate.hold(START + 10_000);
  const pass = gate.pass();
  await clock.advance(4_000);
  gate.hold(START + 15_000);
  await pass;
  expect(clock.now()).toBe(START + 15_000);
});

test('a shorter hold does not shorten a longer one', async () => {
  const { clock, gate } = gateWith();
  gate.hold(START + 10_000);
  gate.hold(START + 2_000);
  await gate.pass();
  expect(clock.now()).toBe(START + 10_000);
});

describe('a hold that is too long', () => {
  test('is one over 180 s; 180 s are waited for', async () => {
    const { clock, gate } = gateWith();
    gate.hold(START + 180_000);
    await gate.pass();
    expect(clock.now()).toBe(START + 180_000);
  });

  test('fails at once and says for how long', async () => {
    const { clock, gate } = gateWith();
    gate.hold(START + 180_001);
    const failure = await failureOf(gate.pass());
    expect(failure).toMatchObject({ code: 'rate-limited', status: 429 });
    expect(failure.message).toMatch(/asked to wait 181 s.*longer than the step may wait/);
    expect(remedy(failure)).toMatch(/again after 181 s/);
    expectReadable(failure);
    expect(clock.waits).toEqual([]);
  });

  test('is one that ends at the deadline', async () => {
    const { gate } = gateWith(60_000);
    gate.hold(START + 60_000);
    expect((await failureOf(gate.pass())).code).toBe('rate-limited');
  });

  test('is not one that ends right before it', async () => {
    const { clock, gate } = gateWith(60_000);
    gate.hold(START + 59_999);
    await gate.pass();
    expect(clock.now()).toBe(START + 59_999);
  });
});

describe('the stop', () => {
  test('lets nobody pass, held or not', async () => {
    const { stop, gate } = gateWith();
    stop.trigger('SIGTERM');
    expect((await failureOf(gate.pass())).code).toBe('cancelled');
    gate.hold(START + 5_000);
    expect((await failureOf(gate.pass())).code).toBe('cancelled');
  });

  test('ends the waiting at once', async () => {
    const { clock, stop, gate } = gateWith();
    gate.hold(START + 100_000);
    const pass = failureOf(gate.pass());
    await clock.advance(1_000);
    stop.trigger('SIGINT');
    expect((await pass).code).toBe('cancelled');
    expect(clock.now()).toBe(START + 1_000);
  });
});

describe('the limit of a minute', () => {
  function limited(most: number, timeoutMs?: number) {
    const given = gateWith(timeoutMs);
    const waits: number[] = [];
    const gate = createRateGate(given.clock, given.stop, { most, onWait: (waitMs) => waits.push(waitMs) });
    return { ...given, gate, waits };
  }

  test('lets as many requests pass as it allows, at once', async () => {
    const { clock, gate, waits } = limited(3);
    await Promise.all([gate.pass(), gate.pass(), gate.pass()]);
    expect(clock.now()).toBe(START);
    expect(waits).toEqual([]);
  });

  test('holds one more back until the first is a minute old, and says so once', async () => {
    const { clock, gate, waits } = limited(2);
    await gate.pass();
    await clock.advance(10_000);
    await gate.pass();
    await Promise.all([gate.pass(), gate.pass()]);
    expect(clock.now()).toBe(START + 70_000);
    expect(waits[0]).toBe(50_000);
    expect(waits).toHaveLength(2);
  });

  test('counts any minute, and not those of the clock', async () => {
    const { clock, gate } = limited(2);
    const passed: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      await gate.pass();
      passed.push(clock.now() - START);
    }
    expect(passed).toEqual([0, 0, 60_000, 60_000, 120_000, 120_000]);
  });

  test('does not outlast the stop', async () => {
    const { clock, gate } = limited(1, 5_000);
    await gate.pass();
    expect((await failureOf(gate.pass())).code).toBe('deadline');
    expect(clock.now()).toBe(START + 5_000);
  });

  test('waits for the longer of the two when a 429 holds the gate as well', async () => {
    const { clock, gate, waits } = limited(1);
    await gate.pass();
    gate.hold(START + 90_000);
    await gate.pass();
    expect(clock.now()).toBe(START + 90_000);
    expect(waits).toEqual([]);
  });
});

test('a pass waits for what else is in the way, and takes its place in the minute only then', async () => {
  const clock = createFakeClock();
  const waits: number[] = [];
  const gate = createRateGate(clock, startStop(clock.watch), {
    most: 1,
    onWait: (ms) => waits.push(ms),
  });
  let obstacles = 3;
  const heldBy = () => {
    obstacles -= 1;
    return obstacles < 0 ? undefined : Promise.resolve();
  };
  const held = gate.pass(heldBy);
  await gate.pass();
  await held;
  expect([obstacles, waits]).toEqual([-1, [60_000]]);
});

test('a pass that waits for something else does not outlive the stop', async () => {
  const { clock, stop, gate } = gateWith();
  const failure = await failureOf(
    gate.pass(() => {
      stop.trigger('SIGTERM');
      return clock.advance(1);
    }),
  );
  expect(failure.code).toBe('cancelled');
});
