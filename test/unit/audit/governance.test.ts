import { expect, test } from 'vitest';
import { governanceOf } from '../../../src/audit/event.ts';

test.each([
  ['a label that was created', 'created', true, undefined, [true, true, true]],
  ['a label that was there and skipped', 'exists', true, undefined, [true, true, true]],
  ['a label that the API refused', 'failed', true, undefined, [true, true, true]],
  ['a label of unknown fate', 'unknown', true, undefined, [true, true, true]],
  ['a label stopped before its turn', 'not-attempted', true, undefined, [true, true, true]],
  ['a label when the listing failed', 'failed', false, undefined, [true, false, false]],
  ['a label stopped before the listing', 'not-attempted', false, undefined, [true, false, false]],
  ['a duplicate', 'duplicate', true, 'duplicate', [true, false, false]],
  ['a label beside a duplicate', 'not-attempted', true, 'duplicate', [true, true, false]],
  ['a label over the limit', 'failed', true, 'limit', [true, true, false]],
  ['a label that has other settings', 'drifted', true, 'drifted', [true, true, false]],
  ['a label of a plan that was not approved', 'not-attempted', true, 'changed', [true, true, true]],
  ['a label that cannot be kept', 'failed', true, 'impossible', [false, false, false]],
  ['a label beside one that cannot be kept', 'not-attempted', true, 'impossible', [true, false, false]],
] as const)('%s', (_what, outcome, planned, refusal, [validated, duplicateCheck, limitEnforced]) => {
  expect(governanceOf(outcome, planned, refusal)).toEqual({ validated, duplicateCheck, limitEnforced });
});
