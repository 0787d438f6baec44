/** Checks that dist/ is what src/ builds: `node scripts/check-dist.ts`. */
import { join } from 'node:path';
import { bundle, readFiles, type Files } from './bundle.ts';
import { root } from './tools.ts';

const built = await bundle();
const faults = built.ok ? differences(await readFiles(join(root, 'dist')), built.files) : [built.problem];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  if (built.ok) console.error('dist/ is not what src/ builds: run `npm run build` and commit dist/.');
  process.exitCode = 1;
}

function differences(committed: Files, fresh: Files): string[] {
  const names = new Set([...committed.keys(), ...fresh.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [committed.get(name), fresh.get(name)];
    if (old === now) return [];
    if (old === undefined) return [`dist/${name} is missing`];
    return [now === undefined ? `dist/${name} is no longer built` : `dist/${name} differs`];
  });
}
