import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwner, withOwner } from '../../scripts/with-owner.ts';
import { temporaryFolder } from '../harness/temp.ts';
import { root, runProgram, toolFile } from '../harness/tools.ts';

// Put together here, so that this file is not changed by what it tests.
const PLACEHOLDER = ['OWN', 'ER'].join('');
const REPOSITORY = `${PLACEHOLDER}/genesys-cloud-routing-labels`;

/** A copy of the checkout, with a history of its own. */
async function copyOfCheckout(): Promise<string> {
  const copy = join(await temporaryFolder(), 'copy');
  const { output } = await runProgram('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  for (const file of output.split('\0').filter((each) => each !== '' && !each.startsWith('node_modules'))) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await cp(join(root, file), join(copy, file), { verbatimSymlinks: true }).catch(() => undefined);
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  await runProgram('git', ['init', '--quiet'], { cwd: copy });
  await runProgram('git', ['add', '--all'], { cwd: copy });
  return copy;
}

test('the owner is set in every place, and nothing breaks by it', { timeout: 120_000 }, async () => {
  const copy = await copyOfCheckout();
  const node = (...args: string[]) => runProgram(process.execPath, args, { cwd: copy });
  const set = await node('scripts/owner.ts', 'a-contact-centre-with-a-long-name');
  expect(set.passed, set.output).toBe(true);

  const left = await runProgram('git', ['grep', '-n', '--text', '-w', PLACEHOLDER], { cwd: copy });
  const kept = /OWNER\/REPOSITORY|^(scripts|test\/project)\/.*owner/;
  expect(left.output.split('\n').filter((line) => line !== '' && !kept.test(line))).toEqual([]);
  expect(set.output).toContain('README.md');
  const action = await readFile(join(copy, 'examples', 'workflows', 'step.yml'), 'utf8');
  expect(action).toContain('uses: a-contact-centre-with-a-long-name/genesys-cloud-routing-labels@v1');

  const style = await node(
    toolFile('prettier'),
    '--check',
    '--ignore-unknown',
    ...set.output.trim().split('\n'),
  );
  expect(style.passed, style.output).toBe(true);
  const generated = await node('scripts/generate.ts', '--check');
  expect(generated.passed, generated.output).toBe(true);
  const about = (await readdir(join(root, 'test', 'project'))).filter((name) =>
    ['documents.test.ts', 'readme.test.ts', 'workflows.test.ts', 'schema.test.ts'].includes(name),
  );
  const tests = await node(toolFile('vitest'), 'run', ...about.map((name) => `test/project/${name}`));
  expect(tests.passed, tests.output).toBe(true);

  // It can be set once more, and back.
  const back = await node('scripts/owner.ts', PLACEHOLDER);
  expect(back.passed, back.output).toBe(true);
  expect(await readFile(join(copy, 'examples', 'workflows', 'step.yml'), 'utf8')).toContain(
    `uses: ${REPOSITORY}@v1`,
  );
});

test.each([
  [`uses: ${REPOSITORY}/sandbox@v1`, 'uses: acme/genesys-cloud-routing-labels/sandbox@v1'],
  [`* @${PLACEHOLDER}/maintainers`, '* @acme/maintainers'],
  ['Good. Replace `OWNER` with the owner of this\nrepository, and pin it.', 'Good. Pin it.'],
  ['Good. Replace `OWNER` by the owner of this repository. Pin it.', 'Good. Pin it.'],
  [
    `${PLACEHOLDER}/REPOSITORY and MY-${REPOSITORY}-2`,
    `${PLACEHOLDER}/REPOSITORY and MY-acme/genesys-cloud-routing-labels-2`,
  ],
])('in %j', (text, expected) => {
  expect(withOwner(text, PLACEHOLDER, 'acme')).toBe(expected);
});

test.each([
  ['octo-org', true],
  ['a', true],
  ['-a', false],
  ['a--b', false],
  ['a/b', false],
  ['', false],
])('%j as an owner: %s', (name, good) => {
  expect(isOwner(name)).toBe(good);
});
