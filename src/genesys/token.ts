import * as z from 'zod/mini';
import type { Clock } from '../clock.ts';
import { Failure, type FailureCode } from '../failure.ts';
import { describeApiError, factsOf, readApiError } from './api-error.ts';
import { withParsedBody } from '../http/body.ts';
import type { Answer, Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/client.ts';
import type { RateGate } from '../http/rate-gate.ts';
import type { RetryPolicy, SentWithRetries } from '../http/retry-policy.ts';
import type { Explain } from './refusal.ts';

/** An OAuth client that may log in by the client-credentials grant. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The OAuth access token of this run. */
export interface TokenSource {
  /**
   * A token, from memory where there is one that is good for another minute.
   *
   * @throws Failure when the login is refused, cannot be reached or answers nonsense
   */
  get(): Promise<string>;
  /**
   * A fresh token in place of one that was refused; calls at the same time share it. `undefined` where there is none to
   * be had.
   */
  renew(refused: string): Promise<string | undefined>;
}

/** A token that somebody else got: used as it is, and never renewed. */
export function givenToken(token: string): TokenSource {
  return { get: () => Promise.resolve(token), renew: () => Promise.resolve(undefined) };
}

export interface TokenOptions extends ClientCredentials {
  readonly loginUrl: URL;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly gate: RateGate;
  readonly retry: RetryPolicy;
  /** Limit of one request, in milliseconds. */
  readonly timeoutMs: number;
  /** Told of each new token before it is used. */
  readonly onToken: (token: string) => void;
  readonly explain: Explain;
  /** Takes secrets out of what the login service says. */
  readonly redact: (text: string) => string;
}

/** A token counts as expired this long before it is, in milliseconds. */
const EXPIRY_MARGIN_MS = 60_000;

/** Genesys Cloud's shortest token duration, in seconds, for an answer that does not say. */
const SHORTEST_DURATION_S = 300;

/** The longest token, in characters: servers refuse longer headers, and would not say that this is why. */
const LONGEST_TOKEN = 8_000;

const tokenAnswer = z.object({
  // Visible ASCII, because it becomes a header.
  access_token: z.string().check(z.maxLength(LONGEST_TOKEN), z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.catch(z.number().check(z.gte(0)), SHORTEST_DURATION_S),
});

/**
 * A token by the client-credentials grant: `POST {login}/oauth/token` with HTTP Basic authentication
 * (Genesys Cloud developer center, "OAuth client credentials login flow").
 */
export function createTokenSource(options: TokenOptions): TokenSource {
  const { clock, retry, onToken } = options;
  let current: { readonly token: string; readonly goodUntil: number } | undefined;
  let pending: Promise<string> | undefined;

  const login = async (): Promise<string> => {
    const answered = readToken(
      await retry.sendWithRetries('Logging in', () => requestToken(options)),
      options,
    );
    onToken(answered.access_token);
    const goodUntil = clock.now() + answered.expires_in * 1000 - EXPIRY_MARGIN_MS;
    current = { token: answered.access_token, goodUntil };
    return answered.access_token;
  };
  const fresh = (): Promise<string> => {
    pending ??= login().finally(() => {
      pending = undefined;
    });
    return pending;
  };

  const kept = (): string | undefined =>
    current !== undefined && clock.now() < current.goodUntil ? current.token : undefined;

  return {
    get: async () => kept() ?? fresh(),
    renew: async (refused) => {
      const token = kept();
      return token === undefined || token === refused ? fresh() : token;
    },
  };
}

async function requestToken(options: TokenOptions): Promise<Exchange> {
  const { loginUrl, clientId, clientSecret, http, timeoutMs, gate } = options;
  await gate.pass();
  const exchange = await http.send({
    method: 'POST',
    url: new URL(`${loginUrl.href.replace(/\/+$/, '')}/oauth/token`),
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: 'grant_type=client_credentials',
    repeatable: true,
    timeoutMs,
  });
  return withParsedBody(exchange);
}

function readToken(login: SentWithRetries, options: TokenOptions): z.infer<typeof tokenAnswer> {
  const { host } = options.loginUrl;
  const action = `Logging in to Genesys Cloud at ${host}`;
  if (!login.ok) {
    const { exchange, attempts, givenUp } = login;
    if (exchange.kind === 'answer' && givenUp.reason === 'final')
      throw loginRefused(action, exchange, options);
    throw options.explain(exchange, { action, attempts, givenUp });
  }
  const parsed = tokenAnswer.safeParse(login.answer.body);
  if (parsed.success) return parsed.data;
  throw new Failure({
    code: 'unexpected-answer',
    message: `${action} failed: it answered without a usable access token.`,
    status: login.answer.status,
  });
}

function loginRefused(action: string, answer: Answer, options: TokenOptions): Failure {
  const error = readApiError(answer, options.redact);
  return new Failure({
    code: codeOfRefusal(error.status),
    message: `${action} failed: ${describeApiError(error)}.`,
    ...factsOf(error),
  });
}

function codeOfRefusal(status: number): FailureCode {
  switch (status) {
    case 400:
    case 401:
      return 'login-refused';
    case 403:
      return 'login-forbidden';
    case 407:
      return 'proxy-refused';
    default:
      return status >= 500 ? 'server-error' : 'unexpected-answer';
  }
}
