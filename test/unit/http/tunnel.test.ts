import { createServer as createProxy, type RequestListener } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type AddressInfo, type Server } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { createAuthority } from '../../harness/certificates.ts';
import { client, get } from '../../harness/http.ts';

/** Has this process trust an authority until the end of the test, and a host that it vouches for listen. */
async function trustedHost(listener: RequestListener): Promise<number> {
  const authority = await createAuthority();
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, authority.cert]);
  const server = createHttps(await authority.issue({ hosts: ['127.0.0.1', 'api.example'] }), listener);
  onTestFinished(() => {
    setDefaultCACertificates(before);
    server.closeAllConnections();
  });
  return listen(server);
}

/** A proxy whose tunnels all end at one port of this machine. */
async function proxyTo(port: number): Promise<{ readonly url: URL; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const proxy = createProxy();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const host = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(host).pipe(socket);
    });
    for (const end of [host, socket]) end.on('error', () => undefined);
    onTestFinished(() => {
      socket.destroy();
    });
  });
  return { url: new URL(`http://127.0.0.1:${await listen(proxy)}`), asked };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

test('a 407 inside a tunnel is the answer of the host, and no word of the proxy', async () => {
  const port = await trustedHost((_request, response) => response.writeHead(407).end('the host itself'));
  const { url, asked } = await proxyTo(port);
  const http = client({ proxies: { https: url } });
  expect(await http.send(get(new URL('https://api.example/x')))).toEqual({
    kind: 'answer',
    status: 407,
    headers: expect.anything(),
    body: 'the host itself',
  });
  expect(asked).toEqual(['api.example:443']);
});

test('a request that is lost once the TLS is up may have arrived', async () => {
  const port = await trustedHost((request) => {
    request.socket.destroy();
  });
  expect(await client().send(get(new URL(`https://127.0.0.1:${port}/`), { method: 'POST' }))).toEqual({
    kind: 'lost',
    fault: 'connection',
    message: 'socket hang up',
    sent: true,
  });
});
