import { describe, expect, test } from 'vitest';
import { creationOrder, resolveInterrupting } from '../../../src/provision/interrupting.ts';
import { plain, stored, valued } from '../../harness/labels.ts';

describe('the order of creation', () => {
  test.each<readonly [string, readonly (readonly number[])[], readonly number[]]>([
    ['nothing needed', [[], [], []], [0, 1, 2]],
    ['the first needs the last', [[2], [], []], [1, 2, 0]],
    ['a chain', [[1], [2], []], [2, 1, 0]],
    ['two need one', [[2], [2], []], [2, 0, 1]],
    ['nothing wanted', [], []],
  ])('%s', (_what, needs, order) => {
    expect(creationOrder(needs)).toEqual({ order, stuck: [] });
  });

  test.each<readonly [string, readonly (readonly number[])[], readonly number[], readonly number[]]>([
    ['itself', [[0], []], [1], [0]],
    ['each other', [[1], [0], []], [2], [0, 1]],
    ['one of a circle', [[1], [0], [1]], [], [0, 1, 2]],
  ])('does not come to an end with labels that need %s', (_what, needs, order, stuck) => {
    expect(creationOrder(needs)).toEqual({ order, stuck });
  });
});

describe('interrupting labels', () => {
  test('keep their order, and an id for each', () => {
    const wanted = [plain('a', { interruptingLabels: ['team=blue', 'old'] }), valued('team', 'blue')];
    expect(resolveInterrupting(wanted, [stored('old', 'id-9')])).toEqual([
      {
        ok: true,
        sources: [
          { kind: 'new', index: 1 },
          { kind: 'existing', id: 'id-9' },
        ],
      },
      { ok: true, sources: [] },
    ]);
  });

  test('in the organisation go before those in the list', () => {
    const wanted = [plain('a', { interruptingLabels: ['b'] }), plain('b')];
    expect(resolveInterrupting(wanted, [stored('b', 'id-9')])[0]).toEqual({
      ok: true,
      sources: [{ kind: 'existing', id: 'id-9' }],
    });
  });

  test('are found by the exact letters', () => {
    const wanted = [plain('a', { interruptingLabels: ['B', 'b'] }), plain('b')];
    expect(resolveInterrupting(wanted, [])[0]).toEqual({
      ok: false,
      missing: [{ name: 'B', lookAlike: 'b' }],
    });
  });

  test.each([
    ['in the organisation', 'Vip', [stored('VIP')], 'VIP'],
    ['in the list', 'URGENT', [], 'urgent'],
    ['nowhere', 'gone', [stored('VIP')], undefined],
  ])('that are missing may look like one %s', (_what, name, existing, lookAlike) => {
    const wanted = [plain('a', { interruptingLabels: [name] }), plain('urgent')];
    expect(resolveInterrupting(wanted, existing)[0]).toEqual({ ok: false, missing: [{ name, lookAlike }] });
  });
});
