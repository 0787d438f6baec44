import { describe, expect, test } from 'vitest';
import { settingsDocument } from '../../harness/settings.ts';
import { planDefaults } from '../../harness/plan.ts';
import type { StoredLabel } from '../../../src/genesys/stored-label.ts';
import { planLabels, type PlanInput } from '../../../src/provision/plan.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { storedNameOf, type PlainLabel } from '../../../src/labels/label.ts';

const store: PlanInput['store'] = {
  api: 'utilization',
  keyOf: storedNameOf,
  storedNameOf,
  faultsOf: () => [],
};

function plan(input: Partial<PlanInput>) {
  return planLabels({
    ...planDefaults,
    wanted: [],
    existing: [],
    store,
    limit: 100,
    onDuplicate: 'fail',
    ...input,
  });
}

function kinds(input: Partial<PlanInput>) {
  return plan(input).labels.map(({ decision }) => decision.kind);
}

function organisation(count: number): StoredLabel[] {
  return Array.from({ length: count }, (_, index) => stored(`existing-${index}`));
}

test('a label that is not there is to be created', () => {
  expect(plan({ wanted: [valued('team', 'blue', 'private')], existing: [stored('team=blue')] })).toEqual({
    labels: [
      {
        label: valued('team', 'blue', 'private'),
        storedName: 'private/team=blue',
        decision: { kind: 'create', interrupting: [], deferred: false },
        lookAlikes: [],
      },
    ],
    order: [0],
    unlisted: [stored('team=blue')],
    names: new Map([['id-team=blue', 'team=blue']]),
    existingCount: 1,
    createCount: 1,
    updateCount: 0,
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    limit: 100,
    refusal: undefined,
    isApproved: false,
  });
});

describe('a label that is there already', () => {
  const wanted = [plain('new'), plain('VIP')];
  const existing = [stored('other'), stored('VIP', 'id-7')];

  test('refuses the plan when duplicates are to fail', () => {
    const { labels, refusal } = plan({ wanted, existing });
    expect(labels.map(({ decision }) => decision)).toEqual([
      { kind: 'create', interrupting: [], deferred: false },
      { kind: 'duplicate', existing: stored('VIP', 'id-7'), drift: [] },
    ]);
    expect(refusal).toBe('duplicate');
  });

  test('is nothing to do when duplicates are to be skipped', () => {
    const { labels, refusal, createCount } = plan({ wanted, existing, onDuplicate: 'skip' });
    expect(labels[1]?.decision).toEqual({ kind: 'exists', existing: stored('VIP', 'id-7'), drift: [] });
    expect([refusal, createCount]).toEqual([undefined, 1]);
  });
});

describe('the limit', () => {
  test.each([
    [99, 1, undefined],
    [99, 2, 'limit'],
    [100, 1, 'limit'],
    [98, 2, undefined],
    [0, 100, undefined],
    [0, 101, 'limit'],
  ])('of 100 with %i labels and %i to create: %s', (existing, wanted, refusal) => {
    const labels = Array.from({ length: wanted }, (_, index) => plain(`new-${index}`));
    expect(plan({ wanted: labels, existing: organisation(existing) }).refusal).toBe(refusal);
  });

  test('does not matter when there is nothing to create', () => {
    const existing = organisation(150);
    expect(plan({ wanted: [plain('existing-0')], existing, onDuplicate: 'skip' }).refusal).toBeUndefined();
    expect(plan({ wanted: [], existing }).refusal).toBeUndefined();
  });

  test('of nothing lets nothing be created', () => {
    expect(plan({ wanted: [plain('a')], limit: 0 }).refusal).toBe('limit');
  });

  test('counts only labels that are to be created', () => {
    const input = { wanted: [plain('existing-0'), plain('new')], existing: organisation(99) };
    expect(plan({ ...input, onDuplicate: 'skip' }).refusal).toBeUndefined();
  });

  test('is looked at after duplicates', () => {
    const wanted = [plain('existing-0'), plain('new')];
    expect(plan({ wanted, existing: organisation(100) }).refusal).toBe('duplicate');
  });
});

