import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { describeFailure, Failure, unexpectedFailure } from '../../src/failure.ts';

test('the whole text has what happened, the correlation id and what to do, in this order', () => {
  const failure = new Failure({
    code: 'conflict',
    message: 'It failed.',
    hint: 'Mend it.',
    status: 409,
    correlationId: 'c-1',
  });
  expect(describeFailure(failure)).toBe('It failed. Correlation id: c-1. Mend it.');
});

test('what is not known is left out', () => {
  expect(describeFailure(new Failure({ code: 'conflict', message: 'It failed.' }))).toBe('It failed.');
});

test('a failure keeps its code and status for scripts to compare', () => {
  const failure = new Failure({ code: 'rate-limited', message: 'Too fast.', status: 429 });
  expect({ code: failure.code, status: failure.status, name: failure.name }).toEqual({
    code: 'rate-limited',
    status: 429,
    name: 'Failure',
  });
});

test('a failure has no cause, where a library would keep request headers', () => {
  const failure = new Failure({ code: 'unreachable', message: 'No answer.' });
  expect('cause' in failure).toBe(false);
  expect(inspect(failure)).not.toContain('[cause]');
});

test('a fault of the program says how to get at the details', () => {
  expect(unexpectedFailure().code).toBe('internal-error');
  expect(describeFailure(unexpectedFailure())).toMatch(/^The action met an error .*ACTIONS_STEP_DEBUG/);
});
