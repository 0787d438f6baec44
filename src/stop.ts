import type { Clock } from './clock.ts';
import { Failure } from './failure.ts';
import type { StopSignal } from './process.ts';

/** Why a step ends before its work is done. */
export type StopReason = 'deadline' | StopSignal;

/** How long a request in flight may go on after the stop, in milliseconds. */
export const GRACE_MS = 3_000;

/**
 * When the report must be done, in milliseconds after the stop. It takes a moment; what holds it up for longer is a
 * disk that does not answer, and the process has to be gone 7 s after the stop whatever it waits for.
 */
export const REPORT_MS = 5_500;

/** Whether and why the step must end early; shared by everything that sends requests. */
export interface Stop {
  /** Aborted at the stop: no new request is started. */
  readonly signal: AbortSignal;
  /** Aborted {@link GRACE_MS} later: requests in flight are cut off. */
  readonly cut: AbortSignal;
  /** When the step has to be done, in milliseconds since 1970; infinite before it is known. */
  readonly deadline: number;
  /** Why the step ends early (`deadline` or `cancelled`), once it does. */
  failure(): Failure | undefined;
  /** Throws that failure, if there is one. */
  throwIfStopped(): void;
}

export interface StopControl extends Stop {
  /** Aborted {@link REPORT_MS} after the stop, unless the work is done by then. */
  readonly overdue: AbortSignal;
  /** Sets the deadline, `timeoutMs` milliseconds after the start. */
  limit(timeoutMs: number): void;
  trigger(reason: StopReason): void;
  /** Ends all waiting; call it when the work is done. */
  release(): void;
}

/** What can stop a step, from its start on. There is no deadline before one is set. */
export function startStop(clock: Clock): StopControl {
  const startedAt = clock.now();
  const stopped = new AbortController();
  const cut = new AbortController();
  const overdue = new AbortController();
  const released = new AbortController();
  let timeoutMs = Infinity;
  let reason: StopReason | undefined;

  const after = async (ms: number, act: () => void): Promise<void> => {
    await clock.sleep(ms, released.signal);
    if (!released.signal.aborted) act();
  };
  const trigger = (why: StopReason): void => {
    if (reason !== undefined || released.signal.aborted) return;
    reason = why;
    stopped.abort();
    void after(GRACE_MS, () => {
      cut.abort();
    });
    void after(REPORT_MS, () => {
      overdue.abort();
    });
  };
  const failure = (): Failure | undefined =>
    reason === undefined ? undefined : stopFailure(reason, timeoutMs);

  return {
    signal: stopped.signal,
    cut: cut.signal,
    overdue: overdue.signal,
    get deadline() {
      return startedAt + timeoutMs;
    },
    failure,
    throwIfStopped() {
      const stop = failure();
      if (stop !== undefined) throw stop;
    },
    limit(ms) {
      timeoutMs = ms;
      const leftMs = startedAt + ms - clock.now();
      // At once, because what comes next could be a request.
      if (leftMs <= 0) trigger('deadline');
      else
        void after(leftMs, () => {
          trigger('deadline');
        });
    },
    trigger,
    release() {
      released.abort();
    },
  };
}

function stopFailure(reason: StopReason, timeoutMs: number): Failure {
  switch (reason) {
    case 'deadline':
      return new Failure({
        code: 'deadline',
        message: `The step's deadline of ${timeoutMs / 1000} s was reached.`,
      });
    case 'SIGINT':
    case 'SIGTERM':
    case 'SIGHUP':
    case 'SIGQUIT':
      return new Failure({
        code: 'cancelled',
        message: `The step was cancelled (${reason}).`,
      });
  }
}
