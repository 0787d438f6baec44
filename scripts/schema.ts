/**
 * Writes the JSON Schema of a labels file, which editors complete and check with, from the schema that the action
 * itself checks with:
 *
 *     npm run schema [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import * as z from 'zod/mini';
import { manifestSchema } from '../src/labels/manifest-schema.ts';
import { root } from './tools.ts';

const file = join(root, 'schema', 'labels.schema.json');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const schema = {
  ...z.toJSONSchema(manifestSchema, { target: 'draft-7', reused: 'ref' }),
  title: 'Labels of Genesys Cloud',
  description:
    'A list of labels for the action genesys-cloud-routing-labels, bare or under the key "labels".',
};
const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });

if (!values.check) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('schema/labels.schema.json is not what src/labels/ says: run `npm run schema`.');
  process.exitCode = 1;
}
