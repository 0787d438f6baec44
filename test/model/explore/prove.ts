import { explore, shrink, createChooser, type Explored } from './choices.ts';
import { merges as canMerge } from './configurations.ts';
import { diagramOf } from './diagram.ts';
import { brokenIn } from './judge.ts';
import type { Feature } from './network.ts';
import type { Rules } from './rules.ts';
import { runSchedule, type Story } from './schedule.ts';
import type { Replaced } from './step.ts';

/** What an exploration found. */
export interface Proof extends Explored {
  /** The first schedule that breaks a promise, as small as it can be made, as a diagram. */
  readonly counterexample: string | undefined;
  /** What happened in the schedules in which the step made a label twice, each kind once: names of features, sorted. */
  readonly twins: readonly string[];
  /** How the schedules ended, each way once. */
  readonly ends: readonly string[];
}

export interface ProveOptions {
  readonly replaced?: Replaced;
  /** Looks for this broken promise alone. */
  readonly looksFor?: RegExp;
  /** `false` runs every schedule to its end. */
  readonly merges?: boolean;
  readonly withinMs?: number;
}

/** Explores all that the rules allow, up to the first broken promise. */
export async function prove(rules: Rules, options: ProveOptions = {}): Promise<Proof> {
  const { replaced, merges = canMerge(rules), withinMs, looksFor = /^/ } = options;
  const breaks = (story: Story): boolean => brokenIn(story).some((broken) => looksFor.test(broken));
  let broken: readonly number[] | undefined;
  const twins = new Set<string>();
  const ends = new Set<string>();
  const explored = await explore({
    run: (chooser, arrive) => runSchedule(rules, chooser, arrive, replaced),
    ...{ merges, ...(withinMs !== undefined && { withinMs }) },
    judge(story, choices) {
      if (story.network.mostOfOne() > 1) twins.add(kindOf(story));
      for (const end of endsOf(story)) ends.add(end);
      if (!breaks(story)) return true;
      broken = choices.map(({ index }) => index);
      return false;
    },
  });
  return {
    ...explored,
    counterexample: broken && (await readable(rules, broken, replaced, breaks)),
    ...{ twins: [...twins].sort(), ends: [...ends].sort() },
  };
}

async function readable(
  rules: Rules,
  choices: readonly number[],
  replaced: Replaced | undefined,
  breaks: (story: Story) => boolean,
): Promise<string> {
  const replay = (candidate: readonly number[]): Promise<Story> =>
    runSchedule(rules, createChooser(candidate), () => false, replaced);
  const smallest = await shrink(choices, async (candidate) => breaks(await replay(candidate)));
  const story = await replay(smallest);
  return diagramOf(story, [...new Set(brokenIn(story))]);
}

/** The features that can make a twin. */
const causes: readonly Feature[] = ['late request', 'listing that lags', 'pages that moved'];

function kindOf({ network }: Story): string {
  return causes.filter((cause) => network.features.has(cause)).join(', ');
}

function endsOf({ parts, network }: Story): readonly string[] {
  return parts.flatMap(({ end, writer }) =>
    [...end.results.values()].map(({ outcome, attempts }) => {
      const stored = network.platform.organisation.labels().length;
      return `${outcome} after ${attempts} POSTs, labels: ${stored}, ours: ${writer.ours.size}`;
    }),
  );
}
