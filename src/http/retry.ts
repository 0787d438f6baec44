import type { Exchange } from './exchange.ts';

/** A longer `Retry-After` is not waited for: who asks for it means a quota of hours or days. In milliseconds. */
export const LONGEST_RETRY_AFTER_MS = 180_000;

const LONGEST_BACKOFF_MS = 30_000;

/** What to do after an exchange that did not succeed. */
export type RetryDecision =
  | { readonly retry: true; readonly waitMs: number }
  | {
      readonly retry: false;
      readonly reason: 'final' | 'retries-exhausted' | 'wait-too-long' | 'past-deadline';
      /** How long the server asked to wait, in milliseconds. */
      readonly askedMs?: number | undefined;
    };

/** Why no further attempt is made. */
export type GivenUp = Extract<RetryDecision, { retry: false }>;

export interface RetrySituation {
  /** What came; `undefined` where it was no failure, but too early. */
  readonly exchange: Exchange | undefined;
  /** Whether the same call may succeed a little later. */
  readonly retryable: boolean;
  /** Whether the call may have been carried out: then `Retry-After` can lengthen the wait, but not shorten it. */
  readonly inDoubt: boolean;
  /** Attempts made so far; the first is 1. */
  readonly attempts: number;
  readonly maxRetries: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When the step must be done, in milliseconds since 1970. */
  readonly deadline: number;
  /** A random number from 0 to 1. */
  readonly random: number;
}

/**
 * Decides whether a call is made again, and when: after the server's `Retry-After`, else after 2, 4, 8, ... s and
 * at most 30 s, half of it at random. A call in doubt waits for the longer of the two.
 */
export function decideRetry(situation: RetrySituation): RetryDecision {
  const { exchange, retryable, inDoubt, attempts, maxRetries, now, deadline, random } = situation;
  if (!retryable) return { retry: false, reason: 'final' };

  const askedMs = exchange?.kind === 'answer' ? parseRetryAfter(exchange.headers, now) : undefined;
  if ((askedMs ?? 0) > LONGEST_RETRY_AFTER_MS) {
    return { retry: false, reason: 'wait-too-long', askedMs };
  }
  if (attempts > maxRetries) return { retry: false, reason: 'retries-exhausted', askedMs };

  const ownMs = backoffMs(attempts, random);
  const waitMs = inDoubt ? Math.max(askedMs ?? 0, ownMs) : (askedMs ?? ownMs);
  if (now + waitMs >= deadline) return { retry: false, reason: 'past-deadline', askedMs };
  return { retry: true, waitMs };
}

/**
 * The wait after the given attempt without a `Retry-After`, in milliseconds: 2, 4, 8, ... s, at most 30 s,
 * with jitter from half to the whole.
 */
export function backoffMs(attempts: number, random: number): number {
  const whole = Math.min(2 ** attempts * 1000, LONGEST_BACKOFF_MS);
  return Math.round(whole * (0.5 + random / 2));
}

/**
 * Whether an exchange failed in a way that passes by itself: 408, 429, 502, 503 and 504 (RFC 9110, 15.5 and 15.6; RFC 6585,
 * 4), also as a proxy's own answer, a lost connection, or a time-out.
 */
export function isTransient(exchange: Exchange): boolean {
  switch (exchange.kind) {
    case 'answer':
      return isTransientStatus(exchange.status);
    case 'lost': {
      const { fault, proxyStatus } = exchange;
      if (fault === 'proxy') return proxyStatus !== undefined && isTransientStatus(proxyStatus);
      return ['connection', 'stale', 'timeout'].includes(fault);
    }
  }
}

function isTransientStatus(status: number): boolean {
  return [408, 429, 502, 503, 504].includes(status);
}

/**
 * How long an answer's `Retry-After` asks to wait, in milliseconds. It is a whole number of seconds or an HTTP date
 * (RFC 9110, 10.2.3). Anything else counts as absent. A date is measured by the
 * answer's own `Date`, because the server's clock and the runner's may differ.
 *
 * @param headers names in lower case
 * @param now the runner's clock, for an answer without a date, in milliseconds since 1970
 */
export function parseRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  // Nobody waits longer than 999,999,999 s either.
  if (/^\d+$/.test(text)) return Math.min(Number(text), 999_999_999) * 1000;
  const until = parseHttpDate(text);
  return until === undefined ? undefined : Math.max(0, until - (parseHttpDate(headers['date'] ?? '') ?? now));
}

/** The oldest form of an HTTP date, that of C's `asctime`, which names no time zone and means UTC. */
const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;

/** Milliseconds since 1970, of any of the three forms (RFC 9110, 5.6.7); `undefined` for what is no HTTP date. */
function parseHttpDate(text: string): number | undefined {
  const trimmed = text.trim();
  const dated = asctime.test(trimmed) ? `${trimmed} GMT` : trimmed;
  // The other two name the day of the week first, and a comma after it.
  const date = dated !== trimmed || /^[A-Z][a-z]+, ?\d/.test(dated) ? Date.parse(dated) : NaN;
  return Number.isNaN(date) ? undefined : date;
}
