/** Longer waits are told by this bound alone, in milliseconds: a server may ask for any number of seconds. */
const LONGEST_TOLD_MS = 365 * 24 * 60 * 60_000;

/** How long a server asked to wait: `900 s`. */
export function waitText(ms: number): string {
  return ms > LONGEST_TOLD_MS ? 'more than a year' : `${Math.ceil(ms / 1000)} s`;
}
