import { once } from 'node:events';
import net from 'node:net';
import { describe, expect, test } from 'vitest';
import { startGateway } from '../../sandbox/src/gateway.ts';
import { startSandbox } from '../../sandbox/src/server.ts';
import { errorOf, labelPosts, requestLines, runStep } from '../harness/step.ts';

/** What a request may take, in milliseconds. */
const LIMIT = 10_000;

/** A server that takes connections, reads what comes, and says nothing. */
async function startSilence() {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    host: `127.0.0.1:${address.port}`,
    connections: () => sockets.size,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

// All of them wait for the limit of one request, at the same time.
describe('an answer that does not come to its end within ten seconds', { timeout: 40_000 }, () => {
  test.concurrent.each(['http', 'https'])('to a login by %s, is told', async (scheme) => {
    await using silence = await startSilence();
    await using sandbox = await startSandbox();
    const inputs = { 'login-url': `${scheme}://${silence.host}`, 'max-retries': '0' };
    await using run = await runStep(sandbox, inputs);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toContain(
      `no answer from ${silence.host} (no complete answer within 10 s) after 1 attempt`,
    );
    expect(run.durationMs).toBeGreaterThan(LIMIT - 50);
    expect(run.durationMs).toBeLessThan(LIMIT + 5_000);
    expect([silence.connections(), sandbox.requests.length]).toEqual([1, 0]);
  });

  test.concurrent('because it drips, leaves the listing unread and writes nothing', async () => {
    await using sandbox = await startSandbox();
    sandbox.inject({ effect: 'slowDrip', method: 'GET', path: 'labels', ms: 500 });
    await using run = await runStep(sandbox, { 'max-retries': '0' });
    expect(run.outputs).toMatchObject({ outcome: 'failed', attempts: '0' });
    expect(errorOf(run)).toMatch(/^Reading the labels.*no complete answer within 10 s/);
    expect(labelPosts(sandbox)).toBe(0);
  });

  test.concurrent('because it drips, to a POST that was carried out, is settled by the listing', async () => {
    await using sandbox = await startSandbox();
    sandbox.inject({ effect: 'slowDrip', method: 'POST', path: 'labels', ms: 500 });
    await using run = await runStep(sandbox);
    expect(run.exitCode).toBe(0);
    const id = sandbox.labels()[0]?.id;
    expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1', 'label-id': id });
    expect(Number(run.outputs['latency-ms'])).toBeGreaterThan(LIMIT - 50);
    expect([labelPosts(sandbox), sandbox.labels().length]).toEqual([1, 1]);
  });

  test.concurrent('because it stops half-way, to a POST that was carried out, is too', async () => {
    await using sandbox = await startSandbox();
    await using gateway = await startGateway(sandbox.url, ({ method, body }) =>
      method === 'POST' ? { body: body.subarray(0, body.byteLength / 2), stalls: true } : { body },
    );
    await using run = await runStep(sandbox, { 'api-url': gateway.url });
    expect(run.exitCode).toBe(0);
    const id = sandbox.labels()[0]?.id;
    expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1', 'label-id': id });
    expect(labelPosts(sandbox)).toBe(1);
  });
});

test('an answer that drips, but in time, is an answer', async () => {
  await using sandbox = await startSandbox();
  sandbox.inject({ effect: 'slowDrip', path: '', ms: 1, times: 'always' });
  await using run = await runStep(sandbox);
  expect(run.outputs).toMatchObject({ outcome: 'created', attempts: '1' });
  expect(requestLines(sandbox)).toHaveLength(3);
});
