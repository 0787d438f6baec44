import { describe, expect, test } from 'vitest';
import { Failure, type FailureDetails } from '../../../src/failure.ts';
import { storedNameOf } from '../../../src/labels/label.ts';
import type { Decision } from '../../../src/provision/decision.ts';
import {
  missingInterrupting,
  needsAnother,
  notAttempted,
  outcomeWithoutWriting,
} from '../../../src/provision/outcomes.ts';
import type { Plan, PlannedLabel } from '../../../src/provision/plan.ts';
import { plain, stored, valued } from '../../harness/labels.ts';

const team = valued('team', 'blue', 'private');
const existing = { ...stored('private/team=blue', 'id-7'), selfUri: '/labels/id-7' };
const identity = { id: 'id-7', selfUri: '/labels/id-7' };
const drift = [
  { setting: 'maximum-capacity', wanted: 5, found: 2 },
  { setting: 'interrupting-labels', wanted: [], found: ['b'] },
] as const;

const create: Decision = { kind: 'create', interrupting: [], deferred: false };
const update: Decision = { kind: 'update', existing, drift, interrupting: [] };

function planned(decision: Decision, label: PlannedLabel['label'] = team): PlannedLabel {
  return { label, storedName: storedNameOf(label), decision, lookAlikes: [] };
}

function plan(more: Partial<Plan> = {}): Plan {
  return {
    ...{ labels: [], order: [], existingCount: 99, createCount: 2, updateCount: 0, limit: 100 },
    ...{ refusal: undefined, isApproved: false, digest: undefined, unlisted: [], names: new Map(), ...more },
  };
}

function outcomeOf(decision: Decision, more: Partial<Plan> = {}, dryRun = false) {
  return outcomeWithoutWriting(planned(decision), plan(more), dryRun);
}

/** A failure with little but a code and a message. */
const failure = (code: Failure['code'], message: string, more: Partial<FailureDetails> = {}): Failure =>
  new Failure({ code, message, ...more });

describe('a label that nothing is written for', () => {
  test.each([false, true])('exists, with what differs (dry run: %s)', (dryRun) => {
    expect(outcomeOf({ kind: 'exists', existing, drift }, {}, dryRun)).toEqual({
      ...{ outcome: 'exists', attempts: 0, drift },
      ...identity,
    });
  });

  test('is a duplicate', () => {
    expect(outcomeOf({ kind: 'duplicate', existing, drift })).toEqual({
      ...{ outcome: 'duplicate', attempts: 0, drift },
      ...identity,
      failure: failure(
        'label-exists',
        'Label "team=blue (private)" already exists (id id-7). Nothing was written.',
      ),
    });
  });

  test('has drifted, and every difference is told', () => {
    expect(outcomeOf({ kind: 'drifted', existing, drift })).toEqual({
      ...{ outcome: 'drifted', attempts: 0, drift },
      ...identity,
      failure: failure(
        'settings-differ',
        'Label "team=blue (private)" (id id-7) has other settings: maximum-capacity is 2 instead of 5; interrupting-labels are "b" instead of none. Nothing was written.',
      ),
    });
  });

  test('cannot be created, and every fault is told', () => {
    const faults = [
      { obstacle: 'routing', text: 'it is bad' },
      { obstacle: 'missing', text: 'it is worse' },
    ] as const;
    expect(outcomeOf({ kind: 'impossible', existing: undefined, faults })).toEqual({
      ...{ outcome: 'failed', attempts: 0 },
      failure: failure(
        'unsupported-label',
        'Label "team=blue (private)" cannot be created: it is bad; it is worse. Nothing was written.',
        { obstacles: ['routing', 'missing'] },
      ),
    });
  });
});

test('a label that is there cannot be updated', () => {
  const faults = [{ obstacle: 'missing', text: 'it is bad' }] as const;
  expect(outcomeOf({ kind: 'impossible', existing: stored('a'), faults })).toMatchObject({
    ...{ outcome: 'failed', existing: { id: 'id-a', selfUri: undefined } },
    failure: { message: expect.stringMatching(/ cannot be updated: it is bad\./) },
  });
});

