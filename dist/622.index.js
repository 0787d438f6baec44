export const id = 622;

export const ids = [ 622 ];

export const modules = {
  9622: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      begin: () => begin
    });
    var loopback = __webpack_require__(2082);
    // CONCATENATED MODULE: ./src/genesys/proxy.ts
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
    var http_exchange = __webpack_require__(5812);
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
    var json_body = __webpack_require__(4315);
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
          body: (0, json_body.O)(response.body)
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
    // CONCATENATED MODULE: ./src/genesys/early-connections.ts
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
    // CONCATENATED MODULE: ./src/genesys/http-client.ts
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
        if (stop?.aborted === true) throw new http_exchange.Rc("cut", "the step ended before the request was sent", false);
        return (0, http_exchange.z$)(request, {
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
            if (!(error instanceof http_exchange.Rc) || error.fault !== "stale") throw error;
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
    // CONCATENATED MODULE: ./src/genesys/trace.ts
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
            tell(error instanceof http_exchange.Rc ? error.message : "an unexpected error");
            throw error;
          }
        }
      };
    }
    var rate_gate = __webpack_require__(9988);
    var retry = __webpack_require__(6428);
    // CONCATENATED MODULE: ./src/pace.ts
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
    // CONCATENATED MODULE: ./src/begin.ts
    async function begin(world, settings, stop, secrets, log) {
      const {loginUrl: loginUrl, apiUrl: apiUrl, webhook: webhook, proxies: proxies} = settings;
      const http = traced((world.createHttpClient ?? createHttpClient)({
        proxies: proxies,
        stop: stop.signal,
        cut: stop.cut
      }), world.clock, line => {
        log.debug(line);
      }, url => url.href !== webhook?.url.href);
      try {
        const pace = createPace(world, settings.maxRetries, stop, log);
        const session = connect(settings, http, pace, secrets);
        session.logIn();
        const {carryOut: carryOut} = await __webpack_require__.e(841).then(__webpack_require__.bind(__webpack_require__, 841));
        if (apiUrl.origin !== loginUrl.origin) http.prepare(apiUrl);
        return await carryOut({
          world: world,
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
  }),
  4013: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => describeApiError,
      t: () => readApiError
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8395);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
    const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()), void 0);
    const errorBody = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      code: text,
      message: text,
      contextId: text,
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
        fields: (body?.details ?? []).flatMap(detail => clean(detail.fieldName, 100) ?? [])
      };
    }
    const LONGEST_TEXT = 2e4;
    function bounded(value) {
      return value.length <= LONGEST_TEXT ? value : `${value.slice(0, LONGEST_TEXT)}…`;
    }
    function describeApiError(error) {
      const code = error.code === void 0 ? "" : ` ${error.code}`;
      const message = error.message === void 0 ? "" : `: "${error.message}"`;
      const fields = error.fields.length === 0 ? "" : ` (field ${error.fields.join(", ")})`;
      return `HTTP ${error.status}${code}${message}${fields}`;
    }
  }),
  5812: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Rc: () => ConnectionError,
      z$: () => exchangeOnce
    });
    var loopback = __webpack_require__(2082);
    // CONCATENATED MODULE: ./src/version.ts
    const VERSION = "0.1.0";
    var external_node_util_ = __webpack_require__(7975);
    // CONCATENATED MODULE: ./src/genesys/http-body.ts
    async function decodeBody(body, encoding, most) {
      return (await decompress(body, encoding?.trim().toLowerCase(), most)).toString("utf8");
    }
    async function decompress(body, encoding, most) {
      const options = {
        maxOutputLength: most
      };
      switch (encoding) {
       case void 0:
       case "":
       case "identity":
        return body;

       case "gzip":
       case "x-gzip":
        return (0, external_node_util_.promisify)((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).gunzip)(body, options);

       case "deflate":
        return (0, external_node_util_.promisify)((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).inflate)(body, options);

       case "br":
        return (0, external_node_util_.promisify)((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).brotliDecompress)(body, options);

       default:
        throw new Error("unknown content encoding");
      }
    }
    // CONCATENATED MODULE: ./src/genesys/http-exchange.ts
    class ConnectionError extends Error {
      name="ConnectionError";
      fault;
      sent;
      proxyStatus;
      constructor(fault, message, sent, proxyStatus) {
        super(message);
        this.fault = fault;
        this.sent = sent;
        this.proxyStatus = proxyStatus;
      }
    }
    const LARGEST_ANSWER = 8388608;
    const tooLarge = `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MiB`;
    function exchangeOnce(request, {start: start, agent: agent, proxy: proxy, cut: cut}) {
      return new Promise((resolve, reject) => {
        const body = request.body === void 0 ? void 0 : Buffer.from(request.body);
        const cuts = request.cut === void 0 ? [ cut ] : [ cut, request.cut ];
        let sent = false;
        let answered = false;
        let settled = false;
        const call = start(request.url, {
          method: request.method,
          agent: agent,
          ...(0, loopback._H)(request.url.hostname),
          headers: {
            "user-agent": `genesys-cloud-routing-labels/${VERSION}`,
            "accept-encoding": "identity",
            ...request.headers,
            ...body && {
              "content-length": String(body.byteLength)
            }
          }
        });
        const finish = settle => {
          if (settled) return;
          settled = true;
          clearTimeout(timer);
          for (const signal of cuts) signal.removeEventListener("abort", onCut);
          settle();
        };
        const fail = (fault, message, proxyStatus) => {
          finish(() => {
            reject(new ConnectionError(fault, message, sent, proxyStatus));
          });
          call.destroy();
        };
        const failByProxy = status => {
          sent = false;
          const why = status === 407 ? ", so its user and password are missing or wrong" : "";
          fail("proxy", `the proxy ${proxy?.origin ?? ""} answered HTTP ${status}${why}`, status);
        };
        const failWith = error => {
          const proxyStatus = refusedTunnel(error);
          if (proxyStatus !== void 0) {
            failByProxy(proxyStatus);
            return;
          }
          const stale = call.reusedSocket && !answered ? "stale" : "connection";
          fail(isCertificateFault(error) ? "certificate" : stale, describe(error));
        };
        const onCut = () => {
          fail("cut", "the step ended before the answer came");
        };
        const timer = setTimeout(() => {
          fail("timeout", `no complete answer within ${request.timeoutMs / 1e3} s`);
        }, request.timeoutMs);
        for (const signal of cuts) signal.addEventListener("abort", onCut);
        if (cuts.some(({aborted: aborted}) => aborted)) onCut();
        call.on("socket", socket => {
          if (call.reusedSocket || !socket.connecting) sent = true; else socket.once(request.url.protocol === "https:" ? "secureConnect" : "connect", () => {
            sent = true;
          });
        });
        call.on("error", failWith);
        call.on("close", () => {
          if (!answered) fail("connection", "the connection ended without an answer");
        });
        call.on("response", response => {
          answered = true;
          const status = response.statusCode ?? 0;
          const headers = flatten(response.headers);
          if (status === 407 && proxy !== void 0 && request.url.protocol === "http:") {
            failByProxy(status);
            return;
          }
          if (request.statusOnly === true) {
            response.on("error", () => {}).resume();
            finish(() => {
              resolve({
                status: status,
                headers: headers,
                body: ""
              });
            });
            return;
          }
          const chunks = [];
          let size = 0;
          response.on("error", failWith);
          response.on("data", chunk => {
            size += chunk.byteLength;
            if (size > LARGEST_ANSWER) fail("unreadable", tooLarge); else chunks.push(chunk);
          });
          response.on("end", () => {
            decodeBody(Buffer.concat(chunks), headers["content-encoding"], LARGEST_ANSWER).then(text => {
              finish(() => {
                resolve({
                  status: status,
                  headers: headers,
                  body: text
                });
              });
            }, () => {
              fail("unreadable", `the answer's content encoding could not be undone, or ${tooLarge}`);
            });
          });
        });
        call.end(body);
      });
    }
    function flatten(headers) {
      const flat = {};
      for (const [name, value] of Object.entries(headers)) if (value !== void 0) flat[name] = Array.isArray(value) ? value.join(", ") : value;
      return flat;
    }
    function isCertificateFault(error) {
      return /CERT|SIGNATURE|ISSUER|ALTNAME/.test(error.code ?? "");
    }
    function refusedTunnel(error) {
      if (error.code !== "ERR_PROXY_TUNNEL" || !("statusCode" in error)) return;
      return typeof error.statusCode === "number" ? error.statusCode : void 0;
    }
    function describe(error) {
      const first = error instanceof AggregateError ? error.errors[0] : void 0;
      const message = first instanceof Error ? first.message : error.message;
      return message === "" ? error.code ?? "the connection failed" : message;
    }
  }),
  4315: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => parseBody
    });
    function parseBody(text) {
      try {
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
        return parsed;
      } catch {
        return text;
      }
    }
  }),
  9988: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => createRateGate
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
    var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6428);
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
        hint: `Run the step again after ${seconds} s.`
      });
    }
  }),
  818: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => proxyRefused,
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
          const error = (0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.t)(exchange, context.redact);
          const {code: code, hint: hint} = explainStatus(error, context);
          return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
            code: code,
            message: `${context.action} failed: ${(0, _api_error_js__WEBPACK_IMPORTED_MODULE_1__.g)(error)}${ending(context)}.`,
            hint: hint,
            status: error.status,
            correlationId: error.correlationId
          });
        }
      }
    }
    function connectionRefusal(error, context) {
      const proxy = context.proxy === void 0 ? "" : ` The proxy in use is ${context.proxy}.`;
      const cause = context.redact(error.message);
      const unreachable = (code, hint) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        code: code,
        message: `${context.action} failed: no answer from ${context.host} (${cause})${ending(context)}.${proxy}`,
        hint: hint
      });
      switch (error.fault) {
       case "connection":
       case "stale":
        return unreachable("unreachable", "Check `environment`, that the runner may reach this host, and the proxy settings if there are any.");

       case "proxy":
        return error.proxyStatus === 407 ? unreachable(proxyRefused.code, proxyRefused.hint) : unreachable("unreachable", "Check that the proxy may reach this host, or list the host in NO_PROXY.");

       case "certificate":
        return unreachable("unreachable", "The certificate of the host, or of a proxy between, was refused. If a private CA signed it, name its file in NODE_EXTRA_CA_CERTS.");

       case "timeout":
        return unreachable("no-answer", "Run the step again; if it stays so, look at the status page of your region.");

       case "unreadable":
        return unreachable("unexpected-answer", "This is not how the label API answers: check `environment`.");

       case "cut":
        return unreachable("no-answer", "Run the step again.");
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
    const proxyRefused = {
      code: "unreachable",
      hint: "The proxy asks for credentials, or refused the ones that it was given: put its user and password into HTTP_PROXY or HTTPS_PROXY, as in http://user:password@host:port."
    };
    function explainStatus(error, context) {
      const support = error.correlationId === void 0 ? "" : " If it stays so, give the correlation id to Genesys Cloud support.";
      switch (error.status) {
       case 400:
       case 413:
       case 415:
       case 422:
        {
          const field = error.fields.length === 0 ? "the message says what" : `it is about ${error.fields.map(asCode).join(", ")}`;
          return {
            code: "bad-request",
            hint: `The API did not accept what was sent: ${field}.`
          };
        }

       case 401:
        return {
          code: "authentication-lost",
          hint: "A fresh token was refused too: check that the OAuth client is still active and belongs to this region."
        };

       case 403:
        return {
          code: "permission-denied",
          hint: "Give the OAuth client's role routing:utilization:view and routing:utilization:manage (roles, not scopes, govern client-credentials clients), or put the runner's address on the allowlist of the client or organisation."
        };

       case 404:
        return {
          code: "no-label-api",
          hint: "This host does not serve that label API: check `environment` and `label-api`."
        };

       case 407:
        return proxyRefused;

       case 409:
        return {
          code: "conflict",
          hint: "Another label has this name."
        };

       case 429:
        {
          const asked = context.givenUp.askedMs;
          const wait = asked === void 0 || asked === 0 ? "a minute" : `${Math.ceil(asked / 1e3)} s`;
          return {
            code: "rate-limited",
            hint: `The API's rate limit was reached: run the step again after ${wait}.`
          };
        }

       default:
        return error.status >= 500 || error.status === 408 ? {
          code: "server-error",
          hint: `Run the step again.${support}`
        } : {
          code: "unexpected-answer",
          hint: `This is not how the label API answers: check \`environment\`.${support}`
        };
      }
    }
    function asCode(text) {
      return `\`${text.replaceAll("`", "'")}\``;
    }
  }),
  1179: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => parseRetryAfter
    });
    function parseRetryAfter(headers, now) {
      const text = headers["retry-after"]?.trim() ?? "";
      if (/^\d+$/.test(text)) return Math.min(Number(text), 999999999) * 1e3;
      const until = parseHttpDate(text);
      return until === void 0 ? void 0 : Math.max(0, until - (parseHttpDate(headers["date"] ?? "") ?? now));
    }
    function parseHttpDate(text) {
      const date = /^[A-Z][a-z]+, ?\d/.test(text.trim()) ? Date.parse(text) : NaN;
      return Number.isNaN(date) ? void 0 : date;
    }
  }),
  6428: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => LONGEST_RETRY_AFTER_MS,
      jo: () => backoffMs,
      r3: () => isRetryable,
      tE: () => decideRetry
    });
    var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
    const LONGEST_RETRY_AFTER_MS = 18e4;
    const LONGEST_BACKOFF_MS = 3e4;
    function decideRetry(situation) {
      const {exchange: exchange, retryable: retryable, inDoubt: inDoubt, attempts: attempts, maxRetries: maxRetries, now: now, deadline: deadline, random: random} = situation;
      if (!retryable) return {
        retry: false,
        reason: "final"
      };
      const askedMs = exchange.kind === "answer" ? (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_0__.m)(exchange.headers, now) : void 0;
      if (askedMs !== void 0 && askedMs > LONGEST_RETRY_AFTER_MS) return {
        retry: false,
        reason: "wait-too-long",
        askedMs: askedMs
      };
      if (attempts > maxRetries) return {
        retry: false,
        reason: "retries-exhausted",
        askedMs: askedMs
      };
      const ownMs = backoffMs(attempts, random);
      const waitMs = inDoubt ? Math.max(askedMs ?? 0, ownMs) : askedMs ?? ownMs;
      if (now + waitMs >= deadline) return {
        retry: false,
        reason: "past-deadline",
        askedMs: askedMs
      };
      return {
        retry: true,
        waitMs: waitMs
      };
    }
    function backoffMs(attempts, random) {
      const whole = Math.min(2 ** attempts * 1e3, LONGEST_BACKOFF_MS);
      return Math.round(whole * (.5 + random / 2));
    }
    function isRetryable(exchange) {
      switch (exchange.kind) {
       case "answer":
        return isPassing(exchange.status);

       case "lost":
        {
          const {fault: fault, proxyStatus: proxyStatus} = exchange.error;
          if (fault === "proxy") return proxyStatus !== void 0 && isPassing(proxyStatus);
          return [ "connection", "stale", "timeout" ].includes(fault);
        }
      }
    }
    function isPassing(status) {
      return [ 408, 429, 502, 503, 504 ].includes(status);
    }
  }),
  466: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S4: () => judge,
      fS: () => waitForRetry,
      ux: () => repeat
    });
    var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6428);
    async function repeat(pace, action, attempt) {
      for (let attempts = 1; ;attempts += 1) {
        const exchange = await attempt();
        if (exchange.kind === "answer" && exchange.status >= 200 && exchange.status < 300) return {
          ok: true,
          answer: exchange
        };
        if (exchange.kind === "lost" && exchange.error.fault === "cut") pace.stop.throwIfStopped();
        const decision = judge(pace, exchange, attempts);
        if (!decision.retry) return {
          ok: false,
          exchange: exchange,
          attempts: attempts,
          givenUp: decision
        };
        await waitForRetry(pace, action, exchange, decision.waitMs);
      }
    }
    function judge(pace, exchange, attempts, {retryable: retryable = pace.isRetryable(exchange), inDoubt: inDoubt = false} = {}) {
      const now = pace.clock.now();
      const random = pace.random();
      const decision = (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.tE)({
        exchange: exchange,
        retryable: retryable,
        inDoubt: inDoubt,
        attempts: attempts,
        maxRetries: pace.maxRetries,
        now: now,
        deadline: pace.stop.deadline,
        random: random
      });
      if (exchange.kind === "answer" && exchange.status === 429) {
        const waitMs = decision.retry ? decision.waitMs : decision.askedMs ?? (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.jo)(attempts, random);
        pace.gate.hold(now + waitMs);
      }
      return decision;
    }
    async function waitForRetry(pace, action, exchange, waitMs) {
      const why = exchange.kind === "answer" ? `HTTP ${exchange.status}` : exchange.error.message;
      pace.onRetry(`${action}: ${why}; trying again in ${(waitMs / 1e3).toFixed(1)} s.`);
      await pace.clock.sleep(waitMs, pace.stop.signal);
    }
  })
};
