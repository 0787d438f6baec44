import { open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing, makeFolder } from '../folders.ts';
import type { AuditEvent } from './event-schema.ts';
import { createLineWriter } from './line-writer.ts';

/** The audit file, open for appending. */
export interface Journal {
  /**
   * Appends one event, one JSON object a line, and makes sure that it is on disk before it returns.
   *
   * @throws Error of `node:fs` when that failed; what was written of the line is taken back where possible
   */
  append(event: AuditEvent): Promise<void>;
  /** Never throws. */
  close(): Promise<void>;
}

/**
 * Opens a file to append events to it. It and its folders are made where they are missing.
 *
 * @throws Error of `node:fs` when it cannot be written, and when it is no regular file: opening a pipe would wait
 *   for a reader for ever
 */
export async function openJournal(file: string): Promise<Journal> {
  if (!(await isFileOrMissing(file))) throw new Error(`${file} is not a regular file`);
  const handle = await openForAppending(file);
  const { append } = await createLineWriter(handle);
  return {
    append: (event) => append(JSON.stringify(event)),
    async close() {
      await handle.close().catch(() => undefined);
    },
  };
}

/** Readable too, to see how it ends, where whoever may write to it may also read it. */
async function openForAppending(file: string): Promise<FileHandle> {
  return open(file, 'a+').catch(() => open(file, 'a'));
}

async function isFileOrMissing(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch (error) {
    if (!isMissing(error)) throw error;
    await makeFolder(dirname(file));
    return true;
  }
}
