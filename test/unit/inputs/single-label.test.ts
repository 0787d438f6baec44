import { describe, expect, test } from 'vitest';
import { readSingleLabel } from '../../../src/inputs/single-label.ts';
import { plain, valued } from '../../harness/labels.ts';
import { faultsOf, least, type GivenInputs } from '../../harness/inputs.ts';

const read = (inputs: GivenInputs) =>
  readSingleLabel(inputs, {
    defaultDescription: 'Made in octo/labels',
    redact: (text) => text,
  });

describe('a name with a value', () => {
  test('is a valued label, public unless it says otherwise', () => {
    expect(read({ name: 'team', value: 'blue' })).toEqual({
      label: valued('team', 'blue', 'public', 'Made in octo/labels'),
      faults: [],
    });
  });

  test('may be private and have a description', () => {
    const inputs = { name: 'team', value: 'blue', scope: 'private', description: 'Ours' };
    expect(read(inputs).label).toEqual(valued('team', 'blue', 'private', 'Ours'));
  });

  test.each<readonly [string, GivenInputs]>([
    ['name', { name: 'a b', value: 'x' }],
    ['name', { name: 'n'.repeat(129), value: 'x' }],
    ['value', { name: 'a', value: 'v'.repeat(257) }],
    ['value', { name: 'a', value: 'a\u2028b' }],
    ['value', { name: 'a', value: ' ' }],
    ['scope', { name: 'a', value: 'x', scope: 'Private' }],
    ['description', { name: 'a', value: 'x', description: 'd'.repeat(1025) }],
  ])('has a fault of its %s: %#', (subject, inputs) => {
    const { label, faults } = read(inputs);
    expect(label).toBeUndefined();
    expect(faults.map((fault) => fault.subject)).toEqual([subject]);
  });

  test('says of a fault what would be right, and what was given', () => {
    expect(read({ name: 'a b', value: 'x' }).faults[0]?.problem).toMatch(
      /^must be 1-128 letters.*; got "a b"$/,
    );
    for (const value of [' ', '   ']) {
      expect(read({ name: 'a', value }).faults[0]?.problem).toBe(
        'must not be blank; leave it out for a label without a value',
      );
    }
    for (const name of [' a', 'a ']) expect(read({ name }).faults[0]?.problem).toMatch(/; got "a"$/);
  });

  test('has all its faults told together', () => {
    const inputs = { name: 'a b', value: 'a\tb', scope: 'x', description: 'd'.repeat(1025) };
    expect(
      read(inputs)
        .faults.map(({ subject }) => subject)
        .sort(),
    ).toEqual(['description', 'name', 'scope', 'value']);
  });

  test('without a name is no label; that it is missing is told with what could take its place', () => {
    expect(read({ value: 'x' })).toEqual({ label: undefined, faults: [] });
  });
});

describe('a name without a value', () => {
  test('is a plain label', () => {
    expect(read({ name: 'VIP customers' })).toEqual({ label: plain('VIP customers'), faults: [] });
  });

  test('keeps the description that it is given, and no other', () => {
    expect(read({ name: 'VIP', description: 'Ours' }).label).toStrictEqual({
      ...plain('VIP'),
      description: 'Ours',
    });
    expect(read({ name: 'VIP' }).label).toStrictEqual(plain('VIP'));
  });

  test('may say that it is public', () => {
    expect(read({ name: 'VIP', scope: 'public' }).faults).toEqual([]);
  });

  test('cannot be private', () => {
    const { label, faults } = read({ name: 'VIP', scope: 'private' });
    expect(label).toBeUndefined();
    expect(faults).toEqual([
      { subject: 'scope', problem: expect.stringMatching(/^"private" needs a `value`.*only a name$/) },
    ]);
  });

  test.each<readonly [string, GivenInputs]>([
    ['scope', { name: 'VIP', scope: 'x' }],
    ['description', { name: 'VIP', description: 'd'.repeat(1025) }],
  ])('has a fault of its %s, and no label: %#', (subject, inputs) => {
    const { label, faults } = read(inputs);
    expect(label).toBeUndefined();
    expect(faults.map((fault) => fault.subject)).toEqual([subject]);
  });

  test.each(['a:b', '[a', 'a]', 'a*', 'x'.repeat(257)])('must not be %j', (name) => {
    expect(read({ name }).faults.map(({ subject }) => subject)).toEqual(['name']);
  });
});

describe('an API that is chosen by name', () => {
  const fits: GivenInputs = { ...least, name: 'team', value: 'blue' };

  test.each<readonly [string, string, GivenInputs]>([
    ['utilization', 'value', { value: 'a:b' }],
    ['utilization', 'value', { name: 'n'.repeat(128), value: 'v'.repeat(128) }],
    ['routing', 'name', { value: '' }],
  ])('%s does not keep every label: a fault of the %s', async (api, subject, inputs) => {
    const faults = await faultsOf({ ...fits, ...inputs, 'label-api': api });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${subject}: .*label-api: ${api}`));
  });

  test.each<readonly [string, GivenInputs]>([
    ['utilization', { name: 'n'.repeat(128), value: 'v'.repeat(127) }],
    ['utilization', { value: '' }],
    ['routing', { value: 'a:b' }],
    ['auto', { value: 'a:b' }],
    ['auto', { value: '' }],
    ['', { value: 'a:b' }],
  ])('%j keeps %j', async (api, inputs) => {
    expect(await faultsOf({ ...fits, ...inputs, 'label-api': api })).toEqual([]);
  });
});
