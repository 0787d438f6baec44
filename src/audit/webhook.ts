import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { HttpClient } from '../http/client.ts';
import { describeExchange, isSuccess, type Exchange } from '../http/exchange.ts';
import type { RateGate } from '../http/rate-gate.ts';
import { isTransient, type GivenUp } from '../http/retry.ts';
import type { RetryPolicy } from '../http/retry-policy.ts';
import { waitText } from '../http/wait-text.ts';
import type { Flight } from '../http/window.ts';
import { plural } from '../text.ts';
import type { AuditEvent } from './event-schema.ts';
import { sign } from './signature.ts';

/** Limit of one delivery attempt, in milliseconds. */
const TIMEOUT_MS = 5_000;

export interface Webhook {
  readonly url: URL;
  readonly key: Buffer | undefined;
}

/**
 * What deliveries are sent with. Gate and retries are the webhook's own: its rate limit has nothing to do with that of
 * Genesys Cloud, and its end can come before the step's.
 */
export interface Sender {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly gate: RateGate;
  readonly retry: RetryPolicy;
  /** Ends deliveries that are in flight when it is aborted. */
  readonly cut: AbortSignal;
  /** Told how the receiver takes the event. */
  readonly flight?: Flight;
}

/** How a delivery ended; the reason is a part of a sentence and names no part of the URL. */
export type Delivery =
  | { readonly kind: 'delivered' }
  /** Sent, but never with an answer that confirms it. */
  | { readonly kind: 'undelivered'; readonly reason: string }
  /** Never sent. */
  | { readonly kind: 'untried'; readonly reason: string };

/**
 * Sends one event to the webhook, signed as Standard Webhooks says, with retries on connection errors, 408, 429
 * and 5xx. Redirects are not followed.
 */
export async function deliver(
  { url, key }: Webhook,
  event: AuditEvent,
  { http, clock, gate, retry, cut, flight }: Sender,
): Promise<Delivery> {
  const body = JSON.stringify(event);
  let attempts = 0;
  /** What the latest attempt came to; one that was cut off came to nothing. */
  let latest = 'no answer';
  const undelivered = (wait = ''): Delivery => ({
    kind: 'undelivered',
    reason: `${latest}${wait} (${plural(attempts, 'attempt')})`,
  });
  const attempt = async (): Promise<Exchange> => {
    await gate.pass();
    attempts += 1;
    flight?.sent();
    const timestamp = Math.floor(clock.now() / 1000);
    const headers = {
      'content-type': 'application/json',
      'webhook-id': event.eventId,
      'webhook-timestamp': String(timestamp),
      ...(key && { 'webhook-signature': sign(key, event.eventId, timestamp, body) }),
    };
    const exchange = await http.send({
      method: 'POST',
      url,
      headers,
      body,
      timeoutMs: TIMEOUT_MS,
      // Receivers tell a repeated event by its id (Standard Webhooks), and what they say beside the status is not read.
      repeatable: true,
      statusOnly: true,
      cut,
    });
    if (exchange.kind === 'answer') latest = `it answered ${describeExchange(exchange)}`;
    else if (exchange.fault !== 'cut') latest = exchange.message;
    if (exchange.kind === 'answer' && isSuccess(exchange.status)) flight?.taken();
    else if (isDeliveryRetryable(exchange)) flight?.pushedBack();
    return exchange;
  };

  try {
    const sent = await retry.sendWithRetries('Delivering the audit event', attempt);
    return sent.ok ? { kind: 'delivered' } : undelivered(askedText(sent.givenUp));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (attempts > 0) return undelivered();
    // The stop, or the receiver's answer to another event, which holds back every one.
    const reason =
      error.askedMs === undefined
        ? error.message.replace(/\.$/, '')
        : `it had asked to wait ${waitText(error.askedMs)}, which is longer than the step may wait`;
    return { kind: 'untried', reason };
  }
}

/** How long the receiver asked to wait, where it did, as the rest of a clause. */
function askedText({ reason, askedMs = 0 }: GivenUp): string {
  if (askedMs === 0) return '';
  const tooLong = reason === 'retries-exhausted' ? '' : ', which is longer than the step may wait';
  return ` and asked to wait ${waitText(askedMs)}${tooLong}`;
}

/** Deliveries that are retried: those that failed in a way that passes by itself, and every other 5xx. */
export function isDeliveryRetryable(exchange: Exchange): boolean {
  return isTransient(exchange) || (exchange.kind === 'answer' && exchange.status >= 500);
}
