import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import type { LabelSettings } from '../../../src/labels/label.ts';
import type { Pending } from '../../../src/provision/pending-settings.ts';
import type { Created, Exists } from '../../../src/provision/result.ts';
import { comparedOutcome, unfinished, updatedOutcome } from '../../../src/provision/settings-outcomes.ts';
import type { SettingsUpdate } from '../../../src/provision/update-settings.ts';
import { plain, stored } from '../../harness/labels.ts';
import { settingsDocument } from '../../harness/settings.ts';

const identity = { id: 'id-a', selfUri: undefined };
const created: Created = {
  outcome: 'created',
  ...identity,
  attempts: 2,
  latencyMs: 7,
  confirmedBy: 'response',
};
const readBack: Created = { ...created, confirmedBy: 'read-back' };
const exists: Exists = { outcome: 'exists', ...identity, attempts: 1, drift: [] };
const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const;

function pendingAfter(
  creation: Created | Exists | undefined,
  settings: LabelSettings = { maximumCapacity: 5 },
  deferred = creation !== readBack,
): Pending {
  const decision =
    creation === undefined
      ? ({ kind: 'update', existing: stored('a'), drift, interrupting: [] } as const)
      : ({ kind: 'create', interrupting: [], deferred } as const);
  const label = plain('a', settings);
  return {
    index: 0,
    planned: { label, storedName: 'a', decision, lookAlikes: [] },
    ...identity,
    creation,
    sources: [],
  };
}

const documentWith = (maximumCapacity: number, interruptingLabelIds: readonly string[] = []) =>
  settingsDocument({ 'id-a': { maximumCapacity, interruptingLabelIds } });

const cause = new Failure({ code: 'deadline', message: 'The deadline was reached.' });

describe('a label whose settings were not written', () => {
  test.each([
    ['that was there', undefined, 'stopped', 'not-attempted', 0],
    ['that was there', undefined, 'refused', 'failed', 0],
    ['that was there', undefined, 'unknown', 'unknown', 0],
    ['that somebody else created', exists, 'stopped', 'failed', 1],
    ['that somebody else created', exists, 'refused', 'failed', 1],
    ['that somebody else created', exists, 'unknown', 'unknown', 1],
    ['that a listing showed', readBack, 'stopped', 'failed', 2],
    ['that a listing showed', readBack, 'refused', 'failed', 2],
    ['that a listing showed', readBack, 'unknown', 'unknown', 2],
    ['that this step created', created, 'stopped', 'failed', 2],
    ['that this step created', created, 'refused', 'failed', 2],
    ['that this step created', created, 'unknown', 'unknown', 2],
  ] as const)('%s (%#): %s', (_which, creation, how, outcome, attempts) => {
    const end = unfinished(pendingAfter(creation), { what: 'written', how, cause });
    expect(end).toMatchObject({ outcome, attempts, existing: identity, failure: { code: 'deadline' } });
  });

  test.each([
    [undefined, 'refused', 'The deadline was reached.'],
    [
      exists,
      'refused',
      'Label "a" (id id-a) was created concurrently by another writer, and its settings were not written. The deadline was reached.',
    ],
    [
      exists,
      'unknown',
      'Label "a" (id id-a) was created concurrently by another writer, and its settings may not have been written. The deadline was reached.',
    ],
    [
      created,
      'refused',
      'Label "a" was created (id id-a), but without its interrupting labels. The deadline was reached.',
    ],
    [
      created,
      'unknown',
      'Label "a" was created (id id-a), but it is not confirmed that it has its interrupting labels. The deadline was reached.',
    ],
    [
      readBack,
      'refused',
      'Label "a" (id id-a) was created, by this step or by a faster writer, and its settings were not written. The deadline was reached.',
    ],
    [
      readBack,
      'unknown',
      'Label "a" (id id-a) was created, by this step or by a faster writer, and its settings may not have been written. The deadline was reached.',
    ],
  ] as const)('says what became of its creation (%#)', (creation, how, message) => {
    const { failure } = unfinished(pendingAfter(creation), { what: 'written', how, cause });
    expect(failure.message).toBe(message);
  });

  test('shows the differences that were found', () => {
    expect(unfinished(pendingAfter(undefined), { what: 'written', how: 'refused', cause }).drift).toEqual(
      drift,
    );
    expect(unfinished(pendingAfter(exists), { what: 'written', how: 'refused', cause }).drift).toEqual([]);
  });
});

