import { createHmac } from 'node:crypto';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { closer, listen } from './listen.ts';
import { headersOf } from './recorder.ts';

/** How a receiver answers. */
export interface WebhookReceiverOptions {
  /** 200 by default; a function is given the number of the delivery, beginning with 1. */
  readonly status?: number | ((delivery: number) => number);
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before it answers. */
  readonly delayMs?: number;
  /** Checks signatures with this secret. */
  readonly secret?: string;
  /** Never answers. */
  readonly hang?: boolean;
  /** Breaks the connection off without an answer. */
  readonly reset?: boolean;
  /** Called for each request, before its answer. */
  readonly onDelivery?: (delivery: Delivery) => void;
}

/** One request that arrived. */
export interface Delivery {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as JSON, undefined if it is not JSON. */
  readonly event: unknown;
  /** Undefined for a receiver without a secret. */
  readonly signatureValid: boolean | undefined;
}

export interface WebhookReceiver {
  /** Has a token in its path and one in its query, neither of which may ever be shown. */
  readonly url: string;
  readonly origin: string;
  /** In order of arrival. */
  readonly deliveries: readonly Delivery[];
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Parts of the receiver's URL that must not appear in any output. */
export const WEBHOOK_PATH_TOKEN = 'T0KENf81c2a7d';
export const WEBHOOK_QUERY_TOKEN = 'abc94be06d13';

/** Starts a receiver of webhooks on a free port of the loopback interface. */
export async function startWebhookReceiver(options: WebhookReceiverOptions = {}): Promise<WebhookReceiver> {
  const deliveries: Delivery[] = [];
  const closing = new AbortController();

  const receive = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const at = Date.now();
    const body = await text(request);
    const headers = headersOf(request);
    const delivery: Delivery = {
      at,
      method: request.method ?? '',
      path: request.url ?? '',
      headers,
      body,
      event: parseJson(body),
      signatureValid:
        options.secret === undefined ? undefined : verifySignature(options.secret, headers, body),
    };
    deliveries.push(delivery);
    options.onDelivery?.(delivery);
    const { status = 200 } = options;
    const answer = typeof status === 'number' ? status : status(deliveries.length);
    if (options.hang) return;
    if (options.reset) {
      request.socket.resetAndDestroy();
      return;
    }
    if (options.delayMs) await sleep(options.delayMs, undefined, { signal: closing.signal });
    response.writeHead(answer, options.headers).end();
  };
  const server = http.createServer((request, response) => {
    receive(request, response).catch((error: unknown) => {
      // The sender left or the receiver closes; anything else is a fault of the test, and shows as a lost connection.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const origin = await listen(server, {});

  const close = closer(server, closing);
  const url = `${origin}/hooks/${WEBHOOK_PATH_TOKEN}?sig=${WEBHOOK_QUERY_TOKEN}`;
  return { url, origin, deliveries, close, [Symbol.asyncDispose]: close };
}

/**
 * Whether one of the signatures in `webhook-signature` is right, by Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`.
 * A `whsec_` secret is base64, any other is taken as UTF-8.
 */
export function verifySignature(
  secret: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (!id || !signatures || !/^\d+$/.test(timestamp ?? '')) return false;
  const [, encoded] = secret.split(/^whsec_/);
  const key = encoded === undefined ? Buffer.from(secret, 'utf8') : Buffer.from(encoded, 'base64');
  const hmac = createHmac('sha256', key);
  for (const part of [id, '.', timestamp ?? '', '.', body]) hmac.update(part, 'utf8');
  return signatures.split(' ').includes(`v1,${hmac.digest('base64')}`);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
