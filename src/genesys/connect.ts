import type { Secrets } from '../secrets.ts';
import type { HttpClient } from '../http/client.ts';
import { proxyFor, type Proxies } from '../http/proxy.ts';
import type { Pace } from '../http/retrying.ts';
import type { Sdk } from './sdk.ts';
import { createSession, type Session } from './session.ts';
import { createTokenSource, givenToken, type ClientCredentials, type TokenSource } from './token.ts';

/** Limit of one request to Genesys Cloud, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** How the step proves who it is: it logs in as an OAuth client, or has a token that somebody else got. */
export type Login =
  | ({ readonly kind: 'client-credentials' } & ClientCredentials)
  | { readonly kind: 'access-token'; readonly token: string };

export interface Connection {
  readonly login: Login;
  readonly loginUrl: URL;
  readonly apiUrl: URL;
  readonly proxies: Proxies;
}

/** Puts together what talks to one organisation. Nothing is sent yet. */
export function connect(connection: Connection, http: HttpClient, pace: Pace, secrets: Secrets): Session {
  const { apiUrl, proxies } = connection;
  const redact = (text: string): string => secrets.redact(text);
  const tokens = tokenSourceOf(connection, http, pace, secrets);
  let sdk: Promise<Sdk> | undefined;
  return createSession({
    // Nearly half of the code that a step loads: it comes while the login is on its way.
    loadSdk: () => (sdk ??= import('./sdk.ts').then(({ createSdk }) => createSdk(apiUrl, http, TIMEOUT_MS))),
    tokens,
    pace,
    host: apiUrl.host,
    proxy: proxyFor(apiUrl, proxies)?.origin,
    redact,
    leaks: ({ id, selfUri }) => secrets.isIn(`${id} ${selfUri ?? ''}`),
  });
}

function tokenSourceOf(
  { login, loginUrl, proxies }: Connection,
  http: HttpClient,
  pace: Pace,
  secrets: Secrets,
): TokenSource {
  switch (login.kind) {
    case 'access-token':
      return givenToken(login.token);
    case 'client-credentials':
      return createTokenSource({
        loginUrl,
        clientId: login.clientId,
        clientSecret: login.clientSecret,
        http,
        pace,
        timeoutMs: TIMEOUT_MS,
        proxy: proxyFor(loginUrl, proxies)?.origin,
        onToken(token) {
          secrets.add(token);
        },
        redact: (text) => secrets.redact(text),
      });
  }
}
