import type { Clock } from '../clock.ts';
import type { Stop } from '../stop.ts';
import { describeExchange, isSuccess, type Answer, type Exchange } from './exchange.ts';
import { backoffMs, decideRetry, type GivenUp, type RetryDecision } from './retry.ts';
import type { RateGate } from './rate-gate.ts';

/** What it takes to call a host politely. */
export interface Pace {
  readonly clock: Clock;
  readonly stop: Stop;
  readonly gate: RateGate;
  readonly maxRetries: number;
  /** Whether a call that ended so may succeed a little later. */
  readonly isRetryable: (exchange: Exchange) => boolean;
  /** A random number from 0 to 1. */
  readonly random: () => number;
  /** Told of each retry, in a sentence. */
  readonly onRetry: (message: string) => void;
  /** Told of an error that is a fault of the program. */
  readonly onUnexpected: (error: unknown) => void;
}

/** How a call ended that may be repeated without harm. */
export type Repeated =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly exchange: Exchange; readonly attempts: number; readonly givenUp: GivenUp };

/**
 * Makes a call until it succeeds (2xx), is refused for good, or may not be retried any more.
 *
 * @param action what is being done, as the beginning of a sentence
 * @throws Failure (`deadline` or `cancelled`) when the step stops
 */
export async function repeat(
  pace: Pace,
  action: string,
  attempt: () => Promise<Exchange>,
): Promise<Repeated> {
  for (let attempts = 1; ; attempts += 1) {
    const exchange = await attempt();
    if (exchange.kind === 'answer' && isSuccess(exchange.status)) return { ok: true, answer: exchange };
    if (exchange.kind === 'lost' && exchange.fault === 'cut') pace.stop.throwIfStopped();
    const decision = judge(pace, exchange, attempts);
    if (!decision.retry) return { ok: false, exchange, attempts, givenUp: decision };
    await waitForRetry(pace, action, exchange, decision.waitMs);
  }
}

/** What the caller knows of an exchange that did not succeed, beyond its status. */
export interface Circumstances {
  /** Whether the same call may succeed a little later. */
  readonly retryable?: boolean;
  /** Whether the call may have been carried out. */
  readonly inDoubt?: boolean;
}

/** Decides on a retry with the pace's clock, and lets a 429 hold back the whole step. */
export function judge(
  pace: Pace,
  exchange: Exchange,
  attempts: number,
  { retryable = pace.isRetryable(exchange), inDoubt = false }: Circumstances = {},
): RetryDecision {
  const now = pace.clock.now();
  const random = pace.random();
  const decision = decideRetry({
    exchange,
    retryable,
    inDoubt,
    attempts,
    maxRetries: pace.maxRetries,
    now,
    deadline: pace.stop.deadline,
    random,
  });
  if (exchange.kind === 'answer' && exchange.status === 429) {
    const waitMs = decision.retry ? decision.waitMs : (decision.askedMs ?? backoffMs(attempts, random));
    pace.gate.hold(now + waitMs);
  }
  return decision;
}

/**
 * Says that and why there is a retry, and waits.
 *
 * @param waitMs milliseconds
 */
export async function waitForRetry(
  pace: Pace,
  action: string,
  exchange: Exchange,
  waitMs: number,
): Promise<void> {
  pace.onRetry(`${action}: ${describeExchange(exchange)}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
  await pace.clock.sleep(waitMs, pace.stop.signal);
}
