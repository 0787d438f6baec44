import { Failure, isStop, restated } from '../failure.ts';
import type { LabelSettingsStore } from '../genesys/label-settings.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import type { SettingsChange, UtilizationDocument } from '../genesys/utilization-document.ts';
import { displayLabel, type LabelSettings } from '../labels/label.ts';
import { declaresSettings, describeDrift, driftOf, type Drift } from './drift.ts';
import type { Source } from './interrupting.ts';
import { needsAnother } from './outcomes.ts';
import type { Plan, PlannedLabel } from './plan.ts';
import type { OnDrift } from './policy.ts';
import { identityIn, type Created, type Exists, type LabelOutcome, type LabelResult } from './result.ts';
import { updateSettings, type SettingsUpdate } from './update-settings.ts';

export interface WriteOptions {
  readonly store: LabelStore;
  readonly plan: Plan;
  readonly onDrift: OnDrift;
  /** Told of each result as soon as it is known, with its number. */
  readonly onResult: (index: number, result: LabelResult) => Promise<void>;
  /** Told of something that does not fail the step. */
  readonly onWarning: (message: string) => void;
}

/** Outcomes so far, by number of the label; `undefined` where the settings are yet to be written. */
type Settled = ReadonlyMap<number, LabelOutcome | undefined>;

/** A label whose settings are still to be looked at or written. */
interface Pending {
  readonly index: number;
  readonly planned: PlannedLabel;
  readonly id: string;
  readonly selfUri: string | undefined;
  /** What became of its creation; `undefined` for a label that was there from the start. */
  readonly creation: Created | Exists | undefined;
  /** Where the ids of its interrupting labels come from. */
  readonly sources: readonly Source[];
  /** What is declared, apart from the interrupting labels with which it was created. */
  readonly declared: LabelSettings;
}

/**
 * Writes the settings that differ, and those of labels that were created in a cycle, once for the whole step, and tells
 * what became of each. A label that somebody else created meanwhile is compared as one that was there from the start.
 *
 * @param settled outcomes so far
 * @param ended why nothing may be sent any more, once that is so
 */
