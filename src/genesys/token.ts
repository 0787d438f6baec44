import * as z from 'zod/mini';
import { Failure, type FailureCode } from '../failure.ts';
import { describeApiError, factsOf, readApiError } from './api-error.ts';
import type { Answer, Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/client.ts';
import { ConnectionError } from '../http/request.ts';
import { refusal } from './refusal.ts';
import { repeat, type Pace, type Repeated } from '../http/retrying.ts';
import { parseBody } from '../http/body.ts';

/** The OAuth access token of this run, asked for when it is first needed. */
export interface TokenSource {
  /**
   * A token, from memory where there is one that is good for another minute.
   *
   * @throws Failure when the login is refused, cannot be reached or answers nonsense
   */
  get(): Promise<string>;
  /** A fresh token in place of one that was refused; calls at the same time share it. */
  renew(refused: string): Promise<string>;
}

export interface TokenOptions {
  readonly loginUrl: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly http: HttpClient;
  readonly pace: Pace;
  /** Limit of one request, in milliseconds. */
  readonly timeoutMs: number;
  readonly proxy: string | undefined;
  /** Told of each new token before it is used. */
  readonly onToken: (token: string) => void;
  readonly redact: (text: string) => string;
}

/** A token counts as expired this long before it is, in milliseconds. */
const EXPIRY_MARGIN_MS = 60_000;

/** Genesys Cloud's shortest token duration, in seconds, for an answer that does not say. */
const SHORTEST_DURATION_S = 300;

const tokenAnswer = z.object({
  // Visible ASCII, because it becomes a header.
  access_token: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
  expires_in: z.catch(z.number().check(z.gte(0)), SHORTEST_DURATION_S),
});

/**
 * A token by the client-credentials grant: `POST {login}/oauth/token` with HTTP Basic authentication
 * (Genesys Cloud developer center, "OAuth client credentials login flow").
 */
export function createTokenSource(options: TokenOptions): TokenSource {
  const { pace, onToken } = options;
  let current: { readonly token: string; readonly goodUntil: number } | undefined;
  let pending: Promise<string> | undefined;

  const login = async (): Promise<string> => {
    const answered = readToken(await repeat(pace, 'Logging in', () => requestToken(options)), options);
    onToken(answered.access_token);
    const goodUntil = pace.clock.now() + answered.expires_in * 1000 - EXPIRY_MARGIN_MS;
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
    current !== undefined && pace.clock.now() < current.goodUntil ? current.token : undefined;

  return {
    get: async () => kept() ?? fresh(),
    renew: async (refused) => {
      const token = kept();
      return token === undefined || token === refused ? fresh() : token;
    },
  };
}

async function requestToken(options: TokenOptions): Promise<Exchange> {
  const { loginUrl, clientId, clientSecret, http, timeoutMs, pace } = options;
  await pace.gate.pass();
  try {
    const response = await http.send({
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
    return {
      kind: 'answer',
      status: response.status,
      headers: response.headers,
      body: parseBody(response.body),
    };
  } catch (error) {
    if (error instanceof ConnectionError) return { kind: 'lost', error };
    throw error;
  }
}

function readToken(login: Repeated, options: TokenOptions): z.infer<typeof tokenAnswer> {
  const { host } = options.loginUrl;
  const action = `Logging in to Genesys Cloud at ${host}`;
  if (!login.ok) {
    const { exchange, attempts, givenUp } = login;
    if (exchange.kind === 'answer' && givenUp.reason === 'final')
      throw loginRefused(action, exchange, options);
    throw refusal(exchange, { action, attempts, givenUp, host, ...options });
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
