import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActionRun } from './run-action.ts';

/** Everything that a step leaves behind, but for the commands that have the runner mask a text. */
export async function everythingOf(run: ActionRun): Promise<string> {
  const entries = await readdir(run.tempDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const log = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [...log, run.stderr, ...texts].join('\n');
}
