import { once } from 'node:events';
import { createServer } from 'node:http';
import dns from 'node:dns';
import { networkInterfaces } from 'node:os';
import { describe, expect, test, vi } from 'vitest';
import { answerOf, client, get, lossOf } from '../../harness/http.ts';
import { serve, serveRaw } from '../../harness/loopback.ts';

/** Those that this machine has: not every one has IPv6. */
const loopbackAddresses = ['127.0.0.1', '::1'].filter((own) =>
  Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === own)),
);

describe('a request', () => {
  test('uses the connection of the one before', async () => {
    const { url, connections } = await serve((_request, response) => response.end('ok'));
    const http = client();
    await http.send(get(url));
    await http.send(get(url));
    expect(connections()).toBe(1);
  });

  /** What a client answers that has a proxy for everything. */
  async function throughProxy(url: URL): Promise<string> {
    const { url: proxy } = await serve((request, response) => response.end(`proxied ${request.url ?? ''}`));
    const http = client({ proxies: { http: proxy, https: proxy } });
    return (await answerOf(http.send(get(url)))).body;
  }

  test('goes through the proxy where there is one', async () => {
    expect(await throughProxy(new URL('http://api.example/x'))).toBe('proxied http://api.example/x');
    expect(await throughProxy(new URL('http://api.localhost/x'))).toBe('proxied http://api.localhost/x');
  });

  test('to a loopback host never does', async () => {
    const { url } = await serve((_request, response) => response.end('direct'));
    expect(await throughProxy(url)).toBe('direct');
    expect(await throughProxy(new URL(`http://localhost:${url.port}/`))).toBe('direct');
  });

  test('finds localhost wherever it listens, and asks no name server for it', async () => {
    for (const host of loopbackAddresses) {
      const server = createServer((_request, response) => response.end(host));
      await new Promise<void>((resolve) => server.listen(0, host, resolve));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      const lookup = vi.spyOn(dns, 'lookup');
      const http = client();
      http.prepare(new URL(`http://localhost:${address.port}/`));
      expect(await http.send(get(new URL(`http://localhost:${address.port}/`)))).toMatchObject({
        body: host,
      });
      http.close();
      server.close();
      expect(lookup.mock.calls).toEqual([]);
      lookup.mockRestore();
    }
  });
});

describe('a kept connection that the server closes', () => {
  /** Answers the first request of each connection, and resets the connection at the second. */
  async function closer(idleMs = 1_000) {
    const seen: string[] = [];
    const url = await serveRaw((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        const isFirst = !seen.some((line) => line.startsWith(`${socket.remotePort} `));
        seen.push(`${socket.remotePort} ${data.toString().split(' ')[0] ?? ''}`);
        if (isFirst) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
        else socket.resetAndDestroy();
      });
    });
    let now = 5_000;
    const http = client({ now: () => now });
    await http.send(get(url));
    now += idleMs;
    return { url, http, methods: () => seen.map((line) => line.split(' ')[1]) };
  }

  test('costs a GET nothing: it goes out again on a fresh one', async () => {
    const { url, http, methods } = await closer();
    expect(await http.send(get(url))).toMatchObject({ body: 'ok' });
    expect(methods()).toEqual(['GET', 'GET', 'GET']);
  });

  test('and that was used a moment ago was not closed for lack of use: the GET is lost', async () => {
    const { url, http, methods } = await closer(999);
    expect(await lossOf(http.send(get(url)))).toMatchObject({ fault: 'stale', sent: true });
    expect(methods()).toEqual(['GET', 'GET']);
  });

  test('loses a POST, which may have arrived', async () => {
    const { url, http, methods } = await closer();
    expect(await lossOf(http.send(get(url, { method: 'POST' })))).toMatchObject({
      fault: 'stale',
      sent: true,
    });
    expect(methods()).toEqual(['GET', 'POST']);
  });

  test('costs a POST nothing that may be sent twice', async () => {
    const { url, http } = await closer();
    expect(await http.send(get(url, { method: 'POST', repeatable: true }))).toMatchObject({ body: 'ok' });
  });

  test('is not kept a second time', async () => {
    const { url, http } = await closer();
    await http.send(get(url));
    await http.send(get(url));
    expect(await http.send(get(url, { method: 'POST' }))).toMatchObject({ body: 'ok' });
  });
});

