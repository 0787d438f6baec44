import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox, VIEW_PERMISSION, type Fault, type Sandbox } from '../../sandbox/src/server.ts';
import { resultsOf, runList, type ListedLabel } from '../harness/list-step.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { errorOf, labelPosts, requestLines } from '../harness/step.ts';

const SETTINGS = '/api/v2/routing/utilization';
const there = { labels: [{ name: 'VIP', maximumCapacity: 2, interrupting: ['Urgent'] }, { name: 'Urgent' }] };
const wanted = [{ name: 'VIP', 'maximum-capacity': 5, 'interrupting-labels': [] }];
const drift = [
  { setting: 'maximum-capacity', wanted: 5, found: 2 },
  { setting: 'interrupting-labels', wanted: [], found: ['Urgent'] },
];
const warn = { 'on-duplicate': 'skip', 'max-retries': '0' };
const update = { ...warn, 'on-drift': 'update' };
/** One retry, after two seconds at most. */
const patient = { ...update, 'max-retries': '1' };

const onSettings = (method: string) => ({ method, path: 'utilization$' });

function linesOf(sandbox: Sandbox): readonly string[] {
  return requestLines(sandbox).filter((line) => !line.includes('oauth'));
}

function settingsLines(sandbox: Sandbox): readonly string[] {
  return requestLines(sandbox).flatMap((line) => (line.endsWith(SETTINGS) ? [line.split(' ')[0] ?? ''] : []));
}

function settingsOf(sandbox: Sandbox, name: string) {
  const id = sandbox.labels().find((label) => label.name === name)?.id ?? '';
  return sandbox.settings().labelUtilizations[id];
}

function warningsOf({ annotations }: ActionRun): readonly string[] {
  return annotations.flatMap(({ level, message }) => (level === 'warning' ? [message] : []));
}

const driftResult = z.array(z.looseObject({ outcome: z.string(), drift: z.optional(z.unknown()) }));

function driftsOf(run: ActionRun) {
  return driftResult.parse(JSON.parse(run.outputs['results'] ?? '')).map((result) => result.drift);
}

