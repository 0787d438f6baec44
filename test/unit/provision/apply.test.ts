import { describe, expect, test } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import * as z from 'zod/mini';
import { Failure } from '../../../src/failure.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import type { Label } from '../../../src/labels/label.ts';
import { applyPlan } from '../../../src/provision/apply.ts';
import { failureOf, type LabelResult } from '../../../src/provision/result.ts';
import { expectReadable, remedy } from '../../harness/failures.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { entities, entity } from '../../harness/pages.ts';
import { answer, lost, type Reply } from '../../harness/scripted-http.ts';
import { testSession, type SessionOptions, type TestSession } from '../../harness/session.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import { type OnDuplicate } from '../../../src/provision/policy.ts';

interface Case extends SessionOptions {
  readonly wanted: readonly Label[];
  readonly existing?: readonly string[];
  readonly limit?: number;
  readonly onDuplicate?: OnDuplicate;
  readonly dryRun?: boolean;
  /** The label with whose result everything is to halt; an empty name halts it from the start. */
  readonly haltsWith?: string;
  /** How long a POST takes that is not in the replies, in milliseconds. */
  readonly postMs?: number | ((name: string) => number);
}

/** The replies to POSTs, by the name of the label; others are created, and listings are empty. */
type Replies = Readonly<Record<string, (given: TestSession) => Exchange<string> | Error>>;

const posted = z.object({ name: z.string() });
const bodyOf = (body = ''): z.infer<typeof posted> => posted.parse(JSON.parse(body));

async function apply(replies: Replies, { wanted, existing = [], dryRun = false, ...more }: Case) {
  const events: string[] = [];
  const reply: Reply = async ({ method, body }) => {
    if (method === 'GET') return replies['GET']?.(given) ?? entities([]);
    const { name } = bodyOf(body);
    events.push(`POST ${name}`);
    const scripted = replies[name]?.(given);
    const { postMs } = more;
    if (scripted === undefined && postMs !== undefined)
      await given.clock.advance(typeof postMs === 'number' ? postMs : postMs(name));
    events.push(`answered ${name}`);
    return scripted ?? answer(201, entity(name));
  };
  const given = testSession(
    Array.from({ length: 99 }, () => reply),
    more,
  );
  const store = utilizationLabels(given.session);
  const { limit = 100, onDuplicate = 'fail' } = more;
  const plan = planLabels({
    ...planDefaults,
    wanted,
    existing: existing.map((name) => stored(name)),
    store,
    limit,
    onDuplicate,
  });
  const byIndex = new Map<number, LabelResult>();
  const full = new Failure({ code: 'audit-file', message: 'The disk is full.' });
  let halted = more.haltsWith === '' ? full : undefined;
  await applyPlan({
    store,
    plan,
    dryRun,
    onDuplicate,
    onDrift: 'warn',
    halted: () => halted,
    onWarning: () => undefined,
    onResult: async (index, result) => {
      byIndex.set(index, result);
      const failure = failureOf(result);
      if (failure !== undefined) expectReadable(failure);
      // The first takes longest, so that what waits for it can be told from what waits for its own.
      for (let turns = index === 0 ? 20 : 1; turns > 0; turns -= 1) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      events.push(`noted ${result.label.name}`);
      if (result.label.name === more.haltsWith) halted = full;
    },
  });
  const results = wanted.flatMap((_, index) => byIndex.get(index) ?? []);
  return {
    results,
    events,
    ends: results.map(({ label, outcome }) => `${label.name} ${outcome}`),
    codes: results.map((result) => failureOf(result)?.code),
    failures: results.map((result) => failureOf(result)),
    posts: given.api.requests.filter(({ method }) => method === 'POST').map(({ body }) => bodyOf(body).name),
    requests: given.api.requests.length,
    logins: given.login.requests.length,
    bodies: given.api.requests.map(({ body }) => body),
  };
}

const abc = ['a', 'b', 'c'].map((name) => plain(name));
const twenty = Array.from({ length: 20 }, (_, index) => plain(`label-${index}`));
/** How those end that were in flight beside the first, and those whose turn had not come. */
const inFlight = twenty.slice(1, 8).map(({ name }) => `${name} created`);
const unattempted = twenty.slice(8).map(({ name }) => `${name} not-attempted`);

