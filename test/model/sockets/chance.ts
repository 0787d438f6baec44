/** What a seed decides. */
export interface Chance {
  /** A number from 0 to 1. */
  readonly number: () => number;
  readonly pick: <const Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** Chance that a seed determines (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { number, pick: (items) => items[Math.floor(number() * items.length)] ?? items[0] };
}
