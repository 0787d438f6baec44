import { describe, expect, test } from 'vitest';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { createLabel } from '../../../src/provision/create-label.ts';
import { remedy } from '../../harness/failures.ts';
import { away, create, creationBy, found, label, made, there } from '../../harness/create.ts';
import { entities } from '../../harness/pages.ts';
import { answer, lost } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

/** Answers that do not show the label, however patiently it is looked for after a refusal. */
const unseen = Array.from({ length: 6 }, () => away);

describe('a POST whose answer was lost', () => {
  test.each([
    ['reset', lost('connection')],
    ['reset on a kept connection', lost('stale')],
    ['timed out', lost('timeout')],
    ['answered 408', answer(408)],
  ])('%s: the label is there, so it was created with one POST', async (_what, reply) => {
    const { end, methods, waits } = await create([reply, there]);
    expect(end).toEqual({
      outcome: 'created',
      ...found,
      attempts: 1,
      latencyMs: 2_000,
      confirmedBy: 'read-back',
    });
    expect([methods, waits]).toEqual(['POST GET', [2_000]]);
  });

  test('and that is not there is sent again', async () => {
    const { end, methods } = await create([lost(), away, made]);
    expect(end).toMatchObject({ outcome: 'created', id: 'id-7', attempts: 2, confirmedBy: 'response' });
    expect(methods).toBe('POST GET POST');
  });

  test('and then a 429 push back in their own ways', async () => {
    const { session } = testSession([lost(), away, answer(429, '', { 'retry-after': '0' }), made]);
    const told: string[] = [];
    const note = (what: string) => () => told.push(what);
    const flight = {
      ...{ sent: note('sent'), taken: note('taken'), contended: note('contended') },
      ...{ pushedBack: note('pushed back'), inDoubt: note('in doubt') },
    };
    await createLabel({ ...creationBy(utilizationLabels(session)), flight }, label);
    expect(told).toEqual(['sent', 'in doubt', 'sent', 'pushed back', 'sent', 'taken']);
  });

  test('is listed for before every further POST', async () => {
    const { end, methods, waits } = await create([
      lost(),
      away,
      lost('timeout'),
      away,
      answer(408),
      away,
      made,
    ]);
    expect(end).toMatchObject({ outcome: 'created', attempts: 4, latencyMs: 14_000 });
    expect([methods, waits]).toEqual(['POST GET POST GET POST GET POST', [2_000, 4_000, 8_000]]);
  });

  test('and never shows until the retries ran out is unknown', async () => {
    const { end, failure, methods } = await create([lost(), away, lost(), away, away, away], {
      maxRetries: 1,
    });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 2 });
    expect(failure?.message).toMatch(/"team=blue".*ECONNRESET.*A fresh listing does not show the label\./);
    expect(remedy(failure)).toMatch(/Look for the label.*`on-duplicate: skip`/);
    // Two listings and the label alone.
    expect(methods).toBe('POST GET POST GET GET GET');
  });

  test('with no retries left is still looked for', async () => {
    const { end, methods } = await create([lost(), there], { maxRetries: 0 });
    expect(end).toMatchObject({ outcome: 'created', attempts: 1, latencyMs: 0, confirmedBy: 'read-back' });
    expect(methods).toBe('POST GET');
  });

  test('with no retries and no label is unknown', async () => {
    const { end } = await create([lost(), away, away], { maxRetries: 0 });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1, failure: { code: 'unreachable' } });
  });

  test('with an answer that was too large is looked for, and never sent again', async () => {
    expect((await create([lost('unreadable'), away, there])).end).toMatchObject({
      outcome: 'created',
      attempts: 1,
    });
    const never = await create([lost('unreadable'), ...Array.from({ length: 5 }, () => away)]);
    expect(never.end).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(never.methods).toBe('POST GET GET GET GET GET');
  });

  test('is found alone where no listing shows it', async () => {
    const { end, methods } = await create([lost(), away, there], { maxRetries: 0 });
    expect(end).toMatchObject({ outcome: 'created', ...found, attempts: 1, confirmedBy: 'read-back' });
    expect(methods).toBe('POST GET GET');
  });

  test('and a listing that cannot be read is unknown, and never sent again', async () => {
    const { end, failure, methods } = await create([lost(), answer(403)]);
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(failure?.message).toMatch(/ECONNRESET.*could not be read back: .*HTTP 403/);
    expect(methods).toBe('POST GET');
  });

  test('and that is refused the second time is still unknown', async () => {
    const { end, methods } = await create([lost(), away, answer(400), ...unseen]);
    expect(end).toMatchObject({
      outcome: 'unknown',
      attempts: 2,
      failure: { code: 'bad-request', status: 400 },
    });
    // One listing for the refusal, four and the label alone for the last word.
    expect(methods).toBe('POST GET POST GET GET GET GET GET GET');
  });
});

test.each([408, 502, 503, 504])(
  'a POST answered %i that is refused the second time is unknown, for the first may have been carried out',
  async (status) => {
    const { end, methods } = await create([answer(status), away, answer(400), ...unseen]);
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 2, failure: { code: 'bad-request' } });
    expect(methods).toBe('POST GET POST GET GET GET GET GET GET');
  },
);

