import { expect, test } from 'vitest';
import { declarationOf, inputNames, inputSchema } from '../../../src/inputs/declarations.ts';

test('what is not given has these defaults', () => {
  expect(inputSchema.parse({})).toStrictEqual({
    environment: 'mypurecloud.com',
    scope: 'public',
    'label-api': 'auto',
    'on-duplicate': 'fail',
    'on-drift': 'warn',
    'dry-run': false,
    'max-retries': 3,
    'timeout-seconds': 300,
    'webhook-required': false,
    summary: true,
    comment: false,
  });
});

test('a fault never quotes what belongs to a login or to the webhook', () => {
  expect(inputNames.filter((name) => declarationOf(name).unquoted === true)).toEqual([
    'client-id',
    'client-secret',
    'access-token',
    'webhook-url',
    'webhook-secret',
    'github-token',
  ]);
});
