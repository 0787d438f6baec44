import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../../src/labels/replace-file.ts';
import { temporaryFolder } from '../../harness/temp.ts';

test('makes the file and the folders that are missing', async () => {
  const folder = await temporaryFolder();
  await replaceFile(join(folder, 'a', 'b', 'labels.yml'), 'new\n');
  expect(await readFile(join(folder, 'a', 'b', 'labels.yml'), 'utf8')).toBe('new\n');
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['labels.yml']);
});

test('replaces a file that is there, and leaves nothing beside it', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'labels.yml'), 'a much longer text\n');
  await replaceFile(join(folder, 'labels.yml'), 'new\n');
  expect(await readFile(join(folder, 'labels.yml'), 'utf8')).toBe('new\n');
  expect(await readdir(folder)).toEqual(['labels.yml']);
});

test('replaces a link, and does not follow it', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'theirs'), 'theirs\n');
  await symlink(join(folder, 'theirs'), join(folder, 'labels.yml'));
  await replaceFile(join(folder, 'labels.yml'), 'new\n');
  expect(await readFile(join(folder, 'theirs'), 'utf8')).toBe('theirs\n');
  expect(await readFile(join(folder, 'labels.yml'), 'utf8')).toBe('new\n');
});

test('writes through no folder that has become a link', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'elsewhere'));
  await symlink(join(folder, 'elsewhere'), join(folder, 'org'));
  await expect(replaceFile(join(folder, 'org', 'labels.yml'), 'new\n')).rejects.toThrow('symbolic link');
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
});

test('leaves nothing beside a place that cannot be taken', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'labels.yml', 'full'), { recursive: true });
  await expect(replaceFile(join(folder, 'labels.yml'), 'new\n')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['labels.yml']);
});
