export const id = 682;

export const ids = [ 682 ];

export const modules = {
  6682: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      begin: () => begin
    });
    var loopback = __webpack_require__(507);
    // CONCATENATED MODULE: ./src/http/proxy.ts
    function proxyFor({protocol: protocol, hostname: hostname, port: port}, proxies) {
      const [proxy, usualPort] = protocol === "https:" ? [ proxies.https, "443" ] : [ proxies.http, "80" ];
      if (proxy === void 0 || (0, loopback.cW)(hostname)) return;
      const host = hostname.replace(/^\[|\]$/g, "");
      const actualPort = port === "" ? usualPort : port;
      return proxies.exceptions?.some(entry => excepts(entry, host, actualPort)) === true ? void 0 : proxy;
    }
    function excepts(entry, host, port) {
      if ([ "*", host, `${host}:${port}` ].includes(entry)) return true;
      if (entry.startsWith(".")) return host === entry.slice(1) || host.endsWith(entry);
      if (entry.startsWith("*.") && host.endsWith(entry.slice(1))) return true;
      const [address, first, last] = [ host, ...entry.split("-") ].map(addressNumber);
      if (address === void 0 || first === void 0 || last === void 0) return false;
      return first <= address && address <= last;
    }
    function addressNumber(text) {
      const parts = text.trim().split(".");
      const isAddress = parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
      return isAddress ? parts.reduce((number, part) => number * 256 + Number(part), 0) : void 0;
    }
    var schemas = __webpack_require__(8395);
    var http_request = __webpack_require__(4056);
    // CONCATENATED MODULE: ./src/http/exchange.ts
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
        if (error instanceof http_request.Rc) return {
          kind: "lost",
          error: error
        };
        throw error;
      }
    }
    // CONCATENATED MODULE: ./src/genesys/session.ts
    function createSession({tokens: tokens, loadSdk: loadSdk, ...session}) {
      const sendWith = async (sdk, token, call, {heldBy: heldBy, onSend: onSend}) => {
        await session.pace.gate.pass(heldBy);
        sdk.client.setAccessToken(token);
        onSend?.();
        return toExchange(call(sdk));
      };
      let early;
      const getToken = () => {
        const token = early ?? tokens.get();
        early = void 0;
        return token;
      };
      return {
        ...session,
        logIn() {
          early = tokens.get();
          early.catch(() => {});
        },
        async send(call, sending = {}) {
          const [token, sdk] = await Promise.all([ getToken(), loadSdk() ]);
          const first = await sendWith(sdk, token, call, sending);
          if (first.kind === "lost" || first.status !== 401) return first;
          return sendWith(sdk, await tokens.renew(token), call, sending);
        }
      };
    }
    var api = __webpack_require__(3305);
    var failure = __webpack_require__(1633);
    var api_error = __webpack_require__(4013);
    var refusal = __webpack_require__(818);
    var retrying = __webpack_require__(1952);
    var body = __webpack_require__(8393);
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
          body: (0, body.O)(response.body)
        };
      } catch (error) {
        if (error instanceof http_request.Rc) return {
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
        status: login.answer.status
      });
    }
    function loginRefused(action, answer, options) {
      const error = (0, api_error.tR)(answer, options.redact);
      return new failure.HR({
        code: codeOfRefusal(error.status),
        message: `${action} failed: ${(0, api_error.gg)(error)}.`,
        ...(0, api_error.xS)(error)
      });
    }
    function codeOfRefusal(status) {
      switch (status) {
       case 400:
       case 401:
        return "login-refused";

       case 403:
        return "login-forbidden";

       case 407:
        return "proxy-refused";

       default:
        return status >= 500 ? "server-error" : "unexpected-answer";
      }
    }
    // CONCATENATED MODULE: ./src/genesys/connect.ts
    const TIMEOUT_MS = 1e4;
    function connect(connection, http, pace, secrets) {
      const {loginUrl: loginUrl, apiUrl: apiUrl, clientId: clientId, clientSecret: clientSecret, proxies: proxies} = connection;
      const redact = text => secrets.redact(text);
      const tokens = createTokenSource({
        loginUrl: loginUrl,
        clientId: clientId,
        clientSecret: clientSecret,
        http: http,
        pace: pace,
        timeoutMs: TIMEOUT_MS,
        proxy: proxyFor(loginUrl, proxies)?.origin,
        onToken(token) {
          secrets.add(token);
        },
        redact: redact
      });
      let sdk;
      return createSession({
        loadSdk: () => sdk ??= Promise.all([ __webpack_require__.e(95), __webpack_require__.e(155) ]).then(__webpack_require__.bind(__webpack_require__, 9606)).then(({createSdk: createSdk}) => createSdk(apiUrl, http, TIMEOUT_MS)),
        tokens: tokens,
        pace: pace,
        host: apiUrl.host,
        proxy: proxyFor(apiUrl, proxies)?.origin,
        redact: redact,
        leaks: ({id: id, selfUri: selfUri}) => secrets.isIn(`${id} ${selfUri ?? ""}`)
      });
    }
    var promises_ = __webpack_require__(8500);
    // CONCATENATED MODULE: ./src/http/early-connections.ts
    function openEarly(agent, net) {
      const createConnection = agent.createConnection.bind(agent);
      const early = new Map;
      agent.createConnection = (options, callback) => {
        const key = `${options.host ?? ""}:${options.port ?? ""}`;
        const socket = early.get(key);
        early.delete(key);
        if (socket === void 0 || socket.destroyed) return createConnection(options, callback);
        socket.off("error", ignore);
        return socket;
      };
      return {
        open({hostname: hostname, port: port, protocol: protocol}) {
          const host = hostname.replace(/^\[|\]$/g, "");
          const usualPort = protocol === "https:" ? 443 : 80;
          const actualPort = port === "" ? usualPort : Number(port);
          const key = `${host}:${actualPort}`;
          if (early.has(key)) return;
          const servername = net.isIP(host) === 0 ? host : "";
          const options = {
            host: host,
            port: actualPort,
            servername: servername,
            noDelay: true,
            keepAlive: true,
            ...(0, loopback._H)(host)
          };
          const socket = createConnection(options);
          if (!socket) return;
          early.set(key, socket.on("error", ignore));
        },
        close() {
          for (const socket of early.values()) socket.destroy();
          early.clear();
        }
      };
    }
    function ignore() {}
    // CONCATENATED MODULE: ./src/http/client.ts
    const IDLE_MS = 1e3;
    function createHttpClient({proxies: proxies, stop: stop, cut: cut, now: now = () => performance.now()}) {
      const stacks = new Map;
      const stackFor = url => {
        const proxy = proxyFor(url, proxies);
        const key = `${url.protocol} ${proxy === void 0 ? "directly" : "through the proxy"}`;
        const loaded = stacks.get(key) ?? loadStack(url.protocol, proxy);
        stacks.set(key, loaded);
        return loaded;
      };
      const closers = new Set;
      const lastUse = new Map;
      const exchange = (request, {start: start, proxy: proxy}, agent) => {
        if (stop?.aborted === true) throw new http_request.Rc("cut", "the step ended before the request was sent", false);
        return (0, http_request.z$)(request, {
          start: start,
          agent: agent,
          proxy: proxy,
          cut: cut
        });
      };
      return {
        async send(request) {
          const stack = await stackFor(request.url);
          const {origin: origin} = request.url;
          const usedAt = lastUse.get(origin);
          if (usedAt !== void 0) {
            await (0, promises_.setImmediate)();
            await (0, promises_.setImmediate)();
          }
          const idleMs = usedAt === void 0 ? 0 : now() - usedAt;
          try {
            return await exchange(request, stack, closers.has(origin) ? stack.fresh : stack.kept);
          } catch (error) {
            if (!(error instanceof http_request.Rc) || error.fault !== "stale") throw error;
            closers.add(origin);
            const isRepeatable = request.method === "GET" || request.repeatable === true;
            if (idleMs < IDLE_MS || !isRepeatable) throw error;
            return await exchange(request, stack, stack.fresh);
          } finally {
            lastUse.set(origin, now());
          }
        },
        prepare(url) {
          if (stop?.aborted === true || proxyFor(url, proxies) !== void 0) return;
          stackFor(url).then(({early: early}) => {
            early.open(url);
          }, () => {});
        },
        close() {
          for (const stack of stacks.values()) stack.then(({kept: kept, fresh: fresh, early: early}) => {
            early.close();
            kept.destroy();
            fresh.destroy();
          }, () => {});
        }
      };
    }
    async function loadStack(protocol, proxy) {
      const {request: request, Agent: Agent} = protocol === "https:" ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
      const proxyEnv = proxy && {
        [protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY"]: proxy.href
      };
      const agent = keepAlive => new Agent({
        keepAlive: keepAlive,
        ...proxyEnv && {
          proxyEnv: proxyEnv
        }
      });
      const kept = agent(true);
      return {
        start: request,
        proxy: proxy,
        kept: kept,
        early: openEarly(kept, await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7030, 23))),
        fresh: agent(false)
      };
    }
    var rate_gate = __webpack_require__(7926);
    var retry = __webpack_require__(8902);
    // CONCATENATED MODULE: ./src/http/trace.ts
    function traced(http, clock, trace, showPath) {
      return {
        ...http,
        async send(request) {
          const {method: method, url: url} = request;
          const target = showPath(url) ? `${url.host}${url.pathname}${url.search}` : url.host;
          const start = clock.now();
          const tell = end => {
            trace(`${method} ${target}: ${end} after ${Math.round(clock.now() - start)} ms`);
          };
          try {
            const response = await http.send(request);
            const correlationId = response.headers["inin-correlation-id"];
            tell(`HTTP ${response.status}${correlationId === void 0 ? "" : ` (correlation id ${correlationId})`}`);
            return response;
          } catch (error) {
            tell(error instanceof http_request.Rc ? error.message : "an unexpected error");
            throw error;
          }
        }
      };
    }
    // CONCATENATED MODULE: ./src/begin.ts
    async function begin(ports, settings, stop, secrets, log) {
      const {loginUrl: loginUrl, apiUrl: apiUrl, webhook: webhook, proxies: proxies} = settings;
      const http = traced((ports.createHttpClient ?? createHttpClient)({
        proxies: proxies,
        stop: stop.signal,
        cut: stop.cut
      }), ports.clock, line => {
        log.debug(line);
      }, url => url.href !== webhook?.url.href);
      try {
        const pace = createPace(ports, settings.maxRetries, stop, log);
        const session = connect(settings, http, pace, secrets);
        session.logIn();
        const {carryOut: carryOut} = await __webpack_require__.e(584).then(__webpack_require__.bind(__webpack_require__, 3584));
        if (apiUrl.origin !== loginUrl.origin) http.prepare(apiUrl);
        return await carryOut({
          ports: ports,
          settings: settings,
          log: log,
          http: http,
          session: session,
          stop: stop
        });
      } finally {
        http.close();
      }
    }
    const MOST_A_MINUTE = 290;
    function createPace({clock: clock, random: random}, maxRetries, stop, log) {
      const minute = {
        most: MOST_A_MINUTE,
        onWait(waitMs) {
          log.info(`${MOST_A_MINUTE} requests were sent within a minute; going on in ${Math.ceil(waitMs / 1e3)} s.`);
        }
      };
      return {
        clock: clock,
        stop: stop,
        gate: (0, rate_gate.a)(clock, stop, minute),
        maxRetries: maxRetries,
        isRetryable: retry.r3,
        random: random,
        onRetry(message) {
          log.info(message);
        },
        onUnexpected(error) {
          log.debugError(error);
        }
      };
    }
  }),
  4013: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gg: () => describeApiError,
      tR: () => readApiError,
      xS: () => factsOf
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
    const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), void 0);
    const errorBody = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      code: text,
      message: text,
      contextId: text,
      limit: zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        key: text,
        value: zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()), void 0)
      })), void 0),
      details: zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        fieldName: text
      }))), void 0),
      error: text,
      error_description: text,
      description: text
    });
    function readApiError(answer, redact) {
      const parsed = errorBody.safeParse(answer.body);
      const body = parsed.success ? parsed.data : void 0;
      const clean = (value, most) => value === void 0 || value.trim() === "" ? void 0 : (0, 
      _text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(redact(bounded(value)), most);
      return {
        status: answer.status,
        code: clean(body?.code ?? body?.error, 100),
        message: clean(body?.message ?? body?.description ?? body?.error_description),
        correlationId: clean(answer.headers["inin-correlation-id"], 100) ?? clean(body?.contextId, 100),
        fields: (body?.details ?? []).flatMap(detail => clean(detail.fieldName, 100) ?? []),
        limit: body?.limit && describeLimit(clean(body.limit.key, 100), body.limit.value)
      };
    }
    function describeLimit(key, value) {
      return [ key ?? "a limit that it does not name", value ].filter(part => part !== void 0).join(" = ");
    }
    const LONGEST_TEXT = 2e4;
    function bounded(value) {
      return value.length <= LONGEST_TEXT ? value : `${value.slice(0, LONGEST_TEXT)}…`;
    }
    function describeApiError(error) {
      const code = error.code === void 0 ? "" : ` ${error.code}`;
      const message = error.message === void 0 ? "" : `: "${error.message}"`;
      const fields = error.fields.length === 0 ? "" : ` (field ${error.fields.join(", ")})`;
      const limit = error.limit === void 0 ? "" : ` (limit ${error.limit})`;
      return `HTTP ${error.status}${code}${message}${fields}${limit}`;
    }
    function factsOf({status: status, code: code, correlationId: correlationId, fields: fields}) {
      return {
        status: status,
        apiCode: code,
        correlationId: correlationId,
        fields: fields
      };
    }
  }),
  818: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => refusal
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
    var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4013);
    function refusal(exchange, context) {
      switch (exchange.kind) {
       case "lost":
        return connectionRefusal(exchange.error, context);

       case "answer":
        {
          const error = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.tR)(exchange, context.redact);
          return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
            code: codeOfStatus(error),
            message: `${context.action} failed: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.gg)(error)}${ending(context)}.`,
            ...(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.xS)(error),
            askedMs: context.givenUp.askedMs
          });
        }
      }
    }
    function connectionRefusal(error, context) {
      const proxy = context.proxy === void 0 ? "" : ` The proxy in use is ${context.proxy}.`;
      const cause = context.redact(error.message);
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        code: codeOfFault(error),
        message: `${context.action} failed: no answer from ${context.host} (${cause})${ending(context)}.${proxy}`
      });
    }
    function codeOfFault({fault: fault, proxyStatus: proxyStatus}) {
      switch (fault) {
       case "connection":
       case "stale":
        return "unreachable";

       case "proxy":
        return proxyStatus === 407 ? "proxy-refused" : "proxy-failed";

       case "certificate":
        return "certificate-refused";

       case "timeout":
       case "cut":
        return "no-answer";

       case "unreadable":
        return "unexpected-answer";
      }
    }
    function ending({attempts: attempts, givenUp: givenUp}) {
      const asked = givenUp.askedMs === void 0 || givenUp.askedMs === 0 ? "" : `, and it asked to wait ${Math.ceil(givenUp.askedMs / 1e3)} s`;
      switch (givenUp.reason) {
       case "final":
        return "";

       case "retries-exhausted":
        return ` after ${attempts === 1 ? "1 attempt" : `${attempts} attempts`}${asked}`;

       case "wait-too-long":
        return `${asked}, which is longer than the 180 s that the step would wait`;

       case "past-deadline":
        return `${asked}${asked === "" ? ", and the next attempt would be" : ", which is"} past the step's deadline`;
      }
    }
    function codeOfStatus({status: status, limit: limit}) {
      switch (status) {
       case 400:
       case 413:
       case 415:
       case 422:
        return limit === void 0 ? "bad-request" : "platform-limit";

       case 401:
        return "authentication-lost";

       case 403:
        return "permission-denied";

       case 404:
        return "no-label-api";

       case 407:
        return "proxy-refused";

       case 409:
        return "conflict";

       case 429:
        return "rate-limited";

       default:
        return status >= 500 || status === 408 ? "server-error" : "unexpected-answer";
      }
    }
  }),
  7926: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => createRateGate
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
    var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);
    const MINUTE_MS = 6e4;
    function createRateGate(clock, stop, pace) {
      let heldUntil = 0;
      let toldUntil = 0;
      const passed = [];
      const paceWait = now => {
        while (passed[0] !== void 0 && passed[0] <= now - MINUTE_MS) passed.shift();
        const isFull = pace !== void 0 && passed.length >= pace.most;
        return isFull && passed[0] !== void 0 ? passed[0] + MINUTE_MS - now : 0;
      };
      return {
        hold(until) {
          heldUntil = Math.max(heldUntil, until);
        },
        async pass(heldBy) {
          for (;;) {
            stop.throwIfStopped();
            const now = clock.now();
            const held = heldUntil - now;
            if (held > _retry_js__WEBPACK_IMPORTED_MODULE_1__.Q || held > 0 && heldUntil >= stop.deadline) throw tooLate(held);
            const wait = Math.max(held, paceWait(now));
            if (wait <= 0) {
              const obstacle = heldBy?.();
              if (obstacle === void 0) break;
              await obstacle;
              continue;
            }
            if (wait > held && now >= toldUntil) {
              toldUntil = now + wait;
              pace?.onWait(wait);
            }
            await clock.sleep(wait, stop.signal);
          }
          if (pace !== void 0) passed.push(clock.now());
        }
      };
    }
    function tooLate(waitMs) {
      const seconds = Math.ceil(waitMs / 1e3);
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        code: "rate-limited",
        status: 429,
        message: `The API asked to wait ${seconds} s before the next request, which is longer than the step may wait.`,
        askedMs: waitMs
      });
    }
  })
};
