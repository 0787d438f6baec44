import { describe, expect, test } from 'vitest';
import { proxyCredentials, readProxies } from '../../../src/inputs/proxies.ts';

const addressOf = (HTTPS_PROXY: string) => readProxies({ HTTPS_PROXY }).proxies.https?.href;

test.each([
  ['http://proxy.example:3128', 'http://proxy.example:3128/'],
  ['https://proxy.example', 'https://proxy.example/'],
  ['proxy.example:3128', 'http://proxy.example:3128/'],
  ['proxy.example', 'http://proxy.example/'],
  ['10.0.0.1:3128', 'http://10.0.0.1:3128/'],
  ['[fd00::1]:3128', 'http://[fd00::1]:3128/'],
  ['user:pass@proxy.example:3128', 'http://user:pass@proxy.example:3128/'],
  ['http://proxy.example:3128/', 'http://proxy.example:3128/'],
  ['http://us@er:p@ss@proxy.example', 'http://us%40er:p%40ss@proxy.example/'],
  ['HTTP://Proxy.Example:3128', 'http://proxy.example:3128/'],
  ['Https://proxy.example:3128', 'https://proxy.example:3128/'],
  ['  http://proxy.example:3128\n', 'http://proxy.example:3128/'],
  ['"http://proxy.example:3128"', 'http://proxy.example:3128/'],
  [` ' proxy.example:3128 ' `, 'http://proxy.example:3128/'],
])('%j is the proxy %s', (given, href) => {
  expect(readProxies({ HTTPS_PROXY: given }).faults).toEqual([]);
  expect(addressOf(given)).toBe(href);
});

test.each(['', '  ', '""', "' '"])('%j is none', (given) => {
  expect(readProxies({ HTTPS_PROXY: given, HTTP_PROXY: given, NO_PROXY: given })).toEqual({
    proxies: { http: undefined, https: undefined, exceptions: [] },
    faults: [],
  });
});

describe('a fault', () => {
  test.each([
    'socks5://proxy.example:1080',
    'SOCKS4a://proxy.example',
    'ftp://proxy.example',
    'pac+http://x/',
    'httpsx://proxy.example',
  ])('is %s, of which the kind is told', (HTTP_PROXY) => {
    const { proxies, faults } = readProxies({ HTTP_PROXY });
    expect(proxies.http).toBeUndefined();
    expect(faults).toEqual([
      {
        subject: 'HTTP_PROXY',
        problem: expect.stringContaining(`"${HTTP_PROXY.split(':')[0]?.toLowerCase() ?? ''}"`),
      },
    ]);
  });

  test.each([
    'http://',
    'http://proxy.example:port',
    'http://us%er:x@proxy.example',
    'http://a b',
    'a\nb',
    '"',
    'proxy.example"a"',
    '"a"proxy.example',
    'http://user:p/ss@h',
  ])('is %j, which is no address', (HTTP_PROXY) => {
    expect(readProxies({ HTTP_PROXY }).faults).toEqual([
      { subject: 'HTTP_PROXY', problem: expect.stringContaining('http://proxy.example.com:3128') },
    ]);
  });

  test.each([
    'http://proxy.example/a',
    'proxy.example/a+b://c',
    'proxy.example//',
    'http://proxy.example?',
    'http://proxy.example#',
    'http://user:p@ssw0rd/x@127.0.0.1:9',
    'http://user:12?34@proxy.example',
    'http://user:12#34@proxy.example',
    'http:\\\\user:pw@proxy.example',
    'http://us\\er:pw@proxy.example',
  ])('is %j, which has something after its host', (HTTP_PROXY) => {
    const { proxies, faults } = readProxies({ HTTP_PROXY });
    expect(proxies.http).toBeUndefined();
    expect(faults).toEqual([
      {
        subject: 'HTTP_PROXY',
        problem: expect.stringMatching(/^has a path, a query .*"#", "@".* percent-encoded$/),
      },
    ]);
  });

  test('does not take a user for the kind of a proxy', () => {
    const problemsOf = (HTTP_PROXY: string) =>
      readProxies({ HTTP_PROXY }).faults.map(({ problem }) => problem);
    expect(problemsOf('t0ken://pw@proxy.example')).toEqual([
      expect.stringMatching(/^names a proxy of a kind that is not supported; /),
    ]);
    expect(problemsOf('socks5://user:pw@proxy.example')).toEqual([
      expect.stringMatching(/^names a proxy of the kind "socks5", which is not supported; /),
    ]);
  });

  test('names the variable in the spelling that was given', () => {
    const faultsOf = (env: Record<string, string>) => readProxies(env).faults.map(({ subject }) => subject);
    expect(faultsOf({ https_proxy: 'socks://a' })).toEqual(['https_proxy']);
    expect(faultsOf({ https_proxy: ' ', HTTPS_PROXY: 'socks://a', http_proxy: 'socks://a' })).toEqual([
      'HTTPS_PROXY',
      'http_proxy',
    ]);
  });

  test('is none of a variable that is not used', () => {
    expect(readProxies({ https_proxy: 'http://a.example', HTTPS_PROXY: 'socks://b' }).faults).toEqual([]);
  });

  test('repeats no credentials', () => {
    const { faults } = readProxies({
      HTTPS_PROXY: 'socks5://user:s3cret@a',
      HTTP_PROXY: 'http://u:s3cret@:x',
    });
    expect(faults).toHaveLength(2);
    expect(JSON.stringify(faults)).not.toContain('s3cret');
  });
});

test('lower case goes first', () => {
  const env = { https_proxy: 'a.example:1', HTTPS_PROXY: 'b.example:2', no_proxy: 'c', NO_PROXY: 'd' };
  const { https, exceptions } = readProxies(env).proxies;
  expect([https?.host, exceptions]).toEqual(['a.example:1', ['c']]);
});

test('exceptions are in lower case, without white space and quotation marks around', () => {
  expect(readProxies({ NO_PROXY: '" A.example , ,.b.example"' }).proxies.exceptions).toEqual([
    'a.example',
    '.b.example',
  ]);
});

test('credentials are those of every variable, as they stand there and decoded', () => {
  expect(proxyCredentials({ https_proxy: 'http://us%40er:p%3Aassword@a', HTTP_PROXY: '"b:c@d:1"' })).toEqual([
    'us%40er:p%3Aassword',
    'p%3Aassword',
    'us@er:p:assword',
    'p:assword',
    'b:c',
    'b:c',
  ]);
  expect(proxyCredentials({ HTTPS_PROXY: 'http://token@proxy.example' })).toEqual(['token:', 'token:']);
  expect(proxyCredentials({ HTTPS_PROXY: 'http://us%er:p/ss@proxy.example' })).toEqual([
    'us%er:p/ss',
    'us%er:p/ss',
  ]);
  expect(proxyCredentials({ http_proxy: 'http://user:1234@proxy.example' })).toContain('user:1234');
  const passwordsIn = (HTTP_PROXY: string) => proxyCredentials({ HTTP_PROXY });
  expect(passwordsIn('http://user:1234567@proxy.example')).toEqual(['user:1234567', 'user:1234567']);
  expect(passwordsIn('http://user:12345678@proxy.example')).toEqual([
    'user:12345678',
    '12345678',
    'user:12345678',
    '12345678',
  ]);
  for (const none of ['', 'proxy.example:3128', 'http://proxy.example'])
    expect(proxyCredentials({ HTTPS_PROXY: none })).toEqual([]);
});
