import { createHash } from 'node:crypto';
import { readGitHubContext } from './github-context.ts';
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
 * Reads where to comment from the run's environment.
 *
 * @returns why there can be no comment, as a sentence, where something is missing
 */
export function readCommentTarget({
  token,
  commentKey,
  organisation,
}: CommentInputs): CommentTarget | string {
  const context = readGitHubContext();
  if (token === undefined) return 'there is no `github-token`.';
  if (!URL.canParse(context.apiUrl)) return 'the run does not say which repository it is for.';
  const { owner, repo } = repositoryOf(context);
  if (owner === '') return 'the run does not say which repository it is for.';
  return {
    token,
    apiUrl: new URL(context.apiUrl),
    owner,
    repo,
    subject: subjectOf(eventOf(context)),
    key: {
      step: hash([context.workflow, context.job, context.action, commentKey ?? '']),
      organisation: organisation === undefined ? undefined : hash([organisation]),
    },
  };
}

/** The commit that the run is about; on a pull request its head. */
export function readHeadCommit(): string | undefined {
  return headCommitOf(eventOf(readGitHubContext()));
}

/** The toolkit says that these are strings; outside a job they are not set. */
function eventOf(context: ReturnType<typeof readGitHubContext>): RunEvent {
  const present = (text: string | undefined): string => text ?? '';
  return {
    name: present(context.eventName),
    payload: context.payload,
    ref: present(context.ref),
    sha: present(context.sha),
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

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
