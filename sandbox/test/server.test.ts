import http from 'node:http';
import https from 'node:https';
import { expect, test } from 'vitest';
import { createAuthority } from '../../test/harness/certificates.ts';
import { UTILIZATION_PATH } from '../src/routes-utilization.ts';
import { startSandbox, type RecordedRequest } from '../src/server.ts';
import { ask, connect } from './test-client.ts';

test('requests are recorded in order of arrival, with what was sent and answered', async () => {
  const done: RecordedRequest[] = [];
  await using sandbox = await startSandbox({ now: () => 5, onRequestDone: (request) => done.push(request) });
  const client = await connect(sandbox);
  await client.create({ name: 'a' });
  await client.list('?pageSize=10');
  const authorization = `Bearer ${client.token}`;
  expect(sandbox.requests).toMatchObject([
    { at: 5, method: 'POST', path: '/oauth/token', body: 'grant_type=client_credentials', status: 200 },
    { method: 'POST', path: UTILIZATION_PATH, headers: { authorization }, body: '{"name":"a"}', status: 200 },
    { method: 'GET', path: UTILIZATION_PATH, query: { pageSize: '10' }, body: '', status: 200 },
  ]);
  await expect.poll(() => done, { interval: 2 }).toEqual(sandbox.requests);
});

test('connections are told apart', async () => {
  await using sandbox = await startSandbox();
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const kept = () =>
    new Promise<void>((resolve, reject) => {
      http
        .get(`${sandbox.url}/x`, { agent }, (response) => {
          response.resume().once('end', resolve);
        })
        .once('error', reject);
    });
  await kept();
  await kept();
  await ask(`${sandbox.url}/x`);
  agent.destroy();
  expect(sandbox.requests.map((request) => request.connection)).toEqual([1, 1, 2]);
});

test.each(['/gateway/genesys', 'gateway/genesys/'])(
  'login and API can be served below %s',
  async (pathPrefix) => {
    await using sandbox = await startSandbox({ pathPrefix });
    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/gateway\/genesys$/);
    const client = await connect(sandbox);
    expect(await client.create({ name: 'a' })).toMatchObject({ status: 200 });
    expect(await ask(`${new URL(sandbox.url).origin}${UTILIZATION_PATH}`)).toMatchObject({ status: 404 });
    expect(sandbox.requests[0]).toMatchObject({ path: '/gateway/genesys/oauth/token' });
  },
);

test('it can be served by https', async () => {
  const authority = await createAuthority();
  await using sandbox = await startSandbox({ tls: await authority.issue({ hosts: ['127.0.0.1'] }) });
  const status = await new Promise((resolve, reject) => {
    https
      .get(`${sandbox.url}/x`, { ca: authority.cert, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .once('error', reject);
  });
  expect(sandbox.url).toMatch(/^https:/);
  expect(status).toBe(404);
});

test('answers take the time they are told to, but writes are done at once', async () => {
  await using sandbox = await startSandbox({ answerTimeMs: 20 });
  const client = await connect(sandbox);
  const start = performance.now();
  const answer = client.create({ name: 'a' });
  await expect.poll(() => sandbox.labels(), { interval: 1 }).toHaveLength(1);
  expect(await answer).toMatchObject({ status: 200 });
  expect(performance.now() - start).toBeGreaterThanOrEqual(19);
});

test('another writer can create a label, but not one that exists', async () => {
  await using sandbox = await startSandbox({ limit: 0 });
  const label = sandbox.addLabel({ name: 'a' });
  expect(sandbox.labels()).toEqual([label]);
  expect(() => sandbox.addLabel({ name: 'a' })).toThrow('already');
});

test('it closes at once, and again without harm, whatever is still open', async () => {
  const sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'hang', path: 'labels' });
  sandbox.inject({ effect: 'delay', ms: 60_000, path: 'labels', after: 1 });
  sandbox.inject({ effect: 'slowDrip', ms: 60_000, path: 'labels', after: 2 });
  const open = [client.list(), client.list(), client.list()].map((answer) =>
    answer.catch(() => 'broken off'),
  );
  await expect.poll(() => sandbox.requests.length, { interval: 1 }).toBe(4);
  await sandbox.close();
  await sandbox.close();
  expect(await Promise.all(open)).toEqual(['broken off', 'broken off', 'broken off']);
});

test('a client that leaves in the middle of its request does no harm', async () => {
  await using sandbox = await startSandbox();
  const leaving = http.request(`${sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-length': '10' },
  });
  leaving.on('error', () => undefined);
  leaving.write('abc');
  await expect.poll(() => sandbox.requests.length, { interval: 1 }).toBe(1);
  leaving.destroy();
  expect(await ask(`${sandbox.url}/x`)).toMatchObject({ status: 404 });
});
