/**
 * Writes what follows from action.yml, the source and the examples: the JSON Schemas of schema/, and the tables and files
 * that README.md and docs/ show. Or says whether they are the same:
 *
 *     npm run generate [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../test/harness/tools.ts';
import { generatePages } from './generated-pages.ts';
import { generateSchemas } from './generated-schemas.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const stale: string[] = [];
for (const { path, text } of [...(await generateSchemas()), ...(await generatePages())]) {
  const file = join(root, path);
  if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
  stale.push(path);
  if (!values.check) await writeFile(file, text);
}
if (values.check && stale.length > 0) {
  console.error(
    `Not what action.yml, the source and the examples say: ${stale.join(', ')}. Run \`npm run generate\`.`,
  );
  process.exitCode = 1;
}
