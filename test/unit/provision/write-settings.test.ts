import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import type { StoredLabel } from '../../../src/genesys/stored-label.ts';
import type { UtilizationDocument } from '../../../src/genesys/utilization-document.ts';
import type { Label } from '../../../src/labels/label.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { planLabels, type PlanInput } from '../../../src/provision/plan.ts';
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
  /** What became of its creation, where somebody else only may have created it. */
  readonly creation?: LabelOutcome;
  /** POSTs that were sent for it before a listing showed it. */
  readonly attempts?: number;
  readonly ended?: Failure;
  readonly maxRetries?: number;
  readonly prepare?: (given: TestSession) => void;
}

/** What becomes of a label that somebody else created while the step ran. */
async function raced(
  script: readonly Reply[],
  { onDrift, attempts = 1, creation, ended, prepare = () => undefined, maxRetries = 0 }: Case,
) {
  const given = testSession(script, { maxRetries });
  prepare(given);
  const store = utilizationLabels(given.session);
  const wanted = [plain('a', { maximumCapacity: 5 })];
  const plan = planLabels({
    ...planDefaults,
    ...{ wanted, existing: [], store, limit: 100, onDuplicate: 'skip', onDrift },
  });
  const results: LabelResult[] = [];
  const warnings: string[] = [];
  const settled: LabelOutcome = creation ?? { outcome: 'exists', attempts, ...identity, drift: [] };
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
            new RegExp(`"a" \\(id id-a\\) was created concurrently by another writer, .*${what}\\. The `),
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
    // The listing showed it before anything was sent for it, and it is not unattempted all the same.
    for (const attempts of [0, 1]) {
      const { results, warnings } = await raced([answer(403)], { onDrift: 'fail', attempts });
      const message =
        'Label "a" (id id-a) was created concurrently by another writer, and its settings were not compared. Reading the settings of the labels failed: HTTP 403.';
      expect(results).toEqual([
        {
          ...{ label: plain('a', { maximumCapacity: 5 }), storedName: 'a' },
          ...{ outcome: 'failed', attempts, existing: identity, drift: [] },
          failure: new Failure({ code: 'settings-unreadable', status: 403, message }),
        },
      ]);
      expect(warnings).toEqual([]);
    }
  });

  test('exists, with a warning, where its settings cannot be read and may differ', async () => {
    const { results, warnings } = await raced([answer(403)], { onDrift: 'warn' });
    expect(results).toMatchObject([{ outcome: 'exists', attempts: 1, ...identity, drift: [] }]);
    expect(warnings).toEqual([
      'Reading the settings of the labels failed: HTTP 403. So the settings of labels that another writer created were not compared: "a".',
    ]);
  });

  test.each<OnDrift>(['warn', 'update'])('does not hide a fault of the program (%s)', async (onDrift) => {
    const bug = new TypeError('x');
    await expect(raced([bug], { onDrift })).rejects.toBe(bug);
  });

  test('has failed where its settings are refused', async () => {
    const { results } = await raced([shown(2), answer(403)], { onDrift: 'update' });
    expect(results).toMatchObject([
      { outcome: 'failed', existing: identity, failure: { code: 'permission-denied' } },
    ]);
  });
});

