import { constants } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { grouped } from '../text.ts';

/** The largest list of labels, in bytes. */
export const LARGEST_LIST = 1024 * 1024;

export type FileRead =
  /** `path` is the file's own below the workspace, with slashes; `undefined` when the text is in no file. */
  | { readonly ok: true; readonly text: string; readonly path: string | undefined }
  /** The problem is the rest of a sentence that begins with the input. */
  | { readonly ok: false; readonly problem: string };

/**
 * Reads a file inside the workspace. A path that leads out of it, also by a symbolic link, is refused: a pull
 * request could otherwise have a line of any file of the runner shown in an error.
 */
export async function readLabelsFile(path: string, workspace: string): Promise<FileRead> {
  try {
    const root = await realpath(workspace);
    const named = resolve(root, path);
    // A workspace that is a link itself may be named either way.
    if (!isInside(root, named) && !isInside(resolve(workspace), named)) {
      return { ok: false, problem: looksWrong(path) ?? 'must be inside the workspace' };
    }
    const file = await realpath(named);
    if (!isInside(root, file)) {
      return { ok: false, problem: 'leads outside the workspace, by a symbolic link' };
    }
    const bytes = await readRegularFile(file);
    if (typeof bytes === 'string') return { ok: false, problem: bytes };
    const problem = sizeProblem(bytes.length);
    if (problem !== undefined) return { ok: false, problem };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, text, path: relative(root, file).replaceAll(sep, '/') };
  } catch (error) {
    return { ok: false, problem: await problemOf(error, path, workspace) };
  }
}

/** Whether a path is the folder or below it; both are absolute. */
function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** What a text is that was meant as a path, where it cannot be one, as the rest of a sentence. */
function looksWrong(path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path))
    return 'is a URL, not a path: have an earlier step fetch the file into the workspace';
  if (/[\r\n]/.test(path.trim()) || /\.(?:ya?ml|json)[,;\s]+\S/i.test(path))
    return 'is more than one path: give one file, with all labels';
  if (/[*?]|\{.*,.*\}|\[.+\]/.test(path)) return 'is a pattern, not a path: give one file, with all labels';
  return undefined;
}

/** Why a list of so many bytes is not read, as the rest of a sentence. */
export function sizeProblem(bytes: number): string | undefined {
  return bytes <= LARGEST_LIST ? undefined : `must be at most 1 MiB (${grouped(LARGEST_LIST)} bytes)`;
}

/**
 * Reads a file, but not more than shows that it is too large; why not, for what is no regular file. What was
 * opened is what is looked at, and opening a pipe that nobody writes to does not wait for a writer: between a
 * look at the path and its opening, another process of the job could put anything there.
 */
async function readRegularFile(path: string): Promise<Buffer | string> {
  // Windows has no O_NONBLOCK and no O_NOFOLLOW: there they are undefined, which counts as 0.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) return 'is a folder, not a file';
    return stats.isFile() ? await readAtMost(handle, LARGEST_LIST + 1) : 'is not a regular file';
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

async function problemOf(error: unknown, path: string, workspace: string): Promise<string> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'must be UTF-8 text';
  const wrong = looksWrong(path);
  if (wrong !== undefined) return wrong;
  switch (code) {
    case 'ENOENT':
      return (await isLink(resolve(workspace, path)))
        ? 'is a symbolic link to a file that does not exist'
        : 'does not exist; is there an `actions/checkout` step before this one?';
    case 'ENOTDIR':
      return 'does not exist: a part of its path is a file, not a folder';
    case 'EISDIR':
      return 'is a folder, not a file';
    default:
      return `cannot be read${typeof code === 'string' ? ` (${code})` : ''}`;
  }
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}
