import { describe, expect, test } from 'vitest';
import { report, results } from '../../harness/results.ts';
import { limitWarning, placesBar, placesText } from '../../../src/report/places.ts';

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

describe('a limit that is nine tenths full after the step', () => {
  test.each([
    [89, [], undefined],
    [90, [], /^The organisation has 90 of 100 labels, with room for 10 more:/],
    [100, [], /^The organisation has 100 of 100 labels, with no room for more:/],
    [95, many(7, results.created()), /^The organisation has 95 of 100 labels/],
    [85, many(5, results.planned()), /^The organisation would have 90 of 100 labels/],
    [84, many(5, results.planned()), undefined],
  ])('%i labels', (labelCount, all, warning) => {
    const warnings = limitWarning(report({ labelCount, labelLimit: 100, results: all }));
    expect(warnings).toEqual(warning === undefined ? [] : [expect.stringMatching(warning)]);
    const bar = placesBar(report({ labelCount, labelLimit: 100, results: all }));
    expect(bar.join('').includes('⚠️')).toBe(warning !== undefined);
  });

  test('of one label is told in the words of the log', () => {
    const [warning] = limitWarning(report({ labelCount: 2, labelLimit: 1, results: [] }));
    expect(warning).toMatch(/^The organisation has 2 of 1 label, with no room for more:/);
    expect(placesBar(report({ labelCount: 2, labelLimit: 1, results: [] })).join('')).toContain(
      '2 of 1 label,',
    );
    expect(placesText(2, 1)).toBe('2 of 1 label');
    expect(placesText(0, 2)).toBe('0 of 2 labels');
  });

  test('is no warning where it is what fails the step, nor where nobody knows', () => {
    const refused = results.notDone('failed', { code: 'limit-exceeded' });
    expect(limitWarning(report({ labelCount: 95, labelLimit: 100, results: [refused] }))).toEqual([]);
    expect(limitWarning(report({ labelCount: undefined }))).toEqual([]);
  });
});
