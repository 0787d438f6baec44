import { format } from 'prettier';
import { z } from 'zod';
import { manifestSchema } from '../src/labels/manifest-schema.ts';
import { auditEventSchema } from '../src/audit/event-schema.ts';
import type { Document } from '../test/harness/documents.ts';

const schemas = {
  // Made from the schema that the action itself checks with; editors complete and check with it.
  'schema/labels.schema.json': {
    ...z.toJSONSchema(manifestSchema, { target: 'draft-7', reused: 'ref' }),
    title: 'Labels of Genesys Cloud',
    description:
      'A list of labels for the action genesys-cloud-routing-labels, bare or under the key "labels".',
  },
  'schema/audit-event.schema.json': {
    // What is read, not what is written: keys that a later version adds are no fault.
    ...z.toJSONSchema(auditEventSchema, { target: 'draft-7', io: 'input' }),
    title: 'Audit event of a label',
    description:
      'What the action genesys-cloud-routing-labels appends to its audit file and sends to its webhook, one for each label.',
  },
};

/** The JSON Schemas of schema/: of a labels file, and of an audit event, for its receivers. */
export async function generateSchemas(): Promise<readonly Document[]> {
  return Promise.all(
    Object.entries(schemas).map(async ([path, schema]) => ({
      path,
      text: await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }),
    })),
  );
}
