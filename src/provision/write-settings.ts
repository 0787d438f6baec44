import { Failure } from '../failure.ts';
import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import type { SettingsChange } from '../genesys/utilization-document.ts';
import type { LabelSettings } from '../labels/label.ts';
import type { Source } from './interrupting.ts';
import { notAttempted } from './outcomes.ts';
import type { Plan, PlannedLabel } from './plan.ts';
import { identityIn, type LabelOutcome, type LabelResult } from './result.ts';
import { updateSettings, type SettingsUpdate } from './update-settings.ts';

export interface WriteOptions {
  readonly store: LabelStore;
  readonly plan: Plan;
  /** Told of each result as soon as it is known, with its number. */
  readonly onResult: (index: number, result: LabelResult) => Promise<void>;
  /** Told of something that does not fail the step. */
  readonly onWarning: (message: string) => void;
}

/** The settings of one label that are to be written. */
interface PendingChange {
  readonly index: number;
  readonly planned: PlannedLabel;
  readonly id: string;
  readonly change: SettingsChange;
}

/**
 * Writes the settings that differ, and those of labels that were created in a cycle, once for the whole step, and tells
 * what became of each.
 *
 * @param settled outcomes so far, by number of the label; `undefined` where the settings are yet to be written
 * @param ended why nothing may be sent any more, once that is so
 */
export async function writeSettings(
  { store, plan, onResult, onWarning }: WriteOptions,
  settled: ReadonlyMap<number, LabelOutcome | undefined>,
  ended: () => Failure | undefined,
): Promise<void> {
  const pending = plan.labels.flatMap((planned, index) => pendingOf(planned, index, settled));
  const [first] = pending;
  if (first === undefined || store.settings === undefined) return;
  const stopped = ended();
  if (stopped !== undefined) {
    await tellAll(pending, () => notAttempted(stopped));
    return;
  }
  const created = [...settled].flatMap(([index, outcome]) =>
    createdSettings(plan.labels[index], outcome, settled),
  );
  const update = await updateSettings({
    session: store.session,
    settings: store.settings,
    changes: new Map(pending.map(({ id, change }) => [id, change])),
    created: new Map(created),
  });
  if (update.moved.length > 0) onWarning(movedWarning(update.moved, plan.labels));
  await tellAll(pending, ({ id, planned }) => outcomeOf(update, id, planned));

  async function tellAll(
    changes: readonly PendingChange[],
    outcomeFor: (change: PendingChange) => LabelOutcome | undefined,
  ): Promise<void> {
    for (const change of changes) {
      const { label, storedName, decision } = change.planned;
      const outcome = outcomeFor(change);
      if (outcome === undefined) continue;
      const facts =
        decision.kind === 'update' && !('id' in outcome)
          ? { existing: decision.existing, drift: decision.drift }
          : {};
      await onResult(change.index, { label, storedName, ...outcome, ...facts });
    }
  }
}

function pendingOf(
  planned: PlannedLabel,
  index: number,
  settled: ReadonlyMap<number, LabelOutcome | undefined>,
): readonly PendingChange[] {
  const { decision, label } = planned;
  switch (decision.kind) {
    case 'update': {
      const change = changeOf(label.settings, decision.interrupting, settled);
      return [{ index, planned, id: decision.existing.id, change }];
    }
    case 'create': {
      const id = identityIn(settled.get(index) ?? none)?.id;
      if (!decision.deferred || id === undefined) return [];
      const change = changeOf({ interruptingLabels: [] }, decision.interrupting, settled);
      return [{ index, planned, id, change }];
    }
    case 'exists':
    case 'duplicate':
    case 'drifted':
    case 'impossible':
      return [];
  }
}

/** What is declared, with the ids of the interrupting labels that are there by now. */
function changeOf(
  { maximumCapacity, interruptingLabels }: LabelSettings,
  sources: readonly Source[],
  settled: ReadonlyMap<number, LabelOutcome | undefined>,
): SettingsChange {
  const ids = sources.flatMap((source) => {
    if (source.kind === 'existing') return [source.id];
    const id = identityIn(settled.get(source.index) ?? none)?.id;
    return id === undefined ? [] : [id];
  });
  return {
    ...(maximumCapacity !== undefined && { maximumCapacity }),
    ...(interruptingLabels !== undefined && { interruptingLabelIds: ids }),
  };
}

/** The settings that a label of this step was created with. */
function createdSettings(
  planned: PlannedLabel | undefined,
  outcome: LabelOutcome | undefined,
  settled: ReadonlyMap<number, LabelOutcome | undefined>,
): readonly (readonly [string, SettingsChange])[] {
  if (outcome?.outcome !== 'created' || planned?.decision.kind !== 'create') return [];
  const { interrupting, deferred } = planned.decision;
  const { maximumCapacity } = planned.label.settings;
  const interruptingLabels = deferred || interrupting.length === 0 ? {} : { interruptingLabels: [] };
  const declared = { ...(maximumCapacity !== undefined && { maximumCapacity }), ...interruptingLabels };
  return [[outcome.id, changeOf(declared, interrupting, settled)]];
}

const none: LabelOutcome = { outcome: 'planned', attempts: 0, existing: undefined, drift: [] };

/** What became of a label; `undefined` where nothing has to be said: it was created, and has its settings now. */
function outcomeOf(
  { confirmed, written, failure }: SettingsUpdate,
  id: string,
  { decision }: PlannedLabel,
): LabelOutcome | undefined {
  if (confirmed.has(id)) {
    if (decision.kind !== 'update') return undefined;
    const { selfUri } = decision.existing;
    // Somebody else wrote the same in the meantime.
    return written
      ? { outcome: 'updated', attempts: 0, id, selfUri, drift: decision.drift }
      : { outcome: 'exists', attempts: 0, id, selfUri, drift: [] };
  }
  const cause = failure ?? new Failure({ code: 'internal-error', message: 'It is not known why.' });
  const isStopped = !written && (cause.code === 'deadline' || cause.code === 'cancelled');
  const outcome = written ? 'unknown' : isStopped ? 'not-attempted' : 'failed';
  const existing = decision.kind === 'update' ? decision.existing : { id, selfUri: undefined };
  return { outcome, attempts: 0, existing, failure: cause };
}

/** The most places that the warning names. */
const MOST_PLACES = 10;

function movedWarning(moved: readonly string[], labels: readonly PlannedLabel[]): string {
  const names = new Map(labels.flatMap(({ decision }) => existingIn(decision)));
  const places = moved.slice(0, MOST_PLACES).map((path) => {
    const [, id] = /^labelUtilizations\.(.*)$/s.exec(path) ?? [];
    return id === undefined ? `\`${path}\`` : `the label ${names.get(id) ?? id}`;
  });
  const more = moved.length > MOST_PLACES ? ` and ${moved.length - MOST_PLACES} more` : '';
  return `Somebody else changed the utilization settings while this step wrote them: ${places.join(', ')}${more}. One of the two changes may be lost: look at them in Genesys Cloud.`;
}

function existingIn(decision: PlannedLabel['decision']): readonly (readonly [string, string])[] {
  const existing: StoredLabel | undefined = 'existing' in decision ? decision.existing : undefined;
  return existing === undefined ? [] : [[existing.id, existing.storedName]];
}
