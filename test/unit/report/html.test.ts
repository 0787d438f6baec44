import { describe, expect, test } from 'vitest';
import { code, escapeHtml, labelRow, longestWord, sentence, table } from '../../../src/report/html.ts';

test.each([
  ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
  ['a & b &amp; c', 'a &#38; b &#38;amp; c'],
  ['"quoted" and \'quoted\'', '&#34;quoted&#34; and &#39;quoted&#39;'],
  ['`code` ``more``', '&#96;code&#96; &#96;&#96;more&#96;&#96;'],
  ['a\n\n# heading', 'a # heading'],
  ['a\r\nb\u2028c\u0000d', 'a b c d'],
])('%j is text: %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

test('text from outside cannot leave its element', () => {
  expect(code('</code></td></table>\n\n## Heading')).toBe(
    '<code>&#60;/code&#62;&#60;/td&#62;&#60;/table&#62; ## Heading</code>',
  );
});

test.each([
  '@octocat',
  '#1',
  '[x](https://evil.example)',
  'a | b',
  '*a*',
  '~~a~~',
  ']]',
  'https://evil.example',
])('%j stays inside of code, where GitHub makes nothing of it', (text) => {
  expect(code(text)).toBe(`<code>${text}</code>`);
});

test('long text is cut, before its characters are replaced', () => {
  expect(escapeHtml('<'.repeat(1_001))).toBe(`${'&#60;'.repeat(999)}…`);
});

describe('a sentence of our own', () => {
  test('has its code marked', () => {
    expect(sentence('Set `on-duplicate: skip` or `x`.')).toBe(
      'Set <code>on-duplicate: skip</code> or <code>x</code>.',
    );
  });

  test('is still text', () => {
    expect(sentence('a < b & `<b>`')).toBe('a &#60; b &#38; <code>&#60;b&#62;</code>');
  });

  test('with one backtick alone has no code', () => {
    expect(sentence('a ` b')).toBe('a ` b');
  });
});

test('a table has no empty line, which would end the HTML block', () => {
  const html = table(['A', 'B'], [labelRow([code('1\n\n2'), ''], ''), labelRow(['x', 'y'], 'z')]);
  expect(html).toBe(
    '<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td><code>1 2</code></td><td></td></tr>\n<tr><td>x</td><td>y</td></tr>\n<tr><td colspan="2">z</td></tr>\n</table>',
  );
});

test.each([
  ['', 0],
  [code('Back office'), 6],
  [`${code('VIP')}<br>id ${code('a&b')}`, 3],
  [code('11111111-2222-a333'), 14],
])('the longest word of %j has %i characters', (html, length) => {
  expect(longestWord(html)).toBe(length);
});
