import { parseBody } from './body.ts';

/**
 * A member whose name is one escaped character, such as a line break. Node 24's `JSON.parse` takes such names for a
 * backslash, depending on the objects that it has read before.
 */
const misreadName = /"\\[^u]"\s*:/;

/**
 * As {@link parseBody}, for an answer that is to be sent back: a number that JavaScript would write in another way than it
 * was read, such as `1.0`, `1e400` or one over 2^53, is kept as its text, which `JSON.stringify` writes as it is.
 * JSON that Node misreads stays text, because it would be sent back as something else.
 */
export function parseExactBody(text: string): unknown {
  if (misreadName.test(text)) return text;
  return parseBody(text, (json) =>
    JSON.parse(json, (_key, value, { source }) =>
      typeof value === 'number' && source !== undefined && JSON.stringify(value) !== source
        ? JSON.rawJSON(source)
        : value,
    ),
  );
}

/** The number that a text stands for, as near as JavaScript comes to it; any other value as it is. */
export function nearestNumber(value: unknown): unknown {
  return JSON.isRawJSON(value) ? Number(value.rawJSON) : value;
}
