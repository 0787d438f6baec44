import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { runStep } from '../harness/step.ts';

test('a delivery is retried after a 500, under the same id', async () => {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver({ status: (delivery) => (delivery === 1 ? 500 : 204) });
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url });
  expect(run.outputs['webhook-delivered']).toBe('true');
  expect(new Set(webhook.deliveries.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(webhook.deliveries).toHaveLength(2);
});

test('a redirect is not followed', async () => {
  await using sandbox = await startSandbox();
  await using elsewhere = await startWebhookReceiver();
  await using webhook = await startWebhookReceiver({ status: 307, headers: { location: elsewhere.url } });
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url });
  expect(run.outputs['webhook-delivered']).toBe('false');
  expect(elsewhere.deliveries).toEqual([]);
});

test('failures are delivered too', async () => {
  await using sandbox = await startSandbox({ permissions: [] });
  await using webhook = await startWebhookReceiver();
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url });
  expect(webhook.deliveries.map(({ event }) => event)).toEqual(run.auditEvents);
  expect(run.auditEvents).toMatchObject([
    {
      status: 'failure',
      error: { code: 'permission-denied', status: 403, correlationId: expect.any(String) },
    },
  ]);
});