describe('settings that differ', () => {
  test('are told and left under warn', async () => {
    await using sandbox = await startSandbox(there);
    await using run = await runList(sandbox, wanted, warn);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: 'exists',
      'drifted-count': '1',
      'updated-count': '0',
      changes: '0',
    });
    expect(driftsOf(run)).toEqual([drift]);
    expect(run.auditEvents).toMatchObject([{ action: 'routing_label_exists', status: 'skipped', drift }]);
    expect(linesOf(sandbox).filter((line) => !line.startsWith('GET'))).toEqual([]);
    expect(run.summary).toContain('Urgent');
  });

  test('refuse the plan under fail, and nothing is written', async () => {
    await using sandbox = await startSandbox(there);
    await using run = await runList(sandbox, [...wanted, { name: 'new' }], { ...warn, 'on-drift': 'fail' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'drifted', 'drifted-count': '1', 'failed-count': '2' });
    expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['drifted', 'not-attempted']);
    expect(driftsOf(run)).toEqual([drift, undefined]);
    expect(errorOf(run)).toContain('maximum-capacity is 2 instead of 5');
    expect(linesOf(sandbox).filter((line) => !line.startsWith('GET'))).toEqual([]);
    const events = run.auditEvents.map((event) => z.looseObject({ outcome: z.string() }).parse(event));
    expect(events.find(({ outcome }) => outcome === 'drifted')).toMatchObject({
      action: 'routing_label_failed',
      status: 'failure',
      drift,
    });
  });

  test('are written under update: with one PUT, after the creations, and nothing else changes', async () => {
    await using sandbox = await startSandbox({
      labels: [...there.labels, { name: 'Other', maximumCapacity: 7, interrupting: ['VIP'] }],
      settings: {
        maxInboundCalls: 9,
        members: { unknown: { nested: [1, { a: null }] } },
        utilization: { call: { maximumCapacity: 3, strange: true } },
        labels: { Other: { unknown: 'kept' } },
      },
    });
    const before = sandbox.settings();
    const labels = [...wanted, { name: 'new', 'maximum-capacity': 3 }, { name: 'Other' }];
    await using run = await runList(sandbox, labels, update);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: 'created',
      'created-count': '1',
      'updated-count': '1',
      'existing-count': '1',
      'drifted-count': '1',
      changes: '2',
      'failed-count': '0',
    });
    expect(driftsOf(run)).toEqual([drift, undefined, undefined]);
    expect(linesOf(sandbox)).toEqual([
      `GET ${SETTINGS}/labels`,
      `GET ${SETTINGS}`,
      `POST ${SETTINGS}/labels`,
      `GET ${SETTINGS}`,
      `PUT ${SETTINGS}`,
      `GET ${SETTINGS}`,
    ]);
    const after = sandbox.settings();
    expect(settingsOf(sandbox, 'VIP')).toMatchObject({ maximumCapacity: 5, interruptingLabelIds: [] });
    expect(settingsOf(sandbox, 'new')).toMatchObject({ maximumCapacity: 3 });
    const idOf = (name: string) => sandbox.labels().find((label) => label.name === name)?.id ?? '';
    const without = ({ labelUtilizations, ...rest }: typeof before) => ({
      ...rest,
      labelUtilizations: Object.fromEntries(
        Object.entries(labelUtilizations).filter(([id]) => id !== idOf('VIP') && id !== idOf('new')),
      ),
    });
    expect(without(after)).toEqual(without(before));
    expect(run.auditEvents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          action: 'routing_label_updated',
          status: 'success',
          outcome: 'updated',
          labelId: idOf('VIP'),
          drift,
        }),
      ]),
    );
    expect(warningsOf(run)).toEqual([]);
    expect(JSON.parse(run.outputs['label-ids'] ?? '')).toEqual({
      VIP: idOf('VIP'),
      new: idOf('new'),
      Other: idOf('Other'),
    });
    expect(run.outputs['unlisted']).toBe('["Urgent"]');
  });

  test('are planned in a dry run, and nothing is written', async () => {
    await using sandbox = await startSandbox(there);
    await using run = await runList(sandbox, wanted, { ...update, 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({ outcome: 'planned', changes: '1', 'drifted-count': '1' });
    expect(run.auditEvents).toEqual([]);
    expect(settingsLines(sandbox)).toEqual(['GET']);
  });

  test('at many labels take one PUT', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `label-${index}`);
    await using sandbox = await startSandbox({ labels: names.map((name) => ({ name, maximumCapacity: 1 })) });
    const labels = names.map((name) => ({ name, 'maximum-capacity': 2 }));
    await using run = await runList(sandbox, labels, update);
    expect(run.outputs).toMatchObject({ outcome: 'updated', 'updated-count': '60' });
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET', 'PUT', 'GET']);
  });
});

describe('what costs nothing', () => {
  test.each(['warn', 'fail', 'update'])('a list without settings, under %s', async (onDrift) => {
    await using sandbox = await startSandbox(there);
    await using run = await runList(sandbox, [{ name: 'VIP' }, { name: 'new' }], {
      ...warn,
      'on-drift': onDrift,
    });
    expect(run.exitCode).toBe(0);
    expect(linesOf(sandbox)).toEqual([`GET ${SETTINGS}/labels`, `POST ${SETTINGS}/labels`]);
  });

  test('settings of labels that are all new', async () => {
    await using sandbox = await startSandbox();
    const labels = [
      { name: 'a', 'interrupting-labels': ['b'] },
      { name: 'b', 'maximum-capacity': 1 },
    ];
    await using run = await runList(sandbox, labels, update);
    expect(run.outputs['outcome']).toBe('created');
    expect(settingsLines(sandbox)).toEqual([]);
  });

  test('a write where nothing differs, in whatever order', async () => {
    await using sandbox = await startSandbox({
      labels: [{ name: 'VIP', maximumCapacity: 0, interrupting: ['a', 'b'] }, { name: 'a' }, { name: 'b' }],
    });
    const labels = [{ name: 'VIP', 'maximum-capacity': 0, 'interrupting-labels': ['b', 'a'] }];
    await using run = await runList(sandbox, labels, update);
    expect(run.outputs).toMatchObject({ outcome: 'exists', 'drifted-count': '0', changes: '0' });
    expect(settingsLines(sandbox)).toEqual(['GET']);
  });
});

