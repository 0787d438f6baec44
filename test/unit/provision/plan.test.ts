import { describe, expect, test } from 'vitest';
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
    expect(plan(input).labels[0]?.decision).toEqual({ kind: 'impossible', faults: ['it is bad'] });
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
  const existing = ['zebra', 'VIP', 'ant'].map((name) => stored(name));
  expect(plan({ wanted: [plain('VIP'), plain('new')], existing }).unlisted).toEqual([
    stored('ant'),
    stored('zebra'),
  ]);
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
        expect.stringMatching(/interrupting label "gone" is neither in the organisation nor in the list$/),
      ],
    });
    expect(refusal).toBe('impossible');
  });

  test('that are nowhere, but look like a label that is there, are told with it', () => {
    const wanted = [needing('a', 'vip', 'Ur\u00adgent'), plain('Urgent')];
    expect(plan({ wanted, existing: [stored('VIP')] }).labels[0]?.decision).toEqual({
      kind: 'impossible',
      faults: [
        expect.stringMatching(/"vip" is neither .*; did you mean "VIP"\? They differ in letter case$/),
        expect.stringMatching(/; did you mean "Urgent"\? They differ in invisible characters \(U\+00AD\)$/),
      ],
    });
  });

  test('that wait for each other in a cycle refuse the plan', () => {
    const wanted = [needing('a', 'b'), needing('b', 'a'), plain('c')];
    const { labels } = plan({ wanted });
    const circle = { kind: 'impossible', faults: [expect.stringMatching(/in a cycle/)] };
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

  test('every label has its place in the order, also in a circle', () => {
    const wanted = [needing('a', 'a'), plain('b'), needing('c', 'a')];
    expect([...plan({ wanted }).order].sort()).toEqual([0, 1, 2]);
  });
});
