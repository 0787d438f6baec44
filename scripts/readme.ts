/**
 * Writes into README.md and docs/ the tables that follow from action.yml and the source, and the files that they show,
 * or says whether they are the same:
 *
 *     npm run readme [-- --check]
 */
import { readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { readActionYml } from '../test/harness/action-yml.ts';
import { readDocuments, type Document } from '../test/harness/documents.ts';
import { root } from '../test/harness/tools.ts';
import { withFiles } from './readme-files.ts';
import { tablesOf, withTables } from './readme-tables.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const examples = readdirSync(join(root, 'examples', 'workflows')).toSorted();
const tables = tablesOf(
  readActionYml(),
  examples.map((name) => ({ name, text: read(`examples/workflows/${name}`) })),
);

const stale: string[] = [];
for (const page of readDocuments()) {
  const after = await renew(page);
  if (after === page.text) continue;
  stale.push(page.path);
  if (!values.check) await writeFile(join(root, page.path), after);
}
if (values.check && stale.length > 0) {
  const pages = stale.join(', ');
  console.error(`Not what action.yml, the source and the files shown say: ${pages}. Run \`npm run readme\`.`);
  process.exitCode = 1;
}

async function renew({ path, text }: Document): Promise<string> {
  const shown = withTables(withFiles(text, read), tables);
  const filepath = join(root, path);
  return await format(shown, { ...(await resolveConfig(filepath)), filepath });
}
