import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../../src/labels/look-alike.ts';

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
  ])('%s', (_what, one, other) => {
    expect(lookOf(one)).toBe(lookOf(other));
  });

  test.each([
    ['VIP', 'VIP2'],
    ['Back office', 'Backoffice'],
    ['Größe', 'Grosse'],
    ['a', 'á'],
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
