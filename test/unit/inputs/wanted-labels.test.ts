import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWantedLabels } from '../../../src/inputs/wanted-labels.ts';
import { plain, valued } from '../../harness/labels.ts';
import type { GivenInputs } from '../../harness/inputs.ts';
import { temporaryFolder } from '../../harness/temp.ts';

function read(inputs: GivenInputs, workspace = '.', isSecret: (text: string) => boolean = () => false) {
  return readWantedLabels(inputs, {
    workspace,
    defaultDescription: 'Made here',
    redact: (text) => text,
    isSecret,
  });
}

async function subjects(inputs: GivenInputs, workspace?: string): Promise<string[]> {
  return (await read(inputs, workspace)).faults.map(({ subject }) => subject);
}

test('a list in the workflow has no file to place its faults in', async () => {
  expect((await read({ labels: '- name: a*\n' })).faults).toEqual([
    { subject: 'labels:1:3 labels[0].name', problem: expect.any(String) },
  ]);
});

test('a value of white space alone gets the same answer as an input and in a list', async () => {
  const problem = 'must not be blank; leave it out for a label without a value';
  expect((await read({ name: 'team', value: ' ' })).faults).toEqual([{ subject: 'value', problem }]);
  expect((await read({ labels: '[{name: team, value: " "}]' })).faults).toEqual([
    { subject: 'labels:1:15 labels[0].value', problem },
  ]);
});

test('a list in the workflow may be as large as a file', async () => {
  expect((await read({ labels: `- name: VIP\n#${'x'.repeat(1024 * 1024)}` })).faults).toEqual([
    { subject: 'labels', problem: 'must be at most 1 MiB (1,048,576 bytes)' },
  ]);
});

describe('a secret in a label is a fault', () => {
  const problem = 'contains one of the secrets of this step, which a label must not';
  const isSecret = (text: string) => /s3cret|split=secret/.test(text);

  test.each<readonly [GivenInputs, readonly string[]]>([
    [{ name: 's3cret' }, ['name']],
    [{ name: 'team', value: 's3cret' }, ['value']],
    [{ name: 'team', value: 'blue', description: 's3cret' }, ['description']],
    [{ name: 'team', value: 'blue', description: 'no secret' }, []],
    [{ labels: '- name: s3cret' }, ['labels:1:3 labels[0]']],
    [{ labels: '- {name: team, value: s3cret}' }, ['labels:1:3 labels[0]']],
    [{ labels: '- {name: team, value: blue, description: s3cret}' }, ['labels:1:3 labels[0]']],
    [{ name: 'split', value: 'secret' }, ['name']],
    [{ labels: '- {name: split, value: secret, scope: private}' }, ['labels:1:3 labels[0]']],
    // Side by side two texts would make a secret of which neither has a part.
    [{ labels: '- {name: s3, value: cret}' }, []],
  ])('in %j', async (inputs, where) => {
    const { faults } = await read(inputs, '.', isSecret);
    expect(faults.map((fault) => [fault.subject, fault.problem])).toEqual(
      where.map((subject) => [subject, problem]),
    );
  });
});

describe('labels', () => {
  test('are a list, in its order', async () => {
    const { labels, faults } = await read({ labels: '- name: VIP\n- {name: team, value: blue}\n' });
    expect({ labels, faults }).toEqual({
      labels: [plain('VIP'), valued('team', 'blue', 'public', 'Made here')],
      faults: [],
    });
  });

  test('are checked for the API that was chosen by name, with their place', async () => {
    const labels = '- name: VIP\n- name: team\n  value: "a:b"\n';
    expect(await subjects({ labels, 'label-api': 'routing' })).toEqual([
      expect.stringContaining('labels:1:'),
    ]);
    expect(await subjects({ labels, 'label-api': 'utilization' })).toEqual([
      expect.stringContaining('labels:2:'),
    ]);
    expect((await read({ labels, 'label-api': 'utilization' })).faults[0]?.problem).toMatch(
      /^does not fit `label-api: utilization`: .*"team=a:b"/,
    );
    expect(await subjects({ labels, 'label-api': 'auto' })).toEqual([]);
  });
});

describe('the label that the platform brings itself', () => {
  test.each<readonly [GivenInputs, string]>([
    [{ name: 'System Default Label' }, 'name'],
    [{ name: 'System Default Label', 'label-api': 'utilization' }, 'name'],
    [{ labels: '- name: System Default Label\n' }, 'labels:1:3 labels[0]'],
  ])('cannot be wanted by %j', async (inputs, subject) => {
    expect((await read(inputs)).faults).toEqual([
      { subject, problem: expect.stringMatching(/^must not be "System Default Label", the label that/) },
    ]);
  });

  test('may interrupt another one, and have a namesake in other letter case', async () => {
    const labels = '- name: system default label\n  interrupting-labels: [System Default Label]\n';
    expect((await read({ labels })).faults).toEqual([]);
  });
});

