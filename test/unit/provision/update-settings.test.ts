import { expect, test } from 'vitest';
import { labelSettings } from '../../../src/genesys/label-settings.ts';
import type { SettingsChange } from '../../../src/genesys/utilization-document.ts';
import { updateSettings } from '../../../src/provision/update-settings.ts';
import { answer, lost, methodsOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession, type TestSession } from '../../harness/session.ts';

const shown = (maximumCapacity: number, more: object = {}) =>
  answer(200, { utilization: {}, labelUtilizations: { a: { maximumCapacity } }, ...more });
const taken = answer(200, {});
const changes = new Map<string, SettingsChange>([['a', { maximumCapacity: 5 }]]);

async function update(script: readonly Reply[], prepare: (given: TestSession) => void = () => undefined) {
  const given = testSession(script, { maxRetries: 2 });
  prepare(given);
  const { session, api, clock } = given;
  const end = await updateSettings({
    session,
    settings: labelSettings(session),
    changes,
    created: new Map(),
  });
  const { code } = end.failure ?? {};
  return { ...end, confirmed: [...end.confirmed], code, methods: methodsOf(api), waits: clock.waits };
}

test('reads, writes and reads again', async () => {
  expect(await update([shown(2), taken, shown(5)])).toMatchObject({
    confirmed: ['a'],
    written: true,
    failure: undefined,
    moved: [],
    methods: 'GET PUT GET',
  });
});

test('writes nothing where nothing differs', async () => {
  expect(await update([shown(5)])).toMatchObject({ confirmed: ['a'], written: false, methods: 'GET' });
});

test('a PUT that the rate limit holds back is built anew', async () => {
  const gateCloses: Reply = () => {
    held?.gate.hold(held.clock.now() + 2_500);
    return shown(2);
  };
  let held: TestSession | undefined;
  const end = await update([gateCloses, shown(3), taken, shown(5)], (given) => (held = given));
  expect(end).toMatchObject({ methods: 'GET GET PUT GET', confirmed: ['a'], before: { body: {} } });
});

test('a 429, a passing 409 and a PUT in doubt are each followed by a reading', async () => {
  const limited = answer(429, {}, { 'retry-after': '1' });
  expect(await update([shown(2), limited, shown(2), answer(409), shown(2), lost(), shown(5)])).toMatchObject({
    methods: 'GET PUT GET PUT GET PUT GET',
    confirmed: ['a'],
    written: true,
  });
});

test('what is refused was not written', async () => {
  expect(await update([shown(2), answer(403)])).toMatchObject({
    confirmed: [],
    written: false,
    code: 'permission-denied',
    methods: 'GET PUT',
  });
});

test('what is taken and never shown is not confirmed', async () => {
  expect(await update([shown(2), taken, shown(2), shown(2), shown(2)])).toMatchObject({
    confirmed: [],
    written: true,
    code: 'unexpected-answer',
    waits: [2_000, 4_000],
  });
});

test('a step that stops sends no PUT', async () => {
  let stopped: TestSession | undefined;
  const reading: Reply = () => {
    stopped?.stop.trigger('SIGTERM');
    return shown(2);
  };
  const end = await update([reading], (given) => (stopped = given));
  expect(end).toMatchObject({ written: false, code: 'cancelled', methods: 'GET' });
});

test('a reading that fails after the PUT leaves it unconfirmed', async () => {
  const end = await update([shown(2), taken, answer(403)]);
  expect(end).toMatchObject({ confirmed: [], written: true, code: 'settings-unreadable', moved: [] });
  expect(end.failure?.isUnconfirmed).toBe(true);
});

test('what another administrator changed is told', async () => {
  expect(await update([shown(2), taken, shown(5, { maxInboundCalls: 3 })])).toMatchObject({
    confirmed: ['a'],
    moved: ['maxInboundCalls'],
  });
});

test('tells of a change that a reading showed and a late PUT undid', async () => {
  const changed = shown(2, { maxInboundCalls: 2 });
  expect(
    await update([
      shown(2, { maxInboundCalls: 1 }),
      lost(),
      changed,
      answer(409),
      shown(5, { maxInboundCalls: 1 }),
    ]),
  ).toMatchObject({ confirmed: ['a'], moved: ['maxInboundCalls'], methods: 'GET PUT GET PUT GET' });
});
