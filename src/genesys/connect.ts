import type { Clock } from '../clock.ts';
import type { HttpClient } from '../http/client.ts';
import { proxyFor, type Proxies } from '../http/proxy.ts';
import type { RateGate } from '../http/rate-gate.ts';
import type { RetryPolicy } from '../http/retry-policy.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Stop } from '../stop.ts';
import { apiAddress } from './api-address.ts';
import { refusal, type Explain } from './refusal.ts';
import type { Sdk } from './sdk.ts';
import { createSession, type Session } from './session.ts';
import { createTokenSource, givenToken, type ClientCredentials } from './token.ts';

/** Limit of one request to Genesys Cloud, in milliseconds. */
const TIMEOUT_MS = 10_000;

/** How the step proves who it is: it logs in as an OAuth client, or has a token that somebody else got. */
export type Login =
  | ({ readonly kind: 'client-credentials' } & ClientCredentials)
  | { readonly kind: 'access-token'; readonly token: string };

/** Where an organisation is, and who asks. */
export interface Connection {
  readonly login: Login;
  readonly loginUrl: URL;
  readonly apiUrl: URL;
  readonly proxies: Proxies;
}

/** What a session sends its requests with, and what it minds when it does. */
export interface ConnectOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly stop: Stop;
  /** What every request to the organisation passes, the login too. */
  readonly gate: RateGate;
  readonly retry: RetryPolicy;
  readonly secrets: Secrets;
  /** Told of an error that is a fault of the program. */
  readonly onUnexpected: (error: unknown) => void;
}

/** Puts together what talks to one organisation. Nothing is sent yet. */
export function connect(connection: Connection, options: ConnectOptions): Session {
  const { loginUrl, apiUrl, login, proxies } = connection;
  const { http, clock, stop, gate, retry, secrets, onUnexpected } = options;
  const redact = (text: string): string => secrets.redact(text);
  /** How exchanges with one host are explained: with its name, the proxy on the way to it, and without secrets. */
  const explainFor = (url: URL): Explain => {
    const host = { host: url.host, proxy: proxyFor(url, proxies)?.origin, redact };
    return (exchange, attempted) => refusal(exchange, { ...attempted, ...host, stop: stop.failure() });
  };
  const tokens =
    login.kind === 'access-token'
      ? givenToken(login.token)
      : createTokenSource({
          loginUrl,
          clientId: login.clientId,
          clientSecret: login.clientSecret,
          http,
          clock,
          gate,
          retry,
          timeoutMs: TIMEOUT_MS,
          onToken(token) {
            secrets.add(token);
          },
          explain: explainFor(loginUrl),
          redact,
        });
  let sdk: Promise<Sdk> | undefined;
  return createSession({
    // Nearly half of the code that a step loads: it comes while the login is on its way.
    loadSdk: () => (sdk ??= import('./sdk.ts').then(({ createSdk }) => createSdk(apiUrl, http, TIMEOUT_MS))),
    tokens,
    gate,
    host: apiUrl.host,
    address: apiAddress(apiUrl),
    clock,
    stop,
    retry,
    explain: explainFor(apiUrl),
    leaks: ({ id, selfUri }) => secrets.isIn(`${id} ${selfUri ?? ''}`),
    onUnexpected,
  });
}
