import { describe, expect, test } from 'vitest';
import { describeFailure } from '../../../src/report/remedies.ts';
import { refusal } from '../../../src/genesys/refusal.ts';
import { createTokenSource, givenToken } from '../../../src/genesys/token.ts';
import { expectReadable, failureOf, remedy } from '../../harness/failures.ts';
import { answer, lost, scriptedHttp, type Reply } from '../../harness/scripted-http.ts';
import { testRetries, tokenAnswer, type TestRetryOptions } from '../../harness/session.ts';

function source(script: readonly Reply[], options: TestRetryOptions & { loginUrl?: string } = {}) {
  const { clock, stop, gate, retry, retries } = testRetries(options);
  const loginUrl = new URL(options.loginUrl ?? 'https://login.mypurecloud.ie');
  const redact = (text: string): string => text.replaceAll('s3cret', '***');
  const http = scriptedHttp(script);
  const told: string[] = [];
  const tokens = createTokenSource({
    loginUrl,
    clientId: 'client-1',
    clientSecret: 's3cret:ü',
    http,
    clock,
    gate,
    retry,
    timeoutMs: 10_000,
    onToken: (token) => told.push(token),
    explain: (exchange, attempted) => refusal(exchange, { ...attempted, host: loginUrl.host, redact }),
    redact,
  });
  return { tokens, http, told, retries, clock, stop };
}

describe('the request', () => {
  test('is a client-credentials grant with HTTP Basic, and asks for no scope', async () => {
    const { tokens, http } = source([tokenAnswer('t')]);
    await tokens.get();
    const [request] = http.requests;
    expect(request).toMatchObject({
      method: 'POST',
      body: 'grant_type=client_credentials',
      timeoutMs: 10_000,
      // A login that is sent twice gives two tokens, and no harm.
      repeatable: true,
    });
    expect(request?.url.href).toBe('https://login.mypurecloud.ie/oauth/token');
    expect(request?.headers).toEqual({
      // client-1:s3cret:ü in UTF-8
      authorization: 'Basic Y2xpZW50LTE6czNjcmV0OsO8',
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    });
  });

  test.each([
    'https://gateway.example/genesys/login',
    'https://gateway.example/genesys/login/',
    'https://gateway.example/genesys/login//',
  ])('goes below the path of %s', async (loginUrl) => {
    const { tokens, http } = source([tokenAnswer('t')], { loginUrl });
    await tokens.get();
    expect(http.requests[0]?.url.href).toBe('https://gateway.example/genesys/login/oauth/token');
  });
});

describe('a token', () => {
  test('is kept in memory', async () => {
    const { tokens, http } = source([tokenAnswer('t1')]);
    expect([await tokens.get(), await tokens.get()]).toEqual(['t1', 't1']);
    expect(http.requests).toHaveLength(1);
  });

  test('is used until 60 s before it expires, and not then', async () => {
    const { tokens, clock } = source([tokenAnswer('t1', 300), tokenAnswer('t2', 300)]);
    await tokens.get();
    await clock.advance(239_999);
    expect(await tokens.get()).toBe('t1');
    await clock.advance(1);
    expect(await tokens.get()).toBe('t2');
  });

  test.each([undefined, 'soon', -1, null])(
    'that lasts %j counts as one of the shortest, 300 s',
    async (duration) => {
      const { tokens, clock } = source([
        answer(200, { access_token: 't1', expires_in: duration }),
        tokenAnswer('t2'),
      ]);
      await tokens.get();
      await clock.advance(239_999);
      expect(await tokens.get()).toBe('t1');
      await clock.advance(1);
      expect(await tokens.get()).toBe('t2');
    },
  );

  test('is told before it is used, so that it is never shown', async () => {
    const { tokens, told } = source([tokenAnswer('t1')]);
    await tokens.get();
    expect(told).toEqual(['t1']);
  });

  test('is asked for once by all that need it at the same time', async () => {
    const { tokens, http } = source([tokenAnswer('t1')]);
    expect(await Promise.all([tokens.get(), tokens.get(), tokens.get()])).toEqual(['t1', 't1', 't1']);
    expect(http.requests).toHaveLength(1);
  });
});

