import { Failure, isStop } from '../failure.ts';
import type { LabelSettingsStore } from '../genesys/label-settings.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import type { SettingsChange } from '../genesys/utilization-document.ts';
import { displayLabel } from '../labels/label.ts';
import { shortList } from '../text.ts';
import { missingInterrupting } from './outcomes.ts';
import {
  changeFor,
  createdSettings,
  namesNow,
  pendingIn,
  type Pending,
  type Settled,
} from './pending-settings.ts';
import type { Plan } from './plan.ts';
import type { OnDrift } from './policy.ts';
import type { LabelOutcome, LabelResult } from './result.ts';
import { comparedOutcome, unfinished, updatedOutcome, type Undone } from './settings-outcomes.ts';
import { updateSettings } from './update-settings.ts';

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
interface Work extends WriteOptions {
  readonly settings: LabelSettingsStore;
  readonly pending: readonly Pending[];
  readonly settled: Settled;
  /** Stored names of the organisation's labels by id, with those that the step found or created since. */
  readonly names: ReadonlyMap<string, string>;
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
  const { store, plan, onDrift } = options;
  const { settings } = store;
  const pending = pendingIn(plan, settled);
  if (pending.length === 0 || settings === undefined) return;
  const work = { ...options, settings, pending, settled, names: namesNow(plan, settled) };
  const stopped = ended() ?? store.session.stop.failure();
  if (onDrift === 'update') await (stopped === undefined ? updateAll(work) : leave(work, 'written', stopped));
  else await (stopped === undefined ? compareAll(work) : leave(work, 'compared', stopped));
}

/** Without `on-drift: update`, differences are told: only labels that somebody else created are pending then. */
async function compareAll(work: Work): Promise<void> {
  const { settings, pending, onDrift, names } = work;
  try {
    const document = await settings.read();
    for (const each of pending) await tell(work, each, comparedOutcome(each, document, onDrift, names));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await leave(work, 'compared', error);
  }
}

async function updateAll(work: Work): Promise<void> {
  const { store, settings, plan, pending, settled, names, onWarning } = work;
  const changes = new Map<string, SettingsChange>();
  const complete: Pending[] = [];
  for (const each of pending) {
    const change = changeFor(each, settled);
    if ('missing' in change) {
      const cause = missingInterrupting(plan, change.missing);
      await tell(work, each, unfinished(each, { what: 'written', how: 'stopped', cause }));
    } else {
      changes.set(each.id, change);
      complete.push(each);
    }
  }
  if (complete.length === 0) return;
  const update = await updateSettings({
    session: store.session,
    settings,
    changes,
    created: createdSettings(plan, settled),
  });
  if (update.moved.length > 0) onWarning(movedWarning(update.moved, names));
  for (const each of complete) await tell(work, each, updatedOutcome(each, update, names));
}

/**
 * Tells of labels whose settings were not even read why not. Where a difference would be a warning, so is this: a listing
 * showed that the labels are there.
 */
async function leave(work: Work, what: Undone['what'], cause: Failure): Promise<void> {
  const { pending, onDrift, onWarning } = work;
  const isWarning = onDrift === 'warn';
  if (isWarning) {
    const labels = pending.map(({ planned }) => `"${displayLabel(planned.label)}"`);
    onWarning(
      `${cause.message} So the settings of labels that another writer created were not compared: ${shortList(labels)}.`,
    );
  }
  const how = what === 'written' || isStop(cause) ? 'stopped' : 'refused';
  for (const each of pending)
    await tell(work, each, isWarning ? each.creation : unfinished(each, { what, how, cause }));
}

/** @param outcome `undefined` where there is nothing to add to what was told when the label was created */
async function tell(
  { onResult }: Work,
  { index, planned: { label, storedName } }: Pending,
  outcome: LabelOutcome | undefined,
): Promise<void> {
  if (outcome !== undefined) await onResult(index, { label, storedName, ...outcome });
}

function movedWarning(moved: readonly string[], names: ReadonlyMap<string, string>): string {
  const places = moved.map((path) => {
    const [, id] = /^labelUtilizations\.(.*)$/s.exec(path) ?? [];
    if (id === undefined) return `\`${path}\``;
    const name = names.get(id);
    return name === undefined ? `the label with the id ${id}` : `the label "${name}"`;
  });
  return `Somebody else changed the utilization settings while this step wrote them: ${shortList(places)}. One of the two changes may be lost: look at them in Genesys Cloud.`;
}
