import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import type { OnDrift } from '../../../src/provision/policy.ts';
import type { LabelOutcome, LabelResult } from '../../../src/provision/result.ts';
import { writeSettings } from '../../../src/provision/write-settings.ts';
import { expectReadable } from '../../harness/failures.ts';
import { plain, stored } from '../../harness/labels.ts';
import { planDefaults } from '../../harness/plan.ts';
import { results as sample } from '../../harness/results.ts';
import { answer, methodsOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession, type TestSession } from '../../harness/session.ts';
import { settingsDocument } from '../../harness/settings.ts';

const shown = (maximumCapacity: number) =>
  answer(200, { utilization: {}, labelUtilizations: { 'id-a': { maximumCapacity } } });
const identity = { id: 'id-a', selfUri: undefined };
const full = new Failure({ code: 'audit-file', message: 'The disk is full.' });

interface Case {
  readonly onDrift: OnDrift;
  /** POSTs that were sent for it before a listing showed it. */
  readonly attempts?: number;
  readonly ended?: Failure;
  readonly prepare?: (given: TestSession) => void;
}

/** What becomes of a label that somebody else created while the step ran. */
async function raced(
  script: readonly Reply[],
  { onDrift, attempts = 1, ended, prepare = () => undefined }: Case,
) {
  const given = testSession(script, { maxRetries: 0 });
  prepare(given);
  const store = utilizationLabels(given.session);
  const wanted = [plain('a', { maximumCapacity: 5 })];
  const plan = planLabels({
    ...planDefaults,
    ...{ wanted, existing: [], store, limit: 100, onDuplicate: 'skip', onDrift },
  });
  const results: LabelResult[] = [];
  const warnings: string[] = [];
  const settled: LabelOutcome = { outcome: 'exists', attempts, ...identity, drift: [] };
  await writeSettings(
    {
      ...{ store, plan, onDrift },
      onResult: (_index, result) => {
        if ('failure' in result) expectReadable(result.failure);
        results.push(result);
        return Promise.resolve();
      },
      onWarning: (message) => warnings.push(message),
    },
    new Map([[0, settled]]),
    () => ended,
  );
  return { results, warnings, methods: methodsOf(given.api) };
}

const cancelled = ({ stop }: TestSession): void => {
  stop.trigger('SIGTERM');
};

describe('a label that somebody else created, when the step ends before its settings are compared', () => {
  test.each<[string, Partial<Case>, string]>([
    ['by a line that was lost', { ended: full }, 'The disk is full'],
    ['by a signal', { prepare: cancelled }, 'cancelled'],
  ])('%s, exists where differences are a warning', async (_what, ending, why) => {
    const { results, warnings, methods } = await raced([], { onDrift: 'warn', ...ending });
    expect(results).toMatchObject([{ outcome: 'exists', attempts: 1, ...identity, drift: [] }]);
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`${why}.*not compared: "a"\\.$`))]);
    expect(methods).toBe('');
  });

  test.each<[OnDrift, string]>([
    ['fail', 'were not compared'],
    ['update', 'were not written'],
  ])('has failed where they are to be a failure or written (%s)', async (onDrift, what) => {
    for (const ending of [{ ended: full }, { prepare: cancelled }]) {
      const { results, warnings } = await raced([], { onDrift, ...ending });
      expect(results).toMatchObject([{ outcome: 'failed', attempts: 1, existing: identity, drift: [] }]);
      expect(results[0]).toMatchObject({
        failure: {
          code: 'ended' in ending ? 'audit-file' : 'cancelled',
          message: expect.stringMatching(
            new RegExp(`"a" \\(id id-a\\) was created concurrently by another writer, .*${what}: The `),
          ),
        },
      });
      expect(warnings).toEqual([]);
    }
  });

  test('was not attempted where nothing was sent for it', async () => {
    const { results } = await raced([], { onDrift: 'update', attempts: 0, ended: full });
    expect(results).toMatchObject([{ outcome: 'not-attempted', attempts: 0, existing: identity }]);
  });
});

describe('a label that somebody else created', () => {
  test('has its settings compared', async () => {
    expect((await raced([shown(5)], { onDrift: 'warn' })).results).toMatchObject([{ outcome: 'exists' }]);
    expect((await raced([shown(2)], { onDrift: 'warn' })).results).toMatchObject([
      { outcome: 'exists', drift: [{ wanted: 5, found: 2 }] },
    ]);
    expect((await raced([shown(2)], { onDrift: 'fail' })).results).toMatchObject([
      { outcome: 'drifted', attempts: 1, drift: [{ wanted: 5, found: 2 }] },
    ]);
  });

  test('gets the settings that are declared', async () => {
    const { results, methods } = await raced([shown(2), answer(200, {}), shown(5)], { onDrift: 'update' });
    expect(results).toMatchObject([{ outcome: 'updated', attempts: 1, drift: [{ wanted: 5, found: 2 }] }]);
    expect(methods).toBe('GET PUT GET');
  });

  test('exists where it has them already', async () => {
    const { results, methods } = await raced([shown(5)], { onDrift: 'update' });
    expect(results).toMatchObject([{ outcome: 'exists', attempts: 1, drift: [] }]);
    expect(methods).toBe('GET');
  });

  test('has failed where its settings cannot be read and must not differ', async () => {
    const { results } = await raced([answer(403)], { onDrift: 'fail' });
    expect(results).toMatchObject([{ outcome: 'failed', failure: { code: 'settings-unreadable' } }]);
  });

  test('has failed where its settings are refused', async () => {
    const { results } = await raced([shown(2), answer(403)], { onDrift: 'update' });
    expect(results).toMatchObject([
      { outcome: 'failed', existing: identity, failure: { code: 'permission-denied' } },
    ]);
  });
});

test('a label of a cycle that is not complete keeps the capacity that it was created with', async () => {
  const found = (maximumCapacity: number) => ({ 'id-c': { maximumCapacity } });
  // The readings do not show the new label yet.
  const reading = (maximumCapacity: number) =>
    answer(200, { utilization: {}, labelUtilizations: found(maximumCapacity) });
  const given = testSession([reading(2), answer(200, {}), reading(3)], { maxRetries: 0 });
  const store = utilizationLabels(given.session);
  const wanted = [
    plain('a', { maximumCapacity: 5, interruptingLabels: ['b'] }),
    plain('b', { interruptingLabels: ['a'] }),
    plain('c', { maximumCapacity: 3 }),
  ];
  const plan = planLabels({
    ...planDefaults,
    ...{ wanted, existing: [stored('c')], store, limit: 100, onDuplicate: 'skip', onDrift: 'update' },
    document: settingsDocument(found(2)),
  });
  const settled = new Map<number, LabelOutcome | undefined>([
    [0, { ...sample.created(), ...identity }],
    [1, sample.notDone('failed')],
    [2, undefined],
  ]);
  const told = { onResult: () => Promise.resolve(), onWarning: () => undefined };
  await writeSettings({ store, plan, onDrift: 'update', ...told }, settled, () => undefined);
  const [, put] = given.api.requests;
  expect(JSON.parse(put?.body ?? '')).toEqual({
    utilization: {},
    labelUtilizations: { 'id-a': { maximumCapacity: 5 }, 'id-c': { maximumCapacity: 3 } },
  });
});
