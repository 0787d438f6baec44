import { Failure, isStop, restated } from '../failure.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import { displayLabel } from '../labels/label.ts';
import { describeDrift, driftOf, type Drift } from './drift.ts';
import type { Pending } from './pending-settings.ts';
import type { OnDrift } from './policy.ts';
import type { LabelOutcome, NotDone } from './result.ts';
import type { SettingsUpdate } from './update-settings.ts';

/** Stored names of labels by id. */
type Names = ReadonlyMap<string, string>;

/** What was to be done with the settings of a label, and was not. */
export interface Undone {
  readonly what: 'written' | 'compared';
  /** `stopped`, before anything was sent for it; `refused`; `unknown`, where they may have been written. */
  readonly how: 'stopped' | 'refused' | 'unknown';
  readonly cause: Failure;
}

/**
 * How a label ends whose settings were not written or compared, or may not have been. One that somebody else created was
 * attempted, once a POST was sent for it.
 */
export function unfinished(pending: Pending, { what, how, cause }: Undone): NotDone {
  const { creation, planned, id, selfUri } = pending;
  const attempts = creation?.attempts ?? 0;
  const drift = planned.decision.kind === 'update' ? planned.decision.drift : [];
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
  const label = `Label "${displayLabel(planned.label)}"`;
  switch (creation?.outcome) {
    case undefined:
      return '';
    case 'exists':
      return `${label} (id ${id}) was created concurrently by another writer, and its settings ${how === 'unknown' ? 'may not have been' : 'were not'} ${what}. `;
    case 'created':
      return `${label} was created (id ${id}), but ${how === 'unknown' ? 'it is not confirmed that it has' : 'without'} its interrupting labels. `;
  }
}

/** What becomes of a label that somebody else created, by its settings as they were read. */
export function comparedOutcome(
  pending: Pending,
  document: UtilizationDocument,
  onDrift: OnDrift,
  names: Names,
): LabelOutcome | undefined {
  const { creation, planned, id, selfUri } = pending;
  if (creation?.outcome !== 'exists') return undefined;
  const drift = driftNow(pending, document, names);
  if (drift.length === 0 || onDrift === 'warn') return { ...creation, drift };
  const failure = new Failure({
    code: 'settings-differ',
    message: `Label "${displayLabel(planned.label)}" (id ${id}) was created concurrently by another writer with other settings: ${drift.map(describeDrift).join('; ')}.`,
  });
  return { outcome: 'drifted', attempts: creation.attempts, id, selfUri, drift, failure };
}

/** What becomes of a label by an update of the settings; `undefined` where it was told all there is: it was created. */
export function updatedOutcome(
  pending: Pending,
  { confirmed, written, failure, before }: SettingsUpdate,
  names: Names,
): LabelOutcome | undefined {
  const { creation, planned, id, selfUri } = pending;
  if (!confirmed.has(id)) {
    const cause = failure ?? new Failure({ code: 'internal-error', message: 'It is not known why.' });
    const how = written ? 'unknown' : isStop(cause) ? 'stopped' : 'refused';
    return unfinished(pending, { what: 'written', how, cause });
  }
  if (creation?.outcome === 'created') return undefined;
  const attempts = creation?.attempts ?? 0;
  const drift =
    planned.decision.kind === 'update' ? planned.decision.drift : driftNow(pending, before, names);
  // Where nothing was written, it had its settings already, or somebody else wrote the same in the meantime.
  return written && drift.length > 0
    ? { outcome: 'updated', attempts, id, selfUri, drift }
    : { outcome: 'exists', attempts, id, selfUri, drift: [] };
}

function driftNow(
  { planned, id }: Pending,
  document: UtilizationDocument | undefined,
  names: Names,
): readonly Drift[] {
  return driftOf(planned.label.settings, document?.settings.get(id), (other) => names.get(other));
}
