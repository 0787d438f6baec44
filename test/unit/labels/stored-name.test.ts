import { describe, expect, test } from 'vitest';
import { plain, valued } from '../../harness/labels.ts';
import { storedNameFaults, storedNameOf } from '../../../src/labels/label.ts';

describe('the stored name', () => {
  test.each([
    [plain('VIP customers'), 'VIP customers'],
    [valued('team', 'blue'), 'team=blue'],
    [valued('team', 'blue', 'private'), 'private/team=blue'],
    [valued('team', 'a=b/c'), 'team=a=b/c'],
    [valued('private', 'x'), 'private=x'],
  ])('of %j is %s', (label, storedName) => {
    expect(storedNameOf(label)).toBe(storedName);
  });

  test('tells apart labels that differ in scope alone', () => {
    expect(storedNameOf(valued('a', 'b'))).not.toBe(storedNameOf(valued('a', 'b', 'private')));
  });

  test('does not depend on the description', () => {
    expect(storedNameOf(valued('a', 'b', 'public', 'one'))).toBe('a=b');
  });
});

describe('what the platform would refuse', () => {
  test.each([
    ['256 characters', storedNameOf(valued('n'.repeat(128), 'v'.repeat(127)))],
    ['256 characters with the scope', storedNameOf(valued('n'.repeat(120), 'v'.repeat(127), 'private'))],
    ['white space inside', storedNameOf(valued('team', ' blue'))],
  ])('is nothing about a stored name of %s', (_what, storedName) => {
    expect(storedNameFaults(storedName)).toEqual([]);
  });

  test.each([
    ['257 characters', storedNameOf(valued('n'.repeat(128), 'v'.repeat(128)))],
    ['257 characters with the scope', storedNameOf(valued('n'.repeat(120), 'v'.repeat(128), 'private'))],
    ['a colon', 'team=a:b'],
    ['a bracket', 'team=[a'],
    ['an asterisk', 'team=a*'],
    ['white space at the end', 'team=blue '],
    ['a line separator', 'team=a\u2028b'],
  ])('is one thing about a stored name with %s', (_what, storedName) => {
    expect(storedNameFaults(storedName)).toHaveLength(1);
  });
});
