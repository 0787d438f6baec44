import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { labelSettings } from '../../../src/genesys/label-settings.ts';
import type { SettingsChange } from '../../../src/genesys/utilization-document.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import { updateSettings, type UpdateOptions } from '../../../src/provision/update-settings.ts';
import { answer, lost, methodsOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession, type TestSession } from '../../harness/session.ts';

const shown = (maximumCapacity: number, more: object = {}) =>
  answer(200, { utilization: {}, labelUtilizations: { a: { maximumCapacity } }, ...more });
const taken = answer(200, {});
const changes = new Map<string, SettingsChange>([['a', { maximumCapacity: 5 }]]);

async function update(
  script: readonly Reply[],
  prepare: (given: TestSession) => void = () => undefined,
  more: Partial<Pick<UpdateOptions, 'created' | 'awaited' | 'refuse'>> = {},
) {
  const given = testSession(script, { maxRetries: 2 });
  prepare(given);
  const { session, api, clock, retries } = given;
  const end = await updateSettings({
    ...{ session, settings: labelSettings(session), changes },
    ...{ created: new Map(), awaited: new Set(['a']), refuse: () => undefined, ...more },
  });
  const { code, message, unconfirmed } = end.failure ?? {};
  return {
    ...end,
    ...{ code, message, unconfirmed, retries },
    ...{ confirmed: [...end.confirmed], methods: methodsOf(api), waits: clock.waits },
  };
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
    message: 'Writing the settings of the labels: the API took them, but a fresh reading does not show them.',
    unconfirmed: 'settings',
    waits: [2_000, 4_000],
    retries: [
      'The settings are not shown yet; reading them again in 2.0 s.',
      'The settings are not shown yet; reading them again in 4.0 s.',
    ],
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
  expect(end.failure?.unconfirmed).toBe('settings');
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

test('a PUT that is refused again and again is given up after the retries, and was not written', async () => {
  const conflicts = [shown(2), answer(409), shown(2), answer(409), shown(2), answer(409)];
  expect(await update(conflicts)).toMatchObject({
    ...{ confirmed: [], written: false, methods: 'GET PUT GET PUT GET PUT', waits: [2_000, 4_000] },
    ...{ code: 'settings-conflict', unconfirmed: undefined },
    message: 'Writing the settings of the labels failed: HTTP 409 after 3 attempts.',
    retries: [
      'Writing the settings of the labels: HTTP 409; trying again in 2.0 s.',
      'Writing the settings of the labels: HTTP 409; trying again in 4.0 s.',
    ],
  });
});

describe('a PUT that the rate limit holds back', () => {
  const heldFor = (ms: number) => {
    let held: TestSession | undefined;
    const reading: Reply = () => {
      held?.gate.hold(held.clock.now() + ms);
      return shown(2);
    };
    const prepare = (given: TestSession): void => {
      held = given;
    };
    return { reading, prepare };
  };

  test('for two seconds is still sent', async () => {
    const { reading, prepare } = heldFor(2_000);
    expect(await update([reading, taken, shown(5)], prepare)).toMatchObject({
      ...{ confirmed: ['a'], methods: 'GET PUT GET', waits: [2_000] },
    });
  });

  test('for longer takes nothing from the retries', async () => {
    const { reading, prepare } = heldFor(2_001);
    const conflicts = [shown(2), answer(409), shown(2), answer(409), shown(2), answer(409)];
    expect(await update([reading, ...conflicts], prepare)).toMatchObject({
      ...{ methods: 'GET GET PUT GET PUT GET PUT', waits: [2_001, 2_000, 4_000] },
      message: 'Writing the settings of the labels failed: HTTP 409 after 3 attempts.',
    });
  });
});

describe('a Retry-After', () => {
  const soon = { 'retry-after': '1' };

  test('shortens the wait of a PUT that was not carried out', async () => {
    const script = [shown(2), answer(409, '', soon), shown(2), taken, shown(5)];
    expect((await update(script)).waits).toEqual([1_000]);
  });

  test('does not shorten the wait of one that may have been', async () => {
    const script = [shown(2), answer(503, '', soon), shown(2), taken, shown(5)];
    expect((await update(script)).waits).toEqual([2_000]);
  });
});

describe('a PUT that is in doubt to the last', () => {
  const doubts = [shown(2), answer(503), shown(2), answer(503), shown(2), answer(503)];

  test('was perhaps carried out where no reading shows it', async () => {
    expect(await update([...doubts, shown(2), shown(2), shown(2)])).toMatchObject({
      ...{ confirmed: [], written: true, code: 'server-error', unconfirmed: 'settings' },
      ...{ methods: 'GET PUT GET PUT GET PUT GET GET GET', waits: [2_000, 4_000, 2_000, 4_000] },
      message:
        'Writing the settings of the labels failed: HTTP 503 after 3 attempts. A fresh reading does not show the settings.',
    });
  });

  test('is confirmed by a reading that shows it', async () => {
    expect(await update([...doubts, shown(2), shown(5)])).toMatchObject({
      ...{ confirmed: ['a'], written: true, failure: undefined },
    });
  });
});

describe('a PUT that ends after the step was stopped', () => {
  const stoppedBy = (end: Exchange<string>) => {
    let stopped: TestSession | undefined;
    const reply: Reply = () => {
      stopped?.stop.trigger('SIGTERM');
      return end;
    };
    return update([shown(2), reply], (given) => (stopped = given));
  };
  const cancelled = {
    code: 'cancelled',
    message:
      'The step was cancelled (SIGTERM). Writing the settings of the labels was under way: no answer from api.mypurecloud.ie by then.',
  };

  test('because it was cut off unsent, is no failure of its own', async () => {
    expect(await stoppedBy(lost('cut', false))).toMatchObject({
      ...{ ...cancelled, unconfirmed: undefined, written: false, confirmed: [], methods: 'GET PUT' },
    });
  });

  test('because it was cut off, was perhaps carried out', async () => {
    expect(await stoppedBy(lost('cut'))).toMatchObject({
      ...{ code: 'cancelled', unconfirmed: 'settings', written: true, confirmed: [], methods: 'GET PUT' },
      message:
        'Writing the settings of the labels: they were sent, and the API may have taken them, but no reading has shown them yet. ' +
        cancelled.message,
    });
  });

  test('with an answer that took it, says that', async () => {
    expect(await stoppedBy(taken)).toMatchObject({
      ...{ code: 'cancelled', unconfirmed: 'settings', written: true, confirmed: [], methods: 'GET PUT' },
      message:
        'Writing the settings of the labels: the API took them, but no reading has shown them yet. The step was cancelled (SIGTERM).',
    });
  });

  test.each<[string, Exchange<string>]>([
    ['permission-denied', answer(403)],
    ['certificate-refused', lost('certificate', false)],
  ])('otherwise says why: %s', async (code, end) => {
    expect(await stoppedBy(end)).toMatchObject({ code, unconfirmed: undefined, written: false });
  });
});

test('a first reading that fails leaves nothing in doubt', async () => {
  expect(await update([answer(403)])).toMatchObject({
    ...{ confirmed: [], written: false, moved: [], before: undefined },
    ...{ code: 'settings-unreadable', unconfirmed: undefined, methods: 'GET' },
    message: 'Reading the settings of the labels failed: HTTP 403.',
  });
});

test.each([
  ['reading', []],
  ['writing', [shown(2)]],
])('a fault of the program while %s is thrown', async (_what, before) => {
  const bug = new TypeError('x');
  await expect(update([...before, bug])).rejects.toBe(bug);
});

test('a label of this step that only the last reading shows is nobody else', async () => {
  const both = answer(200, {
    utilization: {},
    labelUtilizations: { a: { maximumCapacity: 5 }, b: { maximumCapacity: 3 } },
  });
  const both2 = answer(200, {
    utilization: {},
    labelUtilizations: { a: { maximumCapacity: 2 }, b: { maximumCapacity: 3 } },
  });
  const created = new Map([['b', { maximumCapacity: 3 }]]);
  expect(await update([shown(2), taken, shown(2), both], undefined, { created })).toMatchObject({
    ...{ confirmed: ['a'], moved: [], methods: 'GET PUT GET GET' },
  });
  // Nor is one that a later reading lags behind.
  expect(await update([both2, taken, shown(5)], undefined, { created })).toMatchObject({
    ...{ confirmed: ['a'], moved: [], methods: 'GET PUT GET' },
  });
});

describe('a label whose settings the reading before a PUT does not show', () => {
  const none = answer(200, { utilization: {}, labelUtilizations: {} });

  test('is waited for, because they would fall back to the defaults', async () => {
    expect(await update([none, shown(2), taken, shown(5)])).toMatchObject({
      ...{ confirmed: ['a'], methods: 'GET GET PUT GET', waits: [2_000] },
      retries: ['A reading does not show the settings of every label yet; reading them again in 2.0 s.'],
    });
    expect(await update([none, shown(5)])).toMatchObject({
      confirmed: ['a'],
      written: false,
      methods: 'GET GET',
    });
  });

  test('is not written, if none shows them', async () => {
    expect(await update([none, none, none])).toMatchObject({
      ...{ confirmed: [], written: false, code: 'settings-unreadable', methods: 'GET GET GET' },
      message:
        'Writing the settings of the labels: the organisation does not say which ones they have, and writing would set them back.',
    });
  });

  test('is not written again after a PUT that may have been carried out', async () => {
    expect(await update([shown(2), lost(), none, none, none])).toMatchObject({
      ...{ confirmed: [], written: true, code: 'settings-unreadable', unconfirmed: 'settings' },
      methods: 'GET PUT GET GET GET',
    });
  });

  test('is written as it was created where that is what this step most likely did', async () => {
    const created = new Map([['a', { maximumCapacity: 5 }]]);
    expect(await update([none, none, none, taken, shown(5)], undefined, { created })).toMatchObject({
      ...{ confirmed: ['a'], written: true, methods: 'GET GET GET PUT GET' },
    });
  });

  test('is no hindrance where this step knows that it created it', async () => {
    const created = new Map([['a', { maximumCapacity: 5 }]]);
    const known = { created, awaited: new Set<string>() };
    expect(await update([none, taken, shown(5)], undefined, known)).toMatchObject({ methods: 'GET PUT GET' });
  });
});

describe('a reading over which nothing may be written', () => {
  const changed = new Failure({ code: 'plan-changed', message: 'Others.' });

  test('ends the update with the reason, unless there is nothing to write', async () => {
    const refuse = (): Failure => changed;
    expect(await update([shown(2)], undefined, { refuse })).toMatchObject({
      ...{ written: false, failure: changed, methods: 'GET' },
    });
    expect(await update([shown(5)], undefined, { refuse })).toMatchObject({
      confirmed: ['a'],
      failure: undefined,
    });
  });

  test('is one before the first PUT that may have been carried out', async () => {
    let asked = 0;
    const refuse = (): undefined => {
      asked += 1;
    };
    await update([shown(2), answer(409), shown(3), lost(), shown(3), taken, shown(5)], undefined, { refuse });
    expect(asked).toBe(2);
  });
});

test('what a reading showed before anything was written is told, and what the last one showed', async () => {
  const end = await update([shown(2), answer(409), shown(3), lost(), shown(4), taken, shown(5)]);
  expect([end.before, end.latest].map((each) => each?.settings.get('a')?.maximumCapacity)).toEqual([3, 5]);
});

test('a PUT of which the API knows nothing is not how Genesys Cloud answers', async () => {
  expect(await update([shown(2), answer(404)])).toMatchObject({ code: 'unexpected-answer', written: false });
});
