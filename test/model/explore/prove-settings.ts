import { diagramOf } from './diagram.ts';
import { search, type Searched, type SearchOptions } from './search.ts';
import { brokenInSettings } from './settings-judge.ts';
import { mergesSettings, type SettingsRules } from './settings-rules.ts';
import { runSettingsSchedule, type SettingsStory } from './settings-schedule.ts';
import type { Replaced } from './step.ts';

/** What an exploration of settings found. */
export interface SettingsProof extends Searched {
  /** How somebody else's change was undone without anybody being able to tell, each way once. */
  readonly losses: readonly string[];
  /** How the schedules ended, each way once. */
  readonly ends: readonly string[];
}

export interface ProveSettingsOptions extends SearchOptions {
  readonly replaced?: Replaced;
  /** `false` runs every schedule to its end. */
  readonly merges?: boolean;
}

/** Explores all that the rules allow, up to the first broken promise. */
export async function proveSettings(
  rules: SettingsRules,
  options: ProveSettingsOptions = {},
): Promise<SettingsProof> {
  const { replaced, merges = mergesSettings(rules) } = options;
  const losses = new Set<string>();
  const ends = new Set<string>();
  const searched = await search(
    {
      run: (chooser, arrive) => runSettingsSchedule(rules, chooser, arrive, replaced),
      ...{ brokenIn: brokenInSettings, merges },
      diagramOf: ({ network, end }: SettingsStory, broken) =>
        diagramOf(
          { told: network.told, parts: end === undefined ? [] : [{ end, writer: { index: 0 } }], writers: 1 },
          broken,
        ),
      note({ network, end }) {
        for (const loss of network.losses) losses.add(loss);
        const puts = network.puts.length;
        for (const { label, outcome } of end?.results.values() ?? [])
          ends.add(`${label.name} ${outcome} after ${puts} PUTs, warnings: ${end?.warnings.length ?? 0}`);
      },
    },
    options,
  );
  return { ...searched, losses: [...losses].sort(), ends: [...ends].sort() };
}
