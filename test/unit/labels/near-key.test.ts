import { expect, test } from 'vitest';
import { nearKey } from '../../../src/labels/near-key.ts';

const keys = ['name', 'value', 'scope', 'description', 'maximum-capacity', 'interrupting-labels'];

test.each([
  ['the same letters', 'NAME', 'name'],
  ['other marks', 'maximum_capacity', 'maximum-capacity'],
  ['no marks', 'interruptingLabels', 'interrupting-labels'],
  ['one letter more', 'values', 'value'],
  ['one letter less', 'scop', 'scope'],
  ['one letter wrong', 'nane', 'name'],
  ['two letters swapped', 'nmae', 'name'],
  ['a part of it', 'capacity', 'maximum-capacity'],
  ['its beginning', 'desc', 'description'],
  ['several letters wrong in a long one', 'maximal-capacities', 'maximum-capacity'],
])('is near: %s', (_what, given, key) => {
  expect(nearKey(given, keys)).toBe(key);
});

test.each(['colour', 'id', 'type', 'queue', 'a', '', '–', 'на', 'x'.repeat(41)])(
  '%j is near none',
  (given) => {
    expect(nearKey(given, keys)).toBeUndefined();
  },
);

test.each([
  ['a third of its letters wrong', 'abcdxx', 'abcdef', 'abcdef'],
  ['more than a third wrong', 'abcxxx', 'abcdef', undefined],
  ['a third longer than it', 'abcdxx', 'abcd', 'abcd'],
  ['as long as a key may be', 'n'.repeat(40), 'n'.repeat(40), 'n'.repeat(40)],
  ['longer than a key may be', 'n'.repeat(41), 'n'.repeat(41), undefined],
  ['letters of another order that are no neighbours', 'cba', 'abc', undefined],
  ['one letter doubled before another', 'aab', 'aba', 'aba'],
  ['one letter in place of two', 'xa', 'ay', undefined],
  ['a letter that came before its neighbour', 'pqxyz', 'rpxyz', undefined],
  ['a letter that came after its neighbour', 'qpxyz', 'prxyz', undefined],
])('how near: %s', (_what, given, key, near) => {
  expect(nearKey(given, [key])).toBe(near);
});

test('the nearest of several is meant', () => {
  expect(nearKey('valu', ['values', 'value'])).toBe('value');
});