describe('settings that cannot be read', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['403', { effect: 'status', status: 403, ...onSettings('GET'), times: 'always' }],
    ['404', { effect: 'status', status: 404, ...onSettings('GET'), times: 'always' }],
    ['500', { effect: 'status', status: 500, ...onSettings('GET'), times: 'always' }],
    [
      'HTML',
      {
        effect: 'malformed',
        body: '<html>',
        contentType: 'text/html',
        ...onSettings('GET'),
        times: 'always',
      },
    ],
    [
      'half a document',
      { effect: 'malformed', body: '{"utilization":{}}', ...onSettings('GET'), times: 'always' },
    ],
    [
      'a document without the label',
      {
        effect: 'malformed',
        body: '{"utilization":{},"labelUtilizations":{}}',
        ...onSettings('GET'),
        times: 'always',
      },
    ],
  ];

  test.each(faults)('%s: a warning under warn', async (_, fault) => {
    await using sandbox = await startSandbox(there);
    sandbox.inject(fault);
    await using run = await runList(sandbox, [...wanted, { name: 'new' }], warn);
    expect(run.exitCode).toBe(0);
    expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['exists', 'created']);
    expect(warningsOf(run).join('\n')).toMatch(/not compared/);
    expect(settingsLines(sandbox)).toEqual(['GET']);
  });

  test.each(
    faults.flatMap(([what, fault]) => ['fail', 'update'].map((onDrift) => [what, onDrift, fault] as const)),
  )('%s: a failure before any write under %s', async (_, onDrift, fault) => {
    await using sandbox = await startSandbox(there);
    sandbox.inject(fault);
    await using run = await runList(sandbox, [...wanted, { name: 'new' }], { ...warn, 'on-drift': onDrift });
    expect(run.exitCode).toBe(1);
    expect(resultsOf(run).map(({ error }) => error?.code)).toEqual([
      'settings-unreadable',
      'settings-unreadable',
    ]);
    expect(labelPosts(sandbox)).toBe(0);
    expect(settingsLines(sandbox)).toEqual(['GET']);
  });

  test('a label that readings do not show yet is waited for', async () => {
    await using sandbox = await startSandbox(there);
    sandbox.inject({
      effect: 'malformed',
      body: '{"utilization":{},"labelUtilizations":{}}',
      ...onSettings('GET'),
    });
    await using run = await runList(sandbox, wanted, patient);
    expect(run.outputs).toMatchObject({ outcome: 'updated' });
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET', 'GET', 'PUT', 'GET']);
  });

  test('between plan and PUT end the update without one', async () => {
    await using sandbox = await startSandbox(there);
    sandbox.inject({ effect: 'malformed', body: '{}', ...onSettings('GET'), after: 1, times: 'always' });
    await using run = await runList(sandbox, wanted, update);
    expect(resultsOf(run)).toMatchObject([{ outcome: 'failed', error: { code: 'settings-unreadable' } }]);
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET']);
  });
});