test('settings of a label that somebody else created are compared as those of one that was there', () => {
  const compared = (capacity: number, onDrift: 'warn' | 'fail') =>
    comparedOutcome(pendingAfter(exists), documentWith(capacity), onDrift, new Map());
  expect(compared(5, 'fail')).toEqual(exists);
  expect(compared(2, 'warn')).toEqual({ ...exists, drift });
  expect(compared(2, 'fail')).toEqual({
    ...{ outcome: 'drifted', attempts: 1, ...identity, drift },
    failure: new Failure({
      code: 'settings-differ',
      message:
        'Label "a" (id id-a) was created concurrently by another writer, with other settings: maximum-capacity is 2 instead of 5.',
    }),
  });
});

test('so are those of a label that somebody else may have created, of which it is still said that it was created', () => {
  const compared = (capacity: number, onDrift: 'warn' | 'fail') =>
    comparedOutcome(pendingAfter(readBack), documentWith(capacity), onDrift, new Map());
  expect(compared(5, 'warn')).toBeUndefined();
  expect(compared(5, 'fail')).toBeUndefined();
  expect(compared(2, 'warn')).toEqual({ ...readBack, drift });
  expect(compared(2, 'fail')).toEqual({
    ...{ outcome: 'drifted', attempts: 2, ...identity, drift },
    failure: new Failure({
      code: 'settings-differ',
      message:
        'Label "a" (id id-a) was created, by this step or by a faster writer, with other settings: maximum-capacity is 2 instead of 5.',
    }),
  });
});

const names = new Map([
  ['id-b', 'b'],
  ['id-c', 'c'],
]);
const both: LabelSettings = { maximumCapacity: 5, interruptingLabels: ['b'] };
const bothDiffer = [...drift, { setting: 'interrupting-labels', wanted: ['b'], found: ['c'] }] as const;

test('every setting that differs is told, and labels by their names', () => {
  const end = comparedOutcome(pendingAfter(exists, both), documentWith(2, ['id-c']), 'fail', names);
  expect(end).toEqual({
    ...{ outcome: 'drifted', attempts: 1, ...identity, drift: bothDiffer },
    failure: new Failure({
      code: 'settings-differ',
      message:
        'Label "a" (id id-a) was created concurrently by another writer, with other settings: maximum-capacity is 2 instead of 5; interrupting-labels are "c" instead of "b".',
    }),
  });
});

test('settings of a label that the API says it created are not compared', () => {
  for (const creation of [undefined, created])
    expect(comparedOutcome(pendingAfter(creation), documentWith(2), 'fail', new Map())).toBeUndefined();
});

