import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLabelsFile } from '../../../src/labels/labels-file.ts';
import { temporaryFolder } from '../../harness/temp.ts';

const MIB = 1024 * 1024;
const OUTSIDE = { ok: false, problem: 'must be inside the workspace' };
const LINK = { ok: false, problem: 'leads outside the workspace, by a symbolic link' };
const MISSING = 'does not exist; is there an `actions/checkout` step before this one?';

/** A workspace with these files, beside a folder `outside` with a file `labels.yml`. */
async function workspaceWith(files: Readonly<Record<string, string | Buffer>> = {}): Promise<string> {
  const parent = await temporaryFolder();
  const workspace = join(parent, 'workspace');
  await mkdir(join(workspace, 'folder'), { recursive: true });
  await mkdir(join(parent, 'outside'));
  await writeFile(join(parent, 'outside', 'labels.yml'), 'outside');
  for (const [name, content] of Object.entries(files)) await writeFile(join(workspace, name), content);
  return workspace;
}

describe('a file below the workspace is read', () => {
  test.each([
    ['by its name', 'labels.yml'],
    ['by a path with dots that come back', 'folder/../labels.yml'],
    ['by a path that leaves the workspace and comes back', '../workspace/labels.yml'],
    ['by a path that begins with a dot', './labels.yml'],
  ])('%s', async (_, path) => {
    const workspace = await workspaceWith({ 'labels.yml': 'text' });
    expect(await readLabelsFile(path, workspace)).toEqual({ ok: true, text: 'text', path: 'labels.yml' });
  });

  test('in a folder, and is named with slashes', async () => {
    const workspace = await workspaceWith({ 'folder/labels.yml': 'text' });
    expect(await readLabelsFile('folder/labels.yml', workspace)).toMatchObject({ path: 'folder/labels.yml' });
  });

  test('by its absolute path', async () => {
    const workspace = await workspaceWith({ 'labels.yml': 'text' });
    expect(await readLabelsFile(join(workspace, 'labels.yml'), workspace)).toMatchObject({
      path: 'labels.yml',
    });
  });

  test('whose name begins with two dots', async () => {
    const workspace = await workspaceWith({ '..labels.yml': 'text' });
    expect(await readLabelsFile('..labels.yml', workspace)).toMatchObject({ ok: true });
  });

  test('through a link that stays inside', async () => {
    const workspace = await workspaceWith({ 'labels.yml': 'text' });
    await symlink(join(workspace, 'labels.yml'), join(workspace, 'link.yml'), 'file');
    expect(await readLabelsFile('link.yml', workspace)).toMatchObject({ text: 'text', path: 'labels.yml' });
  });

  test('in a workspace that is a link itself', async () => {
    const workspace = await workspaceWith({ 'labels.yml': 'text' });
    const link = `${workspace}-link`;
    await symlink(workspace, link, 'junction');
    expect(await readLabelsFile('labels.yml', link)).toMatchObject({ text: 'text' });
    expect(await readLabelsFile(join(link, 'labels.yml'), link)).toMatchObject({ path: 'labels.yml' });
    expect(await readLabelsFile(join(workspace, 'labels.yml'), link)).toMatchObject({ path: 'labels.yml' });
  });

  test('without its byte-order mark', async () => {
    const workspace = await workspaceWith({ 'labels.yml': '\u{feff}text' });
    expect(await readLabelsFile('labels.yml', workspace)).toMatchObject({ ok: true, text: 'text' });
  });
});

describe('a path out of the workspace is refused', () => {
  test.each(['../outside/labels.yml', 'folder/../../outside/labels.yml', '..', '../nothing.yml'])(
    '%j',
    async (path) => {
      expect(await readLabelsFile(path, await workspaceWith())).toEqual(OUTSIDE);
    },
  );

  test('by an absolute path', async () => {
    const workspace = await workspaceWith();
    const outside = join(workspace, '..', 'outside', 'labels.yml');
    expect(await readLabelsFile(outside, workspace)).toEqual(OUTSIDE);
  });

  test('to a folder whose name begins like that of the workspace', async () => {
    const workspace = await workspaceWith();
    await mkdir(`${workspace}-2`);
    await writeFile(join(`${workspace}-2`, 'labels.yml'), 'outside');
    expect(await readLabelsFile('../workspace-2/labels.yml', workspace)).toEqual(OUTSIDE);
  });

  test('through a link, and through a linked folder', async () => {
    const workspace = await workspaceWith();
    const outside = join(workspace, '..', 'outside');
    await symlink(join(outside, 'labels.yml'), join(workspace, 'link.yml'), 'file');
    await symlink(outside, join(workspace, 'linked'), 'junction');
    expect(await readLabelsFile('link.yml', workspace)).toEqual(LINK);
    expect(await readLabelsFile('linked/labels.yml', workspace)).toEqual(LINK);
  });
});