describe('a label that a listing showed after a POST in doubt', () => {
  const creation: LabelOutcome = {
    ...{ outcome: 'created', attempts: 1, latencyMs: 7, confirmedBy: 'read-back' },
    ...identity,
  };
  const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }];
  const origin = 'Label "a" (id id-a) was created, by this step or by a faster writer,';

  test.each<OnDrift>(['warn', 'fail', 'update'])(
    'has its settings compared, and nothing to add where they are as declared (%s)',
    async (onDrift) => {
      const { results, warnings, methods } = await raced([shown(5)], { onDrift, creation });
      expect([results, warnings, methods]).toEqual([[], [], 'GET']);
    },
  );

  test('was created, and says what differs', async () => {
    const { results, methods } = await raced([shown(2)], { onDrift: 'warn', creation });
    expect(results).toMatchObject([{ ...creation, drift }]);
    expect(methods).toBe('GET');
  });

  test('has drifted where differences are to be a failure', async () => {
    const { results } = await raced([shown(2)], { onDrift: 'fail', creation });
    const message = `${origin} with other settings: maximum-capacity is 2 instead of 5.`;
    expect(results).toMatchObject([
      { outcome: 'drifted', attempts: 1, ...identity, drift, failure: { code: 'settings-differ', message } },
    ]);
  });

  test('was created, and its settings are corrected where they are to be written', async () => {
    const script = [shown(2), answer(200, {}), shown(5)];
    const { results, methods } = await raced(script, { onDrift: 'update', creation });
    expect(results).toMatchObject([{ ...creation, drift, isCorrected: true }]);
    expect(methods).toBe('GET PUT GET');
  });

  test.each<OnDrift>(['warn', 'fail'])(
    'has nothing to add where its settings cannot be read, but for the warning (%s)',
    async (onDrift) => {
      const { results, warnings } = await raced([answer(403)], { onDrift, creation });
      expect(results).toEqual([]);
      expect(warnings).toEqual([
        'Reading the settings of the labels failed: HTTP 403. So the settings of labels that another writer may have created were not compared: "a".',
      ]);
    },
  );

  test('has failed where its settings cannot be read and are to be written', async () => {
    const { results } = await raced([answer(403)], { onDrift: 'update', creation });
    const message = `${origin} and its settings were not written. Reading the settings of the labels failed: HTTP 403.`;
    expect(results).toMatchObject([
      { outcome: 'failed', existing: identity, failure: { code: 'settings-unreadable', message } },
    ]);
  });
});

describe('a reading that does not show the settings of a label that is new', () => {
  const silent = answer(200, { utilization: {}, labelUtilizations: {} });

  test('is made again where a difference would be a failure', async () => {
    const { results, methods } = await raced([silent, shown(2)], { onDrift: 'fail', maxRetries: 1 });
    expect(results).toMatchObject([{ outcome: 'drifted' }]);
    expect(methods).toBe('GET GET');
  });

  test('again and again, is a failure there', async () => {
    const { results, methods } = await raced([silent, silent], { onDrift: 'fail', maxRetries: 1 });
    const message =
      'Label "a" (id id-a) was created concurrently by another writer, and its settings were not compared. A reading does not show the settings of every label.';
    expect(results).toMatchObject([
      { outcome: 'failed', attempts: 1, failure: { code: 'settings-unreadable', message } },
    ]);
    expect(methods).toBe('GET GET');
  });

  test('is a warning where a difference would be one', async () => {
    const { results, warnings, methods } = await raced([silent], { onDrift: 'warn', maxRetries: 1 });
    expect(results).toMatchObject([{ outcome: 'exists', drift: [] }]);
    expect(warnings).toEqual([
      'A reading does not show the settings of every label. So the settings of labels that another writer created were not compared: "a".',
    ]);
    expect(methods).toBe('GET');
  });
});

