import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { HttpClient } from '../http/client.ts';
import { createRateGate } from '../http/rate-gate.ts';
import { createRetryPolicy, type RetryOptions } from '../http/retry-policy.ts';
import { createWindow, type Flight } from '../http/window.ts';
import type { Stop } from '../stop.ts';
import type { AuditEvent } from './event-schema.ts';
import { deliver, isDeliveryRetryable, type Delivery, type Sender, type Webhook } from './webhook.ts';

/** What became of the events that the webhook was to get. */
export interface DeliveryReport {
  readonly events: number;
  /** Those that no answer confirms, whether they were tried or not. */
  readonly undelivered: number;
  /** Why the first of those that were tried was not delivered, as a part of a sentence. */
  readonly reason: string | undefined;
  /** Those among the undelivered that were never sent. */
  readonly untried: number;
  /** Why, as a part of a sentence. */
  readonly untriedReason: string | undefined;
}

/** Brings events to the webhook beside the step's own work. */
export interface Deliveries {
  add(event: AuditEvent): void;
  /**
   * Waits for the deliveries when no label is left to wait for, but no longer than {@link LONGEST_WAIT_MS} or until
   * the step's deadline: what is in flight then is cut off. Never throws.
   *
   * @returns `undefined` when there was nothing to deliver
   */
  finish(): Promise<DeliveryReport | undefined>;
}

/** After so many undelivered events in a row, each with all of its retries, the rest is not tried. */
export const MOST_FAILURES_IN_A_ROW = 5;

/** How long deliveries may go on after the last label was settled, in milliseconds. */
export const LONGEST_WAIT_MS = 30_000;

export interface DeliveryOptions extends Pick<
  RetryOptions,
  'clock' | 'stop' | 'maxRetries' | 'random' | 'onRetry'
> {
  readonly http: HttpClient;
  /** Told of an error that is a fault of the program. */
  readonly onUnexpected: (error: unknown) => void;
}

export function createDeliveries(webhook: Webhook, options: DeliveryOptions): Deliveries {
  const { http, clock, onUnexpected } = options;
  const { stop, endAt } = endingEarlier(options.stop, clock);
  const gate = createRateGate(clock, stop);
  const sender: Sender = {
    http,
    clock,
    gate,
    retry: createRetryPolicy({ ...options, stop, gate, isRetryable: isDeliveryRetryable }),
    cut: stop.cut,
  };
  // By the same rule as labels, so that they keep up as far as the receiver does.
  const window = createWindow(clock);
  const deliveries: Promise<Delivery>[] = [];
  let failuresInARow = 0;

  const tryToDeliver = async (event: AuditEvent, flight: Flight): Promise<Delivery> => {
    if (failuresInARow >= MOST_FAILURES_IN_A_ROW && stop.failure() === undefined) {
      return { kind: 'untried', reason: `${MOST_FAILURES_IN_A_ROW} events in a row had not been delivered` };
    }
    const delivery = await deliver(webhook, event, { ...sender, flight }).catch(
      (error: unknown): Delivery => {
        onUnexpected(error);
        return { kind: 'undelivered', reason: 'an unexpected error' };
      },
    );
    if (delivery.kind === 'delivered') failuresInARow = 0;
    if (delivery.kind === 'undelivered') failuresInARow += 1;
    return delivery;
  };

  return {
    add(event) {
      deliveries.push(window.run((flight) => tryToDeliver(event, flight)));
    },
    async finish() {
      if (deliveries.length === 0) return undefined;
      const done = new AbortController();
      // A step that was stopped already cuts its requests by itself.
      if (stop.failure() === undefined)
        void endAt(Math.min(clock.now() + LONGEST_WAIT_MS, stop.deadline), done.signal);
      const ends = await Promise.all(deliveries);
      done.abort();
      return reportOf(ends);
    },
  };
}

function reportOf(ends: readonly Delivery[]): DeliveryReport {
  const failed = ends.flatMap((end) => (end.kind === 'delivered' ? [] : [end]));
  const untried = failed.filter(({ kind }) => kind === 'untried');
  return {
    events: ends.length,
    undelivered: failed.length,
    reason: failed.find(({ kind }) => kind === 'undelivered')?.reason,
    untried: untried.length,
    untriedReason: untried[0]?.reason,
  };
}

interface EarlierEnd {
  readonly stop: Stop;
  /** Has the deliveries end at a time, in milliseconds since 1970, unless `done` is aborted before. */
  readonly endAt: (at: number, done: AbortSignal) => Promise<void>;
}

/** A stop that comes with the step's, and can come before it; what is in flight then has no time left. */
function endingEarlier(step: Stop, clock: Clock): EarlierEnd {
  const ended = new AbortController();
  let { deadline } = step;
  const failure = (): Failure | undefined => (ended.signal.aborted ? over : step.failure());
  return {
    stop: {
      signal: AbortSignal.any([step.signal, ended.signal]),
      cut: AbortSignal.any([step.cut, ended.signal]),
      get deadline() {
        return deadline;
      },
      failure,
      throwIfStopped() {
        const stopped = failure();
        if (stopped !== undefined) throw stopped;
      },
    },
    async endAt(at, done) {
      deadline = at;
      await clock.sleep(at - clock.now(), done);
      if (!done.aborted) ended.abort();
    },
  };
}

const over = new Failure({ code: 'deadline', message: 'The time for deliveries ran out.' });
