import type { StoredLabel } from '../genesys/stored-label.ts';
import { type Label, storedNameOf } from '../labels/label.ts';
import { lookOf } from '../labels/look-alike.ts';

/** Where the id of an interrupting label comes from: the organisation, or another label of the same list. */
export type Source =
  | { readonly kind: 'existing'; readonly id: string }
  /** Its number in the list. */
  | { readonly kind: 'new'; readonly index: number };

export type Resolved =
  | { readonly ok: true; readonly sources: readonly Source[] }
  | { readonly ok: false; readonly missing: readonly MissingLabel[] };

export interface MissingLabel {
  readonly name: string;
  /** A label that looks like it, and was probably meant. */
  readonly lookAlike: string | undefined;
}

/**
 * Finds the interrupting labels of every wanted label by their stored names, first in the organisation and then
 * in the list itself.
 */
export function resolveInterrupting(
  wanted: readonly Label[],
  existing: readonly StoredLabel[],
): readonly Resolved[] {
  const existingIds = new Map(existing.map((label) => [label.storedName, label.id]));
  const newIndexes = new Map(wanted.map((label, index) => [storedNameOf(label), index]));
  const find = (name: string): Source | undefined => {
    const id = existingIds.get(name);
    if (id !== undefined) return { kind: 'existing', id };
    const index = newIndexes.get(name);
    return index === undefined ? undefined : { kind: 'new', index };
  };
  const findLookAlike = lookAlikeAmong([...existingIds.keys(), ...newIndexes.keys()]);
  return wanted.map((label): Resolved => {
    const names = label.settings.interruptingLabels ?? [];
    const missing = names.filter((name) => find(name) === undefined);
    if (missing.length > 0) {
      return { ok: false, missing: missing.map((name) => ({ name, lookAlike: findLookAlike(name) })) };
    }
    return { ok: true, sources: names.flatMap((name) => find(name) ?? []) };
  });
}

/** Numbers of the labels of the list that a label needs. */
export function newSources(resolved: Resolved): readonly number[] {
  if (!resolved.ok) return [];
  return resolved.sources.flatMap((source) => (source.kind === 'new' ? [source.index] : []));
}

/** Finds a name that looks like another one; the looks are taken only when one is asked for. */
function lookAlikeAmong(names: readonly string[]): (name: string) => string | undefined {
  let byLook: Map<string, string> | undefined;
  return (name) => {
    byLook ??= new Map(names.map((other) => [lookOf(other), other]));
    return byLook.get(lookOf(name));
  };
}

/**
 * An order in which every label comes after the new labels that it needs, and otherwise the order of the list.
 * Labels that need each other in a cycle, or need one that does, come in no order: they are `stuck`.
 *
 * @param needs for each label, the numbers of those that must come before it
 */
export function creationOrder(needs: readonly (readonly number[])[]): {
  readonly order: readonly number[];
  readonly stuck: readonly number[];
} {
  const done = new Set<number>();
  let waiting = needs.map((_, index) => index);
  for (;;) {
    const ready = waiting.filter((index) => (needs[index] ?? []).every((need) => done.has(need)));
    if (ready.length === 0) return { order: [...done], stuck: waiting };
    for (const index of ready) done.add(index);
    waiting = waiting.filter((index) => !done.has(index));
  }
}
