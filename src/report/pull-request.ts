import * as z from 'zod/mini';
import type { PullRequestSubject } from '../inputs/run-subject.ts';
import { readRefusal } from './github-refusal.ts';
import { lookThrough, tooMany, type Page } from './github-pages.ts';

const text = z.catch(z.nullish(z.string()), undefined);

/** A pull request of a listing, as far as it is read here. */
const listed = z.object({
  number: z.int().check(z.positive()),
  state: z.string(),
  merged_at: text,
  merge_commit_sha: text,
  head: z.catch(z.nullish(z.object({ sha: text, label: text })), undefined),
  base: z.catch(
    z.nullish(
      z.object({ ref: text, repo: z.catch(z.nullish(z.object({ full_name: z.string() })), undefined) }),
    ),
    undefined,
  ),
});

export type ListedPullRequest = z.output<typeof listed>;

/** Which pull request it is, or why there is none, as a sentence. */
export type Chosen = { readonly number: number } | { readonly reason: string };

/** How GitHub is asked for pull requests, page by page. */
export interface PullRequestListings {
  associatedWith(sha: string): (page: number | undefined) => Promise<Page>;
  openFrom(branch: string): (page: number | undefined) => Promise<Page>;
}

/**
 * Finds the pull request that a run is about.
 *
 * @param repository the run's own, as `owner/name`
 */
export async function findPullRequest(
  subject: PullRequestSubject,
  repository: string,
  listings: PullRequestListings,
): Promise<Chosen> {
  switch (subject.kind) {
    case 'number':
      return { number: subject.number };
    case 'none':
      return { reason: subject.reason };
    case 'push':
    case 'head': {
      const branch = subject.kind === 'head' ? subject.branch : undefined;
      const associated = collect(listings.associatedWith(subject.sha));
      const found = await (branch === undefined ? associated : associated.catch(noneOfUnknownCommit));
      if (found === 'too-many') return { reason: tooMany('The commit', 'pull requests') };
      const chosen = choosePullRequest(subject, repository, found);
      if (chosen !== undefined) return chosen;
      const others = branch === undefined ? [] : await collect(listings.openFrom(branch));
      if (others === 'too-many') return { reason: tooMany('The branch', 'pull requests') };
      return (
        choosePullRequest(subject, repository, others) ?? { reason: 'no pull request belongs to this run.' }
      );
    }
  }
}

/**
 * Chooses among the pull requests that GitHub associates with a commit: the open one whose head it is, or else, after
 * a push, the one that was merged with it. Of several nobody knows which is meant. With a commit of a fork GitHub lists
 * pull requests into the repository that it was forked from too, whose numbers mean others here; and two branches may have
 * the same head.
 *
 * @param repository the run's own, as `owner/name`
 * @returns `undefined` when it is none of them
 */
export function choosePullRequest(
  subject: Extract<PullRequestSubject, { kind: 'head' | 'push' }>,
  repository: string,
  found: readonly ListedPullRequest[],
): Chosen | undefined {
  const { sha } = subject;
  const own = found.filter(({ base }) => isSame(base?.repo?.full_name, repository));
  const branch = subject.kind === 'head' ? subject.branch : undefined;
  const open = own.filter(({ state, head }) => {
    const isOther = typeof head?.label === 'string' && !isSame(head.label, branch ?? head.label);
    return state === 'open' && head?.sha === sha && !isOther;
  });
  if (open.length > 0) return theOnly(open, 'are open and have this commit as their head');
  if (subject.kind === 'head') return undefined;
  const { base: pushed } = subject;
  const merged = own.filter(({ state, merged_at, base }) => {
    // A branch that begins at a commit of another one was not merged into.
    const isElsewhere = pushed !== undefined && typeof base?.ref === 'string' && base.ref !== pushed;
    return state === 'closed' && typeof merged_at === 'string' && !isElsewhere;
  });
  const exact = merged.filter(({ merge_commit_sha }) => merge_commit_sha === sha);
  const candidates = exact.length > 0 ? exact : merged;
  return candidates.length === 0 ? undefined : theOnly(candidates, 'were merged with this commit');
}

/** GitHub always says which repository it is, and takes the names of owners and repositories in any case. */
function isSame(name: string | undefined, wanted: string): boolean {
  return name?.toLowerCase() === wanted.toLowerCase();
}

/** A commit that only a fork has may be none here. */
function noneOfUnknownCommit(error: unknown): readonly ListedPullRequest[] {
  const status = readRefusal(error)?.status;
  if (status !== 404 && status !== 422) throw error;
  return [];
}

function theOnly(candidates: readonly ListedPullRequest[], what: string): Chosen | undefined {
  const [number, ...others] = new Set(candidates.map((pull) => pull.number));
  if (number === undefined) return undefined;
  return others.length === 0 ? { number } : { reason: `several pull requests ${what}.` };
}

async function collect(
  ask: (page: number | undefined) => Promise<Page>,
): Promise<readonly ListedPullRequest[] | 'too-many'> {
  const all: ListedPullRequest[] = [];
  const end = await lookThrough(listed, ask, (found) => {
    all.push(...found);
    return undefined;
  });
  return end ?? all;
}
