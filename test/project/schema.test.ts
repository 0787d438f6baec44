import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../harness/tools.ts';
import { manifestSchema } from '../../src/labels/manifest-schema.ts';
import { parseManifestDocument } from '../../src/labels/manifest-document.ts';
import { readManifest } from '../../src/labels/manifest.ts';

const schema: unknown = JSON.parse(await readFile(join(root, 'schema', 'labels.schema.json'), 'utf8'));
if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');
const source = { name: 'labels.yml', file: 'labels.yml' };
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

test('the example is a good labels file, for editors and for the action', async () => {
  const text = await readFile(join(root, 'examples', 'labels.yml'), 'utf8');
  expect(validate(parse(text))).toBe(true);
  expect(readManifest(parseManifestDocument(text), source, '')).toMatchObject({ faults: [] });
  expect(text).toContain('$schema=../schema/labels.schema.json');
});

test('an empty list is one only under its key, for editors and for the action', () => {
  for (const [list, isGood] of [
    [[], false],
    [{ labels: [] }, true],
  ] as const) {
    expect(validate(list)).toBe(isGood);
    expect(readManifest(parseManifestDocument(JSON.stringify(list)), source, '').faults.length === 0).toBe(
      isGood,
    );
  }
});

describe('what an editor says of an entry, the action says too', () => {
  test.each([
    ['a plain label', { name: 'Back office' }, true],
    [
      'a plain label with settings',
      { name: 'a', 'maximum-capacity': 25, 'interrupting-labels': ['b'] },
      true,
    ],
    ['a valued label', { name: 'team', value: 'blue', scope: 'private', description: '' }, true],
    ['256 emoji as a value', { name: 'team', value: '🙂'.repeat(256) }, true],
    ['257 emoji as a value', { name: 'team', value: '🙂'.repeat(257) }, false],
    ['a number as a value', { name: 'team', value: 1 }, false],
    ['a line break in a value', { name: 'team', value: 'a\nb' }, false],
    ['no name', { value: 'blue' }, false],
    ['another scope', { name: 'team', value: 'blue', scope: 'global' }, false],
    ['a colon in a plain name', { name: 'a:b' }, false],
    ['white space at an end', { name: ' a' }, false],
    ['a capacity of 26', { name: 'a', 'maximum-capacity': 26 }, false],
    ['half a capacity', { name: 'a', 'maximum-capacity': 2.5 }, false],
    ['a capacity for a valued label', { name: 'a', value: 'b', 'maximum-capacity': 1 }, true],
    ['no interrupting labels', { name: 'a', value: 'b', 'interrupting-labels': [] }, true],
    ['a description of a plain label', { name: 'a', description: 'Ours' }, true],
    ['a scope without a value', { name: 'a', scope: 'public' }, false],
    ['an unknown key', { name: 'a', colour: 'red' }, false],
  ])('%s', (_, entry, good) => {
    expect(validate([entry])).toBe(good);
    expect(validate({ labels: [entry] })).toBe(good);
    expect(manifestSchema.safeParse([entry]).success).toBe(good);
    expect(manifestSchema.safeParse({ labels: [entry] }).success).toBe(good);
    expect(readManifest(parseManifestDocument(JSON.stringify([entry])), source, '').faults.length === 0).toBe(
      good,
    );
  });
});
