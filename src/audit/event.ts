import { randomUUID } from 'node:crypto';
import type { AuditedOutcome, AuditEvent, Governance, Source } from './event-schema.ts';
import type { LabelApi } from '../labels/label-api.ts';
import type { PlanRefusal } from '../provision/plan.ts';
import { failureOf, type LabelResult, type Outcome } from '../provision/result.ts';

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

/**
 * Which checks were made, and passed, for a label. They come in this order, and a check that is not passed keeps
 * those after it from being made: the label itself, duplicates, the limit.
 *
 * @param planned whether the organisation's labels were read, so that there was a plan
 */
export function governanceOf(
  outcome: Outcome,
  planned: boolean,
  refusal: PlanRefusal | undefined,
): Governance {
  return {
    validated: !(refusal === 'impossible' && outcome === 'failed'),
    duplicateCheck: planned && refusal !== 'impossible' && outcome !== 'duplicate',
    limitEnforced: planned && refusal === undefined,
  };
}
