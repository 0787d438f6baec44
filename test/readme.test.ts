import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readActionYml } from '../scripts/action-yml.ts';
import { withTables } from '../scripts/readme-tables.ts';
import { faultsIn, readProjectFile } from './github-files.ts';

const readme = readProjectFile('README.md');
const { inputs, outputs } = readActionYml();

/** The README's workflows, each whole: the first shows its jobs alone. */
const workflows = [...readme.matchAll(/```yaml\n([^]*?)```/g)]
  .map(([, yaml = '']) => yaml)
  .filter((yaml) => /^jobs:/m.test(yaml))
  .map((yaml) => (yaml.startsWith('jobs:') ? `on: push\n${yaml}` : yaml));

const workflowSchema = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }),
      ),
    }),
  ),
});

test('it shows a step, a plan on the pull request and a matrix', () => {
  expect(workflows).toHaveLength(3);
});

test.each(workflows)('the workflow is valid: %s', async (workflow) => {
  expect(await faultsIn('.github/workflows/example.yml', workflow)).toEqual([]);
});

test.each(workflows)('it uses inputs and outputs that exist: %s', (workflow) => {
  const steps = Object.values(workflowSchema.parse(parse(workflow)).jobs).flatMap((job) => job.steps);
  const own = steps.filter(({ uses }) => uses?.includes('/genesys-cloud-routing-labels@') === true);
  const given = own.flatMap((step) => Object.keys(step.with ?? {}));
  expect(given).toContain('client-id');
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
  const read = [...workflow.matchAll(/steps\.labels?\.outputs\.([\w-]+)/g)].map(([, name]) => name);
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(read));
});

test('the tables name every input and output, and a bar does not break them', () => {
  const text =
    '<!-- inputs: from action.yml -->x<!-- /inputs --><!-- outputs: from action.yml --><!-- /outputs -->';
  const tables = withTables(text, {
    ...readActionYml(),
    inputs: { one: { description: 'This | that.', default: 'this' } },
    outputs: { two: { description: 'Result.' } },
  });
  expect(tables).toContain('| `one` | `this` | This \\| that. |');
  expect(tables).toContain('| `two` | Result. |');
  expect(tables).not.toContain('x<');
});
