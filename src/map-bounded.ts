import { createLimit } from './limit.ts';

/**
 * Maps `items` with at most `most` calls of `map` under way. Answers in the order of the items; after the first
 * error no further call begins, and that error is thrown once those under way have ended.
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  most: number,
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const limit = createLimit(most);
  const errors: unknown[] = [];
  const results: Result[] = [];
  const work = async (item: Item, index: number): Promise<void> => {
    if (errors.length > 0) return;
    try {
      results[index] = await map(item);
    } catch (error) {
      errors.push(error);
    }
  };
  await Promise.all(items.map((item, index) => limit(() => work(item, index))));
  if (errors.length > 0) throw errors[0];
  return results;
}
