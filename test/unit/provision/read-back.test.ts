import { describe, expect, test } from 'vitest';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { createLabelReader } from '../../../src/provision/read-back.ts';
import { plain } from '../../harness/labels.ts';
import { entities, entity, UTILIZATION } from '../../harness/pages.ts';
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
