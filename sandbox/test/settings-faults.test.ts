import { expect, test } from 'vitest';
import { SETTINGS_PATH } from '../src/routes-settings.ts';
import { startSandbox, type Sandbox } from '../src/server.ts';
import { ask, connect } from './test-client.ts';

type Client = Awaited<ReturnType<typeof connect>>;

/** The capacities that a reading shows, by the labels' names. */
async function capacities(client: Client): Promise<Record<string, number>> {
  const { labelUtilizations } = await client.settings();
  return Object.fromEntries(
    Object.values(labelUtilizations).map(({ labelName, maximumCapacity }) => [labelName, maximumCapacity]),
  );
}

function putCapacity(client: Client, sandbox: Sandbox, maximumCapacity: number) {
  const id = sandbox.labels()[0]?.id ?? '';
  return client.putSettings({ labelUtilizations: { [id]: { maximumCapacity } } });
}

test('what is written is missing from so many readings', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a', maximumCapacity: 1 }], staleSettings: 2 });
  const client = await connect(sandbox);
  expect(await capacities(client)).toEqual({ a: 1 });
  expect((await putCapacity(client, sandbox, 2)).json).toMatchObject({
    labelUtilizations: { [sandbox.labels()[0]?.id ?? '']: { maximumCapacity: 2 } },
  });
  expect(await capacities(client)).toEqual({ a: 1 });
  await client.create({ name: 'b', utilization: { maximumCapacity: 9 } });
  expect(await capacities(client)).toEqual({ a: 1 });
  expect(await capacities(client)).toEqual({ a: 2 });
  expect(await capacities(client)).toEqual({ a: 2, b: 9 });
});

test('what is written is missing from readings for so long', async () => {
  let time = 0;
  await using sandbox = await startSandbox({
    labels: [{ name: 'a', maximumCapacity: 1 }],
    staleSettingsMs: 1000,
    now: () => time,
  });
  const client = await connect(sandbox);
  await putCapacity(client, sandbox, 2);
  time = 999;
  expect(await capacities(client)).toEqual({ a: 1 });
  time = 1000;
  expect(await capacities(client)).toEqual({ a: 2 });
});

test('readings can be made stale later, and fresh again', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a', maximumCapacity: 1 }] });
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'staleSettings', readings: 1 });
  await putCapacity(client, sandbox, 2);
  expect([await capacities(client), await capacities(client)]).toEqual([{ a: 1 }, { a: 2 }]);
  sandbox.clearFaults();
  await putCapacity(client, sandbox, 3);
  expect(await capacities(client)).toEqual({ a: 3 });
});

test('so many writes that follow another one are refused, and nothing comes of them', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }], closeWrites: { writes: 1 } });
  const client = await connect(sandbox);
  const statuses = [
    await client.create({ name: 'b' }),
    await putCapacity(client, sandbox, 2),
    await client.list(),
    await putCapacity(client, sandbox, 2),
    await client.create({ name: 'c' }),
    await client.create({ name: 'c' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([200, 409, 200, 200, 409, 200]);
  expect(sandbox.labels()).toHaveLength(3);
});

test('a write that follows another one too soon is refused', async () => {
  let time = 0;
  await using sandbox = await startSandbox({ closeWrites: { ms: 1000, methods: ['PUT'] }, now: () => time });
  const client = await connect(sandbox);
  expect(await client.putSettings({})).toMatchObject({ status: 200 });
  expect(await client.create({ name: 'a' })).toMatchObject({ status: 200 });
  time = 999;
  expect(await client.putSettings({})).toMatchObject({ status: 409, json: { code: 'general.conflict' } });
  time = 1000;
  expect(await client.putSettings({})).toMatchObject({ status: 200 });
});

test('a write that was refused does not hold up the next one', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'closeWrites', writes: 1 });
  expect(await client.putSettings({ maxInboundCalls: -1 })).toMatchObject({ status: 400 });
  expect(await client.putSettings({})).toMatchObject({ status: 200 });
});

test('another administrator writes between the reading and the PUT', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }, { name: 'b' }] });
  const client = await connect(sandbox);
  sandbox.inject({
    effect: 'settingsRace',
    change: {
      labels: { b: { maximumCapacity: 7, interrupting: ['a'] } },
      utilization: { call: { maximumCapacity: 2 } },
      maxInboundCalls: 4,
      members: { note: 'hello' },
    },
  });
  const read = await client.settings();
  const [, b] = sandbox.labels();
  sandbox.inject({ effect: 'status', status: 503, method: 'PUT', path: 'utilization$' });
  expect(await client.putSettings(read)).toMatchObject({ status: 503 });
  expect(await client.settings()).toMatchObject({
    utilization: { call: { maximumCapacity: 2, includeNonAcd: false } },
    labelUtilizations: {
      [b?.id ?? '']: { maximumCapacity: 7, interruptingLabelIds: [sandbox.labels()[0]?.id] },
    },
    maxInboundCalls: 4,
    note: 'hello',
  });
  expect(await client.putSettings(read)).toMatchObject({ status: 200 });
  expect(await client.settings()).toEqual(read);
});

test('another administrator writes before a reading, or whenever a test wants it', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }] });
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'settingsRace', method: 'GET', after: 1, change: { maxInboundCalls: 4 } });
  expect(await client.settings()).toMatchObject({ maxInboundCalls: 1 });
  expect(await client.settings()).toMatchObject({ maxInboundCalls: 4 });
  sandbox.changeSettings({ labels: { a: { maximumCapacity: 0 } } });
  expect(await client.settings()).toMatchObject({ maxInboundCalls: 4 });
  expect(await capacities(client)).toEqual({ a: 0 });
  expect(() => {
    sandbox.changeSettings({ labels: { gone: {} } });
  }).toThrow('"gone"');
});

test('a fault can be meant for the settings alone', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'status', status: 503, method: 'GET', path: 'utilization$', times: 'always' });
  sandbox.inject({ effect: 'reset', method: 'PUT', path: 'utilization$', afterWrite: true });
  expect(await client.list()).toMatchObject({ status: 200 });
  expect(await client.get(SETTINGS_PATH)).toMatchObject({ status: 503 });
  await expect(client.putSettings({ maxInboundCalls: 9 })).rejects.toThrow('fetch failed');
  expect(sandbox.settings()).toMatchObject({ maxInboundCalls: 9 });
});

test('the settings can be looked at without a token', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }] });
  expect(await ask(`${sandbox.url}/sandbox/settings`)).toMatchObject({
    status: 200,
    json: sandbox.settings(),
  });
});
