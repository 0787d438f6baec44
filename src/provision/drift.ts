import type { StoredSettings } from '../genesys/utilization-document.ts';
import type { LabelSettings } from '../labels/label.ts';
import { shortList } from '../text.ts';

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
 * labels as a set. What the organisation does not say is not compared (see {@link isDescribed}).
 *
 * @param nameOf the stored name of a label's id; `undefined` for an id that no label has, which stands as it is
 */
export function driftOf(
  declared: LabelSettings,
  found: StoredSettings | undefined,
  nameOf: (id: string) => string | undefined,
): readonly Drift[] {
  const { maximumCapacity: wanted, interruptingLabels } = declared;
  const capacity: readonly Drift[] =
    wanted === undefined || found?.maximumCapacity === undefined || wanted === found.maximumCapacity
      ? []
      : [{ setting: 'maximum-capacity', wanted, found: found.maximumCapacity }];
  if (interruptingLabels === undefined || found === undefined) return capacity;
  const names = listed(found.interruptingLabelIds.map((id) => nameOf(id) ?? id));
  const wantedNames = listed(interruptingLabels);
  // A label may be called as an id that no label has.
  const isSame =
    wantedNames.join('\n') === names.join('\n') &&
    found.interruptingLabelIds.every((id) => nameOf(id) !== undefined);
  return isSame
    ? capacity
    : [...capacity, { setting: 'interrupting-labels', wanted: wantedNames, found: names }];
}

/** Whether the organisation says what it has of everything that a label declares. */
export function isDescribed(declared: LabelSettings, found: StoredSettings | undefined): boolean {
  if (found === undefined) return !declaresSettings(declared);
  return declared.maximumCapacity === undefined || found.maximumCapacity !== undefined;
}

/** `maximum-capacity is 2 instead of 5`. */
export function describeDrift(drift: Drift): string {
  switch (drift.setting) {
    case 'maximum-capacity':
      return `${drift.setting} is ${drift.found} instead of ${drift.wanted}`;
    case 'interrupting-labels':
      return `${drift.setting} are ${describeNames(drift.found, drift.wanted)} instead of ${describeNames(drift.wanted, drift.found)}`;
  }
}

/** A difference that an update takes away, for a person: `maximum-capacity from 4 to 1`. */
export function describeChange(drift: Drift): string {
  const [found, wanted] =
    drift.setting === 'maximum-capacity'
      ? [drift.found, drift.wanted]
      : [describeNames(drift.found, drift.wanted), describeNames(drift.wanted, drift.found)];
  return `${drift.setting} from ${found} to ${wanted}`;
}

/** Those that the other list has not stand first, so that they are among the few of a long list that are spelled out. */
function describeNames(names: readonly string[], others: readonly string[]): string {
  if (names.length === 0) return 'none';
  const known = new Set(others);
  const ownFirst = names.toSorted((a, b) => Number(known.has(a)) - Number(known.has(b)));
  return shortList(ownFirst.map((name) => `"${name}"`));
}

/** Each once, in one order; a name has no line break. */
function listed(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
