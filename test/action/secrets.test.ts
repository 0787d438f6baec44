import { expect, test } from 'vitest';
import { DEFAULT_CLIENT_ID, startSandbox, type Fault } from '../sandbox/server.ts';
import {
  startWebhookReceiver,
  WEBHOOK_PATH_TOKEN,
  WEBHOOK_QUERY_TOKEN,
} from '../sandbox/webhook-receiver.ts';
import { everythingOf } from './everything.ts';
import { onPush, ownComments, startGitHub } from './pull-request.ts';
import { GITHUB_TOKEN } from './runner.ts';
import { runStep } from './step.ts';

const SECRET = 'c&lient "secret"/with+odd=characters';
const WEBHOOK_SECRET = 'webhook-secret-kept-apart';

const faults: readonly (readonly [string, Fault | undefined])[] = [
  ['no fault', undefined],
  [
    'a login that repeats what it was sent',
    { effect: 'echoAuthorization', path: 'oauth', method: 'POST', status: 401 },
  ],
  ['a login that breaks off', { effect: 'reset', path: 'oauth', times: 'always' }],
  [
    'a login that answers HTML',
    { effect: 'malformed', path: 'oauth', body: '<html>', contentType: 'text/html' },
  ],
  [
    'a listing that repeats what it was sent',
    { effect: 'echoAuthorization', path: 'labels', method: 'GET', status: 403 },
  ],
  ['a listing that breaks off', { effect: 'reset', path: 'labels', method: 'GET', times: 'always' }],
  [
    'a POST that repeats what it was sent',
    { effect: 'echoAuthorization', path: 'labels', method: 'POST', status: 400 },
  ],
  [
    'a POST that is not authorised',
    { effect: 'status', status: 401, path: 'labels', method: 'POST', times: 'always' },
  ],
  ['a POST that breaks off', { effect: 'reset', path: 'labels', method: 'POST', times: 'always' }],
  ['a POST that fails', { effect: 'status', status: 500, path: 'labels', method: 'POST' }],
  ['a conflict', { effect: 'status', status: 409, path: 'labels', method: 'POST', times: 'always' }],
  ['a rate limit', { effect: 'status', status: 429, retryAfter: 500, path: 'labels', method: 'POST' }],
];

test.each(faults)('with debug logging on and %s, no secret is left anywhere', async (_, fault) => {
  await using sandbox = await startSandbox({ clientSecret: SECRET });
  await using webhook = await startWebhookReceiver({ secret: WEBHOOK_SECRET, status: 403 });
  await using github = await startGitHub();
  if (fault !== undefined) sandbox.inject(fault);
  const inputs = {
    'client-secret': SECRET,
    'webhook-url': webhook.url,
    'webhook-secret': WEBHOOK_SECRET,
    'max-retries': '0',
    comment: 'true',
  };
  await using run = await runStep(sandbox, inputs, { debug: true, env: onPush(github) });
  const tokens = sandbox.requests.flatMap(
    ({ headers }) => /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? [],
  );
  const secrets = [
    SECRET,
    encodeURIComponent(SECRET),
    JSON.stringify(SECRET).slice(1, -1),
    Buffer.from(`${DEFAULT_CLIENT_ID}:${SECRET}`).toString('base64'),
    WEBHOOK_SECRET,
    WEBHOOK_PATH_TOKEN,
    WEBHOOK_QUERY_TOKEN,
    GITHUB_TOKEN,
    ...tokens,
  ];
  const delivered = webhook.deliveries.map(({ body }) => body);
  expect(ownComments(github)).toHaveLength(1);
  const everything = [await everythingOf(run), ...delivered, ...ownComments(github)].join('\n');
  for (const secret of new Set(secrets)) expect(everything).not.toContain(secret);
  expect(everything).toContain('::debug::');
  expect(run.masks).toEqual(expect.arrayContaining([SECRET, WEBHOOK_SECRET, webhook.url, ...tokens]));
  // A word that belongs to nobody's secret is never masked.
  for (const mask of run.masks) expect(mask.length).toBeGreaterThanOrEqual(4);
});

test('a secret of three characters does not blank out the log', async () => {
  await using sandbox = await startSandbox({ clientSecret: 'abc' });
  await using run = await runStep(sandbox, { 'client-secret': 'abc', name: 'abcde' });
  expect(run.outputs['label-name']).toBe('abcde=blue');
  expect(run.masks).not.toContain('abc');
});
