import { z } from 'zod';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import { BYSTANDER, type LabelWorld } from './label-world.ts';
import { OTHERS, tell } from './stage.ts';

const page = z.looseObject({
  entities: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  total: z.number(),
});

/** One page of a listing. */
export type Page = z.infer<typeof page>;

/** The page that the platform answers. */
export function pageIn({ body }: Reply): Page {
  return page.parse(JSON.parse(body));
}

/** What others do between two pages of one listing. */
export function movePages(world: LabelWorld): void {
  const { rules, wanted, chooser } = world;
  const { organisation } = world.platform;
  const bystander = organisation.labels().find(({ name }) => name.startsWith(BYSTANDER));
  if (bystander === undefined) return;
  const label = organisation.labels().find(({ name }) => wanted.has(name));
  // A page of one label that moves along repeats as a whole, which no real page does by one label.
  const isLong = rules.pageSize > 1;
  const what = chooser.choose('pages', [
    ...(['stay', 'deleted'] as const),
    ...(isLong ? (['created'] as const) : []),
    ...(isLong && label !== undefined ? (['first', 'last'] as const) : []),
  ]);
  if (what === 'stay') return;
  world.left -= 1;
  world.features.add('pages that moved');
  switch (what) {
    case 'deleted':
      tell(world, OTHERS, 'aside', 'another writer deletes a label of an earlier page');
      organisation.delete(bystander.id);
      break;
    case 'created':
      tell(world, OTHERS, 'aside', 'another writer creates a label that comes first');
      organisation.write({ api: 'utilization', name: `${BYSTANDER} ${organisation.labels().length}` });
      break;
    case 'first':
    case 'last':
      tell(world, OTHERS, 'aside', `"${label?.name ?? ''}" moves to the ${what} place`);
      world.place = what;
  }
}

/** A page of the listing in which the wanted labels have moved. */
export function rearranged(
  { place, wanted, platform }: LabelWorld,
  answered: Page,
  { query }: ApiRequest,
): Page {
  if (place === undefined || query.has('name')) return answered;
  const size = Number(query.get('pageSize'));
  const from = (Number(query.get('pageNumber')) - 1) * size;
  const all = platform.organisation.labels().toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const own = all.filter(({ name }) => wanted.has(name));
  const others = all.filter(({ name }) => !wanted.has(name));
  const ordered = place === 'first' ? [...own, ...others] : [...others, ...own];
  return { ...answered, entities: ordered.slice(from, from + size).map(({ id, name }) => ({ id, name })) };
}
