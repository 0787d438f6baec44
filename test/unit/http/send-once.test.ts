import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LARGEST_BODY } from '../../../src/http/body.ts';
import { answerOf, client, get, lossOf } from '../../harness/http.ts';
import { closedPort, serve, serveRaw } from '../../harness/loopback.ts';

describe('an answer', () => {
  test('has a header that comes more than once as one', async () => {
    const { url } = await serve((_request, response) =>
      response.writeHead(200, { 'Set-Cookie': ['a=1', 'b=2'] }).end(),
    );
    expect(await client().send(get(url))).toMatchObject({ headers: { 'set-cookie': 'a=1, b=2' } });
  });

  test.each([200, 204, 301, 404, 429, 500])('with status %i is an answer', async (status) => {
    const { url } = await serve((_request, response) => response.writeHead(status).end());
    expect(await client().send(get(url))).toMatchObject({ kind: 'answer', status });
  });

  test('has its headers under names in lower case', async () => {
    const { url } = await serve((_request, response) =>
      response.writeHead(200, { 'X-Request-ID': 'c-1' }).end(),
    );
    expect(await client().send(get(url))).toMatchObject({ headers: { 'x-request-id': 'c-1' } });
  });

  test('is read to its end, in UTF-8 over the edges of packets', async () => {
    const bytes = Buffer.from('漢字');
    const { url } = await serve((_request, response) => {
      response.write(bytes.subarray(0, 2));
      setImmediate(() => response.end(bytes.subarray(2)));
    });
    expect(await client().send(get(url))).toMatchObject({ body: '漢字' });
  });

  test('is uncompressed, although no compression was asked for', async () => {
    const { url } = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'x-asked': request.headers['accept-encoding'] });
      response.end(gzipSync('plain text'));
    });
    const { body, headers } = await answerOf(client().send(get(url)));
    expect([body, headers['x-asked']]).toEqual(['plain text', 'identity']);
  });

  test('that redirects is not followed', async () => {
    const asked: unknown[] = [];
    const { url } = await serve((request, response) => {
      asked.push(request.url);
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await client().send(get(url))).toMatchObject({ status: 302, headers: { location: '/elsewhere' } });
    expect(asked).toEqual(['/']);
  });
});

test('a request arrives with method, path, headers and body, and names the client', async () => {
  const { url } = await serve((request, response) => {
    const { method, url: path, headers } = request;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () =>
      response.end(JSON.stringify({ method, path, headers, body: Buffer.concat(chunks).toString() })),
    );
  });
  const { body } = await answerOf(
    client({ userAgent: 'the-action/1.2.3' }).send({
      method: 'POST',
      url: new URL('/a?b=c%20d', url),
      headers: { authorization: 'Bearer t' },
      body: '{"name":"ü"}',
      timeoutMs: 10_000,
    }),
  );
  expect(JSON.parse(body)).toMatchObject({
    method: 'POST',
    path: '/a?b=c%20d',
    headers: {
      authorization: 'Bearer t',
      'content-length': '13',
      'user-agent': 'the-action/1.2.3',
    },
    body: '{"name":"ü"}',
  });
});

