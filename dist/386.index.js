export const id = 386;

export const ids = [ 386, 836 ];

export const modules = {
  4386: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      begin: () => begin
    });
    var schemas = __webpack_require__(8395);
    var src_text = __webpack_require__(8992);
    // CONCATENATED MODULE: ./src/genesys/api-error.ts
    const CORRELATION_HEADER = "inin-correlation-id";
    const api_error_text = schemas.MfU(schemas.lqM(schemas.YjP()), void 0);
    const errorBody = schemas.Ikc({
      code: api_error_text,
      message: api_error_text,
      contextId: api_error_text,
      limit: schemas.MfU(schemas.lqM(schemas.Ikc({
        key: api_error_text,
        value: schemas.MfU(schemas.lqM(schemas.aig()), void 0)
      })), void 0),
      details: schemas.MfU(schemas.lqM(schemas.YOg(schemas.Ikc({
        fieldName: api_error_text
      }))), void 0),
      error: api_error_text,
      error_description: api_error_text,
      description: api_error_text
    });
    function readApiError(answer, redact) {
      const parsed = errorBody.safeParse(answer.body);
      const body = parsed.success ? parsed.data : void 0;
      const clean = (value, most) => value === void 0 || value.trim() === "" ? void 0 : (0, 
      src_text.TN)(redact(bounded(value)), most);
      return {
        status: answer.status,
        code: clean(body?.code ?? body?.error, 100),
        message: clean(body?.message ?? body?.description ?? body?.error_description),
        correlationId: clean(answer.headers[CORRELATION_HEADER], 100) ?? clean(body?.contextId, 100),
        fields: (body?.details ?? []).flatMap(detail => clean(detail.fieldName, 100) ?? []),
        limit: body?.limit && describeLimit(clean(body.limit.key, 100), body.limit.value)
      };
    }
    function describeLimit(key, value) {
      return [ key ?? "a limit that it does not name", value ].filter(part => part !== void 0).join(" = ");
    }
    const LONGEST_TEXT = 2e4;
    function bounded(value) {
      return value.length <= LONGEST_TEXT ? value : `${value.slice(0, LONGEST_TEXT)}\u2026`;
    }
    function describeApiError(error) {
      const code = error.code === void 0 ? "" : ` ${error.code}`;
      const message = error.message === void 0 ? "" : `: "${error.message.replace(/(?<!\.)\.$/, "")}"`;
      const fields = error.fields.length === 0 ? "" : ` (field ${error.fields.join(", ")})`;
      const limit = error.limit === void 0 ? "" : ` (limit ${error.limit})`;
      return `HTTP ${error.status}${code}${message}${fields}${limit}`;
    }
    function factsOf({status: status, code: code, message: message, correlationId: correlationId, fields: fields}) {
      return {
        status: status,
        apiCode: code,
        correlationId: correlationId,
        fields: fields,
        isExplained: message !== void 0
      };
    }
    var proxy = __webpack_require__(7856);
    var api_address = __webpack_require__(3003);
    var failure = __webpack_require__(1633);
    var wait_text = __webpack_require__(1819);
    // CONCATENATED MODULE: ./src/genesys/refusal.ts
    function refusal(exchange, context) {
      switch (exchange.kind) {
       case "lost":
        return connectionRefusal(exchange, context);

       case "answer":
        {
          const error = readApiError(exchange, context.redact);
          return new failure.HR({
            code: codeOfStatus(error),
            message: `${context.action} failed: ${describeApiError(error)}${ending(context)}.`,
            ...factsOf(error),
            askedMs: context.givenUp.askedMs
          });
        }
      }
    }
    function connectionRefusal(lost, context) {
      const {action: action, host: host, redact: redact, stop: stop} = context;
      const proxy = context.proxy === void 0 ? "" : ` The proxy in use is ${context.proxy}.`;
      if (lost.fault === "cut" && stop !== void 0) return (0, failure.lL)(stop, {
        message: `${stop.message} ${action} was under way: no answer from ${host} by then.${proxy}`
      });
      return new failure.HR({
        code: codeOfFault(lost),
        message: `${action} failed: no answer from ${host} (${redact(lost.message)})${ending(context)}.${proxy}`
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
      const asked = givenUp.askedMs === void 0 || givenUp.askedMs === 0 ? "" : `, and it asked to wait ${(0, 
      wait_text.L)(givenUp.askedMs)}`;
      switch (givenUp.reason) {
       case "final":
        return "";

       case "retries-exhausted":
        return ` after ${(0, src_text.LS)(attempts, "attempt")}${asked}`;

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
    // CONCATENATED MODULE: ./src/genesys/session.ts
    function createSession({tokens: tokens, loadSdk: loadSdk, gate: gate, ...session}) {
      const sendWith = async (sdk, token, call, {heldBy: heldBy, onSend: onSend}) => {
        await gate.pass(heldBy);
        onSend?.();
        return sdk.send(token, call);
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
          sending.onRefusedToken?.(first);
          const fresh = await tokens.renew(token);
          return fresh === void 0 ? first : sendWith(sdk, fresh, call, sending);
        }
      };
    }
    var api = __webpack_require__(3759);
    var body = __webpack_require__(9662);
    // CONCATENATED MODULE: ./src/genesys/token.ts
    function givenToken(token) {
      return {
        get: () => Promise.resolve(token),
        renew: () => Promise.resolve(void 0)
      };
    }
    const EXPIRY_MARGIN_MS = 6e4;
    const SHORTEST_DURATION_S = 300;
    const LONGEST_TOKEN = 8e3;
    const tokenAnswer = schemas.Ikc({
      access_token: schemas.YjP().check(api.Eb(LONGEST_TOKEN), api.Fk(/^[\x21-\x7e]+$/)),
      expires_in: schemas.MfU(schemas.aig().check(api.qm(0)), SHORTEST_DURATION_S)
    });
    function createTokenSource(options) {
      const {clock: clock, retry: retry, onToken: onToken} = options;
      let current;
      let pending;
      const login = async () => {
        const answered = readToken(await retry.sendWithRetries("Logging in", () => requestToken(options)), options);
        onToken(answered.access_token);
        const goodUntil = clock.now() + answered.expires_in * 1e3 - EXPIRY_MARGIN_MS;
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
      const kept = () => current !== void 0 && clock.now() < current.goodUntil ? current.token : void 0;
      return {
        get: async () => kept() ?? fresh(),
        renew: async refused => {
          const token = kept();
          return token === void 0 || token === refused ? fresh() : token;
        }
      };
    }
    async function requestToken(options) {
      const {loginUrl: loginUrl, clientId: clientId, clientSecret: clientSecret, http: http, timeoutMs: timeoutMs, gate: gate} = options;
      await gate.pass();
      const exchange = await http.send({
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
      return (0, body.E$)(exchange);
    }
    function readToken(login, options) {
      const {host: host} = options.loginUrl;
      const action = `Logging in to Genesys Cloud at ${host}`;
      if (!login.ok) {
        const {exchange: exchange, attempts: attempts, givenUp: givenUp} = login;
        if (exchange.kind === "answer" && givenUp.reason === "final") throw loginRefused(action, exchange, options);
        throw options.explain(exchange, {
          action: action,
          attempts: attempts,
          givenUp: givenUp
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
      const error = readApiError(answer, options.redact);
      return new failure.HR({
        code: codeOfRefusal(error.status),
        message: `${action} failed: ${describeApiError(error)}.`,
        ...factsOf(error)
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
    function connect(connection, options) {
      const {loginUrl: loginUrl, apiUrl: apiUrl, login: login, proxies: proxies} = connection;
      const {http: http, clock: clock, stop: stop, gate: gate, retry: retry, secrets: secrets, onUnexpected: onUnexpected} = options;
      const redact = text => secrets.redact(text);
      const explainFor = url => {
        const host = {
          host: url.host,
          proxy: (0, proxy.i)(url, proxies)?.origin,
          redact: redact
        };
        return (exchange, attempted) => refusal(exchange, {
          ...attempted,
          ...host,
          stop: stop.failure()
        });
      };
      const tokens = login.kind === "access-token" ? givenToken(login.token) : createTokenSource({
        loginUrl: loginUrl,
        clientId: login.clientId,
        clientSecret: login.clientSecret,
        http: http,
        clock: clock,
        gate: gate,
        retry: retry,
        timeoutMs: TIMEOUT_MS,
        onToken(token) {
          secrets.add(token);
        },
        explain: explainFor(loginUrl),
        redact: redact
      });
      let sdk;
      return createSession({
        loadSdk: () => sdk ??= Promise.all([ __webpack_require__.e(95), __webpack_require__.e(155) ]).then(__webpack_require__.bind(__webpack_require__, 9606)).then(({createSdk: createSdk}) => createSdk(apiUrl, http, TIMEOUT_MS)),
        tokens: tokens,
        gate: gate,
        host: apiUrl.host,
        address: (0, api_address.z)(apiUrl),
        clock: clock,
        stop: stop,
        retry: retry,
        explain: explainFor(apiUrl),
        leaks: ({id: id, selfUri: selfUri}) => secrets.isIn(`${id} ${selfUri ?? ""}`),
        onUnexpected: onUnexpected
      });
    }
    var client = __webpack_require__(9836);
    var rate_gate = __webpack_require__(7926);
    var http_retry = __webpack_require__(8902);
    var retry_policy = __webpack_require__(7593);
    var http_exchange = __webpack_require__(1823);
    // CONCATENATED MODULE: ./src/http/trace.ts
    function traced(http, {clock: clock, onLine: onLine, isSecret: isSecret, correlationHeader: correlationHeader}) {
      return {
        ...http,
        async send(request) {
          const {method: method, url: url} = request;
          const target = isSecret(url) ? url.host : `${url.host}${url.pathname}${url.search}`;
          const start = clock.now();
          let end = "an unexpected error";
          try {
            const exchange = await http.send(request);
            const id = exchange.kind === "answer" ? exchange.headers[correlationHeader] : void 0;
            end = `${(0, http_exchange.N)(exchange)}${id === void 0 ? "" : ` (correlation id ${id})`}`;
            return exchange;
          } finally {
            onLine(`${method} ${target}: ${end} after ${Math.round(clock.now() - start)} ms`);
          }
        }
      };
    }
    var version = __webpack_require__(311);
    // CONCATENATED MODULE: ./src/begin.ts
    async function begin(ports, settings, stop, secrets, log) {
      const {clock: clock} = ports;
      const redact = text => secrets.redact(text);
      const onUnexpected = error => {
        log.debugError(error);
      };
      const {login: login, loginUrl: loginUrl, apiUrl: apiUrl} = settings;
      const http = createTracedClient(ports, settings, stop, log);
      for (const warning of settings.warnings) log.warning(warning);
      try {
        const gate = (0, rate_gate.a)(clock, stop, minuteLimit(log));
        const retry = (0, retry_policy.h)({
          clock: clock,
          stop: stop,
          gate: gate,
          maxRetries: settings.maxRetries,
          isRetryable: http_retry.dg,
          random: ports.random,
          onRetry(message) {
            log.info(message);
          }
        });
        const session = connect(settings, {
          http: http,
          clock: clock,
          stop: stop,
          gate: gate,
          retry: retry,
          secrets: secrets,
          onUnexpected: onUnexpected
        });
        session.logIn();
        if (login.kind === "access-token" || apiUrl.origin !== loginUrl.origin) http.prepare(apiUrl);
        switch (settings.kind) {
         case "provision":
          {
            const {carryOut: carryOut} = await Promise.all([ __webpack_require__.e(286), __webpack_require__.e(674) ]).then(__webpack_require__.bind(__webpack_require__, 2674));
            return await carryOut({
              ports: ports,
              settings: settings,
              log: log,
              http: http,
              session: session,
              stop: stop,
              redact: redact
            });
          }

         case "export":
          {
            const {exportLabels: exportLabels} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(286), __webpack_require__.e(329) ]).then(__webpack_require__.bind(__webpack_require__, 9329));
            return await exportLabels({
              settings: settings,
              log: log,
              session: session,
              redact: redact,
              github: {
                http: http,
                clock: clock,
                stop: stop
              }
            });
          }
        }
      } finally {
        http.close();
      }
    }
    function createTracedClient(ports, {proxies: proxies, webhook: webhook}, stop, log) {
      const create = ports.createHttpClient ?? client.createHttpClient;
      const http = create({
        proxies: proxies,
        userAgent: version._O,
        stop: stop.signal,
        cut: stop.cut
      });
      return traced(http, {
        clock: ports.clock,
        onLine(line) {
          log.debug(line);
        },
        isSecret: url => url.href === webhook?.url.href,
        correlationHeader: CORRELATION_HEADER
      });
    }
    const MOST_A_MINUTE = 290;
    function minuteLimit(log) {
      return {
        most: MOST_A_MINUTE,
        onWait(waitMs) {
          log.info(`${MOST_A_MINUTE} requests were sent within a minute; going on in ${Math.ceil(waitMs / 1e3)} s.`);
        }
      };
    }
  }),
  9662: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E$: () => withParsedBody,
      OG: () => parseBody,
      x8: () => readBody
    });
    var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
    const LARGEST_BODY = 8388608;
    const tooLarge = `the answer is larger than ${LARGEST_BODY / 1024 / 1024} MiB`;
    function readBody(response) {
      return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        response.on("error", reject);
        response.on("data", chunk => {
          size += chunk.byteLength;
          if (size > LARGEST_BODY) resolve({
            ok: false,
            reason: tooLarge
          }); else chunks.push(chunk);
        });
        response.on("end", () => {
          decodeBody(Buffer.concat(chunks), response.headers["content-encoding"], LARGEST_BODY).then(text => {
            resolve({
              ok: true,
              text: text
            });
          }, () => {
            const reason = `the answer's content encoding could not be undone, or ${tooLarge}`;
            resolve({
              ok: false,
              reason: reason
            });
          });
        });
      });
    }
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
        return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).gunzip)(body, options);

       case "deflate":
        return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).inflate)(body, options);

       case "br":
        return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)((await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23))).brotliDecompress)(body, options);

       default:
        throw new Error("unknown content encoding");
      }
    }
    function parseBody(text, parse = JSON.parse) {
      const json = text.replace(/^\uFEFF/, "");
      try {
        return parse(json);
      } catch {
        return text;
      }
    }
    function withParsedBody(exchange) {
      return exchange.kind === "lost" ? exchange : {
        ...exchange,
        body: parseBody(exchange.body)
      };
    }
  }),
  9836: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      createHttpClient: () => createHttpClient
    });
    var promises_ = __webpack_require__(8500);
    var loopback = __webpack_require__(507);
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
    var http_proxy = __webpack_require__(7856);
    var http_body = __webpack_require__(9662);
    // CONCATENATED MODULE: ./src/http/connection-error.ts
    function lossBy(error, proxy, stale) {
      const proxyStatus = refusedTunnel(error);
      if (proxy !== void 0 && proxyStatus !== void 0) return lossByProxy(proxy, proxyStatus);
      const message = describe(error);
      if (isCertificateError(error)) return {
        fault: "certificate",
        message: message
      };
      return {
        fault: stale ? "stale" : "connection",
        message: message
      };
    }
    function lossByProxy(proxy, status) {
      const why = status === 407 ? ", so its user and password are missing or wrong" : "";
      const message = `the proxy ${proxy.origin} answered HTTP ${status}${why}`;
      return {
        fault: "proxy",
        message: message,
        proxyStatus: status
      };
    }
    function isCertificateError(error) {
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
    // CONCATENATED MODULE: ./src/http/send-once.ts
    function sendOnce(request, {start: start, agent: agent, proxy: proxy, userAgent: userAgent}, cut) {
      return new Promise(resolve => {
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
            "user-agent": userAgent,
            "accept-encoding": "identity",
            ...request.headers,
            ...body && {
              "content-length": String(body.byteLength)
            }
          }
        });
        const settle = exchange => {
          if (settled) return;
          settled = true;
          clearTimeout(timer);
          for (const signal of cuts) signal.removeEventListener("abort", onCut);
          resolve(exchange);
        };
        const lose = loss => {
          settle({
            kind: "lost",
            ...loss,
            sent: sent && loss.fault !== "proxy"
          });
          call.destroy();
        };
        const loseBy = error => {
          lose(lossBy(error, proxy, call.reusedSocket && !answered));
        };
        const onCut = () => {
          lose({
            fault: "cut",
            message: "the step ended before the answer came"
          });
        };
        const timer = setTimeout(() => {
          lose({
            fault: "timeout",
            message: `no complete answer within ${request.timeoutMs / 1e3} s`
          });
        }, request.timeoutMs);
        for (const signal of cuts) signal.addEventListener("abort", onCut);
        if (cuts.some(({aborted: aborted}) => aborted)) onCut();
        call.on("socket", socket => {
          if (call.reusedSocket || !socket.connecting) sent = true; else socket.once(request.url.protocol === "https:" ? "secureConnect" : "connect", () => {
            sent = true;
          });
        });
        call.on("error", loseBy);
        call.on("close", () => {
          if (!answered) lose({
            fault: "connection",
            message: "the connection ended without an answer"
          });
        });
        call.on("response", response => {
          answered = true;
          const status = response.statusCode ?? 0;
          const headers = flatten(response.headers);
          if (status === 407 && proxy !== void 0 && request.url.protocol === "http:") {
            lose(lossByProxy(proxy, status));
            return;
          }
          if (request.statusOnly === true) {
            response.on("error", () => {}).resume();
            settle({
              kind: "answer",
              status: status,
              headers: headers,
              body: ""
            });
            return;
          }
          (0, http_body.x8)(response).then(read => {
            if (read.ok) settle({
              kind: "answer",
              status: status,
              headers: headers,
              body: read.text
            }); else lose({
              fault: "unreadable",
              message: read.reason
            });
          }, loseBy);
        });
        call.end(body);
      });
    }
    function flatten(headers) {
      const flat = {};
      for (const [name, value] of Object.entries(headers)) if (value !== void 0) flat[name] = Array.isArray(value) ? value.join(", ") : value;
      return flat;
    }
    // CONCATENATED MODULE: ./src/http/client.ts
    const IDLE_MS = 1e3;
    const stopped = {
      kind: "lost",
      fault: "cut",
      message: "the step ended before the request was sent",
      sent: false
    };
    function createHttpClient({proxies: proxies, userAgent: userAgent, stop: stop, cut: cut, now: now = () => performance.now()}) {
      const stacks = new Map;
      const stackFor = url => {
        const proxy = (0, http_proxy.i)(url, proxies);
        const key = `${url.protocol} ${proxy === void 0 ? "directly" : "through the proxy"}`;
        const loaded = stacks.get(key) ?? loadStack(url.protocol, proxy);
        stacks.set(key, loaded);
        return loaded;
      };
      const closers = new Set;
      const lastUse = new Map;
      const sendUnlessStopped = async (request, {start: start, proxy: proxy}, agent) => stop?.aborted === true ? stopped : sendOnce(request, {
        start: start,
        agent: agent,
        proxy: proxy,
        userAgent: userAgent
      }, cut);
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
          let exchange = await sendUnlessStopped(request, stack, closers.has(origin) ? stack.fresh : stack.kept);
          if (exchange.kind === "lost" && exchange.fault === "stale") {
            closers.add(origin);
            const isRepeatable = request.method === "GET" || request.repeatable === true;
            if (idleMs >= IDLE_MS && isRepeatable) exchange = await sendUnlessStopped(request, stack, stack.fresh);
          }
          lastUse.set(origin, now());
          return exchange;
        },
        prepare(url) {
          if (stop?.aborted === true || (0, http_proxy.i)(url, proxies) !== void 0) return;
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
  }),
  1823: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => describeExchange,
      o: () => isSuccess
    });
    function isSuccess(status) {
      return status >= 200 && status < 300;
    }
    function describeExchange(exchange) {
      return exchange.kind === "answer" ? `HTTP ${exchange.status}` : exchange.message;
    }
  }),
  7856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => proxyFor
    });
    var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(507);
    function proxyFor({protocol: protocol, hostname: hostname, port: port}, proxies) {
      const [proxy, usualPort] = protocol === "https:" ? [ proxies.https, "443" ] : [ proxies.http, "80" ];
      if (proxy === void 0 || (0, _loopback_js__WEBPACK_IMPORTED_MODULE_0__.cW)(hostname)) return;
      const host = hostname.replace(/[[\]]/g, "");
      const actualPort = port === "" ? usualPort : port;
      return proxies.exceptions?.some(entry => excepts(entry, host, actualPort)) === true ? void 0 : proxy;
    }
    function excepts(entry, host, port) {
      if ([ "*", host, `${host}:${port}` ].includes(entry)) return true;
      if (entry.startsWith(".")) return host === entry.slice(1) || host.endsWith(entry);
      if (entry.startsWith("*.") && host.endsWith(entry.slice(1))) return true;
      const [address = NaN, first = NaN, last = NaN] = [ host, ...entry.split("-") ].map(addressNumber);
      return first <= address && address <= last;
    }
    function addressNumber(text) {
      const parts = text.trim().split(".");
      const isAddress = parts.length === 4 && parts.every(part => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
      return isAddress ? parts.reduce((number, part) => number * 256 + Number(part), 0) : NaN;
    }
  }),
  7926: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => createRateGate
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
    var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8902);
    var _wait_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
    const MINUTE_MS = 6e4;
    function createRateGate(clock, stop, limit) {
      let heldUntil = 0;
      let toldUntil = 0;
      const passed = [];
      const minuteWait = now => {
        while ((passed[0] ?? now) <= now - MINUTE_MS) passed.shift();
        const isFull = limit !== void 0 && passed.length >= limit.most;
        return isFull ? (passed[0] ?? now) + MINUTE_MS - now : 0;
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
            const wait = Math.max(held, minuteWait(now));
            if (wait <= 0) {
              const obstacle = heldBy?.();
              if (obstacle === void 0) break;
              await obstacle;
              continue;
            }
            if (wait > held && now >= toldUntil) {
              toldUntil = now + wait;
              limit?.onWait(wait);
            }
            await clock.sleep(wait, stop.signal);
          }
          if (limit !== void 0) passed.push(clock.now());
        }
      };
    }
    function tooLate(waitMs) {
      return new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
        code: "rate-limited",
        status: 429,
        message: `The API asked to wait ${(0, _wait_text_js__WEBPACK_IMPORTED_MODULE_2__.L)(waitMs)} before the next request, which is longer than the step may wait.`,
        askedMs: waitMs
      });
    }
  }),
  7593: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => createRetryPolicy
    });
    var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1823);
    var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8902);
    function createRetryPolicy(options) {
      const {clock: clock, stop: stop, gate: gate, maxRetries: maxRetries, isRetryable: isRetryable, random: random, onRetry: onRetry} = options;
      const decide = ({exchange: exchange, attempts: attempts, retryable: retryable = exchange === void 0 || isRetryable(exchange), inDoubt: inDoubt = false}) => {
        const now = clock.now();
        const chance = random();
        const decision = (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.tE)({
          exchange: exchange,
          retryable: retryable,
          inDoubt: inDoubt,
          attempts: attempts,
          maxRetries: maxRetries,
          now: now,
          deadline: stop.deadline,
          random: chance
        });
        if (exchange?.kind === "answer" && exchange.status === 429) {
          const waitMs = decision.retry ? decision.waitMs : decision.askedMs ?? (0, _retry_js__WEBPACK_IMPORTED_MODULE_0__.jo)(attempts, chance);
          gate.hold(now + waitMs);
        }
        return decision;
      };
      const wait = async (what, waitMs) => {
        const seconds = (waitMs / 1e3).toFixed(1);
        onRetry(`${what} ${seconds === "0.0" ? "at once" : `in ${seconds} s`}.`);
        await clock.sleep(waitMs, stop.signal);
      };
      const waitForRetry = (action, exchange, waitMs) => wait(`${action}: ${(0, _exchange_js__WEBPACK_IMPORTED_MODULE_1__.N)(exchange)}; trying again`, waitMs);
      return {
        decide: decide,
        waitForRetry: waitForRetry,
        async readUntil(read, lacking) {
          for (let attempts = 1; ;attempts += 1) {
            const reading = await read();
            const what = lacking(reading);
            if (what === void 0) return reading;
            const decision = decide({
              attempts: attempts
            });
            if (!decision.retry) return reading;
            await wait(what, decision.waitMs);
          }
        },
        async sendWithRetries(action, attempt) {
          for (let attempts = 1; ;attempts += 1) {
            const exchange = await attempt();
            if (exchange.kind === "answer" && (0, _exchange_js__WEBPACK_IMPORTED_MODULE_1__.o)(exchange.status)) return {
              ok: true,
              answer: exchange
            };
            const decision = decide({
              exchange: exchange,
              attempts: attempts
            });
            if (!decision.retry) return {
              ok: false,
              exchange: exchange,
              attempts: attempts,
              givenUp: decision
            };
            await waitForRetry(action, exchange, decision.waitMs);
          }
        }
      };
    }
  }),
  8902: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => LONGEST_RETRY_AFTER_MS,
      dg: () => isTransient,
      jo: () => backoffMs,
      mu: () => parseRetryAfter,
      tE: () => decideRetry
    });
    const LONGEST_RETRY_AFTER_MS = 18e4;
    const LONGEST_BACKOFF_MS = 3e4;
    function decideRetry(situation) {
      const {exchange: exchange, retryable: retryable, inDoubt: inDoubt, attempts: attempts, maxRetries: maxRetries, now: now, deadline: deadline, random: random} = situation;
      if (!retryable) return {
        retry: false,
        reason: "final"
      };
      const askedMs = exchange?.kind === "answer" ? parseRetryAfter(exchange.headers, now) : void 0;
      if ((askedMs ?? 0) > LONGEST_RETRY_AFTER_MS) return {
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
    function isTransient(exchange) {
      switch (exchange.kind) {
       case "answer":
        return isTransientStatus(exchange.status);

       case "lost":
        {
          const {fault: fault, proxyStatus: proxyStatus} = exchange;
          if (fault === "proxy") return proxyStatus !== void 0 && isTransientStatus(proxyStatus);
          return [ "connection", "stale", "timeout" ].includes(fault);
        }
      }
    }
    function isTransientStatus(status) {
      return [ 408, 429, 502, 503, 504 ].includes(status);
    }
    function parseRetryAfter(headers, now) {
      const text = headers["retry-after"]?.trim() ?? "";
      if (/^\d+$/.test(text)) return Math.min(Number(text), 999999999) * 1e3;
      const until = parseHttpDate(text);
      return until === void 0 ? void 0 : Math.max(0, until - (parseHttpDate(headers["date"] ?? "") ?? now));
    }
    const asctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;
    function parseHttpDate(text) {
      const trimmed = text.trim();
      const dated = asctime.test(trimmed) ? `${trimmed} GMT` : trimmed;
      const date = dated !== trimmed || /^[A-Z][a-z]+, ?\d/.test(dated) ? Date.parse(dated) : NaN;
      return Number.isNaN(date) ? void 0 : date;
    }
  })
};
