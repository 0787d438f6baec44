/**
 * Takes the place of `@actions/http-client`, and of undici behind it. `@actions/core` needs it for OpenID Connect
 * tokens (`oidc-utils.js`), which this action does not ask for, and `@actions/github` for the proxy of a `fetch`
 * that this action replaces (`internal/utils.js`).
 */
export class HttpClient {
  getAgent(): undefined {
    return undefined;
  }

  getAgentDispatcher(): undefined {
    return undefined;
  }
}

export function BearerCredentialHandler(): never {
  throw new Error('OpenID Connect is not part of this action');
}
