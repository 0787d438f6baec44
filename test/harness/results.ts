import type { DeliveryReport } from '../../src/audit/deliveries.ts';
import type { AuditEvent } from '../../src/audit/event-schema.ts';
import type { TrailReport } from '../../src/audit/trail.ts';
import { Failure, type FailureDetails } from '../../src/failure.ts';
import type { Label } from '../../src/labels/label.ts';
import type { LabelOutcome, LabelResult, NotDone, Outcome, Refused } from '../../src/provision/result.ts';
import { usual } from '../../src/report/circumstances.ts';
import type { StepReport } from '../../src/report/report.ts';
import { valued } from './labels.ts';

export const team = valued('team', 'blue', 'private');

export function failure(details: Partial<FailureDetails> = {}): Failure {
  return new Failure({ code: 'conflict', message: 'It failed.', ...details });
}

type Of<O extends Outcome> = Extract<LabelOutcome, { outcome: O }> &
  Pick<LabelResult, 'label' | 'storedName'>;

/** One result of each outcome, of the label `team=blue (private)` where no other is given. */
export const results = {
  created: (label: Label = team): Of<'created'> => ({
    label,
    storedName: 'private/team=blue',
    outcome: 'created',
    id: 'id-1',
    selfUri: '/api/v2/routing/utilization/labels/id-1',
    attempts: 2,
    latencyMs: 2_345,
    confirmedBy: 'read-back',
  }),
  exists: (label: Label = team): Of<'exists'> => ({
    label,
    storedName: 'private/team=blue',
    outcome: 'exists',
    id: 'id-2',
    selfUri: undefined,
    attempts: 0,
    drift: [],
  }),
  planned: (label: Label = team): Of<'planned'> => ({
    label,
    storedName: 'private/team=blue',
    outcome: 'planned',
    attempts: 0,
    existing: undefined,
    drift: [],
  }),
  duplicate: (label: Label = team): Refused & Pick<LabelResult, 'label' | 'storedName'> => ({
    label,
    storedName: 'private/team=blue',
    outcome: 'duplicate',
    id: 'id-3',
    selfUri: undefined,
    attempts: 0,
    drift: [],
    failure: failure({ code: 'label-exists' }),
  }),
  updated: (label: Label = team): Of<'updated'> => ({
    label,
    storedName: 'private/team=blue',
    outcome: 'updated',
    id: 'id-4',
    selfUri: undefined,
    attempts: 0,
    drift: [{ setting: 'maximum-capacity', wanted: 5, found: 2 }],
  }),
  notDone: (
    outcome: NotDone['outcome'],
    details: Partial<FailureDetails> = {},
    label: Label = team,
  ): NotDone & Pick<LabelResult, 'label' | 'storedName'> => ({
    label,
    storedName: 'private/team=blue',
    outcome,
    attempts: 1,
    failure: failure(details),
  }),
};

export function trail(more: Partial<TrailReport> = {}): TrailReport {
  return { failure: undefined, unfiled: [], filed: 1, webhook: undefined, ...more };
}

export function report(more: Partial<StepReport> = {}): StepReport {
  return {
    environment: 'mypurecloud.ie',
    dryRun: false,
    circumstances: usual,
    results: [results.created()],
    labelApi: 'utilization',
    labelCount: 42,
    labelLimit: 100,
    auditFile: '/tmp/audit.jsonl',
    trail: trail(),
    stopped: undefined,
    failure: undefined,
    source: {},
    headCommit: undefined,
    unlisted: [],
    warnings: [],
    isListed: false,
    digest: undefined,
    isRead: more.changes !== undefined,
    changes: undefined,
    ...more,
  };
}

export const auditEventOf = (eventId: string): AuditEvent => ({
  schemaVersion: 1,
  eventId,
  timestamp: '2026-01-02T03:04:05.000Z',
  action: 'routing_label_created',
  status: 'success',
  outcome: 'created',
  labelId: 'id-1',
  labelName: 'team',
  labelValue: 'blü"',
  scope: 'private',
  attempts: 1,
  governance: { validated: true, duplicateCheck: true, limitEnforced: true },
  environment: 'mypurecloud.ie',
  source: {},
});

/** What a webhook took of its events; all, where nothing else is given. */
export function deliveries(more: Partial<DeliveryReport> = {}): DeliveryReport {
  return { events: 1, undelivered: 0, reason: undefined, untried: 0, untriedReason: undefined, ...more };
}
