/**
 * Writes the JSON Schemas of schema/, or says whether they are what the source says:
 *
 *     npm run schema [-- --check]
 *
 * That of a labels file, which editors complete and check with, is made from the schema that the action itself checks
 * with; that of an audit event is for its receivers.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { z } from 'zod';
import { manifestSchema } from '../src/labels/manifest-schema.ts';
import { auditEventSchema } from '../src/audit/event-schema.ts';
import { root } from '../test/harness/tools.ts';

const schemas = {
  'labels.schema.json': {
    ...z.toJSONSchema(manifestSchema, { target: 'draft-7', reused: 'ref' }),
    title: 'Labels of Genesys Cloud',
    description:
      'A list of labels for the action genesys-cloud-routing-labels, bare or under the key "labels".',
  },
  'audit-event.schema.json': {
    // What is read, not what is written: keys that a later version adds are no fault.
    ...z.toJSONSchema(auditEventSchema, { target: 'draft-7', io: 'input' }),
    title: 'Audit event of a label',
    description:
      'What the action genesys-cloud-routing-labels appends to its audit file and sends to its webhook, one for each label.',
  },
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(root, 'schema', name);
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
  if (!values.check) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`schema/${name} is not what the source says: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
