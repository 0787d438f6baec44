import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runList } from '../harness/list-step.ts';
import { errorOf } from '../harness/step.ts';

/** The faults of a step that is refused before any request, one a line. */
async function faultsOf(
  text: string,
  inputs: Readonly<Record<string, string>> = {},
  patienceMs = 60_000,
): Promise<string[]> {
  await using sandbox = await startSandbox();
  await using run = await runList(sandbox, text, inputs, { patienceMs });
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toBe('');
  expect(sandbox.requests).toEqual([]);
  expect(run.outputs).toMatchObject({ outcome: 'failed', results: '[]' });
  expect(errorOf(run)).toMatch(/^\d+ faults? in the inputs; nothing was sent\.\n/);
  const lines = run.log.split('\n').filter((line) => line.startsWith('- '));
  return lines.map((line) => line.replace(/^- /, ''));
}

/** Exactly these faults, in this order. */
function expectFaults(told: readonly string[], faults: readonly RegExp[]): void {
  expect(told).toHaveLength(faults.length);
  for (const [index, fault] of faults.entries()) expect(told[index]).toMatch(fault);
}

describe('a file at fault is refused with line, column and path', () => {
  test.each<readonly [what: string, text: string, faults: readonly RegExp[]]>([
    [
      'another scope',
      'labels:\n  - name: VIP\n  - name: team\n    value: blue\n  - name: team\n    value: green\n    scope: secret\n',
      [/^labels\.yml:7:5 labels\[2\]\.scope: must be "public" or "private"/],
    ],
    ['YAML that ends too early', '- name: "VIP\n', [/^labels\.yml:\d+:\d+: is not valid YAML/]],
    [
      'a tab for indentation',
      'labels:\n\t- name: VIP\n',
      [/^labels\.yml:2:1: has a tab as indentation; YAML is/],
    ],
    ['a key that stands twice', '- name: a\n  name: b\n', [/^labels\.yml:2:3: has the key "name" twice$/]],
    ['two documents', '- name: a\n---\n- name: b\n', [/^labels\.yml:2:1: begins a second document/]],
    ['no list', 'name: VIP\n', [/^labels\.yml:1:1: must be a list of labels/]],
    ['text', 'VIP\n', [/^labels\.yml:1:1: must be a list of labels/]],
    ['nothing', '', [/^labels\.yml:1:1: must be a list of labels/]],
    ['no list under the key', '# ours\nlabels: VIP\n', [/^labels\.yml:2:1: must be a list of labels/]],
    ['an empty list', '[]\n', [/^labels\.yml:1:1: must have at least one label/]],
    [
      'a key beside the list',
      'labels: [{name: a}]\nversion: 1\n',
      [/^labels\.yml:2:1: unknown key "version"/],
    ],
    [
      'a key that nobody knows',
      '- name: a\n  color: red\n',
      [/^labels\.yml:2:3 labels\[0\]\.color: unknown key/],
    ],
    [
      'an entry that is no label',
      '- VIP\n',
      [/^labels\.yml:1:3 labels\[0\]: must be a label with a "name", as in "- name: VIP"/],
    ],
    [
      'the label that the platform brings itself',
      '- name: VIP\n- name: System Default Label\n',
      [/^labels\.yml:2:3 labels\[1\]: must not be "System Default Label"/],
    ],
    [
      'a name that cannot be seen',
      '- name: "\\u200b\\u00ad"\n',
      [/^labels\.yml:1:3 labels\[0\]\.name: must have at least one visible character$/],
    ],
    [
      'JSON with a comment',
      '[\n  // ours\n  {"name": "a*"}\n]\n',
      [/^labels\.yml:2:3: has a comment with "\/\/"/, /^labels\.yml:3:4 labels\[0\]\.name: must not contain/],
    ],
    [
      'a key in another spelling',
      '- name: a\n  maximumCapacity: 1\n',
      [/^labels\.yml:2:3 labels\[0\]\.maximumCapacity: unknown key; did you mean "maximum-capacity"\?$/],
    ],
    [
      'a label that stands twice, beside a fault of its shape',
      '- name: VIP\n- name: VIP\n  maximum-capacity: 26\n',
      [/labels\[1\]\.maximum-capacity: must be a whole number/, /labels\[1\]: is the same label as/],
    ],
    ['an entry without a name', '- value: blue\n', [/^labels\.yml:1:3 labels\[0\]\.name: missing/]],
    [
      'a number',
      '- name: team\n  value: 7\n',
      [/^labels\.yml:2:3 labels\[0\]\.value: must be text.*quotation/],
    ],
    ['a boolean', '- name: true\n', [/^labels\.yml:1:3 labels\[0\]\.name: must be text.*quotation/]],
    [
      'a date',
      '- name: a\n  value: !!timestamp 2026-01-02\n',
      [/^labels\.yml:2:10: is not valid YAML: Unresolved tag/],
    ],
    [
      'null',
      '- name: a\n  value:\n',
      [/^labels\.yml:2:3 labels\[0\]\.value: is empty: give the label a value/],
    ],
    [
      'a capacity of 26',
      '- name: a\n  maximum-capacity: 26\n',
      [/^labels\.yml:2:3 labels\[0\]\.maximum-capacity: must be a whole number from 0 to 25/],
    ],
    [
      'a capacity of -1',
      '- name: a\n  maximum-capacity: -1\n',
      [/^labels\.yml:2:3 labels\[0\]\.maximum-capacity: .*0 to 25/],
    ],
    [
      'a capacity of 2.5',
      '- name: a\n  maximum-capacity: 2.5\n',
      [/^labels\.yml:2:3 labels\[0\]\.maximum-capacity: .*0 to 25/],
    ],
    [
      'a capacity in quotation marks',
      '- name: a\n  maximum-capacity: "3"\n',
      [/^labels\.yml:2:3 labels\[0\]\.maximum-capacity: .*0 to 25/],
    ],
    [
      'one name where a list belongs',
      '- name: a\n  interrupting-labels: b\n',
      [/^labels\.yml:2:3 labels\[0\]\.interrupting-labels: must be a list/],
    ],
    [
      'a label that stands twice',
      '- {name: team, value: blue}\n- name: VIP\n- {name: team, value: blue}\n',
      [/^labels\.yml:3:3 labels\[2\]: is the same label as .*labels\.yml:1:3 labels\[0\].*"team=blue"/],
    ],
    [
      'two labels with one stored name',
      '- name: team=blue\n- {name: team, value: blue}\n',
      [/^labels\.yml:2:3 labels\[1\]: would be stored under the name of .*labels\[0\].*"team=blue"/],
    ],
    ['a list for a key', '- name: a\n  ? [b]\n  : c\n', [/^labels\.yml:2:5: is not valid YAML: .*strings/]],
    ['a tag that nobody knows', '- !label {name: a}\n', [/^labels\.yml:1:3: is not valid YAML/]],
    ['an alias of nothing', '- *nobody\n', [/^labels\.yml:1:\d+:/]],
    [
      'several faults at once',
      '- name: two words\n  value: x\n  scope: global\n- name: "a:b"\n- name: ok\n  value: ""\n',
      [
        /^labels\.yml:1:3 labels\[0\]\.name: /,
        /^labels\.yml:3:3 labels\[0\]\.scope: /,
        /^labels\.yml:4:3 labels\[1\]\.name: /,
        /^labels\.yml:6:3 labels\[2\]\.value: /,
      ],
    ],
  ])('%s', async (_, text, faults) => {
    expectFaults(await faultsOf(text), faults);
  });

  test('aliases that multiply', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join()}]`,
    );
    expect(await faultsOf(`l0: &l0 [lol]\n${levels.join('\n')}\nlabels: *l9\n`)).toEqual([
      expect.stringMatching(
        /^labels\.yml:\d+:\d+: (?:is larger than 8 MiB when its aliases are written out|has more than)/,
      ),
    ]);
  });

  test.each(['[', '{a: ', '- '])('nesting without end by %j', async (opening) => {
    const [fault, ...others] = await faultsOf(opening.repeat(100_000));
    expect(fault).toMatch(/^labels\.yml:\d+:\d+: /);
    expect(others.length).toBeLessThanOrEqual(100);
  });

  describe('tens of thousands of keys, within seconds', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `  k${index}: 1`).join('\n');

    test('instead of a list', async () => {
      const faults = await faultsOf(keys, {}, 4_000);
      expectFaults(faults, [/^labels\.yml:1:3: must be a list of labels/]);
    });

    test('in one label', async () => {
      const faults = await faultsOf(`- name: VIP\n${keys}`, {}, 4_000);
      expect(faults[0]).toMatch(/^labels\.yml:2:3 labels\[0\]\.k0: unknown key/);
    });
  });

  test('more than 1,000 labels', async () => {
    const text = Array.from({ length: 1_001 }, (_, index) => `- name: label-${index}`).join('\n');
    expect(await faultsOf(text)).toEqual([
      expect.stringMatching(/^labels\.yml:1:1: must have at most 1,000 labels, not 1,001/),
    ]);
  });

  test('more than 1 MiB', async () => {
    expect(await faultsOf(`- name: VIP # ${'x'.repeat(1024 * 1024)}`)).toEqual([
      expect.stringMatching(/^labels-file: "labels\.yml" must be at most 1 MiB/),
    ]);
  });

  test('a thousand bad labels, each in a line of the log', async () => {
    const faults = await faultsOf('- name: "[]"\n'.repeat(1_000));
    expect(faults).toHaveLength(1_000);
    expect(faults[999]).toMatch(/^labels\.yml:1000:3 labels\[999\]\.name: /);
  });
});

