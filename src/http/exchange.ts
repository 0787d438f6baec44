import * as z from 'zod/mini';
import { ConnectionError } from './request.ts';

/** An HTTP answer, whatever its status. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the text when it is none. */
  readonly body: unknown;
}

/** A request without a complete answer. */
export interface Lost {
  readonly kind: 'lost';
  readonly error: ConnectionError;
}

/** How one request ended. */
export type Exchange = Answer | Lost;

const extendedResponse = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
});

/**
 * Makes an exchange of what the SDK answers with extended responses on, `{status, headers, body, ...}`, or
 * rejects with.
 *
 * @throws whatever is not a {@link ConnectionError}: a fault of the program
 */
export async function toExchange(call: Promise<unknown>): Promise<Exchange> {
  try {
    return { kind: 'answer', ...extendedResponse.parse(await call) };
  } catch (error) {
    if (error instanceof ConnectionError) return { kind: 'lost', error };
    throw error;
  }
}
