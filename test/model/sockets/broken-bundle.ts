import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readActionYml } from '../../harness/action-yml.ts';
import { root } from '../../harness/tools.ts';
import type { SocketRunOptions } from './run-sockets.ts';

/** A fault that the program could have. */
export interface Breakage {
  readonly name: string;
  /** What is taken out of the bundle, and what comes in its place. */
  readonly from: RegExp;
  readonly to: string;
}

/** A fault that breaks a promise, the runs of which one at least shows it, and what is then said. */
export interface KnownBreakage extends Breakage {
  readonly seeds: readonly number[];
  readonly given: NonNullable<SocketRunOptions['given']>;
  readonly told: string;
}

export const breakages: readonly KnownBreakage[] = [
  {
    name: 'sends a POST again without having listed the labels',
    from: /const settled = await settlement\.byListing\(failure\);\s+if \(settled !== void 0\) return settled;\s+\}\s+\}\s+\}\s+\} catch/,
    to: '}}} } catch',
    given: { processes: 1 },
    seeds: [17, 19, 22],
    told: 'was sent again blindly',
  },
  {
    name: 'forgets that a POST whose answer was lost may have been carried out',
    from: /(case "in-doubt":\s+\{\s+)posts\.maybeOurs = true;/,
    to: '$1',
    given: { processes: 1 },
    seeds: [19, 22, 44],
    told: "is said to be somebody else's",
  },
  {
    name: 'keeps no line of a label that it did not write itself',
    from: /append: event => append\(JSON\.stringify\(event\)\)/,
    to: 'append: event => event.outcome === "exists" ? Promise.resolve() : append(JSON.stringify(event))',
    given: { processes: 3 },
    seeds: [8, 9],
    told: 'audit and results differ',
  },
  {
    name: 'writes a line in two parts',
    from: /disk\.write\(bytes, written\)/,
    to: 'new Promise(resolve => setTimeout(resolve, 5)).then(() => disk.write(bytes, written, Math.ceil((bytes.byteLength - written) / 2)))',
    given: { processes: 6, labels: 4 },
    seeds: [8],
    told: 'a line of the audit file is torn',
  },
];

/** Copies the bundle, and puts a fault into the copy. Throws where the code that the fault is about is not there any more. */
export async function breakBundle({ from, to }: Breakage) {
  const main = join(root, readActionYml().runs.main);
  const folder = await mkdtemp(join(tmpdir(), 'broken-bundle-'));
  await cp(dirname(main), folder, { recursive: true });
  let places = 0;
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue;
    const text = await readFile(join(folder, name), 'utf8');
    if (!from.test(text)) continue;
    places += 1;
    await writeFile(join(folder, name), text.replace(from, to));
  }
  if (places !== 1) throw new Error(`${String(from)} is in ${places} files of the bundle, not in one`);
  return {
    program: join(folder, basename(main)),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
