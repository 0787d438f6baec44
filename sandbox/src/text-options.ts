import { z } from 'zod';
import type { LabelApiChoice, SandboxOptions, SeedLabel } from './options.ts';
import { numberedSeeds, seedOfLine } from './seed.ts';

/** What a person can say to a sandbox in text: each is a flag of the command and an input of the action. */
export const textOptions = {
  'label-api': {
    value: 'API',
    description: 'Which label API it serves, `utilization`, `routing`, `both` or `none`.',
    preset: 'utilization',
  },
  labels: {
    value: 'NAMES',
    description:
      'Labels that are there from the start, one a line, as they are stored (`priority=high`, `private/priority=vip`, `Back office`).',
    preset: '',
  },
  'label-count': {
    value: 'N',
    description: 'How many more labels are there from the start, named `label-001` and on.',
    preset: '0',
  },
  'system-default-label': {
    value: 'BOOLEAN',
    description:
      'Whether the organisation has the label that the platform brings itself, outside of the limit.',
    preset: 'true',
  },
  limit: {
    value: 'N',
    description: 'How many labels the organisation may have; if empty, 100, and 500 for `routing`.',
    preset: '',
  },
  'answer-time': { value: 'MS', description: 'Milliseconds before each answer.', preset: '0' },
  'listing-lag': {
    value: 'MS',
    description: 'Milliseconds for which a new label is missing from the listings.',
    preset: '0',
  },
  'settings-lag': {
    value: 'MS',
    description: 'Milliseconds for which a change of the settings of labels is missing from the readings.',
    preset: '0',
  },
  'write-interval': {
    value: 'MS',
    description: 'Milliseconds after a write in which any other one is refused with 409.',
    preset: '0',
  },
  'client-id': {
    value: 'ID',
    description: 'The OAuth client that it accepts; if empty, one of its own.',
    preset: '',
  },
  'client-secret': {
    value: 'SECRET',
    description: 'The secret of that client; if empty, one of its own.',
    preset: '',
  },
  host: {
    value: 'HOST',
    description: 'Address to listen on; nobody but this machine reaches the usual one.',
    preset: '127.0.0.1',
  },
  port: { value: 'N', description: 'Port to listen on; 0 is any free one.', preset: '0' },
} as const;

export const optionNames = Object.keys(textOptions);

const wholeNumber = (max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from 0 to ${max}`)
    .transform(Number)
    .pipe(z.number().max(max))
    .optional();

const hour = 3_600_000;

const schema = z.strictObject({
  'label-api': z.enum(['utilization', 'routing', 'both', 'none']).default(textOptions['label-api'].preset),
  labels: z.string().default(''),
  'label-count': wholeNumber(100_000),
  'system-default-label': z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(true),
  limit: wholeNumber(1_000_000),
  'answer-time': wholeNumber(600_000),
  'listing-lag': wholeNumber(hour),
  'settings-lag': wholeNumber(hour),
  'write-interval': wholeNumber(hour),
  'client-id': z.string().optional(),
  'client-secret': z.string().optional(),
  host: z.string().optional(),
  port: wholeNumber(65_535),
});

export type OptionsRead =
  { readonly ok: true; readonly options: SandboxOptions } | { readonly ok: false; readonly faults: string };

/** Reads what a person said, or says what is wrong with it. An empty text means that nothing was said. */
export function readTextOptions(given: Readonly<Record<string, string>>): OptionsRead {
  const said = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ''));
  const read = schema.safeParse(said);
  if (!read.success) return { ok: false, faults: z.prettifyError(read.error) };
  const { 'label-api': labelApi, labels: lines, 'label-count': count = 0, ...rest } = read.data;
  const seeds = readLines(lines, labelApi);
  if ('unreadable' in seeds) {
    const quoted = seeds.unreadable.map((line) => JSON.stringify(line)).join(', ');
    const faults = `labels: a label of the four-field API is NAME=VALUE or private/NAME=VALUE, not ${quoted}`;
    return { ok: false, faults };
  }
  const { limit, host, port } = rest;
  const options = withoutUndefined({
    limit,
    host,
    port,
    answerTimeMs: rest['answer-time'],
    staleListingMs: rest['listing-lag'],
    staleSettingsMs: rest['settings-lag'],
    clientId: rest['client-id'],
    clientSecret: rest['client-secret'],
    closeWrites: rest['write-interval'] === undefined ? undefined : { ms: rest['write-interval'] },
  });
  const labels = [...seeds.labels, ...numberedSeeds(count, labelApi)];
  return {
    ok: true,
    options: { labelApi, labels, systemDefaultLabel: rest['system-default-label'], ...options },
  };
}

function readLines(
  text: string,
  api: LabelApiChoice,
): { readonly labels: readonly SeedLabel[] } | { readonly unreadable: readonly string[] } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const labels = lines.map((line) => seedOfLine(line, api));
  const unreadable = lines.filter((_, index) => labels[index] === undefined);
  return unreadable.length > 0 ? { unreadable } : { labels: labels.filter((label) => label !== undefined) };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(members: T): Defined<T> {
  const kept: Defined<T> = {};
  for (const key in members) {
    const value = members[key];
    if (isDefined(value)) kept[key] = value;
  }
  return kept;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