describe('a label that something is to be written for', () => {
  test('has no outcome yet', () => {
    expect(outcomeOf(create)).toBeUndefined();
    expect(outcomeOf(update)).toBeUndefined();
  });

  test('is planned in a dry run', () => {
    expect(outcomeOf(create, {}, true)).toEqual({
      ...{ outcome: 'planned', attempts: 0, existing: undefined, drift: [] },
    });
    expect(outcomeOf(update, {}, true)).toEqual({ outcome: 'planned', attempts: 0, existing, drift });
  });
});

describe.each([false, true])('a refused plan (dry run: %s)', (dryRun) => {
  test.each(['duplicate', 'drifted', 'impossible'] as const)(
    'writes nothing because of another label: %s',
    (refusal) => {
      const message = 'Nothing was written because another label of this step was refused.';
      const notDone = {
        ...{ outcome: 'not-attempted', attempts: 0 },
        failure: failure('plan-refused', message),
      };
      expect(outcomeOf(create, { refusal }, dryRun)).toEqual(notDone);
      expect(outcomeOf(update, { refusal }, dryRun)).toEqual({ ...notDone, existing, drift });
    },
  );

  test.each([
    [
      { existingCount: 99, createCount: 2, limit: 100 },
      'The organisation has 99 labels and may have 100: creating 2 more would pass the limit. Nothing was written.',
    ],
    [
      { existingCount: 1, createCount: 1, limit: 1 },
      'The organisation has 1 label and may have 1: creating 1 more ("private/team=blue") would pass the limit. Nothing was written.',
    ],
  ])('would pass the limit (%#)', (counts, message) => {
    const failed = { outcome: 'failed', attempts: 0, failure: failure('limit-exceeded', message) };
    expect(outcomeOf(create, { refusal: 'limit', ...counts }, dryRun)).toEqual(failed);
    expect(outcomeOf(update, { refusal: 'limit', ...counts }, dryRun)).toEqual({
      ...failed,
      existing,
      drift,
    });
  });

  test('is not the one that was approved: what it would write is listed, and nothing else', () => {
    const labels = [
      planned(create, plain('new')),
      planned({ kind: 'exists', existing, drift: [] }, plain('there')),
      planned(update),
      planned(create, plain('other')),
    ];
    const changed = { refusal: 'changed', digest: 'sha256:0123', labels } as const;
    const notDone = {
      outcome: 'not-attempted',
      attempts: 0,
      failure: failure(
        'plan-changed',
        'Nothing was written, because the plan is not the one that was approved. It would now create "new", update "private/team=blue", create "other"; its digest is sha256:0123.',
      ),
    };
    expect(outcomeOf(create, changed, dryRun)).toEqual(notDone);
    expect(outcomeOf(update, changed, dryRun)).toEqual({ ...notDone, existing, drift });
  });

  test.each([
    [20, ''],
    [21, ' and 1 more'],
    [25, ' and 5 more'],
  ])('that is not the approved one spells 20 of %i writes out', (count, more) => {
    const labels = Array.from({ length: count }, (_, index) => planned(create, plain(`label-${index}`)));
    const outcome = outcomeOf(create, { refusal: 'changed', digest: 'sha256:0123', labels }, dryRun);
    const writes = Array.from({ length: 20 }, (_, index) => `create "label-${index}"`).join(', ');
    expect(outcome).toMatchObject({
      failure: {
        message: expect.stringMatching(`It would now ${writes}${more}; its digest is sha256:0123\\.$`),
      },
    });
  });
});

test('a label whose turn never came carries the reason', () => {
  const stopped = failure('cancelled', 'The step was cancelled.');
  expect(notAttempted(stopped)).toEqual({ outcome: 'not-attempted', attempts: 0, failure: stopped });
});

test('a label that needs one that was not created names it as it would be stored', () => {
  const given = plan({ labels: [planned(create, plain('a')), planned(create)] });
  const missing = failure(
    'unsupported-label',
    'Its interrupting label "private/team=blue" was not created.',
    {
      obstacles: ['uncreated'],
    },
  );
  expect(missingInterrupting(given, 1)).toEqual(missing);
  expect(needsAnother(given, 1)).toEqual({ outcome: 'not-attempted', attempts: 0, failure: missing });
});
