import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { json, refusal } from '../../sandbox/src/github-shapes.ts';
import { closedPort } from '../harness/loopback.ts';
import { runList } from '../harness/list-step.ts';
import {
  LIST,
  onPullRequest,
  onPush,
  ownComments,
  PLAN,
  startGitHub,
  warningsOf,
} from '../harness/pull-request.ts';

describe('a comment that cannot be kept is a warning, and the labels are created', () => {
  test.each([
    ['the token may only read', { permissions: 'read' }, /HTTP 403.*pull-requests: write/],
    ['the token may nothing', { permissions: 'none' }, /HTTP 403.*pull-requests: write/],
    ['the token is wrong', { token: 'ghs_another' }, /`github-token`.*HTTP 401/],
    ['the commit has no pull request', { pullRequests: [] }, /no pull request/],
    ['the repository cannot be seen', { repo: 'another' }, /HTTP 404/],
  ] as const)('when %s', async (_, options, warning) => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub(options);
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env: onPush(github) });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'created-count': '2' });
    expect(warningsOf(run)).toEqual([expect.stringMatching(warning)]);
    expect(ownComments(github)).toEqual([]);
  });

  test('when a pull request of a fork gives a token that may only read', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({ permissions: 'read' });
    const env = await onPullRequest(github);
    await using run = await runList(sandbox, LIST, PLAN, { env });
    expect(run.exitCode).toBe(0);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/HTTP 403.*fork/)]);
  });

  test('when GitHub cannot be reached', async () => {
    await using sandbox = await startSandbox();
    const env = { GITHUB_API_URL: (await closedPort()).href };
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['outcome']).toBe('created');
    expect(warningsOf(run)).toEqual([expect.stringMatching(/GitHub could not be reached/)]);
  });

  test('when the list of comments has no end, after a hundred pages of it', async () => {
    await using sandbox = await startSandbox();
    await using elsewhere = await startGitHub();
    const Link = `<${elsewhere.url}/repositories/1/issues/7/comments?page=2>; rel="next"`;
    await using github = await startGitHub({
      instead: ({ method }) => (method === 'GET' ? json(200, [{ id: 1, body: 'x' }], { Link }) : undefined),
    });
    const env = await onPullRequest(github);
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env });
    expect(run.exitCode).toBe(0);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/Pull request #7 has more than 10,000 comments/)]);
    expect([github.requests.length, elsewhere.requests.length]).toEqual([100, 0]);
    expect(ownComments(github)).toEqual([]);
  });

  test('when the conversation is locked, in the words of GitHub', async () => {
    await using sandbox = await startSandbox();
    const locked = refusal(403, 'Unable to create comment because issue is locked.');
    await using github = await startGitHub({
      instead: ({ method }) => (method === 'POST' ? locked : undefined),
    });
    const env = await onPullRequest(github);
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env });
    expect(run.exitCode).toBe(0);
    expect(warningsOf(run)).toEqual([
      'The comment on the pull request was not written: GitHub answered HTTP 403 ("Unable to create comment because issue is locked").',
    ]);
  });

  test('when there is no token', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const inputs = { comment: 'true', 'github-token': '' };
    await using run = await runList(sandbox, LIST, inputs, { env: onPush(github) });
    expect(run.exitCode).toBe(0);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/no `github-token`/)]);
    expect(github.requests).toEqual([]);
  });

  test('and does not hide that the step failed', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'VIP' }] });
    await using github = await startGitHub({ permissions: 'read' });
    await using run = await runList(sandbox, LIST, { comment: 'true' }, { env: onPush(github) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['outcome']).toBe('duplicate');
  });
});
