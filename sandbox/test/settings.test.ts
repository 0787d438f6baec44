import { expect, test } from 'vitest';
import { SETTINGS_PATH } from '../src/routes-settings.ts';
import {
  MANAGE_PERMISSION,
  startSandbox,
  SYSTEM_DEFAULT_LABEL,
  VIEW_PERMISSION,
  type Sandbox,
} from '../src/server.ts';
import { connect, containing } from './test-client.ts';

const defaults = { maximumCapacity: 10, interruptingLabelIds: [] };

function idOf(sandbox: Sandbox, name: string): string {
  return sandbox.labels().find((label) => label.name === name)?.id ?? '';
}

test('the settings cover every media type and every label, defaults included', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'Plain' }] });
  const client = await connect(sandbox);
  await client.create({ name: 'VIP', utilization: { maximumCapacity: 3 } });
  const [plain, vip] = [idOf(sandbox, 'Plain'), idOf(sandbox, 'VIP')];
  await client.create({ name: 'Low', utilization: { interruptingLabelIds: [vip] } });
  const document = await client.settings();
  expect(Object.keys(document.utilization)).toEqual([
    'call',
    'callback',
    'chat',
    'email',
    'message',
    'workitem',
  ]);
  expect(document.utilization['call']).toEqual({
    maximumCapacity: 1,
    interruptableMediaTypes: [],
    includeNonAcd: false,
  });
  expect(document.labelUtilizations).toEqual({
    [plain]: { ...defaults, labelName: 'Plain' },
    [vip]: { maximumCapacity: 3, interruptingLabelIds: [], labelName: 'VIP' },
    [idOf(sandbox, 'Low')]: { maximumCapacity: 10, interruptingLabelIds: [vip], labelName: 'Low' },
  });
  expect(document.maxInboundCalls).toBe(1);
  expect(sandbox.settings()).toEqual(document);
});

test('labels begin with the settings of their seeds, also those that interrupt each other', async () => {
  await using sandbox = await startSandbox({
    labels: [
      { name: 'a', maximumCapacity: 0, interrupting: ['b'] },
      { name: 'b', interrupting: ['a', 'b'] },
    ],
  });
  sandbox.addLabel({ name: 'c', maximumCapacity: 5, interrupting: ['a'] });
  const { labelUtilizations } = await (await connect(sandbox)).settings();
  const [a, b, c] = ['a', 'b', 'c'].map((name) => idOf(sandbox, name));
  expect(labelUtilizations).toEqual({
    [a ?? '']: { maximumCapacity: 0, interruptingLabelIds: [b], labelName: 'a' },
    [b ?? '']: { maximumCapacity: 10, interruptingLabelIds: [a, b], labelName: 'b' },
    [c ?? '']: { maximumCapacity: 5, interruptingLabelIds: [a], labelName: 'c' },
  });
  await expect(startSandbox({ labels: [{ name: 'a', interrupting: ['gone'] }] })).rejects.toThrow('"gone"');
});

test('a PUT replaces the whole document: what it leaves out falls back to its default', async () => {
  await using sandbox = await startSandbox({
    labels: [
      { name: 'a', maximumCapacity: 3 },
      { name: 'b', maximumCapacity: 4 },
    ],
    settings: {
      utilization: { call: { maximumCapacity: 7 }, chat: { maximumCapacity: 9 } },
      maxInboundCalls: 3,
      members: { futureMember: { kept: [1] } },
    },
  });
  const client = await connect(sandbox);
  expect(await client.settings()).toMatchObject({ maxInboundCalls: 3, futureMember: { kept: [1] } });
  const [a, b] = [idOf(sandbox, 'a'), idOf(sandbox, 'b')];
  const answer = await client.putSettings({
    utilization: { chat: { maximumCapacity: 2 } },
    labelUtilizations: { [a]: { maximumCapacity: 5 } },
  });
  expect(answer.status).toBe(200);
  const document = await client.settings();
  expect(answer.json).toEqual(document);
  expect(document).toMatchObject({
    utilization: { call: { maximumCapacity: 1 }, chat: { maximumCapacity: 2, includeNonAcd: false } },
    labelUtilizations: {
      [a]: { maximumCapacity: 5, interruptingLabelIds: [], labelName: 'a' },
      [b]: { ...defaults, labelName: 'b' },
    },
    maxInboundCalls: 1,
  });
  expect(document).not.toHaveProperty('futureMember');
});

