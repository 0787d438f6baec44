import { describe, expect, test } from 'vitest';
import { startRelay, type RelayOptions } from '../../sandbox/src/relay.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { expectAgreement, plainLabels, resultsOf, runList } from '../harness/list-step.ts';
import { labelPosts, runStep } from '../harness/step.ts';

const labels = plainLabels(40);

describe('a server that closes the connections which it lets clients keep', () => {
  test.concurrent.each<[string, RelayOptions]>([
    ['at once', { idleMs: 0 }],
    ['after 2 ms', { idleMs: 2 }],
    ['after 5 ms', { idleMs: 5 }],
    ['by a reset, at once', { idleMs: 0, reset: true }],
    ['by a reset, after 2 ms', { idleMs: 2, reset: true }],
    ['by a reset, after 5 ms', { idleMs: 5, reset: true }],
  ])('%s, gets every label once', { timeout: 30_000 }, async (_, options) => {
    await using sandbox = await startSandbox({ answerTimeMs: 3 });
    await using relay = await startRelay(sandbox.url, options);
    const urls = { 'login-url': relay.url, 'api-url': relay.url };
    await using run = await runList(sandbox, labels, urls);
    expect(relay.closed()).toBeGreaterThan(0);
    expect(run.exitCode).toBe(0);
    expectAgreement(run, sandbox, labels);
    // What was lost on the way did not arrive, and what arrived was not sent again.
    expect(labelPosts(sandbox)).toBe(labels.length);
  });

  describe('right when the POST comes', () => {
    const moments = [
      ['closes before it is read', { atPost: 'before' }, 'response', '2'],
      ['resets before it is read', { atPost: 'before', reset: true }, 'response', '2'],
      ['closes before it is answered', { atPost: 'after' }, 'read-back', '1'],
      ['resets before it is answered', { atPost: 'after', reset: true }, 'read-back', '1'],
    ] as const;

    test.concurrent.each(moments)('%s', { timeout: 30_000 }, async (_, options, confirmedBy, attempts) => {
      await using sandbox = await startSandbox({ answerTimeMs: 20 });
      await using relay = await startRelay(sandbox.url, options);
      const urls = { 'login-url': sandbox.url, 'api-url': relay.url };
      await using run = await runStep(sandbox, urls);
      expect(relay.closed()).toBe(1);
      expect(run.exitCode).toBe(0);
      expect(resultsOf(run)).toMatchObject([{ outcome: 'created', id: sandbox.labels()[0]?.id }]);
      expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([{ confirmedBy }]);
      expect(run.outputs['attempts']).toBe(attempts);
      expect([sandbox.labels().length, labelPosts(sandbox)]).toEqual([1, 1]);
    });
  });
});
