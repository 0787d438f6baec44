import { describe, expect, test } from 'vitest';
import type { GitHubApiOptions } from '../../sandbox/src/github-api.ts';
import { json, refusal } from '../../sandbox/src/github-shapes.ts';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import {
  gitHubLines,
  LIST,
  onPullRequest,
  ownComments,
  PLAN,
  startGitHub,
  warningsOf,
} from '../harness/pull-request.ts';

const BOT = 'github-actions[bot]';

/** The first line of the comment of a plan in this sandbox. */
async function markerFor(sandbox: Sandbox): Promise<string> {
  await using github = await startGitHub();
  await using run = await runList(sandbox, LIST, PLAN, { env: await onPullRequest(github) });
  expect(run.exitCode).toBe(0);
  return ownComments(github)[0]?.split('\n')[0] ?? '';
}

/** GitHub that refuses the first request of a method. */
function refusingOnce(method: string, reply: ReturnType<typeof json>): Pick<GitHubApiOptions, 'instead'> {
  let isRefused = false;
  return {
    instead(request) {
      if (isRefused || request.method !== method) return undefined;
      isRefused = true;
      return reply;
    },
  };
}

describe('legs and steps of one job', () => {
  test('with keys of their own never overwrite each other, even at the same moment', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const env = await onPullRequest(github);
    const legs: readonly (readonly [object, object])[] = [
      [{ 'comment-key': '{"region":"ie"}', 'max-labels': '11' }, {}],
      [{ 'comment-key': '{"region":"de"}', 'max-labels': '12' }, {}],
      [{ 'max-labels': '13' }, { GITHUB_ACTION: 'second' }],
    ];
    for (const what of ['created', 'updated']) {
      const runs = await Promise.all(
        legs.map(([inputs, more]) =>
          runList(sandbox, LIST, { ...PLAN, ...inputs }, { env: { ...env, ...more } }),
        ),
      );
      for (const run of runs) expect(run.log).toContain(`The comment on the pull request was ${what}.`);
      await Promise.all(runs.map((run) => run.dispose()));
      const limits = ownComments(github).map((body) => /0 of (\d+) labels/.exec(body)?.[1]);
      expect(limits.toSorted()).toEqual(['11', '12', '13']);
    }
  });

  test('with the same key at the same moment leave one comment after the next run', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub();
    const env = await onPullRequest(github);
    const runs = await Promise.all([1, 2].map(() => runList(sandbox, LIST, PLAN, { env })));
    await Promise.all(runs.map((run) => run.dispose()));
    expect(ownComments(github).length).toBeGreaterThan(0);
    await using next = await runList(sandbox, LIST, { ...PLAN, 'max-labels': '7' }, { env });
    expect(warningsOf(next)).toEqual([]);
    expect(ownComments(github)).toEqual([expect.stringContaining('0 of 7 labels')]);
  });
});

test('duplicates are removed, the first comment is kept, and that of a person stays', async () => {
  await using sandbox = await startSandbox();
  const marker = await markerFor(sandbox);
  const written = [
    { author: 'octocat', body: `${marker}\nLook what it said!` },
    { author: BOT, body: `${marker}\nstale` },
    { author: BOT, body: `${marker}\nstale as well` },
  ];
  await using github = await startGitHub({ written });
  const [, first] = github.comments(7);
  await using run = await runList(sandbox, LIST, PLAN, { env: await onPullRequest(github) });
  expect(warningsOf(run)).toEqual([]);
  expect(github.comments(7)).toMatchObject([
    written[0] ?? {},
    { id: first?.id, author: BOT, body: expect.stringContaining('would create') },
  ]);
});

describe('a comment that somebody pasted, marker and all,', () => {
  test.each(['octocat', 'another[bot]'])('as %s, stays, and there is one of our own', async (author) => {
    await using sandbox = await startSandbox();
    const pasted = { author, body: `${await markerFor(sandbox)}\nMine now.` };
    await using github = await startGitHub({ written: [pasted] });
    const env = await onPullRequest(github);
    for (const what of ['created', 'updated']) {
      await using run = await runList(sandbox, LIST, PLAN, { env });
      expect(warningsOf(run)).toEqual([]);
      expect(run.log).toContain(`The comment on the pull request was ${what}.`);
    }
    expect(github.comments(7)).toMatchObject([pasted, { author: BOT }]);
  });
});

describe('is tried again once', () => {
  const soon = { 'Retry-After': '0' };

  test.each([
    ['a 502', 'GET', json(502, { message: 'Server Error' }, soon)],
    ['a 502 of the writing', 'POST', json(502, { message: 'Server Error' }, soon)],
    [
      'a secondary rate limit',
      'POST',
      json(403, { message: 'You have exceeded a secondary rate limit.' }, soon),
    ],
    ['one as a 429', 'POST', json(429, { message: 'Slow down.' }, soon)],
  ])('after %s', async (_what, method, reply) => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub(refusingOnce(method, reply));
    await using run = await runList(sandbox, LIST, PLAN, { env: await onPullRequest(github) });
    expect(warningsOf(run)).toEqual([]);
    expect(ownComments(github)).toHaveLength(1);
  });

  test('and no more, and GitHub is quoted', async () => {
    await using sandbox = await startSandbox();
    const limit = json(403, { message: 'You have exceeded a secondary rate limit.' }, soon);
    await using github = await startGitHub({ instead: () => limit });
    await using run = await runList(sandbox, LIST, PLAN, { env: await onPullRequest(github) });
    expect(run.exitCode).toBe(0);
    expect(warningsOf(run)).toEqual([
      'The comment on the pull request was not written: GitHub answered HTTP 403 ("You have exceeded a secondary rate limit").',
    ]);
    expect(github.requests).toHaveLength(2);
  });
});

test.each([
  ['is archived', 403, 'Repository was archived so is read-only.'],
  ['has no rate left', 403, 'API rate limit exceeded for installation.'],
  ['has its conversation locked', 403, 'Unable to create comment because issue is locked.'],
])('when the repository %s, GitHub is quoted and no permission is blamed', async (_what, status, message) => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub(refusingOnce('POST', refusal(status, message)));
  await using run = await runList(sandbox, LIST, PLAN, { env: await onPullRequest(github) });
  expect(warningsOf(run)).toEqual([
    `The comment on the pull request was not written: GitHub answered HTTP ${status} ("${message.replace(/\.$/, '')}").`,
  ]);
  expect(gitHubLines(github)).toHaveLength(2);
});
