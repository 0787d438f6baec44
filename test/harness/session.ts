import { connect, type Login } from '../../src/genesys/connect.ts';
import type { HttpClient } from '../../src/http/client.ts';
import { createRateGate, type MinuteLimit, type RateGate } from '../../src/http/rate-gate.ts';
import { isTransient } from '../../src/http/retry.ts';
import { createRetryPolicy, type RetryPolicy } from '../../src/http/retry-policy.ts';
import type { Session } from '../../src/genesys/session.ts';
import { createSecrets } from '../../src/secrets/secrets.ts';
import { startStop, type StopControl } from '../../src/stop.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { answer, scriptedHttp, type Reply, type ScriptedHttp } from './scripted-http.ts';

/** How calls are made again, over a fake clock. */
export interface TestRetries {
  readonly clock: FakeClock;
  readonly stop: StopControl;
  readonly gate: RateGate;
  readonly retry: RetryPolicy;
  readonly maxRetries: number;
  readonly random: () => number;
  readonly onRetry: (message: string) => void;
  /** What it was told. */
  readonly retries: readonly string[];
  readonly onUnexpected: (error: unknown) => void;
  /** What it was told. */
  readonly unexpected: readonly unknown[];
}

export interface TestRetryOptions {
  readonly maxRetries?: number;
  readonly timeoutMs?: number;
  /** 1 makes every backoff its longest: 2, 4, 8, ... s. */
  readonly random?: number;
  readonly minute?: MinuteLimit;
}

/** A real retry policy with its rate gate, over a fake clock. */
export function testRetries({
  maxRetries = 3,
  timeoutMs = 300_000,
  random = 1,
  minute,
}: TestRetryOptions = {}): TestRetries {
  const clock = createFakeClock();
  const stop = startStop(clock.watch);
  stop.limit(timeoutMs);
  const retries: string[] = [];
  const unexpected: unknown[] = [];
  const options = {
    clock,
    stop,
    gate: createRateGate(clock, stop, minute),
    maxRetries,
    random: () => random,
    onRetry: (message: string): void => {
      retries.push(message);
    },
  };
  return {
    ...options,
    retry: createRetryPolicy({ ...options, isRetryable: isTransient }),
    retries,
    unexpected,
    onUnexpected(error) {
      unexpected.push(error);
    },
  };
}

export interface SessionOptions extends TestRetryOptions {
  readonly login?: Login;
  readonly apiUrl?: string;
  /** Replies of the login service; by default it gives the tokens `token-1`, `token-2`, ... */
  readonly logins?: readonly Reply[];
}

export interface TestSession extends Omit<TestRetries, 'retry'> {
  readonly session: Session;
  /** What was asked of the API. */
  readonly api: ScriptedHttp;
  /** What was asked of the login service. */
  readonly login: ScriptedHttp;
}

export const CLIENT_SECRET = 'correct-horse-battery';

/** A real session, with its SDK, token source and rate gate, over an API that answers from a script. */
export function testSession(script: readonly Reply[], options: SessionOptions = {}): TestSession {
  const { retry, ...given } = testRetries(options);
  const api = scriptedHttp(script);
  const tokens = Array.from({ length: 9 }, (_, index) => tokenAnswer(`token-${index + 1}`));
  const login = scriptedHttp(options.logins ?? tokens);
  const loginUrl = new URL('https://login.mypurecloud.ie');
  const http: HttpClient = {
    send: (request) => (request.url.host === loginUrl.host ? login : api).send(request),
    prepare: () => undefined,
    close: () => undefined,
  };
  const connection = {
    loginUrl,
    apiUrl: new URL(options.apiUrl ?? 'https://api.mypurecloud.ie'),
    login: options.login ?? { kind: 'client-credentials', clientId: 'client-1', clientSecret: CLIENT_SECRET },
    proxies: {},
  };
  const secrets = createSecrets(() => undefined);
  secrets.add(CLIENT_SECRET);
  return { ...given, session: connect(connection, { ...given, http, retry, secrets }), api, login };
}

export function tokenAnswer(token: string, expiresIn = 86_400) {
  return answer(200, { access_token: token, token_type: 'bearer', expires_in: expiresIn });
}
