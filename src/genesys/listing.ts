import type * as z from 'zod/mini';
import { Failure } from '../failure.ts';
import { refusal } from './refusal.ts';
import { repeat } from './retrying.ts';
import type { Sdk } from './sdk.ts';
import type { Session } from './session.ts';

/** A listing longer than this is taken for one that never ends. 1,000 pages hold 100,000 labels. */
export const MOST_PAGES = 1_000;

/** Labels a page: the most that the platform's other listings allow, and what the Terraform provider asks for. */
export const PAGE_SIZE = 100;

const ACTION = 'Reading the labels of the organisation';

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
  throw refusal(exchange, { action: ACTION, attempts, givenUp, host, proxy, redact });
}

/** The failure of a listing that cannot be trusted. */
export function listingFailure(session: Session, what: string): Failure {
  return new Failure({
    code: 'unexpected-answer',
    message: `${ACTION} failed: ${what}. Nothing was written.`,
    hint: `Check that ${session.host} is a Genesys Cloud API host, and \`environment\`.`,
  });
}
