import { describe, expect, test } from 'vitest';
import { describeExchange, isSuccess } from '../../../src/http/exchange.ts';
import { answer, lost } from '../../harness/scripted-http.ts';

describe('success', () => {
  test.each([200, 201, 204, 299])('is HTTP %i', (status) => {
    expect(isSuccess(status)).toBe(true);
  });

  test.each([199, 300, 302, 400, 500])('is not HTTP %i', (status) => {
    expect(isSuccess(status)).toBe(false);
  });
});

test('an exchange is described by its status, or by what happened to the connection', () => {
  expect([answer(503), lost()].map(describeExchange)).toEqual(['HTTP 503', 'read ECONNRESET']);
});
