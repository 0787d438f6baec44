import { expect, test } from 'vitest';
import { verdict } from '../../../src/report/verdict.ts';
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
