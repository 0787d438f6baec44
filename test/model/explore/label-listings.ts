import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import { route } from '../../../sandbox/src/router.ts';
import type { Sent } from '../wire.ts';
import { movePages, pageIn, rearranged, type Page } from './label-pages.ts';
import type { LabelWorld, Writer } from './label-world.ts';
import { refusal } from './replies.ts';

type ListingEnd = 'fresh' | 'lagging' | 'HTTP 503' | 'HTTP 500' | 'HTTP 401';

/** Answers a page of a listing, or one label that was asked for by name, in one of the ways there are. */
export function answerListing(world: LabelWorld, writer: Writer, request: ApiRequest, entry: Sent): Reply {
  if (world.left > 0 && request.query.get('pageNumber') !== '1') movePages(world);
  const reply = route(request, world.platform);
  if (reply.status !== 200) return reply;
  const answered = rearranged(world, pageIn(reply), request);
  const fresh = answered.entities.filter(({ id, name }) => world.wanted.has(name) && !world.shown.has(id));
  const end = world.chooser.choose('listing', listingEnds(world, fresh.length > 0));
  switch (end) {
    case 'fresh':
      for (const { id, name } of answered.entities) {
        world.shown.add(id);
        writer.shownAt.set(name, entry.startedAt);
      }
      return { ...reply, body: JSON.stringify(answered) };
    case 'lagging':
      world.left -= 1;
      world.features.add('listing that lags');
      return { ...reply, body: JSON.stringify(without(answered, fresh)) };
    case 'HTTP 401':
    case 'HTTP 500':
    case 'HTTP 503':
      world.left -= 1;
      if (end !== 'HTTP 401') world.features.add('failed listing');
      return refusal(end, request);
  }
}

/** A listing can lag behind where it would show a wanted label that none has shown yet. */
function listingEnds({ left, rules }: LabelWorld, isNew: boolean): readonly [ListingEnd, ...ListingEnd[]] {
  if (left === 0) return ['fresh'];
  return [
    'fresh',
    ...(rules.lag && isNew ? (['lagging'] as const) : []),
    ...(['HTTP 503', 'HTTP 500', 'HTTP 401'] as const),
  ];
}

function without(page: Page, missing: Page['entities']): Page {
  const entities = page.entities.filter((entity) => !missing.includes(entity));
  return { ...page, entities, total: page.total - missing.length };
}
