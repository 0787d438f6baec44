import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readActionYml } from '../harness/action-yml.ts';
import { filesIn, withFiles } from '../../scripts/readme-files.ts';
import { withTables } from '../../scripts/readme-tables.ts';
import { auditEvent } from '../../src/audit/event.ts';
import { manifestSchema } from '../../src/labels/manifest-schema.ts';
import { outcomes } from '../../src/provision/result.ts';
import { root } from '../harness/tools.ts';
import { faultsIn, readProjectFile } from '../harness/github-files.ts';
import { START } from '../harness/fake-clock.ts';
import { plain, valued } from '../harness/labels.ts';
import { results } from '../harness/results.ts';
import { tableBelow } from '../harness/markdown.ts';
import { storedNameOf } from '../../src/labels/label.ts';

const readme = readProjectFile('README.md');
const { inputs, outputs } = readActionYml();

/** The pieces of code in it, by their language. */
const snippets = [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code,
}));
const codeIn = (language: string) =>
  snippets.filter((each) => each.language === language).map(({ code }) => code);

const step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) });
const workflow = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(step) })) });

describe('what it shows', () => {
  test('is of a kind that is looked at here', () => {
    expect(new Set(snippets.map(({ language }) => language))).toEqual(new Set(['sh', 'yaml', 'js', 'json']));
  });

  test('is a file of the project, byte for byte, but for the commands', () => {
    const paths = filesIn(readme);
    expect(paths).toEqual([...new Set(paths)]);
    const files = paths.map((path) => readProjectFile(path));
    for (const language of ['yaml', 'js', 'json']) {
      for (const code of codeIn(language)) expect(files).toContain(code);
    }
    for (const example of ['step', 'provision', 'matrix', 'plan', 'try'])
      expect(paths).toContain(`examples/workflows/${example}.yml`);
  });

  test.each(codeIn('yaml'))('is a good workflow or a good labels file: %s', async (yaml) => {
    const content: unknown = parse(yaml);
    if (manifestSchema.safeParse(content).success) return;
    expect(await faultsIn('.github/workflows/example.yml', yaml)).toEqual([]);
    const steps = Object.values(workflow.parse(content).jobs).flatMap((job) => job.steps);
    const own = steps.filter(({ uses }) => uses === 'OWNER/genesys-cloud-routing-labels@v1');
    const given = own.flatMap((each) => Object.keys(each.with));
    expect(given).toContain('client-id');
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
    const read = [...yaml.matchAll(/steps\.(?:labels?|plan)\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(read));
  });

  test('is under its own name', () => {
    const folded = [...readme.matchAll(/<summary><code>(.*?)<\/code><\/summary>\n\n<!-- file: (\S+) -->/g)];
    expect(folded.length).toBeGreaterThan(3);
    for (const [, name, path] of folded) expect(path).toBe(name);
  });

  test('follows the files', () => {
    const text = 'a\n<!-- file: x/y.yml -->\nold\n<!-- /file -->\nb\n<!-- file: z.mjs -->\n<!-- /file -->\n';
    const shown = withFiles(text, (path) => `the text of ${path}, $& and $1\n`);
    expect(shown).toContain('```yaml\nthe text of x/y.yml, $& and $1\n```');
    expect(shown).toContain('```js\nthe text of z.mjs, $& and $1\n```');
    expect(shown).not.toContain('old');
    expect(withFiles(shown, (path) => `the text of ${path}, $& and $1\n`)).toBe(shown);
  });
});

describe('its commands', () => {
  const commands = [...readme.matchAll(/`?npm (?:start|test) -- ([^`\n]*)`/g)].map(([, args = '']) => args);

  test('set inputs that there are', () => {
    const flags = commands.flatMap((args) => [...args.matchAll(/--([\w-]+)/g)].map(([, name]) => name));
    expect(flags).toEqual(expect.arrayContaining(['name', 'labels-file']));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(flags));
  });

  test('run tests and files that are there', () => {
    const paths = [...readme.matchAll(/\b(?:npm test --|node|--labels-file) ([\w./-]+)/g)].flatMap(
      ([, path = '']) => (path.includes('/') ? [path] : []),
    );
    expect(paths).toContain('examples/receiver.mjs');
    for (const path of paths.filter((each) => /\.\w+$/.test(each)))
      expect(readProjectFile(path)).not.toBe('');
  });
});

describe('its tables', () => {
  test('name every input and output, and a bar does not break them', () => {
    const text =
      '<!-- inputs: from action.yml -->x<!-- /inputs --><!-- outputs: from action.yml --><!-- /outputs -->';
    const tables = withTables(text, {
      ...readActionYml(),
      inputs: { one: { description: 'This | that.', default: 'this' } },
      outputs: { two: { description: 'Result.' } },
    });
    expect(tables).toContain('| `one` | `this` | This \\| that. |');
    expect(tables).toContain('| `two` | Result. |');
    expect(tables).not.toContain('x<');
  });

  test.each(tableBelow(readme, '## Two label APIs'))(
    'say how %s, %s, %s is stored',
    (name, value, scope, stored) => {
      const bare = (cell = '') => cell.replaceAll('`', '');
      const label =
        value === ''
          ? plain(bare(name))
          : valued(bare(name), bare(value), z.enum(['public', 'private']).parse(bare(scope)));
      expect(storedNameOf(label)).toBe(bare(stored));
    },
  );

  const rows = tableBelow(readme, '## What becomes of the step');

  test('name every outcome', () => {
    expect(rows.map(([name = '']) => name.replaceAll('`', '')).toSorted()).toEqual(outcomes.toSorted());
  });

  test.each([
    results.created(),
    results.updated(),
    results.exists(),
    results.duplicate(),
    results.notDone('failed'),
    results.notDone('unknown'),
    results.notDone('not-attempted'),
  ])('say which audit event $outcome has', (result) => {
    const governance = { validated: true, duplicateCheck: true, limitEnforced: true };
    const context = {
      labelApi: undefined,
      governance,
      environment: 'mypurecloud.ie',
      source: {},
      now: START,
    };
    const { action, status } = auditEvent(result, context);
    const [, , exit, event] = rows.find(([name]) => name === `\`${result.outcome}\``) ?? [];
    expect(event).toBe(`\`${action}\`, \`${status}\``);
    expect(exit).toBe(status === 'failure' ? 'fails, 1' : 'passes, 0');
  });
});

