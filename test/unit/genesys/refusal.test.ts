import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { describeFailure } from '../../../src/report/remedies.ts';
import type { Lost } from '../../../src/http/exchange.ts';
import { refusal, type RefusalContext } from '../../../src/genesys/refusal.ts';
import type { GivenUp } from '../../../src/http/retry.ts';
import { expectReadable, remedy } from '../../harness/failures.ts';
import { lost } from '../../harness/scripted-http.ts';

function context(more: Partial<RefusalContext> = {}): RefusalContext {
  return {
    action: 'Creating label "team=blue"',
    host: 'api.mypurecloud.ie',
    attempts: 1,
    givenUp: { retry: false, reason: 'final' },
    redact: (text) => text.replaceAll('s3cret', '***'),
    ...more,
  };
}

function refused(status: number, body: unknown = {}, givenUp?: GivenUp): Failure {
  const headers = { 'inin-correlation-id': 'c-1' };
  return refusal({ kind: 'answer', status, headers, body }, context(givenUp && { givenUp, attempts: 4 }));
}

function unanswered(exchange: Lost, more: Partial<RefusalContext> = {}): Failure {
  return refusal(exchange, context(more));
}

test.each<readonly [Lost['fault'], number | undefined, Failure['code']]>([
  ['connection', undefined, 'unreachable'],
  ['stale', undefined, 'unreachable'],
  ['proxy', 407, 'proxy-refused'],
  ['proxy', 502, 'proxy-failed'],
  ['certificate', undefined, 'certificate-refused'],
  ['timeout', undefined, 'no-answer'],
  ['cut', undefined, 'no-answer'],
  ['unreadable', undefined, 'unexpected-answer'],
])('a request that was lost (%s, %s) is %s', (fault, proxyStatus, code) => {
  expect(unanswered({ ...lost(fault), proxyStatus })).toMatchObject({
    code,
    message: 'Creating label "team=blue" failed: no answer from api.mypurecloud.ie (read ECONNRESET).',
  });
});

test('a limit of the platform has a code of its own, and so has a proxy', () => {
  expect(refused(400, { limit: { key: 'labels', value: 100 } }).code).toBe('platform-limit');
  expect(refused(407).code).toBe('proxy-refused');
});

describe.each([
  [400, 'bad-request', /did not accept what was sent: it is about `name`\./],
  [413, 'bad-request', /did not accept what was sent: it is about `name`\./],
  [415, 'bad-request', /did not accept what was sent: it is about `name`\./],
  [422, 'bad-request', /did not accept what was sent: it is about `name`\./],
  [401, 'authentication-lost', /OAuth client is still active/],
  [
    403,
    'permission-denied',
    /role routing:utilization:view.*routing:utilization:manage.*not scopes.*client-credentials clients.*runner's address.*allowlist/,
  ],
  [404, 'no-label-api', /`environment`.*`label-api`/],
  [408, 'server-error', /again/],
  [409, 'conflict', /Look for the label/],
  [429, 'rate-limited', /rate limit was reached: run the step again after a minute\./],
  [500, 'server-error', /again.*correlation id/],
  [503, 'server-error', /again.*correlation id/],
  [499, 'unexpected-answer', /not how Genesys Cloud answers/],
  [302, 'unexpected-answer', /not how Genesys Cloud answers.*`environment`.*correlation id/],
  [418, 'unexpected-answer', /`environment`/],
])('HTTP %i', (status, code, what) => {
  const failure = refused(status, {
    code: 'some.code',
    message: 'Some message',
    details: [{ fieldName: 'name' }],
  });

  test(`is ${code}, and says what to do`, () => {
    expect(failure).toMatchObject({ code, status, correlationId: 'c-1' });
    expect(remedy(failure)).toMatch(what);
  });

  test('names the label, the status, the code, the message and the correlation id', () => {
    const text = describeFailure(failure);
    for (const part of ['"team=blue"', `HTTP ${status}`, 'some.code', 'Some message', 'c-1'])
      expect(text).toContain(part);
    expectReadable(failure);
  });
});

test('without a correlation id nobody is sent to support with it', () => {
  const failure = refusal({ kind: 'answer', status: 500, headers: {}, body: {} }, context());
  expect(remedy(failure)).toBe('Run the step again.');
  expect(remedy(refused(500))).toBe(
    'Run the step again. If this persists, give the correlation id to Genesys Cloud support.',
  );
});

describe('HTTP 400 about no field', () => {
  const refusedAtGateway = (status: number, body: unknown = '<html>'): Failure =>
    refusal({ kind: 'answer', status, headers: {}, body }, context());

  test('sends people to the message, where there is one', () => {
    expect(remedy(refused(400, { message: 'Too long' }))).toMatch(/the message says what\.$/);
  });

  test.each([
    [400, '<html>'],
    [400, null],
    [422, { message: ' ' }],
  ])('says that the answer does not say why, where it does not: %i %j', (status, body) => {
    expect(remedy(refused(status, body))).toBe(
      'The API did not accept what was sent, and its answer does not say why. If this persists, give the correlation id to Genesys Cloud support.',
    );
    expect(remedy(refusedAtGateway(status, body))).toBe(
      'The API did not accept what was sent, and its answer does not say why; it may come from a gateway on the way.',
    );
  });

  test('says what the status or the code alone says', () => {
    expect(remedy(refusedAtGateway(413))).toBe(
      'The API did not accept what was sent: it is too large for the API, or for a gateway on the way to it.',
    );
    expect(remedy(refusedAtGateway(400, { code: 'invalid.value' }))).toBe(
      'The API did not accept what was sent, and says no more than `invalid.value`.',
    );
  });
});

