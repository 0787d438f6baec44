import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { auditEventSchema } from '../../src/audit/event-schema.ts';
import { manifestSchema } from '../../src/labels/manifest-schema.ts';
import { root } from '../harness/tools.ts';

test.each([
  ['audit-event.schema.json', z.toJSONSchema(auditEventSchema, { target: 'draft-7', io: 'input' })],
  ['labels.schema.json', z.toJSONSchema(manifestSchema, { target: 'draft-7', reused: 'ref' })],
])('schema/%s says what the source says', async (name, made) => {
  const published = z
    .looseObject({ title: z.string(), description: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'schema', name), 'utf8')));
  const { title, description } = published;
  expect(published).toEqual({ ...made, title, description });
});
