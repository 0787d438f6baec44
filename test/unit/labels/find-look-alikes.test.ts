import { describe, expect, test } from 'vitest';
import { findLookAlikes } from '../../../src/labels/find-look-alikes.ts';

const named = (...names: readonly string[]) => names.map((name) => ({ key: name, display: `<${name}>` }));

/** What is told of each wanted label: `+` before labels of the organisation, `-` before those of the list. */
const told = (wanted: readonly string[], existing: readonly string[]) =>
  findLookAlikes(named(...wanted), named(...existing)).map((found) =>
    found.map(({ display, isExisting }) => `${isExisting ? '+' : '-'}${display}`).join(),
  );

describe('look-alikes', () => {
  test('are found in the organisation and earlier in the list', () => {
    expect(told(['vip', 'Sales', 'Vip'], ['VIP'])).toEqual(['+<VIP>', '', '+<VIP>,-<vip>']);
  });

  test('are not the label itself', () => {
    expect(told(['VIP', 'VIP'], ['VIP'])).toEqual(['', '']);
    expect(told(['VIP', 'VIP'], [])).toEqual(['', '']);
  });

  test.each([
    ['none exists', [], ['', '-<a>']],
    ['the first exists', ['a'], ['', '+<a>']],
    ['the second exists', ['A'], ['+<A>', '']],
    ['both exist', ['a', 'A'], ['+<A>', '']],
  ])('of one list are told once where %s', (_what, existing, expected) => {
    expect(told(['a', 'A'], existing)).toEqual(expected);
  });

  test('of a label that exists are told, too', () => {
    expect(told(['VIP'], ['VIP', 'vip'])).toEqual(['+<vip>']);
  });

  test('say how they differ', () => {
    expect(findLookAlikes(named('VIP'), named('V\u00adip'))).toEqual([
      [
        {
          display: '<V\u00adip>',
          isExisting: true,
          difference: 'in letter case and in invisible characters (U+00AD)',
        },
      ],
    ]);
  });

  test('are three for one label at most, and found in time', () => {
    const many = Array.from(
      { length: 2_000 },
      (_, index) => `a${'\u200b'.repeat(index % 200)}${index < 200 ? '' : '\u2060'.repeat(index / 200)}`,
    );
    const started = performance.now();
    const found = findLookAlikes(named(...many.slice(0, 1_000)), named(...many.slice(1_000)));
    expect(Math.max(...found.map(({ length }) => length))).toBe(3);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