test('it has the measurements, of every case that was measured', () => {
  const table = /<!-- bench -->([^]*)<!-- \/bench -->/.exec(readme)?.[1] ?? '';
  const { cases } = z
    .object({ cases: z.array(z.object({ name: z.string(), actionMs: z.number() })) })
    .parse(JSON.parse(readProjectFile('bench/results.json')));
  expect(cases.length).toBeGreaterThan(9);
  for (const { name, actionMs } of cases) {
    const seconds = `${(actionMs / 1_000).toFixed(2)} s`;
    expect(table).toMatch(new RegExp(`^\\| ${name} .*\\| ${seconds.replace('.', '\\.')} `, 'm'));
  }
});

describe('its pictures', () => {
  const shown = [...readme.matchAll(/<img\b([^>]*)>|!\[([^\]]*)\]\(([^)]*)\)/g)].map(
    ([, html = '', words = /\balt="([^"]*)"/.exec(html)?.[1], path = /\bsrc="([^"]*)"/.exec(html)?.[1]]) => ({
      words,
      path,
    }),
  );

  test('say in words what they show', () => {
    expect(shown.map(({ path }) => path)).toContain('docs/pictures/plan-light.png');
    for (const { words = '' } of shown) expect(words.length).toBeGreaterThan(20);
  });

  test('are there, on a dark page too', () => {
    const dark = [...readme.matchAll(/<source [^>]*dark[^>]* srcset="([^"]*)"/g)].map(([, path]) => path);
    for (const { path = '' } of shown.filter(({ path }) => path?.startsWith('docs/pictures/')))
      expect(dark).toContain(path.replace('-light', '-dark'));
    for (const path of [...dark, ...shown.map(({ path }) => path)])
      expect(existsSync(join(root, path ?? ''))).toBe(true);
  });
});
