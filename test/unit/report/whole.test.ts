import { describe, expect, test } from 'vitest';
import type { Discovered } from '../../../src/genesys/discover.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import type { Drift } from '../../../src/provision/drift.ts';
import type { Plan, PlannedLabel } from '../../../src/provision/plan.ts';
import type { LabelResult } from '../../../src/provision/result.ts';
import { renderExport } from '../../../src/report/export-report.ts';
import type { Log } from '../../../src/report/log.ts';
import { outputsOf, outputsOfExport } from '../../../src/report/outputs.ts';
import { showPlan } from '../../../src/report/plan-log.ts';
import { createProgress } from '../../../src/report/progress.ts';
import { renderReport } from '../../../src/report/render.ts';
import { failOverdue, failUnexpectedly } from '../../../src/report/reject.ts';
import type { ExportReport } from '../../../src/report/report.ts';
import { renderFaults } from '../../../src/report/summary.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { deliveries, failure, report, results, trail } from '../../harness/results.ts';
import { testSession } from '../../harness/session.ts';

/**
 * What people read, whole, in one file for each text. A word that changes changes its file (`-u`), and no word changes
 * without anybody's notice.
 */
const toBeAs = (text: string, name: string) => expect(text).toMatchFileSnapshot(`whole/${name}.txt`);

const MOST = 1_000_000;
const capacity: Drift = { setting: 'maximum-capacity', wanted: 5, found: 2 };
const interrupting: Drift = { setting: 'interrupting-labels', wanted: ['Urgent', 'VIP'], found: [] };
const settings = { maximumCapacity: 3, interruptingLabels: ['Urgent', 'VIP'] };
const source = {
  actor: 'octocat',
  runId: '42',
  runAttempt: '2',
  runUrl: 'https://github.example/o/r/actions/runs/42',
};
const headCommit = 'a'.repeat(40);
const named = <Result extends LabelResult>(result: Result, name: string): Result => ({
  ...result,
  label: plain(name),
  storedName: name,
});

const every: readonly LabelResult[] = [
  results.created(),
  {
    ...named(results.created(), 'new'),
    label: plain('new', settings),
    attempts: 1,
    confirmedBy: 'response',
  },
  { ...named(results.updated(), 'changed'), drift: [capacity, interrupting] },
  named(results.exists(), 'there'),
  { ...named(results.exists(), 'elsewhere'), attempts: 1 },
  { ...named(results.exists(), 'loose'), drift: [capacity, interrupting] },
  { ...named(results.planned(), 'to come'), label: plain('to come', settings) },
  {
    ...named(results.planned(), 'to change'),
    existing: { id: 'id-9', selfUri: undefined },
    drift: [capacity],
  },
  named(results.duplicate(), 'double'),
  { ...named(results.duplicate(), 'strict'), outcome: 'drifted', drift: [interrupting] },
  named(results.notDone('failed', { message: 'The label "broken" was refused.' }), 'broken'),
  named(results.notDone('failed', { message: 'The label "worse" was refused.' }), 'worse'),
  named(results.notDone('failed', { message: 'No.', status: 400, correlationId: 'c-1' }), 'one'),
  named(results.notDone('failed', { message: 'No.', status: 400, correlationId: 'c-2' }), 'two'),
  named(results.notDone('failed', { message: 'Never.', correlationId: 'c-3' }), 'three'),
  named(results.notDone('unknown', { code: 'no-answer' }), 'doubtful'),
  { ...named(results.notDone('not-attempted', { code: 'deadline' }), 'late'), attempts: 0 },
];

function recording() {
  const lines: string[] = [];
  const log: Log = {
    info: (line) => lines.push(line),
    debug: (line) => lines.push(`debug: ${line}`),
    debugError: (error) => lines.push(`debug: ${String(error)}`),
    warning: (line) => lines.push(`warning: ${line}`),
    fail: (problems) => lines.push(...problems.map((problem) => `error: ${problem}`)),
    errorAt: (place, line) => lines.push(`error at ${place.file}:${place.line}:${place.column}: ${line}`),
    group: (title, inside) => lines.push(`${title}:`, ...inside.map((line) => `  ${line}`)),
  };
  return { log, text: () => `${lines.join('\n')}\n` };
}

