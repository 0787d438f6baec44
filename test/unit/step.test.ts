import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIEW_PERMISSION } from '../../sandbox/src/options.ts';
import { digestOf } from '../../src/provision/plan-digest.ts';
import { plain } from '../harness/labels.ts';
import { folder } from '../harness/summary-file.ts';
import { wholeStep } from '../model/whole-step.ts';
import { WEBHOOK } from '../model/wire.ts';

const unavailable = { kind: 'status', status: 503, carriedOut: false, retryAfter: undefined } as const;

/** A list of so many labels. */
function labels(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, number) => ({ name: `label ${number}` })));
}

describe('the log', () => {
  test('has the plan, each label and the last word', async () => {
    const { written } = await wholeStep({ inputs: { labels: labels(2) } });
    const lines = written.split('\n').filter((line) => !line.startsWith('::'));
    expect(lines[0]).toBe('The organisation has 0 of 100 labels (utilization API); 2 to create');
    expect(lines.filter((line) => line.startsWith('Created "label '))).toHaveLength(2);
    expect(lines).toContain('2 labels: 2 created.');
    expect(written).not.toContain('::group::');
  });

  test('and the summary have what was warned of, and nothing where nothing was', async () => {
    const list = '[{ "name": "VIP", "maximum-capacity": 3 }]';
    const troubles = [{ purpose: 'settings', nth: 0, trouble: { ...unavailable, status: 403 } }] as const;
    const inputs = { labels: list, 'on-duplicate': 'skip' };
    const { errors, warnings, summary } = await wholeStep({
      inputs,
      troubles,
      fill: (organisation) => organisation.write({ api: 'utilization', name: 'VIP' }),
    });
    expect({ errors, warnings: warnings.length }).toEqual({ errors: [], warnings: 1 });
    expect(warnings[0]).toContain('HTTP 403');
    expect(summary).toContain('⚠️');
    const well = await wholeStep({ inputs });
    expect(well).toMatchObject({ errors: [], warnings: [] });
    expect(well.summary).not.toContain('⚠️');
  });
});

test('labels that were listed have their ids where their settings could not be read', async () => {
  const { outputs, events } = await wholeStep({
    inputs: {
      labels: '[{ "name": "VIP", "maximum-capacity": 3 }, { "name": "new" }]',
      'on-drift': 'fail',
      'on-duplicate': 'skip',
    },
    troubles: [{ purpose: 'settings', nth: 0, trouble: { ...unavailable, status: 403 } }],
    fill(organisation) {
      for (const name of ['VIP', 'other']) organisation.write({ api: 'utilization', name });
    },
  });
  const { 'label-ids': ids = '', unlisted, 'unlisted-count': count, 'label-count': all } = outputs;
  expect(JSON.parse(ids)).toEqual({ VIP: expect.any(String) });
  expect({ unlisted, count, all }).toEqual({ unlisted: '["other"]', count: '1', all: '2' });
  expect(events.map(({ labelName, labelId }) => [labelName, typeof labelId])).toEqual([
    ['VIP', 'string'],
    ['new', 'object'],
  ]);
});

test('a label that a listing never showed, because it kept moving, is not planned again', async () => {
  let total = 0;
  const { outputs, warnings, summary } = await wholeStep({
    inputs: { name: 'label 100', 'on-duplicate': 'skip', 'dry-run': 'true', 'max-labels': '1000' },
    fill(organisation) {
      for (let number = 0; number <= 100; number += 1)
        organisation.write({ api: 'utilization', name: `label ${number}` });
    },
    around: (http) => ({
      ...http,
      async send(request) {
        const answer = await http.send(request);
        if (answer.kind !== 'answer' || request.url.searchParams.has('name')) return answer;
        total += 1;
        const moved = answer.body.replace(/"total":\d+/, `"total":${total}`);
        return { ...answer, body: moved.replaceAll('"label 100"', '"another"') };
      },
    }),
  });
  expect(outputs).toMatchObject({ outcome: 'exists', changes: '0' });
  expect(warnings).toEqual([expect.stringContaining('changed while they were read, each of 3 times')]);
  expect(summary).toContain('changed while they were read');
});

describe('the limit', () => {
  test('is that of the API, or the one that is given', async () => {
    const usual = await wholeStep({ inputs: { labels: labels(3) } });
    expect(usual.outputs).toMatchObject({ 'label-limit': '100', 'created-count': '3' });
    const given = await wholeStep({ inputs: { labels: labels(3), 'max-labels': '2' } });
    expect(given.outputs).toMatchObject({ 'label-limit': '2', 'created-count': '0', outcome: 'failed' });
  });
});

test('the digest is that of the API behind its path prefix', async () => {
  const { outputs } = await wholeStep({ inputs: { name: 'VIP', 'dry-run': 'true' } });
  const label = plain('VIP');
  const write = { kind: 'create', label, storedName: 'VIP', interrupting: [] } as const;
  expect(outputs['plan-digest']).toBe(digestOf('localhost/genesys', 'utilization', [write], String));
});

