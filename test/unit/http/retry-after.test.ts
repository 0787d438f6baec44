import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../../src/http/retry.ts';

/** Sun, 06 Nov 1994 08:49:37 GMT */
const NOW = 784_111_777_000;

test.each([
  ['seconds', '42', 42_000],
  ['no wait', '0', 0],
  ['white space around', ' 7 ', 7_000],
  ['leading zeros', '007', 7_000],
  ['the daily limit', '86400', 86_400_000],
  ['more than there are numbers for', '9'.repeat(400), 999_999_999_000],
  ['a date to come', 'Sun, 06 Nov 1994 08:50:07 GMT', 30_000],
  ['this very second', 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ['a date in the past', 'Sun, 06 Nov 1994 08:49:36 GMT', 0],
  ['a date without its space', 'Sun,06 Nov 1994 08:50:07 GMT', 30_000],
  ['the older form of a date', 'Sunday, 06-Nov-94 08:50:07 GMT', 30_000],
  ['the oldest form of a date', 'Sun Nov  6 08:50:07 1994', 30_000],
  ['the oldest form with two digits for the day', 'Sun Nov 06 08:50:07 1994', 30_000],
])('%s: %j is %i ms', (_what, header, ms) => {
  expect(parseRetryAfter({ 'retry-after': header }, NOW)).toBe(ms);
});

test.each([
  undefined,
  '',
  ' ',
  '-1',
  '+5',
  '1.5',
  '5s',
  '0x10',
  '1e3',
  'NaN',
  'soon',
  'Sun, 99 Nov 1994 08:49:37 GMT',
  '1994-11-06T08:50:07Z',
  'Mon',
  'at Sun, 06 Nov 1994 08:50:07 GMT',
  'at Sun Nov  6 08:50:07 1994',
  'Sun Nov  6 08:50:07 1994 (or so)',
])('%j counts as absent', (header) => {
  expect(parseRetryAfter(header === undefined ? {} : { 'retry-after': header }, NOW)).toBeUndefined();
});

test.each([
  ['an hour ahead', 'Sun, 06 Nov 1994 09:49:37 GMT'],
  ['an hour behind', 'Sun, 06 Nov 1994 07:49:37 GMT'],
])('a date is measured by the clock of a server that is %s', (_what, date) => {
  const until = new Date(Date.parse(date) + 2_000).toUTCString();
  expect(parseRetryAfter({ 'retry-after': until, date }, NOW)).toBe(2_000);
});

test('a date is read with white space around it', () => {
  const headers = {
    'retry-after': ' Sun Nov  6 08:50:07 1994 ',
    date: '  Sun, 06 Nov 1994 08:50:00 GMT ',
  };
  expect(parseRetryAfter(headers, NOW)).toBe(7_000);
});

test.each(['', 'now', '784111777'])(
  'a date beside the unreadable clock %j is measured by the runner',
  (date) => {
    expect(parseRetryAfter({ 'retry-after': 'Sun, 06 Nov 1994 08:50:07 GMT', date }, NOW)).toBe(30_000);
  },
);
