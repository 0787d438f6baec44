import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import { describeFailure } from '../../../src/report/remedies.ts';
import { discover } from '../../../src/genesys/discover.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import { reportStep, type Finished } from '../../../src/report/finish.ts';
import { rejectInputs } from '../../../src/report/reject.ts';
import type { Log } from '../../../src/report/log.ts';
import { outputNames } from '../../../src/report/outputs.ts';
import type { CommentTarget } from '../../../src/inputs/comment-target.ts';
import type { InputFault } from '../../../src/inputs/fault.ts';
import type { Rejection } from '../../../src/inputs/rejection.ts';
import type { ProvisionSettings } from '../../../src/inputs/settings.ts';
import { startStop, type Stop } from '../../../src/stop.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';
import { deliveries, failure, results, team, trail } from '../../harness/results.ts';
import { least, settingsWith } from '../../harness/inputs.ts';
import { entities } from '../../harness/pages.ts';
import { answer, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';
import { folder, summaryFile } from '../../harness/summary-file.ts';

const outputFile = join(folder, 'output');

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
    places: new Array<unknown>(),
  };
  const log: Log = {
    info: (line) => told.info.push(line),
    debug: () => undefined,
    debugError: () => undefined,
    warning: (line) => told.warnings.push(line),
    fail: (problems) => told.failures.push(problems),
    errorAt: (place, line) => told.places.push([place, line]),
    group: () => undefined,
  };
  return { log, told };
}

async function settings(more: Partial<ProvisionSettings> = {}): Promise<ProvisionSettings> {
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
    plan: planLabels({ ...planDefaults, wanted: [team], existing, store, limit: 100, onDuplicate: 'skip' }),
  };
}

const nothing: Finished = {
  results: [],
  settledInTime: true,
  discovered: undefined,
  plan: undefined,
  warnings: [],
  trail: trail(),
  failure: undefined,
};

/** What the report meets outside of itself; a stop that is given speaks for itself. */
function github(http = scriptedHttp([]), { failure }: Pick<Stop, 'failure'> = { failure: () => undefined }) {
  const clock = createFakeClock();
  return { http, clock, stop: { ...startStop(clock.watch), failure } };
}

const redact = (text: string): string => text.replaceAll('t0ken', '***');

async function report(
  more: Partial<Finished>,
  given: Partial<ProvisionSettings> = {},
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

  test('has what fails it before the count of its labels', async () => {
    const full = failure({ code: 'audit-file', message: 'The disk is full.' });
    const stopped = { ...results.notDone('not-attempted'), failure: full };
    const { told } = await report({
      results: [results.created(), stopped],
      trail: trail({ failure: full, unfiled: ['a'] }),
    });
    expect(told.failures).toEqual([
      [
        expect.stringMatching(/^The disk is full\. The file has no line/),
        'mypurecloud.com: 1 not attempted, 1 created.',
      ],
    ]);
  });

  test.each([
    ['impossible', ''],
    ['duplicate', '1'],
    ['limit', '1'],
    ['changed', '1'],
    [undefined, '1'],
  ] as const)('for a plan that is refused as %s would change %j labels', async (refusal, changes) => {
    const { discovered, plan } = await found();
    const { output } = await report(
      { results: [results.notDone('failed')], discovered, plan: plan && { ...plan, refusal } },
      { listed: true },
    );
    expect(output('changes')).toBe(changes);
    // The organisation was looked at all the same.
    expect([output('unlisted-count'), output('unlisted')]).toEqual(['2', '["a","b"]']);
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
    subject: { kind: 'number', number: 7 },
    key: { step: '0123456789abcdef', organisation: 'fedcba9876543210' },
  } as const;
  const refuse = answer(403, {}, { 'content-type': 'application/json' });

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
    const { verdict, told, summary } = await report(
      { results: [results.created()] },
      { comment },
      [answer(422)],
      {
        failure: () => stops.shift(),
      },
    );
    expect(verdict).toBe('failed');
    expect(told.failures).toEqual([[describeFailure(stopped)]]);
    expect(summary.match(/^## .*/gm)).toEqual(['## ❌ mypurecloud.com: 1 created, but the step failed']);
    expect(summary).toContain('<p>❌ <code>Cancelled.');
  });

  test('is not sent when none is wanted', async () => {
    expect((await report({ results: [results.created()] })).http.requests).toEqual([]);
  });
});

