import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/http/exchange.ts';
import { backoffMs, decideRetry, isTransient, type RetrySituation } from '../../../src/http/retry.ts';
import { lost } from '../../harness/scripted-http.ts';

function answered(status: number, retryAfter?: string): Exchange {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return { kind: 'answer', status, headers, body: undefined };
}

function decide(situation: Partial<RetrySituation>) {
  return decideRetry({
    exchange: answered(503),
    retryable: true,
    inDoubt: false,
    attempts: 1,
    maxRetries: 3,
    now: 0,
    deadline: 300_000,
    random: 1,
    ...situation,
  });
}

describe('what may succeed a little later', () => {
  test.each([408, 429, 502, 503, 504])('HTTP %i', (status) => {
    expect(isTransient(answered(status))).toBe(true);
  });

  test.each(['connection', 'stale', 'timeout'] as const)('a lost answer: %s', (fault) => {
    expect(isTransient(lost(fault))).toBe(true);
  });
});

describe('what is final', () => {
  test.each([400, 401, 403, 404, 405, 409, 413, 415, 422, 500, 501, 302, 304])('HTTP %i', (status) => {
    expect(isTransient(answered(status))).toBe(false);
  });

  test.each(['certificate', 'unreadable', 'cut'] as const)('a lost answer: %s', (fault) => {
    expect(isTransient(lost(fault))).toBe(false);
  });

  test('it is not retried, whatever Retry-After says', () => {
    expect(decide({ exchange: answered(400, '1'), retryable: false })).toEqual({
      retry: false,
      reason: 'final',
    });
  });
});

describe('Retry-After', () => {
  test('is waited for instead of the backoff, to the millisecond', () => {
    expect(decide({ exchange: answered(429, '42') })).toEqual({ retry: true, waitMs: 42_000 });
    expect(decide({ exchange: answered(503, '0') })).toEqual({ retry: true, waitMs: 0 });
  });

  test('may be a date', () => {
    const exchange = answered(429, 'Thu, 01 Jan 1970 00:00:20 GMT');
    expect(decide({ exchange, now: 5_000 })).toEqual({ retry: true, waitMs: 15_000 });
  });

  test.each(['Thursday, 01-Jan-70 00:00:20 GMT', 'Thu Jan  1 00:00:20 1970'])(
    'may be a date in an older form: %s',
    (date) => {
      expect(decide({ exchange: answered(429, date), now: 5_000 })).toEqual({ retry: true, waitMs: 15_000 });
    },
  );

  test('of 180 s is waited for', () => {
    expect(decide({ exchange: answered(429, '180') })).toEqual({ retry: true, waitMs: 180_000 });
  });

  test('of 181 s gives up at once', () => {
    expect(decide({ exchange: answered(429, '181') })).toEqual({
      retry: false,
      reason: 'wait-too-long',
      askedMs: 181_000,
    });
  });

  test('that is garbage leaves the backoff', () => {
    expect(decide({ exchange: answered(429, 'soon') })).toEqual({ retry: true, waitMs: 2_000 });
  });
});

describe('the deadline', () => {
  test('lets a retry begin one millisecond before it', () => {
    expect(decide({ now: 0, deadline: 2_001 })).toEqual({ retry: true, waitMs: 2_000 });
  });

  test('does not let one begin at it', () => {
    expect(decide({ now: 0, deadline: 2_000 })).toEqual({ retry: false, reason: 'past-deadline' });
  });

  test('is told from what the server asked', () => {
    expect(decide({ exchange: answered(429, '60'), deadline: 60_000 })).toEqual({
      retry: false,
      reason: 'past-deadline',
      askedMs: 60_000,
    });
  });
});

describe('retries', () => {
  test.each([
    [1, 2],
    [3, 4],
    [10, 11],
  ])('%i of them allow %i attempts', (maxRetries, attempts) => {
    expect(decide({ maxRetries, attempts: attempts - 1 }).retry).toBe(true);
    expect(decide({ maxRetries, attempts })).toEqual({ retry: false, reason: 'retries-exhausted' });
  });

  test('none of them allow one attempt', () => {
    expect(decide({ maxRetries: 0, attempts: 1 })).toEqual({ retry: false, reason: 'retries-exhausted' });
  });

  test('that ran out tell what the server asked last', () => {
    expect(decide({ exchange: answered(429, '9'), attempts: 4 })).toEqual({
      retry: false,
      reason: 'retries-exhausted',
      askedMs: 9_000,
    });
  });
});

describe('the backoff', () => {
  test.each([
    [1, 1_000, 2_000],
    [2, 2_000, 4_000],
    [3, 4_000, 8_000],
    [4, 8_000, 16_000],
    [5, 15_000, 30_000],
    [6, 15_000, 30_000],
    [10, 15_000, 30_000],
  ])('after attempt %i is from %i to %i ms', (attempts, half, whole) => {
    expect([backoffMs(attempts, 0), backoffMs(attempts, 1)]).toEqual([half, whole]);
  });

  test('is in proportion to the random number', () => {
    expect(backoffMs(1, 0.5)).toBe(1_500);
  });
});