describe('a PUT', () => {
  test('that only a viewer may not send fails, and what was found stays told', async () => {
    await using sandbox = await startSandbox({ ...there, permissions: [VIEW_PERMISSION] });
    await using run = await runList(sandbox, wanted, update);
    expect(resultsOf(run)).toMatchObject([
      { outcome: 'failed', error: { code: 'permission-denied', status: 403 } },
    ]);
    expect(run.outputs).toMatchObject({ 'drifted-count': '1', 'label-count': '2', 'failed-count': '1' });
    expect(driftsOf(run)).toEqual([drift]);
    expect(run.auditEvents).toMatchObject([{ outcome: 'failed', action: 'routing_label_failed', drift }]);
  });

  test.each<[string, Fault, readonly string[]]>([
    [
      'lost after it was carried out',
      { effect: 'reset', ...onSettings('PUT'), afterWrite: true },
      ['PUT', 'GET'],
    ],
    ['lost before', { effect: 'reset', ...onSettings('PUT') }, ['PUT', 'GET', 'PUT', 'GET']],
    ['answered 409', { effect: 'status', status: 409, ...onSettings('PUT') }, ['PUT', 'GET', 'PUT', 'GET']],
    [
      'answered 429',
      { effect: 'status', status: 429, retryAfter: 1, ...onSettings('PUT') },
      ['PUT', 'GET', 'PUT', 'GET'],
    ],
    ['answered 503', { effect: 'status', status: 503, ...onSettings('PUT') }, ['PUT', 'GET', 'PUT', 'GET']],
    [
      'answered 503 although carried out',
      { effect: 'status', status: 503, ...onSettings('PUT'), afterWrite: true },
      ['PUT', 'GET'],
    ],
  ])(
    'that is %s is sent again only from a fresh reading that does not show it',
    async (_, fault, expected) => {
      await using sandbox = await startSandbox(there);
      sandbox.inject(fault);
      await using run = await runList(sandbox, wanted, patient);
      expect(run.outputs).toMatchObject({ outcome: 'updated', 'updated-count': '1' });
      expect(settingsLines(sandbox)).toEqual(['GET', 'GET', ...expected]);
      expect(settingsOf(sandbox, 'VIP')).toMatchObject({ maximumCapacity: 5 });
    },
  );

  test('that is refused is not sent again', async () => {
    await using sandbox = await startSandbox(there);
    sandbox.inject({ effect: 'status', status: 400, ...onSettings('PUT') });
    await using run = await runList(sandbox, wanted, patient);
    expect(resultsOf(run)).toMatchObject([{ outcome: 'failed', error: { code: 'bad-request' } }]);
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET', 'PUT']);
  });

  test.each<[string, Fault]>([
    ['was lost', { effect: 'reset', ...onSettings('PUT'), times: 'always' }],
    [
      'may have been carried out by a 500',
      { effect: 'status', status: 500, ...onSettings('PUT'), times: 'always' },
    ],
    ['was taken, but is not shown', { effect: 'staleSettings', readings: 9 }],
  ])('that %s leaves the label unknown', async (_, fault) => {
    await using sandbox = await startSandbox(there);
    sandbox.inject(fault);
    await using run = await runList(sandbox, wanted, update);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'unknown', 'updated-count': '0', 'label-count': '2' });
    expect(run.auditEvents).toMatchObject([{ outcome: 'unknown', status: 'failure', drift }]);
  });

  test('that is taken is called an update once a reading shows it', async () => {
    await using sandbox = await startSandbox(there);
    sandbox.inject({ effect: 'staleSettings', readings: 1 });
    await using run = await runList(sandbox, wanted, patient);
    expect(run.outputs['outcome']).toBe('updated');
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET', 'PUT', 'GET', 'GET']);
  });
});

