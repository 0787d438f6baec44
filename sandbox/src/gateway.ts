import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { closer, listen } from './listen.ts';

/** An answer on its way back, and the request that it is to. */
export interface PassingAnswer {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Gateway {
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** What a gateway sends in place of an answer; without its length, as one that is made up on the way. */
export interface Replacement {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Sends nothing more after the body, and keeps the connection. */
  readonly stalls?: boolean;
}

/** Starts an HTTP gateway in front of a server: requests pass, and answers become what `change` makes of them. */
export async function startGateway(
  target: string,
  change: (answer: PassingAnswer) => Replacement,
): Promise<Gateway> {
  const pass = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    const onward = http.request(new URL(path, target), { method, headers, agent: false });
    onward.end(await buffer(request));
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      onward.once('response', resolve).once('error', reject);
    });
    const body = await buffer(answer);
    const replacement = change({ method, path, headers: answer.headers, body });
    response.writeHead(answer.statusCode ?? 502, {
      'content-type': answer.headers['content-type'] ?? 'application/json',
      ...replacement.headers,
    });
    response.write(replacement.body);
    if (replacement.stalls !== true) response.end();
  };
  const server = http.createServer((request, response) => {
    pass(request, response).catch(() => {
      response.destroy();
    });
  });
  const url = await listen(server, {});
  const close = closer(server, new AbortController());
  return { url, close, [Symbol.asyncDispose]: close };
}
