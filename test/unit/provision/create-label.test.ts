import { describe, expect, test } from 'vitest';
import { routingLabels } from '../../../src/genesys/routing-labels.ts';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { createLabel } from '../../../src/provision/create-label.ts';
import { away, create, creationBy, found, label, made, there } from '../../harness/create.ts';
import { entity, fourFields, UTILIZATION } from '../../harness/pages.ts';
import { answer } from '../../harness/scripted-http.ts';
import { CLIENT_SECRET, testSession } from '../../harness/session.ts';

describe('a POST that is taken', () => {
  test.each([200, 201])('with HTTP %i is created, without a listing', async (status) => {
    const { end, methods } = await create([answer(status, entity('team=blue', 'id-7'))]);
    expect(end).toEqual({
      outcome: 'created',
      id: 'id-7',
      selfUri: `${UTILIZATION}/id-7`,
      attempts: 1,
      latencyMs: 0,
      confirmedBy: 'response',
    });
    expect(methods).toBe('POST');
  });

  test('has the label in its body, and nothing else', async () => {
    const given = testSession([made]);
    await createLabel(creationBy(utilizationLabels(given.session)), label);
    expect(given.api.requests.map(({ body }) => body)).toEqual(['{"name":"team=blue"}']);
  });

  test('by the four-field API is created', async () => {
    const { session } = testSession([answer(201, fourFields('team', 'blue', 'public', 'id-9'))]);
    expect(await createLabel(creationBy(routingLabels(session)), label)).toMatchObject({
      outcome: 'created',
      id: 'id-9',
      confirmedBy: 'response',
    });
  });

  test.each([
    ['nothing', ''],
    ['HTML', '<html>'],
    ['no id', { name: 'team=blue' }],
    ['another label', entity('team=red')],
  ])('but answered with %s is settled by a listing', async (_what, body) => {
    const { end, methods } = await create([answer(201, body), there]);
    expect(end).toEqual({
      outcome: 'created',
      ...found,
      attempts: 1,
      latencyMs: 0,
      confirmedBy: 'read-back',
    });
    expect(methods).toBe('POST GET');
  });

  test('but answered with nothing is looked for as long as listings may lag', async () => {
    const { end, methods, waits } = await create([answer(204), away, away, away, there]);
    expect(end).toMatchObject({
      outcome: 'created',
      attempts: 1,
      latencyMs: 14_000,
      confirmedBy: 'read-back',
    });
    expect([methods, waits]).toEqual(['POST GET GET GET GET', [2_000, 4_000, 8_000]]);
  });

  test('but never shown is unknown, and not sent again', async () => {
    const { end, failure, methods } = await create([answer(201), away, away, away], { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(failure).toMatchObject({
      code: 'unexpected-answer',
      message: expect.stringMatching(/"team=blue": the API took it, but its answer does not describe/),
    });
    expect(methods).toBe('POST GET GET GET');
  });
});

test('a label that was taken and cannot be looked for is unknown, and says why', async () => {
  const { end, failure } = await create([answer(201), answer(403)]);
  expect(end).toMatchObject({ outcome: 'unknown', attempts: 1, failure: { code: 'permission-denied' } });
  expect(failure?.message).toMatch(/the API took it.*could not be read back: .*HTTP 403/);
});

test.each([
  [403, 'permission-denied'],
  [404, 'no-label-api'],
  [413, 'bad-request'],
  [302, 'unexpected-answer'],
])('HTTP %i failed at once, without a listing', async (status, code) => {
  const { end, failure, methods } = await create([
    answer(status, { message: 'No.' }, { 'inin-correlation-id': 'c-1' }),
  ]);
  expect(end).toMatchObject({ outcome: 'failed', attempts: 1 });
  expect(failure).toMatchObject({ code, status, correlationId: 'c-1' });
  expect(methods).toBe('POST');
});

describe.each([400, 422])('HTTP %i, which may say that the name is taken', (status) => {
  const refused = answer(status, { message: 'No.' }, { 'inin-correlation-id': 'c-1' });

  test('with the label in a fresh listing: someone else was faster', async () => {
    const { end, methods } = await create([refused, there]);
    expect(end).toEqual({ outcome: 'exists', ...found, attempts: 1, drift: [] });
    expect(methods).toBe('POST GET');
  });

  test('after a POST in doubt: it was ours', async () => {
    const { end } = await create([answer(503), away, refused, there]);
    expect(end).toMatchObject({ outcome: 'created', ...found, attempts: 2, confirmedBy: 'read-back' });
  });

  test('and that only the query for its name shows: someone else was faster', async () => {
    const { end, methods } = await create([refused, away, there]);
    expect(end).toEqual({ outcome: 'exists', ...found, attempts: 1, drift: [] });
    expect(methods).toBe('POST GET GET');
  });

  test.each([
    ['nowhere', [away, away], 'POST GET GET'],
    ['in a listing that cannot be read', [answer(403)], 'POST GET'],
    ['under a name that cannot be asked for', [away, answer(403)], 'POST GET GET'],
  ])('that is %s failed for the reason that was given', async (_what, readings, expected) => {
    const { end, failure, methods } = await create([refused, ...readings]);
    expect(end).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(failure).toMatchObject({ code: 'bad-request', status, correlationId: 'c-1' });
    expect(methods).toBe(expected);
  });
});

describe('HTTP 401', () => {
  test('gets one fresh token and one replay, and both count as POSTs', async () => {
    const { end, methods } = await create([answer(401), made]);
    expect(end).toMatchObject({ outcome: 'created', attempts: 2 });
    expect(methods).toBe('POST POST');
  });

  test('twice failed', async () => {
    const { end } = await create([answer(401), answer(401)]);
    expect(end).toMatchObject({
      outcome: 'failed',
      attempts: 2,
      failure: { code: 'authentication-lost', status: 401 },
    });
  });

  test('and no fresh token failed, for it was not carried out', async () => {
    const token = answer(200, { access_token: 't', expires_in: 300 });
    const { end, failure } = await create([answer(401)], { logins: [token, answer(401)] });
    expect(end).toMatchObject({ outcome: 'failed', attempts: 1, failure: { code: 'login-refused' } });
    expect(failure?.message).toMatch(/^Logging in .*HTTP 401\.$/);
  });

  test('and its replay take nothing away from the retries', async () => {
    const { end, methods } = await create([answer(401), answer(429), made], { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'created', attempts: 3 });
    expect(methods).toBe('POST POST POST');
  });
});

test('without a token nothing is sent, and the label is not attempted', async () => {
  const { end, methods } = await create([], { logins: [answer(401)] });
  expect(end).toMatchObject({ outcome: 'not-attempted', attempts: 0, failure: { code: 'login-refused' } });
  expect(methods).toBe('');
});

test('an answer whose id is the secret is settled by a listing, and never shown', async () => {
  const { end } = await create([answer(201, entity('team=blue', CLIENT_SECRET)), there]);
  expect(end).toMatchObject({ outcome: 'created', ...found, confirmedBy: 'read-back' });
});

describe('a fault of the program', () => {
  test('before anything was sent failed, and is told for the debug log', async () => {
    const bug = new TypeError('x');
    const { end, unexpected } = await create([], { logins: [bug] });
    expect(end).toMatchObject({ outcome: 'failed', attempts: 0, failure: { code: 'internal-error' } });
    expect(unexpected).toEqual([bug]);
  });

  test('after a POST is unknown', async () => {
    const { end } = await create([new TypeError('x')]);
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1, failure: { code: 'internal-error' } });
  });
});
