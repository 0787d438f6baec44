import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesIn, withFiles } from '../../scripts/readme-files.ts';
import { faultSchema } from '../../sandbox/src/faults.ts';
import { textOptions } from '../../sandbox/src/text-options.ts';
import { inputNames, inputSchema } from '../../src/inputs/declarations.ts';
import { manifestSchema } from '../../src/labels/manifest-schema.ts';
import { outputNames } from '../../src/report/outputs.ts';
import { readDocuments, snippetsIn } from '../harness/documents.ts';
import { faultsIn, readProjectFile } from '../harness/github-files.ts';
import { tableBelow } from '../harness/markdown.ts';

const documents = readDocuments();
const snippets = documents.flatMap(({ path, text }) => snippetsIn(text).map((each) => ({ path, ...each })));
const shell = snippets.filter(({ language }) => language === 'sh').map(({ code }) => code);

test('every piece of code is of a kind that is looked at here', () => {
  const languages = new Set(snippets.map(({ language }) => language));
  expect(languages).toEqual(new Set(['sh', 'yaml', 'js', 'json', 'mermaid']));
});

test('JavaScript and JSON are files of the project, byte for byte', () => {
  const files = documents.flatMap(({ text }) => filesIn(text)).map((path) => readProjectFile(path));
  const shown = snippets.filter(({ language }) => language === 'js' || language === 'json');
  expect(shown.length).toBeGreaterThan(1);
  for (const { code } of shown) expect(files).toContain(code);
});

test('a page follows the files that it shows', () => {
  const text = 'a\n<!-- file: x/y.yml -->\nold\n<!-- /file -->\nb\n<!-- file: z.mjs -->\n<!-- /file -->\n';
  const shown = withFiles(text, (path) => `the text of ${path}, $& and $1\n`);
  expect(shown).toContain('```yaml\nthe text of x/y.yml, $& and $1\n```');
  expect(shown).toContain('```js\nthe text of z.mjs, $& and $1\n```');
  expect(shown).not.toContain('old');
  expect(withFiles(shown, (path) => `the text of ${path}, $& and $1\n`)).toBe(shown);
});

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflow = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(step).default([]) })) });

const HEAD = 'name: Example\n\non: push\n\n';

/** Whoever owns the repository. */
const OWN_ACTION = /^[\w-]+\/genesys-cloud-routing-labels@v1$/;
const OWN_ACTIONS = /^[\w-]+\/genesys-cloud-routing-labels(?:\/sandbox)?@v1$/;

/** A workflow of what may be only a part of one: its jobs, or the steps of a job. */
function wholeWorkflow(yaml: string): string {
  if (/^on:/m.test(yaml)) return yaml;
  if (/^jobs:/m.test(yaml)) return HEAD + yaml;
  const indented = yaml.replaceAll(/^(?=.)/gm, '    ');
  return `${HEAD}jobs:\n  example:\n    runs-on: ubuntu-latest\n${indented}`;
}

/** What an input takes may follow from an expression, which only a run knows. */
function takes(name: string, value: unknown): boolean {
  const input = inputNames.find((each) => each === name);
  if (input === undefined) return false;
  if (input === 'labels') return manifestSchema.safeParse(parse(String(value))).success;
  return String(value).includes('${{') || inputSchema.shape[input].safeParse(String(value)).success;
}

const yaml = snippets.filter(({ language }) => language === 'yaml');

const named = yaml.map(
  ({ path, code }) => [`${path}: ${code.split('\n').slice(0, 3).join(' ')}`, code] as const,
);

describe('YAML is a good labels file, or a good workflow or part of one', () => {
  test.each(named)('%s', async (_, code) => {
    if (manifestSchema.safeParse(parse(code)).success) return;
    const whole = wholeWorkflow(code);
    expect(await faultsIn('.github/workflows/example.yml', whole)).toEqual([]);
    const steps = Object.values(workflow.parse(parse(whole)).jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => OWN_ACTION.test(uses ?? ''));
    expect(own.length).toBeGreaterThan(0);
    for (const { with: inputs } of own) {
      expect('client-id' in inputs || 'access-token' in inputs).toBe(true);
      for (const [name, value] of Object.entries(inputs)) expect(takes(name, value), name).toBe(true);
    }
    const others = steps.flatMap(({ uses }) => (uses === undefined || OWN_ACTIONS.test(uses) ? [] : [uses]));
    for (const uses of others) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    const read = own.flatMap(({ id = 'none' }) =>
      [...whole.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(([, name]) => name),
    );
    expect(outputNames).toEqual(expect.arrayContaining(read));
  });
});

describe('commands', () => {
  const texts = [...documents.map(({ text }) => text)].join('\n');

  test('of npm start set inputs that there are', () => {
    const commands = [...texts.matchAll(/npm start -- ([^`\n#]*)/g)].map(([, args = '']) => args);
    const flags = commands.flatMap((args) => [...args.matchAll(/--([\w-]+)/g)].map(([, name]) => name));
    expect(flags).toEqual(expect.arrayContaining(['name', 'labels-file']));
    expect([...inputNames, 'help']).toEqual(expect.arrayContaining(flags));
  });

  test('of the sandbox set options that there are', () => {
    const commands = [...texts.matchAll(/npm run sandbox -- ([^`\n]*)/g)].map(([, args = '']) => args);
    const flags = commands.flatMap((args) => [...args.matchAll(/--([\w-]+)/g)].map(([, name]) => name));
    expect(flags).toContain('label-count');
    expect([...Object.keys(textOptions), 'help']).toEqual(expect.arrayContaining(flags));
  });

  test('run tests and files that are there', () => {
    const paths = [...texts.matchAll(/\b(?:npm test --|node|--labels-file) ([\w./-]+)/g)].flatMap(
      ([, path = '']) => (path.includes('/') ? [path] : []),
    );
    expect(paths).toContain('examples/receiver.mjs');
    for (const path of paths.filter((each) => /\.\w+$/.test(each)))
      expect(readProjectFile(path)).not.toBe('');
  });

  test('inject faults that the sandbox knows', () => {
    const faults = shell.flatMap((code) => [...code.matchAll(/-d '([^']*)' \S*\/sandbox\/faults/g)]);
    expect(faults.length).toBeGreaterThan(3);
    for (const [whole, fault = ''] of faults)
      expect(faultSchema.safeParse(JSON.parse(fault)).success, whole).toBe(true);
  });
});

test('every fault of the sandbox is explained', () => {
  const page = readProjectFile('docs/sandbox.md');
  const rows = tableBelow(page, '## Looking inside, and making things go wrong');
  const named = rows.flatMap(([names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name));
  const effects = faultSchema.options.map(({ shape }) => shape.effect.value);
  expect(named.toSorted()).toEqual(effects.toSorted());
});
