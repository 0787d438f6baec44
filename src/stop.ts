import type { Clock } from './clock.ts';
import { Failure } from './failure.ts';

/** Why a step ends before its work is done. */
export type StopReason = 'deadline' | 'SIGINT' | 'SIGTERM';

/** How long a request in flight may go on after the stop, in milliseconds. */
export const GRACE_MS = 3_000;

/** Whether and why the step must end early; shared by everything that sends requests. */
export interface Stop {
  /** Aborted at the stop: no new request is started. */
  readonly signal: AbortSignal;
  /** Aborted {@link GRACE_MS} later: requests in flight are cut off. */
  readonly cut: AbortSignal;
  /** When the step has to be done, in milliseconds since 1970. */
  readonly deadline: number;
  /** Why the step ends early (`deadline` or `cancelled`), once it does. */
  failure(): Failure | undefined;
  /** Throws that failure, if there is one. */
  throwIfStopped(): void;
}

export interface StopControl extends Stop {
  trigger(reason: StopReason): void;
  /** Ends all waiting; call it when the work is done. */
  release(): void;
}

/**
 * Starts the step's deadline.
 *
 * @param timeoutMs how long the step may take, in milliseconds
 */
export function startStop(clock: Clock, timeoutMs: number): StopControl {
  const stopped = new AbortController();
  const cut = new AbortController();
  const released = new AbortController();
  let reason: StopReason | undefined;

  const trigger = (why: StopReason): void => {
    if (reason !== undefined || released.signal.aborted) return;
    reason = why;
    stopped.abort();
    void clock.sleep(GRACE_MS, released.signal).then(() => {
      cut.abort();
    });
  };
  const failure = (): Failure | undefined =>
    reason === undefined ? undefined : stopFailure(reason, timeoutMs);
  void clock.sleep(timeoutMs, released.signal).then(() => {
    trigger('deadline');
  });

  return {
    signal: stopped.signal,
    cut: cut.signal,
    deadline: clock.now() + timeoutMs,
    failure,
    throwIfStopped() {
      const stop = failure();
      if (stop !== undefined) throw stop;
    },
    trigger,
    release() {
      released.abort();
    },
  };
}

/** A stopped step may have written some of its labels. */
const again = 'Run the step again with `on-duplicate: skip`, which keeps the labels that are there by then.';

function stopFailure(reason: StopReason, timeoutMs: number): Failure {
  switch (reason) {
    case 'deadline':
      return new Failure({
        code: 'deadline',
        message: `The step's deadline of ${timeoutMs / 1000} s was reached.`,
        hint: `Raise \`timeout-seconds\`. ${again}`,
      });
    case 'SIGINT':
    case 'SIGTERM':
      return new Failure({
        code: 'cancelled',
        message: `The step was cancelled (${reason}).`,
        hint: again,
      });
  }
}
