import { describe, expect, test } from 'vitest';
import { needlesOf, secretForms, SHORTEST_SECRET } from '../../../src/secrets/forms.ts';

describe('the forms that the runner is told', () => {
  test('begin with four characters', () => {
    expect(secretForms('abc')).toEqual([]);
    expect(secretForms('abcd')).toEqual(['abcd', 'YWJjZA==', 'YWJjZA']);
  });

  test('have one that is escaped for HTML', () => {
    expect(secretForms(`a<b&c"d'e`)).toContain('a&#60;b&#38;c&#34;d&#39;e');
  });
});

describe('what is looked for', () => {
  test('is nothing where the secret is too short', () => {
    expect(needlesOf('abc')).toEqual([]);
  });

  test('is no spelling that is too short', () => {
    expect(needlesOf('a\n\n\nb').filter(({ length }) => length < SHORTEST_SECRET)).toEqual([]);
  });

  test('is each line of sixteen characters and more, up to five hundred of them', () => {
    const lines = Array.from({ length: 501 }, (_, line) => `line ${String(line).padStart(11, '0')}`);
    const needles = needlesOf(lines.join('\n'));
    expect(needles).toContain(lines[0]);
    expect(needles).toContain(lines[499]);
    expect(needles).not.toContain(lines[500]);
    expect(needlesOf(`${'x'.repeat(15)}\nshort`)).not.toContain('x'.repeat(15));
  });

  test('is what does not change in Base64 behind a user name, unless it is there by chance', () => {
    // What the byte before does not reach: sixteen characters of thirteen bytes, fifteen of twelve.
    const behind = (secret: string): string => Buffer.from(`:${secret}`).toString('base64');
    expect(needlesOf('thirteen-byte')).toContain(behind('thirteen-byte').slice(2, 18));
    expect(needlesOf('twelve-bytes')).not.toContain(behind('twelve-bytes').slice(2, 17));
  });
});
