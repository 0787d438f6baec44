import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LabelApi } from '../../../src/labels/label-api.ts';
import { storedNameOf, type Label } from '../../../src/labels/label.ts';
import type { Source } from '../../../src/provision/interrupting.ts';
import { digestOf, type PlannedWrite } from '../../../src/provision/plan-digest.ts';
import { plain, valued } from '../../harness/labels.ts';

const HOST = 'api.mypurecloud.ie';
const existing = (id: string): Source => ({ kind: 'existing', id });
const fresh = (index: number): Source => ({ kind: 'new', index });
const capacity = (wanted: number, found: number) => ({ setting: 'maximum-capacity', wanted, found }) as const;
/** The names are for a person: the digest is over ids. */
const interruption = { setting: 'interrupting-labels', wanted: ['b'], found: ['c'] } as const;

function create(label: Label, ...interrupting: readonly Source[]): PlannedWrite {
  return { kind: 'create', label, storedName: storedNameOf(label), interrupting };
}

type Update = Extract<PlannedWrite, { kind: 'update' }>;

function update(more: Partial<Update> = {}): Update {
  return { kind: 'update', id: 'id-a', drift: [], interrupting: [], foundIds: [], ...more };
}

interface Given {
  readonly host?: string;
  readonly api?: LabelApi;
  readonly names?: readonly string[];
}

function digest(
  writes: readonly PlannedWrite[],
  { host = HOST, api = 'utilization', names = ['first', 'second', 'third'] }: Given = {},
): string {
  return digestOf(host, api, writes, (index) => names[index] ?? '');
}

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

// A plan that was approved with one version of the action is still approved with the next.
describe('the text under a digest, which an approval outlives an update by', () => {
  const hashed = (api: LabelApi, ...parts: readonly unknown[]): string =>
    sha256(JSON.stringify([HOST, api, parts.map((part) => JSON.stringify(part))]));

  test.each<readonly [string, LabelApi, PlannedWrite, unknown]>([
    ['a creation', 'utilization', create(plain('a')), ['create', 'a', null, []]],
    [
      'a creation with settings',
      'utilization',
      create(plain('a', { maximumCapacity: 5 }), existing('id-9'), fresh(1)),
      ['create', 'a', 5, ['id id-9', 'new second']],
    ],
    [
      'a valued label of the published API',
      'utilization',
      create(valued('team', 'blue', 'private', 'Escalations')),
      ['create', 'private/team=blue', null, []],
    ],
    [
      'a label of the four-field API',
      'routing',
      create(valued('team', 'blue', 'private', 'Escalations')),
      ['create', 'team', 'blue', 'private', 'Escalations'],
    ],
    [
      'an update',
      'utilization',
      update({
        drift: [capacity(5, 2), interruption],
        interrupting: [fresh(2), existing('id-b')],
        foundIds: ['id-d', 'id-c'],
      }),
      [
        'update',
        'id-a',
        [
          ['maximum-capacity', 5, 2],
          ['interrupting-labels', ['id id-b', 'new third'], ['id-c', 'id-d']],
        ],
      ],
    ],
  ])('%s', (_what, api, write, part) => {
    expect(digest([write], { api })).toBe(hashed(api, part));
  });

  test('several writes, in one order', () => {
    const parts = [
      ['create', 'a', null, []],
      ['create', 'b', null, []],
      ['update', 'id-a', [['maximum-capacity', 5, 2]]],
    ];
    const writes = [create(plain('b')), update({ drift: [capacity(5, 2)] }), create(plain('a'))];
    expect(digest(writes)).toBe(hashed('utilization', ...parts));
  });

  test('nothing to write', () => {
    expect(digest([])).toBe(sha256('["api.mypurecloud.ie","utilization",[]]'));
  });
});

/** Whether two plans, each of one write, have one digest. */
const isSame = (one: PlannedWrite, other: PlannedWrite, given?: Given): boolean =>
  digest([one], given) === digest([other], given);

