import { expect, test } from 'vitest';
import { parseBody, withParsedBody } from '../../../src/http/body.ts';
import { answer, lost } from '../../harness/scripted-http.ts';

test.each([
  ['{"a":1}', { a: 1 }],
  ['\ufeff{"a":1}', { a: 1 }],
  ['\ufeff<html>', '\ufeff<html>'],
  ['["\ufeff"]', ['\ufeff']],
  ['null', null],
  ['<html>', '<html>'],
  ['', ''],
  ['{"a":', '{"a":'],
])('the body %j is read as %j', (text, body) => {
  expect(parseBody(text)).toEqual(body);
});

test('the body of an answer is parsed, and everything else is kept', () => {
  expect(withParsedBody(answer(201, '{"id":"1"}', { a: 'b' }))).toEqual({
    kind: 'answer',
    status: 201,
    headers: { a: 'b' },
    body: { id: '1' },
  });
  expect(withParsedBody(lost('timeout'))).toEqual(lost('timeout'));
});
