import { mkdir, readFile, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/audit/journal.ts';
import { auditEventOf } from '../support/results.ts';
import { temporaryFolder } from '../support/temp.ts';

test('each event is one line of JSON', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const append = openJournal(file);
  await append(auditEventOf('1'));
  await append(auditEventOf('2'));
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
  await openJournal(file)(auditEventOf('1'));
  expect(await readFile(file, 'utf8')).toMatch(/^\{"earlier":true\}\n\{.*\}\n$/);
});

test('folders that are missing are made', async () => {
  const file = join(await temporaryFolder(), 'a', 'b', 'audit.jsonl');
  await openJournal(file)(auditEventOf('1'));
  expect(await readFile(file, 'utf8')).toContain('"eventId":"1"');
});

test('half a line, left by a step that was cut off, takes no event with it', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await writeFile(file, '{"earlier":true}\n{"cut o');
  const append = openJournal(file);
  await Promise.all(['1', '2', '3'].map((id) => append(auditEventOf(id))));
  const lines = (await readFile(file, 'utf8')).split('\n');
  expect(lines.slice(0, 2)).toEqual(['{"earlier":true}', '{"cut o']);
  const events = lines.slice(2, -1).map((line): unknown => JSON.parse(line));
  expect(events).toHaveLength(3);
  expect(events).toEqual(expect.arrayContaining(['1', '2', '3'].map(auditEventOf)));
});

test('a file that cannot be written is an error, until it can', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await mkdir(file);
  const append = openJournal(file);
  await expect(append(auditEventOf('1'))).rejects.toThrow('is not a regular file');
  await rmdir(file);
  await append(auditEventOf('2'));
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(auditEventOf('2'));
});

test('folders that are missing are made once by events that come at the same time', async () => {
  const file = join(await temporaryFolder(), 'a', 'b', 'c', 'audit.jsonl');
  const append = openJournal(file);
  const ids = Array.from({ length: 8 }, (_, index) => String(index));
  await Promise.all(ids.map((id) => append(auditEventOf(id))));
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(ids.length);
});

test('a file in place of a folder is an error', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  await expect(openJournal(join(folder, 'file', 'audit.jsonl'))(auditEventOf('1'))).rejects.toThrow(
    /ENOTDIR|ENOENT/,
  );
  await expect(openJournal(join(folder, 'file', 'a', 'audit.jsonl'))(auditEventOf('1'))).rejects.toThrow(
    /ENOTDIR|ENOENT|EEXIST/,
  );
});

test.skipIf(process.platform === 'win32')('a link to itself in place of a folder is an error', async () => {
  const loop = join(await temporaryFolder(), 'loop');
  await symlink(loop, loop);
  await expect(openJournal(join(loop, 'audit.jsonl'))(auditEventOf('1'))).rejects.toThrow('ELOOP');
});

test('a folder that is a link to nothing is an error', async () => {
  const folder = await temporaryFolder();
  await symlink(join(folder, 'missing'), join(folder, 'link'), 'junction');
  await expect(openJournal(join(folder, 'link', 'audit.jsonl'))(auditEventOf('1'))).rejects.toThrow('EEXIST');
});
