import { getInput, getMultilineInput } from '@actions/core';
import { z } from 'zod';

const labelApi = z.enum(['utilization', 'routing', 'both', 'none']);

const seed = z.union([
  z.strictObject({ name: z.string(), value: z.string(), scope: z.string() }),
  z.strictObject({ name: z.string() }),
]);

/** What the step tells the server to be, on its command line. */
export const serverOptions = z.strictObject({
  labelApi,
  labels: z.array(seed),
  limit: z.number().optional(),
  port: z.number(),
});
export type ServerOptions = z.infer<typeof serverOptions>;

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from 0 to ${max}`)
    .transform(Number)
    .pipe(z.number().max(max));

const inputs = z.object({
  'label-api': labelApi,
  labels: z.array(z.string()),
  limit: wholeNumber(1_000_000).optional(),
  port: wholeNumber(65_535),
});

/** Reads the step's inputs, or says what is wrong with them. */
export function readInputs(): { readonly options: ServerOptions } | { readonly faults: string } {
  const limit = getInput('limit');
  const read = inputs.safeParse({
    'label-api': getInput('label-api'),
    labels: getMultilineInput('labels'),
    ...(limit !== '' && { limit }),
    port: getInput('port'),
  });
  if (!read.success) return { faults: z.prettifyError(read.error) };
  const given = read.data;
  const labels = given.labels.map((line) => seedOf(line, given['label-api']));
  const unreadable = given.labels.filter((_, index) => labels[index] === undefined);
  if (unreadable.length > 0) {
    const lines = unreadable.map((line) => JSON.stringify(line)).join(', ');
    return {
      faults: `labels: a label of the four-field API is NAME=VALUE or private/NAME=VALUE, not ${lines}`,
    };
  }
  return {
    options: {
      labelApi: given['label-api'],
      labels: labels.filter((label) => label !== undefined),
      limit: given.limit,
      port: given.port,
    },
  };
}

/** A label from the name under which it is stored; the four-field API keeps its parts apart. */
function seedOf(line: string, api: z.infer<typeof labelApi>): z.infer<typeof seed> | undefined {
  if (api !== 'routing') return { name: line };
  const [, hidden, name, value] = /^(private\/)?([^=]+)=(.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  return { name, value, scope: hidden === undefined ? 'public' : 'private' };
}
