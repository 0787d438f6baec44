/** Bundles src/index.ts into dist/, the code that the runner executes: `npm run build`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle, type Files } from './bundle.ts';
import { root } from './tools.ts';

const result = await bundle();
if (result.ok) {
  await replace(join(root, 'dist'), result.files);
} else {
  console.error(result.problem);
  process.exitCode = 1;
}

/** A build that failed leaves the old files alone; one that did not leaves none of them. */
async function replace(folder: string, files: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`${(Buffer.byteLength(text) / 1000).toFixed(1).padStart(8)} KB  dist/${name}`);
  }
}
