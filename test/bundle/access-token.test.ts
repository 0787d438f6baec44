import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  startSandbox,
  type Sandbox,
} from '../../sandbox/src/server.ts';
import { errorOf, requestLines, runStep } from '../harness/step.ts';

/** A token as an earlier step would get it. */
async function tokenFrom(sandbox: Sandbox): Promise<string> {
  const basic = Buffer.from(`${DEFAULT_CLIENT_ID}:${DEFAULT_CLIENT_SECRET}`).toString('base64');
  const response = await fetch(`${sandbox.loginUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}

const noClient = { 'client-id': '', 'client-secret': '' };

test('a token that an earlier step got is used as it is, masked, and no login is sent', async () => {
  await using sandbox = await startSandbox();
  const token = await tokenFrom(sandbox);
  const before = sandbox.requests.length;
  await using run = await runStep(sandbox, { ...noClient, 'access-token': token });
  expect(run.outputs['outcome']).toBe('created');
  expect(run.masks).toContain(token);
  expect(requestLines(sandbox).slice(before)).not.toContain('POST /oauth/token');
});

test('a token from the environment does as well', async () => {
  await using sandbox = await startSandbox();
  const env = { GENESYSCLOUD_ACCESS_TOKEN: await tokenFrom(sandbox) };
  await using run = await runStep(sandbox, noClient, { env });
  expect(run.outputs['outcome']).toBe('created');
});

test('a token that is refused is not renewed: authentication is lost, and nothing is written', async () => {
  await using sandbox = await startSandbox();
  const token = 'a-token-that-has-expired-long-ago';
  await using run = await runStep(sandbox, { ...noClient, 'access-token': token });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([
    { error: { code: 'authentication-lost', status: 401 } },
  ]);
  expect(errorOf(run)).toMatch(/HTTP 401.*`access-token` has expired/s);
  expect(errorOf(run)).not.toContain(token);
  expect(requestLines(sandbox)).toHaveLength(1);
});

test('a token beside an id and secret is a fault, and nothing is sent', async () => {
  await using sandbox = await startSandbox();
  await using run = await runStep(sandbox, { 'access-token': 'a-token' });
  expect(errorOf(run)).toContain('- access-token: must not be given together with `client-id`');
  expect(sandbox.requests).toEqual([]);
});
