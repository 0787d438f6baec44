import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditEvent } from './event.ts';

/**
 * Appends one event to the audit file, one JSON object a line, and makes sure that it is on disk before it
 * returns. Folders that are missing are made.
 *
 * @throws Error of `node:fs` when the file cannot be written
 */
export async function appendEvent(file: string, event: AuditEvent): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(event)}\n`, { flush: true });
}
