import { describe, expect, test } from 'vitest';
import { describeFailure, type Failure } from '../../src/failure.ts';
import type { ConnectionError } from '../../src/genesys/http-exchange.ts';
import { refusal, type RefusalContext } from '../../src/genesys/refusal.ts';
import type { GivenUp } from '../../src/genesys/retry.ts';
import { expectReadable } from '../support/failures.ts';
import { lost } from '../support/scripted-http.ts';

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

function unanswered(error: ConnectionError, more: Partial<RefusalContext> = {}): Failure {
  return refusal({ kind: 'lost', error }, context(more));
}

describe.each([
  [400, 'bad-request', /name/],
  [401, 'authentication-lost', /OAuth client/],
  [403, 'permission-denied', /routing:utilization:view.*routing:utilization:manage.*allowlist/],
  [404, 'no-label-api', /`environment`/],
  [408, 'server-error', /again/],
  [409, 'conflict', /name/],
  [429, 'rate-limited', /again/],
  [500, 'server-error', /again.*correlation id/],
  [503, 'server-error', /again.*correlation id/],
  [302, 'unexpected-answer', /`environment`/],
  [418, 'unexpected-answer', /`environment`/],
])('HTTP %i', (status, code, hint) => {
  const failure = refused(status, {
    code: 'some.code',
    message: 'Some message',
    details: [{ fieldName: 'name' }],
  });

  test(`is ${code}, and says what to do`, () => {
    expect(failure).toMatchObject({ code, status, correlationId: 'c-1' });
    expect(failure.hint).toMatch(hint);
  });

  test('names the label, the status, the code, the message and the correlation id', () => {
    const text = describeFailure(failure);
    for (const part of ['"team=blue"', `HTTP ${status}`, 'some.code', 'Some message', 'c-1'])
      expect(text).toContain(part);
    expectReadable(failure);
  });
});

test('HTTP 403 does not send people to OAuth scopes', () => {
  expect(refused(403).hint).toMatch(/not scopes/);
});

test('an answer without a body is still whole sentences', () => {
  expectReadable(refused(500, ''));
  expect(refused(500, '').message).toContain('HTTP 500');
});

describe('how long the API asked to wait', () => {
  test('is told when it is too long', () => {
    const failure = refused(429, {}, { retry: false, reason: 'wait-too-long', askedMs: 181_000 });
    expect(failure.message).toMatch(/181 s.*180 s/);
    expect(failure.hint).toContain('181 s');
  });

  test('is told when it is past the deadline', () => {
    const failure = refused(429, {}, { retry: false, reason: 'past-deadline', askedMs: 60_000 });
    expect(failure.message).toMatch(/60 s.*deadline/);
    expect(failure.hint).toContain('60 s');
  });

  test('is told when the retries ran out, with the number of attempts', () => {
    const failure = refused(429, {}, { retry: false, reason: 'retries-exhausted', askedMs: 1_500 });
    expect(failure.message).toMatch(/4 attempts.*2 s/);
  });

  test.each([
    [1, '1 attempt'],
    [2, '2 attempts'],
  ])('of %i attempts is told in good grammar', (attempts, text) => {
    const givenUp = { retry: false, reason: 'retries-exhausted' } as const;
    const { message } = unanswered(lost(), { attempts, givenUp });
    expect(message).toMatch(new RegExp(`after ${text}[^s]*$`));
  });

  test('is not invented when nothing was asked', () => {
    const failure = refused(429, {}, { retry: false, reason: 'past-deadline' });
    expect(failure.message).toContain('deadline');
    expectReadable(failure);
  });
});

describe.each([
  ['connection', 'unreachable', /`environment`.*proxy/],
  ['stale', 'unreachable', /`environment`.*proxy/],
  ['certificate', 'unreachable', /NODE_EXTRA_CA_CERTS/],
  ['timeout', 'no-answer', /status page/],
  ['unreadable', 'unexpected-answer', /`environment`/],
  ['cut', 'no-answer', /again/],
] as const)('a lost answer: %s', (fault, code, hint) => {
  const failure = unanswered(lost(fault));

  test(`is ${code}, and says what to do`, () => {
    expect(failure).toMatchObject({ code, status: undefined });
    expect(failure.hint).toMatch(hint);
    expectReadable(failure);
  });

  test('names the label, the host and the cause', () => {
    for (const part of ['"team=blue"', 'api.mypurecloud.ie', 'ECONNRESET'])
      expect(failure.message).toContain(part);
  });
});

test('the proxy in use is named, where there is one', () => {
  expect(unanswered(lost(), { proxy: 'http://proxy.example:8080' }).message).toContain(
    'http://proxy.example:8080',
  );
  expect(unanswered(lost()).message).not.toContain('proxy');
});

test('secrets are taken out of what the API says', () => {
  const failure = refused(400, { message: 'no such s3cret', details: [{ fieldName: 's3cret' }] });
  expect(describeFailure(failure)).not.toContain('s3cret');
});

test('nothing of the connection error itself is kept', () => {
  expect('cause' in unanswered(lost())).toBe(false);
});

test('the field that was refused is code in the hint, where GitHub makes no mention of it', () => {
  const { hint } = refused(400, { details: [{ fieldName: '@octocat' }, { fieldName: 'a`b' }] });
  expect(hint).toContain("`@octocat`, `a'b`");
});
