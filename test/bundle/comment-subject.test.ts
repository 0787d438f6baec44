import { describe, expect, test } from 'vitest';
import type { GitHubPullRequest } from '../../sandbox/src/github-api.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import {
  gitHubLines,
  HEAD,
  LIST,
  onEvent,
  PLAN,
  SHA,
  startGitHub,
  warningsOf,
} from '../harness/pull-request.ts';

/** The one that was merged last: the run's commit, the head of the default branch, came with it. */
const MERGED_LAST: GitHubPullRequest = { number: 5, state: 'closed', commits: [SHA], mergeCommit: SHA };

interface Case {
  readonly payload?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly pullRequests?: readonly GitHubPullRequest[];
}

/** Runs a plan after an event, beside the pull request that was merged last, and tells which of them have a comment. */
async function commentedAfter(name: string, { payload, env = {}, pullRequests = [] }: Case) {
  const all = [MERGED_LAST, ...pullRequests];
  await using sandbox = await startSandbox();
  await using github = await startGitHub({ pullRequests: all });
  const run = await runList(sandbox, LIST, PLAN, {
    env: { ...(await onEvent(github, name, payload)), ...env },
  });
  await run.dispose();
  expect(run.exitCode).toBe(0);
  const commented = all.map(({ number }) => number).filter((number) => github.comments(number).length > 0);
  const bodies = all.flatMap(({ number }) => github.comments(number).map(({ body }) => body));
  return { commented, bodies, warnings: warningsOf(run), lines: gitHubLines(github) };
}

const open: GitHubPullRequest = { number: 7, state: 'open', commits: [HEAD] };
const openNow: GitHubPullRequest = { number: 7, state: 'open', commits: [SHA] };
const fork: GitHubPullRequest = { ...open, headOwner: 'hubot', headBranch: 'fix' };
const ofFork = { head_sha: HEAD, head_branch: 'fix', head_repository: { owner: { login: 'hubot' } } };
/** The repository of the run, as the event says it. */
const repository = { id: 1 };
const base = { repo: repository };
const queue = `refs/heads/gh-readonly-queue/main/pr-7-${SHA}`;

describe('the comment goes to the pull request that the event is about:', () => {
  test.each<[string, string, Case]>([
    [
      'the one that a comment is on',
      'issue_comment',
      { payload: { issue: { number: 7, pull_request: { url: 'x' } } }, pullRequests: [open] },
    ],
    [
      'the one of the run before',
      'workflow_run',
      {
        payload: { repository, workflow_run: { head_sha: SHA, pull_requests: [{ number: 7, base }] } },
        pullRequests: [open],
      },
    ],
    [
      "the one of the run before, a fork's",
      'workflow_run',
      { payload: { workflow_run: { ...ofFork, pull_requests: [] } }, pullRequests: [fork] },
    ],
    ['the one in the merge queue', 'merge_group', { env: { GITHUB_REF: queue }, pullRequests: [open] }],
    ['the open one, by hand', 'workflow_dispatch', { pullRequests: [openNow] }],
    ['the open one, by the clock', 'schedule', { pullRequests: [openNow] }],
    ['the open one, after a push', 'push', { pullRequests: [openNow] }],
  ])('%s', async (_what, name, given) => {
    const { commented, warnings } = await commentedAfter(name, given);
    expect(warnings).toEqual([]);
    expect(commented).toEqual([7]);
  });

  test('the merged one, after the push that merged it', async () => {
    expect((await commentedAfter('push', { pullRequests: [open] })).commented).toEqual([5]);
  });

  test('and names the head of what it is about', async () => {
    const payload = { workflow_run: { ...ofFork, pull_requests: [] } };
    const { bodies } = await commentedAfter('workflow_run', { payload, pullRequests: [fork] });
    expect(bodies).toEqual([expect.stringContaining(HEAD)]);
    expect(bodies[0]).not.toContain(SHA);
  });
});

describe('there is no comment, and a warning,', () => {
  const NONE = /^The comment on the pull request was not written: no pull request belongs to this run\.$/;

  test.each<[string, string, Case, RegExp]>([
    ['when one was merged last', 'workflow_dispatch', {}, NONE],
    ['when one was merged last, at night', 'schedule', {}, NONE],
    [
      'when the comment is on an issue',
      'issue_comment',
      { payload: { issue: { number: 7 } } },
      /on an issue/,
    ],
    [
      'when the run before was of the default branch',
      'workflow_run',
      { payload: { workflow_run: { head_sha: SHA, head_branch: 'main', pull_requests: [] } } },
      NONE,
    ],
    [
      'when the fork was pushed to since',
      'workflow_run',
      {
        payload: { workflow_run: { ...ofFork, pull_requests: [] } },
        pullRequests: [{ ...fork, commits: [HEAD, SHA] }],
      },
      NONE,
    ],
    [
      'when the run before belongs to several',
      'workflow_run',
      {
        payload: {
          repository,
          workflow_run: {
            head_sha: HEAD,
            pull_requests: [
              { number: 5, base },
              { number: 7, base },
            ],
          },
        },
      },
      /several pull requests/,
    ],
    [
      'when two are open with the same head',
      'push',
      { pullRequests: [openNow, { ...openNow, number: 8, base: 'release' }] },
      /several pull requests/,
    ],
    ['when a branch begins at the merge of another', 'push', { env: { GITHUB_REF: 'refs/heads/new' } }, NONE],
    [
      'when the event is about something else',
      'issues',
      { pullRequests: [openNow] },
      /`issues` is about no pull request/,
    ],
    [
      'when the queue names no number',
      'merge_group',
      { env: { GITHUB_REF: 'refs/heads/main' } },
      /does not say/,
    ],
  ])('%s', async (_what, name, given, warning) => {
    const { commented, warnings, lines } = await commentedAfter(name, given);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
    expect(commented).toEqual([]);
    expect(lines.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });

  test('when one was closed without a merge', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({ pullRequests: [{ ...MERGED_LAST, mergeCommit: null }] });
    await using run = await runList(sandbox, LIST, PLAN, { env: await onEvent(github, 'push') });
    expect(warningsOf(run)).toEqual([expect.stringMatching(NONE)]);
    expect(github.comments(5)).toEqual([]);
  });
});
