import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readActionYml } from '../harness/action-yml.ts';
import { readDocuments, snippetsIn } from '../harness/documents.ts';
import { tablesIn, tablesOf, withTables } from '../../scripts/readme-tables.ts';
import { auditEvent } from '../../src/audit/event.ts';
import { failureCodes } from '../../src/failure.ts';
import { declarationOf, inputNames } from '../../src/inputs/declarations.ts';
import { subjectOf } from '../../src/inputs/run-subject.ts';
import { valuedEntry } from '../../src/labels/manifest-schema.ts';
import { driftChoices } from '../../src/provision/policy.ts';
import { outcomes } from '../../src/provision/result.ts';
import { readProjectFile } from '../harness/github-files.ts';
import { START } from '../harness/fake-clock.ts';
import { plain, valued } from '../harness/labels.ts';
import { results } from '../harness/results.ts';
import { tableBelow } from '../harness/markdown.ts';
import { storedNameOf } from '../../src/labels/label.ts';

const readme = readProjectFile('README.md');
const documents = readDocuments();

describe('the README', () => {
  test('can be read in one go', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(201);
  });

  test('answers a stranger in the order of the questions', () => {
    const [first] = snippetsIn(readme);
    expect(first?.language).toBe('yaml');
    expect(first?.code.trim().split('\n').length).toBeLessThanOrEqual(10);
    const places = [
      ...['<picture>', '```yaml', 'npm start', 'npm test', '## Set it up', '`routing:utilization:manage`'],
      ...['## Inputs', '## Outputs', '## Where next'],
    ].map((text) => readme.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

const actionYml = readActionYml();
const tables = tablesOf(actionYml, [
  { name: 'a.yml', text: '# Does it. And more.\n# Much more.\nname: a\n' },
]);

describe('generated tables', () => {
  test('each stand on one page', () => {
    const shown = documents.flatMap(({ text }) => tablesIn(text));
    expect(shown.toSorted()).toEqual(Object.keys(tables).toSorted());
  });

  test('name every input and output, and a bar does not break them', () => {
    const text =
      '<!-- inputs: from action.yml -->x<!-- /inputs --><!-- outputs: from action.yml --><!-- /outputs -->';
    const made = tablesOf(
      {
        inputs: { one: { description: 'This | that.', default: 'this' } },
        outputs: { two: { description: 'Result.' } },
      },
      [],
    );
    const page = withTables(text, made);
    expect(page).toContain('| `one` | `this` | This \\| that. |');
    expect(page).toContain('| `two` | Result. |');
    expect(page).not.toContain('x<');
    expect(withTables(page, made)).toBe(page);
  });

  test('that nobody makes are a mistake', () => {
    expect(() => withTables('<!-- other: from a.ts --><!-- /other -->', tables)).toThrow('"other"');
  });

  test('say what an example is for in one sentence', () => {
    expect(tables['examples']).toContain(
      '| [`examples/workflows/a.yml`](../examples/workflows/a.yml) | Does it. |',
    );
  });

  test('name every failure code, with what it means and a remedy', () => {
    const rows = tableBelow(readProjectFile('docs/troubleshooting.md'), '## Failure codes');
    expect(rows.map(([code = '']) => code.replaceAll('`', ''))).toEqual(failureCodes);
    for (const [, meaning = '', remedy = ''] of rows) {
      expect(meaning).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });
});

const labelApis = readProjectFile('docs/label-apis.md');
const outcomesPage = readProjectFile('docs/outcomes.md');

describe('tables written by hand', () => {
  test.each(tableBelow(labelApis, '## How a label is stored'))(
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

  const rows = tableBelow(outcomesPage, '## What becomes of the step');

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

describe('tables written by hand, of what the code declares', () => {
  const bare = (cell = '') => cell.replaceAll('`', '');

  test('name the environment variables of each input', () => {
    const rows = tableBelow(readProjectFile('docs/set-up.md'), '## Inputs or environment variables');
    const shown = rows.map(([input, names]) => [bare(input), bare(names).split(', ')]);
    const declared = inputNames.flatMap((name) => {
      const { variables } = declarationOf(name);
      return variables === undefined ? [] : [[name, variables]];
    });
    expect(shown).toEqual(declared);
  });

  test('name the keys of a label', () => {
    const rows = tableBelow(readProjectFile('docs/labels-file.md'), '## Keys of a label');
    expect(rows.map(([key]) => bare(key))).toEqual(Object.keys(valuedEntry.shape));
  });

  test('name what drift can mean', () => {
    const rows = tableBelow(readProjectFile('docs/drift.md'), '## What is compared');
    expect(rows.map(([choice]) => bare(choice))).toEqual([...driftChoices]);
  });

  test('name the events that are about a pull request', () => {
    const payload = {
      pull_request: { number: 1 },
      issue: { number: 1, pull_request: {} },
      workflow_run: { head_sha: 'a' },
    };
    const ref = 'refs/heads/gh-readonly-queue/main/pr-1-a';
    const rows = tableBelow(readProjectFile('docs/pull-request-comment.md'), '## Which pull request');
    const events = rows.flatMap(([names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    expect(events.length).toBeGreaterThan(10);
    for (const name of events)
      expect(subjectOf({ name, payload, ref, sha: 'a' }).kind, name).not.toBe('none');
    for (const name of ['issues', 'fork', 'check_run', 'registry_package'])
      expect(subjectOf({ name, payload, ref, sha: 'a' }).kind, name).toBe('none');
  });
});

test('the page on speed has the measurements of every case', () => {
  const table = /<!-- bench -->([^]*)<!-- \/bench -->/.exec(readProjectFile('docs/speed.md'))?.[1] ?? '';
  const { cases } = z
    .object({ cases: z.array(z.object({ name: z.string(), actionMs: z.number() })) })
    .parse(JSON.parse(readProjectFile('bench/results.json')));
  expect(cases.length).toBeGreaterThan(9);
  for (const { name, actionMs } of cases) {
    const seconds = `${(actionMs / 1_000).toFixed(2)} s`;
    expect(table).toMatch(new RegExp(`^\\| ${name} .*\\| ${seconds.replace('.', '\\.')} `, 'm'));
  }
});

describe('pictures', () => {
  const images = documents.flatMap(({ text }) => [
    ...text.matchAll(/!\[([^\]]*)\]\([^)]*\)|<img\b[^>]*\balt="([^"]*)"/g),
  ]);

  test('say in words what they show', () => {
    expect(images.length).toBeGreaterThan(2);
    for (const [, markdown, html] of images) expect((markdown ?? html ?? '').length).toBeGreaterThan(20);
  });

  test('of reports are there for a dark page too', () => {
    const light = documents.flatMap(({ text }) => [...text.matchAll(/\bsrc="([^"]*)-light\.png"/g)]);
    const dark = documents.flatMap(({ text }) => [
      ...text.matchAll(/<source [^>]*dark[^>]* srcset="([^"]*)-dark\.png"/g),
    ]);
    expect(light.length).toBeGreaterThan(1);
    expect(dark.map(([, name]) => name)).toEqual(light.map(([, name]) => name));
  });
});
