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
