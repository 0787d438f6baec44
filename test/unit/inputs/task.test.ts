import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTask } from '../../../src/inputs/task.ts';
import type { GivenInputs } from '../../harness/inputs.ts';
import { plain } from '../../harness/labels.ts';
import { temporaryFolder } from '../../harness/temp.ts';

function read(inputs: GivenInputs, workspace = '.') {
  return readTask(inputs, {
    workspace,
    defaultDescription: 'Made here',
    redact: (text) => text,
    isSecret: () => false,
  });
}

const all = /exactly one of `name`, `labels`, `labels-file` and `export-file`$/;

describe('exactly one of name, labels, labels-file and export-file', () => {
  test('is missing', async () => {
    expect(await read({})).toEqual({
      task: undefined,
      faults: [{ subject: 'name', problem: expect.stringMatching(/^missing; give/) }],
    });
    expect((await read({})).faults[0]?.problem).toMatch(all);
  });

  test.each<readonly [GivenInputs, string]>([
    [{ name: 'a', labels: '[a]' }, 'labels'],
    [{ name: 'a', 'labels-file': 'a.yml' }, 'labels-file'],
    [{ labels: '[a]', 'labels-file': 'a.yml' }, 'labels-file'],
    [{ name: 'a', 'export-file': 'a.yml' }, 'export-file'],
    [{ 'labels-file': 'a.yml', 'export-file': 'b.yml' }, 'export-file'],
  ])('is not %j', async (inputs, subject) => {
    const [first] = Object.keys(inputs);
    const { task, faults } = await read(inputs);
    expect(task).toBeUndefined();
    expect(faults[0]?.subject).toBe(subject);
    expect(faults[0]?.problem).toContain(`together with \`${first}\``);
    expect(faults[0]?.problem).toMatch(all);
  });

  test('is not all four, and what is wrong inside of each is told too', async () => {
    const { faults } = await read({
      name: 'a:b',
      labels: '[]',
      'labels-file': 'missing.yml',
      'export-file': '..',
    });
    expect(faults.map(({ subject }) => subject)).toEqual([
      ...['labels', 'labels-file', 'export-file'],
      ...['name', 'labels:1:1', 'labels-file', 'export-file'],
    ]);
  });
});

test('a name is provisioned, and is not a list', async () => {
  expect((await read({ name: 'VIP' })).task).toEqual({
    kind: 'provision',
    labels: [plain('VIP')],
    listed: false,
  });
});

test('a list is provisioned', async () => {
  expect((await read({ labels: '[{name: VIP}]' })).task).toEqual({
    kind: 'provision',
    labels: [plain('VIP')],
    listed: true,
  });
});

test('an export has its file, as an absolute path', async () => {
  const workspace = await temporaryFolder();
  expect(await read({ 'export-file': 'labels.yml' }, workspace)).toEqual({
    task: { kind: 'export', exportFile: join(workspace, 'labels.yml') },
    faults: [],
  });
});

test('a place where no export can go is told with its path', async () => {
  expect((await read({ 'export-file': 'a/..' })).faults).toEqual([
    { subject: 'export-file', problem: '"a/.." must be a path inside the workspace' },
  ]);
});

describe.each<readonly [string, GivenInputs, string]>([
  ['a list', { labels: '[{name: a}]' }, 'in a list, each label has its own'],
  ['an export', { 'export-file': 'never-written.yml' }, 'an export has no label of its own'],
])('%s', (_what, way, why) => {
  test.each<readonly [GivenInputs, readonly string[]]>([
    [{ value: 'x' }, ['value']],
    [{ description: 'x' }, ['description']],
    [{ scope: 'private' }, ['scope']],
    [{ scope: 'public' }, []],
  ])('has no use for %j', async (inputs, faults) => {
    const told = (await read({ ...way, ...inputs })).faults;
    expect(told.map(({ subject }) => subject)).toEqual(faults);
    for (const { problem } of told) expect(problem).toBe(`belongs to \`name\`; ${why}`);
  });
});
