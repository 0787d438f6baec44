import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root, runProgram } from '../harness/tools.ts';
import { VERSION } from '../../src/version.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { runStep } from '../harness/step.ts';

const dist = join(root, 'dist');

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

/** The scripts of dist/ that a step for one label loads, as Node's coverage tells them. */
async function loadedScripts(): Promise<readonly string[]> {
  await using sandbox = await startSandbox();
  await using run = await runStep(
    sandbox,
    {},
    { env: { NODE_V8_COVERAGE: 'coverage' }, workspaceFiles: { 'coverage/.keep': '' } },
  );
  const files = await readdir(run.tempDir, { recursive: true, withFileTypes: true });
  const reports = files.filter(({ name }) => /^coverage-.*\.json$/.test(name));
  const texts = await Promise.all(
    reports.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  const urls = texts.flatMap((text) => coverage.parse(JSON.parse(text)).result.map(({ url }) => url));
  return [
    ...new Set(urls.filter((url) => url.startsWith('file:')).map((url) => basename(fileURLToPath(url)))),
  ];
}

/** The packages of which a script of dist/ holds modules, where the bundler names them. */
function packagesIn(script: string): readonly string[] {
  const paths = script.matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g);
  return [...paths].flatMap(([, found]) => found ?? []);
}

test('a step for one label loads at most 600 KB of JavaScript, and nothing that it does not need', async () => {
  const names = await loadedScripts();
  expect(names).toContain('index.js');
  const scripts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  const size = scripts.reduce((sum, script) => sum + Buffer.byteLength(script), 0);
  expect(size).toBeGreaterThan(300_000);
  expect(size).toBeLessThanOrEqual(600_000);
  // No second HTTP stack, no logger of the SDK, no YAML parser, no Octokit.
  const packages = new Set(scripts.flatMap(packagesIn));
  const needed = ['@actions/core', 'purecloud-platform-client-v2', 'zod'];
  expect(packages.size).toBeGreaterThan(2);
  for (const name of packages) expect(needed).toContain(name);
  const apis = new Set(
    scripts.flatMap((script) => [...script.matchAll(/class (\w+Api) /g)].map(([, name]) => name)),
  );
  expect([...apis]).toEqual(['RoutingApi']);
});

test('a step that stops at its inputs loads no module of Node that it can do without', async () => {
  const tell = 'process.on("exit", () => console.log("LOADED", process.moduleLoadList.join(), "LOADED"));';
  const hook = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`];
  // A file of outputs takes random delimiters, and those take `crypto`.
  const env = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
  const args = [...hook, join(dist, 'index.js')];
  const { passed, output } = await runProgram(process.execPath, args, { env });
  expect(passed).toBe(false);
  expect(output).toContain('faults in the inputs; nothing was sent');
  const [, loaded = ''] = output.split('LOADED');
  expect(loaded).toContain('NativeModule fs');
  // Each of them takes Node 0.6 to 6 ms.
  for (const name of ['crypto', 'fs/promises', 'http', 'https', 'tls', 'zlib', 'perf_hooks', 'vm']) {
    expect(loaded.split(',')).not.toContain(`NativeModule ${name}`);
  }
});

test('every script of dist/ is in ASCII, so that V8 keeps it with one byte a character', async () => {
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js'));
  for (const name of names) {
    const bytes = await readFile(join(dist, name));
    expect([name, bytes.every((byte) => byte < 0x80)]).toEqual([name, true]);
  }
});

test('the licences of everything in dist/ are beside it', async () => {
  const licences = await readFile(join(dist, 'licenses.txt'), 'utf8');
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js'));
  const scripts = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  for (const name of new Set([...scripts.flatMap(packagesIn), 'yaml', '@octokit/core'])) {
    expect(licences).toMatch(new RegExp(`^${name} \\d.*\n(MIT|ISC|Apache-2.0)\n`, 'm'));
  }
});

test('the user agent of every request tells the version in package.json', async () => {
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  expect(manifest).toContain(`"version": "${VERSION}"`);
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver();
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url });
  expect(run.exitCode).toBe(0);
  const userAgents = [...sandbox.requests, ...webhook.deliveries].map(({ headers }) => headers['user-agent']);
  expect(userAgents).toEqual(Array.from({ length: 4 }, () => `genesys-cloud-routing-labels/${VERSION}`));
});
