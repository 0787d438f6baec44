import { describe, expect, test } from 'vitest';
import {
  displayLabel,
  labelDescription,
  labelScope,
  labelValue,
  maximumCapacity,
  plainName,
  valuedName,
} from '../../../src/labels/label.ts';
import { plain, valued } from '../../harness/labels.ts';

/** The control characters and separators that no text of a label may hold. */
const invisible = [
  ['a line feed', 'a\nb'],
  ['a carriage return', 'a\rb'],
  ['a tab', 'a\tb'],
  ['a null', 'a\0b'],
  ['an escape character', 'a\u001bb'],
  ['a delete character', 'a\u007fb'],
  ['a C1 control character', 'a\u0085b'],
  ['a line separator', 'a\u2028b'],
  ['a paragraph separator', 'a\u2029b'],
  ['a lone surrogate', 'a\ud800b'],
] as const;

describe('the name of a valued label', () => {
  test.each(['a', 'A-Z_09', '-', '_', 'x'.repeat(128)])('may be %j', (name) => {
    expect(valuedName.safeParse(name).success).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['129 characters', 'x'.repeat(129)],
    ['a space', 'a b'],
    ['a letter beyond A to Z', 'größe'],
    ['a letter that looks like A', '\u0410'],
    ['a fullwidth digit', '\uff11'],
    ['an equals sign', 'a=b'],
    ['a slash', 'a/b'],
    ['a dot', 'a.b'],
    ['a line feed at the end', 'team\n'],
    ['a line feed at the beginning', '\nteam'],
  ])('must not be or have: %s', (_what, name) => {
    expect(valuedName.safeParse(name).success).toBe(false);
  });
});

describe('the value', () => {
  test.each([
    ['one character', 'a'],
    ['256 characters', 'x'.repeat(256)],
    ['256 characters that take two code units each', '👍'.repeat(256)],
    ['letters of any language', 'Größe 漢字'],
    ['white space at the ends', ' a '],
    ['what a plain name must not have', '[a]:*'],
    ['equals signs and slashes', 'private/a=b'],
  ])('may be or have: %s', (_what, value) => {
    expect(labelValue.safeParse(value).success).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['257 characters', 'x'.repeat(257)],
    ['257 characters that take two code units each', '👍'.repeat(257)],
    ...invisible,
  ] as const)('must not be or have: %s', (_what, value) => {
    expect(labelValue.safeParse(value).success).toBe(false);
  });
});

test.each([
  ['public', true],
  ['private', true],
  ['Public', false],
  ['secret', false],
  ['', false],
])('scope %j is accepted: %s', (scope, accepted) => {
  expect(labelScope.safeParse(scope).success).toBe(accepted);
});

test.each([
  ['nothing', '', true],
  ['1,024 characters', 'x'.repeat(1024), true],
  ['1,025 characters', 'x'.repeat(1025), false],
  ['1,024 emoji', '👍'.repeat(1024), true],
  ['several lines', 'one\ntwo', true],
])('a description of %s (%#) is accepted or not', (_what, description, accepted) => {
  expect(labelDescription.safeParse(description).success).toBe(accepted);
});

describe('the name of a plain label', () => {
  test.each([
    ['one character', 'a'],
    ['256 characters', 'x'.repeat(256)],
    ['256 emoji', '👍'.repeat(256)],
    ['spaces inside', 'VIP customers'],
    ['letters of any language', 'Größe 漢字'],
    ['equals signs and slashes', 'private/team=blue'],
    ['one visible character among others', '\u200b1\u00ad'],
    ['an emoji of several parts', '👩\u200d🚒'],
    ['letters of a script with joiners', 'می\u200cخواهم'],
    ['an accent alone', '\u0301'],
  ])('may be or have: %s', (_what, name) => {
    expect(plainName.safeParse(name).success).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['257 characters', 'x'.repeat(257)],
    ['only white space', ' '],
    ['a space before', ' a'],
    ['a space after', 'a '],
    ['a no-break space after', 'a\u00a0'],
    ['an opening bracket', 'a[b'],
    ['a closing bracket', 'a]b'],
    ['a colon', 'a:b'],
    ['an asterisk', 'a*b'],
    ['a zero-width space alone', '\u200b'],
    ['a soft hyphen and a joiner', '\u00ad\u200d'],
    ['a Hangul filler', '\u3164'],
    ['a Braille pattern without dots', '\u2800'],
    ['tags', '\u{e0041}'],
    ...invisible,
  ] as const)('must not be or have: %s', (_what, name) => {
    expect(plainName.safeParse(name).success).toBe(false);
  });

  test.each([
    ['', /^must be 1-256/],
    [' ', /^must not begin or end/],
    ['\u200b', /^must have at least one visible character$/],
  ])('%j breaks one rule alone', (name, problem) => {
    const { error } = plainName.safeParse(name);
    expect(error?.issues.map(({ message }) => message)).toEqual([expect.stringMatching(problem)]);
  });

  test('every broken rule is told at once', () => {
    const { error } = plainName.safeParse(` [${'x'.repeat(255)}\n`);
    expect(error?.issues).toHaveLength(4);
  });
});

test.each([
  [0, true],
  [25, true],
  [-1, false],
  [26, false],
  [1.5, false],
  ['5', false],
])('a capacity of %j is accepted: %s', (capacity, accepted) => {
  expect(maximumCapacity.safeParse(capacity).success).toBe(accepted);
});

describe('what is wrong is told as what would be right', () => {
  const capacity = /^must be a whole number from 0 to 25$/;

  test.each([
    ['a missing name', valuedName, undefined, /^missing$/],
    ['a missing value', labelValue, undefined, /^missing$/],
    ['a number for text', labelValue, 5, /^must be text.*quotation marks/],
    ['nothing for text', plainName, null, /^is empty: give the label a name$/],
    ['a bad name', valuedName, 'a b', /1-128 letters.*digits.*"_".*"-"/],
    ['a long value', labelValue, 'x'.repeat(257), /1-256 characters/],
    ['a value of two lines', labelValue, 'a\nb', /control characters.*line breaks/],
    ['another scope', labelScope, 'secret', /"public".*"private"/],
    ['a long description', labelDescription, 'x'.repeat(1025), /at most 1,024 characters/],
    ['a plain name with a space before it', plainName, ' a', /begin or end with white space/],
    ['a plain name with an asterisk', plainName, 'a*', /"\[".*"\]".*":".*"\*"/],
    ['a capacity that is too small', maximumCapacity, -1, capacity],
    ['a capacity that is too large', maximumCapacity, 26, capacity],
    ['half a capacity', maximumCapacity, 1.5, capacity],
    ['a capacity in text', maximumCapacity, '5', capacity],
  ] as const)('%s', (_what, schema, given, problem) => {
    expect(schema.safeParse(given).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(problem),
    ]);
  });
});

test.each([
  [plain('VIP'), 'VIP'],
  [valued('team', 'blue'), 'team=blue'],
  [valued('team', 'blue', 'private'), 'team=blue (private)'],
])('people know %j as %s', (label, name) => {
  expect(displayLabel(label)).toBe(name);
});
