import type { Discovered } from '../genesys/discover.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { describeDrift, type Drift } from '../provision/drift.ts';
import type { Plan, PlannedLabel } from '../provision/plan.ts';
import { failureOf, type LabelResult } from '../provision/result.ts';
import { plural } from '../text.ts';
import type { Log } from './log.ts';
import { verdict } from './verdict.ts';

/** Shows what the organisation has and what is to be done. */
export function showPlan(log: Log, { store }: Discovered, plan: Plan): void {
  const places = `${plan.existingCount} of ${plural(plan.limit, 'label')}`;
  const lines = plan.labels.map((label) => planLine(label, plan.refusal === undefined));
  if (store.api === 'utilization' && plan.labels.some(({ label }) => label.kind === 'valued')) {
    lines.push(
      'This API keeps names only: value and scope become a part of the name, and the description is not kept.',
    );
  }
  const what =
    plan.refusal === undefined
      ? `${plan.createCount} to create${plan.updateCount === 0 ? '' : `, ${plan.updateCount} to update`}`
      : 'the plan is refused, nothing will be written';
  log.group(`The organisation has ${places} (${store.api} API); ${what}`, lines);
  for (const warning of plan.labels.flatMap(lookAlikeWarnings)) log.warning(warning);
}

function lookAlikeWarnings({ label, lookAlikes }: PlannedLabel): readonly string[] {
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
      return `${isGranted ? 'update' : 'do not update'} ${name}, id ${decision.existing.id}${driftText(decision.drift)}`;
    case 'duplicate':
    case 'drifted':
      return `refuse ${name}: it exists, id ${decision.existing.id}${driftText(decision.drift)}`;
    case 'impossible':
      return `refuse ${name}: ${decision.faults.join('; ')}`;
  }
}

function driftText(drift: readonly Drift[]): string {
  return drift.length === 0 ? '' : `; ${drift.map(describeDrift).join('; ')}`;
}

function settingsText({ settings: { maximumCapacity, interruptingLabels } }: Label): string {
  const capacity = maximumCapacity === undefined ? '' : `, capacity ${maximumCapacity}`;
  const names = interruptingLabels?.map((name) => `"${name}"`).join(', ') ?? '';
  return `${capacity}${names === '' ? '' : `, interrupted by ${names}`}`;
}

/** Tells the log what becomes of the labels while it happens. */
export interface Progress {
  tell(result: LabelResult): void;
  /** The last word, on all labels in their order. */
  end(results: readonly LabelResult[]): void;
}

/** Up to here each label has its line at once; beyond, lines are bundled. */
const FEW_LABELS = 10;

/**
 * Lines that a person can follow. Of a few labels each is told; of many, the failures, a line in between now and
 * then, and all of them folded at the end. What the plan says already, of labels that are there or that a dry run leaves, is not told again.
 */
export function createProgress(log: Log, total: number): Progress {
  const told: LabelResult[] = [];
  const step = Math.ceil(total / FEW_LABELS);
  return {
    tell(result) {
      if (total > 1 && isInPlan(result)) return;
      told.push(result);
      if (total <= FEW_LABELS || failureOf(result) !== undefined) log.info(resultLine(result));
      else if (told.length % step === 0) log.info(`So far, ${verdict(told)}`);
    },
    end(results) {
      const written = results.filter((result) => !isInPlan(result));
      if (total > FEW_LABELS && written.length > 0) log.group('Every label', written.map(resultLine));
      const nothing = results.every(({ attempts }) => attempts === 0) ? ' Nothing was written.' : '';
      if (total > 1) log.info(`${verdict(results)}${nothing}`);
    },
  };
}

function isInPlan({ outcome, attempts }: LabelResult): boolean {
  return attempts === 0 && (outcome === 'exists' || outcome === 'planned');
}

/** One line on what became of a label. */
function resultLine(result: LabelResult): string {
  const name = `"${displayLabel(result.label)}"`;
  switch (result.outcome) {
    case 'created': {
      const how = result.confirmedBy === 'read-back' ? ', confirmed by reading back' : '';
      return `Created ${name}: id ${result.id}, ${result.latencyMs} ms, ${plural(result.attempts, 'POST')}${how}.`;
    }
    case 'exists': {
      const who =
        result.attempts === 0 ? 'already exists' : 'exists now: created concurrently by another writer';
      return `Label ${name} ${who}, id ${result.id}${driftText(result.drift)}.`;
    }
    case 'updated':
      return `Updated ${name}: id ${result.id}; before, ${result.drift.map(describeDrift).join('; ')}.`;
    case 'planned': {
      const change = result.existing === undefined ? 'created' : 'updated';
      return `Label ${name} would be ${change} (dry run: nothing was written)${driftText(result.drift)}.`;
    }
    case 'duplicate':
    case 'drifted':
    case 'failed':
    case 'unknown':
    case 'not-attempted': {
      const { message } = result.failure;
      return message.includes(name)
        ? `${result.outcome}: ${message}`
        : `${result.outcome}: ${name}. ${message}`;
    }
  }
}
