import { expect, test } from 'vitest';
import { startSandbox, type Fault } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

test('an unknown client is a login failure that names all three suspects', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { 'client-id': 'nobody' });
  expect(run.exitCode).toBe(1);
  const error = errorOf(run);
  expect(error).toContain('HTTP 400');
  for (const suspect of ['`client-id`', '`client-secret`', '`environment`']) expect(error).toContain(suspect);
  expect(run.outputs['outcome']).toBe('failed');
  expect(run.auditEvents).toMatchObject([
    {
      outcome: 'failed',
      error: { code: 'login-refused', status: 400 },
      governance: { duplicateCheck: false },
    },
  ]);
});

test('a refused field is named', async () => {
  await using sandbox = await startSandbox();
  const body = {
    message: 'Too long',
    code: 'invalid.value',
    status: 400,
    details: [{ errorCode: 'x', fieldName: 'name' }],
  };
  sandbox.inject({ effect: 'status', status: 400, method: 'POST', path: 'labels', body });
  await using run = await runStep(sandbox);
  expect(errorOf(run)).toContain('HTTP 400 invalid.value: "Too long" (field name)');
});

test('a limit of the platform is named, with how many labels there are', async () => {
  await using sandbox = await startSandbox({
    limit: 3,
    labels: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  });
  await using run = await runStep(sandbox);
  expect(errorOf(run)).toMatch(
    /HTTP 400 limit\.exceeded: .* \(limit \S+ = 3\)\. The organisation has 3 labels\./,
  );
  expect(errorOf(run)).toMatch(/higher limit.*`max-labels`/);
  expect(run.auditEvents).toMatchObject([
    { error: { code: 'platform-limit', apiCode: 'limit.exceeded', status: 400 } },
  ]);
});

test('an unreachable host is named, with the cause', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { 'login-url': 'http://127.0.0.1:9', 'max-retries': '0' });
  expect(errorOf(run)).toMatch(/127\.0\.0\.1:9 \(connect ECONNREFUSED/);
});

test.each<[string, Fault]>([
  ['HTML', { effect: 'malformed', path: 'labels', method: 'GET', body: '<html>', contentType: 'text/html' }],
  ['an empty body', { effect: 'malformed', path: 'labels', method: 'GET', body: '' }],
  ['null', { effect: 'malformed', path: 'labels', method: 'GET', body: 'null' }],
  [
    'entities that are none',
    {
      effect: 'malformed',
      path: 'labels',
      method: 'GET',
      body: '{"entities":[1],"pageNumber":1,"pageCount":1}',
    },
  ],
  [
    'a billion pages',
    {
      effect: 'malformed',
      path: 'labels',
      method: 'GET',
      body: '{"entities":[],"pageNumber":1,"pageCount":1000000000}',
    },
  ],
  ['the first page for ever', { effect: 'repeatPage', numberAsRequested: true }],
  ['the first page under its own number', { effect: 'repeatPage' }],
  ['a redirect', { effect: 'redirect', path: 'labels', method: 'GET', location: 'http://127.0.0.1:9/' }],
  ['20 MB', { effect: 'hugeAnswer', path: 'labels', method: 'GET', bytes: 20_000_000, times: 'always' }],
])('a listing that answers %s is a clear failure, and nothing is written', async (_, fault) => {
  await using sandbox = await startSandbox({ labels: [{ name: 'one' }, { name: 'two' }] });
  sandbox.inject(fault);
  await using run = await runStep(sandbox, { 'max-retries': '0' });
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toMatch(/^Reading the labels of the organisation (at \S+ )?failed/);
  expect(errorOf(run)).not.toMatch(/undefined|\[object|\n\s+at /);
  expect(labelPosts(sandbox)).toBe(0);
  expect(run.outputs['outcome']).toBe('failed');
});

test('a cursor that repeats is a clear failure', async () => {
  const labels = Array.from({ length: 150 }, (_, index) => ({ name: 'a', value: String(index) }));
  await using sandbox = await startSandbox({ labelApi: 'routing', labels });
  sandbox.inject({ effect: 'repeatCursor' });
  await using run = await runStep(sandbox);
  expect(errorOf(run)).toContain('repeats');
  expect(labelPosts(sandbox)).toBe(0);
});

test.each<[string, string]>([
  ['no token', '{}'],
  ['a token with a line break', '{"access_token":"a\\nb","expires_in":10}'],
  ['a list', '[]'],
])('a login that answers %s is a clear failure', async (_, body) => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'malformed', path: 'oauth', method: 'POST', body });
  await using run = await runStep(sandbox);
  expect(errorOf(run)).toContain('without a usable access token');
});
