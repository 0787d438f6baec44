import { expect, test } from 'vitest';
import { Failure, failureCodes, unexpectedFailure } from '../../../src/failure.ts';
import { readActionYml } from '../../harness/action-yml.ts';
import { expectReadable } from '../../harness/failures.ts';
import { describeFailure, explanations, remedyFor } from '../../../src/report/remedies.ts';

test('the whole text has what happened, the correlation id and what to do, in this order', () => {
  const failure = new Failure({ code: 'cancelled', message: 'It failed.', correlationId: 'c-1' });
  expect(describeFailure(failure)).toMatch(/^It failed\. Correlation id: c-1\. Run the step again/);
});

test('what is not known is left out', () => {
  const failure = new Failure({ code: 'plan-refused', message: 'It failed.' });
  expect(describeFailure(failure)).toBe('It failed. Fix that one first.');
});

test.each(failureCodes)('%s has a meaning and a remedy in whole sentences', (code) => {
  expect(explanations[code].meaning).toMatch(/^[A-Z].*[.]$/);
  expectReadable(new Failure({ code, message: 'It failed.' }));
});

test('inputs that remedies name are inputs of the action', () => {
  const { inputs } = readActionYml();
  const named = failureCodes.flatMap((code) =>
    [...remedyFor(new Failure({ code, message: '' })).matchAll(/`([a-z]+(?:-[a-z]+)*)/g)].map(
      ([, name]) => name,
    ),
  );
  const outputs = ['auto', 'plan-digest'];
  const later = ['on-drift', 'approved-plan', 'export-file', 'access-token'];
  for (const name of named) expect([...Object.keys(inputs), ...outputs, ...later]).toContain(name);
  expect(named).toContain('on-duplicate');
});

test('a failure of a request that may have been carried out sends people to look first', () => {
  const sent = { code: 'server-error', message: 'No.' } as const;
  const ofLabel = remedyFor(new Failure({ ...sent, unconfirmed: 'label' }));
  expect(ofLabel).toMatch(/^Look for the label in Genesys Cloud, .*`on-duplicate: skip`/);
  const ofSettings = new Failure({ ...sent, unconfirmed: 'settings' });
  expect(remedyFor(ofSettings)).toMatch(
    /^Look at the settings of the label in Genesys Cloud, .*run the step again/,
  );
  // What settings are written with has that already.
  expect(remedyFor(ofSettings)).not.toContain('on-duplicate');
  expectReadable(ofSettings);
});

test('a fault of the program says how to get at the details', () => {
  expect(unexpectedFailure().code).toBe('internal-error');
  expect(describeFailure(unexpectedFailure())).toMatch(/^The action met an .*ACTIONS_STEP_DEBUG/);
});
