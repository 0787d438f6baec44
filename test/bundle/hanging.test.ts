import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/src/server.ts';
import { buildHangingCalls, type HangingCall } from '../harness/hanging-calls.ts';
import { runList } from '../harness/list-step.ts';
import { PLAN } from '../harness/pull-request.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

const calls = buildHangingCalls();
if (typeof calls === 'string') console.log(`Calls that hang are not tested: ${calls}.`);

/** Milliseconds from the signal, or the last word of the step, to the end of its process. */
const figures: string[] = [];

/** Sends SIGTERM once the call is made, and measures how long the process lives on. */
function signalled(call: HangingCall, what: string, further: () => Promise<void> = () => Promise.resolve()) {
  if (typeof calls === 'string') throw new Error(calls);
  const { env, made } = calls.hang(call);
  let at = 0;
  const when = made.then(further).then(() => {
    at = performance.now();
  });
  return {
    env,
    signal: { signal: 'SIGTERM', when } as const,
    expectGone: () => {
      const ms = Math.round(performance.now() - at);
      figures.push(`${what} ${ms} ms`);
      expect(ms).toBeLessThan(7_000);
    },
  };
}

/** A process that does not end is killed before its test is given up, so that nothing is left of it. */
const patienceMs = 20_000;

const HOST = 'https://api.labels.example';

/** The step said what it knows and ended by itself, not by the signal. */
function expectCancelled(run: ActionRun): void {
  expect([run.exitCode, run.signal, run.stderr]).toEqual([1, null, '']);
  expect(errorOf(run)).toContain('cancelled (SIGTERM)');
  expect(run.outputs['results']).toBeDefined();
}

describe.skipIf(typeof calls === 'string').concurrent('a process is gone within seven seconds', () => {
  afterAll(() => {
    if (typeof calls !== 'string') calls.remove();
    console.log(`From the signal to the end of the process: ${figures.join(', ')}.`);
  });

  const timeout = 40_000;

  test('of a signal, while the lookup of the login host hangs', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env, signal, expectGone } = signalled('getaddrinfo', 'lookup of the login host');
    const inputs = { 'login-url': HOST, 'api-url': HOST };
    await using run = await runStep(sandbox, inputs, { env, signal, patienceMs });
    expectGone();
    expectCancelled(run);
    expect(run.outputs).toMatchObject({ outcome: 'not-attempted' });
    expect(run.auditEvents).toMatchObject([{ outcome: 'not-attempted' }]);
    expect(run.summary).toContain('cancelled');
  });

  test('of a signal, while the lookup of the proxy hangs', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env, signal, expectGone } = signalled('getaddrinfo', 'lookup of the proxy');
    const inputs = { 'login-url': HOST, 'api-url': HOST };
    const proxy = { HTTPS_PROXY: 'http://proxy.labels.example:8080' };
    await using run = await runStep(sandbox, inputs, { env: { ...env, ...proxy }, signal, patienceMs });
    expectGone();
    expectCancelled(run);
  });

  test('of a signal, while the lookup of the webhook hangs', { timeout }, async () => {
    await using sandbox = await startSandbox();
    // The connection is prepared before the POST of the label.
    const delivering = async () => {
      while (sandbox.labels().length === 0) await sleep(5);
      await sleep(300);
    };
    const { env, signal, expectGone } = signalled('getaddrinfo', 'lookup of the webhook', delivering);
    const inputs = { 'webhook-url': 'https://hooks.labels.example/', 'max-retries': '10' };
    await using run = await runStep(sandbox, inputs, { env, signal, patienceMs });
    expectGone();
    expectCancelled(run);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'false' });
  });

  test('of a signal, while the lookup of GitHub hangs', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env, signal, expectGone } = signalled('getaddrinfo', 'lookup of GitHub');
    const github = { GITHUB_API_URL: 'https://github.labels.example' };
    await using run = await runList(sandbox, [{ name: 'VIP' }], PLAN, {
      env: { ...env, ...github },
      signal,
      patienceMs,
    });
    expectGone();
    expectCancelled(run);
    expect(run.outputs).toMatchObject({ outcome: 'planned' });
  });

  test('of the deadline, while the lookup of the login host hangs', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env } = signalled('getaddrinfo', '');
    const inputs = { 'login-url': HOST, 'api-url': HOST, 'timeout-seconds': '1' };
    await using run = await runStep(sandbox, inputs, { env, patienceMs });
    figures.push(`lookup of the login host at the deadline ${run.durationMs - 1_000} ms`);
    expect(run.durationMs).toBeLessThan(1_000 + 7_000);
    expect([run.exitCode, run.signal, run.stderr]).toEqual([1, null, '']);
    expect(errorOf(run)).toContain('deadline of 1 s');
  });

  test('of its last word, when it passes with a webhook whose lookup hangs', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env } = signalled('getaddrinfo', '');
    const inputs = { 'webhook-url': 'https://hooks.labels.example/', 'max-retries': '0' };
    await using run = await runStep(sandbox, inputs, { env, patienceMs });
    expect([run.exitCode, run.signal, run.stderr]).toEqual([0, null, '']);
    expect(run.outputs).toMatchObject({ outcome: 'created', 'webhook-delivered': 'false' });
    // One attempt of five seconds.
    figures.push(`a step that passes, after its delivery was given up, ${run.durationMs - 5_000} ms`);
    expect(run.durationMs).toBeLessThan(5_000 + 7_000);
  });

  test('of a signal, while the labels file cannot be read', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env, signal, expectGone } = signalled('realpath', 'reading the labels file');
    await using run = await runList(sandbox, [{ name: 'VIP' }], {}, { env, signal, patienceMs });
    expectGone();
    expectCancelled(run);
    expect(errorOf(run)).toContain('nothing was sent');
    expect(run.outputs).toMatchObject({ outcome: 'failed', results: '[]' });
    expect(sandbox.requests).toEqual([]);
  });

  test('of a signal, while the audit file cannot be written', { timeout }, async () => {
    await using sandbox = await startSandbox();
    const { env, signal, expectGone } = signalled('fdatasync', 'writing the audit file');
    await using run = await runStep(sandbox, {}, { env, signal, patienceMs });
    expectGone();
    expect([run.exitCode, run.signal, run.stderr]).toEqual([1, null, '']);
    expect(errorOf(run)).toMatch(/cancelled \(SIGTERM\)[^]*the disk does not answer/);
    expect(labelPosts(sandbox)).toBe(1);
  });
});
