import { describe, expect, test } from 'vitest';
import { storedNameOf, type LabelSettings } from '../../../src/labels/label.ts';
import type { Decision } from '../../../src/provision/decision.ts';
import type { Source } from '../../../src/provision/interrupting.ts';
import {
  changeFor,
  createdSettings,
  isRaced,
  isReadBack,
  namesNow,
  pendingIn,
  type Pending,
  type Settled,
} from '../../../src/provision/pending-settings.ts';
import type { Plan, PlannedLabel } from '../../../src/provision/plan.ts';
import type { Created, Exists, LabelOutcome } from '../../../src/provision/result.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { results } from '../../harness/results.ts';

const existing = (id: string): Source => ({ kind: 'existing', id });
const fresh = (index: number): Source => ({ kind: 'new', index });

const created = (id: string): Created => ({
  ...{ outcome: 'created', id, selfUri: `/labels/${id}` },
  ...{ attempts: 1, latencyMs: 7, confirmedBy: 'response' },
});
const readBack = (id: string): Created => ({ ...created(id), confirmedBy: 'read-back' });
const exists = (id: string): Exists => ({
  ...{ outcome: 'exists', id, selfUri: `/labels/${id}`, attempts: 1, drift: [] },
});
const failed = results.notDone('failed');

type Create = Extract<Decision, { kind: 'create' }>;
const create = (...interrupting: readonly Source[]): Create => ({
  ...{ kind: 'create', interrupting, deferred: false },
});
const deferred = (...interrupting: readonly Source[]): Create => ({
  ...{ kind: 'create', interrupting, deferred: true },
});
const update = (name: string, ...interrupting: readonly Source[]): Decision => ({
  kind: 'update',
  existing: { ...stored(name), selfUri: `/labels/${name}` },
  drift: [],
  interrupting,
});

function planned(name: string, decision: Decision, settings: LabelSettings = {}): PlannedLabel {
  return { label: plain(name, settings), storedName: name, decision, lookAlikes: [] };
}

function plan(labels: readonly PlannedLabel[], names: readonly (readonly [string, string])[] = []): Plan {
  return {
    ...{ labels, order: [], existingCount: 0, createCount: 0, updateCount: 0, limit: 100 },
    ...{ refusal: undefined, isApproved: false, digest: undefined, unlisted: [], names: new Map(names) },
  };
}

function settled(...outcomes: readonly (LabelOutcome | undefined)[]): Settled {
  return new Map(outcomes.map((outcome, index) => [index, outcome]));
}

const five: LabelSettings = { maximumCapacity: 5 };
const needsB: LabelSettings = { interruptingLabels: ['b'] };

