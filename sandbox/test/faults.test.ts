import { expect, test } from 'vitest';
import { numberedSeeds } from '../src/seed.ts';
import { startSandbox, type Fault, type Sandbox } from '../src/server.ts';
import { ask, askForToken, connect, routingNames, utilizationNames, anyString } from './test-client.ts';

const body = { name: 'a' };
const listed = async (client: Awaited<ReturnType<typeof connect>>) =>
  utilizationNames(await client.list()).names;

/** Resolves when the last request was read whole and whatever is done at once has been done. */
const hasArrived = async (sandbox: Sandbox) => {
  await expect.poll(() => sandbox.requests.at(-1)?.body, { interval: 1 }).toBe('{"name":"a"}');
  await new Promise(setImmediate);
};

test("a status comes with the platform's error body and strikes once", async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'status', status: 429, retryAfter: 7, path: 'labels' });
  const struck = await client.create(body);
  expect(struck).toMatchObject({
    status: 429,
    json: {
      code: 'too.many.requests.retry.after',
      message: 'Rate limit exceeded the maximum. Retry the request in [7] seconds',
      contextId: struck.headers.get('ININ-Correlation-Id'),
    },
  });
  expect(struck.headers.get('retry-after')).toBe('7');
  expect(sandbox.labels()).toEqual([]);
  expect(sandbox.requests.at(-1)?.status).toBe(429);
  expect(await client.create(body)).toMatchObject({ status: 200 });
});

test('a status can come after the write', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'status', status: 500, method: 'POST', afterWrite: true });
  expect(await client.create(body)).toMatchObject({ status: 500, json: { code: 'internal.server.error' } });
  expect(sandbox.labels()).toHaveLength(1);
});

test('a fault can wait for what is sent', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'status', status: 400, method: 'POST', sent: '"name":"b"' });
  expect(await client.create(body)).toMatchObject({ status: 200 });
  expect(await client.create({ name: 'b' })).toMatchObject({ status: 400 });
  expect(sandbox.labels()).toHaveLength(1);
});

test.each([
  ['<h1>Bad gateway</h1>', '<h1>Bad gateway</h1>', 'text/html'],
  ['', '', 'text/html'],
  [{ message: 'no' }, '{"message":"no"}', 'application/json'],
])('a status can have a body of its own: %j', async (given, text, type) => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 502, body: given, headers: { 'X-Gateway': 'here' } });
  const answer = await ask(sandbox.url + '/x');
  expect(answer).toMatchObject({ status: 502, text });
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('x-gateway')).toBe('here');
});

test.each([
  [400, 'client not found: invalid_client'],
  [401, 'authentication failed'],
])('a login struck by %d answers in the shape of OAuth', async (status, description) => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status, path: 'oauth' });
  expect(await askForToken(sandbox)).toMatchObject({
    status,
    json: { error: 'invalid_client', description },
  });
});

test('a matcher looks at method, path and query, lets some pass, and counts', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({
    effect: 'status',
    status: 503,
    method: 'get',
    path: 'labels',
    query: { pageNumber: 2 },
    after: 1,
    times: 2,
  });
  const statuses: number[] = [];
  for (const page of [1, 2, 2, 1, 2, 2]) statuses.push((await client.list(`?pageNumber=${page}`)).status);
  expect(statuses).toEqual([200, 200, 503, 200, 503, 200]);
  expect(await client.create(body)).toMatchObject({ status: 200 });
});

test('faults strike in the order in which they were injected, one at a time', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 503 });
  sandbox.inject({ effect: 'status', status: 502, times: 2 });
  sandbox.inject({ effect: 'status', status: 504, times: 'always', after: 4 });
  const statuses: number[] = [];
  for (let request = 0; request < 6; request += 1) statuses.push((await ask(sandbox.url + '/x')).status);
  expect(statuses).toEqual([503, 502, 502, 404, 504, 504]);
  sandbox.clearFaults();
  expect(await ask(sandbox.url + '/x')).toMatchObject({ status: 404 });
});

test('a delay comes before the answer', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'delay', ms: 20 });
  const start = performance.now();
  expect(await ask(sandbox.url + '/x')).toMatchObject({ status: 404 });
  expect(performance.now() - start).toBeGreaterThanOrEqual(19);
});