describe('plans that would write something else', () => {
  test.each<readonly [string, PlannedWrite, PlannedWrite]>([
    ['another name', create(plain('a')), create(plain('b'))],
    ['another value', create(valued('a', 'b')), create(valued('a', 'c'))],
    ['another scope', create(valued('a', 'b')), create(valued('a', 'b', 'private'))],
    ['a capacity', create(plain('a')), create(plain('a', { maximumCapacity: 0 }))],
    [
      'another capacity',
      create(plain('a', { maximumCapacity: 5 })),
      create(plain('a', { maximumCapacity: 4 })),
    ],
    ['an interrupting label', create(plain('a')), create(plain('a'), existing('id-b'))],
    [
      'another interrupting label',
      create(plain('a'), existing('id-b')),
      create(plain('a'), existing('id-c')),
    ],
    ['another new interrupting label', create(plain('a'), fresh(0)), create(plain('a'), fresh(1))],
    [
      'a new interrupting label whose name is the id of another',
      create(plain('a'), existing('first')),
      create(plain('a'), fresh(0)),
    ],
    ['a creation', create(plain('id-a')), update()],
    [
      'another label to update',
      update({ drift: [capacity(5, 2)] }),
      update({ id: 'id-b', drift: [capacity(5, 2)] }),
    ],
    ['another capacity to write', update({ drift: [capacity(5, 2)] }), update({ drift: [capacity(6, 2)] })],
    ['another capacity found', update({ drift: [capacity(5, 2)] }), update({ drift: [capacity(5, 3)] })],
    [
      'interrupting labels to write as well',
      update({ drift: [capacity(5, 2)] }),
      update({ drift: [capacity(5, 2), interruption] }),
    ],
    [
      'other interrupting labels to write',
      update({ drift: [interruption], interrupting: [existing('id-b')] }),
      update({ drift: [interruption], interrupting: [existing('id-c')] }),
    ],
    [
      'other interrupting labels found',
      update({ drift: [interruption], foundIds: ['id-b'] }),
      update({ drift: [interruption], foundIds: ['id-c'] }),
    ],
  ])('have another digest: %s', (_what, one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(digest([one, other])).not.toBe(digest([one]));
  });

  test.each<readonly [string, Label, Label]>([
    ['name', valued('team', 'blue'), valued('crew', 'blue')],
    ['value', valued('team', 'blue'), valued('team', 'red')],
    ['scope', valued('team', 'blue'), valued('team', 'blue', 'private')],
    ['description', valued('team', 'blue'), valued('team', 'blue', 'public', 'Escalations')],
  ])('have another digest with the four-field API: %s', (_field, one, other) => {
    expect(isSame(create(one), create(other), { api: 'routing' })).toBe(false);
  });

  test('have another digest where they write it: host and API', () => {
    const writes = [create(valued('team', 'blue'))];
    const digests = [
      digest(writes),
      digest(writes, { host: 'api.mypurecloud.de' }),
      digest(writes, { host: `${HOST}:8443` }),
      digest(writes, { api: 'routing' }),
      digest([], { host: 'api.mypurecloud.de' }),
      digest([], { api: 'routing' }),
      digest([]),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('plans that would write the same', () => {
  test('have one digest in whatever order the list has it', () => {
    const one = [create(plain('b'), fresh(0)), create(plain('a')), update({ drift: [capacity(5, 2)] })];
    expect(digest(one.toReversed())).toBe(digest(one));
    // The number of a label that is needed changes with the order, its name does not.
    expect(digest([create(plain('b'), fresh(1))], { names: ['x', 'a'] })).toBe(
      digest([create(plain('b'), fresh(0))], { names: ['a', 'x'] }),
    );
  });

  test.each<readonly [string, PlannedWrite, PlannedWrite]>([
    [
      'the order of interrupting labels',
      create(plain('a'), existing('id-b'), existing('id-c')),
      create(plain('a'), existing('id-c'), existing('id-b')),
    ],
    [
      'an interrupting label that is named twice',
      create(plain('a'), existing('id-b'), existing('id-b')),
      create(plain('a'), existing('id-b')),
    ],
    [
      'the order in which interrupting labels were found',
      update({ drift: [interruption], foundIds: ['id-c', 'id-b', 'id-c'] }),
      update({ drift: [interruption], foundIds: ['id-b', 'id-c'] }),
    ],
    [
      'the names of interrupting labels, which may be renamed',
      update({ drift: [interruption], interrupting: [existing('id-b')], foundIds: ['id-c'] }),
      update({
        drift: [{ ...interruption, wanted: ['x'], found: ['y'] }],
        interrupting: [existing('id-b')],
        foundIds: ['id-c'],
      }),
    ],
    [
      'interrupting labels that do not differ',
      update({ drift: [capacity(5, 2)], interrupting: [existing('id-b')], foundIds: ['id-b'] }),
      update({ drift: [capacity(5, 2)] }),
    ],
    [
      'a description that the published API does not keep',
      create(valued('team', 'blue')),
      create(valued('team', 'blue', 'public', 'Escalations')),
    ],
    [
      'a valued label and a plain one under one stored name',
      create(valued('team', 'blue')),
      create(plain('team=blue')),
    ],
  ])('have one digest: %s', (_what, one, other) => {
    expect(isSame(one, other)).toBe(true);
  });
});
