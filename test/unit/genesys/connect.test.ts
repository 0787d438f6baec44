import { expect, test } from 'vitest';
import { connect, type Connection } from '../../../src/genesys/connect.ts';
import { createSecrets } from '../../../src/secrets.ts';
import { entities } from '../../harness/pages.ts';
import { scriptedHttp } from '../../harness/scripted-http.ts';
import { testPace, tokenAnswer } from '../../harness/session.ts';

function connected(more: Partial<Connection> = {}) {
  const http = scriptedHttp([tokenAnswer('t0ken'), entities([])]);
  const masked: string[] = [];
  const secrets = createSecrets((form) => masked.push(form));
  const connection: Connection = {
    loginUrl: new URL('https://login.mypurecloud.ie'),
    apiUrl: new URL('https://api.mypurecloud.ie'),
    login: { kind: 'client-credentials', clientId: 'id', clientSecret: 'secret' },
    proxies: {},
    ...more,
  };
  return { http, masked, session: connect(connection, http, testPace(), secrets) };
}

test('nothing is sent before it is needed', () => {
  expect(connected().http.requests).toEqual([]);
});

test('the login goes to the login host, the call to the API host, 10 s each', async () => {
  const { http, session } = connected();
  await session.send(({ routing }) => routing.getRoutingUtilizationLabels({ pageSize: 1, pageNumber: 1 }));
  expect(http.requests.map(({ url, timeoutMs }) => [url.host, timeoutMs])).toEqual([
    ['login.mypurecloud.ie', 10_000],
    ['api.mypurecloud.ie', 10_000],
  ]);
});

test('the token is masked before the first call', async () => {
  const { masked, session } = connected();
  await session.send(() => {
    expect(masked).toContain('t0ken');
    return Promise.resolve({ status: 200, headers: {}, body: '' });
  });
  expect(session.redact('Bearer t0ken')).toBe('Bearer ***');
});

test('the host has its port where it has one', () => {
  expect(connected().session.host).toBe('api.mypurecloud.ie');
  expect(connected({ apiUrl: new URL('http://127.0.0.1:8080/x') }).session.host).toBe('127.0.0.1:8080');
});

test('the proxy for messages is that of the API host', () => {
  const https = new URL('http://user:pass@proxy.example:3128');
  expect(connected({ proxies: { https, exceptions: ['login.mypurecloud.ie'] } }).session.proxy).toBe(
    'http://proxy.example:3128',
  );
  expect(connected().session.proxy).toBeUndefined();
});
