import { describe, expect, test } from 'vitest';
import { planDefaults } from '../../harness/plan.ts';
import * as z from 'zod/mini';
import { Failure } from '../../../src/failure.ts';
import type { UtilizationDocument } from '../../../src/genesys/utilization-document.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import type { Label } from '../../../src/labels/label.ts';
import { applyPlan } from '../../../src/provision/apply.ts';
import { failureOf, type LabelResult } from '../../../src/provision/result.ts';
import { reasonsOf } from '../../../src/report/reasons.ts';
import { expectReadable, remedy } from '../../harness/failures.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { entities, entity } from '../../harness/pages.ts';
import { settingsDocument } from '../../harness/settings.ts';
import { answer, lost, type Reply } from '../../harness/scripted-http.ts';
import { testSession, type SessionOptions, type TestSession } from '../../harness/session.ts';
import { planLabels } from '../../../src/provision/plan.ts';
import type { OnDrift, OnDuplicate } from '../../../src/provision/policy.ts';

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
  readonly onDrift?: OnDrift;
  /** The settings of which the plan is made. */
  readonly document?: UtilizationDocument;
  /** Labels of an API without settings, where it is `undefined`. */
  readonly settings?: undefined;
}

/**
 * The replies to POSTs, by the name of the label, to `GET`, a listing, and to `READ` and `PUT`, of the settings; other labels
 * are created, and other listings are empty.
 */
type Replies = Readonly<Record<string, (given: TestSession) => End | Promise<End>>>;
type End = Exchange<string> | Error;

const posted = z.object({ name: z.string() });
const bodyOf = (body = ''): z.infer<typeof posted> => posted.parse(JSON.parse(body));

