import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/labels/manifest.ts';
import { plain, valued } from '../support/labels.ts';

const read = (text: string) => readManifest(text, 'labels.yml', 'Made here');
const labelsOf = (text: string) => read(text).entries.map(({ label }) => label);
const subjectsOf = (text: string) => read(text).faults.map(({ subject }) => subject);

describe('a list of labels', () => {
  const expected = [plain('VIP customers'), valued('team', 'blue', 'private', 'Ours')];

  test.each([
    ['bare', '- name: VIP customers\n- {name: team, value: blue, scope: private, description: Ours}\n'],
    [
      'under a key',
      'labels:\n  - name: VIP customers\n  - name: team\n    value: blue\n    scope: private\n    description: Ours\n',
    ],
    [
      'in JSON',
      JSON.stringify([
        { name: 'VIP customers' },
        { name: 'team', value: 'blue', scope: 'private', description: 'Ours' },
      ]),
    ],
    [
      'in JSON under a key',
      JSON.stringify(
        {
          labels: [
            { name: 'VIP customers' },
            { name: 'team', value: 'blue', scope: 'private', description: 'Ours' },
          ],
        },
        undefined,
        2,
      ),
    ],
  ])('is read %s', (_what, text) => {
    expect(read(text).faults).toEqual([]);
    expect(labelsOf(text)).toEqual(expected);
  });

  test('gives what is missing: the scope public and the description', () => {
    expect(labelsOf('- {name: team, value: blue}')).toEqual([valued('team', 'blue', 'public', 'Made here')]);
  });

  test('keeps an empty description', () => {
    expect(labelsOf('- {name: team, value: blue, description: ""}')).toEqual([valued('team', 'blue')]);
  });

  test('may give plain labels a capacity and interrupting labels', () => {
    expect(
      labelsOf('- name: VIP\n  maximum-capacity: 25\n  interrupting-labels: [urgent, team=blue]\n'),
    ).toEqual([
      { kind: 'plain', name: 'VIP', maximumCapacity: 25, interruptingLabels: ['urgent', 'team=blue'] },
    ]);
  });

  test('may use anchors', () => {
    expect(labelsOf('- &a {name: team, value: blue}\n- {name: crew, value: blue}\n- *a\n')).toHaveLength(3);
    expect(subjectsOf('- &a {name: team, value: blue}\n- *a\n')).toEqual([
      expect.stringMatching(/labels\[1\]/),
    ]);
  });

  test('takes words of YAML 1.1 as text', () => {
    expect(labelsOf('- {name: no, value: on}')).toEqual([valued('no', 'on', 'public', 'Made here')]);
  });
});

describe('a document', () => {
  test.each([
    ['nothing', ''],
    ['only a comment', '# nothing'],
    ['text', 'VIP'],
    ['one label', 'name: VIP'],
    ['an empty list', '[]'],
    ['an empty list under the key', 'labels: []'],
    ['nothing under the key', 'labels:'],
    ['another key', 'label: []'],
    ['another key beside', 'labels: [{name: a}]\nversion: 1'],
    ['broken YAML', '- name: "a'],
    ['a tab as indent', 'labels:\n\t- name: a'],
    ['two documents', '- name: a\n---\n- name: b'],
    ['a key twice', '- name: a\n  name: b'],
    ['an alias of nothing', '- *a'],
  ])('must not be %s', (_what, text) => {
    const { entries, faults } = read(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.subject).toMatch(/^labels\.yml:\d+:\d+/);
    expect(faults[0]?.problem).not.toMatch(/\n|undefined|\[object/);
    expect(entries).toEqual([]);
  });

  test('must not multiply its aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `- &l${level + 1} [${Array(9).fill(`*l${level}`).join(',')}]`,
    );
    expect(subjectsOf(['- &l0 a', ...levels].join('\n'))).toHaveLength(1);
  });

  test('must not nest without end', () => {
    expect(subjectsOf('['.repeat(100_000))).not.toEqual([]);
  });

  test.each([
    [1_000, 0],
    [1_001, 1],
  ])('with %i labels has %i faults', (count, faults) => {
    const text = Array.from({ length: count }, (_, index) => `- name: label-${index}`).join('\n');
    expect(subjectsOf(text)).toHaveLength(faults);
  });
});

