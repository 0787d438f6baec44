import { setTimeout as delay } from 'node:timers/promises';

/** Time as the action sees it; a test gives its own and waits for nothing. */
export interface Clock {
  /** Milliseconds since 1970, never running backwards. */
  now(): number;
  /** Waits `ms` milliseconds, not at all where they are over already; returns early, without an error, when `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  async sleep(ms, signal) {
    try {
      // Node says in the log that a time is negative.
      await delay(Math.max(0, ms), undefined, { signal });
    } catch {
      // Aborted: the caller looks at the signal.
    }
  },
};
