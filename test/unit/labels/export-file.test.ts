import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import { parse } from 'yaml';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { writeLabelsFile } from '../../../src/labels/export-file.ts';
import { storedNameOf, type Label } from '../../../src/labels/label.ts';
import { foundStoredName, type FoundLabel, type FoundSettings } from '../../../src/labels/list-entry.ts';
import { parseManifestDocument } from '../../../src/labels/manifest-document.ts';
import { readManifest } from '../../../src/labels/manifest.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import { stored } from '../../harness/labels.ts';
import { testSession } from '../../harness/session.ts';

const SCHEMA = 'https://example.com/labels.schema.json';
const HEAD = `# yaml-language-server: $schema=${SCHEMA}\n`;

const named = (storedName: string, settings?: FoundSettings, id = `id-${storedName}`): FoundLabel => ({
  id,
  kept: { kind: 'name', storedName },
  settings,
});

const fielded = (name: string, value: string, scope = 'public', description?: string): FoundLabel => ({
  id: `id-${name}-${value}-${scope}`,
  kept: { kind: 'fields', name, value, scope, description },
  settings: undefined,
});

const write = (...found: readonly FoundLabel[]) => writeLabelsFile(found, SCHEMA);

function labelsIn(text: string): readonly Label[] {
  const { entries, faults } = readManifest(
    parseManifestDocument(text),
    { name: 'labels.yml', file: undefined },
    'by default',
  );
  expect(faults).toEqual([]);
  return entries.map(({ label }) => label);
}

describe('a label that had a secret in it', () => {
  test('is left out: with stars in its place it would be another label', () => {
    const { text, leftOut } = write(
      { ...fielded('team', '***'), withheld: 'label' },
      fielded('team', 'blue'),
    );
    expect(labelsIn(text)).toHaveLength(1);
    expect(text).toContain('  # Left out, because it contains a secret of this step: team=***\n');
    expect(leftOut).toEqual([
      { storedName: 'team=***', problem: 'is left out: it contains a secret of this step' },
    ]);
  });

  test('does without its description where the secret was there', () => {
    const label = { ...fielded('team', 'blue', 'public', 'ask ***'), withheld: 'description' } as const;
    const { text, incomplete } = write(label);
    expect(text).not.toContain('ask');
    expect(text).toContain('    # description is not declared: it contains a secret of this step\n');
    expect(incomplete).toEqual([
      {
        storedName: 'team=blue',
        problem: 'description is not declared: it contains a secret of this step',
      },
    ]);
  });
});

