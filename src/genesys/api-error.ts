import * as z from 'zod/mini';
import { oneLine } from '../text.ts';
import type { Answer } from '../http/exchange.ts';

/** What an error answer of Genesys Cloud says, cleaned for showing. */
export interface ApiError {
  readonly status: number;
  /** The API's own code, such as `general.conflict`. */
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly correlationId?: string | undefined;
  /** Names of the fields that were refused. */
  readonly fields: readonly string[];
  /** The limit of the platform that was reached: its name and what it is. */
  readonly limit?: string | undefined;
}

/** Header, in lower case, by which Genesys Cloud's support finds an exchange again. */
export const CORRELATION_HEADER = 'inin-correlation-id';

const text = z.catch(z.optional(z.string()), undefined);

/** Error body of the platform API, and the other shape that the login service has. */
const errorBody = z.object({
  code: text,
  message: text,
  contextId: text,
  limit: z.catch(
    z.optional(z.object({ key: text, value: z.catch(z.optional(z.number()), undefined) })),
    undefined,
  ),
  details: z.catch(z.optional(z.array(z.object({ fieldName: text }))), undefined),
  error: text,
  error_description: text,
  description: text,
});

/**
 * Reads an error answer. Never throws: a gateway may answer HTML, or nothing.
 *
 * @param redact takes secrets out of text, because a server may send back what it was sent
 */
export function readApiError(answer: Answer, redact: (text: string) => string): ApiError {
  const parsed = errorBody.safeParse(answer.body);
  const body = parsed.success ? parsed.data : undefined;
  const clean = (value: string | undefined, most?: number): string | undefined =>
    value === undefined || value.trim() === '' ? undefined : oneLine(redact(bounded(value)), most);

  return {
    status: answer.status,
    code: clean(body?.code ?? body?.error, 100),
    message: clean(body?.message ?? body?.description ?? body?.error_description),
    correlationId: clean(answer.headers[CORRELATION_HEADER], 100) ?? clean(body?.contextId, 100),
    fields: (body?.details ?? []).flatMap((detail) => clean(detail.fieldName, 100) ?? []),
    limit: body?.limit && describeLimit(clean(body.limit.key, 100), body.limit.value),
  };
}

function describeLimit(key: string | undefined, value: number | undefined): string {
  return [key ?? 'a limit that it does not name', value].filter((part) => part !== undefined).join(' = ');
}

/** Longer texts are cut before anything is looked for in them, in UTF-16 units. */
const LONGEST_TEXT = 20_000;

/** Not longer than what is worth reading; the mark at its end tells `redact` that a secret may be cut there. */
function bounded(value: string): string {
  return value.length <= LONGEST_TEXT ? value : `${value.slice(0, LONGEST_TEXT)}…`;
}

/** `HTTP 400 invalid.value: "The name is too long" (field name)`; the sentence goes on, so the message's full stop goes. */
export function describeApiError(error: ApiError): string {
  const code = error.code === undefined ? '' : ` ${error.code}`;
  const message = error.message === undefined ? '' : `: "${error.message.replace(/(?<!\.)\.$/, '')}"`;
  const fields = error.fields.length === 0 ? '' : ` (field ${error.fields.join(', ')})`;
  const limit = error.limit === undefined ? '' : ` (limit ${error.limit})`;
  return `HTTP ${error.status}${code}${message}${fields}${limit}`;
}

/** What a failure repeats of an error answer. */
export function factsOf({ status, code, message, correlationId, fields }: ApiError) {
  return { status, apiCode: code, correlationId, fields, isExplained: message !== undefined };
}
