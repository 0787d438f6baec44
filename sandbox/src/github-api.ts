import http from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { keepIssues } from './github-issues.ts';
import {
  invalidComment,
  json,
  linkHeader,
  refusal,
  REPOSITORY_ID,
  shownComment,
  shownPullRequest,
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

/** The longest comment, in characters. */
const LONGEST_COMMENT = 65_536;

/** Starts a stand-in for GitHub on a free port of the loopback interface. */
export async function startGitHubApi(options: GitHubApiOptions): Promise<GitHubApi> {
  const { owner, repo, permissions = 'write', pathPrefix: prefix = '' } = options;
  const pulls = new Map((options.pullRequests ?? []).map((pull) => [pull.number, pull]));
  let lastId = 900_000_000;
  const write = (body: string, author: string): GitHubComment => {
    lastId += 1;
    return { id: lastId, body, author, createdAt: Date.now(), updatedAt: Date.now() };
  };
  const foreign = (_: unknown, index: number) => write(`Foreign comment ${index + 1}`, 'hubot');
  const comments = new Map(
    [...pulls.keys()].map((number) => [
      number,
      [
        ...Array.from({ length: options.comments ?? 0 }, foreign),
        ...(options.written ?? []).map(({ author, body }) => write(body, author)),
      ],
    ]),
  );
  const recorder = new Recorder(Date.now);
  const server = http.createServer((message, response) => {
    receive(message, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const origin = await listen(server, {});
  const place: Place = { api: `${origin}${prefix}`, owner, repo };
  let lastNumber = Math.max(0, ...pulls.keys());
  const nextNumber = (): number => (lastNumber += 1);
  const begin = (number: number) => comments.set(number, []);
  const issues = keepIssues({ place, author: BOT, nextNumber, begin });

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
    const sha = /^\/commits\/([^/]+)\/pulls$/.exec(path)?.[1];
    const issue = /^\/issues\/(\d+)\/comments$/.exec(path)?.[1];
    const comment = /^\/issues\/comments\/(\d+)$/.exec(path)?.[1];
    if (method === 'GET' && sha !== undefined) return pullsOf(sha, path, query);
    if (method === 'GET' && path === '/pulls') return pullsFrom(path, query);
    if (method === 'POST' && path === '/pulls') return open(body);
    const pull = pulls.get(Number(/^\/pulls\/(\d+)$/.exec(path)?.[1]));
    if (method === 'PATCH' && pull !== undefined) return close(pull, body);
    const kept = comments.get(Number(issue));
    if (method === 'GET' && kept !== undefined)
      return page(kept, path, query, (one) => shownComment(one, Number(issue), place));
    if (method === 'POST' && kept !== undefined) return create(Number(issue), kept, body);
    if (method === 'PATCH' && comment !== undefined) return update(Number(comment), body);
    if (method === 'DELETE' && comment !== undefined) return remove(Number(comment));
    return issues.answer({ method, path, query, body }) ?? refusal(404, 'Not Found');
  }

  function open(text: string): Reply {
    const read = newPullRequest.safeParse(parsed(text));
    if (!read.success) return refusal(422, 'Validation Failed');
    const { head, ...rest } = read.data;
    const isOpen = [...pulls.values()].some(
      ({ state, headBranch }) => state === 'open' && headBranch === head,
    );
    if (isOpen)
      return refusal(422, 'Validation Failed', [
        {
          resource: 'PullRequest',
          code: 'custom',
          message: `A pull request already exists for ${owner}:${head}.`,
        },
      ]);
    const pull: GitHubPullRequest = {
      number: nextNumber(),
      state: 'open',
      commits: [],
      headBranch: head,
      ...rest,
    };
    pulls.set(pull.number, pull);
    begin(pull.number);
    return json(201, shownPullRequest(pull, place));
  }

  function close(pull: GitHubPullRequest, text: string): Reply {
    const read = z.object({ state: z.literal('closed') }).safeParse(parsed(text));
    if (!read.success) return refusal(422, 'Validation Failed');
    const closed: GitHubPullRequest = { ...pull, state: 'closed', mergeCommit: null };
    pulls.set(pull.number, closed);
    return json(200, shownPullRequest(closed, place));
  }

  function pullsOf(sha: string, path: string, query: URLSearchParams): Reply {
    if (!/^[0-9a-f]{40}$/.test(sha)) return refusal(422, `No commit found for SHA: ${sha}`);
    // A commit that only a fork has is not associated with a pull request of this repository.
    const found = [...pulls.values()].filter(
      ({ commits, mergeCommit, headOwner = owner }) =>
        (headOwner === owner && commits.includes(sha)) || mergeCommit === sha,
    );
    return page(found, path, query, (pull) => shownPullRequest(pull, place));
  }

  /** A listing of all, narrowed by `state` and by `head` (`owner:branch`). */
  function pullsFrom(path: string, query: URLSearchParams): Reply {
    const [state, head] = [query.get('state') ?? 'open', query.get('head')];
    const found = [...pulls.values()].filter(
      (pull) =>
        (state === 'all' || pull.state === state) &&
        (head === null || head === `${pull.headOwner ?? owner}:${pull.headBranch ?? 'change'}`),
    );
    return page(found, path, query, (pull) => shownPullRequest(pull, place));
  }

  function page<Item>(
    items: readonly Item[],
    path: string,
    query: URLSearchParams,
    show: (item: Item) => object,
  ): Reply {
    const size = Math.min(Number(query.get('per_page') ?? 30), 100);
    const number = Number(query.get('page') ?? 1);
    const shown = items.slice((number - 1) * size, number * size).map(show);
    return json(200, shown, linkHeader(path, { number, size, last: Math.ceil(items.length / size) }, place));
  }

  function create(issue: number, kept: GitHubComment[], text: string): Reply {
    const read = readBody(text);
    if (!read.ok) return read.reply;
    const written = write(read.body, BOT);
    kept.push(written);
    return json(201, shownComment(written, issue, place));
  }

  function update(id: number, text: string): Reply {
    for (const [issue, kept] of comments) {
      const index = kept.findIndex((comment) => comment.id === id);
      const old = kept[index];
      if (old === undefined) continue;
      if (old.author !== BOT) return refusal(403, 'Resource not accessible by integration');
      const read = readBody(text);
      if (!read.ok) return read.reply;
      const written = { ...old, body: read.body, updatedAt: Date.now() };
      kept[index] = written;
      return json(200, shownComment(written, issue, place));
    }
    return refusal(404, 'Not Found');
  }

  function remove(id: number): Reply {
    for (const kept of comments.values()) {
      const index = kept.findIndex((comment) => comment.id === id);
      if (index === -1) continue;
      if (kept[index]?.author !== BOT) return refusal(403, 'Resource not accessible by integration');
      kept.splice(index, 1);
      return { status: 204, headers: {}, body: '' };
    }
    return refusal(404, 'Not Found');
  }

  const end = closer(server, new AbortController());
  return {
    url: place.api,
    comments: (number) => comments.get(number) ?? [],
    pullRequests: () => [...pulls.values()],
    issues: issues.all,
    requests: recorder.requests,
    close: end,
    [Symbol.asyncDispose]: end,
  };
}

const newPullRequest = z.object({
  title: z.string().min(1),
  head: z.string().min(1),
  base: z.string().min(1),
  body: z.string().default(''),
});

/** What a body holds; undefined where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type BodyRead = { readonly ok: true; readonly body: string } | { readonly ok: false; readonly reply: Reply };

/** The text of a comment that is to be written, or why it will not be. */
function readBody(text: string): BodyRead {
  const value = parsed(text);
  if (value === undefined) return { ok: false, reply: refusal(400, 'Problems parsing JSON') };
  const read = z.object({ body: z.string() }).safeParse(value);
  if (!read.success)
    return { ok: false, reply: refusal(422, 'Invalid request.\n\n"body" wasn\'t supplied.') };
  const { body } = read.data;
  if (body.trim() === '') return { ok: false, reply: invalidComment('Body cannot be blank') };
  if (body.length > LONGEST_COMMENT) {
    const message = `Body is too long (maximum is ${LONGEST_COMMENT} characters)`;
    return { ok: false, reply: invalidComment(message) };
  }
  return { ok: true, body };
}
