import { describe, expect, test } from 'vitest';
import { routingLabels } from '../../../src/genesys/routing-labels.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { createLabelReader } from '../../../src/provision/read-back.ts';
import { START } from '../../harness/fake-clock.ts';
import { plain, valued } from '../../harness/labels.ts';
import { entities, entity, ROUTING, UTILIZATION } from '../../harness/pages.ts';
import { answer, linesOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession, type SessionOptions } from '../../harness/session.ts';

const there = entities(['other', 'VIP']);
const away = entities(['other', 'vip']);

function reading(script: readonly Reply[], patience: 'once' | 'patient', options?: SessionOptions) {
  const given = testSession(script, options);
  return {
    ...given,
    read: () => createLabelReader(utilizationLabels(given.session)).readBack(plain('VIP'), patience),
  };
}

test.each(['once', 'patient'] as const)('%s: a label that is there is found at once', async (patience) => {
  const { read, clock } = reading([there], patience);
  expect(await read()).toMatchObject({ kind: 'found', label: { id: entity('VIP').id, storedName: 'VIP' } });
  expect(clock.waits).toEqual([]);
});

test('once: a listing that does not show the label is believed', async () => {
  const { read, api } = reading([away], 'once');
  expect(await read()).toMatchObject({ kind: 'absent', lookAlike: { storedName: 'vip' } });
  expect(api.requests).toHaveLength(1);
});

describe('patient', () => {
  test('a listing that lags behind is read again, with the waits of a retry', async () => {
    const { read, clock } = reading([away, away, away, there], 'patient');
    expect(await read()).toMatchObject({ kind: 'found' });
    expect(clock.waits).toEqual([2_000, 4_000, 8_000]);
  });

  test('it is believed after the last retry', async () => {
    const { read, clock } = reading([away, away, away, away, away], 'patient');
    expect(await read()).toMatchObject({ kind: 'absent' });
    expect(clock.waits).toEqual([2_000, 4_000, 8_000]);
  });

  test('without retries it is believed at once', async () => {
    const { read, api } = reading([away, away], 'patient', { maxRetries: 0 });
    expect(await read()).toMatchObject({ kind: 'absent' });
    expect(linesOf(api)).toEqual([
      `GET ${UTILIZATION}?pageSize=100&pageNumber=1`,
      `GET ${UTILIZATION}?pageSize=100&pageNumber=1&name=VIP`,
    ]);
  });

  test('it is believed when the next reading would be past the deadline', async () => {
    const { read, clock } = reading([away, away, away], 'patient', { timeoutMs: 6_000 });
    expect(await read()).toMatchObject({ kind: 'absent' });
    expect(clock.waits).toEqual([2_000]);
  });

  test('each wait is told', async () => {
    const { read, retries } = reading([away, there], 'patient');
    await read();
    expect(retries).toEqual([expect.stringMatching(/VIP.*2\.0 s/)]);
  });
});

test.each([
  ['is refused', [answer(403)], 'permission-denied'],
  ['is malformed', [answer(200, '<html>')], 'unexpected-answer'],
])('a listing that %s cannot be read', async (_what, script, code) => {
  const end = await reading(script, 'patient').read();
  expect(end).toMatchObject({ kind: 'unreadable', failure: { code } });
});

test('a listing that was there before and is not now cannot be read', async () => {
  const { read } = reading([answer(404)], 'patient');
  expect(await read()).toMatchObject({
    kind: 'unreadable',
    failure: {
      code: 'no-label-api',
      status: 404,
      message: expect.stringMatching(/listing at api\.mypurecloud\.ie.*HTTP 404/),
    },
  });
});

test('after the stop it cannot be read', async () => {
  const { read, stop } = reading([], 'patient');
  stop.trigger('SIGTERM');
  expect(await read()).toMatchObject({ kind: 'unreadable', failure: { code: 'cancelled' } });
});

test('a fault of the program is thrown', async () => {
  const bug = new TypeError('x');
  await expect(reading([bug], 'once').read()).rejects.toBe(bug);
});

test("the labels of a listing are counted without the platform's own", async () => {
  const { session } = testSession([entities(['VIP', 'System Default Label', 'b'])]);
  const reader = createLabelReader(utilizationLabels(session));
  expect(reader.lastCount()).toBeUndefined();
  await reader.readBack(plain('VIP'), 'once');
  expect(reader.lastCount()).toBe(2);
});