describe('a report', () => {
  test('of every outcome', async () => {
    const told = report({
      results: every,
      isListed: true,
      unlisted: [stored('old-1'), stored('old-2')],
      source,
      headCommit,
      changes: 4,
      digest: `sha256:${'0'.repeat(64)}`,
      trail: trail({ webhook: deliveries({ events: 9 }) }),
    });
    await toBeAs(renderReport(told, ['Two events were lost.'], MOST), 'every-outcome');
    await toBeAs(JSON.stringify(outputsOf(told), undefined, 2), 'every-outcome-outputs');
  });

  test('of a dry run', async () => {
    const told = report({
      dryRun: true,
      results: every.filter(({ outcome }) => outcome === 'planned'),
      changes: 2,
      digest: `sha256:${'1'.repeat(64)}`,
      auditFile: undefined,
    });
    await toBeAs(renderReport(told, [], MOST), 'dry-run');
  });

  test('of few labels that went well, and of many', async () => {
    const few = Array.from({ length: 10 }, (_, index) => named(results.exists(), `label-${index}`));
    const many = [...few, { ...named(results.created(), 'label-10'), attempts: 1 }];
    await toBeAs(renderReport(report({ results: few }), [], MOST), 'few-went-well');
    await toBeAs(renderReport(report({ results: many }), [], MOST), 'many-went-well');
  });

  test('of one failure of several labels, and of one', async () => {
    const all = ['a', 'b'].map((name) => named(results.notDone('failed'), name));
    await toBeAs(renderReport(report({ results: all }), [], MOST), 'all-failed');
    await toBeAs(renderReport(report({ results: all.slice(0, 1) }), [], MOST), 'one-failed');
  });

  test('of nothing, because the step failed before', async () => {
    const early = { labelApi: undefined, labelCount: undefined, labelLimit: undefined, auditFile: undefined };
    const told = report({ ...early, results: [], failure: failure() });
    await toBeAs(renderReport(told, ['It failed.'], MOST), 'nothing');
    await toBeAs(JSON.stringify(outputsOf(told), undefined, 2), 'nothing-outputs');
  });

  test('that is too long', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `label-${String(index).padStart(3, '0')}`);
    const told = report({
      results: [
        ...many.map((name) => named(results.notDone('failed', { message: `No, not ${name}.` }), name)),
        ...many.map((name) => named(results.planned(), name)),
        ...many.map((name) => named(results.exists(), name)),
      ],
      isListed: true,
      unlisted: many.map((name) => stored(name)),
    });
    await toBeAs(renderReport(told, [], 8_000, ' in the job summary'), 'too-long');
  });
});

describe('an export', () => {
  const place = { environment: 'mypurecloud.ie', source, headCommit };
  const omissions = (count: number, problem: string) =>
    Array.from({ length: count }, (_, index) => ({ storedName: `label-${index}`, problem }));
  const exported: ExportReport = {
    kind: 'exported',
    labelApi: 'utilization',
    labelCount: 42,
    labelLimit: 100,
    path: '/work/labels.yml',
    file: { labelCount: 40, leftOut: [], incomplete: [] },
    warnings: [],
  };
  const file = {
    labelCount: 40,
    leftOut: omissions(2, 'is left out: its name is taken'),
    incomplete: omissions(1, 'maximum-capacity is not declared: must be less'),
  };
  const unread = { labelApi: undefined, labelCount: undefined, labelLimit: undefined };
  const failed: ExportReport = { kind: 'failed', ...unread, failure: failure() };

  test.each<readonly [string, ExportReport, readonly string[]]>([
    ['export', exported, []],
    ['export-incomplete', { ...exported, file }, []],
    ['export-with-a-warning', { ...exported, warnings: ['The labels changed.'] }, []],
    ['export-with-a-problem', exported, ['The outputs could not be written: EIO.']],
    ['export-failed', failed, ['It failed.']],
    [
      'export-failed-later',
      { ...failed, labelApi: 'routing', labelCount: 7, labelLimit: 500 },
      ['It failed.'],
    ],
  ])('%s', async (name, told, problems) => {
    await toBeAs(renderExport(place, told, problems, MOST), name);
    await toBeAs(JSON.stringify(outputsOfExport(told), undefined, 2), `${name}-outputs`);
  });

  test('that is too long, and of a run that is not known', async () => {
    const long = { ...exported, file: { ...file, leftOut: omissions(99, 'is left out: its name is taken') } };
    const nowhere = { environment: 'mypurecloud.ie', source: {}, headCommit: undefined };
    await toBeAs(renderExport(nowhere, long, [], 3_000), 'export-too-long');
    await toBeAs(renderExport(nowhere, failed, ['It failed.'], MOST), 'export-failed-nowhere');
  });
});

test('faults of inputs', async () => {
  const faults = [
    { subject: 'name', problem: 'missing' },
    {
      subject: 'labels.yml:1:3 labels[0]',
      problem: 'is <bad>',
      place: { file: 'labels.yml', line: 1, column: 3 },
    },
  ];
  const addressOf = () => 'https://github.example/o/r/blob/a/labels.yml#L1';
  const facts = [['Genesys Cloud', 'mypurecloud.ie']];
  await toBeAs(
    renderFaults('mypurecloud.ie', '2 inputs are at fault', faults, facts, MOST, addressOf),
    'faults',
  );
  const many = Array.from({ length: 99 }, (_, index) => ({ subject: `labels[${index}]`, problem: 'is bad' }));
  await toBeAs(
    renderFaults(undefined, '99 inputs are at fault', many, facts, 3_000, addressOf),
    'faults-too-long',
  );
});