describe('a label that looks like another one', () => {
  test('is created, and the other is named', () => {
    const { labels, refusal } = plan({ wanted: [valued('Team', 'BLUE')], existing: [stored('team=Blue')] });
    expect(labels[0]).toMatchObject({
      decision: { kind: 'create' },
      lookAlikes: [{ display: 'team=Blue', isExisting: true, difference: 'in letter case' }],
    });
    expect(refusal).toBeUndefined();
  });

  test('may be another one of the list', () => {
    const { labels, refusal } = plan({ wanted: [plain('VIP'), plain('V\u200bIP')], existing: [] });
    expect(labels.map(({ lookAlikes }) => lookAlikes)).toEqual([
      [],
      [{ display: 'VIP', isExisting: false, difference: 'in invisible characters (U+200B)' }],
    ]);
    expect(refusal).toBeUndefined();
  });

  test('is no look-alike of itself', () => {
    const { labels } = plan({ wanted: [plain('VIP')], existing: [stored('VIP')], onDuplicate: 'skip' });
    expect(labels[0]?.lookAlikes).toEqual([]);
  });
});

describe('a label that the API cannot keep', () => {
  const faultsOf: PlanInput['store']['faultsOf'] = (label) => (label.name === 'bad' ? ['it is bad'] : []);

  test('refuses the plan, before duplicates and the limit', () => {
    const input = {
      wanted: [plain('bad'), plain('VIP'), plain('new')],
      existing: [stored('VIP')],
      store: { ...store, faultsOf },
      limit: 0,
    };
    expect(kinds(input)).toEqual(['impossible', 'duplicate', 'create']);
    expect(plan(input).refusal).toBe('impossible');
    expect(plan(input).labels[0]?.decision).toEqual({
      kind: 'impossible',
      faults: [{ obstacle: 'utilization', text: 'it is bad' }],
    });
  });

  test('is not counted as one to create', () => {
    expect(plan({ wanted: [plain('bad')], store: { ...store, faultsOf } }).createCount).toBe(0);
  });
});

test('labels keep the order in which they were given', () => {
  const { labels, order } = plan({ wanted: ['c', 'a', 'b'].map((name) => plain(name)) });
  expect(labels.map(({ storedName }) => storedName)).toEqual(['c', 'a', 'b']);
  expect(order).toEqual([0, 1, 2]);
});

test('labels of the organisation that nobody asked for are named, in alphabetical order', () => {
  const existing = ['mole', 'zebra', 'VIP', 'ant', 'cat', 'bee'].map((name) => stored(name));
  expect(plan({ wanted: [plain('VIP'), plain('new')], existing }).unlisted).toEqual(
    ['ant', 'bee', 'cat', 'mole', 'zebra'].map((name) => stored(name)),
  );
});

test('labels of the organisation that are shown alike stand as they were listed', () => {
  const existing = [stored('b'), stored('a', 'id-1'), stored('a', 'id-2')];
  expect(plan({ existing }).unlisted.map(({ id }) => id)).toEqual(['id-1', 'id-2', 'id-b']);
});

