import { expect, test } from 'vitest';
import { heading, stepHeading } from '../../../src/report/heading.ts';
import type { LabelResult } from '../../../src/provision/result.ts';
import { results } from '../../harness/results.ts';
import { render } from '../../harness/rendered.ts';

const drifted = {
  ...results.exists(),
  drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }],
} as const satisfies LabelResult;
const update = { ...results.planned(), existing: { id: 'x', selfUri: undefined } };
const failed = results.notDone('failed');

test.each<[readonly LabelResult[], string]>([
  [[results.created(), failed, results.notDone('unknown')], '❌ h: 1 failed, 1 unconfirmed, 1 created'],
  [
    [results.duplicate(), results.duplicate(), results.notDone('not-attempted')],
    '❌ h: 2 duplicates, 1 not attempted',
  ],
  [[results.created(), results.updated(), results.exists()], '✅ h: 1 created, 1 updated, 1 already there'],
  [[results.planned(), update, results.exists()], '📝 h: would create 1, update 1'],
  [[update], '📝 h: would update 1'],
  [[results.planned(), drifted], '📝 h: would create 1, 1 with drift'],
  [[results.created(), drifted], '⚠️ h: 1 created, 1 with drift'],
  [[{ ...results.created(), drift: drifted.drift }, results.created()], '⚠️ h: 2 created, 1 with drift'],
  [[drifted], '⚠️ h: 1 with drift'],
  [[results.exists(), results.exists()], '✅ h: nothing to do'],
  [[{ ...results.exists(), attempts: 1 }], '✅ h: 1 already there'],
  [[], '✅ h: nothing to do'],
])('%#: of a step', (all, expected) => {
  const fails = expected.startsWith('❌');
  expect(stepHeading('h', all, fails)).toBe(`## ${expected}`);
});

test('of a step that fails beside its labels says so', () => {
  expect(stepHeading('h', [results.created()], true)).toBe('## ❌ h: 1 created, but the step failed');
  expect(stepHeading('h', [], true)).toBe('## ❌ h: the step failed');
});

test.each(['mypurecloud.ie', 'api.usw2.pure.cloud:8443', '127.0.0.1:41234'])('%s is text', (host) => {
  expect(heading('✅', host, 'nothing to do')).toBe(`## ✅ ${host}: nothing to do`);
});

test.each([
  'www.evil.example',
  '*a*_b_.example',
  '[::1]:8080',
  'a:1234',
  '`x`',
  '<img src=x onerror=a>',
  '@octocat',
  '[x](https://evil.example)',
  'a\n\n# b',
])('%j is code, and one heading', (host) => {
  const { elements, prose } = render(heading('✅', host, 'nothing to do'));
  expect(elements.map(({ tag }) => tag)).toEqual(['h2', 'code']);
  expect(prose.replaceAll(/\s+/g, ' ').trim()).toBe('✅ : nothing to do');
});

test('of faults has no organisation', () => {
  expect(heading('❌', undefined, '2 faults in the inputs; nothing was sent')).toBe(
    '## ❌ 2 faults in the inputs; nothing was sent',
  );
});
