import { describe, expect, test } from 'vitest';
import type { StoredSettings } from '../../../src/genesys/utilization-document.ts';
import {
  declaresSettings,
  describeChange,
  describeDrift,
  driftOf,
  isDescribed,
} from '../../../src/provision/drift.ts';

const found: StoredSettings = { maximumCapacity: 2, interruptingLabelIds: ['id-b', 'id-a', 'gone'] };
const names = new Map([
  ['id-a', 'A'],
  ['id-b', 'B'],
]);
const nameOf = (id: string) => names.get(id);

describe('drift', () => {
  test('is found of what is declared, and of nothing else', () => {
    expect(driftOf({}, found, nameOf)).toEqual([]);
    expect(driftOf({ maximumCapacity: 2 }, found, nameOf)).toEqual([]);
    expect(driftOf({ maximumCapacity: 0 }, found, nameOf)).toEqual([
      { setting: 'maximum-capacity', wanted: 0, found: 2 },
    ]);
  });

  test('of interrupting labels is one of sets, by name, and an id that no label has stands as it is', () => {
    expect(driftOf({ interruptingLabels: ['B', 'A', 'B'] }, found, nameOf)).toEqual([
      { setting: 'interrupting-labels', wanted: ['A', 'B'], found: ['A', 'B', 'gone'] },
    ]);
    const known = { ...found, interruptingLabelIds: ['id-b', 'id-a', 'id-b'] };
    expect(driftOf({ interruptingLabels: ['A', 'B'] }, known, nameOf)).toEqual([]);
  });

  test('is not hidden by a label that is called as an id is', () => {
    const gone = { ...found, interruptingLabelIds: ['gone'] };
    expect(driftOf({ interruptingLabels: ['gone'] }, gone, nameOf)).toHaveLength(1);
  });

  test('is not made up where the organisation says nothing', () => {
    expect(driftOf({ maximumCapacity: 2, interruptingLabels: [] }, undefined, nameOf)).toEqual([]);
    const silent = { maximumCapacity: undefined, interruptingLabelIds: ['id-a'] };
    expect(driftOf({ maximumCapacity: 2, interruptingLabels: [] }, silent, nameOf)).toEqual([
      { setting: 'interrupting-labels', wanted: [], found: ['A'] },
    ]);
    expect(isDescribed({ maximumCapacity: 2 }, silent)).toBe(false);
    expect(isDescribed({ interruptingLabels: [] }, silent)).toBe(true);
    expect([isDescribed({}, undefined), isDescribed({ interruptingLabels: [] }, undefined)]).toEqual([
      true,
      false,
    ]);
  });
});

test('a declaration may be of nothing', () => {
  expect(declaresSettings({})).toBe(false);
  expect([{ maximumCapacity: 0 }, { interruptingLabels: [] }].map(declaresSettings)).toEqual([true, true]);
});

test('a change in words', () => {
  expect(describeChange({ setting: 'maximum-capacity', wanted: 5, found: 2 })).toBe(
    'maximum-capacity from 2 to 5',
  );
  expect(describeChange({ setting: 'interrupting-labels', wanted: ['A', 'B'], found: [] })).toBe(
    'interrupting-labels from none to "A", "B"',
  );
});

test('a difference in words', () => {
  expect(describeDrift({ setting: 'maximum-capacity', wanted: 5, found: 2 })).toBe(
    'maximum-capacity is 2 instead of 5',
  );
  expect(describeDrift({ setting: 'interrupting-labels', wanted: ['A', 'B'], found: [] })).toBe(
    'interrupting-labels are none instead of "A", "B"',
  );
});

test('a difference of long lists names what differs first, and not every label', () => {
  const many = Array.from({ length: 12 }, (_, index) => `label-${index + 10}`);
  const drift = { setting: 'interrupting-labels', wanted: many, found: [...many, 'last'] } as const;
  expect(describeDrift(drift)).toMatch(
    /^interrupting-labels are "last", "label-10", .*"label-18" and 3 more instead of "label-10", .*"label-19" and 2 more$/,
  );
});
