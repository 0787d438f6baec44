import { z } from 'zod';
import { invalidField } from './errors.ts';
import { jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import { conflict, limitReached } from './label-refusals.ts';
import type { Organisation, StoredLabel } from './organisation.ts';
import { queryNumber, readJsonBody } from './request-body.ts';
import { refuseUnknownLabels } from './routes-settings.ts';
import { labelSettingsRequest } from './settings-document.ts';

/** The SDK's `RoutingApi.getRoutingUtilizationLabels` and `postRoutingUtilizationLabels`. */
export const UTILIZATION_PATH = '/api/v2/routing/utilization/labels';

/** The largest page that clients are known to ask for; the platform does not document its own bound. */
const MAX_PAGE_SIZE = 100;

/** The platform's rule for a name. */
const name = z
  .string()
  .min(1)
  .max(256)
  .regex(/\S/, 'must not be only white space')
  .regex(/^[^[\]:*]*$/, 'must not contain any of [ ] : *');

/** The SDK's `CreateUtilizationLabelRequest`. */
const creation = z.strictObject({ name, utilization: labelSettingsRequest.strict().nullish() });

/** The SDK's `UpdateUtilizationLabelRequest`. */
export const labelRenaming = z.strictObject({ name });

/** What a POST to the utilization labels asks for; refuses what the platform refuses. */
export function readUtilizationDraft(request: ApiRequest, organisation: Organisation) {
  const draft = readJsonBody(request, creation);
  const field = 'utilization.interruptingLabelIds';
  refuseUnknownLabels(draft.utilization?.interruptingLabelIds, field, organisation);
  return { api: 'utilization' as const, ...draft };
}

/** `POST` on the utilization labels. */
export function createUtilizationLabel(request: ApiRequest, organisation: Organisation): Reply {
  const draft = readUtilizationDraft(request, organisation);
  const written = organisation.write(draft);
  switch (written.kind) {
    case 'created':
      return jsonReply(200, shownLabel(written.label));
    case 'conflict':
      throw conflict(draft);
    case 'full':
      throw limitReached(written.limit, 'utilization.labels.max');
  }
}

/**
 * `GET` on the utilization labels: sorted by name, one page.
 * @param repeatFirst answers every page with the first one, and always says that there is one more.
 */
export function listUtilizationLabels(
  request: ApiRequest,
  organisation: Organisation,
  repeatFirst: { readonly numberAsRequested: boolean } | undefined,
): Reply {
  const pageSize = queryNumber(request, 'pageSize', { usual: 25, max: MAX_PAGE_SIZE });
  const requested = queryNumber(request, 'pageNumber', { usual: 1, max: 999_999_999 });
  const order = request.query.get('sortOrder') ?? '';
  // Clients in other languages send parameters that nobody set, empty.
  if (!['', 'ascending', 'descending'].includes(order))
    throw invalidField('sortOrder', 'The value of sortOrder must be ascending or descending.');
  const wanted = namePattern(request.query.get('name'));
  const found = organisation
    .listed('utilization', requested === 1)
    .filter((label) => wanted.test(label.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1) * (order === 'descending' ? -1 : 1));

  const page = repeatFirst ? 1 : requested;
  const pageNumber = repeatFirst?.numberAsRequested ? requested : page;
  const pages = Math.ceil(found.length / pageSize);
  const pageCount = repeatFirst ? Math.max(pages, requested + 1) : pages;
  const uri = (number: number) => `${UTILIZATION_PATH}?pageSize=${pageSize}&pageNumber=${number}`;
  return jsonReply(200, {
    entities: found.slice((page - 1) * pageSize, page * pageSize).map(shownLabel),
    pageSize,
    pageNumber,
    total: found.length,
    pageCount,
    firstUri: uri(1),
    selfUri: uri(pageNumber),
    lastUri: uri(Math.max(1, pageCount)),
    ...(pageNumber < pageCount && { nextUri: uri(pageNumber + 1) }),
    ...(pageNumber > 1 && { previousUri: uri(pageNumber - 1) }),
  });
}

/** A label as every answer shows it: its settings are not part of it. */
export function shownLabel(label: StoredLabel): { id: string; name: string; selfUri: string } {
  return { id: label.id, name: label.name, selfUri: `${UTILIZATION_PATH}/${label.id}` };
}

/** `label1*` and `*label*` match by wildcard. Whether the platform takes a name without one as exact is not documented. */
function namePattern(text: string | null): RegExp {
  if (text === null || text === '') return /^/;
  return new RegExp(
    `^${text
      .split('*')
      .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    'su',
  );
}
