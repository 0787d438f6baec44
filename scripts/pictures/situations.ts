import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../../sandbox/src/server.ts';
import type { SandboxOptions } from '../../sandbox/src/options.ts';
import { root } from '../../test/harness/tools.ts';

/** A step whose report is shown: what the organisation has before it, what the step is given, and where the report goes. */
export interface Situation {
  readonly name: string;
  readonly organisation: SandboxOptions;
  readonly inputs: Readonly<Record<string, string>>;
  /** The text of labels.yml, where the step reads one. */
  readonly labelsFile?: string;
  readonly shownIn: 'summary' | 'comment';
  /** What a reader has to see without scrolling, as the report may write it: any one of these will do. */
  readonly reasons: readonly string[];
  /** Makes something go wrong during the step. */
  prepare?(sandbox: Sandbox): void;
}

const example = await readFile(join(root, 'examples', 'labels.yml'), 'utf8');

const file = {
  'client-id': DEFAULT_CLIENT_ID,
  'client-secret': DEFAULT_CLIENT_SECRET,
  environment: 'mypurecloud.ie',
  'labels-file': 'labels.yml',
};
const skipping = { ...file, 'on-duplicate': 'skip' };

const others = ['Billing', 'Callback', 'Complaint', 'Outage', 'release=2026.10', 'Support'].map((name) => ({
  name,
}));
const urgent = { name: 'Urgent', maximumCapacity: 1, interrupting: [] };
const high = { name: 'priority=high', maximumCapacity: 2 };
/** What examples/labels.yml says, as it is stored. */
const asDeclared = [
  high,
  { name: 'private/priority=vip' },
  urgent,
  { name: 'Back office', maximumCapacity: 5, interrupting: ['Urgent', 'priority=high'] },
];
const drifted = [
  { name: 'priority=high', maximumCapacity: 4 },
  { name: 'private/priority=vip' },
  urgent,
  { name: 'Back office', maximumCapacity: 5, interrupting: ['Urgent'] },
];

const queues = [
  'Billing',
  'Sales',
  'Support',
  'Orders',
  'Returns',
  'Claims',
  'Renewals',
  'Outage',
  'VIP',
  'Press',
];
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da'];
const hundred = queues.flatMap((queue) => languages.map((language) => `${queue} ${language}`));

/** Every situation of which the documentation has a picture. */
export const situations: readonly Situation[] = [
  {
    name: 'applied',
    organisation: { labels: [...others, high] },
    inputs: skipping,
    labelsFile: example,
    shownIn: 'summary',
    reasons: ['private/priority=vip'],
    prepare(sandbox) {
      const lost = { effect: 'reset', method: 'POST', path: 'labels', afterWrite: true } as const;
      sandbox.inject({ ...lost, sent: '"Urgent"' });
    },
  },
  {
    name: 'one-label',
    organisation: { labels: others },
    inputs: { ...file, 'labels-file': '', name: 'release', value: '2026.11' },
    shownIn: 'summary',
    reasons: ['release=2026.11'],
  },
  {
    name: 'hundred-labels',
    organisation: { labels: others, limit: 200 },
    inputs: { ...skipping, 'max-labels': '200', 'max-retries': '0' },
    labelsFile: hundred.map((name) => `- name: ${name}\n`).join(''),
    shownIn: 'summary',
    reasons: ['Sales fr', 'Claims nl', 'Press da'],
    prepare(sandbox) {
      const post = { method: 'POST', path: 'labels' } as const;
      for (const name of ['Sales fr', 'Claims nl', 'Press da'])
        sandbox.inject({ effect: 'status', status: 400, sent: `"${name}"`, times: 'always', ...post });
      for (const name of ['Orders es', 'VIP it'])
        sandbox.inject({ effect: 'reset', sent: `"${name}"`, times: 'always', ...post });
    },
  },
  {
    name: 'plan',
    organisation: { labels: [...others, { ...high, maximumCapacity: 4 }] },
    inputs: { ...skipping, 'on-drift': 'update', 'dry-run': 'true', comment: 'true' },
    labelsFile: example,
    shownIn: 'comment',
    reasons: ['Back office'],
  },
  {
    name: 'drift',
    organisation: { labels: [...others, ...drifted] },
    inputs: skipping,
    labelsFile: example,
    shownIn: 'summary',
    reasons: ['maximum-capacity', 'interrupting-labels', 'wanted'],
  },
  {
    name: 'nothing-to-do',
    organisation: { labels: [...others, ...asDeclared] },
    inputs: skipping,
    labelsFile: example,
    shownIn: 'summary',
    reasons: ['priority=high', 'nothing to do'],
  },
  {
    name: 'duplicates',
    organisation: { labels: [...others, high, urgent] },
    inputs: file,
    labelsFile: example,
    shownIn: 'summary',
    reasons: ['already exist'],
  },
  {
    name: 'limit',
    organisation: {
      labels: Array.from({ length: 98 }, (_, index) => ({ name: hundred[index] ?? String(index) })),
    },
    inputs: skipping,
    labelsFile: example,
    shownIn: 'summary',
    reasons: ['limit'],
  },
  {
    name: 'input-faults',
    organisation: { labels: others },
    inputs: { ...skipping, comment: 'true', 'max-retries': '99' },
    labelsFile: [
      ...['labels:', '  - name: Urgent', '    maximum-capacity: 26', '  - name: priority', '    value: high'],
      ...['    colour: red', '  - name: "Back office:"', '  - name: Urgent', ''],
    ].join('\n'),
    shownIn: 'comment',
    reasons: ['max-retries'],
  },
];
