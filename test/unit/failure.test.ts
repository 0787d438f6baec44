import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Failure, failureCodes, isStop, restated, type FailureDetails } from '../../src/failure.ts';

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

test('a failure that is said otherwise keeps all the rest', () => {
  const details: Required<FailureDetails> = {
    ...{ code: 'bad-request', message: 'No.', status: 400, apiCode: 'x', correlationId: 'c-1' },
    ...{ fields: ['name'], isExplained: true, obstacles: ['cycle'], askedMs: 1_000 },
    unconfirmed: 'settings',
  };
  expect(restated(new Failure(details), {})).toMatchObject(details);
  expect(restated(new Failure(details), { message: 'Never.' })).toMatchObject({
    ...details,
    message: 'Never.',
  });
});

test('a deadline and a signal are a stop, and nothing else is', () => {
  const stops = failureCodes.filter((code) => isStop(new Failure({ code, message: '' })));
  expect(stops).toEqual(['deadline', 'cancelled']);
});
