import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { SandboxOptions } from './options.ts';
import { numberedSeeds } from './seed.ts';

export const USAGE = `Usage: npm run sandbox -- [options]

A stand-in for Genesys Cloud's login and label APIs. It keeps its labels in memory.

  --port N             port to listen on (default: any free one)
  --host HOST          address to listen on (default: 127.0.0.1)
  --label-api API      utilization, routing, both or none (default: utilization)
  --labels N           begin with so many labels (default: 0)
  --limit N            labels the organisation may hold (default: 100, or 500 for routing)
  --answer-time MS     milliseconds before each answer (default: 0)
  --client-id ID       OAuth client to accept
  --client-secret S    its secret
  --help               show this
`;

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .optional();

const flags = z.object({
  help: z.boolean().optional(),
  port: wholeNumber(0, 65_535),
  host: z.string().min(1).optional(),
  'label-api': z.enum(['utilization', 'routing', 'both', 'none']).optional(),
  labels: wholeNumber(0, 100_000),
  limit: wholeNumber(0, 1_000_000),
  'answer-time': wholeNumber(0, 600_000),
  'client-id': z.string().min(1).optional(),
  'client-secret': z.string().min(1).optional(),
});

export type Command =
  | { readonly kind: 'start'; readonly options: SandboxOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** What the command line asks for. */
export function readCommand(args: readonly string[]): Command {
  const string = { type: 'string' } as const;
  let values: unknown;
  try {
    const options = {
      help: { type: 'boolean' } as const,
      port: string,
      host: string,
      'label-api': string,
      labels: string,
      limit: string,
      'answer-time': string,
      'client-id': string,
      'client-secret': string,
    };
    values = parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    return { kind: 'mistake', message: error instanceof Error ? error.message : String(error) };
  }
  const parsed = flags.safeParse(values);
  if (!parsed.success) return { kind: 'mistake', message: z.prettifyError(parsed.error) };
  const given = parsed.data;
  if (given.help) return { kind: 'help' };
  const labelApi = given['label-api'] ?? 'utilization';
  return {
    kind: 'start',
    options: {
      labelApi,
      labels: numberedSeeds(given.labels ?? 0, labelApi),
      ...(given.port !== undefined && { port: given.port }),
      ...(given.host !== undefined && { host: given.host }),
      ...(given.limit !== undefined && { limit: given.limit }),
      ...(given['answer-time'] !== undefined && { answerTimeMs: given['answer-time'] }),
      ...(given['client-id'] !== undefined && { clientId: given['client-id'] }),
      ...(given['client-secret'] !== undefined && { clientSecret: given['client-secret'] }),
    },
  };
}