describe('listings are shared', () => {
  const labels = ['a', 'b', 'c'].map((name) => plain(name));

  test('by all who ask before one begins', async () => {
    const { session, api } = testSession([entities(['a', 'b'])]);
    const reader = createLabelReader(utilizationLabels(session));
    const reads = await Promise.all(labels.map((label) => reader.readBack(label, 'once')));
    expect(reads.map(({ kind }) => kind)).toEqual(['found', 'found', 'absent']);
    expect(api.requests).toHaveLength(1);
  });

  test('but never with one that began before the question', async () => {
    let answerFirst: (() => void) | undefined;
    const slow: Reply = () =>
      new Promise((resolve) => {
        answerFirst = () => {
          resolve(entities([]));
        };
      });
    const { session, api } = testSession([slow, entities(['a', 'b', 'c'])]);
    const reader = createLabelReader(utilizationLabels(session));
    const [first, ...later] = labels;
    if (first === undefined) throw new Error('there are three');
    const early = reader.readBack(first, 'once');
    while (answerFirst === undefined) await new Promise(setImmediate);
    const late = later.map((label) => reader.readBack(label, 'once'));
    answerFirst();
    expect((await early).kind).toBe('absent');
    expect((await Promise.all(late)).map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(api.requests).toHaveLength(2);
    expect(reader.lastSeen(first)?.storedName).toBe('a');
  });

  test('and one that fails does not spoil the next', async () => {
    const { session } = testSession([answer(403), entities(['a'])]);
    const reader = createLabelReader(utilizationLabels(session));
    const [label = plain('a')] = labels;
    expect((await reader.readBack(label, 'once')).kind).toBe('unreadable');
    expect((await reader.readBack(label, 'once')).kind).toBe('found');
  });
});

test('a label is not asked for alone where the API cannot', async () => {
  const { session, api } = testSession([answer(200, { labels: [] })], { maxRetries: 0 });
  const reader = createLabelReader(routingLabels(session));
  expect(await reader.readBack(valued('team', 'blue'), 'patient')).toEqual({
    ...{ kind: 'absent', lookAlike: undefined },
  });
  expect(linesOf(api)).toEqual([expect.stringContaining(`GET ${ROUTING}`)]);
});

describe('a listing that is over', () => {
  const [a, b] = [plain('a'), plain('b')];

  test('is not believed by who asks after it, though it shows the label', async () => {
    const { session, api } = testSession([entities(['a']), entities(['a'])]);
    const reader = createLabelReader(utilizationLabels(session));
    expect((await reader.readBack(a, 'once')).kind).toBe('found');
    expect((await reader.readBack(a, 'once')).kind).toBe('found');
    expect(api.requests).toHaveLength(2);
  });

  test('serves who wanted to know before it began, if it shows the label', async () => {
    const { session, api } = testSession([entities(['a', 'b']), entities(['c']), entities(['c'])]);
    const reader = createLabelReader(utilizationLabels(session));
    const before = reader.moment();
    await reader.readBack(a, 'once');
    const after = reader.moment();
    expect([before, after]).toEqual([0, 1]);
    expect(await reader.readBack(b, 'once', before)).toMatchObject({ kind: 'found', label: { id: 'id-b' } });
    expect(api.requests).toHaveLength(1);
    expect((await reader.readBack(plain('c'), 'once', before)).kind).toBe('found');
    // The latest does not show it, which only a listing of its own may say.
    expect((await reader.readBack(b, 'once', before)).kind).toBe('absent');
    expect(api.requests).toHaveLength(3);
  });
});

describe('a listing that begins while POSTs are in flight', () => {
  const reader = () => {
    const given = testSession([entities(['a'])]);
    const readAt: number[] = [];
    const store = utilizationLabels(given.session);
    const list: typeof store.list = (keys) => {
      readAt.push(given.clock.now() - START);
      return store.list(keys);
    };
    return { ...given, readAt, reader: createLabelReader({ ...store, list }) };
  };

  test('waits for them', async () => {
    const { reader: labels, clock, readAt } = reader();
    const [first, second] = [labels.watch(clock.advance(40)), labels.watch(clock.advance(60))];
    await labels.readBack(plain('a'), 'once');
    expect(readAt).toEqual([60]);
    await Promise.all([first, second]);
  });

  test('waits for the tenth of a second and no longer', async () => {
    const { reader: labels, clock, readAt } = reader();
    void labels.watch(clock.advance(5_000));
    await labels.readBack(plain('a'), 'once');
    expect(readAt).toEqual([100]);
  });

  test('does not wait for those that are over', async () => {
    const { reader: labels, clock, readAt } = reader();
    expect(await labels.watch(Promise.resolve('made'))).toBe('made');
    await expect(labels.watch(Promise.reject(new TypeError('x')))).rejects.toThrow('x');
    await labels.readBack(plain('a'), 'once');
    expect([readAt, clock.waits]).toEqual([[0], []]);
  });
});

describe('a listing that moved while it was read', () => {
  const page = (names: readonly string[], pageNumber: number, total: number) =>
    answer(200, { entities: names.map((name) => entity(name)), pageNumber, pageCount: 2, total });
  const moved = [page(['a'], 1, 2), page(['b'], 2, 3)];

  test('is believed where it shows every label that is asked for', async () => {
    const { session, api } = testSession(moved);
    const reader = createLabelReader(utilizationLabels(session));
    const reads = ['a', 'b'].map((name) => reader.readBack(plain(name), 'once'));
    expect((await Promise.all(reads)).map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(api.requests).toHaveLength(2);
  });

  test('is read again where it lacks one of them', async () => {
    const { session, api } = testSession([...moved, entities(['a', 'b', 'c'])]);
    const reader = createLabelReader(utilizationLabels(session));
    const reads = ['a', 'c'].map((name) => reader.readBack(plain(name), 'once'));
    expect((await Promise.all(reads)).map(({ kind }) => kind)).toEqual(['found', 'found']);
    expect(api.requests).toHaveLength(3);
  });
});
