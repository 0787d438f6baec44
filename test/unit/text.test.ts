import { describe, expect, test } from 'vitest';
import { countCharacters, oneLine, plural, quote, shortList } from '../../src/text.ts';

describe('oneLine', () => {
  test.each([
    ['a line feed', 'a\nb'],
    ['a carriage return and line feed', 'a\r\nb'],
    ['a tab', 'a\tb'],
    ['an escape character', 'a\u001bb'],
    ['a delete character', 'a\u007fb'],
    ['a C1 control character', 'a\u0085b'],
    ['a null', 'a\0b'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['a right-to-left override', 'a\u202eb'],
    ['a first strong isolate', 'a\u2068b'],
    ['a lone surrogate', 'a\ud800b'],
  ])('makes a space of %s', (_name, text) => {
    expect(oneLine(text)).toBe('a b');
  });

  test('leaves letters, emoji and combining marks as they are', () => {
    expect(oneLine('Größe 漢字 👩‍🚀 e\u0301')).toBe('Größe 漢字 👩‍🚀 e\u0301');
  });

  test.each([
    ['::error::hi', ': :error::hi'],
    ['  ::error::hi', ': :error::hi'],
    ['\n\u2028::set-output name=a::b', ': :set-output name=a::b'],
    ['\u00a0::warning::hi', ': :warning::hi'],
  ])('disarms the command at the beginning of %j', (text, safe) => {
    expect(oneLine(text)).toBe(safe);
  });

  test('leaves double colons inside a line, where they command nothing', () => {
    expect(oneLine('std::string')).toBe('std::string');
  });

  test.each([
    ['##[error]hi', '# #[error]hi'],
    ['see ##[group]x ##[endgroup]', 'see # #[group]x # #[endgroup]'],
    ['###[debug]', '## #[debug]'],
  ])('disarms the older command anywhere in %j', (text, safe) => {
    expect(oneLine(text)).toBe(safe);
  });

  test('control characters inside a command do not hide it', () => {
    expect(oneLine('#\u0000#[error]x')).not.toContain('##[');
    expect(oneLine(':\u0000:error::x')).not.toMatch(/^::/);
  });

  test('keeps 500 characters and cuts the 501st', () => {
    expect(oneLine('a'.repeat(500))).toBe('a'.repeat(500));
    expect(oneLine('a'.repeat(501))).toBe(`${'a'.repeat(499)}…`);
  });

  test('counts code points when it cuts, so no character is halved', () => {
    expect(oneLine('👍👍👍👍', 3)).toBe('👍👍…');
    expect(oneLine('👍👍👍', 3)).toBe('👍👍👍');
  });
});

test.each([
  ['', 0],
  ['abc', 3],
  ['👍', 1],
  ['漢字', 2],
])('%j has %i characters', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});

test.each([
  [0, '0 labels'],
  [1, '1 label'],
  [2, '2 labels'],
])('%i of a noun is %j', (count, text) => {
  expect(plural(count, 'label')).toBe(text);
});

test('quote keeps 80 characters, on one line', () => {
  expect(quote('a\nb')).toBe('"a b"');
  expect(quote('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  expect(quote('x'.repeat(81))).toBe(`"${'x'.repeat(79)}…"`);
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b, c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('a short list of %j', (items, text) => {
  expect(shortList(items, 3)).toBe(text);
});

test('a list names ten', () => {
  const letters = 'a b c d e f g h i j k l'.split(' ');
  expect(shortList(letters.slice(0, 10))).toBe('a, b, c, d, e, f, g, h, i, j');
  expect(shortList(letters)).toBe('a, b, c, d, e, f, g, h, i, j and 2 more');
});
