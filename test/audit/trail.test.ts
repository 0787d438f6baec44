import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/audit/journal.ts';
import { createAuditTrail } from '../../src/audit/trail.ts';
import { isDeliveryRetryable } from '../../src/audit/webhook.ts';
import { auditEventOf } from '../support/results.ts';
import { answer, lost, scriptedHttp, type Reply } from '../support/scripted-http.ts';
import { testPace } from '../support/session.ts';
import { temporaryFolder } from '../support/temp.ts';

const url = new URL('https://hooks.example/s3cret');
const redact = (text: string): string => text.replaceAll('t0ken', '***');

async function trailOver(script: readonly Reply[] | undefined, file?: string, timeoutMs = 300_000) {
  const path = file ?? join(await temporaryFolder(), 'audit.jsonl');
  const http = scriptedHttp(script ?? []);
  const pace = { ...testPace({ maxRetries: 0, timeoutMs }), isRetryable: isDeliveryRetryable };
  const webhook = script && { url, key: undefined };
  return {
    path,
    http,
    pace,
    trail: createAuditTrail({ journal: openJournal(path), webhook, http, pace, redact }),
  };
}

const eventIds = async (path: string) =>
  [...(await readFile(path, 'utf8')).matchAll(/"eventId":"(\w+)"/g)].map(([, id]) => id);

test('without a webhook the file is all', async () => {
  const { trail, path, http } = await trailOver(undefined);
  await trail.record(auditEventOf('1'));
  expect(await trail.finish()).toEqual({ fileFault: undefined, filed: 1, webhook: undefined });
  expect(await eventIds(path)).toEqual(['1']);
  expect(http.requests).toEqual([]);
});

test('an event has no secret, neither in the file nor for the webhook', async () => {
  const { trail, path, http } = await trailOver([answer(200)]);
  await trail.record({ ...auditEventOf('1'), labelName: 'a t0ken b', source: { ref: 'refs/heads/t0ken' } });
  await trail.finish();
  for (const sent of [await readFile(path, 'utf8'), http.requests[0]?.body]) {
    expect(sent).toContain('"labelName":"a *** b"');
    expect(sent).toContain('"ref":"refs/heads/***"');
  }
});

test('without events nothing is said of the webhook', async () => {
  expect((await (await trailOver([])).trail.finish()).webhook).toBeUndefined();
});

test('an event is on disk when record returns, and before the webhook has it', async () => {
  const onDisk: unknown[] = [];
  const { trail, path } = await trailOver([
    async () => {
      onDisk.push(await eventIds(path));
      return answer(200);
    },
  ]);
  await trail.record(auditEventOf('1'));
  expect(await eventIds(path)).toEqual(['1']);
  await trail.finish();
  expect(onDisk).toEqual([['1']]);
});

test('record does not wait for the webhook, finish does', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof answer>>();
  const { trail } = await trailOver([() => promise]);
  await trail.record(auditEventOf('1'));
  let finished = false;
  const end = trail.finish().then((report) => {
    finished = true;
    return report;
  });
  await new Promise((tick) => setImmediate(tick));
  expect(finished).toBe(false);
  resolve(answer(200));
  expect(await end).toEqual({
    fileFault: undefined,
    filed: 1,
    webhook: { sent: 1, undelivered: 0, reason: undefined },
  });
});

test('undelivered events are counted, with the first reason, and stay in the file', async () => {
  const { trail, path } = await trailOver([answer(200), answer(410), lost()]);
  for (const id of ['1', '2', '3']) await trail.record(auditEventOf(id));
  expect(await trail.finish()).toEqual({
    fileFault: undefined,
    filed: 3,
    webhook: { sent: 3, undelivered: 2, reason: expect.stringContaining('HTTP 410') },
  });
  expect(await eventIds(path)).toEqual(['1', '2', '3']);
});

test('a file that cannot be written does not keep the webhook from its event', async () => {
  const folder = await temporaryFolder();
  const { trail, http } = await trailOver([answer(200)], folder);
  await trail.record(auditEventOf('1'));
  expect(await trail.finish()).toEqual({
    fileFault: expect.stringContaining('not a regular file'),
    filed: 0,
    webhook: { sent: 1, undelivered: 0, reason: undefined },
  });
  expect(http.requests).toHaveLength(1);
});

test('a stop leaves events undelivered and says why', async () => {
  const { trail, pace } = await trailOver([]);
  pace.stop.trigger('SIGTERM');
  await trail.record(auditEventOf('1'));
  expect((await trail.finish()).webhook).toEqual({
    sent: 1,
    undelivered: 1,
    // A part of a sentence.
    reason: expect.stringMatching(/cancelled \(SIGTERM\)$/),
  });
});

test('the deadline leaves events undelivered, and its sentence whole but for the full stop', async () => {
  const { trail, pace } = await trailOver([], undefined, 500);
  await pace.clock.advance(500);
  await trail.record(auditEventOf('1'));
  expect((await trail.finish()).webhook?.reason).toMatch(/deadline of 0\.5 s was reached$/);
});

test('a fault of the program is an event that was not delivered, and tells no secret', async () => {
  const { trail } = await trailOver([new TypeError('s3cret')]);
  await trail.record(auditEventOf('1'));
  const { webhook } = await trail.finish();
  expect(webhook).toEqual({ sent: 1, undelivered: 1, reason: 'an unexpected error' });
});

test('eight deliveries are under way at the same time, not more', async () => {
  let running = 0;
  let peak = 0;
  const slow: Reply = async () => {
    running += 1;
    peak = Math.max(peak, running);
    await pace.clock.advance(1_000);
    running -= 1;
    return answer(200);
  };
  const { trail, pace } = await trailOver(Array.from({ length: 20 }, () => slow));
  await Promise.all(Array.from({ length: 20 }, (_, index) => trail.record(auditEventOf(String(index)))));
  expect((await trail.finish()).webhook).toMatchObject({ sent: 20, undelivered: 0 });
  expect(peak).toBe(8);
});
