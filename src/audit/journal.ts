import { mkdir, open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditEvent } from './event-schema.ts';

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
  /** A line that ends in the middle, which a full disk or a killed step leaves, must not take the next one with it. */
  let endsInHalfALine = !['\n', ''].includes((await tail(handle, 1)).toString());

  const write = async (event: AuditEvent): Promise<void> => {
    const line = Buffer.from(`${endsInHalfALine ? '\n' : ''}${JSON.stringify(event)}\n`);
    let written = 0;
    try {
      // One write as a rule, so that lines of steps which share the file never mix. Only a disk that fills up takes
      // a part, and says why with the rest.
      while (written < line.byteLength) written += (await handle.write(line, written)).bytesWritten;
      await handle.datasync();
      endsInHalfALine = false;
    } catch (error) {
      if (written > 0) endsInHalfALine = !(await takeBack(handle, line.subarray(0, written)));
      throw error;
    }
  };

  let latest = Promise.resolve();
  return {
    append(event) {
      const appended = latest.then(() => write(event));
      latest = appended.catch(() => undefined);
      return appended;
    },
    async close() {
      await handle.close().catch(() => undefined);
    },
  };
}

/** Readable too, to see how it ends, where whoever may write to it may also read it. */
async function openForAppending(file: string): Promise<FileHandle> {
  return open(file, 'a+').catch(() => open(file, 'a'));
}

/** The last bytes of a file, or all that it has; nothing of one that may not be read. */
async function tail(handle: FileHandle, most: number): Promise<Buffer> {
  try {
    const { size } = await handle.stat();
    const length = Math.min(most, size);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Cuts the file before a piece of a line, unless another step has written after it. */
async function takeBack(handle: FileHandle, piece: Buffer): Promise<boolean> {
  try {
    if (!(await tail(handle, piece.byteLength)).equals(piece)) return false;
    const { size } = await handle.stat();
    await handle.truncate(size - piece.byteLength);
    return true;
  } catch {
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
      // Another step may have made it at the same time.
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
