import { expect, test } from 'vitest';
import { ROUTING_PATH } from '../src/routes-routing.ts';
import { UTILIZATION_PATH } from '../src/routes-utilization.ts';
import { MANAGE_PERMISSION, startSandbox, VIEW_PERMISSION } from '../src/server.ts';
import { ask, connect, anyString, containing } from './test-client.ts';

test("an error has the platform's shape, and its context id is the correlation id", async () => {
  await using sandbox = await startSandbox();
  const answer = await ask(`${sandbox.apiUrl}${UTILIZATION_PATH}`);
  expect(answer.status).toBe(401);
  expect(answer.json).toEqual({
    message: anyString,
    code: 'authentication.required',
    status: 401,
    contextId: answer.headers.get('ININ-Correlation-Id'),
    details: [],
    errors: [],
  });
});

test('every answer has a correlation id of its own', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  const ids = [await client.list(), await client.list()].map((answer) =>
    answer.headers.get('ININ-Correlation-Id'),
  );
  expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  [VIEW_PERMISSION, 200, 403],
  [MANAGE_PERMISSION, 403, 200],
])('a role with only %s', async (permission, list, create) => {
  await using sandbox = await startSandbox({ permissions: [permission] });
  const client = await connect(sandbox);
  const answers = [await client.list(), await client.create({ name: 'a' })];
  expect(answers.map((answer) => answer.status)).toEqual([list, create]);
  const refused = answers.find((answer) => answer.status === 403);
  const missing = permission === VIEW_PERMISSION ? MANAGE_PERMISSION : VIEW_PERMISSION;
  expect(refused?.json).toMatchObject({
    code: 'missing.any.permissions',
    message: containing(`[${missing}]`),
    messageParams: { permissions: missing },
  });
});

test.each([
  ['utilization', 200, 404],
  ['routing', 404, 200],
  ['both', 200, 200],
  ['none', 404, 404],
] as const)('a host that serves %s', async (labelApi, utilization, routing) => {
  await using sandbox = await startSandbox({ labelApi });
  const client = await connect(sandbox);
  const answers = [await client.list(), await client.listRouting()];
  expect(answers.map((answer) => answer.status)).toEqual([utilization, routing]);
  for (const answer of answers.filter(({ status }) => status === 404))
    expect(answer.json).toMatchObject({ code: 'not.found', contextId: anyString });
});

test('unknown paths, methods and labels are told apart', async () => {
  await using sandbox = await startSandbox({ labelApi: 'both' });
  const client = await connect(sandbox);
  expect(await client.get('/api/v2/other')).toMatchObject({ status: 404 });
  expect(await client.get(UTILIZATION_PATH, { method: 'DELETE' })).toMatchObject({ status: 405 });
  expect(await client.get(`${UTILIZATION_PATH}/nope`)).toMatchObject({ status: 404 });
  expect(await client.get(`${ROUTING_PATH}/nope`)).toMatchObject({ status: 404 });
  expect(await client.post(`${UTILIZATION_PATH}/nope`, {})).toMatchObject({ status: 405 });
});

test('a body must be JSON, say so, and not be huge', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  const authorization = `Bearer ${client.token}`;
  const send = (type: string, body: string) =>
    ask(`${sandbox.apiUrl}${UTILIZATION_PATH}`, {
      method: 'POST',
      headers: { authorization, 'content-type': type },
      body,
    });
  expect(await send('text/plain', '{"name":"a"}')).toMatchObject({ status: 415 });
  expect(await send('application/json', '{"name":')).toMatchObject({
    status: 400,
    json: { code: 'bad.request' },
  });
  expect(await send('application/json', 'x'.repeat(512_001))).toMatchObject({ status: 413 });
  expect(await send('Application/JSON; charset=utf-8', '{"name":"a"}')).toMatchObject({ status: 200 });
});

test('a seed of an API that is not served is a mistake', async () => {
  await expect(startSandbox({ labels: [{ name: 'a', value: 'b' }] })).rejects.toThrow(
    'only utilization labels',
  );
  await expect(startSandbox({ labelApi: 'routing', labels: [{ name: 'a' }] })).rejects.toThrow(
    'only routing labels',
  );
});
