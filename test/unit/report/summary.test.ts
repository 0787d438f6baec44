import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createLog } from '../../../src/report/log.ts';
import { writeSummary } from '../../../src/report/summary.ts';

// The toolkit remembers the summary's path once it has found it.
const folder = mkdtempSync(join(tmpdir(), 'labels-test-'));
const summaryFile = join(folder, 'summary.md');

beforeAll(() => writeFile(summaryFile, ''));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function write(markdown: string, file: string | undefined, overwrite = false) {
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  const lines: string[] = [];
  const tell =
    (kind: string) =>
    (line: string): void => {
      lines.push(`${kind}: ${line}`);
    };
  const log = { ...createLog(String), debug: tell('debug'), warning: tell('warning') };
  await writeSummary(markdown, log, { overwrite });
  return lines;
}

// In one test, because the order matters to the toolkit.
test('no file outside a runner is no news, and one that cannot be written is a warning', async () => {
  for (const file of [undefined, ''])
    expect(await write('lost', file)).toEqual([
      expect.stringMatching(/^debug: The job summary was not written: /),
    ]);
  expect(await write('lost', join(folder, 'missing', 'summary.md'))).toEqual([
    expect.stringMatching(/^warning: The job summary was not written: Unable to access .*[^.]\.$/),
  ]);

  // What could not be written before is not written later.
  expect(await write('kept', summaryFile)).toEqual([]);
  expect(await readFile(summaryFile, 'utf8')).toBe('kept');

  await rm(summaryFile);
  await mkdir(summaryFile);
  expect(await write('lost', summaryFile)).toEqual([
    expect.stringMatching(/^warning: The job summary was not written: EISDIR.*\.$/),
  ]);
});
