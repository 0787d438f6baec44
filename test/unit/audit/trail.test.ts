import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Deliveries } from '../../../src/audit/deliveries.ts';
import type { AuditEvent } from '../../../src/audit/event-schema.ts';
import { openJournal, type Journal } from '../../../src/audit/journal.ts';
import { createAuditTrail } from '../../../src/audit/trail.ts';
import { expectReadable, remedy } from '../../harness/failures.ts';
import { auditEventOf, deliveries as delivered } from '../../harness/results.ts';
import { temporaryFolder } from '../../harness/temp.ts';

const redact = (text: string): string => text.replaceAll('t0ken', '***');

/** Takes every event, and notes what the audit file holds by then. */
function receiving(look: () => Promise<unknown> = () => Promise.resolve()) {
  const events: AuditEvent[] = [];
  const seen: Promise<unknown>[] = [];
  const deliveries: Deliveries = {
    add(event) {
      events.push(event);
      seen.push(look());
    },
    finish: () => Promise.resolve(delivered({ events: events.length })),
  };
  return { deliveries, events, seen };
}

const eventIds = async (path: string) =>
  [...(await readFile(path, 'utf8')).matchAll(/"eventId":"(\w+)"/g)].map(([, id]) => id);

test('without a webhook the file is all', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const trail = createAuditTrail({ file, openJournal, deliveries: undefined, redact });
  await trail.record(auditEventOf('1'));
  expect(await trail.finish()).toEqual({ failure: undefined, unfiled: [], filed: 1, webhook: undefined });
  expect(await eventIds(file)).toEqual(['1']);
});

test('an event has no secret, neither in the file nor for the webhook', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const { deliveries, events } = receiving();
  const trail = createAuditTrail({ file, openJournal, deliveries, redact });
  await trail.record({ ...auditEventOf('1'), labelName: 'a t0ken b', source: { ref: 'refs/heads/t0ken' } });
  await trail.finish();
  for (const sent of [await readFile(file, 'utf8'), JSON.stringify(events[0])]) {
    expect(sent).toContain('"labelName":"a *** b"');
    expect(sent).toContain('"ref":"refs/heads/***"');
  }
});

test('a step without events makes no file', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  await createAuditTrail({ file, openJournal, deliveries: undefined, redact }).finish();
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('an event is on disk when record returns, and before the webhook has it', async () => {
  const file = join(await temporaryFolder(), 'audit.jsonl');
  const { deliveries, seen } = receiving(() => eventIds(file));
  const trail = createAuditTrail({ file, openJournal, deliveries, redact });
  await trail.record(auditEventOf('1'));
  expect(await eventIds(file)).toEqual(['1']);
  expect(await Promise.all(seen)).toEqual([['1']]);
  await trail.finish();
});

test('record waits for a disk that is slow', async () => {
  const written = Promise.withResolvers<undefined>();
  const journal: Journal = { append: () => written.promise, close: () => Promise.resolve() };
  const { deliveries, events } = receiving();
  const trail = createAuditTrail({
    file: 'f',
    openJournal: () => Promise.resolve(journal),
    deliveries,
    redact,
  });
  let recorded = false;
  const record = trail.record(auditEventOf('1')).then(() => {
    recorded = true;
  });
  for (let turns = 5; turns > 0; turns -= 1) await new Promise((tick) => setImmediate(tick));
  expect([recorded, events]).toEqual([false, []]);
  written.resolve(undefined);
  await record;
  expect(events).toHaveLength(1);
});

describe('a file that cannot be opened', () => {
  test('is a failure before there is an event, and costs the webhook none', async () => {
    const file = join(await temporaryFolder(), 'audit.jsonl');
    await mkdir(file);
    const { deliveries, events } = receiving();
    const trail = createAuditTrail({ file, openJournal, deliveries, redact });
    await trail.open();
    const failure = trail.failure();
    expect(failure?.code).toBe('audit-file');
    expect(failure?.message).toMatch(
      /audit\.jsonl could not be opened: .*not a regular file\. Nothing was written/,
    );
    if (failure !== undefined) expectReadable(failure);
    await trail.record(auditEventOf('1'));
    expect(await trail.finish()).toEqual({
      failure,
      unfiled: ['team'],
      filed: 0,
      webhook: delivered({ events: 1 }),
    });
    expect(events).toEqual([auditEventOf('1')]);
  });

  test('is tried once', async () => {
    let opened = 0;
    const open = (): Promise<Journal> => {
      opened += 1;
      return Promise.reject(new Error('EACCES'));
    };
    const trail = createAuditTrail({ file: 'f', openJournal: open, deliveries: undefined, redact });
    await Promise.all([trail.open(), trail.record(auditEventOf('1')), trail.record(auditEventOf('2'))]);
    expect([opened, (await trail.finish()).unfiled]).toEqual([1, ['team', 'team']]);
  });
});

test('a line that cannot be written is a failure that names its label; later ones are tried all the same', async () => {
  const written: string[] = [];
  const closed: string[] = [];
  const journal: Journal = {
    append({ eventId }) {
      if (eventId === '2') return Promise.reject(new Error('ENOSPC: no space left on device, write'));
      written.push(eventId);
      return Promise.resolve();
    },
    close: async () => {
      closed.push('closed');
      await Promise.resolve();
    },
  };
  const { deliveries, events } = receiving();
  const trail = createAuditTrail({
    file: '/f',
    openJournal: () => Promise.resolve(journal),
    deliveries,
    redact,
  });
  await trail.record(auditEventOf('1'));
  expect(trail.failure()).toBeUndefined();
  await trail.record({ ...auditEventOf('2'), storedName: 'team=blue' });
  const failure = trail.failure();
  expect(failure?.message).toMatch(
    /^The audit file \/f could not be written: ENOSPC: .*No further label was begun\.$/,
  );
  expect(remedy(failure)).toContain('`on-duplicate: skip`');
  await trail.record(auditEventOf('3'));
  expect(await trail.finish()).toEqual({
    failure,
    unfiled: ['team=blue'],
    filed: 2,
    webhook: delivered({ events: 3 }),
  });
  expect([written, closed, events.map(({ eventId }) => eventId)]).toEqual([
    ['1', '3'],
    ['closed'],
    ['1', '2', '3'],
  ]);
});