test('a document goes back as it was read, with members that no SDK declares', async () => {
  await using sandbox = await startSandbox({
    labels: [
      { name: 'a', maximumCapacity: 3 },
      { name: 'b', interrupting: ['a'] },
    ],
    settings: {
      labels: { a: { futureLabelMember: 'x' } },
      utilization: { call: { futureMediaMember: true }, hologram: { maximumCapacity: 2 } },
      maxInboundCalls: 0,
      members: { futureMember: null },
    },
  });
  const client = await connect(sandbox);
  const before = await client.settings();
  expect(before.labelUtilizations[idOf(sandbox, 'a')]).toMatchObject({ futureLabelMember: 'x' });
  expect(before.utilization['call']).toMatchObject({ futureMediaMember: true });
  expect(await client.putSettings(before)).toMatchObject({ status: 200, json: before });
  expect(await client.settings()).toEqual(before);
});

test('null is taken for a member that is left out', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a', maximumCapacity: 3 }] });
  const client = await connect(sandbox);
  const before = sandbox.settings();
  const nothing = { maximumCapacity: null, interruptingLabelIds: null };
  const body = {
    utilization: null,
    labelUtilizations: { [idOf(sandbox, 'a')]: nothing },
    maxInboundCalls: null,
  };
  expect(await client.putSettings(body)).toMatchObject({ status: 200 });
  expect(sandbox.settings()).toEqual({
    ...before,
    labelUtilizations: { [idOf(sandbox, 'a')]: { ...defaults, labelName: 'a' } },
  });
});

test('a DELETE resets everything to its default', async () => {
  await using sandbox = await startSandbox({
    labels: [{ name: 'a', maximumCapacity: 3 }],
    settings: { maxInboundCalls: 5, utilization: { call: { maximumCapacity: 8 } }, members: { x: 1 } },
  });
  const client = await connect(sandbox);
  expect(await client.delete(SETTINGS_PATH)).toMatchObject({ status: 204, text: '' });
  await using fresh = await startSandbox();
  expect(sandbox.settings()).toEqual({
    ...fresh.settings(),
    labelUtilizations: { [idOf(sandbox, 'a')]: { ...defaults, labelName: 'a' } },
  });
});

test.each([
  [(id: string) => ({ labelUtilizations: { [id]: { maximumCapacity: -1 } } }), 'maximumCapacity'],
  [(id: string) => ({ labelUtilizations: { [id]: { maximumCapacity: 26 } } }), 'maximumCapacity'],
  [(id: string) => ({ labelUtilizations: { [id]: { maximumCapacity: 1.5 } } }), 'maximumCapacity'],
  [
    (id: string) => ({ labelUtilizations: { [id]: { interruptingLabelIds: ['no'] } } }),
    'interruptingLabelIds',
  ],
  [() => ({ labelUtilizations: { no: {} } }), 'labelUtilizations.no'],
  [() => ({ utilization: { call: { maximumCapacity: 26 } } }), 'utilization.call.maximumCapacity'],
  [() => ({ maxInboundCalls: 'many' }), 'maxInboundCalls'],
])('settings at fault are refused, and the field named: %#', async (body, fieldName) => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a', maximumCapacity: 3 }] });
  const client = await connect(sandbox);
  const before = sandbox.settings();
  expect(await client.putSettings(body(idOf(sandbox, 'a')))).toMatchObject({
    status: 400,
    json: { code: 'invalid.value', details: [{ fieldName: containing(fieldName) }] },
  });
  expect(sandbox.settings()).toEqual(before);
});

test.each([
  [VIEW_PERMISSION, 200, 403],
  [MANAGE_PERMISSION, 200, 200],
  ['other', 403, 403],
])('a role with only %s', async (permission, read, write) => {
  await using sandbox = await startSandbox({ permissions: [permission] });
  const client = await connect(sandbox);
  const answers = [
    await client.get(SETTINGS_PATH),
    await client.putSettings({}),
    await client.delete(SETTINGS_PATH),
  ];
  expect(answers.map(({ status }) => status)).toEqual([read, write, write === 200 ? 204 : write]);
});

test('a host without utilization labels has no settings of them', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  const client = await connect(sandbox);
  expect(await client.get(SETTINGS_PATH)).toMatchObject({ status: 404 });
  expect(await client.putSettings({})).toMatchObject({ status: 404 });
});

test('the label that the platform brings itself is listed, has settings, and takes no room', async () => {
  await using sandbox = await startSandbox({ systemDefaultLabel: true, limit: 1 });
  const client = await connect(sandbox);
  const name = SYSTEM_DEFAULT_LABEL;
  expect((await client.list()).json).toMatchObject({ total: 1, entities: [{ name }] });
  expect(Object.values((await client.settings()).labelUtilizations)).toMatchObject([{ labelName: name }]);
  expect(await client.create({ name })).toMatchObject({ status: 409 });
  expect(await client.create({ name: 'a' })).toMatchObject({ status: 200 });
  expect(await client.create({ name: 'b' })).toMatchObject({ status: 400 });
});
