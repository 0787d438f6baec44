import { differenceBetween, lookOf } from './look-alike.ts';

/** A label, by what makes it the same label and by how people know it. */
export interface Named {
  readonly key: string;
  readonly display: string;
}

/** A label that looks like another one without being it. */
export interface LookAlike {
  readonly display: string;
  /** Whether the organisation has it; else it is another one of the list. */
  readonly isExisting: boolean;
  /** As `differenceBetween` says it. */
  readonly difference: string;
}

/** The most look-alikes that are told of one label. */
const MOST_LOOK_ALIKES = 3;

/**
 * For each wanted label, those of the organisation that look like it and those before it in the list, so that two
 * wanted labels that look alike are told once. A label is no look-alike of itself.
 */
export function findLookAlikes(
  wanted: readonly Named[],
  existing: readonly Named[],
): readonly (readonly LookAlike[])[] {
  const existingByLook = Map.groupBy(existing, ({ key }) => lookOf(key));
  const existingKeys = new Set(existing.map(({ key }) => key));
  const earlierByLook = new Map<string, Map<string, Named>>();
  return wanted.map((label) => {
    const look = lookOf(label.key);
    const earlier = earlierByLook.get(look) ?? new Map<string, Named>();
    // What exists and stands earlier in the list has told of this label, if this one exists, too.
    const isThere = existingKeys.has(label.key);
    const found = [
      ...(existingByLook.get(look) ?? []).filter(({ key }) => !isThere || !earlier.has(key)),
      ...[...earlier.values()].filter(({ key }) => !isThere && !existingKeys.has(key)),
    ];
    earlierByLook.set(look, earlier.set(label.key, label));
    return found
      .filter(({ key }) => key !== label.key)
      .slice(0, MOST_LOOK_ALIKES)
      .map(({ key, display }) => ({
        display,
        isExisting: existingKeys.has(key),
        difference: differenceBetween(label.key, key),
      }));
  });
}
