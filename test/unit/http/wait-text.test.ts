import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../../src/http/retry.ts';
import { waitText } from '../../../src/http/wait-text.ts';

const YEAR_MS = 365 * 24 * 60 * 60_000;

test.each([
  [1, '1 s'],
  [900_000, '900 s'],
  [900_001, '901 s'],
  [YEAR_MS, '31536000 s'],
  [YEAR_MS + 1, 'more than a year'],
  [Infinity, 'more than a year'],
])('%i ms are told as %j', (ms, text) => {
  expect(waitText(ms)).toBe(text);
});

test('an absurd Retry-After is told by a bound', () => {
  const askedMs = parseRetryAfter({ 'retry-after': '9'.repeat(20) }, 0) ?? 0;
  expect(waitText(askedMs)).toBe('more than a year');
});
