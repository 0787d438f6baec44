import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startGateway } from '../../sandbox/src/gateway.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { labelPosts, runStep } from '../harness/step.ts';

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('a gateway that compresses every answer by %s is understood', async (encoding, compress) => {
  await using sandbox = await startSandbox({ labels: [{ name: 'Größe 漢字' }] });
  let compressed = 0;
  await using gateway = await startGateway(sandbox.url, ({ body }) => {
    compressed += 1;
    return { headers: { 'content-encoding': encoding }, body: compress(body) };
  });
  await using run = await runStep(sandbox, { 'login-url': gateway.url, 'api-url': gateway.url });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1', 'label-count': '2' });
  expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([{ confirmedBy: 'response' }]);
  expect([labelPosts(sandbox), compressed]).toEqual([1, 3]);
});

test('an answer to the POST that cannot be uncompressed is settled by the listing', async () => {
  await using sandbox = await startSandbox();
  await using gateway = await startGateway(sandbox.url, ({ method, path, body }) => {
    const isPost = method === 'POST' && path.endsWith('labels');
    const whole = gzipSync(body);
    return { headers: { 'content-encoding': 'gzip' }, body: isPost ? whole.subarray(0, 25) : whole };
  });
  await using run = await runStep(sandbox, { 'login-url': gateway.url, 'api-url': gateway.url });
  expect(run.exitCode).toBe(0);
  expect(run.outputs).toMatchObject({
    outcome: 'created',
    attempts: '1',
    'label-id': sandbox.labels()[0]?.id,
  });
  expect(JSON.parse(run.outputs['results'] ?? '')).toMatchObject([{ confirmedBy: 'read-back' }]);
  expect(labelPosts(sandbox)).toBe(1);
});
