import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { plainLabels, resultsOf, runList } from '../harness/list-step.ts';
import { errorOf, runStep } from '../harness/step.ts';

describe('a good list', () => {
  const team = { name: 'team', value: 'blue', scope: 'private' };
  const json = JSON.stringify({ labels: [{ name: 'VIP' }, team] }, undefined, 2);

  test.each([
    ['bare', '- name: VIP\n- name: team\n  value: blue\n  scope: private\n'],
    ['under a key', 'labels:\n  - name: VIP\n  - {name: team, value: blue, scope: private}\n'],
    ['JSON', json],
    ['JSON with tabs', JSON.stringify([{ name: 'VIP' }, team], undefined, '\t')],
    ['JSON on one line', JSON.stringify([{ name: 'VIP' }, team])],
    [
      'with Windows line ends',
      'labels:\r\n  - name: VIP\r\n  - {name: team, value: blue, scope: private}\r\n',
    ],
    ['JSON with Windows line ends', json.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\u{feff}${json}`],
    ['YAML with a byte-order mark', '\u{feff}- name: VIP\n- {name: team, value: blue, scope: private}\n'],
  ])('%s', async (_, text) => {
    await using sandbox = await startSandbox();
    await using run = await runList(sandbox, text);
    expect(run.exitCode).toBe(0);
    expect(resultsOf(run).map(({ storedName }) => storedName)).toEqual(['VIP', 'private/team=blue']);
    expect(sandbox.labels().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['VIP', 'private/team=blue']),
    );
  });

  test('may be empty under its key: there is nothing to do then', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'VIP' }] });
    await using run = await runList(sandbox, 'labels: []\n');
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ results: '[]', 'created-count': '0', 'label-count': '1' });
  });

  test('may be given in the workflow itself', async () => {
    await using sandbox = await startSandbox();
    const labels = '- name: VIP\n- name: team\n  value: blue\n';
    await using run = await runStep(sandbox, { name: '', value: '', labels });
    expect(resultsOf(run).map(({ storedName }) => storedName)).toEqual(['VIP', 'team=blue']);
  });

  test('in the workflow has its faults told by line and column of the input', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { name: '', value: '', labels: '- name: VIP\n- name: 5\n' });
    expect(errorOf(run)).toMatch(/\n- labels:2:3 labels\[1\]\.name: must be text/);
    expect(sandbox.requests).toEqual([]);
  });

  test('may lie in a folder, also behind a link that stays in the workspace', async () => {
    const workspace = await temporaryFolder();
    await mkdir(join(workspace, 'config'));
    await writeFile(join(workspace, 'config', 'labels.yml'), '- name: VIP\n');
    await symlink(join(workspace, 'config'), join(workspace, 'linked'), 'junction');
    await using sandbox = await startSandbox();
    const inputs = { name: '', value: '', 'labels-file': 'linked/labels.yml' };
    await using run = await runStep(sandbox, inputs, { env: { GITHUB_WORKSPACE: workspace } });
    expect(run.outputs['outcome']).toBe('created');
  });

  test('may use one alias in hundreds of labels', async () => {
    await using sandbox = await startSandbox();
    const labels = plainLabels(500).map(({ name }) => `- {name: ${name}, interrupting-labels: *first}`);
    const text = ['- name: Urgent', '- {name: VIP, interrupting-labels: &first [Urgent]}', ...labels];
    const inputs = { 'dry-run': 'true', 'max-labels': '502' };
    await using run = await runList(sandbox, text.join('\n'), inputs);
    expect(run.outputs).toMatchObject({ outcome: 'planned', 'planned-count': '502' });
  });

  test('may repeat parts by aliases, and has dates and words of YAML 1.1 as text', async () => {
    await using sandbox = await startSandbox();
    const text = [
      '- {name: Urgent}',
      '- name: Back office',
      '  interrupting-labels: &both [Urgent]',
      '- name: Front office',
      '  interrupting-labels: *both',
      '- {name: team, value: no}',
      '- {name: since, value: 2026-01-02}',
    ];
    await using run = await runList(sandbox, text.join('\n'));
    expect(run.exitCode).toBe(0);
    const [urgent] = sandbox.labels();
    const interrupted = { utilization: { interruptingLabelIds: [urgent?.id] } };
    expect(sandbox.labels()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Back office', ...interrupted }),
        expect.objectContaining({ name: 'Front office', ...interrupted }),
        expect.objectContaining({ name: 'team=no' }),
        expect.objectContaining({ name: 'since=2026-01-02' }),
      ]),
    );
  });
});