test('labels are created in the order they were given', async () => {
  const { posts, ends } = await apply({}, { wanted: ['c', 'a', 'b'].map((name) => plain(name)) });
  expect(posts).toEqual(['c', 'a', 'b']);
  expect(ends).toEqual(['c created', 'a created', 'b created']);
});

test('while a result is being taken care of, no further POST begins', async () => {
  const { events } = await apply({}, { wanted: twenty });
  expect(events.indexOf('noted label-1')).toBeLessThan(events.indexOf('noted label-0'));
  expect(events.indexOf('POST label-7')).toBeLessThan(events.indexOf('noted label-0'));
  expect(events.indexOf('POST label-8')).toBeGreaterThan(events.indexOf('noted label-0'));
});

test('a POST that waited for the rate limit meanwhile waits for results too', async () => {
  const limited: Replies = { 'label-0': () => answer(429, '', { 'retry-after': '1' }) };
  // Label 8 takes the place of label 1, and is let through at the moment when the others are answered.
  const postMs = (name: string): number => (name === 'label-1' ? 500 : 1_000);
  const { events } = await apply(limited, { wanted: twenty, maxRetries: 1, postMs });
  const at = (event: string): number => events.indexOf(event);
  expect(at('POST label-8')).toBeGreaterThan(at('answered label-2'));
  for (const name of ['label-2', 'label-3', 'label-4', 'label-5', 'label-6', 'label-7'])
    expect(at(`noted ${name}`)).toBeLessThan(at('POST label-8'));
});

describe('a halt', () => {
  test('before the first label leaves all unattempted that would be written, and none else', async () => {
    const { ends, codes, requests } = await apply(
      {},
      { wanted: abc, existing: ['b'], onDuplicate: 'skip', haltsWith: '' },
    );
    expect(ends).toEqual(['a not-attempted', 'b exists', 'c not-attempted']);
    expect([codes[0], codes[2], requests]).toEqual(['audit-file', 'audit-file', 0]);
  });

  test('in between lets no further POST begin', async () => {
    const { ends, events } = await apply({}, { wanted: twenty, haltsWith: 'label-0', postMs: 1_000 });
    expect(ends).toEqual(['label-0 created', ...inFlight, ...unattempted]);
    expect(events.filter((event) => event.startsWith('POST'))).toHaveLength(8);
  });

  test('lets none be sent again either', async () => {
    const replies: Replies = { 'label-1': () => answer(429, '', { 'retry-after': '2' }) };
    const { ends, posts, failures } = await apply(replies, { wanted: twenty, haltsWith: 'label-0' });
    expect(posts.filter((name) => name === 'label-1')).toHaveLength(1);
    expect(ends[1]).toBe('label-1 failed');
    expect(failures[1]).toMatchObject({
      code: 'audit-file',
      message: expect.stringMatching(/disk is full\. Before that: .*429/),
    });
  });
});

test('every label has its result', async () => {
  const { results } = await apply({}, { wanted: twenty });
  expect(results.map(({ storedName, outcome }) => [storedName, outcome])).toEqual(
    twenty.map(({ name }) => [name, 'created']),
  );
});

describe('a dry run', () => {
  test('writes nothing and reads nothing more', async () => {
    const { results, requests, logins } = await apply({}, { wanted: [valued('team', 'blue')], dryRun: true });
    expect(results).toEqual([
      {
        label: valued('team', 'blue'),
        storedName: 'team=blue',
        outcome: 'planned',
        attempts: 0,
        existing: undefined,
        drift: [],
      },
    ]);
    expect([requests, logins]).toEqual([0, 0]);
  });

  test('shows what exists', async () => {
    const { ends } = await apply({}, { wanted: abc, existing: ['b'], onDuplicate: 'skip', dryRun: true });
    expect(ends).toEqual(['a planned', 'b exists', 'c planned']);
  });

  test('fails where the real one would', async () => {
    const { ends } = await apply({}, { wanted: abc, existing: ['b'], dryRun: true });
    expect(ends).toEqual(['a not-attempted', 'b duplicate', 'c not-attempted']);
    expect((await apply({}, { wanted: [plain('a')], limit: 0, dryRun: true })).codes).toEqual([
      'limit-exceeded',
    ]);
  });
});

