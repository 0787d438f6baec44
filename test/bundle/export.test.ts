import { access, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  startSandbox,
  VIEW_PERMISSION,
  type Sandbox,
  type SandboxOptions,
} from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import { visibleLog } from '../harness/workflow-log.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { onPush, ownComments, startGitHub } from '../harness/pull-request.ts';
import { errorOf, requestLines, runStep } from '../harness/step.ts';

const FILE = 'org/labels.yml';

function exportFrom(sandbox: Sandbox, inputs: Readonly<Record<string, string>> = {}, more = {}) {
  return runStep(sandbox, { name: '', value: '', 'export-file': FILE, ...inputs }, more);
}

const exported = (run: ActionRun): Promise<string> => readFile(run.outputs['export-file'] ?? '', 'utf8');

const organisation: SandboxOptions = {
  labels: [
    { name: 'VIP', maximumCapacity: 0, interrupting: ['private/team=blue'] },
    { name: 'private/team=blue', maximumCapacity: 3 },
    { name: 'Back office' },
  ],
  systemDefaultLabel: true,
};

test('an organisation is written as a labels file, and nothing to Genesys Cloud', async () => {
  await using sandbox = await startSandbox(organisation);
  await using run = await exportFrom(sandbox);
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject({
    outcome: 'exported',
    results: '[]',
    'label-count': '3',
    'failed-count': '0',
    'label-api': 'utilization',
    'export-file': expect.stringMatching(/[/\\]org[/\\]labels\.yml$/),
  });
  expect(await exported(run)).toBe(
    [
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/genesys-cloud-routing-labels/v1/schema/labels.schema.json',
      'labels:',
      '  - name: Back office',
      '    maximum-capacity: 10',
      '    interrupting-labels: []',
      '  - name: VIP',
      '    maximum-capacity: 0',
      '    interrupting-labels:',
      '      - private/team=blue',
      '  - name: team',
      '    value: blue',
      '    scope: private',
      '    maximum-capacity: 3',
      '    interrupting-labels: []',
      '',
    ].join('\n'),
  );
  expect(
    requestLines(sandbox).every((line) => line.startsWith('GET ') || line.includes('/oauth/token')),
  ).toBe(true);
  await expect(access(run.auditFile)).rejects.toThrow();
  expect(run.summary).toMatch(/^## ✅ .*: 3 labels exported\n/);
});

test('what was exported and is planned writes nothing, and is exported as the same bytes', async () => {
  await using sandbox = await startSandbox(organisation);
  await using first = await exportFrom(sandbox);
  const text = await exported(first);
  await using plan = await runList(sandbox, text, { 'dry-run': 'true', 'on-duplicate': 'skip' });
  expect(plan.outputs).toMatchObject({ changes: '0', 'unlisted-count': '0', 'drifted-count': '0' });
  await using empty = await startSandbox({ systemDefaultLabel: true });
  await using applied = await runList(empty, text, { 'on-duplicate': 'skip', 'on-drift': 'update' });
  expect(applied.exitCode, applied.log).toBe(0);
  await using again = await exportFrom(empty);
  expect(await exported(again)).toBe(text);
});

test('labels of the four-field API keep their four fields', async () => {
  const labels = [{ name: 'team', value: 'b: "l" # ue', scope: 'private', description: 'Línea 1\nline 2' }];
  await using sandbox = await startSandbox({ labelApi: 'routing', labels });
  await using run = await exportFrom(sandbox);
  expect(run.exitCode, run.log).toBe(0);
  await using plan = await runList(sandbox, await exported(run), {
    'dry-run': 'true',
    'on-duplicate': 'skip',
  });
  expect(plan.outputs).toMatchObject({ changes: '0', 'unlisted-count': '0' });
});

test('a label that a list cannot have is a comment, with a warning', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a*b' }, { name: 'VIP' }] });
  await using run = await exportFrom(sandbox);
  expect(run.exitCode).toBe(0);
  expect(await exported(run)).toMatch(/^ +# Left out, .*a\*b/m);
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('"a*b"') }),
  );
});

test('an empty organisation is a list of no labels, which can be planned', async () => {
  await using sandbox = await startSandbox();
  await using run = await exportFrom(sandbox);
  const text = await exported(run);
  expect(text).toContain('labels: []');
  await using plan = await runList(sandbox, text, { 'dry-run': 'true' });
  expect(plan.outputs).toMatchObject({ changes: '0', 'unlisted-count': '0' });
});

