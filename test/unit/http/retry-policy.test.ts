import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/http/exchange.ts';
import { START } from '../../harness/fake-clock.ts';
import { lost } from '../../harness/scripted-http.ts';
import { testRetries, type TestRetryOptions } from '../../harness/session.ts';

function answered(status: number, headers: Record<string, string> = {}): Exchange {
  return { kind: 'answer', status, headers, body: undefined };
}

function from(exchanges: readonly Exchange[]) {
  let calls = 0;
  return {
    calls: () => calls,
    attempt: (): Promise<Exchange> => {
      const exchange = exchanges[calls];
      calls += 1;
      return exchange === undefined
        ? Promise.reject(new Error('one call too many'))
        : Promise.resolve(exchange);
    },
  };
}

describe('a call with retries', () => {
  test.each([200, 201, 204, 299])('ends with HTTP %i', async (status) => {
    const { clock, retry } = testRetries();
    expect(await retry.sendWithRetries('Asking', from([answered(status)]).attempt)).toMatchObject({
      ok: true,
      answer: { status },
    });
    expect(clock.waits).toEqual([]);
  });

  test.each([199, 300, 302, 400, 500])('is refused by HTTP %i', async (status) => {
    expect(
      await testRetries().retry.sendWithRetries('Asking', from([answered(status)]).attempt),
    ).toMatchObject({
      ok: false,
      attempts: 1,
      givenUp: { reason: 'final' },
    });
  });

  test('waits 2, 4 and 8 s, and then gives up', async () => {
    const { clock, retry } = testRetries({ maxRetries: 3 });
    const script = from(Array.from({ length: 4 }, () => answered(503)));
    expect(await retry.sendWithRetries('Asking', script.attempt)).toMatchObject({
      ok: false,
      attempts: 4,
      givenUp: { reason: 'retries-exhausted' },
    });
    expect(clock.waits).toEqual([2_000, 4_000, 8_000]);
  });

  test('is told to people with the reason and the wait', async () => {
    const { retry, retries } = testRetries();
    const script = from([answered(503), lost('timeout'), answered(200)]);
    await retry.sendWithRetries('Asking', script.attempt);
    expect(retries).toEqual([
      expect.stringMatching(/^Asking.*HTTP 503.*2\.0 s/),
      expect.stringMatching(/^Asking.*ECONNRESET.*4\.0 s/),
    ]);
  });

  test('that was cut off is not made again', async () => {
    const { stop, retry } = testRetries();
    stop.trigger('SIGTERM');
    const script = from([lost('cut')]);
    expect(await retry.sendWithRetries('Asking', script.attempt)).toEqual({
      ...{ ok: false, exchange: lost('cut'), attempts: 1 },
      givenUp: { retry: false, reason: 'final' },
    });
  });

  test.each([
    ['0', 'Asking: HTTP 429; trying again at once.'],
    ['1', 'Asking: HTTP 429; trying again in 1.0 s.'],
  ])('that is made again after %s s says when', async (seconds, told) => {
    const { retry, retries } = testRetries();
    const script = from([answered(429, { 'retry-after': seconds }), answered(200)]);
    await retry.sendWithRetries('Asking', script.attempt);
    expect(retries).toEqual([told]);
  });
});

test.each<readonly [string, Exchange]>([
  ['HTTP 403', answered(403)],
  ['a certificate that is not trusted', lost('certificate', false)],
])('%s in the moment of the stop is told all the same', async (_what, exchange) => {
  const { stop, retry } = testRetries();
  stop.trigger('SIGTERM');
  expect(await retry.sendWithRetries('Asking', from([exchange]).attempt)).toMatchObject({
    ok: false,
    exchange,
  });
});