describe('inputs that do not go together', () => {
  test.each<readonly [what: string, inputs: Readonly<Record<string, string>>, faults: readonly RegExp[]]>([
    ['name and labels-file', { name: 'VIP' }, [/^labels-file: .*together with `name`/]],
    [
      'name and labels',
      { name: 'VIP', labels: '[]', 'labels-file': '' },
      [/^labels: .*together with `name`/, /^labels:1:1: must have at least one label/],
    ],
    ['labels and labels-file', { labels: '[{name: VIP}]' }, [/^labels-file: .*together with `labels`/]],
    ['neither', { 'labels-file': '' }, [/^name: missing.*`name`.*`labels`.*`labels-file`/]],
    [
      'value, scope and description beside a list',
      { value: 'x', scope: 'private', description: 'y' },
      [/^value: belongs to `name`/, /^description: belongs/, /^scope: belongs/],
    ],
    [
      'a capacity and the four-field API',
      { 'label-api': 'routing' },
      [
        /^labels\.yml:1:3 labels\[0\]: .*`label-api: routing`.*no plain labels/,
        /^labels\.yml:1:3 labels\[0\]: .*`label-api: routing`.*no settings: leave out "maximum-capacity"/,
      ],
    ],
  ])('%s', async (_, inputs, faults) => {
    const text = '- name: VIP\n  maximum-capacity: 3\n';
    expectFaults(await faultsOf(text, inputs), faults);
  });

  test('a value that the published API cannot keep, when that API is asked for', async () => {
    const text = '- {name: team, value: blue}\n- {name: team, value: "a:b"}\n';
    expect(await faultsOf(text, { 'label-api': 'utilization' })).toEqual([
      expect.stringMatching(/^labels\.yml:2:3 labels\[1\]: .*`label-api: utilization`/),
    ]);
  });

  test('faults of the file are told together with those of other inputs', async () => {
    expect(await faultsOf('- name: ""\n', { 'max-retries': '11', 'client-id': '' })).toEqual([
      expect.stringMatching(/^client-id: /),
      expect.stringMatching(/^max-retries: /),
      expect.stringMatching(/^labels\.yml:1:3 labels\[0\]\.name: /),
    ]);
  });
});
