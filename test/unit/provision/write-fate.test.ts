import { expect, test } from 'vitest';
import { classifyWrite } from '../../../src/provision/write-fate.ts';
import { lost } from '../../harness/scripted-http.ts';

test.each([
  [200, 'accepted'],
  [201, 'accepted'],
  [202, 'accepted'],
  [204, 'accepted'],
  [299, 'accepted'],
  [199, 'refused'],
  [300, 'refused'],
  [301, 'refused'],
  [302, 'refused'],
  [307, 'refused'],
  [400, 'invalid'],
  [401, 'refused'],
  [403, 'refused'],
  [404, 'refused'],
  [413, 'refused'],
  [422, 'invalid'],
  [408, 'in-doubt'],
  [409, 'conflict'],
  [429, 'not-carried-out'],
  [500, 'in-doubt'],
  [501, 'in-doubt'],
  [502, 'in-doubt'],
  [503, 'in-doubt'],
  [504, 'in-doubt'],
  [599, 'in-doubt'],
] as const)('a POST answered %i is %s', (status, fate) => {
  expect(classifyWrite({ kind: 'answer', status, headers: {}, body: undefined })).toBe(fate);
});

test.each(['connection', 'stale', 'certificate', 'timeout', 'unreadable', 'cut'] as const)(
  'a POST that may have been sent and ended with a %s fault is in doubt',
  (fault) => {
    expect(classifyWrite(lost(fault, true))).toBe('in-doubt');
  },
);

test.each(['connection', 'certificate', 'timeout', 'cut'] as const)(
  'a POST that was never sent because of a %s fault was not carried out',
  (fault) => {
    expect(classifyWrite(lost(fault, false))).toBe('not-carried-out');
  },
);