describe('another label that lost the step its permission', () => {
  const ended = new Failure({
    ...{ code: 'permission-denied', message: 'Creating label "z" failed: HTTP 403.' },
    ...{ status: 403, apiCode: 'missing.permissions', correlationId: 'corr-z' },
  });
  const seen = 'A request for another label showed that the step has lost its permission.';

  test('is told of one that was attempted without what that one was answered', async () => {
    const { results } = await raced([], { onDrift: 'update', ended });
    expect(results).toMatchObject([
      {
        outcome: 'failed',
        failure: {
          code: 'permission-denied',
          status: undefined,
          apiCode: undefined,
          correlationId: undefined,
        },
      },
    ]);
    expect(results[0]).toMatchObject({
      failure: {
        message: expect.stringMatching(new RegExp(`and its settings were not written\\. ${seen}$`)),
      },
    });
    const { warnings } = await raced([], { onDrift: 'warn', ended });
    expect(warnings).toEqual([
      `${seen} So the settings of labels that another writer created were not compared: "a".`,
    ]);
  });

  test('is the reason of one that was not', async () => {
    const { results } = await raced([], { onDrift: 'update', attempts: 0, ended });
    expect(results).toMatchObject([
      { outcome: 'not-attempted', failure: { code: 'permission-denied', correlationId: 'corr-z' } },
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

/** What becomes of labels of the list, after what became of them so far. */
async function written(
  script: readonly Reply[],
  { wanted, existing = [], settled, read, isApproved = false, maxRetries = 0, ...more }: Written,
) {
  const given = testSession(script, { maxRetries });
  const store = { ...utilizationLabels(given.session), ...more };
  const onDrift = 'update';
  const input: PlanInput = {
    ...{ ...planDefaults, wanted, existing, store, onDrift },
    ...{ limit: 100, onDuplicate: 'skip', document: read },
  };
  const { digest } = planLabels(input);
  const plan = planLabels({ ...input, approvedPlan: isApproved ? digest : undefined });
  const results: [number, LabelResult][] = [];
  const warnings: string[] = [];
  await writeSettings(
    {
      ...{ store, plan, onDrift },
      onResult: (index, result) => {
        results.push([index, result]);
        return Promise.resolve();
      },
      onWarning: (message) => warnings.push(message),
    },
    new Map(settled.entries()),
    () => undefined,
  );
  const puts = given.api.requests.flatMap(({ body }): unknown[] =>
    body === undefined ? [] : [JSON.parse(body)],
  );
  return { results, warnings, puts, methods: methodsOf(given.api) };
}

interface Written {
  readonly wanted: readonly Label[];
  readonly existing?: readonly StoredLabel[];
  /** What became of the wanted labels, in their order. */
  readonly settled: readonly (LabelOutcome | undefined)[];
  /** The settings of which the plan is made. */
  readonly read?: UtilizationDocument;
  /** Whether it is that plan that was approved. */
  readonly isApproved?: boolean;
  readonly maxRetries?: number;
  readonly settings?: undefined;
}

const made = (name: string): LabelOutcome => ({
  ...{ outcome: 'created', id: `id-${name}`, selfUri: undefined },
  ...{ attempts: 1, latencyMs: 7, confirmedBy: 'response' },
});
const readBack: LabelOutcome = {
  ...{ outcome: 'created', id: 'id-a', selfUri: undefined },
  ...{ attempts: 1, latencyMs: 7, confirmedBy: 'read-back' },
};
const found = (name: string, attempts = 1): LabelOutcome => ({
  ...{ outcome: 'exists', id: `id-${name}`, selfUri: undefined, attempts, drift: [] },
});
const body = (labelUtilizations: object, more: object = {}) => ({
  utilization: {},
  ...more,
  labelUtilizations,
});

describe('labels that were created in a cycle', () => {
  const [a, b] = [plain('a', { interruptingLabels: ['b'] }), plain('b', { interruptingLabels: ['a'] })];
  const wanted = [a, b];
  const linked = body({
    'id-a': { interruptingLabelIds: ['id-b'] },
    'id-b': { interruptingLabelIds: ['id-a'] },
  });
  const none = body({ 'id-a': {}, 'id-b': {} });
  const failed: LabelOutcome = { outcome: 'failed', attempts: 1, failure: full };

  test('get their interrupting labels with one PUT, and nothing more is told of them', async () => {
    const script = [answer(200, none), answer(200, {}), answer(200, linked)];
    expect(await written(script, { wanted, settled: [made('a'), made('b')] })).toEqual({
      ...{ results: [], warnings: [], puts: [linked], methods: 'GET PUT GET' },
    });
  });

  test('are not waited for where a reading does not show them yet, because nobody else wrote theirs', async () => {
    const script = [answer(200, body({})), answer(200, {}), answer(200, linked)];
    const end = await written(script, { wanted, settled: [made('a'), made('b')], maxRetries: 1 });
    expect(end).toMatchObject({ results: [], warnings: [], methods: 'GET PUT GET' });
  });

  test('fail where the one that they need was not created, without a request', async () => {
    const message =
      'Label "a" was created (id id-a), but without its interrupting labels. Its interrupting label "b" was not created.';
    expect(await written([], { wanted, settled: [made('a'), failed] })).toEqual({
      results: [
        [
          0,
          {
            ...{ label: a, storedName: 'a', outcome: 'failed', attempts: 1, existing: identity, drift: [] },
            failure: new Failure({ code: 'unsupported-label', message, obstacles: ['uncreated'] }),
          },
        ],
      ],
      ...{ warnings: [], puts: [], methods: '' },
    });
  });

  test.each([
    [0, 'not-attempted'],
    [1, 'failed'],
  ])('of which somebody else created one, after %i POSTs: %s', async (attempts, outcome) => {
    const { results, methods } = await written([], { wanted, settled: [found('a', attempts), failed] });
    const message =
      'Label "a" (id id-a) was created concurrently by another writer, and its settings were not written. Its interrupting label "b" was not created.';
    expect(results).toEqual([
      [
        0,
        {
          ...{ label: a, storedName: 'a', outcome, attempts, existing: identity, drift: [] },
          failure: new Failure({ code: 'unsupported-label', message, obstacles: ['uncreated'] }),
        },
      ],
    ]);
    expect(methods).toBe('');
  });

  test('do not keep others from getting theirs', async () => {
    const others = [...wanted, plain('c', { maximumCapacity: 5 })];
    const settled: LabelOutcome[] = [made('a'), failed, found('c')];
    const before = body({ 'id-a': {}, 'id-c': { maximumCapacity: 2 } });
    const changed = body({ 'id-a': {}, 'id-c': { maximumCapacity: 5 } });
    const script = [answer(200, before), answer(200, {}), answer(200, changed)];
    const end = await written(script, { wanted: others, settled });
    expect(end.results.map(([index, { outcome }]) => [index, outcome])).toEqual([
      [0, 'failed'],
      [2, 'updated'],
    ]);
    expect(end).toMatchObject({ puts: [changed], methods: 'GET PUT GET' });
  });

  test('cannot get them where the API has no settings', async () => {
    expect(await written([], { wanted, settled: [made('a'), made('b')], settings: undefined })).toEqual({
      ...{ results: [], warnings: [], puts: [], methods: '' },
    });
  });
});

describe('settings that somebody else changed after the plan was made', () => {
  const wanted = [plain('a', { maximumCapacity: 5 }), plain('c', { maximumCapacity: 1 })];
  const list = {
    ...{ wanted, existing: [stored('a'), stored('c')], settled: [undefined, undefined] },
    read: settingsDocument({ 'id-a': { maximumCapacity: 2 }, 'id-c': { maximumCapacity: 2 } }),
  };
  const reading = (a: number, c: number) =>
    answer(200, body({ 'id-a': { maximumCapacity: a }, 'id-c': { maximumCapacity: c } }));
  const bare = (results: readonly [number, LabelResult][]) => results.map(([, result]) => result);

  test('are told as they were when they were written over', async () => {
    const { results } = await written([reading(3, 1), answer(200, {}), reading(5, 1)], list);
    expect(bare(results)).toMatchObject([
      { outcome: 'updated', drift: [{ setting: 'maximum-capacity', wanted: 5, found: 3 }] },
      // What the other writer made as it was to be has nothing of this step.
      { outcome: 'exists', drift: [] },
    ]);
  });

  test('are told as the last reading showed them where that is not as they were to be', async () => {
    const { results } = await written([reading(2, 2), answer(200, {}), reading(4, 1)], list);
    expect(bare(results)).toMatchObject([
      { outcome: 'unknown', drift: [{ setting: 'maximum-capacity', wanted: 5, found: 4 }] },
      { outcome: 'updated', drift: [{ setting: 'maximum-capacity', wanted: 1, found: 2 }] },
    ]);
  });

  test('are not written over by a plan that was approved with others', async () => {
    const { results, methods } = await written([reading(3, 2)], { ...list, isApproved: true });
    expect(methods).toBe('GET');
    expect(bare(results)).toMatchObject([
      {
        ...{ outcome: 'not-attempted', existing: { id: 'id-a' } },
        drift: [{ setting: 'maximum-capacity', wanted: 5, found: 3 }],
        failure: {
          code: 'plan-changed',
          message:
            'No settings were written, because they are not any more what they were when the plan was made: "a" (maximum-capacity is 3 instead of 5).',
        },
      },
      { outcome: 'not-attempted', failure: { code: 'plan-changed' } },
    ]);
  });

  test('may be lists of labels, which an approved plan knows by their names', async () => {
    const lists = (...ids: readonly string[]) => ({
      'id-a': { maximumCapacity: 2, interruptingLabelIds: ids },
    });
    const approved = {
      wanted: [
        plain('a', { maximumCapacity: 5, interruptingLabels: [] }),
        plain('n', { maximumCapacity: 1 }),
      ],
      ...{ existing: [stored('a'), stored('c')], settled: [undefined, found('n')] },
      ...{ read: settingsDocument(lists('id-c')), isApproved: true },
    };
    // A label that somebody else created meanwhile is none that the plan found.
    const created = { 'id-n': { maximumCapacity: 9 } };
    const before = answer(200, body({ ...lists('id-c'), ...created }));
    const after = answer(200, body({ 'id-a': { maximumCapacity: 5 }, 'id-n': { maximumCapacity: 1 } }));
    expect(await written([before, answer(200, {}), after], approved)).toMatchObject({
      methods: 'GET PUT GET',
    });
    const other = await written([answer(200, body({ ...lists('id-gone'), ...created }))], approved);
    expect(other.results[0]).toMatchObject([
      0,
      {
        failure: {
          message: expect.stringMatching(
            /: "a" \(maximum-capacity is 2 instead of 5; interrupting-labels are "id-gone" instead of none\)\.$/,
          ),
        },
      },
    ]);
  });

  test('are no hindrance to an approved plan where they are as it wants them, or as it found them', async () => {
    for (const first of [reading(5, 2), reading(2, 2)]) {
      const script = [first, answer(200, {}), reading(5, 1)];
      const { methods } = await written(script, { ...list, isApproved: true });
      expect(methods).toBe('GET PUT GET');
    }
  });
});

test('the settings of another writer’s new label, which a reading does not show yet, are not reset', async () => {
  const hidden = answer(200, body({}));
  const wanted = [plain('a', { maximumCapacity: 5 })];
  for (const outcome of [found('a'), readBack]) {
    const { puts, methods } = await written(
      [
        hidden,
        answer(200, body({ 'id-a': { maximumCapacity: 9, interruptingLabelIds: ['id-b'] } })),
        answer(200, {}),
        shown(5),
      ],
      { wanted, settled: [outcome], maxRetries: 1 },
    );
    expect(methods).toBe('GET GET PUT GET');
    expect(puts).toEqual([body({ 'id-a': { maximumCapacity: 5, interruptingLabelIds: ['id-b'] } })]);
  }
});

describe('what somebody else changed while the settings were written', () => {
  const wanted = [plain('a', { maximumCapacity: 5 })];
  const existing = [stored('a'), stored('VIP', 'id-7')];
  const read = settingsDocument({ 'id-a': { maximumCapacity: 2 } });

  const warningOf = async (before: object, after: object, top: readonly [object, object] = [{}, {}]) => {
    const script = [
      answer(200, { ...body({ 'id-a': { maximumCapacity: 2 }, ...before }), ...top[0] }),
      answer(200, {}),
      answer(200, { ...body({ 'id-a': { maximumCapacity: 5 }, ...after }), ...top[1] }),
    ];
    const { results, warnings } = await written(script, { wanted, existing, settled: [undefined], read });
    expect(results).toEqual([
      [
        0,
        {
          ...{ label: wanted[0], storedName: 'a', outcome: 'updated', attempts: 0, ...identity },
          drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }],
        },
      ],
    ]);
    return warnings;
  };
  const warning = (places: string): string =>
    `Somebody else changed the utilization settings while this step wrote them: ${places}. One of the two changes may be lost: look at them in Genesys Cloud.`;

  test('is not warned of where there is nothing', async () => {
    expect(await warningOf({}, {})).toEqual([]);
  });

  test('is told of labels by their names, and by their ids where they have none', async () => {
    const [before, after] = [{ maximumCapacity: 1 }, { maximumCapacity: 2 }];
    expect(
      await warningOf({ 'id-7': before, 'id-of-none': before }, { 'id-7': after, 'id-of-none': after }),
    ).toEqual([warning('the label "VIP", the label with the id id-of-none')]);
  });

  test('is told of everything else by its place in the document', async () => {
    const tops = [1, 2].map((count) => ({
      maxInboundCalls: count,
      utilization: { call: { maximumCapacity: count }, 'labelUtilizations.id-7': { maximumCapacity: count } },
    }));
    const [first = {}, last = {}] = tops;
    expect(await warningOf({}, {}, [first, last])).toEqual([
      warning('`maxInboundCalls`, `utilization.call`, `utilization.labelUtilizations.id-7`'),
    ]);
  });
});
