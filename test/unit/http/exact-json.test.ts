import { expect, test } from 'vitest';
import { nearestNumber, parseExactBody } from '../../../src/http/exact-json.ts';

test.each([
  '9007199254740993',
  '123456789012345678901234567890',
  '1.0',
  '-0',
  '1e400',
  '1E2',
  '0.10000000000000000001',
])('the number %s is written as it was read', (number) => {
  const text = `{"a":{"__proto__":[${number}]},"b":${number}}`;
  expect(JSON.stringify(parseExactBody(text))).toBe(text);
});

test('numbers that JavaScript writes in the same way are numbers', () => {
  expect(parseExactBody('[0,1,-2.5,1e+21]')).toEqual([0, 1, -2.5, 1e21]);
});

test('what is no JSON is text, and a byte order mark is passed over', () => {
  expect([parseExactBody('<html>'), parseExactBody('\uFEFF{}'), parseExactBody('')]).toEqual([
    '<html>',
    {},
    '',
  ]);
});

test('what is nested deeper than a program can follow is text', () => {
  const text = '['.repeat(200_000) + ']'.repeat(200_000);
  expect(parseExactBody(text)).toBe(text);
});

test('the nearest number of a text that was kept', () => {
  expect(nearestNumber(parseExactBody('5.0'))).toBe(5);
  expect([nearestNumber(5), nearestNumber('5.0'), nearestNumber(null)]).toEqual([5, '5.0', null]);
});

test.each(['{"[":[],"\\n":[],"b":[]}', String.raw`{"\"":{}}`, String.raw`{"\n" :1}`])(
  'what may be misread is text: %s',
  (text) => {
    expect(parseExactBody(text)).toBe(text);
  },
);

test('names of more than one character may be escaped', () => {
  expect(parseExactBody(String.raw`{"a\n":1,"\u0061b":"\n"}`)).toEqual({ 'a\n': 1, ab: '\n' });
});

test('texts are what they say, however they are escaped', () => {
  expect(parseExactBody(String.raw`["\u0061\/",true,null]`)).toEqual(['a/', true, null]);
});
