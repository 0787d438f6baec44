import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGateway } from '../../sandbox/src/gateway.ts';
import { startRelay } from '../../sandbox/src/relay.ts';
import { startSandbox, type Fault, type Sandbox } from '../../sandbox/src/server.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { errorOf, labelPosts, runStep } from '../harness/step.ts';

const MIB = 1024 * 1024;
const HUGE = 100 * MIB;
/** What the step reads of an answer, and what the sockets on the way may hold besides. */
const MOST_READ = 8 * MIB;
const BUFFERS = 8 * MIB;
/** More memory than an ordinary step takes, by far less than the whole answer does. */
const MOST_MEMORY = HUGE / 2;

/**
 * Has Node tell at its end how much memory the process had at its peak, in KiB. On Linux not by its resource usage,
 * which begins with the peak of the process that started it.
 */
const telling = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  const status = '/proc/self/status';
  process.on('exit', () => {
    const own = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
    console.error(own ?? process.resourceUsage().maxRSS);
  });
`)}`;

function runMeasured(sandbox: Sandbox, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runStep(sandbox, inputs, { nodeArgs: ['--import', telling] });
}

/** Peaks in bytes. */
let ordinary = 0;
let highest = 0;

const peakOf = (run: ActionRun) => Number(run.stderr) * 1024;

function expectLittleMemory(run: ActionRun): void {
  const peak = peakOf(run);
  highest = Math.max(highest, peak);
  expect(peak).toBeGreaterThan(20 * MIB);
  expect(peak - ordinary).toBeLessThan(MOST_MEMORY);
}

beforeAll(async () => {
  await using sandbox = await startSandbox();
  await using run = await runMeasured(sandbox);
  expect(run.outputs['outcome']).toBe('created');
  ordinary = peakOf(run);
});

afterAll(() => {
  const [usual, most] = [ordinary, highest].map((bytes) => Math.round(bytes / MIB));
  console.log(`Peak memory: ${usual} MiB of an ordinary step, at most ${most} MiB with answers of 100 MiB.`);
});

describe('an answer of 100 MiB', () => {
  test.each<[string, Fault, RegExp]>([
    [
      'to the login',
      { effect: 'hugeAnswer', bytes: HUGE, method: 'POST', path: 'oauth', times: 'always' },
      /^Logging in/,
    ],
    [
      'to the listing',
      { effect: 'hugeAnswer', bytes: HUGE, method: 'GET', path: 'labels', times: 'always' },
      /^Reading the labels/,
    ],
  ])('%s is refused at 8 MiB', async (_, fault, action) => {
    await using sandbox = await startSandbox();
    await using relay = await startRelay(sandbox.url);
    sandbox.inject(fault);
    await using run = await runMeasured(sandbox, { 'login-url': relay.url, 'api-url': relay.url });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toMatch(action);
    expect(errorOf(run)).toContain('the answer is larger than 8 MiB');
    expect(relay.answered()).toBeGreaterThan(MOST_READ);
    expect(relay.answered()).toBeLessThan(MOST_READ + BUFFERS);
    expectLittleMemory(run);
    expect(labelPosts(sandbox)).toBe(0);
  });

  test('that 100 KB uncompress to is refused at 8 MiB', async () => {
    await using sandbox = await startSandbox();
    const bomb = gzipSync(Buffer.alloc(HUGE, ' '));
    expect(bomb.byteLength).toBeLessThan(MIB);
    await using gateway = await startGateway(sandbox.url, ({ method, body }) =>
      method === 'GET' ? { headers: { 'content-encoding': 'gzip' }, body: bomb } : { body },
    );
    await using run = await runMeasured(sandbox, { 'api-url': gateway.url });
    expect(errorOf(run)).toMatch(/^Reading the labels.*larger than 8 MiB/);
    expectLittleMemory(run);
    expect(labelPosts(sandbox)).toBe(0);
  });

  test('to a POST that was carried out is settled by the listing', async () => {
    await using sandbox = await startSandbox();
    const huge = Buffer.alloc(HUGE, ' ');
    await using gateway = await startGateway(sandbox.url, ({ method, body }) => ({
      body: method === 'POST' ? huge : body,
    }));
    await using run = await runMeasured(sandbox, { 'api-url': gateway.url });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      outcome: 'created',
      attempts: '1',
      'label-id': sandbox.labels()[0]?.id,
    });
    expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([{ confirmedBy: 'read-back' }]);
    expect(labelPosts(sandbox)).toBe(1);
    expectLittleMemory(run);
  });

  test('to a POST that was not carried out leaves its fate unknown', async () => {
    await using sandbox = await startSandbox();
    sandbox.inject({ effect: 'hugeAnswer', bytes: HUGE, method: 'POST', path: 'labels' });
    await using run = await runMeasured(sandbox, { 'max-retries': '0' });
    expect(run.outputs).toMatchObject({ outcome: 'unknown', attempts: '1' });
    expect(errorOf(run)).toMatch(/larger than 8 MiB.*fresh listing does not show/);
    expect([labelPosts(sandbox), sandbox.labels().length]).toEqual([1, 0]);
  });

  test('of the webhook is not read, and its event is delivered', async () => {
    await using sandbox = await startSandbox();
    await using receiver = await startSandbox();
    receiver.inject({ effect: 'hugeAnswer', bytes: HUGE, path: '/hook' });
    await using run = await runMeasured(sandbox, { 'webhook-url': `${receiver.url}/hook` });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['webhook-delivered']).toBe('true');
    expectLittleMemory(run);
  });
});
