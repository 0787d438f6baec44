import type { HttpClient } from '../../src/http/client.ts';
import type { Answer, ConnectionFault, Exchange, HttpRequest, Lost } from '../../src/http/exchange.ts';

/** How a request ends: answered, lost, or with a fault of the program, which is thrown. */
type End = Exchange<string> | Error;

/** What the other side does with one request: answer it, lose it, or do something first. */
export type Reply = End | ((request: HttpRequest) => End | Promise<End>);

export interface ScriptedHttp extends HttpClient {
  /** Every request, in the order they were sent. */
  readonly requests: readonly HttpRequest[];
}

/** An HTTP client that answers from a list, one reply a request, and knows no others. */
export function scriptedHttp(replies: readonly Reply[]): ScriptedHttp {
  const requests: HttpRequest[] = [];
  return {
    requests,
    async send(request) {
      const reply = replies[requests.length];
      requests.push(request);
      if (reply === undefined) {
        throw new Error(
          `request ${requests.length} is not in the script: ${request.method} ${request.url.href}`,
        );
      }
      const end = typeof reply === 'function' ? await reply(request) : reply;
      if (end instanceof Error) throw end;
      return end;
    },
    prepare() {
      // There is no connection.
    },
    close() {
      // There is nothing to close.
    },
  };
}

/** An answer; a body that is not text becomes JSON. */
export function answer(
  status: number,
  body: unknown = '',
  headers: Record<string, string> = {},
): Answer<string> {
  return { kind: 'answer', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** The end of a request that got no answer; by default the server may have received it. */
export function lost(fault: ConnectionFault = 'connection', sent = true): Lost {
  const message = sent ? 'read ECONNRESET' : 'connect ECONNREFUSED 192.0.2.1:443';
  return { kind: 'lost', fault, message, sent };
}

/** `GET /path?query`, for each request. */
export function linesOf({ requests }: ScriptedHttp): string[] {
  return requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);
}

/** The methods alone, for tests that care for the order of reading and writing. */
export function methodsOf({ requests }: ScriptedHttp): string {
  return requests.map(({ method }) => method).join(' ');
}
