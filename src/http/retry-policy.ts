import type { Clock } from '../clock.ts';
import type { Stop } from '../stop.ts';
import { describeExchange, isSuccess, type Answer, type Exchange } from './exchange.ts';
import type { RateGate } from './rate-gate.ts';
import { backoffMs, decideRetry, type GivenUp, type RetryDecision } from './retry.ts';

/** A call that did not do what it was to do. */
export interface FailedAttempt {
  /** How it ended; without it, it was answered, but too early to show what was looked for. */
  readonly exchange?: Exchange;
  /** Attempts made so far, this one included. */
  readonly attempts: number;
  /** Whether the same call may succeed a little later, where the caller knows better than the policy. */
  readonly retryable?: boolean;
  /** Whether the call may have been carried out: then `Retry-After` can lengthen the wait, but not shorten it. */
  readonly inDoubt?: boolean;
}

/** How a call that may be made more than once ended. */
export type SentWithRetries =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly exchange: Exchange; readonly attempts: number; readonly givenUp: GivenUp };

/** When calls to one host are made again, and how long they wait for that. */
export interface RetryPolicy {
  /**
   * Makes a call until it succeeds (2xx), is refused for good, is cut off by the stop, or may not be retried any more.
   *
   * @param action what is being done, as the beginning of a sentence
   * @param attempt makes the call once
   * @throws Failure (`deadline` or `cancelled`) when the step stops between two attempts
   */
  sendWithRetries(action: string, attempt: () => Promise<Exchange>): Promise<SentWithRetries>;
  /** Decides whether an attempt is followed by another, and lets a 429 hold back every request to the host. */
  decide(failed: FailedAttempt): RetryDecision;
  /** Says that and why there is a retry, and waits for so many milliseconds, or until the step stops. */
  waitForRetry(action: string, exchange: Exchange, waitMs: number): Promise<void>;
  /**
   * Reads until a reading shows what is looked for, because readings may lag behind a write: as often, and with the same
   * waits, as a call is made again.
   *
   * @param lacking what a reading does not show yet and what is done about it, as the beginning of a sentence;
   *   `undefined` once it shows everything
   * @returns the last reading, which may lack it still
   */
  readUntil<Reading>(
    read: () => Promise<Reading>,
    lacking: (reading: Reading) => string | undefined,
  ): Promise<Reading>;
}

export interface RetryOptions {
  readonly clock: Clock;
  readonly stop: Stop;
  /** What a 429 holds back. */
  readonly gate: RateGate;
  /** Retries after the first attempt. */
  readonly maxRetries: number;
  /** Whether a call that ended so may succeed a little later. */
  readonly isRetryable: (exchange: Exchange) => boolean;
  /** A random number from 0 to 1. */
  readonly random: () => number;
  /** Told of each retry, in a sentence. */
  readonly onRetry: (message: string) => void;
}

export function createRetryPolicy(options: RetryOptions): RetryPolicy {
  const { clock, stop, gate, maxRetries, isRetryable, random, onRetry } = options;

  const decide = ({
    exchange,
    attempts,
    retryable = exchange === undefined || isRetryable(exchange),
    inDoubt = false,
  }: FailedAttempt): RetryDecision => {
    const now = clock.now();
    const chance = random();
    const decision = decideRetry({
      exchange,
      retryable,
      inDoubt,
      attempts,
      maxRetries,
      now,
      deadline: stop.deadline,
      random: chance,
    });
    if (exchange?.kind === 'answer' && exchange.status === 429) {
      const waitMs = decision.retry ? decision.waitMs : (decision.askedMs ?? backoffMs(attempts, chance));
      gate.hold(now + waitMs);
    }
    return decision;
  };
  const wait = async (what: string, waitMs: number): Promise<void> => {
    const seconds = (waitMs / 1000).toFixed(1);
    onRetry(`${what} ${seconds === '0.0' ? 'at once' : `in ${seconds} s`}.`);
    await clock.sleep(waitMs, stop.signal);
  };
  const waitForRetry = (action: string, exchange: Exchange, waitMs: number): Promise<void> =>
    wait(`${action}: ${describeExchange(exchange)}; trying again`, waitMs);

  return {
    decide,
    waitForRetry,
    async readUntil(read, lacking) {
      for (let attempts = 1; ; attempts += 1) {
        const reading = await read();
        const what = lacking(reading);
        if (what === undefined) return reading;
        const decision = decide({ attempts });
        if (!decision.retry) return reading;
        await wait(what, decision.waitMs);
      }
    },
    async sendWithRetries(action, attempt) {
      for (let attempts = 1; ; attempts += 1) {
        const exchange = await attempt();
        if (exchange.kind === 'answer' && isSuccess(exchange.status)) return { ok: true, answer: exchange };
        const decision = decide({ exchange, attempts });
        if (!decision.retry) return { ok: false, exchange, attempts, givenUp: decision };
        await waitForRetry(action, exchange, decision.waitMs);
      }
    },
  };
}
