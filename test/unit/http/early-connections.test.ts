import { setTimeout as sleep } from 'node:timers/promises';
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

test('behind a proxy nothing is opened early', async () => {
  const { url: proxy, connections } = await serve((_request, response) => response.end('proxied'));
  const url = new URL('http://api.example/');
  const http = client({ proxies: { http: proxy } });
  http.prepare(url);
  await sleep(20);
  expect(connections()).toBe(0);
  expect(await http.send(get(url))).toMatchObject({ body: 'proxied' });
});
