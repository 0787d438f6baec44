/**
 * How long an answer's `Retry-After` asks to wait, in milliseconds. It is a whole number of seconds or an HTTP date
 * (RFC 9110, 10.2.3); Genesys Cloud sends seconds. Anything else counts as absent. A date is measured by the
 * answer's own `Date`, because the server's clock and the runner's may differ.
 *
 * @param headers names in lower case
 * @param now the runner's clock, for an answer without a date, in milliseconds since 1970
 */
export function parseRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  // Nobody waits longer than 999,999,999 s either.
  if (/^\d+$/.test(text)) return Math.min(Number(text), 999_999_999) * 1000;
  const until = parseHttpDate(text);
  return until === undefined ? undefined : Math.max(0, until - (parseHttpDate(headers['date'] ?? '') ?? now));
}

/** Milliseconds since 1970; `undefined` for what is no HTTP date. */
function parseHttpDate(text: string): number | undefined {
  const date = /^[A-Z][a-z]+, ?\d/.test(text.trim()) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : date;
}
