import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runInTerminal, toolFile } from '../test/harness/tools.ts';

/** How the tests went; the remark says what no single test can be blamed for. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly remark?: string;
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** Runs vitest in this terminal and counts by its report, which goes to a file that only this run knows. */
export async function runVitest(args: readonly string[]): Promise<TestCount> {
  const folder = await mkdtemp(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const passed = await runInTerminal(toolFile('vitest'), ['run', ...reporters, ...args]);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    return count(passed, text === undefined ? undefined : report.parse(JSON.parse(text)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded counts as one failure, and so does a failed run that blames no test. */
function count(runPassed: boolean, result: z.infer<typeof report> | undefined): TestCount {
  if (result === undefined) return { passed: 0, failed: 1, remark: 'vitest ended without a report' };
  const broken = result.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + broken.length;
  if (failed > 0) return { passed, failed };
  if (!runPassed) return { passed, failed: 1, remark: 'vitest failed outside of any test: see above' };
  if (passed === 0) return { passed, failed: 1, remark: 'vitest ran no tests' };
  return { passed, failed };
}
