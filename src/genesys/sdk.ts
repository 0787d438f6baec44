import AbstractHttpClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js';
import ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import RoutingApi from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/api/RoutingApi.js';
import * as z from 'zod/mini';
import { parseBody } from '../http/body.ts';
import type { HttpClient } from '../http/client.ts';
import { parseExactBody } from '../http/exact-json.ts';
import type { Exchange, Lost } from '../http/exchange.ts';

/** The SDK, made safe for a process that holds a production secret. */
export interface Sdk {
  readonly client: ApiClient;
  readonly routing: RoutingApi;
  /**
   * Makes one call with a token, and answers how it ended. Right before it the token is given to the SDK, which reads
   * it while the call is made, so that another call cannot come between.
   *
   * @throws whatever is a fault of the program
   */
  send(token: string, call: (sdk: Sdk) => Promise<unknown>): Promise<Exchange>;
}

/**
 * Makes the SDK's client for one API host, with our own HTTP client in place of axios.
 *
 * The SDK reads `~/.genesyscloudjavascript/config` when a client is made (`configuration.js`), watches it, and
 * may log requests as that file says. Its reader and its logger are replaced in the bundle (see `src/absent/`);
 * here the watching ends, and what it logged to goes nowhere. It also loses status and headers of errors unless
 * asked for extended responses.
 *
 * @param apiUrl base URL, a path prefix allowed
 * @param timeoutMs limit of one request, in milliseconds
 */
export function createSdk(apiUrl: URL, http: HttpClient, timeoutMs: number): Sdk {
  const client = new ApiClient();
  client.config.live_reload_config = false;
  client.config.setConfigPath('');
  client.config.logger = {
    log() {
      // Nothing that is sent or answered is logged.
    },
  };
  client.config.setGateway({
    protocol: apiUrl.protocol.replace(':', ''),
    host: apiUrl.hostname,
    ...(apiUrl.port !== '' && { port: Number(apiUrl.port) }),
    path_params_api: apiUrl.pathname,
  });
  client.setReturnExtendedResponses(true);
  client.setHttpClient(new SdkHttpClient(http, timeoutMs));
  const sdk: Sdk = {
    client,
    routing: new RoutingApi(client),
    send(token, call) {
      client.setAccessToken(token);
      return toExchange(call(sdk));
    },
  };
  return sdk;
}

/** What the SDK answers with extended responses on, as far as it is read. */
const extendedResponse = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
});

async function toExchange(call: Promise<unknown>): Promise<Exchange> {
  try {
    return { kind: 'answer', ...extendedResponse.parse(await call) };
  } catch (error) {
    if (error instanceof LostError) return error.lost;
    throw error;
  }
}

/** Carries a lost exchange through the SDK, which can only answer or reject. It holds no request, so no secret. */
class LostError extends Error {
  readonly lost: Lost;

  constructor(lost: Lost) {
    super(lost.message);
    this.lost = lost;
  }
}

type SdkRequest = Parameters<AbstractHttpClient['request']>[0];

/**
 * What the SDK calls to send a request (`AbstractHttpClient.js`). Every status is answered, never rejected:
 * the SDK's error path would carry the request's headers along. Only a lost exchange is rejected.
 */
class SdkHttpClient extends AbstractHttpClient {
  readonly #http: HttpClient;
  readonly #timeoutMs: number;

  constructor(http: HttpClient, timeoutMs: number) {
    super();
    this.#http = http;
    this.#timeoutMs = timeoutMs;
  }

  override async request({ url, method, headers, params, data }: SdkRequest): Promise<unknown> {
    const target = new URL(url);
    for (const [name, value] of Object.entries(params ?? {})) target.searchParams.set(name, value);
    const exchange = await this.#http.send({
      method,
      url: target,
      headers: headers ?? {},
      body: JSON.stringify(data),
      timeoutMs: this.#timeoutMs,
    });
    if (exchange.kind === 'lost') throw new LostError(exchange);
    const { status, headers: answered, body } = exchange;
    const parse = goesBack(method, target) ? parseExactBody : parseBody;
    return { status, headers: answered, data: parse(body) };
  }

  override enableHooks(): void {
    // The SDK's hooks are not used.
  }
}

/** Whether the answer is sent back, as a part of what is written: the settings, which are one document. */
function goesBack(method: string, { pathname }: URL): boolean {
  return method === 'GET' && pathname.endsWith('/api/v2/routing/utilization');
}
