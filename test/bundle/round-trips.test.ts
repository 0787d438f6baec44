import { expect, test } from 'vitest';
import { numberedSeeds } from '../../sandbox/src/seed.ts';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { plainLabels, runList } from '../harness/list-step.ts';
import { requestLines, runStep } from '../harness/step.ts';

/** How many connections brought requests. */
function connectionsOf(sandbox: Sandbox): number {
  return new Set(sandbox.requests.map(({ connection }) => connection)).size;
}

const LOGIN = 'POST /oauth/token';
const LABELS = '/api/v2/routing/utilization/labels';

test('one label costs a login, a listing and a POST on one connection, and one event', async () => {
  await using sandbox = await startSandbox();
  await using receiver = await startWebhookReceiver();
  await using run = await runStep(sandbox, { 'webhook-url': receiver.url });
  expect(run.outputs['outcome']).toBe('created');
  expect(requestLines(sandbox)).toEqual([LOGIN, `GET ${LABELS}`, `POST ${LABELS}`]);
  expect(connectionsOf(sandbox)).toBe(1);
  expect(receiver.deliveries).toHaveLength(1);
});

test('where login and API are two hosts, each has one connection', async () => {
  await using sandbox = await startSandbox();
  const loginUrl = sandbox.loginUrl.replace('127.0.0.1', 'localhost');
  await using run = await runStep(sandbox, { 'login-url': loginUrl });
  expect(run.outputs['outcome']).toBe('created');
  expect(connectionsOf(sandbox)).toBe(2);
});

test('the four-field API costs one listing more where it is discovered, and none where it is named', async () => {
  for (const [labelApi, requests] of [
    ['auto', 4],
    ['routing', 3],
  ] as const) {
    await using sandbox = await startSandbox({ labelApi: 'routing' });
    await using run = await runStep(sandbox, { 'label-api': labelApi });
    expect(run.outputs['outcome']).toBe('created');
    expect([sandbox.requests.length, connectionsOf(sandbox)]).toEqual([requests, 1]);
  }
});

test('a listing of twenty pages is twenty requests, the first alone and twelve at a time', async () => {
  await using sandbox = await startSandbox({
    labels: numberedSeeds(1_950, 'utilization'),
    limit: 3_000,
    answerTimeMs: 20,
  });
  await using run = await runStep(sandbox, { 'max-labels': '3000' });
  expect(run.outputs['outcome']).toBe('created');
  expect(requestLines(sandbox).filter((line) => line === `GET ${LABELS}`)).toHaveLength(20);
  expect(connectionsOf(sandbox)).toBe(12);
});

test('a hundred labels are a hundred POSTs, on 32 connections at most', async () => {
  await using sandbox = await startSandbox({ answerTimeMs: 20 });
  await using run = await runList(sandbox, plainLabels(100));
  expect(run.outputs['created-count']).toBe('100');
  expect(sandbox.requests).toHaveLength(102);
  expect(connectionsOf(sandbox)).toBeGreaterThanOrEqual(8);
  expect(connectionsOf(sandbox)).toBeLessThanOrEqual(32);
});
