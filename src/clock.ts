import { setTimeout as delay } from 'node:timers/promises';

/** Time as the action sees it; a test gives its own and waits for nothing. */
export interface Clock {
  /** Milliseconds since 1970, never running backwards. */
  now(): number;
  /** Waits `ms` milliseconds, not at all where they are over already; returns early, without an error, when `signal` is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

// `performance` would do, but takes Node 0.6 ms to load, and every step starts with the time.
const startedAt = Date.now();
const startedAtNs = process.hrtime.bigint();

export const systemClock: Clock = {
  now: () => startedAt + Number(process.hrtime.bigint() - startedAtNs) / 1e6,
  async sleep(ms, signal) {
    try {
      // Node says in the log that a time is negative.
      await delay(Math.max(0, ms), undefined, { signal });
    } catch {
      // Aborted: the caller looks at the signal.
    }
  },
};
