import { expect, test } from 'vitest';
import type { LabelResult } from '../../../src/provision/result.ts';
import { isCorrected, isLeftDrifted, verdict } from '../../../src/report/verdict.ts';
import { results } from '../../harness/results.ts';

test('the verdict counts the labels by what became of them', () => {
  const all = [
    results.notDone('unknown'),
    results.created(),
    results.exists(),
    results.created(),
    results.duplicate(),
  ];
  expect(verdict(all)).toBe('5 labels: 1 unconfirmed, 1 duplicate, 2 created, 1 already there.');
});

test('of one label it is short', () => {
  expect(verdict([results.created()])).toBe('1 label: 1 created.');
});

const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const;

test.each<readonly [string, LabelResult, boolean, boolean]>([
  ['that exists', results.exists(), false, false],
  ['that exists, with drift', { ...results.exists(), drift }, true, false],
  ['that was created', results.created(), false, false],
  ['that was created, with drift', { ...results.created(), drift }, true, false],
  ['that was created, and corrected', { ...results.created(), drift, isCorrected: true }, false, true],
  ['that was updated', results.updated(), false, true],
  ['that has drifted', { ...results.duplicate(), outcome: 'drifted', drift }, false, false],
])(
  'settings of a label %s were left as they are, or corrected, or neither',
  (_which, result, isLeft, isDone) => {
    expect([isLeftDrifted(result), isCorrected(result)]).toEqual([isLeft, isDone]);
  },
);