async function apply(replies: Replies, { wanted, existing = [], dryRun = false, ...more }: Case) {
  const events: string[] = [];
  const reply: Reply = async ({ method, url, body }) => {
    if (url.pathname === '/api/v2/routing/utilization')
      return replies[method === 'GET' ? 'READ' : method]?.(given) ?? answer(200, {});
    if (method === 'GET') return replies['GET']?.(given) ?? entities([]);
    const { name } = bodyOf(body);
    events.push(`POST ${name}`);
    const scripted = await replies[name]?.(given);
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
  const store = {
    ...utilizationLabels(given.session),
    ...('settings' in more && { settings: more.settings }),
  };
  const { limit = 100, onDuplicate = 'fail', onDrift = 'warn', document } = more;
  const plan = planLabels({
    ...planDefaults,
    wanted,
    existing: existing.map((name) => stored(name)),
    store,
    limit,
    onDuplicate,
    onDrift,
    document,
  });
  const told: number[] = [];
  const warnings: string[] = [];
  const byIndex = new Map<number, LabelResult>();
  const full = new Failure({ code: 'audit-file', message: 'The disk is full.' });
  let halted = more.haltsWith === '' ? full : undefined;
  await applyPlan({
    store,
    plan,
    dryRun,
    onDuplicate,
    onDrift,
    halted: () => halted,
    onWarning: (message) => warnings.push(message),
    onResult: async (index, result) => {
      told.push(index);
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
    told,
    warnings,
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

test('many labels in doubt cost a few listings', async () => {
  const kept: string[] = [];
  const thirty = Array.from({ length: 30 }, (_, index) => plain(`label-${index}`));
  const replies: Record<string, Replies[string]> = { GET: () => entities(kept) };
  for (const { name } of thirty) {
    replies[name] = () => {
      kept.push(name);
      return answer(503, '');
    };
  }
  const { ends, posts, requests } = await apply(replies, { wanted: thirty, maxRetries: 1 });
  expect(ends).toEqual(thirty.map(({ name }) => `${name} created`));
  expect(posts).toHaveLength(30);
  // Eight go together, and each eight share a listing.
  expect(requests - posts.length).toBeLessThanOrEqual(5);
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
    expect(remedy(failure)).toBe(
      'Change the label, or set `label-api: routing` if this host serves the four-field API.',
    );
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
      code: 'unsupported-label',
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
    ['invalid', answer(400), 'failed'],
    ['refused', answer(404), 'failed'],
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

  test('is told of each label by its own answer, and once of all that it keeps from being sent again', async () => {
    const refusals = Object.fromEntries(
      twenty.map(({ name }) => [
        name,
        async () => {
          // The first is refused a fresh token, too, before the others are refused their first one.
          for (let turns = name === 'label-0' ? 0 : 50; turns > 0; turns -= 1)
            await new Promise((resolve) => setImmediate(resolve));
          return answer(401, { code: 'bad.credentials' }, { 'inin-correlation-id': `corr-${name}` });
        },
      ]),
    );
    const { results, failures, posts } = await apply(refusals, { wanted: twenty });
    const sent = results.filter(({ attempts }) => attempts > 0);
    expect(sent).toHaveLength(new Set(posts).size);
    for (const [index, result] of sent.entries())
      expect(failures[index]).toMatchObject({
        ...{ code: 'authentication-lost', status: 401, correlationId: `corr-${result.label.name}` },
        message: expect.stringContaining(`"${result.label.name}"`),
      });
    const [first, ...others] = sent.map(({ label }) => label.name);
    expect(reasonsOf(sent).map(({ labels, correlationIds }) => [labels, correlationIds])).toEqual([
      [[first], [`corr-${first}`]],
      [others, others.map((name) => `corr-${name}`)],
    ]);
  });

  test('with HTTP 403 stops the others before a listing shows that its label is there after all', async () => {
    let listings = 0;
    const replies: Replies = {
      // Its first POST is carried out without an answer, and seen only after its second one was refused.
      'label-0': ({ api }) =>
        api.requests.filter(({ body }) => body?.includes('"label-0"')).length === 1 ? lost() : answer(403),
      GET: () => entities((listings += 1) > 2 ? ['label-0'] : []),
    };
    const { ends, codes, events } = await apply(replies, { wanted: twenty, maxRetries: 3, postMs: 60_000 });
    expect(ends[0]).toBe('label-0 created');
    const refused = events.lastIndexOf('answered label-0');
    expect(events.slice(refused).filter((event) => event.startsWith('POST'))).toEqual([]);
    expect(codes.at(-1)).toBe('permission-denied');
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

test('a login that is forbidden is not tried again for labels whose turn has not come', async () => {
  const { ends, codes, requests, logins } = await apply(
    {},
    { wanted: twenty, logins: twenty.map(() => answer(403)) },
  );
  expect(ends).toEqual(twenty.map(({ name }) => `${name} not-attempted`));
  expect(codes).toEqual(twenty.map(() => 'login-forbidden'));
  expect([requests, logins]).toEqual([0, 1]);
});

test('a halt is told before a missing interrupting label', async () => {
  const { ends, codes, failures } = await apply(
    { b: () => answer(400) },
    { wanted: [plain('a', { interruptingLabels: ['b'] }), plain('b')], haltsWith: 'b' },
  );
  expect(ends).toEqual(['a not-attempted', 'b failed']);
  expect(codes).toEqual(['audit-file', 'bad-request']);
  expect(failures[0]?.message).toBe('The disk is full.');
});

describe('a label that a listing shows which another label needed', () => {
  // The first is there already, which a listing tells while the others are still under way.
  const replies: Replies = {
    'label-0': () => answer(409),
    GET: () => entities(['label-0', 'label-15']),
  };

  test('is not sent where labels that exist are skipped', async () => {
    const { results, posts, ends } = await apply(replies, {
      ...{ wanted: twenty, onDuplicate: 'skip', postMs: 1_000 },
    });
    expect(results[15]).toEqual({
      ...{ label: plain('label-15'), storedName: 'label-15', outcome: 'exists', attempts: 0 },
      ...{ id: 'id-label-15', selfUri: entity('label-15').selfUri, drift: [] },
    });
    expect(posts).not.toContain('label-15');
    expect(ends).toEqual(
      twenty.map(({ name }) => `${name} ${['label-0', 'label-15'].includes(name) ? 'exists' : 'created'}`),
    );
  });

  test('is sent where they are a failure', async () => {
    const { posts, ends } = await apply(replies, { wanted: twenty, postMs: 1_000 });
    expect(posts).toContain('label-15');
    expect(ends[15]).toBe('label-15 created');
  });
});

describe('a label with settings that somebody else created meanwhile', () => {
  const wanted = [plain('a', { maximumCapacity: 5 }), plain('b')];
  const replies: Replies = {
    a: () => answer(409),
    GET: () => entities(['a']),
    READ: () => answer(200, { utilization: {}, labelUtilizations: { 'id-a': { maximumCapacity: 2 } } }),
  };
  const raced = {
    ...{ label: wanted[0], storedName: 'a', outcome: 'exists', attempts: 1 },
    ...{ id: 'id-a', selfUri: entity('a').selfUri },
  };

  test('is told of once, when its settings are compared', async () => {
    const { results, told, warnings } = await apply(replies, { wanted, onDuplicate: 'skip' });
    expect(results[0]).toEqual({
      ...raced,
      drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }],
    });
    expect([told, warnings]).toEqual([[1, 0], []]);
  });

  test('is told of at once where the API has no settings', async () => {
    const { results, told, requests, warnings } = await apply(replies, {
      ...{ wanted, onDuplicate: 'skip', settings: undefined },
    });
    expect(results[0]).toEqual({ ...raced, drift: [] });
    expect(told.toSorted()).toEqual([0, 1]);
    // Two POSTs and the listing.
    expect([requests, warnings]).toEqual([3, []]);
  });
});

describe('a label with settings that only a listing shows after a POST in doubt', () => {
  const wanted = [plain('a', { maximumCapacity: 5 }), plain('b', { maximumCapacity: 5 })];
  const readings: string[] = [];
  const replies = (maximumCapacity: number): Replies => ({
    a: () => lost(),
    GET: () => entities(['a']),
    READ: () => {
      readings.push('READ');
      return answer(200, { utilization: {}, labelUtilizations: { 'id-a': { maximumCapacity } } });
    },
  });

  test('is told of before the next POST, and once more where a reading shows other settings', async () => {
    readings.length = 0;
    const { results, told } = await apply(replies(2), { wanted });
    expect(results[0]).toMatchObject({
      ...{ outcome: 'created', confirmedBy: 'read-back' },
      drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }],
    });
    expect(told.toSorted()).toEqual([0, 0, 1]);
    expect(readings).toHaveLength(1);
  });

  test('is told of once where they are as declared', async () => {
    expect((await apply(replies(5), { wanted })).told.toSorted()).toEqual([0, 1]);
  });
});

test('no settings are read where the API says of every label that it created it', async () => {
  const { requests } = await apply({}, { wanted: [plain('a', { maximumCapacity: 5 })] });
  expect(requests).toBe(1);
});

test('labels of a cycle are created without their interrupting labels, and get them with one PUT', async () => {
  const wanted = [plain('a', { interruptingLabels: ['b'] }), plain('b', { interruptingLabels: ['a'] })];
  const linked = {
    utilization: {},
    labelUtilizations: {
      'id-a': { interruptingLabelIds: ['id-b'] },
      'id-b': { interruptingLabelIds: ['id-a'] },
    },
  };
  let isWritten = false;
  const { ends, told, bodies, warnings } = await apply(
    {
      READ: () =>
        answer(200, isWritten ? linked : { utilization: {}, labelUtilizations: { 'id-a': {}, 'id-b': {} } }),
      PUT: () => {
        isWritten = true;
        return answer(200, {});
      },
    },
    { wanted, onDrift: 'update' },
  );
  expect(ends).toEqual(['a created', 'b created']);
  expect(told.toSorted()).toEqual([0, 1]);
  expect(warnings).toEqual([]);
  expect(bodies).toEqual(['{"name":"a"}', '{"name":"b"}', undefined, expect.any(String), undefined]);
  expect(JSON.parse(bodies[3] ?? '')).toEqual(linked);
});

describe('a label whose settings are to be updated', () => {
  const label = plain('a', { maximumCapacity: 5 });
  const bodyWith = (maximumCapacity: number) => ({
    utilization: {},
    labelUtilizations: { 'id-a': { maximumCapacity } },
  });
  const input: Case = {
    ...{ wanted: [label], existing: ['a'], onDuplicate: 'skip', onDrift: 'update' },
    document: settingsDocument(bodyWith(2).labelUtilizations),
  };
  const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }];
  const base = { label, storedName: 'a', attempts: 0, drift };

  test('gets them with one PUT, and is not created', async () => {
    let capacity = 2;
    const { results, told, posts, bodies } = await apply(
      {
        READ: () => answer(200, bodyWith(capacity)),
        PUT: () => {
          capacity = 5;
          return answer(200, {});
        },
      },
      input,
    );
    expect(results).toEqual([{ ...base, outcome: 'updated', id: 'id-a', selfUri: undefined }]);
    expect([told, posts]).toEqual([[0], []]);
    expect(bodies).toEqual([undefined, JSON.stringify(bodyWith(5)), undefined]);
  });

  test('is planned in a dry run', async () => {
    const { results, told, requests } = await apply({}, { ...input, dryRun: true });
    expect(results).toEqual([{ ...base, outcome: 'planned', existing: stored('a') }]);
    expect([told, requests]).toEqual([[0], 0]);
  });

  test.each([true, false])(
    'keeps them where the plan is refused for another label (dry run: %s)',
    async (dryRun) => {
      const wanted = [label, plain('a:')];
      const { ends, codes, told, requests } = await apply({}, { ...input, wanted, dryRun });
      expect(ends).toEqual(['a not-attempted', 'a: failed']);
      expect(codes).toEqual(['plan-refused', 'unsupported-label']);
      expect([told.toSorted(), requests]).toEqual([[0, 1], 0]);
    },
  );
});
