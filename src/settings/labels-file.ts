import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The largest labels file, in bytes. */
const LARGEST_FILE = 1024 * 1024;

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
    const { size, isFile } = await stat(file).then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    if (!isFile) return { ok: false, problem: 'must be a file' };
    if (size > LARGEST_FILE) return { ok: false, problem: `must be at most 1 MiB large, not ${size} bytes` };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
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
