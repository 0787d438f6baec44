/**
 * Takes the place of `undici`. `@actions/github` would fetch through it; this action gives Octokit a `fetch` of
 * its own, which uses the HTTP client that everything else uses.
 */
export function fetch(): never {
  throw new Error('undici is not part of this action: give Octokit a fetch first');
}

export { fetch as ProxyAgent };