describe('HTTP 429', () => {
  test('holds the gate for everybody, as long as was asked', async () => {
    const { clock, gate, retry } = testRetries();
    retry.decide({ exchange: answered(429, { 'retry-after': '42' }), attempts: 1 });
    await gate.pass();
    expect(clock.now()).toBe(START + 42_000);
  });

  test('holds it for the backoff when no time was given', async () => {
    const { clock, gate, retry } = testRetries();
    retry.decide({ exchange: answered(429), attempts: 1 });
    await gate.pass();
    expect(clock.now()).toBe(START + 2_000);
  });

  test('holds it even when this call is not tried again', async () => {
    const { clock, gate, retry } = testRetries({ maxRetries: 0 });
    retry.decide({ exchange: answered(429, { 'retry-after': '5' }), attempts: 1 });
    await gate.pass();
    expect(clock.now()).toBe(START + 5_000);
  });
});

test('HTTP 429 that asks for no time and is not tried again holds the others for as long as a retry would wait', async () => {
  const { clock, gate, retry } = testRetries({ maxRetries: 0 });
  retry.decide({ exchange: answered(429), attempts: 1 });
  await gate.pass();
  expect(clock.waits).toEqual([2_000]);
});

test('other statuses hold only their own call', async () => {
  const { clock, gate, retry } = testRetries();
  retry.decide({ exchange: answered(503, { 'retry-after': '42' }), attempts: 1 });
  await gate.pass();
  expect(clock.waits).toEqual([]);
});

describe('an answer that came too early', () => {
  test('is asked for again after the waits of a retry, as often', () => {
    const { retry } = testRetries({ maxRetries: 2 });
    expect([1, 2, 3].map((attempts) => retry.decide({ attempts }))).toEqual([
      { retry: true, waitMs: 2_000 },
      { retry: true, waitMs: 4_000 },
      { retry: false, reason: 'retries-exhausted' },
    ]);
  });

  test('is not waited for past the deadline', () => {
    const { retry } = testRetries({ timeoutMs: 2_000 });
    expect(retry.decide({ attempts: 1 })).toEqual({ retry: false, reason: 'past-deadline' });
  });
});

describe('reading until something is shown', () => {
  const counting = (more: TestRetryOptions = {}) => {
    const given = testRetries(more);
    let reads = 0;
    const read = (): Promise<number> => Promise.resolve((reads += 1));
    const readUntil = (enough: number): Promise<number> =>
      given.retry.readUntil(read, (count) =>
        count >= enough ? undefined : `Reading ${count} is not enough; again`,
      );
    return { ...given, readUntil };
  };

  test('ends at once where it is', async () => {
    const { readUntil, clock } = counting();
    expect(await readUntil(1)).toBe(1);
    expect(clock.waits).toEqual([]);
  });

  test('waits as long as a retry does, and says so', async () => {
    const { readUntil, clock, retries } = counting();
    expect(await readUntil(3)).toBe(3);
    expect(clock.waits).toEqual([2_000, 4_000]);
    expect(retries).toEqual([
      'Reading 1 is not enough; again in 2.0 s.',
      'Reading 2 is not enough; again in 4.0 s.',
    ]);
  });

  test('answers the last reading when the retries are spent', async () => {
    const { readUntil, clock } = counting({ maxRetries: 2 });
    expect(await readUntil(9)).toBe(3);
    expect(clock.waits).toEqual([2_000, 4_000]);
  });

  test('waits no longer than the step', async () => {
    const { readUntil, clock, stop } = counting();
    const reading = readUntil(2);
    await clock.advance(1_000);
    stop.trigger('SIGTERM');
    expect([await reading, clock.now()]).toEqual([2, START + 1_000]);
  });
});

test('what the caller knows of a call beats the policy', () => {
  const { retry } = testRetries();
  const conflict = { exchange: answered(409), attempts: 1 };
  expect(retry.decide(conflict)).toEqual({ retry: false, reason: 'final' });
  expect(retry.decide({ ...conflict, retryable: true })).toEqual({ retry: true, waitMs: 2_000 });
});

test('a call in doubt waits for the longer of Retry-After and the backoff', () => {
  const { retry } = testRetries();
  const call = { exchange: answered(503, { 'retry-after': '0' }), attempts: 1 };
  expect(retry.decide(call)).toEqual({ retry: true, waitMs: 0 });
  expect(retry.decide({ ...call, inDoubt: true })).toEqual({ retry: true, waitMs: 2_000 });
});
