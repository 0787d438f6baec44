const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** The signals that stop a step in an orderly way. */
export type StopSignal = (typeof stopSignals)[number];

/** Where signals come from: the process. */
export interface SignalSource {
  on(signal: StopSignal, listener: () => void): unknown;
  off(signal: StopSignal, listener: () => void): unknown;
}

/**
 * Begins to listen: the runner sends SIGINT when a job is cancelled, and SIGTERM 7.5 s later (GitHub Docs,
 * "Workflow cancellation reference"); a terminal or a service manager may send the others.
 *
 * @returns ends the listening
 */
export function listenForSignals(source: SignalSource, onSignal: (signal: StopSignal) => void): () => void {
  const listeners = stopSignals.map((signal) => {
    const listener = (): void => {
      onSignal(signal);
    };
    source.on(signal, listener);
    return { signal, listener };
  });
  return () => {
    for (const { signal, listener } of listeners) source.off(signal, listener);
  };
}
