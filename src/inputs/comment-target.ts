import { createHash } from 'node:crypto';
import type { GitHubRun } from './github-run.ts';
import { headCommitOf, subjectOf, type PullRequestSubject, type RunEvent } from './run-subject.ts';

/** Where the comment on the pull request is kept. */
export interface CommentTarget {
  readonly token: string;
  /** `GITHUB_API_URL`, which on Enterprise Server is not that of github.com. */
  readonly apiUrl: URL;
  readonly owner: string;
  readonly repo: string;
  readonly subject: PullRequestSubject;
  readonly key: CommentKey;
}

/** What tells this comment from every other, in two hashes: the parts may hold what would end an HTML comment. */
export interface CommentKey {
  /** The workflow, the job, the step and the input that tells its matrix legs apart. */
  readonly step: string;
  /** `undefined` where the inputs are so wrong that they do not say which one it is. */
  readonly organisation: string | undefined;
}

/** What the inputs say about the comment. */
export interface CommentInputs {
  readonly token: string | undefined;
  readonly commentKey: string | undefined;
  /** What tells one organisation from another; `undefined` when the inputs do not say. */
  readonly organisation: string | undefined;
}

/**
 * Reads where to comment from what the run says of itself.
 *
 * @returns why there can be no comment, as a sentence, where something is missing
 */
export function readCommentTarget(
  { token, commentKey, organisation }: CommentInputs,
  run: GitHubRun,
): CommentTarget | string {
  if (token === undefined) return 'there is no `github-token`.';
  if (!URL.canParse(run.apiUrl)) return 'the run does not say which repository it is for.';
  const [owner = '', repo = ''] = run.repository.split('/');
  if (owner === '' || repo === '') return 'the run does not say which repository it is for.';
  return {
    token,
    apiUrl: new URL(run.apiUrl),
    owner,
    repo,
    subject: subjectOf(eventOf(run)),
    key: {
      step: hash([run.workflow, run.job, run.step, commentKey ?? '']),
      organisation: organisation === undefined ? undefined : hash([organisation]),
    },
  };
}

/** The commit that the run is about; on a pull request its head. */
export function readHeadCommit(run: GitHubRun): string | undefined {
  return headCommitOf(eventOf(run));
}

function eventOf({ eventName, ref, sha, readEvent }: GitHubRun): RunEvent {
  return { name: eventName, payload: readEvent(), ref, sha };
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
