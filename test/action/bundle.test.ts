import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/tools.ts';
import { VERSION } from '../../src/version.ts';

const dist = join(root, 'dist');

test('dist/ holds at most 900 KB of JavaScript', async () => {
  const scripts = (await readdir(dist)).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(scripts.map(async (name) => (await stat(join(dist, name))).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(900_000);
});

test('the bundle has no second HTTP stack, no logger of the SDK, and none of its other API classes', async () => {
  const bundle = await readFile(join(dist, 'index.js'), 'utf8');
  const packages = new Set(
    [...bundle.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)].map(([, name]) => name),
  );
  expect([...packages].toSorted()).toEqual([
    '@actions/core',
    '@actions/github',
    'purecloud-platform-client-v2',
    'zod',
  ]);
  const apis = new Set([...bundle.matchAll(/\/api\/(\w+Api)\.js/g)].map(([, name]) => name));
  expect([...apis]).toEqual(['RoutingApi']);
});

test('the licences of everything in the bundle are beside it', async () => {
  const licences = await readFile(join(dist, 'licenses.txt'), 'utf8');
  for (const name of ['@actions/core', '@actions/github', 'purecloud-platform-client-v2', 'zod']) {
    expect(licences).toContain(`${name}\nMIT`);
  }
});

test('the user agent tells the version in package.json', async () => {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  expect(manifest).toContain(`"version": "${VERSION}"`);
});
