/**
 * Takes the place of `@actions/http-client`, and of undici behind it. `@actions/core` needs it for OpenID
 * Connect tokens alone (`oidc-utils.js`), which this action does not ask for.
 */
export function HttpClient(): never {
  throw new Error('@actions/http-client is not part of this action');
}

export { HttpClient as BearerCredentialHandler };
