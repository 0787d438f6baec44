export const id = 155;

export const ids = [ 155 ];

export const modules = {
  1183: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => __WEBPACK_DEFAULT_EXPORT__
    });
    const axios = {
      create() {
        throw new Error("axios is not part of this action: give the SDK an HTTP client first");
      }
    };
    const __WEBPACK_DEFAULT_EXPORT__ = axios;
  }),
  7964: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      default: () => ConfigParser
    });
    class ConfigParser {
      _sections={};
      read() {}
    }
  }),
  4697: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createLogger: () => createLogger,
      format: () => format,
      transports: () => transports
    });
    function createLogger() {
      return {
        transports: [],
        add: ignore,
        log: ignore
      };
    }
    const transports = {
      Console: ignore,
      File: ignore
    };
    const format = Object.assign(() => ignore, {
      combine: ignore,
      json: ignore,
      simple: ignore
    });
    function ignore() {}
  }),
  9606: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      createSdk: () => createSdk
    });
    var purecloud_platform_client_v2_src_purecloud_platform_client_v2_AbstractHttpClient_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7881);
    var purecloud_platform_client_v2_src_purecloud_platform_client_v2_ApiClient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1112);
    var purecloud_platform_client_v2_src_purecloud_platform_client_v2_api_RoutingApi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6095);
    var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8395);
    var _http_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9662);
    var _http_exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4078);
    function createSdk(apiUrl, http, timeoutMs) {
      const client = new purecloud_platform_client_v2_src_purecloud_platform_client_v2_ApiClient_js__WEBPACK_IMPORTED_MODULE_0__.A;
      client.config.live_reload_config = false;
      client.config.setConfigPath("");
      client.config.logger = {
        log() {}
      };
      client.config.setGateway({
        protocol: apiUrl.protocol.replace(":", ""),
        host: apiUrl.hostname,
        ...apiUrl.port !== "" && {
          port: Number(apiUrl.port)
        },
        path_params_api: apiUrl.pathname
      });
      client.setReturnExtendedResponses(true);
      client.setHttpClient(new SdkHttpClient(http, timeoutMs));
      const sdk = {
        client: client,
        routing: new purecloud_platform_client_v2_src_purecloud_platform_client_v2_api_RoutingApi_js__WEBPACK_IMPORTED_MODULE_1__.A(client),
        send(token, call) {
          client.setAccessToken(token);
          return toExchange(call(sdk));
        }
      };
      return sdk;
    }
    const extendedResponse = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      status: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
      headers: zod_mini__WEBPACK_IMPORTED_MODULE_4__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
      body: zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J()
    });
    async function toExchange(call) {
      try {
        return {
          kind: "answer",
          ...extendedResponse.parse(await call)
        };
      } catch (error) {
        if (error instanceof LostError) return error.lost;
        throw error;
      }
    }
    class LostError extends Error {
      lost;
      constructor(lost) {
        super(lost.message);
        this.lost = lost;
      }
    }
    class SdkHttpClient extends purecloud_platform_client_v2_src_purecloud_platform_client_v2_AbstractHttpClient_js__WEBPACK_IMPORTED_MODULE_5__.A {
      #http;
      #timeoutMs;
      constructor(http, timeoutMs) {
        super();
        this.#http = http;
        this.#timeoutMs = timeoutMs;
      }
      async request({url: url, method: method, headers: headers, params: params, data: data}) {
        const target = new URL(url);
        for (const [name, value] of Object.entries(params ?? {})) target.searchParams.set(name, value);
        const exchange = await this.#http.send({
          method: method,
          url: target,
          headers: headers ?? {},
          body: JSON.stringify(data),
          timeoutMs: this.#timeoutMs
        });
        if (exchange.kind === "lost") throw new LostError(exchange);
        const {status: status, headers: answered, body: body} = exchange;
        const parse = goesBack(method, target) ? _http_exact_json_js__WEBPACK_IMPORTED_MODULE_3__.t : _http_body_js__WEBPACK_IMPORTED_MODULE_2__.OG;
        return {
          status: status,
          headers: answered,
          data: parse(body)
        };
      }
      enableHooks() {}
    }
    function goesBack(method, {pathname: pathname}) {
      return method === "GET" && pathname.endsWith("/api/v2/routing/utilization");
    }
  }),
  4078: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      C: () => nearestNumber,
      t: () => parseExactBody
    });
    var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
    const misreadName = /"\\[^u]"\s*:/;
    function parseExactBody(text) {
      if (misreadName.test(text)) return text;
      return (0, _body_js__WEBPACK_IMPORTED_MODULE_0__.OG)(text, json => JSON.parse(json, (_key, value, {source: source}) => typeof value === "number" && source !== void 0 && JSON.stringify(value) !== source ? JSON.rawJSON(source) : value));
    }
    function nearestNumber(value) {
      return JSON.isRawJSON(value) ? Number(value.rawJSON) : value;
    }
  })
};
