import { createRateGate } from './genesys/rate-gate.ts';
import { isRetryable } from './genesys/retry.ts';
import type { Pace } from './genesys/retrying.ts';
import type { Log } from './report/log.ts';
import type { Stop } from './stop.ts';
import type { World } from './world.ts';

/** A little below the platform's limit of 300 requests a minute for a client-credentials token. */
const MOST_A_MINUTE = 290;

/** The pace of all calls of Genesys Cloud, which tells the log of its waits. */
export function createPace({ clock, random }: World, maxRetries: number, stop: Stop, log: Log): Pace {
  const minute = {
    most: MOST_A_MINUTE,
    onWait(waitMs: number) {
      log.info(
        `${MOST_A_MINUTE} requests were sent within a minute; going on in ${Math.ceil(waitMs / 1000)} s.`,
      );
    },
  };
  return {
    clock,
    stop,
    gate: createRateGate(clock, stop, minute),
    maxRetries,
    isRetryable,
    random,
    onRetry(message) {
      log.info(message);
    },
    onUnexpected(error) {
      log.debugError(error);
    },
  };
}