describe('no answer', () => {
  test('because the host refuses the connection: nothing was sent', async () => {
    const lost = await lossOf(client().send(get(await closedPort())));
    expect(lost).toMatchObject({ fault: 'connection', sent: false });
    expect(lost.message).toContain('ECONNREFUSED');
  });

  test('because the connection is reset: it may have arrived', async () => {
    const url = await serveRaw((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await lossOf(client().send(get(url)))).toMatchObject({ fault: 'connection', sent: true });
  });

  test('because the connection is reset before its TLS is up: nothing was sent', async () => {
    const url = await serveRaw((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const https = new URL(url.href.replace('http:', 'https:'));
    expect(await client().send(get(https, { method: 'POST' }))).toEqual({
      kind: 'lost',
      fault: 'connection',
      message: expect.stringContaining('ECONNRESET'),
      sent: false,
    });
  });

  test('because the host never accepts: nothing was sent', async () => {
    const url = await serveRaw(() => undefined);
    const https = new URL(url.href.replace('http:', 'https:'));
    expect(await client().send(get(https, { timeoutMs: 50 }))).toEqual({
      kind: 'lost',
      fault: 'timeout',
      message: 'no complete answer within 0.05 s',
      sent: false,
    });
  });

  test('because the connection is closed without a word: it may have arrived', async () => {
    const url = await serveRaw((socket) => socket.once('data', () => socket.end()));
    expect(await lossOf(client().send(get(url)))).toMatchObject({ fault: 'connection', sent: true });
  });

  test('because the answer ends too early: it may have arrived', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setImmediate(() => response.destroy());
    });
    expect(await lossOf(client().send(get(url)))).toMatchObject({ fault: 'connection', sent: true });
  });

  test('because the server leaves HTTP for something else', async () => {
    const url = await serveRaw((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () =>
        socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
      );
    });
    expect(await client().send(get(url))).toEqual({
      kind: 'lost',
      fault: 'connection',
      message: 'the connection ended without an answer',
      sent: true,
    });
  });

  test('because it is no HTTP', async () => {
    const url = await serveRaw((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    expect(await lossOf(client().send(get(url)))).toMatchObject({ fault: 'connection', sent: true });
  });

  test.each([
    ['at all', ''],
    ['to its last byte', 'half'],
  ])('%s within the time', async (_what, begin) => {
    const { url } = await serve((request, response) => {
      if (request.url === '/') response.end();
      else if (begin !== '') response.write(begin);
    });
    const http = client();
    // Over a connection that is up, so that the time is not spent on connecting.
    await http.send(get(url));
    const lost = await lossOf(http.send(get(new URL('/slow', url), { timeoutMs: 20 })));
    expect(lost).toMatchObject({ fault: 'timeout', sent: true });
  });

  test('within the time closes the connection', async () => {
    const closed = Promise.withResolvers<boolean>();
    const { url } = await serve((request) => {
      request.socket.once('close', closed.resolve);
    });
    expect(await lossOf(client().send(get(url, { timeoutMs: 50 })))).toMatchObject({ fault: 'timeout' });
    await expect(closed.promise).resolves.toBe(false);
  });

  test('because TLS is spoken to a server that has none', async () => {
    const url = await serveRaw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    const lost = await lossOf(client().send(get(new URL(url.href.replace('http:', 'https:')))));
    expect(lost).toMatchObject({ fault: 'connection', sent: false });
  });
});

describe('an answer that is too large', () => {
  test('is not read to its end', async () => {
    const { url } = await serve((_request, response) => response.end(Buffer.alloc(LARGEST_BODY + 1)));
    expect(await lossOf(client().send(get(url)))).toMatchObject({ fault: 'unreadable', sent: true });
  });

  test('is not uncompressed to its end', async () => {
    const { url } = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(LARGEST_BODY + 1))),
    );
    expect(await lossOf(client().send(get(url)))).toMatchObject({ fault: 'unreadable', sent: true });
  });

  test('has more than 8 MiB', async () => {
    const { url } = await serve((_request, response) => response.end(Buffer.alloc(LARGEST_BODY, 'x')));
    expect((await answerOf(client().send(get(url)))).body).toHaveLength(8 * 1024 * 1024);
  });
});

describe('an answer whose encoding cannot be undone', () => {
  test.each([
    ['unknown', 'zstd-or-so', Buffer.from('text')],
    ['not its own', 'gzip', Buffer.from('text')],
    ['cut short', 'gzip', gzipSync('a longer text').subarray(0, 12)],
  ])('because it is %s is lost', async (_what, encoding, body) => {
    const { url } = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    );
    expect(await client().send(get(url))).toEqual({
      kind: 'lost',
      fault: 'unreadable',
      message: "the answer's content encoding could not be undone, or the answer is larger than 8 MiB",
      sent: true,
    });
  });
});

test('of an answer whose status alone is wanted the body is not waited for', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(202);
    response.write('half');
  });
  expect(await client().send(get(url, { statusOnly: true }))).toEqual({
    kind: 'answer',
    status: 202,
    headers: expect.anything(),
    body: '',
  });
});

describe('the cut', () => {
  test('ends a request in flight', async () => {
    const cut = new AbortController();
    const { url } = await serve(() => {
      cut.abort();
    });
    expect(await lossOf(client({ cut: cut.signal }).send(get(url)))).toMatchObject({
      fault: 'cut',
      message: 'the step ended before the answer came',
      sent: true,
    });
  });

  test.each(['of all requests', 'of this one'])('%s ends it where it has both', async (which) => {
    const [all, one] = [new AbortController(), new AbortController()];
    const { url } = await serve(() => {
      (which === 'of all requests' ? all : one).abort();
    });
    const lost = await lossOf(client({ cut: all.signal }).send(get(url, { cut: one.signal })));
    expect(lost).toMatchObject({ fault: 'cut', sent: true });
  });

  test('that came before lets nothing be sent', async () => {
    let asked = 0;
    const { url } = await serve(() => (asked += 1));
    expect(await lossOf(client({ cut: AbortSignal.abort() }).send(get(url)))).toMatchObject({
      fault: 'cut',
      sent: false,
    });
    expect(asked).toBe(0);
  });
});

test('a lost exchange holds no request, so no secret', async () => {
  const lost = await lossOf(
    client().send(get(await closedPort(), { headers: { authorization: 'Bearer t0ken' } })),
  );
  expect(inspect(lost, { depth: null, showHidden: true })).not.toContain('t0ken');
});
