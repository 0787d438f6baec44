import { describe, expect, test } from 'vitest';
import { proxyFor } from '../../src/genesys/proxy.ts';

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
    '.api.mypurecloud.ie',
    'api.mypurecloud.ie:8443',
    'api',
  ])('%j does not', (NO_PROXY) => {
    expect(proxyFor(api, { HTTPS_PROXY: PROXY, NO_PROXY })).toBe(PROXY);
  });
});
