import { describe, expect, test } from 'vitest';
import {
  explainRefusal,
  isForbidden,
  readRefusal,
  waitAfter,
  type GitHubRefusal,
} from '../../../src/report/github-refusal.ts';

const NOW = 784_111_777_000;

function refusal(status: number, message = '', headers: Record<string, string> = {}): GitHubRefusal {
  return { status, headers, message };
}

const noneLeft = { 'x-ratelimit-remaining': '0' };

describe('what Octokit threw', () => {
  const thrown = (data: unknown) => ({
    status: 422,
    response: { headers: { 'x-github-request-id': 'A:1', link: 7 }, data },
  });
  const headers = { 'x-github-request-id': 'A:1', link: '' };

  test.each<readonly [string, unknown, string]>([
    [
      'says why',
      JSON.stringify({ message: 'No.', errors: [{ message: 'too long' }, 'x', {}] }),
      'No.: too long',
    ],
    ['says no more than that', JSON.stringify({ message: 'Not Found', errors: 'none' }), 'Not Found'],
    ['says it in HTML', '<html>', ''],
    ['says nothing', '', ''],
    [
      'says why in many ways, of which five are read',
      JSON.stringify({
        message: 'a',
        errors: ['b', 'c', 'd', 'e', 'f', 'g'].map((message) => ({ message })),
      }),
      'a: b: c: d: e: f',
    ],
    [
      'says it at length, and each part is cut before it is read',
      JSON.stringify({ message: 'x'.repeat(298), errors: [{ message: 'y'.repeat(10) }] }),
      `${'x'.repeat(298)}:…`,
    ],
    [
      'says it at greater length, and what is left out can be seen',
      JSON.stringify({ message: 'x'.repeat(301) }),
      `${'x'.repeat(299)}…`,
    ],
  ])('%s', (_what, data, message) => {
    expect(readRefusal(thrown(data))).toEqual({ status: 422, headers, message });
  });

  test.each([new Error('no answer'), undefined, { status: 500 }])('is no answer: %o', (error) => {
    expect(readRefusal(error)).toBeUndefined();
  });
});

test.each<readonly [boolean, GitHubRefusal]>([
  [true, refusal(403)],
  [true, refusal(404)],
  [true, refusal(403, 'Repository was archived so is read-only.')],
  [true, refusal(404, 'The thread is locked.')],
  [false, refusal(403, 'Unable to create comment because issue is locked.')],
  [false, refusal(403, 'API rate limit exceeded', noneLeft)],
  [false, refusal(403, 'no', noneLeft)],
  [false, refusal(403, 'You have exceeded a secondary rate limit.')],
  [false, refusal(403, 'no', { 'retry-after': '5' })],
  [false, refusal(401)],
  [false, refusal(429)],
  [false, refusal(500)],
])('%s: this one thing may not be done after %o', (forbidden, given) => {
  expect(isForbidden(given)).toBe(forbidden);
});

describe('it is told', () => {
  const permission =
    ': the token may not do that. Give the job `permissions: pull-requests: write`; on a pull request from a fork the token can only read.';

  test.each<readonly [GitHubRefusal, string]>([
    [refusal(401), 'GitHub does not accept the `github-token`: it answered HTTP 401.'],
    [
      refusal(401, 'Bad credentials.'),
      'GitHub does not accept the `github-token`: it answered HTTP 401 ("Bad credentials").',
    ],
    [refusal(422, 'No. Too long.'), 'GitHub answered HTTP 422 ("No. Too long").'],
    [refusal(500), 'GitHub answered HTTP 500.'],
    [refusal(403), `GitHub answered HTTP 403${permission}`],
    [refusal(404, 'Not Found'), `GitHub answered HTTP 404 ("Not Found")${permission}`],
    [
      refusal(403, 'Resource not accessible by integration'),
      `GitHub answered HTTP 403 ("Resource not accessible by integration")${permission}`,
    ],
    [refusal(403, 'Repository was archived.'), 'GitHub answered HTTP 403 ("Repository was archived").'],
    [
      refusal(403, 'Unable to create comment because issue is locked.'),
      'GitHub answered HTTP 403 ("Unable to create comment because issue is locked").',
    ],
    [
      refusal(403, 'API rate limit exceeded', noneLeft),
      'GitHub answered HTTP 403 ("API rate limit exceeded").',
    ],
  ])('%o', (given, told) => {
    expect(explainRefusal(given)).toBe(told);
  });
});

test.each<readonly [GitHubRefusal, number | undefined]>([
  [refusal(499), undefined],
  [refusal(500), 2_000],
  [refusal(502, '', { 'retry-after': '7' }), 7_000],
  [refusal(503, '', { 'retry-after': '60' }), 60_000],
  [refusal(503, '', { 'retry-after': '61' }), undefined],
  [refusal(403), undefined],
  [refusal(422, 'secondary rate limit', { 'retry-after': '1' }), undefined],
  [refusal(403, 'You have exceeded a secondary rate limit.'), 60_000],
  [refusal(403, 'You have triggered an abuse detection mechanism.'), 60_000],
  [refusal(403, 'no', { 'retry-after': '5' }), 5_000],
  [refusal(429), 60_000],
  [refusal(429, '', { 'retry-after': '5' }), 5_000],
  // A primary limit lasts up to an hour.
  [refusal(429, '', noneLeft), undefined],
  [refusal(403, 'API rate limit exceeded for 192.0.2.1.'), undefined],
  // Where GitHub says how long, it says so whatever is left.
  [refusal(403, '', { ...noneLeft, 'retry-after': '5' }), 5_000],
])('after %o the wait is %s ms', (given, waitMs) => {
  expect(waitAfter(given, NOW)).toBe(waitMs);
});
