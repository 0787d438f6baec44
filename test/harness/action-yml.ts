import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from './tools.ts';

const description = z.string().min(1);

const actionYml = z.strictObject({
  name: description,
  description,
  author: description,
  branding: z.strictObject({ icon: z.string(), color: z.string() }),
  inputs: z.record(
    z.string(),
    z.strictObject({ description, required: z.boolean().optional(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.strictObject({ description })),
  runs: z.strictObject({ using: z.string(), main: z.string() }),
});

/** What action.yml declares. */
export type ActionYml = z.infer<typeof actionYml>;

/** Reads the project's action.yml. */
export function readActionYml(): ActionYml {
  return actionYml.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
}