describe('interrupting labels', () => {
  const needing = (name: string, ...interruptingLabels: string[]): PlainLabel =>
    plain(name, { interruptingLabels });

  test('are found in the organisation, and else in the list', () => {
    const wanted = [needing('a', 'urgent', 'b', 'team=blue'), plain('b'), valued('team', 'blue')];
    const { labels, order } = plan({ wanted, existing: [stored('urgent', 'id-7')] });
    expect(labels[0]?.decision).toEqual({
      kind: 'create',
      interrupting: [
        { kind: 'existing', id: 'id-7' },
        { kind: 'new', index: 1 },
        { kind: 'new', index: 2 },
      ],
      deferred: false,
    });
    expect(order).toEqual([1, 2, 0]);
  });

  test('that are nowhere refuse the plan, and are named', () => {
    const { labels, refusal, order } = plan({ wanted: [needing('a', 'b', 'gone'), plain('b')] });
    expect(order).toEqual([0, 1]);
    expect(labels[0]?.decision).toEqual({
      kind: 'impossible',
      faults: [
        {
          obstacle: 'missing',
          text: expect.stringMatching(
            /interrupting label "gone" is neither in the organisation nor in the list$/,
          ),
        },
      ],
    });
    expect(refusal).toBe('impossible');
  });

  test('that are nowhere, but look like a label that is there, are told with it', () => {
    const wanted = [needing('a', 'vip', 'Ur\u00adgent'), plain('Urgent')];
    expect(plan({ wanted, existing: [stored('VIP')] }).labels[0]?.decision).toEqual({
      kind: 'impossible',
      faults: [
        {
          obstacle: 'missing',
          text: expect.stringMatching(
            /"vip" is neither .*; did you mean "VIP"\? They differ in letter case$/,
          ),
        },
        {
          obstacle: 'missing',
          text: expect.stringMatching(
            /; did you mean "Urgent"\? They differ in invisible characters \(U\+00AD\)$/,
          ),
        },
      ],
    });
  });

  test('that wait for each other in a cycle refuse the plan', () => {
    const wanted = [needing('a', 'b'), needing('b', 'a'), plain('c')];
    const { labels } = plan({ wanted });
    const circle = {
      kind: 'impossible',
      faults: [{ obstacle: 'cycle', text: expect.stringMatching(/in a cycle/) }],
    };
    expect(labels.map(({ decision }) => decision)).toEqual([
      circle,
      circle,
      { kind: 'create', interrupting: [], deferred: false },
    ]);
  });

  test('of a label that is there already do not matter', () => {
    const wanted = [needing('a', 'gone'), needing('b', 'a')];
    const input = { wanted, existing: [stored('a')], onDuplicate: 'skip' } as const;
    expect(kinds(input)).toEqual(['exists', 'create']);
    expect(plan(input).order).toEqual([0, 1]);
  });

  test('of a label that is there already are not waited for', () => {
    const wanted = [needing('a', 'b'), plain('b')];
    const input = { wanted, existing: [stored('a')], onDuplicate: 'skip' } as const;
    expect(kinds(input)).toEqual(['exists', 'create']);
    expect(plan(input).order).toEqual([0, 1]);
  });

  test('that the organisation has are told by their names', () => {
    const { labels, refusal } = plan({
      wanted: [needing('a', 'b')],
      existing: [stored('a'), stored('b'), stored('c')],
      document: settingsDocument({ 'id-a': { interruptingLabelIds: ['id-c', 'id-of-none'] } }),
      ...{ onDuplicate: 'skip', onDrift: 'fail' },
    });
    expect(labels.map(({ decision }) => decision)).toEqual([
      {
        kind: 'drifted',
        existing: stored('a'),
        drift: [{ setting: 'interrupting-labels', wanted: ['b'], found: ['c', 'id-of-none'] }],
      },
    ]);
    expect(refusal).toBe('drifted');
  });

  test('every label has its place in the order, also in a circle', () => {
    const wanted = [needing('a', 'a'), plain('b'), needing('c', 'a')];
    expect([...plan({ wanted }).order].sort()).toEqual([0, 1, 2]);
  });
});

/** The label `a` is there with the capacity 2 and is to have another one. */
const updating = {
  wanted: [plain('a', { maximumCapacity: 5 })],
  existing: [stored('a')],
  document: settingsDocument({ 'id-a': { maximumCapacity: 2 } }),
  onDuplicate: 'skip',
  onDrift: 'update',
} as const satisfies Partial<PlanInput>;

