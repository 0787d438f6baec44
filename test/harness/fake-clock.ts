import type { Clock } from '../../src/clock.ts';

/** A time that stands still until somebody sleeps, and then jumps: whoever waits is due at once, in the right order. */
export interface FakeClock extends Clock {
  /** Every wait of `sleep`, in milliseconds, in the order they began. */
  readonly waits: readonly number[];
  /** The same time for those that only watch it, such as a deadline: their sleeping does not move it. */
  readonly watch: Clock;
  /** Moves time on, and returns when everything that was due by then has happened. */
  readonly advance: (ms: number) => Promise<void>;
}

/** 2026-01-02T03:04:05.000Z */
export const START = Date.UTC(2026, 0, 2, 3, 4, 5);

interface Sleeper {
  readonly due: number;
  readonly moves: boolean;
  readonly wake: () => void;
}

export function createFakeClock(start = START): FakeClock {
  let now = start;
  let turning = false;
  const waits: number[] = [];
  const sleepers = new Set<Sleeper>();

  /** Wakes the next sleeper, one a turn of the event loop, so that what it starts comes before the one after it. */
  const turn = (): void => {
    turning = false;
    if (![...sleepers].some(({ moves }) => moves)) return;
    const [next] = [...sleepers].sort((a, b) => a.due - b.due);
    if (next === undefined) return;
    now = Math.max(now, next.due);
    next.wake();
    keepTurning();
  };
  const keepTurning = (): void => {
    if (turning) return;
    turning = true;
    setImmediate(turn);
  };
  const sleepUntil = (due: number, moves: boolean, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { due, moves, wake };
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      signal?.addEventListener('abort', wake);
      sleepers.add(sleeper);
      if (moves) keepTurning();
    });

  return {
    now: () => now,
    waits,
    sleep(ms, signal) {
      waits.push(ms);
      return sleepUntil(now + ms, true, signal);
    },
    watch: { now: () => now, sleep: (ms, signal) => sleepUntil(now + ms, false, signal) },
    advance: (ms) => sleepUntil(now + ms, true),
  };
}
