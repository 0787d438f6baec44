import type http from 'node:http';
import { decodeBody } from './http-body.ts';
import { VERSION } from '../version.ts';

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** From the start to the last byte of the answer, in milliseconds. */
  readonly timeoutMs: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why a request got no usable answer. */
export type ConnectionFault = 'connection' | 'certificate' | 'timeout' | 'too-large' | 'cut';

/** A request that got no usable answer. It holds no request, so no secret. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly fault: ConnectionFault;
  /** Whether the server may have received the request. */
  readonly sent: boolean;

  constructor(fault: ConnectionFault, message: string, sent: boolean) {
    super(message);
    this.fault = fault;
    this.sent = sent;
  }
}

export interface HttpClient {
  /**
   * Sends one request, once. Redirects are not followed, and any status is an answer.
   *
   * @throws ConnectionError when there is no complete answer
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes idle connections, so that they do not keep the process alive. */
  close(): void;
}

export interface HttpClientOptions {
  /** `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case. */
  readonly proxyEnv: Readonly<Record<string, string | undefined>>;
  /** Aborts every request in flight. */
  readonly cut: AbortSignal;
}

/** The largest answer that is read, in bytes. A listing page of 100 labels is about 20 KB. */
export const LARGEST_ANSWER = 8 * 1024 * 1024;

/**
 * Makes an HTTP client with connections that are kept alive and with Node's own proxy support
 * (`proxyEnv`, Node.js documentation, "http.Agent").
 */
export function createHttpClient({ proxyEnv, cut }: HttpClientOptions): HttpClient {
  const stacks = new Map<string, Promise<HttpStack>>();
  const stackFor = (protocol: string): Promise<HttpStack> => {
    const loaded = stacks.get(protocol) ?? loadStack(protocol, proxyEnv);
    stacks.set(protocol, loaded);
    return loaded;
  };

  return {
    send: async (request) => exchange(request, await stackFor(request.url.protocol), cut),
    close() {
      for (const stack of stacks.values())
        void stack.then(({ agent }) => {
          agent.destroy();
        });
    },
  };
}

interface HttpStack {
  readonly request: typeof http.request;
  readonly agent: http.Agent;
}

/** Node's HTTP modules take as long to load as Node itself, so a step that stops at its inputs does without. */
async function loadStack(protocol: string, proxyEnv: HttpClientOptions['proxyEnv']): Promise<HttpStack> {
  const options = { keepAlive: true, proxyEnv: { ...proxyEnv } };
  const { request, Agent } = protocol === 'https:' ? await import('node:https') : await import('node:http');
  return { request, agent: new Agent(options) };
}

function exchange(request: HttpRequest, stack: HttpStack, cut: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    let sent = false;
    let settled = false;

    const call = stack.request(request.url, {
      method: request.method,
      agent: stack.agent,
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
      cut.removeEventListener('abort', onCut);
      settle();
    };
    const fail = (fault: ConnectionFault, message: string): void => {
      finish(() => {
        reject(new ConnectionError(fault, message, sent));
      });
      call.destroy();
    };
    const onCut = (): void => {
      fail('cut', 'the step ended before the answer came');
    };
    const timer = setTimeout(() => {
      fail('timeout', `no complete answer within ${request.timeoutMs / 1000} s`);
    }, request.timeoutMs);
    cut.addEventListener('abort', onCut);
    if (cut.aborted) onCut();

    call.on('socket', (socket) => {
      // A request waits in the socket until the connection, and its TLS, are up: before that nothing was sent.
      if (call.reusedSocket || !socket.connecting) sent = true;
      else
        socket.once(request.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
          sent = true;
        });
    });
    call.on('error', (error) => {
      const certificate = isCertificateFault(error);
      fail(certificate ? 'certificate' : 'connection', describeConnectionFault(error));
    });
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.byteLength;
        if (size > LARGEST_ANSWER) fail('too-large', tooLarge);
        else chunks.push(chunk);
      });
      response.on('error', (error) => {
        fail('connection', describeConnectionFault(error));
      });
      response.on('end', () => {
        const headers = flatten(response.headers);
        decodeBody(Buffer.concat(chunks), headers['content-encoding'], LARGEST_ANSWER).then(
          (text) => {
            finish(() => {
              resolve({ status: response.statusCode ?? 0, headers, body: text });
            });
          },
          () => {
            fail('too-large', `the answer's content encoding could not be undone, or ${tooLarge}`);
          },
        );
      });
    });
    call.end(body);
  });
}

const tooLarge = `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MiB`;

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

function describeConnectionFault(error: NodeJS.ErrnoException): string {
  // Node tries every address of a host, and says of an AggregateError itself only its code.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const message = first instanceof Error ? first.message : error.message;
  return message === '' ? (error.code ?? 'the connection failed') : message;
}
