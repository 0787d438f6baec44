import { expect, test } from 'vitest';
import { startSandbox } from '../src/server.ts';
import { ask, connect, containing } from './test-client.ts';

test('a fault can be injected and taken back over HTTP', async () => {
  await using sandbox = await startSandbox({ pathPrefix: '/gw' });
  const url = `${sandbox.url}/sandbox/faults`;
  const fault = { effect: 'status', status: 503, times: 'always' };
  const injected = await ask(url, { method: 'POST', body: JSON.stringify(fault) });
  expect(injected).toMatchObject({ status: 200, json: { injected: fault } });
  expect(await ask(`${sandbox.url}/x`)).toMatchObject({ status: 503 });
  expect(await ask(url, { method: 'DELETE' })).toMatchObject({ status: 200 });
  expect(await ask(`${sandbox.url}/x`)).toMatchObject({ status: 404 });
});

test.each([
  ['{', 'not valid JSON'],
  ['{"effect":"explode"}', 'effect'],
  ['{"effect":"status"}', 'status'],
  ['{"effect":"hang","tmies":2}', 'tmies'],
])('the fault %s is refused with a readable message', async (body, part) => {
  await using sandbox = await startSandbox();
  const answer = await ask(`${sandbox.url}/sandbox/faults`, { method: 'POST', body });
  expect(answer).toMatchObject({ status: 400, json: { message: containing(part) } });
});

test('labels and requests can be looked at over HTTP, without credentials', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  await client.create({ name: 'a' });
  const labels = await ask(`${sandbox.url}/sandbox/labels`);
  expect(labels.json).toEqual(sandbox.labels());
  const requests = await ask(`${sandbox.url}/sandbox/requests`);
  expect(requests.json).toMatchObject([
    { path: '/oauth/token', headers: { authorization: 'Basic ***' }, status: 200 },
    { method: 'POST', headers: { authorization: 'Bearer ***' }, status: 200 },
  ]);
  expect(requests.text).not.toContain(client.token);
  expect(sandbox.requests).toHaveLength(2);
});

test('there is nothing else to control', async () => {
  await using sandbox = await startSandbox();
  expect(await ask(`${sandbox.url}/sandbox/labels`, { method: 'POST' })).toMatchObject({ status: 404 });
});
