import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, requestLines, runStep } from '../harness/step.ts';

test('the default description names the repository', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  await using run = await runStep(sandbox);
  expect(run.exitCode).toBe(0);
  expect(sandbox.labels()).toMatchObject([
    { description: expect.stringContaining('octo-org/contact-centre') },
  ]);
});

test('a duplicate on the third page of the four-field API is found', async () => {
  const labels = Array.from({ length: 249 }, (_, index) => ({ name: 'a', value: String(index) }));
  await using sandbox = await startSandbox({
    labelApi: 'routing',
    labels: [...labels, { name: 'team', value: 'blue' }],
  });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'duplicate', 'label-count': '250' });
  expect(requestLines(sandbox).filter((line) => line === 'GET /api/v2/routing/labels')).toHaveLength(3);
});

test('the published API comes first where both are served', async () => {
  await using sandbox = await startSandbox({ labelApi: 'both' });
  await using run = await runStep(sandbox);
  expect(run.outputs['label-api']).toBe('utilization');
});

test('a plain label is refused where only the four-field API was found', async () => {
  await using sandbox = await startSandbox({ labelApi: 'routing' });
  await using run = await runStep(sandbox, { value: '' });
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toMatch(/"team" cannot be created.*plain labels/);
  expect(labelPosts(sandbox)).toBe(0);
});

test('a value that the published API cannot store is refused where that API was found', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { value: 'a:b' });
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toContain('must not contain any of');
  expect(labelPosts(sandbox)).toBe(0);
});

test('login and API behind a gateway with a path prefix are found', async () => {
  await using sandbox = await startSandbox({ pathPrefix: '/genesys/eu' });
  await using run = await runStep(sandbox);
  expect(run.outputs['outcome']).toBe('created');
});

test('an IPv6 loopback host works', async () => {
  await using sandbox = await startSandbox({ host: '::1' });
  await using run = await runStep(sandbox);
  expect(run.outputs['outcome']).toBe('created');
});
