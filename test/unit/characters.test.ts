import { expect, test } from 'vitest';
import {
  BIDI_CONTROL,
  CONTROL,
  INVISIBLE,
  LONE_SURROGATE,
  SEPARATOR,
  UNSAFE_IN_LINE,
  WHITE_SPACE,
} from '../../src/characters.ts';

const everyCharacter = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));

function charactersIn(characterClass: string): readonly string[] {
  const pattern = new RegExp(`[${characterClass}]`, 'u');
  return everyCharacter
    .filter((character) => pattern.test(character))
    .map((character) => (character.codePointAt(0) ?? 0).toString(16));
}

test.each([
  ['control characters', CONTROL, String.raw`\p{Cc}`],
  ['separators', SEPARATOR, String.raw`\p{Zl}\p{Zp}`],
  ['lone surrogates', LONE_SURROGATE, String.raw`\p{Cs}`],
  ['bidirectional controls', BIDI_CONTROL, String.raw`\p{Bidi_Control}`],
  ['white space', WHITE_SPACE, String.raw`\p{White_Space}`],
  ['what is invisible', INVISIBLE, String.raw`\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800`],
  ['what is unsafe in a line', UNSAFE_IN_LINE, String.raw`\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}`],
])('%s are those of Unicode', (_name, writtenOut, properties) => {
  expect(charactersIn(writtenOut)).toEqual(charactersIn(properties));
});