test('several fields are told apart', () => {
  expect(remedy(refused(400, { details: [{ fieldName: 'name' }, { fieldName: 'value' }] }))).toContain(
    '`name`, `value`',
  );
});

test('HTTP 403 does not send people to OAuth scopes', () => {
  expect(remedy(refused(403))).toMatch(/not scopes/);
});

test('an answer without a body is still whole sentences', () => {
  expectReadable(refused(500, ''));
  expect(refused(500, '').message).toContain('HTTP 500');
});

describe('how long the API asked to wait', () => {
  test('is told when it is too long', () => {
    const failure = refused(429, {}, { retry: false, reason: 'wait-too-long', askedMs: 181_000 });
    expect(failure.message).toMatch(
      /HTTP 429, and it asked to wait 181 s, which is longer than the 180 s that the step would wait\.$/,
    );
    expect(remedy(failure)).toContain('181 s');
  });

  test('is told when it is past the deadline', () => {
    const failure = refused(429, {}, { retry: false, reason: 'past-deadline', askedMs: 60_000 });
    expect(failure.message).toMatch(/, and it asked to wait 60 s, which is past the step's deadline\.$/);
    expect(remedy(failure)).toContain('60 s');
  });

  test('is told when the retries ran out, with the number of attempts', () => {
    const failure = refused(429, {}, { retry: false, reason: 'retries-exhausted', askedMs: 1_500 });
    expect(failure.message).toMatch(/ after 4 attempts, and it asked to wait 2 s\.$/);
  });

  test.each([
    [1, '1 attempt'],
    [2, '2 attempts'],
  ])('of %i attempts is told in good grammar', (attempts, text) => {
    const givenUp = { retry: false, reason: 'retries-exhausted' } as const;
    const { message } = unanswered(lost(), { attempts, givenUp });
    expect(message).toMatch(new RegExp(`after ${text}[^s]*$`));
  });

  test('is told by its bound, where it is absurd', () => {
    const askedMs = 366 * 86_400_000;
    const failure = refused(429, {}, { retry: false, reason: 'wait-too-long', askedMs });
    expect(failure.message).toContain('asked to wait more than a year, which is longer than the 180 s');
    expect(remedy(failure)).toContain('run the step again after more than a year.');
  });

  test('is not invented when nothing was asked', () => {
    for (const askedMs of [undefined, 0]) {
      const failure = refused(429, {}, { retry: false, reason: 'past-deadline', askedMs });
      expect(failure.message).toMatch(/HTTP 429, and the next attempt would be past the step's deadline\.$/);
      expectReadable(failure);
    }
  });
});

describe.each([
  ['connection', 'unreachable', /`environment`.*proxy/],
  ['stale', 'unreachable', /`environment`.*proxy/],
  ['certificate', 'certificate-refused', /NODE_EXTRA_CA_CERTS/],
  ['timeout', 'no-answer', /again.*status page/],
  ['unreadable', 'unexpected-answer', /not how Genesys Cloud answers.*`environment`/],
  ['cut', 'no-answer', /^Run the step again/],
] as const)('a lost answer: %s', (fault, code, what) => {
  const failure = unanswered(lost(fault));

  test(`is ${code}, and says what to do`, () => {
    expect(failure).toMatchObject({ code, status: undefined });
    expect(remedy(failure)).toMatch(what);
    expectReadable(failure);
  });

  test('names the label, the host and the cause', () => {
    for (const part of ['"team=blue"', 'api.mypurecloud.ie', 'ECONNRESET'])
      expect(failure.message).toContain(part);
    expect(failure.message).toMatch(/ failed: no answer from .*\)\.$/);
  });
});

test('the proxy in use is named, where there is one', () => {
  expect(unanswered(lost(), { proxy: 'http://proxy.example:8080' }).message).toMatch(
    / The proxy in use is http:\/\/proxy\.example:8080\.$/,
  );
  expect(unanswered(lost()).message).not.toContain('proxy');
});

test('a request that the stop cut off did not fail: the stop says what was under way', () => {
  const stop = new Failure({ code: 'deadline', message: 'Too late.' });
  const proxy = 'http://proxy.example:8080';
  expect(unanswered(lost('cut'), { stop, proxy })).toMatchObject({
    code: 'deadline',
    message:
      'Too late. Creating label "team=blue" was under way: no answer from api.mypurecloud.ie by then. The proxy in use is http://proxy.example:8080.',
  });
  expect(unanswered(lost('timeout'), { stop }).code).toBe('no-answer');
});

test('secrets are taken out of what the API says', () => {
  const failure = refused(400, { message: 'no such s3cret', details: [{ fieldName: 's3cret' }] });
  expect(describeFailure(failure)).not.toContain('s3cret');
});

test('nothing of the connection error itself is kept', () => {
  expect('cause' in unanswered(lost())).toBe(false);
});

test('the field that was refused is code in the hint, where GitHub makes no mention of it', () => {
  const failure = refused(400, { details: [{ fieldName: '@octocat' }, { fieldName: 'a`b' }] });
  expect(remedy(failure)).toContain("`@octocat`, `a'b`");
});