describe('labels whose settings are still to be looked at', () => {
  test('those that differ', () => {
    const label = planned('a', update('a', existing('id-b')), needsB);
    expect(pendingIn(plan([planned('x', create()), label]), settled(created('id-x'), undefined))).toEqual([
      {
        ...{ index: 1, planned: label, id: 'id-a', selfUri: '/labels/a' },
        ...{ creation: undefined, sources: [existing('id-b')] },
      },
    ]);
  });

  test('those that were created in a cycle', () => {
    const label = planned('a', deferred(fresh(1)), needsB);
    const creation = created('id-a');
    expect(pendingIn(plan([label]), settled(creation))).toEqual([
      {
        ...{ index: 0, planned: label, id: 'id-a', selfUri: '/labels/id-a' },
        ...{ creation, sources: [fresh(1)] },
      },
    ]);
  });

  test.each([
    ['on its own', create(existing('id-b'))],
    ['in a cycle', deferred(existing('id-b'))],
  ])('those that somebody else created meanwhile (%s)', (_how, decision) => {
    const label = planned('a', decision, needsB);
    const creation = exists('id-a');
    expect(pendingIn(plan([label]), settled(creation))).toEqual([
      {
        ...{ index: 0, planned: label, id: 'id-a', selfUri: '/labels/id-a' },
        ...{ creation, sources: [existing('id-b')] },
      },
    ]);
  });

  test('those that somebody else may have created: only a listing showed them', () => {
    const label = planned('a', create(existing('id-b')), needsB);
    const creation = readBack('id-a');
    expect(pendingIn(plan([label]), settled(creation))).toEqual([
      {
        ...{ index: 0, planned: label, id: 'id-a', selfUri: '/labels/id-a' },
        ...{ creation, sources: [existing('id-b')] },
      },
    ]);
  });

  test.each<readonly [string, Decision, LabelSettings, LabelOutcome | undefined]>([
    ['read back, and declares nothing', create(), {}, readBack('id-a')],
    ['created with its settings', create(existing('id-b')), needsB, created('id-a')],
    ['created by somebody else, and declares nothing', create(), {}, exists('id-a')],
    ['not created', deferred(existing('id-b')), needsB, failed],
    ['without an outcome', create(), five, undefined],
    ['in a cycle, without an outcome', deferred(fresh(0)), needsB, undefined],
    ['there as it is to be', { kind: 'exists', existing: stored('a'), drift: [] }, five, exists('id-a')],
    ['a duplicate', { kind: 'duplicate', existing: stored('a'), drift: [] }, five, results.duplicate()],
    ['drifted', { kind: 'drifted', existing: stored('a'), drift: [] }, five, results.duplicate()],
    [
      'impossible',
      { kind: 'impossible', existing: undefined, faults: [{ obstacle: 'routing', text: 'it is bad' }] },
      five,
      failed,
    ],
    // Whatever an outcome says, only a label that was to be created can have been created by somebody else.
    [
      'impossible, and there',
      { kind: 'impossible', existing: undefined, faults: [{ obstacle: 'routing', text: 'it is bad' }] },
      five,
      exists('id-a'),
    ],
  ])('none that is %s', (_what, decision, settings, outcome) => {
    expect(pendingIn(plan([planned('a', decision, settings)]), settled(outcome))).toEqual([]);
  });
});

test.each<readonly [boolean, Decision, LabelSettings, LabelOutcome]>([
  [true, create(), five, exists('id-a')],
  [true, create(), { interruptingLabels: [] }, exists('id-a')],
  [false, create(), {}, exists('id-a')],
  [false, create(), five, created('id-a')],
  [false, create(), five, failed],
  [false, { kind: 'exists', existing: stored('a'), drift: [] }, five, exists('id-a')],
])(
  'whether somebody else created a label whose settings matter: %s (%#)',
  (raced, decision, settings, outcome) => {
    expect(isRaced(planned('a', decision, settings), outcome)).toBe(raced);
  },
);

test.each<readonly [boolean, Decision, LabelSettings, LabelOutcome]>([
  [true, create(), five, readBack('id-a')],
  [true, create(), { interruptingLabels: [] }, readBack('id-a')],
  [false, create(), {}, readBack('id-a')],
  [false, create(), five, created('id-a')],
  [false, create(), five, exists('id-a')],
  [false, create(), five, failed],
  [false, { kind: 'exists', existing: stored('a'), drift: [] }, five, readBack('id-a')],
])(
  'whether somebody else may have created a label whose settings matter: %s (%#)',
  (may, decision, settings, outcome) => {
    expect(isReadBack(planned('a', decision, settings), outcome)).toBe(may);
  },
);

