import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET } from '../../sandbox/src/server.ts';
import { startForwardProxy } from '../../sandbox/src/forward-proxy.ts';
import { readDocuments, snippetsIn } from '../harness/documents.ts';
import { startRegion } from '../harness/region.ts';
import { runAction } from '../harness/run-action.ts';

const [readme = ''] = readDocuments().flatMap(({ path, text }) => (path === 'README.md' ? [text] : []));
const [first] = snippetsIn(readme);

/** What the expressions of the first snippet stand for in a run that a tag has started. */
const values: Readonly<Record<string, string>> = {
  'secrets.GENESYS_CLIENT_ID': DEFAULT_CLIENT_ID,
  'secrets.GENESYS_CLIENT_SECRET': DEFAULT_CLIENT_SECRET,
  'github.ref_name': 'v1.2.3',
};

const { steps } = z
  .object({ steps: z.tuple([z.object({ with: z.record(z.string(), z.string()) })]) })
  .parse(parse(first?.code ?? ''));
const inputs = Object.fromEntries(
  Object.entries(steps[0].with).map(([name, text]) => [
    name,
    text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => values[expression] ?? 'unknown'),
  ]),
);

test('the first code of the README works, once and once more', async () => {
  await using region = await startRegion();
  await using proxy = await startForwardProxy({ hosts: region.hosts });
  const env = { ...region.env, HTTPS_PROXY: proxy.url };
  await using run = await runAction({ inputs, env });
  expect(run.outputs['outcome']).toBe('created');
  expect(run.outputs['label-name']).toBe('release=v1.2.3');
  await using again = await runAction({ inputs, env });
  expect(again.exitCode).toBe(0);
  expect(again.outputs['outcome']).toBe('exists');
});
