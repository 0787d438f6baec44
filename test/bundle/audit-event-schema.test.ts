import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { auditEventSchema } from '../../src/audit/event-schema.ts';
import { readProjectFile } from '../harness/github-files.ts';
import { startSandbox, VIEW_PERMISSION, type Fault, type SandboxOptions } from '../../sandbox/src/server.ts';
import { runList, type ListedLabel } from '../harness/list-step.ts';

const schema: unknown = JSON.parse(readProjectFile('schema/audit-event.schema.json'));
if (typeof schema !== 'object' || schema === null) throw new Error('the schema is no object');

// The formats have patterns beside them, which say the same.
const options = { strict: true, allowUnionTypes: true, formats: { uuid: true, 'date-time': true } } as const;
const validate = new Ajv(options).compile(schema);
/** Takes out of an event what the schema does not name. */
const removeUnnamed = new Ajv({ ...options, removeAdditional: 'all' }).compile(schema);

interface Case {
  readonly outcomes: readonly string[];
  readonly sandbox?: SandboxOptions;
  readonly labels?: readonly ListedLabel[];
  readonly inputs?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
}

const VIP = { name: 'VIP' };
const lost: Fault = { effect: 'reset', method: 'POST', path: 'labels', afterWrite: true };
const unreadable: Fault = {
  effect: 'status',
  status: 500,
  method: 'GET',
  path: 'labels',
  after: 1,
  times: 'always',
};

const cases: Readonly<Record<string, Case>> = {
  'labels that are created': {
    outcomes: ['created', 'created'],
    labels: [VIP, { name: 'team', value: 'blue' }],
  },
  'a label of the four-field API': {
    outcomes: ['created'],
    sandbox: { labelApi: 'routing' },
    labels: [{ name: 'team', value: 'blue', scope: 'private', description: 'Blue' }],
  },
  'a label that is there and one that is new': {
    outcomes: ['exists', 'created'],
    sandbox: { labels: [VIP] },
    labels: [VIP, { name: 'Support' }],
    inputs: { 'on-duplicate': 'skip' },
  },
  'a duplicate and what it stops': {
    outcomes: ['duplicate', 'not-attempted'],
    sandbox: { labels: [VIP] },
    labels: [VIP, { name: 'Support' }],
  },
  'settings that differ': {
    outcomes: ['drifted'],
    sandbox: { labels: [{ name: 'VIP', maximumCapacity: 2 }] },
    labels: [{ ...VIP, 'maximum-capacity': 5, 'interrupting-labels': [] }],
    inputs: { 'on-duplicate': 'skip', 'on-drift': 'fail' },
  },
  'settings that are updated': {
    outcomes: ['updated'],
    sandbox: { labels: [{ name: 'VIP', maximumCapacity: 2, interrupting: ['Urgent'] }, { name: 'Urgent' }] },
    labels: [{ ...VIP, 'maximum-capacity': 5, 'interrupting-labels': [] }],
    inputs: { 'on-duplicate': 'skip', 'on-drift': 'update' },
  },
  'a refused login': { outcomes: ['failed'], inputs: { 'client-secret': 'certainly-not-the-right-one' } },
  'a refused label': { outcomes: ['failed'], sandbox: { permissions: [VIEW_PERMISSION] } },
  'a full organisation': {
    outcomes: ['failed'],
    sandbox: { labels: [{ name: 'Support' }] },
    inputs: { 'max-labels': '1' },
  },
  'a lost answer that cannot be read back': { outcomes: ['unknown'], faults: [lost, unreadable] },
};

test.each(Object.entries(cases))('the events of %s are as the schema says', async (_, given) => {
  await using sandbox = await startSandbox(given.sandbox);
  for (const fault of given.faults ?? []) sandbox.inject(fault);
  await using run = await runList(sandbox, given.labels ?? [VIP], { 'max-retries': '0', ...given.inputs });
  expect(run.auditEvents.map((event) => auditEventSchema.parse(event).outcome).toSorted()).toEqual(
    given.outcomes.toSorted(),
  );
  for (const event of run.auditEvents) {
    expect(validate(event), JSON.stringify(validate.errors)).toBe(true);
    const named: unknown = structuredClone(event);
    removeUnnamed(named);
    expect(named).toEqual(event);
  }
});

test('every outcome is among them', () => {
  const { outcome } = auditEventSchema.shape;
  const seen = Object.values(cases).flatMap(({ outcomes }) => outcomes);
  expect(new Set(seen)).toEqual(new Set(outcome.options));
});

test.each([
  ['another version', { schemaVersion: 2 }],
  ['an outcome that there is not', { outcome: 'planned' }],
  ['no governance', { governance: undefined }],
  ['an id that is none', { eventId: 'event-1' }],
  ['a time that is none', { timestamp: 'yesterday' }],
  ['half an attempt', { attempts: 0.5 }],
])('an event with %s is none', (_, change) => {
  const example: unknown = JSON.parse(readProjectFile('docs/audit-event.json'));
  expect(validate(example)).toBe(true);
  expect(validate(JSON.parse(JSON.stringify({ ...Object(example), ...change })))).toBe(false);
});
