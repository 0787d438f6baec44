import { Failure, type FailureCode } from '../failure.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import { displayLabel } from '../labels/label.ts';
import { createLabel } from './create-label.ts';
import type { Plan, PlannedLabel, PlanRefusal } from './plan.ts';
import { failureOf, type Ending, type LabelResult, type NotDone } from './result.ts';

export interface ApplyOptions {
  readonly store: LabelStore;
  readonly plan: Plan;
  readonly dryRun: boolean;
  /** Told of each result as soon as it is known; the next label's POST waits for it. */
  readonly onResult: (result: LabelResult) => Promise<void>;
}

/** Failures after which no other label has a chance: the session is no good any more, or the step is over. */
const endOfAll: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'login-refused',
  'authentication-lost',
  'permission-denied',
  'deadline',
  'cancelled',
]);

/**
 * Carries a plan out, in the order of the labels. A refused plan and a dry run write nothing. One label's failure
 * does not stop the others, unless it is one that they would share.
 */
export async function applyPlan({ store, plan, dryRun, onResult }: ApplyOptions): Promise<void> {
  let stopped: Failure | undefined;
  for (const planned of plan.labels) {
    const ending =
      withoutWriting(planned, plan, dryRun) ??
      (stopped && notAttempted(stopped)) ??
      (await createLabel(store, planned.label));
    const failure = failureOf(ending);
    if (failure !== undefined && endOfAll.has(failure.code)) stopped ??= failure;
    await onResult({ label: planned.label, storedName: planned.storedName, ...ending });
  }
}

/** How the label ends without a POST; `undefined` when it is to be created. */
function withoutWriting(planned: PlannedLabel, plan: Plan, dryRun: boolean): Ending | undefined {
  const { label, decision, storedName } = planned;
  switch (decision.kind) {
    case 'exists':
      return { outcome: 'exists', attempts: 0, id: decision.existing.id, selfUri: decision.existing.selfUri };
    case 'duplicate': {
      const { id, selfUri } = decision.existing;
      return {
        outcome: 'duplicate',
        attempts: 0,
        id,
        selfUri,
        failure: duplicateFailure(displayLabel(label), id),
      };
    }
    case 'unsupported':
      return failed({
        code: 'unsupported-label',
        message: `Label "${displayLabel(label)}" cannot be kept by the label API that was found: ${decision.faults.join('; ')}.`,
        hint: 'Change the label, or choose another API with `label-api`.',
      });
    case 'create':
      if (plan.refusal !== undefined) return refusedWith(plan, plan.refusal, storedName);
      return dryRun ? { outcome: 'planned', attempts: 0 } : undefined;
  }
}

function refusedWith(plan: Plan, refusal: PlanRefusal, storedName: string): NotDone {
  switch (refusal) {
    case 'limit':
      return failed({
        code: 'limit-exceeded',
        message:
          `The organisation has ${plan.existingCount} labels and may have ${plan.limit}: ` +
          `creating ${plan.createCount} more, such as "${storedName}", would pass the limit. Nothing was written.`,
        hint: 'Delete labels that are not used any more, or set `max-labels` if your organisation has a higher limit.',
      });
    case 'duplicate':
    case 'unsupported':
      return notAttempted(
        new Failure({
          code: 'plan-refused',
          message: 'Nothing was written, because another label of this step was refused.',
          hint: 'Mend that one first.',
        }),
      );
  }
}

function duplicateFailure(label: string, id: string): Failure {
  return new Failure({
    code: 'label-exists',
    message: `Label "${label}" exists already (id ${id}). Nothing was written.`,
    hint: 'Set `on-duplicate: skip` if that is fine.',
  });
}

function failed(details: ConstructorParameters<typeof Failure>[0]): NotDone {
  return { outcome: 'failed', attempts: 0, failure: new Failure(details) };
}

function notAttempted(failure: Failure): NotDone {
  return { outcome: 'not-attempted', attempts: 0, failure };
}
