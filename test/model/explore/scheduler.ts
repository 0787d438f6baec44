import type { Clock } from '../../../src/clock.ts';
import { START } from '../../harness/fake-clock.ts';
import type { Chooser } from './choices.ts';

/** Lets one thing happen at a time, in every order there is. */
export interface Scheduler {
  /** Time moves by waits, and by a millisecond with each thing that happens. */
  readonly clock: Clock;
  /** For those that must not move time: they wait for ever. */
  readonly watch: Clock;
  /** Returns when it is the caller's turn. */
  turn(name: string): Promise<void>;
  /** Time passes while something happens. */
  pass(ms: number): void;
  /** Everything that can happen next, in its order, with the milliseconds until it is due. */
  waiting(): readonly (readonly [name: string, dueIn: number | undefined])[];
  /** Ends the run where it stands. */
  giveUp(): void;
  /** Lets everything happen until the work is done; `false` where the run was given up. */
  drive(work: Promise<unknown>): Promise<boolean>;
}

interface Waiting {
  readonly name: string;
  /** `undefined` for what can happen at any time. */
  readonly due: number | undefined;
  readonly wake: () => void;
}

/** So many turns of the event loop without anything to do mean that nothing will come any more. */
const MOST_IDLE_TURNS = 1_000;

export function createScheduler(chooser: Chooser): Scheduler {
  let now = START;
  let isGivenUp = false;
  const waiting = new Set<Waiting>();

  const wait = (name: string, due: number | undefined, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        waiting.delete(entry);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const entry: Waiting = { name, due, wake };
      if (signal?.aborted === true) {
        resolve();
        return;
      }
      signal?.addEventListener('abort', wake);
      waiting.add(entry);
    });
  /** What can happen next: anything that is on its way, or the end of the shortest wait. */
  const next = (): Waiting | undefined => {
    const ready = [...waiting].filter(({ due }) => due === undefined);
    const [soonest] = [...waiting]
      .filter(({ due }) => due !== undefined)
      .sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
    const [first, ...rest] = soonest === undefined ? ready : [...ready, soonest];
    if (first === undefined || rest.length === 0) return first;
    const index = chooser.choose('next', [0, ...rest.map((_, at) => at + 1)]);
    return [first, ...rest][index];
  };

  return {
    clock: { now: () => now, sleep: (ms, signal) => wait('wait', now + ms, signal) },
    watch: { now: () => now, sleep: () => new Promise(() => undefined) },
    turn: (name) => wait(name, undefined),
    pass(ms) {
      now += ms;
    },
    waiting: () => [...waiting].map(({ name, due }) => [name, due === undefined ? due : due - now]),
    giveUp() {
      isGivenUp = true;
    },
    async drive(work) {
      let isDone = false;
      void work.finally(() => (isDone = true));
      const isOver = (): boolean => isDone || isGivenUp;
      for (let idle = 0; !isOver();) {
        await new Promise(setImmediate);
        if (isOver()) break;
        const chosen = next();
        if (chosen === undefined) {
          idle += 1;
          if (idle > MOST_IDLE_TURNS) throw new Error('the step waits for something that never comes');
          continue;
        }
        idle = 0;
        now = Math.max(now + 1, chosen.due ?? 0);
        chosen.wake();
      }
      return !isGivenUp;
    },
  };
}
