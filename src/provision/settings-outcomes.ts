import { Failure, isStop, restated } from '../failure.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import { displayLabel } from '../labels/label.ts';
import { describeDrift, driftOf, isDescribed, type Drift } from './drift.ts';
import type { Pending } from './pending-settings.ts';
import type { OnDrift } from './policy.ts';
import type { PlannedLabel } from './plan.ts';
import type { Created, Exists, LabelOutcome, NotDone } from './result.ts';
import type { SettingsUpdate } from './update-settings.ts';

/** Stored names of labels by id. */
type Names = ReadonlyMap<string, string>;

/** What was to be done with the settings of a label, and was not. */
export interface Undone {
  readonly what: 'written' | 'compared';
  /** `stopped`, before anything was sent for it; `refused`; `unknown`, where they may have been written. */
  readonly how: 'stopped' | 'refused' | 'unknown';
  readonly cause: Failure;
  /** Differences that a reading showed since the plan was made. */
  readonly found?: readonly Drift[];
}

/**
 * How a label ends whose settings were not written or compared, or may not have been. One that somebody else created was
 * attempted, once a POST was sent for it.
 */
export function unfinished(pending: Pending, { what, how, cause, found = [] }: Undone): NotDone {
  const { creation, planned, id, selfUri } = pending;
  const attempts = creation?.attempts ?? 0;
  const drift = found.length === 0 ? plannedDrift(planned) : found;
  const isUnattempted = how === 'stopped' && attempts === 0;
  return {
    outcome: how === 'unknown' ? 'unknown' : isUnattempted ? 'not-attempted' : 'failed',
    attempts,
    existing: { id, selfUri },
    drift,
    failure: restated(cause, { message: `${historyOf(pending, what, how)}${cause.message}` }),
  };
}

/** What is to be known before the failure, as a sentence of its own: what became of the creation. */
function historyOf({ creation, planned, id }: Pending, what: Undone['what'], how: Undone['how']): string {
  if (creation === undefined) return '';
  const label = `Label "${displayLabel(planned.label)}"`;
  if (creation.outcome === 'created' && isDeferred(planned))
    return `${label} was created (id ${id}), but ${how === 'unknown' ? 'it is not confirmed that it has' : 'without'} its interrupting labels. `;
  return `${label} (id ${id}) ${originOf(creation)} and its settings ${how === 'unknown' ? 'may not have been' : 'were not'} ${what}. `;
}

/** Who created a label that a listing showed, as far as that is known. */
function originOf({ outcome }: Created | Exists): string {
  return outcome === 'exists'
    ? 'was created concurrently by another writer,'
    : 'was created, by this step or by a faster writer,';
}

function isDeferred({ decision }: PlannedLabel): boolean {
  return decision.kind === 'create' && decision.deferred;
}

/**
 * What becomes of a label that somebody else created, or may have, by its settings as they were read; `undefined` where
 * there is nothing to add to what was told when it was created.
 */
export function comparedOutcome(
  pending: Pending,
  document: UtilizationDocument,
  onDrift: OnDrift,
  names: Names,
): LabelOutcome | undefined {
  const { creation, planned, id, selfUri } = pending;
  if (creation === undefined) return undefined;
  const drift = driftFound(pending, document, names);
  if (drift.length === 0 && creation.outcome === 'created') return undefined;
  if (drift.length === 0 || onDrift === 'warn') return { ...creation, drift };
  const failure = new Failure({
    code: 'settings-differ',
    message: `Label "${displayLabel(planned.label)}" (id ${id}) ${originOf(creation)} with other settings: ${drift.map(describeDrift).join('; ')}.`,
  });
  return { outcome: 'drifted', attempts: creation.attempts, id, selfUri, drift, failure };
}

/** What becomes of a label by an update of the settings; `undefined` where it was told all there is: it was created. */
export function updatedOutcome(
  pending: Pending,
  { confirmed, written, failure, before, latest }: SettingsUpdate,
  names: Names,
): LabelOutcome | undefined {
  const { creation, id, selfUri } = pending;
  const drift = driftFound(pending, before, names);
  if (!confirmed.has(id)) {
    const cause = failure ?? new Failure({ code: 'internal-error', message: 'It is not known why.' });
    const how = written ? 'unknown' : isStop(cause) || cause.code === 'plan-changed' ? 'stopped' : 'refused';
    return unfinished(pending, { what: 'written', how, cause, found: driftFound(pending, latest, names) });
  }
  // Where nothing was written, it had its settings already, or somebody else wrote the same in the meantime.
  const isChanged = written && drift.length > 0;
  if (creation?.outcome === 'created')
    return isChanged ? { ...creation, drift, isCorrected: true } : undefined;
  const attempts = creation?.attempts ?? 0;
  return isChanged
    ? { outcome: 'updated', attempts, id, selfUri, drift }
    : { outcome: 'exists', attempts, id, selfUri, drift: [] };
}

/** Differences from what is declared that a reading shows, and where it does not show the label, those of the plan. */
function driftFound(
  { planned, creation, id }: Pending,
  document: UtilizationDocument | undefined,
  names: Names,
): readonly Drift[] {
  const { label } = planned;
  const found = document?.settings.get(id);
  if (!isDescribed(label.settings, found)) return plannedDrift(planned);
  // What the API says that it created has the settings that it was sent with.
  if (creation?.outcome === 'created' && creation.confirmedBy === 'response') return [];
  const drift = driftOf(label.settings, found, (other) => names.get(other));
  // A label of a cycle of ours has no interrupting labels yet.
  const isYetToCome = ({ setting, found }: Drift): boolean =>
    creation?.outcome === 'created' &&
    isDeferred(planned) &&
    setting === 'interrupting-labels' &&
    found.length === 0;
  return drift.filter((each) => !isYetToCome(each));
}

function plannedDrift({ decision }: PlannedLabel): readonly Drift[] {
  return decision.kind === 'update' ? decision.drift : [];
}
