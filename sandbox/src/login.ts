import { randomBytes } from 'node:crypto';
import { jsonReply, mediaType, type ApiRequest, type Reply } from './http-types.ts';

export type TokenState = 'missing' | 'unknown' | 'good';

/** The tokens that were given out and until when each is good. */
export class Tokens {
  readonly #expiry = new Map<string, number>();
  readonly #lifetimeSeconds: number;
  readonly #now: () => number;

  /** @param now milliseconds since the epoch. */
  constructor(lifetimeSeconds: number, now: () => number) {
    this.#lifetimeSeconds = lifetimeSeconds;
    this.#now = now;
  }

  /** A new token, as the platform answers it; `expires_in` is in seconds. */
  issue(): { access_token: string; token_type: 'bearer'; expires_in: number } {
    const token = randomBytes(48).toString('base64url');
    this.#expiry.set(token, this.#now() + this.#lifetimeSeconds * 1000);
    return { access_token: token, token_type: 'bearer', expires_in: this.#lifetimeSeconds };
  }

  /** Whether an `Authorization` header holds a token that is good now. */
  check(authorization: string | undefined): TokenState {
    const token = /^bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return 'missing';
    const expiry = this.#expiry.get(token);
    return expiry !== undefined && this.#now() < expiry ? 'good' : 'unknown';
  }

  /** Every token given out so far stops being good. */
  revoke(): void {
    this.#expiry.clear();
  }
}

/**
 * `POST /oauth/token`, client-credentials grant. Its errors have another shape than the API's, and a client that is not
 * known answers 400 where a wrong secret answers 401.
 */
export function login(
  request: ApiRequest,
  client: { readonly id: string; readonly secret: string },
  tokens: Tokens,
): Reply {
  if (request.method !== 'POST') return refuse(405, 'invalid_request', 'method not allowed');
  if (mediaType(request) !== 'application/x-www-form-urlencoded')
    return refuse(415, 'invalid_request', 'the body must be application/x-www-form-urlencoded');
  const grant = new URLSearchParams(request.body).get('grant_type');
  if (grant === null) return refuse(400, 'invalid_request', 'grant_type is missing');
  if (grant !== 'client_credentials')
    return refuse(400, 'unsupported_grant_type', `unsupported grant_type: ${grant}`);
  const sent = basicCredentials(request.headers['authorization']);
  if (sent?.id !== client.id) return refuse(400, 'invalid_client', 'client not found: invalid_client');
  if (sent.secret !== client.secret) return refuse(401, 'invalid_client', 'authentication failed');
  return jsonReply(200, tokens.issue());
}

function refuse(status: number, error: string, description: string): Reply {
  return jsonReply(status, { error, description, error_description: description });
}

function basicCredentials(
  authorization: string | undefined,
): { readonly id: string; readonly secret: string } | undefined {
  const encoded = /^basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 0 ? undefined : { id: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}
