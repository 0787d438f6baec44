import { onTestFinished, vi } from 'vitest';

/** What is written to the standard output from now on until the end of the test. */
export function captureStdout(): () => string {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
  return () => written.join('');
}
