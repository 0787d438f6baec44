import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceBetween, lookOf } from '../../../src/labels/look-alike.ts';

describe('look alike', () => {
  test.each([
    ['letter case', 'VIP', 'Vip'],
    ['a composed and a decomposed letter', 'Größe', 'Gro\u0308ße'],
    ['a sharp s', 'Größe', 'GRÖSSE'],
    ['a capital sharp s', 'Größe', 'GRÖẞE'],
    ['a final sigma', 'Οδος', 'ΟΔΟΣ'],
    ['full width', 'ＶＩＰ', 'VIP'],
    ['a zero-width space', 'VIP\u200b', 'VIP'],
    ['a soft hyphen', 'Back\u00adoffice', 'Backoffice'],
    ['a word joiner', 'VI\u2060P', 'VIP'],
    ['a variation selector', 'VIP\ufe0f', 'VIP'],
    ['a bidirectional mark', '\u200eVIP', 'VIP'],
    ['a no-break space', 'Back\u00a0office', 'Back office'],
    ['two blanks', 'Back  office', 'Back office'],
    ['a ligature', 'ﬁle', 'file'],
    ['a line break', 'Back\n\toffice', 'Back office'],
    ['a next-line character', 'Back\u0085office', 'Back office'],
    ['an ideographic space', 'Back\u3000office', 'Back office'],
    ['white space at the ends', ' VIP\u2003', 'VIP'],
    ['white space around an invisible character', 'Back \u200b office', 'Back office'],
    ['a Hangul filler', 'VIP\u3164', 'VIP'],
    ['a Mongolian vowel separator', 'VIP\u180e', 'VIP'],
    ['a tag', 'VIP\u{e0041}', 'VIP'],
    ['a Braille pattern without dots', 'VIP\u2800', 'VIP'],
    ['a control character', 'VI\u0007P', 'VIP'],
    ['a joiner between a letter and its accent', 'e\u200d\u0301', 'é'],
    ['a capital I with a dot, decomposed', 'İstanbul', 'i\u0307stanbul'],
    ['a Kelvin sign', '300 K', '300 k'],
    ['Cherokee', 'Ꭰ', 'ꭰ'],
    ['an emoji with and without its selector', '❤\ufe0f', '❤'],
  ])('%s', (_what, one, other) => {
    expect(lookOf(one)).toBe(lookOf(other));
  });

  test.each([
    ['VIP', 'VIP2'],
    ['Back office', 'Backoffice'],
    ['Größe', 'Grosse'],
    ['a', 'á'],
    ['ılık', 'ilik'],
    ['ALI', 'ALı'],
    ['VIP', 'V1P'],
    // A Cyrillic letter is another one.
    ['A', 'А'],
    ['a-b', 'a_b'],
  ])('but not %j and %j', (one, other) => {
    expect(lookOf(one)).not.toBe(lookOf(other));
  });
});

test('a name looks like itself, however it was typed', () => {
  const words = fc.array(fc.constantFrom('VIP', 'Größe', 'überlauf', 'Back', 'ﬁle', 'Ωμέγα', '東京', '1'), {
    minLength: 1,
    maxLength: 5,
  });
  const disguise = fc.constantFrom<(text: string) => string>(
    (text) => text.normalize('NFD'),
    (text) => text.toUpperCase(),
    (text) => text.replaceAll(' ', '\u00a0\u2003'),
    (text) => Array.from(text).join('\u200b'),
    (text) => `\u200e${text}\ufe0f `,
  );
  fc.assert(
    fc.property(words, fc.array(disguise, { maxLength: 4 }), (parts, disguises) => {
      const name = parts.join(' ');
      expect(lookOf(disguises.reduce((text, change) => change(text), name))).toBe(lookOf(name));
    }),
    { numRuns: 1_000, seed: 20261125 },
  );
});

test('what is left of a name has nothing left to fold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
      const look = lookOf(name);
      expect(lookOf(look)).toBe(look);
    }),
    { numRuns: 5_000, seed: 20261125 },
  );
});

test.each([
  ['VIP', 'VIP'],
  ['VIP', 'Sales'],
])('of %j and %j it is not said in what they differ', (one, other) => {
  expect(differenceBetween(one, other)).toBe('in how they are written');
});

describe('two names that look alike differ', () => {
  test.each([
    ['VIP', 'Vip', 'in letter case'],
    ['Größe', 'GRÖSSE', 'in letter case'],
    ['Back office', 'Back\u00a0office', 'in white space'],
    ['Back office', 'Back  office', 'in white space'],
    ['VIP', 'VIP ', 'in white space'],
    ['VIP', 'V\u200bIP', 'in invisible characters (U+200B)'],
    ['V\ufeffIP', 'V\u200bIP\u{e0041}', 'in invisible characters (U+FEFF, U+200B, U+E0041)'],
    ['VIP', '\u200bV\u200cI\u200dP\u2060', 'in invisible characters (U+200B, U+200C, U+200D, …)'],
    ['\u200bVIP', 'VIP\u200b', 'in invisible characters'],
    ['Größe', 'Gro\u0308ße', 'in how an accent is written (composed or decomposed)'],
    ['VIP', 'ＶＩＰ', 'in the form of a character (full width, a ligature or the like)'],
    ['file', 'ﬁle', 'in the form of a character (full width, a ligature or the like)'],
    [
      'Back office',
      'BACK\u2003office\u200b',
      'in letter case and in white space and in invisible characters (U+200B)',
    ],
    ['Größe', 'GRO\u0308SSE', 'in letter case and in how an accent is written (composed or decomposed)'],
    [
      'e\u200d\u0301',
      'é',
      'in invisible characters (U+200D) and in how an accent is written (composed or decomposed)',
    ],
  ])('%j and %j: %s', (one, other, difference) => {
    expect(lookOf(one)).toBe(lookOf(other));
    expect(differenceBetween(one, other)).toBe(difference);
    expect(differenceBetween(other, one).length).toBe(difference.length);
  });
});
