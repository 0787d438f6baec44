import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { outcomesOf, plainLabels, runList } from '../harness/list-step.ts';
import { errorOf, runStep } from '../harness/step.ts';

/** Why and how often a receiver does not take an event; its step still has its labels. */
const receivers = [
  ['never answers', { hang: true }, /no answer \(1 attempt\)/],
  ['answers 503 after a while', { status: 503, delayMs: 300 }, /it answered HTTP 503 \(\d attempts?\)/],
  ['breaks the connection off', { reset: true }, /ECONNRESET|socket hang up/],
] as const;

describe.each(receivers)('a webhook that %s', (_, receiver, reason) => {
  test('costs a step of 20 labels neither its deadline nor its success', async () => {
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver(receiver);
    const inputs = { 'webhook-url': webhook.url, 'timeout-seconds': '4' };
    await using run = await runList(sandbox, plainLabels(20), inputs);
    expect([run.exitCode, outcomesOf(run)]).toEqual([0, { created: 20 }]);
    expect(run.outputs['webhook-delivered']).toBe('false');
    expect(run.auditEvents).toHaveLength(20);
    expect(run.durationMs).toBeLessThan(4_000 + 1_500);
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^20 of 20 audit events could not be delivered/) },
    ]);
    expect(run.annotations[0]?.message).toMatch(reason);
    expect(run.annotations[0]?.message).toContain(`The audit file has all of them: ${run.auditFile}.`);
    expect(run.stderr).toBe('');
  });

  test('fails the step that requires it, after its labels are reported', async () => {
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver(receiver);
    const inputs = { 'webhook-url': webhook.url, 'webhook-required': 'true', 'timeout-seconds': '2' };
    await using run = await runStep(sandbox, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'failed-count': '0' });
    expect(errorOf(run)).toMatch(/^The audit event could not be delivered to the webhook/);
    expect(errorOf(run)).not.toContain('deadline');
  });
});

test('a webhook that recovers gets every event', async () => {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver({ status: (delivery) => (delivery <= 4 ? 503 : 200) });
  await using run = await runList(sandbox, plainLabels(12), { 'webhook-url': webhook.url });
  expect([run.exitCode, run.outputs['webhook-delivered'], run.annotations]).toEqual([0, 'true', []]);
  expect(new Set(webhook.deliveries.map(({ headers }) => headers['webhook-id'])).size).toBe(12);
});

test('after five refused events in a row the rest is not tried, which the warning and the summary say', async () => {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver({ status: 404 });
  await using run = await runList(sandbox, plainLabels(60), { 'webhook-url': webhook.url });
  expect([run.exitCode, outcomesOf(run)]).toEqual([0, { created: 60 }]);
  const sent = webhook.deliveries.length;
  expect(sent).toBeLessThan(5 + 8);
  expect(run.annotations[0]?.message).toMatch(
    new RegExp(
      `^60 of 60 audit events .* \\(it answered HTTP 404 \\(1 attempt\\)\\)\\. ${String(60 - sent)} of them were not tried: 5 events in a row`,
    ),
  );
  expect(run.summary).toContain(`60 of 60 events not delivered, ${String(60 - sent)} of them not tried`);
});

test.skipIf(process.platform === 'win32')('a signal ends the wait for a webhook within seconds', async () => {
  await using sandbox = await startSandbox();
  let signalled = 0;
  const arrived = Promise.withResolvers<undefined>();
  await using webhook = await startWebhookReceiver({
    hang: true,
    onDelivery: () => {
      signalled = performance.now();
      arrived.resolve(undefined);
    },
  });
  await using run = await runStep(
    sandbox,
    { 'webhook-url': webhook.url },
    { signal: { signal: 'SIGTERM', when: arrived.promise } },
  );
  expect(performance.now() - signalled).toBeLessThan(5_000);
  expect([run.exitCode, run.outputs['outcome']]).toEqual([1, 'created']);
  expect(errorOf(run)).toContain('cancelled (SIGTERM)');
});