test('a label that exists and is skipped needs no POST, and the others get theirs', async () => {
  const { results, posts } = await apply({}, { wanted: abc, existing: ['b'], onDuplicate: 'skip' });
  expect(results[1]).toEqual({
    label: plain('b'),
    storedName: 'b',
    outcome: 'exists',
    attempts: 0,
    id: 'id-b',
    selfUri: undefined,
    drift: [],
  });
  expect(posts).toEqual(['a', 'c']);
});

describe('a plan that was refused', () => {
  test('for a duplicate writes nothing', async () => {
    const { ends, codes, results, requests } = await apply({}, { wanted: abc, existing: ['b'] });
    expect(ends).toEqual(['a not-attempted', 'b duplicate', 'c not-attempted']);
    expect(codes).toEqual(['plan-refused', 'label-exists', 'plan-refused']);
    expect(results[1]).toMatchObject({ id: 'id-b', attempts: 0 });
    expect(requests).toBe(0);
  });

  test('for a duplicate says which, its id, and how to let it pass', async () => {
    const { results } = await apply({}, { wanted: [plain('b')], existing: ['b'] });
    const failure = results[0] && failureOf(results[0]);
    expect(failure?.message).toMatch(/"b" already exists.*id-b.*Nothing was written\./);
    expect(remedy(failure)).toContain('`on-duplicate: skip`');
  });

  test('for the limit says the count, the limit and how many were asked for', async () => {
    const existing = Array.from({ length: 99 }, (_, index) => `existing-${index}`);
    const { results, codes, requests } = await apply({}, { wanted: abc, existing });
    expect(codes).toEqual(['limit-exceeded', 'limit-exceeded', 'limit-exceeded']);
    const failure = results[0] && failureOf(results[0]);
    expect(failure?.message).toMatch(
      /\b99 labels\b.*\b100\b.*creating 3 more would pass the limit\. Nothing was written\./,
    );
    expect(remedy(failure)).toContain('`max-labels`');
    expect(requests).toBe(0);
  });

  test('for the limit names the label, when there is but one', async () => {
    const { failures } = await apply({}, { wanted: [plain('b')], existing: ['a'], limit: 1 });
    expect(failures[0]?.message).toMatch(/\b1 label\b.*creating 1 more \("b"\) would pass the limit/);
  });

  test('for the limit leaves labels that exist as they are', async () => {
    const { ends } = await apply({}, { wanted: abc, existing: ['b'], onDuplicate: 'skip', limit: 1 });
    expect(ends).toEqual(['a failed', 'b exists', 'c failed']);
  });

  test('for a label that the API cannot keep says why', async () => {
    const { ends, codes, results, requests } = await apply(
      {},
      { wanted: [plain('a'), valued('team', 'x:y')] },
    );
    expect(ends).toEqual(['a not-attempted', 'team failed']);
    expect(codes).toEqual(['plan-refused', 'unsupported-label']);
    const failure = results[1] && failureOf(results[1]);
    expect(failure?.message).toMatch(/"team=x:y" cannot be created: .*":".*\. Nothing was written\./);
    expect(remedy(failure)).toContain('`label-api`');
    expect(requests).toBe(0);
  });

  test('tells every other label why it was not attempted', async () => {
    const { failures } = await apply({}, { wanted: abc, existing: ['b'] });
    for (const failure of [failures[0], failures[2]]) {
      expect(failure?.message).toMatch(/othing was written because another label .* was refused/);
      expect(remedy(failure)).toMatch(/^Fix that one/);
    }
  });

  test('for two faults of one label tells both', async () => {
    const { failures } = await apply({}, { wanted: [plain('a:', { interruptingLabels: ['gone'] })] });
    expect(failures[0]?.message).toMatch(
      /":".*; its interrupting label "gone" is neither .* nor in the list/,
    );
  });

  test('for a circle has a result for every label of it', async () => {
    const wanted = [
      plain('a', { interruptingLabels: ['b'] }),
      plain('b', { interruptingLabels: ['a'] }),
      plain('c'),
    ];
    expect((await apply({}, { wanted })).ends).toEqual(['a failed', 'b failed', 'c not-attempted']);
  });
});

