import { afterEach, describe, expect, test, vi } from 'vitest';
import { inputNames, readInputs } from '../../../src/inputs/inputs.ts';
import { giveInputs, rawInputs } from '../../harness/inputs.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the inputs are these', () => {
  expect([...inputNames].sort()).toEqual(
    [
      ...['client-id', 'client-secret', 'environment', 'login-url', 'api-url', 'name', 'value', 'scope'],
      ...['description', 'labels', 'labels-file', 'label-api', 'max-labels', 'on-duplicate', 'dry-run'],
      ...[
        'max-retries',
        'timeout-seconds',
        'webhook-url',
        'webhook-secret',
        'webhook-required',
        'audit-file',
      ],
      ...['summary', 'comment', 'comment-key', 'github-token'],
    ].sort(),
  );
});

test.each(inputNames)('%s is read, without white space around', (name) => {
  giveInputs({ [name]: ' some text \n' });
  expect(readInputs({})).toEqual(rawInputs({ [name]: 'some text' }));
});

test('an empty input counts as not given', () => {
  giveInputs({ name: '', scope: '  ' });
  expect(readInputs({})).toEqual(rawInputs({}));
});

test('a value of nothing but white space is one all the same, so that it makes no other kind of label', () => {
  giveInputs({ value: ' \n' });
  expect(readInputs({}).value).toMatch(/^\s+$/);
});

describe.each([
  ['client-id', ['GENESYS_CLIENT_ID', 'GENESYSCLOUD_OAUTHCLIENT_ID']],
  ['client-secret', ['GENESYS_CLIENT_SECRET', 'GENESYSCLOUD_OAUTHCLIENT_SECRET']],
  ['environment', ['GENESYS_ENVIRONMENT', 'GENESYSCLOUD_REGION']],
  ['webhook-url', ['WEBHOOK_URL']],
  ['webhook-secret', ['WEBHOOK_SECRET']],
] as const)('%s', (name, variables) => {
  const all = Object.fromEntries(variables.map((variable) => [variable, `of ${variable}`]));

  test('goes before the environment', () => {
    giveInputs({ [name]: 'given' });
    expect(readInputs(all)[name]).toBe('given');
  });

  test('is read from the environment when it is empty, in this order', () => {
    giveInputs({});
    const env: Record<string, string> = { ...all };
    for (const variable of variables) {
      expect(readInputs(env)[name]).toBe(`of ${variable}`);
      env[variable] = ' ';
    }
    expect(readInputs(env)[name]).toBeUndefined();
  });
});

test('no other input is read from the environment', () => {
  giveInputs({});
  const names = inputNames.flatMap((name) =>
    [name, `GENESYS_${name}`].map((text) => text.toUpperCase().replaceAll('-', '_')),
  );
  const known = [
    'GENESYS_CLIENT_ID',
    'GENESYS_CLIENT_SECRET',
    'GENESYS_ENVIRONMENT',
    'WEBHOOK_URL',
    'WEBHOOK_SECRET',
  ];
  const env = Object.fromEntries(names.filter((name) => !known.includes(name)).map((name) => [name, 'x']));
  expect(readInputs(env)).toEqual(rawInputs({}));
});
