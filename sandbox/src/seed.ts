import type { LabelApiChoice, SeedLabel } from './options.ts';
import type { LabelDraft } from './organisation.ts';
import type { SettingsChange } from './settings-change.ts';

/** A seed as the API that it belongs to would store it. Throws for a seed of an API that is not served. */
export function draftOfSeed(seed: SeedLabel, served: LabelApiChoice): LabelDraft {
  const draft: LabelDraft =
    'value' in seed
      ? { api: 'routing', scope: 'public', description: '', ...seed }
      : { api: 'utilization', name: seed.name };
  if (served !== 'both' && served !== 'none' && served !== draft.api)
    throw new Error(`A sandbox that serves only ${served} labels cannot hold ${JSON.stringify(seed)}.`);
  return draft;
}

/** The settings that seeds give their labels, whatever the order of the two that interrupt each other. */
export function settingsOfSeeds(seeds: readonly SeedLabel[]): SettingsChange {
  const labels: Record<string, { maximumCapacity?: number; interrupting?: readonly string[] }> = {};
  for (const seed of seeds) {
    if ('value' in seed) continue;
    const { name, maximumCapacity, interrupting } = seed;
    if (maximumCapacity === undefined && interrupting === undefined) continue;
    labels[name] = {
      ...(maximumCapacity !== undefined && { maximumCapacity }),
      ...(interrupting && { interrupting }),
    };
  }
  return { labels };
}

/** A label from the name under which it is stored; the four-field API keeps its parts apart, so not every name will do. */
export function seedOfLine(line: string, served: LabelApiChoice): SeedLabel | undefined {
  if (served !== 'routing') return { name: line };
  const [, hidden, name, value] = /^(private\/)?([^=]+)=(.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  return { name, value, scope: hidden === undefined ? 'public' : 'private' };
}

/** So many labels, `label-001` and on, for the API that is served. */
export function numberedSeeds(count: number, served: LabelApiChoice): SeedLabel[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `label-${String(index + 1).padStart(3, '0')}`;
    return served === 'routing' ? { name, value: 'seeded', scope: 'public', description: '' } : { name };
  });
}
