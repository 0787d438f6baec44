import { describe, expect, test } from 'vitest';
import {
  movedBetween,
  readUtilization,
  shows,
  withSettings,
  type SettingsChange,
} from '../../../src/genesys/utilization-document.ts';
import { parseExactBody } from '../../../src/http/exact-json.ts';
import { settingsDocument } from '../../harness/settings.ts';

const changes = (by: Readonly<Record<string, SettingsChange>>) => new Map(Object.entries(by));

describe('an answer is read', () => {
  test('as settings by id, with nothing said where nothing is', () => {
    const { settings } = settingsDocument({
      a: { maximumCapacity: 3, interruptingLabelIds: ['b'], labelName: 'A' },
      b: { maximumCapacity: null, interruptingLabelIds: null },
      c: {},
    });
    expect(Object.fromEntries(settings)).toEqual({
      a: { maximumCapacity: 3, interruptingLabelIds: ['b'] },
      b: { maximumCapacity: undefined, interruptingLabelIds: [] },
      c: { maximumCapacity: undefined, interruptingLabelIds: [] },
    });
  });

  test('with a capacity that is written as no program would', () => {
    const read = readUtilization(
      parseExactBody('{"utilization":{},"labelUtilizations":{"a":{"maximumCapacity":5.0}}}'),
    );
    expect(read?.settings.get('a')?.maximumCapacity).toBe(5);
  });

  test.each([
    ['nothing', undefined],
    ['HTML', '<html>'],
    ['a list', []],
    ['no labels', { utilization: {} }],
    ['labels that are null', { utilization: {}, labelUtilizations: null }],
    ['labels in a list', { utilization: {}, labelUtilizations: [] }],
    ['no media types', { labelUtilizations: {} }],
    ['a label that is null', { utilization: {}, labelUtilizations: { a: null } }],
    ['a label that is a list', { utilization: {}, labelUtilizations: { a: [] } }],
    ['a capacity in words', { utilization: {}, labelUtilizations: { a: { maximumCapacity: '5' } } }],
    ['half a capacity', { utilization: {}, labelUtilizations: { a: { maximumCapacity: 2.5 } } }],
    ['ids that are numbers', { utilization: {}, labelUtilizations: { a: { interruptingLabelIds: [1] } } }],
    ['ids without a list', { utilization: {}, labelUtilizations: { a: { interruptingLabelIds: 'b' } } }],
    ['an id without end', { utilization: {}, labelUtilizations: { ['a'.repeat(513)]: {} } }],
  ])('%s is not of the documented form', (_, body) => {
    expect(readUtilization(body)).toBeUndefined();
  });
});

describe('what is written', () => {
  test('is what was read with the changes, and without the names that only answers have', () => {
    const document = settingsDocument(
      {
        a: { maximumCapacity: 3, interruptingLabelIds: ['b'], labelName: 'A', other: { labelName: 'kept' } },
        b: { maximumCapacity: 4, interruptingLabelIds: null, labelName: 'B' },
      },
      {
        utilization: { call: { maximumCapacity: 1, labelName: 'kept' } },
        labelName: 'kept',
        maxInboundCalls: 7,
      },
    );
    expect(withSettings(document, changes({ a: { maximumCapacity: 5 } }))).toEqual({
      utilization: { call: { maximumCapacity: 1, labelName: 'kept' } },
      labelName: 'kept',
      maxInboundCalls: 7,
      labelUtilizations: {
        a: { maximumCapacity: 5, interruptingLabelIds: ['b'], other: { labelName: 'kept' } },
        b: { maximumCapacity: 4, interruptingLabelIds: null },
      },
    });
  });

  test('has numbers and keys as they were read', () => {
    const text =
      '{"utilization":{"call":{"weight":1.0}},"__proto__":{"id":12345678901234567890},' +
      '"labelUtilizations":{"a":{"maximumCapacity":2,"__proto__":1e400,"constructor":[[[-0]]]},"__proto__":{"x":1}},' +
      '"maxInboundCalls":3}';
    const document = readUtilization(parseExactBody(text));
    if (document === undefined) throw new Error('not read');
    expect(JSON.stringify(withSettings(document, changes({ a: { maximumCapacity: 9 } })))).toBe(
      text.replace('"maximumCapacity":2', '"maximumCapacity":9'),
    );
  });

  test('has a capacity that is the same already as it was read', () => {
    const text = '{"utilization":{},"labelUtilizations":{"a":{"maximumCapacity":5.0}}}';
    const document = readUtilization(parseExactBody(text));
    if (document === undefined) throw new Error('not read');
    expect(JSON.stringify(withSettings(document, changes({ a: { maximumCapacity: 5 } })))).toBe(text);
  });

  test('has other interrupting labels in the order in which they are wanted', () => {
    const document = settingsDocument({
      a: { maximumCapacity: 1, interruptingLabelIds: ['c', 'b'] },
      b: { maximumCapacity: 2, interruptingLabelIds: null },
    });
    const wanted = changes({
      a: { interruptingLabelIds: ['d', 'c'] },
      b: { interruptingLabelIds: ['a'] },
    });
    expect(withSettings(document, wanted)['labelUtilizations']).toEqual({
      a: { maximumCapacity: 1, interruptingLabelIds: ['d', 'c'] },
      b: { maximumCapacity: 2, interruptingLabelIds: ['a'] },
    });
  });

  test('has labels that the reading does not show, unless there is nothing to say of them', () => {
    const written = withSettings(settingsDocument({}), changes({ a: { maximumCapacity: 0 }, b: {} }));
    expect(written['labelUtilizations']).toEqual({ a: { maximumCapacity: 0 } });
  });

  test('has interrupting labels in their order where they are the same already', () => {
    const document = settingsDocument({ a: { maximumCapacity: 1, interruptingLabelIds: ['c', 'b'] } });
    const change = { maximumCapacity: 2, interruptingLabelIds: ['b', 'c'] };
    expect(withSettings(document, changes({ a: change }))['labelUtilizations']).toEqual({
      a: { maximumCapacity: 2, interruptingLabelIds: ['c', 'b'] },
    });
  });
});

