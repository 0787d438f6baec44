import { describe, expect, test } from 'vitest';
import { utilizationLabels } from '../../../src/genesys/utilization-labels.ts';
import { createLabel } from '../../../src/provision/create-label.ts';
import { creationBy, label, made } from '../../harness/create.ts';
import { answer, lost, methodsOf, type Reply } from '../../harness/scripted-http.ts';
import { testSession } from '../../harness/session.ts';

describe('the stop', () => {
  async function stoppedAt(ms: number, script: readonly Reply[]) {
    const given = testSession(script);
    void given.clock.watch.sleep(ms, new AbortController().signal).then(() => {
      given.stop.trigger('SIGTERM');
    });
    const end = await createLabel(creationBy(utilizationLabels(given.session)), label);
    return { end, methods: methodsOf(given.api), elapsed: given.clock.now() };
  }

  test('before the first POST leaves the label unattempted', async () => {
    const { session, stop, api } = testSession([]);
    stop.trigger('SIGINT');
    expect(await createLabel(creationBy(utilizationLabels(session)), label)).toMatchObject({
      outcome: 'not-attempted',
      attempts: 0,
      failure: { code: 'cancelled' },
    });
    expect(api.requests).toEqual([]);
  });

  test('while a 429 is waited for failed: it was not carried out', async () => {
    const { end, methods } = await stoppedAt(1_000, [
      answer(429, '', { 'retry-after': '60', 'inin-correlation-id': 'c-1' }),
    ]);
    expect(end).toMatchObject({
      outcome: 'failed',
      attempts: 1,
      failure: {
        code: 'cancelled',
        status: 429,
        correlationId: 'c-1',
        message: expect.stringMatching(/cancelled \(SIGTERM\)\. Before that: .*HTTP 429/),
      },
    });
    expect(methods).toBe('POST');
  });

  test('while a POST that never left is waited for failed, and says what it came to', async () => {
    const { end } = await stoppedAt(1_000, [lost('connection', false)]);
    expect(end).toMatchObject({
      outcome: 'failed',
      attempts: 0,
      failure: { code: 'cancelled', message: expect.stringMatching(/SIGTERM.*Before that: .*ECONNREFUSED/) },
    });
  });

  test('in the very moment in which a POST does not leave failed, and says so too', async () => {
    const given = testSession([
      () => {
        given.stop.trigger('SIGTERM');
        return lost('connection', false);
      },
    ]);
    expect(await createLabel(creationBy(utilizationLabels(given.session)), label)).toMatchObject({
      outcome: 'failed',
      attempts: 0,
      failure: { code: 'cancelled', message: expect.stringContaining('ECONNREFUSED') },
    });
  });

  test('while a lost answer is waited for is unknown', async () => {
    const { end, methods } = await stoppedAt(1_000, [lost()]);
    expect(end).toMatchObject({ outcome: 'unknown', attempts: 1, failure: { code: 'cancelled' } });
    expect(methods).toBe('POST');
  });

  test('between a 401 and the POST with a fresh token failed, and says what was answered', async () => {
    const given = testSession([
      () => {
        given.stop.trigger('SIGTERM');
        return answer(401, { code: 'bad.credentials' }, { 'inin-correlation-id': 'c-1' });
      },
    ]);
    expect(await createLabel(creationBy(utilizationLabels(given.session)), label)).toMatchObject({
      ...{ outcome: 'failed', attempts: 1 },
      failure: {
        ...{ code: 'cancelled', status: 401, apiCode: 'bad.credentials', correlationId: 'c-1' },
        message: expect.stringMatching(/SIGTERM.*Before that: .*HTTP 401/),
      },
    });
  });

  test('that cuts the POST off is unknown', async () => {
    const given = testSession([
      () => {
        given.stop.trigger('SIGTERM');
        return lost('cut');
      },
    ]);
    expect(await createLabel(creationBy(utilizationLabels(given.session)), label)).toMatchObject({
      outcome: 'unknown',
      attempts: 1,
      failure: {
        code: 'cancelled',
        message:
          'The step was cancelled (SIGTERM). Creating label "team=blue" was under way: no answer from api.mypurecloud.ie by then. Whether the label exists could not be read back.',
      },
    });
  });

  test('that cuts the POST off before it left leaves the label unattempted', async () => {
    const given = testSession([
      () => {
        given.stop.trigger('SIGTERM');
        return lost('cut', false);
      },
    ]);
    expect(await createLabel(creationBy(utilizationLabels(given.session)), label)).toMatchObject({
      outcome: 'not-attempted',
      attempts: 0,
      failure: {
        code: 'cancelled',
        message:
          'The step was cancelled (SIGTERM). Creating label "team=blue" was under way: no answer from api.mypurecloud.ie by then.',
      },
    });
  });

  test('while the POST is in flight does not spoil its answer', async () => {
    const given = testSession([
      () => {
        given.stop.trigger('SIGTERM');
        return made;
      },
    ]);
    expect(await createLabel(creationBy(utilizationLabels(given.session)), label)).toMatchObject({
      outcome: 'created',
      id: 'id-7',
    });
  });
});
