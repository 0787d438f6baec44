import { isAlias, isMap, isScalar, isSeq, type Alias, type Document } from 'yaml';
import { quote } from '../text.ts';
import type { Excess } from './manifest-tokens.ts';

/** Stands in a value for what has a fault of its own, so that nothing else is said of it. */
export const unreadable: unique symbol = Symbol('unreadable');

export interface PlainValue {
  /** {@link unreadable} when nothing of the document can be read. */
  readonly value: unknown;
  readonly faults: readonly Excess[];
}

/** What a list may come to with its aliases written out, in characters: a hundred names for each of a thousand labels. */
const LARGEST_WRITTEN = 8 * 1024 * 1024;

/** What a value takes beside its text: indentation, marks, and the time of looking at it. */
const SURROUNDINGS = 32;

/** A value, and about how many characters it is long with its aliases written out. */
interface Written {
  readonly value: unknown;
  readonly size: number;
}

/**
 * The plain value of a document. Keys that stand twice in one map, aliases of nothing or of what they are in, and
 * aliases that multiply are faults, of which the first `most` are told; of the maps and aliases that have one,
 * {@link unreadable} stands in the value. Takes time in proportion to the document:
 * an alias is a reference to the value of its anchor, and no copy.
 */
export function plainValueOf(document: Document.Parsed, most: number): PlainValue {
  const faults: Excess[] = [];
  const tell = (node: { readonly range?: readonly [number, ...unknown[]] | null }, problem: string): void => {
    if (faults.length < most) faults.push({ offset: node.range?.[0] ?? 0, problem });
  };
  /** By the names of the anchors so far; `undefined` while what the anchor stands before is not complete. */
  const anchors = new Map<string, Written | undefined>();
  let copied = 0;

  const write = (node: unknown): Written => {
    if (isAlias(node)) return writeAlias(node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const written = writeContent(node);
    if (anchor !== undefined) anchors.set(anchor, written);
    return written;
  };
  const writeContent = (node: unknown): Written => {
    if (isSeq(node)) {
      const items = node.items.map(write);
      return { value: items.map(({ value }) => value), size: sizeOf(items) };
    }
    if (!isMap(node)) {
      const value = isScalar(node) ? node.value : null;
      return { value, size: SURROUNDINGS + (typeof value === 'string' ? value.length : 0) };
    }
    const values = new Map<string, Written>();
    let isAmbiguous = false;
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (isScalar(key) && values.has(name)) {
        tell(key, `has the key ${quote(name)} twice`);
        isAmbiguous = true;
      }
      values.set(name, write(value));
    }
    const entries = [...values].map(([name, { value }]) => [name, value] as const);
    const keys = entries.reduce((sum, [name]) => sum + name.length, 0);
    return {
      value: isAmbiguous ? unreadable : Object.fromEntries(entries),
      size: keys + sizeOf([...values.values()]),
    };
  };
  const writeAlias = (alias: Alias): Written => {
    const written = anchors.get(alias.source);
    if (written === undefined) {
      const why = anchors.has(alias.source) ? 'which it is a part of' : 'but no such anchor before it';
      tell(alias, `has an alias of ${quote(alias.source)}, ${why}`);
      return { value: unreadable, size: 0 };
    }
    const before = copied;
    copied += written.size;
    if (before <= LARGEST_WRITTEN && copied > LARGEST_WRITTEN) {
      tell(alias, 'is larger than 8 MiB when its aliases are written out');
    }
    return written;
  };

  const { value } = write(document.contents);
  return { value: copied > LARGEST_WRITTEN ? unreadable : value, faults };
}

/** Whether something in a value is {@link unreadable}. */
export function hasUnreadable(value: unknown): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values<unknown>({ ...value }).some(hasUnreadable);
  return value === unreadable;
}

function sizeOf(parts: readonly Written[]): number {
  return parts.reduce((sum, { size }) => sum + size, SURROUNDINGS);
}
