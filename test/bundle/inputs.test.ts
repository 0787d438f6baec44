import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { runAction } from '../harness/run-action.ts';
import { errorOf, inputsFor, runStep } from '../harness/step.ts';

test('all faults are told in one annotation, each with its input, and nothing is sent or written', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, {
    'client-id': '',
    'client-secret': '',
    environment: 'mypurecloud.example',
    'api-url': 'http://api.example.com',
    name: 'two words',
    value: 'x'.repeat(257),
    scope: 'global',
    description: 'x'.repeat(1025),
    'label-api': 'v2',
    'max-labels': 'many',
    'on-duplicate': 'ignore',
    'dry-run': 'yes',
    'max-retries': '11',
    'timeout-seconds': '0',
    'webhook-secret': 'whsec_***',
    'webhook-required': 'true',
    summary: '1',
  });
  expect(run.exitCode).toBe(1);
  const lines = errorOf(run).split('\n');
  const subjects = lines.slice(1).map((line) => /^- ([\w-]+):/.exec(line)?.[1]);
  expect(subjects.toSorted()).toEqual(
    [
      'api-url',
      'client-id',
      'client-secret',
      'description',
      'dry-run',
      'environment',
      'label-api',
      'max-labels',
      'max-retries',
      'name',
      'on-duplicate',
      'scope',
      'summary',
      'timeout-seconds',
      'value',
      'webhook-secret',
      'webhook-url',
    ].toSorted(),
  );
  expect(lines[0]).toBe('17 faults in the inputs; nothing was sent.');
  expect(sandbox.requests).toEqual([]);
  expect(run.auditEvents).toEqual([]);
  expect(run.outputs).toMatchObject({ outcome: 'failed', results: '[]', 'label-id': '', 'audit-file': '' });
});

test('every output is set when the inputs are at fault', async () => {
  await using run = await runAction({ inputs: {} });
  await using sandbox = await startSandbox();
  await using good = await runStep(sandbox);
  expect(Object.keys(run.outputs)).toEqual(Object.keys(good.outputs));
});

test('credentials and region are taken from the environment where the inputs are empty', async () => {
  await using sandbox = await startSandbox();
  const { 'client-id': id = '', 'client-secret': secret = '', ...inputs } = inputsFor(sandbox);
  await using run = await runAction({
    inputs,
    env: { GENESYS_CLIENT_ID: id, GENESYSCLOUD_OAUTHCLIENT_SECRET: secret, GENESYSCLOUD_REGION: 'eu-west-1' },
  });
  expect(run.outputs['outcome']).toBe('created');
  expect(run.masks).toContain(secret);
});

test('secrets are masked before anything else is printed', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { 'webhook-secret': 'a-webhook-secret' });
  const lines = run.log.split('\n');
  const lastInputMask = lines.findLastIndex((line) => line === '::add-mask::a-webhook-secret');
  expect(lastInputMask).toBeGreaterThan(-1);
  expect(lines.slice(0, lastInputMask).filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
});
