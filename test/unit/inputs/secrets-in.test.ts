import { describe, expect, test } from 'vitest';
import {
  accessTokenSecretsIn,
  credentialsIn,
  webhookSecretsIn,
  webhookUrlSecretsIn,
} from '../../../src/inputs/secrets-in.ts';

test.each([
  ['t0ken', ['t0ken', 't0ken']],
  ['Bearer  t0ken', ['Bearer  t0ken', 't0ken']],
  ['Authorization: Bearer t0ken', ['Authorization: Bearer t0ken', 't0ken']],
])('in the access token %j', (given, secrets) => {
  expect(accessTokenSecretsIn(given)).toEqual(secrets);
});

test.each([
  ['geheimnis', ['geheimnis']],
  ['"geheimnis"', ['"geheimnis"', 'geheimnis']],
  ['“geheimnis”', ['“geheimnis”', 'geheimnis']],
  ['v1,geheimnis', ['v1,geheimnis', 'geheimnis']],
  ["'v1,geheimnis`", ["'v1,geheimnis`", 'geheimnis']],
  ['geheim"nis"', ['geheim"nis"', 'geheim"nis']],
  ['geheim"v1,nis', ['geheim"v1,nis']],
  [
    'whsec_Z2VoZWltKys/Pz8=',
    [
      'whsec_Z2VoZWltKys/Pz8=',
      'Z2VoZWltKys/Pz8=',
      'Z2VoZWltKys_Pz8=',
      'Z2VoZWltKys/Pz8',
      'Z2VoZWltKys_Pz8',
      'geheim++???',
    ],
  ],
  // The key of this one is no text.
  ['whsec_/////w', ['whsec_/////w', '/////w', '_____w']],
])('in the webhook secret %j', (given, secrets) => {
  expect(webhookSecretsIn(given)).toEqual(secrets);
});

describe('in the webhook URL', () => {
  test.each([
    ['no URL at all', 'hooks.example/s3cret', ['hooks.example/s3cret']],
    [
      'a path and a query of which each is long enough',
      'https://hooks.example/services/T01?key=abcdefgh',
      [
        'https://hooks.example/services/T01?key=abcdefgh',
        'https://hooks.example/services/T01?key=abcdefgh',
        '/services/T01?key=abcdefgh',
        '/services/T01',
        '?key=abcdefgh',
      ],
    ],
    [
      'a path too short',
      'https://hooks.example/in',
      ['https://hooks.example/in', 'https://hooks.example/in'],
    ],
    [
      'a user and password',
      'https://a:b@hooks.example/in',
      ['https://a:b@hooks.example/in', 'https://a:b@hooks.example/in', 'a:b', 'a:b'],
    ],
    ['a user and password that leave no URL', 'https://a:b#c@d', ['https://a:b#c@d', 'a:b#c', 'a:b#c']],
  ])('%s', (_what, given, secrets) => {
    expect(webhookUrlSecretsIn(given)).toEqual(secrets);
  });

  test.each([
    ['letters and digits', 'abcdefgh12345678', true],
    ['capital letters and digits', '12345678ABCDEFGH', true],
    ['a digit first', '1abcdefghijklmno', true],
    ['letters alone', 'abcdefghijklmnop', false],
    ['digits alone', '1234567890123456', false],
    ['too few', 'abcdefgh1234567', false],
  ])('a part that looks like a credential: %s', (_what, part, looksSo) => {
    expect(webhookUrlSecretsIn(`https://hooks.example/a/${part}`).includes(part)).toBe(looksSo);
    expect(webhookUrlSecretsIn(`https://hooks.example/a?b=${part}`).includes(part)).toBe(looksSo);
  });
});

test.each([
  ['https://user:pw@host/', ['user:pw', 'user:pw']],
  ['user:pa%40ssword@host', ['user:pa%40ssword', 'pa%40ssword', 'user:pa@ssword', 'pa@ssword']],
  ['https://user@host/', []],
  ['https://host/a@b:c', []],
  ['https://user:p#w?x@host', ['user:p#w?x', 'user:p#w?x']],
  ['https://host/', []],
  ['host', []],
])('credentials in %j', (given, secrets) => {
  expect(credentialsIn(given)).toEqual(secrets);
});
