import { randomUUID } from 'node:crypto';
import type { AuditedOutcome, AuditEvent, Governance, Source } from './event-schema.ts';
import type { LabelApi } from '../labels/label-api.ts';
import type { PlanRefusal } from '../provision/plan.ts';
import { flattened, type LabelResult, type Outcome } from '../provision/result.ts';

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
  { labelApi, governance, environment, source, now }: EventContext,
): AuditEvent {
  const { name, value, scope, storedName, id, latencyMs, attempts, drift, error } = flattened(result);
  // Keys with nothing to say are left out, but for those that a reader of the file looks for in every line.
  return {
    schemaVersion: 1,
    eventId: randomUUID(),
    timestamp: new Date(now).toISOString(),
    ...verdictOf(result.outcome),
    outcome: result.outcome,
    labelId: id ?? null,
    labelName: name,
    labelValue: value ?? null,
    scope: scope ?? null,
    ...present({
      storedName: storedName === '' ? undefined : storedName,
      labelApi,
      latencyMs,
    }),
    attempts,
    governance,
    ...present({ drift: drift?.map((each) => ({ ...each })) }),
    environment,
    source,
    ...present({
      error: error && { code: error.code, message: error.message, ...present(errorFacts(error)) },
    }),
  };
}

function errorFacts({ apiCode, status, correlationId }: NonNullable<ReturnType<typeof flattened>['error']>) {
  return { apiCode, status, correlationId };
}

/** Without the keys that have no value. */
function present<Data extends object>(data: Data): { [Key in keyof Data]?: NonNullable<Data[Key]> };
function present(data: object): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function verdictOf(outcome: AuditedOutcome): Pick<AuditEvent, 'action' | 'status'> {
  switch (outcome) {
    case 'created':
      return { action: 'routing_label_created', status: 'success' };
    case 'updated':
      return { action: 'routing_label_updated', status: 'success' };
    case 'exists':
      return { action: 'routing_label_exists', status: 'skipped' };
    case 'duplicate':
    case 'drifted':
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
    // Whether the plan is the one that was approved is asked last.
    limitEnforced: planned && (refusal === undefined || refusal === 'changed'),
  };
}
