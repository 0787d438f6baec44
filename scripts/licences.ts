import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../test/harness/tools.ts';

/** A module in the bundler's statistics; a module of modules is one that the bundler joined. */
interface BundledModule {
  readonly name?: string | undefined;
  readonly modules?: readonly BundledModule[] | undefined;
}

const bundledModule: z.ZodType<BundledModule> = z.lazy(() =>
  z.object({ name: z.string().optional(), modules: z.array(bundledModule).optional() }),
);
const statistics = z.object({ modules: z.array(bundledModule) });
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * The licences of every package of which the bundle has a module. ncc's own list has the packages of one of the
 * bundle's files only.
 *
 * @param stats text of the file that ncc writes with `--stats-out`
 */
export async function licencesOf(stats: string): Promise<string> {
  const folders = new Set(namesOf(statistics.parse(JSON.parse(stats)).modules).flatMap(packageFolder));
  const entries = await Promise.all([...folders].sort().map(licenceOf));
  return entries.join('\n');
}

function namesOf(modules: readonly BundledModule[]): readonly string[] {
  return modules.flatMap(({ name, modules: inner }) => [
    ...(name === undefined ? [] : [name]),
    ...namesOf(inner ?? []),
  ]);
}

/** `node_modules/@scope/name` of a module like `./node_modules/@scope/name/lib/index.js`. */
function packageFolder(name: string): string[] {
  const match = /^.*(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name.replaceAll('\\', '/'));
  return match === null ? [] : [match[0].slice(match[0].indexOf('node_modules/'), -1)];
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = manifest.parse(
    JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')),
  );
  const file = (await readdir(join(root, folder))).sort().find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined
      ? 'The package brings no text of its licence.'
      : await readFile(join(root, folder, file), 'utf8');
  return `${name} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}
