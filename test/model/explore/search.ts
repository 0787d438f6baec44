import { createChooser, explore, shrink, type Choice, type Explored, type Run } from './choices.ts';

/** What can be explored: how a schedule is run, and what is wrong with what came of it. */
export interface Space<Story> {
  readonly run: Run<Story>;
  /** Each promise that a schedule broke, in words. */
  readonly brokenIn: (story: Story) => readonly string[];
  readonly diagramOf: (story: Story, broken: readonly string[]) => string;
  /** Whether schedules that come to the same state are explored once from there. */
  readonly merges: boolean;
  /** Told of each run. */
  readonly note: (story: Story) => void;
}

export interface SearchOptions {
  /** Looks for this broken promise alone. */
  readonly looksFor?: RegExp | undefined;
  /** Gives up after so many milliseconds. */
  readonly withinMs?: number | undefined;
}

/** What an exploration found. */
export interface Searched extends Explored {
  /** The first schedule that breaks a promise, as small as it can be made, as a diagram. */
  readonly counterexample: string | undefined;
}

/** Explores all of a space, up to the first broken promise. */
export async function search<Story>(
  space: Space<Story>,
  { looksFor = /^/, withinMs }: SearchOptions,
): Promise<Searched> {
  const breaks = (story: Story): boolean => space.brokenIn(story).some((broken) => looksFor.test(broken));
  let broken: readonly Choice[] | undefined;
  const explored = await explore({
    run: space.run,
    ...{ merges: space.merges, ...(withinMs !== undefined && { withinMs }) },
    judge(story, choices) {
      space.note(story);
      if (breaks(story)) broken = choices;
      return broken === undefined;
    },
  });
  return { ...explored, counterexample: broken && (await readable(space, broken, breaks)) };
}

async function readable<Story>(
  { run, brokenIn, diagramOf }: Space<Story>,
  choices: readonly Choice[],
  breaks: (story: Story) => boolean,
): Promise<string> {
  const replay = (candidate: readonly number[]): Promise<Story> => run(createChooser(candidate), () => false);
  const numbers = choices.map(({ index }) => index);
  const story = await replay(await shrink(numbers, async (candidate) => breaks(await replay(candidate))));
  return diagramOf(story, [...new Set(brokenIn(story))]);
}