test('a delayed request is carried out although its client has left', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  const leaving = new AbortController();
  sandbox.inject({ effect: 'delay', ms: 30 });
  const answer = client.create(body, { signal: leaving.signal }).catch(() => 'left');
  await hasArrived(sandbox);
  leaving.abort();
  await answer;
  await expect.poll(() => sandbox.labels(), { interval: 2 }).toHaveLength(1);
});

test.each([
  [{ effect: 'hang' }, 0],
  [{ effect: 'hang', afterWrite: true }, 1],
  [{ effect: 'delay', ms: 60_000 }, 0],
  [{ effect: 'delay', ms: 60_000, afterWrite: true }, 1],
] as const)('%j keeps the client waiting', async (fault, stored) => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  const leaving = new AbortController();
  sandbox.inject({ ...fault, method: 'POST' });
  const answer = client.create(body, { signal: leaving.signal });
  await hasArrived(sandbox);
  expect(sandbox.labels()).toHaveLength(stored);
  leaving.abort();
  await expect(answer).rejects.toThrow('aborted');
  expect(sandbox.requests.at(-1)?.status).toBeUndefined();
  expect(await client.list()).toMatchObject({ status: 200 });
});

test.each([
  [{ effect: 'reset' }, 0],
  [{ effect: 'reset', afterWrite: true }, 1],
] as const)('%j leaves no answer', async (fault, stored) => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ ...fault, method: 'POST' });
  await expect(client.create(body)).rejects.toThrow('fetch failed');
  expect(sandbox.labels()).toHaveLength(stored);
  expect(sandbox.requests.at(-1)?.status).toBeUndefined();
  expect(await client.list()).toMatchObject({ status: 200 });
});

test('a malformed answer', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'malformed', body: '{"entities":', method: 'GET' });
  sandbox.inject({
    effect: 'malformed',
    body: 'hello',
    contentType: 'text/plain',
    status: 201,
    afterWrite: true,
    method: 'POST',
  });
  const list = await client.list();
  expect(list).toMatchObject({ status: 200, text: '{"entities":' });
  expect(list.headers.get('content-type')).toBe('application/json');
  const create = await client.create(body);
  expect(create).toMatchObject({ status: 201, text: 'hello' });
  expect(create.headers.get('content-type')).toBe('text/plain');
  expect(sandbox.labels()).toHaveLength(1);
});

test('a slow answer comes byte by byte and is whole in the end', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'slowDrip', ms: 0 });
  expect(await ask(sandbox.url + '/x')).toMatchObject({ status: 404, json: { code: 'not.found' } });
  sandbox.inject({ effect: 'slowDrip', ms: 60_000 });
  const response = await fetch(sandbox.url + '/x');
  const first = await response.body?.getReader().read();
  expect(first?.value).toEqual(new TextEncoder().encode('{'));
});

test('a huge answer is JSON of the size that was asked for', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'hugeAnswer', bytes: 200_000 });
  const answer = await ask(sandbox.url + '/x');
  expect(answer.text).toHaveLength(200_000);
  expect(answer).toMatchObject({ status: 200, json: 'x'.repeat(199_998) });
  expect(answer.headers.get('content-length')).toBeNull();
});

test('a new label is missing from so many listings', async () => {
  await using sandbox = await startSandbox({ labels: [{ name: 'old' }] });
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'staleListing', listings: 2 });
  expect(await listed(client)).toEqual(['old']);
  await client.create(body);
  expect(await listed(client)).toEqual(['old']);
  sandbox.addLabel({ name: 'b' });
  expect(await listed(client)).toEqual(['old']);
  expect(await listed(client)).toEqual(['a', 'old']);
  expect(await listed(client)).toEqual(['a', 'b', 'old']);
  expect(await client.create(body)).toMatchObject({ status: 409 });
  sandbox.clearFaults();
  sandbox.addLabel({ name: 'c' });
  expect(await listed(client)).toContain('c');
});

test('the pages of a listing are equally stale', async () => {
  await using sandbox = await startSandbox({ staleListings: 1, labels: [{ name: 'x' }, { name: 'y' }] });
  const client = await connect(sandbox);
  await client.create(body);
  const pages = async () => {
    const first = await client.list('?pageSize=1&pageNumber=1');
    const rest = await Promise.all([2, 3].map((page) => client.list(`?pageSize=1&pageNumber=${page}`)));
    return [first, ...rest].flatMap((answer) => utilizationNames(answer).names);
  };
  expect(await pages()).toEqual(['x', 'y']);
  expect(await pages()).toEqual(['a', 'x', 'y']);
});

