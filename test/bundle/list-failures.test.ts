import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { expectAgreement, outcomesOf, plainLabels, resultsOf, runList } from '../harness/list-step.ts';
import { errorOf, labelPosts, requestLines } from '../harness/step.ts';

const labels = plainLabels(40);
const eighty = plainLabels(80);
/** Labels that can be under way when twenty are created: eight, and one more for each of those. */
const IN_FLIGHT_AFTER_20 = 28;
const post = { method: 'POST', path: 'labels' } as const;

test('a label that is refused in the middle does not stop the others', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 400, ...post, after: 20 });
  await using run = await runList(sandbox, labels);
  expect(run.exitCode).toBe(1);
  expect(outcomesOf(run)).toEqual({ created: 39, failed: 1 });
  expect(run.outputs).toMatchObject({ outcome: 'failed', 'label-count': '39' });
  expectAgreement(run, sandbox, labels);
  const refused = resultsOf(run).find(({ outcome }) => outcome === 'failed');
  expect(errorOf(run)).toContain(`"${refused?.name ?? ''}"`);
  expect(errorOf(run)).toContain('HTTP 400');
  expect(run.summary).toContain('39 created');
});

test('a label that another writer creates in the middle exists, and the others are created', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'conflictRace', ...post, after: 20 });
  await using run = await runList(sandbox, labels);
  expect(run.exitCode).toBe(0);
  expect(outcomesOf(run)).toEqual({ created: 39, exists: 1 });
  expect(run.outputs).toMatchObject({ outcome: 'created', 'label-count': '40', 'existing-count': '1' });
});

describe('what ends the session ends the step', () => {
  test.each([
    [403, 'permission-denied'],
    [401, 'authentication-lost'],
  ])('a %i in the middle', async (status, code) => {
    await using sandbox = await startSandbox({ answerTimeMs: 5 });
    sandbox.inject({ effect: 'status', status, ...post, after: 20, times: 'always' });
    await using run = await runList(sandbox, eighty);
    expect(run.exitCode).toBe(1);
    expectAgreement(run, sandbox, eighty);
    expect(sandbox.labels()).toHaveLength(20);
    const { created, failed = 0, 'not-attempted': notAttempted = 0, ...others } = outcomesOf(run);
    expect({ created, others }).toEqual({ created: 20, others: {} });
    expect(failed).toBeGreaterThanOrEqual(1);
    // Those in flight fail with it, and nobody begins after it.
    expect(failed).toBeLessThanOrEqual(IN_FLIGHT_AFTER_20);
    expect(failed + notAttempted).toBe(60);
    for (const { outcome, error, attempts } of resultsOf(run)) {
      if (outcome !== 'created') expect(error?.code).toBe(code);
      if (outcome === 'not-attempted') expect(attempts).toBe(0);
    }
    expect(errorOf(run)).toContain(`HTTP ${status}`);
  });

  test('a token that is taken back in the middle is renewed once, and no label is lost', async () => {
    await using sandbox = await startSandbox({ answerTimeMs: 5 });
    const when = (async () => {
      while (labelPosts(sandbox) < 15) await sleep(1);
      sandbox.revokeTokens();
    })();
    await using run = await runList(sandbox, labels);
    await when;
    expect(run.exitCode).toBe(0);
    expectAgreement(run, sandbox, labels);
    expect(requestLines(sandbox).filter((line) => line === 'POST /oauth/token')).toHaveLength(2);
  });
});

test('a 429 in the middle holds back every request for as long as it asks', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'status', status: 429, retryAfter: 1, ...post, after: 20 });
  await using run = await runList(sandbox, eighty);
  expect(run.exitCode).toBe(0);
  expectAgreement(run, sandbox, eighty);
  expect(labelPosts(sandbox)).toBe(81);
  const refusedAt = sandbox.requests.find(({ status }) => status === 429)?.at ?? 0;
  // Requests that were on their way when the 429 was answered had no chance to wait.
  const inWindow = sandbox.requests.filter(({ at }) => at > refusedAt + 200 && at < refusedAt + 990);
  expect(inWindow).toEqual([]);
  const onTheWay = sandbox.requests.filter(({ at }) => at > refusedAt && at <= refusedAt + 200);
  expect(onTheWay.length).toBeLessThanOrEqual(IN_FLIGHT_AFTER_20);
  expect(sandbox.requests.filter(({ at }) => at >= refusedAt + 990).length).toBeGreaterThanOrEqual(
    60 - IN_FLIGHT_AFTER_20,
  );
});

test('an answer that is lost in the middle is settled by reading back, and sent once', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'reset', ...post, after: 20, afterWrite: true });
  await using run = await runList(sandbox, labels);
  expect(run.exitCode).toBe(0);
  expectAgreement(run, sandbox, labels);
  expect(labelPosts(sandbox)).toBe(40);
});

describe('a stop in the middle', () => {
  const many = plainLabels(60);

  async function arrived(sandbox: Sandbox, count: number): Promise<void> {
    while (labelPosts(sandbox) < count) await sleep(2);
  }

  // On Windows a signal ends a process at once, so there is nothing to see.
  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'by %s leaves results, audit file and server in agreement',
    async (signal) => {
      await using sandbox = await startSandbox({ answerTimeMs: 100 });
      const options = { signal: { signal, when: arrived(sandbox, 20) } };
      await using run = await runList(sandbox, many, {}, options);
      expect(run.exitCode).toBe(1);
      expectAgreement(run, sandbox, many);
      const { created = 0, 'not-attempted': notAttempted = 0 } = outcomesOf(run);
      // Those in flight were let end, and no other began.
      expect(created).toBe(labelPosts(sandbox));
      expect(created).toBeGreaterThanOrEqual(20);
      expect(notAttempted).toBe(60 - created);
      expect(notAttempted).toBeGreaterThan(0);
      expect(run.outputs).toMatchObject({ outcome: 'not-attempted', 'label-count': String(created) });
      expect(errorOf(run)).toContain(`cancelled (${signal})`);
      expect(run.summary).toContain(`${notAttempted} not attempted, ${created} created`);
    },
  );

  test('by the deadline does too', async () => {
    await using sandbox = await startSandbox({ answerTimeMs: 300 });
    await using run = await runList(sandbox, many, { 'timeout-seconds': '1' });
    expect(run.exitCode).toBe(1);
    expectAgreement(run, sandbox, many);
    expect(outcomesOf(run)['not-attempted']).toBeGreaterThan(0);
    expect(errorOf(run)).toContain('deadline of 1 s');
    expect(run.durationMs).toBeLessThan(8_000);
  });
});
