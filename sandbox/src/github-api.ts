import http from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepComments } from './github-comments.ts';
import { keepIssues } from './github-issues.ts';
import { keepPullRequests } from './github-pulls.ts';
import {
  refusal,
  REPOSITORY_ID,
  type GitHubComment,
  type GitHubIssue,
  type GitHubPullRequest,
  type Place,
} from './github-shapes.ts';
import type { Reply } from './http-types.ts';
import { closer, listen } from './listen.ts';
import type { RecordedRequest } from './options.ts';
import { Recorder } from './recorder.ts';

export type { GitHubComment, GitHubIssue, GitHubPullRequest } from './github-shapes.ts';

/** What a stand-in for GitHub holds, and whom it lets in. */
export interface GitHubApiOptions {
  readonly owner: string;
  readonly repo: string;
  readonly pullRequests?: readonly GitHubPullRequest[];
  /** Comments of other people on each pull request; none by default. */
  readonly comments?: number;
  /** Further comments on each pull request, after those. */
  readonly written?: readonly { readonly author: string; readonly body: string }[];
  /** What the token may do with pull requests; `write` by default. */
  readonly permissions?: 'write' | 'read' | 'none';
  /** The only token that is let in; any by default. */
  readonly token?: string;
  /** The API is served below this path, as Enterprise Server does: `/api/v3`. */
  readonly pathPrefix?: string;
  /** Milliseconds before each answer; none by default. */
  readonly delayMs?: number;
  /** Answers a request in place of the API, never (`hang`), or not at all (`undefined`), which leaves it to the API. */
  readonly instead?: (request: RecordedRequest) => Reply | 'hang' | undefined;
}

/** A running stand-in for the part of GitHub's REST API that comments on pull requests, opens them, and keeps issues. */
export interface GitHubApi {
  /** What `GITHUB_API_URL` would be. */
  readonly url: string;
  /** The comments of a pull request or an issue, the oldest first. */
  readonly comments: (number: number) => readonly GitHubComment[];
  /** The pull requests as they are now. */
  readonly pullRequests: () => readonly GitHubPullRequest[];
  /** The issues as they are now, the oldest first. */
  readonly issues: () => readonly GitHubIssue[];
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Whose token it is: its comments alone may be edited and removed. */
const BOT = 'github-actions[bot]';

/** Starts a stand-in for GitHub on a free port of the loopback interface. */
export async function startGitHubApi(options: GitHubApiOptions): Promise<GitHubApi> {
  const { owner, repo, permissions = 'write', pathPrefix: prefix = '' } = options;
  const recorder = new Recorder(Date.now);
  const server = http.createServer((message, response) => {
    receive(message, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const origin = await listen(server, {});
  const place: Place = { api: `${origin}${prefix}`, owner, repo };
  const comments = keepComments({ place, author: BOT });
  const there = options.pullRequests ?? [];
  const foreign = Array.from({ length: options.comments ?? 0 }, (_, index) => ({
    author: 'hubot',
    body: `Foreign comment ${index + 1}`,
  }));
  for (const { number } of there) comments.begin(number, [...foreign, ...(options.written ?? [])]);
  let lastNumber = Math.max(0, ...there.map(({ number }) => number));
  const numbers = { nextNumber: () => (lastNumber += 1), begin: comments.begin };
  const pulls = keepPullRequests({ place, there, ...numbers });
  const issues = keepIssues({ place, author: BOT, ...numbers });

  async function receive(message: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const [path = '', search = ''] = (message.url ?? '').split(/\?(.*)/s);
    const entry = recorder.arrive(message, path, search);
    const body = await text(message);
    entry.body(body);
    const { method, headers } = entry.request;
    if (options.delayMs !== undefined) await sleep(options.delayMs);
    const instead = options.instead?.(entry.request);
    if (instead === 'hang') return;
    const reply = instead ?? gate(method, headers) ?? route(method, path, new URLSearchParams(search), body);
    entry.status(reply.status);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  }

  /** Who may not enter, whatever is asked for. */
  function gate(method: string, headers: RecordedRequest['headers']): Reply | undefined {
    if (headers['user-agent'] === undefined)
      return refusal(403, 'Request forbidden by administrative rules. Please make sure it has a User-Agent.');
    const token = /^(?:token|bearer) (\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
    if (token === undefined || (options.token !== undefined && token !== options.token))
      return refusal(401, 'Bad credentials');
    const may = permissions === 'write' || (permissions === 'read' && method === 'GET');
    return may ? undefined : refusal(403, 'Resource not accessible by integration');
  }

  function route(method: string, fullPath: string, query: URLSearchParams, body: string): Reply {
    const bases = [`${prefix}/repos/${owner}/${repo}/`, `${prefix}/repositories/${REPOSITORY_ID}/`];
    const base = bases.find((start) => fullPath.startsWith(start));
    const path = base === undefined ? '' : fullPath.slice(base.length - 1);
    const request = { method, path, query, body };
    return (
      pulls.answer(request) ?? comments.answer(request) ?? issues.answer(request) ?? refusal(404, 'Not Found')
    );
  }

  const close = closer(server, new AbortController());
  return {
    url: place.api,
    comments: comments.of,
    pullRequests: pulls.all,
    issues: issues.all,
    requests: recorder.requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}
