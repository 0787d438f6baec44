import { describe, expect, test } from 'vitest';
import { connect, type Connection } from '../../../src/genesys/connect.ts';
import { createSecrets } from '../../../src/secrets/secrets.ts';
import { failureOf } from '../../harness/failures.ts';
import { entities } from '../../harness/pages.ts';
import { lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { testRetries, tokenAnswer } from '../../harness/session.ts';

function connected(
  more: Partial<Connection> = {},
  script: readonly Reply[] = [tokenAnswer('t0ken'), entities([])],
) {
  const http = scriptedHttp(script);
  const masked: string[] = [];
  const secrets = createSecrets((form) => masked.push(form));
  const connection: Connection = {
    loginUrl: new URL('https://login.mypurecloud.ie'),
    apiUrl: new URL('https://api.mypurecloud.ie'),
    login: { kind: 'client-credentials', clientId: 'id', clientSecret: 'secret' },
    proxies: {},
    ...more,
  };
  const retries = testRetries();
  const session = connect(connection, { ...retries, http, secrets });
  return { http, masked, stop: retries.stop, session };
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
});

test.each([
  ['https://api.mypurecloud.ie', 'api.mypurecloud.ie'],
  ['http://127.0.0.1:8080/', '127.0.0.1:8080'],
  ['https://gateway.example/tenant1', 'gateway.example/tenant1'],
  ['https://gateway.example/genesys/tenant1/', 'gateway.example/genesys/tenant1'],
])('the address of %s is its host, and the path prefix where there is one', (apiUrl, address) => {
  expect(connected({ apiUrl: new URL(apiUrl) }).session.address).toBe(address);
});

test('the host has its port where it has one', () => {
  expect(connected().session.host).toBe('api.mypurecloud.ie');
  expect(connected({ apiUrl: new URL('http://127.0.0.1:8080/x') }).session.host).toBe('127.0.0.1:8080');
});

test.each([
  [false, { id: '7', selfUri: '/labels/7' }],
  [false, { id: '7', selfUri: undefined }],
  [true, { id: 'token-of-this-step', selfUri: undefined }],
  [true, { id: '7', selfUri: '/labels/token-of-this-step' }],
])('%s: a secret of the step is in %j', async (leaks, label) => {
  const { session } = connected({}, [tokenAnswer('token-of-this-step')]);
  await session.send(() => Promise.resolve({ status: 200, headers: {}, body: '' }));
  expect(session.leaks(label)).toBe(leaks);
});

describe('what is said of an exchange that did not succeed', () => {
  const attempted = { action: 'Asking', attempts: 1, givenUp: { retry: false, reason: 'final' } } as const;
  const https = new URL('http://user:pass@proxy.example:3128');

  test('has no token in it', async () => {
    const { session } = connected();
    await session.send(() => Promise.resolve({ status: 200, headers: {}, body: '' }));
    const refused = { kind: 'answer', status: 400, headers: {}, body: { message: 'Not t0ken!' } } as const;
    expect(session.explain(refused, attempted).message).toContain('"Not ***!"');
  });

  test('names the API host and the proxy on the way to it', () => {
    const { session } = connected({ proxies: { https, exceptions: ['login.mypurecloud.ie'] } });
    expect(session.explain(lost(), attempted).message).toMatch(
      /no answer from api\.mypurecloud\.ie .* The proxy in use is http:\/\/proxy\.example:3128\.$/,
    );
    expect(connected().session.explain(lost(), attempted).message).not.toContain('proxy');
  });

  test('after the stop tells the stop, with what it cut off', () => {
    const { session, stop } = connected({ proxies: { https } }, [lost('cut', false)]);
    stop.trigger('SIGTERM');
    expect(session.explain(lost('cut'), attempted)).toMatchObject({
      code: 'cancelled',
      message:
        'The step was cancelled (SIGTERM). Asking was under way: no answer from api.mypurecloud.ie by then. The proxy in use is http://proxy.example:3128.',
    });
  });

  test('at the login that the stop cuts off tells that', async () => {
    const { session, stop, http } = connected({ proxies: { https } }, [
      () => {
        stop.trigger('SIGTERM');
        return lost('cut', false);
      },
    ]);
    expect(await failureOf(session.send(() => Promise.reject(new Error('not sent'))))).toMatchObject({
      code: 'cancelled',
      message:
        'The step was cancelled (SIGTERM). Logging in to Genesys Cloud at login.mypurecloud.ie was under way: no answer from login.mypurecloud.ie by then. The proxy in use is http://proxy.example:3128.',
    });
    expect(http.requests).toHaveLength(1);
  });

  test('at the login names the login host and the proxy on the way to that', async () => {
    const refused = [lost('certificate', false)];
    const session = connected({ proxies: { https, exceptions: ['api.mypurecloud.ie'] } }, refused).session;
    const { message } = await failureOf(session.send(() => Promise.reject(new Error('not sent'))));
    expect(message).toMatch(
      /no answer from login\.mypurecloud\.ie .* The proxy in use is http:\/\/proxy\.example:3128\.$/,
    );
  });
});
