import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeFailure } from '../../../src/report/remedies.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { discover } from '../../../src/genesys/discover.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import { reportStep, type Finished } from '../../../src/report/finish.ts';
import { rejectInputs } from '../../../src/report/reject.ts';
import type { Log } from '../../../src/report/log.ts';
import type { Settings } from '../../../src/inputs/settings.ts';
import { startStop, type Stop } from '../../../src/stop.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';
import { deliveries, failure, results, team, trail } from '../../harness/results.ts';
import { least, settingsWith } from '../../harness/inputs.ts';
import { entities } from '../../harness/pages.ts';
import { answer, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

// The toolkit remembers the summary's path, so there is one for all tests of this file.
const folder = mkdtempSync(join(tmpdir(), 'labels-test-'));
const summaryFile = join(folder, 'summary.md');
const outputFile = join(folder, 'output');

beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await writeFile(summaryFile, '');
  await writeFile(outputFile, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summaryFile);
  vi.stubEnv('GITHUB_OUTPUT', outputFile);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

function recording() {
  const told = {
    info: new Array<string>(),
    warnings: new Array<string>(),
    failures: new Array<readonly string[]>(),
  };
  const log: Log = {
    info: (line) => told.info.push(line),
    debug: () => undefined,
    debugError: () => undefined,
    warning: (line) => told.warnings.push(line),
    fail: (problems) => told.failures.push(problems),
    group: () => undefined,
  };
  return { log, told };
}

async function settings(more: Partial<Settings> = {}): Promise<Settings> {
  const env = { RUNNER_TEMP: '/runner/temp' };
  return {
    ...(await settingsWith({ ...least, name: 'team', value: 'blue', scope: 'private' }, env)),
    ...more,
  };
}

/** What was found in an organisation with two labels. */
async function found(names = ['a', 'b']): Promise<Pick<Finished, 'discovered' | 'plan'>> {
  const { session } = testSession([entities(names)]);
  const discovered = await discover(session, 'auto', []);
  const { store, existing } = discovered;
  return {
    discovered,
    plan: planLabels({ wanted: [team], existing, store, limit: 100, onDuplicate: 'skip' }),
  };
}

const nothing: Finished = {
  results: [],
  settledInTime: true,
  discovered: undefined,
  plan: undefined,
  trail: trail(),
};

/** What the report meets outside of itself; a stop that is given speaks for itself. */
function github(http = scriptedHttp([]), { failure }: Pick<Stop, 'failure'> = { failure: () => undefined }) {
  const clock = createFakeClock();
  return { http, clock, stop: { ...startStop(clock.watch), failure } };
}

const redact = (text: string): string => text.replaceAll('t0ken', '***');

async function report(
  more: Partial<Finished>,
  given: Partial<Settings> = {},
  script: readonly Reply[] = [],
  stop?: Pick<Stop, 'failure'>,
) {
  const { log, told } = recording();
  const http = scriptedHttp(script);
  const finished = { ...nothing, ...more };
  const verdict = await reportStep(log, await settings(given), finished, github(http, stop), redact);
  const outputs = await readFile(outputFile, 'utf8');
  const output = (name: string) => new RegExp(`^${name}<<(.+)\\n([^]*?)\\n?\\1$`, 'm').exec(outputs)?.[2];
  return { verdict, told, http, output, summary: await readFile(summaryFile, 'utf8') };
}

describe('a step that passes', () => {
  test('sets its outputs, writes its summary and has no annotation', async () => {
    const { verdict, told, output, summary } = await report({
      results: [results.created()],
      ...(await found()),
    });
    expect(verdict).toBe('passed');
    expect([told.failures, told.warnings]).toEqual([[], []]);
    expect([output('outcome'), output('label-count'), output('label-limit')]).toEqual([
      'created',
      '3',
      '100',
    ]);
    expect(output('audit-file')).toBe('/runner/temp/genesys-label-audit.jsonl');
    expect(summary).toContain('team=blue (private)');
  });

  test('counts a label that another writer created meanwhile', async () => {
    expect((await report({ results: [results.exists()], ...(await found()) })).output('label-count')).toBe(
      '3',
    );
    await writeFile(outputFile, '');
    const before = await found(['a', 'private/team=blue']);
    expect((await report({ results: [results.exists()], ...before })).output('label-count')).toBe('2');
  });

  test('names no audit file that holds none of its events', async () => {
    const { output } = await report(
      { results: [results.planned()], trail: trail({ filed: 0 }) },
      { dryRun: true },
    );
    expect(output('audit-file')).toBe('');
  });

  test('writes no summary when none is wanted', async () => {
    expect((await report({ results: [results.created()] }, { summary: false })).summary).toBe('');
  });
});

describe('a step that fails', () => {
  test('has one annotation, and its outputs and summary all the same', async () => {
    const failed = results.notDone('failed', { message: 'No such thing.' });
    const { verdict, told, output, summary } = await report({ results: [failed, results.created()] });
    expect(verdict).toBe('failed');
    expect(told.failures).toHaveLength(1);
    expect(told.failures[0]?.[0]).toContain('No such thing.');
    expect([output('outcome'), output('failed-count')]).toEqual(['failed', '1']);
    expect(summary).toContain('No such thing.');
  });

  test('may fail for the stop alone', async () => {
    const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });
    const { verdict, told, summary } = await report({ results: [results.created()] }, {}, [], {
      failure: () => stopped,
    });
    expect([verdict, told.failures]).toEqual(['failed', [[describeFailure(stopped)]]]);
    expect(summary).toContain('Cancelled.');
  });

  test('may fail for a webhook that is required, with its labels reported', async () => {
    const lost = trail({ webhook: deliveries({ undelivered: 1, reason: 'it answered HTTP 410' }) });
    const done = { results: [results.created()], trail: lost };
    expect((await report(done, { webhookRequired: false })).verdict).toBe('passed');
    await writeFile(outputFile, '');
    const { verdict, output } = await report(done, { webhookRequired: true });
    expect([verdict, output('outcome'), output('webhook-delivered')]).toEqual(['failed', 'created', 'false']);
  });

  test('fails for the deadline, unless its labels were done and the webhook alone was waited for', async () => {
    const deadline = failure({ code: 'deadline', message: 'Too late.' });
    const cancelled = failure({ code: 'cancelled', message: 'Cancelled.' });
    const some = trail({ webhook: deliveries({ events: 2, undelivered: 1, reason: 'no answer' }) });
    const all = trail({ webhook: deliveries({ events: 2 }) });
    const cases: readonly [boolean, Finished['trail'], typeof deadline, string][] = [
      [true, some, deadline, 'passed'],
      [false, some, deadline, 'failed'],
      [true, all, deadline, 'failed'],
      [true, trail(), deadline, 'failed'],
      [true, some, cancelled, 'failed'],
    ];
    for (const [settledInTime, reported, stopped, expected] of cases) {
      const done = { results: [results.created()], settledInTime, trail: reported };
      const { verdict, told } = await report(done, {}, [], { failure: () => stopped });
      expect(verdict).toBe(expected);
      expect(told.failures).toEqual(expected === 'failed' ? [[describeFailure(stopped)]] : []);
      await writeFile(outputFile, '');
    }
  });

  test('fails when its outputs cannot be written', async () => {
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'missing'));
    const { log, told } = recording();
    const verdict = await reportStep(
      log,
      await settings(),
      { ...nothing, results: [results.created()] },
      github(),
      redact,
    );
    expect(verdict).toBe('failed');
    expect(told.failures[0]?.[0]).toContain('outputs');
  });
});

