import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { root } from '../harness/tools.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { startWebhookReceiver, type Delivery } from '../../sandbox/src/webhook-receiver.ts';
import { runStep } from '../harness/step.ts';
import { sign, signingKey } from '../../src/audit/signature.ts';

const SECRET = 'whsec_c2FuZGJveC1vbmx5LXdlYmhvb2sta2V5';

/** Starts the receiver that the documentation shows, as it stands there. */
async function startReceiver(secret = SECRET) {
  const child = spawn(process.execPath, [join(root, 'examples', 'receiver.mjs')], {
    env: { AUDIT_WEBHOOK_SECRET: secret, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const [port = ''] = /\d+$/.exec(await next()) ?? [];
  return {
    url: `http://127.0.0.1:${port}/`,
    next,
    [Symbol.dispose]: () => child.kill(),
  };
}

/** The status that a delivery gets, sent as it was or with some of it changed. */
async function send(url: string, { headers, body }: Pick<Delivery, 'headers' | 'body'>): Promise<number> {
  const own = Object.entries(headers).filter(([name]) => name.startsWith('webhook-'));
  return (await fetch(url, { method: 'POST', headers: Object.fromEntries(own), body })).status;
}

/** A delivery of the action, as it came over the wire. */
async function realDelivery(secret = SECRET): Promise<Delivery> {
  await using sandbox = await startSandbox();
  await using webhook = await startWebhookReceiver();
  await using run = await runStep(sandbox, { 'webhook-url': webhook.url, 'webhook-secret': secret });
  const [delivery] = webhook.deliveries;
  if (delivery === undefined) throw new Error(run.log);
  return delivery;
}

test('it takes what the action sends', async () => {
  await using sandbox = await startSandbox();
  using receiver = await startReceiver();
  await using run = await runStep(sandbox, { 'webhook-url': receiver.url, 'webhook-secret': SECRET });
  expect(run.outputs['webhook-delivered']).toBe('true');
  expect(JSON.parse(await receiver.next())).toEqual(run.auditEvents[0]);
});

test('it takes a secret that is plain text', async () => {
  using receiver = await startReceiver('geheimnis-ü');
  expect(await send(receiver.url, await realDelivery('geheimnis-ü'))).toBe(204);
});

test('it refuses what was changed on the way', async () => {
  using receiver = await startReceiver();
  const { headers, body } = await realDelivery();
  const signature = headers['webhook-signature'] ?? '';
  expect(await send(receiver.url, { headers, body })).toBe(204);
  const changed: readonly Pick<Delivery, 'headers' | 'body'>[] = [
    { headers, body: body.replace('blue', 'red') },
    { headers: { ...headers, 'webhook-id': 'another' }, body },
    { headers: { ...headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000) + 1) }, body },
    { headers: { ...headers, 'webhook-signature': signature.slice(0, -2) }, body },
    { headers: { ...headers, 'webhook-signature': '' }, body },
    { headers: {}, body },
  ];
  for (const each of changed) expect(await send(receiver.url, each)).toBe(401);
  // One good signature of several is enough: that is how a secret is changed.
  expect(
    await send(receiver.url, { headers: { ...headers, 'webhook-signature': `v1,AAAA ${signature}` }, body }),
  ).toBe(204);
});

test.each([
  ['almost 5 minutes old', -270, 204],
  ['more than 5 minutes old', -330, 401],
  ['more than 5 minutes ahead', 330, 401],
])('a delivery that is %s gets its answer', async (_, seconds, status) => {
  using receiver = await startReceiver();
  const { headers, body } = await realDelivery();
  const id = headers['webhook-id'] ?? '';
  const timestamp = Math.floor(Date.now() / 1000) + seconds;
  const key = signingKey(SECRET) ?? Buffer.alloc(0);
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': sign(key, id, timestamp, body),
  };
  expect(await send(receiver.url, { headers: signed, body })).toBe(status);
});

test('without a secret it does not start', async () => {
  const child = spawn(process.execPath, [join(root, 'examples', 'receiver.mjs')], {
    env: { AUDIT_WEBHOOK_SECRET: '', PORT: '0' },
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => child.once('exit', resolve))).not.toBe(0);
});
