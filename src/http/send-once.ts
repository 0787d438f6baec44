import type http from 'node:http';
import { readBody } from './body.ts';
import { lossBy, lossByProxy, type Loss } from './connection-error.ts';
import type { Exchange, HttpRequest } from './exchange.ts';
import { lookupOf } from './loopback.ts';

/** How requests reach a host. */
export interface Route {
  /** `request` of `node:http` or `node:https`. */
  readonly start: typeof http.request;
  readonly agent: http.Agent;
  /** The proxy that the agent goes through. */
  readonly proxy: URL | undefined;
  readonly userAgent: string;
}

/**
 * Sends one request, once, and waits for its answer, whatever the status.
 *
 * @param cut ends the exchange when it is aborted
 */
export function sendOnce(
  request: HttpRequest,
  { start, agent, proxy, userAgent }: Route,
  cut: AbortSignal,
): Promise<Exchange<string>> {
  return new Promise((resolve) => {
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const cuts = request.cut === undefined ? [cut] : [cut, request.cut];
    let sent = false;
    let answered = false;
    let settled = false;

    const call = start(request.url, {
      method: request.method,
      agent,
      ...lookupOf(request.url.hostname),
      headers: {
        'user-agent': userAgent,
        'accept-encoding': 'identity',
        ...request.headers,
        ...(body && { 'content-length': String(body.byteLength) }),
      },
    });

    const settle = (exchange: Exchange<string>): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      for (const signal of cuts) signal.removeEventListener('abort', onCut);
      resolve(exchange);
    };
    const lose = (loss: Loss): void => {
      // What a proxy refuses has not gone any further.
      settle({ kind: 'lost', ...loss, sent: sent && loss.fault !== 'proxy' });
      call.destroy();
    };
    const loseBy = (error: NodeJS.ErrnoException): void => {
      lose(lossBy(error, proxy, call.reusedSocket && !answered));
    };
    const onCut = (): void => {
      lose({ fault: 'cut', message: 'the step ended before the answer came' });
    };
    const timer = setTimeout(() => {
      lose({ fault: 'timeout', message: `no complete answer within ${request.timeoutMs / 1000} s` });
    }, request.timeoutMs);
    for (const signal of cuts) signal.addEventListener('abort', onCut);
    if (cuts.some(({ aborted }) => aborted)) onCut();

    call.on('socket', (socket) => {
      // A request waits in the socket until the connection, and its TLS, are up: before that nothing was sent.
      if (call.reusedSocket || !socket.connecting) sent = true;
      else
        socket.once(request.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
          sent = true;
        });
    });
    call.on('error', loseBy);
    call.on('close', () => {
      if (!answered) lose({ fault: 'connection', message: 'the connection ended without an answer' });
    });
    call.on('response', (response) => {
      answered = true;
      const status = response.statusCode ?? 0;
      const headers = flatten(response.headers);
      // Inside a tunnel an answer is the host's own.
      if (status === 407 && proxy !== undefined && request.url.protocol === 'http:') {
        lose(lossByProxy(proxy, status));
        return;
      }
      if (request.statusOnly === true) {
        response.on('error', () => undefined).resume();
        settle({ kind: 'answer', status, headers, body: '' });
        return;
      }
      readBody(response).then((read) => {
        if (read.ok) settle({ kind: 'answer', status, headers, body: read.text });
        else lose({ fault: 'unreadable', message: read.reason });
      }, loseBy);
    });
    call.end(body);
  });
}

function flatten(headers: http.IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
