import * as z from 'zod/mini';
import type { CommentTarget } from '../inputs/comment-target.ts';
import { markerOf, ownComments, readMarker, type MarkedComment } from './comment-marker.ts';
import { lookThrough, PAGE_SIZE, tooMany } from './github-pages.ts';
import { isForbidden, readRefusal } from './github-refusal.ts';
import type { octokitFetch } from './octokit-fetch.ts';
import { findPullRequest } from './pull-request.ts';

/** Comments with this step's marker that may not be edited and are passed over: somebody pasted them. */
const MOST_PASTED = 10;

/** Comments of the same step that runs at the same moment left, and that one run removes. */
const MOST_DUPLICATES = 10;

const comment = z.object({
  id: z.int().check(z.positive()),
  body: z.nullish(z.string()),
  user: z.catch(z.nullish(z.object({ login: z.string(), type: z.optional(z.string()) })), undefined),
});

/** What became of the comment. */
export type Commented =
  | { readonly ok: true; readonly what: 'created' | 'updated' }
  /** The reason is a sentence. */
  | { readonly ok: false; readonly reason: string };

/**
 * Finds the pull request and the comment on it, and updates or creates that.
 *
 * @throws what Octokit throws for an answer with an error status, or without one
 */
export async function upsertComment(
  target: CommentTarget,
  markdown: string,
  fetch: ReturnType<typeof octokitFetch>,
): Promise<Commented> {
  const { token, apiUrl, owner, repo, subject, key } = target;
  if (subject.kind === 'none') return { ok: false, reason: subject.reason };
  // Octokit is loaded only by a step that comments.
  const { getOctokit } = await import('@actions/github');
  const { pulls, repos, issues } = getOctokit(token, {
    baseUrl: apiUrl.href.replace(/\/+$/, ''),
    request: { fetch },
  }).rest;
  const asked = (page: number | undefined) => ({
    owner,
    repo,
    per_page: PAGE_SIZE,
    ...(page !== undefined && { page }),
  });
  const chosen = await findPullRequest(subject, `${owner}/${repo}`, {
    associatedWith: (sha) => (page) =>
      repos.listPullRequestsAssociatedWithCommit({ ...asked(page), commit_sha: sha }),
    openFrom: (branch) => (page) => pulls.list({ ...asked(page), state: 'open', head: branch }),
  });
  if ('reason' in chosen) return { ok: false, reason: chosen.reason };
  const { number } = chosen;

  const marked: MarkedComment[] = [];
  const end = await lookThrough(
    comment,
    (page) => issues.listComments({ ...asked(page), issue_number: number }),
    (found) => {
      marked.push(...found.flatMap((one) => markedComment(one, token)));
      return undefined;
    },
  );
  const own = ownComments(marked, key);

  const update = async ({ id, key: its }: MarkedComment): Promise<void> => {
    // A run that does not know its organisation leaves the comment to the next one that does.
    const marker = markerOf(key.organisation === undefined ? its : key);
    await issues.updateComment({ owner, repo, comment_id: id, body: `${marker}\n${markdown}` });
  };
  const kept = await updateFirst(own, update);
  if (kept === undefined) {
    if (end === 'too-many') return { ok: false, reason: tooMany(`Pull request #${number}`, 'comments') };
    await issues.createComment({ owner, repo, issue_number: number, body: `${markerOf(key)}\n${markdown}` });
    return { ok: true, what: 'created' };
  }
  const remove = async ({ id }: MarkedComment): Promise<void> => {
    await issues.deleteComment({ owner, repo, comment_id: id });
  };
  await clearDuplicates(duplicatesOf(kept, own), remove, update);
  return { ok: true, what: 'updated' };
}

function markedComment({ id, body, user }: z.output<typeof comment>, token: string): MarkedComment[] {
  const key = readMarker(body ?? '');
  // With the job's own token every comment of ours is a bot's: this one was pasted, and GitHub lets a bot edit it.
  const isPasted = token.startsWith('ghs_') && user?.type === 'User';
  return key === undefined || isPasted ? [] : [{ id, key, login: user?.login ?? undefined }];
}

/** Updates the first comment that may be edited; the others were pasted, or are gone by now. */
async function updateFirst(
  own: readonly MarkedComment[],
  update: (comment: MarkedComment) => Promise<void>,
): Promise<MarkedComment | undefined> {
  for (const [passedOver, candidate] of own.entries()) {
    try {
      await update(candidate);
      return candidate;
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal === undefined || !isForbidden(refusal) || passedOver >= MOST_PASTED) throw error;
    }
  }
  return undefined;
}

/** The comments after the one that is kept and by the same author: runs at the same moment each wrote one. */
function duplicatesOf(kept: MarkedComment, own: readonly MarkedComment[]): readonly MarkedComment[] {
  return own
    .slice(own.indexOf(kept) + 1)
    .filter(({ login }) => login === kept.login)
    .slice(0, MOST_DUPLICATES);
}

/** Removes them, or has them say the same where that is refused: none must go on saying what is no longer so. */
async function clearDuplicates(
  duplicates: readonly MarkedComment[],
  remove: (comment: MarkedComment) => Promise<void>,
  update: (comment: MarkedComment) => Promise<void>,
): Promise<void> {
  for (const duplicate of duplicates) {
    // What fails here is left to the next run.
    await remove(duplicate)
      .catch(() => update(duplicate))
      .catch(() => undefined);
  }
}
