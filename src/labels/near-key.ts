/** Longer keys are nobody's misspelling, and would take long to compare. */
const LONGEST_KEY = 40;

/** Parts of a key that say which one it is: `capacity`, `desc`. */
const SHORTEST_PART = 4;

/**
 * The key that somebody probably meant by another one: written in another way (`maximumCapacity`, `Name`), shortened,
 * or with up to a third of its letters wrong. `undefined` when none is near.
 */
export function nearKey(given: string, keys: readonly string[]): string | undefined {
  if (given.length > LONGEST_KEY) return undefined;
  const letters = lettersOf(given);
  const near = keys
    .map((key) => ({ key, distance: distanceOf(letters, lettersOf(key)) }))
    .filter(({ key, distance }) => distance <= Math.max(letters.length, lettersOf(key).length) / 3)
    .sort((a, b) => a.distance - b.distance)[0]?.key;
  if (near !== undefined) return near;
  return letters.length < SHORTEST_PART ? undefined : keys.find((key) => lettersOf(key).includes(letters));
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Letters to add, leave out, change or swap with their neighbour (optimal string alignment distance). */
function distanceOf(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
