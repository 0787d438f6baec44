import { jsonReply, type Reply } from './http-types.ts';

/** A comment as it is kept. */
export interface GitHubComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A pull request that is there before the first request. */
export interface GitHubPullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  /** Full hashes of the commits that belong to it, the newest last. */
  readonly commits: readonly string[];
  /** What a merge made of it, where it is closed; one that was closed without a merge has `null`. */
  readonly mergeCommit?: string | null;
  /** The branch that it is to be merged into; `main` by default. */
  readonly base?: string;
  /** Where its branch is; the repository's own owner by default, any other has a fork. */
  readonly headOwner?: string;
  /** The name of its branch; `change` by default. */
  readonly headBranch?: string;
  /** `Change number N` by default. */
  readonly title?: string;
  readonly body?: string;
}

/** An issue as it is kept. */
export interface GitHubIssue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** Where things are, as links in answers say it. */
export interface Place {
  /** Base of the API, without a slash at the end. */
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
}

/** The number by which the repository is known in the `Link` header. */
export const REPOSITORY_ID = 1_296_269;

/** GitHub's error body (GitHub Docs, "Troubleshooting the REST API"). */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Reply {
  const documentation_url = 'https://docs.github.com/rest';
  return json(status, { message, ...(errors && { errors }), documentation_url, status: String(status) });
}

/** The 422 of a comment that breaks a rule. */
export function invalidComment(message: string): Reply {
  return refusal(422, 'Validation Failed', [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message },
  ]);
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return jsonReply(status, value, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
}

/** A comment as the API shows it. */
export function shownComment(comment: GitHubComment, issue: number, place: Place): object {
  const { id, body, author, createdAt, updatedAt } = comment;
  const url = `${repositoryUrl(place)}/issues/comments/${id}`;
  return {
    url,
    html_url: `${pageUrl(place)}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repositoryUrl(place)}/issues/${issue}`,
    id,
    node_id: Buffer.from(`IC_${id}`).toString('base64'),
    user: shownUser(author, place),
    created_at: timestamp(createdAt),
    updated_at: timestamp(updatedAt),
    author_association: author.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    body,
    reactions: { url: `${url}/reactions`, total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0 },
    performed_via_github_app: null,
  };
}

/** An issue as the API shows it. */
export function shownIssue(issue: GitHubIssue, place: Place): object {
  const { number, state, author, title, body, labels } = issue;
  return {
    url: `${repositoryUrl(place)}/issues/${number}`,
    html_url: `https://github.com/${place.owner}/${place.repo}/issues/${number}`,
    number,
    state,
    title,
    body,
    user: shownUser(author, place),
    labels: labels.map((name) => ({ name })),
  };
}

/** A pull request as a listing shows it. */
export function shownPullRequest(pull: GitHubPullRequest, place: Place): object {
  const { number, state, commits, base = 'main', headOwner = place.owner, headBranch = 'change' } = pull;
  const isMerged = state === 'closed' && pull.mergeCommit !== null;
  const url = `${repositoryUrl(place)}/pulls/${number}`;
  const repo = { id: REPOSITORY_ID, name: place.repo, full_name: `${place.owner}/${place.repo}` };
  return {
    url,
    id: 1_000_000 + number,
    html_url: `${pageUrl(place)}/pull/${number}`,
    issue_url: `${repositoryUrl(place)}/issues/${number}`,
    comments_url: `${repositoryUrl(place)}/issues/${number}/comments`,
    number,
    state,
    locked: false,
    title: pull.title ?? `Change number ${number}`,
    user: shownUser('octocat', place),
    body: pull.body ?? null,
    draft: false,
    merged_at: isMerged ? timestamp(0) : null,
    merge_commit_sha: pull.mergeCommit ?? null,
    head: { label: `${headOwner}:${headBranch}`, ref: headBranch, sha: commits.at(-1) ?? null, repo },
    base: { label: `${place.owner}:${base}`, ref: base, sha: '0'.repeat(40), repo },
  };
}

/** The `Link` header of a page, as GitHub orders it; none when everything is on one page. */
export function linkHeader(
  path: string,
  page: { readonly number: number; readonly size: number; readonly last: number },
  place: Place,
): Readonly<Record<string, string>> {
  const to = (number: number, rel: string): string => {
    const query = `per_page=${page.size}&page=${number}`;
    return `<${place.api}/repositories/${REPOSITORY_ID}${path}?${query}>; rel="${rel}"`;
  };
  const { number, last } = page;
  const links = [
    ...(number > 1 ? [to(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
    ...(number > 1 ? [to(1, 'first')] : []),
  ];
  return links.length === 0 ? {} : { Link: links.join(', ') };
}

function shownUser(login: string, place: Place): object {
  return {
    login,
    id: login.length,
    url: `${place.api}/users/${encodeURIComponent(login)}`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

function repositoryUrl({ api, owner, repo }: Place): string {
  return `${api}/repos/${owner}/${repo}`;
}

function pageUrl({ owner, repo }: Place): string {
  return `https://github.com/${owner}/${repo}`;
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