test('a connection that the server closes right after its answer is not used again', async () => {
  const seen: string[] = [];
  const url = await serveRaw((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      seen.push(data.toString().split(' ')[0] ?? '');
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
    });
  });
  const http = client();
  for (let posts = 0; posts < 10; posts += 1)
    expect(await http.send(get(url, { method: 'POST' }))).toMatchObject({ body: 'ok' });
  expect(seen).toEqual(Array(10).fill('POST'));
});

test('a GET that is lost in another way than by a closed connection is not sent again', async () => {
  const seen: (string | undefined)[] = [];
  const { url, connections } = await serve((request, response) => {
    seen.push(request.url);
    if (request.url !== '/slow') response.end('ok');
  });
  let now = 0;
  const http = client({ now: () => now });
  await http.send(get(url));
  now += 1_000;
  expect(await lossOf(http.send(get(new URL('/slow', url), { timeoutMs: 50 })))).toEqual({
    kind: 'lost',
    fault: 'timeout',
    message: 'no complete answer within 0.05 s',
    sent: true,
  });
  // And connections are kept as before.
  await http.send(get(url));
  await http.send(get(url));
  expect(seen).toEqual(['/', '/slow', '/', '/']);
  expect(connections()).toBe(2);
});

test.each([407, 403, 502])(
  'a proxy that answers CONNECT with %i is told, with what it repeats left out',
  async (status) => {
    const proxy = await serveRaw((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.write(`HTTP/1.1 ${status} Refused c2VjcmV0\r\n\r\n`));
    });
    const https = new URL(proxy.href.replace('//', '//user:secret@'));
    const http = client({ proxies: { https } });
    expect(await lossOf(http.send(get(new URL('https://api.example/'))))).toMatchObject({
      fault: 'proxy',
      sent: false,
      proxyStatus: status,
      message: expect.stringMatching(`^the proxy ${proxy.origin} answered HTTP ${status}(, so [a-z ]+)?$`),
    });
  },
);

test('a 407 to a request of plain http is that of the proxy, and one without a proxy is an answer', async () => {
  const { url } = await serve((_request, response) => response.writeHead(407).end('c2VjcmV0'));
  const http = client({ proxies: { http: url } });
  const refused = await lossOf(http.send(get(new URL('http://api.example/'))));
  expect(refused).toMatchObject({ fault: 'proxy', sent: false, proxyStatus: 407 });
  expect(refused.message).toContain(url.origin);
  expect(await http.send(get(url))).toMatchObject({ kind: 'answer', status: 407 });
});

test('close ends idle connections', async () => {
  const url = await serveRaw((socket) => {
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
    socket.on('error', () => undefined);
    closed = once(socket, 'close');
  });
  let closed: Promise<unknown> = Promise.reject(new Error('no connection came'));
  closed.catch(() => undefined);
  const http = client();
  await http.send(get(url));
  http.close();
  await expect(closed).resolves.toBeDefined();
});

describe('after the stop', () => {
  test('no request begins, and nothing of it was sent', async () => {
    const { url, connections } = await serve((_request, response) => response.end('ok'));
    const stop = AbortSignal.abort();
    const http = client({ stop });
    expect(await lossOf(http.send(get(url, { method: 'POST' })))).toMatchObject({
      fault: 'cut',
      sent: false,
    });
    http.prepare(url);
    // Connections are taken in the order in which they were opened.
    await client().send(get(url));
    expect(connections()).toBe(1);
  });

  test('a GET on a connection that turns out to be closed is not sent again', async () => {
    const stop = new AbortController();
    let now = 0;
    let requests = 0;
    const url = await serveRaw((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', () => {
        requests += 1;
        if (requests === 1) {
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
          return;
        }
        stop.abort();
        socket.resetAndDestroy();
      });
    });
    const http = client({ stop: stop.signal, now: () => now });
    await http.send(get(url));
    now += 1_000;
    expect(await lossOf(http.send(get(url)))).toMatchObject({ fault: 'cut' });
    expect(requests).toBe(2);
  });
});
