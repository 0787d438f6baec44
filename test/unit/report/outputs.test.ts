import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StepReport } from '../../../src/report/report.ts';
import { outputNames, outputsOf, outputsWithoutLabels, writeOutputs } from '../../../src/report/outputs.ts';
import { plain } from '../../harness/labels.ts';
import { deliveries, failure, report, results, trail } from '../../harness/results.ts';
import { temporaryFolder } from '../../harness/temp.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const names = [
  ...['label-id', 'label-name', 'self-uri', 'outcome', 'latency-ms', 'attempts', 'label-api', 'label-count'],
  ...['label-limit', 'created-count', 'existing-count', 'planned-count', 'failed-count', 'audit-file'],
  ...[
    'webhook-delivered',
    'results',
    'updated-count',
    'drifted-count',
    'changes',
    'unlisted-count',
    'unlisted',
  ],
  ...['label-ids', 'plan-digest', 'export-file'],
].sort();

const resultsIn = (more: Partial<StepReport>): unknown => JSON.parse(outputsOf(report(more)).results);

test.each([
  ['of one label', outputsOf(report())],
  [
    'of no label',
    outputsOf(report({ results: [], labelApi: undefined, labelCount: undefined, labelLimit: undefined })),
  ],
  ['of inputs with faults', outputsWithoutLabels],
])('every output has a value: %s', (_what, outputs) => {
  expect(Object.keys(outputs).sort()).toEqual(names);
  expect(Object.values(outputs).every((value) => typeof value === 'string')).toBe(true);
  expect([...outputNames].sort()).toEqual(names);
});

describe('of one label', () => {
  test('that was created', () => {
    expect(outputsOf(report())).toMatchObject({
      'label-id': 'id-1',
      'label-name': 'private/team=blue',
      'self-uri': '/api/v2/routing/utilization/labels/id-1',
      outcome: 'created',
      'latency-ms': '2345',
      attempts: '2',
      'label-api': 'utilization',
      'label-count': '42',
      'label-limit': '100',
      'created-count': '1',
      'existing-count': '0',
      'planned-count': '0',
      'failed-count': '0',
      'audit-file': '/tmp/audit.jsonl',
      'webhook-delivered': '',
    });
  });

  test.each([
    [
      results.exists(),
      {
        outcome: 'exists',
        'label-id': 'id-2',
        'self-uri': '',
        'latency-ms': '',
        attempts: '0',
        'existing-count': '1',
      },
    ],
    [
      results.planned(),
      { outcome: 'planned', 'label-id': '', 'latency-ms': '', attempts: '0', 'planned-count': '1' },
    ],
    [
      results.duplicate(),
      { outcome: 'duplicate', 'label-id': 'id-3', 'latency-ms': '', 'failed-count': '1' },
    ],
    [
      results.notDone('failed'),
      { outcome: 'failed', 'label-id': '', 'latency-ms': '', attempts: '1', 'failed-count': '1' },
    ],
    [results.notDone('unknown'), { outcome: 'unknown', 'failed-count': '1', 'created-count': '0' }],
    [results.notDone('not-attempted'), { outcome: 'not-attempted', 'failed-count': '1' }],
  ])('with the outcome $outcome', (result, expected) => {
    expect(outputsOf(report({ results: [result] }))).toMatchObject(expected);
  });
});

test('of several labels only the outcome is told, the worst of all', () => {
  const several = [results.created(), results.notDone('unknown'), results.exists(), results.planned()];
  expect(outputsOf(report({ results: several }))).toMatchObject({
    'label-id': '',
    'label-name': '',
    'self-uri': '',
    'latency-ms': '',
    attempts: '',
    outcome: 'unknown',
    'created-count': '1',
    'existing-count': '1',
    'planned-count': '1',
    'failed-count': '1',
  });
});

test('of inputs with faults nothing is told but that it failed', () => {
  const {
    outcome,
    results: list,
    unlisted,
    'label-ids': ids,
    'failed-count': failed,
    ...others
  } = outputsWithoutLabels;
  expect([outcome, failed, list, unlisted, ids]).toEqual(['failed', '1', '[]', '[]', '{}']);
  expect(new Set(Object.values(others))).toEqual(new Set(['', '0']));
});

test('before anything was read the counts of the organisation are empty, and not 0', () => {
  const early = report({
    labelApi: undefined,
    labelCount: undefined,
    labelLimit: undefined,
    auditFile: undefined,
  });
  expect(outputsOf(early)).toMatchObject({
    'label-api': '',
    'label-count': '',
    'label-limit': '',
    'audit-file': '',
  });
  expect(outputsOf(report({ labelCount: 0 }))).toMatchObject({ 'label-count': '0' });
});

test.each([
  [undefined, ''],
  [deliveries({ events: 2 }), 'true'],
  [deliveries({ events: 2, undelivered: 1, reason: 'x' }), 'false'],
])('webhook-delivered of %j is %j', (webhook, delivered) => {
  expect(outputsOf(report({ trail: trail({ webhook }) }))['webhook-delivered']).toBe(delivered);
});

describe('results', () => {
  test('has every label, in the order of the inputs', () => {
    expect(resultsIn({ results: [results.created(), results.exists(plain('VIP'))] })).toEqual([
      {
        name: 'team',
        value: 'blue',
        scope: 'private',
        storedName: 'private/team=blue',
        outcome: 'created',
        id: 'id-1',
        selfUri: '/api/v2/routing/utilization/labels/id-1',
        latencyMs: 2345,
        attempts: 2,
        confirmedBy: 'read-back',
      },
      { name: 'VIP', storedName: 'private/team=blue', outcome: 'exists', id: 'id-2', attempts: 0 },
    ]);
  });

  test('has the failure, as far as it is known', () => {
    const details = { code: 'conflict', message: 'No.', status: 409, correlationId: 'c-1' } as const;
    expect(resultsIn({ results: [results.notDone('failed', details), results.duplicate()] })).toMatchObject([
      { outcome: 'failed', error: details },
      { outcome: 'duplicate', id: 'id-3', error: { code: 'label-exists', message: 'It failed.' } },
    ]);
    expect(JSON.stringify(resultsIn({ results: [results.duplicate()] }))).not.toMatch(
      /status|correlationId|hint/,
    );
  });
});

describe('writing', () => {
  async function written(more: Partial<StepReport>): Promise<Map<string, string>> {
    const file = join(await temporaryFolder(), 'output');
    await writeFile(file, '');
    vi.stubEnv('GITHUB_OUTPUT', file);
    writeOutputs(outputsOf(report(more)));
    const entries = (await readFile(file, 'utf8')).matchAll(/^(.+?)<<(.+)\r?\n([^]*?)\r?\n\2$/gm);
    return new Map([...entries].map(([, name = '', , value = '']) => [name, value]));
  }

  test('sets every output, the empty ones too', async () => {
    const outputs = await written({ results: [results.notDone('failed')] });
    expect([...outputs.keys()].sort()).toEqual(names);
    expect(outputs.get('label-id')).toBe('');
  });

  test('keeps text from outside inside its output', async () => {
    const failed = {
      ...results.notDone('failed', { message: 'a\nlabel-id=evil\n::error::x' }),
      storedName: 'x\noutcome<<E',
    };
    const outputs = await written({ results: [failed], stopped: failure() });
    expect([...outputs.keys()].sort()).toEqual(names);
    expect(outputs.get('outcome')).toBe('failed');
  });
});
