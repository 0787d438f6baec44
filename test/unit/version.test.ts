import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { LABELS_SCHEMA, USER_AGENT, VERSION } from '../../src/version.ts';

function read<Document>(path: string, shape: z.ZodType<Document>): Document {
  return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
}

test('the action calls itself as its package does', () => {
  const { name, version } = read('package.json', z.looseObject({ name: z.string(), version: z.string() }));
  expect(VERSION).toBe(version);
  expect(USER_AGENT).toBe(`${name}/${version}`);
});

test('an exported file points to the schema of labels files', () => {
  const [, path = ''] =
    /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/v1\/(.+)$/.exec(LABELS_SCHEMA) ?? [];
  expect(read(path, z.looseObject({ $schema: z.string() })).$schema).toContain('json-schema.org');
});
