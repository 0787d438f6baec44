import type { Clock } from '../clock.ts';

/** How many requests may be in flight, which the host itself decides by how it answers. */
export interface WindowSize {
  /** Whole requests count: 8.5 lets eight of them go. */
  readonly size: number;
  /** Up to here each request that was taken makes room for one more; beyond, a whole window of them does. */
  readonly threshold: number;
}

/** More never go at a time, so that a killed step leaves no more labels without their line. */
export const LARGEST_SIZE = 32;

/** The window when nothing is known of the host yet. */
export const firstWindow: WindowSize = { size: 8, threshold: LARGEST_SIZE };

/**
 * After a request that was taken. The window grows as TCP's does (RFC 5681, 3.1): it doubles with each round of answers
 * until the host has pushed back, and by one request a round from then on (additive increase).
 */
export function widened({ size, threshold }: WindowSize): WindowSize {
  const step = size < threshold ? 1 : 1 / Math.floor(size);
  return { size: Math.min(LARGEST_SIZE, size + step), threshold };
}

/**
 * After the host has pushed back: half of it (RFC 5681, 3.1, multiplicative decrease), down to one at a time.
 *
 * @param least but no fewer than this, unless the window has fewer already
 */
export function narrowed({ size }: WindowSize, least = 1): WindowSize {
  const half = Math.min(size, Math.max(least, Math.floor(size / 2)));
  return { size: half, threshold: half };
}

/** After an answer that was slow: no growth, and from here on it is careful, as after a round trip that grew (RFC 9406). */
export function steadied({ size }: WindowSize): WindowSize {
  return { size, threshold: Math.min(size, LARGEST_SIZE) };
}

/** While others do the same work: what is sent in vain grows with what is in flight, so no more than at first, and no leaps. */
export function shared({ size }: WindowSize): WindowSize {
  const most = Math.min(size, firstWindow.size);
  return { size: most, threshold: most };
}

/** An answer that takes more than twice as long as the quickest one, and longer than this, in milliseconds, waited its turn. */
const PATIENCE_MS = 100;

/** One of the requests that the window lets go. */
export interface Flight {
  /** Its request leaves now. */
  sent(): void;
  /** The host took it. */
  taken(): void;
  /** Somebody else does the same work at the same time. */
  contended(): void;
  /** The host had too much to do with what came close to this one: 429, a conflict that passes, no connection. */
  pushedBack(): void;
  /**
   * Whether the host carried it out is not known. As many as at first still go together then, because one reading settles
   * all that are in doubt at a time.
   */
  inDoubt(): void;
}

export interface Window {
  /** Runs a task in its turn. Whatever it tells of its flight counts for those that come after it. */
  readonly run: <Result>(task: (flight: Flight) => Promise<Result>) => Promise<Result>;
}

/** Lets requests go, in the order they came, as many at a time as the host takes. */
export function createWindow(clock: Clock): Window {
  let window = firstWindow;
  let running = 0;
  let quickestMs = Infinity;
  let sendings = 0;
  /** Sendings up to this one were under way when the window was narrowed; they have nothing more to say about it. */
  let narrowedAt = 0;
  const waiting: (() => void)[] = [];
  const letGo = (): void => {
    while (running < Math.floor(window.size)) {
      const next = waiting.shift();
      if (next === undefined) return;
      running += 1;
      next();
    }
  };

  return {
    async run(task) {
      let sentAt = 0;
      let sending = 0;
      let after: (size: WindowSize) => WindowSize = (size) => size;
      const narrow = (least: number): void => {
        // A burst that the host turns away is one sign, not one for each of its requests (RFC 6582).
        if (sending <= narrowedAt) return;
        narrowedAt = sendings;
        window = narrowed(window, least);
      };
      const flight: Flight = {
        sent() {
          sentAt = clock.now();
          sending = sendings += 1;
        },
        taken() {
          const tookMs = clock.now() - sentAt;
          quickestMs = Math.min(quickestMs, tookMs);
          after = tookMs > Math.max(2 * quickestMs, PATIENCE_MS) ? steadied : widened;
        },
        contended() {
          window = shared(window);
        },
        pushedBack() {
          narrow(1);
        },
        inDoubt() {
          narrow(firstWindow.size);
        },
      };
      // Nobody waits while there is room: whatever makes room lets the first in line go.
      if (running < Math.floor(window.size)) running += 1;
      else
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      try {
        return await task(flight);
      } finally {
        // Not before the task is over and done with, so that room for more is never made by what is not recorded yet.
        if (sending > narrowedAt) window = after(window);
        running -= 1;
        letGo();
      }
    },
  };
}
