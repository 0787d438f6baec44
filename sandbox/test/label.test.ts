import http from 'node:http';
import { json } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { UTILIZATION_PATH } from '../src/routes-utilization.ts';
import { startSandbox, SYSTEM_DEFAULT_LABEL, type Sandbox } from '../src/server.ts';
import { connect, containing, utilizationNames } from './test-client.ts';

function pathOf(sandbox: Sandbox, name: string): string {
  return `${UTILIZATION_PATH}/${sandbox.labels().find((label) => label.name === name)?.id ?? ''}`;
}

const agentPath = (agent: string) => `/api/v2/routing/users/${agent}/utilization`;

test('a label gets another name and keeps its id, its settings and its place', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a', maximumCapacity: 3 }, { name: 'b' }] });
  const client = await connect(sandbox);
  const path = pathOf(sandbox, 'a');
  const [label] = sandbox.labels();
  const answer = await client.put(path, { name: 'z' });
  expect(answer).toMatchObject({ status: 200, json: { id: label?.id, name: 'z', selfUri: path } });
  expect(sandbox.labels()).toMatchObject([{ id: label?.id, name: 'z' }, { name: 'b' }]);
  expect(sandbox.settings().labelUtilizations[label?.id ?? '']).toMatchObject({
    labelName: 'z',
    maximumCapacity: 3,
  });
  expect(await client.create({ name: 'a' })).toMatchObject({ status: 200 });
});

test.each([
  [{ name: 'b' }, 409, { code: 'general.conflict' }],
  [{ name: 'a' }, 200, { name: 'a' }],
  [{ name: 'a*' }, 400, { details: [{ fieldName: 'name' }] }],
  [{ name: 'c', utilization: {} }, 400, { details: [{ fieldName: 'utilization' }] }],
])('a label renamed by %j', async (body, status, json) => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }, { name: 'b' }] });
  const client = await connect(sandbox);
  expect(await client.put(pathOf(sandbox, 'a'), body)).toMatchObject({ status, json });
  expect(sandbox.labels()).toMatchObject([{ name: 'a' }, { name: 'b' }]);
});

test('a label is deleted, and leaves room', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a', interrupting: ['a'] }], limit: 1 });
  const client = await connect(sandbox);
  const path = pathOf(sandbox, 'a');
  expect(await client.delete(path)).toMatchObject({ status: 204, text: '' });
  expect([
    await client.get(path),
    await client.delete(path),
    await client.put(path, { name: 'b' }),
  ]).toMatchObject(Array(3).fill({ status: 404 }));
  expect(sandbox.labels()).toEqual([]);
  expect(sandbox.settings().labelUtilizations).toEqual({});
  expect(await client.create({ name: 'a' })).toMatchObject({ status: 200 });
});

test('a label that interrupts others is deleted only by force, and from them too', async () => {
  await using sandbox = await startSandbox({
    labels: [{ name: 'a' }, { name: 'b', interrupting: ['a', 'b'] }],
  });
  const client = await connect(sandbox);
  const [, b] = sandbox.labels();
  const path = pathOf(sandbox, 'a');
  const refused = { status: 409, json: { code: 'general.conflict', message: containing('in use') } };
  expect(await client.delete(path)).toMatchObject(refused);
  expect(await client.delete(`${path}?forceDelete=false`)).toMatchObject(refused);
  expect(await client.delete(`${path}?forceDelete=true`)).toMatchObject({ status: 204 });
  expect(sandbox.settings().labelUtilizations).toEqual({
    [b?.id ?? '']: expect.objectContaining({ interruptingLabelIds: [b?.id] }),
  });
});

test('an agent has the settings of the organisation until it has its own', async () => {
  await using sandbox = await startSandbox({
    labels: [{ name: 'a', maximumCapacity: 3 }, { name: 'b' }],
    settings: { utilization: { chat: { maximumCapacity: 9 } }, maxInboundCalls: 2 },
  });
  const client = await connect(sandbox);
  const [a, b] = sandbox.labels().map(({ id }) => id);
  const ofOrganisation = { ...sandbox.settings(), level: 'Organization' };
  expect((await client.get(agentPath('u1'))).json).toEqual(ofOrganisation);
  const answer = await client.put(agentPath('u1'), {
    utilization: { call: { maximumCapacity: 0 } },
    labelUtilizations: { [b ?? '']: { maximumCapacity: 1, interruptingLabelIds: [a] } },
  });
  expect(answer).toMatchObject({
    status: 200,
    json: {
      level: 'Agent',
      utilization: { call: { maximumCapacity: 0 }, chat: { maximumCapacity: 9 } },
      labelUtilizations: {
        [a ?? '']: { maximumCapacity: 3, labelName: 'a' },
        [b ?? '']: { maximumCapacity: 1, interruptingLabelIds: [a], labelName: 'b' },
      },
      maxInboundCalls: 2,
    },
  });
  expect((await client.get(agentPath('u1'))).json).toEqual(answer.json);
  expect((await client.get(agentPath('u2'))).json).toEqual(ofOrganisation);
  expect(await client.put(agentPath('u1'), { labelUtilizations: { no: {} } })).toMatchObject({ status: 400 });
  expect(await client.delete(agentPath('u1'))).toMatchObject({ status: 204 });
  expect((await client.get(agentPath('u1'))).json).toEqual(ofOrganisation);
});