test('one name is not a list', async () => {
  expect(await read({ name: 'VIP' })).toMatchObject({ labels: [plain('VIP')] });
});

test('one name that is not good is no label', async () => {
  expect(await read({ name: 'a*', 'label-api': 'routing' })).toMatchObject({
    labels: [],
    faults: [{ subject: 'name' }],
  });
});

describe('labels-file', () => {
  test('is read below the workspace', async () => {
    const workspace = await temporaryFolder();
    await mkdir(join(workspace, 'config'));
    await writeFile(join(workspace, 'config', 'labels.yml'), '\ufefflabels:\n  - name: Größe\n');
    const { labels } = await read({ 'labels-file': 'config/labels.yml' }, workspace);
    expect(labels).toEqual([plain('Größe')]);
  });

  test('may be JSON', async () => {
    const workspace = await temporaryFolder();
    await writeFile(
      join(workspace, 'labels.json'),
      JSON.stringify({ labels: [{ name: 'VIP' }] }, undefined, '\t'),
    );
    expect((await read({ 'labels-file': 'labels.json' }, workspace)).labels).toEqual([plain('VIP')]);
  });

  test('gives its faults with file, line and column', async () => {
    const workspace = await temporaryFolder();
    await writeFile(join(workspace, 'labels.yml'), '- name: ok\n- name: "a*"\n');
    expect(await subjects({ 'labels-file': 'labels.yml' }, workspace)).toEqual([
      expect.stringMatching(/^labels\.yml:2:\d+ .*\[1\].*name$/),
    ]);
  });

  test('places its faults in the file of the workspace, whatever way led there', async () => {
    const workspace = await temporaryFolder();
    await mkdir(join(workspace, 'config'));
    await writeFile(
      join(workspace, 'config', 'labels.yml'),
      '- name: a*\n- {name: b, value: s3cret}\n- name: VIP\n',
    );
    await symlink(join(workspace, 'config'), join(workspace, 'linked'), 'junction');
    for (const path of ['config/labels.yml', './config/../config/labels.yml', 'linked/labels.yml']) {
      const { faults } = await readWantedLabels(
        { 'labels-file': path, 'label-api': 'routing' },
        {
          workspace,
          defaultDescription: '',
          redact: (text) => text,
          isSecret: (text) => text.includes('s3cret'),
        },
      );
      expect(faults.map(({ place }) => place)).toEqual([
        { file: 'config/labels.yml', line: 1, column: 3 },
        { file: 'config/labels.yml', line: 3, column: 3 },
        { file: 'config/labels.yml', line: 2, column: 3 },
      ]);
    }
  });

  test.each([
    ['that is not there', 'missing.yml'],
    ['above the workspace', '../outside.yml'],
    ['by an absolute path outside', '/etc/hostname'],
    ['that is the workspace', '.'],
    ['that is a folder', 'folder'],
    ['that is a link out of the workspace', 'link.yml'],
    ['that is not UTF-8', 'latin1.yml'],
    ['over 1 MiB', 'large.yml'],
  ])('%s is a fault of the input, and nothing of it is shown', async (_what, path) => {
    const parent = await temporaryFolder();
    const workspace = join(parent, 'workspace');
    await mkdir(join(workspace, 'folder'), { recursive: true });
    await writeFile(join(parent, 'outside.yml'), 's3cret');
    await symlink(join(parent, 'outside.yml'), join(workspace, 'link.yml'));
    await writeFile(join(workspace, 'latin1.yml'), Buffer.from('- name: s3cret gr\xf6\xdfe', 'latin1'));
    await writeFile(join(workspace, 'large.yml'), `# ${'x'.repeat(1024 * 1024)}\n- name: s3cret`);
    const { faults, labels } = await read({ 'labels-file': path }, workspace);
    expect(labels).toEqual([]);
    expect(faults.map(({ subject }) => subject)).toEqual(['labels-file']);
    expect(faults[0]?.problem).toMatch(/^"[^"]+" \w/);
    expect(faults[0]?.problem).not.toContain('s3cret');
  });

  test('may have a name that begins with two dots', async () => {
    const workspace = await temporaryFolder();
    await writeFile(join(workspace, '..labels.yml'), '- name: VIP\n');
    expect(await subjects({ 'labels-file': '..labels.yml' }, workspace)).toEqual([]);
  });
});
