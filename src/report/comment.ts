import type { Clock } from '../clock.ts';
import type { HttpClient } from '../http/client.ts';
import type { CommentTarget } from '../inputs/comment-target.ts';
import type { Stop } from '../stop.ts';
import { explainRefusal, readRefusal, waitAfter } from './github-refusal.ts';
import { octokitFetch } from './octokit-fetch.ts';
import { upsertComment, type Commented } from './upsert-comment.ts';

/** The longest comment that GitHub takes is 65,536 characters; counted in bytes this is on the safe side. */
export const LARGEST_COMMENT = 65_000;

/** What it takes to talk to GitHub within the time of the step. */
export interface GitHubAccess {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly stop: Pick<Stop, 'signal' | 'deadline' | 'failure'>;
}

/** With how many milliseconds to wait, where trying again may help. */
type Attempt = Commented & { readonly waitMs?: number | undefined };

/**
 * Keeps one comment on the pull request: the one that begins with this step's hidden marker is updated, on
 * whichever page it stands; if there is none it is created. Where runs at the same moment each created one, the next
 * run updates the first and removes the others. A 5xx and a secondary rate limit are tried again once,
 * from the search on, because a comment whose creation was answered so may be there. Never throws.
 */
export async function keepComment(
  target: CommentTarget,
  markdown: string,
  github: GitHubAccess,
): Promise<Commented> {
  const { clock, stop } = github;
  const first = await attempt(target, markdown, github);
  if (first.waitMs === undefined || clock.now() + first.waitMs >= stop.deadline) return first;
  await clock.sleep(first.waitMs, stop.signal);
  return attempt(target, markdown, github);
}

async function attempt(target: CommentTarget, markdown: string, github: GitHubAccess): Promise<Attempt> {
  const { http, clock, stop } = github;
  const isStopped = (): boolean => stop.signal.aborted;
  if (isStopped()) return stopped;
  const lost: string[] = [];
  const fetch = octokitFetch(http, (why) => lost.push(why));
  try {
    return await upsertComment(target, markdown, fetch);
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
