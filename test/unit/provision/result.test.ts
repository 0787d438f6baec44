import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { failureOf, worstOutcome, type LabelOutcome, type Outcome } from '../../../src/provision/result.ts';

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
  ['planned', false],
  ['duplicate', true],
  ['failed', true],
  ['unknown', true],
  ['not-attempted', true],
] as const)('%s fails the step: %s', (outcome, fails) => {
  expect(failureOf(endings[outcome])).toBe(fails ? failure : undefined);
});
