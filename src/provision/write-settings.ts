import { Failure } from '../failure.ts';
import type { SettingsChange, UtilizationDocument } from '../genesys/utilization-document.ts';
import { displayLabel } from '../labels/label.ts';
import { shortList } from '../text.ts';
import { seenFromOthers } from './creation-failures.ts';
import { describeDrift, driftOf, isDescribed } from './drift.ts';
import { missingInterrupting } from './outcomes.ts';
import {
  changeFor,
  createdSettings,
  namesNow,
  pendingIn,
  type Pending,
  type Settled,
} from './pending-settings.ts';
import { readToCompare } from './read-settings.ts';
import { comparedOutcome, unfinished, updatedOutcome } from './settings-outcomes.ts';
import { leave, tell, type Work, type WriteOptions } from './settings-work.ts';
import { updateSettings } from './update-settings.ts';

/**
 * Writes the settings that differ, and those of labels that were created in a cycle, once for the whole step, and tells
 * what became of each. A label that somebody else created meanwhile, or may have, is compared as one that was there from the
 * start.
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
  const isUpdate = onDrift === 'update';
  if (stopped === undefined) await (isUpdate ? updateAll(work) : compareAll(work));
  else
    await leave(work, {
      what: isUpdate ? 'written' : 'compared',
      cause: stopped,
      seen: seenFromOthers(stopped),
    });
}

/** Without `on-drift: update`, differences are told: only labels that somebody else created, or may have, are pending then. */
async function compareAll(work: Work): Promise<void> {
  const { store, settings, pending, onDrift, names } = work;
  const compared = pending.map(({ planned: { label }, id }) => ({ label, id }));
  try {
    const document = await readToCompare(store.session, settings, compared, onDrift);
    const isShown = ({ planned: { label }, id }: Pending): boolean =>
      isDescribed(label.settings, document.settings.get(id));
    for (const each of pending.filter(isShown))
      await tell(work, each, comparedOutcome(each, document, onDrift, names));
    const silent = pending.filter((each) => !isShown(each));
    const message = 'A reading does not show the settings of every label.';
    const cause = new Failure({ code: 'settings-unreadable', message });
    if (silent.length > 0) await leave({ ...work, pending: silent }, { what: 'compared', cause });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await leave(work, { what: 'compared', cause: error });
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
    awaited: new Set(complete.filter((each) => !isMadeAsDeclared(each)).map(({ id }) => id)),
    refuse: (reading) => (plan.isApproved ? unapproved(complete, reading, names) : undefined),
  });
  if (update.moved.length > 0) onWarning(movedWarning(update.moved, names));
  for (const each of complete) await tell(work, each, updatedOutcome(each, update, names));
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

/** Whether the API said that it created the label with what this step sent. */
function isMadeAsDeclared({ creation }: Pending): boolean {
  return creation?.outcome === 'created' && creation.confirmedBy === 'response';
}

/** Why settings are not written over others than those that the approved plan found. */
function unapproved(
  pending: readonly Pending[],
  reading: UtilizationDocument,
  names: ReadonlyMap<string, string>,
): Failure | undefined {
  const others = pending.flatMap(({ planned: { label, decision }, id }) => {
    if (decision.kind !== 'update') return [];
    const drift = driftOf(label.settings, reading.settings.get(id), (other) => names.get(other));
    const isApproved = drift.length === 0 || JSON.stringify(drift) === JSON.stringify(decision.drift);
    return isApproved ? [] : [`"${displayLabel(label)}" (${drift.map(describeDrift).join('; ')})`];
  });
  if (others.length === 0) return undefined;
  return new Failure({
    code: 'plan-changed',
    message: `No settings were written, because they are not any more what they were when the plan was made: ${shortList(others)}.`,
  });
}
