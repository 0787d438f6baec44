import { CONTROL, LONE_SURROGATE, SEPARATOR } from '../characters.ts';
import * as z from 'zod/mini';
import { Failure } from '../failure.ts';
import type { StoredLabel } from './stored-label.ts';
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

/**
 * A listing longer than this is taken for one that never ends. 200 pages hold 20,000 labels, which is forty times what
 * an organisation may have, and fit into a minute's limit.
 */
export const MOST_PAGES = 200;

/** Labels a page: the most that the platform's other listings allow, and what the Terraform provider asks for. */
export const PAGE_SIZE = 100;

/** A host that knows no pages may give all labels in one. */
const MOST_LABELS = MOST_PAGES * PAGE_SIZE;

/** Readings of a listing whose pages move; others write labels then, and at some time they pause. */
const MOST_READINGS = 3;

const ACTION = 'Reading the labels of the organisation';

/** An id or a path as the API gives it: on one line, and no longer than anything that is one. */
export const identifier = z
  .string()
  .check(z.regex(new RegExp(`^[^${CONTROL}${SEPARATOR}${LONE_SURROGATE}]{1,512}$`, 'u')));

/** A name, a value or a scope as the API gives it: four times as long as the platform allows. */
export const labelText = z.string().check(z.maxLength(1_024, 'longer than 1,024 characters'));

/** The labels of one page. */
export function labelsOfPage<Label>(label: z.ZodMiniType<Label>) {
  return z.array(label).check(z.maxLength(MOST_LABELS, `more than ${MOST_LABELS} labels`));
}

/** What the pages of one reading showed, each label once. */
export interface Reading {
  readonly labels: readonly StoredLabel[];
  /**
   * Whether the pages moved while they were read, because somebody added or deleted labels: then a label can have
   * slipped through between two pages.
   */
  readonly moved: boolean;
}

/**
 * Reads a listing, and again as long as its pages move and it does not show each of the labels that are looked for.
 *
 * @param keys keys of the labels whose absence would be believed; `all` where that of any label would
 * @param onMoved told where the pages of the listing that is returned moved as well: how often it was read until then
 */
export async function readSettled(
  keys: readonly string[] | 'all',
  read: () => Promise<Reading | undefined>,
  onMoved: (readings: number) => void = () => undefined,
): Promise<readonly StoredLabel[] | undefined> {
  for (let readings = 1; ; readings += 1) {
    const reading = await read();
    if (reading?.moved !== true) return reading?.labels;
    const shown = new Set(reading.labels.map(({ key }) => key));
    const isEnough = keys !== 'all' && keys.every((key) => shown.has(key));
    if (!isEnough && readings < MOST_READINGS) continue;
    onMoved(readings);
    return reading.labels;
  }
}

/**
 * Reads one page of a listing; `undefined` on a 404.
 *
 * @throws Failure when it is refused, lost for good, or not of the shape that `schema` describes
 */
export async function readPage<Page>(
  session: Session,
  schema: z.ZodMiniType<Page>,
  call: (sdk: Sdk) => Promise<unknown>,
): Promise<Page | undefined> {
  const page = await session.retry.sendWithRetries(ACTION, () => session.send(call));
  if (page.ok) {
    const parsed = schema.safeParse(page.answer.body);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    const bound = issue?.code === 'too_big' ? `: it is ${issue.message}` : '';
    throw listingFailure(
      session,
      `the answer is not a list of labels${where === '' ? '' : ` (at ${where}${bound})`}`,
    );
  }
  const { exchange, attempts, givenUp } = page;
  if (exchange.kind === 'answer' && exchange.status === 404) return undefined;
  const action = exchange.kind === 'answer' ? `${ACTION} at ${session.host}` : ACTION;
  throw session.explain(exchange, { action, attempts, givenUp });
}

/** The failure of a listing that cannot be trusted. */
export function listingFailure(session: Session, what: string): Failure {
  return new Failure({
    code: 'unexpected-answer',
    message: `${ACTION} at ${session.host} failed: ${what}.`,
  });
}

/** Puts the pages of one reading together. */
export interface Gathering {
  /**
   * Adds a page's labels. One label on two pages is no fault: others may add labels while the pages are read, which
   * moves the rest along.
   *
   * @param mayRepeat whether it is the last one of pages that moved, which can then be repeated as a whole
   * @throws Failure when a page is the same as one before it, so that the listing would never end, or has more than is allowed
   */
  add(page: readonly StoredLabel[], number: number, mayRepeat?: boolean): void;
  /** @param moved what the pages said themselves of having moved */
  reading(moved: boolean): Reading;
}

export function gatherPages(session: Session): Gathering {
  const labels = new Map<string, StoredLabel>();
  /** Numbers of the pages by what was on them. */
  const pages = new Map<string, number>();
  let repeated = false;
  const keyOf = ({ id, key }: StoredLabel): string => JSON.stringify([id, key]);
  return {
    add(page, number, mayRepeat = false) {
      const content = page.map(keyOf).sort().join('\n');
      const same = pages.get(content);
      if (page.length > 0 && same !== undefined && !mayRepeat)
        throw listingFailure(session, `page ${number} repeats page ${same}`);
      pages.set(content, number);
      repeated ||= page.some((label) => labels.has(keyOf(label)));
      if (page.some(session.leaks)) throw listingFailure(session, 'an id in it is a secret of this step');
      for (const label of page) labels.set(keyOf(label), label);
      if (labels.size > MOST_LABELS) throw listingFailure(session, `it has more than ${MOST_LABELS} labels`);
    },
    reading: (moved) => ({ labels: [...labels.values()], moved: moved || repeated }),
  };
}
