import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Sdk } from '../../../src/genesys/sdk.ts';
import type { Exchange } from '../../../src/http/exchange.ts';
import { failureOf } from '../../harness/failures.ts';
import { entities } from '../../harness/pages.ts';
import { answer, lost } from '../../harness/scripted-http.ts';
import { START } from '../../harness/fake-clock.ts';
import { testSession } from '../../harness/session.ts';

const list = ({ routing }: Sdk) => routing.getRoutingUtilizationLabels({ pageSize: 100, pageNumber: 1 });
const create = ({ routing }: Sdk) => routing.postRoutingUtilizationLabels({ name: 'a' });

function tokensOf({ api }: ReturnType<typeof testSession>) {
  return api.requests.map(({ headers }) => headers['Authorization'] ?? headers['authorization']);
}

test('a call carries the token of the login', async () => {
  const given = testSession([entities(['a'])]);
  expect(await given.session.send(list)).toMatchObject({ kind: 'answer', status: 200 });
  expect(tokensOf(given)).toEqual(['Bearer token-1']);
});

test('one login serves many calls', async () => {
  const given = testSession([entities([]), entities([]), entities([])]);
  await Promise.all([given.session.send(list), given.session.send(list)]);
  await given.session.send(list);
  expect(given.login.requests).toHaveLength(1);
});

describe('HTTP 401', () => {
  test('gets one fresh token and one replay', async () => {
    const given = testSession([answer(401), entities(['a'])]);
    expect(await given.session.send(list)).toMatchObject({ status: 200 });
    expect(tokensOf(given)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('is replayed for a POST with the same body', async () => {
    const given = testSession([answer(401), answer(201, { id: '1' })]);
    await given.session.send(create);
    expect(given.api.requests.map(({ method, body }) => [method, body])).toEqual([
      ['POST', '{"name":"a"}'],
      ['POST', '{"name":"a"}'],
    ]);
  });

  test('the second time is the answer', async () => {
    const given = testSession([answer(401), answer(401, { code: 'authentication.required' })]);
    expect(await given.session.send(list)).toMatchObject({
      kind: 'answer',
      status: 401,
      body: { code: 'authentication.required' },
    });
    expect(given.api.requests).toHaveLength(2);
  });

  test('is the answer at once where the token was given, which nobody renews', async () => {
    const login = { kind: 'access-token', token: 'a-given-token' } as const;
    const given = testSession([answer(401, { code: 'bad.credentials' })], { login });
    expect(await given.session.send(list)).toMatchObject({ status: 401, body: { code: 'bad.credentials' } });
    expect(tokensOf(given)).toEqual(['Bearer a-given-token']);
    expect(given.login.requests).toEqual([]);
  });

  test('of several calls at once asks for one fresh token', async () => {
    const given = testSession([answer(401), answer(401), entities([]), entities([])]);
    await Promise.all([given.session.send(list), given.session.send(list)]);
    expect(tokensOf(given)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2', 'Bearer token-2']);
    expect(given.login.requests).toHaveLength(2);
  });

  test('with a login that is refused now ends with that', async () => {
    const token = answer(200, { access_token: 't', expires_in: 300 });
    const given = testSession([answer(401)], { logins: [token, answer(401)] });
    expect((await failureOf(given.session.send(list))).code).toBe('login-refused');
  });
});

test('a refused token is told before a fresh one is asked for', async () => {
  const token = answer(200, { access_token: 't', expires_in: 300 });
  const given = testSession([answer(401, { code: 'bad.credentials' })], { logins: [token, answer(401)] });
  const refused: Exchange[] = [];
  await failureOf(given.session.send(list, { onRefusedToken: (exchange) => refused.push(exchange) }));
  expect(refused).toMatchObject([{ kind: 'answer', status: 401, body: { code: 'bad.credentials' } }]);
});

describe('onSend', () => {
  test('is told of the call and of the replay', async () => {
    const given = testSession([answer(401), entities([])]);
    let sent = 0;
    await given.session.send(list, { onSend: () => (sent += 1) });
    expect(sent).toBe(2);
  });

  test('is told after the rate gate has let it pass', async () => {
    const given = testSession([entities([])]);
    given.gate.hold(START + 5_000);
    let at = 0;
    await given.session.send(list, { onSend: () => (at = given.clock.now()) });
    expect(at).toBe(START + 5_000);
  });

  test('is not told when there is no token to be had', async () => {
    const given = testSession([], { logins: [answer(401)] });
    let sent = 0;
    await failureOf(given.session.send(list, { onSend: () => (sent += 1) }));
    expect(sent).toBe(0);
  });
});

test('a request without an answer is lost, not thrown', async () => {
  const exchange = lost('timeout');
  expect(await testSession([exchange]).session.send(list)).toEqual(exchange);
});

test('an error of the program is thrown as it is', async () => {
  const bug = new TypeError('x is not a function');
  await expect(testSession([bug]).session.send(list)).rejects.toBe(bug);
});

test('status, headers and body of an error are kept', async () => {
  const given = testSession([answer(503, '<html>', { 'retry-after': '9' })]);
  expect(await given.session.send(list)).toEqual({
    kind: 'answer',
    status: 503,
    headers: { 'retry-after': '9' },
    body: '<html>',
  });
});

test('after the stop nothing is sent', async () => {
  const given = testSession([]);
  given.stop.trigger('SIGINT');
  expect((await failureOf(given.session.send(list))).code).toBe('cancelled');
  expect(given.api.requests).toEqual([]);
});

describe('a login that is on its way early', () => {
  test('is the one that the first call takes', async () => {
    const { session, login } = testSession([entities(['a']), entities(['a'])]);
    session.logIn();
    await session.send(list);
    await session.send(list);
    expect(login.requests).toHaveLength(1);
  });

  test('and is refused is met by the first call, and asked for again by the next', async () => {
    const { session, login } = testSession([entities(['a'])], {
      logins: [answer(401), answer(200, { access_token: 'token-2', expires_in: 300 })],
    });
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => {
      process.off('unhandledRejection', unhandled);
    });
    session.logIn();
    await new Promise(setImmediate);
    expect(login.requests).toHaveLength(1);
    expect(unhandled).not.toHaveBeenCalled();
    expect((await failureOf(session.send(list))).code).toBe('login-refused');
    expect(login.requests).toHaveLength(1);
    expect(await session.send(list)).toMatchObject({ kind: 'answer', status: 200 });
  });
});
