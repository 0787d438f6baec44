import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHttpClient } from '../../src/genesys/http-client.ts';
import { client, errorOf, get } from '../support/http.ts';
import { serve, serveRaw } from '../support/loopback.ts';

describe('a request', () => {
  test('uses the connection of the one before', async () => {
    const { url, connections } = await serve((_request, response) => response.end('ok'));
    const http = client();
    await http.send(get(url));
    await http.send(get(url));
    expect(connections()).toBe(1);
  });

  test('goes through the proxy of the environment, unless the host is excepted', async () => {
    const { url: proxy } = await serve((request, response) => response.end(`proxied ${request.url ?? ''}`));
    const { url } = await serve((_request, response) => response.end('direct'));
    const cut = new AbortController().signal;
    const answers = ['', '127.0.0.1'].map(async (NO_PROXY) => {
      const http = createHttpClient({ proxyEnv: { HTTP_PROXY: proxy.href, NO_PROXY }, cut });
      const { body } = await http.send(get(url));
      http.close();
      return body;
    });
    expect(await Promise.all(answers)).toEqual([`proxied ${url.href}`, 'direct']);
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
    let now = 0;
    const cut = new AbortController().signal;
    const http = createHttpClient({ proxyEnv: {}, cut, now: () => now });
    onTestFinished(() => {
      http.close();
    });
    await http.send(get(url));
    now += idleMs;
    return { url, http, methods: () => seen.map((line) => line.split(' ')[1]) };
  }

  test('costs a GET nothing: it goes out again on a fresh one', async () => {
    const { url, http, methods } = await closer();
    expect((await http.send(get(url))).body).toBe('ok');
    expect(methods()).toEqual(['GET', 'GET', 'GET']);
  });

  test('and that was used a moment ago was not closed for lack of use: the GET is lost', async () => {
    const { url, http, methods } = await closer(999);
    expect(await errorOf(http.send(get(url)))).toMatchObject({ fault: 'stale', sent: true });
    expect(methods()).toEqual(['GET', 'GET']);
  });

  test('loses a POST, which may have arrived', async () => {
    const { url, http, methods } = await closer();
    expect(await errorOf(http.send(get(url, { method: 'POST' })))).toMatchObject({
      fault: 'stale',
      sent: true,
    });
    expect(methods()).toEqual(['GET', 'POST']);
  });

  test('costs a POST nothing that may be sent twice', async () => {
    const { url, http } = await closer();
    expect((await http.send(get(url, { method: 'POST', repeatable: true }))).body).toBe('ok');
  });

  test('is not kept a second time', async () => {
    const { url, http } = await closer();
    await http.send(get(url));
    await http.send(get(url));
    expect((await http.send(get(url, { method: 'POST' }))).body).toBe('ok');
  });
});

test('a proxy that is no address is an error of the connection', async () => {
  const http = createHttpClient({ proxyEnv: { HTTP_PROXY: 'http://' }, cut: new AbortController().signal });
  const { url } = await serve((_request, response) => response.end('direct'));
  expect(await errorOf(http.send(get(url)))).toMatchObject({ fault: 'connection', sent: false });
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
    const http = createHttpClient({ proxyEnv: {}, stop, cut: new AbortController().signal });
    expect(await errorOf(http.send(get(url, { method: 'POST' })))).toMatchObject({
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
    const cut = new AbortController().signal;
    const http = createHttpClient({ proxyEnv: {}, stop: stop.signal, cut, now: () => now });
    onTestFinished(() => {
      http.close();
    });
    await http.send(get(url));
    now += 1_000;
    expect(await errorOf(http.send(get(url)))).toMatchObject({ fault: 'cut' });
    expect(requests).toBe(2);
  });
});