describe('a token that was refused', () => {
  test('is replaced once for all that were refused it', async () => {
    const { tokens, http } = source([tokenAnswer('t1'), tokenAnswer('t2')]);
    await tokens.get();
    expect(await Promise.all([tokens.renew('t1'), tokens.renew('t1')])).toEqual(['t2', 't2']);
    expect(await tokens.renew('t1')).toBe('t2');
    expect(await tokens.get()).toBe('t2');
    expect(http.requests).toHaveLength(2);
  });

  test('is not replaced by one that has expired meanwhile', async () => {
    const { tokens, clock } = source([tokenAnswer('t1', 90), tokenAnswer('t2', 90), tokenAnswer('t3')]);
    await tokens.get();
    await clock.advance(30_000);
    expect(await tokens.get()).toBe('t2');
    await clock.advance(30_000);
    expect(await tokens.renew('t1')).toBe('t3');
  });

  test('by another run is replaced too', async () => {
    const { tokens, http } = source([tokenAnswer('t1')]);
    expect(await tokens.renew('t0')).toBe('t1');
    expect(http.requests).toHaveLength(1);
  });

  test('twice is replaced twice', async () => {
    const { tokens } = source([tokenAnswer('t1'), tokenAnswer('t2'), tokenAnswer('t3')]);
    await tokens.get();
    expect([await tokens.renew('t1'), await tokens.renew('t2')]).toEqual(['t2', 't3']);
  });
});

test('a token that somebody else got is used as it is, and never renewed', async () => {
  const tokens = givenToken('given');
  await expect(tokens.get()).resolves.toBe('given');
  await expect(tokens.renew('given')).resolves.toBeUndefined();
});

test('a failed login is not kept: the next call asks again', async () => {
  const { tokens } = source([answer(401), tokenAnswer('t2')]);
  await failureOf(tokens.get());
  expect(await tokens.get()).toBe('t2');
});

describe.each([
  [400, 'client not found'],
  [401, 'authentication failed'],
])('a login refused with HTTP %i', (status, description) => {
  const body = { error: 'invalid_client', description };
  const refuse = () => source([answer(status, body, { 'inin-correlation-id': 'c-1' })]);

  test('is told with status, code, message, correlation id and host', async () => {
    const failure = await failureOf(refuse().tokens.get());
    expect(failure).toMatchObject({ code: 'login-refused', status, correlationId: 'c-1' });
    for (const part of [`HTTP ${status}`, 'invalid_client', description, 'c-1', 'login.mypurecloud.ie'])
      expect(describeFailure(failure)).toContain(part);
    expectReadable(failure);
  });

  test('sends people to all three inputs that look alike', async () => {
    expect(remedy(await failureOf(refuse().tokens.get()))).toMatch(
      /is wrong; all three look alike.*`client-id`.*`client-secret`.*`environment`/,
    );
  });

  test('is not tried again', async () => {
    const { tokens, http } = refuse();
    await failureOf(tokens.get());
    expect(http.requests).toHaveLength(1);
  });
});

test('HTTP 403 sends people to the allowlist', async () => {
  const failure = await failureOf(source([answer(403)]).tokens.get());
  expect(failure).toMatchObject({ code: 'login-forbidden', status: 403 });
  expect(remedy(failure)).toContain('allowlist');
});

test('HTTP 407 is told as that of a proxy', async () => {
  const failure = await failureOf(source([answer(407)]).tokens.get());
  expect(failure).toMatchObject({
    code: 'proxy-refused',
    status: 407,
    message: 'Logging in to Genesys Cloud at login.mypurecloud.ie failed: HTTP 407.',
  });
});

test('HTTP 500 sends people to try again, and is not tried again by itself', async () => {
  const { tokens, http } = source([answer(500)]);
  expect(await failureOf(tokens.get())).toMatchObject({
    code: 'server-error',
    status: 500,
    message: expect.stringMatching(
      /^Logging in to Genesys Cloud at login\.mypurecloud\.ie failed: HTTP 500\.$/,
    ),
  });
  expect(http.requests).toHaveLength(1);
});

