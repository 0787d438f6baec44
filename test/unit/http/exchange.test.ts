import { expect, test } from 'vitest';
import { toExchange } from '../../../src/http/exchange.ts';
import { lost } from '../../harness/scripted-http.ts';

test('an extended response of the SDK is an answer, whatever its status', async () => {
  const response = { status: 503, headers: { a: 'b' }, body: { x: 1 }, text: undefined, error: null };
  expect(await toExchange(Promise.resolve(response))).toEqual({
    kind: 'answer',
    status: 503,
    headers: { a: 'b' },
    body: { x: 1 },
  });
});

test('a connection error is a lost request', async () => {
  const error = lost();
  expect(await toExchange(Promise.reject(error))).toEqual({ kind: 'lost', error });
});

test('any other error is a fault of the program and is passed on', async () => {
  const thrown = new TypeError('x is not a function');
  await expect(toExchange(Promise.reject(thrown))).rejects.toBe(thrown);
});

test('what is no extended response is a fault of the program', async () => {
  await expect(toExchange(Promise.resolve({ id: '1' }))).rejects.toThrow();
});
