import { Failure } from '../failure.ts';
import { redacted } from '../secrets/redacted.ts';
import type { Deliveries, DeliveryReport } from './deliveries.ts';
import type { AuditEvent } from './event-schema.ts';
import type { Journal } from './journal.ts';

/** What became of the events. */
export interface TrailReport {
  /** Why events are missing in the audit file (`audit-file`); `undefined` when none is. */
  readonly failure: Failure | undefined;
  /** Names of the labels whose events are missing there. */
  readonly unfiled: readonly string[];
  /** Events in the audit file. */
  readonly filed: number;
  /** `undefined` without a webhook, and when there was nothing to deliver. */
  readonly webhook: DeliveryReport | undefined;
}

/** The record of what was done: the audit file first, then the webhook. */
export interface AuditTrail {
  /** Opens the audit file, if it is not open yet: what cannot be recorded must not be done. Never throws. */
  open(): Promise<void>;
  /** Why nothing more can be recorded in the file (`audit-file`), once that is so. */
  failure(): Failure | undefined;
  /** Returns when the event is on disk, or cannot be; its delivery goes on meanwhile. Never throws. */
  record(event: AuditEvent): Promise<void>;
  /** Waits for the deliveries. */
  finish(): Promise<TrailReport>;
}

export interface TrailOptions {
  /** Path of the audit file. */
  readonly file: string;
  readonly openJournal: (file: string) => Promise<Journal>;
  /** `undefined` without a webhook. */
  readonly deliveries: Deliveries | undefined;
  /** Takes secrets out of an event before the file and the webhook get it: the runner masks its log alone. */
  readonly redact: (text: string) => string;
}

export function createAuditTrail({ file, openJournal, deliveries, redact }: TrailOptions): AuditTrail {
  let opened: Promise<Journal | undefined> | undefined;
  let failure: Failure | undefined;
  let filed = 0;
  const unfiled: string[] = [];

  const open = (): Promise<Journal | undefined> =>
    (opened ??= openJournal(file).catch((error: unknown) => {
      failure ??= cannotOpen(file, error);
      return undefined;
    }));
  /** Tried even after a failure: a line that the file takes after all is worth having. */
  const writeLine = async (event: AuditEvent): Promise<boolean> => {
    const journal = await open();
    if (journal === undefined) return false;
    try {
      await journal.append(event);
      return true;
    } catch (error) {
      failure ??= cannotWrite(file, error);
      return false;
    }
  };

  return {
    async open() {
      await open();
    },
    failure: () => failure,
    async record(given) {
      const event = redacted(given, redact);
      if (await writeLine(event)) filed += 1;
      else unfiled.push(event.storedName ?? event.labelName ?? '');
      deliveries?.add(event);
    },
    async finish() {
      const webhook = await deliveries?.finish();
      const journal = await opened;
      await journal?.close();
      return { failure, unfiled, filed, webhook };
    },
  };
}

function cannotOpen(file: string, error: unknown): Failure {
  return new Failure({
    code: 'audit-file',
    message: `The audit file ${file} could not be opened: ${reasonOf(error)}. Nothing was written to Genesys Cloud.`,
  });
}

function cannotWrite(file: string, error: unknown): Failure {
  return new Failure({
    code: 'audit-file',
    message: `The audit file ${file} could not be written: ${reasonOf(error)}. No further label was begun.`,
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
