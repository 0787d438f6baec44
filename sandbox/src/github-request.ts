import { json, linkHeader, type Place } from './github-shapes.ts';
import type { Reply } from './http-types.ts';

/** A request to one repository. */
export interface GitHubRequest {
  readonly method: string;
  /** Below the repository: `/issues/7`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Answers a request, or nothing where it is about none of what is kept there. */
export type Answer = (request: GitHubRequest) => Reply | undefined;

/** What a body holds; undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One page of a listing, 30 long unless `per_page` says otherwise, with the links to the others. */
export function page<Item>(
  items: readonly Item[],
  { path, query }: GitHubRequest,
  place: Place,
  show: (item: Item) => object,
): Reply {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const shown = items.slice((number - 1) * size, number * size).map(show);
  return json(200, shown, linkHeader(path, { number, size, last: Math.ceil(items.length / size) }, place));
}
