import { describe, expect, test } from 'vitest';
import { parseManifestDocument } from '../../../src/labels/manifest-document.ts';
import { readManifest } from '../../../src/labels/manifest.ts';
import { plain, valued } from '../../harness/labels.ts';

const read = (text: string, file?: string) =>
  readManifest(parseManifestDocument(text), { name: 'labels.yml', file }, 'Made here');
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

  test('may be empty under its key, as that of an organisation without labels', () => {
    expect(read('labels: []')).toEqual({ entries: [], faults: [] });
  });

  test('keeps an empty description', () => {
    expect(labelsOf('- {name: team, value: blue, description: ""}')).toEqual([valued('team', 'blue')]);
  });

  test('may give either kind of label a capacity and interrupting labels', () => {
    const settings = 'maximum-capacity: 25, interrupting-labels: [urgent, team=blue]';
    const declared = { maximumCapacity: 25, interruptingLabels: ['urgent', 'team=blue'] };
    expect(labelsOf(`- {name: VIP, ${settings}}\n- {name: team, value: blue, ${settings}}\n`)).toEqual([
      plain('VIP', declared),
      valued('team', 'blue', 'public', 'Made here', declared),
    ]);
  });

  test('may name an interrupting label twice, which says the same as once', () => {
    expect(labelsOf('- {name: a, interrupting-labels: [c, b, c]}\n')).toStrictEqual([
      plain('a', { interruptingLabels: ['c', 'b'] }),
    ]);
  });

  test('tells no interrupting labels from none declared', () => {
    expect(
      labelsOf('- {name: a, interrupting-labels: []}\n- {name: b, maximum-capacity: 0}\n'),
    ).toStrictEqual([plain('a', { interruptingLabels: [] }), plain('b', { maximumCapacity: 0 })]);
  });

  test('may describe a plain label to its readers', () => {
    expect(labelsOf('- {name: VIP, description: Ours}\n- {name: Sales}\n')).toStrictEqual([
      { ...plain('VIP'), description: 'Ours' },
      plain('Sales'),
    ]);
  });

  test('may use anchors', () => {
    expect(labelsOf('- &a {name: team, value: blue}\n- {name: crew, value: blue}\n- *a\n')).toHaveLength(3);
    expect(subjectsOf('- &a {name: team, value: blue}\n- *a\n')).toEqual([
      expect.stringMatching(/labels\[1\]/),
    ]);
  });

  test('takes words of YAML 1.1 as text, whatever version it asks for', () => {
    for (const head of ['', '%YAML 1.1\n---\n'])
      expect(labelsOf(`${head}- {name: no, value: on, maximum-capacity: 017}`)).toEqual([
        valued('no', 'on', 'public', 'Made here', { maximumCapacity: 17 }),
      ]);
  });
});

