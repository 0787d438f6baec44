import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What tests leave on the disk that run a step, or its report, in this process. It goes with the process. */
export const folder = mkdtempSync(join(tmpdir(), 'labels-test-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});

/** The job summary: one for all tests of a process, because the toolkit remembers its path. */
export const summaryFile = join(folder, 'summary.md');
