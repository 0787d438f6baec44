import { describe, expect, test } from 'vitest';
import { faultsOf, readWith, settingsWith, type GivenInputs } from '../../harness/inputs.ts';

const login = async (inputs: GivenInputs, env: Readonly<Record<string, string>> = {}) =>
  (await settingsWith({ name: 'VIP', ...inputs }, env)).login;
const faults = (inputs: GivenInputs, env: Readonly<Record<string, string>> = {}) =>
  faultsOf({ name: 'VIP', ...inputs }, env);

const credentials = { 'client-id': 'id', 'client-secret': 'correct-horse' };
const fromEnvironment = { GENESYS_CLIENT_ID: 'env-id', GENESYSCLOUD_OAUTHCLIENT_SECRET: 'env-secret' };
const GENESYSCLOUD_ACCESS_TOKEN = 'token-of-the-environment';

test('an id and a secret are a login', async () => {
  const client = { kind: 'client-credentials', clientId: 'id', clientSecret: 'correct-horse' };
  expect(await login(credentials)).toEqual(client);
  expect(await login({ 'client-id': 'id' }, { GENESYS_CLIENT_SECRET: 'correct-horse' })).toEqual(client);
});

describe('an access token', () => {
  test('stands in for both, as an input or from the environment', async () => {
    expect(await login({ 'access-token': 'a-token' })).toEqual({ kind: 'access-token', token: 'a-token' });
    expect(await login({}, { GENESYSCLOUD_ACCESS_TOKEN })).toEqual({
      kind: 'access-token',
      token: GENESYSCLOUD_ACCESS_TOKEN,
    });
  });

  test('is masked', async () => {
    const { masked } = await readWith({ name: 'VIP', 'access-token': 'a-token-of-a-step' });
    expect(masked).toContain('a-token-of-a-step');
    const wrong = await readWith({ name: 'VIP', 'access-token': 'Bearer a-token-of-a-step' });
    expect(wrong.masked).toContain('a-token-of-a-step');
  });

  test('as an input goes before an id and secret of the environment', async () => {
    expect(await login({ 'access-token': 'a-token' }, fromEnvironment)).toMatchObject({ token: 'a-token' });
  });

  test('of the environment goes before an id and secret that come from there too', async () => {
    expect(await login({}, { ...fromEnvironment, GENESYSCLOUD_ACCESS_TOKEN })).toMatchObject({
      kind: 'access-token',
    });
  });

  test.each<GivenInputs>([credentials, { 'client-id': 'id' }, { 'client-secret': 'correct-horse' }])(
    'of the environment comes after what is an input: %j',
    async (inputs) => {
      const env = { ...fromEnvironment, GENESYSCLOUD_ACCESS_TOKEN };
      expect(await login(inputs, env)).toMatchObject({ kind: 'client-credentials' });
    },
  );

  test.each<readonly [GivenInputs, RegExp]>([
    [credentials, /together with `client-id` and `client-secret`: give either/],
    [{ 'client-id': 'id' }, /together with `client-id`: give either/],
  ])('is a fault as an input beside %j', async (inputs, problem) => {
    const told = await faults({ 'access-token': 'a-token', ...inputs });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^access-token: must not be given together/);
    expect(told[0]).toMatch(problem);
  });

  test.each(['Bearer a-token', 'tök', 'a\tb', 'a\nb'])(
    'must not be %j, which is not repeated',
    async (token) => {
      const told = await faults({ 'access-token': token });
      expect(told).toEqual([
        'access-token: must be a token alone: visible ASCII characters, and no "Bearer" before them',
      ]);
    },
  );

  test('with a fault from the environment is named after the variable', async () => {
    const [fault] = await faults({}, { GENESYSCLOUD_ACCESS_TOKEN: 'a b' });
    expect(fault).toMatch(/^GENESYSCLOUD_ACCESS_TOKEN: must be a token alone/);
  });
});

test('a token of the environment that is not used may be as it likes', async () => {
  expect(await faults(credentials, { GENESYSCLOUD_ACCESS_TOKEN: 'Bearer x' })).toEqual([]);
});

test('an id without a secret is a fault, also where the environment has a token', async () => {
  expect(await faults({ 'client-id': 'id' }, { GENESYSCLOUD_ACCESS_TOKEN })).toEqual([
    'client-secret: missing; give the secret of that OAuth client',
  ]);
});
