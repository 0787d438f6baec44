export const id = 836;

export const ids = [ 836 ];

export const modules = {
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
  })
};
