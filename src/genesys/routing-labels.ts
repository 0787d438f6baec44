import * as z from 'zod/mini';
import type { Label } from '../labels/label.ts';
import { labelApiFaults } from '../labels/label-api.ts';
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
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

const PATH = '/api/v2/routing/labels';

const routingLabel = z.object({
  id: identifier,
  name: labelText,
  value: labelText,
  scope: labelText,
  description: z.nullish(z.string().check(z.maxLength(4_096, 'longer than 4,096 characters'))),
  selfUri: z.nullish(identifier),
});

const labelPage = z.object({
  labels: labelsOfPage(routingLabel),
  nextPage: z.nullish(z.string().check(z.maxLength(4_096, 'longer than 4,096 characters'))),
});

/** The four-field label API: `/api/v2/routing/labels`, where a label is (name, value, scope) and a description. */
export function routingLabels(session: Session): LabelStore {
  return {
    api: 'routing',
    defaultLimit: 500,
    session,
    settings: undefined,
    storedNameOf: (label) => label.name,
    keyOf: (label) =>
      label.kind === 'plain' ? identity({ name: label.name, value: '', scope: '' }) : identity(label),
    faultsOf: (label) => labelApiFaults('routing', label),
    list: (keys, onMoved) => readSettled(keys, () => readAll(session), onMoved),
    post: (label, _interruptingLabelIds, sending) =>
      session.send((sdk) => callRoutingLabels(sdk, 'POST', {}, toBody(label)), sending),
    readCreated(label, body) {
      const parsed = routingLabel.safeParse(body);
      if (!parsed.success || label.kind === 'plain') return undefined;
      return identity(parsed.data) === identity(label) ? toStored(parsed.data) : undefined;
    },
  };
}

async function readAll(session: Session): Promise<Reading | undefined> {
  const gathering = gatherPages(session);
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const query = { limit: PAGE_SIZE, ...(cursor !== undefined && { cursor }) };
    const page = await readPage(session, labelPage, (sdk) => callRoutingLabels(sdk, 'GET', query, null));
    if (page === undefined) {
      if (pages === 0) return undefined;
      throw listingFailure(session, `page ${pages + 1} is missing`);
    }
    gathering.add(page.labels.map(toStored), pages + 1);
    cursor = page.nextPage ?? '';
    if (cursor === '') return gathering.reading(false);
    if (seen.has(cursor))
      throw listingFailure(session, 'the cursor of the next page repeats, so it would never end');
    seen.add(cursor);
  }
  throw listingFailure(session, `it did not end after ${MOST_PAGES} pages`);
}

function callRoutingLabels(
  sdk: Sdk,
  method: 'GET' | 'POST',
  query: Readonly<Record<string, unknown>>,
  body: unknown,
): Promise<unknown> {
  const json = ['application/json'];
  return sdk.client.callApi(PATH, method, {}, query, {}, {}, body, ['PureCloud OAuth'], json, json);
}

function toBody(label: Label): unknown {
  switch (label.kind) {
    case 'plain':
      return { name: label.name };
    case 'valued': {
      const { name, value, scope, description } = label;
      return { name, value, scope, description };
    }
  }
}

function toStored(label: z.infer<typeof routingLabel>): StoredLabel {
  const { id, name, value, scope, description, selfUri } = label;
  const display = scope === 'public' ? `${name}=${value}` : `${name}=${value} (${scope})`;
  return {
    id,
    selfUri: selfUri ?? undefined,
    storedName: name,
    key: identity(label),
    display,
    kept: { kind: 'fields', name, value, scope, description: description ?? undefined },
  };
}

function identity({ name, value, scope }: { name: string; value: string; scope: string }): string {
  return JSON.stringify([name, value, scope]);
}
