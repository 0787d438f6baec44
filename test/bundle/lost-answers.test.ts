import { expect, test } from 'vitest';
import { startSandbox, type Fault, type Sandbox } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, requestLines, runStep } from '../harness/step.ts';

/** How many of the labels on the server are the wanted one. */
function copies(sandbox: Sandbox): number {
  return sandbox.labels().filter(({ name }) => name === 'team=blue').length;
}

test('a connection reset after the write ends as created, with one POST', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'reset', method: 'POST', path: 'labels', afterWrite: true });
  await using run = await runStep(sandbox);
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({
    outcome: 'created',
    attempts: '1',
    'label-id': sandbox.labels()[0]?.id,
  });
  expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([{ confirmedBy: 'read-back' }]);
  expect([labelPosts(sandbox), copies(sandbox)]).toEqual([1, 1]);
  expect(Number(run.outputs['latency-ms'])).toBeGreaterThanOrEqual(1000);
});

test('a connection reset before the write ends as created, with two POSTs and a listing between them', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'reset', method: 'POST', path: 'labels' });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '2' });
  expect(
    requestLines(sandbox)
      .slice(2)
      .map((line) => line.split(' ')[0]),
  ).toEqual(['POST', 'GET', 'POST']);
  expect(copies(sandbox)).toBe(1);
});

test('a 504 after the write ends as created, with one POST', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 504, method: 'POST', path: 'labels', afterWrite: true });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1' });
  expect([labelPosts(sandbox), copies(sandbox)]).toEqual([1, 1]);
});

test.each<[string, Fault]>([
  [
    'HTML',
    {
      effect: 'malformed',
      body: '<html>ok</html>',
      contentType: 'text/html',
      path: 'labels',
      method: 'POST',
      afterWrite: true,
    },
  ],
  [
    'another label',
    {
      effect: 'malformed',
      body: '{"id":"x","name":"other"}',
      path: 'labels',
      method: 'POST',
      afterWrite: true,
    },
  ],
  [
    'a label without an id',
    { effect: 'malformed', body: '{"name":"team=blue"}', path: 'labels', method: 'POST', afterWrite: true },
  ],
])('a POST that was taken but answered with %s is settled by the listing', async (_, fault) => {
  await using sandbox = await startSandbox();
  sandbox.inject(fault);
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({
    outcome: 'created',
    attempts: '1',
    'label-id': sandbox.labels()[0]?.id,
  });
  expect(labelPosts(sandbox)).toBe(1);
});

test('a 500 after the write is settled by reading back', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 500, method: 'POST', path: 'labels', afterWrite: true });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1' });
});

test('a conflict that a lagging listing does not show is looked for again', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'staleListing', listings: 1 });
  sandbox.inject({ effect: 'conflictRace', method: 'POST', path: 'labels' });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'exists', attempts: '1' });
});

test('a conflict with a label that no listing shows fails', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 409, method: 'POST', path: 'labels' });
  await using run = await runStep(sandbox, { 'max-retries': '0' });
  expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '1' });
  expect(errorOf(run)).toMatch(/HTTP 409 .*fresh listing does not show/);
});

test('an answer that is lost for good leaves the fate unknown', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'staleListing', listings: 5 });
  sandbox.inject({ effect: 'reset', method: 'POST', path: 'labels', afterWrite: true });
  await using run = await runStep(sandbox, { 'max-retries': '0' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ outcome: 'unknown', attempts: '1', 'failed-count': '1' });
  expect(errorOf(run)).toMatch(/"team=blue".*fresh listing does not show/);
  expect(run.auditEvents).toMatchObject([{ action: 'routing_label_failed', outcome: 'unknown' }]);
});
