import { Failure } from '../failure.ts';
import type { HttpClient } from '../genesys/http-client.ts';
import type { Pace } from '../genesys/retrying.ts';
import { redacted } from '../secrets.ts';
import { createLimit } from '../limit.ts';
import type { AuditEvent } from './event.ts';
import type { Journal } from './journal.ts';
import { deliver, type Delivery, type Webhook } from './webhook.ts';

/** What became of the events. */
export interface TrailReport {
  /** Why events are missing in the audit file; `undefined` when none is. */
  readonly fileFault: string | undefined;
  /** Events in the audit file. */
  readonly filed: number;
  /** `undefined` without a webhook, and when there was nothing to deliver. */
  readonly webhook:
    { readonly sent: number; readonly undelivered: number; readonly reason: string | undefined } | undefined;
}

/** The record of what was done: the audit file first, then the webhook. */
export interface AuditTrail {
  /** Returns when the event is on disk; its delivery goes on meanwhile. Never throws. */
  record(event: AuditEvent): Promise<void>;
  /** Waits for the deliveries. */
  finish(): Promise<TrailReport>;
}

export interface TrailOptions {
  readonly journal: Journal;
  readonly webhook: Webhook | undefined;
  readonly http: HttpClient;
  readonly pace: Pace;
  /** Takes secrets out of an event before the file and the webhook get it: the runner masks its log alone. */
  readonly redact: (text: string) => string;
}

/** Deliveries under way at the same time: as many as labels, so that they keep up. */
const PARALLEL_DELIVERIES = 8;

export function createAuditTrail({ journal, webhook, http, pace, redact }: TrailOptions): AuditTrail {
  const inTurn = createLimit(PARALLEL_DELIVERIES);
  const deliveries: Promise<Delivery>[] = [];
  let fileFault: string | undefined;
  let filed = 0;

  return {
    async record(given) {
      const event = redacted(given, redact);
      try {
        await journal(event);
        filed += 1;
      } catch (error) {
        fileFault ??= error instanceof Error ? error.message : String(error);
      }
      if (webhook !== undefined) deliveries.push(inTurn(() => tryToDeliver(webhook, event, { http, pace })));
    },
    async finish() {
      const ends = await Promise.all(deliveries);
      const failed = ends.filter((end) => !end.delivered);
      return {
        fileFault,
        filed,
        webhook:
          ends.length === 0
            ? undefined
            : { sent: ends.length, undelivered: failed.length, reason: failed[0]?.reason },
      };
    },
  };
}

async function tryToDeliver(...[webhook, event, means]: Parameters<typeof deliver>): Promise<Delivery> {
  try {
    return await deliver(webhook, event, means);
  } catch (error) {
    const reason = error instanceof Failure ? error.message.replace(/\.$/, '') : 'an unexpected error';
    return { delivered: false, reason };
  }
}
