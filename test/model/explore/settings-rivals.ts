import type { StoredLabel } from '../../../sandbox/src/organisation.ts';
import { changeSettings } from '../../../sandbox/src/settings-change.ts';
import type { Act } from './meanwhile.ts';
import { carryOut } from './settings-puts.ts';
import type { SettingsRules } from './settings-rules.ts';
import { STAMPED } from './settings-text.ts';
import { aside, keep, type SettingsWorld } from './settings-world.ts';

type Wanted = SettingsRules['wanted'][number];

/** What can happen to the settings while a request is on its way. */
export function settingsActs(world: SettingsWorld): readonly Act[] {
  const { left, rules } = world;
  return [
    ...lateActs(world),
    ...(left > 0 ? [stampAct(world), ...rules.wanted.flatMap((label) => rivalActs(world, label))] : []),
  ];
}

function lateActs(world: SettingsWorld): readonly Act[] {
  return world.pending.map(({ request, put }, at) => ({
    name: `late ${at}`,
    happen() {
      world.pending.splice(at, 1);
      aside(world, 'the lost PUT is carried out only now');
      carryOut(world, request, put, true);
    },
  }));
}

/** Another writer changes the document, and every label in it, in what the step does not declare. */
function stampAct(world: SettingsWorld): Act {
  return rival(world, 'others', 'changes what nobody here declares', () => {
    const { organisation } = world.platform;
    world.stamps += 1;
    const stamp = { [STAMPED]: world.stamps };
    const there = [...new Set(['zinc', ...world.rules.wanted.map(({ name }) => name)])].filter(
      (name) => labelIn(world, name) !== undefined,
    );
    const labels = Object.fromEntries(there.map((name) => [name, stamp]));
    changeSettings(organisation, { labels, maxInboundCalls: world.stamps + 1, members: stamp });
  });
}

/** What another writer can do to a label that the step wants. A name that was there once is not created again. */
function rivalActs(world: SettingsWorld, wanted: Wanted): readonly Act[] {
  const { name } = wanted;
  const { organisation } = world.platform;
  const found = labelIn(world, name);
  if (found === undefined) {
    if ([...world.names.values()].includes(name)) return [];
    const creation = rival(world, `create ${name}`, `creates "${name}"`, () => {
      organisation.write({ api: 'utilization', name, utilization: { maximumCapacity: 9 } });
    });
    return [creation];
  }
  const deletion = rival(world, `delete ${name}`, `deletes "${name}"`, () => {
    organisation.delete(found.id);
  });
  return [deletion, ...capacityActs(world, wanted, found)];
}

/** Another writer gives a label a capacity of its own, or the one that is declared. */
function capacityActs(world: SettingsWorld, { name, settings }: Wanted, { id }: StoredLabel): readonly Act[] {
  const { organisation } = world.platform;
  if (settings.maximumCapacity === undefined) return [];
  const has = organisation.settings.current().labelUtilizations[id]?.maximumCapacity;
  return [7, settings.maximumCapacity]
    .filter((capacity) => capacity !== has)
    .map((maximumCapacity) =>
      rival(world, `${name} ${maximumCapacity}`, `gives "${name}" a capacity of ${maximumCapacity}`, () => {
        changeSettings(organisation, { labels: { [name]: { maximumCapacity } } });
      }),
    );
}

/** A change by another writer, which is one of the disturbances. */
function rival(world: SettingsWorld, name: string, text: string, change: () => void): Act {
  return {
    name,
    happen() {
      world.left -= 1;
      world.changedAt = world.now();
      aside(world, `another writer ${text}`);
      change();
      keep(world);
    },
  };
}

function labelIn({ platform }: SettingsWorld, name: string): StoredLabel | undefined {
  return platform.organisation.labels().find((label) => label.name === name);
}
