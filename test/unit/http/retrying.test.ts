import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/http/exchange.ts';
import { judge, repeat } from '../../../src/http/retrying.ts';
import { START } from '../../harness/fake-clock.ts';
import { failureOf } from '../../harness/failures.ts';
import { lost } from '../../harness/scripted-http.ts';
import { testPace } from '../../harness/session.ts';

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

describe('a call that is repeated', () => {
  test.each([200, 201, 204, 299])('ends with HTTP %i', async (status) => {
    const pace = testPace();
    expect(await repeat(pace, 'Asking', from([answered(status)]).attempt)).toMatchObject({
      ok: true,
      answer: { status },
    });
    expect(pace.clock.waits).toEqual([]);
  });

  test.each([199, 300, 302, 400, 500])('is refused by HTTP %i', async (status) => {
    expect(await repeat(testPace(), 'Asking', from([answered(status)]).attempt)).toMatchObject({
      ok: false,
      attempts: 1,
      givenUp: { reason: 'final' },
    });
  });

  test('waits 2, 4 and 8 s, and then gives up', async () => {
    const pace = testPace({ maxRetries: 3 });
    const script = from(Array.from({ length: 4 }, () => answered(503)));
    expect(await repeat(pace, 'Asking', script.attempt)).toMatchObject({
      ok: false,
      attempts: 4,
      givenUp: { reason: 'retries-exhausted' },
    });
    expect(pace.clock.waits).toEqual([2_000, 4_000, 8_000]);
  });

  test('is told to people with the reason and the wait', async () => {
    const pace = testPace();
    const script = from([answered(503), lost('timeout'), answered(200)]);
    await repeat(pace, 'Asking', script.attempt);
    expect(pace.retries).toEqual([
      expect.stringMatching(/^Asking.*HTTP 503.*2\.0 s/),
      expect.stringMatching(/^Asking.*ECONNRESET.*4\.0 s/),
    ]);
  });

  test('that was cut off ends with the reason of the stop', async () => {
    const pace = testPace();
    pace.stop.trigger('SIGTERM');
    const script = from([lost('cut')]);
    expect((await failureOf(repeat(pace, 'Asking', script.attempt))).code).toBe('cancelled');
  });
});

test.each<readonly [string, Exchange]>([
  ['HTTP 403', answered(403)],
  ['a certificate that is not trusted', lost('certificate', false)],
])('%s in the moment of the stop is told all the same', async (_what, exchange) => {
  const pace = testPace();
  pace.stop.trigger('SIGTERM');
  expect(await repeat(pace, 'Asking', from([exchange]).attempt)).toMatchObject({ ok: false, exchange });
});

describe('HTTP 429', () => {
  test('holds the gate for everybody, as long as was asked', async () => {
    const pace = testPace();
    judge(pace, answered(429, { 'retry-after': '42' }), 1);
    await pace.gate.pass();
    expect(pace.clock.now()).toBe(START + 42_000);
  });

  test('holds it for the backoff when no time was given', async () => {
    const pace = testPace();
    judge(pace, answered(429), 1);
    await pace.gate.pass();
    expect(pace.clock.now()).toBe(START + 2_000);
  });

  test('holds it even when this call is not tried again', async () => {
    const pace = testPace({ maxRetries: 0 });
    judge(pace, answered(429, { 'retry-after': '5' }), 1);
    await pace.gate.pass();
    expect(pace.clock.now()).toBe(START + 5_000);
  });
});

test('HTTP 429 that asks for no time and is not tried again holds the others for as long as a retry would wait', async () => {
  const pace = testPace({ maxRetries: 0 });
  judge(pace, answered(429), 1);
  await pace.gate.pass();
  expect(pace.clock.waits).toEqual([2_000]);
});

test('other statuses hold only their own call', async () => {
  const pace = testPace();
  judge(pace, answered(503, { 'retry-after': '42' }), 1);
  await pace.gate.pass();
  expect(pace.clock.waits).toEqual([]);
});
