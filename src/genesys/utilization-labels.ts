import * as z from 'zod/mini';
import { labelApiFaults } from '../labels/label-api.ts';
import { labelSettings } from './label-settings.ts';
import type { LabelStore } from './label-store.ts';
import type { StoredLabel } from './stored-label.ts';
import {
  gatherPages,
  identifier,
  labelsOfPage,
  labelText,
  listingFailure,
  MOST_PAGES,
  PAGE_SIZE,
  readPage,
  readSettled,
  type Reading,
} from './listing.ts';
import type { Session } from './session.ts';
import { mapBounded } from '../concurrency.ts';
import { type Label, storedNameOf } from '../labels/label.ts';

const utilizationLabel = z.object({
  id: identifier,
  name: labelText,
  selfUri: z.nullish(identifier),
});

const labelPage = z.object({
  entities: labelsOfPage(utilizationLabel),
  pageNumber: z.int().check(z.gte(1)),
  pageCount: z.int().check(z.gte(0)),
  total: z.optional(z.nullable(z.number())),
});

/** Pages that are read at the same time. */
const PARALLEL_PAGES = 12;

/**
 * The label API that Genesys Cloud publishes: `/api/v2/routing/utilization/labels` (SDK: `RoutingApi.js`).
 * It keeps a name and nothing else, so a valued label is stored as `name=value`.
 */
export function utilizationLabels(session: Session): LabelStore {
  return {
    api: 'utilization',
    defaultLimit: 100,
    session,
    settings: labelSettings(session),
    storedNameOf,
    keyOf: storedNameOf,
    faultsOf: (label) => labelApiFaults('utilization', label),
    list: (keys, onMoved) => readSettled(keys, () => readAll(session), onMoved),
    find: (label) => findByName(session, storedNameOf(label)),
    post: (label, interruptingLabelIds, sending) =>
      session.send(
        (sdk) => sdk.routing.postRoutingUtilizationLabels(toBody(label, interruptingLabelIds)),
        sending,
      ),
    readCreated(label, body) {
      const parsed = utilizationLabel.safeParse(body);
      return parsed.success && parsed.data.name === storedNameOf(label) ? toStored(parsed.data) : undefined;
    },
  };
}

/**
 * A label and the settings that it is created with (SDK: `CreateUtilizationLabelRequest`). An empty list of
 * interrupting labels is left out: a new label has none unless it is given some.
 */
function toBody(label: Label, interruptingLabelIds: readonly string[]) {
  const { maximumCapacity } = label.settings;
  const utilization = {
    ...(maximumCapacity !== undefined && { maximumCapacity }),
    ...(interruptingLabelIds.length > 0 && { interruptingLabelIds }),
  };
  return { name: storedNameOf(label), ...(Object.keys(utilization).length > 0 && { utilization }) };
}

async function readAll(session: Session): Promise<Reading | undefined> {
  const first = await readNumbered(session, 1);
  if (first === undefined) return undefined;
  const gathering = gatherPages(session);
  let moved = false;
  let pages = [first];
  let pagesRead = 0;
  let { pageCount } = first;
  // Again as long as a page tells of further ones: others may add labels meanwhile.
  for (;;) {
    for (const page of pages) {
      moved ||= page.total !== first.total || page.pageCount !== first.pageCount;
      gathering.add(page.entities.map(toStored), page.pageNumber, moved && page.pageNumber >= page.pageCount);
    }
    pagesRead += pages.length;
    pageCount = Math.max(pageCount, ...pages.map((page) => page.pageCount));
    if (pageCount > MOST_PAGES) throw listingFailure(session, `it claims to have ${pageCount} pages`);
    if (pageCount <= pagesRead) return gathering.reading(moved);
    const numbers = Array.from({ length: pageCount - pagesRead }, (_, index) => pagesRead + index + 1);
    pages = await mapBounded(numbers, PARALLEL_PAGES, (number) => readExpected(session, number));
  }
}

async function readExpected(session: Session, number: number): Promise<z.infer<typeof labelPage>> {
  const page = await readNumbered(session, number);
  if (page === undefined) throw listingFailure(session, `page ${number} is missing`);
  return page;
}

async function readNumbered(
  session: Session,
  pageNumber: number,
): Promise<z.infer<typeof labelPage> | undefined> {
  const page = await readPage(session, labelPage, (sdk) =>
    sdk.routing.getRoutingUtilizationLabels({ pageSize: PAGE_SIZE, pageNumber }),
  );
  if (page !== undefined && page.pageNumber !== pageNumber) {
    throw listingFailure(session, `page ${pageNumber} was asked for and page ${page.pageNumber} came`);
  }
  return page;
}

/**
 * Asks for one label by the query `name`, whose answer is one page, so that nothing can move in it. Whether the
 * platform takes a name without wildcards as exact is not documented, so others in the answer are passed over.
 */
async function findByName(session: Session, name: string): Promise<StoredLabel | undefined> {
  const page = await readPage(session, labelPage, (sdk) =>
    sdk.routing.getRoutingUtilizationLabels({ pageSize: PAGE_SIZE, pageNumber: 1, name }),
  );
  const found = page?.entities.map(toStored).find(({ key }) => key === name);
  return found === undefined || session.leaks(found) ? undefined : found;
}

function toStored({ id, name, selfUri }: z.infer<typeof utilizationLabel>): StoredLabel {
  return {
    id,
    selfUri: selfUri ?? undefined,
    storedName: name,
    key: name,
    display: name,
    kept: { kind: 'name', storedName: name },
  };
}
