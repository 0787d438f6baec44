import type { Discovered } from '../genesys/discover.ts';
import { displayLabel } from '../labels/label.ts';
import type { Plan } from '../provision/plan.ts';
import { driftIn, failureOf, type LabelResult, type NotDone, type Refused } from '../provision/result.ts';
import { plural } from '../text.ts';
import type { Log } from './log.ts';
import { changeText, driftText, isPlanAll, showPlan } from './plan-log.ts';
import { isCorrected, verdict } from './verdict.ts';

/** Tells the log what becomes of the labels while it happens. */
export interface Progress {
  /** The plan, before any label ends by it. */
  plan(discovered: Discovered, plan: Plan, dryRun: boolean): void;
  tell(result: LabelResult): void;
  /** The last word, on all labels in their order. */
  end(results: readonly LabelResult[]): void;
}

/** Up to here each label has its line at once; beyond, lines are bundled. */
const FEW_LABELS = 10;

/**
 * Lines that a person can follow. Of a few labels each is told as it ends; of many, the first failures, a line in between
 * now and then, and the others folded at the end. No label is told twice, and what the plan says already is not
 * told again; why labels failed is told last of all, by the report.
 */
export function createProgress(log: Log, total: number): Progress {
  const ended: LabelResult[] = [];
  const told = new Set<LabelResult>();
  const step = Math.ceil(total / FEW_LABELS);
  let isAllInPlan = false;
  /** Whether the plan says it: of a label that is there, and of all where nothing is written. */
  const isInPlan = ({ outcome, attempts }: LabelResult): boolean =>
    total > 1 && attempts === 0 && (isAllInPlan || outcome === 'exists');
  return {
    plan(discovered, plan, dryRun) {
      isAllInPlan = isPlanAll(plan, dryRun);
      showPlan(log, discovered, plan, dryRun);
    },
    tell(result) {
      if (isInPlan(result)) return;
      ended.push(result);
      const isFailure = failureOf(result) !== undefined;
      if (total <= FEW_LABELS || (isFailure && told.size < FEW_LABELS)) {
        told.add(result);
        log.info(resultLine(result));
      } else if (ended.length % step === 0 && ended.length < total) log.info(`So far, ${verdict(ended)}`);
    },
    end(results) {
      const others = results.filter((result) => !isInPlan(result) && !told.has(result));
      if (others.length > 0)
        log.group(told.size === 0 ? 'Every label' : 'Every other label', others.map(resultLine));
      const nothing = !isAllInPlan && results.some(mayBeWritten) ? '' : ' Nothing was written.';
      if (total !== 1) log.info(`${verdict(results)}${nothing}`);
    },
  };
}

/** Whether a request was sent for the label, or its settings were updated or to be updated. */
function mayBeWritten(result: LabelResult): boolean {
  if (result.attempts > 0 || result.outcome === 'updated') return true;
  return failureOf(result) !== undefined && result.outcome !== 'duplicate' && driftIn(result).length > 0;
}

const phrases: Readonly<Record<(NotDone | Refused)['outcome'], string>> = {
  duplicate: 'Already exists:',
  drifted: 'Has other settings:',
  failed: 'Failed:',
  unknown: 'Unconfirmed:',
  'not-attempted': 'Not attempted:',
};

/** One line on what became of a label, without the reason for which it failed. */
function resultLine(result: LabelResult): string {
  const name = `"${displayLabel(result.label)}"`;
  switch (result.outcome) {
    case 'created': {
      const how = result.confirmedBy === 'read-back' ? ', confirmed by reading back' : '';
      const settings = (isCorrected(result) ? changeText : driftText)(driftIn(result));
      return `Created ${name}: id ${result.id}, ${result.latencyMs} ms, ${plural(result.attempts, 'POST')}${how}${settings}.`;
    }
    case 'exists': {
      const who =
        result.attempts === 0 ? 'already exists' : 'exists now: created concurrently by another writer';
      return `Label ${name} ${who}, id ${result.id}${driftText(result.drift)}.`;
    }
    case 'updated':
      return `Updated ${name}: id ${result.id}${changeText(result.drift)}.`;
    case 'planned': {
      const change = result.existing === undefined ? 'created' : 'updated';
      return `Label ${name} would be ${change} (dry run: nothing was written)${changeText(result.drift)}.`;
    }
    case 'duplicate':
    case 'drifted':
    case 'failed':
    case 'unknown':
    case 'not-attempted':
      return `${phrases[result.outcome]} ${name}${driftText(driftIn(result))}.`;
  }
}
