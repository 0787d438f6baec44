import type { HttpClient } from '../http/client.ts';

/** Limit of one request to GitHub, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** Statuses whose answer has no body, for which `Response` wants none (Fetch standard, "null body status"). */
const BODYLESS = [101, 204, 205, 304];

/**
 * A `fetch` for Octokit that uses the step's own HTTP client: one stack, one proxy handling, one time-out. What was
 * answered comes as text.
 *
 * @param onLost told why there was no answer, of which Octokit makes a status 500 (`@octokit/request`, `fetch-wrapper`)
 */
export function octokitFetch(http: HttpClient, onLost: (why: string) => void) {
  return async (
    url: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ) => {
    const request = {
      method: init.method ?? 'GET',
      url: new URL(url),
      headers: init.headers ?? {},
      body: init.body,
    };
    const answer = await http.send({ ...request, timeoutMs: TIMEOUT_MS });
    if (answer.kind === 'lost') {
      onLost(answer.message);
      throw new Error(answer.message);
    }
    const body = BODYLESS.includes(answer.status) ? null : answer.body;
    // As text, whatever it is: Octokit's own way to read JSON takes seconds for a number of some megabytes.
    const headers = { ...answer.headers, 'content-type': 'text/plain; charset=utf-8' };
    const response = new Response(body, { status: answer.status, headers });
    // Octokit reads the address of an answer, which a Response that was made by hand does not have.
    return Object.defineProperty(response, 'url', { value: url });
  };
}
