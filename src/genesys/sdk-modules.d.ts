/**
 * The two classes of the SDK that the action uses, imported one by one because the package's main entry
 * loads more than a hundred API classes. Its own `index.d.ts` describes only that entry.
 */
declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js' {
  import type AbstractHttpClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js';

  export default class ApiClient {
    config: {
      logger: { log(): void };
      live_reload_config: boolean;
      setConfigPath(path: string): void;
      setGateway(gateway: { host: string; protocol: string; port?: number; path_params_api?: string }): void;
    };
    setHttpClient(client: AbstractHttpClient): void;
    setReturnExtendedResponses(extended: boolean): void;
    setAccessToken(token: string): void;
    setDefaultHeaders(headers: Record<string, string>): void;
    callApi(
      path: string,
      httpMethod: string,
      pathParams: Record<string, string>,
      queryParams: Record<string, unknown>,
      headerParams: Record<string, string>,
      formParams: Record<string, string>,
      bodyParam: unknown,
      authNames: readonly string[],
      contentTypes: readonly string[],
      accepts: readonly string[],
    ): Promise<unknown>;
  }
}

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/api/RoutingApi.js' {
  import type ApiClient from 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js';

  export default class RoutingApi {
    constructor(apiClient: ApiClient);
    getRoutingUtilizationLabels(options: {
      pageSize: number;
      pageNumber: number;
      name?: string;
    }): Promise<unknown>;
    postRoutingUtilizationLabels(body: {
      name: string;
      utilization?: { maximumCapacity?: number; interruptingLabelIds?: readonly string[] };
    }): Promise<unknown>;
    getRoutingUtilization(): Promise<unknown>;
    putRoutingUtilization(body: unknown): Promise<unknown>;
  }
}

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js' {
  export default abstract class AbstractHttpClient {
    abstract request(options: {
      url: string;
      method: string;
      headers?: Record<string, string>;
      params?: Record<string, string>;
      data?: unknown;
    }): Promise<unknown>;
    abstract enableHooks(): void;
  }
}

declare module 'purecloud-platform-client-v2/src/purecloud-platform-client-v2/PureCloudRegionHosts.js' {
  const hosts: Readonly<Record<string, string>>;
  export default hosts;
}
