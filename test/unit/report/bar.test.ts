import { describe, expect, test } from 'vitest';
import { report, results } from '../../harness/results.ts';
import { placesBar } from '../../../src/report/render.ts';

const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

function barOf(more: Parameters<typeof report>[0]) {
  const html = placesBar(report(more)).join('');
  const cells = /<code>(.*)<\/code>/.exec(html)?.[1] ?? '';
  const count = (cell: string) => cells.split(cell).length - 1;
  return { html, used: count('█'), taken: count('▓'), free: count('░') };
}

test('places used before, taken by the step and free are told in numbers and cells', () => {
  const bar = barOf({ labelCount: 60, labelLimit: 100, results: many(10, results.created()) });
  expect([bar.used, bar.taken, bar.free]).toEqual([20, 4, 16]);
  expect(bar.html).toMatch(/60 of 100\b.*\b10 new.*\b40 free/);
});

test('a plan tells what is to be created', () => {
  const bar = barOf({ dryRun: true, labelCount: 50, labelLimit: 100, results: many(10, results.planned()) });
  expect([bar.used, bar.taken, bar.free]).toEqual([20, 4, 16]);
  expect(bar.html).toMatch(/50 of 100\b.*\b10 to be created.*\b40 free/);
});

test('one new label among many is still seen', () => {
  const bar = barOf({ labelCount: 201, labelLimit: 500, results: [results.created()] });
  expect(bar.taken).toBe(1);
});

describe('the bar is 40 cells long', () => {
  test.each([
    ['in an empty organisation', 0, 100],
    ['in a full one', 100, 100],
    ['in one that is over its limit', 130, 100],
    ['with a limit of nothing', 0, 0],
    ['with a place left', 99, 100],
  ])('%s', (_what, labelCount, labelLimit) => {
    const bar = barOf({ labelCount, labelLimit, results: [results.exists()] });
    expect(bar.used + bar.taken + bar.free).toBe(40);
    expect(bar.html).toContain(`${Math.max(0, labelLimit - labelCount)} free`);
  });
});

test.each([
  ['count', { labelCount: undefined }],
  ['limit', { labelLimit: undefined }],
])('without a %s there is none', (_what, more) => {
  expect(placesBar(report(more))).toEqual([]);
});
