import { appendFile, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditEvent } from './event.ts';

/**
 * Appends one event to the audit file, one JSON object a line, and makes sure that it is on disk before it
 * returns.
 *
 * @throws Error of `node:fs` when the file cannot be written, and when it is no regular file: opening a pipe
 *   would wait for a reader for ever
 */
export type Journal = (event: AuditEvent) => Promise<void>;

/** The journal that is kept in a file. Folders that are missing are made, with the first event. */
export function openJournal(file: string): Journal {
  let ready: Promise<void> | undefined;
  return async (event) => {
    try {
      await (ready ??= prepare(file));
      await appendFile(file, `${JSON.stringify(event)}\n`, { flush: true });
    } catch (error) {
      // A full disk may have taken half of it.
      ready = undefined;
      throw error;
    }
  };
}

/** Half a line, which a full disk or a lost machine leaves, must not take the next event with it. */
async function prepare(file: string): Promise<void> {
  if (!(await isFileOrMissing(file))) throw new Error(`${file} is not a regular file`);
  if (await endsInHalfALine(file)) await appendFile(file, '\n', { flush: true });
}

async function endsInHalfALine(file: string): Promise<boolean> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size === 0) return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() !== '\n';
  } catch {
    // It is not there yet, or whoever may write to it may not read it.
    return false;
  }
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

/** Not `mkdir` with `recursive`, which never ends where a folder cannot be made, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await stat(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder).catch(async (failed: unknown) => {
      // Another label's event may have been here at the same time.
      if (
        !(await stat(folder).then(
          (stats) => stats.isDirectory(),
          () => false,
        ))
      )
        throw failed;
    });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
