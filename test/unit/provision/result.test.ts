import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import {
  driftIn,
  failureOf,
  flattened,
  identityIn,
  worstOutcome,
  type LabelOutcome,
  type Outcome,
} from '../../../src/provision/result.ts';
import { plain } from '../../harness/labels.ts';
import { results, team } from '../../harness/results.ts';

const failure = new Failure({ code: 'conflict', message: 'No.' });

const endings: Readonly<Record<Outcome, LabelOutcome>> = {
  failed: { outcome: 'failed', attempts: 1, failure },
  unknown: { outcome: 'unknown', attempts: 1, failure },
  duplicate: { outcome: 'duplicate', attempts: 0, id: '1', selfUri: undefined, drift: [], failure },
  drifted: { outcome: 'drifted', attempts: 0, id: '1', selfUri: undefined, drift: [], failure },
  'not-attempted': { outcome: 'not-attempted', attempts: 0, failure },
  created: {
    outcome: 'created',
    attempts: 1,
    id: '1',
    selfUri: undefined,
    latencyMs: 1,
    confirmedBy: 'response',
  },
  updated: { outcome: 'updated', attempts: 0, id: '1', selfUri: undefined, drift: [] },
  planned: { outcome: 'planned', attempts: 0, existing: undefined, drift: [] },
  exists: { outcome: 'exists', attempts: 0, id: '1', selfUri: undefined, drift: [] },
};

describe('the worst outcome', () => {
  test.each([
    ['failed', 'unknown'],
    ['unknown', 'duplicate'],
    ['duplicate', 'drifted'],
    ['drifted', 'not-attempted'],
    ['not-attempted', 'created'],
    ['created', 'updated'],
    ['updated', 'planned'],
    ['planned', 'exists'],
  ] as const)('%s is worse than %s', (worse, better) => {
    expect(worstOutcome([endings[better], endings[worse], endings[better]])).toBe(worse);
    expect(worstOutcome([endings[worse], endings[better]])).toBe(worse);
  });

  test('of one is its own', () => {
    expect(worstOutcome([endings.exists])).toBe('exists');
  });

  test('of none is none', () => {
    expect(worstOutcome([])).toBeUndefined();
  });
});

test.each([
  ['created', false],
  ['exists', false],
  ['updated', false],
  ['planned', false],
  ['duplicate', true],
  ['drifted', true],
  ['failed', true],
  ['unknown', true],
  ['not-attempted', true],
] as const)('%s fails the step: %s', (outcome, fails) => {
  expect(failureOf(endings[outcome])).toBe(fails ? failure : undefined);
});

const identity = { id: 'id-7', selfUri: '/labels/id-7' };
const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const;

describe('what is known of a result', () => {
  test('is its differences, where it can have some', () => {
    expect(driftIn(endings.created)).toEqual([]);
    expect(driftIn(endings.failed)).toEqual([]);
    expect(driftIn({ outcome: 'failed', attempts: 1, failure, drift })).toBe(drift);
    expect(driftIn({ outcome: 'planned', attempts: 0, existing: identity, drift })).toBe(drift);
  });

  test('is the id and path of the label, where it has them', () => {
    expect(identityIn(endings.created)).toMatchObject({ id: '1', selfUri: undefined });
    expect(identityIn(endings.failed)).toBeUndefined();
    expect(identityIn(endings.planned)).toBeUndefined();
    expect(identityIn({ outcome: 'failed', attempts: 1, failure, existing: identity })).toBe(identity);
  });
});

describe('a result, flat', () => {
  const nothing = {
    ...{ name: 'team', value: 'blue', scope: 'private', storedName: 'private/team=blue' },
    ...{ id: undefined, selfUri: undefined, latencyMs: undefined, confirmedBy: undefined },
    ...{ drift: undefined, error: undefined },
  };

  test('of a label that was created', () => {
    expect(flattened(results.created())).toEqual({
      ...nothing,
      ...{ outcome: 'created', attempts: 2, latencyMs: 2_345, confirmedBy: 'read-back' },
      ...{ id: 'id-1', selfUri: '/api/v2/routing/utilization/labels/id-1' },
    });
  });

  test('of a plain label that was updated', () => {
    expect(flattened({ ...results.updated(plain('VIP')), storedName: 'VIP' })).toEqual({
      ...nothing,
      ...{ name: 'VIP', value: undefined, scope: undefined, storedName: 'VIP' },
      ...{ outcome: 'updated', attempts: 0, id: 'id-4', drift },
    });
  });

  test('of a label that is planned, and is nowhere yet', () => {
    expect(flattened(results.planned())).toEqual({ ...nothing, outcome: 'planned', attempts: 0 });
  });

  test('of a label that failed', () => {
    const error = {
      code: 'conflict',
      message: 'No.',
      apiCode: 'general.conflict',
      status: 409,
      correlationId: 'correlation-1',
    } as const;
    expect(
      flattened({
        ...{ label: team, storedName: 'private/team=blue', outcome: 'failed', attempts: 3 },
        ...{ existing: identity, drift, failure: new Failure(error) },
      }),
    ).toEqual({ ...nothing, outcome: 'failed', attempts: 3, ...identity, drift, error });
  });
});
