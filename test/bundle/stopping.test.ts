import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../sandbox/src/github-api.ts';
import { startSandbox, type Sandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../sandbox/src/webhook-receiver.ts';
import { plainLabels, resultsOf, runList } from '../harness/list-step.ts';
import { LIST, onPullRequest, ownComments, startGitHub, warningsOf } from '../harness/pull-request.ts';
import { errorOf, labelPosts, requestLines, runStep } from '../harness/step.ts';

/** Resolves when the sandbox has got the POST of a label. */
async function postArrived(sandbox: Sandbox): Promise<void> {
  await until(() => labelPosts(sandbox) > 0);
}

/** Resolves when a condition holds. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

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
    expect(errorOf(run)).toMatch(
      /^The step was cancelled \(SIGINT\)\. Creating label "team=blue" was under way.* could not be read back\. /,
    );
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

/** What a step meets, from its login to its comment. */
interface Servers {
  readonly sandbox: Sandbox;
  readonly webhook: WebhookReceiver;
  readonly github: GitHubApi;
}

interface Phase {
  readonly what: string;
  readonly prepare?: (sandbox: Sandbox) => void;
  readonly hasCome: (servers: Servers) => boolean;
  /** How many labels there are, and the outcomes that their results may have. */
  readonly count?: number;
  readonly outcomes: readonly string[];
  /** Methods of requests to GitHub that are never answered. */
  readonly silent?: string;
}

const has = (sandbox: Sandbox, line: RegExp, times = 1) =>
  requestLines(sandbox).filter((request) => line.test(request)).length >= times;

const LISTING = /^GET .*labels$/;

const phases: readonly Phase[] = [
  {
    what: 'logging in',
    prepare: (sandbox) => {
      sandbox.inject({ effect: 'hang', path: 'oauth' });
    },
    hasCome: ({ sandbox }) => has(sandbox, /oauth/),
    outcomes: ['not-attempted'],
  },
  {
    what: 'listing',
    prepare: (sandbox) => {
      sandbox.inject({ effect: 'hang', method: 'GET', path: 'labels' });
    },
    hasCome: ({ sandbox }) => has(sandbox, LISTING),
    outcomes: ['not-attempted'],
  },
  {
    what: 'waiting for a Retry-After',
    prepare: (sandbox) => {
      sandbox.inject({ effect: 'status', method: 'GET', path: 'labels', status: 429, retryAfter: 60 });
    },
    hasCome: ({ sandbox }) => has(sandbox, LISTING),
    outcomes: ['not-attempted'],
  },
  {
    what: 'waiting for the pace of 290 requests a minute',
    count: 300,
    hasCome: ({ sandbox }) => sandbox.requests.length >= 290,
    outcomes: ['created', 'not-attempted'],
  },
  {
    what: 'creating',
    prepare: (sandbox) => {
      sandbox.inject({ effect: 'hang', method: 'POST', path: 'labels', afterWrite: true });
    },
    hasCome: ({ sandbox }) => has(sandbox, /^POST .*labels$/),
    outcomes: ['unknown', 'created'],
  },
  {
    what: 'reading back',
    prepare: (sandbox) => {
      sandbox.inject({ effect: 'status', method: 'POST', path: 'labels', status: 500, times: 'always' });
      sandbox.inject({ effect: 'hang', method: 'GET', path: 'labels', after: 1, times: 'always' });
    },
    hasCome: ({ sandbox }) => has(sandbox, LISTING, 2),
    outcomes: ['unknown'],
  },
  {
    what: 'delivering to the webhook',
    hasCome: ({ webhook }) => webhook.deliveries.length > 0,
    outcomes: ['created'],
  },
  {
    what: 'searching for the comment',
    hasCome: ({ github }) => github.requests.length > 0,
    outcomes: ['created'],
    silent: 'GET',
  },
  {
    what: 'writing the comment',
    hasCome: ({ github }) => github.requests.some(({ method }) => method === 'POST'),
    outcomes: ['created'],
    silent: 'POST',
  },
];

describe.skipIf(process.platform === 'win32').concurrent('a signal', () => {
  const figures: string[] = [];
  afterAll(() => {
    console.log(`From SIGHUP to the end of the process: ${figures.join(', ')}.`);
  });

  test.each(phases)(
    'while $what ends the step within seven seconds, with its report',
    { timeout: 30_000 },
    async ({ what, prepare, hasCome, count = 2, outcomes, silent }) => {
      await using sandbox = await startSandbox({ limit: 1_000 });
      await using webhook = await startWebhookReceiver({ hang: what.includes('webhook') });
      await using github = await startGitHub({
        instead: ({ method }) => (method === silent ? 'hang' : undefined),
      });
      prepare?.(sandbox);
      const labels = plainLabels(count);
      const inputs = { 'webhook-url': webhook.url, 'max-labels': '1000', comment: 'true' };
      let at = 0;
      const when = until(() => hasCome({ sandbox, webhook, github })).then(() => {
        at = performance.now();
      });
      const options = { env: await onPullRequest(github), signal: { signal: 'SIGHUP', when } } as const;
      await using run = await runList(sandbox, labels, inputs, options);
      const ms = Math.round(performance.now() - at);
      figures.push(`${what} ${ms} ms`);
      expect(ms).toBeLessThan(7_000);
      expect([run.exitCode, run.signal, run.stderr]).toEqual([1, null, '']);
      expect(errorOf(run)).toContain('cancelled (SIGHUP)');
      const told = resultsOf(run).map(({ outcome }) => outcome);
      expect(told).toHaveLength(count);
      for (const outcome of told) expect(outcomes).toContain(outcome);
      expect(run.auditEvents).toHaveLength(count);
      expect(run.summary).toContain('label-001');
      expect(ownComments(github)).toEqual([]);
    },
  );

  test('while GitHub answers lets that end, and no comment is posted', async () => {
    await using sandbox = await startSandbox();
    await using github = await startGitHub({ delayMs: 500 });
    const when = until(() => github.requests.length > 0);
    const options = { env: await onPullRequest(github), signal: { signal: 'SIGINT', when } } as const;
    await using run = await runList(sandbox, LIST, { comment: 'true' }, options);
    expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
    expect(warningsOf(run)).toEqual([expect.stringContaining('the step was stopped')]);
    expect(errorOf(run)).toContain('cancelled (SIGINT)');
    expect(run.outputs['outcome']).toBe('created');
  });
});

test('the deadline lets no comment be posted either', async () => {
  await using sandbox = await startSandbox();
  await using github = await startGitHub({ delayMs: 2_500 });
  const inputs = { comment: 'true', 'timeout-seconds': '2' };
  await using run = await runList(sandbox, LIST, inputs, { env: await onPullRequest(github) });
  expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
  expect(warningsOf(run)).toEqual([expect.stringContaining('the step was stopped')]);
  expect(errorOf(run)).toContain('deadline of 2 s');
  expect(run.outputs['outcome']).toBe('created');
});
