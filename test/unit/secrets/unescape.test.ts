import { expect, test } from 'vitest';
import { readingsOf } from '../../../src/secrets/unescape.ts';

function textsOf(text: string): readonly string[] {
  return readingsOf(text).map((reading) => reading.text);
}

test.each(['plain', '100%', 'a\\', 'fish & chips', '&unknown;', '&#1114112;', '&#x110000;'])(
  'where nothing is escaped there is no other reading: %s',
  (text) => {
    expect(readingsOf(text)).toEqual([]);
  },
);

test('two layers are undone, and no third', () => {
  expect(new Set(textsOf('%252541'))).toEqual(new Set(['%2541', '%41']));
});

test.each([
  ['every escape of JSON', '\\b\\f\\n\\r\\t\\"\\/\\\\\\u00e9', '\b\f\n\r\t"/\\é'],
  ['characters by their names', 'a&Tab;b&NewLine;c&nbsp;d&lowbar;&amp;', 'a\tb\nc\u00a0d_&'],
  ['the last character that there is', '&#x10FFFF;&#1114111;', '\u{10ffff}\u{10ffff}'],
  ['bytes of UTF-8, but for those that are none', '%41%C3%A9%ED%A0%80%u0042', 'Aé%ED%A0%80B'],
])('undoes %s', (_what, text, undone) => {
  expect(textsOf(text)).toContain(undone);
});

test('each character of a reading knows where it began', () => {
  const [reading] = readingsOf('a%20b%f0%9f%98%80c');
  expect(reading).toEqual({ text: 'a b😀c', starts: [0, 1, 4, 5, 5, 17, 18] });
});
