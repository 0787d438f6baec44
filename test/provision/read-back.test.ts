import { describe, expect, test } from 'vitest';
import { utilizationLabels } from '../../src/genesys/utilization-labels.ts';
import { readBack } from '../../src/provision/read-back.ts';
import { plain } from '../support/labels.ts';
import { entities, entity } from '../support/pages.ts';
import { answer, type Reply } from '../support/scripted-http.ts';
import { testSession, type SessionOptions } from '../support/session.ts';

const there = entities(['other', 'VIP']);
const away = entities(['other', 'vip']);

function reading(script: readonly Reply[], patience: 'once' | 'patient', options?: SessionOptions) {
  const given = testSession(script, options);
  return { ...given, read: () => readBack(utilizationLabels(given.session), plain('VIP'), patience) };
}

test.each(['once', 'patient'] as const)('%s: a label that is there is found at once', async (patience) => {
  const { read, clock } = reading([there], patience);
  expect(await read()).toMatchObject({ kind: 'found', label: { id: entity('VIP').id, storedName: 'VIP' } });
  expect(clock.waits).toEqual([]);
});

test('once: a listing that does not show the label is believed', async () => {
  const { read, api } = reading([away], 'once');
  expect(await read()).toEqual({ kind: 'absent' });
  expect(api.requests).toHaveLength(1);
});

describe('patient', () => {
  test('a listing that lags behind is read again, with the waits of a retry', async () => {
    const { read, clock } = reading([away, away, away, there], 'patient');
    expect(await read()).toMatchObject({ kind: 'found' });
    expect(clock.waits).toEqual([2_000, 4_000, 8_000]);
  });

  test('it is believed after the last retry', async () => {
    const { read, clock } = reading([away, away, away, away], 'patient');
    expect(await read()).toEqual({ kind: 'absent' });
    expect(clock.waits).toEqual([2_000, 4_000, 8_000]);
  });

  test('without retries it is believed at once', async () => {
    const { read, api } = reading([away], 'patient', { maxRetries: 0 });
    expect(await read()).toEqual({ kind: 'absent' });
    expect(api.requests).toHaveLength(1);
  });

  test('it is believed when the next reading would be past the deadline', async () => {
    const { read, clock } = reading([away, away], 'patient', { timeoutMs: 6_000 });
    expect(await read()).toEqual({ kind: 'absent' });
    expect(clock.waits).toEqual([2_000]);
  });

  test('each wait is told', async () => {
    const { read, pace } = reading([away, there], 'patient');
    await read();
    expect(pace.retries).toEqual([expect.stringMatching(/VIP.*2\.0 s/)]);
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
