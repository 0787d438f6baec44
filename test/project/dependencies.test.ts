import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bundledPackages } from '../../scripts/bundled-packages.ts';
import { root } from '../harness/tools.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json'))).packages;

/** What may be in the bundle. One more is a decision, and not a side effect of an update. */
const approved = [
  ...['@actions/core', '@actions/github', '@octokit/auth-token', '@octokit/core', '@octokit/endpoint'],
  ...['@octokit/graphql', '@octokit/plugin-paginate-rest', '@octokit/plugin-rest-endpoint-methods'],
  ...['@octokit/request', '@octokit/request-error', 'before-after-hook', 'content-type', 'json-with-bigint'],
  ...['purecloud-platform-client-v2', 'universal-user-agent', 'yaml', 'zod'],
];

/** Packages, by name, that may run a script of their own when they are installed. */
const approvedScripts: readonly string[] = [];

const bundled = bundledPackages(read('dist/licenses.txt'));

test('the bundle has the packages that were approved, and no other', () => {
  expect(bundled.map(({ name }) => name)).toEqual(approved);
});

test.each(bundled)('$name is in the bundle as it is in the lock file', ({ name, version }) => {
  expect(lock[`node_modules/${name}`]).toMatchObject({
    version,
    integrity: expect.stringMatching(/^sha512-/),
  });
});

test('no package runs a script when it is installed, unless it was approved', () => {
  const scripted = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripted.map(([path]) => path.replace(/^.*node_modules\//, ''))).toEqual(approvedScripts);
});
