import { expect, test } from 'vitest';
import { protect } from '../../../src/inputs/protect.ts';
import type { RawInputs } from '../../../src/inputs/read.ts';
import { createSecrets } from '../../../src/secrets/secrets.ts';

/** What is made known as secret, in its order. */
function secretsOf(raw: RawInputs, env: Readonly<Record<string, string>> = {}): readonly string[] {
  const added: string[] = [];
  const secrets = createSecrets(() => undefined);
  protect(raw, env, { ...secrets, add: (text) => added.push(text) });
  return added;
}

test('what is no secret is not made known', () => {
  expect(secretsOf({ name: 'VIP', environment: 'mypurecloud.ie', 'client-id': 'id' })).toEqual([]);
});

test('secrets are made known in the order of the inputs, then the login in its Basic form, then those of a proxy', () => {
  const raw = { 'github-token': 'ghs_token', 'client-id': 'id', 'client-secret': 'correct-horse' };
  expect(secretsOf(raw, { HTTPS_PROXY: 'http://user:pa55word@proxy.example' })).toEqual([
    'correct-horse',
    'ghs_token',
    Buffer.from('id:correct-horse').toString('base64'),
    ...['user:pa55word', 'pa55word', 'user:pa55word', 'pa55word'],
  ]);
});

test('a secret without its id has a Basic form too', () => {
  expect(secretsOf({ 'client-secret': 'correct-horse' })).toEqual([
    'correct-horse',
    Buffer.from(':correct-horse').toString('base64'),
  ]);
});
