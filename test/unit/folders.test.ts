import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMissing, makeFolder } from '../../src/folders.ts';
import { temporaryFolder } from '../harness/temp.ts';

test('makes what is missing and leaves what is there', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'a', 'there'), { recursive: true });
  await makeFolder(join(folder, 'a', 'b', 'c'));
  await makeFolder(join(folder, 'a', 'b', 'c'));
  expect((await readdir(join(folder, 'a'))).sort()).toEqual(['b', 'there']);
  expect((await stat(join(folder, 'a', 'b', 'c'))).isDirectory()).toBe(true);
});

test('several steps may make the same folders', async () => {
  const folder = await temporaryFolder();
  const paths = Array.from({ length: 20 }, (_, index) => join(folder, 'a', 'b', index % 2 === 0 ? 'c' : 'd'));
  await Promise.all(paths.map(makeFolder));
  expect((await readdir(join(folder, 'a', 'b'))).sort()).toEqual(['c', 'd']);
});

test('a file in the way is an error', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a'), '');
  await expect(makeFolder(join(folder, 'a', 'b'))).rejects.toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('a place that takes no folders is an error, and soon', async () => {
  const error: unknown = await makeFolder('/proc/none/below').catch((reason: unknown) => reason);
  expect(isMissing(error)).toBe(true);
});

test('only what says that there is nothing does so', () => {
  expect(isMissing(undefined)).toBe(false);
  expect(isMissing({ code: 'ENOENT' })).toBe(false);
  expect(isMissing(new Error('ENOENT'))).toBe(false);
  expect(isMissing(Object.assign(new Error(), { code: 'EACCES' }))).toBe(false);
});
