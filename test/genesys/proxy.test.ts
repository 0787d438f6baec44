import { Agent, request } from 'node:http';
import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { proxyCredentials, proxyFor } from '../../src/genesys/proxy.ts';
import { serve } from '../support/loopback.ts';

const api = new URL('https://api.mypurecloud.ie');
const PROXY = 'http://proxy.example:3128';

test('the proxy is told without its user, password and path', () => {
  expect(proxyFor(api, { HTTPS_PROXY: 'http://user:pass@proxy.example:3128/x?y' })).toBe(PROXY);
});

test('it is that of the protocol', () => {
  const env = { HTTPS_PROXY: 'http://secure.example:1', HTTP_PROXY: 'http://open.example:2' };
  expect(proxyFor(api, env)).toBe('http://secure.example:1');
  expect(proxyFor(new URL('http://localhost:8080'), env)).toBe('http://open.example:2');
  expect(proxyFor(api, { HTTP_PROXY: PROXY })).toBeUndefined();
});

test('small letters go first', () => {
  expect(proxyFor(api, { https_proxy: 'http://small.example:1', HTTPS_PROXY: PROXY })).toBe(
    'http://small.example:1',
  );
});

test.each([undefined, '', 'proxy.example:3128', 'socks5://proxy.example:1', 'http://'])(
  'there is none in %j',
  (HTTPS_PROXY) => {
    expect(proxyFor(api, { HTTPS_PROXY })).toBeUndefined();
  },
);

describe('NO_PROXY', () => {
  test.each([
    'api.mypurecloud.ie',
    'API.MyPureCloud.ie',
    '.mypurecloud.ie',
    '.api.mypurecloud.ie',
    '*.mypurecloud.ie',
    '*',
    'localhost,api.mypurecloud.ie',
    'localhost , api.mypurecloud.ie',
    'api.mypurecloud.ie:443',
  ])('%j excepts the host', (NO_PROXY) => {
    expect(proxyFor(api, { HTTPS_PROXY: PROXY, NO_PROXY })).toBeUndefined();
    expect(proxyFor(api, { HTTPS_PROXY: PROXY, no_proxy: NO_PROXY })).toBeUndefined();
  });

  test.each([
    '',
    ' , ',
    'mypurecloud.ie',
    'pi.mypurecloud.ie',
    '.pi.mypurecloud.ie',
    'localhost api.mypurecloud.ie',
    'api.mypurecloud.ie:8443',
    'api',
  ])('%j does not', (NO_PROXY) => {
    expect(proxyFor(api, { HTTPS_PROXY: PROXY, NO_PROXY })).toBe(PROXY);
  });
});

describe('what is told is what Node does', () => {
  /** Whether Node's own agent asks the proxy; the host itself is never looked up. */
  function goesThrough(url: URL, proxyEnv: Record<string, string>): Promise<boolean> {
    const agent = new Agent({ proxyEnv });
    const isDirect: LookupFunction = (_host, _options, found) => {
      found(new Error('direct'), '');
    };
    return new Promise((resolve) => {
      request(url, { agent, lookup: isDirect, timeout: 5_000 })
        .on('response', (response) => {
          resolve(response.headers.via === 'proxy');
          response.destroy();
        })
        .on('error', () => {
          resolve(false);
        })
        .end();
    });
  }

  test.each(
    ['http://api.mypurecloud.ie', 'http://api.mypurecloud.ie:8080', 'http://[::1]:9'].flatMap((url) =>
      [
        ...['', '*', 'api.mypurecloud.ie', 'API.mypurecloud.IE', '.mypurecloud.ie', '.api.mypurecloud.ie'],
        ...['*.mypurecloud.ie', '*.api.mypurecloud.ie', 'mypurecloud.ie', 'api', 'api.mypurecloud.ie:80'],
        ...['api.mypurecloud.ie:8080', 'a,api.mypurecloud.ie', 'a , api.mypurecloud.ie ', '.ie', '::1'],
        ...['[::1]', '::1:9', '*:80', '.mypurecloud.ie:80', 'a api.mypurecloud.ie', ','],
      ].map((NO_PROXY) => [url, NO_PROXY] as const),
    ),
  )('%s with NO_PROXY=%j', async (text, NO_PROXY) => {
    const { url: proxy } = await serve((_request, response) =>
      response.writeHead(200, { via: 'proxy' }).end(),
    );
    const url = new URL(text);
    const env = { HTTP_PROXY: proxy.href, NO_PROXY };
    expect(proxyFor(url, env) !== undefined).toBe(await goesThrough(url, env));
  });

  test.each([
    { http_proxy: '' },
    { no_proxy: '', NO_PROXY: 'api.mypurecloud.ie' },
    { no_proxy: 'elsewhere.example', NO_PROXY: 'api.mypurecloud.ie' },
  ])('an empty variable in small letters does not count: %j', async (more) => {
    const { url: proxy } = await serve((_request, response) =>
      response.writeHead(200, { via: 'proxy' }).end(),
    );
    const url = new URL('http://api.mypurecloud.ie');
    const env = { HTTP_PROXY: proxy.href, ...more };
    expect(proxyFor(url, env) !== undefined).toBe(await goesThrough(url, env));
  });
});

test('credentials are those of the address, as they stand there and decoded', () => {
  expect(proxyCredentials('http://us%40er:p%3Aass@proxy.example:3128')).toEqual([
    'us%40er:p%3Aass',
    'us@er:p:ass',
  ]);
  expect(proxyCredentials('http://token@proxy.example')).toEqual(['token:', 'token:']);
  expect(proxyCredentials('http://us%er:x@proxy.example')).toEqual(['us%er:x', 'us%er:x']);
  for (const none of [undefined, '', 'proxy.example:3128', 'http://proxy.example']) {
    expect(proxyCredentials(none)).toEqual([]);
  }
});
