import { describe, expect, test } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import { z } from 'zod';
import { connect } from '../../../src/genesys/connect.ts';
import type { HttpClient } from '../../../src/http/client.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { applyPlan } from '../../../src/provision/apply.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import { createSecrets } from '../../../src/secrets/secrets.ts';
import { START } from '../../harness/fake-clock.ts';
import { plain } from '../../harness/labels.ts';
import { entities, entity } from '../../harness/pages.ts';
import { answer } from '../../harness/scripted-http.ts';
import { testRetries, tokenAnswer, type TestRetries } from '../../harness/session.ts';
import { mapBounded } from '../../../src/concurrency.ts';

const MINUTE = 60_000;
const MOST = 290;

/** The most requests that any minute saw. */
function busiestMinute(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length));
}

/** A limit of 290 requests a minute, and what it said of its waits. */
function limited(timeoutMs = 300_000): TestRetries & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  return {
    ...testRetries({ timeoutMs, minute: { most: MOST, onWait: (waitMs) => waits.push(waitMs) } }),
    waits,
  };
}

describe('290 requests a minute', () => {
  test('let a burst of 290 pass at once', async () => {
    const { clock, gate, waits } = limited();
    await Promise.all(Array.from({ length: MOST }, () => gate.pass()));
    expect([clock.now(), waits]).toEqual([START, []]);
  });

  test('hold for a thousand requests of eight workers, which take three minutes', async () => {
    const { clock, gate, waits } = limited();
    const times = await mapBounded(Array.from({ length: 1_000 }), 8, async () => {
      await gate.pass();
      return clock.now();
    });
    expect(busiestMinute(times)).toBe(MOST);
    expect(clock.now() - START).toBe(3 * MINUTE);
    // Told once for each minute, and not once for each worker.
    expect(waits).toEqual([MINUTE, MINUTE, MINUTE]);
  });

  test('hold nobody back who asks less often', async () => {
    const { clock, gate, waits } = limited();
    for (let count = 0; count < 600; count += 1) {
      await gate.pass();
      await clock.advance(MINUTE / MOST + 1);
    }
    expect([clock.waits, waits]).toEqual([[], []]);
  });

  test('hold for any minute, also when requests come in waves', async () => {
    const { clock, gate } = limited();
    const times: number[] = [];
    for (const [wave, pauseMs] of [
      [200, 40_000],
      [200, 10_000],
      [200, 0],
    ] as const) {
      for (let count = 0; count < wave; count += 1) {
        await gate.pass();
        times.push(clock.now());
      }
      if (pauseMs > 0) await clock.advance(pauseMs);
    }
    expect(busiestMinute(times)).toBeLessThanOrEqual(MOST);
    // The first wave leaves the window after a minute, the rest of the second one when it is a minute old.
    expect(times.at(-1)).toBe(START + 2 * MINUTE);
  });

  test('end with the step', async () => {
    const { clock, gate } = limited(30_000);
    await Promise.all(Array.from({ length: MOST }, () => gate.pass()));
    await expect(gate.pass()).rejects.toMatchObject({ code: 'deadline' });
    expect(clock.now()).toBe(START + 30_000);
  });
});

test('six hundred labels are created within that limit, login and listing included', async () => {
  const given = limited();
  const { clock, waits } = given;
  const times: number[] = [];
  const named = z.object({ name: z.string() });
  const http: HttpClient = {
    send({ method, url, body = '' }) {
      times.push(clock.now());
      if (url.pathname === '/oauth/token') return Promise.resolve(tokenAnswer('token-1'));
      if (method === 'GET') return Promise.resolve(entities([]));
      return Promise.resolve(answer(201, entity(named.parse(JSON.parse(body)).name)));
    },
    prepare: () => undefined,
    close: () => undefined,
  };
  const connection = {
    loginUrl: new URL('https://login.mypurecloud.ie'),
    apiUrl: new URL('https://api.mypurecloud.ie'),
    login: {
      kind: 'client-credentials',
      clientId: 'client-1',
      clientSecret: 'correct-horse-battery',
    } as const,
    proxies: {},
  };
  const session = connect(connection, { ...given, http, secrets: createSecrets(() => undefined) });
  const store = utilizationLabels(session);
  const existing = (await store.list([])) ?? [];
  const wanted = Array.from({ length: 600 }, (_, index) => plain(`label-${index}`));
  const plan = planLabels({ ...planDefaults, wanted, existing, store, limit: 1_000, onDuplicate: 'fail' });
  const created: number[] = [];
  await applyPlan({
    store,
    plan,
    dryRun: false,
    onDuplicate: 'fail',
    onDrift: 'warn',
    halted: () => undefined,
    onWarning: () => undefined,
    onResult(index, { outcome }) {
      if (outcome === 'created') created.push(index);
      return Promise.resolve();
    },
  });
  expect(created).toHaveLength(600);
  expect(times).toHaveLength(602);
  expect(busiestMinute(times)).toBe(MOST);
  expect(clock.now() - START).toBe(2 * MINUTE);
  expect(waits).toEqual([MINUTE, MINUTE]);
});
