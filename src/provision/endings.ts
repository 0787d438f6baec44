import { Failure } from '../failure.ts';
import { displayLabel } from '../labels/label.ts';
import { plural } from '../text.ts';
import type { Plan, PlannedLabel, PlanRefusal } from './plan.ts';
import type { Ending, NotDone } from './result.ts';

/** How a label ends without a POST; `undefined` when it is to be created. */
export function endingWithoutWriting(planned: PlannedLabel, plan: Plan, dryRun: boolean): Ending | undefined {
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
    case 'impossible':
      return failed({
        code: 'unsupported-label',
        message: `Label "${displayLabel(label)}" cannot be created: ${decision.faults.join('; ')}. Nothing was written.`,
        hint: 'Change the label, or choose another API with `label-api`.',
      });
    case 'create':
      if (plan.refusal !== undefined) return refusedWith(plan, plan.refusal, storedName);
      return dryRun ? { outcome: 'planned', attempts: 0 } : undefined;
  }
}

/** A label whose turn never came. */
export function notAttempted(failure: Failure): NotDone {
  return { outcome: 'not-attempted', attempts: 0, failure };
}

/** A label that needs one which was not created. */
export function needsAnother(plan: Plan, index: number): NotDone {
  return notAttempted(
    new Failure({
      code: 'plan-refused',
      message: `It was not attempted, because its interrupting label "${plan.labels[index]?.storedName ?? ''}" was not created.`,
      hint: 'Mend that one first.',
    }),
  );
}

function refusedWith(plan: Plan, refusal: PlanRefusal, storedName: string): NotDone {
  switch (refusal) {
    case 'limit':
      return failed({
        code: 'limit-exceeded',
        message:
          `The organisation has ${plural(plan.existingCount, 'label')} and may have ${plan.limit}: ` +
          `creating ${plan.createCount} more${plan.createCount === 1 ? ` ("${storedName}")` : ''} would pass the limit. ` +
          'Nothing was written.',
        hint: 'Delete labels that are not used any more, or set `max-labels` if your organisation has a higher limit.',
      });
    case 'duplicate':
    case 'impossible':
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
