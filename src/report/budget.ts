/** Size of a text in UTF-8, in bytes. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** Parts that fit, from the first on. */
export interface Fitting {
  readonly kept: readonly string[];
  /** How many parts were left out. */
  readonly left: number;
  /** What the kept ones take, in bytes. */
  readonly size: number;
}

/** Of a list that has nothing. */
export const none: Fitting = { kept: [], left: 0, size: 0 };

/** @param room bytes; each part takes two more, for what separates it from the next */
export function within(parts: readonly string[], room: number): Fitting {
  let size = 0;
  for (const [index, part] of parts.entries()) {
    const next = size + bytesOf(part) + 2;
    if (next > room) return { kept: parts.slice(0, index), left: parts.length - index, size };
    size = next;
  }
  return { kept: parts, left: 0, size };
}

/**
 * Shares room between lists, the most important first: each may take half of what is left, and more where those after
 * it do not need theirs.
 *
 * @param room bytes
 */
export function share(lists: readonly (readonly string[])[], room: number): readonly Fitting[] {
  const needs = lists.map((list) => within(list, Infinity).size);
  let free = room;
  return lists.map((list, index) => {
    const later = needs.slice(index + 1).reduce((sum, size) => sum + size, 0);
    const fitting = within(list, Math.max(free / 2, free - later));
    free -= fitting.size;
    return fitting;
  });
}
