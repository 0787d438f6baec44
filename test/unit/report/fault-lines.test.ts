import { describe, expect, test } from 'vitest';
import { faultAnnotation, faultLines, placedFaults } from '../../../src/report/fault-lines.ts';

const fault = (problem: string, subject = 'name') => ({ subject, problem });
const many = (count: number, length = 100) =>
  Array.from({ length: count }, (_, index) => fault(`${index} `.padEnd(length, 'x')));

test('each fault is a line, up to a number', () => {
  expect(faultLines([fault('a'), fault('b', 'value')], 2)).toEqual(['- name: a', '- value: b']);
  expect(faultLines(many(5), 3)).toHaveLength(4);
  expect(faultLines(many(5), 3).at(-1)).toBe('- and 2 further faults');
  expect(faultLines(many(4), 3).at(-1)).toBe('- and 1 further fault');
});

describe('the annotation', () => {
  test('has all faults where they fit', () => {
    expect(faultAnnotation('Title.', [fault('a'), fault('b')], ['Lost.'])).toEqual([
      'Title.',
      '- name: a',
      '- name: b',
      'Lost.',
    ]);
    expect(faultAnnotation('Title.', many(36), []).join('\n')).toContain('35 ');
  });

  test.each([
    [37, 100],
    [100, 100],
    [1_000, 100],
    [20_000, 30],
    [3, 1_990],
    [2, 3_990],
    [1, 5_000],
    [2, 20_000],
  ])(
    'with %i faults of %i characters is shorter than what the runner keeps, and says how many are in the log',
    (count, length) => {
      const lines = faultAnnotation('Title.', many(count, length), ['Lost.']);
      expect(lines.join('\n').length).toBeLessThanOrEqual(4_000);
      expect(lines[0]).toBe('Title.');
      expect(lines.at(-1)).toBe('Lost.');
      const told = lines.filter((line) => line.startsWith('- name: ')).length;
      expect(told).toBeGreaterThan(0);
      const left = count - told;
      const rest = `- and ${left} more fault${left === 1 ? '' : 's'}: the log has all of them`;
      expect(lines.includes(rest)).toBe(left > 0);
      // As many as fit.
      if (left > 0 && told > 1) expect(lines.join('\n').length + length).toBeGreaterThan(3_900);
    },
  );
});

test('the first nine faults that have a place are for an annotation each', () => {
  const place = { file: 'labels.yml', line: 7, column: 5 };
  const faults = [
    fault('a'),
    ...Array.from({ length: 12 }, (_, index) => ({ ...fault(`b${index}`), place })),
  ];
  const placed = placedFaults(faults);
  expect(placed).toHaveLength(9);
  expect(placed[0]).toEqual({ place, line: 'name: b0' });
});