export async function writeSettings(
  options: WriteOptions,
  settled: Settled,
  ended: () => Failure | undefined,
): Promise<void> {
  const { store, plan, onDrift, onResult, onWarning } = options;
  const pending = plan.labels.flatMap((planned, index) => pendingOf(planned, index, settled.get(index)));
  if (pending.length === 0 || store.settings === undefined) return;
  const stopped = ended() ?? store.session.stop.failure();
  if (onDrift !== 'update') {
    if (stopped === undefined) await compareAll(store.settings, pending);
    else await notCompared(pending, stopped, 'stopped');
    return;
  }
  if (stopped !== undefined) {
    for (const each of pending) await tell(each, unwritten(each, stopped, 'stopped', 'written'));
    return;
  }
  const complete: { readonly each: Pending; readonly change: SettingsChange }[] = [];
  for (const each of pending) {
    const change = changeOf(each.declared, each.sources, settled);
    if ('missing' in change)
      await tell(each, unwritten(each, needsAnother(plan, change.missing).failure, 'stopped', 'written'));
    else complete.push({ each, change });
  }
  if (complete.length === 0) return;
  const update = await updateSettings({
    session: store.session,
    settings: store.settings,
    changes: new Map(complete.map(({ each, change }) => [each.id, change])),
    created: new Map(
      [...settled].flatMap(([index, outcome]) => createdSettings(plan.labels[index], outcome, settled)),
    ),
  });
  if (update.moved.length > 0) onWarning(movedWarning(update.moved, names()));
  for (const { each } of complete) await tell(each, outcomeOf(update, each));

  async function tell(
    { index, planned, creation }: Pending,
    outcome: LabelOutcome | undefined,
  ): Promise<void> {
    const { label, storedName } = planned;
    // What somebody else created is told here, and what this step created was told when it was.
    const told = outcome ?? (creation?.outcome === 'exists' ? creation : undefined);
    if (told !== undefined) await onResult(index, { label, storedName, ...told });
  }

  /** Without `on-drift: update`, differences are told: only labels that somebody else created are pending then. */
  async function compareAll(settings: LabelSettingsStore, raced: readonly Pending[]): Promise<void> {
    try {
      const document = await settings.read();
      for (const each of raced) await tell(each, compared(each, document));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await notCompared(raced, error, isStop(error) ? 'stopped' : 'refused');
    }
  }

  /** Where a difference would be a warning, so is this: a listing showed that the labels are there. */
  async function notCompared(
    raced: readonly Pending[],
    cause: Failure,
    how: 'stopped' | 'refused',
  ): Promise<void> {
    if (onDrift === 'warn') {
      const names = raced.map(({ planned }) => `"${displayLabel(planned.label)}"`).join(', ');
      onWarning(
        `${cause.message} So the settings of labels that another writer created were not compared: ${names}.`,
      );
    }
    for (const each of raced)
      await tell(each, onDrift === 'warn' ? undefined : unwritten(each, cause, how, 'compared'));
  }

  function compared(each: Pending, document: UtilizationDocument): LabelOutcome | undefined {
    const drift = driftNow(each, document);
    if (each.creation === undefined || drift.length === 0) return undefined;
    const { id, selfUri, planned } = each;
    if (onDrift === 'warn')
      return { outcome: 'exists', attempts: each.creation.attempts, id, selfUri, drift };
    const failure = new Failure({
      code: 'settings-differ',
      message: `Label "${displayLabel(planned.label)}" (id ${id}) was created concurrently by another writer with other settings: ${drift.map(describeDrift).join('; ')}.`,
    });
    return { outcome: 'drifted', attempts: each.creation.attempts, id, selfUri, drift, failure };
  }

  function driftNow({ planned, id }: Pending, document: UtilizationDocument | undefined): readonly Drift[] {
    return driftOf(planned.label.settings, document?.settings.get(id), (other) => names().get(other));
  }

  /** Names of the labels that were there, and of those that are now. */
  function names(): ReadonlyMap<string, string> {
    return new Map([
      ...plan.names,
      ...[...settled].flatMap(([index, outcome]) => {
        const id = outcome && identityIn(outcome)?.id;
        const name = plan.labels[index]?.storedName;
        return id === undefined || name === undefined ? [] : [[id, name] as const];
      }),
    ]);
  }

  /** What became of a label; `undefined` where nothing is to be added: it was created, and has its settings now. */
  function outcomeOf(
    { confirmed, written, failure, before }: SettingsUpdate,
    each: Pending,
  ): LabelOutcome | undefined {
    const { creation, planned, id, selfUri } = each;
    if (!confirmed.has(id)) {
      const cause = failure ?? new Failure({ code: 'internal-error', message: 'It is not known why.' });
      return unwritten(each, cause, written ? 'unknown' : isStop(cause) ? 'stopped' : 'refused', 'written');
    }
    if (creation?.outcome === 'created') return undefined;
    const attempts = creation?.attempts ?? 0;
    const drift = planned.decision.kind === 'update' ? planned.decision.drift : driftNow(each, before);
    // Where nothing was written, it had its settings already, or somebody else wrote the same in the meantime.
    if (written && (creation === undefined || drift.length > 0))
      return { outcome: 'updated', attempts, id, selfUri, drift };
    return creation === undefined ? { outcome: 'exists', attempts, id, selfUri, drift: [] } : undefined;
  }
}

/** Whether somebody else created the label meanwhile, whose settings are then to be compared. */
export function isRaced({ decision, label }: PlannedLabel, outcome: LabelOutcome): outcome is Exists {
  return decision.kind === 'create' && outcome.outcome === 'exists' && declaresSettings(label.settings);
}

function pendingOf(
  planned: PlannedLabel,
  index: number,
  outcome: LabelOutcome | undefined,
): readonly Pending[] {
  const { decision, label } = planned;
  switch (decision.kind) {
    case 'update': {
      const { existing, interrupting: sources } = decision;
      const { id, selfUri } = existing;
      return [{ index, planned, id, selfUri, creation: undefined, sources, declared: label.settings }];
    }
    case 'create': {
      const isCreated = outcome?.outcome === 'created' && decision.deferred;
      if (outcome === undefined || !('id' in outcome)) return [];
      const raced = isRaced(planned, outcome);
      if (!isCreated && !raced) return [];
      const { id, selfUri } = outcome;
      const { interrupting: sources } = decision;
      return [{ index, planned, id, selfUri, creation: outcome, sources, declared: label.settings }];
    }
    case 'exists':
    case 'duplicate':
    case 'drifted':
    case 'impossible':
      return [];
  }
}

