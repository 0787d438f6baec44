import { describe, expect, test } from 'vitest';
import { inputNames } from '../../../src/inputs/declarations.ts';
import { inputVariable, readInputs } from '../../../src/inputs/read.ts';
import { inputVariables } from '../../harness/inputs.ts';

test.each(inputNames)('%s is read from its own variable, without white space around', (name) => {
  const { raw, nameOf } = readInputs({ [`INPUT_${name.toUpperCase()}`]: ' some text \n' });
  expect(raw).toEqual({ [name]: name === 'labels' ? ' some text' : 'some text' });
  expect(nameOf(name)).toBe(name);
});

test('the indentation of a list is a part of it, and blank lines count', () => {
  const text = '\n  - name: a\n  - name: b\n';
  expect(readInputs(inputVariables({ labels: text })).raw).toEqual({ labels: text.trimEnd() });
  expect(readInputs(inputVariables({ labels: ' \n\n' })).raw).toEqual({});
});

test('a blank in the name of an input is an underscore in that of its variable', () => {
  expect(inputVariable('an input-name')).toBe('INPUT_AN_INPUT-NAME');
});

test('an empty input counts as not given', () => {
  expect(readInputs(inputVariables({ name: '', scope: '  ' })).raw).toStrictEqual({});
  expect(readInputs({}).raw).toStrictEqual({});
});

test('a value of nothing but white space is one all the same, so that it makes no other kind of label', () => {
  expect(readInputs(inputVariables({ value: ' \n' })).raw.value).toMatch(/^\s+$/);
});

describe.each([
  ['client-id', ['GENESYS_CLIENT_ID', 'GENESYSCLOUD_OAUTHCLIENT_ID']],
  ['client-secret', ['GENESYS_CLIENT_SECRET', 'GENESYSCLOUD_OAUTHCLIENT_SECRET']],
  ['access-token', ['GENESYSCLOUD_ACCESS_TOKEN']],
  ['environment', ['GENESYS_ENVIRONMENT', 'GENESYSCLOUD_REGION']],
  ['webhook-url', ['WEBHOOK_URL']],
  ['webhook-secret', ['WEBHOOK_SECRET']],
] as const)('%s', (name, variables) => {
  const all = Object.fromEntries(variables.map((variable) => [variable, `of ${variable}`]));

  test('goes before the environment', () => {
    const { raw, nameOf } = readInputs({ ...all, ...inputVariables({ [name]: 'given' }) });
    expect([raw[name], nameOf(name)]).toEqual(['given', name]);
  });

  test('is read from the environment when it is empty, in this order, and named after it', () => {
    const env: Record<string, string> = { ...all };
    for (const variable of variables) {
      const { raw, nameOf } = readInputs(env);
      expect([raw[name], nameOf(name)]).toEqual([`of ${variable}`, variable]);
      env[variable] = ' ';
    }
    const { raw, nameOf } = readInputs(env);
    expect([raw[name], nameOf(name)]).toEqual([undefined, name]);
  });
});

test('no other input is read from the environment', () => {
  const names = inputNames.flatMap((name) =>
    [name, `GENESYS_${name}`, `GENESYSCLOUD_${name}`].map((text) => text.toUpperCase().replaceAll('-', '_')),
  );
  const known = [
    'GENESYS_CLIENT_ID',
    'GENESYS_CLIENT_SECRET',
    'GENESYS_ENVIRONMENT',
    'GENESYSCLOUD_ACCESS_TOKEN',
    'WEBHOOK_URL',
    'WEBHOOK_SECRET',
  ];
  const env = Object.fromEntries(names.filter((name) => !known.includes(name)).map((name) => [name, 'x']));
  expect(readInputs(env).raw).toEqual({});
});
