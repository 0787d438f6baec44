import { describe, expect, test } from 'vitest';
import { headCommitOf, subjectOf, type RunEvent } from '../../../src/inputs/run-subject.ts';

const sha = 'a'.repeat(40);
const head = 'b'.repeat(40);

function event(name: string, payload: unknown = {}, ref = 'refs/heads/main'): RunEvent {
  return { name, payload, ref, sha };
}

const queue = 'refs/heads/gh-readonly-queue/main';
const number = (n: number) => ({ kind: 'number', number: n });
const none = { kind: 'none', reason: expect.stringMatching(/^[a-z].*\.$/) };
const pullRequest = { pull_request: { number: 7, head: { sha: head } } };
const run = (more: object) => ({ repository: { id: 1 }, workflow_run: { head_sha: head, ...more } });
const base = { repo: { id: 1 } };
const fork = { head_branch: 'fix/it', head_repository: { id: 3, owner: { login: 'hubot' } } };

describe('the pull request is that', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'of the event %s',
    (name) => {
      expect(subjectOf(event(name, pullRequest))).toEqual(number(7));
    },
  );

  test('which a comment is on', () => {
    const issue = { number: 8, pull_request: { url: 'https://api.github.example' } };
    expect(subjectOf(event('issue_comment', { issue }))).toEqual(number(8));
  });

  test.each([
    ['its only one', [{ number: 9, base }]],
    [
      'the one of this repository',
      [
        { number: 8, base: { repo: { id: 2 } } },
        { number: 9, base },
      ],
    ],
    [
      'the one from its own repository',
      [
        { number: 8, base, head: { repo: { id: 2 } } },
        { number: 9, base, head: { repo: { id: 3 } } },
      ],
    ],
    [
      'the one that is surely of this repository',
      [{ number: 7 }, { number: 8, base: {} }, { number: 9, base }],
    ],
    ['one from a repository that is gone', [{ number: 9, base, head: { repo: null } }]],
    [
      'one that is listed twice',
      [
        { number: 9, base },
        { number: 9, base },
      ],
    ],
  ])('of the run before: %s', (_what, pull_requests) => {
    expect(subjectOf(event('workflow_run', run({ pull_requests, ...fork })))).toEqual(number(9));
  });

  test.each([
    ['refs/heads/gh-readonly-queue/main/pr-12-' + sha, 12],
    ['refs/heads/gh-readonly-queue/release/pr-3-b/pr-12-' + sha, 12],
  ])('in the ref of the merge queue, %s', (ref, expected) => {
    expect(subjectOf(event('merge_group', {}, ref))).toEqual(number(expected));
  });
});

test('the pull request is that of the run before where the event does not say the repository of its head', () => {
  const pull_requests = [{ number: 9, base, head: { repo: { id: 2 } } }];
  expect(subjectOf(event('workflow_run', run({ pull_requests, head_repository: null })))).toEqual(number(9));
});

test('no number is taken from the run before where the event does not say its own repository', () => {
  const payload = { ...run({ pull_requests: [{ number: 9, base: {} }] }), repository: undefined };
  expect(subjectOf(event('workflow_run', payload))).toEqual({ kind: 'head', sha: head, branch: undefined });
});

test('the pull request is that of the merge queue where only the payload names its ref', () => {
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-12-${sha}`;
  expect(subjectOf(event('merge_group', { merge_group: { head_ref } }, ''))).toEqual(number(12));
});

test.each([null, {}, { sha: '' }, { sha: 7 }])('a pull request is known without its head: %j', (unread) => {
  const given = event('pull_request', { pull_request: { number: 7, head: unread } });
  expect(subjectOf(given)).toEqual(number(7));
  expect(headCommitOf(given)).toBe(sha);
});

describe('the pull request is looked for', () => {
  test.each([[[]], [null], [undefined], [[{ number: 8, base: { repo: { id: 2 } } }]], [[{ number: 8 }]]])(
    "by the head and the branch of the run before, a fork's, which lists %j",
    (pull_requests) => {
      const branch = 'hubot:fix/it';
      expect(subjectOf(event('workflow_run', run({ pull_requests, ...fork })))).toEqual({
        kind: 'head',
        sha: head,
        branch,
      });
    },
  );

  test('by its head alone where the fork is gone', () => {
    const gone = { pull_requests: [], head_branch: 'fix', head_repository: null };
    expect(subjectOf(event('workflow_run', run(gone)))).toEqual({
      kind: 'head',
      sha: head,
      branch: undefined,
    });
  });

  test.each([
    ['refs/heads/main', 'main'],
    ['refs/heads/a/b', 'a/b'],
    ['refs/tags/v1', undefined],
    ['refs/tags/refs/heads/main', undefined],
  ])('by the commit after a push to %s', (ref, base) => {
    expect(subjectOf(event('push', {}, ref))).toEqual({ kind: 'push', sha, base });
  });

  test.each([
    ...['workflow_dispatch', 'repository_dispatch', 'schedule', 'create'],
    ...['deployment', 'deployment_status', 'release'],
  ])('by the commit, but never among the merged ones, after %s', (name) => {
    // A payload says nothing there, whatever it has.
    expect(subjectOf(event(name, pullRequest))).toEqual({ kind: 'head', sha });
  });
});

describe('there is no pull request, and a reason,', () => {
  test.each<readonly [string, RunEvent]>([
    ['a comment on an issue', event('issue_comment', { issue: { number: 8 } })],
    ['a comment on an issue, as null', event('issue_comment', { issue: { number: 8, pull_request: null } })],
    ['a comment on nothing', event('issue_comment', {})],
    [
      'a run of several pull requests',
      event(
        'workflow_run',
        run({
          pull_requests: [
            { number: 8, base },
            { number: 9, base },
          ],
        }),
      ),
    ],
    ['a run without a head', event('workflow_run', { workflow_run: { pull_requests: [{ number: 8 }] } })],
    ['a pull request without a number', event('pull_request', { pull_request: {} })],
    ['a number that is none', event('pull_request', { pull_request: { number: '7' } })],
    ['no payload', event('pull_request_target', undefined)],
    ['a tag named like a ref of the merge queue', event('merge_group', {}, `refs/tags/${queue}/pr-1-${sha}`)],
    ['a ref below one of the merge queue', event('merge_group', {}, `${queue}/pr-1-${sha}/x`)],
    ['another ref of the merge queue', event('merge_group', {}, 'refs/heads/main')],
    ['the number zero', event('merge_group', {}, `refs/heads/gh-readonly-queue/main/pr-0-${sha}`)],
    ...['issues', 'discussion', 'check_suite', 'status', 'watch', ''].map(
      (name) => [name, event(name)] as const,
    ),
    ['no commit', { ...event('push'), sha: '' }],
    ['no commit at its time', { ...event('schedule'), sha: '' }],
  ])('after %s', (_what, given) => {
    expect(subjectOf(given)).toEqual(none);
  });
});

test.each<[string, RunEvent, string | undefined]>([
  ['the head of the pull request', event('pull_request', pullRequest), head],
  ['the head of the run before', event('workflow_run', run({})), head],
  ["the run's own", event('push'), sha],
  [
    "the run's own, of a pull request without a head",
    event('pull_request', { pull_request: { number: 7 } }),
    sha,
  ],
  ['none', { ...event('push'), sha: '' }, undefined],
])('the commit that a run is about is %s', (_what, given, expected) => {
  expect(headCommitOf(given)).toBe(expected);
});
