import { expect, test } from 'vitest';
import { bytesOf, share, within } from '../../../src/report/budget.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['ü', 2],
  ['👍', 4],
])('%j takes %i bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes);
});

test('parts are kept from the first on, as long as they fit with two bytes between them', () => {
  expect(within(['aaa', 'bbb', 'ccc'], 15)).toEqual({ kept: ['aaa', 'bbb', 'ccc'], left: 0, size: 15 });
  expect(within(['aaa', 'bbb', 'ccc'], 14)).toEqual({ kept: ['aaa', 'bbb'], left: 1, size: 10 });
});

test('a part that fits after one that does not is left out too', () => {
  expect(within(['a', 'b'.repeat(9), 'c'], 10)).toEqual({ kept: ['a'], left: 2, size: 3 });
});

test('without room nothing is kept', () => {
  expect(within(['a'], -5)).toEqual({ kept: [], left: 1, size: 0 });
  expect(within([], -5)).toEqual({ kept: [], left: 0, size: 0 });
});

test('lists that fit share room without loss', () => {
  expect(share([['aaa'], [], ['b', 'c']], 11).map(({ kept }) => kept)).toEqual([['aaa'], [], ['b', 'c']]);
});

test('a list may take half of what is left, and more where those after it need less', () => {
  const list = Array.from({ length: 10 }, () => 'aaa');
  expect(share([list, list], 60).map(({ kept, left }) => [kept.length, left])).toEqual([
    [6, 4],
    [6, 4],
  ]);
  expect(share([list, ['b']], 60).map(({ left }) => left)).toEqual([0, 0]);
  expect(share([list, ['b'.repeat(20)]], 60).map(({ left }) => left)).toEqual([3, 0]);
});