describe('a reading shows a change', () => {
  const document = settingsDocument({ a: { maximumCapacity: 3, interruptingLabelIds: ['b', 'c', 'b'] } });

  test.each<[boolean, string, SettingsChange]>([
    [true, 'a', { maximumCapacity: 3 }],
    [false, 'a', { maximumCapacity: 4 }],
    [true, 'a', { interruptingLabelIds: ['c', 'b'] }],
    [false, 'a', { interruptingLabelIds: ['c'] }],
    [false, 'a', { interruptingLabelIds: ['b', 'd'] }],
    [false, 'a', { interruptingLabelIds: ['b', 'c', 'd'] }],
    [false, 'a', { maximumCapacity: 3, interruptingLabelIds: [] }],
    [false, 'missing', { maximumCapacity: 3 }],
    [false, 'missing', { interruptingLabelIds: [] }],
    [true, 'missing', {}],
  ])('%s: of %s, %o', (expected, id, change) => {
    expect(shows(document, id, change)).toBe(expected);
  });
});

describe('what somebody else changed', () => {
  const before = settingsDocument(
    {
      a: { maximumCapacity: 1, interruptingLabelIds: ['b', 'c'], labelName: 'A' },
      b: { maximumCapacity: 2, interruptingLabelIds: [] },
    },
    { utilization: { call: { maximumCapacity: 1, interruptableMediaTypes: ['chat', 'email'] } } },
  );
  const own = changes({ a: { maximumCapacity: 9 }, fresh: { maximumCapacity: 4 }, silent: {} });
  const moved = (
    labels: Readonly<Record<string, unknown>>,
    members: Readonly<Record<string, unknown>> = {},
  ) =>
    movedBetween(
      before,
      settingsDocument(
        {
          a: { maximumCapacity: 9, interruptingLabelIds: ['c', 'b'], labelName: 'renamed' },
          b: { maximumCapacity: 2, interruptingLabelIds: [] },
          ...labels,
        },
        {
          utilization: { call: { interruptableMediaTypes: ['email', 'chat'], maximumCapacity: 1 } },
          ...members,
        },
      ),
      own,
      new Set(['fresh']),
    );

  test('is nothing where only this step wrote', () => {
    const fresh = { maximumCapacity: 4, interruptingLabelIds: [] };
    expect(moved({ fresh, silent: { maximumCapacity: 10, interruptingLabelIds: [] } })).toEqual([]);
  });

  test('is told by its place', () => {
    expect(moved({ b: { maximumCapacity: 3, interruptingLabelIds: [] } })).toEqual(['labelUtilizations.b']);
    expect(moved({ d: { maximumCapacity: 3 } })).toEqual(['labelUtilizations.d']);
    expect(moved({}, { maxInboundCalls: 2 })).toEqual(['maxInboundCalls']);
    expect(moved({}, { news: null })).toEqual(['news']);
    expect(moved({}, { utilization: {} })).toEqual(['utilization.call']);
    const call = { maximumCapacity: 1, interruptableMediaTypes: ['chat', 'callback'] };
    expect(moved({}, { utilization: { call } })).toEqual(['utilization.call']);
  });

  test('is seen at a label whose other settings are this step’s own', () => {
    expect(moved({ a: { maximumCapacity: 9, interruptingLabelIds: ['b'] } })).toEqual([
      'labelUtilizations.a',
    ]);
  });

  test('is not that a reading lags behind, which does not show what this step created', () => {
    const [shown, hidden] = [settingsDocument({ a: {}, fresh: {} }), settingsDocument({})];
    expect(movedBetween(shown, hidden, own, new Set(['fresh']))).toEqual(['labelUtilizations.a']);
  });

  test('may be a number that JavaScript cannot tell from the other', () => {
    const read = (number: string) => {
      const document = readUtilization(
        parseExactBody(`{"utilization":{},"labelUtilizations":{},"n":${number}}`),
      );
      if (document === undefined) throw new Error('not read');
      return document;
    };
    const between = (a: string, b: string) => movedBetween(read(a), read(b), new Map(), new Set());
    expect(between('12345678901234567890', '12345678901234567891')).toEqual(['n']);
    expect(between('12345678901234567890', '12345678901234567890')).toEqual([]);
    expect(between('1.0', '1')).toEqual([]);
    expect(between('1e400', '2')).toEqual(['n']);
    expect(between('null', 'null')).toEqual([]);
    expect(between('null', '{}')).toEqual(['n']);
  });

  test('may be a member named like what every object has', () => {
    const read = (members: string) => {
      const document = readUtilization(parseExactBody(`{"utilization":{},"labelUtilizations":{}${members}}`));
      if (document === undefined) throw new Error('not read');
      return document;
    };
    const without = read('');
    const having = read(',"__proto__":{}');
    expect(movedBetween(without, having, new Map(), new Set())).toEqual(['__proto__']);
    expect(movedBetween(having, without, new Map(), new Set())).toEqual(['__proto__']);
    expect(movedBetween(having, having, new Map(), new Set())).toEqual([]);
  });
});