/**
 * How a label ends whose settings were not written or compared, or may not have been. One that somebody else created was
 * attempted, once a POST was sent for it.
 */
function unwritten(
  { creation, planned, id, selfUri }: Pending,
  cause: Failure,
  how: 'stopped' | 'refused' | 'unknown',
  what: 'written' | 'compared',
): LabelOutcome {
  const existing = { id, selfUri };
  const attempts = creation?.attempts ?? 0;
  const drift = planned.decision.kind === 'update' ? planned.decision.drift : [];
  const name = `Label "${displayLabel(planned.label)}"`;
  switch (creation?.outcome) {
    case undefined: {
      const outcome = how === 'stopped' ? 'not-attempted' : how === 'refused' ? 'failed' : 'unknown';
      return { outcome, attempts, existing, drift, failure: cause };
    }
    case 'exists': {
      const left = how === 'unknown' ? `may not have been ${what}` : `were not ${what}`;
      const message = `${name} (id ${id}) was created concurrently by another writer, and its settings ${left}: ${cause.message}`;
      const failure = restated(cause, { message });
      const outcome =
        how === 'unknown' ? 'unknown' : how === 'stopped' && attempts === 0 ? 'not-attempted' : 'failed';
      return { outcome, attempts, existing, drift, failure };
    }
    case 'created': {
      const message =
        how === 'unknown'
          ? `${name} was created (id ${id}), but it is not confirmed that it has its interrupting labels: ${cause.message}`
          : `${name} was created (id ${id}), but without its interrupting labels: ${cause.message}`;
      const failure = restated(cause, { message });
      return { outcome: how === 'unknown' ? 'unknown' : 'failed', attempts, existing, drift, failure };
    }
  }
}

/** What is declared, with the ids of the interrupting labels; or the number of one that is not there. */
function changeOf(
  { maximumCapacity, interruptingLabels }: LabelSettings,
  sources: readonly Source[],
  settled: Settled,
): SettingsChange | { readonly missing: number } {
  const ids: string[] = [];
  for (const source of sources) {
    const outcome = source.kind === 'new' ? settled.get(source.index) : undefined;
    const id = source.kind === 'existing' ? source.id : outcome && identityIn(outcome)?.id;
    if (id !== undefined) ids.push(id);
    else if (source.kind === 'new') return { missing: source.index };
  }
  return {
    ...(maximumCapacity !== undefined && { maximumCapacity }),
    ...(interruptingLabels !== undefined && { interruptingLabelIds: ids }),
  };
}

/** The settings that a label of this step was created with. */
function createdSettings(
  planned: PlannedLabel | undefined,
  outcome: LabelOutcome | undefined,
  settled: Settled,
): readonly (readonly [string, SettingsChange])[] {
  if (outcome?.outcome !== 'created' || planned?.decision.kind !== 'create') return [];
  const { interrupting, deferred } = planned.decision;
  const { maximumCapacity } = planned.label.settings;
  const interruptingLabels = deferred || interrupting.length === 0 ? {} : { interruptingLabels: [] };
  const declared = { ...(maximumCapacity !== undefined && { maximumCapacity }), ...interruptingLabels };
  const change = changeOf(declared, interrupting, settled);
  return 'missing' in change ? [] : [[outcome.id, change]];
}

/** The most places that the warning names. */
const MOST_PLACES = 10;

function movedWarning(moved: readonly string[], names: ReadonlyMap<string, string>): string {
  const places = moved.slice(0, MOST_PLACES).map((path) => {
    const [, id] = /^labelUtilizations\.(.*)$/s.exec(path) ?? [];
    if (id === undefined) return `\`${path}\``;
    const name = names.get(id);
    return name === undefined ? `the label with the id ${id}` : `the label "${name}"`;
  });
  const more = moved.length > MOST_PLACES ? ` and ${moved.length - MOST_PLACES} more` : '';
  return `Somebody else changed the utilization settings while this step wrote them: ${places.join(', ')}${more}. One of the two changes may be lost: look at them in Genesys Cloud.`;
}
