import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

export type ExportFileRead =
  /** Absolute, and free of links at the time of the look. */
  | { readonly ok: true; readonly path: string }
  /** The problem is the rest of a sentence that begins with the input. */
  | { readonly ok: false; readonly problem: string };

/**
 * Finds where an export goes: a path inside the workspace, no part of which is a link, to a file or to nothing yet. Folders
 * that are missing are for the writer to make.
 */
export async function findExportFile(path: string, workspace: string): Promise<ExportFileRead> {
  try {
    const root = await realpath(workspace);
    // An absolute path may name the workspace by a link of its own.
    const below = relative(isAbsolute(path) ? resolve(workspace) : root, resolve(root, path));
    if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) {
      return { ok: false, problem: 'must be a path inside the workspace' };
    }
    if (/[/\\]$/.test(path)) return { ok: false, problem: 'must be a file, not a folder' };
    const file = join(root, below);
    const kind = await kindOf(file);
    if (kind === 'other') return { ok: false, problem: 'must be a file, not a folder' };
    if (kind === 'link') return { ok: false, problem: throughLink };
    for (let folder = dirname(file); folder !== root; folder = dirname(folder)) {
      const above = await kindOf(folder);
      if (above === 'link') return { ok: false, problem: throughLink };
      if (above === 'file') return { ok: false, problem: 'must not lead through a file' };
    }
    return { ok: true, path: file };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return {
      ok: false,
      problem: `cannot be looked up${typeof code === 'string' ? ` (${code})` : ''}`,
    };
  }
}

const throughLink = 'must not lead through a symbolic link';

async function kindOf(path: string): Promise<'file' | 'link' | 'other' | 'nothing'> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return 'link';
    return stats.isFile() ? 'file' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nothing';
    throw error;
  }
}
