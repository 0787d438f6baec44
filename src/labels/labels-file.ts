import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { grouped } from '../text.ts';

/** The largest list of labels, in bytes. */
const LARGEST_LIST = 1024 * 1024;

export type FileRead =
  | { readonly ok: true; readonly text: string }
  /** The problem is the rest of a sentence that begins with the input. */
  | { readonly ok: false; readonly problem: string };

/**
 * Reads a file below the workspace. A path that leads out of it, also by a symbolic link, is refused: a pull
 * request could otherwise have a line of any file of the runner shown in an error.
 */
export async function readLabelsFile(path: string, workspace: string): Promise<FileRead> {
  try {
    const root = await realpath(workspace);
    const file = await realpath(resolve(root, path));
    const below = relative(root, file);
    if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) {
      return { ok: false, problem: 'must lie below the workspace' };
    }
    const bytes = await readRegularFile(file);
    if (bytes === undefined) return { ok: false, problem: 'must be a file' };
    const problem = sizeProblem(bytes.length);
    if (problem !== undefined) return { ok: false, problem };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Why a list of so many bytes is not read, as the rest of a sentence. */
export function sizeProblem(bytes: number): string | undefined {
  return bytes <= LARGEST_LIST ? undefined : `must be at most 1 MiB (${grouped(LARGEST_LIST)} bytes)`;
}

/**
 * Reads a file, but not more than shows that it is too large; `undefined` for what is no regular file. What was
 * opened is what is looked at, and opening a pipe that nobody writes to does not wait for a writer: between a
 * look at the path and its opening, another process of the job could put anything there.
 */
async function readRegularFile(path: string): Promise<Buffer | undefined> {
  // Windows has no O_NONBLOCK and no O_NOFOLLOW: there they are undefined, which counts as 0.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = await handle.stat();
    return stats.isFile() ? await readAtMost(handle, LARGEST_LIST + 1) : undefined;
  } finally {
    await handle.close();
  }
}

async function readAtMost(handle: FileHandle, most: number): Promise<Buffer> {
  const buffer = Buffer.alloc(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await handle.read(buffer, length, most - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist; is there an `actions/checkout` step before this one?';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'must be UTF-8 text';
    default:
      return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}`;
  }
}