describe('another administrator', () => {
  test('who writes between PUT and reading is in a warning, and keeps what was written', async () => {
    await using sandbox = await startSandbox({ labels: [...there.labels, { name: 'Other' }] });
    sandbox.inject({
      effect: 'settingsRace',
      ...onSettings('GET'),
      after: 2,
      change: { maxInboundCalls: 8, labels: { Other: { maximumCapacity: 1 } } },
    });
    await using run = await runList(sandbox, wanted, update);
    expect(run.outputs['outcome']).toBe('updated');
    expect(warningsOf(run).join('\n')).toMatch(/Somebody else.*`maxInboundCalls`, the label "Other"/);
    expect(sandbox.settings().maxInboundCalls).toBe(8);
  });

  test('who wrote the same before the PUT leaves nothing to write', async () => {
    await using sandbox = await startSandbox(there);
    sandbox.inject({
      effect: 'settingsRace',
      ...onSettings('GET'),
      after: 1,
      change: { labels: { VIP: { maximumCapacity: 5, interrupting: [] } } },
    });
    await using run = await runList(sandbox, wanted, update);
    expect(run.outputs).toMatchObject({ outcome: 'exists', 'drifted-count': '0' });
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET']);
  });

  test.each(['warn', 'fail', 'update'])(
    'who creates a label meanwhile has it compared, under %s',
    async (onDrift) => {
      await using sandbox = await startSandbox();
      sandbox.inject({ effect: 'conflictRace', method: 'POST', path: 'labels' });
      // The rival's label has the settings of the POST; it is changed before they are read.
      sandbox.inject({
        effect: 'settingsRace',
        ...onSettings('GET'),
        change: { labels: { VIP: { maximumCapacity: 2 } } },
      });
      const labels = [{ name: 'VIP', 'maximum-capacity': 5 }];
      await using run = await runList(sandbox, labels, { ...warn, 'on-drift': onDrift });
      const outcome = { warn: 'exists', fail: 'drifted', update: 'updated' }[onDrift];
      expect(run.outputs).toMatchObject({ outcome, 'drifted-count': '1', 'label-count': '1' });
      expect(run.exitCode).toBe(onDrift === 'fail' ? 1 : 0);
      expect(driftsOf(run)).toEqual([[drift[0]]]);
      expect(settingsOf(sandbox, 'VIP')).toMatchObject({ maximumCapacity: onDrift === 'update' ? 5 : 2 });
    },
  );
});

