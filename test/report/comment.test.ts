import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keepComment } from '../../src/report/comment.ts';
import type { CommentTarget } from '../../src/settings/comment-target.ts';
import { answer, linesOf, lost, scriptedHttp, type Reply } from '../support/scripted-http.ts';

const target: CommentTarget = {
  token: 'ghs_token',
  apiUrl: new URL('https://github.example/api/v3/'),
  owner: 'octo',
  repo: 'labels',
  pullRequest: 7,
  sha: 'abc123',
  key: '0123456789abcdef',
};

const MARKER = '<!-- genesys-cloud-routing-labels 0123456789abcdef -->';
const comments = '/api/v3/repos/octo/labels/issues/7/comments';
const json = { 'content-type': 'application/json; charset=utf-8' };

function keeping(script: readonly Reply[], more: Partial<CommentTarget> = {}) {
  const http = scriptedHttp(script);
  return { http, keep: () => keepComment({ ...target, ...more }, '## Plan', http) };
}

const bodyOf = (body = ''): string => z.object({ body: z.string() }).parse(JSON.parse(body)).body;

test('without one there, the comment is created, with its marker first', async () => {
  const { http, keep } = keeping([
    answer(
      200,
      [
        { id: 1, body: 'Nice!' },
        { id: 2, body: null },
      ],
      json,
    ),
    answer(201, { id: 3 }, json),
  ]);
  expect(await keep()).toEqual({ ok: true, what: 'created' });
  expect(linesOf(http)).toEqual([`GET ${comments}?per_page=100`, `POST ${comments}`]);
  expect(bodyOf(http.requests[1]?.body)).toBe(`${MARKER}\n## Plan`);
});

test('the one of the run before is updated', async () => {
  const { http, keep } = keeping([
    answer(200, [{ id: 1, body: `${MARKER}\nold` }], json),
    answer(200, { id: 1 }, json),
  ]);
  expect(await keep()).toEqual({ ok: true, what: 'updated' });
  expect(linesOf(http)[1]).toBe('PATCH /api/v3/repos/octo/labels/issues/comments/1');
  expect(bodyOf(http.requests[1]?.body)).toBe(`${MARKER}\n## Plan`);
});

test('it is found on a later page', async () => {
  const next = `<https://github.example${comments}?per_page=100&page=2>; rel="next"`;
  const { http, keep } = keeping([
    answer(200, [{ id: 1, body: 'x' }], { ...json, link: next }),
    answer(200, [{ id: 2, body: `${MARKER}\nold` }], json),
    answer(200, { id: 2 }, json),
  ]);
  expect(await keep()).toEqual({ ok: true, what: 'updated' });
  expect(http.requests).toHaveLength(3);
});

test.each(['<!-- genesys-cloud-routing-labels ffffffffffffffff -->\nother job', `> ${MARKER} quoted`])(
  'a comment like %j is another',
  async (body) => {
    const { keep } = keeping([answer(200, [{ id: 1, body }], json), answer(201, { id: 2 }, json)]);
    expect(await keep()).toEqual({ ok: true, what: 'created' });
  },
);

describe('without a pull request in the event', () => {
  const pulls = 'GET /api/v3/repos/octo/labels/commits/abc123/pulls';

  test.each([
    [
      'the open one',
      [
        { number: 8, state: 'closed' },
        { number: 7, state: 'open' },
      ],
    ],
    [
      'else the first',
      [
        { number: 7, state: 'closed' },
        { number: 8, state: 'closed' },
      ],
    ],
  ])('that of the commit is taken: %s', async (_what, found) => {
    const { http, keep } = keeping(
      [answer(200, found, json), answer(200, [], json), answer(201, { id: 1 }, json)],
      {
        pullRequest: undefined,
      },
    );
    expect(await keep()).toEqual({ ok: true, what: 'created' });
    expect(linesOf(http).map((line) => line.split('?')[0])).toEqual([
      pulls,
      `GET ${comments}`,
      `POST ${comments}`,
    ]);
  });

  test('and with none at the commit, there is no comment', async () => {
    const { keep } = keeping([answer(200, [], json)], { pullRequest: undefined });
    expect(await keep()).toEqual({ ok: false, reason: expect.stringContaining('pull request') });
  });
});

describe('no comment, and never an error,', () => {
  test.each([
    [401, /`github-token`.*401/],
    [403, /403.*pull-requests: write.*fork/],
    [404, /404.*pull-requests: write/],
    [500, /500/],
  ])('when GitHub answers HTTP %i', async (status, reason) => {
    const { keep } = keeping([answer(status, { message: 'No' }, json)]);
    expect(await keep()).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  test.each([
    ['cannot be reached', lost('connection', false)],
    ['answers no list', answer(200, { message: 'surprise' }, json)],
    ['answers HTML', answer(200, '<html>', { 'content-type': 'text/html' })],
  ])('when GitHub %s', async (_what, reply) => {
    const commented = await keeping([reply]).keep();
    expect(commented).toEqual({ ok: false, reason: expect.stringMatching(/^\w.*\.$/) });
    expect(JSON.stringify(commented)).not.toContain('ghs_token');
  });
});

test('the token goes to GitHub alone, as a header', async () => {
  const { http, keep } = keeping([answer(200, [], json), answer(201, { id: 1 }, json)]);
  await keep();
  expect(http.requests.map(({ headers }) => headers['authorization'])).toEqual([
    'token ghs_token',
    'token ghs_token',
  ]);
  expect(http.requests.map(({ url }) => url.host)).toEqual(['github.example', 'github.example']);
  expect(http.requests.every(({ timeoutMs }) => timeoutMs === 10_000)).toBe(true);
});