test('a secret in the name of a label is in no sink', async () => {
  const secret = 'kD93hQ7vTzW1xYpL_nobody-sees-this';
  await using sandbox = await startSandbox({ clientSecret: secret, labels: [{ name: `a ${secret}` }] });
  await using run = await exportFrom(sandbox, { 'client-secret': secret });
  for (const text of [await exported(run), visibleLog(run.log), run.summary, JSON.stringify(run.outputs)])
    expect(text).not.toContain(secret);
});

test('a label with a secret in its value is left out, so that the list asks for no other', async () => {
  const secret = 'kD93hQ7vTzW1xYpL_nobody-sees-this';
  const labels = [
    { name: 'team', value: secret, scope: 'public' as const, description: 'A team' },
    { name: 'team', value: 'blue', scope: 'public' as const, description: `not ${secret}` },
  ];
  await using sandbox = await startSandbox({ clientSecret: secret, labelApi: 'routing', labels });
  await using run = await exportFrom(sandbox, { 'client-secret': secret });
  const text = await exported(run);
  expect(text).toContain('# Left out, because it contains a secret of this step');
  expect(text).toContain('# description is not declared: it contains a secret of this step');
  await using plan = await runList(sandbox, text, {
    'client-secret': secret,
    'dry-run': 'true',
    'on-duplicate': 'skip',
  });
  expect(plan.outputs).toMatchObject({ changes: '0', 'unlisted-count': '1' });
});

test('a secret in what GitHub says of the run is in no sink', async () => {
  const secret = 'kD93hQ7vTzW1xYpL_nobody-sees-this';
  await using sandbox = await startSandbox({ clientSecret: secret, labels: [{ name: 'VIP' }] });
  await using github = await startGitHub();
  const env = { ...onPush(github), GITHUB_SERVER_URL: `https://github.example/${secret}` };
  await using run = await exportFrom(sandbox, { 'client-secret': secret, comment: 'true' }, { env });
  expect(run.outputs['outcome']).toBe('exported');
  const sinks = [visibleLog(run.log), run.summary, JSON.stringify(run.outputs), ...ownComments(github)];
  expect(sinks).toHaveLength(4);
  for (const text of sinks) expect(text).not.toContain(secret);
  expect(run.summary).toContain('https://github.example/***');
});

describe('what was there', () => {
  test('is replaced', async () => {
    await using sandbox = await startSandbox(organisation);
    await using run = await exportFrom(sandbox, {}, { workspaceFiles: { [FILE]: 'old: true\n' } });
    expect(await exported(run)).not.toContain('old');
  });

  test('is kept when the settings cannot be read', async () => {
    await using sandbox = await startSandbox(organisation);
    sandbox.inject({ effect: 'status', status: 403, path: 'utilization$', method: 'GET', times: 'always' });
    const workspaceFiles = { [FILE]: 'old: true\n' };
    await using run = await exportFrom(sandbox, { 'max-retries': '0' }, { workspaceFiles });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'failed-count': '1', 'export-file': '' });
    expect(errorOf(run)).toMatch(/settings of the labels.*403/);
    expect(await readFile(join(run.workspace, FILE), 'utf8')).toBe('old: true\n');
    expect(run.summary).toMatch(/^## ❌ .*: export failed\n/);
  });
});

test('a client that may only view can export', async () => {
  await using sandbox = await startSandbox({ ...organisation, permissions: [VIEW_PERMISSION] });
  await using run = await exportFrom(sandbox);
  expect(run.outputs['outcome']).toBe('exported');
});

test('a folder that is a link is refused, and nothing is written through it', async () => {
  await using sandbox = await startSandbox(organisation);
  await using run = await exportFrom(
    sandbox,
    {},
    {
      prepare: async (workspace: string) => {
        await mkdir(join(workspace, '..', 'elsewhere'));
        await writeFile(join(workspace, '..', 'elsewhere', 'labels.yml'), 'theirs\n');
        await symlink(join(workspace, '..', 'elsewhere'), join(workspace, 'org'));
      },
    },
  );
  expect(errorOf(run)).toMatch(/export-file.*symbolic link/);
  expect(sandbox.requests).toEqual([]);
});
