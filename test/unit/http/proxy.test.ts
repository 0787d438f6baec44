import { Agent, request } from 'node:http';
import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { excepts, proxyFor } from '../../../src/http/proxy.ts';
import { readProxies } from '../../../src/inputs/proxies.ts';
import { serve } from '../../harness/loopback.ts';

const api = new URL('https://api.mypurecloud.ie');
const PROXY = 'http://proxy.example:3128';
const https = new URL(PROXY);

test('it is that of the protocol', () => {
  const http = new URL('http://open.example:2');
  expect(proxyFor(api, { http, https })).toBe(https);
  expect(proxyFor(new URL('http://api.mypurecloud.ie'), { http, https })).toBe(http);
  expect(proxyFor(api, { http })).toBeUndefined();
  expect(proxyFor(api, {})).toBeUndefined();
});

test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1', '127.255.3.4:1', '[::1]', '[::1]:8080'])(
  'a request to this machine (%s) goes through none',
  (host) => {
    const proxies = { http: https, https };
    expect(proxyFor(new URL(`http://${host}`), proxies)).toBeUndefined();
    expect(proxyFor(new URL(`https://${host}`), proxies)).toBeUndefined();
  },
);

test.each([
  'api.localhost',
  'localhost.',
  'localhost.example',
  '128.0.0.1',
  '[::2]',
  '[::ffff:7f00:1]',
  '0.0.0.0',
])('a request to %s is none to this machine', (host) => {
  expect(proxyFor(new URL(`https://${host}`), { https })).toBe(https);
});

const told = (url: URL, env: Record<string, string>) => proxyFor(url, readProxies(env).proxies);

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
    expect(told(api, { HTTPS_PROXY: PROXY, NO_PROXY })).toBeUndefined();
    expect(told(api, { HTTPS_PROXY: PROXY, no_proxy: NO_PROXY })).toBeUndefined();
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
    expect(told(api, { HTTPS_PROXY: PROXY, NO_PROXY })?.origin).toBe(PROXY);
  });

  test('excepts an IPv6 address, which stands there without its brackets', () => {
    const url = new URL('https://[fd00::5]/');
    expect(told(url, { HTTPS_PROXY: PROXY, NO_PROXY: 'fd00::5' })).toBeUndefined();
    expect(told(url, { HTTPS_PROXY: PROXY, NO_PROXY: 'fd00::6' })?.origin).toBe(PROXY);
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
    ['http://api.mypurecloud.ie', 'http://api.mypurecloud.ie:8080'].flatMap((url) =>
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
    expect(told(url, env) !== undefined).toBe(await goesThrough(url, env));
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
    expect(told(url, env) !== undefined).toBe(await goesThrough(url, env));
  });

  // Addresses are not looked up, so the only ones to try are those of this machine.
  test.each(
    ['127.0.0.9', '127.0.0.10', '::1'].flatMap((host) =>
      [
        ...['127.0.0.1-127.0.0.9', '127.0.0.10-127.0.0.20', ' 127.0.0.9 - 127.0.0.9 ', '127.0.0.9-127.0.0.1'],
        ...[
          '126.0.0.0-128.0.0.0',
          '127.0.0.9-',
          '-127.0.0.9',
          '127.0.0.1-127.0.0.9-127.0.0.20',
          '127.0.0.0/8',
        ],
        ...['127.0.0.01-127.0.0.99', '127.0.0-127.0.1', '0.0.0.0-255.255.255.256', '::1', '[::1]', '::1:9'],
        ...['127.0.0.9', '127.0.0.9:9', '127.0.0.9:10', '.0.0.9', '*', '::0-::2'],
      ].map((NO_PROXY) => [host, NO_PROXY] as const),
    ),
  )('%s is in NO_PROXY=%j or not', async (host, NO_PROXY) => {
    const { url: proxy } = await serve((_request, response) =>
      response.writeHead(200, { via: 'proxy' }).end(),
    );
    const url = new URL(`http://${host.includes(':') ? `[${host}]` : host}:9`);
    const { exceptions = [] } = readProxies({ NO_PROXY }).proxies;
    const isExcepted = exceptions.some((entry) => excepts(entry, host, '9'));
    expect(isExcepted).toBe(!(await goesThrough(url, { HTTP_PROXY: proxy.href, NO_PROXY })));
  });
});

test('a range of what are no addresses holds none', () => {
  expect(excepts('0.0.0-200.200.200', '0.100.0.0', '80')).toBe(false);
  expect(excepts('0.0.0.0-200.200.200.200', '0.100.0.0', '80')).toBe(true);
});
