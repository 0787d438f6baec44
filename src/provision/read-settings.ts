import { Failure } from '../failure.ts';
import type { LabelSettingsStore } from '../genesys/label-settings.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import type { Session } from '../genesys/session.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { shortList } from '../text.ts';
import { declaresSettings, isDescribed } from './drift.ts';
import { creationOrder, newSources, resolveInterrupting } from './interrupting.ts';
import type { OnDrift } from './policy.ts';

/** A label of the list that is there and declares settings. */
export interface Compared {
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
  const isNeeded = compared.length > 0 || (onDrift === 'update' && hasCycle(wanted, existing));
  if (!isNeeded || store.settings === undefined) return undefined;
  try {
    const { settings } = store;
    const document = await readToCompare(store.session, settings, compared, onDrift);
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

/**
 * Reads the settings that labels are compared with. One that is new may be missing for a moment, which matters where that
 * would fail the step: then they are read again, as often as a retry is made.
 */
export function readToCompare(
  { retry }: Session,
  settings: LabelSettingsStore,
  compared: readonly Compared[],
  onDrift: OnDrift,
): Promise<UtilizationDocument> {
  return retry.readUntil(
    () => settings.read(),
    (read) => {
      const silent = onDrift === 'warn' ? undefined : silentOn(read, compared);
      return silent && `${silent} Reading them again`;
    },
  );
}

function hasCycle(wanted: readonly Label[], existing: readonly StoredLabel[]): boolean {
  return creationOrder(resolveInterrupting(wanted, existing).map(newSources)).stuck.length > 0;
}

function silentOn(document: UtilizationDocument, compared: readonly Compared[]): string | undefined {
  const silent = compared.filter(({ label, id }) => !isDescribed(label.settings, document.settings.get(id)));
  if (silent.length === 0) return undefined;
  const names = silent.map(({ label }) => `"${displayLabel(label)}"`);
  return `The organisation does not say which settings these labels have: ${shortList(names)}.`;
}
