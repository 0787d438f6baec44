import { isStop, type Failure } from '../failure.ts';
import type { LabelSettingsStore } from '../genesys/label-settings.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import { displayLabel } from '../labels/label.ts';
import { shortList } from '../text.ts';
import type { Pending, Settled } from './pending-settings.ts';
import type { Plan } from './plan.ts';
import type { OnDrift } from './policy.ts';
import type { LabelOutcome, LabelResult } from './result.ts';
import { unfinished, type Undone } from './settings-outcomes.ts';

export interface WriteOptions {
  readonly store: LabelStore;
  readonly plan: Plan;
  readonly onDrift: OnDrift;
  /** Told of each result as soon as it is known, with its number. */
  readonly onResult: (index: number, result: LabelResult) => Promise<void>;
  /** Told of something that does not fail the step. */
  readonly onWarning: (message: string) => void;
}

/** What there is to do, and with what. */
export interface Work extends WriteOptions {
  readonly settings: LabelSettingsStore;
  readonly pending: readonly Pending[];
  readonly settled: Settled;
  /** Stored names of the organisation's labels by id, with those that the step found or created since. */
  readonly names: ReadonlyMap<string, string>;
}

/** @param outcome `undefined` where there is nothing to add to what was told when the label was created */
export async function tell(
  { onResult }: Work,
  { index, planned: { label, storedName } }: Pending,
  outcome: LabelOutcome | undefined,
): Promise<void> {
  if (outcome !== undefined) await onResult(index, { label, storedName, ...outcome });
}

interface Left {
  readonly what: Undone['what'];
  readonly cause: Failure;
  /** The cause as labels tell it that were attempted, where that is not their own. */
  readonly seen?: Failure;
}

/**
 * Tells of labels whose settings were not read, or not shown, why not. Where a difference would be a warning, so is this: a
 * listing showed that the labels are there. And so it is of a label that this step may have created with its settings.
 */
export async function leave(work: Work, { what, cause, seen = cause }: Left): Promise<void> {
  const { pending, onDrift, onWarning } = work;
  const isWarning = ({ creation }: Pending): boolean =>
    onDrift === 'warn' || (what === 'compared' && creation?.outcome === 'created');
  const warned = pending.filter(isWarning);
  if (warned.length > 0) {
    const labels = warned.map(({ planned }) => `"${displayLabel(planned.label)}"`);
    const isSure = warned.every(({ creation }) => creation?.outcome === 'exists');
    onWarning(
      `${seen.message} So the settings of labels that another writer ${isSure ? 'created' : 'may have created'} were not compared: ${shortList(labels)}.`,
    );
  }
  const how = what === 'written' || isStop(cause) ? 'stopped' : 'refused';
  for (const each of pending) {
    const { creation } = each;
    if (!isWarning(each)) {
      const isAttempted = creation !== undefined && creation.attempts > 0;
      await tell(work, each, unfinished(each, { what, how, cause: isAttempted ? seen : cause }));
    } else if (creation?.outcome === 'exists') await tell(work, each, creation);
  }
}
