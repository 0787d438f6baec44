import { merges as canMerge } from './configurations.ts';
import { diagramOf } from './diagram.ts';
import { brokenIn } from './judge.ts';
import type { Feature } from './label-world.ts';
import type { Rules } from './rules.ts';
import { runSchedule, type Story } from './schedule.ts';
import { search, type Searched, type SearchOptions } from './search.ts';
import type { Replaced } from './step.ts';

/** What an exploration found. */
export interface Proof extends Searched {
  /** What happened in the schedules in which the step made a label twice, each kind once: names of features, sorted. */
  readonly twins: readonly string[];
  /** How the schedules ended, each way once. */
  readonly ends: readonly string[];
}

export interface ProveOptions extends SearchOptions {
  readonly replaced?: Replaced;
  /** `false` runs every schedule to its end. */
  readonly merges?: boolean;
}

/** Explores all that the rules allow, up to the first broken promise. */
export async function prove(rules: Rules, options: ProveOptions = {}): Promise<Proof> {
  const { replaced, merges = canMerge(rules) } = options;
  const twins = new Set<string>();
  const ends = new Set<string>();
  const searched = await search(
    {
      run: (chooser, arrive) => runSchedule(rules, chooser, arrive, replaced),
      ...{ brokenIn, merges },
      diagramOf: (story: Story, broken) =>
        diagramOf({ told: story.network.told, parts: story.parts, writers: rules.writers.length }, broken),
      note(story) {
        if (story.network.mostOfOne() > 1) twins.add(kindOf(story));
        for (const end of endsOf(story)) ends.add(end);
      },
    },
    options,
  );
  return { ...searched, twins: [...twins].sort(), ends: [...ends].sort() };
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