describe('the size', () => {
  test.each([
    [MIB, true],
    [MIB + 1, false],
  ])('of %i bytes: %s', async (size, ok) => {
    const workspace = await workspaceWith({ 'labels.yml': 'x'.repeat(size) });
    expect(await readLabelsFile('labels.yml', workspace)).toMatchObject({ ok });
  });

  test('counts bytes, and not characters', async () => {
    const workspace = await workspaceWith({ 'labels.yml': 'ü'.repeat(MIB / 2 + 1) });
    expect(await readLabelsFile('labels.yml', workspace)).toEqual({
      ok: false,
      problem: 'must be at most 1 MiB (1,048,576 bytes)',
    });
  });
});

test('a file whose name looks like a pattern or like two paths is read', async () => {
  const workspace = await workspaceWith({ 'labels[a-c].yml': 'one', 'a.yml b.yml': 'two' });
  expect(await readLabelsFile('labels[a-c].yml', workspace)).toMatchObject({ text: 'one' });
  expect(await readLabelsFile('a.yml b.yml', workspace)).toMatchObject({ text: 'two' });
});

test.each([
  ['a folder', 'folder', 'is a folder, not a file'],
  ['the workspace', '.', 'is a folder, not a file'],
  ['nothing', 'missing.yml', MISSING],
  ['nothing in a folder that is not there', 'config/labels with blanks.yml', MISSING],
  [
    'a file for a folder',
    'latin1.yml/labels.yml',
    'does not exist: a part of its path is a file, not a folder',
  ],
  ['a link to nothing', 'dangling.yml', 'is a symbolic link to a file that does not exist'],
  ['nothing, with a line break after its name', 'missing.yml\n', MISSING],
  ['nothing in folders that are named like a URL', 'mirror/https://example.com/labels.yml', MISSING],
  ['a pattern', 'config/*.yml', 'is a pattern, not a path: give one file, with all labels'],
  ['a pattern out of the workspace', '../**/labels.yml', 'is a pattern, not a path'],
  ['alternatives', 'labels.{yml,json}', 'is a pattern, not a path'],
  ['a set of characters', 'labels-[a-c].yml', 'is a pattern, not a path'],
  ['two paths', 'a.yml, b.yml', 'is more than one path: give one file, with all labels'],
  ['two paths with a blank', 'a.yaml b.json', 'is more than one path'],
  ['two lines', 'a\nb', 'is more than one path'],
  ['a URL', 'https://example.com/labels.yml', 'is a URL, not a path: have an earlier step fetch'],
  ['a URL of a file', 'file:///etc/hostname', 'is a URL, not a path'],
  ['bytes that are not UTF-8', 'latin1.yml', 'must be UTF-8 text'],
  ['a link to itself', 'loop.yml', 'cannot be read (ELOOP)'],
  ['a NUL', 'a\0b', 'cannot be read'],
])('%s cannot be read', async (_, path, problem) => {
  const workspace = await workspaceWith({ 'latin1.yml': Buffer.from('Gr\xf6\xdfe', 'latin1') });
  await symlink(join(workspace, 'loop.yml'), join(workspace, 'loop.yml'), 'file');
  await symlink(join(workspace, 'nothing.yml'), join(workspace, 'dangling.yml'), 'file');
  const read = await readLabelsFile(path, workspace);
  expect(read.ok ? '' : read.problem.slice(0, problem.length)).toBe(problem);
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is refused at once', async () => {
  const workspace = await workspaceWith();
  execFileSync('/bin/sh', ['-c', 'mkfifo "$1"', 'sh', join(workspace, 'pipe')]);
  expect(await readLabelsFile('pipe', workspace)).toEqual({ ok: false, problem: 'is not a regular file' });
});
