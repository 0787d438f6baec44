import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startGitHubApi, type GitHubApi, type GitHubApiOptions } from '../../sandbox/src/github-api.ts';
import { temporaryFolder } from './temp.ts';
import type { ActionRun } from './run-action.ts';

/** A small list of labels, and the inputs of a step that shows its plan on the pull request. */
export const LIST = [{ name: 'VIP' }, { name: 'team', value: 'blue' }];
export const PLAN = { comment: 'true', 'dry-run': 'true' };

/** The commit that a step runs for, and the number of its pull request. */
export const SHA = 'ffac537e6cbbf934b08745a378932722df287a53';
export const PULL_REQUEST = 7;

/** GitHub with one open pull request, to which the step's commit belongs. */
export function startGitHub(options: Partial<GitHubApiOptions> = {}): Promise<GitHubApi> {
  const pullRequests = [{ number: PULL_REQUEST, state: 'open', commits: [SHA] }] as const;
  return startGitHubApi({ owner: 'octo-org', repo: 'contact-centre', pullRequests, ...options });
}

/** The environment of a step whose workflow was started by a push. */
export function onPush(github: GitHubApi): Record<string, string> {
  return { GITHUB_API_URL: github.url };
}

/** The environment of a step whose workflow was started by an event of that name with that payload. */
export async function onEvent(
  github: GitHubApi,
  name: string,
  payload: object = {},
): Promise<Record<string, string>> {
  const eventFile = join(await temporaryFolder(), 'event.json');
  await writeFile(eventFile, JSON.stringify(payload));
  return { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: eventFile };
}

/** The head of the pull request's branch. */
export const HEAD = 'a5c6b1e2f3d4a5c6b1e2f3d4a5c6b1e2f3d4a5c6';

/** The environment of a step whose workflow was started by the pull request; its commit is a merge that only GitHub has. */
export async function onPullRequest(github: GitHubApi): Promise<Record<string, string>> {
  const pull = { number: PULL_REQUEST, head: { sha: HEAD } };
  const event = { action: 'synchronize', number: PULL_REQUEST, pull_request: pull };
  return {
    ...(await onEvent(github, 'pull_request', event)),
    GITHUB_REF: `refs/pull/${PULL_REQUEST}/merge`,
    GITHUB_SHA: '1234567890abcdef1234567890abcdef12345678',
  };
}

/** The bodies of the comments that are not of other people. */
export function ownComments(github: GitHubApi): readonly string[] {
  return github
    .comments(PULL_REQUEST)
    .filter(({ author }) => author === 'github-actions[bot]')
    .map(({ body }) => body);
}

/** The requests that GitHub got, as `METHOD /path?query`, below the repository. */
export function gitHubLines(github: GitHubApi): readonly string[] {
  return github.requests.map(({ method, path, query }) => {
    const search = new URLSearchParams(query).toString();
    const below = path.replace(/^.*\/(repos\/octo-org\/contact-centre|repositories\/\d+)\//, '/');
    return `${method} ${below}${search === '' ? '' : `?${search}`}`;
  });
}

/** The messages of a run's warnings. */
export function warningsOf(run: ActionRun): readonly string[] {
  return run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}