describe('the comment', () => {
  const comment = {
    token: 't',
    apiUrl: new URL('https://api.github.example'),
    owner: 'octo',
    repo: 'labels',
    pullRequest: 7,
    sha: 'abc',
    key: 'k',
  };
  const refuse: Reply = { status: 403, headers: { 'content-type': 'application/json' }, body: '{}' };

  test('that cannot be kept is a warning', async () => {
    const { verdict, told } = await report({ results: [results.created()] }, { comment }, [refuse]);
    expect(verdict).toBe('passed');
    expect(told.warnings).toEqual([expect.stringContaining('403')]);
  });

  test('that cannot even be tried is a warning with its reason', async () => {
    const { told, http } = await report({ results: [results.created()] }, { comment: 'there is no token.' });
    expect(told.warnings).toEqual([expect.stringContaining('there is no token.')]);
    expect(http.requests).toEqual([]);
  });

  test('is not sent after the deadline either, where that does not fail the step', async () => {
    const done = {
      results: [results.created()],
      trail: trail({ webhook: deliveries({ undelivered: 1, reason: 'no answer' }) }),
    };
    const { http, verdict, told } = await report(done, { comment }, [], {
      failure: () => failure({ code: 'deadline', message: 'Too late.' }),
    });
    expect([verdict, http.requests]).toEqual(['passed', []]);
    expect(told.warnings).toContainEqual(expect.stringMatching(/comment.*not written.*stopped/));
  });

  test('is not sent after the stop', async () => {
    const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });
    const { http } = await report({ results: [results.created()] }, { comment }, [], {
      failure: () => stopped,
    });
    expect(http.requests).toEqual([]);
  });

  test('during which the step is stopped fails it', async () => {
    const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });
    const stops = [undefined, undefined, stopped];
    const { verdict, told } = await report({ results: [results.created()] }, { comment }, [answer(422)], {
      failure: () => stops.shift(),
    });
    expect(verdict).toBe('failed');
    expect(told.failures).toEqual([[describeFailure(stopped)]]);
  });

  test('is not sent when none is wanted', async () => {
    expect((await report({ results: [results.created()] })).http.requests).toEqual([]);
  });
});

describe('inputs with faults', () => {
  const faults = [
    { subject: 'client-id', problem: 'missing; <give> `it`' },
    { subject: 'labels.yml:7:5 labels[2].scope', problem: 'must be "public" or "private"' },
  ];

  test('are one annotation that names them all', async () => {
    const { log, told } = recording();
    expect(await rejectInputs(log, faults, true)).toBe('failed');
    expect(told.failures).toHaveLength(1);
    const text = told.failures[0]?.join('\n');
    expect(text).toContain('2 faults');
    for (const { subject, problem } of faults) expect(text).toContain(`${subject}: ${problem}`);
  });

  test('are in the summary as text, when one is wanted', async () => {
    await rejectInputs(recording().log, faults, false);
    expect(await readFile(summaryFile, 'utf8')).toBe('');
    await rejectInputs(recording().log, faults, true);
    const summary = await readFile(summaryFile, 'utf8');
    expect(summary).toContain('missing; &#60;give&#62; &#96;it&#96;');
    expect(summary).toContain('labels.yml:7:5 labels[2].scope');
  });

  test('set every output', async () => {
    await rejectInputs(recording().log, faults, false);
    const outputs = await readFile(outputFile, 'utf8');
    expect(outputs).toMatch(/^outcome<<(.+)\nfailed\n\1$/m);
    expect(outputs.match(/^[a-z-]+<<ghadelimiter/gm)).toHaveLength(16);
  });

  test('beyond a hundred are counted', async () => {
    const { log, told } = recording();
    await rejectInputs(
      log,
      Array.from({ length: 101 }, () => ({ subject: 'x', problem: 'y' })),
      false,
    );
    expect(told.failures[0]).toHaveLength(102);
    expect(told.failures[0]?.at(-1)).toContain('1 further fault');
  });
});
