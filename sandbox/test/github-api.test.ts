import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startGitHubApi, type GitHubApi, type GitHubApiOptions } from '../src/github-api.ts';
import { ask } from './test-client.ts';

const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';
const REPO = '/repos/octo-org/contact-centre';

function start(options: Partial<GitHubApiOptions> = {}): Promise<GitHubApi> {
  const pullRequests = [{ number: 7, state: 'open', commits: [SHA] }] as const;
  return startGitHubApi({ owner: 'octo-org', repo: 'contact-centre', pullRequests, ...options });
}

const call = (url: string, method = 'GET', body?: string, authorization = 'token abc') =>
  ask(url, { method, headers: { authorization }, ...(body !== undefined && { body }) });
const commentText = (body: string) => JSON.stringify({ body });

const listed = z.array(z.object({ id: z.int(), body: z.string(), user: z.object({ login: z.string() }) }));

test('a comment is written, listed and changed', async () => {
  await using github = await start({ comments: 1 });
  const comments = `${github.url}${REPO}/issues/7/comments`;
  expect(await call(comments, 'POST', commentText('one'))).toMatchObject({
    status: 201,
    json: { body: 'one', user: { login: 'github-actions[bot]' }, created_at: expect.any(String) },
  });
  const [foreign, own] = listed.parse((await call(comments)).json);
  expect([foreign?.user.login, own?.body]).toEqual(['hubot', 'one']);
  const change = `${github.url}${REPO}/issues/comments/${own?.id ?? 0}`;
  expect(await call(change, 'PATCH', commentText('two'))).toMatchObject({
    status: 200,
    json: { id: own?.id, body: 'two' },
  });
  expect(github.comments(7).map(({ body }) => body)).toEqual(['Foreign comment 1', 'two']);
});

describe('250 comments', () => {
  /** What a page holds, and which pages it links to. */
  async function pageOf(github: GitHubApi, query: string) {
    const answer = await call(`${github.url}${REPO}/issues/7/comments${query}`);
    const links = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g)];
    const bodies = listed.parse(answer.json).map(({ body }) => body);
    return {
      first: bodies[0],
      count: bodies.length,
      links: Object.fromEntries(links.map(([, url = '', rel = '']) => [rel, url])),
    };
  }

  test('are on three pages that link to each other', async () => {
    await using github = await start({ comments: 250 });
    const to = (number: number) =>
      `${github.url}/repositories/1296269/issues/7/comments?per_page=100&page=${number}`;
    expect(await pageOf(github, '?per_page=100')).toEqual({
      first: 'Foreign comment 1',
      count: 100,
      links: { next: to(2), last: to(3) },
    });
    expect(await pageOf(github, '?per_page=100&page=2')).toMatchObject({
      links: { prev: to(1), next: to(3), last: to(3), first: to(1) },
    });
    expect(await pageOf(github, '?per_page=100&page=3')).toEqual({
      first: 'Foreign comment 201',
      count: 50,
      links: { prev: to(2), first: to(1) },
    });
  });

  test('come 30 at a time unless asked otherwise, and never more than 100', async () => {
    await using github = await start({ comments: 250 });
    expect(await pageOf(github, '')).toMatchObject({ count: 30 });
    expect(await pageOf(github, '?per_page=1000')).toMatchObject({ count: 100 });
  });

  test('can be read by the links alone', async () => {
    await using github = await start({ comments: 250 });
    const { links } = await pageOf(github, '?per_page=100');
    const last = await call(links['last'] ?? '');
    expect(listed.parse(last.json).at(-1)?.body).toBe('Foreign comment 250');
  });
});

test('without a second page there is no Link header', async () => {
  await using github = await start({ comments: 100 });
  const answer = await call(`${github.url}${REPO}/issues/7/comments?per_page=100`);
  expect(answer.headers.get('link')).toBeNull();
});

test('a commit has its pull requests, another has none, and a word is no commit', async () => {
  await using github = await start();
  const pulls = (sha: string) => call(`${github.url}${REPO}/commits/${sha}/pulls`);
  expect(await pulls(SHA)).toMatchObject({
    status: 200,
    json: [{ number: 7, state: 'open', head: { sha: SHA } }],
  });
  expect(await pulls('0'.repeat(40))).toMatchObject({ status: 200, json: [] });
  expect(await pulls('main')).toMatchObject({ status: 422 });
});

