import type http from 'node:http';
import { lookupOf } from './loopback.ts';
import { VERSION } from '../version.ts';
import { decodeBody } from './body.ts';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** From the start to the last byte of the answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether sending it twice does no more than sending it once; every GET is so. */
  readonly repeatable?: boolean;
  /** Whether the status alone is wanted, so that the body is not waited for. */
  readonly statusOnly?: boolean;
  /** Ends this exchange when it is aborted, beside what ends all of them. */
  readonly cut?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Why a request got no usable answer; `stale` is a kept connection that the server had closed meanwhile, `proxy` a tunnel
 * or a request that the proxy refused.
 */
export type ConnectionFault =
  'connection' | 'stale' | 'proxy' | 'certificate' | 'timeout' | 'unreadable' | 'cut';

/** A request that got no usable answer. It holds no request, so no secret. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly fault: ConnectionFault;
  /** Whether the server may have received the request. */
  readonly sent: boolean;
  /** HTTP status of the proxy that refused a tunnel. */
  readonly proxyStatus: number | undefined;

  constructor(fault: ConnectionFault, message: string, sent: boolean, proxyStatus?: number) {
    super(message);
    this.fault = fault;
    this.sent = sent;
    this.proxyStatus = proxyStatus;
  }
}

/** The largest answer that is read, in bytes. A listing page of 100 labels is about 20 KB. */
export const LARGEST_ANSWER = 8 * 1024 * 1024;

const tooLarge = `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MiB`;

export interface ExchangeMeans {
  /** `request` of `node:http` or `node:https`. */
  readonly start: typeof http.request;
  readonly agent: http.Agent;
  /** The proxy that the agent goes through. */
  readonly proxy: URL | undefined;
  /** Ends the exchange when it is aborted. */
  readonly cut: AbortSignal;
}

/**
 * Sends one request, once, and waits for its answer, whatever the status.
 *
 * @throws ConnectionError when there is no complete answer
 */
export function exchangeOnce(
  request: HttpRequest,
  { start, agent, proxy, cut }: ExchangeMeans,
): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
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
        'user-agent': `genesys-cloud-routing-labels/${VERSION}`,
        'accept-encoding': 'identity',
        ...request.headers,
        ...(body && { 'content-length': String(body.byteLength) }),
      },
    });

    const finish = (settle: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      for (const signal of cuts) signal.removeEventListener('abort', onCut);
      settle();
    };
    const fail = (fault: ConnectionFault, message: string, proxyStatus?: number): void => {
      finish(() => {
        reject(new ConnectionError(fault, message, sent, proxyStatus));
      });
      call.destroy();
    };
    const failByProxy = (status: number): void => {
      sent = false;
      const why = status === 407 ? ', so its user and password are missing or wrong' : '';
      fail('proxy', `the proxy ${proxy?.origin ?? ''} answered HTTP ${status}${why}`, status);
    };
    const failWith = (error: NodeJS.ErrnoException): void => {
      const proxyStatus = refusedTunnel(error);
      if (proxyStatus !== undefined) {
        failByProxy(proxyStatus);
        return;
      }
      const stale = call.reusedSocket && !answered ? 'stale' : 'connection';
      fail(isCertificateFault(error) ? 'certificate' : stale, describe(error));
    };
    const onCut = (): void => {
      fail('cut', 'the step ended before the answer came');
    };
    const timer = setTimeout(() => {
      fail('timeout', `no complete answer within ${request.timeoutMs / 1000} s`);
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
    call.on('error', failWith);
    call.on('close', () => {
      if (!answered) fail('connection', 'the connection ended without an answer');
    });
    call.on('response', (response) => {
      answered = true;
      const status = response.statusCode ?? 0;
      const headers = flatten(response.headers);
      // Inside a tunnel an answer is the host's own.
      if (status === 407 && proxy !== undefined && request.url.protocol === 'http:') {
        failByProxy(status);
        return;
      }
      if (request.statusOnly === true) {
        response.on('error', () => undefined).resume();
        finish(() => {
          resolve({ status, headers, body: '' });
        });
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('error', failWith);
      response.on('data', (chunk: Buffer) => {
        size += chunk.byteLength;
        if (size > LARGEST_ANSWER) fail('unreadable', tooLarge);
        else chunks.push(chunk);
      });
      response.on('end', () => {
        decodeBody(Buffer.concat(chunks), headers['content-encoding'], LARGEST_ANSWER).then(
          (text) => {
            finish(() => {
              resolve({ status, headers, body: text });
            });
          },
          () => {
            fail('unreadable', `the answer's content encoding could not be undone, or ${tooLarge}`);
          },
        );
      });
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

/** Codes of OpenSSL's verification and of Node's host name check (Node.js documentation, "X509 certificate error codes"). */
function isCertificateFault(error: NodeJS.ErrnoException): boolean {
  return /CERT|SIGNATURE|ISSUER|ALTNAME/.test(error.code ?? '');
}

/** Status with which a proxy answered CONNECT; Node's message has the whole line, which may repeat the credentials. */
function refusedTunnel(error: NodeJS.ErrnoException): number | undefined {
  if (error.code !== 'ERR_PROXY_TUNNEL' || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function describe(error: NodeJS.ErrnoException): string {
  // Node tries every address of a host, and says of an AggregateError itself only its code.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const message = first instanceof Error ? first.message : error.message;
  return message === '' ? (error.code ?? 'the connection failed') : message;
}