describe('inputs with faults', () => {
  const rejection = (found: readonly InputFault[], summary = true): Rejection => ({
    faults: found,
    summary,
    comment: undefined,
    apiHost: 'api.mypurecloud.ie',
    timeoutMs: 300_000,
    proxies: {},
    source: {},
    headCommit: undefined,
  });
  const noGitHub = () => Promise.reject(new Error('GitHub is not needed'));
  const faults = [
    { subject: 'client-id', problem: 'missing; <give> `it`' },
    { subject: 'labels.yml:7:5 labels[2].scope', problem: 'must be "public" or "private"' },
  ];

  test('are one annotation that names them all', async () => {
    const { log, told } = recording();
    expect(await rejectInputs(log, rejection(faults), noGitHub)).toBe('failed');
    expect(told.failures).toHaveLength(1);
    const text = told.failures[0]?.join('\n');
    expect(text).toContain('2 faults');
    for (const { subject, problem } of faults) expect(text).toContain(`${subject}: ${problem}`);
  });

  test('are in the summary as text, when one is wanted', async () => {
    await rejectInputs(recording().log, rejection(faults, false), noGitHub);
    expect(await readFile(summaryFile, 'utf8')).toBe('');
    await rejectInputs(recording().log, rejection(faults), noGitHub);
    const summary = await readFile(summaryFile, 'utf8');
    expect(summary).toContain('missing; &#60;give&#62; &#96;it&#96;');
    expect(summary).toContain('labels.yml:7:5 labels[2].scope');
  });

  test('set every output', async () => {
    await rejectInputs(recording().log, rejection(faults, false), noGitHub);
    const outputs = await readFile(outputFile, 'utf8');
    expect(outputs).toMatch(/^outcome<<(.+)\nfailed\n\1$/m);
    expect(outputs.match(/^[a-z-]+<<ghadelimiter/gm)).toHaveLength(outputNames.length);
  });

  test('are lines of the log each, also where the annotation has no room for them', async () => {
    const { log, told } = recording();
    const many = Array.from({ length: 1_001 }, (_, index) => ({ subject: 'x', problem: `y${index}` }));
    await rejectInputs(log, rejection(many), noGitHub);
    expect(told.info).toHaveLength(1_001);
    expect(told.info[999]).toBe('- x: y999');
    expect(told.info.at(-1)).toBe('- and 1 further fault');
    expect(told.failures).toHaveLength(1);
    expect(told.failures[0]?.join('\n').length).toBeLessThanOrEqual(4_000);
    expect(told.failures[0]?.at(-1)).toMatch(/^- and \d+ more faults: the log has all of them$/);
  });

  test('are counted by no label, but the step has failed', async () => {
    await rejectInputs(recording().log, rejection(faults, false), noGitHub);
    expect(await readFile(outputFile, 'utf8')).toMatch(/^failed-count<<(.+)\n1\n\1$/m);
  });

  test('that have a place are told there too', async () => {
    const { log, told } = recording();
    const place = { file: 'labels.yml', line: 7, column: 5 };
    await rejectInputs(log, rejection([{ subject: 'x', problem: 'y', place }]), noGitHub);
    expect(told.places).toEqual([[place, 'x: y']]);
  });

  describe('on the pull request', () => {
    const target: CommentTarget = {
      token: 't',
      apiUrl: new URL('https://api.github.example'),
      owner: 'octo',
      repo: 'labels',
      subject: { kind: 'number', number: 7 },
      key: { step: '0123456789abcdef', organisation: undefined },
    };
    const source = {
      runId: '42',
      runUrl: 'https://github.example/octo/labels/actions/runs/42',
      runAttempt: '2',
    };

    async function comment(more: Partial<Rejection>, script: readonly Reply[], stop?: Pick<Stop, 'failure'>) {
      const { log, told } = recording();
      const http = scriptedHttp(script);
      const given = { ...rejection(faults), comment: target, source, headCommit: 'abc123', ...more };
      const close = vi.spyOn(http, 'close');
      await rejectInputs(log, given, () => Promise.resolve(github(http, stop)));
      // What stays open keeps the process alive.
      expect(close).toHaveBeenCalledOnce();
      return { told, http, body: http.requests.at(-1)?.body ?? '' };
    }

    test('say what is wrong, of which run and for which commit', async () => {
      const { told, body } = await comment({}, [answer(200, []), answer(201, { id: 1 })]);
      for (const part of [
        '2 faults',
        'client-id',
        '❌ mypurecloud.ie: 2 faults',
        'runs/42/attempts/2',
        'abc123',
      ])
        expect(body).toContain(part);
      expect(told.failures).toHaveLength(1);
      expect(told.warnings).toEqual([]);
    });

    test('say that nobody knows for which organisation, where that is so', async () => {
      const { body } = await comment({ apiHost: undefined }, [answer(200, []), answer(201, { id: 1 })]);
      expect(body).toContain('the inputs do not say which organisation');
    });

    test('are cut to the size of a comment', async () => {
      const many = Array.from({ length: 2_000 }, (_, index) => ({
        subject: `x${index}`,
        problem: 'y'.repeat(200),
      }));
      const { body } = await comment({ faults: many }, [answer(200, []), answer(201, { id: 1 })]);
      expect(Buffer.byteLength(body)).toBeLessThan(65_000);
      expect(body).toMatch(/and \d+ further faults/);
    });

    test('are not told when that cannot be, and a warning says so', async () => {
      const { told, http } = await comment({ comment: 'a proxy variable is at fault.' }, []);
      expect(told.warnings).toEqual([expect.stringContaining('a proxy variable is at fault.')]);
      expect(http.requests).toEqual([]);
    });

    test('are not told after the stop', async () => {
      const stopped = failure({ code: 'cancelled', message: 'Cancelled.' });
      const { http } = await comment({}, [], { failure: () => stopped });
      expect(http.requests).toEqual([]);
    });
  });
});
