import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../harness/tools.ts';
import { readProjectFile } from '../harness/github-files.ts';

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
  'sandbox',
  'examples',
  'schema',
  '.github',
  '.ci',
];

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(readdirSync(root).filter((name) => name.endsWith('.md')))('%s', (name) => {
  const text = readProjectFile(name);

  test('links to what is there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => target ?? []);
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    for (const target of targets.filter((each) => !each.startsWith('https://'))) {
      if (target.startsWith('#')) expect(headings).toContain(target.slice(1));
      else expect(existsSync(join(root, target)), target).toBe(true);
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
