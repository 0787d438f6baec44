import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { textOptions } from '../../sandbox/src/text-options.ts';
import { failureCodes } from '../../src/failure.ts';
import { declarationOf, inputNames, inputSchema } from '../../src/inputs/declarations.ts';
import { valuedEntry } from '../../src/labels/manifest-schema.ts';
import { outcomes } from '../../src/provision/result.ts';
import { outputNames } from '../../src/report/outputs.ts';
import { readDocuments } from '../harness/documents.ts';
import { readProjectFile } from '../harness/github-files.ts';
import { root } from '../harness/tools.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readProjectFile('package.json')));

/** Folders of the project, by which a path in a text is known as one. */
const FOLDERS = [
  'src',
  'test',
  'scripts',
  'bench',
  'dist',
  'docs',
  'sandbox',
  'examples',
  'schema',
  '.github',
  '.ci',
];

/** Hyphenated words that the documentation shows as code and that are not the action's own. */
const OTHER_WORDS = [
  ...['pull-requests', 'fail-fast', 'cancel-in-progress', 'eu-west-1', 'label-001'],
  ...['webhook-id', 'webhook-timestamp', 'webhook-signature', 'production-plan'],
];

/** Variables that the documentation names and that are of others. */
const OTHER_VARIABLES = [
  ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS', 'ACTIONS_STEP_DEBUG'],
  ...['GENESYS_REGION', 'AUDIT_WEBHOOK_SECRET', 'WORKFLOW_TOOLS'],
];

const words = new Set<string>([
  ...[...inputNames, ...outputNames, ...outcomes, ...failureCodes],
  ...[...Object.keys(valuedEntry.shape), ...Object.keys(textOptions), ...Object.keys(scripts)],
  ...OTHER_WORDS,
]);
const variables = new Set([
  ...inputNames.flatMap((name) => declarationOf(name).variables ?? []),
  ...OTHER_VARIABLES,
]);

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Without its pieces of code, which the tests of the snippets look at. */
const proseOf = (text: string) => text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '');

const documents = readDocuments();
const cases = documents.map(({ path, text }) => [path, text] as const);

test('they are the pages of the root and of docs/', () => {
  const paths = documents.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/drift.md']));
});

describe.each(cases)('%s', (path, text) => {
  const prose = proseOf(text);

  test('links to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset|href)="([^"\s]+)"/g)]
      .flatMap(([, link, source]) => link ?? source ?? [])
      .filter((target) => !/^https?:\/\//.test(target));
    for (const target of targets) {
      const [file = '', anchor] = target.split('#');
      const named = file === '' ? path : posix.join(dirname(path), file);
      expect(existsSync(join(root, named)), target).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(readProjectFile(named)), target).toContain(anchor);
    }
  });

  test('names files and folders that are there', () => {
    const paths = [...text.matchAll(/`([\w.-]+)(\/[\w./-]*)`/g)].flatMap(([, folder = '', rest = '']) =>
      FOLDERS.includes(folder) ? [folder + rest] : [],
    );
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('names commands that are there', () => {
    const named = [...text.matchAll(/npm (?:run )?([\w-]+)/g)].flatMap(([whole, command = '']) =>
      whole.startsWith('npm run') || ['start', 'test'].includes(command) ? [command] : [],
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('names inputs, outputs, outcomes, codes and variables that there are', () => {
    const named = [...prose.matchAll(/`([a-z\d]+(?:-[a-z\d]+)+)(?:: [^`]*)?`/g)].map(([, word]) => word);
    expect([...words]).toEqual(expect.arrayContaining(named));
    const read = [...prose.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:: [^`]*)?`/g)].map(([, name]) => name);
    expect([...variables]).toEqual(expect.arrayContaining(read));
  });

  test('sets inputs to what they take', () => {
    const isInput = (word: string) => inputNames.find((name) => name === word);
    for (const [whole, word = '', value] of prose.matchAll(/`([a-z-]+): ([^`]+)`/g)) {
      const name = isInput(word);
      if (name !== undefined) expect(inputSchema.shape[name].safeParse(value).success, whole).toBe(true);
    }
  });
});

test('the README leads to every page', () => {
  const readme = readProjectFile('README.md');
  const linked = [...readme.matchAll(/\]\((docs\/[\w-]+\.md)(?:#[\w-]+)?\)/g)].map(([, path]) => path);
  const pages = documents.flatMap(({ path }) => (path.startsWith('docs/') ? [path] : []));
  expect(new Set(linked)).toEqual(new Set(pages));
});

const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.strictObject({
      type: z.enum(['textarea', 'input', 'dropdown', 'checkboxes', 'markdown']),
      id: z.string().regex(/^[\w-]+$/),
      attributes: z.looseObject({ label: z.string() }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
});

test.each(['bug', 'idea'])('the issue form %s is one', (name) => {
  const { body } = form.parse(parse(readProjectFile(`.github/ISSUE_TEMPLATE/${name}.yml`)));
  const ids = body.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
