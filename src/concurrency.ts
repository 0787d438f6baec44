/**
 * Maps `items`, each in its turn. Answers in the order of the items; after the first error no further call of `map`
 * begins, and that error is thrown once those under way have ended.
 *
 * @param inTurn runs a task when there is room for it, and hands it what its turn brings
 */
export async function mapInTurn<Item, Turn, Result>(
  items: readonly Item[],
  inTurn: (task: (turn: Turn) => Promise<void>) => Promise<void>,
  map: (item: Item, turn: Turn) => Promise<Result>,
): Promise<Result[]> {
  const errors: unknown[] = [];
  const results: Result[] = [];
  const work = async (item: Item, index: number, turn: Turn): Promise<void> => {
    if (errors.length > 0) return;
    try {
      results[index] = await map(item, turn);
    } catch (error) {
      errors.push(error);
    }
  };
  await Promise.all(items.map((item, index) => inTurn((turn) => work(item, index, turn))));
  if (errors.length > 0) throw errors[0];
  return results;
}
