import * as z from 'zod/mini';
import { parseBody } from '../http/body.ts';
import { grouped } from '../text.ts';

/** Entries on a page, the most that GitHub gives. */
export const PAGE_SIZE = 100;

/** Pages that are read of one list: 10,000 entries, far beyond what the longest pull requests have. */
export const MOST_PAGES = 100;

/** What Octokit answers, as far as it is read here. */
export interface Page {
  /** The text of a JSON array, whatever type Octokit says it has. */
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/**
 * Looks through a list, page by page, until something is found.
 *
 * The address of the next page is never taken from the answer, which says only whether there is one: no answer can
 * send the token elsewhere or loop for ever.
 *
 * @param ask asks for a page, by its number; that of the first is `undefined`
 * @param visit looks at the entries of a page
 * @returns what was found; `undefined` when nothing was on any page; `too-many` when there are more than are read
 * @throws Error when a page is not a list of such entries
 */
export async function lookThrough<Entry extends z.core.$ZodType, Found>(
  entry: Entry,
  ask: (page: number | undefined) => Promise<Page>,
  visit: (entries: readonly z.output<Entry>[]) => Promise<Found | undefined> | Found | undefined,
): Promise<Found | 'too-many' | undefined> {
  // Counted before they are looked at, because there may be millions.
  const entries = z.pipe(z.array(z.unknown()).check(z.maxLength(PAGE_SIZE)), z.array(entry));
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data, headers } = await ask(page === 1 ? undefined : page);
    const found = await visit(entries.parse(parseBody(String(data))));
    if (found !== undefined) return found;
    if (!/;\s*rel="?next"?/i.test(headers.link ?? '')) return undefined;
  }
  return 'too-many';
}

/** That a list has more entries than are read, as a sentence. */
export function tooMany(whose: string, entries: string): string {
  const most = grouped(MOST_PAGES * PAGE_SIZE);
  return `${whose} has more than ${most} ${entries}, which are not all looked through.`;
}
