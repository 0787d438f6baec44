import { describe, expect, test } from 'vitest';
import { createDeliveries, LONGEST_WAIT_MS, MOST_FAILURES_IN_A_ROW } from '../../../src/audit/deliveries.ts';
import { START } from '../../harness/fake-clock.ts';
import { auditEventOf } from '../../harness/results.ts';
import { answer, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { testRetries, type TestRetries, type TestRetryOptions } from '../../harness/session.ts';

const url = new URL('https://hooks.example/s3cret');

/** The same reply as often as it is asked for. */
const always = (reply: Reply): readonly Reply[] => Array.from({ length: 999 }, () => reply);

function delivering(replies: (given: TestRetries) => readonly Reply[], options?: TestRetryOptions) {
  const given = testRetries(options);
  const http = scriptedHttp(replies(given));
  const deliveries = createDeliveries({ url, key: undefined }, { ...given, http });
  const add = (count: number): void => {
    for (let index = 0; index < count; index += 1) deliveries.add(auditEventOf(String(index)));
  };
  const { clock, stop, unexpected } = given;
  return { clock, stop, unexpected, http, deliveries, add };
}

/** A receiver that takes the request and never answers, as it looks to whoever waits for it. */
const silent =
  ({ clock, stop }: TestRetries): Reply =>
  async ({ cut = stop.cut, timeoutMs }) => {
    await clock.sleep(timeoutMs, cut);
    return lost(cut.aborted ? 'cut' : 'timeout');
  };

test('without events there is nothing to say', async () => {
  expect(await delivering(() => []).deliveries.finish()).toBeUndefined();
});

test('every event is delivered, as many at the same time as the receiver takes, and not more than 32', async () => {
  let running = 0;
  let peak = 0;
  const { deliveries, add } = delivering(({ clock }) =>
    always(async () => {
      running += 1;
      peak = Math.max(peak, running);
      await clock.advance(0);
      running -= 1;
      return answer(200);
    }),
  );
  add(200);
  expect(await deliveries.finish()).toEqual({
    events: 200,
    undelivered: 0,
    reason: undefined,
    untried: 0,
    untriedReason: undefined,
  });
  expect(peak).toBe(32);
});

test('a receiver that has too much to do gets fewer at the same time', async () => {
  let running = 0;
  const beside: number[] = [];
  const { deliveries, add } = delivering(
    ({ clock }) =>
      always(async () => {
        running += 1;
        beside.push(running);
        const isFirst = beside.length === 1;
        await clock.advance(0);
        running -= 1;
        return isFirst ? answer(503) : answer(200);
      }),
    { maxRetries: 0 },
  );
  add(12);
  await deliveries.finish();
  expect([Math.max(...beside), Math.max(...beside.slice(8))]).toEqual([8, 4]);
});

test('a receiver that refuses one event gets no fewer of the others', async () => {
  let running = 0;
  const beside: number[] = [];
  const { deliveries, add } = delivering(({ clock }) =>
    always(async () => {
      running += 1;
      beside.push(running);
      const isFirst = beside.length === 1;
      await clock.advance(0);
      running -= 1;
      return isFirst ? answer(410) : answer(200);
    }),
  );
  add(16);
  await deliveries.finish();
  expect(Math.max(...beside.slice(8))).toBeGreaterThanOrEqual(8);
});

test('events that were never tried have a reason of their own', async () => {
  const { deliveries, add, stop } = delivering(() => []);
  stop.trigger('SIGTERM');
  add(1);
  expect(await deliveries.finish()).toEqual({
    events: 1,
    undelivered: 1,
    reason: undefined,
    untried: 1,
    untriedReason: 'The step was cancelled (SIGTERM)',
  });
});

test('undelivered events are counted, with the first reason', async () => {
  const { deliveries, add } = delivering(() => [answer(200), answer(410), lost()], { maxRetries: 0 });
  add(3);
  expect(await deliveries.finish()).toMatchObject({
    events: 3,
    undelivered: 2,
    reason: 'it answered HTTP 410 (1 attempt)',
    untried: 0,
  });
});

test('a fault of the program is an event that was not delivered, and tells no secret', async () => {
  const { deliveries, add, unexpected } = delivering(() => [new TypeError('s3cret')]);
  add(1);
  expect(await deliveries.finish()).toMatchObject({ undelivered: 1, reason: 'an unexpected error' });
  expect(unexpected).toHaveLength(1);
});

describe('after some failures in a row', () => {
  test('the rest is not tried, however much it is', async () => {
    const { deliveries, add, http } = delivering(() => always(answer(410)));
    add(100);
    expect(await deliveries.finish()).toEqual({
      events: 100,
      undelivered: 100,
      reason: 'it answered HTTP 410 (1 attempt)',
      untried: 100 - http.requests.length,
      untriedReason: '5 events in a row had not been delivered',
    });
    // Those that were under way with the last of the five have been sent too.
    expect(http.requests.length).toBeGreaterThanOrEqual(MOST_FAILURES_IN_A_ROW);
    expect(http.requests.length).toBeLessThan(MOST_FAILURES_IN_A_ROW + 8);
  });

  test('that a delivery interrupts, everything is tried', async () => {
    let requests = 0;
    const { deliveries, clock } = delivering(() =>
      always(() => answer((requests += 1) % MOST_FAILURES_IN_A_ROW === 0 ? 200 : 410)),
    );
    // One after the other, so that their order is certain.
    for (let index = 0; index < 50; index += 1) {
      deliveries.add(auditEventOf(String(index)));
      await clock.advance(1);
    }
    expect(await deliveries.finish()).toMatchObject({ events: 50, undelivered: 40, untried: 0 });
  });

  test('a rate limit that holds back every event is none of them', async () => {
    const { deliveries, add, http } = delivering(() => always(answer(429, '', { 'retry-after': '600' })));
    add(20);
    const report = await deliveries.finish();
    expect(report).toMatchObject({ events: 20, undelivered: 20, untried: 20 - http.requests.length });
    expect(report?.untriedReason).toBeDefined();
  });
});

describe('a receiver that never answers', () => {
  test('is waited for no longer than 30 s after the last label, and what is in flight is cut off', async () => {
    const { deliveries, add, clock, stop, http } = delivering((given) => always(silent(given)));
    add(100);
    await clock.advance(4_000);
    expect(await deliveries.finish()).toMatchObject({
      events: 100,
      undelivered: 100,
      reason: expect.stringMatching(/ECONNRESET \((3|4) attempts\)/),
    });
    expect(clock.now()).toBeLessThanOrEqual(START + 4_000 + LONGEST_WAIT_MS);
    expect(http.requests.every(({ cut }) => cut !== undefined && cut !== stop.cut)).toBe(true);
    expect(stop.failure()).toBeUndefined();
  });

  test('is not waited for beyond the deadline, and not even the grace after it', async () => {
    const { deliveries, add, clock } = delivering((given) => always(silent(given)), { timeoutMs: 4_000 });
    add(3);
    expect(await deliveries.finish()).toMatchObject({
      undelivered: 3,
      untried: 0,
      reason: 'no answer (1 attempt)',
    });
    expect(clock.now()).toBe(START + 4_000);
  });

  test('has those that come after the eighth untried, when the time is over', async () => {
    const { deliveries, add } = delivering((given) => always(silent(given)), { timeoutMs: 4_000 });
    add(10);
    expect(await deliveries.finish()).toMatchObject({
      undelivered: 10,
      untried: 2,
      untriedReason: expect.stringMatching(/time for deliveries ran out|deadline of 4 s was reached/),
    });
  });

  test('is waited for three seconds after a signal, and nothing is sent any more', async () => {
    const { deliveries, add, clock, stop, http } = delivering((given) => always(silent(given)));
    add(20);
    const end = deliveries.finish();
    await clock.advance(1_000);
    stop.trigger('SIGTERM');
    expect(await end).toMatchObject({
      undelivered: 20,
      untried: 12,
      untriedReason: 'The step was cancelled (SIGTERM)',
    });
    expect(clock.now()).toBe(START + 1_000 + 3_000);
    expect(http.requests).toHaveLength(8);
  });

  test('is waited for three seconds after a stop that came before the last label was settled', async () => {
    const { deliveries, add, clock } = delivering((given) => always(silent(given)), { timeoutMs: 1_000 });
    add(1);
    await clock.advance(1_500);
    await deliveries.finish();
    expect(clock.now()).toBe(START + 1_000 + 3_000);
  });
});

test('a wait that would end after the time for deliveries is not begun', async () => {
  const { deliveries, add, clock, http } = delivering(() => always(answer(503, '', { 'retry-after': '40' })));
  const end = deliveries.finish();
  expect(await end).toBeUndefined();
  add(1);
  await clock.advance(1);
  expect(http.requests).toHaveLength(1);
  await deliveries.finish();
  expect(clock.now()).toBeLessThanOrEqual(START + 1 + LONGEST_WAIT_MS);
});

test('what answers in time is not cut, and leaves nothing behind that could be', async () => {
  const { deliveries, add, clock, http } = delivering(() => always(answer(204)));
  add(1);
  await deliveries.finish();
  await clock.advance(2 * LONGEST_WAIT_MS);
  expect(http.requests[0]?.cut?.aborted).toBe(false);
});
