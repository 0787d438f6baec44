import { describe, expect, test } from 'vitest';
import {
  choosePullRequest,
  findPullRequest,
  type ListedPullRequest,
} from '../../../src/report/pull-request.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);
const repo = { full_name: 'Octo/Labels' };

const open = (number: number, head = sha): ListedPullRequest => ({
  number,
  state: 'open',
  head: { sha: head },
  base: { ref: 'main', repo },
});
const merged = (number: number, merge: string | null = sha, base = 'main'): ListedPullRequest => ({
  number,
  state: 'closed',
  merged_at: '2026-01-02T03:04:05Z',
  merge_commit_sha: merge,
  head: { sha },
  base: { ref: base, repo },
});
const closed: ListedPullRequest = { ...open(5), state: 'closed', merged_at: null };
const elsewhere = (pull: ListedPullRequest, full_name = 'up/stream'): ListedPullRequest => ({
  ...pull,
  base: { ref: 'main', repo: { full_name } },
});

/** As the run says it. */
const repository = 'octo/labels';

const head = { kind: 'head', sha } as const;
const push = { kind: 'push', sha, base: 'main' } as const;
const several = (what: string) => ({ reason: `several pull requests ${what}.` });

test('of two with the same head it is the one from the branch of the run', () => {
  const from = (pull: ListedPullRequest, label: string | null) => ({ ...pull, head: { sha, label } });
  const run = { ...head, branch: 'forker:patch' };
  const [ours, theirs] = [from(open(7), 'Forker:patch'), from(open(8), 'victim:other')];
  expect(choosePullRequest(run, repository, [theirs, ours])).toEqual({ number: 7 });
  expect(choosePullRequest(run, repository, [theirs])).toBeUndefined();
  expect(choosePullRequest(run, repository, [from(open(7), null)])).toEqual({ number: 7 });
  for (const subject of [push, head])
    expect(choosePullRequest(subject, repository, [theirs])).toEqual({ number: 8 });
});

describe.each([
  ['a push', push],
  ['any other event', head],
] as const)('after %s', (_what, subject) => {
  test.each([
    ['the open one', [open(7)], { number: 7 }],
    ['the open one beside others', [merged(4), closed, open(8, other), open(7)], { number: 7 }],
    ['an open one on two pages', [open(7), open(7)], { number: 7 }],
    ['neither of two open ones', [open(7), open(8)], several('are open and have this commit as their head')],
    ['none that was closed', [closed], undefined],
    ['none whose head has moved on', [open(7, other)], undefined],
    ['none without a head', [{ ...open(7), head: null }], undefined],
    ['none into another repository', [elsewhere(open(7)), elsewhere(merged(4))], undefined],
    ['the own one beside that of another repository', [elsewhere(open(4)), open(7)], { number: 7 }],
    ['none into one of a longer name', [elsewhere(open(7), 'octo/labels2')], undefined],
    ['none into one that is not said', [{ ...open(7), base: { ref: 'main' } }], undefined],
    ['none', [], undefined],
  ])('it is %s', (_case, found, expected) => {
    expect(choosePullRequest(subject, repository, found)).toEqual(expected);
  });
});

describe('one that is merged', () => {
  test('is taken after a push alone', () => {
    expect(choosePullRequest(push, repository, [merged(4)])).toEqual({ number: 4 });
    expect(choosePullRequest(head, repository, [merged(4)])).toBeUndefined();
  });

  test.each([
    ['by its merge, beside one that only has the commit', [merged(3, other), merged(4)], { number: 4 }],
    ['by its commit, as after a rebase', [merged(3, other)], { number: 3 }],
    ['by none of two merges', [merged(3), merged(4)], several('were merged with this commit')],
    ['not when it was merged into another branch', [merged(4, sha, 'release')], undefined],
  ])('is taken %s', (_case, found, expected) => {
    expect(choosePullRequest(push, repository, found)).toEqual(expected);
  });

  test('is taken after the push of a tag, whatever it was merged into', () => {
    expect(choosePullRequest({ ...push, base: undefined }, repository, [merged(4, sha, 'release')])).toEqual({
      number: 4,
    });
  });
});

describe('GitHub is asked', () => {
  const page = (...found: readonly ListedPullRequest[]) =>
    Promise.resolve({ data: JSON.stringify(found), headers: {} });
  const neverEnds = () =>
    Promise.resolve({ data: '[]', headers: { link: '<https://api.github.example>; rel="next"' } });
  const none = () => page();
  const unknown = (status: number) => () =>
    Promise.reject(Object.assign(new Error('no'), { status, response: { headers: {}, data: '' } }));
  const fork = { ...head, branch: 'hubot:fix' } as const;

  test('for nothing where the number is known, or that there is none', async () => {
    const listings = {
      associatedWith: () => () => Promise.reject(new Error('not asked')),
      openFrom: () => () => Promise.reject(new Error('not asked')),
    };
    expect(await findPullRequest({ kind: 'number', number: 7 }, repository, listings)).toEqual({ number: 7 });
    expect(await findPullRequest({ kind: 'none', reason: 'no one.' }, repository, listings)).toEqual({
      reason: 'no one.',
    });
  });

  test.each([
    ['by the commit alone, without a branch', head, none, () => page(open(7)), noneBelongs()],
    ['by the branch where the commit has none', fork, none, () => page(open(7)), { number: 7 }],
    ['by the branch where the commit is a fork’s', fork, unknown(422), () => page(open(7)), { number: 7 }],
    ['by the branch where the commit is not found', fork, unknown(404), () => page(open(7)), { number: 7 }],
    ['and neither knows one', fork, none, none, noneBelongs()],
    ['and the commit has too many', fork, neverEnds, none, tooMany('The commit')],
    ['and the branch has too many', fork, none, neverEnds, tooMany('The branch')],
  ])('%s', async (_what, subject, associated, fromBranch, expected) => {
    const listings = { associatedWith: () => associated, openFrom: () => fromBranch };
    expect(await findPullRequest(subject, repository, listings)).toEqual(expected);
  });

  test.each([
    ['a refusal of another kind', fork, 403],
    ['a commit that is not found where there is no branch to ask for', head, 404],
  ])('and %s is thrown', async (_what, subject, status) => {
    const listings = { associatedWith: () => unknown(status), openFrom: () => none };
    await expect(findPullRequest(subject, repository, listings)).rejects.toMatchObject({ status });
  });

  test('and what is no answer is thrown as it is', async () => {
    const lost = new Error('connect ECONNREFUSED');
    const listings = { associatedWith: () => () => Promise.reject(lost), openFrom: () => none };
    await expect(findPullRequest(fork, repository, listings)).rejects.toBe(lost);
  });
});

function noneBelongs() {
  return { reason: 'no pull request belongs to this run.' };
}

function tooMany(what: string) {
  return { reason: expect.stringMatching(new RegExp(`^${what} has more than [\\d,]+ pull requests`)) };
}
