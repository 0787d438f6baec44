/** Bundles the code that the runner executes into dist/ and sandbox/dist/: `npm run build`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle, bundled, type Files } from './bundle.ts';
import { root } from '../test/harness/tools.ts';

for (const { entry, folder } of bundled) {
  const result = await bundle(entry);
  if (result.ok) {
    await replace(folder, result.files);
  } else {
    console.error(result.problem);
    process.exitCode = 1;
  }
}

/** A build that failed leaves the old files alone; one that did not leaves none of them. */
async function replace(folder: string, files: Files): Promise<void> {
  await rm(join(root, folder), { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(root, folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`${(Buffer.byteLength(text) / 1000).toFixed(1).padStart(8)} KB  ${folder}/${name}`);
  }
}
