import { once } from 'node:events';
import { Agent, type AgentOptions } from 'node:http';
import { isIP } from 'node:net';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer } from 'node:tls';
import type { Socket } from 'node:net';
import { openEarly } from '../../../src/http/early-connections.ts';
import { expect, test } from 'vitest';
import { createAuthority } from '../../harness/certificates.ts';
import { startSandbox } from '../../../sandbox/src/server.ts';
import { client, get, lossOf } from '../../harness/http.ts';
import { closedPort, serve, serveRaw } from '../../harness/loopback.ts';

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(1);
}

test('a connection is opened before there is a request, which takes it', async () => {
  const { url, connections } = await serve((_request, response) => response.end('ok'));
  const http = client();
  http.prepare(url);
  await until(() => connections() === 1);
  expect(await http.send(get(url))).toMatchObject({ body: 'ok' });
  expect(connections()).toBe(1);
});

test('it is opened once, and used once', async () => {
  const { url, connections } = await serve((_request, response) => response.end('ok'));
  const http = client();
  http.prepare(url);
  http.prepare(url);
  await Promise.all([http.send(get(url)), http.send(get(url))]);
  expect(connections()).toBe(2);
});

test('a certificate that is not trusted is met by the request', async () => {
  const authority = await createAuthority();
  await using sandbox = await startSandbox({ tls: await authority.issue({ hosts: ['127.0.0.1'] }) });
  const http = client();
  http.prepare(new URL(sandbox.url));
  await sleep(20);
  // This process does not trust the authority: the early connection failed, and so does the next.
  expect(await lossOf(http.send(get(new URL(`${sandbox.url}/x`))))).toMatchObject({ fault: 'certificate' });
  expect(sandbox.requests).toEqual([]);
});

test('a host that cannot be reached is met by the request', async () => {
  const url = await closedPort();
  const http = client();
  http.prepare(url);
  await sleep(20);
  expect(await lossOf(http.send(get(url)))).toMatchObject({ fault: 'connection', sent: false });
});

test('one that the server closes meanwhile costs the request nothing', async () => {
  let connections = 0;
  const url = await serveRaw((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    if (connections === 1) socket.destroy();
    else socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'));
  });
  const http = client();
  http.prepare(url);
  await until(() => connections === 1);
  await sleep(20);
  expect(await http.send(get(url))).toMatchObject({ body: 'ok' });
});

test('one that nobody takes is closed with the client', async () => {
  const closed = Promise.withResolvers<unknown>();
  const url = await serveRaw((socket) => {
    socket.on('error', () => undefined).resume();
    once(socket, 'close').then(closed.resolve, closed.reject);
    http.close();
  });
  const http = client();
  http.prepare(url);
  await expect(closed.promise).resolves.toEqual([false]);
});

test.each([
  ['localhost', ['localhost']],
  ['127.0.0.1', []],
])('to %s it asks for the certificate of %j', async (host, names) => {
  const authority = await createAuthority();
  const asked: string[] = [];
  const certificate = await authority.issue({ hosts: ['localhost', '127.0.0.1'] });
  const server = createServer({
    ...certificate,
    SNICallback: (name, found) => {
      asked.push(name);
      found(null);
    },
  });
  const ended = Promise.withResolvers<boolean>();
  server.on('connection', (socket: Socket) => socket.once('close', ended.resolve));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  client().prepare(new URL(`https://${host}:${address.port}/`));
  // This process does not trust the authority, and goes away when the server has answered.
  await ended.promise;
  server.close();
  expect(asked).toEqual(names);
});

test('behind a proxy nothing is opened early', async () => {
  const { url: proxy, connections } = await serve((_request, response) => response.end('proxied'));
  const url = new URL('http://api.example/');
  const http = client({ proxies: { http: proxy } });
  http.prepare(url);
  await sleep(20);
  expect(connections()).toBe(0);
  expect(await http.send(get(url))).toMatchObject({ body: 'proxied' });
});

/** An agent that connects to nothing, and the connections that it was asked for. */
function recordingAgent() {
  const agent = new Agent();
  const asked: object[] = [];
  agent.createConnection = (options) => {
    const { host, port, ...rest } = options;
    asked.push({ ...rest, address: `${host ?? ''} ${port ?? ''}` });
    return new PassThrough();
  };
  return { agent, asked };
}

test.each([
  ['https://api.example', 'api.example 443', 'api.example'],
  ['https://api.example:8443', 'api.example 8443', 'api.example'],
  ['http://api.example', 'api.example 80', 'api.example'],
  ['https://192.0.2.1', '192.0.2.1 443', ''],
  ['http://[::1]:8080', '::1 8080', ''],
])('%s is connected to as the agent does it', (url, address, servername) => {
  const { agent, asked } = recordingAgent();
  openEarly(agent, { isIP }).open(new URL(url));
  expect(asked).toMatchObject([{ address, servername, noDelay: true, keepAlive: true }]);
});

test('an early connection is taken by its own origin, as it was, and closed where nobody takes it', () => {
  const { agent, asked } = recordingAgent();
  const early = openEarly(agent, { isIP });
  early.open(new URL('http://api.example'));
  early.open(new URL('http://login.example'));
  const connect = (host: string, port: number) =>
    agent.createConnection({ host, port } satisfies AgentOptions & { port: number });
  const taken = connect('api.example', 80);
  expect(asked).toHaveLength(2);
  expect(taken?.listenerCount('error')).toBe(0);
  connect('api.example', 80);
  connect('login.example', 443);
  expect(asked).toHaveLength(4);
  early.close();
  expect(taken?.destroyed).toBe(false);
  // What was closed is not taken, and is opened anew.
  connect('login.example', 80);
  early.open(new URL('http://login.example'));
  expect(asked).toHaveLength(6);
});
