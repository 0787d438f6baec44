import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { errorOf, runStep } from '../harness/step.ts';

describe('a path that leads to no labels file', () => {
  /** Below the workspace: a file that is not UTF-8, a folder, and links that lead out. Outside: a good file. */
  async function workspaceWithLinks(): Promise<string> {
    const parent = await temporaryFolder();
    const workspace = join(parent, 'workspace');
    await mkdir(join(workspace, 'folder'), { recursive: true });
    await mkdir(join(parent, 'outside'));
    await writeFile(join(parent, 'outside', 'labels.yml'), '- name: kept-outside\n');
    await writeFile(join(workspace, 'latin1.yml'), Buffer.from('- name: Gr\xf6\xdfe\n', 'latin1'));
    await symlink(join(parent, 'outside', 'labels.yml'), join(workspace, 'link.yml'), 'file');
    await symlink(join(parent, 'outside'), join(workspace, 'linked'), 'junction');
    await symlink(join(workspace, 'loop.yml'), join(workspace, 'loop.yml'), 'file');
    return workspace;
  }

  test.each([
    ['above the workspace', '../outside/labels.yml', 'must be inside the workspace'],
    ['above it by a detour', 'folder/../../outside/labels.yml', 'must be inside the workspace'],
    ['by an absolute path', process.execPath, 'must be inside the workspace'],
    ['through a link to a file', 'link.yml', 'leads outside the workspace, by a symbolic link'],
    ['through a linked folder', 'linked/labels.yml', 'leads outside the workspace, by a symbolic link'],
    ['that is the workspace', '.', 'is a folder, not a file'],
    ['that is a folder', 'folder', 'is a folder, not a file'],
    ['where nothing is', 'labels.yaml', 'does not exist; is there an `actions/checkout` step'],
    ['that is a pattern', '*.yml', 'is a pattern, not a path'],
    ['that is two paths', 'a.yml\nb.yml', 'is more than one path'],
    ['that is a URL', 'https://example.com/labels.yml', 'is a URL, not a path'],
    ['below a file', 'latin1.yml/labels.yml', 'does not exist'],
    ['to a file that is not UTF-8', 'latin1.yml', 'must be UTF-8'],
    ['through a link to itself', 'loop.yml', 'cannot be read'],
  ])('%s', async (_, path, problem) => {
    await using sandbox = await startSandbox();
    const env = { GITHUB_WORKSPACE: await workspaceWithLinks() };
    await using run = await runStep(sandbox, { name: '', value: '', 'labels-file': path }, { env });
    expect(run.exitCode).toBe(1);
    expect(sandbox.requests).toEqual([]);
    expect(errorOf(run)).toMatch(/^1 fault in the inputs.*\n- labels-file: /);
    expect(errorOf(run)).toContain(problem);
    expect(run.log + run.summary).not.toContain('kept-outside');
  });
});