describe('a document', () => {
  const noList = /^must be a list of labels.*"labels"/;
  const noYaml = /^is not valid YAML: \w/;
  const tab = /^has a tab as indentation; YAML is indented with spaces$/;

  test.each([
    ['nothing', '', '1:1', noList],
    ['only a comment', '# nothing', '1:1', noList],
    ['text', 'VIP', '1:1', noList],
    ['null', 'null', '1:1', noList],
    ['one label', 'name: VIP', '1:1', noList],
    ['an empty list', '[]', '1:1', /^must have at least one label$/],
    ['nothing under the key', 'labels:', '1:1', noList],
    ['another key', 'queues: []', '1:1', noList],
    ['a misspelt key', 'label: []', '1:1', /^unknown key "label"; did you mean "labels"\?$/],
    ['broken YAML', '- name: "a', '1:11', noYaml],
    ['a tab as indent', 'labels:\n\t- name: a', '2:1', tab],
    ['a tab as indent of a further key', '- name: a\n\tvalue: b\n', '2:1', tab],
    ['a tab as indent beside brackets', '- name: a\n  interrupting-labels: [b]\n\tvalue: c\n', '3:1', tab],
    ['a tab after blanks', '- name: a\n  interrupting-labels:\n  \t- b\n', '3:3', tab],
    ['a tab after more blanks than are looked at', `labels:\n${' '.repeat(250)}\t- name: a\n`, '2:251', tab],
    ['blanks around a tab', 'labels:\n  - name: a\n \t  value: b\n', '3:2', tab],
    ['a tag of YAML 1.1', '- name: !!binary aGk=\n', '1:9', /^is not valid YAML: Unresolved tag/],
    ['an alias of nothing', 'labels: *a', '1:9', /^has an alias of "a", but no such anchor before it$/],
    ['a misspelt key with no list', 'Labels: 5', '1:1', /^unknown key "Labels"; did you mean "labels"\?$/],
    ['one label with a key like that of the list', 'name: VIP\nlabel: x', '1:1', noList],
    ['two documents', '- name: a\n---\n- name: b', '2:1', /^begins a second document/],
    ['a key twice', '- name: a\n  name: b', '2:3', /^has the key "name" twice$/],
    ['a list for a key', '- name: a\n  ? [b]\n  : c', '2:5', noYaml],
    ['an alias for a key', '- &x name: a\n  *x : b', '2:3', noYaml],
    ['a tag that nobody knows', '- !label {name: a}', '1:3', noYaml],
  ])('must not be %s', (_what, text, place, problem) => {
    expect(read(text)).toEqual({
      entries: [],
      faults: [{ subject: `labels.yml:${place}`, problem: expect.stringMatching(problem) }],
    });
  });

  test('in JSON with a tab before a fault has the fault told, not the tab', () => {
    for (const [head, line] of [
      ['', 2],
      ['\n', 3],
    ] as const)
      expect(read(`${head}[\n\t{"name": "a"},,\n\t{"name": "b"}\n]`).faults).toEqual([
        {
          subject: `labels.yml:${line}:16`,
          problem: expect.stringMatching(/^is not valid YAML: Unexpected ,/),
        },
      ]);
  });

  test.each([
    ['before an entry', '[\n  // ours\n  {"name": "a"}\n]', '2:3', '//'],
    ['after a comma', '[\n  {"name": "a"}, // ours\n  {"name": "b"}\n]', '2:18', '//'],
    ['between entries', '[\n  {"name": "a"},\n  /* it\'s\n  ours */\n  {"name": "b"}\n]', '3:3', '/*'],
    ['before the list', '// ours\n[\n  {"name": "a"}\n]', '1:1', '//'],
    ['after the list', '[{"name": "a"}]\n// end\n', '2:1', '//'],
    ['before the key', '{\n  // ours\n  "labels": [ {"name": "a"} ]\n}', '2:3', '//'],
    ['after a value', '[\n  {"name": "a" // ours\n }\n]', '2:16', '//'],
    ['after a number', '[\n  {"name": "a",\n   "maximum-capacity": 5 // five\n }\n]', '3:26', '//'],
    [
      'after a number of several digits',
      '[\n  {"name": "a",\n   "maximum-capacity": 1.5e+1 // x\n }\n]',
      '3:31',
      '//',
    ],
    ['at the very end', '[{"name": "a"}] //', '1:17', '//'],
    ['that does not end', '[{"name": "a"}] /* ours', '1:17', '/*'],
    ['after blank lines', '\n [{"name": "a"}] // ours', '2:18', '//'],
    ['before a value', '[\n  {"name": // x\n "a"}\n]', '2:12', '//'],
    ['before a key', '[\n  {\n   /* ours */ "name":"a, // b"}\n]', '3:4', '/*'],
  ])('in JSON must not have a comment %s, which is told at its own line', (_what, text, place, mark) => {
    expect(read(text).faults).toEqual([
      {
        subject: `labels.yml:${place}`,
        problem: `has a comment with "${mark}": JSON has no comments, and YAML's begin with "#"`,
      },
    ]);
  });

  test.each([
    ['in a value of JSON', '[{"name":"a","value":"http://b, // c /* d */"}]', 'http://b, // c /* d */'],
    ['after an escaped mark', String.raw`[{"name": "a", "value": "\", // c"}]`, '", // c'],
    ['after an escaped line break', '[{"name": "a", "value": "b\\\n // c"}]', 'b// c'],
    [
      'after what only ends like a number or a word of JSON',
      '[{name: a, value: x1true // c}]',
      'x1true // c',
    ],
    ['after what only begins like a word of JSON', '[{name: a, value: nullable // c}]', 'nullable // c'],
    ['after what only begins like a number', '[{name: a, value: 5x // c}]', '5x // c'],
    ['after text with a number sign', '[{name: a, value: b#c // d}]', 'b#c // d'],
    ["in an apostrophe's text", "[{name: a, value: 'b, // c'}]", 'b, // c'],
    ['in unquoted text', '[{name: a, value: it is http://b // c}]', 'it is http://b // c'],
    ['in a comment of YAML', '[{name: a, # x, // y\n value: b}]', 'b'],
    ['in a block of YAML', '- name: a\n  value: // b\n', '// b'],
  ])('may have two slashes %s', (_what, text, value) => {
    expect(read(text).faults).toEqual([]);
    expect(labelsOf(text)).toEqual([valued('a', value, 'public', 'Made here')]);
  });

  test('in JSON has all its comments told, and what comes after them at its own place', () => {
    const comment = (place: string, mark: string) => ({
      subject: `labels.yml:${place}`,
      problem: `has a comment with "${mark}": JSON has no comments, and YAML's begin with "#"`,
    });
    expect(read('// one\n// two\n[/* three */ {"name": "a*"}]').faults).toEqual([
      comment('1:1', '//'),
      comment('2:1', '//'),
      comment('3:2', '/*'),
      {
        subject: 'labels.yml:3:15 labels[0].name',
        problem: 'must not contain any of "[", "]", ":" or "*"',
      },
    ]);
  });

  test('in JSON with many comments has the first 20 told', () => {
    const subjects = subjectsOf(`${'// x\n'.repeat(25)}[{"name": "a"}]`);
    expect(subjects).toEqual(Array.from({ length: 20 }, (_, index) => `labels.yml:${index + 1}:1`));
  });

  test.each(['[{"name": "http://b', "[{name: 'a // b"])(
    'whose text does not end has no comment in it: %s',
    (text) => {
      expect(read(text).faults.map(({ problem }) => problem)).toEqual(
        expect.not.arrayContaining([expect.stringContaining('comment')]),
      );
    },
  );

  test('in JSON may have a comma after the last entry', () => {
    expect(labelsOf('{"labels": [\n {"name": "a"},\n {"name": "b",},\n],}')).toEqual([
      plain('a'),
      plain('b'),
    ]);
  });

  test('has all told that is wrong at one place', () => {
    expect(read('{\n - name: a}').faults).toEqual([
      { subject: 'labels.yml:2:2', problem: expect.stringMatching(/^is not valid YAML: With stringKeys/) },
      { subject: 'labels.yml:2:2', problem: expect.stringMatching(/^is not valid YAML: Block collections/) },
    ]);
  });

  test('is not quoted by what is told of its syntax', () => {
    const [fault] = read('- name: "s3cret').faults;
    expect(fault?.problem).toMatch(/^is not valid YAML: \w/);
    expect(fault?.problem).not.toMatch(/s3cret|\bline\b/);
  });

  test.each([
    ['faults of the syntax', () => '- !x a'],
    ['keys that stand twice', (index: number) => `- {name: label-${index}, name: b}`],
    ['aliases of nothing', () => '- *a'],
  ])('with many %s has the first 20 told', (_what, line) => {
    const subjects = subjectsOf(Array.from({ length: 25 }, (_, index) => line(index)).join('\n'));
    expect(subjects).toHaveLength(20);
    expect(subjects[19]).toMatch(/^labels\.yml:20:/);
  });

  test('may use an anchor as often as there are labels', () => {
    const more = Array.from({ length: 200 }, (_, index) => `- {name: b${index}, interrupting-labels: *ids}`);
    expect(labelsOf(['- {name: a, interrupting-labels: &ids [urgent]}', ...more].join('\n'))).toHaveLength(
      201,
    );
  });

  test('must not multiply its aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `- &l${level + 1} [${Array(9).fill(`*l${level}`).join(',')}]`,
    );
    expect(read(['- &l0 a', ...levels].join('\n')).faults).toEqual([
      { subject: 'labels.yml:7:16', problem: 'is larger than 8 MiB when its aliases are written out' },
    ]);
  });

  test.each([
    [
      'anchors',
      Array.from({ length: 101 }, (_, index) => `- &a${index} x`).join('\n'),
      'has more than 100 anchors',
    ],
    ['aliases', `- &a x\n${'- *a\n'.repeat(5_001)}`, 'has more than 5,000 aliases'],
    ['values', `[${'1,'.repeat(250_001)}]`, 'has more than 250,000 values'],
    ['characters in a value', `- name: ${'x'.repeat(10_001)}`, 'is longer than 10,000 characters'],
    ['levels', '- '.repeat(30) + 'x', 'is nested more than 20 levels deep'],
  ])(
    'must not have too many %s, and says how many there may be',
    { timeout: 30_000 },
    (_what, text, problem) => {
      expect(read(text).faults).toEqual([
        { subject: expect.stringMatching(/^labels\.yml:\d+:\d+$/), problem },
      ]);
    },
  );

  test.each([
    ['a text', `&a ${'x'.repeat(8_160)}`],
    ['a list', `&a [${'x'.repeat(8_128)}]`],
    ['a map', `&a {${'k'.repeat(8_000)}: ${'x'.repeat(128)}}`],
  ])('may come to 8 MiB when its aliases are written out, and to no more: %s', (_what, anchored) => {
    const faultsWith = (aliases: number) => read(`- ${anchored}\n${'- *a\n'.repeat(aliases)}`).faults;
    expect(faultsWith(1_024)).toEqual([
      { subject: 'labels.yml:1:1', problem: 'must have at most 1,000 labels, not 1,025' },
    ]);
    expect(faultsWith(1_025)).toEqual([
      { subject: 'labels.yml:1026:3', problem: 'is larger than 8 MiB when its aliases are written out' },
    ]);
  });

  test.each([
    ['anchors', Array.from({ length: 100 }, (_, index) => `- &a${index} x`).join('\n')],
    ['aliases', `- &a x\n${'- *a\n'.repeat(5_000)}`],
    ['characters in a value', `- name: ${'x'.repeat(10_000)}`],
    ['characters in a comment', `- name: a # ${'x'.repeat(10_001)}`],
    ['blanks in a line', `- name: a${' '.repeat(10_001)}\n`],
    ['levels', '- '.repeat(20) + 'x'],
  ])('may have as many %s as there may be', (_what, text) => {
    for (const { problem } of read(text).faults)
      expect(problem).not.toMatch(/^(?:has more than|is longer than|is nested more than)/);
  });

  test('must not have an alias of what it is a part of', () => {
    expect(read('- &a [*a]').faults).toEqual([
      { subject: 'labels.yml:1:7', problem: 'has an alias of "a", which it is a part of' },
    ]);
  });

  test('must not nest without end', () => {
    expect(read('['.repeat(100_000)).faults).toEqual([
      {
        subject: expect.stringMatching(/^labels\.yml:1:\d+$/),
        problem: 'is nested more than 20 levels deep',
      },
    ]);
  });

  test.each([
    [1_000, 0],
    [1_001, 1],
  ])('with %i labels has %i faults', (count, faults) => {
    const text = Array.from({ length: count }, (_, index) => `- name: label-${index}`).join('\n');
    expect(subjectsOf(text)).toHaveLength(faults);
  });

  test('with too many labels says how many there may be, and how many there are', () => {
    const text = Array.from({ length: 1_001 }, (_, index) => `- name: label-${index}`).join('\n');
    expect(read(text).faults).toEqual([
      { subject: 'labels.yml:1:1', problem: expect.stringMatching(/at most 1,000 labels, not 1,001/) },
    ]);
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
    [
      'a capacity of 26 beside a value',
      '- {name: a, value: b, maximum-capacity: 26}',
      'labels[0].maximum-capacity',
    ],
    [
      'a description that is too long',
      `- {name: a, description: ${'d'.repeat(1_025)}}`,
      'labels[0].description',
    ],
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

test.each([
  ['a missing name', 'labels:\n  - name: ok\n  - value: x', '3:5 labels[1].name', /^missing$/],
  [
    'a name of a label with a value',
    '- name:\n  value: b\n',
    '1:3 labels[0].name',
    /^is empty: give the label a name$/,
  ],
  [
    'a key that merges in YAML 1.1',
    '- {name: a, <<: b}',
    '1:13 labels[0].<<',
    /^unknown key; a label has "name"/,
  ],
  [
    'text with a blank at its end',
    '- "Back office "',
    '1:3 labels[0]',
    /^must be a label with a "name", as in "- name: Back office"$/,
  ],
  [
    'text that begins with a mark',
    '- "!x"',
    '1:3 labels[0]',
    /^must be a label with a "name", as in "- name: VIP"$/,
  ],
  ['nothing', '- name: ok\n-\n', '2:2 labels[1]', /^must be a label with a "name"/],
  ['text', '- Back office', '1:3 labels[0]', /^must be a label with a "name", as in "- name: Back office"$/],
  [
    'text that needs marks',
    '- "a: b"',
    '1:3 labels[0]',
    /^must be a label with a "name", as in "- name: VIP"$/,
  ],
  ['a list', '- [a]', '1:3 labels[0]', /^must be a label with a "name", as in "- name: VIP"$/],
  [
    'an unknown key',
    '- {name: a, colour: blue}',
    '1:13 labels[0].colour',
    /^unknown key; a label has "name", "value", "scope", .*"interrupting-labels"$/,
  ],
  ['an empty name', '- name:\n', '1:3 labels[0].name', /^is empty: give the label a name$/],
  [
    'an empty value',
    '- name: a\n  value:\n',
    '2:3 labels[0].value',
    /^is empty: give the label a value, or leave the key out$/,
  ],
  [
    'an empty description',
    '- name: a\n  description: ~\n',
    '2:3 labels[0].description',
    /^is empty: describe the label/,
  ],
  [
    'a key of the other kind of label',
    '- name: a\n  scope: public',
    '2:3 labels[0].scope',
    /^belongs to a label with a "value"; a plain label has no scope$/,
  ],
  [
    'an interrupting label',
    '- name: a\n  interrupting-labels:\n    - b\n    - "c*"\n',
    '4:7 labels[0].interrupting-labels[1]',
    /^must not contain any of/,
  ],
  [
    'one name for interrupting labels',
    '- {name: a, interrupting-labels: b}',
    '1:13 labels[0].interrupting-labels',
    /^must be a list of label names, as in \[Urgent\], or \[\] for none$/,
  ],
  [
    'too many interrupting labels',
    `- {name: a, interrupting-labels: [${'b,'.repeat(101)}]}`,
    '1:13 labels[0].interrupting-labels',
    /^must be at most 100 names$/,
  ],
])('a fault of %s says where it is, and what would be right', (_what, text, subject, problem) => {
  expect(read(text)).toEqual({
    entries: expect.any(Array),
    faults: [{ subject: `labels.yml:${subject}`, problem: expect.stringMatching(problem) }],
  });
});

describe('a key that was meant to be another', () => {
  test.each([
    ['maximumCapacity: 1', 'maximum-capacity'],
    ['maximum_capacity: 1', 'maximum-capacity'],
    ['Maximum-Capacity: 1', 'maximum-capacity'],
    ['maxCapacity: 1', 'maximum-capacity'],
    ['capacity: 1', 'maximum-capacity'],
    ['interruptingLabels: []', 'interrupting-labels'],
    ['interrupting_labels: []', 'interrupting-labels'],
    ['interruptingLabelIds: []', 'interrupting-labels'],
    ['interruptible-labels: []', 'interrupting-labels'],
    ['desc: x', 'description'],
    ['vaule: x', 'value'],
    ['SCOPE: private', 'scope'],
  ])('%s', (pair, key) => {
    const [given] = pair.split(':');
    const { faults } = read(`- {name: a, ${pair}}`);
    expect(faults).toEqual([
      { subject: `labels.yml:1:13 labels[0].${given}`, problem: `unknown key; did you mean "${key}"?` },
    ]);
  });

  test('is not told as missing, too', () => {
    expect(read('- Name: VIP\n- nam: a\n  value: b\n').faults).toEqual([
      { subject: 'labels.yml:1:3 labels[0].Name', problem: 'unknown key; did you mean "name"?' },
      { subject: 'labels.yml:2:3 labels[1].nam', problem: 'unknown key; did you mean "name"?' },
    ]);
  });

  test('in place of "labels" does not hide the faults of the list', () => {
    expect(subjectsOf('Labels:\n  - name: "a*"\n')).toEqual([
      'labels.yml:1:1',
      'labels.yml:2:5 labels[0].name',
    ]);
  });

  test.each(['colour', 'id', 'type', 'queue', 'k'.repeat(100), ''])('is not %j', (key) => {
    expect(read(JSON.stringify([{ name: 'a', [key]: 1 }])).faults[0]?.problem).toMatch(
      /^unknown key; a label has/,
    );
  });
});

test('keys beside the list are told together with the faults of the list', () => {
  expect(subjectsOf('version: 1\nlabels:\n  - name: "a*"\nowner: x\n')).toEqual([
    'labels.yml:1:1',
    'labels.yml:4:1',
    'labels.yml:3:5 labels[0].name',
  ]);
});

test('keys beside the list are told with what belongs there, the first 20 of them', () => {
  const keys = Array.from({ length: 25 }, (_, index) => `k${index}`);
  expect(read(`${keys.map((key) => `${key}: 1\n`).join('')}labels: []\n`).faults).toEqual(
    keys.slice(0, 20).map((key, index) => ({
      subject: `labels.yml:${index + 1}:1`,
      problem: `unknown key "${key}"; only "labels" belongs here`,
    })),
  );
});

test.each([
  ['in a list', '- {name: a, interrupting-labels: [b, *c]}', '1:38'],
  ['in a map', '- {name: a, x: {y: *c}}', '1:20'],
])('an alias of nothing %s is all that is told of its entry', (_what, text, place) => {
  expect(read(text)).toEqual({
    entries: [],
    faults: [
      {
        subject: `labels.yml:${place}`,
        problem: 'has an alias of "c", but no such anchor before it',
      },
    ],
  });
});

describe('the place of a fault', () => {
  test('is in the file, by line and column', () => {
    expect(read('labels:\n  - name: ok\n  - name: "a*"\n', 'config/labels.yml').faults).toEqual([
      {
        subject: 'labels.yml:3:5 labels[1].name',
        place: { file: 'config/labels.yml', line: 3, column: 5 },
        problem: expect.any(String),
      },
    ]);
  });

  test('of every kind is told', () => {
    const places = (text: string) =>
      read(text, 'l.yml').faults.map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`);
    expect(places('- name: a\n\tvalue: b\n')).toEqual(['l.yml:2:1']);
    expect(places('\nVIP')).toEqual(['l.yml:2:1']);
    expect(places('- name: a\n- name: a\n')).toEqual(['l.yml:2:3']);
    expect(places('- name: a\n  name: b\n')).toEqual(['l.yml:2:3']);
  });

  test('is that of its entry for what is found later', () => {
    expect(read('- name: a\n', 'l.yml').entries[0]?.place).toEqual({ file: 'l.yml', line: 1, column: 3 });
    expect(read('- name: a\n').entries[0]).not.toHaveProperty('place');
    expect(read('- name: a\n- name: a\n').faults).toStrictEqual([
      {
        subject: 'labels.yml:2:3 labels[1]',
        problem: 'is the same label as the one at labels.yml:1:3 labels[0]: "a"',
      },
    ]);
  });
});

test('of many unknown keys of one label the first 20 are told', () => {
  const keys = Array.from({ length: 25 }, (_, index) => `k${index}: 1`);
  const subjects = subjectsOf(`- {name: a, ${keys.join(', ')}}`).map((subject) => subject.split(' ')[1]);
  expect(subjects).toEqual(keys.slice(0, 20).map((_, index) => `labels[0].k${index}`));
});

describe('two entries that are one label', () => {
  test('are a fault of the second, which names the first', () => {
    const { faults, entries } = read(
      '- {name: team, value: blue}\n- name: VIP\n- {name: team, value: blue, description: x}\n',
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]?.subject).toMatch(/^labels\.yml:3:\d+ labels\[2\]$/);
    expect(faults[0]?.problem).toMatch(/^is the same label as .*labels\.yml:1:\d+ labels\[0\].*team=blue/);
    expect(entries).toHaveLength(3);
  });

  test.each([
    ['a capacity', '- name: VIP\n- name: VIP\n  maximum-capacity: 26\n', '3:3 labels[1].maximum-capacity'],
    ['an unknown key', '- name: VIP\n- name: VIP\n  colour: red\n', '3:3 labels[1].colour'],
    ['the first one', '- name: VIP\n  description: 5\n- name: VIP\n', '2:3 labels[0].description'],
    ['another entry', '- name: VIP\n- name: VIP\n- name: "a*"\n', '3:3 labels[2].name'],
    ['a key that stands twice', '- name: VIP\n- name: VIP\n- name: a\n  name: VIP\n', '4:3'],
    ['an alias of nothing', '- name: VIP\n- name: VIP\n- *b\n', '3:3'],
  ])('are told beside a fault of %s', (_what, text, subject) => {
    expect(read(text).faults).toEqual([
      { subject: `labels.yml:${subject}`, problem: expect.any(String) },
      {
        subject: expect.stringMatching(/ labels\[1\]$/),
        problem: expect.stringMatching(/^is the same label as/),
      },
    ]);
  });

  test('are told beside as many unknown keys as are looked at', () => {
    const keys = Array.from({ length: 20 }, (_, index) => `k${index}: 1`).join();
    const { faults } = read(`- name: VIP\n- {name: VIP, ${keys}}\n`);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toEqual({
      subject: 'labels.yml:2:3 labels[1]',
      problem: 'is the same label as the one at labels.yml:1:3 labels[0]: "VIP"',
    });
  });

  test.each([
    ['the scope', '- {name: a, value: b}\n- {name: a, value: b, scope: hidden}\n'],
    ['a misspelt scope', '- {name: a, value: b}\n- {name: a, value: b, Scope: private}\n'],
    ['a misspelt value', '- {name: a}\n- {name: a, vaule: b}\n'],
    ['a scope without a value', '- {name: a}\n- {name: a, scope: private}\n'],
    ['a second name', '- {name: a}\n- {name: a, Name: b}\n'],
    ['the name', '- {name: "a*"}\n- {name: "a*"}\n'],
    [
      'more keys than are looked at',
      `- {name: a}\n- {name: a, ${Array.from({ length: 21 }, (_, index) => `k${index}: 1`).join()}}\n`,
    ],
  ])('are not told where %s leaves open which label it is', (_what, text) => {
    for (const { problem } of read(text).faults) expect(problem).not.toMatch(/^is the same/);
  });

  test('may be a plain one and a valued one that would be stored under one name', () => {
    const { faults } = read('- {name: team, value: blue, scope: private}\n- name: private/team=blue\n');
    expect(faults.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/^would be stored under the name of .*"private\/team=blue"$/),
    ]);
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