describe('what is to be written of a label', () => {
  const pending = (settings: LabelSettings, ...sources: readonly Source[]): Pending => ({
    ...{ index: 0, planned: planned('a', update('a'), settings) },
    ...{ id: 'id-a', selfUri: undefined, creation: undefined, sources },
  });

  test.each<readonly [string, Pending, unknown]>([
    ['nothing', pending({}), {}],
    ['its capacity', pending(five), { maximumCapacity: 5 }],
    ['a capacity of 0', pending({ maximumCapacity: 0 }), { maximumCapacity: 0 }],
    ['no interrupting labels', pending({ interruptingLabels: [] }), { interruptingLabelIds: [] }],
    [
      'all that it declares',
      pending({ ...five, interruptingLabels: ['b', 'c'] }, fresh(2), existing('id-b'), fresh(1)),
      { maximumCapacity: 5, interruptingLabelIds: ['id-2', 'id-b', 'id-1'] },
    ],
  ])('%s', (_what, given, change) => {
    expect(changeFor(given, settled(undefined, created('id-1'), exists('id-2')))).toStrictEqual(change);
  });

  test('an interrupting label whose settings could not be written is there all the same', () => {
    const unwritten: LabelOutcome = { ...failed, existing: { id: 'id-1', selfUri: undefined } };
    expect(changeFor(pending(needsB, fresh(1)), settled(undefined, unwritten))).toStrictEqual({
      interruptingLabelIds: ['id-1'],
    });
  });

  test.each<readonly [string, Settled]>([
    ['was not created', settled(created('id-0'), exists('id-1'), failed)],
    ['has no outcome yet', settled(created('id-0'), exists('id-1'), undefined)],
    ['never had its turn', settled(created('id-0'), exists('id-1'))],
  ])('an interrupting label that %s is named by its number', (_what, outcomes) => {
    const given = pending({ ...five, ...needsB }, existing('id-b'), fresh(1), fresh(2), fresh(3));
    expect(changeFor(given, outcomes)).toStrictEqual({ missing: 2 });
  });
});

describe('the settings that labels were created with', () => {
  const all: LabelSettings = { maximumCapacity: 5, interruptingLabels: ['b', 'c'] };

  test.each<readonly [string, Decision, LabelSettings, unknown]>([
    ['none', create(), {}, {}],
    ['a capacity', create(), five, { maximumCapacity: 5 }],
    ['a capacity of 0', create(), { maximumCapacity: 0 }, { maximumCapacity: 0 }],
    // An empty list is not sent: a new label has none.
    ['an empty list of interrupting labels', create(), { interruptingLabels: [] }, {}],
    [
      'interrupting labels, without a capacity',
      create(existing('id-b')),
      needsB,
      { interruptingLabelIds: ['id-b'] },
    ],
    [
      'all that it declares',
      create(fresh(2), existing('id-b'), fresh(1)),
      all,
      { maximumCapacity: 5, interruptingLabelIds: ['id-2', 'id-b', 'id-1'] },
    ],
    // Those of a cycle are written once all of it are there.
    ['those of a cycle without interrupting labels', deferred(fresh(1)), all, { maximumCapacity: 5 }],
  ])('%s', (_what, decision, settings, change) => {
    const labels = [planned('a', decision, settings), planned('b', create()), planned('c', create())];
    const outcomes = settled(created('id-a'), created('id-1'), exists('id-2'));
    expect([...createdSettings(plan(labels), outcomes)]).toStrictEqual([
      ['id-a', change],
      ['id-1', {}],
    ]);
  });

  test.each<readonly [string, Decision, LabelOutcome | undefined]>([
    ['that somebody else created', create(), exists('id-a')],
    ['that was not created', create(), failed],
    ['whose settings are yet to be written', update('a'), undefined],
    ['that was updated', update('a'), results.updated()],
    ['that was never to be created', update('a'), created('id-a')],
  ])('none of a label %s', (_what, decision, outcome) => {
    expect([...createdSettings(plan([planned('a', decision, five)]), settled(outcome))]).toEqual([]);
  });
});

test('names are those of labels that were there, and of those that are now', () => {
  const labels = [
    {
      ...planned('a', create()),
      label: valued('a', 'b', 'private'),
      storedName: storedNameOf(valued('a', 'b', 'private')),
    },
    planned('b', create(), five),
    planned('c', create()),
    planned('d', update('d'), five),
    planned('e', create()),
  ];
  const given = plan(labels, [
    ['id-d', 'd'],
    ['id-z', 'z'],
  ]);
  expect([...namesNow(given, settled(created('id-a'), exists('id-b'), failed, undefined))]).toEqual([
    ['id-d', 'd'],
    ['id-z', 'z'],
    ['id-a', 'private/a=b'],
    ['id-b', 'b'],
  ]);
});
