import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox } from '../../sandbox/src/server.ts';
import { plainLabels, runList } from '../harness/list-step.ts';
import { temporaryFolder } from '../harness/temp.ts';

const event = z.object({ storedName: z.string(), source: z.object({ step: z.string() }) });

test('steps of one job that run at once share an audit file: each line is whole, and says whose it is', async () => {
  await using sandbox = await startSandbox({ limit: 500 });
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const steps = ['blue', 'green', 'red', 'grey'];
  const runs = await Promise.all(
    steps.map((step) =>
      runList(
        sandbox,
        plainLabels(40).map(({ name }) => ({ name: `${step}-${name}` })),
        { 'audit-file': file, 'max-labels': '500' },
        { env: { GITHUB_ACTION: step } },
      ),
    ),
  );
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const events = lines.map((line) => event.parse(JSON.parse(line)));
  expect(events).toHaveLength(160);
  for (const { storedName, source } of events) expect(storedName.split('-')[0]).toBe(source.step);
  await Promise.all(runs.map((run) => run.dispose()));
});
