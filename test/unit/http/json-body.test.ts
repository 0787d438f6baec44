import { expect, test } from 'vitest';
import { parseBody } from '../../../src/http/body.ts';

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
