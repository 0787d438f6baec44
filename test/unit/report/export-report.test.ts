import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Failure } from '../../../src/failure.ts';
import { reportExport } from '../../../src/report/export-report.ts';
import type { Log } from '../../../src/report/log.ts';
import type { ExportReport } from '../../../src/report/report.ts';
import { startStop } from '../../../src/stop.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';
import { least, readWith } from '../../harness/inputs.ts';
import { failure } from '../../harness/results.ts';
import { scriptedHttp } from '../../harness/scripted-http.ts';
import { summaryFile } from '../../harness/summary-file.ts';
import { temporaryFolder } from '../../harness/temp.ts';

const exported: ExportReport = {
  kind: 'exported',
  labelApi: 'utilization',
  labelCount: 42,
  labelLimit: 100,
  path: '/work/t0ken.yml',
  file: { labelCount: 42, leftOut: [], incomplete: [] },
  warnings: [],
};

const unread = { labelApi: undefined, labelCount: undefined, labelLimit: undefined };

/** What the log, the outputs and the job say of an export. */
async function told(outcome: ExportReport, stopped?: Failure, outputFile?: string, summary = '') {
  const folder = await temporaryFolder();
  const file = outputFile ?? join(folder, 'output');
  if (outputFile === undefined) await writeFile(file, '');
  vi.stubEnv('GITHUB_OUTPUT', file);
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const { read } = await readWith(
    { ...least, name: '', 'export-file': 'labels.yml', summary: String(summary !== '') },
    { GITHUB_WORKSPACE: folder },
  );
  if (!read.ok || read.settings.kind !== 'export') throw new Error('these inputs are of no export');
  const lines: string[] = [];
  const log: Log = {
    info: (line) => lines.push(line),
    debug: () => undefined,
    debugError: () => undefined,
    warning: (line) => lines.push(`warning: ${line}`),
    fail: (problems) => lines.push(...problems.map((problem) => `error: ${problem}`)),
    errorAt: () => undefined,
    group: (title, inside) => lines.push(`${title}: ${inside.length}`),
  };
  const clock = createFakeClock();
  const stop = { ...startStop(clock.watch), failure: () => stopped };
  const verdict = await reportExport(
    log,
    read.settings,
    outcome,
    { http: scriptedHttp([]), clock, stop },
    (text) => text.replaceAll('t0ken', '***'),
  );
  const outputs = outputFile === undefined ? await readFile(file, 'utf8') : '';
  return { verdict, lines, outputs };
}

const omissions = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ storedName: `label-${index}`, problem: 'is left out' }));

test('an export that went well is told with its file, which has no secret', async () => {
  const { verdict, lines, outputs } = await told(exported);
  expect({ verdict, lines }).toEqual({
    verdict: 'passed',
    lines: ['Exported 42 labels to /work/***.yml.'],
  });
  expect(outputs).toMatch(/^outcome<<(\S+)\nexported\n\1$/m);
});

test('an export that leaves labels out says how many are in the file', async () => {
  const file = { labelCount: 40, leftOut: omissions(2), incomplete: [] };
  const { lines } = await told({ ...exported, file });
  expect(lines[0]).toBe('Exported 40 of 42 labels to /work/***.yml.');
});

test('an export that was stopped before its report says so in its summary too', async () => {
  const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });
  await writeFile(summaryFile, '');
  const { verdict } = await told(exported, stopped, undefined, summaryFile);
  expect(verdict).toBe('failed');
  expect((await readFile(summaryFile, 'utf8')).match(/^## .*/gm)).toEqual([
    '## ❌ mypurecloud.com: export failed',
  ]);
});

test('an export that failed is told as such', async () => {
  expect(await told({ kind: 'failed', ...unread, failure: failure() })).toMatchObject({
    verdict: 'failed',
    lines: [expect.stringMatching(/^error: It failed\. /)],
  });
});

test('an export that was stopped wrote no labels that another attempt could meet', async () => {
  const stop = failure({ code: 'cancelled', message: 'Cancelled.' });
  const { lines } = await told({ kind: 'failed', ...unread, failure: stop }, stop);
  expect(lines).toEqual(['error: Cancelled. Run the step again.']);
});

test.each([
  [1, ['warning: Label "label-0" is left out.']],
  [5, [0, 1, 2, 3, 4].map((index) => `warning: Label "label-${index}" is left out.`)],
  [
    6,
    [
      ...[0, 1, 2, 3, 4].map((index) => `warning: Label "label-${index}" is left out.`),
      'warning: 1 further label could not be declared exactly: see the comments in the file.',
      'What could not be declared exactly: 6',
    ],
  ],
])('%i labels that are not in the list are warnings', async (count, warnings) => {
  const file = { labelCount: 36, leftOut: omissions(count), incomplete: [] };
  const { verdict, lines } = await told({ ...exported, file });
  expect({ verdict, warnings: lines.slice(1) }).toEqual({ verdict: 'passed', warnings });
});

test('what is in doubt about the labels is a warning', async () => {
  const { verdict, lines } = await told({ ...exported, warnings: ['The t0ken changed.'] });
  expect({ verdict, lines: lines.slice(1) }).toEqual({
    verdict: 'passed',
    lines: ['warning: The *** changed.'],
  });
});

test('a stop that came after the file fails the step all the same, and is told once', async () => {
  const stop = failure({ code: 'cancelled', message: 'The step was cancelled (SIGTERM).' });
  expect(await told(exported, stop)).toMatchObject({
    verdict: 'failed',
    lines: [expect.stringMatching(/^Exported/), expect.stringMatching(/^error: The step was cancelled/)],
  });
  const { lines } = await told({ kind: 'failed', ...unread, failure: stop }, stop);
  expect(lines).toHaveLength(1);
});

test('outputs that cannot be written fail the step', async () => {
  const { verdict, lines } = await told(exported, undefined, '/nowhere/output');
  expect(verdict).toBe('failed');
  expect(lines[1]).toMatch(/^error: The outputs could not be written: /);
});
