import { expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { errorOf, requestLines, runStep } from '../harness/step.ts';

test('a 429 with Retry-After: 2 waits two seconds, and sends the POST again without a listing', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 429, retryAfter: 2, method: 'POST', path: 'labels' });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '2' });
  const [, , first, second] = sandbox.requests;
  const waited = (second?.at ?? 0) - (first?.at ?? 0);
  expect(waited).toBeGreaterThanOrEqual(1_990);
  expect(waited).toBeLessThan(10_000);
  expect(Number(run.outputs['latency-ms'])).toBeGreaterThanOrEqual(1_990);
  expect(requestLines(sandbox).filter((line) => line.startsWith('GET'))).toHaveLength(1);
});

test('a Retry-After past the deadline gives up at once and says so', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 429, retryAfter: 60, path: 'oauth', times: 'always' });
  await using run = await runStep(sandbox, { 'timeout-seconds': '20' });
  expect(run.outputs['outcome']).toBe('failed');
  expect(errorOf(run)).toMatch(/HTTP 429.*60 s.*deadline/);
  expect(run.durationMs).toBeLessThan(5_000);
});
