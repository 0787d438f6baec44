import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../folders.ts';

/**
 * Writes a file beside its place and renames it, so that nobody ever sees half of it. A file that is there is replaced;
 * a link would be replaced too, and never followed. Missing folders are made.
 *
 * @param path absolute, and free of links when it was looked at
 * @throws Error of `node:fs`, or one that says that a folder has become a link meanwhile
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  if ((await realpath(folder)) !== folder) throw new Error(`${folder} has become a symbolic link`);
  const beside = join(folder, `.${basename(path)}.${randomUUID()}`);
  try {
    // Fails where something is there already, a link to elsewhere for one.
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
