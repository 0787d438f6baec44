import { Failure } from '../failure.ts';
import type { StoredLabel } from '../genesys/label-store.ts';
import { displayLabel } from '../labels/label.ts';
import { plural, quote } from '../text.ts';
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
      });
    case 'duplicate':
    case 'impossible':
      return notAttempted(
        new Failure({
          code: 'plan-refused',
          message: 'Nothing was written, because another label of this step was refused.',
        }),
      );
  }
}

function duplicateFailure(label: string, id: string): Failure {
  return new Failure({
    code: 'label-exists',
    message: `Label "${label}" already exists (id ${id}). Nothing was written.`,
  });
}

function failed(details: ConstructorParameters<typeof Failure>[0]): NotDone {
  return { outcome: 'failed', attempts: 0, failure: new Failure(details) };
}

/**
 * The failure of a POST after which it could not be made sure whether the label exists.
 *
 * @param cause what the POST came to
 * @param reading why the labels could not be read back; without it, they could, and did not show the label
 */
export function unconfirmed(cause: Failure, reading?: Failure): Failure {
  const why =
    reading === undefined
      ? 'A fresh listing does not show the label.'
      : `Whether the label exists could not be read back: ${reading.message}`;
  return new Failure({
    ...cause,
    // What kept the labels from being read also ends the other labels: the stop, or a lost permission.
    code: reading?.code ?? cause.code,
    message: `${cause.message} ${why}`,
    isUnconfirmed: true,
  });
}

/** The failure of a label whose name the platform takes for that of another, which looks the same. */
export function looksLike(conflict: Failure, other: StoredLabel): Failure {
  return new Failure({
    ...conflict,
    code: 'look-alike',
    message: `${conflict.message} The organisation has no label of exactly this name, but ${quote(other.display)} (id ${other.id}) looks like it.`,
  });
}

/** The failure that ended a label between two POSTs, with what the POST before had come to. */
export function afterwards(failure: Failure, latest: Failure | undefined): Failure {
  if (latest === undefined) return failure;
  return new Failure({
    ...failure,
    message: `${failure.message} Before that: ${latest.message}`,
    status: failure.status ?? latest.status,
    apiCode: failure.apiCode ?? latest.apiCode,
    correlationId: failure.correlationId ?? latest.correlationId,
  });
}
