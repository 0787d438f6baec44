import { describe, expect, test } from 'vitest';
import { lossBy, lossByProxy } from '../../../src/http/connection-error.ts';

const proxy = new URL('http://user:s3cret@proxy.example:3128');

function errorWith(code: string, message = `something with ${code}`): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}

describe('an error of a connection', () => {
  test.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'HPE_INVALID_CONSTANT', 'EPIPE'])(
    '%s is the connection, with what Node says',
    (code) => {
      expect(lossBy(errorWith(code, 'as Node says it'), undefined, false)).toEqual({
        fault: 'connection',
        message: 'as Node says it',
      });
    },
  );

  test('on a kept connection without an answer says that it had been closed', () => {
    expect(lossBy(errorWith('ECONNRESET'), undefined, true)).toMatchObject({ fault: 'stale' });
  });

  test.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('%s is the certificate', (code) => {
    expect(lossBy(errorWith(code), undefined, false)).toMatchObject({ fault: 'certificate' });
  });

  test('at every address of a host has the words of the first', () => {
    const all = new AggregateError([
      errorWith('ECONNREFUSED', 'connect ECONNREFUSED ::1:443'),
      errorWith('B'),
    ]);
    expect(lossBy(all, undefined, false).message).toBe('connect ECONNREFUSED ::1:443');
  });

  test('without words has its code, or the least that can be said', () => {
    expect(lossBy(errorWith('ECONNRESET', ''), undefined, false).message).toBe('ECONNRESET');
    expect(lossBy(new Error(''), undefined, false).message).toBe('the connection failed');
  });
});

describe('a proxy', () => {
  test('that refuses a tunnel is named without its credentials, and its answer is not repeated', () => {
    const refused = { code: 'ERR_PROXY_TUNNEL', statusCode: 502 };
    const error = Object.assign(new Error('502 Bad s3cret'), refused);
    expect(lossBy(error, proxy, true)).toEqual({
      fault: 'proxy',
      message: 'the proxy http://proxy.example:3128 answered HTTP 502',
      proxyStatus: 502,
    });
  });

  test('that asks for credentials is told to have got the wrong ones or none', () => {
    expect(lossByProxy(proxy, 407)).toEqual({
      fault: 'proxy',
      message:
        'the proxy http://proxy.example:3128 answered HTTP 407, so its user and password are missing or wrong',
      proxyStatus: 407,
    });
  });

  test.each([
    ['without a status', { code: 'ERR_PROXY_TUNNEL', statusCode: '502' }, proxy],
    ['that has another cause', { code: 'ECONNRESET', statusCode: 502 }, proxy],
    ['where there is no proxy', { code: 'ERR_PROXY_TUNNEL', statusCode: 502 }, undefined],
  ])('does not refuse in an error %s', (_what, more, used) => {
    const error = Object.assign(new Error('as Node says it'), more);
    expect(lossBy(error, used, false)).toEqual({ fault: 'connection', message: 'as Node says it' });
  });

  test('that breaks off before it answers is a connection that failed', () => {
    expect(lossBy(errorWith('ERR_PROXY_TUNNEL', 'no answer'), proxy, false)).toEqual({
      fault: 'connection',
      message: 'no answer',
    });
  });
});
