import { expect, test } from 'vitest';
import { finderOf } from '../../../src/secrets/finder.ts';

test('without needles nothing is found', () => {
  expect(finderOf([])('any text at all…')).toEqual([]);
});

test('a text that is shorter than every needle has none', () => {
  expect(finderOf(['abcdef'])('abc')).toEqual([]);
});

test('a needle is found with its place and its size, and its size without escapes', () => {
  const find = finderOf(['a b c d', 'zz']);
  expect(find('x a b c d')).toEqual([{ start: 2, end: 9, size: 7 }]);
  expect(find('x a%20b%20c d')).toEqual([{ start: 2, end: 13, size: 7 }]);
});

test('the beginning of a needle is found where the text was cut', () => {
  expect(finderOf(['abcdefgh'])('xx abcde…')).toEqual([{ start: 3, end: 8, size: 5 }]);
});

test('a needle at the very end of a text that was cut before is found once', () => {
  expect(finderOf(['abcdefgh'])('x… abcdefgh')).toEqual([{ start: 3, end: 11, size: 8 }]);
});
