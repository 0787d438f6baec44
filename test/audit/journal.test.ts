import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendEvent } from '../../src/audit/journal.ts';
import { auditEventOf } from '../support/results.ts';
import { temporaryFolder } from '../support/temp.ts';

test('each event is one line of JSON', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await appendEvent(file, auditEventOf('1'));
  await appendEvent(file, auditEventOf('2'));
  const text = await readFile(file, 'utf8');
  expect(text.split('\n')).toHaveLength(3);
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toEqual([auditEventOf('1'), auditEventOf('2')]);
});

test('events of earlier steps stay', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await writeFile(file, '{"earlier":true}\n');
  await appendEvent(file, auditEventOf('1'));
  expect(await readFile(file, 'utf8')).toMatch(/^\{"earlier":true\}\n\{.*\}\n$/);
});

test('folders that are missing are made', async () => {
  const file = join(await temporaryFolder(), 'a', 'b', 'audit.jsonl');
  await appendEvent(file, auditEventOf('1'));
  expect(await readFile(file, 'utf8')).toContain('"eventId":"1"');
});

test('a file that cannot be written is an error', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await mkdir(file);
  await expect(appendEvent(file, auditEventOf('1'))).rejects.toThrow();
});
