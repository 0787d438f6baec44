import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findExportFile } from '../../../src/inputs/export-file.ts';
import { temporaryFolder } from '../../harness/temp.ts';

/** A workspace with a folder, a file, and links to others of both kinds, inside and outside. */
async function prepare(): Promise<{ readonly parent: string; readonly workspace: string }> {
  const parent = await realpath(await temporaryFolder());
  const workspace = join(parent, 'workspace');
  await mkdir(join(workspace, 'folder'), { recursive: true });
  await mkdir(join(parent, 'elsewhere'));
  await writeFile(join(workspace, 'file.yml'), 'labels: []\n');
  await writeFile(join(parent, 'outside.yml'), 'not yours\n');
  await symlink(join(parent, 'outside.yml'), join(workspace, 'link.yml'));
  await symlink(join(parent, 'missing.yml'), join(workspace, 'dangling.yml'));
  await symlink(join(parent, 'elsewhere'), join(workspace, 'link'));
  await symlink(join(workspace, 'folder'), join(workspace, 'inner'));
  await symlink(workspace, join(parent, 'checkout'));
  return { parent, workspace };
}

test.each([
  ['a file that is not there yet', 'labels.yml', 'labels.yml'],
  ['a file that is there', 'file.yml', 'file.yml'],
  ['in a folder', 'folder/labels.yml', 'folder/labels.yml'],
  ['in a folder that is not there yet', 'a/b/labels.yml', 'a/b/labels.yml'],
  ['written in a roundabout way', './folder/../labels.yml', 'labels.yml'],
  ['that begins with two dots', '..labels.yml', '..labels.yml'],
])('%s is a place for an export', async (_what, path, below) => {
  const { workspace } = await prepare();
  expect(await findExportFile(path, workspace)).toEqual({ ok: true, path: join(workspace, below) });
});

test('an absolute path inside the workspace is one, also where the workspace is reached by a link', async () => {
  const { parent, workspace } = await prepare();
  const checkout = join(parent, 'checkout');
  expect(await findExportFile(join(checkout, 'labels.yml'), checkout)).toEqual({
    ok: true,
    path: join(workspace, 'labels.yml'),
  });
});

test.each([
  ['above the workspace', '../labels.yml', /inside the workspace/],
  ['the folder above', '..', /inside the workspace/],
  ['an absolute path outside', '/etc/labels.yml', /inside the workspace/],
  ['the workspace', '.', /inside the workspace/],
  ['a folder', 'folder', /must be a file, not a folder/],
  ['a folder by its look', 'new/', /must be a file, not a folder/],
  ['a link', 'link.yml', /must not lead through a symbolic link/],
  ['a link to nothing', 'dangling.yml', /must not lead through a symbolic link/],
  ['below a link out of the workspace', 'link/labels.yml', /must not lead through a symbolic link/],
  [
    'below a link, in folders that are not there',
    'link/a/labels.yml',
    /must not lead through a symbolic link/,
  ],
  ['below a link inside the workspace', 'inner/labels.yml', /must not lead through a symbolic link/],
  ['below a file', 'file.yml/labels.yml', /must not lead through a file/],
  ['no path at all', 'a\0b', /^cannot be looked up \(ERR_INVALID_ARG_VALUE\)$/],
])('%s is none', async (_what, path, problem) => {
  const { workspace } = await prepare();
  expect(await findExportFile(path, workspace)).toEqual({
    ok: false,
    problem: expect.stringMatching(problem),
  });
});
