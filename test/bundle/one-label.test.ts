import { describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { errorOf, labelPosts, requestLines, runStep } from '../harness/step.ts';

const LABELS = '/api/v2/routing/utilization/labels';

function seed(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `label-${String(index).padStart(4, '0')}` }));
}

describe('one new label', () => {
  test('is created with a token, a listing and a POST, and nothing else', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox);
    expect(run.exitCode).toBe(0);
    expect(requestLines(sandbox)).toEqual(['POST /oauth/token', `GET ${LABELS}`, `POST ${LABELS}`]);
    expect(sandbox.labels()).toMatchObject([{ name: 'team=blue' }]);
  });

  test('is reported in every output', async () => {
    await using sandbox = await startSandbox({ labels: seed(12) });
    await using run = await runStep(sandbox);
    const id = sandbox.labels().at(-1)?.id ?? '';
    const { 'latency-ms': latency, results, 'audit-file': auditFile, ...rest } = run.outputs;
    expect(rest).toEqual({
      'label-id': id,
      'label-name': 'team=blue',
      'self-uri': `${LABELS}/${id}`,
      outcome: 'created',
      attempts: '1',
      'label-api': 'utilization',
      'label-count': '13',
      'label-limit': '100',
      'created-count': '1',
      'existing-count': '0',
      'planned-count': '0',
      'failed-count': '0',
      'webhook-delivered': '',
    });
    expect(latency).toMatch(/^\d+$/);
    expect(auditFile).toBe(run.auditFile);
    expect(JSON.parse(results ?? '')).toEqual([
      {
        name: 'team',
        value: 'blue',
        scope: 'public',
        storedName: 'team=blue',
        outcome: 'created',
        id,
        selfUri: `${LABELS}/${id}`,
        latencyMs: Number(latency),
        attempts: 1,
        confirmedBy: 'response',
      },
    ]);
  });

  test('is in the audit file and, signed, at the webhook', async () => {
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver({ secret: 'whsec_bm90IGEgcmVhbCBzZWNyZXQ=' });
    await using run = await runStep(sandbox, {
      scope: 'private',
      'webhook-url': webhook.url,
      'webhook-secret': 'whsec_bm90IGEgcmVhbCBzZWNyZXQ=',
    });
    expect(run.outputs['webhook-delivered']).toBe('true');
    expect(webhook.deliveries).toHaveLength(1);
    const [delivery] = webhook.deliveries;
    expect(delivery?.signatureValid).toBe(true);
    expect([delivery?.event]).toEqual(run.auditEvents);
    expect(delivery?.event).toMatchObject({
      schemaVersion: 1,
      action: 'routing_label_created',
      status: 'success',
      outcome: 'created',
      labelId: run.outputs['label-id'],
      labelName: 'team',
      labelValue: 'blue',
      scope: 'private',
      storedName: 'private/team=blue',
      labelApi: 'utilization',
      attempts: 1,
      governance: { validated: true, duplicateCheck: true, limitEnforced: true },
      environment: new URL(sandbox.apiUrl).host,
      source: { repository: 'octo-org/contact-centre', event: 'push' },
    });
  });

  test('is in the summary', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox);
    expect(run.summary).toContain('<code>team=blue</code>');
    expect(run.summary).toContain(run.outputs['label-id']);
    expect(run.summary).toContain('1 of 100 labels, 1 new, 99 free');
  });

  test('leaves no summary with summary: false', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { summary: 'false' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toBe('');
  });

  test('without a value is stored under its bare name', async () => {
    await using sandbox = await startSandbox();
    await using run = await runStep(sandbox, { name: 'Back office', value: '' });
    expect(run.outputs).toMatchObject({ outcome: 'created', 'label-name': 'Back office' });
    expect(run.auditEvents).toMatchObject([{ labelName: 'Back office', labelValue: null, scope: null }]);
  });

  test('is only planned in a dry run', async () => {
    await using sandbox = await startSandbox();
    await using webhook = await startWebhookReceiver();
    await using run = await runStep(sandbox, { 'dry-run': 'true', 'webhook-url': webhook.url });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: 'planned',
      'planned-count': '1',
      'label-count': '0',
      'label-id': '',
    });
    expect(labelPosts(sandbox)).toBe(0);
    expect(run.auditEvents).toEqual([]);
    expect(webhook.deliveries).toEqual([]);
  });
});

describe('a label that exists', () => {
  test('on the third page of 250 is found, and fails the step', async () => {
    await using sandbox = await startSandbox({ labels: [...seed(249), { name: 'team=blue' }], limit: 500 });
    await using run = await runStep(sandbox, { 'max-labels': '500' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'duplicate', 'failed-count': '1', 'label-count': '250' });
    expect(errorOf(run)).toContain('"team=blue" already exists');
    expect(labelPosts(sandbox)).toBe(0);
    expect(run.auditEvents).toMatchObject([
      {
        action: 'routing_label_failed',
        status: 'failure',
        governance: { validated: true, duplicateCheck: false },
      },
    ]);
  });

  test('is fine with on-duplicate: skip', async () => {
    await using sandbox = await startSandbox({ labels: [{ name: 'team=blue' }] });
    await using run = await runStep(sandbox, { 'on-duplicate': 'skip' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: 'exists',
      'existing-count': '1',
      'label-id': sandbox.labels()[0]?.id,
      attempts: '0',
      'latency-ms': '',
    });
    expect(run.auditEvents).toMatchObject([{ action: 'routing_label_exists', status: 'skipped' }]);
  });

  test.each([
    ['letter case', 'Team=blue', /They differ in letter case\.$/],
    ['invisible characters', 'team=bl\u200bue', /They differ in invisible characters \(U\+200B\)\.$/],
    ['full width', 'team=ｂlue', /They differ in the form of a character/],
  ])('in other %s is no duplicate, but warned of', async (_what, name, difference) => {
    await using sandbox = await startSandbox({ labels: [{ name }] });
    await using run = await runStep(sandbox);
    expect(run.outputs['outcome']).toBe('created');
    expect(run.annotations).toMatchObject([{ level: 'warning', message: expect.stringMatching(difference) }]);
  });
});

describe('the limit', () => {
  test('lets the last label in', async () => {
    await using sandbox = await startSandbox({ labels: seed(99) });
    await using run = await runStep(sandbox);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'label-count': '100' });
  });

  test('refuses one more before anything is sent', async () => {
    await using sandbox = await startSandbox({ labels: seed(100) });
    await using run = await runStep(sandbox);
    expect(run.exitCode).toBe(1);
    expect(labelPosts(sandbox)).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'failed', 'label-count': '100', 'label-limit': '100' });
    expect(errorOf(run)).toMatch(/has 100 labels and may have 100.*1 more/);
    expect(run.auditEvents).toMatchObject([{ governance: { duplicateCheck: true, limitEnforced: false } }]);
  });
});