describe('labels that wait for each other in a cycle', () => {
  const cycle: readonly ListedLabel[] = [
    { name: 'a', 'interrupting-labels': ['b'], 'maximum-capacity': 4 },
    { name: 'b', 'interrupting-labels': ['a'] },
    { name: 'c', 'interrupting-labels': ['a'] },
  ];

  test('are created first under update, and then have their settings', async () => {
    await using sandbox = await startSandbox();
    await using run = await runList(sandbox, cycle, update);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'created-count': '3', 'failed-count': '0' });
    expect(settingsLines(sandbox)).toEqual(['GET', 'GET', 'PUT', 'GET']);
    expect(linesOf(sandbox).at(-2)).toBe(`PUT ${SETTINGS}`);
    const idOf = (name: string) => sandbox.labels().find((label) => label.name === name)?.id ?? '';
    expect(settingsOf(sandbox, 'a')).toMatchObject({ maximumCapacity: 4, interruptingLabelIds: [idOf('b')] });
    expect(settingsOf(sandbox, 'b')).toMatchObject({ interruptingLabelIds: [idOf('a')] });
    expect(settingsOf(sandbox, 'c')).toMatchObject({ interruptingLabelIds: [idOf('a')] });
    expect(run.auditEvents).toHaveLength(3);
  });

  test('keep their settings although readings do not show them yet', async () => {
    await using sandbox = await startSandbox(there);
    sandbox.inject({ effect: 'staleSettings', ms: 1_000 });
    const labels = [...wanted, { name: 'new', 'maximum-capacity': 3, 'interrupting-labels': ['Urgent'] }];
    await using run = await runList(sandbox, labels, { ...update, 'max-retries': '2' });
    expect(run.outputs).toMatchObject({ 'created-count': '1', 'updated-count': '1' });
    const urgent = sandbox.labels().find(({ name }) => name === 'Urgent')?.id;
    expect(settingsOf(sandbox, 'new')).toMatchObject({ maximumCapacity: 3, interruptingLabelIds: [urgent] });
    expect(warningsOf(run)).toEqual([]);
  });

  test('are not created where the settings cannot be read', async () => {
    await using sandbox = await startSandbox();
    sandbox.inject({ effect: 'status', status: 403, ...onSettings('GET'), times: 'always' });
    await using run = await runList(sandbox, cycle, update);
    expect(resultsOf(run).map(({ error }) => error?.code)).toEqual(Array(3).fill('settings-unreadable'));
    expect(labelPosts(sandbox)).toBe(0);
  });

  test('and whose PUT is refused fail under their ids, with the POSTs that were sent', async () => {
    await using sandbox = await startSandbox();
    sandbox.inject({ effect: 'status', status: 400, ...onSettings('PUT') });
    await using run = await runList(sandbox, [...cycle, { name: 'd' }], update);
    expect(run.exitCode).toBe(1);
    const idOf = (name: string) => sandbox.labels().find((label) => label.name === name)?.id ?? '';
    expect(resultsOf(run)).toMatchObject([
      ...['a', 'b', 'c'].map((name) => ({
        outcome: 'failed',
        id: idOf(name),
        attempts: 1,
        error: { code: 'bad-request' },
      })),
      { outcome: 'created', id: idOf('d') },
    ]);
    expect(errorOf(run)).toMatch(/"a" was created \(id .*\), but without its interrupting labels/);
    expect(run.outputs).toMatchObject({
      outcome: 'failed',
      'created-count': '1',
      'failed-count': '3',
      'label-count': '4',
    });
    const events = run.auditEvents.map((event) =>
      z.looseObject({ storedName: z.string(), outcome: z.string(), labelId: z.string() }).parse(event),
    );
    // What was done stands in the file at once, and what became of it after that.
    const ofA = events.filter(({ storedName }) => storedName === 'a');
    expect(ofA.map(({ outcome, labelId }) => [outcome, labelId])).toEqual([
      ['created', idOf('a')],
      ['failed', idOf('a')],
    ]);
    expect(events).toHaveLength(7);
  });

  test('and one of which cannot be created leave those that need it without settings, and say so', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'old', maximumCapacity: 2 }] });
    sandbox.inject({ effect: 'status', status: 400, method: 'POST', path: 'labels' });
    const labels = [{ name: 'b' }, { name: 'old', 'maximum-capacity': 5, 'interrupting-labels': ['b'] }];
    await using run = await runList(sandbox, labels, update);
    expect(resultsOf(run).map(({ outcome }) => outcome)).toEqual(['failed', 'not-attempted']);
    expect(settingsOf(sandbox, 'old')).toMatchObject({ maximumCapacity: 2 });
    expect(settingsLines(sandbox)).toEqual(['GET']);
  });

  test.each(['warn', 'fail'])('are refused under %s, with what to do', async (onDrift) => {
    await using sandbox = await startSandbox();
    await using run = await runList(sandbox, cycle, { ...warn, 'on-drift': onDrift });
    expect(errorOf(run)).toMatch(/"a" cannot be created.*cycle[\s\S]*`on-drift: update`/);
    expect(labelPosts(sandbox)).toBe(0);
  });
});