test('a new label is missing from listings for so long', async () => {
  let time = 0;
  await using sandbox = await startSandbox({ staleListingMs: 1000, now: () => time });
  const client = await connect(sandbox);
  await client.create(body);
  time = 999;
  expect(await listed(client)).toEqual([]);
  time = 1000;
  expect(await listed(client)).toEqual(['a']);
});

test.each(['utilization', 'routing'] as const)('another writer is faster: %s', async (labelApi) => {
  await using sandbox = await startSandbox({ labelApi });
  const client = await connect(sandbox);
  const create = () =>
    labelApi === 'routing'
      ? client.createRouting({ name: 'a', value: 'b', scope: 'public', description: '' })
      : client.create(body);
  sandbox.inject({ effect: 'conflictRace' });
  expect(await create()).toMatchObject({ status: 409, json: { code: 'general.conflict' } });
  expect(sandbox.labels()).toMatchObject([{ name: 'a' }]);
});

test('a race can be lost together with a delay, its answer, and its place in the listings', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  const faults: Fault[] = [
    { effect: 'staleListing', listings: 1 },
    { effect: 'delay', ms: 1, method: 'POST' },
    { effect: 'conflictRace' },
    { effect: 'reset', method: 'POST' },
  ];
  faults.forEach(sandbox.inject);
  await expect(client.create(body)).rejects.toThrow();
  expect(await listed(client)).toEqual([]);
  expect(await client.create(body)).toMatchObject({ status: 409 });
  expect(await listed(client)).toEqual(['a']);
});

test('nobody races for a label that would be refused', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'conflictRace', times: 'always' });
  expect(await client.create({ name: '' })).toMatchObject({ status: 400 });
  expect(await client.post('/api/v2/routing/labels', body)).toMatchObject({ status: 404 });
  expect(sandbox.labels()).toEqual([]);
});

test.each([
  [undefined, [1, 1, 1]],
  [true, [1, 2, 3]],
])(
  'a listing that repeats its first page for ever, with the number asked for: %s',
  async (numberAsRequested, numbers) => {
    await using sandbox = await startSandbox({ labels: numberedSeeds(3, 'utilization') });
    const client = await connect(sandbox);
    sandbox.inject({ effect: 'repeatPage', numberAsRequested });
    const pages = [];
    for (const page of [1, 2, 3])
      pages.push(utilizationNames(await client.list(`?pageSize=2&pageNumber=${page}`)));
    expect(pages.map((page) => page.names)).toEqual(Array(3).fill(['label-001', 'label-002']));
    expect(pages.map((page) => page.pageCount)).toEqual([2, 3, 4]);
    expect(pages.map((page) => page.pageNumber)).toEqual(numbers);
  },
);

test('a listing that repeats its cursor for ever', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing', labels: numberedSeeds(3, 'routing') });
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'repeatCursor' });
  const first = routingNames(await client.listRouting());
  const next = routingNames(await client.listRouting(`?cursor=${first.nextPage ?? ''}`));
  expect(first.nextPage).toEqual(anyString);
  expect(next).toEqual(first);
});

test('a redirect', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'redirect', location: 'https://elsewhere.example/' });
  sandbox.inject({ effect: 'redirect', location: '/x', status: 307 });
  const first = await ask(sandbox.url + '/x');
  expect(first.status).toBe(302);
  expect(first.headers.get('location')).toBe('https://elsewhere.example/');
  expect(await ask(sandbox.url + '/x')).toMatchObject({ status: 307 });
});

test('an error that repeats what was sent', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.inject({ effect: 'echoAuthorization', times: 2 });
  const message = `Refused: Bearer ${client.token} {"name":"a"}`;
  expect(await client.create(body)).toMatchObject({ status: 400, json: { code: 'bad.request', message } });
  expect((await askForToken(sandbox)).text).toContain('Basic ');
});

test('a fault that cannot be is refused', async () => {
  await using sandbox = await startSandbox();
  expect(() => {
    sandbox.inject({ effect: 'status', status: 99 });
  }).toThrow('status');
});