describe('interrupting labels', () => {
  const urgent = plain('a', { interruptingLabels: ['urgent', 'b'] });

  test('go by their ids, after those that are new have been created', async () => {
    const { bodies, ends } = await apply({}, { wanted: [urgent, plain('b')], existing: ['urgent'] });
    expect(bodies).toEqual([
      '{"name":"b"}',
      '{"name":"a","utilization":{"interruptingLabelIds":["id-urgent","id-b"]}}',
    ]);
    expect(ends).toEqual(['a created', 'b created']);
  });

  test('that could not be created leave the label unattempted', async () => {
    const { ends, posts, failures } = await apply(
      { b: () => answer(400) },
      { wanted: [urgent, plain('b'), plain('c')], existing: ['urgent'] },
    );
    expect(ends).toEqual(['a not-attempted', 'b failed', 'c created']);
    expect(posts).not.toContain('a');
    expect(failures[0]).toMatchObject({
      code: 'plan-refused',
      message: expect.stringMatching(/^Its interrupting label "b" was not created\.$/),
    });
  });
});

describe('one failure', () => {
  test.each([400, 404, 422])('with HTTP %i does not stop the others', async (status) => {
    const { ends } = await apply({ b: () => answer(status) }, { wanted: abc });
    expect(ends).toEqual(['a created', 'b failed', 'c created']);
  });

  test.each([
    ['refused', answer(400), 'failed'],
    ['of unknown fate', lost(), 'unknown'],
  ])('%s does not stop those whose turn has not come', async (_what, reply, outcome) => {
    const { ends } = await apply(
      { 'label-0': () => reply },
      { wanted: twenty, maxRetries: 0, postMs: 10_000 },
    );
    expect(ends).toEqual(twenty.map(({ name }) => `${name} ${name === 'label-0' ? outcome : 'created'}`));
  });

  test('of unknown fate does not stop the others', async () => {
    const { ends } = await apply({ a: () => lost() }, { wanted: [plain('a'), plain('b')], maxRetries: 0 });
    expect(ends).toEqual(['a unknown', 'b created']);
  });

  test.each([
    [401, 'authentication-lost'],
    [403, 'permission-denied'],
  ])('with HTTP %i stops those whose turn has not come', async (status, code) => {
    const { ends, codes, posts } = await apply(
      { 'label-0': () => answer(status) },
      { wanted: twenty, postMs: 10_000 },
    );
    expect(ends.slice(0, 8)).toEqual(['label-0 failed', ...inFlight]);
    expect(ends.slice(8)).toEqual(unattempted);
    expect(codes.slice(8)).toEqual(unattempted.map(() => code));
    expect(new Set(posts).size).toBe(8);
  });

  test('of the read-back with HTTP 403 stops those whose turn has not come', async () => {
    const replies: Replies = { 'label-0': () => lost(), GET: () => answer(403) };
    const { ends } = await apply(replies, { wanted: twenty, postMs: 10_000 });
    expect(ends).toEqual(['label-0 unknown', ...inFlight, ...unattempted]);
  });

  test('of the login stops all', async () => {
    const { ends, requests, logins } = await apply(
      {},
      { wanted: twenty, logins: twenty.map(() => answer(401)) },
    );
    expect(ends).toEqual(twenty.map(({ name }) => `${name} not-attempted`));
    expect([requests, logins]).toEqual([0, 1]);
  });

  test('does not hide labels that exist already', async () => {
    const { ends } = await apply(
      { a: () => answer(403) },
      { wanted: abc, existing: ['c'], onDuplicate: 'skip' },
    );
    expect([ends[0], ends[2]]).toEqual(['a failed', 'c exists']);
  });
});

test('the stop leaves labels unattempted whose turn has not come', async () => {
  const stop = ({ stop: control }: TestSession) => {
    control.trigger('SIGTERM');
    return answer(201, entity('label-0'));
  };
  const { ends, codes } = await apply({ 'label-0': stop }, { wanted: twenty, postMs: 1_000 });
  expect(ends).toEqual(['label-0 created', ...inFlight, ...unattempted]);
  expect(codes.slice(8)).toEqual(unattempted.map(() => 'cancelled'));
});
