import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { errorOf, runStep } from '../harness/step.ts';

test('an event that cannot be delivered is a warning, and stays in the audit file', async () => {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver({ status: 404 });
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'false' });
  expect(run.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('HTTP 404') }]);
  expect(run.auditEvents).toHaveLength(1);
  expect(webhook.deliveries).toHaveLength(1);
});

test('with webhook-required it fails the step, after the label is reported', async () => {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver({ status: 410 });
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url, 'webhook-required': 'true' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({
    outcome: 'created',
    'webhook-delivered': 'false',
    'failed-count': '0',
  });
  expect(errorOf(run)).toMatch(/could not be delivered to the webhook \(it answered HTTP 410/);
});

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
