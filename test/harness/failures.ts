import { expect } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { describeFailure, remedyFor } from '../../src/report/remedies.ts';

/** The failure that a promise rejects with; anything else is an error of the test. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const end = await promise.then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in end && end.error instanceof Failure) return end.error;
  throw new Error('expected a Failure', { cause: end });
}

/** The text that a person reads is whole sentences: no stack, no object, no JSON. */
export function expectReadable(failure: Failure): void {
  const text = describeFailure(failure);
  expect(text).not.toMatch(/\[object |undefined|\n|\bat .+:\d+:\d+|\{"/);
  expect(text).toMatch(/^\w[^]*[.]$/);
}

/** What a person is told to do about a failure; nothing, where there is none. */
export function remedy(failure: Failure | undefined): string {
  return failure === undefined ? '' : remedyFor(failure);
}
