import { setImmediate } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';

/**
 * What synchronous work returns, or `undefined` if it takes longer than `ms` milliseconds: it is then cut off
 * wherever it is, and its `finally` clauses do not run (Node.js documentation, `vm`, option `timeout`).
 */
export function withinTime<Result extends object>(ms: number, work: () => Result): Result | undefined {
  const results: Result[] = [];
  const { stackTraceLimit } = Error;
  try {
    // A parser that makes an error for each of a million faults spends most of its time and memory on their stacks.
    Error.stackTraceLimit = 0;
    runInNewContext('work()', { work: () => results.push(work()) }, { timeout: ms });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return results[0];
}

/**
 * Lets whatever waited for synchronous work have its turn, signals among it: they are delivered while the event loop polls, and
 * the first immediate may come before it does (Node.js documentation, "The Node.js Event Loop").
 */
export async function nextTurn(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** The error is one of the other context, and no instance of this one's `Error`. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
