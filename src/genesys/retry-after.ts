/**
 * How long a `Retry-After` header asks to wait, in milliseconds from `now`. It is a whole number of seconds
 * or an HTTP date (RFC 9110, 10.2.3); Genesys Cloud sends seconds. Anything else counts as absent.
 *
 * @param now milliseconds since 1970
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  // Nobody waits longer than 999,999,999 s either.
  if (/^\d+$/.test(text)) return Math.min(Number(text), 999_999_999) * 1000;
  if (!/^[A-Z][a-z]+, ?\d/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