describe('the webhook', () => {
  const inputs = { name: 'VIP', 'webhook-url': WEBHOOK };

  test('has its connection made ready once there is a plan', async () => {
    const { calls } = await wholeStep({ inputs });
    expect(calls.indexOf('prepare http://localhost')).toBe(2);
  });

  test('is left alone in a dry run', async () => {
    const { calls } = await wholeStep({ inputs: { ...inputs, 'dry-run': 'true' } });
    expect(calls.filter((call) => call.startsWith('prepare') || call.includes('/hooks/'))).toEqual([]);
  });

  test('is tried again, and the log says so', async () => {
    const troubles = [{ purpose: 'webhook', nth: 0, trouble: unavailable }] as const;
    const { written, outputs } = await wholeStep({ inputs, troubles });
    expect(written).toContain('Delivering the audit event: HTTP 503; trying again in 1.5 s.\n');
    expect(outputs['webhook-delivered']).toBe('true');
  });

  test('does not fail a step whose labels were settled before the deadline', async () => {
    const hang = { kind: 'hang', carriedOut: false } as const;
    const run = (purpose: 'webhook' | 'create') =>
      wholeStep({
        inputs: { ...inputs, 'timeout-seconds': '4', 'max-retries': '0' },
        troubles: [{ purpose, nth: 0, trouble: hang }],
      });
    expect(await run('webhook')).toMatchObject({
      verdict: 'passed',
      outputs: { outcome: 'created', 'webhook-delivered': 'false', 'label-count': '1' },
    });
    // Nobody knows how many labels there are then.
    expect(await run('create')).toMatchObject({
      verdict: 'failed',
      outputs: { outcome: 'unknown', 'label-count': '' },
    });
  });
});

describe('a dry run', () => {
  test('opens no audit file and tells of no event, also of labels that are there', async () => {
    const { opened, events, outputs } = await wholeStep({
      inputs: { labels: labels(2), 'dry-run': 'true' },
      fill: (organisation) => organisation.write({ api: 'utilization', name: 'label 0' }),
    });
    expect({ opened, events }).toEqual({ opened: 0, events: [] });
    expect(outputs).toMatchObject({ outcome: 'duplicate', 'failed-count': '2' });
  });
});

describe('audit events', () => {
  test('say what was checked before the label was created', async () => {
    const { events, opened } = await wholeStep({ inputs: { name: 'VIP' } });
    expect(opened).toBe(1);
    expect(events).toMatchObject([
      { outcome: 'created', governance: { validated: true, duplicateCheck: true, limitEnforced: true } },
    ]);
  });

  test('say that nothing was, where there was no listing', async () => {
    const { events } = await wholeStep({
      inputs: { name: 'VIP', 'max-retries': '0' },
      troubles: [{ purpose: 'list', nth: 0, trouble: unavailable }],
    });
    expect(events).toMatchObject([
      { outcome: 'failed', governance: { validated: true, duplicateCheck: false, limitEnforced: false } },
    ]);
  });
});

describe('what goes wrong', () => {
  test('in the platform is no fault of the program', async () => {
    const { written, outputs } = await wholeStep({
      inputs: { name: 'VIP' },
      env: { RUNNER_DEBUG: '1' },
      permissions: [VIEW_PERMISSION],
    });
    expect(outputs['outcome']).toBe('failed');
    expect(written).not.toMatch(/^::debug::\w*(Error|Failure): /m);
  });

  test('before any label fails a step whose list is empty', async () => {
    writeFileSync(join(folder, 'labels.yml'), 'labels: []\n');
    const { verdict, errors, written } = await wholeStep({
      inputs: { 'labels-file': 'labels.yml', 'max-retries': '0' },
      env: { RUNNER_DEBUG: '1' },
      troubles: [{ purpose: 'list', nth: 0, trouble: unavailable }],
    });
    expect(verdict).toBe('failed');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('HTTP 503');
    expect(written).not.toMatch(/^::debug::\w*(Error|Failure): /m);
  });

  test('within the program costs no label that was written its outcome', async () => {
    let creations = 0;
    const { outputs, events, written } = await wholeStep({
      inputs: { labels: labels(2) },
      env: { RUNNER_DEBUG: '1' },
      around: (http) => ({
        ...http,
        send(request) {
          if (!(request.body ?? '').includes('label')) return http.send(request);
          creations += 1;
          // The first is on its way already.
          return creations === 1 ? http.send(request) : Promise.reject(new TypeError('a bug'));
        },
      }),
    });
    expect(written).toMatch(/^::debug::TypeError: a bug {2}/m);
    expect(outputs).toMatchObject({ 'created-count': '1', 'failed-count': '1' });
    expect(events.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'unknown']);
  });
});
