import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder, and those above it, where they are missing. Not `mkdir` with `recursive`, which on some systems never
 * ends where a folder cannot be made, as below /proc.
 *
 * @throws Error of `node:fs`
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await stat(folder);
  } catch (error) {
    const above = dirname(folder);
    // A drive that is not there has nothing above it.
    if (!isMissing(error) || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder).catch(async (failed: unknown) => {
      // Another step may have made it at the same time.
      const isMade = await stat(folder).then(
        (stats) => stats.isDirectory(),
        () => false,
      );
      if (!isMade) throw failed;
    });
  }
}

/** Whether an error of `node:fs` says that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
