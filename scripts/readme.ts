/**
 * Writes the tables of inputs and outputs in README.md from action.yml, or says whether they are the same:
 *
 *     npm run readme [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readActionYml } from './action-yml.ts';
import { withTables } from './readme-tables.ts';
import { root } from './tools.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const path = join(root, 'README.md');
const before = await readFile(path, 'utf8');
const style = await resolveConfig(path);
const after = await format(withTables(before, readActionYml()), { ...style, filepath: path });

if (!values.check) {
  if (after !== before) await writeFile(path, after);
} else if (after !== before) {
  console.error('The tables in README.md are not what action.yml says: run `npm run readme`.');
  process.exitCode = 1;
}
