import { driftIn, failureOf, outcomes, type LabelResult, type Outcome } from '../provision/result.ts';
import { plural } from '../text.ts';

const phrases: Readonly<Record<Exclude<Outcome, 'planned'>, readonly [one: string, many: string]>> = {
  failed: ['failed', 'failed'],
  unknown: ['unconfirmed', 'unconfirmed'],
  duplicate: ['duplicate', 'duplicates'],
  drifted: ['drifted', 'drifted'],
  'not-attempted': ['not attempted', 'not attempted'],
  created: ['created', 'created'],
  updated: ['updated', 'updated'],
  exists: ['already there', 'already there'],
};

/** How many labels ended in which way, the worst first: `3 failed, 2 unconfirmed, 95 created`. */
export function countsOf(results: readonly LabelResult[]): string {
  const parts = outcomes.flatMap((outcome) => {
    const some = results.filter((result) => result.outcome === outcome);
    if (some.length === 0) return [];
    if (outcome === 'planned') return [plannedCounts(some)];
    const [one, many] = phrases[outcome];
    return [`${some.length} ${some.length === 1 ? one : many}`];
  });
  return parts.join(', ');
}

function plannedCounts(planned: readonly LabelResult[]): string {
  const updates = planned.filter(isUpdate).length;
  const creates = planned.length - updates;
  const parts = [
    ...(creates > 0 ? [`create ${creates}`] : []),
    ...(updates > 0 ? [`update ${updates}`] : []),
  ];
  return `would ${parts.join(', ')}`;
}

/** What happened to all labels, in one line: `3 labels: 2 created, 1 already there.` */
export function verdict(results: readonly LabelResult[]): string {
  return results.length === 0 ? '0 labels.' : `${plural(results.length, 'label')}: ${countsOf(results)}.`;
}

/** Whether the plan is to write the settings of a label that is there. */
export function isUpdate(result: LabelResult): boolean {
  return result.outcome === 'planned' && result.existing !== undefined;
}

/** Whether the label is there with other settings than declared, and they were left as they are. */
export function isLeftDrifted(result: LabelResult): boolean {
  const isLeft = result.outcome === 'exists' || (result.outcome === 'created' && !isCorrected(result));
  return isLeft && driftIn(result).length > 0;
}

/** Whether the label is a duplicate whose settings were not to fail the step, and differ from what is declared. */
export function isDriftedDuplicate(result: LabelResult): boolean {
  return result.outcome === 'duplicate' && driftIn(result).length > 0;
}

/** Whether settings that were found to differ are now as declared. */
export function isCorrected(result: LabelResult): boolean {
  return result.outcome === 'updated' || (result.outcome === 'created' && result.isCorrected === true);
}

/** Whether the label, or its settings, fail the step or wait for somebody to look at them. */
export function needsAttention(result: LabelResult): boolean {
  return failureOf(result) !== undefined || isLeftDrifted(result);
}
