import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { Stop } from '../stop.ts';
import { LONGEST_RETRY_AFTER_MS } from './retry.ts';
import { waitText } from './wait-text.ts';

/**
 * What all requests to one host pass: a 429 holds back every one of them, not only the one that got it, and no minute
 * sees more requests than its limit allows.
 */
export interface RateGate {
  /** No request starts before `until`, in milliseconds since 1970. */
  hold(until: number): void;
  /**
   * Waits until requests may start.
   *
   * @param heldBy what else must be over by then, asked anew after each wait; `undefined` once nothing is in the way
   * @throws Failure (`rate-limited`) when that would be too late, (`deadline` or `cancelled`) when the step stops
   */
  pass(heldBy?: () => Promise<unknown> | undefined): Promise<void>;
}

const MINUTE_MS = 60_000;

/** A limit on the requests of any minute. */
export interface MinuteLimit {
  readonly most: number;
  /** Told, once each time, for how many milliseconds the limit holds requests back. */
  readonly onWait: (waitMs: number) => void;
}

export function createRateGate(clock: Clock, stop: Stop, limit?: MinuteLimit): RateGate {
  let heldUntil = 0;
  let toldUntil = 0;
  /** When the latest requests were let through, oldest first. */
  const passed: number[] = [];

  const minuteWait = (now: number): number => {
    while ((passed[0] ?? now) <= now - MINUTE_MS) passed.shift();
    const isFull = limit !== undefined && passed.length >= limit.most;
    return isFull ? (passed[0] ?? now) + MINUTE_MS - now : 0;
  };

  return {
    hold(until) {
      heldUntil = Math.max(heldUntil, until);
    },
    async pass(heldBy) {
      // Again after each wait: another answer may have prolonged it meanwhile, or something else come in the way.
      for (;;) {
        stop.throwIfStopped();
        const now = clock.now();
        const held = heldUntil - now;
        if (held > LONGEST_RETRY_AFTER_MS || (held > 0 && heldUntil >= stop.deadline)) throw tooLate(held);
        const wait = Math.max(held, minuteWait(now));
        if (wait <= 0) {
          const obstacle = heldBy?.();
          if (obstacle === undefined) break;
          await obstacle;
          continue;
        }
        if (wait > held && now >= toldUntil) {
          toldUntil = now + wait;
          limit?.onWait(wait);
        }
        await clock.sleep(wait, stop.signal);
      }
      if (limit !== undefined) passed.push(clock.now());
    },
  };
}

function tooLate(waitMs: number): Failure {
  return new Failure({
    code: 'rate-limited',
    status: 429,
    message: `The API asked to wait ${waitText(waitMs)} before the next request, which is longer than the step may wait.`,
    askedMs: waitMs,
  });
}
