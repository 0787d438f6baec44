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
