import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { readGitHubContext } from './github-context.ts';

/** Where the comment on the pull request is kept. */
export interface CommentTarget {
  readonly token: string;
  /** `GITHUB_API_URL`, which on Enterprise Server is not that of github.com. */
  readonly apiUrl: URL;
  readonly owner: string;
  readonly repo: string;
  /** Number of the pull request that the event is about; `undefined` when it is about something else. */
  readonly pullRequest: number | undefined;
  /** Commit from which the pull request is found otherwise. */
  readonly sha: string;
  /** What tells this comment from every other: the workflow, the job and the organisation. */
  readonly key: string;
}

const payload = z.object({ pull_request: z.object({ number: z.int() }) });

/**
 * Reads where to comment from the run's environment.
 *
 * @param organisation what tells one organisation from another
 * @returns why there can be no comment, as a sentence, where something is missing
 */
export function readCommentTarget(token: string | undefined, organisation: string): CommentTarget | string {
  const context = readGitHubContext();
  if (token === undefined) return 'there is no `github-token`.';
  if (!URL.canParse(context.apiUrl)) return 'the run does not say which repository it is for.';
  const { owner, repo } = repositoryOf(context);
  if (owner === '') return 'the run does not say which repository it is for.';
  const event = payload.safeParse(context.payload);
  return {
    token,
    apiUrl: new URL(context.apiUrl),
    owner,
    repo,
    pullRequest: event.success ? event.data.pull_request.number : undefined,
    sha: context.sha,
    key: keyOf([context.workflow, context.job, organisation]),
  };
}

function repositoryOf(context: ReturnType<typeof readGitHubContext>): {
  owner: string;
  repo: string;
} {
  try {
    return context.repo;
  } catch {
    return { owner: '', repo: '' };
  }
}

/** A hash, because the parts may hold what would end an HTML comment. */
function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
