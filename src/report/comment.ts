import * as z from 'zod/mini';
import type { HttpClient } from '../genesys/http-client.ts';
import type { CommentTarget } from '../settings/comment-target.ts';
import { octokitFetch } from './octokit-fetch.ts';

/** The longest comment that GitHub takes is 65,536 characters; counted in bytes this is on the safe side. */
export const LARGEST_COMMENT = 65_000;

const comments = z.array(z.object({ id: z.number(), body: z.nullish(z.string()) }));
const pullRequests = z.array(z.object({ number: z.int(), state: z.string() }));
const requestError = z.object({ status: z.number() });

/** What became of the comment. */
export type Commented =
  | { readonly ok: true; readonly what: 'created' | 'updated' }
  /** The reason is a sentence. */
  | { readonly ok: false; readonly reason: string };

/**
 * Keeps one comment on the pull request: the one that begins with this step's hidden marker is updated, on
 * whichever page it stands; if there is none it is created. Never throws.
 */
export async function keepComment(
  target: CommentTarget,
  markdown: string,
  http: HttpClient,
): Promise<Commented> {
  let lost: string | undefined;
  const fetch = octokitFetch(http, (why) => {
    lost = why;
  });
  try {
    return await upsert(target, markdown, fetch);
  } catch (error) {
    if (lost !== undefined) return { ok: false, reason: `GitHub could not be reached (${lost}).` };
    const status = requestError.safeParse(error);
    return {
      ok: false,
      reason: status.success ? explain(status.data.status) : 'GitHub did not answer as it should.',
    };
  }
}

async function upsert(
  target: CommentTarget,
  markdown: string,
  fetch: ReturnType<typeof octokitFetch>,
): Promise<Commented> {
  const { token, apiUrl, owner, repo, sha } = target;
  // Octokit is loaded only by a step that comments.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.href.replace(/\/+$/, ''),
    request: { fetch },
  });

  const findPullRequest = async (): Promise<number | undefined> => {
    const answer = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: sha,
    });
    const found = pullRequests.parse(answer.data);
    return (found.find(({ state }) => state === 'open') ?? found[0])?.number;
  };
  const findComment = async (issue_number: number, marker: string): Promise<number | undefined> => {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      owner,
      repo,
      issue_number,
      per_page: 100,
    });
    for await (const page of pages) {
      const found = comments.parse(page.data).find(({ body }) => body?.startsWith(marker) === true);
      if (found !== undefined) return found.id;
    }
    return undefined;
  };

  const number = target.pullRequest ?? (await findPullRequest());
  if (number === undefined) return { ok: false, reason: 'no pull request belongs to this run.' };
  const marker = `<!-- genesys-cloud-routing-labels ${target.key} -->`;
  const body = `${marker}\n${markdown}`;
  const existing = await findComment(number, marker);
  if (existing === undefined) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
    return { ok: true, what: 'created' };
  }
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing, body });
  return { ok: true, what: 'updated' };
}

function explain(status: number): string {
  switch (status) {
    case 401:
      return 'GitHub does not accept the `github-token` (HTTP 401).';
    case 403:
    case 404:
      return `the token may not do that (HTTP ${status}). Give the job \`permissions: pull-requests: write\`; on a pull request from a fork the token can only read.`;
    default:
      return `GitHub answered HTTP ${status}.`;
  }
}
