import { spawn } from 'node:child_process';

/** Middle of some numbers; of an even count, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs Node to its end and answers how long that took, in milliseconds, whatever the exit code. */
export function timeNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('close', () => {
      resolve(performance.now() - started);
    });
  });
}
