import { Failure } from '../failure.ts';
import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import type { Label } from '../labels/label.ts';
import { declaresSettings } from './drift.ts';
import type { OnDrift } from './policy.ts';

/**
 * Reads the organisation's settings, if a label that exists declares any: nothing else needs them before the creations.
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
  const keys = new Set(existing.map(({ key }) => key));
  const isNeeded = wanted.some((label) => declaresSettings(label.settings) && keys.has(store.keyOf(label)));
  if (!isNeeded || store.settings === undefined) return undefined;
  try {
    return await store.settings.read();
  } catch (error) {
    const isWarning = error instanceof Failure && error.code === 'settings-unreadable' && onDrift === 'warn';
    if (!isWarning) throw error;
    onWarning(`${error.message} So the settings of labels that exist were not compared.`);
    return undefined;
  }
}
