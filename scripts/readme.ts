/**
 * Writes into README.md the tables of inputs and outputs, from action.yml, and the files that it shows, or says whether
 * they are the same:
 *
 *     npm run readme [-- --check]
 */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readActionYml } from '../test/harness/action-yml.ts';
import { withFiles } from './readme-files.ts';
import { withTables } from './readme-tables.ts';
import { root } from '../test/harness/tools.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const path = join(root, 'README.md');
const before = await readFile(path, 'utf8');
const style = await resolveConfig(path);
const files = withFiles(before, (name) => readFileSync(join(root, name), 'utf8'));
const after = await format(withTables(files, readActionYml()), { ...style, filepath: path });

if (!values.check) {
  if (after !== before) await writeFile(path, after);
} else if (after !== before) {
  console.error('README.md is not what action.yml and the files that it shows say: run `npm run readme`.');
  process.exitCode = 1;
}
