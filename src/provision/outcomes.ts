import { Failure } from '../failure.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import { displayLabel } from '../labels/label.ts';
import { plural, shortList } from '../text.ts';
import { describeDrift, type Drift } from './drift.ts';
import type { Plan, PlannedLabel, PlanRefusal } from './plan.ts';
import type { LabelOutcome, NotDone } from './result.ts';

/** What becomes of a label without a request; `undefined` when something is to be written. */
export function outcomeWithoutWriting(
  planned: PlannedLabel,
  plan: Plan,
  dryRun: boolean,
): LabelOutcome | undefined {
  const { label, decision, storedName } = planned;
  switch (decision.kind) {
    case 'exists':
      return { outcome: 'exists', attempts: 0, ...factsOf(decision) };
    case 'duplicate':
    case 'drifted': {
      const facts = factsOf(decision);
      const failureOf = decision.kind === 'duplicate' ? duplicateFailure : driftFailure;
      return {
        outcome: decision.kind,
        attempts: 0,
        ...facts,
        failure: failureOf(displayLabel(label), facts),
      };
    }
    case 'impossible': {
      const { existing, faults } = decision;
      const what = existing === undefined ? 'created' : 'updated';
      const outcome = failed({
        code: 'unsupported-label',
        message: `Label "${displayLabel(label)}" cannot be ${what}: ${faults.map(({ text }) => text).join('; ')}. Nothing was written.`,
        obstacles: faults.map(({ obstacle }) => obstacle),
      });
      return { ...outcome, existing: existing && { id: existing.id, selfUri: existing.selfUri } };
    }
    case 'create':
      if (plan.refusal !== undefined) return refusedWith(plan, plan.refusal, storedName);
      return dryRun ? { outcome: 'planned', attempts: 0, existing: undefined, drift: [] } : undefined;
    case 'update': {
      const { existing, drift } = decision;
      if (plan.refusal !== undefined)
        return { ...refusedWith(plan, plan.refusal, storedName), existing, drift };
      return dryRun ? { outcome: 'planned', attempts: 0, existing, drift } : undefined;
    }
  }
}

function factsOf({ existing, drift }: { existing: StoredLabel; drift: readonly Drift[] }) {
  return { id: existing.id, selfUri: existing.selfUri, drift };
}

/** A label whose turn never came. */
export function notAttempted(failure: Failure): NotDone {
  return { outcome: 'not-attempted', attempts: 0, failure };
}

/** A label that needs one which was not created. */
export function needsAnother(plan: Plan, index: number): NotDone {
  return notAttempted(missingInterrupting(plan, index));
}

/** @param index number of the interrupting label that was not created */
export function missingInterrupting({ labels }: Plan, index: number): Failure {
  return new Failure({
    code: 'unsupported-label',
    message: `Its interrupting label "${labels[index]?.storedName ?? ''}" was not created.`,
    obstacles: ['uncreated'],
  });
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
      });
    case 'changed':
      return notAttempted(changedFailure(plan));
    case 'duplicate':
    case 'drifted':
    case 'impossible':
      return notAttempted(
        new Failure({
          code: 'plan-refused',
          message: 'Nothing was written because another label of this step was refused.',
        }),
      );
  }
}

type Facts = ReturnType<typeof factsOf>;

function duplicateFailure(label: string, { id }: Facts): Failure {
  return new Failure({
    code: 'label-exists',
    message: `Label "${label}" already exists (id ${id}). Nothing was written.`,
  });
}

function driftFailure(label: string, { id, drift }: Facts): Failure {
  return new Failure({
    code: 'settings-differ',
    message: `Label "${label}" (id ${id}) has other settings: ${drift.map(describeDrift).join('; ')}. Nothing was written.`,
  });
}

/** The most writes that the refusal of another plan names, for whoever is to approve it. */
const MOST_WRITES = 20;

function changedFailure({ labels, digest }: Plan): Failure {
  const writes = labels.flatMap(({ storedName, decision }) =>
    decision.kind === 'create' || decision.kind === 'update' ? [`${decision.kind} "${storedName}"`] : [],
  );
  return new Failure({
    code: 'plan-changed',
    message: `Nothing was written, because the plan is not the one that was approved. It would now ${shortList(writes, MOST_WRITES)}; its digest is ${digest ?? ''}.`,
  });
}

function failed(details: ConstructorParameters<typeof Failure>[0]): NotDone {
  return { outcome: 'failed', attempts: 0, failure: new Failure(details) };
}
