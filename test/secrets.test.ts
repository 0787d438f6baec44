import { describe, expect, test } from 'vitest';
import { createSecrets, secretForms } from '../src/secrets.ts';

function knowing(...known: string[]) {
  const masked: string[] = [];
  const secrets = createSecrets((form) => masked.push(form));
  for (const secret of known) secrets.add(secret);
  return { secrets, masked };
}

test('a secret is replaced wherever it stands', () => {
  expect(knowing('s3cret!').secrets.redact('a s3cret! and s3cret!s3cret!')).toBe('a *** and ******');
});

test('text without a secret stays as it is', () => {
  expect(knowing('s3cret!').secrets.redact('nothing to hide')).toBe('nothing to hide');
});

test.each([
  ['URL-encoded', 'key=a%20b%2Fc%2B%22'],
  ['form-encoded', 'key=a+b%2Fc%2B%22'],
  ['escaped for JSON', '{"key":"a b/c+\\""}'],
  ['in Base64', 'YSBiL2MrIg=='],
])('a secret is found %s', (_form, text) => {
  const { secrets } = knowing('a b/c+"');
  expect(secrets.redact(text)).toContain('***');
  expect(secrets.redact(text)).not.toMatch(/b%2Fc|b\/c|YSBi/);
});

test('a secret over several lines is found as it is and escaped', () => {
  const { secrets } = knowing('line one\nline two');
  expect(secrets.redact('<line one\nline two>')).toBe('<***>');
  expect(secrets.redact('"line one\\nline two"')).toBe('"***"');
});

test('a secret with a lone surrogate breaks nothing', () => {
  expect(knowing('abc\ud800def').secrets.redact('x abc\ud800def y')).toBe('x *** y');
});

test('a secret inside another leaves no rest of it', () => {
  expect(knowing('abcd', 'abcdefgh').secrets.redact('abcdefgh')).toBe('***');
  expect(knowing('abcdefgh', 'abcd').secrets.redact('abcdefgh')).toBe('***');
});

test('characters that mean something to regular expressions are taken literally', () => {
  expect(knowing('a.*$&').secrets.redact('abcd a.*$& abcd')).toBe('abcd *** abcd');
});

describe('length', () => {
  test('four characters are a secret', () => {
    expect(knowing('abcd').secrets.redact('abcd')).toBe('***');
  });

  test('three are not, for they would blank out half of every log', () => {
    expect(secretForms('abc')).toEqual([]);
    expect(knowing('abc', '').secrets.redact('abc')).toBe('abc');
  });
});

test('the runner is told of each form once', () => {
  const { masked } = knowing('token/1', 'token/1');
  expect(masked).toEqual(['token/1', 'token%2F1', Buffer.from('token/1').toString('base64')]);
});

describe('a whole secret in a text', () => {
  test.each([
    ['as it is', 'x correct-horse-battery y', true],
    ['in Base64', 'Y29ycmVjdC1ob3JzZS1iYXR0ZXJ5', true],
    ['in part', 'correct-horse', false],
  ])('is found %s: %#', (_what, text, found) => {
    expect(knowing('correct-horse-battery').secrets.isIn(text)).toBe(found);
  });

  test.each([
    ['0123456789abcde', false],
    ['0123456789abcdef', true],
  ])('counts from 16 characters on: %s', (secret, found) => {
    expect(knowing(secret).secrets.isIn(`id-${secret}`)).toBe(found);
  });
});
