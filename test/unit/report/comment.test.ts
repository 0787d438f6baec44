import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { keepComment } from '../../../src/report/comment.ts';
import type { CommentTarget } from '../../../src/inputs/comment-target.ts';
import { createFakeClock } from '../../harness/fake-clock.ts';
import { startStop } from '../../../src/stop.ts';
import { answer, linesOf, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';

const target: CommentTarget = {
  token: 'ghs_token',
  apiUrl: new URL('https://github.example/api/v3/'),
  owner: 'octo',
  repo: 'labels',
  subject: { kind: 'number', number: 7 },
  key: { step: '0123456789abcdef', organisation: 'fedcba9876543210' },
};

const MARKER = '<!-- genesys-cloud-routing-labels 0123456789abcdeffedcba9876543210 -->';
/** Of a run whose inputs did not say for which organisation it was. */
const UNKNOWN = '<!-- genesys-cloud-routing-labels 0123456789abcdef0000000000000000 -->';
const OTHER = '<!-- genesys-cloud-routing-labels 0123456789abcdefaaaaaaaaaaaaaaaa -->';
const comments = '/api/v3/repos/octo/labels/issues/7/comments';
const json = { 'content-type': 'application/json; charset=utf-8' };

function keeping(script: readonly Reply[], more: Partial<CommentTarget> = {}) {
  const http = scriptedHttp(script);
  const clock = createFakeClock();
  const stop = startStop(clock.watch);
  stop.limit(300_000);
  const keep = () => keepComment({ ...target, ...more }, '## Plan', { http, clock, stop });
  return { http, clock, stop, keep };
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

test.each([
  '<!-- genesys-cloud-routing-labels fffffffffffffffffedcba9876543210 -->\nother step',
  `${OTHER}\nother organisation`,
  `> ${MARKER} quoted`,
])('a comment like %j is another', async (body) => {
  const { keep } = keeping([answer(200, [{ id: 1, body }], json), answer(201, { id: 2 }, json)]);
  expect(await keep()).toEqual({ ok: true, what: 'created' });
});

test('without a pull request, no request is sent', async () => {
  const { http, keep } = keeping([], { subject: { kind: 'none', reason: 'no event.' } });
  expect(await keep()).toEqual({ ok: false, reason: 'no event.' });
  expect(http.requests).toEqual([]);
});

describe('without a pull request in the event', () => {
  const sha = 'abc123';
  const pulls = 'GET /api/v3/repos/octo/labels/commits/abc123/pulls';
  const base = { repo: { full_name: 'octo/labels' } };
  const open = { number: 7, state: 'open', head: { sha }, base };

  test('that of the commit is taken', async () => {
    const { http, keep } = keeping(
      [answer(200, [open], json), answer(200, [], json), answer(201, { id: 1 }, json)],
      { subject: { kind: 'head', sha } },
    );
    expect(await keep()).toEqual({ ok: true, what: 'created' });
    expect(linesOf(http).map((line) => line.split('?')[0])).toEqual([
      pulls,
      `GET ${comments}`,
      `POST ${comments}`,
    ]);
  });

  test('one into another repository, of which GitHub tells too, is nobody to comment on', async () => {
    const elsewhere = { ...open, base: { repo: { full_name: 'up/stream' } } };
    const { http, keep } = keeping([answer(200, [elsewhere], json)], {
      subject: { kind: 'push', sha, base: 'main' },
    });
    expect(await keep()).toEqual({ ok: false, reason: 'no pull request belongs to this run.' });
    expect(linesOf(http)).toHaveLength(1);
  });

  test("else that of a fork's branch", async () => {
    const { http, keep } = keeping(
      [
        answer(200, [], json),
        answer(200, [{ ...open, number: 9, head: { sha: 'moved' } }, open], json),
        answer(200, [], json),
        answer(201, { id: 1 }, json),
      ],
      { subject: { kind: 'head', sha, branch: 'hubot:fix/it' } },
    );
    expect(await keep()).toEqual({ ok: true, what: 'created' });
    expect(linesOf(http)[1]).toMatch(
      /^GET \/api\/v3\/repos\/octo\/labels\/pulls\?.*state=open&head=hubot%3Afix%2Fit$/,
    );
    expect(linesOf(http)[2]).toContain('/issues/7/comments');
  });

  test.each([404, 422])("also when the repository does not know a fork's commit: HTTP %i", async (status) => {
    const script = [answer(status, { message: 'No commit found for SHA' }, json), answer(200, [open], json)];
    const { keep } = keeping([...script, answer(200, [], json), answer(201, { id: 1 }, json)], {
      subject: { kind: 'head', sha, branch: 'hubot:fix' },
    });
    expect(await keep()).toEqual({ ok: true, what: 'created' });
  });

  test.each([
    ['another refusal', 403, { kind: 'head', sha, branch: 'hubot:fix' }],
    ['a commit of its own', 404, { kind: 'push', sha, base: 'main' }],
  ] as const)('but not after %s', async (_what, status, subject) => {
    const { http, keep } = keeping([answer(status, { message: 'No' }, json)], { subject });
    expect(await keep()).toMatchObject({ ok: false, reason: expect.stringContaining(`HTTP ${status}`) });
    expect(http.requests).toHaveLength(1);
  });

  test('and with none at the commit, there is no comment', async () => {
    const { keep } = keeping([answer(200, [], json)], { subject: { kind: 'push', sha, base: 'main' } });
    expect(await keep()).toEqual({ ok: false, reason: 'no pull request belongs to this run.' });
  });
});

describe('no comment, and never an error,', () => {
  test.each([
    [401, /`github-token`.*401/],
    [403, /403 \("No"\)\.$/],
    [404, /404.*pull-requests: write/],
    [422, /422/],
    [410, /410 \("No"\)\.$/],
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

describe('many pages', () => {
  const endless = { ...json, link: `<https://elsewhere.example/next>; rel="next"` };
  const page = (body: string) => answer(200, [{ id: 1, body }], endless);

  test('are read up to the hundredth, each from the API itself', async () => {
    const { http, keep } = keeping([
      ...Array.from({ length: 99 }, () => page('x')),
      answer(200, [{ id: 2, body: MARKER }], endless),
      answer(200, { id: 2 }, json),
    ]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(linesOf(http)[99]).toBe(`GET ${comments}?per_page=100&page=100`);
    expect(new Set(http.requests.map(({ url }) => url.host))).toEqual(new Set(['github.example']));
  });

  test('and no further: then there is no comment, rather than a second one', async () => {
    const { http, keep } = keeping(Array.from({ length: 100 }, () => page('x')));
    expect(await keep()).toEqual({
      ok: false,
      reason: 'Pull request #7 has more than 10,000 comments, which are not all looked through.',
    });
    expect(http.requests).toHaveLength(100);
  });

  test('nor beside one that was pasted', async () => {
    const script = [page(MARKER), ...Array.from({ length: 99 }, () => page('x')), answer(404, {}, json)];
    expect(await keeping(script).keep()).toEqual({
      ok: false,
      reason: expect.stringContaining('10,000 comments'),
    });
  });

  test('of pull requests with the commit are bounded too', async () => {
    const closed = answer(200, [{ number: 8, state: 'closed' }], endless);
    const script = Array.from({ length: 100 }, () => closed);
    const { http, keep } = keeping(script, { subject: { kind: 'push', sha: 'abc123', base: 'main' } });
    expect(await keep()).toEqual({
      ok: false,
      reason: expect.stringMatching(/commit.*10,000 pull requests/),
    });
    expect(http.requests).toHaveLength(100);
  });

  test('of pull requests are all read, because a second open one would be a doubt', async () => {
    const base = { repo: { full_name: 'octo/labels' } };
    const open = (number: number) => [{ number, state: 'open', head: { sha: 'abc123' }, base }];
    const { http, keep } = keeping([answer(200, open(8), endless), answer(200, open(9), json)], {
      subject: { kind: 'push', sha: 'abc123', base: 'main' },
    });
    expect(await keep()).toEqual({
      ok: false,
      reason: 'several pull requests are open and have this commit as their head.',
    });
    expect(http.requests).toHaveLength(2);
  });

  test.each([
    ['more entries than were asked for', Array.from({ length: 101 }, () => ({ id: 1, body: 'x' }))],
    ['an id that is no number of an object', [{ id: 1e300, body: MARKER }]],
    ['a number of eight million digits', `[${'1'.repeat(8_000_000)}]`],
    ['two million entries', `[${'{},'.repeat(2_000_000)}{}]`],
    ['an id below one', [{ id: -1, body: MARKER }]],
  ])('with %s are not believed', async (_what, entries) => {
    const { http, keep } = keeping([answer(200, entries, json)]);
    const started = performance.now();
    expect(await keep()).toEqual({ ok: false, reason: 'GitHub did not answer as it should.' });
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(http.requests).toHaveLength(1);
  });
});

describe('a comment that somebody pasted, marker and all,', () => {
  const forbidden = answer(403, { message: 'Resource not accessible by integration' }, json);
  const pasted = (count: number) => Array.from({ length: count }, (_, id) => ({ id: id + 1, body: MARKER }));

  test.each([
    ['may not be edited', forbidden],
    ['is gone by then', answer(404, { message: 'Not Found' }, json)],
  ])('is passed over when it %s', async (_what, refusal) => {
    const { http, keep } = keeping([answer(200, pasted(2), json), refusal, answer(200, { id: 2 }, json)]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(linesOf(http)[2]).toMatch(/comments\/2$/);
  });

  test('makes the comment a new one when there is no other', async () => {
    const { keep } = keeping([answer(200, pasted(1), json), forbidden, answer(201, { id: 9 }, json)]);
    expect(await keep()).toEqual({ ok: true, what: 'created' });
  });

  test('is passed over untried when a person wrote it and the token is the one of the job', async () => {
    const user = { login: 'octocat', type: 'User' };
    const { http, keep } = keeping([
      answer(200, [{ id: 1, body: MARKER, user }], json),
      answer(201, { id: 9 }, json),
    ]);
    expect(await keep()).toEqual({ ok: true, what: 'created' });
    expect(http.requests).toHaveLength(2);
  });

  test("is taken when the token may be that person's", async () => {
    const user = { login: 'octocat', type: 'User' };
    const script = [answer(200, [{ id: 1, body: MARKER, user }], json), answer(200, { id: 1 }, json)];
    expect(await keeping(script, { token: 'github_pat_x' }).keep()).toEqual({ ok: true, what: 'updated' });
  });

  test('is not passed over when it is not known whether it could be edited', async () => {
    const { http, keep } = keeping([answer(200, pasted(2), json), lost('connection')]);
    expect(await keep()).toEqual({
      ok: false,
      reason: 'GitHub could not be reached (read ECONNRESET).',
    });
    expect(http.requests).toHaveLength(2);
  });

  test('is passed over ten times at most', async () => {
    const script = [answer(200, pasted(30), json), ...Array.from({ length: 11 }, () => forbidden)];
    const { http, keep } = keeping(script);
    expect(await keep()).toEqual({ ok: false, reason: expect.stringContaining('pull-requests: write') });
    expect(http.requests).toHaveLength(12);
  });
});

describe('duplicates, which runs at the same moment left,', () => {
  const bot = { login: 'github-actions[bot]', type: 'Bot' };
  const three = [1, 2, 3].map((id) => ({
    id,
    body: MARKER,
    user: id === 2 ? { ...bot, login: 'other[bot]' } : bot,
  }));
  const one = 'PATCH /api/v3/repos/octo/labels/issues/comments/1';
  const third = '/api/v3/repos/octo/labels/issues/comments/3';

  test('are removed once the first is updated, those of another author not', async () => {
    const { http, keep } = keeping([answer(200, three, json), answer(200, {}, json), answer(204)]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(linesOf(http).slice(1)).toEqual([one, `DELETE ${third}`]);
  });

  test('say the same where they may not be removed', async () => {
    const script = [
      answer(200, three, json),
      answer(200, {}, json),
      answer(403, {}, json),
      answer(200, {}, json),
    ];
    const { http, keep } = keeping(script);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(linesOf(http).slice(2)).toEqual([`DELETE ${third}`, `PATCH ${third}`]);
    expect(bodyOf(http.requests[3]?.body)).toBe(`${MARKER}\n## Plan`);
  });

  test('are removed ten at a time', async () => {
    const listed = Array.from({ length: 20 }, (_, id) => ({ id: id + 1, body: MARKER, user: bot }));
    const removed = Array.from({ length: 10 }, () => answer(204));
    const { http, keep } = keeping([answer(200, listed, json), answer(200, {}, json), ...removed]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(http.requests).toHaveLength(12);
  });

  test('do not fail the comment, nor have it written again', async () => {
    const { http, keep } = keeping([
      answer(200, three, json),
      answer(200, {}, json),
      answer(502),
      answer(502),
    ]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(http.requests).toHaveLength(4);
  });
});

describe('inputs that do not say which organisation they are for', () => {
  const unknown = { key: { ...target.key, organisation: undefined } };

  test.each<[string, string[], string, string]>([
    ['make a comment of their own', [], 'POST', UNKNOWN],
    ['take the one of the step, which keeps its marker', [OTHER], 'PATCH 1', OTHER],
    ['take their own again', [UNKNOWN], 'PATCH 1', UNKNOWN],
    ['take none of several organisations', [MARKER, OTHER], 'POST', UNKNOWN],
    ['take their own beside those', [MARKER, OTHER, UNKNOWN], 'PATCH 3', UNKNOWN],
  ])('%s', async (_what, bodies, request, marker) => {
    const listed = bodies.map((body, index) => ({ id: index + 1, body }));
    const { http, keep } = keeping([answer(200, listed, json), answer(200, {}, json)], unknown);
    expect(await keep()).toMatchObject({ ok: true });
    const [, sent] = http.requests;
    expect(`${sent?.method} ${/\d*$/.exec(sent?.url.pathname ?? '')?.[0]}`.trim()).toBe(request);
    expect(bodyOf(sent?.body)).toBe(`${marker}\n## Plan`);
  });

  test('leave a comment that the next good run takes over', async () => {
    const { http, keep } = keeping([answer(200, [{ id: 1, body: UNKNOWN }], json), answer(200, {}, json)]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(bodyOf(http.requests[1]?.body)).toBe(`${MARKER}\n## Plan`);
  });

  test('leave nothing behind where that run has its own comment', async () => {
    const listed = [
      { id: 1, body: UNKNOWN },
      { id: 2, body: MARKER },
    ];
    const { http, keep } = keeping([answer(200, listed, json), answer(200, {}, json), answer(204)]);
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(
      linesOf(http)
        .slice(1)
        .map((line) => line.replace(/ .*\//, ' ')),
    ).toEqual(['PATCH 2', 'DELETE 1']);
  });
});

describe('what GitHub says itself is passed on', () => {
  test.each([
    [403, 'Unable to create comment because issue is locked.', {}],
    [403, 'Repository was archived so is read-only.', {}],
    [403, 'User is blocked', {}],
    [403, 'API rate limit exceeded for installation ID 1.', { 'x-ratelimit-remaining': '0' }],
    [429, 'Too many requests', { 'x-ratelimit-remaining': '0' }],
  ])('HTTP %i %j, which is about no permission', async (status, message, headers) => {
    const { http, keep } = keeping([answer(status, { message }, { ...json, ...headers })]);
    const reason = `GitHub answered HTTP ${status} ("${message.replace(/\.$/, '')}").`;
    expect(await keep()).toEqual(expect.objectContaining({ ok: false, reason }));
    expect(http.requests).toHaveLength(1);
  });

  test('on one line and not at any length', async () => {
    const errors = [{ message: 'Body is too long' }, 'nonsense', { code: 'x' }];
    const message = `Validation\n::error::Failed`;
    const { keep } = keeping([answer(422, { message, errors }, json)]);
    expect(await keep()).toMatchObject({
      reason: 'GitHub answered HTTP 422 ("Validation ::error::Failed: Body is too long").',
    });
    const long = await keeping([answer(422, { message: 'x'.repeat(100_000) }, json)]).keep();
    expect(JSON.stringify(long).length).toBeLessThan(400);
  });
});

describe('is tried again once, from the search on,', () => {
  const again = [answer(200, [{ id: 5, body: MARKER }], json), answer(200, { id: 5 }, json)];

  test.each<[string, number, object, Record<string, string>, number]>([
    ['a 502', 502, { message: 'Server Error' }, {}, 2_000],
    ['a 503 with a wait', 503, {}, { 'retry-after': '7' }, 7_000],
    ['a secondary rate limit', 403, { message: 'You have exceeded a secondary rate limit.' }, {}, 60_000],
    ['one that says how long', 429, { message: 'Slow down' }, { 'retry-after': '12' }, 12_000],
  ])('after %s', async (_what, status, body, headers, waitMs) => {
    const refused = answer(status, body, { ...json, ...headers });
    const { http, clock, keep } = keeping([answer(200, [], json), refused, ...again]);
    // What was answered so may have been carried out all the same.
    expect(await keep()).toEqual({ ok: true, what: 'updated' });
    expect(clock.waits).toEqual([waitMs]);
    expect(http.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
  });

  test('and not a second time', async () => {
    const { http, keep } = keeping([answer(502, '', {}), answer(502, '', {})]);
    expect(await keep()).toMatchObject({ ok: false, reason: 'GitHub answered HTTP 502.' });
    expect(http.requests).toHaveLength(2);
  });

  test('but not when that would take longer than a minute', async () => {
    const { http, clock, keep } = keeping([answer(403, {}, { ...json, 'retry-after': '61' })]);
    expect(await keep()).toMatchObject({ ok: false, reason: expect.stringContaining('403') });
    expect([http.requests.length, clock.waits]).toEqual([1, []]);
  });

  test('nor past the deadline', async () => {
    const { http, clock, keep } = keeping([answer(502, '', {})]);
    await clock.advance(298_000);
    expect(await keep()).toMatchObject({ ok: false });
    expect(http.requests).toHaveLength(1);
  });
});

describe('a stop', () => {
  test('before it lets no request begin', async () => {
    const { http, stop, keep } = keeping([]);
    stop.trigger('SIGTERM');
    expect(await keep()).toEqual({ ok: false, reason: 'the step was stopped.' });
    expect(http.requests).toEqual([]);
  });

  test('during the wait ends it, and no request follows', async () => {
    const { http, clock, stop, keep } = keeping([answer(502, '', {})]);
    void clock.watch.sleep(1_000, new AbortController().signal).then(() => {
      stop.trigger('SIGTERM');
    });
    expect(await keep()).toEqual({ ok: false, reason: 'the step was stopped.' });
    expect(http.requests).toHaveLength(1);
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