describe('a step that is cancelled', () => {
  const stages: readonly (readonly [string, Fault, string, string])[] = [
    [
      'before the creations are over',
      { effect: 'hang', method: 'POST', path: 'labels' },
      'POST',
      'not-attempted',
    ],
    [
      'while it reads before the PUT',
      { effect: 'hang', ...onSettings('GET'), after: 1 },
      'GET',
      'not-attempted',
    ],
    [
      'while the PUT is on its way',
      { effect: 'hang', ...onSettings('PUT'), afterWrite: true },
      'PUT',
      'unknown',
    ],
    ['while it reads after the PUT', { effect: 'hang', ...onSettings('GET'), after: 2 }, 'GET', 'unknown'],
  ];

  test.each(stages)('%s', async (_, fault, method, outcome) => {
    let arrived = (): void => undefined;
    const when = new Promise<void>((settle) => (arrived = settle));
    await using sandbox = await startSandbox(there);
    sandbox.inject(fault);
    const labels = [...wanted, { name: 'new' }];
    const watch = setInterval(() => {
      const { effect, ...on } = fault;
      const after = 'after' in on ? (on.after ?? 0) : 0;
      const seen = requestLines(sandbox).filter((line) =>
        method === 'POST' ? /^POST .*labels$/.test(line) : line === `${method} ${SETTINGS}`,
      );
      if (effect === 'hang' && seen.length > after) arrived();
    }, 10);
    await using run = await runList(sandbox, labels, update, { signal: { signal: 'SIGTERM', when } });
    clearInterval(watch);
    expect(run.exitCode).toBe(1);
    expect(resultsOf(run)[0]).toMatchObject({ name: 'VIP', outcome, error: { code: 'cancelled' } });
    expect(driftsOf(run)[0]).toEqual(drift);
    expect(run.outputs).toMatchObject({ 'updated-count': '0', 'drifted-count': '1' });
    expect(run.durationMs).toBeLessThan(10_000);
    if (outcome === 'not-attempted') expect(settingsLines(sandbox)).not.toContain('PUT');
  });
});

test('the rate limit between reading and PUT makes for a new reading', async () => {
  await using sandbox = await startSandbox(there);
  // The answer holds back everything for longer than a reading is good for.
  sandbox.inject({ effect: 'status', status: 429, retryAfter: 3, ...onSettings('PUT') });
  sandbox.inject({
    effect: 'settingsRace',
    ...onSettings('GET'),
    after: 2,
    change: { maxInboundCalls: 8 },
  });
  await using run = await runList(sandbox, wanted, patient);
  expect(run.outputs['outcome']).toBe('updated');
  expect(settingsLines(sandbox)).toEqual(['GET', 'GET', 'PUT', 'GET', 'PUT', 'GET']);
  expect(sandbox.settings().maxInboundCalls).toBe(8);
});

test('numbers that no program can hold go back as they were read', async () => {
  await using sandbox = await startSandbox(there);
  const [vip, urgent] = ['VIP', 'Urgent'].map(
    (name) => sandbox.labels().find((label) => label.name === name)?.id,
  );
  const documentWith = (capacity: number) =>
    `{"utilization":{"call":{"weight":1.0}},"labelUtilizations":{"${vip}":{"maximumCapacity":${capacity},"interruptingLabelIds":[],"labelName":"VIP"},"${urgent}":{"maximumCapacity":3.0}},"version":12345678901234567890}`;
  const reading = { effect: 'malformed', ...onSettings('GET') } as const;
  sandbox.inject({ ...reading, times: 2, body: documentWith(2) });
  sandbox.inject({ ...reading, body: documentWith(5) });
  await using run = await runList(sandbox, wanted, update);
  expect(run.outputs['outcome']).toBe('updated');
  const put = sandbox.requests.find(({ method }) => method === 'PUT');
  expect(put?.body).toBe(documentWith(5).replace(',"labelName":"VIP"', ''));
  expect(warningsOf(run)).toEqual([]);
});

test('the label that the platform brings itself is nobody’s, and keeps its settings', async () => {
  await using sandbox = await startSandbox({
    ...there,
    systemDefaultLabel: true,
    settings: { labels: { 'System Default Label': { maximumCapacity: 17 } } },
  });
  await using run = await runList(sandbox, wanted, { ...update, 'max-labels': '2' });
  expect(run.outputs).toMatchObject({ outcome: 'updated', 'label-count': '2', unlisted: '["Urgent"]' });
  expect(settingsOf(sandbox, 'System Default Label')).toMatchObject({ maximumCapacity: 17 });
});