describe('after an update', () => {
  const update: SettingsUpdate = {
    confirmed: new Set(['id-a']),
    written: true,
    failure: undefined,
    moved: [],
    before: documentWith(2),
    latest: documentWith(2),
  };

  test('a label whose settings are shown is updated, and says what differed', () => {
    expect(updatedOutcome(pendingAfter(undefined), update, new Map())).toEqual({
      ...{ outcome: 'updated', attempts: 0, drift },
      ...identity,
    });
    expect(updatedOutcome(pendingAfter(exists), update, new Map())).toMatchObject({
      ...{ outcome: 'updated', attempts: 1, drift },
    });
  });

  test('what differed is what the reading before it showed, and else what the plan was made of', () => {
    const otherwise = { ...update, before: documentWith(3, ['id-c']) };
    expect(updatedOutcome(pendingAfter(undefined), otherwise, names)).toMatchObject({
      drift: [{ ...drift[0], found: 3 }],
    });
    const silent = { ...update, before: undefined };
    expect(updatedOutcome(pendingAfter(undefined), silent, names)).toMatchObject({ drift });
    expect(updatedOutcome(pendingAfter(exists, both), otherwise, names)).toEqual({
      ...{ outcome: 'updated', attempts: 1, ...identity },
      drift: [{ ...drift[0], found: 3 }, bothDiffer[1]],
    });
  });

  test('nothing differed where there was no reading', () => {
    const unread = { ...update, before: undefined };
    expect(updatedOutcome(pendingAfter(exists), unread, new Map())).toEqual(exists);
  });

  test('a label that needed no change exists', () => {
    const unneeded = { ...update, before: documentWith(5) };
    expect(updatedOutcome(pendingAfter(exists), unneeded, new Map())).toEqual(exists);
    const unwritten = { ...update, written: false };
    expect(updatedOutcome(pendingAfter(undefined), unwritten, new Map())).toEqual({ ...exists, attempts: 0 });
  });

  test('a label that a listing showed was created all the same, and says what was corrected', () => {
    const corrected = { ...readBack, drift, isCorrected: true };
    expect(updatedOutcome(pendingAfter(readBack), update, new Map())).toEqual(corrected);
    const unneeded = [
      { ...update, before: documentWith(5) },
      { ...update, written: false },
    ];
    for (const end of unneeded)
      expect(updatedOutcome(pendingAfter(readBack), end, new Map())).toBeUndefined();
  });

  test('a label of a cycle that a listing showed had no interrupting labels yet, if it was ours', () => {
    const inCycle = pendingAfter(readBack, both, true);
    const found = (...ids: readonly string[]) =>
      updatedOutcome(inCycle, { ...update, before: documentWith(2, ids) }, names);
    expect(found()).toMatchObject({ outcome: 'created', drift });
    expect(found('id-c')).toMatchObject({ outcome: 'created', drift: bothDiffer });
    // One that another writer created was never to be without them.
    const ofAnother = pendingAfter(exists, both);
    expect(updatedOutcome(ofAnother, { ...update, before: documentWith(2) }, names)).toMatchObject({
      outcome: 'updated',
      drift: [drift[0], { setting: 'interrupting-labels', wanted: ['b'], found: [] }],
    });
  });

  test('what differs is said of a label that could not be corrected, too', () => {
    const end = { ...update, confirmed: new Set<string>(), written: false, failure: cause };
    for (const creation of [exists, readBack])
      expect(updatedOutcome(pendingAfter(creation), end, new Map())).toMatchObject({
        outcome: 'failed',
        drift,
      });
    expect(updatedOutcome(pendingAfter(created), end, new Map())).toMatchObject({
      outcome: 'failed',
      drift: [],
    });
  });

  test('there is nothing to add to a label that was created', () => {
    expect(updatedOutcome(pendingAfter(created), update, new Map())).toBeUndefined();
  });

  test.each([
    [true, cause, 'unknown'],
    [false, cause, 'not-attempted'],
    [false, new Failure({ code: 'permission-denied', message: 'No.' }), 'failed'],
  ])('a label whose settings are not shown has what stopped them (%#)', (written, failure, outcome) => {
    const end = { ...update, confirmed: new Set<string>(), written, failure };
    expect(updatedOutcome(pendingAfter(undefined), end, new Map())).toMatchObject({
      outcome,
      failure: { code: failure.code },
    });
  });

  test('what was perhaps written is said with the history of the label', () => {
    const end = { ...update, confirmed: new Set<string>(), failure: cause };
    const message =
      'Label "a" (id id-a) was created concurrently by another writer, and its settings may not have been written. The deadline was reached.';
    expect(updatedOutcome(pendingAfter(exists), end, new Map())).toEqual({
      ...{ outcome: 'unknown', attempts: 1, existing: identity, drift },
      failure: new Failure({ code: 'deadline', message }),
    });
  });

  test('a label that is not confirmed for no known reason is a fault of the program', () => {
    const end = { ...update, confirmed: new Set<string>(), written: false };
    expect(updatedOutcome(pendingAfter(undefined), end, new Map())).toEqual({
      ...{ outcome: 'failed', attempts: 0, existing: identity, drift },
      failure: new Failure({ code: 'internal-error', message: 'It is not known why.' }),
    });
  });
});
