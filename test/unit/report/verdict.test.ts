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
  expect(verdict(all)).toMatch(/^5 labels: 2 \w.*, 1 \w.*, 1 \w.*, 1 \w.*\.$/);
});

test('of one label it is short', () => {
  expect(verdict([results.created()])).toBe('1 label: created.');
});
