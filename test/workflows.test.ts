import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readActionYml } from '../scripts/action-yml.ts';
import { root } from '../scripts/tools.ts';
import { faultsIn, readProjectFile } from './github-files.ts';

const folder = '.github/workflows';
const step = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const workflow = z.object({
  permissions: z.unknown(),
  jobs: z.record(
    z.string(),
    z.object({ 'timeout-minutes': z.number(), permissions: z.unknown(), steps: z.array(step) }),
  ),
});

describe.each(readdirSync(join(root, folder)))('%s', (name) => {
  const path = `${folder}/${name}`;
  const text = readProjectFile(path);
  const { permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is valid', async () => {
    expect(await faultsIn(path)).toEqual([]);
  });

  test('grants nothing by default', () => {
    expect(permissions).toEqual({});
  });

  test('pins every action to a commit and names its version', () => {
    const foreign = [...text.matchAll(/uses: (.*)/g)].map(([, uses]) => uses).filter((uses) => uses !== './');
    expect(foreign).not.toEqual([]);
    for (const uses of foreign) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no token behind in a checkout', () => {
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@'))
        expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('gives this action only inputs that it has', () => {
    const given = steps.filter(({ uses }) => uses === './').flatMap((own) => Object.keys(own.with));
    expect(Object.keys(readActionYml().inputs)).toEqual(expect.arrayContaining(given));
  });
});

test('a fault in a workflow would be seen', async () => {
  const faulty = 'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: echo\n';
  expect(await faultsIn(`${folder}/faulty.yml`, faulty)).not.toEqual([]);
});
