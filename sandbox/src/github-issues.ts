import { z } from 'zod';
import { page, parsed, type Answer, type GitHubRequest } from './github-request.ts';
import { json, refusal, shownIssue, type GitHubIssue, type Place } from './github-shapes.ts';
import type { Reply } from './http-types.ts';

/** The issues of a repository, for whoever may write there. */
export interface Issues {
  readonly all: () => readonly GitHubIssue[];
  readonly answer: Answer;
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
    const read = newIssue.safeParse(parsed(body));
    if (!read.success) return invalid('title');
    const issue: GitHubIssue = { number: options.nextNumber(), state: 'open', author, ...read.data };
    issues.set(issue.number, issue);
    options.begin(issue.number);
    return json(201, shownIssue(issue, place));
  }

  function update(old: GitHubIssue, body: string): Reply {
    const read = change.safeParse(parsed(body));
    if (!read.success) return invalid('state');
    const { title = old.title, body: text = old.body, state = old.state } = read.data;
    const issue = { ...old, title, body: text, state };
    issues.set(issue.number, issue);
    return json(200, shownIssue(issue, place));
  }

  function list(request: GitHubRequest): Reply {
    const { query } = request;
    const [state, creator] = [query.get('state') ?? 'open', query.get('creator')];
    const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
    const found = [...issues.values()].filter(
      (issue) =>
        (state === 'all' || issue.state === state) &&
        (creator === null || issue.author === creator) &&
        labels.every((label) => issue.labels.includes(label)),
    );
    return page(found.toReversed(), request, place, (issue) => shownIssue(issue, place));
  }

  return {
    all: () => [...issues.values()],
    answer: (request) => {
      const { method, path, body } = request;
      if (method === 'GET' && path === '/issues') return list(request);
      if (method === 'POST' && path === '/issues') return create(body);
      const issue = issues.get(Number(/^\/issues\/(\d+)$/.exec(path)?.[1]));
      return method === 'PATCH' && issue !== undefined ? update(issue, body) : undefined;
    },
  };
}

function invalid(field: string): Reply {
  return refusal(422, 'Validation Failed', [{ resource: 'Issue', code: 'invalid', field }]);
}
