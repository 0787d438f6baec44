import { describe, expect, test } from 'vitest';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { createLabel } from '../../../src/provision/create-label.ts';
import { away, create, creationBy, found, label, made, there } from '../../harness/create.ts';
import { answer, lost, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

/** A reply that takes so many milliseconds; the login happens before the first POST. */
function after(ms: number, reply: Reply, clock: () => { advance: (ms: number) => Promise<void> }): Reply {
  return async (request) => {
    await clock().advance(ms);
    return typeof reply === 'function' ? reply(request) : reply;
  };
}

describe('HTTP 429', () => {
  test('is sent again after the wait, without any listing', async () => {
    const { end, methods, waits } = await create([answer(429, '', { 'retry-after': '42' }), made]);
    expect(end).toMatchObject({
      outcome: 'created',
      attempts: 2,
      latencyMs: 42_000,
      confirmedBy: 'response',
    });
    expect([methods, waits]).toEqual(['POST POST', [42_000]]);
  });

  test('until the retries ran out failed', async () => {
    const { end, failure, methods, waits } = await create(Array.from({ length: 4 }, () => answer(429)));
    expect(end).toMatchObject({ outcome: 'failed', attempts: 4 });
    expect(failure).toMatchObject({ code: 'rate-limited', status: 429 });
    expect([methods, waits]).toEqual(['POST POST POST POST', [2_000, 4_000, 8_000]]);
  });

  test('with a wait over 180 s failed at once, and says how long', async () => {
    const { end, failure, waits } = await create([answer(429, '', { 'retry-after': '181' })]);
    expect(end).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(failure?.message).toContain('181 s');
    expect(waits).toEqual([]);
  });

  test('with a wait past the deadline failed at once', async () => {
    const { end, waits } = await create([answer(429, '', { 'retry-after': '60' })], { timeoutMs: 60_000 });
    expect(end).toMatchObject({ outcome: 'failed', attempts: 1, failure: { code: 'rate-limited' } });
    expect(waits).toEqual([]);
  });

  test('after a lost answer, until the retries ran out, is unknown', async () => {
    const { end } = await create([lost(), away, answer(429), away, away, away], { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 2, failure: { code: 'rate-limited' } });
  });
});

describe('a POST that never left', () => {
  const refused = lost('connection', false);

  test('is sent again without a listing, and does not count', async () => {
    const { end, methods } = await create([refused, made]);
    expect(end).toMatchObject({ outcome: 'created', attempts: 1, confirmedBy: 'response' });
    expect(methods).toBe('POST POST');
  });

  test('until the retries ran out failed', async () => {
    const { end, failure, methods } = await create([refused, refused, refused], { maxRetries: 2 });
    expect(end).toMatchObject({ outcome: 'failed', attempts: 0 });
    expect(failure?.message).toMatch(/api\.mypurecloud\.ie.*ECONNREFUSED.*3 attempts/);
    expect(methods).toBe('POST POST POST');
  });

  test('because of a certificate failed at once', async () => {
    const { end, methods } = await create([lost('certificate', false)]);
    expect(end).toMatchObject({ outcome: 'failed', attempts: 0, failure: { code: 'certificate-refused' } });
    expect(methods).toBe('POST');
  });

  test('after one whose answer was lost, is unknown', async () => {
    const { end } = await create([lost(), away, refused, away, away, away], { maxRetries: 1 });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1 });
  });
});

describe.each([502, 503, 504])('HTTP %i', (status) => {
  test('is listed for, and sent again when absent', async () => {
    const { end, methods } = await create([answer(status), away, made]);
    expect(end).toMatchObject({ outcome: 'created', attempts: 2, confirmedBy: 'response' });
    expect(methods).toBe('POST GET POST');
  });

  test('with the label there is created with one POST', async () => {
    const { end, methods } = await create([answer(status), there]);
    expect(end).toMatchObject({ outcome: 'created', attempts: 1, confirmedBy: 'read-back' });
    expect(methods).toBe('POST GET');
  });

  test('until the retries ran out is unknown', async () => {
    const { end, failure } = await create([answer(status), away, answer(status), away, away, away], {
      maxRetries: 1,
    });
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 2 });
    expect(failure).toMatchObject({ code: 'server-error', status });
  });

  test('honours Retry-After', async () => {
    const { waits } = await create([answer(status, '', { 'retry-after': '17' }), away, made]);
    expect(waits).toEqual([17_000]);
  });

  test.each(['0', '1', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'is sent again after the wait of its own, although Retry-After is %j',
    async (asked) => {
      const { waits } = await create([answer(status, '', { 'retry-after': asked }), away, made]);
      expect(waits).toEqual([2_000]);
    },
  );
});

describe('HTTP 500', () => {
  test('is read back patiently, and then unknown', async () => {
    const script = [answer(500), ...Array.from({ length: 5 }, () => away)];
    const { end, failure, methods, waits } = await create(script);
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(failure).toMatchObject({ code: 'server-error', status: 500 });
    expect([methods, waits]).toEqual(['POST GET GET GET GET GET', [2_000, 4_000, 8_000]]);
  });

  test('with the label there is created', async () => {
    const { end } = await create([answer(500), there]);
    expect(end).toMatchObject({ outcome: 'created', ...found, attempts: 1, confirmedBy: 'read-back' });
  });

  test('with a listing that cannot be read is unknown', async () => {
    const { end } = await create([answer(500), answer(500)]);
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1 });
  });
});

describe('the latency', () => {
  test('begins with the first POST and has the waits in it', async () => {
    const given = testSession([
      after(100, answer(429, '', { 'retry-after': '5' }), () => given.clock),
      after(250, made, () => given.clock),
    ]);
    given.gate.hold(given.clock.now() + 30_000);
    const end = await createLabel(creationBy(utilizationLabels(given.session)), label);
    expect(end).toMatchObject({ outcome: 'created', attempts: 2, latencyMs: 5_350 });
  });

  test('does not begin with a POST that never left', async () => {
    const given = testSession([
      after(1_000, lost('connection', false), () => given.clock),
      after(250, made, () => given.clock),
    ]);
    const end = await createLabel(creationBy(utilizationLabels(given.session)), label);
    expect(end).toMatchObject({ outcome: 'created', attempts: 1, latencyMs: 250 });
  });

  test('begins with the first POST that left, whatever came after it', async () => {
    const given = testSession([
      after(1_000, answer(429), () => given.clock),
      after(100, lost('connection', false), () => given.clock),
      after(250, made, () => given.clock),
    ]);
    const end = await createLabel(creationBy(utilizationLabels(given.session)), label);
    expect(end).toMatchObject({ outcome: 'created', attempts: 2, latencyMs: 7_350 });
  });

  test('ends when a listing has shown the label', async () => {
    const given = testSession([
      after(1_000, lost(), () => given.clock),
      after(500, there, () => given.clock),
    ]);
    const end = await createLabel(creationBy(utilizationLabels(given.session)), label);
    expect(end).toMatchObject({ outcome: 'created', latencyMs: 3_500 });
  });

  test('is a whole number', async () => {
    const given = testSession([after(10.6, made, () => given.clock)]);
    expect(await createLabel(creationBy(utilizationLabels(given.session)), label)).toMatchObject({
      latencyMs: 11,
    });
  });
});
