import type { Discovered } from '../genesys/discover.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { describeChange, describeDrift, type Drift } from '../provision/drift.ts';
import type { Plan, PlannedLabel } from '../provision/plan.ts';
import type { Log } from './log.ts';
import { placesText } from './places.ts';

/**
 * Shows what the organisation has and what is to be done. A label has no line here where it has one as soon as it is
 * known what became of it: the only one of a step, and those that are about to be written.
 */
export function showPlan(log: Log, { store }: Discovered, plan: Plan, dryRun: boolean): void {
  const places = placesText(plan.existingCount, plan.limit);
  const isWriting = !isPlanAll(plan, dryRun);
  const several = plan.labels.length === 1 ? [] : plan.labels;
  const lines = several
    .filter(({ decision }) => !(isWriting && (decision.kind === 'create' || decision.kind === 'update')))
    .map((label) => planLine(label, plan.refusal === undefined));
  if (store.api === 'utilization' && plan.labels.some(({ label }) => label.kind === 'valued')) {
    lines.push(
      'This API keeps names only: value and scope become a part of the name, and the description is not kept.',
    );
  }
  const what =
    plan.refusal === undefined
      ? `${plan.createCount} to create${plan.updateCount === 0 ? '' : `, ${plan.updateCount} to update`}`
      : 'the plan is refused, nothing will be written';
  const title = `The organisation has ${places} (${store.api} API); ${what}`;
  if (lines.length === 0) log.info(title);
  else log.group(title, lines);
  for (const warning of plan.labels.flatMap(lookAlikeWarnings)) log.warning(warning);
}

/** Whether nothing comes after the plan. */
export function isPlanAll({ refusal }: Plan, dryRun: boolean): boolean {
  return dryRun || refusal !== undefined;
}

/** One for each existing or wanted label that looks like this one, in a sentence. */
export function lookAlikeWarnings({ label, lookAlikes }: PlannedLabel): readonly string[] {
  return lookAlikes.map(({ display, isExisting, difference }) => {
    const other = isExisting ? `the existing label "${display}"` : `"${display}", another label of the list`;
    return `Label "${displayLabel(label)}" looks like ${other}. They differ ${difference}.`;
  });
}

function planLine({ label, storedName, decision }: PlannedLabel, isGranted: boolean): string {
  const name = `"${displayLabel(label)}"`;
  switch (decision.kind) {
    case 'create':
      return `${isGranted ? 'create' : 'do not create'} ${name}${settingsText(label)}${storedName === displayLabel(label) ? '' : `, stored as "${storedName}"`}`;
    case 'exists':
      return `keep ${name}: it exists, id ${decision.existing.id}${driftText(decision.drift)}`;
    case 'update':
      return `${isGranted ? 'update' : 'do not update'} ${name}, id ${decision.existing.id}${changeText(decision.drift)}`;
    case 'duplicate':
    case 'drifted':
      return `refuse ${name}: it exists, id ${decision.existing.id}${driftText(decision.drift)}`;
    case 'impossible':
      return `refuse ${name}: ${decision.faults.map(({ text }) => text).join('; ')}`;
  }
}

/** Settings that differ, as the rest of a line; empty without any. */
export function driftText(drift: readonly Drift[]): string {
  return drift.length === 0 ? '' : `; ${drift.map(describeDrift).join('; ')}`;
}

/** Settings that an update changes, as the rest of a line; empty without any. */
export function changeText(drift: readonly Drift[]): string {
  return drift.length === 0 ? '' : `; ${drift.map(describeChange).join('; ')}`;
}

function settingsText({ settings: { maximumCapacity, interruptingLabels } }: Label): string {
  const capacity = maximumCapacity === undefined ? '' : `, capacity ${maximumCapacity}`;
  if (interruptingLabels === undefined) return capacity;
  const names = interruptingLabels.map((name) => `"${name}"`).join(', ');
  return `${capacity}, interrupted by ${names === '' ? 'none' : names}`;
}
