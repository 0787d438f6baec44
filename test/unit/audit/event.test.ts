import { describe, expect, test } from 'vitest';
import { auditEvent, type EventContext } from '../../../src/audit/event.ts';
import { START } from '../../harness/fake-clock.ts';
import { plain } from '../../harness/labels.ts';
import { results } from '../../harness/results.ts';

const context: EventContext = {
  labelApi: 'utilization',
  governance: { validated: true, duplicateCheck: true, limitEnforced: true },
  environment: 'mypurecloud.ie',
  source: { repository: 'octo/labels', runId: '1' },
  now: START,
};

/** As it stands in the file: what is undefined is not there. */
function written(result: Parameters<typeof auditEvent>[0], more: Partial<EventContext> = {}): unknown {
  return JSON.parse(JSON.stringify(auditEvent(result, { ...context, ...more })));
}

test('of a created label, whole', () => {
  expect(written(results.created())).toEqual({
    schemaVersion: 1,
    eventId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    timestamp: '2026-01-02T03:04:05.000Z',
    action: 'routing_label_created',
    status: 'success',
    outcome: 'created',
    labelId: 'id-1',
    labelName: 'team',
    labelValue: 'blue',
    scope: 'private',
    storedName: 'private/team=blue',
    labelApi: 'utilization',
    latencyMs: 2_345,
    attempts: 2,
    governance: { validated: true, duplicateCheck: true, limitEnforced: true },
    environment: 'mypurecloud.ie',
    source: { repository: 'octo/labels', runId: '1' },
  });
});

test('of a failure, whole, before any API was found', () => {
  const failed = results.notDone(
    'failed',
    { message: 'No.', status: 400, correlationId: 'c-1' },
    plain('VIP'),
  );
  expect(written({ ...failed, storedName: '' }, { labelApi: undefined, source: {} })).toEqual({
    schemaVersion: 1,
    eventId: expect.any(String),
    timestamp: '2026-01-02T03:04:05.000Z',
    action: 'routing_label_failed',
    status: 'failure',
    outcome: 'failed',
    labelId: null,
    labelName: 'VIP',
    labelValue: null,
    scope: null,
    attempts: 1,
    governance: { validated: true, duplicateCheck: true, limitEnforced: true },
    environment: 'mypurecloud.ie',
    source: {},
    error: { code: 'conflict', message: 'No.', status: 400, correlationId: 'c-1' },
  });
});

test.each([
  [results.created(), 'routing_label_created', 'success'],
  [results.updated(), 'routing_label_updated', 'success'],
  [results.exists(), 'routing_label_exists', 'skipped'],
  [{ ...results.duplicate(), outcome: 'drifted' as const }, 'routing_label_failed', 'failure'],
  [results.duplicate(), 'routing_label_failed', 'failure'],
  [results.notDone('failed'), 'routing_label_failed', 'failure'],
  [results.notDone('unknown'), 'routing_label_failed', 'failure'],
  [results.notDone('not-attempted'), 'routing_label_failed', 'failure'],
])('of $outcome: %#', (result, action, status) => {
  expect(written(result)).toMatchObject({ action, status, outcome: result.outcome });
});

test.each([
  [results.exists(), 'id-2'],
  [results.duplicate(), 'id-3'],
  [results.notDone('unknown'), null],
])('has the id of the label that is there: %#', (result, labelId) => {
  expect(written(result)).toMatchObject({ labelId });
});

test('has the settings that were found to differ', () => {
  expect(written(results.updated())).toMatchObject({
    drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }],
  });
});

describe('keys with nothing to say', () => {
  test('are left out of the error', () => {
    const { error } = auditEvent(results.notDone('failed'), context);
    expect(error).toStrictEqual({ code: 'conflict', message: 'It failed.' });
  });

  test('are left out as long as no API was found', () => {
    const failed = { ...results.notDone('failed'), storedName: '' };
    const event = auditEvent(failed, { ...context, labelApi: undefined });
    expect(event).not.toHaveProperty('storedName');
    expect(event).not.toHaveProperty('labelApi');
  });

  test('are left out of what did not fail and was not created', () => {
    const event = auditEvent(results.exists(), context);
    expect(event).not.toHaveProperty('error');
    expect(event).not.toHaveProperty('latencyMs');
  });
});

test('each event has an id of its own', () => {
  const ids = Array.from({ length: 50 }, () => auditEvent(results.created(), context).eventId);
  expect(new Set(ids).size).toBe(50);
});
