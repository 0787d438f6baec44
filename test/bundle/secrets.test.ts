import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CLIENT_ID, startSandbox, type Fault } from '../../sandbox/src/server.ts';
import {
  startWebhookReceiver,
  WEBHOOK_PATH_TOKEN,
  WEBHOOK_QUERY_TOKEN,
} from '../../sandbox/src/webhook-receiver.ts';
import { everythingOf } from '../harness/everything.ts';
import { onPush, ownComments, startGitHub } from '../harness/pull-request.ts';
import type { ActionRun } from '../harness/run-action.ts';
import { GITHUB_TOKEN } from '../harness/runner.ts';
import { errorOf, runStep } from '../harness/step.ts';

const SECRET = 'c&lient "secret"/with+odd=characters';
/** One that a label could contain. */
const LABEL_SECRET = 'kD93hQ7vTzW1xYpL_nobody-sees-this';
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

/** Every form of a secret that a sink could leave, and half of it, which a cut would. */
function formsOf(secret: string): readonly string[] {
  return [
    secret,
    secret.slice(0, 12),
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
    Buffer.from(`${DEFAULT_CLIENT_ID}:${secret}`).toString('base64'),
  ];
}

/** All that a step left, printed and sent; nothing of the secrets may be in it. */
async function expectNothingOf(
  secrets: readonly string[],
  run: ActionRun,
  sent: readonly string[],
): Promise<string> {
  const everything = [await everythingOf(run), ...sent].join('\n');
  for (const secret of secrets) for (const form of formsOf(secret)) expect(everything).not.toContain(form);
  return everything;
}

const debugging = { ACTIONS_STEP_DEBUG: 'true' };

describe('a secret in the name of a label that is there', () => {
  test.each<readonly [string, (secret: string) => string]>([
    ['as it is', (secret) => secret],
    ['percent-encoded', (secret) => encodeURIComponent(secret).toLowerCase()],
    ['in Base64', (secret) => Buffer.from(secret).toString('base64url')],
    ['across the cut of a long one', (secret) => secret.padStart(1_010, 'x')],
  ])('is left by no sink: %s', async (_, write) => {
    const hidden = write(SECRET);
    await using sandbox = await startSandbox({ clientSecret: SECRET, labels: [{ name: `a ${hidden} b` }] });
    await using webhook = await startWebhookReceiver();
    await using github = await startGitHub();
    const inputs = {
      'client-secret': SECRET,
      ...{ name: '', value: '', labels: '[{"name": "VIP"}]' },
      'webhook-url': webhook.url,
      comment: 'true',
    };
    const env = { ...onPush(github), ...debugging };
    await using run = await runStep(sandbox, inputs, { debug: true, env });
    expect(run.outputs['outcome']).toBe('created');
    const sent = [...webhook.deliveries.map(({ body }) => body), ...ownComments(github)];
    expect(sent).toHaveLength(2);
    await expectNothingOf([SECRET, hidden.replace(/^x+|y+$/g, '')], run, sent);
    for (const shown of [run.summary, ...ownComments(github)]) expect(shown).toContain('***');
  });
});

