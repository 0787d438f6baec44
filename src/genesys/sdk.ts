import AbstractHttpClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js';
import ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';
import RoutingApi from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/api/RoutingApi.js';
import type { HttpClient } from '../http/client.ts';
import { parseBody } from '../http/body.ts';

/** The SDK, made safe for a process that holds a production secret. */
export interface Sdk {
  readonly client: ApiClient;
  readonly routing: RoutingApi;
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
  return { client, routing: new RoutingApi(client) };
}

type SdkRequest = Parameters<AbstractHttpClient['request']>[0];

/**
 * What the SDK calls to send a request (`AbstractHttpClient.js`). Every status is answered, never rejected:
 * the SDK's error path would carry the request's headers along.
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
    const response = await this.#http.send({
      method,
      url: target,
      headers: headers ?? {},
      body: data === undefined ? undefined : JSON.stringify(data),
      timeoutMs: this.#timeoutMs,
    });
    return {
      status: response.status,
      statusText: '',
      headers: response.headers,
      data: parseBody(response.body),
    };
  }

  override enableHooks(): void {
    // The SDK's hooks are not used.
  }
}
