import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { withBuiltInsAtFirstUse } from './built-ins.ts';
import { licencesOf } from './licences.ts';
import { runFile, toolFile } from '../test/harness/tools.ts';
import { withoutDeadCode } from './without-dead-code.ts';

/** The files of a folder, by their path in it with forward slashes. */
export type Files = ReadonlyMap<string, string>;

/** The bundle's files, or why there are none. */
export type Bundle =
  { readonly ok: true; readonly files: Files } | { readonly ok: false; readonly problem: string };

/** What is bundled: the action, and the sandbox that users start with an action of its own. */
export const bundled = [
  { entry: 'src/index.ts', folder: 'dist' },
  { entry: 'sandbox/src/action/index.ts', folder: 'sandbox/dist' },
] as const;

/**
 * Bundles a program. The same source gives the same bytes wherever and on whatever system it is built: no
 * cache, and line ends as Git stores them.
 */
export async function bundle(entry: string): Promise<Bundle> {
  const temporary = await mkdtemp(join(tmpdir(), 'bundle-'));
  const folder = join(temporary, 'dist');
  const stats = join(temporary, 'stats.json');
  try {
    const ncc = ['build', entry, '--out', folder, '--stats-out', stats, '--no-cache', '--quiet'];
    const { passed, output } = await runFile(toolFile('@vercel/ncc', 'ncc'), ncc);
    if (!passed) return { ok: false, problem: output };
    const licences = ['licenses.txt', await licencesOf(await readFile(stats, 'utf8'))] as const;
    const written = [...(await readFiles(folder)), licences].map(async ([name, text]) => {
      const unix = text.replaceAll('\r\n', '\n');
      const isCode = name.endsWith('.js');
      return [name, isCode ? withBuiltInsAtFirstUse(await withoutDeadCode(unix)) : unix] as const;
    });
    return { ok: true, files: new Map(await Promise.all(written)) };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Reads all files below a folder, sorted by name; none when there is no such folder. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map(async (path) => {
      const name = relative(folder, path).replaceAll('\\', '/');
      return [name, await readFile(path, 'utf8')] as const;
    });
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
