import { describe, expect, test } from 'vitest';
import { deliver, isDeliveryRetryable } from '../../../src/audit/webhook.ts';
import { createRetryPolicy } from '../../../src/http/retry-policy.ts';
import { START } from '../../harness/fake-clock.ts';
import { auditEventOf } from '../../harness/results.ts';
import { answer, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { testRetries, type TestRetryOptions } from '../../harness/session.ts';

const url = new URL('https://hooks.example/path/s3cret?token=s3cret');
const EVENT_ID = '6f1c1d0e-6a0b-4c5e-9f3a-2b7d8e9f0a1b';

function delivering(script: readonly Reply[], { key, ...options }: TestRetryOptions & { key?: Buffer } = {}) {
  const http = scriptedHttp(script);
  const given = testRetries(options);
  const { clock, stop, gate, retries } = given;
  const retry = createRetryPolicy({ ...given, isRetryable: isDeliveryRetryable });
  const sender = { http, clock, gate, retry, cut: stop.cut };
  return { http, clock, stop, retries, send: () => deliver({ url, key }, auditEventOf(EVENT_ID), sender) };
}

describe('the request', () => {
  test('has the event, and the headers of Standard Webhooks', async () => {
    const { http, send } = delivering([answer(200)]);
    expect(await send()).toEqual({ kind: 'delivered' });
    const [request] = http.requests;
    expect(request).toMatchObject({
      method: 'POST',
      timeoutMs: 5_000,
      repeatable: true,
      statusOnly: true,
    });
    expect(request?.url.href).toBe(url.href);
    expect(request?.headers).toEqual({
      'content-type': 'application/json',
      'webhook-id': EVENT_ID,
      // 2026-01-02T03:04:05Z
      'webhook-timestamp': '1767323045',
    });
    expect(JSON.parse(request?.body ?? '')).toEqual(auditEventOf(EVENT_ID));
  });

  test('is signed over id, timestamp and the body as it is sent', async () => {
    const { http, send } = delivering([answer(200)], { key: Buffer.from('geheimnis') });
    await send();
    // printf '%s' '<id>.1767323045.<body>' | openssl dgst -sha256 -hmac 'geheimnis' -binary | base64
    expect(http.requests[0]?.headers['webhook-signature']).toBe(
      'v1,E7JSFTWFd3JHEWf8gi/PbL3yHewxfPgvTRzCzVUVAY8=',
    );
  });

  test('is dated and signed anew each time, under the same id', async () => {
    const { http, send } = delivering([answer(503), answer(200)], { key: Buffer.from('geheimnis') });
    await send();
    const [first, second] = http.requests.map(({ headers }) => headers);
    expect([first?.['webhook-id'], second?.['webhook-id']]).toEqual([EVENT_ID, EVENT_ID]);
    expect([first?.['webhook-timestamp'], second?.['webhook-timestamp']]).toEqual([
      '1767323045',
      '1767323047',
    ]);
    expect(second?.['webhook-signature']).not.toBe(first?.['webhook-signature']);
  });
});

test.each([200, 201, 202, 204])('HTTP %i is a delivery', async (status) => {
  expect(await delivering([answer(status)]).send()).toEqual({ kind: 'delivered' });
});

describe('retries', () => {
  test.each([408, 429, 500, 501, 502, 503, 504])('are made after HTTP %i', async (status) => {
    const { send, clock } = delivering([answer(status), answer(200)]);
    expect(await send()).toEqual({ kind: 'delivered' });
    expect(clock.waits).toEqual([2_000]);
  });

  test.each(['connection', 'timeout'] as const)('are made after a %s fault', async (fault) => {
    expect(await delivering([lost(fault), answer(200)]).send()).toEqual({ kind: 'delivered' });
  });

  test('wait as long as Retry-After asks', async () => {
    const { send, clock } = delivering([answer(429, '', { 'retry-after': '7' }), answer(200)]);
    await send();
    expect(clock.waits).toEqual([7_000]);
  });

  test('end after max-retries', async () => {
    const { send, http } = delivering([answer(503), answer(503), answer(503)], { maxRetries: 2 });
    expect(await send()).toEqual({
      kind: 'undelivered',
      reason: expect.stringMatching(/^it answered HTTP 503 \(3 attempts\)$/),
    });
    expect(http.requests).toHaveLength(3);
  });

  test.each([
    [
      '1000',
      {},
      'it answered HTTP 429 and asked to wait 1000 s, which is longer than the step may wait (1 attempt)',
    ],
    [
      '60',
      { timeoutMs: 30_000 },
      'it answered HTTP 429 and asked to wait 60 s, which is longer than the step may wait (1 attempt)',
    ],
    ['7', { maxRetries: 0 }, 'it answered HTTP 429 and asked to wait 7 s (1 attempt)'],
  ])(
    'are not made after a Retry-After of %s s with %j, and the reason says so',
    async (seconds, given, reason) => {
      const { send } = delivering([answer(429, '', { 'retry-after': seconds })], given);
      expect(await send()).toEqual({ kind: 'undelivered', reason });
    },
  );

  test('that the receiver put off for too long put off every other event too', async () => {
    const { send, http } = delivering([answer(429, '', { 'retry-after': '1000' })]);
    await send();
    expect(await send()).toEqual({
      kind: 'untried',
      reason: 'it had asked to wait 1000 s, which is longer than the step may wait',
    });
    expect(http.requests).toHaveLength(1);
  });

  test('of nobody are none', async () => {
    const { send, http } = delivering([lost()], { maxRetries: 0 });
    expect(await send()).toEqual({
      kind: 'undelivered',
      reason: expect.stringMatching(/ECONNRESET.*1 attempt\b/),
    });
    expect(http.requests).toHaveLength(1);
  });

  test.each([301, 302, 307, 308, 400, 401, 403, 404, 410])('are not made after HTTP %i', async (status) => {
    const { send, http } = delivering([answer(status, '', { location: 'https://elsewhere.example/' })]);
    expect(await send()).toEqual({ kind: 'undelivered', reason: expect.stringContaining(`HTTP ${status}`) });
    expect(http.requests).toHaveLength(1);
  });
});

test('the reason names no part of the path or query', async () => {
  for (const reply of [answer(400, 's3cret'), lost(), lost('timeout')]) {
    const delivery = await delivering([reply], { maxRetries: 0 }).send();
    expect(JSON.stringify(delivery)).not.toContain('s3cret');
  }
});

test('what is told of a retry names no part of the path or query', async () => {
  const { send, retries } = delivering([answer(503), answer(200)]);
  await send();
  expect(retries).toHaveLength(1);
  expect(retries[0]).toMatch(/^Delivering the audit event: HTTP 503/);
  expect(retries[0]).not.toContain('s3cret');
});

describe('the stop', () => {
  test('cuts off what is in flight', async () => {
    const { send, http, clock, stop } = delivering([lost('timeout'), lost('cut')]);
    const end = send();
    await clock.advance(1_000);
    stop.trigger('SIGTERM');
    expect(http.requests[0]?.cut).toBe(stop.cut);
    expect(await end).toEqual({
      kind: 'undelivered',
      reason: expect.stringMatching(/ECONNRESET.*1 attempt/),
    });
  });

  test('lets no delivery begin', async () => {
    const { send, http, stop } = delivering([]);
    stop.trigger('SIGTERM');
    expect(await send()).toEqual({ kind: 'untried', reason: 'The step was cancelled (SIGTERM)' });
    expect(http.requests).toEqual([]);
  });

  test('ends the wait for a retry', async () => {
    const { send, clock, stop } = delivering([answer(503, '', { 'retry-after': '60' })]);
    const end = send();
    await clock.advance(1_000);
    stop.trigger('SIGTERM');
    expect(await end).toEqual({ kind: 'undelivered', reason: 'it answered HTTP 503 (1 attempt)' });
    expect(clock.now()).toBe(START + 1_000);
  });
});
