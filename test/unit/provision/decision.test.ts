import { describe, expect, test } from 'vitest';
import { decide, sourcesOf, type Candidate, type Circumstances } from '../../../src/provision/decision.ts';
import type { OnDrift } from '../../../src/provision/policy.ts';
import { plain, stored } from '../../harness/labels.ts';
import { settingsDocument } from '../../harness/settings.ts';

const existing = stored('a');
const drift = [{ setting: 'maximum-capacity', wanted: 5, found: 2 }] as const;
const missing = {
  ok: false,
  missing: [
    { name: 'gone', lookAlike: undefined },
    { name: 'vip', lookAlike: 'VIP' },
  ],
} as const;
const faults = [
  'its interrupting label "gone" is neither in the organisation nor in the list',
  'its interrupting label "vip" is neither in the organisation nor in the list; did you mean "VIP"? They differ in letter case',
].map((text) => ({ obstacle: 'missing', text }));

/** Of the label `a` with the capacity 5, which the organisation has with the capacity 2. */
function decideOn(candidate: Partial<Candidate>, circumstances: Partial<Circumstances> = {}) {
  return decide(
    {
      label: plain('a', { maximumCapacity: 5 }),
      existing,
      interrupting: { ok: true, sources: [{ kind: 'existing', id: 'id-b' }] },
      isInCycle: false,
      faults: [],
      ...candidate,
    },
    {
      onDuplicate: 'skip',
      onDrift: 'update',
      document: settingsDocument({ 'id-a': { maximumCapacity: 2 } }),
      nameOf: () => undefined,
      ...circumstances,
    },
  );
}

describe('a label that is there with other settings', () => {
  test.each<[OnDrift, object]>([
    ['warn', { kind: 'exists', existing, drift }],
    ['fail', { kind: 'drifted', existing, drift }],
    ['update', { kind: 'update', existing, drift, interrupting: [{ kind: 'existing', id: 'id-b' }] }],
  ])('where on-drift is %s', (onDrift, decision) => {
    expect(decideOn({}, { onDrift })).toEqual(decision);
  });

  test.each<OnDrift>(['warn', 'fail', 'update'])(
    'is a duplicate where it must not be there (%s)',
    (onDrift) => {
      expect(decideOn({}, { onDrift, onDuplicate: 'fail' })).toEqual({ kind: 'duplicate', existing, drift });
    },
  );
});

test.each<OnDrift>(['warn', 'fail', 'update'])('a label that is there as declared exists (%s)', (onDrift) => {
  const document = settingsDocument({ 'id-a': { maximumCapacity: 5 } });
  expect(decideOn({}, { onDrift, document })).toEqual({ kind: 'exists', existing, drift: [] });
});

describe('interrupting labels that are nowhere', () => {
  test('make it impossible to create the label, or to update it', () => {
    expect(decideOn({ existing: undefined, interrupting: missing })).toEqual({ kind: 'impossible', faults });
    expect(decideOn({ interrupting: missing })).toEqual({ kind: 'impossible', existing, faults });
  });

  test('are named after what else is wrong with the label', () => {
    const bad = { obstacle: 'routing', text: 'it is bad' } as const;
    expect(decideOn({ interrupting: missing, faults: [bad] })).toEqual({
      ...{ kind: 'impossible', existing },
      faults: [bad, ...faults],
    });
  });

  test.each<[OnDrift, string]>([
    ['warn', 'exists'],
    ['fail', 'drifted'],
  ])('do not matter where nothing is written (%s)', (onDrift, kind) => {
    expect(decideOn({ interrupting: missing }, { onDrift })).toEqual({ kind, existing, drift });
  });

  test('give no ids', () => {
    expect(sourcesOf(missing)).toEqual([]);
  });
});

describe('interrupting labels that wait for each other', () => {
  const candidate: Partial<Candidate> = { existing: undefined, isInCycle: true };

  test('are written later where settings may be updated', () => {
    expect(decideOn(candidate)).toEqual({
      kind: 'create',
      interrupting: [{ kind: 'existing', id: 'id-b' }],
      deferred: true,
    });
  });

  test.each<OnDrift>(['warn', 'fail'])('are impossible otherwise (%s)', (onDrift) => {
    expect(decideOn(candidate, { onDrift })).toEqual({
      kind: 'impossible',
      faults: [{ obstacle: 'cycle', text: 'its interrupting labels wait for each other in a cycle' }],
    });
  });
});
