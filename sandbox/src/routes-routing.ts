import { z } from 'zod';
import { invalidField, Refusal, usualRefusal } from './errors.ts';
import { jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import { conflict, limitReached } from './label-refusals.ts';
import type { Organisation, StoredLabel } from './organisation.ts';
import { queryNumber, readJsonBody } from './request-body.ts';

/** Not part of the API that Genesys Cloud publishes: a host that does not serve it answers 404. */
export const ROUTING_PATH = '/api/v2/routing/labels';

/** The cursor that a listing without an end repeats. */
const ENDLESS_CURSOR = 'ZW5kbGVzcw';

const creation = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be 1 to 128 of A-Z a-z 0-9 _ -'),
  value: z
    .string()
    .min(1)
    .max(256)
    .regex(/^[^\p{Cc}\u2028\u2029]*$/u, 'must not contain control characters or line separators'),
  scope: z.enum(['public', 'private']),
  description: z.string().max(1024).default(''),
});

/** What a POST to the four-field labels asks for; refuses what breaks their rules. */
export function readRoutingDraft(request: ApiRequest) {
  return { api: 'routing' as const, ...readJsonBody(request, creation) };
}

/** `POST` on the four-field labels. */
export function createRoutingLabel(request: ApiRequest, organisation: Organisation): Reply {
  const draft = readRoutingDraft(request);
  const written = organisation.write(draft);
  switch (written.kind) {
    case 'created':
      return jsonReply(201, shown(written.label));
    case 'conflict':
      throw conflict(draft);
    case 'full':
      throw limitReached(written.limit, 'labels.max');
  }
}

/**
 * `GET` on the four-field labels: the oldest first, one page, and the cursor of the next.
 * @param repeatCursor answers every request with the first page and always the same cursor.
 */
export function listRoutingLabels(
  request: ApiRequest,
  organisation: Organisation,
  repeatCursor: boolean,
): Reply {
  const limit = queryNumber(request, 'limit', { usual: 25, max: 100 });
  const start = repeatCursor ? 0 : readCursor(request.query.get('cursor'));
  const found = organisation.listed('routing', !request.query.has('cursor'));
  const end = start + limit;
  const nextPage = repeatCursor ? ENDLESS_CURSOR : end < found.length ? writeCursor(end) : null;
  return jsonReply(200, { labels: found.slice(start, end).map(shown), nextPage });
}

/** `GET` on one four-field label. */
export function getRoutingLabel(id: string, organisation: Organisation): Reply {
  const label = organisation.found('routing', id);
  if (label === undefined) throw new Refusal(usualRefusal(404));
  return jsonReply(200, shown(label));
}

function shown(label: StoredLabel) {
  // JSON leaves out what is undefined.
  return { ...label, api: undefined, createdAt: undefined, selfUri: `${ROUTING_PATH}/${label.id}` };
}

function writeCursor(start: number): string {
  return Buffer.from(`from:${start}`).toString('base64url');
}

function readCursor(cursor: string | null): number {
  if (cursor === null) return 0;
  const start = /^from:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (start === undefined) throw invalidField('cursor', 'The cursor is not one that this API gave out.');
  return Number(start);
}
