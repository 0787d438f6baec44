import { expect, test } from 'vitest';
import { DEFAULT_CLIENT_ID, startSandbox } from '../src/server.ts';
import { ask, askForToken, connect, anyString } from './test-client.ts';

test('a login answers a bearer token that is another each time', async () => {
  await using sandbox = await startSandbox({ tokenLifetimeSeconds: 300 });
  const first = await askForToken(sandbox);
  const second = await askForToken(sandbox);
  expect(first.status).toBe(200);
  expect(first.json).toEqual({ access_token: anyString, token_type: 'bearer', expires_in: 300 });
  expect(first.json).not.toEqual(second.json);
});

test.each([
  ['an unknown client', { id: 'nobody' }, 400],
  ['a wrong secret', { secret: 'wrong' }, 401],
])('%s is refused in the shape of OAuth', async (_, credentials, status) => {
  await using sandbox = await startSandbox();
  const answer = await askForToken(sandbox, credentials);
  expect(answer.status).toBe(status);
  expect(answer.json).toEqual({
    error: 'invalid_client',
    description: anyString,
    error_description: anyString,
  });
});

test.each([
  ['no credentials', {}, 'grant_type=client_credentials', 400, 'invalid_client'],
  [
    'credentials that are no Basic pair',
    { authorization: 'Basic !' },
    'grant_type=client_credentials',
    400,
    'invalid_client',
  ],
  ['another grant', {}, 'grant_type=password', 400, 'unsupported_grant_type'],
  ['no grant', {}, '', 400, 'invalid_request'],
  ['a JSON body', { 'content-type': 'application/json' }, '{}', 415, 'invalid_request'],
])('a login with %s is refused', async (_, headers, body, status, error) => {
  await using sandbox = await startSandbox();
  const answer = await ask(`${sandbox.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  });
  expect(answer).toMatchObject({ status, json: { error } });
});

test('a login is a POST', async () => {
  await using sandbox = await startSandbox();
  expect(await ask(`${sandbox.url}/oauth/token`)).toMatchObject({ status: 405 });
});

test('a client of its own is accepted instead of the default one, whatever its secret holds', async () => {
  await using sandbox = await startSandbox({ clientId: 'me', clientSecret: 'a:b c' });
  expect(await askForToken(sandbox, { id: 'me', secret: 'a:b c' })).toMatchObject({ status: 200 });
  expect(await askForToken(sandbox, { id: DEFAULT_CLIENT_ID })).toMatchObject({ status: 400 });
});

test('a token is refused once it has expired', async () => {
  let time = 1_000_000;
  await using sandbox = await startSandbox({ tokenLifetimeSeconds: 60, now: () => time });
  const client = await connect(sandbox);
  time += 59_999;
  expect(await client.list()).toMatchObject({ status: 200 });
  time += 1;
  expect(await client.list()).toMatchObject({ status: 401, json: { code: 'bad.credentials' } });
});

test('a token is refused once it is revoked, and a new one is good', async () => {
  await using sandbox = await startSandbox();
  const client = await connect(sandbox);
  sandbox.revokeTokens();
  expect(await client.list()).toMatchObject({ status: 401, json: { code: 'bad.credentials' } });
  const again = await connect(sandbox);
  expect(await again.list()).toMatchObject({ status: 200 });
});
