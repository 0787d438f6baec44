import { randomUUID } from 'node:crypto';
import type { LabelApi } from '../labels/label-api.ts';
import { failureOf, type LabelResult, type Outcome } from '../provision/result.ts';

/** Where in GitHub the step ran; keys with nothing to say are left out. */
export interface Source {
  readonly repository?: string;
  readonly workflow?: string;
  readonly job?: string;
  /** The step's id, or the one that GitHub gave it. */
  readonly step?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  readonly runUrl?: string;
  readonly actor?: string;
  readonly event?: string;
  readonly ref?: string;
  readonly sha?: string;
}

/** Which checks were made, and passed, before this label's turn. */
export interface Governance {
  readonly validated: boolean;
  readonly duplicateCheck: boolean;
  readonly limitEnforced: boolean;
}

/** What happened to one label, for whoever must account for it afterwards. */
export interface AuditEvent {
  readonly schemaVersion: 1;
  /** UUID v4. */
  readonly eventId: string;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly action: 'routing_label_created' | 'routing_label_exists' | 'routing_label_failed';
  readonly status: 'success' | 'skipped' | 'failure';
  readonly outcome: AuditedOutcome;
  readonly labelId: string | null;
  readonly labelName: string | null;
  readonly labelValue: string | null;
  readonly scope: string | null;
  readonly storedName?: string;
  readonly labelApi?: LabelApi;
  /** Milliseconds. */
  readonly latencyMs?: number;
  /** POSTs sent. */
  readonly attempts: number;
  readonly governance: Governance;
  /** Region host, or API host of a gateway. */
  readonly environment: string;
  readonly source: Source;
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly status?: number;
    readonly correlationId?: string;
  };
}

/** A plan writes nothing, so there is nothing to account for. */
export type AuditedOutcome = Exclude<Outcome, 'planned'>;

export interface EventContext {
  readonly labelApi: LabelApi | undefined;
  readonly governance: Governance;
  readonly environment: string;
  readonly source: Source;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Makes the event of one label's result. */
export function auditEvent(
  result: Exclude<LabelResult, { outcome: 'planned' }>,
  context: EventContext,
): AuditEvent {
  const { label, outcome, storedName, attempts } = result;
  const { labelApi, governance, environment, source, now } = context;
  const failure = failureOf(result);
  return {
    schemaVersion: 1,
    eventId: randomUUID(),
    timestamp: new Date(now).toISOString(),
    ...verdictOf(outcome),
    outcome,
    labelId: 'id' in result ? result.id : null,
    labelName: label.name,
    labelValue: label.kind === 'valued' ? label.value : null,
    scope: label.kind === 'valued' ? label.scope : null,
    ...(storedName !== '' && { storedName }),
    ...(labelApi !== undefined && { labelApi }),
    ...(result.outcome === 'created' && { latencyMs: result.latencyMs }),
    attempts,
    governance,
    environment,
    source,
    ...(failure && {
      error: {
        code: failure.code,
        message: failure.message,
        ...(failure.status !== undefined && { status: failure.status }),
        ...(failure.correlationId !== undefined && { correlationId: failure.correlationId }),
      },
    }),
  };
}

function verdictOf(outcome: AuditedOutcome): Pick<AuditEvent, 'action' | 'status'> {
  switch (outcome) {
    case 'created':
      return { action: 'routing_label_created', status: 'success' };
    case 'exists':
      return { action: 'routing_label_exists', status: 'skipped' };
    case 'duplicate':
    case 'failed':
    case 'unknown':
    case 'not-attempted':
      return { action: 'routing_label_failed', status: 'failure' };
  }
}
