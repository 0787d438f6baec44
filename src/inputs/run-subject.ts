import * as z from 'zod/mini';

/** What is known of the event that started the run (GitHub Docs, "Variables reference"). */
export interface RunEvent {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** The webhook's payload, unchecked. */
  readonly payload: unknown;
  /** `GITHUB_REF` */
  readonly ref: string;
  /** `GITHUB_SHA` */
  readonly sha: string;
}

/** Which pull request an event is about, or by what it can be found. */
export type PullRequestSubject =
  | { readonly kind: 'number'; readonly number: number }
  /**
   * The open pull request whose head is a commit. A fork's branch, as `owner:branch`, finds it where the commit does
   * not, because GitHub associates commits with the pull requests of the repository that they were pushed to.
   */
  | { readonly kind: 'head'; readonly sha: string; readonly branch?: string | undefined }
  /** The same, or else the one that was merged with the commit, into `base` where a branch was pushed. */
  | { readonly kind: 'push'; readonly sha: string; readonly base: string | undefined }
  /** The reason is a sentence. */
  | { readonly kind: 'none'; readonly reason: string };

/** What is missing, or of another shape, but may be. */
function perhaps<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

// Schemas are made when they are asked for: a step needs that of its own event, and most steps none.
const number = () => z.int().check(z.positive());
const commit = () => z.string().check(z.minLength(1));

const pullRequestEvent = () =>
  z.object({
    pull_request: z.object({ number: number(), head: perhaps(z.object({ sha: commit() })) }),
  });

const commentEvent = () =>
  z.object({
    issue: z.object({ number: number(), pull_request: perhaps(z.record(z.string(), z.unknown())) }),
  });

const mergeGroupEvent = () => z.object({ merge_group: z.object({ head_ref: z.string() }) });

function workflowRunEvent() {
  const repository = perhaps(z.object({ id: z.int() }));
  const end = perhaps(z.object({ repo: repository }));
  return z.object({
    repository,
    workflow_run: z.object({
      head_sha: commit(),
      head_branch: perhaps(commit()),
      head_repository: perhaps(z.object({ id: perhaps(z.int()), owner: z.object({ login: commit() }) })),
      pull_requests: z.nullish(z.array(z.object({ number: number(), head: end, base: end }))),
    }),
  });
}

/** Events that a workflow runs for a commit of its own choice: that of a branch or tag that somebody has named. */
const COMMIT_EVENTS: ReadonlySet<string> = new Set([
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'create',
  'deployment',
  'deployment_status',
  'release',
]);

/**
 * Decides which pull request an event is about. Of most events the run's commit says nothing of that: it is the head
 * of the default branch, and GitHub associates that with the pull request that was merged last.
 */
export function subjectOf({ name, payload, ref, sha }: RunEvent): PullRequestSubject {
  if (name.startsWith('pull_request')) {
    const read = pullRequestEvent().safeParse(payload);
    return read.success ? byNumber(read.data.pull_request) : unreadable(name);
  }
  switch (name) {
    case 'issue_comment': {
      const read = commentEvent().safeParse(payload);
      if (!read.success) return unreadable(name);
      return read.data.issue.pull_request
        ? byNumber(read.data.issue)
        : none('the comment that started the run is on an issue, not on a pull request.');
    }
    case 'workflow_run': {
      const read = workflowRunEvent().safeParse(payload);
      return read.success ? subjectOfWorkflowRun(read.data) : unreadable(name);
    }
    case 'merge_group': {
      const read = mergeGroupEvent().safeParse(payload);
      const queued = queuedIn(ref) ?? (read.success ? queuedIn(read.data.merge_group.head_ref) : undefined);
      return queued === undefined ? unreadable(name) : byNumber({ number: queued });
    }
    case 'push':
      return sha === '' ? noCommit : { kind: 'push', sha, base: /^refs\/heads\/(.+)$/s.exec(ref)?.[1] };
    default:
      if (!COMMIT_EVENTS.has(name)) return none(`the event \`${name}\` is about no pull request.`);
      return sha === '' ? noCommit : { kind: 'head', sha };
  }
}

/** The commit that the event is about: of a pull request its head, where `GITHUB_SHA` is a merge that only GitHub has. */
export function headCommitOf({ name, payload, sha }: RunEvent): string | undefined {
  if (name.startsWith('pull_request')) {
    const pull = pullRequestEvent().safeParse(payload);
    const head = pull.data?.pull_request.head;
    if (head !== undefined) return head.sha;
  }
  if (name === 'workflow_run') {
    const run = workflowRunEvent().safeParse(payload);
    if (run.success) return run.data.workflow_run.head_sha;
  }
  return sha === '' ? undefined : sha;
}

/** The pull request in a ref of the merge queue, `refs/heads/gh-readonly-queue/<base>/pr-<number>-<commit>`. */
function queuedIn(ref: string): number | undefined {
  // The name of the base branch may have a `/pr-` of its own.
  const queued = Number(/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[^/]*$/.exec(ref)?.[1]);
  return queued > 0 ? queued : undefined;
}

/**
 * An earlier run's own pull requests, less those into or from other repositories, which share the name of its branch. GitHub
 * always says into which one they are; the repository that they are from may be gone.
 */
function subjectOfWorkflowRun(event: z.output<ReturnType<typeof workflowRunEvent>>): PullRequestSubject {
  const { head_sha: sha, head_branch, head_repository, pull_requests } = event.workflow_run;
  const own = (pull_requests ?? []).filter(({ head, base }) => {
    const [into, from] = [base?.repo?.id, head?.repo?.id];
    const isFromElsewhere = from !== undefined && from !== (head_repository?.id ?? from);
    return into !== undefined && into === event.repository?.id && !isFromElsewhere;
  });
  const [first, ...others] = new Set(own.map((pull) => pull.number));
  if (others.length > 0) return none('the run that started this one belongs to several pull requests.');
  if (first !== undefined) return byNumber({ number: first });
  const branch = head_repository && head_branch ? `${head_repository.owner.login}:${head_branch}` : undefined;
  return { kind: 'head', sha, branch };
}

function byNumber({ number }: { readonly number: number }): PullRequestSubject {
  return { kind: 'number', number };
}

function unreadable(name: string): PullRequestSubject {
  return none(`the event \`${name}\` does not say which pull request it is about.`);
}

function none(reason: string): PullRequestSubject {
  return { kind: 'none', reason };
}

const noCommit = none('the run does not say which commit it is for.');