test.each([403, 404, 413])(
  'a POST in doubt whose label shows after the next was refused with %i is created',
  async (status) => {
    const { end, methods } = await create([lost(), away, answer(status), away, there]);
    expect(end).toMatchObject({ outcome: 'created', ...found, attempts: 2, confirmedBy: 'read-back' });
    expect(methods).toBe('POST GET POST GET GET');
  },
);

test.each([408, 502, 503, 504])('a POST answered %i until the retries ran out is unknown', async (status) => {
  const { end } = await create([answer(status), away, answer(status), away, away, away], { maxRetries: 1 });
  expect(end).toMatchObject({ outcome: 'unknown', attempts: 2, failure: { code: 'server-error', status } });
});

describe('HTTP 409', () => {
  const conflict = answer(
    409,
    { code: 'general.conflict', message: 'Name is taken' },
    { 'inin-correlation-id': 'c-1' },
  );

  test('with the label in a fresh listing: someone else was faster', async () => {
    const { end, methods } = await create([conflict, there]);
    expect(end).toEqual({ outcome: 'exists', ...found, attempts: 1, drift: [] });
    expect(methods).toBe('POST GET');
  });

  test('with a listing that lags behind', async () => {
    const { end, waits } = await create([conflict, away, away, conflict, away, there]);
    expect(end).toMatchObject({ outcome: 'exists', attempts: 2 });
    expect(waits).toEqual([2_000, 4_000]);
  });

  test('that passes: the label is sent again once two listings have not shown it', async () => {
    const { end, methods, waits } = await create([conflict, away, away, made]);
    expect(end).toMatchObject({ outcome: 'created', attempts: 2, confirmedBy: 'response', latencyMs: 2_000 });
    expect([methods, waits]).toEqual(['POST GET GET POST', [2_000]]);
  });

  test('honours Retry-After', async () => {
    const { waits } = await create([answer(409, '', { 'retry-after': '9' }), away, away, made]);
    expect(waits).toEqual([9_000]);
  });

  test.each(['Team=Blue', 'team=blue\u200b', 'ｔeam=blue'])(
    'with the look-alike %j in the listing failed at once, and names it',
    async (other) => {
      const { end, failure, methods } = await create([conflict, entities([other])]);
      expect(end).toMatchObject({ outcome: 'failed', attempts: 1 });
      expect(failure?.message).toMatch(
        /HTTP 409.*no label of exactly this name, but ".*" \(id id-.*\) looks like it/,
      );
      expect(remedy(failure)).toContain('Write the label as it is stored there');
      expect(methods).toBe('POST GET');
    },
  );

  test('with a label that never shows failed, and says so', async () => {
    const script = [conflict, away, away, conflict, away, away];
    const { end, failure, methods } = await create(script, { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'failed', attempts: 2 });
    expect(failure).toMatchObject({ code: 'conflict', status: 409, correlationId: 'c-1' });
    expect(failure?.message).toMatch(/"team=blue".*HTTP 409 general\.conflict.*Name is taken.*does not show/);
    expect(methods).toBe('POST GET GET POST GET GET');
  });

  test('with a label that only the query for its name shows, once the retries are spent, exists', async () => {
    const script = [conflict, away, away, conflict, away, there];
    const { end, urls } = await create(script, { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'exists', ...found, attempts: 2 });
    expect(urls.at(-1)).toMatch(/[?&]name=team(?:=|%3D)blue/);
  });

  test('with a listing that cannot be read failed, and says so', async () => {
    const { end, failure } = await create([conflict, answer(403)]);
    expect(end).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(failure).toMatchObject({ code: 'permission-denied', status: 409 });
    expect(failure?.message).toMatch(/HTTP 409.*HTTP 403/);
  });

  test('after a POST whose answer was lost: it was ours', async () => {
    const { end, methods } = await create([lost(), away, conflict, there]);
    expect(end).toEqual({
      outcome: 'created',
      ...found,
      attempts: 2,
      latencyMs: 2_000,
      confirmedBy: 'read-back',
    });
    expect(methods).toBe('POST GET POST GET');
  });

  test.each([408, 502, 503, 504])(
    'after a POST answered %i, which may have been carried out',
    async (status) => {
      const retried = await create([answer(status), away, conflict, there]);
      expect(retried.end.outcome).toBe('created');
    },
  );

  test('after a lost answer, with a label that never shows, is unknown', async () => {
    const { end, failure } = await create([lost(), away, conflict, ...unseen], { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 2 });
    expect(failure).toMatchObject({ code: 'conflict', status: 409 });
  });

  test('after a POST answered 503, with a label that never shows, is unknown, and says once why', async () => {
    const { end, failure } = await create([answer(503), away, conflict, ...unseen], { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 2 });
    expect(failure?.message.match(/does not show/g)).toHaveLength(1);
  });

  test('after a 429, which was not carried out: someone else was faster', async () => {
    const { end } = await create([answer(429), conflict, there]);
    expect(end).toMatchObject({ outcome: 'exists', attempts: 2 });
  });
});
