import { Failure } from '../failure.ts';
import type { LabelSettingsStore } from '../genesys/label-settings.ts';
import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { declaresSettings, isDescribed } from './drift.ts';
import { creationOrder, newSources, resolveInterrupting } from './interrupting.ts';
import type { OnDrift } from './policy.ts';

/** A label of the list that is there and declares settings. */
interface Compared {
  readonly label: Label;
  readonly id: string;
}

/**
 * Reads the organisation's settings where they are needed before the creations: where a label that exists declares some,
 * and where labels of a cycle will have theirs written afterwards, which nobody should find out to be impossible then.
 *
 * @param onWarning told why they cannot be compared, where that does not fail the step
 * @returns `undefined` when they were not read
 * @throws Failure when they cannot be read and drift is to fail the step or to be written
 */
export async function settingsToCompare(
  store: LabelStore,
  wanted: readonly Label[],
  existing: readonly StoredLabel[],
  onDrift: OnDrift,
  onWarning: (message: string) => void,
): Promise<UtilizationDocument | undefined> {
  const ids = new Map(existing.map(({ key, id }) => [key, id]));
  const compared = wanted.flatMap((label): readonly Compared[] => {
    const id = ids.get(store.keyOf(label));
    return id === undefined || !declaresSettings(label.settings) ? [] : [{ label, id }];
  });
  const isNeeded = compared.length > 0 || (onDrift === 'update' && hasCycle(store, wanted, existing, ids));
  if (!isNeeded || store.settings === undefined) return undefined;
  try {
    const document = await readUntilDescribed(store, store.settings, compared, onDrift);
    const silent = silentOn(document, compared);
    if (silent !== undefined && onDrift !== 'warn')
      throw new Failure({ code: 'settings-unreadable', message: `${silent} Nothing was written.` });
    if (silent !== undefined) onWarning(`${silent} So they were not compared.`);
    return document;
  } catch (error) {
    const isWarning = error instanceof Failure && error.code === 'settings-unreadable' && onDrift === 'warn';
    if (!isWarning) throw error;
    onWarning(`${error.message} So the settings of labels that exist were not compared.`);
    return undefined;
  }
}

function hasCycle(
  store: LabelStore,
  wanted: readonly Label[],
  existing: readonly StoredLabel[],
  ids: ReadonlyMap<string, string>,
): boolean {
  const needs = resolveInterrupting(wanted, existing).map(newSources);
  return creationOrder(needs.map((each, index) => (isThere(wanted[index]) ? [] : each))).stuck.length > 0;

  function isThere(label: Label | undefined): boolean {
    return label !== undefined && ids.has(store.keyOf(label));
  }
}

/** A label that is new may be missing for a moment: before that fails the step, it is read again, as a call is retried. */
async function readUntilDescribed(
  { session: { retry, stop } }: LabelStore,
  settings: LabelSettingsStore,
  compared: readonly Compared[],
  onDrift: OnDrift,
): Promise<UtilizationDocument> {
  for (let reads = 1; ; reads += 1) {
    const document = await settings.read();
    const silent = silentOn(document, compared);
    if (silent === undefined || onDrift === 'warn') return document;
    const decision = retry.decide({ attempts: reads });
    if (!decision.retry) return document;
    await retry.wait(`${silent} Reading them again`, decision.waitMs);
    stop.throwIfStopped();
  }
}

/** The most labels that the sentence names. */
const MOST_NAMES = 10;

function silentOn(document: UtilizationDocument, compared: readonly Compared[]): string | undefined {
  const silent = compared.filter(({ label, id }) => !isDescribed(label.settings, document.settings.get(id)));
  if (silent.length === 0) return undefined;
  const names = silent.slice(0, MOST_NAMES).map(({ label }) => `"${displayLabel(label)}"`);
  const more = silent.length > MOST_NAMES ? ` and ${silent.length - MOST_NAMES} more` : '';
  return `The organisation does not say which settings these labels have: ${names.join(', ')}${more}.`;
}
