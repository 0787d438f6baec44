import type { Answer } from '../../src/http/exchange.ts';
import { answer } from './scripted-http.ts';

export const UTILIZATION = '/api/v2/routing/utilization/labels';
export const ROUTING = '/api/v2/routing/labels';

/** A label as the published API shows it. */
export function entity(name: string, id = `id-${name}`) {
  return { id, name, selfUri: `${UTILIZATION}/${id}` };
}

/** A page of the published API's listing. */
export function entities(names: readonly string[], pageNumber = 1, pageCount = 1): Answer<string> {
  return answer(200, { entities: names.map((name) => entity(name)), pageNumber, pageCount });
}

/** A label as the four-field API shows it. */
export function fourFields(
  name: string,
  value: string,
  scope = 'public',
  id = `id-${name}-${value}-${scope}`,
) {
  return { id, name, value, scope, description: '', selfUri: `${ROUTING}/${id}` };
}

/** A page of the four-field API's listing. */
export function labels(
  list: readonly ReturnType<typeof fourFields>[],
  nextPage?: string | null,
): Answer<string> {
  return answer(200, { labels: list, nextPage });
}
