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

/**
 * Work that libuv's threads do and that nothing interrupts: name lookups and the file system. Ending the process
 * waits for it (`uv_library_shutdown` joins the threads), which a resolver that does not answer makes minutes.
 */
const threadWork: ReadonlySet<string> = new Set([
  'GetAddrInfoReqWrap',
  'GetNameInfoReqWrap',
  'FSReqCallback',
  'FSReqPromise',
]);

/** Ends the process at once, with `process.exitCode`, whatever it is still busy with. */
export function leave(): void {
  if (process.getActiveResourcesInfo().some((resource) => threadWork.has(resource))) abandonThreads();
  process.exit();
}

/** Ends the process without waiting for its threads; on Windows, where that takes a kill, only one that failed. */
function abandonThreads(): void {
  const code = process.exitCode === 0 ? 0 : 1;
  if (process.platform !== 'win32') {
    // Another program takes the place of this one, threads and all: the only way out that has an exit code of choice.
    process.execve?.(process.execPath, [process.execPath, '-e', `process.exit(${code})`]);
  } else if (code === 1) {
    // Which Node makes TerminateProcess with exit code 1 (libuv, `uv_kill`).
    process.kill(process.pid, 'SIGKILL');
  }
}
