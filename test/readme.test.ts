import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readActionYml } from '../scripts/action-yml.ts';
import { withTables } from '../scripts/readme-tables.ts';
import { faultsIn, readProjectFile } from './github-files.ts';

const readme = readProjectFile('README.md');
const example = /```yaml\n(jobs:[^]*?)```/.exec(readme)?.[1] ?? '';
const { inputs, outputs } = readActionYml();

test('the example is a valid job', async () => {
  expect(await faultsIn('.github/workflows/example.yml', `on: push\n${example}`)).toEqual([]);
});

test('the example uses inputs and outputs that exist', () => {
  const step = z.object({ with: z.record(z.string(), z.string()).optional() });
  const workflow = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(step) })) });
  const steps = Object.values(workflow.parse(parse(example)).jobs).flatMap((job) => job.steps);
  const given = steps.flatMap((own) => Object.keys(own.with ?? {}));
  expect(given).toContain('name');
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
  const read = [...example.matchAll(/outputs\.([\w-]+)/g)].map(([, name]) => name);
  expect(read).toContain('label-id');
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