test("a fork's pull request is found by its branch, not by its commit; a merged one by the merge", async () => {
  const merge = 'a'.repeat(40);
  await using github = await start({
    pullRequests: [
      { number: 7, state: 'open', commits: [SHA], headOwner: 'hubot', headBranch: 'fix' },
      { number: 8, state: 'closed', commits: [], mergeCommit: merge },
      { number: 9, state: 'closed', commits: [merge], mergeCommit: null },
    ],
  });
  const list = (path: string) => call(`${github.url}${REPO}${path}`);
  expect((await list(`/commits/${SHA}/pulls`)).json).toEqual([]);
  expect((await list('/pulls?head=hubot:fix')).json).toMatchObject([{ number: 7, head: { sha: SHA } }]);
  expect((await list('/pulls?head=hubot:other')).json).toEqual([]);
  expect((await list(`/commits/${merge}/pulls`)).json).toMatchObject([
    { number: 8, merged_at: expect.any(String), merge_commit_sha: merge },
    { number: 9, merged_at: null, merge_commit_sha: null },
  ]);
});

test.each([
  ['65,536 characters', 'x'.repeat(65_536), 201],
  ['one more', 'x'.repeat(65_537), 422],
  ['blanks', '  ', 422],
])('a comment of %s is answered', async (_, body, status) => {
  await using github = await start();
  const answer = await call(`${github.url}${REPO}/issues/7/comments`, 'POST', commentText(body));
  expect(answer.status).toBe(status);
  expect(github.comments(7)).toHaveLength(status === 201 ? 1 : 0);
});

test.each([
  ['no JSON', '{', 400],
  ['no body', '{}', 422],
])('%s is refused', async (_, body, status) => {
  await using github = await start();
  expect(await call(`${github.url}${REPO}/issues/7/comments`, 'POST', body)).toMatchObject({ status });
});

test('a change that is too long leaves the comment as it was', async () => {
  const written = [{ author: 'github-actions[bot]', body: 'one' }];
  await using github = await start({ written });
  const id = github.comments(7)[0]?.id ?? 0;
  const change = `${github.url}${REPO}/issues/comments/${id}`;
  const answer = await call(change, 'PATCH', commentText('x'.repeat(65_537)));
  expect(answer).toMatchObject({ status: 422, json: { message: 'Validation Failed' } });
  expect(github.comments(7)).toMatchObject([{ body: 'one' }]);
});

test('a comment is removed by its author alone', async () => {
  const written = [{ author: 'github-actions[bot]', body: 'one' }];
  await using github = await start({ comments: 1, written });
  const statuses = [];
  for (const { id } of [...github.comments(7)]) {
    const { status } = await call(`${github.url}${REPO}/issues/comments/${id}`, 'DELETE');
    statuses.push(status);
  }
  expect(statuses).toEqual([403, 204]);
  expect(github.comments(7)).toMatchObject([{ body: 'Foreign comment 1' }]);
});

test("a comment of somebody else's is not changed", async () => {
  await using github = await start({ comments: 1 });
  const change = `${github.url}${REPO}/issues/comments/${github.comments(7)[0]?.id ?? 0}`;
  expect(await call(change, 'PATCH', commentText('mine'))).toMatchObject({ status: 403 });
});

describe('a token', () => {
  test('that is wrong or missing is not let in', async () => {
    await using github = await start({ token: 'right' });
    const comments = `${github.url}${REPO}/issues/7/comments`;
    const bad = { status: 401, json: { message: 'Bad credentials', status: '401' } };
    expect(await call(comments, 'GET', undefined, 'token wrong')).toMatchObject(bad);
    expect(await ask(comments)).toMatchObject(bad);
    expect(await call(comments, 'GET', undefined, 'Bearer right')).toMatchObject({ status: 200 });
  });

  test.each<readonly [NonNullable<GitHubApiOptions['permissions']>, number, number]>([
    ['write', 200, 201],
    ['read', 200, 403],
    ['none', 403, 403],
  ])('with the permission %s gets %i for reading and %i for writing', async (permissions, read, write) => {
    await using github = await start({ permissions });
    const comments = `${github.url}${REPO}/issues/7/comments`;
    expect((await call(comments)).status).toBe(read);
    const written = await call(comments, 'POST', commentText('one'));
    expect(written.status).toBe(write);
    if (write === 403)
      expect(written.json).toMatchObject({ message: 'Resource not accessible by integration' });
    expect(github.comments(7)).toHaveLength(write === 201 ? 1 : 0);
  });
});

test.each([
  ['GET', '/repos/octo-org/another/issues/7/comments'],
  ['GET', `${REPO}/issues/8/comments`],
  ['POST', `${REPO}/issues/8/comments`],
  ['PATCH', `${REPO}/issues/comments/1`],
  ['DELETE', `${REPO}/issues/7/comments`],
  ['GET', '/'],
])('%s %s is not found', async (method, path) => {
  await using github = await start();
  const body = method === 'GET' ? undefined : commentText('x');
  expect(await call(`${github.url}${path}`, method, body)).toMatchObject({
    status: 404,
    json: { message: 'Not Found', status: '404' },
  });
});

