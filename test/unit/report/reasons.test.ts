import { expect, test } from 'vitest';
import { describeReason, reasonsOf } from '../../../src/report/reasons.ts';
import { usual } from '../../../src/report/circumstances.ts';
import { plain } from '../../harness/labels.ts';
import { failure, results } from '../../harness/results.ts';

const refused = (name: string, correlationId?: string, message = `Creating label "${name}" failed: No.`) =>
  results.notDone('failed', { code: 'plan-refused', message, correlationId }, plain(name));
const duplicate = (name: string, id: string) => ({
  ...results.duplicate(plain(name)),
  id,
  failure: failure({ code: 'label-exists', message: `Label "${name}" already exists (id ${id}).` }),
});
const told = (...all: Parameters<typeof reasonsOf>[0]) =>
  reasonsOf(all).map((reason) => describeReason(reason, all.length, usual));

test('failures that differ in the label alone are one reason', () => {
  expect(told(refused('a', 'c-1'), results.created(), refused('b', 'c-2'), refused('c', 'c-2'))).toEqual([
    'Creating label "a" failed: No. The same for "b", "c". Correlation ids: c-1, c-2. Fix that one first.',
  ]);
  expect(told(duplicate('a', 'id-1'), duplicate('b', 'id-2'))).toEqual([
    'Label "a" already exists (id id-1). The same for "b". Set `on-duplicate: skip` if that is fine.',
  ]);
});

test('a failure that names several labels is one reason for all of them', () => {
  const message = 'It would create "a", "b", "c".';
  expect(
    told(refused('a', 'c-1', message), refused('b', 'c-2', message), refused('d', 'c-1', message)),
  ).toEqual([`${message} The same for "d". Correlation ids: c-1, c-2. Fix that one first.`]);
  expect(told(refused('a', undefined, message), refused('b', undefined, message))).toEqual([
    `${message} Fix that one first.`,
  ]);
});

test('failures that differ in anything else are two', () => {
  expect(told(refused('a'), refused('b', undefined, 'Creating label "b" failed: Never.'))).toHaveLength(2);
  const other = results.notDone('failed', { code: 'plan-refused', message: 'No.', status: 400 });
  expect(told(results.notDone('failed', { code: 'plan-refused', message: 'No.' }), other)).toHaveLength(2);
});

test('labels that the message does not name are named after it', () => {
  expect(told(refused('a', undefined, 'No.'), results.created())).toEqual([
    'No. Label: "a". Fix that one first.',
  ]);
  expect(told(refused('a', undefined, 'No.'), refused('b', undefined, 'No.'))).toEqual([
    'No. It concerns all 2 labels of this step. Fix that one first.',
  ]);
});

test('names and correlation ids are bounded', () => {
  const many = Array.from({ length: 14 }, (_, index) => refused(`l-${index}`, `c-${index}`));
  const [text] = told(...many);
  expect(text).toMatch(/"l-10" and 3 more\. Correlation ids: c-0, .*c-9 and 4 more\./);
});

test('the worst come first, and those that were not attempted last', () => {
  const all = [
    results.notDone('not-attempted', { message: 'Later.' }),
    results.notDone('unknown', { message: 'Maybe.' }),
    results.notDone('failed', { message: 'No.' }),
  ];
  expect(reasonsOf(all).map(({ failure: { message } }) => message)).toEqual(['No.', 'Maybe.', 'Later.']);
});
