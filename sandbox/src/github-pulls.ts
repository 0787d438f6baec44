import { z } from 'zod';
import { page, parsed, type Answer, type GitHubRequest } from './github-request.ts';
import { json, refusal, shownPullRequest, type GitHubPullRequest, type Place } from './github-shapes.ts';
import type { Reply } from './http-types.ts';

/** The pull requests of a repository, for whoever may write there. */
export interface PullRequests {
  readonly all: () => readonly GitHubPullRequest[];
  readonly answer: Answer;
}

const newPullRequest = z.object({
  title: z.string().min(1),
  head: z.string().min(1),
  base: z.string().min(1),
  body: z.string().default(''),
});

const closing = z.object({ state: z.literal('closed') });

/**
 * Keeps pull requests as GitHub's REST API does: open, close, list by state and head or by a commit.
 *
 * @param begin is told the number of each new one
 */
export function keepPullRequests(options: {
  readonly place: Place;
  readonly there: readonly GitHubPullRequest[];
  readonly nextNumber: () => number;
  readonly begin: (number: number) => void;
}): PullRequests {
  const { place } = options;
  const { owner } = place;
  const pulls = new Map(options.there.map((pull) => [pull.number, pull]));
  const show = (pull: GitHubPullRequest) => shownPullRequest(pull, place);

  function open(body: string): Reply {
    const read = newPullRequest.safeParse(parsed(body));
    if (!read.success) return refusal(422, 'Validation Failed');
    const { head, ...rest } = read.data;
    const all = [...pulls.values()];
    if (all.some(({ state, headBranch }) => state === 'open' && headBranch === head)) {
      const message = `A pull request already exists for ${owner}:${head}.`;
      return refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
    }
    const number = options.nextNumber();
    const pull: GitHubPullRequest = { number, state: 'open', commits: [], headBranch: head, ...rest };
    pulls.set(number, pull);
    options.begin(number);
    return json(201, show(pull));
  }

  function close(pull: GitHubPullRequest, body: string): Reply {
    if (!closing.safeParse(parsed(body)).success) return refusal(422, 'Validation Failed');
    const closed: GitHubPullRequest = { ...pull, state: 'closed', mergeCommit: null };
    pulls.set(pull.number, closed);
    return json(200, show(closed));
  }

  function listOf(sha: string, request: GitHubRequest): Reply {
    if (!/^[0-9a-f]{40}$/.test(sha)) return refusal(422, `No commit found for SHA: ${sha}`);
    // A commit that only a fork has is not associated with a pull request of this repository.
    const found = [...pulls.values()].filter(
      ({ commits, mergeCommit, headOwner = owner }) =>
        (headOwner === owner && commits.includes(sha)) || mergeCommit === sha,
    );
    return page(found, request, place, show);
  }

  /** A listing of all, narrowed by `state` and by `head` (`owner:branch`). */
  function list(request: GitHubRequest): Reply {
    const [state, head] = [request.query.get('state') ?? 'open', request.query.get('head')];
    const found = [...pulls.values()].filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (head === null || head === `${pull.headOwner ?? owner}:${pull.headBranch ?? 'change'}`),
    );
    return page(found, request, place, show);
  }

  return {
    all: () => [...pulls.values()],
    answer: (request) => {
      const { method, path, body } = request;
      const sha = /^\/commits\/([^/]+)\/pulls$/.exec(path)?.[1];
      const pull = pulls.get(Number(/^\/pulls\/(\d+)$/.exec(path)?.[1]));
      if (method === 'GET' && sha !== undefined) return listOf(sha, request);
      if (method === 'GET' && path === '/pulls') return list(request);
      if (method === 'POST' && path === '/pulls') return open(body);
      return method === 'PATCH' && pull !== undefined ? close(pull, body) : undefined;
    },
  };
}