test('as Enterprise Server has it, the API is below a path, and its links too', async () => {
  await using github = await start({ pathPrefix: '/api/v3', comments: 31 });
  expect(github.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
  const answer = await call(`${github.url}${REPO}/issues/7/comments`);
  expect(answer.headers.get('link')).toContain(`<${github.url}/repositories/`);
  const outside = `${new URL(github.url).origin}${REPO}/issues/7/comments`;
  expect(await call(outside)).toMatchObject({ status: 404 });
});

test('requests are recorded with what was sent and answered', async () => {
  await using github = await start();
  await call(`${github.url}${REPO}/issues/7/comments?page=1`, 'GET');
  await call(`${github.url}${REPO}/issues/7/comments`, 'POST', commentText('one'));
  expect(github.requests).toMatchObject([
    { method: 'GET', query: { page: '1' }, headers: { authorization: 'token abc' }, status: 200 },
    { method: 'POST', path: `${REPO}/issues/7/comments`, body: '{"body":"one"}', status: 201 },
  ]);
});

describe('issues', () => {
  const issuesOf = (github: GitHubApi) => `${github.url}${REPO}/issues`;

  test('an issue is opened after the pull requests, found by its label and creator, changed and closed', async () => {
    await using github = await start();
    const labels = ['drift'];
    const opened = await call(issuesOf(github), 'POST', JSON.stringify({ title: 'a', body: 'b', labels }));
    expect(opened).toMatchObject({
      status: 201,
      json: { number: 8, state: 'open', labels: [{ name: 'drift' }] },
    });
    await call(issuesOf(github), 'POST', JSON.stringify({ title: 'another' }));
    const found = `${issuesOf(github)}?labels=drift&creator=${encodeURIComponent('github-actions[bot]')}`;
    expect(await call(found)).toMatchObject({ status: 200, json: [{ number: 8, title: 'a', body: 'b' }] });
    expect(await call(`${issuesOf(github)}?creator=octocat`)).toMatchObject({ json: [] });

    expect(await call(`${issuesOf(github)}/8`, 'PATCH', JSON.stringify({ body: 'c' }))).toMatchObject({
      json: { title: 'a', body: 'c', state: 'open' },
    });
    expect(await call(`${issuesOf(github)}/8/comments`, 'POST', commentText('done'))).toMatchObject({
      status: 201,
    });
    await call(`${issuesOf(github)}/8`, 'PATCH', JSON.stringify({ state: 'closed' }));
    expect(github.comments(8).map(({ body }) => body)).toEqual(['done']);
    expect(github.issues().map(({ state }) => state)).toEqual(['closed', 'open']);
    expect(await call(found)).toMatchObject({ json: [] });
    expect(await call(`${found}&state=all`)).toMatchObject({ json: [{ state: 'closed' }] });
  });

  test('one without a title, or in no state that there is, is refused', async () => {
    await using github = await start();
    for (const body of ['{}', '{', JSON.stringify({ title: '' })])
      expect(await call(issuesOf(github), 'POST', body)).toMatchObject({ status: 422 });
    await call(issuesOf(github), 'POST', JSON.stringify({ title: 'a' }));
    const change = (number: number, state: string) =>
      call(`${issuesOf(github)}/${number}`, 'PATCH', JSON.stringify({ state }));
    expect(await change(8, 'done')).toMatchObject({ status: 422 });
    expect(await change(9, 'closed')).toMatchObject({ status: 404 });
  });
});

test('a branch has one open pull request at a time', async () => {
  await using github = await start();
  const pulls = `${github.url}${REPO}/pulls`;
  const open = () =>
    call(pulls, 'POST', JSON.stringify({ title: 'a', body: 'b', head: 'export', base: 'main' }));
  expect(await open()).toMatchObject({
    status: 201,
    json: { number: 8, head: { ref: 'export' }, title: 'a', body: 'b' },
  });
  expect(await open()).toMatchObject({
    status: 422,
    json: { errors: [{ message: 'A pull request already exists for octo-org:export.' }] },
  });
  expect(await call(pulls, 'POST', '{}')).toMatchObject({ status: 422 });
  expect(await call(`${pulls}?head=octo-org:export`)).toMatchObject({ json: [{ number: 8 }] });
  expect(await call(`${pulls}/8`, 'PATCH', '{}')).toMatchObject({ status: 422 });
  expect(await call(`${pulls}/8`, 'PATCH', '{"state":"closed"}')).toMatchObject({
    json: { state: 'closed', merged_at: null },
  });
  expect(await open()).toMatchObject({ status: 201, json: { number: 9 } });
  expect(github.pullRequests().map(({ number, state }) => `${number} ${state}`)).toEqual([
    '7 open',
    '8 closed',
    '9 open',
  ]);
});
