import { z } from 'zod';
import { json, refusal, shownIssue, type GitHubIssue, type Place } from './github-shapes.ts';
import type { Reply } from './http-types.ts';

/** The issues of a repository, for whoever may write there. */
export interface Issues {
  readonly all: () => readonly GitHubIssue[];
  /** Answers a request below the repository's path, or undefined where it is about no issue that is here. */
  readonly answer: (request: IssueRequest) => Reply | undefined;
}

export interface IssueRequest {
  readonly method: string;
  /** Below the repository: `/issues/7`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

const newIssue = z.object({
  title: z.string().min(1),
  body: z.string().default(''),
  labels: z.array(z.string()).default([]),
});

const change = z.object({
  title: z.string().min(1).optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
});

/**
 * Keeps issues as GitHub's REST API does: create, change, close, list by state, labels and creator.
 *
 * @param begin is told the number of each new issue
 */
export function keepIssues(options: {
  readonly place: Place;
  readonly author: string;
  readonly nextNumber: () => number;
  readonly begin: (number: number) => void;
}): Issues {
  const { place, author } = options;
  const issues = new Map<number, GitHubIssue>();

  function create(body: string): Reply {
    const read = readJson(body, newIssue);
    if (read === undefined) return invalid('title');
    const issue: GitHubIssue = { number: options.nextNumber(), state: 'open', author, ...read };
    issues.set(issue.number, issue);
    options.begin(issue.number);
    return json(201, shownIssue(issue, place));
  }

  function update(old: GitHubIssue, body: string): Reply {
    const read = readJson(body, change);
    if (read === undefined) return invalid('state');
    const { title = old.title, body: text = old.body, state = old.state } = read;
    const issue = { ...old, title, body: text, state };
    issues.set(issue.number, issue);
    return json(200, shownIssue(issue, place));
  }

  function list(query: URLSearchParams): Reply {
    const [state, creator] = [query.get('state') ?? 'open', query.get('creator')];
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const found = [...issues.values()].filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (creator === null || issue.author === creator) &&
        labels.every((label) => issue.labels.includes(label)),
    );
    return json(
      200,
      found.toReversed().map((issue) => shownIssue(issue, place)),
    );
  }

  return {
    all: () => [...issues.values()],
    answer: ({ method, path, query, body }) => {
      if (method === 'GET' && path === '/issues') return list(query);
      if (method === 'POST' && path === '/issues') return create(body);
      const issue = issues.get(Number(/^\/issues\/(\d+)$/.exec(path)?.[1]));
      return method === 'PATCH' && issue !== undefined ? update(issue, body) : undefined;
    },
  };
}

function readJson<Output>(text: string, schema: z.ZodType<Output>): Output | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function invalid(field: string): Reply {
  return refusal(422, 'Validation Failed', [{ resource: 'Issue', code: 'invalid', field }]);
}