describe('a secret in another input', () => {
  /** What GitHub says of the run may hold it too. */
  const ref = (secret: string) => ({
    GITHUB_REF: `refs/heads/${secret}`,
    GITHUB_ACTOR: secret,
    ...debugging,
  });

  test('is left by no sink of a step that writes', async () => {
    const secret = LABEL_SECRET;
    await using sandbox = await startSandbox({ clientSecret: secret, labelApi: 'routing' });
    await using webhook = await startWebhookReceiver();
    await using github = await startGitHub();
    const inputs = {
      'client-secret': secret,
      comment: 'true',
      'webhook-url': webhook.url,
      'audit-file': `audit-of-${secret}.jsonl`,
    };
    const env = { ...onPush(github), ...ref(secret) };
    await using run = await runStep(sandbox, inputs, { debug: true, env });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    const sent = [...webhook.deliveries.map(({ body }) => body), ...ownComments(github)];
    expect(sent).toHaveLength(2);
    // The file has the name that it was given, so only its text counts.
    await expectNothingOf([secret], run, sent);
    const file = join(run.tempDir, 'work', 'contact-centre', 'contact-centre', `audit-of-${secret}.jsonl`);
    expect(await readFile(file, 'utf8')).toContain('"ref":"refs/heads/***"');
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['name', { name: `is-${LABEL_SECRET}` }],
    ['value', { value: `<${LABEL_SECRET}>` }],
    ['description', { description: LABEL_SECRET }],
    ['labels', { name: '', value: '', labels: JSON.stringify([{ name: 'a' }, { name: LABEL_SECRET }]) }],
    [
      'labels',
      { name: '', value: '', labels: JSON.stringify([{ name: 'a', value: 'b', description: LABEL_SECRET }]) },
    ],
  ])('that would be stored is a fault: %s', async (input, wrong) => {
    await using sandbox = await startSandbox({ clientSecret: LABEL_SECRET });
    await using run = await runStep(sandbox, { 'client-secret': LABEL_SECRET, ...wrong });
    expect(errorOf(run)).toMatch(new RegExp(`- ${input}.*: contains one of the secrets of this step`));
    expect(sandbox.requests).toEqual([]);
    await expectNothingOf([LABEL_SECRET], run, []);
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['environment', { environment: SECRET, 'login-url': '', 'api-url': '' }],
    ['name', { name: SECRET }],
    ['name, cut', { name: `${'x'.repeat(60)} ${SECRET}` }],
    ['scope, escaped', { scope: encodeURIComponent(SECRET) }],
    ['on-duplicate', { 'on-duplicate': `of ${SECRET}` }],
    ['labels-file', { name: '', value: '', 'labels-file': `${'x'.repeat(70)}${SECRET}` }],
    [
      'labels',
      { name: '', value: '', labels: JSON.stringify([{ name: `:${'x'.repeat(70)}`, [SECRET]: 1 }]) },
    ],
    [
      'labels, cut',
      { name: '', value: '', labels: JSON.stringify({ labels: [], ['x'.repeat(65) + SECRET]: 1 }) },
    ],
  ])('is left by no sink of a step that stops at its inputs: %s', async (_, wrong) => {
    await using sandbox = await startSandbox();
    const inputs = { 'client-secret': SECRET, ...wrong };
    await using run = await runStep(sandbox, inputs, { debug: true, env: ref(SECRET) });
    expect(run.exitCode).toBe(1);
    expect(sandbox.requests).toEqual([]);
    await expectNothingOf([SECRET], run, []);
    expect(run.summary).toContain('***');
    expect(errorOf(run)).toContain('***');
  });
});

test('a secret that the API sends back, escaped otherwise and cut, is left by no sink', async () => {
  const words = [
    encodeURIComponent(SECRET).toLowerCase(),
    SECRET.replace(
      /[^a-z]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`,
    ),
    SECRET.replaceAll('"', '&quot;').replaceAll('&', '&amp;'),
    SECRET,
  ];
  for (const word of words) {
    await using sandbox = await startSandbox({ clientSecret: SECRET });
    await using webhook = await startWebhookReceiver();
    await using github = await startGitHub();
    const body = JSON.stringify({ code: 'bad.request', message: `${'x'.repeat(440)} ${word}` });
    const contentType = 'application/json';
    sandbox.inject({
      effect: 'malformed',
      path: 'labels',
      method: 'POST',
      status: 400,
      body,
      contentType,
      times: 'always',
    });
    const inputs = {
      'client-secret': SECRET,
      'webhook-url': webhook.url,
      comment: 'true',
      'max-retries': '0',
    };
    const env = { ...onPush(github), ...debugging };
    await using run = await runStep(sandbox, inputs, { debug: true, env });
    expect(run.outputs['outcome']).toBe('failed');
    const sent = [...webhook.deliveries.map(({ body }) => body), ...ownComments(github)];
    const everything = await expectNothingOf([SECRET, word], run, sent);
    expect(everything).toContain('bad.request');
  }
});

test('a secret of several lines is left by no sink, neither as a whole nor line by line', async () => {
  const lines = ['-----BEGIN KEY-----', 'MIIEvQIBADANBgkqhkiG9w0BAQEF', 'AASCBKcwggSjAgEAAoIBAQC7VJTU'];
  const secret = lines.join('\n');
  const labels = [
    { name: `a ${lines.join(' ')}` },
    { name: `b ${lines.join('')}` },
    { name: `c ${lines[2] ?? ''}` },
  ];
  await using sandbox = await startSandbox({ clientSecret: secret, labels });
  await using github = await startGitHub();
  const inputs = {
    ...{ 'client-secret': secret, name: '', value: '', labels: '[{"name": "VIP"}]' },
    ...{ comment: 'true', description: '' },
  };
  await using run = await runStep(sandbox, inputs, { debug: true, env: { ...onPush(github), ...debugging } });
  expect(run.outputs['outcome']).toBe('created');
  await expectNothingOf([secret, ...lines], run, ownComments(github));
});