test('a label that agents have settings for is deleted only by force, and from them too', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'a' }, { name: 'b' }] });
  const client = await connect(sandbox);
  const [a, b] = sandbox.labels().map(({ id }) => id);
  const path = pathOf(sandbox, 'a');
  expect((await client.get(`${path}/agents`)).json).toEqual([]);
  const interrupted = { [b ?? '']: { interruptingLabelIds: [a] } };
  await client.put(agentPath('u1'), { labelUtilizations: { [a ?? '']: { maximumCapacity: 1 } } });
  await client.put(agentPath('u2'), { labelUtilizations: interrupted });
  expect((await client.get(`${path}/agents`)).json).toMatchObject([{ id: 'u1' }, { id: 'u2' }]);
  expect(await client.delete(path)).toMatchObject({ status: 409 });
  expect(await client.delete(`${path}?forceDelete=true`)).toMatchObject({ status: 204 });
  expect(await client.get(`${path}/agents`)).toMatchObject({ status: 404 });
  expect((await client.get(agentPath('u2'))).json).toMatchObject({
    level: 'Agent',
    labelUtilizations: { [b ?? '']: { interruptingLabelIds: [] } },
  });
});

test('the label that the platform brings itself stays as it is', async () => {
  await using sandbox = await startSandbox({ systemDefaultLabel: true });
  const client = await connect(sandbox);
  const path = pathOf(sandbox, SYSTEM_DEFAULT_LABEL);
  expect(await client.delete(`${path}?forceDelete=true`)).toMatchObject({ status: 400 });
  expect(await client.put(path, { name: 'mine' })).toMatchObject({ status: 400 });
  expect(sandbox.labels()).toMatchObject([{ name: SYSTEM_DEFAULT_LABEL }]);
});

test('a new label is missing from readings by its id as often as from listings, but not for ever', async () => {
  await using sandbox = await startSandbox({ staleListings: 2 });
  const client = await connect(sandbox);
  await client.create({ name: 'a' });
  const statuses = async () => (await client.get(pathOf(sandbox, 'a'))).status;
  expect([await statuses(), await statuses(), await statuses()]).toEqual([404, 404, 200]);
  await client.create({ name: 'b' });
  const names = async () => utilizationNames(await client.list()).names;
  expect([await names(), await names(), await names()]).toEqual([[], [], ['a', 'b']]);
  expect(await client.get(pathOf(sandbox, 'b'))).toMatchObject({ status: 200 });
});

test('a new label is missing from readings by its id for so long', async () => {
  let time = 0;
  await using sandbox = await startSandbox({ staleListingMs: 1000, now: () => time });
  const client = await connect(sandbox);
  await client.create({ name: 'a' });
  time = 999;
  expect(await client.get(pathOf(sandbox, 'a'))).toMatchObject({ status: 404 });
  time = 1000;
  expect(await client.get(pathOf(sandbox, 'a'))).toMatchObject({ status: 200 });
});

test('what other clients send is understood: null settings, empty parameters, bodies in chunks', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  expect(await client.create({ name: 'b', utilization: null })).toMatchObject({ status: 200 });
  const request = http.request(`${sandbox.apiUrl}${UTILIZATION_PATH}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}`, 'content-type': 'application/json' },
  });
  request.write('{"name":');
  request.end('"a"}');
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
  });
  expect(answer.statusCode).toBe(200);
  expect(await json(answer)).toMatchObject({ name: 'a' });
  expect(sandbox.requests.at(-1)?.headers['transfer-encoding']).toBe('chunked');
  expect(utilizationNames(await client.list('?sortOrder=&name=')).names).toEqual(['a', 'b']);
});

test('the organisation and its products are told to whoever has a token', async () => {
  await using sandbox = await startSandbox({ labelApi: 'none', permissions: [] });
  const client = await connect(sandbox);
  expect(await client.get('/api/v2/organizations/me')).toMatchObject({
    status: 200,
    json: { name: 'Sandbox', version: 1, state: 'active' },
  });
  expect(await client.get('/api/v2/authorization/products')).toMatchObject({
    status: 200,
    json: { entities: [{ id: 'pureCloud' }], total: 1 },
  });
  expect(await client.get('/api/v2/organizations/me', { headers: {} })).toMatchObject({ status: 401 });
  expect(await client.put('/api/v2/organizations/me', {})).toMatchObject({ status: 405 });
});
