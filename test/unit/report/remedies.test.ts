import { describe, expect, test } from 'vitest';
import { Failure, failureCodes, unexpectedFailure, type Obstacle } from '../../../src/failure.ts';
import { usual, type Circumstances } from '../../../src/report/circumstances.ts';
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

describe('a step that can have written no label', () => {
  test.each(['deadline', 'cancelled', 'audit-file'] as const)('is just run again after %s', (code) => {
    const failure = new Failure({ code, message: '' });
    expect(remedyFor(failure)).toMatch(
      /Run the step again with `on-duplicate: skip`, which keeps the labels/,
    );
    for (const task of ['plan', 'export'] as const)
      expect(remedyFor(failure, { ...usual, task })).toMatch(/(?:^|\. )Run the step again\.$/);
  });
});

describe('a label that cannot be created', () => {
  const advice = (...obstacles: readonly Obstacle[]): string =>
    remedyFor(new Failure({ code: 'unsupported-label', message: '', obstacles }));

  test('is told about cycles only where it is in one', () => {
    expect(advice('cycle')).toBe(
      'Labels that interrupt each other in a cycle need `on-drift: update`, and with it `on-duplicate: skip`.',
    );
    for (const obstacle of ['utilization', 'routing', 'missing', 'uncreated'] as const)
      expect(advice(obstacle)).not.toContain('cycle');
  });

  test('is told about another API only where that may keep it', () => {
    expect(advice('utilization')).toContain('`label-api: routing`');
    for (const obstacle of ['routing', 'missing', 'uncreated', 'cycle'] as const)
      expect(advice(obstacle)).not.toContain('label-api');
    expect(advice('missing')).toMatch(/interrupting label's name as it is stored/);
  });

  test('is told everything that is in its way, each once', () => {
    expect(advice('missing', 'missing', 'cycle')).toBe(`${advice('missing')} ${advice('cycle')}`);
    expect(advice()).toBe('Change the label.');
  });
});

describe('settings that cannot be read', () => {
  const advice = (status: number | undefined, task: Circumstances['task'], correlationId?: string): string =>
    remedyFor(new Failure({ code: 'settings-unreadable', message: '', status, correlationId }), {
      ...usual,
      task,
    });

  test('are a matter of the role only after HTTP 403', () => {
    expect(advice(403, 'write')).toBe(
      "Give the OAuth client's role routing:utilization:view, or leave the settings out of the list.",
    );
    expect(advice(403, 'export')).toBe("Give the OAuth client's role routing:utilization:view.");
    for (const status of [200, 404, 500, undefined]) expect(advice(status, 'plan')).not.toContain('role');
  });

  test('are not served after HTTP 404', () => {
    expect(advice(404, 'plan')).toMatch(
      /does not serve the settings of labels: leave them out of the list\.$/,
    );
    expect(advice(404, 'export')).toMatch(/does not serve .*, which an export reads: check `environment`/);
  });

  test.each([200, 500, undefined])('are tried again otherwise (%s)', (status) => {
    for (const task of ['write', 'plan', 'export'] as const) {
      expect(advice(status, task)).toBe('Run the step again.');
      expect(advice(status, task, 'c-1')).toMatch(/^Run the step again\. .*correlation id.*support\.$/);
    }
  });
});

test('an access token that is no good is one that was refused anew, or one that was given', () => {
  const failure = new Failure({ code: 'authentication-lost', message: '', status: 401 });
  expect(remedyFor(failure)).toBe(
    'A fresh token was refused too: check that the OAuth client is still active and belongs to this region.',
  );
  expect(remedyFor(failure, { ...usual, isTokenGiven: true })).toBe(
    'The access token that the step was given has expired, was revoked, or is for another region. It is used as it is and never renewed: the step that gets it must get a new one.',
  );
});

test('a fault of the program says how to get at the details', () => {
  expect(unexpectedFailure().code).toBe('internal-error');
  expect(describeFailure(unexpectedFailure())).toMatch(/^The action met an .*ACTIONS_STEP_DEBUG/);
});
