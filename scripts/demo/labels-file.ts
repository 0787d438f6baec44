import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';

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