describe('the file of an organisation', () => {
  test('has its labels by stored name, with their settings', () => {
    const { text, labelCount, leftOut, incomplete } = write(
      named('private/priority=vip', { maximumCapacity: 0, interruptingLabelIds: [] }),
      named('Urgent', { maximumCapacity: 1, interruptingLabelIds: ['id-priority=high', 'id-Back office'] }),
      named('priority=high'),
      named('Back office', { maximumCapacity: 25 }),
    );
    expect(text).toBe(
      [
        `${HEAD}labels:`,
        '  - name: Back office',
        '    maximum-capacity: 25',
        '  - name: Urgent',
        '    maximum-capacity: 1',
        '    interrupting-labels:',
        '      - Back office',
        '      - priority=high',
        '  - name: priority',
        '    value: high',
        '    scope: public',
        '  - name: priority',
        '    value: vip',
        '    scope: private',
        '    maximum-capacity: 0',
        '    interrupting-labels: []',
        '',
      ].join('\n'),
    );
    expect({ labelCount, leftOut, incomplete }).toEqual({ labelCount: 4, leftOut: [], incomplete: [] });
  });

  test('has the descriptions of the API that keeps them', () => {
    const { text } = write(
      fielded('team', 'blue', 'private', 'Sales: east\n# and west'),
      fielded('team', 'a:b', 'public', ''),
      fielded('team', 'red'),
    );
    expect(text).toBe(
      [
        `${HEAD}labels:`,
        '  - name: team',
        '    value: blue',
        '    scope: private',
        '    description: "Sales: east\\u000a# and west"',
        '  - name: team',
        '    value: a:b',
        '    scope: public',
        '    description: ""',
        '  - name: team',
        '    value: red',
        '    scope: public',
        '',
      ]
        .join('\n')
        .replace('\\u000a', '\\n'),
    );
  });

  test.each([
    ['team=blue', { name: 'team', value: 'blue', scope: 'public' }],
    ['private/team=blue', { name: 'team', value: 'blue', scope: 'private' }],
    ['private=blue', { name: 'private', value: 'blue', scope: 'public' }],
    ['team=a=b/c', { name: 'team', value: 'a=b/c', scope: 'public' }],
    ['team= blue', { name: 'team', value: ' blue', scope: 'public' }],
    ['team=', { name: 'team=' }],
    ['=blue', { name: '=blue' }],
    ['public/team=blue', { name: 'public/team=blue' }],
    ['a b=c', { name: 'a b=c' }],
    [`${'n'.repeat(129)}=a`, { name: `${'n'.repeat(129)}=a` }],
  ])('has %j as a label that is stored so', (storedName, entry) => {
    const { text } = write(named(storedName));
    expect(parse(text)).toEqual({ labels: [entry] });
    expect(labelsIn(text).map(storedNameOf)).toEqual([storedName]);
  });

  test.each([
    'no',
    'on',
    'y',
    'null',
    '~',
    '1.0',
    '0x1F',
    '2026-01-02',
    '1_000',
    '=',
    '<<',
    '- a',
    '---',
    "it's",
    '"',
    '#a',
    'a #b',
    '@a',
    '%a',
    '!a',
    '&a',
    '{a}',
    'a, b',
    'a\\b',
    '👩‍🚒',
  ])('has the name %j as the text that it is, for every reader', (name) => {
    const { text } = write(named(name));
    expect(parse(text)).toEqual({ labels: [{ name }] });
    expect(parse(text, { version: '1.1', merge: false })).toEqual({ labels: [{ name }] });
  });

  test('shows what cannot be seen by its code', () => {
    const { text } = write(named('V\u200bI\u00a0P\u{e0041}'));
    expect(text).toContain('- name: "V\\u200bI\\u00a0P\\U000e0041"\n');
    expect(labelsIn(text)).toMatchObject([{ name: 'V\u200bI\u00a0P\u{e0041}' }]);
  });

  test("does not have the platform's own label, which may interrupt others", () => {
    const { text, leftOut } = write(
      named('System Default Label', { maximumCapacity: 1 }),
      named('VIP', { interruptingLabelIds: ['id-System Default Label'] }),
    );
    expect(parse(text)).toEqual({
      labels: [{ name: 'VIP', 'interrupting-labels': ['System Default Label'] }],
    });
    expect(leftOut).toEqual([]);
  });

  test('without labels has an empty list', () => {
    expect(write()).toEqual({ text: `${HEAD}labels: []\n`, labelCount: 0, leftOut: [], incomplete: [] });
    expect(labelsIn(write().text)).toEqual([]);
  });

  test('has one line of the schema, whatever it is', () => {
    expect(writeLabelsFile([], 'a\nlabels: b').text).toBe(
      '# yaml-language-server: $schema=a labels: b\nlabels: []\n',
    );
  });
});

