import * as z from 'zod/mini';
import { Failure } from '../failure.ts';
import type { StoredLabel } from './label-store.ts';
import { refusal } from './refusal.ts';
import { repeat } from './retrying.ts';
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

/**
 * A listing longer than this is taken for one that never ends. 200 pages hold 20,000 labels, which is forty times what
 * an organisation may have, and fit into a minute's pace.
 */
export const MOST_PAGES = 200;

/** Labels a page: the most that the platform's other listings allow, and what the Terraform provider asks for. */
export const PAGE_SIZE = 100;

const ACTION = 'Reading the labels of the organisation';

/** An id or a path as the API gives it: on one line, and no longer than anything that is one. */
export const identifier = z.string().check(z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]{1,512}$/u));

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
  const page = await repeat(session.pace, ACTION, () => session.send(call));
  if (page.ok) {
    const parsed = schema.safeParse(page.answer.body);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
    throw listingFailure(
      session,
      `the answer is not a list of labels${where === '' ? '' : ` (at ${where})`}`,
    );
  }
  const { exchange, attempts, givenUp } = page;
  if (exchange.kind === 'answer' && exchange.status === 404) return undefined;
  const { host, proxy, redact } = session;
  throw refusal(exchange, {
    action: exchange.kind === 'answer' ? `${ACTION} at ${host}` : ACTION,
    attempts,
    givenUp,
    host,
    proxy,
    redact,
  });
}

/** The failure of a listing that cannot be trusted. */
export function listingFailure(session: Session, what: string): Failure {
  return new Failure({
    code: 'unexpected-answer',
    message: `${ACTION} failed: ${what}. Nothing was written.`,
    hint: `Check that ${session.host} is a Genesys Cloud API host, and \`environment\`.`,
  });
}

/**
 * Adds a page's labels to those of the pages before it. One label on two pages is no fault: others may add labels
 * while the pages are read, which moves the rest along. A whole page without anything new is a listing that goes
 * in a circle.
 */
export function gather(
  session: Session,
  labels: Map<string, StoredLabel>,
  page: readonly StoredLabel[],
  number: number,
): void {
  const keyOf = ({ id, key }: StoredLabel): string => JSON.stringify([id, key]);
  if (page.length > 0 && page.every((label) => labels.has(keyOf(label)))) {
    throw listingFailure(session, `page ${number} repeats labels of the pages before it`);
  }
  if (page.some(session.leaks)) throw listingFailure(session, 'an id in it is a secret of this step');
  for (const label of page) labels.set(keyOf(label), label);
}
