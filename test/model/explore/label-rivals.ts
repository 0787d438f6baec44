import { carryOut, countAlike, hasRoom, named, type LabelWorld, type Writer } from './label-world.ts';
import type { Act } from './meanwhile.ts';
import { OTHERS, tell } from './stage.ts';

/** What can happen to the labels while a request is on its way. */
export function labelActs(world: LabelWorld): readonly Act[] {
  return [
    ...world.writers.flatMap((writer) => lateActs(world, writer)),
    ...(world.left > 0 ? [...world.wanted].flatMap((name) => rivalActs(world, name)) : []),
  ];
}

/** One POST of each name is tried: those of one name are alike. */
function lateActs(world: LabelWorld, writer: Writer): readonly Act[] {
  const names = [...new Set(writer.pending.map(({ name }) => name))];
  return names
    .filter((late) => hasRoom(world, late))
    .map((late) => ({
      name: `late ${writer.index} ${late}`,
      happen() {
        const at = writer.pending.findIndex(({ name }) => name === late);
        const [post] = writer.pending.splice(at, 1);
        if (post === undefined) return;
        world.features.add('late request');
        tell(world, writer.index, 'aside', `the lost POST of "${late}" is carried out only now`);
        carryOut(world, writer, post.request);
      },
    }));
}

/** What another writer can do to a label. */
function rivalActs(world: LabelWorld, name: string): readonly Act[] {
  const { organisation } = world.platform;
  const [victim] = named(world, name);
  const creation: Act = {
    name: `create ${name}`,
    happen() {
      world.left -= 1;
      tell(world, OTHERS, 'aside', `another writer creates "${name}"`);
      organisation.write({ api: 'utilization', name });
      countAlike(world, name);
    },
  };
  const deletions: readonly Act[] =
    victim === undefined
      ? []
      : [
          {
            name: `delete ${name}`,
            happen() {
              world.left -= 1;
              world.features.add('deletion');
              tell(world, OTHERS, 'aside', `another writer deletes "${name}"`);
              world.deleted.push(victim);
              organisation.delete(victim.id);
            },
          },
        ];
  return [...(hasRoom(world, name) ? [creation] : []), ...deletions];
}
