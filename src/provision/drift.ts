import type { StoredSettings } from '../genesys/utilization-document.ts';
import type { LabelSettings } from '../labels/label.ts';

/** A setting that differs from what is declared; lists are of stored names, sorted. */
export type Drift =
  | { readonly setting: 'maximum-capacity'; readonly wanted: number; readonly found: number }
  | {
      readonly setting: 'interrupting-labels';
      readonly wanted: readonly string[];
      readonly found: readonly string[];
    };

/** Whether the label says anything about its settings. */
export function declaresSettings(settings: LabelSettings): boolean {
  return settings.maximumCapacity !== undefined || settings.interruptingLabels !== undefined;
}

/**
 * Compares what a label declares, and nothing else, with what the organisation has: a capacity as a number, interrupting
 * labels as a set.
 *
 * @param nameOf the stored name of a label's id; an id that no label has stands as it is
 * @returns `undefined` when the organisation does not say what it has
 */
export function driftOf(
  declared: LabelSettings,
  found: StoredSettings | undefined,
  nameOf: (id: string) => string,
): readonly Drift[] | undefined {
  const { maximumCapacity: wanted, interruptingLabels } = declared;
  if (found === undefined || (wanted !== undefined && found.maximumCapacity === undefined)) return undefined;
  const capacity: readonly Drift[] =
    wanted === undefined || found.maximumCapacity === undefined || wanted === found.maximumCapacity
      ? []
      : [{ setting: 'maximum-capacity', wanted, found: found.maximumCapacity }];
  const names = found.interruptingLabelIds.map(nameOf);
  const interrupting: readonly Drift[] =
    interruptingLabels === undefined || listed(interruptingLabels).join('\n') === listed(names).join('\n')
      ? []
      : [{ setting: 'interrupting-labels', wanted: listed(interruptingLabels), found: listed(names) }];
  return [...capacity, ...interrupting];
}

/** `maximum-capacity is 2 instead of 5`. */
export function describeDrift(drift: Drift): string {
  switch (drift.setting) {
    case 'maximum-capacity':
      return `${drift.setting} is ${drift.found} instead of ${drift.wanted}`;
    case 'interrupting-labels':
      return `${drift.setting} are ${describeNames(drift.found)} instead of ${describeNames(drift.wanted)}`;
  }
}

function describeNames(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');
}

/** Each once, in one order; a name has no line break. */
function listed(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
