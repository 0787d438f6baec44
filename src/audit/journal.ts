import { appendFile, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditEvent } from './event.ts';

/**
 * Appends one event to the audit file, one JSON object a line, and makes sure that it is on disk before it
 * returns. Folders that are missing are made.
 *
 * @throws Error of `node:fs` when the file cannot be written, and when it is no regular file: opening a pipe
 *   would wait for a reader for ever
 */
export async function appendEvent(file: string, event: AuditEvent): Promise<void> {
  if (!(await isFileOrMissing(file))) throw new Error(`${file} is not a regular file`);
  await appendFile(file, `${JSON.stringify(event)}\n`, { flush: true });
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
