import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startSandbox, SYSTEM_DEFAULT_LABEL } from '../../sandbox/src/server.ts';
import { javascript, python, type Answers } from './sdks.ts';

const label = z.object({ id: z.string(), name: z.string(), selfUri: z.string() });
const page = z.object({ entities: z.array(label), total: z.number(), pageCount: z.number() });
const document = z.looseObject({
  utilization: z.record(z.string(), z.looseObject({ maximumCapacity: z.number() })),
  labelUtilizations: z.record(
    z.string(),
    z.looseObject({ maximumCapacity: z.number(), labelName: z.string() }),
  ),
  maxInboundCalls: z.number(),
});

const statuses = (answers: Answers) => answers.map(({ status }) => status);
const patience = { timeout: 60_000 };

describe.each([javascript, python])('$name, as it comes', patience, (sdk) => {
  test.skipIf(!sdk.isHere)('creates labels, with and without settings, and lists them', async () => {
    await using sandbox = await startSandbox({ pathPrefix: '/gateway', systemDefaultLabel: true });
    const interrupting = sandbox.labels()[0]?.id ?? '';
    const utilization = { maximumCapacity: 0, interruptingLabelIds: [interrupting] };
    const answers = await sdk.ask(sandbox, [
      ['create', { name: 'Back office' }],
      ['create', { name: 'team=blue', utilization }],
      ['create', { name: 'team=blue' }],
      ['create', { name: 'team*' }],
      ['list'],
      ['list', { pageSize: 2, pageNumber: 2, sortOrder: 'descending', name: '*' }],
      ['get', interrupting],
      ['get', 'no-label-has-this-id'],
    ]);
    expect(statuses(answers)).toEqual([200, 200, 409, 400, 200, 200, 200, 404]);
    expect(answers[2]?.body).toMatchObject({ code: 'general.conflict' });
    expect(page.parse(answers[4]?.body).entities.map(({ name }) => name)).toEqual([
      'Back office',
      SYSTEM_DEFAULT_LABEL,
      'team=blue',
    ]);
    expect(page.parse(answers[5]?.body)).toMatchObject({ total: 3, entities: [{ name: 'Back office' }] });
    expect(answers[6]?.body).toMatchObject({ id: interrupting, name: SYSTEM_DEFAULT_LABEL });
    const { labelUtilizations } = sandbox.settings();
    expect(Object.values(labelUtilizations)).toMatchObject([
      { labelName: SYSTEM_DEFAULT_LABEL },
      { labelName: 'Back office' },
      { labelName: 'team=blue', ...utilization },
    ]);
  });

  test.skipIf(!sdk.isHere)('reads the settings, writes them back, and changes one label', async () => {
    await using sandbox = await startSandbox({
      labels: [
        { name: 'a', maximumCapacity: 3 },
        { name: 'b', interrupting: ['a'] },
      ],
      settings: { utilization: { call: { maximumCapacity: 2 } }, maxInboundCalls: 4 },
    });
    const before = sandbox.settings();
    const [read] = await sdk.ask(sandbox, [['settings']]);
    const given = document.parse(read?.body);
    expect(given).toEqual(before);
    const a = sandbox.labels()[0]?.id ?? '';
    const changed = { ...given.labelUtilizations[a], maximumCapacity: 0 };
    const answers = await sdk.ask(sandbox, [
      ['putSettings', given],
      ['settings'],
      ['putSettings', { ...given, labelUtilizations: { ...given.labelUtilizations, [a]: changed } }],
      ['settings'],
      ['putSettings', { labelUtilizations: { [a]: { maximumCapacity: 26 } } }],
      ['resetSettings'],
    ]);
    expect(statuses(answers).slice(0, 5)).toEqual([200, 200, 200, 200, 400]);
    expect(answers.slice(0, 2).map(({ body }) => body)).toEqual([before, before]);
    expect(answers[3]?.body).toEqual({
      ...before,
      labelUtilizations: {
        ...before.labelUtilizations,
        [a]: { ...before.labelUtilizations[a], maximumCapacity: 0 },
      },
    });
    expect(sandbox.settings()).toMatchObject({
      utilization: { call: { maximumCapacity: 1 } },
      maxInboundCalls: 1,
    });
  });

  test.skipIf(!sdk.isHere)('renames and deletes labels, and gives an agent settings', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'a' }, { name: 'b', interrupting: ['a'] }] });
    const [a = '', b = ''] = sandbox.labels().map(({ id }) => id);
    const answers = await sdk.ask(sandbox, [
      ['rename', a, 'z'],
      ['delete', a],
      ['delete', a, { forceDelete: true }],
      ['agentSettings', 'somebody'],
      ['putAgentSettings', 'somebody', { labelUtilizations: { [b]: { maximumCapacity: 7 } } }],
      ['agents', b],
      ['organization'],
      ['products'],
    ]);
    expect(statuses(answers).map((status) => (status === 204 ? 200 : status))).toEqual([
      ...[200, 409, 200],
      ...Array<number>(5).fill(200),
    ]);
    expect(answers.map(({ body }) => body)).toMatchObject([
      { id: a, name: 'z' },
      { code: 'general.conflict' },
      ...[answers[2]?.body],
      { level: 'Organization' },
      { level: 'Agent', labelUtilizations: { [b]: { maximumCapacity: 7, labelName: 'b' } } },
      [{ id: 'somebody' }],
      { name: 'Sandbox' },
      { entities: [{ id: 'pureCloud' }] },
    ]);
    expect(sandbox.labels()).toMatchObject([{ name: 'b' }]);
  });
});

describe.each([
  { writer: javascript, reader: python },
  { writer: python, reader: javascript },
])('what $writer.name writes', patience, ({ writer, reader }) => {
  test.skipIf(!writer.isHere || !reader.isHere)(`is what ${reader.name} reads`, async () => {
    await using sandbox = await startSandbox();
    const created = await writer.ask(sandbox, [
      ['create', { name: 'private/priority=vip', utilization: { maximumCapacity: 5 } }],
      ['create', { name: 'Überlauf 🚀', utilization: { interruptingLabelIds: [] } }],
      ['settings'],
      ['putSettings', { utilization: { email: { maximumCapacity: 9 } }, maxInboundCalls: 2 }],
      ['settings'],
    ]);
    expect(statuses(created)).toEqual([200, 200, 200, 200, 200]);
    const [listed, settings] = await reader.ask(sandbox, [['list'], ['settings']]);
    expect(page.parse(listed?.body).entities).toEqual(created.slice(0, 2).map(({ body }) => body));
    expect(settings?.body).toEqual(created[4]?.body);
    expect(document.parse(settings?.body)).toMatchObject({
      utilization: { email: { maximumCapacity: 9 }, call: { maximumCapacity: 1 } },
      maxInboundCalls: 2,
    });
  });
});
