/** Checks that dist/ and sandbox/dist/ are what the source builds: `node scripts/check-dist.ts`. */
import { join } from 'node:path';
import { bundle, bundled, readFiles, type Files } from './bundle.ts';
import { root } from '../test/harness/tools.ts';

for (const { entry, folder } of bundled) {
  const built = await bundle(entry);
  const committed = await readFiles(join(root, folder));
  const faults = built.ok ? differences(folder, committed, built.files) : [built.problem];
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    if (built.ok)
      console.error(`${folder}/ is not what ${entry} builds: run \`npm run build\` and commit ${folder}/.`);
    process.exitCode = 1;
  }
}

function differences(folder: string, committed: Files, fresh: Files): string[] {
  const names = new Set([...committed.keys(), ...fresh.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [committed.get(name), fresh.get(name)];
    if (old === now) return [];
    if (old === undefined) return [`${folder}/${name} is missing`];
    return [now === undefined ? `${folder}/${name} is no longer built` : `${folder}/${name} differs`];
  });
}
