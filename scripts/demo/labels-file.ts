import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { print } from './terminal.ts';

/** The inputs of a step, and the files that have to lie in its workspace. */
export interface WorkspaceInputs {
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspaceFiles: Readonly<Record<string, string>>;
}

/**
 * Lays the labels file of the command line into the step's workspace: at the same place if it lies in the checkout,
 * and at the top if it lies anywhere else, because the action reads no file outside of the workspace.
 * @param folder what a relative path is relative to.
 * @param checkout what the workspace stands for.
 */
export async function bringLabelsFile(
  given: Readonly<Record<string, string>>,
  { folder, checkout }: { readonly folder: string; readonly checkout: string },
): Promise<WorkspaceInputs> {
  const path = given['labels-file'] ?? '';
  if (path === '') return { inputs: given, workspaceFiles: {} };
  const file = resolve(folder, path);
  const below = relative(checkout, file);
  const isOutside = below === '' || below.split(sep)[0] === '..' || isAbsolute(below);
  const place = isOutside ? basename(file) : below.split(sep).join('/');
  // Without one the action says what is wrong.
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return {
    inputs: { ...given, 'labels-file': place },
    workspaceFiles: text === undefined ? {} : { [place]: text },
  };
}

/**
 * Leaves an exported file where the command line wants it, replacing what is there, and says so.
 * @param folder what a relative path is relative to.
 * @returns whether it could be written.
 */
export async function leaveFile(path: string, text: string, folder: string): Promise<boolean> {
  const file = resolve(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    print(`\nThe exported file is ${file}.`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    print(`\nThe exported file could not be written: ${reason}`, 0, 'red');
    return false;
  }
}
