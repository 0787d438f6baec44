import { describe, expect, test } from 'vitest';
import { organisationOf } from '../../../src/inputs/faulty-comment.ts';
import { least, readWith, settingsWith, type GivenInputs } from '../../harness/inputs.ts';

const job = { GITHUB_REPOSITORY: 'octo/labels', GITHUB_API_URL: 'https://github.example/api/v3' };

const good: GivenInputs = {
  ...least,
  comment: 'true',
  'github-token': 'ghs_token',
  environment: 'mypurecloud.ie',
};

async function rejectionOf(more: GivenInputs, env: Readonly<Record<string, string>> = {}) {
  const { read } = await readWith({ ...good, ...more }, { ...job, ...env });
  if (read.ok) throw new Error('the inputs are good');
  return read.rejection;
}

async function keyOf(more: GivenInputs) {
  const { comment, apiHost } = await rejectionOf(more);
  return { key: typeof comment === 'object' ? comment.key : comment, apiHost };
}

async function goodKey(more: GivenInputs = {}) {
  const { comment } = await settingsWith({ ...good, ...more }, job);
  if (typeof comment !== 'object') throw new Error('there is no target');
  return comment.key;
}

describe('the comment of a step whose inputs are at fault', () => {
  test.each<GivenInputs>([
    { name: '', labels: '[' },
    { 'client-secret': '' },
    { 'max-labels': 'many', 'dry-run': 'no' },
    { 'login-url': 'nowhere' },
  ])('is that of good inputs: %j', async (more) => {
    expect(await keyOf(more)).toEqual({ key: await goodKey(), apiHost: 'api.mypurecloud.ie' });
  });

  test('is that of its own key', async () => {
    const inputs = { 'comment-key': '{"region":"eu"}' };
    expect((await keyOf({ ...inputs, name: '' })).key).toEqual(await goodKey(inputs));
    expect(await goodKey(inputs)).not.toEqual(await goodKey());
  });

  test('is that of a gateway, too, whose region does not matter', async () => {
    const gateway = { 'api-url': 'https://gateway.example/genesys', environment: 'eu-west-1' };
    expect(await keyOf({ ...gateway, 'client-secret': '' })).toEqual({
      key: await goodKey(gateway),
      apiHost: 'gateway.example',
    });
  });

  test('is another for each tenant behind one gateway', async () => {
    const [one, two, slash, none] = await Promise.all(
      ['/one', '/two', '/one/', ''].map((path) => goodKey({ 'api-url': `https://gateway.example${path}` })),
    );
    expect(one).toEqual(slash);
    expect(new Set([one, two, none].map((key) => key?.organisation)).size).toBe(3);
  });

  test('is that of good inputs with a token, which is another in each run', async () => {
    const inputs = { 'client-id': '', 'client-secret': '', 'access-token': 'token-1' };
    expect(await keyOf({ ...inputs, 'access-token': 'token-2', name: '' })).toEqual({
      key: await goodKey(inputs),
      apiHost: 'api.mypurecloud.ie',
    });
  });

  test.each<[GivenInputs, string | undefined]>([
    [{ 'client-id': '' }, 'api.mypurecloud.ie'],
    [{ environment: 'moon' }, undefined],
    [{ 'api-url': 'http://gateway.example' }, undefined],
  ])('has the same step, but no organisation where that is not said: %j', async (more, apiHost) => {
    const key = { ...(await goodKey()), organisation: undefined };
    expect(await keyOf(more)).toEqual({ key, apiHost });
  });

  test.each<GivenInputs>([{ comment: 'false' }, { comment: '' }, { comment: 'yes' }])(
    'is none when its own input does not say so: %j',
    async (more) => {
      const { comment, apiHost } = await rejectionOf({ ...more, name: '' });
      expect({ comment, apiHost }).toEqual({ comment: undefined, apiHost: 'api.mypurecloud.ie' });
    },
  );

  test('cannot be without a token', async () => {
    expect((await rejectionOf({ 'github-token': '', name: '' })).comment).toContain('`github-token`');
  });

  test('cannot be behind a proxy that is at fault', async () => {
    const { comment } = await rejectionOf({}, { HTTPS_PROXY: 'socks5://proxy.example' });
    expect(comment).toBe('a proxy variable is at fault.');
  });
});

test.each([
  ['https://api.mypurecloud.ie', 'id', 'api.mypurecloud.ie id'],
  ['https://api.mypurecloud.ie/', undefined, 'api.mypurecloud.ie '],
  ['https://gateway.example:8443/tenant1/', 'id', 'gateway.example:8443/tenant1 id'],
])('what tells the organisation of %s and the client %s from another is %j', (url, clientId, told) => {
  expect(organisationOf(new URL(url), clientId)).toBe(told);
});

test.each([
  ['7', 7_000],
  ['', 300_000],
  ['soon', 300_000],
])('with `timeout-seconds: %s` such a step has %i ms', async (seconds, expected) => {
  expect((await rejectionOf({ 'timeout-seconds': seconds, name: '' })).timeoutMs).toBe(expected);
});

test('no secret is in what such a step tells of itself', async () => {
  const { apiHost } = await rejectionOf({ 'api-url': 'https://correct-horse.example', name: '' });
  expect(apiHost).toBe('***.example');
});
