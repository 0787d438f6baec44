import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { Stop } from '../stop.ts';
import { LONGEST_RETRY_AFTER_MS } from './retry.ts';

/** Holds back every request of the step after a 429, not only the one that got it. */
export interface RateGate {
  /** No request starts before `until`, in milliseconds since 1970. */
  hold(until: number): void;
  /**
   * Waits until requests may start.
   *
   * @throws Failure (`rate-limited`) when that would be too late, (`deadline` or `cancelled`) when the step stops
   */
  pass(): Promise<void>;
}

export function createRateGate(clock: Clock, stop: Stop): RateGate {
  let heldUntil = 0;
  return {
    hold(until) {
      heldUntil = Math.max(heldUntil, until);
    },
    async pass() {
      // Again after each wait: another answer may have prolonged it meanwhile.
      for (let wait = heldUntil - clock.now(); wait > 0; wait = heldUntil - clock.now()) {
        stop.throwIfStopped();
        if (wait > LONGEST_RETRY_AFTER_MS || heldUntil >= stop.deadline) throw tooLate(wait);
        await clock.sleep(wait, stop.signal);
      }
      stop.throwIfStopped();
    },
  };
}

function tooLate(waitMs: number): Failure {
  const seconds = Math.ceil(waitMs / 1000);
  return new Failure({
    code: 'rate-limited',
    status: 429,
    message: `The API asked to wait ${seconds} s before the next request, which is longer than the step may wait.`,
    hint: `Run the step again after ${seconds} s.`,
  });
}
