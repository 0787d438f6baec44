import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { ask } from './test-client.ts';
import {
  startWebhookReceiver,
  verifySignature,
  WEBHOOK_PATH_TOKEN,
  WEBHOOK_QUERY_TOKEN,
} from '../src/webhook-receiver.ts';

/** The example of the Standard Webhooks reference libraries. */
const example = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  body: '{"test": 2432232314}',
  headers: {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  },
};

test('the published example of a signature is right', () => {
  expect(verifySignature(example.secret, example.headers, example.body)).toBe(true);
});

test('one right signature among several is enough', () => {
  const headers = {
    ...example.headers,
    'webhook-signature': `v1,AAAA ${example.headers['webhook-signature']} v2,x`,
  };
  expect(verifySignature(example.secret, headers, example.body)).toBe(true);
});

test('a secret without whsec_ is taken as it is', () => {
  const secret = 'Grüße';
  const signature = createHmac('sha256', secret).update('1.2.{}').digest('base64');
  const headers = { 'webhook-id': '1', 'webhook-timestamp': '2', 'webhook-signature': `v1,${signature}` };
  expect(verifySignature(secret, headers, '{}')).toBe(true);
  expect(verifySignature('Gruesse', headers, '{}')).toBe(false);
});

test.each([
  ['another body', {}, '{}'],
  ['another id', { 'webhook-id': 'x' }, example.body],
  ['another time', { 'webhook-timestamp': '1614265331' }, example.body],
  ['a time that is no number', { 'webhook-timestamp': 'now' }, example.body],
  ['no version', { 'webhook-signature': 'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }, example.body],
  ['no signature', { 'webhook-signature': '' }, example.body],
])('a signature is wrong for %s', (_, change, body) => {
  expect(verifySignature(example.secret, { ...example.headers, ...change }, body)).toBe(false);
});

test('a delivery is kept as it arrived, and its signature checked', async () => {
  await using receiver = await startWebhookReceiver({ secret: example.secret });
  const { headers, body } = example;
  expect(await ask(receiver.url, { method: 'POST', headers, body })).toMatchObject({ status: 200 });
  expect(await ask(receiver.url, { method: 'POST', body: 'no JSON' })).toMatchObject({ status: 200 });
  const path = `/hooks/${WEBHOOK_PATH_TOKEN}?sig=${WEBHOOK_QUERY_TOKEN}`;
  expect(receiver.url).toBe(receiver.origin + path);
  expect(receiver.deliveries).toMatchObject([
    { method: 'POST', path, headers, body, event: { test: 2432232314 }, signatureValid: true },
    { body: 'no JSON', event: undefined, signatureValid: false },
  ]);
});

test('without a secret there is nothing to check', async () => {
  await using receiver = await startWebhookReceiver();
  await ask(receiver.url, { method: 'POST', body: '{}' });
  expect(receiver.deliveries[0]?.signatureValid).toBeUndefined();
});

test('its answers can change from one delivery to the next, and carry headers', async () => {
  await using receiver = await startWebhookReceiver({
    status: (delivery) => (delivery < 3 ? 503 : 204),
    headers: { 'Retry-After': '1' },
  });
  const answers = [];
  for (let count = 0; count < 3; count += 1) answers.push(await ask(receiver.url, { method: 'POST' }));
  expect(answers.map((answer) => answer.status)).toEqual([503, 503, 204]);
  expect(answers[0]?.headers.get('retry-after')).toBe('1');
});

test.each([{ hang: true }, { delayMs: 60_000 }])(
  '%j keeps the sender waiting until it closes',
  async (options) => {
    const receiver = await startWebhookReceiver(options);
    const answer = ask(receiver.url, { method: 'POST', body: '{}' }).catch(() => 'broken off');
    await expect.poll(() => receiver.deliveries.length, { interval: 1 }).toBe(1);
    await receiver.close();
    expect(await answer).toBe('broken off');
  },
);
