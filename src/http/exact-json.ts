import { parseBody } from './body.ts';

/**
 * As {@link parseBody}, for an answer that is to be sent back: a number that JavaScript would write in another way than it
 * was read, such as `1.0`, `1e400` or one over 2^53, is kept as its text, which `JSON.stringify` writes as it is.
 */
export function parseExactBody(text: string): unknown {
  return parseBody(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && JSON.stringify(value) !== source
      ? JSON.rawJSON(source)
      : value,
  );
}

/** The number that a text stands for, as near as JavaScript comes to it; any other value as it is. */
export function nearestNumber(value: unknown): unknown {
  return JSON.isRawJSON(value) ? Number(value.rawJSON) : value;
}
