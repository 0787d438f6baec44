import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { closer, listen } from './listen.ts';

/** How a proxy behaves; without options it forwards everything to where it says. */
export interface ForwardProxyOptions {
  /** `user:password` without which it answers 407, repeating what it was given instead. */
  readonly credentials?: string;
  /** Origins for hosts, such as `{ 'api.example.com:443': 'https://127.0.0.1:8443' }`, in place of the DNS. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Answers every request with this status, or never. */
  readonly refuse?: number | 'hang';
}

/** What a proxy was asked for. */
export interface ProxiedRequest {
  /** `CONNECT host:port`, or `METHOD http://host:port/path`. */
  readonly line: string;
  /** The `Proxy-Authorization` header. */
  readonly authorization: string | undefined;
}

export interface ForwardProxy {
  readonly url: string;
  /** In order of arrival. */
  readonly requests: readonly ProxiedRequest[];
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Starts an HTTP proxy on a free port of the loopback interface: tunnels by CONNECT, and requests in absolute form
 * (RFC 9110, 9.3.6, and RFC 9112, 3.2.2).
 */
export async function startForwardProxy(options: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const requests: ProxiedRequest[] = [];
  const tunnels = new Set<Duplex>();
  const keep = (socket: Duplex): void => {
    tunnels.add(socket);
    socket.once('close', () => tunnels.delete(socket)).on('error', () => undefined);
  };

  const refusalOf = ({
    method = '',
    url = '',
    headers,
  }: http.IncomingMessage): number | 'hang' | undefined => {
    const authorization = headers['proxy-authorization'];
    requests.push({ line: `${method} ${url}`, authorization });
    if (options.refuse !== undefined) return options.refuse;
    const { credentials } = options;
    if (credentials === undefined) return undefined;
    return authorization === `Basic ${Buffer.from(credentials).toString('base64')}` ? undefined : 407;
  };

  /** Where a request of plain http goes. */
  const originOf = (url: string): URL => {
    const { hostname, port, pathname, search } = new URL(url);
    const origin = options.hosts?.[`${hostname}:${port === '' ? '80' : port}`];
    return new URL(origin === undefined ? url : `${pathname}${search}`, origin);
  };

  const server = http.createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal === 'hang') return;
    if (refusal !== undefined) {
      response.writeHead(refusal, { 'Content-Type': 'text/plain' }).end(echoOf(request));
      return;
    }
    const { method, url = '', headers } = request;
    const onward = http.request(originOf(url), { method, headers });
    // It is between the client and the proxy alone.
    onward.removeHeader('proxy-authorization');
    onward.once('response', (answer) => {
      answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, client) => {
    keep(client);
    const refusal = refusalOf(request);
    if (refusal === 'hang') return;
    if (refusal !== undefined) {
      // The connection stays open, as the answer to a request that may be sent again with credentials.
      client.write(`HTTP/1.1 ${refusal} Refused ${echoOf(request)}\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const target = new URL(options.hosts?.[request.url ?? ''] ?? `http://${request.url ?? ''}`);
    const server = net.connect(Number(target.port), target.hostname.replace(/^\[|\]$/g, ''), () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    keep(server);
    server.once('close', () => client.destroy());
    client.once('close', () => server.destroy());
  });

  const url = await listen(server, {});
  const closeServer = closer(server, new AbortController());
  const close = (): Promise<void> => {
    for (const socket of tunnels) socket.destroy();
    return closeServer();
  };
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

function echoOf({ headers }: http.IncomingMessage): string {
  return headers['proxy-authorization'] ?? 'no credentials';
}
