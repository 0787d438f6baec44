import { expect, test } from 'vitest';
import { circumstancesOf } from '../../../src/report/circumstances.ts';

const client = { kind: 'client-credentials', clientId: 'id', clientSecret: 'secret' } as const;
const token = { kind: 'access-token', token: 't' } as const;

test.each([
  ['provision', false, client, { task: 'write', isTokenGiven: false }],
  ['provision', true, client, { task: 'plan', isTokenGiven: false }],
  ['provision', false, token, { task: 'write', isTokenGiven: true }],
  ['export', false, token, { task: 'export', isTokenGiven: true }],
  ['export', true, client, { task: 'export', isTokenGiven: false }],
] as const)('%s, dry-run: %s, with %j', (kind, dryRun, login, expected) => {
  expect(circumstancesOf({ kind, dryRun, login })).toEqual(expected);
});
