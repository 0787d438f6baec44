import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readActionYml } from '../harness/action-yml.ts';
import { workflowFiles } from '../../scripts/workflow-checks.ts';
import { faultsIn, readProjectFile } from '../harness/github-files.ts';

/** How a workflow names this action: from its own checkout, or as users do. */
const OWN = ['./', 'OWNER/genesys-cloud-routing-labels@v1'];

/** The same of the sandbox's action. */
const SANDBOX = ['./sandbox', 'OWNER/genesys-cloud-routing-labels/sandbox@v1'];

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
/** A job has steps, or calls a workflow of the same repository. */
const job = z.union([
  z.object({ 'timeout-minutes': z.number(), permissions: z.unknown(), steps: z.array(step) }),
  z
    .object({ uses: z.string().regex(/^\.\/\.github\/workflows\/[\w-]+\.yml$/) })
    .transform(({ uses }) => ({ calls: uses, steps: [] })),
]);
const workflow = z.object({ permissions: z.unknown(), jobs: z.record(z.string(), job) });

describe.each(workflowFiles)('%s', (path) => {
  const text = readProjectFile(path);
  const { permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const called = Object.values(jobs).flatMap((job) => ('calls' in job ? [job.calls] : []));

  test('is valid', async () => {
    expect(await faultsIn(path)).toEqual([]);
  });

  test('grants nothing by default', () => {
    expect(permissions).toEqual({});
  });

  test('pins every action to a commit and names its version', () => {
    const used = [...text.matchAll(/^(?!\s*#).*uses: (.*)/gm)].map(([, uses = '']) => uses);
    const foreign = used.filter((uses) => ![...OWN, ...SANDBOX, ...called].includes(uses));
    expect([...foreign, ...called]).not.toEqual([]);
    for (const uses of foreign)
      expect(uses).toMatch(/^[\w-]+\/[\w-]+(\/[\w-]+)*@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no token behind in a checkout', () => {
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@'))
        expect(inputs).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('gives this action only inputs that it has, and reads only its outputs', () => {
    const own = steps.filter(({ uses = '' }) => OWN.includes(uses));
    expect(Object.keys(readActionYml().inputs)).toEqual(
      expect.arrayContaining(own.flatMap((step) => Object.keys(step.with))),
    );
    const ids = own.flatMap(({ id }) => id ?? []);
    const read = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id = '', name]) =>
      ids.includes(id) ? [name] : [],
    );
    expect(Object.keys(readActionYml().outputs)).toEqual(expect.arrayContaining(read));
  });
});

test.each(['.github', 'examples'])('a fault in a workflow below %s/ would be seen', async (folder) => {
  const faulty = 'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: echo\n';
  expect(await faultsIn(`${folder}/workflows/faulty.yml`, faulty)).not.toEqual([]);
});

test('a call that does not fit the called workflow would be seen', async () => {
  const path = 'examples/workflows/caller.yml';
  const faulty = readProjectFile(path).replace('apply-environment:', 'aply-environment:');
  expect(await faultsIn(path, faulty)).not.toEqual([]);
});
