export const id = 297;

export const ids = [ 297 ];

export const modules = {
  1183: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => __WEBPACK_DEFAULT_EXPORT__
    });
    const axios = {
      create() {
        throw new Error("axios is not part of this action: give the SDK an HTTP client first");
      }
    };
    const __WEBPACK_DEFAULT_EXPORT__ = axios;
  },
  7964: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      default: () => ConfigParser
    });
    class ConfigParser {
      _sections={};
      read() {}
    }
  },
  4697: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
  },
  9662: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      connect: () => connect
    });
    var proxy = __webpack_require__(3846);
    var AbstractHttpClient = __webpack_require__(7881);
    var ApiClient = __webpack_require__(1112);
    var RoutingApi = __webpack_require__(6095);
    var schemas = __webpack_require__(8395);
    var http_exchange = __webpack_require__(5416);
    // CONCATENATED MODULE: ./src/genesys/exchange.ts
    const extendedResponse = schemas.Ikc({
      status: schemas.aig(),
      headers: schemas.g1P(schemas.YjP(), schemas.YjP()),
      body: schemas.L5J()
    });
    async function toExchange(call) {
      try {
        return {
          kind: "answer",
          ...extendedResponse.parse(await call)
        };
      } catch (error) {
        if (error instanceof http_exchange.Rc) return {
          kind: "lost",
          error: error
        };
        throw error;
      }
    }
    function parseBody(text) {
      try {
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
        return parsed;
      } catch {
        return text;
      }
    }
    // CONCATENATED MODULE: ./src/genesys/sdk.ts
    function createSdk(apiUrl, http, timeoutMs) {
      const client = new ApiClient.A;
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
      return {
        client: client,
        routing: new RoutingApi.A(client)
      };
    }
    class SdkHttpClient extends AbstractHttpClient.A {
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
        const response = await this.#http.send({
          method: method,
          url: target,
          headers: headers ?? {},
          body: data === void 0 ? void 0 : JSON.stringify(data),
          timeoutMs: this.#timeoutMs
        });
        return {
          status: response.status,
          statusText: "",
          headers: response.headers,
          data: parseBody(response.body)
        };
      }
      enableHooks() {}
    }
    // CONCATENATED MODULE: ./src/genesys/session.ts
    function createSession({tokens: tokens, ...session}) {
      const sendWith = async (token, call, onSend) => {
        await session.pace.gate.pass();
        session.sdk.client.setAccessToken(token);
        onSend?.();
        return toExchange(call(session.sdk));
      };
      return {
        ...session,
        async send(call, onSend) {
          const token = await tokens.get();
          const first = await sendWith(token, call, onSend);
          if (first.kind === "lost" || first.status !== 401) return first;
          return sendWith(await tokens.renew(token), call, onSend);
        }
      };
    }
    var api = __webpack_require__(3305);
    var failure = __webpack_require__(1633);
    var api_error = __webpack_require__(4013);
    var refusal = __webpack_require__(818);
    var retrying = __webpack_require__(466);
    // CONCATENATED MODULE: ./src/genesys/token.ts
    const EXPIRY_MARGIN_MS = 6e4;
    const SHORTEST_DURATION_S = 300;
    const tokenAnswer = schemas.Ikc({
      access_token: schemas.YjP().check(api.Fk(/^[\x21-\x7e]+$/)),
      expires_in: schemas.MfU(schemas.aig().check(api.qm(0)), SHORTEST_DURATION_S)
    });
    function createTokenSource(options) {
      const {pace: pace, onToken: onToken} = options;
      let current;
      let pending;
      const login = async () => {
        const answered = readToken(await (0, retrying.ux)(pace, "Logging in", () => requestToken(options)), options);
        onToken(answered.access_token);
        const goodUntil = pace.clock.now() + answered.expires_in * 1e3 - EXPIRY_MARGIN_MS;
        current = {
          token: answered.access_token,
          goodUntil: goodUntil
        };
        return answered.access_token;
      };
      const fresh = () => {
        pending ??= login().finally(() => {
          pending = void 0;
        });
        return pending;
      };
      const kept = () => current !== void 0 && pace.clock.now() < current.goodUntil ? current.token : void 0;
      return {
        get: async () => kept() ?? fresh(),
        renew: async refused => {
          const token = kept();
          return token === void 0 || token === refused ? fresh() : token;
        }
      };
    }
    async function requestToken(options) {
      const {loginUrl: loginUrl, clientId: clientId, clientSecret: clientSecret, http: http, timeoutMs: timeoutMs, pace: pace} = options;
      await pace.gate.pass();
      try {
        const response = await http.send({
          method: "POST",
          url: new URL(`${loginUrl.href.replace(/\/+$/, "")}/oauth/token`),
          headers: {
            authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`,
            "content-type": "application/x-www-form-urlencoded",
            accept: "application/json"
          },
          body: "grant_type=client_credentials",
          repeatable: true,
          timeoutMs: timeoutMs
        });
        return {
          kind: "answer",
          status: response.status,
          headers: response.headers,
          body: parseBody(response.body)
        };
      } catch (error) {
        if (error instanceof http_exchange.Rc) return {
          kind: "lost",
          error: error
        };
        throw error;
      }
    }
    function readToken(login, options) {
      const {host: host} = options.loginUrl;
      const action = `Logging in to Genesys Cloud at ${host}`;
      if (!login.ok) {
        const {exchange: exchange, attempts: attempts, givenUp: givenUp} = login;
        if (exchange.kind === "answer" && givenUp.reason === "final") throw loginRefused(action, exchange, options);
        throw (0, refusal.x)(exchange, {
          action: action,
          attempts: attempts,
          givenUp: givenUp,
          host: host,
          ...options
        });
      }
      const parsed = tokenAnswer.safeParse(login.answer.body);
      if (parsed.success) return parsed.data;
      throw new failure.HR({
        code: "unexpected-answer",
        message: `${action} failed: it answered without a usable access token.`,
        hint: elsewhere,
        status: login.answer.status
      });
    }
    const elsewhere = "This is not how the login service answers: check `environment`, or `login-url` if it is set.";
    function loginRefused(action, answer, options) {
      const error = (0, api_error.t)(answer, options.redact);
      return new failure.HR({
        ...explainRefusal(error.status),
        message: `${action} failed: ${(0, api_error.g)(error)}.`,
        status: error.status,
        correlationId: error.correlationId
      });
    }
    function explainRefusal(status) {
      switch (status) {
       case 400:
       case 401:
        return {
          code: "login-refused",
          hint: "The client id, the client secret or the region is wrong; all three look alike from outside. Check `client-id`, `client-secret` and `environment`, and that the OAuth client uses the client-credentials grant."
        };

       case 403:
        return {
          code: "login-refused",
          hint: "Put the runner's address on the allowlist of the OAuth client or of the organisation, and see that the client has a role with routing:utilization:view and routing:utilization:manage."
        };

       case 407:
        return refusal.r;

       default:
        return status >= 500 ? {
          code: "server-error",
          hint: "Run the step again."
        } : {
          code: "unexpected-answer",
          hint: elsewhere
        };
      }
    }
    // CONCATENATED MODULE: ./src/genesys/connect.ts
    const TIMEOUT_MS = 1e4;
    function connect(connection, http, pace, secrets) {
      const {loginUrl: loginUrl, apiUrl: apiUrl, clientId: clientId, clientSecret: clientSecret, proxyEnv: proxyEnv} = connection;
      const redact = text => secrets.redact(text);
      const tokens = createTokenSource({
        loginUrl: loginUrl,
        clientId: clientId,
        clientSecret: clientSecret,
        http: http,
        pace: pace,
        timeoutMs: TIMEOUT_MS,
        proxy: (0, proxy.i)(loginUrl, proxyEnv),
        onToken(token) {
          secrets.add(token);
        },
        redact: redact
      });
      return createSession({
        sdk: createSdk(apiUrl, http, TIMEOUT_MS),
        tokens: tokens,
        pace: pace,
        host: apiUrl.host,
        proxy: (0, proxy.i)(apiUrl, proxyEnv),
        redact: redact,
        leaks: ({id: id, selfUri: selfUri}) => secrets.isIn(`${id} ${selfUri ?? ""}`)
      });
    }
  }
};