test('a login that is not there does not send people to the label API', async () => {
  const failure = await failureOf(source([answer(404)]).tokens.get());
  expect(failure).toMatchObject({ code: 'unexpected-answer', status: 404 });
  expect(remedy(failure)).toContain('`environment`');
  expect(remedy(failure)).not.toMatch(/label.api/i);
});

test('a login service that is busy is asked again, after the backoff', async () => {
  const { tokens, clock, http, retries } = source([
    answer(503),
    lost(),
    answer(429, '', { 'retry-after': '7' }),
    tokenAnswer('t'),
  ]);
  expect(await tokens.get()).toBe('t');
  expect(clock.waits).toEqual([2_000, 4_000, 7_000]);
  expect(retries[0]).toMatch(/^Logging in: HTTP 503/);
  expect(http.requests).toHaveLength(4);
});

test('a login service that stays away is told as unreachable', async () => {
  const { tokens } = source([lost('connection', false), lost('connection', false)], { maxRetries: 1 });
  const failure = await failureOf(tokens.get());
  expect(failure.code).toBe('unreachable');
  expect(failure.message).toMatch(/login\.mypurecloud\.ie.*ECONNREFUSED.*2 attempts/);
});

test('a login service that stays busy is told with the number of attempts', async () => {
  const { tokens } = source([answer(503), answer(503)], { maxRetries: 1 });
  const failure = await failureOf(tokens.get());
  expect(failure).toMatchObject({ code: 'server-error', status: 503 });
  expect(failure.message).toMatch(/HTTP 503 after 2 attempts\.$/);
});

test('a certificate that is not trusted is told at once', async () => {
  const { tokens, http } = source([lost('certificate', false)]);
  const failure = await failureOf(tokens.get());
  expect(failure).toMatchObject({
    code: 'certificate-refused',
  });
  expect(remedy(failure)).toContain('NODE_EXTRA_CA_CERTS');
  expect(http.requests).toHaveLength(1);
});

describe.each([
  ['HTML', '<html>Sign in</html>'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', []],
  ['no token', { token_type: 'bearer', expires_in: 300 }],
  ['an empty token', { access_token: '', expires_in: 300 }],
  ['a token that is no text', { access_token: 42, expires_in: 300 }],
  ['a token that would break the header', { access_token: 'a\r\nX-Evil: 1', expires_in: 300 }],
  ['a token with a space', { access_token: 'a b', expires_in: 300 }],
  ['a token that no header can hold', { access_token: 'a'.repeat(8_001), expires_in: 300 }],
])('an answer of %s', (_what, body) => {
  test('is told as no token, and nothing of it is shown', async () => {
    const failure = await failureOf(source([answer(200, body)]).tokens.get());
    expect(failure).toMatchObject({ code: 'unexpected-answer', status: 200 });
    expect(failure.message).toMatch(
      /login\.mypurecloud\.ie failed: it answered without a usable access token\./,
    );
    expect(remedy(failure)).toMatch(/not how Genesys Cloud answers.*`environment`.*`login-url`/);
    expect(describeFailure(failure)).not.toMatch(/Sign in|bearer|Evil/);
    expectReadable(failure);
  });
});

test('a token of 8,000 characters is used', async () => {
  const token = 'a'.repeat(8_000);
  expect(await source([answer(200, { access_token: token, expires_in: 300 })]).tokens.get()).toBe(token);
});

test('a secret that the login service sends back is taken out', async () => {
  const failure = await failureOf(
    source([answer(400, { error: 'bad s3cret', description: 's3cret?' })]).tokens.get(),
  );
  expect(describeFailure(failure)).not.toContain('s3cret');
});

test('after the stop no login begins', async () => {
  const { tokens, http, stop } = source([]);
  stop.trigger('SIGTERM');
  expect((await failureOf(tokens.get())).code).toBe('cancelled');
  expect(http.requests).toEqual([]);
});
