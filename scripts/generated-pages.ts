import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readActionYml } from '../test/harness/action-yml.ts';
import { readDocuments, type Document } from '../test/harness/documents.ts';
import { root } from '../test/harness/tools.ts';
import { withFiles } from './readme-files.ts';
import { tablesOf, withTables } from './readme-tables.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** README.md and docs/, with the tables that follow from action.yml and the source, and the files that they show. */
export async function generatePages(): Promise<readonly Document[]> {
  const examples = readdirSync(join(root, 'examples', 'workflows')).toSorted();
  const tables = tablesOf(
    readActionYml(),
    examples.map((name) => ({ name, text: read(`examples/workflows/${name}`) })),
  );
  return Promise.all(
    readDocuments().map(async ({ path, text }) => {
      const filepath = join(root, path);
      const shown = withTables(withFiles(text, read), tables);
      return { path, text: await format(shown, { ...(await resolveConfig(filepath)), filepath }) };
    }),
  );
}
