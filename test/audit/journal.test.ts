import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
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

test('folders that are missing are made once by events that come at the same time', async () => {
  const file = join(await temporaryFolder(), 'a', 'b', 'c', 'audit.jsonl');
  const ids = Array.from({ length: 8 }, (_, index) => String(index));
  await Promise.all(ids.map((id) => appendEvent(file, auditEventOf(id))));
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(ids.length);
});

test('a folder in place of the file is an error', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await mkdir(file);
  await expect(appendEvent(file, auditEventOf('1'))).rejects.toThrow('not a regular file');
});

test('a file in place of a folder is an error', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(appendEvent(join(folder, 'file', 'audit.jsonl'), auditEventOf('1'))).rejects.toThrow(
    /ENOTDIR|ENOENT/,
  );
  await expect(appendEvent(join(folder, 'file', 'a', 'audit.jsonl'), auditEventOf('1'))).rejects.toThrow(
    /ENOTDIR|ENOENT|EEXIST/,
  );
});

test.skipIf(process.platform === 'win32')('a link to itself in place of a folder is an error', async () => {
  const loop = join(await temporaryFolder(), 'loop');
  await symlink(loop, loop);
  await expect(appendEvent(join(loop, 'audit.jsonl'), auditEventOf('1'))).rejects.toThrow('ELOOP');
});

test('a folder that is a link to nothing is an error', async () => {
  const folder = await temporaryFolder();
  await symlink(join(folder, 'missing'), join(folder, 'link'), 'junction');
  await expect(appendEvent(join(folder, 'link', 'audit.jsonl'), auditEventOf('1'))).rejects.toThrow('EEXIST');
});
