import * as z from 'zod/mini';
import type { Clock } from '../clock.ts';
import type { HttpClient } from '../http/client.ts';
import type { CommentTarget } from '../inputs/comment-target.ts';
import type { Stop } from '../stop.ts';
import { lookThrough, MOST_PAGES, PAGE_SIZE } from './github-pages.ts';
import { explainRefusal, isForbidden, readRefusal, waitAfter } from './github-refusal.ts';
import { octokitFetch } from './octokit-fetch.ts';
import { grouped } from '../text.ts';

/** The longest comment that GitHub takes is 65,536 characters; counted in bytes this is on the safe side. */
export const LARGEST_COMMENT = 65_000;

/** Comments with this step's marker that may not be edited and are passed over: somebody pasted them. */
const MOST_PASTED = 10;

const comment = z.object({ id: z.int().check(z.positive()), body: z.nullish(z.string()) });
const pullRequest = z.object({ number: z.int().check(z.positive()), state: z.string() });

/** What it takes to talk to GitHub within the time of the step. */
export interface GitHubMeans {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly stop: Pick<Stop, 'signal' | 'deadline' | 'failure'>;
}

/** What became of the comment. */
export type Commented =
  | { readonly ok: true; readonly what: 'created' | 'updated' }
  /** The reason is a sentence. */
  | { readonly ok: false; readonly reason: string };

/** With how many milliseconds to wait, where trying again may help. */
type Attempt = Commented & { readonly waitMs?: number | undefined };

/**
 * Keeps one comment on the pull request: the one that begins with this step's hidden marker is updated, on
 * whichever page it stands; if there is none it is created. A 5xx and a secondary rate limit are tried again once,
 * from the search on, because a comment whose creation was answered so may be there. Never throws.
 */
export async function keepComment(
  target: CommentTarget,
  markdown: string,
  means: GitHubMeans,
): Promise<Commented> {
  const { clock, stop } = means;
  const first = await attempt(target, markdown, means);
  if (first.waitMs === undefined || clock.now() + first.waitMs >= stop.deadline) return first;
  await clock.sleep(first.waitMs, stop.signal);
  return attempt(target, markdown, means);
}

async function attempt(target: CommentTarget, markdown: string, means: GitHubMeans): Promise<Attempt> {
  const { http, clock, stop } = means;
  const isStopped = (): boolean => stop.signal.aborted;
  if (isStopped()) return stopped;
  const lost: string[] = [];
  const fetch = octokitFetch(http, (why) => lost.push(why));
  try {
    return await upsert(target, markdown, fetch);
  } catch (error) {
    const [why] = lost;
    if (why !== undefined)
      return isStopped() ? stopped : { ok: false, reason: `GitHub could not be reached (${why}).` };
    const refusal = readRefusal(error);
    return refusal === undefined
      ? { ok: false, reason: 'GitHub did not answer as it should.' }
      : { ok: false, reason: explainRefusal(refusal), waitMs: waitAfter(refusal, clock.now()) };
  }
}

const stopped = { ok: false, reason: 'the step was stopped.' } as const;

async function upsert(
  target: CommentTarget,
  markdown: string,
  fetch: ReturnType<typeof octokitFetch>,
): Promise<Commented> {
  const { token, apiUrl, owner, repo, sha } = target;
  // Octokit is loaded only by a step that comments.
  const { getOctokit } = await import('@actions/github');
  const { repos, issues } = getOctokit(token, {
    baseUrl: apiUrl.href.replace(/\/+$/, ''),
    request: { fetch },
  }).rest;
  const asked = (page: number | undefined) => ({
    owner,
    repo,
    per_page: PAGE_SIZE,
    ...(page !== undefined && { page }),
  });

  /** The open pull request with the run's commit, else the first. */
  const findPullRequest = async (): Promise<number | 'too-many' | undefined> => {
    let closed: number | undefined;
    const open = await lookThrough(
      pullRequest,
      (page) => repos.listPullRequestsAssociatedWithCommit({ ...asked(page), commit_sha: sha }),
      (found) => {
        closed ??= found[0]?.number;
        return found.find(({ state }) => state === 'open')?.number;
      },
    );
    return open ?? closed;
  };
  const number = target.pullRequest ?? (await findPullRequest());
  if (number === undefined) return { ok: false, reason: 'no pull request belongs to this run.' };
  if (number === 'too-many') return tooMany('The commit', 'pull requests');

  const marker = `<!-- genesys-cloud-routing-labels ${target.key} -->`;
  const body = `${marker}\n${markdown}`;
  let pasted = 0;
  const tryToUpdate = async (comment_id: number): Promise<boolean> => {
    try {
      await issues.updateComment({ owner, repo, comment_id, body });
      return true;
    } catch (error) {
      const refusal = readRefusal(error);
      pasted += 1;
      if (refusal === undefined || !isForbidden(refusal) || pasted > MOST_PASTED) throw error;
      return false;
    }
  };
  const updated = await lookThrough(
    comment,
    (page) => issues.listComments({ ...asked(page), issue_number: number }),
    async (found) => {
      const marked = found.filter((one) => one.body?.startsWith(marker) === true);
      for (const { id } of marked) if (await tryToUpdate(id)) return 'updated';
      return undefined;
    },
  );
  if (updated === 'too-many') return tooMany(`Pull request #${number}`, 'comments');
  if (updated !== undefined) return { ok: true, what: updated };
  await issues.createComment({ owner, repo, issue_number: number, body });
  return { ok: true, what: 'created' };
}

function tooMany(what: string, entries: string): Commented {
  const most = grouped(MOST_PAGES * PAGE_SIZE);
  return { ok: false, reason: `${what} has more than ${most} ${entries}, which are not all looked through.` };
}
