import type { Declared } from './settings-text.ts';
import type { SettingsWorld } from './settings-world.ts';

/** What the list declares, by the ids that the step knows. */
export function declaredIn({ rules, known }: SettingsWorld): Declared {
  return new Map(
    rules.wanted.flatMap(({ name, settings }) => {
      const id = known.get(name);
      const { maximumCapacity, interruptingLabels } = settings;
      if (id === undefined) return [];
      const interruptingLabelIds = interruptingLabels?.flatMap((other) => known.get(other) ?? []);
      return [
        [
          id,
          {
            ...(maximumCapacity !== undefined && { maximumCapacity }),
            ...(interruptingLabelIds !== undefined && { interruptingLabelIds }),
          },
        ] as const,
      ];
    }),
  );
}

/** Of that, what is not written when a label is created. */
export function toWrite(world: SettingsWorld): Declared {
  const isCycle = world.rules.wanted.every(({ settings }) => settings.interruptingLabels !== undefined);
  return new Map([...declaredIn(world)].filter(([id]) => isCycle || !world.ours.has(id)));
}
