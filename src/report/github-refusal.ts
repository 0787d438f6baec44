import * as z from 'zod/mini';
import { oneLine } from '../text.ts';
import { parseBody } from '../http/body.ts';
import { parseRetryAfter } from '../http/retry.ts';

/** How GitHub said no. */
export interface GitHubRefusal {
  readonly status: number;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** GitHub's own words, on one line; empty where it said nothing. */
  readonly message: string;
}

/** What Octokit throws for an answer with an error status (`@octokit/request-error`). */
const requestError = z.object({
  status: z.int(),
  response: z.object({ headers: z.record(z.string(), z.catch(z.string(), '')), data: z.unknown() }),
});

/** GitHub's error body; entries of `errors` that have a message explain a 422 (GitHub Docs, "Troubleshooting the REST API"). */
const errorBody = z.object({
  message: z.string(),
  errors: z.catch(z.array(z.unknown()), []),
});

const errorEntry = z.object({ message: z.string() });

/** Entries of `errors` that are read. */
const MOST_ERRORS = 5;

/** The longest text of GitHub's that a message repeats, in characters. */
const LONGEST_MESSAGE = 300;

/** Reads what Octokit threw; `undefined` when it is not about an answer. */
export function readRefusal(error: unknown): GitHubRefusal | undefined {
  const read = requestError.safeParse(error);
  if (!read.success) return undefined;
  const { status, response } = read.data;
  const body = errorBody.safeParse(parseBody(String(response.data)));
  if (!body.success) return { status, headers: response.headers, message: '' };
  const reasons = body.data.errors.slice(0, MOST_ERRORS).flatMap((entry) => {
    const reason = errorEntry.safeParse(entry);
    return reason.success ? [reason.data.message] : [];
  });
  // What is cut ends in "…", by which a secret that the cut went through is recognised.
  const texts = [body.data.message, ...reasons].map((text) => oneLine(text, LONGEST_MESSAGE));
  const message = oneLine(texts.join(': '), LONGEST_MESSAGE);
  return { status, headers: response.headers, message };
}

/** Whether this one thing may not be done, rather than nothing at all for the time being. */
export function isForbidden(refusal: GitHubRefusal): boolean {
  return [403, 404].includes(refusal.status) && limitOf(refusal) === undefined && !isLocked(refusal);
}

/** What happened, in GitHub's own words where it has some, and what to do about it; a sentence or two. */
export function explainRefusal(refusal: GitHubRefusal): string {
  const { status, message } = refusal;
  const said = message === '' ? '' : ` ("${message.replace(/\.$/, '')}")`;
  if (status === 401) return `GitHub does not accept the \`github-token\`: it answered HTTP 401${said}.`;
  const told = `GitHub answered HTTP ${status}${said}`;
  if (!isMissingPermission(refusal)) return `${told}.`;
  return `${told}: the token may not do that. Give the job \`permissions: pull-requests: write\`; on a pull request from a fork the token can only read.`;
}

/** A wait that GitHub does not give a length, in milliseconds (GitHub Docs, "Rate limits for the REST API"). */
const SECONDARY_LIMIT_MS = 60_000;
const SERVER_ERROR_MS = 2_000;

/** A comment is not worth a longer wait, in milliseconds. */
const LONGEST_WAIT_MS = 60_000;

/**
 * How long to wait before the same may succeed, in milliseconds: after a 5xx or a secondary rate limit. A primary
 * one lasts up to an hour.
 *
 * @param now milliseconds since 1970
 * @returns `undefined` when waiting does not help, or takes too long for a comment
 */
export function waitAfter(refusal: GitHubRefusal, now: number): number | undefined {
  const { status, headers } = refusal;
  const usual =
    status >= 500 ? SERVER_ERROR_MS : limitOf(refusal) === 'secondary' ? SECONDARY_LIMIT_MS : undefined;
  if (usual === undefined) return undefined;
  const waitMs = parseRetryAfter(headers, now) ?? usual;
  return waitMs <= LONGEST_WAIT_MS ? waitMs : undefined;
}

/** Which rate limit was met: both answer 403 or 429, as a missing permission answers 403 too. */
function limitOf({ status, headers, message }: GitHubRefusal): 'primary' | 'secondary' | undefined {
  if (status !== 403 && status !== 429) return undefined;
  if (headers['retry-after'] !== undefined) return 'secondary';
  if (headers['x-ratelimit-remaining'] === '0' || /rate limit exceeded/i.test(message)) return 'primary';
  return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? 'secondary' : undefined;
}

/** Whether the token lacks a permission; archived repositories, blocked users and much else are answered 403 as well. */
function isMissingPermission(refusal: GitHubRefusal): boolean {
  const { status, message } = refusal;
  return isForbidden(refusal) && (status === 404 || /^$|not accessible|permission|must have/i.test(message));
}

/** A locked conversation is for collaborators: "Unable to create comment because issue is locked." */
function isLocked({ status, message }: GitHubRefusal): boolean {
  return status === 403 && /\blocked\b/i.test(message);
}