describe('a label that a list cannot have is a comment', () => {
  test.each([
    ['a colon', named('a:b'), 'its name must not contain any of "[", "]", ":" or "*"', '"?a:b"?'],
    [
      'a colon in what looks like a value',
      named('team=a:b'),
      'its name must not contain any of "[", "]", ":" or "*"',
      'team=a:b',
    ],
    ['white space at an end', named('a '), 'its name must not begin or end with white space', '"a "'],
    [
      'a line break',
      named('a\n- name: b'),
      'its name must not contain control characters or line breaks',
      '"a\\\\n- name: b"',
    ],
    [
      'a line separator',
      named('a\u2028- name: b'),
      'its name must not contain control',
      '"a\\\\u2028- name: b"',
    ],
    ['a next-line character', named('a\u0085b'), 'its name must not contain control', '"a\\\\u0085b"'],
    ['nothing to see', named('\u200b'), 'its name must have at least one visible character', '"\\\\u200b"'],
    ['a name of no valued label', fielded('a b', 'c'), 'its name must be 1-128 letters', 'a b=c'],
    ['no value', fielded('a', ''), 'its value must be 1-256 characters long', 'a='],
    ['another scope', fielded('a', 'b', 'team'), 'its scope must be "public" or "private"', 'team/a=b'],
  ])('because of %s', (_what, label, problem, shown) => {
    const { text, labelCount, leftOut } = write(named('VIP'), label);
    expect(labelCount).toBe(1);
    expect(leftOut).toEqual([
      {
        storedName: foundStoredName(label.kept),
        problem: expect.stringContaining(`is left out: ${problem}`),
      },
    ]);
    const comments = text.split('\n').filter((line) => line.startsWith('  #'));
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(new RegExp(`^  # Left out, because its .*: ${shown}$`));
    expect(labelsIn(text)).toHaveLength(1);
  });

  test('because another one has its name', () => {
    const { leftOut, labelCount } = write(named('VIP', undefined, 'b'), named('VIP', undefined, 'a'));
    expect(labelCount).toBe(1);
    expect(leftOut).toEqual([{ storedName: 'VIP', problem: 'is left out: another label has the same name' }]);
  });

  test('and the one of them that is in the list declares no settings', () => {
    const settings = { maximumCapacity: 1, interruptingLabelIds: [] };
    const { text, incomplete } = write(named('VIP', settings, 'b'), named('VIP', settings, 'a'));
    expect(labelsIn(text)).toEqual([{ kind: 'plain', name: 'VIP', settings: {} }]);
    expect(incomplete).toEqual([
      {
        storedName: 'VIP',
        problem:
          'maximum-capacity is not declared: another label has the same name; interrupting-labels is not declared: another label has the same name',
      },
    ]);
  });

  test('beyond a thousand, and says how many', () => {
    const many = Array.from({ length: 1_003 }, (_, index) =>
      named(`label-${String(index).padStart(4, '0')}`),
    );
    const { text, labelCount, leftOut } = write(...many);
    expect(labelCount).toBe(1_000);
    expect(leftOut).toEqual(
      ['label-1000', 'label-1001', 'label-1002'].map((storedName) => ({
        storedName,
        problem: 'is left out: the list is full',
      })),
    );
    expect(text).toMatch(/\n {2}# Left out, because the list is full: 3 further labels\n$/);
    expect(labelsIn(text)).toHaveLength(1_000);
  });

  test('cut where its name is very long', () => {
    const commentOn = (name: string): string | undefined => write(named(name)).text.split(': ').at(-1);
    expect(commentOn('x'.repeat(300))).toBe(`${'x'.repeat(300)}\n`);
    expect(commentOn('x'.repeat(1_000))).toBe(`${'x'.repeat(299)}…\n`);
  });
});

describe('what a list cannot declare is a comment', () => {
  test.each([
    [
      'a capacity above 25',
      { maximumCapacity: 26 },
      /^maximum-capacity is not declared: must be a whole number from 0 to 25, not 26$/,
    ],
    ['half a capacity', { maximumCapacity: 2.5 }, /^maximum-capacity is not declared/],
    [
      'an id that no label has',
      { interruptingLabelIds: ['id-VIP', 'gone\n- name: x'] },
      /^interrupting-labels is not declared: no label that can be named has the id "gone - name: x"; the others are "VIP"$/,
    ],
    [
      'several ids that no label has, of which one is told',
      { interruptingLabelIds: ['gone', 'id-VIP', 'lost', 'id-x'] },
      /^interrupting-labels is not declared: no label that can be named has the id "gone"; the others are "VIP", "x"$/,
    ],
    [
      'the same, in whatever order they are told',
      { interruptingLabelIds: ['lost', 'id-x', 'gone', 'id-VIP', 'id-x'] },
      /^interrupting-labels is not declared: no label that can be named has the id "gone"; the others are "VIP", "x"$/,
    ],
    [
      'a label that no list can have',
      { interruptingLabelIds: ['id-VIP', 'id-a:b'] },
      /^interrupting-labels is not declared: one of its names must not contain/,
    ],
    [
      'one of two labels with one name',
      { interruptingLabelIds: ['one'] },
      /^interrupting-labels is not declared: no label that can be named has the id "one"$/,
    ],
  ])('%s', (_what, settings, problem) => {
    const others = [
      named('VIP'),
      named('a:b'),
      named('twin', undefined, 'one'),
      named('twin', undefined, 'two'),
    ];
    const { text, incomplete } = write(named('x', { maximumCapacity: 1, ...settings }), ...others);
    expect(incomplete).toEqual([{ storedName: 'x', problem: expect.stringMatching(problem) }]);
    expect(labelsIn(text).map(storedNameOf)).toEqual(['VIP', 'twin', 'x']);
    expect(labelsIn(text)[2]?.settings).toEqual('maximumCapacity' in settings ? {} : { maximumCapacity: 1 });
    expect(text).toMatch(/\n {4}# (?:maximum-capacity|interrupting-labels) is not declared: .*\n$/);
  });

  test('more interrupting labels than a list may name', () => {
    const many = Array.from({ length: 101 }, (_, index) => named(`many-${index}`));
    const interruptingLabelIds = many.map(({ id }) => id);
    const { incomplete } = write(named('x', { maximumCapacity: 1, interruptingLabelIds }), ...many);
    expect(incomplete).toEqual([
      { storedName: 'x', problem: 'interrupting-labels is not declared: must be at most 100 names' },
    ]);
  });

  test('a description that is too long', () => {
    const { text, incomplete } = write(fielded('a', 'b', 'public', 'd'.repeat(1_025)));
    expect(incomplete).toEqual([
      { storedName: 'a=b', problem: 'description is not declared: must be at most 1,024 characters long' },
    ]);
    expect(labelsIn(text)).toMatchObject([{ description: 'by default' }]);
  });

  test('descriptions of an organisation whose list would be too large, beside a label that it cannot have', () => {
    const values = Array.from({ length: 300 }, (_, index) => String(index).padStart(3, '0'));
    const described = values.map((value) => fielded('team', value, 'public', '🙂'.repeat(1_024)));
    const { text, labelCount, leftOut, incomplete } = write(...described, fielded('a b', 'c'));
    expect(labelCount).toBe(300);
    expect(leftOut.map(({ storedName }) => storedName)).toEqual(['a b=c']);
    expect(incomplete).toEqual(
      values.map((value) => ({
        storedName: `team=${value}`,
        problem: 'description is not declared: the list would be too large to be read',
      })),
    );
    expect(text).not.toContain('🙂');
    expect(text).toContain('    # description is not declared: the list would be too large to be read\n');
  });

  test('interrupting labels of an organisation whose list would be too large', () => {
    const names = Array.from(
      { length: 100 },
      (_, index) => `${String(index).padStart(3, '0')}${'ü'.repeat(253)}`,
    );
    const ids = names.map((name) => `id-${name}`);
    const settings = { maximumCapacity: 3, interruptingLabelIds: ids };
    const { text, labelCount, incomplete } = write(...names.map((name) => named(name, settings)));
    expect({ labelCount, incomplete: incomplete.length }).toEqual({ labelCount: 100, incomplete: 100 });
    expect(labelsIn(text).every((label) => label.settings.maximumCapacity === 3)).toBe(true);
  });
});

test('the largest of organisations has a file that can be read', () => {
  const found = Array.from({ length: 1_500 }, (_, index) =>
    fielded(
      `${String(index).padStart(4, '0')}${'n'.repeat(124)}`,
      '🙂'.repeat(256),
      'private',
      '\u0001'.repeat(1_024),
    ),
  );
  const { text, labelCount, leftOut } = write(...found);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(labelCount + leftOut.length).toBe(1_500);
  expect(labelsIn(text)).toHaveLength(labelCount);
});

/** Names that a platform may have: good ones, such as stand for something in YAML, and any at all. */
const name = fc.oneof(
  fc.stringMatching(/^(private\/)?[a-z]{1,3}=[A-Za-z 0-9:#-]{1,6}$/),
  fc.constantFrom(
    'no',
    'null',
    '~',
    '1',
    '1.5e3',
    '0o7',
    '- a',
    '# a',
    'a #b',
    'a: b',
    '{}',
    '[a]',
    '"a',
    "'a'",
    '&a',
    '*a',
    '!!a',
    '|',
    '>-',
    '%',
    '@',
    '`',
    '---',
    '...',
    '<<',
    'a\\',
    '\u200b',
    'labels',
    ' a',
    'a ',
    'System Default Label',
    'a\n  - name: b',
    'a\r\nb',
    'a\u2028b',
    'a\u0085b',
    'é',
    'e\u0301',
    '👩\u200d🚒',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
);

const organisation = fc
  .array(
    fc.record({
      storedName: name,
      capacity: fc.option(fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constantFrom(-1, 26, 2.5, 1e21))),
      interrupting: fc.option(fc.array(fc.nat({ max: 12 }), { maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((labels) =>
    labels.map(({ storedName, capacity, interrupting }, index): FoundLabel => ({
      id: `id-${index}`,
      kept: { kind: 'name', storedName },
      settings: {
        ...(capacity !== null && { maximumCapacity: capacity }),
        // An index beyond the labels is an id that no label has.
        ...(interrupting !== null && { interruptingLabelIds: interrupting.map((other) => `id-${other}`) }),
      },
    })),
  );

test(
  'for every organisation, the list asks for what is there, and for nothing else',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(organisation, fc.nat(), (found, shift) => {
        const file = write(...found);
        const turn = shift % found.length;
        expect(write(...found.slice(turn), ...found.slice(0, turn)).text).toBe(file.text);
        const labels = labelsIn(file.text);
        expect(labels).toHaveLength(file.labelCount);
        // Readers of YAML 1.1 read the same.
        expect(parse(file.text, { version: '1.1', merge: false })).toEqual(parse(file.text));

        const nameOf = (id: string) => found.find((label) => label.id === id)?.kept;
        const sortedNames = (ids: readonly string[]) =>
          [
            ...new Set(ids.map((id) => foundStoredName(nameOf(id) ?? { kind: 'name', storedName: id }))),
          ].sort();
        for (const label of labels) {
          const origin = found.filter(({ kept }) => foundStoredName(kept) === storedNameOf(label));
          const { maximumCapacity: capacity, interruptingLabels } = label.settings;
          const isIncomplete = file.incomplete.some(({ storedName }) => storedName === storedNameOf(label));
          if (origin.length > 1) {
            expect(label.settings).toEqual({});
            continue;
          }
          const [settings] = origin.map((one) => one.settings);
          if (capacity !== undefined || !isIncomplete) expect(capacity).toBe(settings?.maximumCapacity);
          if (interruptingLabels !== undefined || !isIncomplete) {
            const ids = settings?.interruptingLabelIds;
            expect(interruptingLabels).toEqual(ids && sortedNames(ids));
          }
        }

        const existing = found
          .map(({ id, kept }) => stored(foundStoredName(kept), id))
          .filter(({ storedName }) => storedName !== 'System Default Label');
        const store = utilizationLabels(testSession([]).session);
        const plan = planLabels({
          ...planDefaults,
          ...{ wanted: labels, existing, store, limit: 100, onDuplicate: 'skip' },
        });
        expect(plan).toMatchObject({ refusal: undefined, createCount: 0 });
        const leftOut = new Set(file.leftOut.map(({ storedName }) => storedName));
        expect(plan.unlisted.filter(({ storedName }) => !leftOut.has(storedName))).toEqual([]);

        // Written again from what was read: the same labels, byte for byte, where nothing had to be a comment.
        const again = labels.map((label): FoundLabel => {
          const { maximumCapacity, interruptingLabels } = label.settings;
          const [origin] = found.filter(({ kept }) => foundStoredName(kept) === storedNameOf(label));
          const idOf = (storedName: string) =>
            found.find(({ kept }) => foundStoredName(kept) === storedName)?.id ?? storedName;
          return {
            id: origin?.id ?? '',
            kept: { kind: 'name', storedName: storedNameOf(label) },
            settings: {
              ...(maximumCapacity !== undefined && { maximumCapacity }),
              ...(interruptingLabels !== undefined && { interruptingLabelIds: interruptingLabels.map(idOf) }),
            },
          };
        });
        const system = found.filter(({ kept }) => foundStoredName(kept) === 'System Default Label');
        const isWhole = file.leftOut.length === 0 && file.incomplete.length === 0;
        if (isWhole) expect(write(...again, ...system).text).toBe(file.text);
      }),
      { numRuns: 1_200, seed: 20261125 },
    );
  },
);
