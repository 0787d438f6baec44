import { describe, expect, test } from 'vitest';
import { choosePullRequest, type ListedPullRequest } from '../../../src/report/pull-request.ts';

const sha = 'a'.repeat(40);
const other = 'b'.repeat(40);

const open = (number: number, head = sha): ListedPullRequest => ({
  number,
  state: 'open',
  head: { sha: head },
});
const merged = (number: number, merge: string | null = sha, base = 'main'): ListedPullRequest => ({
  number,
  state: 'closed',
  merged_at: '2026-01-02T03:04:05Z',
  merge_commit_sha: merge,
  head: { sha },
  base: { ref: base },
});
const closed: ListedPullRequest = { number: 5, state: 'closed', merged_at: null, head: { sha } };

const head = { kind: 'head', sha } as const;
const push = { kind: 'push', sha, base: 'main' } as const;
const several = (what: string) => ({ reason: `several pull requests ${what}.` });

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
    ['none without a head', [{ number: 7, state: 'open' }], undefined],
    ['none', [], undefined],
  ])('it is %s', (_case, found, expected) => {
    expect(choosePullRequest(subject, found)).toEqual(expected);
  });
});

describe('one that is merged', () => {
  test('is taken after a push alone', () => {
    expect(choosePullRequest(push, [merged(4)])).toEqual({ number: 4 });
    expect(choosePullRequest(head, [merged(4)])).toBeUndefined();
  });

  test.each([
    ['by its merge, beside one that only has the commit', [merged(3, other), merged(4)], { number: 4 }],
    ['by its commit, as after a rebase', [merged(3, other)], { number: 3 }],
    ['by none of two merges', [merged(3), merged(4)], several('were merged with this commit')],
    ['not when it was merged into another branch', [merged(4, sha, 'release')], undefined],
  ])('is taken %s', (_case, found, expected) => {
    expect(choosePullRequest(push, found)).toEqual(expected);
  });

  test('is taken after the push of a tag, whatever it was merged into', () => {
    expect(choosePullRequest({ ...push, base: undefined }, [merged(4, sha, 'release')])).toEqual({
      number: 4,
    });
  });
});