describe('a fault of an entry', () => {
  test('has file, line, column and key', () => {
    const text = 'labels:\n  - name: ok\n  - name: team\n    value: blue\n    scope: secret\n';
    expect(subjectsOf(text)).toEqual(['labels.yml:5:5 labels[1].scope']);
  });

  test('in JSON has them too', () => {
    expect(subjectsOf('[\n  {"name": "ok"},\n  {"name": "a*"}\n]')).toEqual([
      'labels.yml:3:4 labels[1].name',
    ]);
  });

  test('is told together with all others', () => {
    const text = '- name: "a b"\n  value: x\n  scope: y\n- name: "[x]"\n- {}\n- 7\n';
    expect(subjectsOf(text).map((subject) => subject.split(' ')[1])).toEqual([
      'labels[0].name',
      'labels[0].scope',
      'labels[1].name',
      'labels[2].name',
      'labels[3]',
    ]);
  });

  test.each([
    ['a key that nobody knows', '- {name: a, colour: blue}', 'labels[0].colour'],
    ['a capacity beside a value', '- {name: a, value: b, maximum-capacity: 1}', 'labels[0].maximum-capacity'],
    ['a scope without a value', '- {name: a, scope: private}', 'labels[0].scope'],
    ['a number for a value', '- {name: a, value: 5}', 'labels[0].value'],
    ['nothing for a value', '- {name: a, value: }', 'labels[0].value'],
    ['a date for a name', '- {name: 2026-01-02T03:04:05Z}', 'labels[0].name'],
    ['true for a name', '- {name: true}', 'labels[0].name'],
    ['a capacity below 0', '- {name: a, maximum-capacity: -1}', 'labels[0].maximum-capacity'],
    ['a capacity above 25', '- {name: a, maximum-capacity: 26}', 'labels[0].maximum-capacity'],
    ['half a capacity', '- {name: a, maximum-capacity: 1.5}', 'labels[0].maximum-capacity'],
    ['a capacity in text', '- {name: a, maximum-capacity: "5"}', 'labels[0].maximum-capacity'],
    [
      'one name for interrupting labels',
      '- {name: a, interrupting-labels: b}',
      'labels[0].interrupting-labels',
    ],
    [
      'a bad name of an interrupting label',
      '- {name: a, interrupting-labels: [b, "c*"]}',
      'labels[0].interrupting-labels[1]',
    ],
  ])('%s', (_what, text, path) => {
    expect(subjectsOf(text).map((subject) => subject.split(' ')[1])).toEqual([path]);
  });
});

describe('two entries that are one label', () => {
  test('are a fault of the second, which names the first', () => {
    const { faults, entries } = read(
      '- {name: team, value: blue}\n- name: VIP\n- {name: team, value: blue, description: x}\n',
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]?.subject).toMatch(/^labels\.yml:3:\d+ labels\[2\]$/);
    expect(faults[0]?.problem).toMatch(/labels\.yml:1:\d+ labels\[0\].*team=blue/);
    expect(entries).toHaveLength(3);
  });

  test('may be a plain one and a valued one that would be stored under one name', () => {
    expect(
      subjectsOf('- {name: team, value: blue, scope: private}\n- name: private/team=blue\n'),
    ).toHaveLength(1);
  });

  test('are not those that differ in scope, value or letter case', () => {
    const text =
      '- {name: a, value: b}\n- {name: a, value: b, scope: private}\n- {name: a, value: c}\n- {name: A, value: b}\n';
    expect(subjectsOf(text)).toEqual([]);
  });
});

test('names of keys like those of objects are keys like others', () => {
  expect(subjectsOf('- {name: a, __proto__: {value: b}}')).toHaveLength(1);
  expect(subjectsOf('- {name: a, constructor: b}')).toHaveLength(1);
});
