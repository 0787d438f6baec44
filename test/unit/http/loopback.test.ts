import { expect, test } from 'vitest';
import { isLoopbackHost, lookupOf, writtenHost } from '../../../src/http/loopback.ts';

test.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.255.0.10', '[::1]'])('%j is this machine', (host) => {
  expect(isLoopbackHost(host)).toBe(true);
});

test.each([
  '127.1',
  '127.0.0.01',
  '127.0.0.1000',
  '127.0.0.1.example',
  'a127.0.0.1',
  '::1',
  'a.localhost',
  '',
])('%j is not', (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});

test.each([
  ['http://127.1:8080/a', '127.1'],
  ['HTTP://Host', 'Host'],
  ['x+a-1.b2://host?x', 'host'],
  ['http://user:pw@host#x', 'host'],
  ['http://[::1]:80/', '[::1]'],
  ['http://host\\@other', 'host'],
  ['host/http://other', ''],
  ['1ttp://host', ''],
])('the host of %j is written as %j', (url, host) => {
  expect(writtenHost(url)).toBe(host);
});

test('localhost is looked up nowhere, whether one address is asked for or all', () => {
  const answers: unknown[] = [];
  const { lookup } = lookupOf('localhost');
  lookup?.('localhost', {}, (...answer) => answers.push(answer));
  lookup?.('localhost', { all: true }, (...answer) => answers.push(answer));
  expect(answers).toEqual([
    [null, '127.0.0.1', 4],
    [
      null,
      [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ],
    ],
  ]);
  expect(lookupOf('api.example')).toEqual({});
});
