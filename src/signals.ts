import type { StopControl } from './stop.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Where signals come from: the process. */
export interface SignalSource {
  on(signal: (typeof signals)[number], listener: () => void): unknown;
  off(signal: (typeof signals)[number], listener: () => void): unknown;
}

/** What listens for the signals that cancel a job. */
export interface SignalListener {
  /** Stops this step at a signal, also at one that came before. */
  stopAtSignal(stop: StopControl): void;
  release(): void;
}

/**
 * Begins to listen: the runner sends SIGINT when a job is cancelled, and SIGTERM 7.5 s later (GitHub Docs,
 * "Workflow cancellation reference").
 */
export function listenForSignals(source: SignalSource): SignalListener {
  let came: (typeof signals)[number] | undefined;
  let stopped: StopControl | undefined;
  const listeners = new Map(
    signals.map((signal) => [
      signal,
      () => {
        came ??= signal;
        stopped?.trigger(signal);
      },
    ]),
  );
  for (const [signal, listener] of listeners) source.on(signal, listener);
  return {
    stopAtSignal(stop) {
      stopped = stop;
      if (came !== undefined) stop.trigger(came);
    },
    release() {
      for (const [signal, listener] of listeners) source.off(signal, listener);
    },
  };
}
