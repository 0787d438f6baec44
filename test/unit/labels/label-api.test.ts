import { describe, expect, test } from 'vitest';
import { labelApiFaults } from '../../../src/labels/label-api.ts';
import { plain, valued } from '../../harness/labels.ts';

const everySetting = { maximumCapacity: 0, interruptingLabels: [] };

describe('the published label API', () => {
  test.each([
    [plain('VIP', everySetting)],
    [valued('team', 'blue', 'private', 'Ours', everySetting)],
    [{ ...plain('VIP'), description: 'Ours' }],
  ])('keeps %j', (label) => {
    expect(labelApiFaults('utilization', label)).toEqual([]);
  });

  test('keeps no stored name that breaks its rule', () => {
    expect(labelApiFaults('utilization', valued('team', 'a:b'))).toEqual([
      expect.stringMatching(/^the stored name "team=a:b" must not contain any of/),
    ]);
  });
});

describe('the four-field label API', () => {
  test('keeps a valued label without settings', () => {
    expect(labelApiFaults('routing', valued('team', 'a:b', 'private', 'Ours'))).toEqual([]);
  });

  test.each([
    ['a plain label', plain('VIP'), [/no plain labels/]],
    ['a capacity, 0 too', valued('a', 'b', 'public', '', { maximumCapacity: 0 }), [/"maximum-capacity"$/]],
    [
      'interrupting labels, none too',
      valued('a', 'b', 'public', '', { interruptingLabels: [] }),
      [/no settings.*"interrupting-labels"$/],
    ],
    ['everything', plain('VIP', everySetting), [/no plain labels/, /"maximum-capacity"$/, /"interrupting/]],
  ])('does not keep %s', (_what, label, faults) => {
    expect(labelApiFaults('routing', label)).toEqual(
      faults.map((fault): unknown => expect.stringMatching(fault)),
    );
  });
});
