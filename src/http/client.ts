import type http from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { openEarly, type EarlyConnections } from './early-connections.ts';
import type { Exchange, HttpRequest } from './exchange.ts';
import { proxyFor, type Proxies } from './proxy.ts';
import { sendOnce } from './send-once.ts';

export interface HttpClient {
  /**
   * Sends one request. Redirects are not followed, and any status is an answer. Nothing is retried, but for one
   * case: a repeatable request on a kept connection that turns out to be closed, and that was idle for a second or
   * more, goes out again on a fresh one.
   */
  send(request: HttpRequest): Promise<Exchange<string>>;
  /**
   * Opens a connection for the next request to this origin, while something else is waited for. Behind a proxy,
   * where Node opens connections in its own way, it does nothing.
   */
  prepare(url: URL): void;
  /** Closes all connections, so that they do not keep the process alive. */
  close(): void;
}

export interface HttpClientOptions {
  readonly proxies: Proxies;
  /** The `User-Agent` header of requests that bring none. */
  readonly userAgent: string;
  /** No request begins once this is aborted, whatever the caller had in mind. */
  readonly stop?: AbortSignal;
  /** Aborts every request in flight. */
  readonly cut: AbortSignal;
  /** A clock that never runs backwards, in milliseconds. */
  readonly now?: () => number;
}

/** A connection that was used a shorter time ago was not closed for lack of use, in milliseconds. */
const IDLE_MS = 1_000;

const stopped = {
  kind: 'lost',
  fault: 'cut',
  message: 'the step ended before the request was sent',
  sent: false,
} as const;

/**
 * Makes an HTTP client with connections that are kept alive and with Node's own proxy support (`proxyEnv`,
 * Node.js documentation, "http.Agent"), which is told of the proxy where there is one for a request, and of no exceptions.
 */
export function createHttpClient({
  proxies,
  userAgent,
  stop,
  cut,
  now = () => performance.now(),
}: HttpClientOptions): HttpClient {
  const stacks = new Map<string, Promise<HttpStack>>();
  const stackFor = (url: URL): Promise<HttpStack> => {
    const proxy = proxyFor(url, proxies);
    const key = `${url.protocol} ${proxy === undefined ? 'directly' : 'through the proxy'}`;
    const loaded = stacks.get(key) ?? loadStack(url.protocol, proxy);
    stacks.set(key, loaded);
    return loaded;
  };
  /** Servers that close the connections which they let us keep; each request gets a fresh one from then on. */
  const closers = new Set<string>();
  const lastUse = new Map<string, number>();
  const sendUnlessStopped = async (
    request: HttpRequest,
    { start, proxy }: HttpStack,
    agent: http.Agent,
  ): Promise<Exchange<string>> =>
    stop?.aborted === true ? stopped : sendOnce(request, { start, agent, proxy, userAgent }, cut);

  return {
    async send(request) {
      const stack = await stackFor(request.url);
      const { origin } = request.url;
      const usedAt = lastUse.get(origin);
      if (usedAt !== undefined) {
        // Twice round the event loop, where a connection that the server has just closed is noticed.
        await turn();
        await turn();
      }
      const idleMs = usedAt === undefined ? 0 : now() - usedAt;
      let exchange = await sendUnlessStopped(request, stack, closers.has(origin) ? stack.fresh : stack.kept);
      if (exchange.kind === 'lost' && exchange.fault === 'stale') {
        closers.add(origin);
        const isRepeatable = request.method === 'GET' || request.repeatable === true;
        if (idleMs >= IDLE_MS && isRepeatable)
          exchange = await sendUnlessStopped(request, stack, stack.fresh);
      }
      lastUse.set(origin, now());
      return exchange;
    },
    prepare(url) {
      if (stop?.aborted === true || proxyFor(url, proxies) !== undefined) return;
      stackFor(url).then(
        ({ early }) => {
          early.open(url);
        },
        () => undefined,
      );
    },
    close() {
      for (const stack of stacks.values()) {
        stack.then(
          ({ kept, fresh, early }) => {
            early.close();
            kept.destroy();
            fresh.destroy();
          },
          () => undefined,
        );
      }
    },
  };
}

interface HttpStack {
  readonly start: typeof http.request;
  readonly proxy: URL | undefined;
  /** Keeps connections for the next request. */
  readonly kept: http.Agent;
  /** Opens connections from which the one above takes its own. */
  readonly early: EarlyConnections;
  /** Opens a connection for each request. */
  readonly fresh: http.Agent;
}

/** Node's HTTP modules take as long to load as Node itself, so a step that stops at its inputs does without. */
async function loadStack(protocol: string, proxy: URL | undefined): Promise<HttpStack> {
  const { request, Agent } = protocol === 'https:' ? await import('node:https') : await import('node:http');
  const proxyEnv = proxy && { [protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY']: proxy.href };
  const agent = (keepAlive: boolean): http.Agent => new Agent({ keepAlive, ...(proxyEnv && { proxyEnv }) });
  const kept = agent(true);
  return {
    start: request,
    proxy,
    kept,
    early: openEarly(kept, await import('node:net')),
    fresh: agent(false),
  };
}
