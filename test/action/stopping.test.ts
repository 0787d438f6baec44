import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../sandbox/server.ts';
import { errorOf, labelPosts, runStep } from './step.ts';

/** Resolves when the sandbox has got the POST of a label. */
async function postArrived(sandbox: Sandbox): Promise<void> {
  while (labelPosts(sandbox) === 0) await sleep(5);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

// On Windows a signal ends a process at once, so there is nothing to see.
const onPosix = test.skipIf(process.platform === 'win32');

onPosix.each(SIGNALS)('%s during the POST lets it end, and tells that the label is there', async (signal) => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'delay', method: 'POST', path: 'labels', ms: 800 });
  await using run = await runStep(sandbox, {}, { signal: { signal, when: postArrived(sandbox) } });
  expect(sandbox.labels()).toHaveLength(1);
  expect(run.outputs).toMatchObject({ outcome: 'created', 'label-id': sandbox.labels()[0]?.id });
  expect(run.auditEvents).toMatchObject([{ outcome: 'created', labelId: sandbox.labels()[0]?.id }]);
  expect(run.summary).toContain(sandbox.labels()[0]?.id);
  expect(run.exitCode).toBe(1);
  expect(errorOf(run)).toContain(`cancelled (${signal})`);
});

onPosix(
  'SIGINT during a POST that is never answered leaves its fate unknown, within seven seconds',
  async () => {
    await using sandbox = await startSandbox();
    sandbox.inject({ effect: 'hang', method: 'POST', path: 'labels', afterWrite: true });
    const arrived = postArrived(sandbox);
    let signalled = 0;
    const when = arrived.then(() => {
      signalled = performance.now();
    });
    await using run = await runStep(sandbox, {}, { signal: { signal: 'SIGINT', when } });
    expect(performance.now() - signalled).toBeLessThan(7_000);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'unknown', attempts: '1', 'failed-count': '1' });
    expect(run.auditEvents).toMatchObject([{ outcome: 'unknown' }]);
    expect(errorOf(run)).toMatch(/"team=blue".*could not be read back: The step was cancelled/);
    expect(labelPosts(sandbox)).toBe(1);
  },
);

onPosix('SIGINT before the POST writes nothing', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'delay', method: 'GET', path: 'labels', ms: 500 });
  const when = (async () => {
    while (sandbox.requests.length < 2) await sleep(5);
  })();
  await using run = await runStep(sandbox, {}, { signal: { signal: 'SIGINT', when } });
  expect(run.outputs).toMatchObject({ outcome: 'not-attempted', attempts: '0' });
  expect(run.auditEvents).toMatchObject([{ outcome: 'not-attempted', error: { code: 'cancelled' } }]);
  expect(labelPosts(sandbox)).toBe(0);
});

test('the deadline ends the step the same way', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'hang', method: 'POST', path: 'labels', afterWrite: true });
  await using run = await runStep(sandbox, { 'timeout-seconds': '1' });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ outcome: 'unknown', attempts: '1' });
  expect(errorOf(run)).toContain('deadline of 1 s');
  expect(run.durationMs).toBeLessThan(1_000 + 7_000);
});