test('what is to be created and what is to be updated is counted', () => {
  expect(plan({ ...updating, wanted: [...updating.wanted, plain('b'), plain('c')] })).toMatchObject({
    ...{ createCount: 2, updateCount: 1, existingCount: 1, refusal: undefined },
  });
});

describe('the digest', () => {
  const digestOf = (input: Partial<PlanInput>): string => plan(input).digest ?? 'none';
  const pattern = /^sha256:[0-9a-f]{64}$/;

  test('is that of nothing where nothing would be written', () => {
    const existing = [stored('a')];
    const nothing = digestOf({ wanted: [] });
    expect(nothing).toMatch(pattern);
    expect(digestOf({ wanted: [plain('a')], existing, onDuplicate: 'skip' })).toBe(nothing);
  });

  test('tells what would be created', () => {
    const digests = [[], ['a'], ['b'], ['a', 'b']].map((names) =>
      digestOf({ wanted: names.map((name) => plain(name)) }),
    );
    expect(new Set(digests).size).toBe(4);
  });

  test('tells the new labels by which a label is interrupted', () => {
    const digests = ['b', 'c'].map((name) =>
      digestOf({ wanted: [plain('a', { interruptingLabels: [name] }), plain('b'), plain('c')] }),
    );
    expect(digests[0]).not.toBe(digests[1]);
  });

  test('tells what would be updated, and what was found', () => {
    const at = (maximumCapacity: number) => settingsDocument({ 'id-a': { maximumCapacity } });
    const digests = [
      digestOf({ wanted: [] }),
      digestOf(updating),
      digestOf({ ...updating, document: at(3) }),
      digestOf({ ...updating, wanted: [plain('a', { maximumCapacity: 6 })] }),
    ];
    expect(digests.every((digest) => pattern.test(digest))).toBe(true);
    expect(new Set(digests).size).toBe(4);
  });

  test('tells the interrupting labels that were found by their ids', () => {
    const digests = ['id-b', 'id-c'].map((id) =>
      digestOf({
        ...updating,
        wanted: [plain('a', { interruptingLabels: [] })],
        document: settingsDocument({ 'id-a': { interruptingLabelIds: [id] } }),
      }),
    );
    expect(digests[0]).not.toBe(digests[1]);
  });

  test('is not told of a plan that is refused for what it is', () => {
    expect(plan({ wanted: [plain('a')], existing: [stored('a')] })).toMatchObject({
      ...{ refusal: 'duplicate', digest: undefined },
    });
    expect(plan({ wanted: [plain('a')], limit: 0 })).toMatchObject({ refusal: 'limit', digest: undefined });
  });
});

describe('a plan that was approved', () => {
  const approvedPlan = `sha256:${'0'.repeat(64)}`;

  test('is carried out when it is the same', () => {
    const input = { ...updating, wanted: [...updating.wanted, plain('b')] };
    const { digest } = plan(input);
    expect(plan({ ...input, approvedPlan: digest })).toMatchObject({ refusal: undefined, digest });
  });

  test.each<[string, Partial<PlanInput>]>([
    ['creates', { wanted: [plain('b')] }],
    ['updates', updating],
    ['creates one and updates another', { ...updating, wanted: [...updating.wanted, plain('b')] }],
  ])('is refused when it %s something else, and has its digest', (_what, input) => {
    const { digest } = plan(input);
    expect(digest).toMatch(/^sha256:/);
    expect(plan({ ...input, approvedPlan })).toMatchObject({ refusal: 'changed', digest });
  });

  test('is not missed where nothing is to be written', () => {
    const input = { wanted: [plain('a')], existing: [stored('a')], onDuplicate: 'skip' } as const;
    expect(plan({ ...input, approvedPlan })).toMatchObject({
      ...{ refusal: undefined, digest: plan(input).digest },
    });
  });

  test('does not hide what else refuses it', () => {
    expect(plan({ wanted: [plain('a')], limit: 0, approvedPlan }).refusal).toBe('limit');
  });
});
