/** A choice that was made: which of how many. */
export interface Choice {
  readonly about: string;
  readonly chosen: string;
  readonly index: number;
  readonly of: number;
}

/** Makes the choices of one run: those of a given beginning first, and then the first option each time. */
export interface Chooser {
  /** Where there is one option only, nothing is asked. */
  choose<Option>(about: string, options: readonly [Option, ...Option[]]): Option;
  readonly made: readonly Choice[];
}

/** @param beginning numbers of options; one that is too large stands for the last option */
export function createChooser(beginning: readonly number[]): Chooser {
  const made: Choice[] = [];
  return {
    made,
    choose(about, options) {
      if (options.length === 1) return options[0];
      const index = Math.min(beginning[made.length] ?? 0, options.length - 1);
      const option = options[index] ?? options[0];
      made.push({ about, chosen: String(option), index, of: options.length });
      return option;
    },
  };
}

/** Asks whether all that can follow a state has been explored: then the run may be given up. */
export type Arrive = (state: () => string) => boolean;

/** Makes one run, which ends early where it arrives at a state that is known. */
export type Run<Evidence> = (chooser: Chooser, arrive: Arrive) => Promise<Evidence>;

/** What was explored. */
export interface Explored {
  /** Different schedules, from beginning to end, those that were not run to their end because it is known included. */
  readonly schedules: number;
  /** How many of them were run. */
  readonly runs: number;
  /** States that all schedules share which come to them; 0 when none were merged. */
  readonly states: number;
  /** Whether every schedule was explored. */
  readonly complete: boolean;
}

export interface ExploreOptions<Evidence> {
  readonly run: Run<Evidence>;
  /** Told of each run; answers whether to go on. */
  readonly judge: (evidence: Evidence, choices: readonly Choice[]) => boolean;
  /** Whether schedules that come to the same state are explored once from there. */
  readonly merges: boolean;
  /** Gives up after so many milliseconds. */
  readonly withinMs?: number;
}

/** A state on the way of the present run, and the schedules that have been counted from there. */
interface Open {
  readonly state: string;
  readonly depth: number;
  schedules: number;
}

/**
 * Makes every run there is, depth first: the choices of the run before are made again up to the last one that has an
 * option left, which is taken then.
 */
export async function explore<Evidence>(options: ExploreOptions<Evidence>): Promise<Explored> {
  const { run, judge, merges, withinMs = Infinity } = options;
  const started = performance.now();
  const known = new Map<string, number>();
  let open: Open[] = [];
  let beginning: readonly number[] = [];
  let schedules = 0;
  for (let runs = 1; ; runs += 1) {
    const chooser = createChooser(beginning);
    let weight = 1;
    const arrive: Arrive = (stateOf) => {
      // On the way to what is new, states are those that the runs before have opened.
      if (!merges || chooser.made.length < beginning.length) return false;
      const state = stateOf();
      const after = known.get(state);
      if (after === undefined) open.push({ state, depth: chooser.made.length, schedules: 0 });
      else weight = after;
      return after !== undefined;
    };
    const evidence = await run(chooser, arrive);
    schedules += weight;
    for (const each of open) each.schedules += weight;
    const goesOn = judge(evidence, chooser.made);

    const last = chooser.made.findLastIndex(({ index, of }) => index + 1 < of);
    const isOver = (each: Open): boolean => each.depth > last;
    for (const each of open.filter(isOver)) known.set(each.state, each.schedules);
    open = open.filter((each) => !isOver(each));
    const late = performance.now() - started > withinMs;
    if (last < 0 || !goesOn || late) {
      return { schedules, runs, states: known.size, complete: last < 0 && goesOn };
    }
    beginning = chooser.made.slice(0, last + 1).map(({ index }, at) => (at === last ? index + 1 : index));
  }
}

/**
 * Makes choices that break a promise as few and as harmless as can be: the first option of each is the harmless one.
 *
 * @param breaks whether these choices break it too
 */
export async function shrink(
  choices: readonly number[],
  breaks: (choices: readonly number[]) => Promise<boolean>,
): Promise<readonly number[]> {
  let best = withoutEnd(choices);
  for (let again = true; again;) {
    again = false;
    for (const candidate of smaller(best)) {
      if (!(await breaks(candidate))) continue;
      best = candidate;
      again = true;
      break;
    }
  }
  return best;
}

/** As many choices as a request, its wait and the next request have are left out at a time. */
const LONGEST_CUT = 10;

function smaller(choices: readonly number[]): readonly (readonly number[])[] {
  const positions = choices.map((_, at) => at);
  const cut = (length: number): readonly (readonly number[])[] =>
    positions.slice(0, Math.max(0, positions.length - length + 1)).map((at) => choices.toSpliced(at, length));
  const milder = positions.flatMap((at) =>
    Array.from({ length: choices[at] ?? 0 }, (_, option) => choices.with(at, option)),
  );
  const muchShorter = Array.from({ length: LONGEST_CUT - 1 }, (_, more) => cut(more + 2)).flat();
  return [...cut(1), ...milder, ...muchShorter].map(withoutEnd);
}

/** What is not chosen is the first option anyway. */
function withoutEnd(choices: readonly number[]): readonly number[] {
  return choices.slice(0, choices.findLastIndex((choice) => choice > 0) + 1);
}
