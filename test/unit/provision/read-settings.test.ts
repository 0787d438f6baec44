import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { routingLabels } from '../../../src/genesys/routing-labels.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import type { Label, LabelSettings } from '../../../src/labels/label.ts';
import type { OnDrift } from '../../../src/provision/policy.ts';
import { settingsToCompare } from '../../../src/provision/read-settings.ts';
import { expectReadable, failureOf } from '../../harness/failures.ts';
import { plain, stored, valued } from '../../harness/labels.ts';
import { answer, linesOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

const READING = 'GET /api/v2/routing/utilization';
const five: LabelSettings = { maximumCapacity: 5 };
const needing = (name: string, ...interruptingLabels: readonly string[]): Label =>
  plain(name, { interruptingLabels });

const shown = (labelUtilizations: Readonly<Record<string, unknown>>) =>
  answer(200, { utilization: {}, labelUtilizations });
const described = shown({ 'id-a': { maximumCapacity: 2, interruptingLabelIds: ['id-b'] } });

interface Case {
  readonly wanted: readonly Label[];
  /** Stored names of the organisation's labels. */
  readonly existing?: readonly string[];
  readonly onDrift?: OnDrift;
  readonly maxRetries?: number;
}

function read(script: readonly Reply[], { wanted, existing = [], onDrift = 'warn', maxRetries = 0 }: Case) {
  const given = testSession(script, { maxRetries });
  const warnings: string[] = [];
  const document = settingsToCompare(
    utilizationLabels(given.session),
    wanted,
    existing.map((name) => stored(name)),
    onDrift,
    (message) => warnings.push(message),
  );
  return {
    ...given,
    document,
    warnings,
    requests: () => linesOf(given.api),
  };
}

describe('the settings are read', () => {
  test.each<readonly [string, Case]>([
    ['a capacity', { wanted: [plain('a', five)], existing: ['a'] }],
    ['interrupting labels', { wanted: [needing('a', 'b')], existing: ['a'] }],
    ['that it has no interrupting labels', { wanted: [needing('a')], existing: ['a'] }],
    ['a capacity, one label of several', { wanted: [plain('x'), plain('a', five)], existing: ['x', 'a'] }],
  ])('where a label that exists declares %s', async (_what, given) => {
    for (const onDrift of ['warn', 'fail', 'update'] as const) {
      const { document, warnings, requests } = read([described], { ...given, onDrift });
      expect((await document)?.settings).toEqual(
        new Map([['id-a', { maximumCapacity: 2, interruptingLabelIds: ['id-b'] }]]),
      );
      expect(requests()).toEqual([READING]);
      expect(warnings).toEqual([]);
    }
  });

  test('of a valued label under its stored name', async () => {
    const wanted = [valued('team', 'blue', 'private', '', five)];
    const { document } = read([shown({ 'id-private/team=blue': { maximumCapacity: 2 } })], {
      wanted,
      existing: ['private/team=blue'],
    });
    expect(await document).toBeDefined();
  });

  test.each<readonly [string, Case]>([
    ['themselves', { wanted: [needing('a', 'a')] }],
    ['each other', { wanted: [plain('x'), needing('a', 'b'), needing('b', 'a')], existing: ['y'] }],
  ])('where labels that are to be created wait for %s and are updated afterwards', async (_what, given) => {
    const { document, requests } = read([shown({})], { ...given, onDrift: 'update' });
    expect((await document)?.settings).toEqual(new Map());
    expect(requests()).toEqual([READING]);
  });
});

describe('the settings are not read', () => {
  test.each<readonly [string, Case]>([
    ['no label is there', { wanted: [plain('a', five)], existing: ['b'], onDrift: 'update' }],
    ['a label that is there declares none', { wanted: [plain('a')], existing: ['a'], onDrift: 'update' }],
    ['another label declares some', { wanted: [plain('a'), plain('b', five)], existing: ['a'] }],
    [
      'new labels need each other in a chain',
      { wanted: [needing('a', 'b'), needing('b', 'c'), plain('c')], onDrift: 'update' },
    ],
    ['a cycle is not written', { wanted: [needing('a', 'b'), needing('b', 'a')], onDrift: 'warn' }],
    ['a cycle is refused', { wanted: [needing('a', 'b'), needing('b', 'a')], onDrift: 'fail' }],
    [
      'the labels of a cycle need one that is nowhere',
      { wanted: [needing('a', 'b'), needing('b', 'a', 'gone')], onDrift: 'update' },
    ],
  ])('where %s', async (_what, given) => {
    const { document, warnings, requests } = read([], given);
    expect(await document).toBeUndefined();
    expect(requests()).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('where the API has none', async () => {
    const given = testSession([]);
    const wanted = [valued('team', 'blue', 'public', '', five)];
    const store = routingLabels(given.session);
    const existing = wanted.map((label) => ({ ...stored('x'), key: store.keyOf(label) }));
    expect(await settingsToCompare(store, wanted, existing, 'fail', () => undefined)).toBeUndefined();
    expect(given.api.requests).toEqual([]);
  });
});

describe('settings of which the organisation says nothing', () => {
  const wanted = [plain('a', five), valued('team', 'blue', 'private', '', five), plain('c', five)];
  const silent: Case = { wanted, existing: ['a', 'private/team=blue', 'c'] };
  const partly = shown({ 'id-a': { maximumCapacity: 5 }, 'id-c': { interruptingLabelIds: [] } });
  const both = 'The organisation does not say which settings these labels have: "team=blue (private)", "c".';
  const whole = shown({
    'id-a': { maximumCapacity: 5 },
    'id-private/team=blue': { maximumCapacity: 5 },
    'id-c': { maximumCapacity: 0 },
  });

  test('are a warning where a difference is one, at once and of those labels alone', async () => {
    const { document, warnings, requests, retries } = read([partly], { ...silent, maxRetries: 3 });
    expect([...((await document)?.settings.keys() ?? [])]).toEqual(['id-a', 'id-c']);
    expect(warnings).toEqual([`${both} So they were not compared.`]);
    expect(requests()).toEqual([READING]);
    expect(retries).toEqual([]);
  });

  test.each(['fail', 'update'] as const)(
    'are read again, because a new label may be missing for a moment (%s)',
    async (onDrift) => {
      const { document, warnings, requests, retries } = read([partly, whole], {
        ...silent,
        ...{ onDrift, maxRetries: 3 },
      });
      expect([...((await document)?.settings.keys() ?? [])]).toEqual([
        'id-a',
        'id-private/team=blue',
        'id-c',
      ]);
      expect(retries).toEqual([`${both} Reading them again in 2.0 s.`]);
      expect(requests()).toEqual([READING, READING]);
      expect(warnings).toEqual([]);
    },
  );

  test.each(['fail', 'update'] as const)('fail the step before any write (%s)', async (onDrift) => {
    const { document, warnings, requests } = read([partly, partly], { ...silent, onDrift, maxRetries: 1 });
    const failure = await failureOf(document);
    expect(failure).toEqual(
      new Failure({ code: 'settings-unreadable', message: `${both} Nothing was written.` }),
    );
    expectReadable(failure);
    expect(requests()).toEqual([READING, READING]);
    expect(warnings).toEqual([]);
  });

  test('of many labels names ten', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `label-${index}`);
    const { document, warnings } = read([shown({})], {
      wanted: names.map((name) => plain(name, five)),
      existing: names,
    });
    await document;
    const ten = names.slice(0, 10).map((name) => `"${name}"`);
    expect(warnings).toEqual([
      `The organisation does not say which settings these labels have: ${ten.join(', ')} and 2 more. So they were not compared.`,
    ]);
  });

  test('do not matter for labels that are to be created', async () => {
    const { document, warnings } = read([shown({ 'id-a': { maximumCapacity: 5 } })], {
      wanted: [plain('a', five), plain('new', five)],
      existing: ['a'],
      onDrift: 'fail',
    });
    expect(await document).toBeDefined();
    expect(warnings).toEqual([]);
  });
});

describe('settings that cannot be read', () => {
  const given: Case = { wanted: [plain('a', five)], existing: ['a'] };
  const malformed =
    'Reading the settings of the labels at api.mypurecloud.ie failed: the answer is not in the documented form.';

  test('are a warning where a difference is one', async () => {
    const { document, warnings } = read([answer(200, {})], given);
    expect(await document).toBeUndefined();
    expect(warnings).toEqual([`${malformed} So the settings of labels that exist were not compared.`]);
  });

  test.each([403, 404])('for a %i are a warning with the reason', async (status) => {
    const { document, warnings } = read([answer(status)], given);
    expect(await document).toBeUndefined();
    const { message } = await failureOf(read([answer(status)], { ...given, onDrift: 'fail' }).document);
    expect(message).toContain(`${status}`);
    expect(warnings).toEqual([`${message} So the settings of labels that exist were not compared.`]);
  });

  test.each(['fail', 'update'] as const)('fail the step otherwise (%s)', async (onDrift) => {
    const { document, warnings } = read([answer(200, {})], { ...given, onDrift });
    expect(await failureOf(document)).toEqual(
      new Failure({ code: 'settings-unreadable', message: malformed, status: 200 }),
    );
    expect(warnings).toEqual([]);
  });

  test('because the step is stopped, fail it however differences are told', async () => {
    const reply: Reply = () => {
      step.stop.trigger('SIGTERM');
      return answer(503);
    };
    const step = read([reply], { ...given, maxRetries: 3 });
    expect((await failureOf(step.document)).code).toBe('cancelled');
    expect(step.warnings).toEqual([]);
  });

  test('because of a fault of the program, are not taken for a refusal', async () => {
    const fault = Object.assign(new TypeError('x is not a function'), { code: 'settings-unreadable' });
    const { document, warnings } = read([fault], given);
    await expect(document).rejects.toBe(fault);
    expect(warnings).toEqual([]);
  });
});