describe('the log', () => {
  const store = utilizationLabels(testSession([]).session);
  const discovered: Discovered = { store, existing: [], warnings: [] };
  const existing = stored('there');
  const drift = [capacity, interrupting];
  const planned = (name: string, decision: PlannedLabel['decision']): PlannedLabel => ({
    label: plain(name),
    storedName: name,
    lookAlikes: [],
    decision,
  });
  const create = { kind: 'create', interrupting: [], deferred: false } as const;
  const labels: readonly PlannedLabel[] = [
    { ...planned('new', create), label: plain('new', settings) },
    { ...planned('private/team=blue', create), label: valued('team', 'blue', 'private') },
    planned('there', { kind: 'exists', existing, drift: [] }),
    planned('loose', { kind: 'exists', existing, drift }),
    planned('to change', { kind: 'update', existing, drift, interrupting: [] }),
    planned('double', { kind: 'duplicate', existing, drift: [] }),
    planned('strict', { kind: 'drifted', existing, drift }),
    planned('never', {
      kind: 'impossible',
      existing: undefined,
      faults: [
        { obstacle: 'utilization', text: 'it is too long' },
        { obstacle: 'utilization', text: 'it has a ":"' },
      ],
    }),
  ];
  const plan = {
    labels,
    order: [0, 1],
    existingCount: 41,
    createCount: 2,
    updateCount: 1,
    limit: 100,
    refusal: undefined,
    isApproved: false,
    digest: undefined,
    unlisted: [],
    names: new Map<string, string>(),
  };
  const onlyNames = labels.filter(({ label }) => label.kind === 'plain');

  test.each<readonly [string, Plan, boolean]>([
    ['plan-of-a-dry-run', plan, true],
    ['plan-to-be-written', plan, false],
    ['plan-refused', { ...plan, refusal: 'duplicate' }, false],
    ['plan-of-names-alone', { ...plan, labels: onlyNames, updateCount: 0 }, true],
    ['plan-of-one-label', { ...plan, labels: onlyNames.slice(0, 1), limit: 1 }, false],
  ])('%s', async (name, given, dryRun) => {
    const { log, text } = recording();
    showPlan(log, discovered, given, dryRun);
    await toBeAs(text(), name);
  });

  test.each<readonly [string, readonly LabelResult[]]>([
    ['progress-of-one', every.slice(0, 1)],
    ['progress-of-one-planned', every.slice(6, 7)],
    ['progress-of-few', every.slice(0, 10)],
    ['progress-of-many', [...every, ...every.slice(0, 8)].map((result) => ({ ...result }))],
    ['progress-of-one-that-was-there', every.slice(3, 4)],
    [
      'progress-of-many-that-went-well',
      [...every.slice(0, 6), ...every.slice(0, 6)].map((result) => ({ ...result })),
    ],
    [
      'progress-where-nothing-differed-enough',
      [
        { ...named(results.duplicate(), 'double'), drift: [capacity] },
        { ...named(results.duplicate(), 'strict'), outcome: 'drifted', drift: [] },
        { ...named(results.exists(), 'loose'), drift: [capacity] },
        { ...named(results.notDone('not-attempted'), 'late'), attempts: 0 },
      ],
    ],
    ['progress-where-nothing-was-written', every.slice(8, 9).flatMap((one) => [one, { ...one }])],
    [
      'progress-where-an-update-failed',
      ['a', 'b'].map((name) => ({
        ...named(results.notDone('failed'), name),
        attempts: 0,
        existing: { id: 'id-9', selfUri: undefined },
        drift: [capacity],
      })),
    ],
  ])('%s', async (name, given) => {
    const { log, text } = recording();
    const progress = createProgress(log, given.length);
    for (const result of given) progress.tell(result);
    progress.end(given);
    await toBeAs(text(), name);
  });

  test('of a step that met a fault of the program, or ran out of time', async () => {
    const { log, text } = recording();
    expect(failUnexpectedly(log, new TypeError('x is not a function'))).toBe('failed');
    const login = { kind: 'client-credentials', clientId: 'id', clientSecret: 's' } as const;
    const begun = { kind: 'provision', dryRun: false, login } as const;
    expect(failOverdue(log, failure({ code: 'deadline', message: 'It took too long.' }), begun)).toBe(
      'failed',
    );
    expect(failOverdue(log, undefined, undefined)).toBe('failed');
    await toBeAs(text(), 'ended-without-a-report');
  });
});
