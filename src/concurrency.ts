/**
 * Lets at most `most` tasks run at the same time; the others wait their turn in the order they came.
 */
export function createLimit(most: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < most) running += 1;
    else
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    try {
      return await task();
    } finally {
      // A place that is free goes to the next in line, or back.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

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
