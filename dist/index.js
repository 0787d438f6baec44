import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

/******/ var __webpack_modules__ = {
  4315: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
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
  },
  8992: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      LS: () => plural,
      TN: () => oneLine,
      hD: () => quote,
      zD: () => grouped
    });
    function oneLine(text, most = 500) {
      const clean = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]+/gu, " ").replace(/##\[/g, "# #[").trim().replace(/^::/, ": :");
      const characters = Array.from(clean);
      return characters.length <= most ? clean : `${characters.slice(0, most - 1).join("")}…`;
    }
    function plural(count, noun) {
      return `${count} ${noun}${count === 1 ? "" : "s"}`;
    }
    function quote(text) {
      return `"${oneLine(text, 80)}"`;
    }
    function grouped(count) {
      return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
    }
  },
  181: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  },
  6982: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  },
  9896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  5692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  7067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  4708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  8522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  6928: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  },
  932: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
  },
  7157: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      o: () => Context
    });
    var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
    var os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com";
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com";
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner: owner,
            repo: repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
  }
  /******/};

/************************************************************************/
/******/
/******/ var __webpack_module_cache__ = {};

/******/
/******/
/******/ function __nccwpck_require__(moduleId) {
  /******/
  /******/ var cachedModule = __webpack_module_cache__[moduleId];
  /******/  if (cachedModule !== void 0) 
  /******/ return cachedModule.exports;
  /******/
  /******/
  /******/  var module = __webpack_module_cache__[moduleId] = {
    /******/
    /******/
    /******/ exports: {}
    /******/  };
  /******/
  /******/
  /******/  var threw = true;
  /******/  try {
    /******/ __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    /******/    threw = false;
    /******/  } finally {
    /******/ if (threw) delete __webpack_module_cache__[moduleId];
    /******/  }
  /******/
  /******/
  /******/  return module.exports;
  /******/}

/******/
/******/
/******/ __nccwpck_require__.m = __webpack_modules__;

/******/
/************************************************************************/
/******/
/******/ if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

/******/
/******/
/******/ (() => {
  /******/ var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  /******/  var leafPrototypes;
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/  __nccwpck_require__.t = function(value, mode) {
    /******/ if (mode & 1) value = this(value);
    /******/    if (mode & 8) return value;
    /******/    if (typeof value === "object" && value) {
      /******/ if (mode & 4 && value.__esModule) return value;
      /******/      if (mode & 16 && typeof value.then === "function") return value;
      /******/    }
    /******/    var ns = Object.create(null);
    /******/    __nccwpck_require__.r(ns);
    /******/    var def = {};
    /******/    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    /******/    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) 
    /******/ Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    /******/
    /******/    def["default"] = () => value;
    /******/    __nccwpck_require__.d(ns, def);
    /******/    return ns;
    /******/  };
  /******/})();

/******/
/******/
/******/ (() => {
  /******/
  /******/ __nccwpck_require__.d = (exports, definition) => {
    /******/ for (var key in definition) 
    /******/ if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) 
    /******/ Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
    /******/
    /******/
    /******/  };
  /******/})();

/******/
/******/
/******/ (() => {
  /******/ __nccwpck_require__.f = {};
  /******/
  /******/
  /******/  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    /******/ __nccwpck_require__.f[key](chunkId, promises);
    /******/    return promises;
    /******/  }, []));
  /******/})();

/******/
/******/
/******/ (() => {
  /******/
  /******/ __nccwpck_require__.u = chunkId => chunkId + ".index.js";
  /******/})();

/******/
/******/
/******/ (() => {
  /******/ __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop)
  /******/;
})();

/******/
/******/
/******/ (() => {
  /******/
  /******/ __nccwpck_require__.r = exports => {
    /******/ if (typeof Symbol !== "undefined" && Symbol.toStringTag) 
    /******/ Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    /******/
    /******/    Object.defineProperty(exports, "__esModule", {
      value: true
    });
    /******/  };
  /******/})();

/******/
/******/
/******/ (() => {
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/ var installedChunks = {
    /******/ 792: 0
    /******/  };
  /******/
  /******/  var installChunk = data => {
    /******/ var {ids: ids, modules: modules, runtime: runtime} = data;
    /******/
    /******/
    /******/    var moduleId, chunkId, i = 0;
    /******/    for (moduleId in modules) 
    /******/ if (__nccwpck_require__.o(modules, moduleId)) 
    /******/ __nccwpck_require__.m[moduleId] = modules[moduleId];
    /******/
    /******/
    /******/    if (runtime) runtime(__nccwpck_require__);
    /******/    for (;i < ids.length; i++) {
      /******/ chunkId = ids[i];
      /******/      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) 
      /******/ installedChunks[chunkId][0]();
      /******/
      /******/      installedChunks[ids[i]] = 0;
      /******/    }
    /******/
    /******/  }
  /******/
  /******/;
  __nccwpck_require__.f.j = (chunkId, promises) => {
    /******/
    /******/ var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    /******/    if (installedChunkData !== 0) 
    /******/
    /******/
    /******/ if (installedChunkData) 
    /******/ promises.push(installedChunkData[1]);
    /******/ else 
    /******/ if (true) {
      /******/
      /******/ var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        /******/ if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        /******/        throw e;
        /******/      });
      /******/      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ])
      /******/;
      promises.push(installedChunkData[1] = promise);
      /******/    }
    /******/
    /******/
    /******/  };
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/
  /******/})();

/******/
/************************************************************************/ // CONCATENATED MODULE: ./src/failure.ts
class Failure extends Error {
  name="Failure";
  code;
  hint;
  status;
  correlationId;
  constructor(details) {
    super(details.message);
    this.code = details.code;
    this.hint = details.hint;
    this.status = details.status;
    this.correlationId = details.correlationId;
  }
}

function describeFailure(failure) {
  const correlation = failure.correlationId === void 0 ? void 0 : `Correlation id: ${failure.correlationId}.`;
  return [ failure.message, correlation, failure.hint ].filter(part => part !== void 0).join(" ");
}

function unexpectedFailure() {
  return new Failure({
    code: "internal-error",
    message: "The action met an error that it does not know.",
    hint: "Run the step again with debug logging on (`ACTIONS_STEP_DEBUG`) and report what the log says."
  });
}

// CONCATENATED MODULE: ./src/limit.ts
function createLimit(most) {
  const waiting = [];
  let running = 0;
  return async task => {
    if (running < most) running += 1; else await new Promise(resolve => {
      waiting.push(resolve);
    });
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === void 0) running -= 1; else next();
    }
  };
}

// CONCATENATED MODULE: ./src/version.ts
const VERSION = "0.1.0";

// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

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
    return (0, external_node_util_namespaceObject.promisify)((await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23))).gunzip)(body, options);

   case "deflate":
    return (0, external_node_util_namespaceObject.promisify)((await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23))).inflate)(body, options);

   case "br":
    return (0, external_node_util_namespaceObject.promisify)((await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 23))).brotliDecompress)(body, options);

   default:
    throw new Error("unknown content encoding");
  }
}

// CONCATENATED MODULE: ./src/genesys/http-exchange.ts
class ConnectionError extends Error {
  name="ConnectionError";
  fault;
  sent;
  constructor(fault, message, sent) {
    super(message);
    this.fault = fault;
    this.sent = sent;
  }
}

const LARGEST_ANSWER = 8388608;

const tooLarge = `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MiB`;

function exchangeOnce(request, {start: start, agent: agent, cut: cut}) {
  return new Promise((resolve, reject) => {
    const body = request.body === void 0 ? void 0 : Buffer.from(request.body);
    let sent = false;
    let answered = false;
    let settled = false;
    const call = start(request.url, {
      method: request.method,
      agent: agent,
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
      cut.removeEventListener("abort", onCut);
      settle();
    };
    const fail = (fault, message) => {
      finish(() => {
        reject(new ConnectionError(fault, message, sent));
      });
      call.destroy();
    };
    const failWith = error => {
      const stale = call.reusedSocket && !answered ? "stale" : "connection";
      fail(isCertificateFault(error) ? "certificate" : stale, describe(error));
    };
    const onCut = () => {
      fail("cut", "the step ended before the answer came");
    };
    const timer = setTimeout(() => {
      fail("timeout", `no complete answer within ${request.timeoutMs / 1e3} s`);
    }, request.timeoutMs);
    cut.addEventListener("abort", onCut);
    if (cut.aborted) onCut();
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

function describe(error) {
  const first = error instanceof AggregateError ? error.errors[0] : void 0;
  const message = first instanceof Error ? first.message : error.message;
  return message === "" ? error.code ?? "the connection failed" : message;
}

// CONCATENATED MODULE: ./src/genesys/retry-after.ts
function parseRetryAfter(header, now) {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Math.min(Number(text), 999999999) * 1e3;
  if (!/^[A-Z][a-z]+, ?\d/.test(text)) return;
  const date = Date.parse(text);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}

// CONCATENATED MODULE: ./src/genesys/retry.ts
const LONGEST_RETRY_AFTER_MS = 18e4;

const LONGEST_BACKOFF_MS = 3e4;

function decideRetry(situation) {
  const {exchange: exchange, retryable: retryable, attempts: attempts, maxRetries: maxRetries, now: now, deadline: deadline, random: random} = situation;
  if (!retryable) return {
    retry: false,
    reason: "final"
  };
  const askedMs = exchange.kind === "answer" ? parseRetryAfter(exchange.headers["retry-after"], now) : void 0;
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
  const waitMs = askedMs ?? backoffMs(attempts, random);
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
    return [ 408, 429, 502, 503, 504 ].includes(exchange.status);

   case "lost":
    return [ "connection", "stale", "timeout" ].includes(exchange.error.fault);
  }
}

// CONCATENATED MODULE: ./src/genesys/retrying.ts
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

function judge(pace, exchange, attempts) {
  const now = pace.clock.now();
  const random = pace.random();
  const decision = decideRetry({
    exchange: exchange,
    retryable: pace.isRetryable(exchange),
    attempts: attempts,
    maxRetries: pace.maxRetries,
    now: now,
    deadline: pace.stop.deadline,
    random: random
  });
  if (exchange.kind === "answer" && exchange.status === 429) {
    const waitMs = decision.retry ? decision.waitMs : decision.askedMs ?? backoffMs(attempts, random);
    pace.gate.hold(now + waitMs);
  }
  return decision;
}

async function waitForRetry(pace, action, exchange, waitMs) {
  const why = exchange.kind === "answer" ? `HTTP ${exchange.status}` : exchange.error.message;
  pace.onRetry(`${action}: ${why}; trying again in ${(waitMs / 1e3).toFixed(1)} s.`);
  await pace.clock.sleep(waitMs, pace.stop.signal);
}

// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

// CONCATENATED MODULE: ./src/audit/signature.ts
const BASE64_PREFIX = "whsec_";

function signingKey(secret) {
  if (!secret.startsWith(BASE64_PREFIX)) return Buffer.from(secret);
  const encoded = secret.slice(BASE64_PREFIX.length);
  return /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? Buffer.from(encoded, "base64") : void 0;
}

function sign(key, id, timestamp, body) {
  return `v1,${(0, external_node_crypto_namespaceObject.createHmac)("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

// CONCATENATED MODULE: ./src/audit/webhook.ts
const TIMEOUT_MS = 5e3;

async function deliver({url: url, key: key}, event, {http: http, pace: pace}) {
  const body = JSON.stringify(event);
  const attempt = async () => {
    await pace.gate.pass();
    const timestamp = Math.floor(pace.clock.now() / 1e3);
    const headers = {
      "content-type": "application/json",
      "webhook-id": event.eventId,
      "webhook-timestamp": String(timestamp),
      ...key && {
        "webhook-signature": sign(key, event.eventId, timestamp, body)
      }
    };
    try {
      const response = await http.send({
        method: "POST",
        url: url,
        headers: headers,
        body: body,
        timeoutMs: TIMEOUT_MS,
        repeatable: true,
        statusOnly: true
      });
      return {
        kind: "answer",
        status: response.status,
        headers: response.headers,
        body: void 0
      };
    } catch (error) {
      if (error instanceof ConnectionError) return {
        kind: "lost",
        error: error
      };
      throw error;
    }
  };
  const result = await repeat(pace, "Delivering the audit event", attempt);
  if (result.ok) return {
    delivered: true
  };
  const {exchange: exchange, attempts: attempts} = result;
  const why = exchange.kind === "answer" ? `it answered HTTP ${exchange.status}` : exchange.error.message;
  return {
    delivered: false,
    reason: `${why} (${attempts === 1 ? "1 attempt" : `${attempts} attempts`})`
  };
}

function isDeliveryRetryable(exchange) {
  return isRetryable(exchange) || exchange.kind === "answer" && exchange.status >= 500;
}

// CONCATENATED MODULE: ./src/audit/trail.ts
const PARALLEL_DELIVERIES = 4;

function createAuditTrail({journal: journal, webhook: webhook, http: http, pace: pace}) {
  const inTurn = createLimit(PARALLEL_DELIVERIES);
  const deliveries = [];
  let fileFault;
  let filed = 0;
  return {
    async record(event) {
      try {
        await journal(event);
        filed += 1;
      } catch (error) {
        fileFault ??= error instanceof Error ? error.message : String(error);
      }
      if (webhook !== void 0) deliveries.push(inTurn(() => tryToDeliver(webhook, event, {
        http: http,
        pace: pace
      })));
    },
    async finish() {
      const ends = await Promise.all(deliveries);
      const failed = ends.filter(end => !end.delivered);
      return {
        fileFault: fileFault,
        filed: filed,
        webhook: ends.length === 0 ? void 0 : {
          sent: ends.length,
          undelivered: failed.length,
          reason: failed[0]?.reason
        }
      };
    }
  };
}

async function tryToDeliver(...[webhook, event, means]) {
  try {
    return await deliver(webhook, event, means);
  } catch (error) {
    const reason = error instanceof Failure ? error.message.replace(/\.$/, "") : "an unexpected error";
    return {
      delivered: false,
      reason: reason
    };
  }
}

// CONCATENATED MODULE: ./src/genesys/proxy.ts
function proxyFor(url, env) {
  const variable = name => [ env[name.toLowerCase()], env[name] ].find(Boolean) ?? "";
  const proxy = variable(url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY");
  if (!/^https?:\/\//.test(proxy) || !URL.canParse(proxy)) return;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  const entries = variable("NO_PROXY").toLowerCase().split(",");
  return entries.some(entry => excepts(entry.trim(), host, port)) ? void 0 : new URL(proxy).origin;
}

function excepts(entry, host, port) {
  if ([ "*", host, `${host}:${port}` ].includes(entry)) return true;
  if (entry.startsWith(".")) return host === entry.slice(1) || host.endsWith(entry);
  return entry.startsWith("*.") && host.endsWith(entry.slice(1));
}

function proxyCredentials(address) {
  if (address === void 0 || !URL.canParse(address)) return [];
  const {username: username, password: password} = new URL(address);
  if (username === "" && password === "") return [];
  const credentials = `${username}:${password}`;
  return [ credentials, decode(credentials) ];
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter(v => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}

function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint") return value.toString();
  return value;
}

class Cached {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
}

function cached(getter) {
  return new Cached(getter);
}

function nullish(input) {
  return input === null || input === void 0;
}

function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}

function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value: value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}

const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};

function util_isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isPlainObject(o) {
  if (util_isObject(o) === false) return false;
  const ctor = o.constructor;
  if (ctor === void 0) return true;
  if (typeof ctor !== "function") return true;
  const prot = ctor.prototype;
  if (util_isObject(prot) === false) return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
  return true;
}

function shallowClone(o) {
  if (isPlainObject(o)) return {
    ...o
  };
  if (Array.isArray(o)) return [ ...o ];
  if (o instanceof Map) return new Map(o);
  if (o instanceof Set) return new Set(o);
  return o;
}

const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);

function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent) cl._zod.parent = inst;
  return cl;
}

function normalizeParams(_params) {
  const params = _params;
  if (!params) return {};
  if (typeof params === "string") return {
    error: () => params
  };
  if (params?.message !== void 0) {
    if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string") return {
    ...params,
    error: () => params.error
  };
  return params;
}

function optionalKeys(shape) {
  return Object.keys(shape).filter(k => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
}

const NUMBER_FORMAT_RANGES = (() => ({
  safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
  int32: [ -2147483648, 2147483647 ],
  uint32: [ 0, 4294967295 ],
  float32: [ -34028234663852886e22, 34028234663852886e22 ],
  float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
}))();

function aborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
  return false;
}

function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true) return true;
  for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
  return false;
}

function prefixIssues(path, issues) {
  return issues.map(iss => {
    var _a;
    (_a = iss).path ?? (_a.path = []);
    iss.path.unshift(path);
    return iss;
  });
}

function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}

function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check)) break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0) caps.push([ max, ch ]);
  }
  return caps;
}

function attachSchema(issues, start, inst) {
  var _a;
  for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}

function finalizeIssue(iss, ctx, config) {
  var _a;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst); else iss.schema = iss.inst;
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) full.input = iss.input;
  return full;
}

const highSurrogate = /[\uD800-\uDBFF]/;

function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str)) return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
    count--;
    i++;
  }
  return count;
}

function getLengthableOrigin(input) {
  if (Array.isArray(input)) return "array";
  if (typeof input === "string") return "string";
  return "unknown";
}

function util_issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") return {
    message: iss,
    code: "custom",
    input: input,
    inst: inst
  };
  return {
    ...iss
  };
}

function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get) Object.defineProperty(proto, key, {
      ...desc,
      enumerable: false
    }); else defineBound(proto, key, desc.value);
  }
}

function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, {
    configurable: true,
    writable: true,
    enumerable: enumerable,
    value: value
  });
  return value;
}

function hide(inst, key, value) {
  return own(inst, key, value, false);
}

function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}

function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}

let installing;

let broke = false;

const breaker = {
  configurable: true,
  get() {
    broke = true;
    return;
  }
};

function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke) delete this[key]; else Object.defineProperty(this, key, {
          configurable: true,
          writable: true,
          value: value
        });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, {
        configurable: true,
        writable: true,
        value: value
      });
    }
  });
}

function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto) return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = {
        configurable: true,
        writable: true,
        enumerable: enumerable,
        value: void 0
      };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, {
        configurable: true,
        writable: true,
        enumerable: enumerable,
        value: value
      });
    }
  });
}

const CONSTANT_CATCH = "~constantCatch";

function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}

// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

const _zodDesc = {
  value: void 0,
  enumerable: false
};

let _E = "captureStackTrace" in Error ? Error : null;

function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition;
      }
      try {
        return new Definition;
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition;
}

function $constructor(name, initializer, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = new Set;
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && new WeakSet;
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) return;
    inst._zod.traits.add(name);
    initializer(inst, def);
    if (initialized) {
      const own = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own;
      while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
      const target = up ?? own;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto = _.prototype;
    for (const k in proto) {
      if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
      if (!(k in inst)) inst[k] = proto[k].bind(inst);
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {}
  Object.defineProperty(Definition, "name", {
    value: name
  });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) fn();
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp) pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", {
    value: init
  });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: inst => {
      if (params?.Parent && inst instanceof params.Parent) return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", {
    value: name
  });
  return _;
}

class $ZodAsyncError extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
}

class $ZodEncodeError extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
}

(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});

const core_globalConfig = globalThis.__zod_globalConfig;

function config(newConfig) {
  if (newConfig) Object.assign(core_globalConfig, newConfig);
  return core_globalConfig;
}

// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
  var _a;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a = inst._zod).onattach ?? (_a.onattach = []);
});

const _whenHasLength = payload => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};

const numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};

const $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = payload => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = payload => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = payload => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input: input,
          inst: inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) payload.issues.push({
          input: input,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: inst,
          origin: origin,
          inclusive: true,
          continue: !def.abort
        }); else payload.issues.push({
          input: input,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: inst,
          origin: origin,
          inclusive: true,
          continue: !def.abort
        });
        return;
      }
    }
    if (input < minimum) payload.issues.push({
      origin: "number",
      input: input,
      code: "too_small",
      minimum: minimum,
      inclusive: true,
      inst: inst,
      continue: !def.abort
    });
    if (input > maximum) payload.issues.push({
      origin: "number",
      input: input,
      code: "too_big",
      maximum: maximum,
      inclusive: true,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a;
  $ZodCheck.init(inst, def);
  (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
  inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin: origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input: input,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a;
  $ZodCheck.init(inst, def);
  (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
  inst._zod.check = payload => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum) return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin: origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input: input,
      inst: inst,
      continue: !def.abort
    });
  };
});

const $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern) (_a = inst._zod).check ?? (_a.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: def.format,
      input: payload.value,
      ...def.pattern ? {
        pattern: def.pattern.toString()
      } : {},
      inst: inst,
      continue: !def.abort
    });
  }); else (_b = inst._zod).check ?? (_b.check = () => {});
});

const $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = payload => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value)) return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst: inst,
      continue: !def.abort
    });
  };
});

const anyString = /^[\s\S]{0,}$/;

const number = /^-?\d+(?:\.\d+)?$/;

// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
  major: 4,
  minor: 6,
  patch: 7
};

// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js
const $ZodType = $constructor("$ZodType", (inst, def) => {
  var _a;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
  for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
  if (checks.length === 0) {
    (_a = inst._zod).deferred ?? (_a.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks, ctx) => {
      if (payload.memo) return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload)) continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun) continue;
        } else if (isAborted) continue;
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError;
        if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
          await _;
          const nextLen = payload.issues.length;
          if (nextLen === currLen) return;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted) isAborted = aborted(payload, currLen);
        }); else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen) continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted) isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) return asyncResult.then(() => payload);
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false) throw new $ZodAsyncError;
        return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({
          value: payload.value,
          issues: []
        }, {
          ...ctx,
          skipChecks: true
        });
        if (canary instanceof Promise) return canary.then(canary => handleCanaryResult(canary, payload, ctx));
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false) throw new $ZodAsyncError;
        return result.then(result => runChecks(result, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});

const toStandardResult = (r, ctx) => r.issues.length ? {
  issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
} : {
  value: r.value
};

async function validateAsync(inst, value) {
  const ctx = {
    async: true
  };
  return toStandardResult(await inst._zod.run({
    value: value,
    issues: []
  }, ctx), ctx);
}

function standardProps(inst) {
  return {
    validate: value => {
      const ctx = {
        async: false
      };
      try {
        const r = inst._zod.run({
          value: value,
          issues: []
        }, ctx);
        if (!(r instanceof Promise)) return toStandardResult(r, ctx);
      } catch (_) {}
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}

const $ZodString = $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce) try {
      payload.value = String(payload.value);
    } catch (_) {}
    if (typeof payload.value === "string") return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst: inst
    });
    return payload;
  };
});

const $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce) try {
      payload.value = Number(payload.value);
    } catch (_) {}
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input: input,
      inst: inst,
      ...received ? {
        received: received
      } : {}
    });
    return payload;
  };
});

const $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});

const $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = payload => payload;
});

const $ZodNever = $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst: inst
    });
    return payload;
  };
});

function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length) return;
  const cap = Math.min(...caps.map(c => c[0]));
  const parse = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
      const start = payload.issues.length;
      ch._zod.check(payload);
      payload.issues[start].continue = false;
      attachSchema(payload.issues, start, inst);
      return payload;
    }
    return parse(payload, ctx);
  };
}

const arraySize = input => Array.isArray(input) ? input.length : -1;

function handleArrayResult(result, final, index) {
  if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
  final.value[index] = result.value;
}

const $ZodArray = $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
      }
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
  };
  capSize(inst, arraySize);
});

function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") return;
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) return;
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) final.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: void 0,
      path: [ key ]
    });
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
  } else final.value[key] = result.value;
}

const NO_SYMBOL_KEYS = [];

function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
  for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys: allKeys,
    symbolKeys: symbolKeys,
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}

function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen)) break;
      seen = payload.issues.length;
    }
    if (keySet.has(key)) continue;
    if (key === "__proto__") {
      if (t === "never") unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({
      value: input[key],
      issues: []
    }, ctx);
    if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
  }
  if (unrecognized.length) payload.issues.push({
    code: "unrecognized_keys",
    keys: unrecognized,
    input: input,
    inst: inst,
    continue: true
  });
  if (!proms.length) return payload;
  return Promise.all(proms).then(() => payload);
}

const $ZodObject = $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = {
        ...sh
      };
      Object.defineProperty(def, "shape", {
        value: newSh
      });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", {
      get: get
    });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", zod => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set);
        for (const v of field.values) propValues[key].add(v);
        if (field.optin !== void 0) propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject = util_isObject;
  const catchall = def.catchall;
  let value;
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen)) break;
        seen = payload.issues.length;
      }
      if (key === "__proto__") continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({
        value: input[key],
        issues: []
      }, ctx);
      if (r instanceof Promise) proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))); else handlePropertyResult(r, payload, key, input, optin, optout);
    }
    if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});

function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) if (result.issues.length === 0) {
    final.value = result.value;
    return final;
  }
  const nonaborted = results.filter(r => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst: inst,
    errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
  });
  return final;
}

const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", zod => {
    if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
    return;
  });
  defineLazyInternal(inst, "pattern", zod => {
    if (zod.def.options.every(o => o._zod.pattern)) {
      const patterns = zod.def.options.map(o => o._zod.pattern);
      return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
    }
    return;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) return first(payload, ctx);
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0) return result;
        results.push(result);
      }
    }
    if (!async) return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx));
  };
});

const $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input: input,
        inst: inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = new Set;
      for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
        recordKeys.add(typeof key === "number" ? key.toString() : key);
        if (key === "__proto__") continue;
        const keyResult = def.keyType._zod.run({
          value: key,
          issues: []
        }, ctx);
        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
        if (keyResult.issues.length) {
          payload.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
            input: key,
            path: [ key ],
            inst: inst
          });
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__") continue;
        const result = def.valueType._zod.run({
          value: input[key],
          issues: []
        }, ctx);
        if (result instanceof Promise) proms.push(result.then(result => {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        })); else {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        }
      }
      let unrecognized;
      for (const key in input) if (!recordKeys.has(key)) if (def.mode === "loose") {
        if (key === "__proto__") continue;
        payload.value[key] = input[key];
      } else {
        unrecognized = unrecognized ?? [];
        unrecognized.push(key);
      }
      if (unrecognized && unrecognized.length > 0) payload.issues.push({
        code: "unrecognized_keys",
        input: input,
        inst: inst,
        keys: unrecognized,
        continue: true
      });
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__") continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
        let keyResult = def.keyType._zod.run({
          value: key,
          issues: []
        }, ctx);
        if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({
            value: Number(key),
            issues: []
          }, ctx);
          if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
          if (retryResult.issues.length === 0) keyResult = retryResult;
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") payload.value[key] = input[key]; else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else payload.issues.push({
            code: "invalid_key",
            origin: "record",
            issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
            input: key,
            path: [ key ],
            inst: inst
          });
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__") continue;
        const result = def.valueType._zod.run({
          value: input[key],
          issues: []
        }, ctx);
        if (result instanceof Promise) proms.push(result.then(result => {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        })); else {
          if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) payload.issues.push({
        code: "unrecognized_keys",
        input: input,
        inst: inst,
        keys: unrecognized,
        continue: true
      });
    }
    if (proms.length) return Promise.all(proms).then(() => payload);
    return payload;
  };
});

const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", zod => {
    const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) return payload;
    payload.issues.push({
      code: "invalid_value",
      values: values,
      input: input,
      inst: inst
    });
    return payload;
  };
});

const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  core_globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then(output => {
        payload.value = output;
        return payload;
      });
    }
    if (_out instanceof Promise) throw new $ZodAsyncError;
    payload.value = _out;
    return payload;
  };
});

function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}

const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", zod => {
    const values = zod.def.innerType._zod.values;
    return values ? new Set([ ...values, void 0 ]) : void 0;
  });
  defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted") return payload;
      const result = def.innerType._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) return result.then(result => handleOptionalResult(payload, result));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

const $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", zod => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null) return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});

const $ZodDefault = $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) return result.then(result => handleDefaultResult(result, def));
    return handleDefaultResult(result, def);
  };
});

function handleDefaultResult(payload, def) {
  if (payload.value === void 0) payload.value = def.defaultValue;
  return payload;
}

function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo) payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map(iss => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}

const $ZodCatch = $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
    const result = def.innerType._zod.run({
      value: payload.value,
      issues: []
    }, ctx);
    if (result instanceof Promise) return result.then(result => handleCatchResult(payload, result, def, ctx));
    return handleCatchResult(payload, result, def, ctx);
  };
});

const $ZodPipe = $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", zod => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", zod => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", zod => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) return right.then(right => handlePipeResult(right, def.in, ctx));
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) return left.then(left => handlePipeResult(left, def.out, ctx));
    return handlePipeResult(left, def.out, ctx);
  };
});

function handlePipeResult(left, next, ctx) {
  if (left.issues.some(iss => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({
    value: left.value,
    issues: left.issues
  }, ctx);
}

const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => payload;
  inst._zod.check = payload => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
    handleRefineResult(r, payload, input, inst);
    return;
  };
});

function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input: input,
      inst: inst,
      path: [ ...inst._zod.def.path ?? [] ],
      continue: !inst._zod.def.abort
    };
    if (inst._zod.def.params) _iss.params = inst._zod.def.params;
    payload.issues.push(util_issue(_iss));
  }
}

// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;

class $ZodRegistry {
  constructor() {
    this._map = new WeakMap;
    this._idmap = new Map;
  }
  add(schema, ..._meta) {
    const meta = _meta[0];
    this._map.set(schema, meta);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
    return this;
  }
  clear() {
    this._map = new WeakMap;
    this._idmap = new Map;
    return this;
  }
  remove(schema) {
    const meta = this._map.get(schema);
    if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = {
        ...this.get(p) ?? {}
      };
      delete pm.id;
      const f = {
        ...pm,
        ...this._map.get(schema)
      };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
}

function registry() {
  return new $ZodRegistry;
}

(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());

globalThis.__zod_globalRegistry;

// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks) def.checks = [ ...def.checks ];
  return def;
}

function _string(Class, params) {
  return new Class(snapshotChecks({
    type: "string",
    ...normalizeParams(params)
  }));
}

function _number(Class, params) {
  return new Class(snapshotChecks({
    type: "number",
    checks: [],
    ...normalizeParams(params)
  }));
}

function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}

function _unknown(Class) {
  return new Class({
    type: "unknown"
  });
}

function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}

function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value: value,
    inclusive: true
  });
}

function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value: value,
    inclusive: true
  });
}

function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum: maximum
  });
  return ch;
}

function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum: minimum
  });
}

function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern: pattern
  });
}

function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn: fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}

function _setMessage(value) {
  this._zod.message = value;
}

const _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};

const _issuesDesc = {
  value: void 0,
  enumerable: false
};

const _installedToString = new WeakSet([ Object.prototype, Error.prototype ]);

const initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", {
          value: value,
          configurable: true,
          writable: true
        });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", {
          value: value,
          configurable: true,
          writable: true
        });
      }
    });
  }
};

$constructor("$ZodError", initializer);

const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

const _parse = _Err => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: false
    } : {
      async: false
    };
    const result = schema._zod.run({
      value: value,
      issues: []
    }, ctx);
    if (result instanceof Promise) throw new $ZodAsyncError;
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};

const parse_parse = _parse($ZodRealError);

const _parseAsync = _Err => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? {
      ..._ctx,
      async: true
    } : {
      async: true
    };
    let result = schema._zod.run({
      value: value,
      issues: []
    }, ctx);
    if (result instanceof Promise) result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};

const parse_parseAsync = _parseAsync($ZodRealError);

const _safeParse = _Err => (schema, value, _ctx) => {
  const ctx = _ctx ? {
    ..._ctx,
    async: false
  } : {
    async: false
  };
  const result = schema._zod.run({
    value: value,
    issues: []
  }, ctx);
  if (result instanceof Promise) throw new $ZodAsyncError;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
  };
};

const safeParse = _safeParse($ZodRealError);

function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}

const _safeParseAsync = _Err => async (schema, value, _ctx) => {
  const ctx = _ctx ? {
    ..._ctx,
    async: true
  } : {
    async: true
  };
  let result = schema._zod.run({
    value: value,
    issues: []
  }, ctx);
  if (result instanceof Promise) result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
    success: true,
    data: result.value
  };
};

const safeParseAsync = _safeParseAsync($ZodRealError);

// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js
const ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse_parse(this, data, params, {
      callee: this.parse
    });
  },
  parseAsync(data, params) {
    return parse_parseAsync(this, data, params, {
      callee: this.parseAsync
    });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [ ...def.checks ?? [], ...checks.map(ch => typeof ch === "function" ? {
        _zod: {
          check: ch,
          def: {
            check: "custom"
          },
          onattach: []
        }
      } : ch) ]
    }, {
      parent: true
    });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta) {
    reg.add(this, meta);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});

const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_string(params) {
  return _string(ZodMiniString, params);
}

const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_number(params) {
  return _number(ZodMiniNumber, params);
}

const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});

function schemas_int(params) {
  return _int(ZodMiniNumberFormat, params);
}

const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
});

function unknown() {
  return _unknown(ZodMiniUnknown);
}

const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});

function never(params) {
  return _never(ZodMiniNever, params);
}

const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});

function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element: element,
    ...normalizeParams(params)
  });
}

const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", self => self._zod.def.shape, false);
});

function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}

function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape: shape,
    catchall: never(),
    ...normalizeParams(params)
  });
}

const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});

function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options: options,
    ...normalizeParams(params)
  });
}

const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});

function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) return new ZodMiniRecord({
    type: "record",
    keyType: schemas_string(),
    valueType: keyType,
    ...normalizeParams(valueType)
  });
  return new ZodMiniRecord({
    type: "record",
    keyType: keyType,
    valueType: valueType,
    ...normalizeParams(params)
  });
}

const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [ ...inst._zod.values ];
});

function schemas_enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries: entries,
    ...normalizeParams(params)
  });
}

const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def);
  ZodMiniType.init(inst, def);
});

function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}

const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});

function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType: innerType
  });
}

const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});

function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType: innerType
  });
}

function schemas_nullish(innerType) {
  return optional(nullable(innerType));
}

const ZodMiniDefault = $constructor("ZodMiniDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType: innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}

const ZodMiniCatch = $constructor("ZodMiniCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodMiniType.init(inst, def);
});

function schemas_catch(innerType, catchValue) {
  return new ZodMiniCatch({
    type: "catch",
    innerType: innerType,
    catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
  });
}

const ZodMiniPipe = $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodMiniType.init(inst, def);
});

function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out: out
  });
}

const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});

function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// CONCATENATED MODULE: ./src/genesys/exchange.ts
const extendedResponse = object({
  status: schemas_number(),
  headers: record(schemas_string(), schemas_string()),
  body: unknown()
});

async function toExchange(call) {
  try {
    return {
      kind: "answer",
      ...extendedResponse.parse(await call)
    };
  } catch (error) {
    if (error instanceof ConnectionError) return {
      kind: "lost",
      error: error
    };
    throw error;
  }
}

// CONCATENATED MODULE: ./src/genesys/session.ts
function createSession({tokens: tokens, loadSdk: loadSdk, ...session}) {
  const sendWith = async (sdk, token, call, onSend) => {
    await session.pace.gate.pass();
    sdk.client.setAccessToken(token);
    onSend?.();
    return toExchange(call(sdk));
  };
  return {
    ...session,
    async send(call, onSend) {
      const [token, sdk] = await Promise.all([ tokens.get(), loadSdk() ]);
      const first = await sendWith(sdk, token, call, onSend);
      if (first.kind === "lost" || first.status !== 401) return first;
      return sendWith(sdk, await tokens.renew(token), call, onSend);
    }
  };
}

var src_text = __nccwpck_require__(8992);

// CONCATENATED MODULE: ./src/genesys/api-error.ts
const api_error_text = schemas_catch(optional(schemas_string()), void 0);

const errorBody = object({
  code: api_error_text,
  message: api_error_text,
  contextId: api_error_text,
  details: schemas_catch(optional(array(object({
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
  src_text.TN)(redact(value), most);
  return {
    status: answer.status,
    code: clean(body?.code ?? body?.error, 100),
    message: clean(body?.message ?? body?.description ?? body?.error_description),
    correlationId: clean(answer.headers["inin-correlation-id"], 100) ?? clean(body?.contextId, 100),
    fields: (body?.details ?? []).flatMap(detail => clean(detail.fieldName, 100) ?? [])
  };
}

function describeApiError(error) {
  const code = error.code === void 0 ? "" : ` ${error.code}`;
  const message = error.message === void 0 ? "" : `: "${error.message}"`;
  const fields = error.fields.length === 0 ? "" : ` (field ${error.fields.join(", ")})`;
  return `HTTP ${error.status}${code}${message}${fields}`;
}

var json_body = __nccwpck_require__(4315);

// CONCATENATED MODULE: ./src/genesys/refusal.ts
function refusal(exchange, context) {
  switch (exchange.kind) {
   case "lost":
    return connectionRefusal(exchange.error, context);

   case "answer":
    {
      const error = readApiError(exchange, context.redact);
      const {code: code, hint: hint} = explainStatus(error, context);
      return new Failure({
        code: code,
        message: `${context.action} failed: ${describeApiError(error)}${ending(context)}.`,
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
  const unreachable = (code, hint) => new Failure({
    code: code,
    message: `${context.action} failed: no answer from ${context.host} (${cause})${ending(context)}.${proxy}`,
    hint: hint
  });
  switch (error.fault) {
   case "connection":
   case "stale":
    return unreachable("unreachable", "Check `environment`, that the runner may reach this host, and the proxy settings if there are any.");

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
  hint: "The proxy between asks for credentials, or refuses those that it got: put a user and a password into HTTP_PROXY or HTTPS_PROXY, as in http://user:password@host:port."
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

// CONCATENATED MODULE: ./src/genesys/token.ts
const EXPIRY_MARGIN_MS = 6e4;

const SHORTEST_DURATION_S = 300;

const tokenAnswer = object({
  access_token: schemas_string().check(_regex(/^[\x21-\x7e]+$/)),
  expires_in: schemas_catch(schemas_number().check(_gte(0)), SHORTEST_DURATION_S)
});

function createTokenSource(options) {
  const {pace: pace, onToken: onToken} = options;
  let current;
  let pending;
  const login = async () => {
    const answered = readToken(await repeat(pace, "Logging in", () => requestToken(options)), options);
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
    if (error instanceof ConnectionError) return {
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
    throw refusal(exchange, {
      action: action,
      attempts: attempts,
      givenUp: givenUp,
      host: host,
      ...options
    });
  }
  const parsed = tokenAnswer.safeParse(login.answer.body);
  if (parsed.success) return parsed.data;
  throw new Failure({
    code: "unexpected-answer",
    message: `${action} failed: it answered without a usable access token.`,
    hint: elsewhere,
    status: login.answer.status
  });
}

const elsewhere = "This is not how the login service answers: check `environment`, or `login-url` if it is set.";

function loginRefused(action, answer, options) {
  const error = readApiError(answer, options.redact);
  return new Failure({
    ...explainRefusal(error.status),
    message: `${action} failed: ${describeApiError(error)}.`,
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
    return proxyRefused;

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
const connect_TIMEOUT_MS = 1e4;

function connect(connection, http, pace, secrets) {
  const {loginUrl: loginUrl, apiUrl: apiUrl, clientId: clientId, clientSecret: clientSecret, proxyEnv: proxyEnv} = connection;
  const redact = text => secrets.redact(text);
  const tokens = createTokenSource({
    loginUrl: loginUrl,
    clientId: clientId,
    clientSecret: clientSecret,
    http: http,
    pace: pace,
    timeoutMs: connect_TIMEOUT_MS,
    proxy: proxyFor(loginUrl, proxyEnv),
    onToken(token) {
      secrets.add(token);
    },
    redact: redact
  });
  let sdk;
  return createSession({
    loadSdk: () => sdk ??= Promise.all([ __nccwpck_require__.e(95), __nccwpck_require__.e(155) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9606)).then(({createSdk: createSdk}) => createSdk(apiUrl, http, connect_TIMEOUT_MS)),
    tokens: tokens,
    pace: pace,
    host: apiUrl.host,
    proxy: proxyFor(apiUrl, proxyEnv),
    redact: redact,
    leaks: ({id: id, selfUri: selfUri}) => secrets.isIn(`${id} ${selfUri ?? ""}`)
  });
}

// CONCATENATED MODULE: ./src/genesys/rate-gate.ts
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
    async pass() {
      for (;;) {
        stop.throwIfStopped();
        const now = clock.now();
        const held = heldUntil - now;
        if (held > LONGEST_RETRY_AFTER_MS || held > 0 && heldUntil >= stop.deadline) throw tooLate(held);
        const wait = Math.max(held, paceWait(now));
        if (wait <= 0) break;
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
  return new Failure({
    code: "rate-limited",
    status: 429,
    message: `The API asked to wait ${seconds} s before the next request, which is longer than the step may wait.`,
    hint: `Run the step again after ${seconds} s.`
  });
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
        tell(error instanceof ConnectionError ? error.message : "an unexpected error");
        throw error;
      }
    }
  };
}

// CONCATENATED MODULE: ./src/report/octokit-fetch.ts
const octokit_fetch_TIMEOUT_MS = 1e4;

const BODYLESS = [ 101, 204, 205, 304 ];

function octokitFetch(http, onLost) {
  return async (url, init = {}) => {
    const request = {
      method: init.method ?? "GET",
      url: new URL(url),
      headers: init.headers ?? {},
      body: init.body
    };
    const answer = await http.send({
      ...request,
      timeoutMs: octokit_fetch_TIMEOUT_MS
    }).catch(error => {
      if (error instanceof ConnectionError) onLost(error.message);
      throw error;
    });
    const body = BODYLESS.includes(answer.status) ? null : answer.body;
    const response = new Response(body, {
      status: answer.status,
      headers: answer.headers
    });
    return Object.defineProperty(response, "url", {
      value: url
    });
  };
}

// CONCATENATED MODULE: ./src/report/comment.ts
const LARGEST_COMMENT = 65e3;

const comments = array(object({
  id: schemas_number(),
  body: schemas_nullish(schemas_string())
}));

const pullRequests = array(object({
  number: schemas_int(),
  state: schemas_string()
}));

const requestError = object({
  status: schemas_number()
});

async function keepComment(target, markdown, http) {
  let lost;
  const fetch = octokitFetch(http, why => {
    lost = why;
  });
  try {
    return await upsert(target, markdown, fetch);
  } catch (error) {
    if (lost !== void 0) return {
      ok: false,
      reason: `GitHub could not be reached (${lost}).`
    };
    const status = requestError.safeParse(error);
    return {
      ok: false,
      reason: status.success ? explain(status.data.status) : "GitHub did not answer as it should."
    };
  }
}

async function upsert(target, markdown, fetch) {
  const {token: token, apiUrl: apiUrl, owner: owner, repo: repo, sha: sha} = target;
  const {getOctokit: getOctokit} = await Promise.all([ __nccwpck_require__.e(747), __nccwpck_require__.e(795) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3747));
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.href.replace(/\/+$/, ""),
    request: {
      fetch: fetch
    }
  });
  const findPullRequest = async () => {
    const answer = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      owner: owner,
      repo: repo,
      commit_sha: sha
    });
    const found = pullRequests.parse(answer.data);
    return (found.find(({state: state}) => state === "open") ?? found[0])?.number;
  };
  const findComment = async (issue_number, marker) => {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      owner: owner,
      repo: repo,
      issue_number: issue_number,
      per_page: 100
    });
    for await (const page of pages) {
      const found = comments.parse(page.data).find(({body: body}) => body?.startsWith(marker) === true);
      if (found !== void 0) return found.id;
    }
    return;
  };
  const number = target.pullRequest ?? await findPullRequest();
  if (number === void 0) return {
    ok: false,
    reason: "no pull request belongs to this run."
  };
  const marker = `\x3c!-- genesys-cloud-routing-labels ${target.key} --\x3e`;
  const body = `${marker}\n${markdown}`;
  const existing = await findComment(number, marker);
  if (existing === void 0) {
    await octokit.rest.issues.createComment({
      owner: owner,
      repo: repo,
      issue_number: number,
      body: body
    });
    return {
      ok: true,
      what: "created"
    };
  }
  await octokit.rest.issues.updateComment({
    owner: owner,
    repo: repo,
    comment_id: existing,
    body: body
  });
  return {
    ok: true,
    what: "updated"
  };
}

function explain(status) {
  switch (status) {
   case 401:
    return "GitHub does not accept the `github-token` (HTTP 401).";

   case 403:
   case 404:
    return `the token may not do that (HTTP ${status}). Give the job \`permissions: pull-requests: write\`; on a pull request from a fork the token can only read.`;

   default:
    return `GitHub answered HTTP ${status}.`;
  }
}

var external_os_ = __nccwpck_require__(857);

// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(input) {
  if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
  return JSON.stringify(input);
}

function utils_toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) return {};
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
function command_issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}

function command_issue(name, message = "") {
  command_issueCommand(name, {}, message);
}

const CMD_STRING = "::";

class Command {
  constructor(command, properties, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
        const val = this.properties[key];
        if (val) {
          if (first) first = false; else cmdStr += ",";
          cmdStr += `${key}=${escapeProperty(val)}`;
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
}

function escapeData(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(s) {
  return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

var external_crypto_ = __nccwpck_require__(6982);

var external_fs_ = __nccwpck_require__(9896);

// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
function file_command_issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
  external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}

function file_command_prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
  const convertedValue = utils_toCommandValue(value);
  if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

__nccwpck_require__(6928);

// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};

const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;

const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";

class Summary {
  constructor() {
    this._buffer = "";
  }
  filePath() {
    return summary_awaiter(this, void 0, void 0, function*() {
      if (this._filePath) return this._filePath;
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) return `<${tag}${htmlAttrs}>`;
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  write(options) {
    return summary_awaiter(this, void 0, void 0, function*() {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, {
        encoding: "utf8"
      });
      return this.emptyBuffer();
    });
  }
  clear() {
    return summary_awaiter(this, void 0, void 0, function*() {
      return this.emptyBuffer().write({
        overwrite: true
      });
    });
  }
  stringify() {
    return this._buffer;
  }
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  addEOL() {
    return this.addRaw(external_os_.EOL);
  }
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && {
      lang: lang
    });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map(item => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  addTable(rows) {
    const tableBody = rows.map(row => {
      const cells = row.map(cell => {
        if (typeof cell === "string") return this.wrap("td", cell);
        const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && {
          colspan: colspan
        }), rowspan && {
          rowspan: rowspan
        });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  addImage(src, alt, options) {
    const {width: width, height: height} = options || {};
    const attrs = Object.assign(Object.assign({}, width && {
      width: width
    }), height && {
      height: height
    });
    const element = this.wrap("img", null, Object.assign({
      src: src,
      alt: alt
    }, attrs));
    return this.addRaw(element).addEOL();
  }
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && {
      cite: cite
    });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  addLink(text, href) {
    const element = this.wrap("a", text, {
      href: href
    });
    return this.addRaw(element).addEOL();
  }
}

const _summary = new Summary;

const summary = _summary;

external_os_.platform();

external_os_.arch();

var ExitCode;

(function(ExitCode) {
  ExitCode[ExitCode["Success"] = 0] = "Success";
  ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));

function core_setSecret(secret) {
  command_issueCommand("add-mask", {}, secret);
}

function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
  if (options && options.trimWhitespace === false) return val;
  return val.trim();
}

function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
  process.stdout.write(external_os_.EOL);
  command_issueCommand("set-output", {
    name: name
  }, utils_toCommandValue(value));
}

function core_debug(message) {
  command_issueCommand("debug", {}, message);
}

function error(message, properties = {}) {
  command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function warning(message, properties = {}) {
  command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

function core_info(message) {
  process.stdout.write(message + external_os_.EOL);
}

function startGroup(name) {
  command_issue("group", name);
}

function endGroup() {
  command_issue("endgroup");
}

// CONCATENATED MODULE: ./src/provision/result.ts
const outcomes = [ "failed", "unknown", "duplicate", "not-attempted", "created", "planned", "exists" ];

function failureOf(ending) {
  switch (ending.outcome) {
   case "created":
   case "exists":
   case "planned":
    return;

   case "duplicate":
   case "failed":
   case "unknown":
   case "not-attempted":
    return ending.failure;
  }
}

function worstOutcome(results) {
  return outcomes.find(outcome => results.some(result => result.outcome === outcome));
}

// CONCATENATED MODULE: ./src/report/outputs.ts
const outputNames = [ "label-id", "label-name", "self-uri", "outcome", "latency-ms", "attempts", "label-api", "label-count", "label-limit", "created-count", "existing-count", "planned-count", "failed-count", "audit-file", "webhook-delivered", "results" ];

const outputsWithoutLabels = {
  ...singleLabel(void 0),
  outcome: "failed",
  "label-api": "",
  "label-count": "",
  "label-limit": "",
  ...counts([]),
  "audit-file": "",
  "webhook-delivered": "",
  results: "[]"
};

function outputsOf(report) {
  const {results: results, trail: trail} = report;
  return {
    ...singleLabel(results.length === 1 ? results[0] : void 0),
    outcome: worstOutcome(results) ?? "",
    "label-api": report.labelApi ?? "",
    "label-count": outputs_text(report.labelCount),
    "label-limit": outputs_text(report.labelLimit),
    ...counts(results),
    "audit-file": report.auditFile ?? "",
    "webhook-delivered": trail.webhook === void 0 ? "" : String(trail.webhook.undelivered === 0),
    results: JSON.stringify(results.map(toJson))
  };
}

function writeOutputs(outputs) {
  for (const name of outputNames) setOutput(name, outputs[name]);
}

function singleLabel(result) {
  return {
    "label-id": result !== void 0 && "id" in result ? result.id : "",
    "label-name": result?.storedName ?? "",
    "self-uri": result !== void 0 && "selfUri" in result ? result.selfUri ?? "" : "",
    "latency-ms": result?.outcome === "created" ? String(result.latencyMs) : "",
    attempts: outputs_text(result?.attempts)
  };
}

function counts(results) {
  const count = outcome => String(results.filter(result => result.outcome === outcome).length);
  return {
    "created-count": count("created"),
    "existing-count": count("exists"),
    "planned-count": count("planned"),
    "failed-count": String(results.filter(result => failureOf(result) !== void 0).length)
  };
}

function toJson(result) {
  const {label: label, storedName: storedName, outcome: outcome, attempts: attempts} = result;
  const failure = failureOf(result);
  return {
    name: label.name,
    value: label.kind === "valued" ? label.value : void 0,
    scope: label.kind === "valued" ? label.scope : void 0,
    storedName: storedName,
    outcome: outcome,
    id: "id" in result ? result.id : void 0,
    selfUri: "selfUri" in result ? result.selfUri : void 0,
    latencyMs: result.outcome === "created" ? result.latencyMs : void 0,
    attempts: attempts,
    confirmedBy: result.outcome === "created" ? result.confirmedBy : void 0,
    error: failure && {
      code: failure.code,
      message: failure.message,
      status: failure.status,
      correlationId: failure.correlationId
    }
  };
}

function outputs_text(value) {
  return value === void 0 ? "" : String(value);
}

// CONCATENATED MODULE: ./src/labels/label.ts
const scopes = [ "public", "private" ];

function label_text() {
  return schemas_string({
    error: ({input: input}) => input === void 0 ? "missing" : "must be text; put it in quotation marks"
  });
}

const visible = _regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]*$/u, "must not contain control characters or line breaks");

const upTo256 = _regex(/^[\s\S]{1,256}$/u, "must be 1-256 characters long");

const valuedName = label_text().check(_regex(/^[A-Za-z0-9_-]{1,128}$/, 'must be 1-128 letters (A-Z, a-z), digits, "_" or "-"'));

const labelValue = label_text().check(upTo256, visible);

const labelScope = schemas_enum(scopes, 'must be "public" or "private"');

const labelDescription = label_text().check(_regex(/^[\s\S]{0,1024}$/u, "must be at most 1,024 characters long"));

const plainName = label_text().check(upTo256, _regex(/^(?!\s)[\s\S]*(?<!\s)$/u, "must not begin or end with white space"), visible, _regex(/^[^[\]:*]*$/, 'must not contain any of "[", "]", ":" or "*"'));

const maximumCapacity = schemas_int("must be a whole number from 0 to 25").check(_gte(0), _lte(25));

function displayLabel(label) {
  switch (label.kind) {
   case "plain":
    return label.name;

   case "valued":
    return label.scope === "public" ? `${label.name}=${label.value}` : `${label.name}=${label.value} (private)`;
  }
}

// CONCATENATED MODULE: ./src/report/bar.ts
const CELLS = 40;

function placesBar(report) {
  const {labelCount: labelCount, labelLimit: labelLimit, results: results} = report;
  if (labelCount === void 0 || labelLimit === void 0) return [];
  const planned = results.filter(({outcome: outcome}) => outcome === "planned").length;
  const created = results.filter(({outcome: outcome}) => outcome === "created").length;
  const taken = planned + created;
  const before = Math.max(0, labelCount - created);
  const free = Math.max(0, labelLimit - before - taken);
  const cells = count => Math.round(CELLS * count / Math.max(labelLimit, before + taken, 1));
  const usedCells = cells(before);
  const takenCells = Math.max(cells(before + taken) - usedCells, taken > 0 && usedCells < CELLS ? 1 : 0);
  const bar = "█".repeat(usedCells) + "▓".repeat(takenCells) + "░".repeat(CELLS - usedCells - takenCells);
  const change = taken === 0 ? "" : `, ${taken} ${planned > 0 ? "to be created" : "new"}`;
  return [ `<p><code>${bar}</code> ${labelCount} of ${labelLimit} labels${change}, ${free} free</p>` ];
}

// CONCATENATED MODULE: ./src/report/budget.ts
function bytesOf(text) {
  return Buffer.byteLength(text);
}

function within(parts, room) {
  let size = 0;
  for (const [index, part] of parts.entries()) {
    const next = size + bytesOf(part) + 2;
    if (next > room) return {
      kept: parts.slice(0, index),
      left: parts.length - index,
      size: size
    };
    size = next;
  }
  return {
    kept: parts,
    left: 0,
    size: size
  };
}

// CONCATENATED MODULE: ./src/report/html.ts
function escapeHtml(text) {
  return (0, src_text.TN)(text, 1e3).replace(/[&<>"'`]/g, entity);
}

function entity(character) {
  return `&#${character.charCodeAt(0)};`;
}

function code(text) {
  return `<code>${escapeHtml(text)}</code>`;
}

function sentence(text) {
  return text.split(/(`[^`]*`)/).map(part => part.startsWith("`") ? code(part.slice(1, -1)) : part.replace(/[&<>]/g, entity)).join("");
}

function table(header, rows) {
  const cells = header.map(cell => `<th>${cell}</th>`).join("");
  return [ "<table>", `<tr>${cells}</tr>`, ...rows, "</table>" ].join("\n");
}

function row(cells) {
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join("")}</tr>`;
}

// CONCATENATED MODULE: ./src/report/verdict.ts
const phrases = {
  created: "created",
  exists: "there already",
  planned: "would be created",
  duplicate: "refused as duplicate",
  failed: "failed",
  unknown: "of unknown fate",
  "not-attempted": "not attempted"
};

function verdict(results) {
  const [only] = results;
  if (only !== void 0 && results.length === 1) return `1 label: ${phrases[only.outcome]}.`;
  const order = [ "created", "exists", "planned", "duplicate", "failed", "unknown", "not-attempted" ];
  const parts = order.flatMap(outcome => {
    const count = results.filter(result => result.outcome === outcome).length;
    return count === 0 ? [] : `${count} ${phrases[outcome]}`;
  });
  return `${(0, src_text.LS)(results.length, "label")}: ${parts.join(", ")}.`;
}

// CONCATENATED MODULE: ./src/report/render.ts
const icons = {
  created: "✅",
  exists: "☑️",
  planned: "📝",
  duplicate: "❌",
  failed: "❌",
  unknown: "❓",
  "not-attempted": "⏸️"
};

function renderReport(report, problems, most, elsewhere = "") {
  const {results: results} = report;
  const failures = [ ...new Map(results.flatMap(result => failureOf(result) ?? []).map(f => [ f.message, f ])).values() ];
  const dryRun = report.dryRun ? " Dry run: nothing was written." : "";
  const head = [ "## Genesys Cloud routing labels", `<p>${verdict(results)}${dryRun}</p>`, ...problems.map(problem => `<p>❌ ${code(problem)}</p>`), ...placesBar(report) ];
  const foot = table([ "Where", "What" ], facts(report));
  const room = most - bytesOf([ ...head, foot ].join("\n\n")) - 1e3;
  const told = within(failures.map(renderFailure), room * .4);
  const rows = within(results.map(result => row(resultCells(result))), .9 * (room - told.size));
  const names = within(report.unmentioned.map(code), room - told.size - rows.size);
  return [ ...head, table([ "Label", "Outcome", "Stored as", "Id", "Latency", "POSTs" ], rows.kept), ...rest(rows.left, "label", elsewhere), ...told.kept, ...rest(told.left, "failure", elsewhere), ...renderUnmentioned(report.unmentioned.length, names.kept, rest(names.left, "label", elsewhere)), foot, "" ].join("\n\n");
}

function resultCells(result) {
  const readBack = result.outcome === "created" && result.confirmedBy === "read-back" ? ", confirmed by reading back" : "";
  return [ code(displayLabel(result.label)), `${icons[result.outcome]} ${result.outcome}${readBack}`, result.storedName === "" ? "" : code(result.storedName), "id" in result ? code(result.id) : "", result.outcome === "created" ? `${result.latencyMs} ms` : "", String(result.attempts) ];
}

function renderFailure(failure) {
  const correlation = failure.correlationId === void 0 ? "" : ` Correlation id: ${code(failure.correlationId)}.`;
  const hint = failure.hint === void 0 ? "" : `<br>${sentence(failure.hint)}`;
  return `<p>${code(failure.message)}${correlation}${hint}</p>`;
}

function renderUnmentioned(count, names, more) {
  if (count === 0) return [];
  const title = `${(0, src_text.LS)(count, "label")} of the organisation that the list does not mention`;
  return [ `<details><summary>${title}</summary><p>${names.join(", ")}</p>${more.join("")}</details>` ];
}

function rest(left, noun, elsewhere) {
  return left === 0 ? [] : [ `<p>… and ${left} more ${noun}${left === 1 ? "" : "s"}${elsewhere}.</p>` ];
}

function facts(report) {
  const {labelApi: labelApi, source: source, trail: trail} = report;
  const cells = [ [ "Genesys Cloud", code(report.environment) ] ];
  if (labelApi !== void 0) cells.push([ "Label API", labelApi ]);
  if (report.auditFile !== void 0) cells.push([ "Audit file", code(report.auditFile) ]);
  if (trail.fileFault !== void 0) cells.push([ "Audit file", `❌ ${code(trail.fileFault)}` ]);
  if (trail.webhook !== void 0) cells.push([ "Webhook", webhookFact(trail.webhook) ]);
  if (source.actor !== void 0) cells.push([ "Started by", code(source.actor) ]);
  if (source.sha !== void 0) cells.push([ "Commit", code(source.sha) ]);
  return cells.map(row);
}

function webhookFact({sent: sent, undelivered: undelivered, reason: reason}) {
  return undelivered === 0 ? `${(0, src_text.LS)(sent, "event")} delivered` : `❌ ${undelivered} of ${(0, 
  src_text.LS)(sent, "event")} not delivered: ${code(reason ?? "no reason known")}`;
}

// CONCATENATED MODULE: ./src/report/summary.ts
const LARGEST_SUMMARY = 1e6;

function renderFaults(title, faults) {
  const items = faults.map(({subject: subject, problem: problem}) => `<li>${code(subject)}: ${code(problem)}</li>`);
  return [ "## Genesys Cloud routing labels", `<p>❌ ${sentence(title)}</p>`, `<ul>${items.join("")}</ul>`, "" ].join("\n\n");
}

async function writeSummary(markdown) {
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    core_debug(`No job summary was written: ${error instanceof Error ? error.message : "unknown reason"}`);
  }
}

// CONCATENATED MODULE: ./src/report/problems.ts
const MOST_FAILURES = 10;

function labelProblemsOf({results: results}) {
  const failing = results.filter(result => failureOf(result) !== void 0);
  const attempted = failing.filter(result => result.outcome !== "not-attempted");
  const told = attempted.length > 0 ? attempted : failing;
  const lines = [ ...new Set(told.flatMap(result => failureOf(result) ?? []).map(describeFailure)) ];
  const more = lines.length - MOST_FAILURES;
  return [ ...lines.slice(0, MOST_FAILURES), ...more > 0 ? [ `${(0, src_text.LS)(more, "further failure")}: see the job summary.` ] : [], ...results.length > 1 && failing.length > 0 ? [ verdict(results) ] : [] ];
}

function stepProblemsOf(report, webhookRequired) {
  const {stopped: stopped, results: results} = report;
  const isTold = results.some(result => failureOf(result)?.code === stopped?.code);
  return [ ...stopped === void 0 || isTold ? [] : [ describeFailure(stopped) ], ...webhookRequired ? undelivered(report) : [] ];
}

function warningsOf(report, webhookRequired) {
  const {fileFault: fileFault} = report.trail;
  return [ ...fileFault === void 0 ? [] : [ `The audit file could not be written: ${fileFault}.` ], ...webhookRequired ? [] : undelivered(report) ];
}

function undelivered({trail: trail, auditFile: auditFile}) {
  if (trail.webhook === void 0 || trail.webhook.undelivered === 0) return [];
  const {sent: sent, undelivered: count, reason: reason = "no reason known"} = trail.webhook;
  const kept = trail.fileFault === void 0 && auditFile !== void 0 ? ` The audit file has all of them: ${auditFile}.` : "";
  return [ `${count} of ${(0, src_text.LS)(sent, "audit event")} could not be delivered to the webhook (${reason}).${kept}` ];
}

// CONCATENATED MODULE: ./src/report/finish.ts
const MOST_FAULTS = 100;

async function rejectInputs(log, faults, summary) {
  const title = `${(0, src_text.LS)(faults.length, "fault")} in the inputs; nothing was sent.`;
  const told = faults.slice(0, MOST_FAULTS);
  const more = faults.length - told.length;
  const lost = tryToWriteOutputs(outputsWithoutLabels);
  if (summary) await writeSummary(renderFaults(title, told));
  log.fail([ title, ...told.map(({subject: subject, problem: problem}) => `- ${subject}: ${problem}`), ...more > 0 ? [ `- and ${(0, 
  src_text.LS)(more, "further fault")}` ] : [], ...lost ]);
  return "failed";
}

async function reportStep(log, settings, finished, http, stop) {
  const report = reportOf(settings, finished, stop.failure());
  for (const warning of warningsOf(report, settings.webhookRequired)) log.warning(warning);
  const stepProblems = [ ...stepProblemsOf(report, settings.webhookRequired), ...tryToWriteOutputs(outputsOf(report)) ];
  const problems = [ ...labelProblemsOf(report), ...stepProblems ];
  try {
    if (settings.summary) await writeSummary(renderReport(report, stepProblems, LARGEST_SUMMARY));
    await comment(log, settings, report, stepProblems, http);
  } catch (error) {
    log.debugError(error);
    problems.push(describeFailure(unexpectedFailure()));
  }
  const late = report.stopped === void 0 ? stop.failure() : void 0;
  if (late !== void 0) problems.push(describeFailure(late));
  if (problems.length > 0) log.fail(problems);
  return problems.length > 0 ? "failed" : "passed";
}

function reportOf(settings, {results: results, discovered: discovered, plan: plan, trail: trail}, stopped) {
  const {environment: environment, dryRun: dryRun, source: source, auditFile: auditFile, listed: listed} = settings;
  return {
    environment: environment,
    dryRun: dryRun,
    source: source,
    results: results,
    trail: trail,
    stopped: stopped,
    labelApi: discovered?.store.api,
    labelCount: results.some(({outcome: outcome}) => outcome === "unknown") ? void 0 : discovered && discovered.existing.length + results.filter(isNew).length,
    labelLimit: plan?.limit ?? settings.maxLabels,
    auditFile: trail.filed === 0 ? void 0 : auditFile,
    unmentioned: listed ? plan?.unmentioned ?? [] : []
  };
}

function isNew(result) {
  return result.outcome === "created" || result.outcome === "exists" && result.attempts > 0;
}

function tryToWriteOutputs(outputs) {
  try {
    writeOutputs(outputs);
    return [];
  } catch (error) {
    return [ `The outputs could not be written: ${error instanceof Error ? error.message : "unknown reason"}.` ];
  }
}

async function comment(log, {comment: target, summary: summary}, report, problems, http) {
  if (target === void 0) return;
  const told = reason => {
    log.warning(`There is no comment on the pull request: ${reason}`);
  };
  if (typeof target === "string") {
    told(target);
    return;
  }
  if (report.stopped !== void 0) {
    told("the step was stopped.");
    return;
  }
  const markdown = renderReport(report, problems, LARGEST_COMMENT, summary ? " in the job summary" : "");
  const commented = await keepComment(target, markdown, http);
  if (commented.ok) log.info(`The comment on the pull request was ${commented.what}.`); else told(commented.reason);
}

function failUnexpectedly(log, error) {
  log.debugError(error);
  log.fail([ describeFailure(unexpectedFailure()), ...tryToWriteOutputs(outputsWithoutLabels) ]);
  return "failed";
}

// CONCATENATED MODULE: ./src/report/log.ts
function maskInLog(text) {
  core_setSecret(text);
}

const LONGEST_LINE = 4e3;

function createLog(redact) {
  const clean = line => (0, src_text.TN)(redact(line), LONGEST_LINE);
  const info = line => {
    core_info(clean(line));
  };
  return {
    info: info,
    debug(line) {
      core_debug(clean(line));
    },
    debugError(error) {
      core_debug(clean(error instanceof Error ? error.stack ?? error.message : String(error)));
    },
    warning(line) {
      warning(clean(line));
    },
    fail(problems) {
      error(problems.map(clean).join("\n"));
    },
    group(title, lines) {
      startGroup(clean(title));
      for (const line of lines) info(line);
      endGroup();
    }
  };
}

// CONCATENATED MODULE: ./src/report/progress.ts
function showPlan(log, {store: store}, plan) {
  const places = `${plan.existingCount} of ${(0, src_text.LS)(plan.limit, "label")}`;
  const lines = plan.labels.map(label => planLine(label, plan.refusal === void 0));
  if (store.api === "utilization" && plan.labels.some(({label: label}) => label.kind === "valued")) lines.push("This API keeps names only: value and scope become a part of the name, and the description is not kept.");
  const what = plan.refusal === void 0 ? `${plan.createCount} to create` : "the plan is refused, nothing will be written";
  log.group(`The organisation has ${places} (${store.api} API); ${what}`, lines);
  for (const {label: label, caseTwin: caseTwin} of plan.labels) {
    if (caseTwin === void 0) continue;
    log.warning(`Label "${displayLabel(label)}" differs from the existing label "${caseTwin}" only in letter case.`);
  }
}

function planLine({label: label, storedName: storedName, decision: decision}, isGranted) {
  const name = `"${displayLabel(label)}"`;
  switch (decision.kind) {
   case "create":
    return `${isGranted ? "create" : "do not create"} ${name}, stored as "${storedName}"`;

   case "exists":
    return `keep ${name}: it exists, id ${decision.existing.id}`;

   case "duplicate":
    return `refuse ${name}: it exists, id ${decision.existing.id}`;

   case "impossible":
    return `refuse ${name}: ${decision.faults.join("; ")}`;
  }
}

const FEW_LABELS = 10;

function createProgress(log, total) {
  const told = [];
  const step = Math.ceil(total / FEW_LABELS);
  return {
    tell(result) {
      if (total > 1 && isInPlan(result)) return;
      told.push(result);
      if (total <= FEW_LABELS || failureOf(result) !== void 0) log.info(resultLine(result)); else if (told.length % step === 0) log.info(`So far, ${verdict(told)}`);
    },
    end(results) {
      const written = results.filter(result => !isInPlan(result));
      if (total > FEW_LABELS && written.length > 0) log.group("Every label", written.map(resultLine));
      const nothing = results.every(({attempts: attempts}) => attempts === 0) ? " Nothing was written." : "";
      if (total > 1) log.info(`${verdict(results)}${nothing}`);
    }
  };
}

function isInPlan({outcome: outcome, attempts: attempts}) {
  return attempts === 0 && (outcome === "exists" || outcome === "planned");
}

function resultLine(result) {
  const name = `"${displayLabel(result.label)}"`;
  switch (result.outcome) {
   case "created":
    {
      const how = result.confirmedBy === "read-back" ? ", confirmed by reading back" : "";
      return `Created ${name}: id ${result.id}, ${result.latencyMs} ms, ${(0, src_text.LS)(result.attempts, "POST")}${how}.`;
    }

   case "exists":
    {
      const who = result.attempts === 0 ? "exists already" : "exists now: another writer was faster";
      return `Label ${name} ${who}, id ${result.id}.`;
    }

   case "planned":
    return `Label ${name} would be created (dry run: nothing was written).`;

   case "duplicate":
   case "failed":
   case "unknown":
   case "not-attempted":
    {
      const {message: message} = result.failure;
      return message.includes(name) ? `${result.outcome}: ${message}` : `${result.outcome}: ${name}. ${message}`;
    }
  }
}

// CONCATENATED MODULE: ./src/secrets.ts
const SHORTEST_SECRET = 4;

const UNMISTAKABLE = 16;

function secretForms(secret) {
  if (secret.length < SHORTEST_SECRET) return [];
  const forms = [ secret, encodeURIComponent(secret.toWellFormed()), new URLSearchParams({
    "": secret
  }).toString().slice(1), JSON.stringify(secret).slice(1, -1), Buffer.from(secret).toString("base64") ];
  return [ ...new Set(forms) ];
}

function createSecrets(onAdd) {
  const known = new Set;
  return {
    add(secret) {
      for (const form of secretForms(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        onAdd(form);
      }
    },
    redact(text) {
      let clean = text;
      for (const form of [ ...known ].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(form, "***");
      return clean;
    },
    isIn: text => [ ...known ].some(form => form.length >= UNMISTAKABLE && text.includes(form))
  };
}

// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

// CONCATENATED MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/PureCloudRegionHosts.js
const PureCloudRegionHosts = {
  us_east_1: "mypurecloud.com",
  eu_west_1: "mypurecloud.ie",
  ap_southeast_2: "mypurecloud.com.au",
  ap_northeast_1: "mypurecloud.jp",
  eu_central_1: "mypurecloud.de",
  us_west_2: "usw2.pure.cloud",
  ca_central_1: "cac1.pure.cloud",
  ap_northeast_2: "apne2.pure.cloud",
  eu_west_2: "euw2.pure.cloud",
  ap_south_1: "aps1.pure.cloud",
  us_east_2: "use2.us-gov-pure.cloud",
  sa_east_1: "sae1.pure.cloud",
  me_central_1: "mec1.pure.cloud",
  ap_northeast_3: "apne3.pure.cloud",
  eu_central_2: "euc2.pure.cloud",
  mx_central_1: "mxc1.pure.cloud",
  ap_southeast_1: "apse1.pure.cloud",
  eusc_de_east_1: "edee1.eusc-pure.cloud"
};

// CONCATENATED MODULE: ./src/genesys/regions.ts
const regionHosts = new Map(Object.entries(PureCloudRegionHosts).map(([id, host]) => [ id.replaceAll("_", "-"), host ]));

function regionHost(environment) {
  const wanted = environment.toLowerCase();
  return regionHosts.get(wanted) ?? [ ...regionHosts.values() ].find(host => host === wanted);
}

function regionUrls(host) {
  return {
    login: new URL(`https://login.${host}`),
    api: new URL(`https://api.${host}`)
  };
}

// CONCATENATED MODULE: ./src/genesys/listing.ts
const MOST_PAGES = 200;

const PAGE_SIZE = 100;

const ACTION = "Reading the labels of the organisation";

const identifier = schemas_string().check(_regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]{1,512}$/u));

async function readPage(session, schema, call) {
  const page = await repeat(session.pace, ACTION, () => session.send(call));
  if (page.ok) {
    const parsed = schema.safeParse(page.answer.body);
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
    throw listingFailure(session, "the answer is not a list of labels" + (where === "" ? "" : ` (at ${where})`));
  }
  const {exchange: exchange, attempts: attempts, givenUp: givenUp} = page;
  if (exchange.kind === "answer" && exchange.status === 404) return;
  const {host: host, proxy: proxy, redact: redact} = session;
  throw refusal(exchange, {
    action: exchange.kind === "answer" ? `${ACTION} at ${host}` : ACTION,
    attempts: attempts,
    givenUp: givenUp,
    host: host,
    proxy: proxy,
    redact: redact
  });
}

function listingFailure(session, what) {
  return new Failure({
    code: "unexpected-answer",
    message: `${ACTION} failed: ${what}. Nothing was written.`,
    hint: `Check that ${session.host} is a Genesys Cloud API host, and \`environment\`.`
  });
}

function gather(session, labels, page, number) {
  const keyOf = ({id: id, key: key}) => JSON.stringify([ id, key ]);
  if (page.length > 0 && page.every(label => labels.has(keyOf(label)))) throw listingFailure(session, `page ${number} repeats labels of the pages before it`);
  if (page.some(session.leaks)) throw listingFailure(session, "an id in it is a secret of this step");
  for (const label of page) labels.set(keyOf(label), label);
}

// CONCATENATED MODULE: ./src/genesys/routing-labels.ts
const PATH = "/api/v2/routing/labels";

const routingLabel = object({
  id: identifier,
  name: schemas_string(),
  value: schemas_string(),
  scope: schemas_string(),
  selfUri: schemas_nullish(identifier)
});

const labelPage = object({
  labels: array(routingLabel),
  nextPage: schemas_nullish(schemas_string())
});

function routingLabels(session) {
  return {
    api: "routing",
    defaultLimit: 500,
    session: session,
    storedNameOf: label => label.name,
    keyOf: label => label.kind === "plain" ? identity({
      name: label.name,
      value: "",
      scope: ""
    }) : identity(label),
    faultsOf: routingFaults,
    list: () => listAll(session),
    post: (label, _interruptingLabelIds, onSend) => session.send(sdk => callRoutingLabels(sdk, "POST", {}, toBody(label)), onSend),
    readCreated(label, body) {
      const parsed = routingLabel.safeParse(body);
      if (!parsed.success || label.kind === "plain") return;
      return identity(parsed.data) === identity(label) ? toStored(parsed.data) : void 0;
    }
  };
}

function routingFaults(label) {
  switch (label.kind) {
   case "valued":
    return [];

   case "plain":
    return [ "the four-field label API has no plain labels: give a value as well" ];
  }
}

async function listAll(session) {
  const labels = new Map;
  const seen = new Set;
  let cursor;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const query = {
      limit: PAGE_SIZE,
      ...cursor !== void 0 && {
        cursor: cursor
      }
    };
    const page = await readPage(session, labelPage, sdk => callRoutingLabels(sdk, "GET", query, null));
    if (page === void 0) {
      if (pages === 0) return;
      throw listingFailure(session, `page ${pages + 1} is missing`);
    }
    gather(session, labels, page.labels.map(toStored), pages + 1);
    cursor = page.nextPage ?? "";
    if (cursor === "") return [ ...labels.values() ];
    if (seen.has(cursor)) throw listingFailure(session, "the cursor of the next page repeats, so it would never end");
    seen.add(cursor);
  }
  throw listingFailure(session, `it did not end after ${MOST_PAGES} pages`);
}

function callRoutingLabels(sdk, method, query, body) {
  const json = [ "application/json" ];
  return sdk.client.callApi(PATH, method, {}, query, {}, {}, body, [ "PureCloud OAuth" ], json, json);
}

function toBody(label) {
  switch (label.kind) {
   case "plain":
    return {
      name: label.name
    };

   case "valued":
    {
      const {name: name, value: value, scope: scope, description: description} = label;
      return {
        name: name,
        value: value,
        scope: scope,
        description: description
      };
    }
  }
}

function toStored(label) {
  const {id: id, name: name, value: value, scope: scope, selfUri: selfUri} = label;
  const display = scope === "public" ? `${name}=${value}` : `${name}=${value} (${scope})`;
  return {
    id: id,
    selfUri: selfUri ?? void 0,
    storedName: name,
    key: identity(label),
    display: display
  };
}

function identity({name: name, value: value, scope: scope}) {
  return JSON.stringify([ name, value, scope ]);
}

// CONCATENATED MODULE: ./src/labels/stored-name.ts
function storedNameOf(label) {
  switch (label.kind) {
   case "plain":
    return label.name;

   case "valued":
    return `${label.scope === "private" ? "private/" : ""}${label.name}=${label.value}`;
  }
}

function storedNameFaults(storedName) {
  const checked = plainName.safeParse(storedName);
  return checked.success ? [] : checked.error.issues.map(issue => issue.message);
}

// CONCATENATED MODULE: ./src/map-bounded.ts
async function mapBounded(items, most, map) {
  const limit = createLimit(most);
  const errors = [];
  const results = [];
  const work = async (item, index) => {
    if (errors.length > 0) return;
    try {
      results[index] = await map(item);
    } catch (error) {
      errors.push(error);
    }
  };
  await Promise.all(items.map((item, index) => limit(() => work(item, index))));
  if (errors.length > 0) throw errors[0];
  return results;
}

// CONCATENATED MODULE: ./src/genesys/utilization-labels.ts
const utilizationLabel = object({
  id: identifier,
  name: schemas_string(),
  selfUri: schemas_nullish(identifier)
});

const utilization_labels_labelPage = object({
  entities: array(utilizationLabel),
  pageNumber: schemas_int().check(_gte(1)),
  pageCount: schemas_int().check(_gte(0))
});

const PARALLEL_PAGES = 6;

function utilizationLabels(session) {
  return {
    api: "utilization",
    defaultLimit: 100,
    session: session,
    storedNameOf: storedNameOf,
    keyOf: storedNameOf,
    faultsOf: utilizationFaults,
    list: () => utilization_labels_listAll(session),
    post: (label, interruptingLabelIds, onSend) => session.send(sdk => sdk.routing.postRoutingUtilizationLabels(utilization_labels_toBody(label, interruptingLabelIds)), onSend),
    readCreated(label, body) {
      const parsed = utilizationLabel.safeParse(body);
      return parsed.success && parsed.data.name === storedNameOf(label) ? utilization_labels_toStored(parsed.data) : void 0;
    }
  };
}

function utilization_labels_toBody(label, interruptingLabelIds) {
  const maximumCapacity = label.kind === "plain" ? label.maximumCapacity : void 0;
  const utilization = {
    ...maximumCapacity !== void 0 && {
      maximumCapacity: maximumCapacity
    },
    ...interruptingLabelIds.length > 0 && {
      interruptingLabelIds: interruptingLabelIds
    }
  };
  return {
    name: storedNameOf(label),
    ...Object.keys(utilization).length > 0 && {
      utilization: utilization
    }
  };
}

function utilizationFaults(label) {
  const storedName = storedNameOf(label);
  return storedNameFaults(storedName).map(fault => `the stored name "${storedName}" ${fault}`);
}

async function utilization_labels_listAll(session) {
  const first = await readNumbered(session, 1);
  if (first === void 0) return;
  const labels = new Map;
  let pages = [ first ];
  let pagesRead = 0;
  let {pageCount: pageCount} = first;
  for (;;) {
    for (const {entities: entities, pageNumber: pageNumber} of pages) gather(session, labels, entities.map(utilization_labels_toStored), pageNumber);
    pagesRead += pages.length;
    pageCount = Math.max(pageCount, ...pages.map(page => page.pageCount));
    if (pageCount > MOST_PAGES) throw listingFailure(session, `it claims to have ${pageCount} pages`);
    if (pageCount <= pagesRead) return [ ...labels.values() ];
    const numbers = Array.from({
      length: pageCount - pagesRead
    }, (_, index) => pagesRead + index + 1);
    pages = await mapBounded(numbers, PARALLEL_PAGES, number => readExpected(session, number));
  }
}

async function readExpected(session, number) {
  const page = await readNumbered(session, number);
  if (page === void 0) throw listingFailure(session, `page ${number} is missing`);
  return page;
}

async function readNumbered(session, pageNumber) {
  const page = await readPage(session, utilization_labels_labelPage, sdk => sdk.routing.getRoutingUtilizationLabels({
    pageSize: PAGE_SIZE,
    pageNumber: pageNumber
  }));
  if (page !== void 0 && page.pageNumber !== pageNumber) throw listingFailure(session, `page ${pageNumber} was asked for and page ${page.pageNumber} came`);
  return page;
}

function utilization_labels_toStored({id: id, name: name, selfUri: selfUri}) {
  return {
    id: id,
    selfUri: selfUri ?? void 0,
    storedName: name,
    key: name,
    display: name
  };
}

// CONCATENATED MODULE: ./src/genesys/discover.ts
const labelApiChoices = [ "auto", "utilization", "routing" ];

async function discover(session, choice) {
  for (const store of candidates(session, choice)) {
    const existing = await store.list();
    if (existing !== void 0) return {
      store: store,
      existing: existing
    };
  }
  throw new Failure({
    code: "no-label-api",
    message: choice === "auto" ? `${session.host} serves no label API: both listings answered HTTP 404.` : `${session.host} does not serve the ${choice} label API: its listing answered HTTP 404.`,
    hint: choice === "auto" ? "Check `environment`." : "Check `environment`, and `label-api`: `auto` finds the right one.",
    status: 404
  });
}

function candidates(session, choice) {
  const stores = {
    utilization: utilizationLabels(session),
    routing: routingLabels(session)
  };
  return choice === "auto" ? [ stores.utilization, stores.routing ] : [ stores[choice] ];
}

// CONCATENATED MODULE: ./src/provision/interrupting.ts
function resolveInterrupting(wanted, existing) {
  const existingIds = new Map(existing.map(label => [ label.storedName, label.id ]));
  const newIndexes = new Map(wanted.map((label, index) => [ storedNameOf(label), index ]));
  const find = name => {
    const id = existingIds.get(name);
    if (id !== void 0) return {
      kind: "existing",
      id: id
    };
    const index = newIndexes.get(name);
    return index === void 0 ? void 0 : {
      kind: "new",
      index: index
    };
  };
  return wanted.map(label => {
    const names = label.kind === "plain" ? label.interruptingLabels ?? [] : [];
    const missing = names.filter(name => find(name) === void 0);
    if (missing.length > 0) return {
      ok: false,
      missing: missing
    };
    return {
      ok: true,
      sources: names.flatMap(name => find(name) ?? [])
    };
  });
}

function creationOrder(needs) {
  const done = new Set;
  let waiting = needs.map((_, index) => index);
  for (;;) {
    const ready = waiting.filter(index => (needs[index] ?? []).every(need => done.has(need)));
    if (ready.length === 0) return {
      order: [ ...done ],
      stuck: waiting
    };
    for (const index of ready) done.add(index);
    waiting = waiting.filter(index => !done.has(index));
  }
}

// CONCATENATED MODULE: ./src/provision/plan.ts
const duplicateChoices = [ "fail", "skip" ];

function planLabels({wanted: wanted, existing: existing, store: store, limit: limit, onDuplicate: onDuplicate}) {
  const byKey = new Map(existing.map(label => [ label.key, label ]));
  const byFoldedKey = new Map(existing.map(label => [ label.key.toLowerCase(), label ]));
  const resolved = resolveInterrupting(wanted, existing);
  const {order: order, stuck: stuck} = creationOrder(wanted.map((label, index) => byKey.has(store.keyOf(label)) ? [] : newIndexes(resolved[index])));
  const labels = wanted.map((label, index) => {
    const key = store.keyOf(label);
    const found = byKey.get(key);
    const faults = [ ...store.faultsOf(label), ...found === void 0 ? interruptingFaults(resolved[index], stuck.includes(index)) : [] ];
    return {
      label: label,
      storedName: store.storedNameOf(label),
      decision: faults.length > 0 ? {
        kind: "impossible",
        faults: faults
      } : decide(found, resolved[index], onDuplicate),
      caseTwin: found === void 0 ? byFoldedKey.get(key.toLowerCase())?.display : void 0
    };
  });
  const count = kind => labels.filter(({decision: decision}) => decision.kind === kind).length;
  const createCount = count("create");
  const wantedKeys = new Set(wanted.map(label => store.keyOf(label)));
  return {
    labels: labels,
    order: [ ...order, ...stuck ],
    existingCount: existing.length,
    createCount: createCount,
    limit: limit,
    refusal: refusalOf(),
    unmentioned: existing.filter(({key: key}) => !wantedKeys.has(key)).map(({display: display}) => display).sort()
  };
  function refusalOf() {
    if (count("impossible") > 0) return "impossible";
    if (count("duplicate") > 0) return "duplicate";
    return createCount > 0 && existing.length + createCount > limit ? "limit" : void 0;
  }
}

function decide(found, resolved, onDuplicate) {
  if (found !== void 0) return {
    kind: onDuplicate === "skip" ? "exists" : "duplicate",
    existing: found
  };
  return {
    kind: "create",
    interrupting: resolved?.ok === true ? resolved.sources : []
  };
}

function interruptingFaults(resolved, isStuck) {
  if (resolved?.ok === false) return resolved.missing.map(name => `its interrupting label "${name}" is neither in the organisation nor in the list`);
  return isStuck ? [ "its interrupting labels wait for each other in a circle" ] : [];
}

function newIndexes(resolved) {
  if (resolved?.ok !== true) return [];
  return resolved.sources.flatMap(source => source.kind === "new" ? [ source.index ] : []);
}

// CONCATENATED MODULE: ./src/settings/fields.ts
function fields_required(what) {
  return schemas_string({
    error: `missing; give ${what}`
  });
}

function flag(fallback) {
  const spelling = schemas_string().check(_regex(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be "true" or "false"'));
  return schemas_default(pipe(spelling, transform(text => text.toLowerCase() === "true")), fallback);
}

function wholeNumber(least, most) {
  const inRange = text => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
  const limits = `must be a whole number from ${least} to ${(0, src_text.zD)(most)}`;
  return pipe(schemas_string().check(refine(inRange, limits)), transform(Number));
}

function choice(choices) {
  return schemas_enum(choices, `must be ${choices.map(word => `"${word}"`).join(" or ")}`);
}

const region = pipe(schemas_string().check(refine(text => regionHost(text) !== void 0, `must be a Genesys Cloud region, as a host or an AWS region id: ${[ ...regionHosts ].map(([id, host]) => `${host} (${id})`).join(", ")}`)), transform(text => regionHost(text) ?? text));

const secureUrl = schemas_string().check(refine(text => URL.canParse(text), {
  error: "must be a URL, such as https://api.example.com",
  abort: true
}), refine(text => isSecure(new URL(text)), "must begin with https:// (http:// is for a loopback host, such as localhost, alone)"), refine(text => new URL(text).username + new URL(text).password === "", "must not contain a user or password"));

const toUrl = transform(text => new URL(text));

const baseUrl = pipe(secureUrl.check(refine(text => !/[?#]/.test(text), "must not contain a query or a fragment"), refine(isDecodable, 'must not contain a "%" that is not part of an escape such as "%20"')), toUrl);

const webhookUrl = pipe(secureUrl, toUrl);

const webhookKey = pipe(schemas_string().check(refine(text => (signingKey(text)?.byteLength ?? 0) > 0, 'must be Base64 after "whsec_", because it begins with that')), transform(text => signingKey(text)));

function isSecure(url) {
  return url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname);
}

function isLoopback(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function isDecodable(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

// CONCATENATED MODULE: ./src/labels/manifest-schema.ts
const MOST_LABELS = 1e3;

const valuedEntry = strictObject({
  name: valuedName,
  value: labelValue,
  scope: optional(labelScope),
  description: optional(labelDescription)
});

const plainEntry = strictObject({
  name: plainName,
  "maximum-capacity": optional(maximumCapacity),
  "interrupting-labels": optional(array(plainName, "must be a list of label names").check(_maxLength(100, "must be at most 100 names")))
});

const list = array(union([ valuedEntry, plainEntry ])).check(_minLength(1), _maxLength(MOST_LABELS));

union([ list, strictObject({
  labels: list
}) ]);

// CONCATENATED MODULE: ./src/labels/manifest.ts
function readManifest(parsed, source, defaultDescription) {
  const at = ({line: line, column: column}) => `${source}:${line}:${column}`;
  if (!parsed.ok) return {
    entries: [],
    faults: parsed.faults.map(({place: place, problem: problem}) => ({
      subject: at(place),
      problem: problem
    }))
  };
  const list = listOf(parsed.value);
  if ("problem" in list) return {
    entries: [],
    faults: [ {
      subject: at(parsed.placeOf(list.path)),
      problem: list.problem
    } ]
  };
  const faults = [];
  const entries = [];
  for (const [index, entry] of list.items.entries()) {
    const subjectOf = path => `${at(parsed.placeOf([ ...list.path, index, ...path ]))} labels[${index}]${path.map(pathStep).join("")}`;
    const read = readEntry(entry, defaultDescription);
    if ("issues" in read) for (const {path: path, problem: problem} of read.issues) faults.push({
      subject: subjectOf(path),
      problem: problem
    }); else entries.push({
      subject: subjectOf([]),
      label: read.label
    });
  }
  return {
    entries: entries,
    faults: [ ...faults, ...collisions(entries) ]
  };
}

function listOf(value) {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject && "labels" in value) {
    const unknownKey = Object.keys(value).find(key => key !== "labels");
    if (unknownKey !== void 0) return {
      path: [ unknownKey ],
      problem: `unknown key ${(0, src_text.hD)(unknownKey)}; only "labels" belongs here`
    };
    return itemsOf(value.labels, [ "labels" ]);
  }
  return itemsOf(value, []);
}

function itemsOf(value, path) {
  if (!Array.isArray(value)) return {
    path: path,
    problem: 'must be a list of labels, bare or under the key "labels"'
  };
  const items = value;
  if (items.length === 0) return {
    path: path,
    problem: "must have at least one label"
  };
  if (items.length > MOST_LABELS) return {
    path: path,
    problem: `must have at most ${(0, src_text.zD)(MOST_LABELS)} labels, not ${items.length}`
  };
  return {
    path: path,
    items: items
  };
}

function readEntry(entry, defaultDescription) {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return {
    issues: [ {
      path: [],
      problem: 'must be a label with a "name"'
    } ]
  };
  if ("value" in entry) {
    const parsed = valuedEntry.safeParse(entry);
    if (!parsed.success) return {
      issues: parsed.error.issues.flatMap(issue => manifest_explain(issue, 'a "value"'))
    };
    const {name: name, value: value, scope: scope = "public", description: description = defaultDescription} = parsed.data;
    return {
      label: {
        kind: "valued",
        name: name,
        value: value,
        scope: scope,
        description: description
      }
    };
  }
  const parsed = plainEntry.safeParse(entry);
  if (!parsed.success) return {
    issues: parsed.error.issues.flatMap(issue => manifest_explain(issue, 'no "value"'))
  };
  const {name: name, "maximum-capacity": maximumCapacity, "interrupting-labels": interruptingLabels} = parsed.data;
  return {
    label: {
      kind: "plain",
      name: name,
      maximumCapacity: maximumCapacity,
      interruptingLabels: interruptingLabels
    }
  };
}

const MOST_KEYS = 20;

function manifest_explain(issue, kind) {
  const path = issue.path.map(step => typeof step === "symbol" ? String(step) : step);
  if (issue.code !== "unrecognized_keys") return [ {
    path: path,
    problem: issue.message
  } ];
  return issue.keys.slice(0, MOST_KEYS).map(key => ({
    path: [ ...path, key ],
    problem: `unknown key for a label with ${kind}`
  }));
}

function collisions(entries) {
  const first = new Map;
  return entries.flatMap(entry => {
    const storedName = storedNameOf(entry.label);
    const earlier = first.get(storedName);
    if (earlier === void 0) {
      first.set(storedName, entry);
      return [];
    }
    const same = earlier.label.kind === entry.label.kind ? "is the same label as" : "would be stored under the name of";
    return [ {
      subject: entry.subject,
      problem: `${same} the one at ${earlier.subject}: ${(0, src_text.hD)(storedName)}`
    } ];
  });
}

function pathStep(step) {
  return typeof step === "number" ? `[${step}]` : `.${step}`;
}

// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

// CONCATENATED MODULE: ./src/settings/labels-file.ts
const LARGEST_FILE = 1048576;

async function readLabelsFile(path, workspace) {
  try {
    const root = await (0, promises_namespaceObject.realpath)(workspace);
    const file = await (0, promises_namespaceObject.realpath)((0, external_node_path_namespaceObject.resolve)(root, path));
    const below = (0, external_node_path_namespaceObject.relative)(root, file);
    if (below === "" || below === ".." || below.startsWith(`..${external_node_path_namespaceObject.sep}`) || (0, 
    external_node_path_namespaceObject.isAbsolute)(below)) return {
      ok: false,
      problem: "must lie below the workspace"
    };
    const {size: size, isFile: isFile} = await (0, promises_namespaceObject.stat)(file).then(stats => ({
      size: stats.size,
      isFile: stats.isFile()
    }));
    if (!isFile) return {
      ok: false,
      problem: "must be a file"
    };
    if (size > LARGEST_FILE) return {
      ok: false,
      problem: `must be at most 1 MiB large, not ${size} bytes`
    };
    return {
      ok: true,
      text: new TextDecoder("utf-8", {
        fatal: true
      }).decode(await (0, promises_namespaceObject.readFile)(file))
    };
  } catch (error) {
    return {
      ok: false,
      problem: problemOf(error)
    };
  }
}

function problemOf(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  switch (code) {
   case "ENOENT":
   case "ENOTDIR":
    return "does not exist; is there an `actions/checkout` step before this one?";

   case "ERR_ENCODING_INVALID_ENCODED_DATA":
    return "must be UTF-8 text";

   default:
    return "cannot be read" + (typeof code === "string" ? ` (${code})` : "");
  }
}

// CONCATENATED MODULE: ./src/settings/single-label.ts
function readSingleLabel(raw, defaultDescription) {
  const faults = [];
  const check = (subject, schema, given) => {
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    for (const {message: message} of parsed.error.issues) faults.push({
      subject: subject,
      problem: `${message}, not ${(0, src_text.hD)(String(given))}`
    });
    return;
  };
  const scope = check("scope", labelScope, raw.scope ?? "public");
  const description = check("description", labelDescription, raw.description ?? defaultDescription);
  if (raw.value === void 0) {
    const name = check("name", plainName, raw.name ?? "");
    if (scope === "private") faults.push({
      subject: "scope",
      problem: '"private" needs a `value`: a plain label has only a name'
    });
    const complete = name !== void 0 && faults.length === 0;
    return {
      label: complete ? {
        kind: "plain",
        name: name
      } : void 0,
      faults: faults
    };
  }
  const name = check("name", valuedName, raw.name ?? "");
  const blank = raw.value.trim() === "";
  if (blank) faults.push({
    subject: "value",
    problem: "must not be blank; leave it out for a label without a value"
  });
  const value = blank ? void 0 : check("value", labelValue, raw.value);
  const complete = name !== void 0 && value !== void 0 && scope !== void 0 && description !== void 0;
  return {
    label: complete ? {
      kind: "valued",
      name: name,
      value: value,
      scope: scope,
      description: description
    } : void 0,
    faults: faults
  };
}

// CONCATENATED MODULE: ./src/settings/wanted-labels.ts
async function readWantedLabels(raw, options) {
  const given = [ "name", "labels", "labels-file" ].filter(input => raw[input] !== void 0);
  const [only, second] = given;
  if (only === void 0) {
    const missing = {
      subject: "name",
      problem: "missing; give exactly one of `name`, `labels` and `labels-file`"
    };
    const others = readSingleLabel(raw, options.defaultDescription).faults.filter(({subject: subject}) => subject !== "name");
    return {
      labels: [],
      listed: false,
      faults: [ missing, ...others ]
    };
  }
  if (second !== void 0) return refuse(second, `must not be given together with \`${only}\`: give exactly one of \`name\`, \`labels\` and \`labels-file\``);
  const {entries: entries, faults: faults} = await readEntries(only, raw, options);
  const listed = only !== "name";
  return {
    labels: entries.map(({label: label}) => label),
    listed: listed,
    faults: [ ...faults, ...listed ? strayFaults(raw) : [], ...entries.flatMap(entry => apiFaults(raw["label-api"], entry)) ]
  };
}

async function readEntries(input, raw, {workspace: workspace, defaultDescription: defaultDescription}) {
  if (input === "name") {
    const {label: label, faults: faults} = readSingleLabel(raw, defaultDescription);
    const subject = label?.kind === "valued" ? "value" : "name";
    return {
      entries: label === void 0 ? [] : [ {
        subject: subject,
        label: label
      } ],
      faults: faults
    };
  }
  const given = raw[input] ?? "";
  const file = input === "labels" ? {
    ok: true,
    text: given
  } : await readLabelsFile(given, workspace);
  if (!file.ok) return {
    entries: [],
    faults: [ {
      subject: input,
      problem: `${(0, src_text.hD)(given)} ${file.problem}`
    } ]
  };
  const {parseManifestDocument: parseManifestDocument} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(558) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1558));
  return readManifest(parseManifestDocument(file.text), input === "labels" ? "labels" : given, defaultDescription);
}

function refuse(subject, problem) {
  return {
    labels: [],
    listed: false,
    faults: [ {
      subject: subject,
      problem: problem
    } ]
  };
}

function strayFaults(raw) {
  const stray = [ "value", "description" ].filter(input => raw[input] !== void 0);
  const subjects = raw.scope === void 0 || raw.scope === "public" ? stray : [ ...stray, "scope" ];
  return subjects.map(subject => ({
    subject: subject,
    problem: "belongs to `name`; in a list, each label has its own"
  }));
}

function apiFaults(api, {subject: subject, label: label}) {
  const told = problem => ({
    subject: subject,
    problem: `does not fit \`label-api: ${api ?? ""}\`: ${problem}`
  });
  if (api === "utilization") return utilizationFaults(label).map(told);
  return api === "routing" ? routingFaults(label).map(told) : [];
}

// CONCATENATED MODULE: ./src/settings/check.ts
const inputSchema = object({
  "client-id": fields_required("the id of an OAuth client with the client-credentials grant"),
  "client-secret": fields_required("the secret of that OAuth client"),
  environment: schemas_default(region, "mypurecloud.com"),
  "login-url": optional(baseUrl),
  "api-url": optional(baseUrl),
  "label-api": schemas_default(choice(labelApiChoices), "auto"),
  "max-labels": optional(wholeNumber(0, 1e6)),
  "on-duplicate": schemas_default(choice(duplicateChoices), "fail"),
  "dry-run": flag(false),
  "max-retries": schemas_default(wholeNumber(0, 10), 3),
  "timeout-seconds": schemas_default(wholeNumber(1, 3600), 300),
  "webhook-url": optional(webhookUrl),
  "webhook-secret": optional(webhookKey),
  "webhook-required": flag(false),
  "audit-file": optional(schemas_string()),
  summary: flag(true),
  comment: flag(false),
  "github-token": optional(schemas_string())
});

const unquoted = new Set([ "client-id", "client-secret", "webhook-url", "webhook-secret", "github-token" ]);

async function checkInputs(raw, options) {
  const parsed = inputSchema.safeParse(raw);
  const wanted = await readWantedLabels(raw, options);
  const faults = [ ...parsed.success ? [] : parsed.error.issues.map(issue => toFault(issue, raw)), ...wanted.faults, ...webhookFaults(raw) ];
  if (!parsed.success || faults.length > 0) return {
    ok: false,
    faults: faults,
    summary: raw.summary?.toLowerCase() !== "false"
  };
  return {
    ok: true,
    inputs: {
      ...parsed.data,
      wanted: wanted
    }
  };
}

function toFault(issue, raw) {
  const subject = String(issue.path[0]);
  const given = Object.entries(raw).find(([name]) => name === subject)?.[1];
  const quoted = given === void 0 || unquoted.has(subject) ? "" : `, not ${(0, src_text.hD)(given.replace(/\/\/[^/@]*@/, "//***@"))}`;
  return {
    subject: subject,
    problem: `${issue.message}${quoted}`
  };
}

function webhookFaults(raw) {
  const required = raw["webhook-required"]?.toLowerCase() === "true";
  return required && raw["webhook-url"] === void 0 ? [ {
    subject: "webhook-url",
    problem: "missing; `webhook-required: true` needs it"
  } ] : [];
}

const fallbacks = {
  "client-id": [ "GENESYS_CLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_ID" ],
  "client-secret": [ "GENESYS_CLIENT_SECRET", "GENESYSCLOUD_OAUTHCLIENT_SECRET" ],
  environment: [ "GENESYS_ENVIRONMENT", "GENESYSCLOUD_REGION" ],
  "webhook-url": [ "WEBHOOK_URL" ],
  "webhook-secret": [ "WEBHOOK_SECRET" ]
};

function readInputs(env) {
  const read = name => {
    const given = [ getInput(name), ...(fallbacks[name] ?? []).map(variable => env[variable]?.trim() ?? "") ];
    return given.find(text => text !== "");
  };
  const value = read("value") ?? (getInput("value", {
    trimWhitespace: false
  }) === "" ? void 0 : " ");
  return {
    "client-id": read("client-id"),
    "client-secret": read("client-secret"),
    environment: read("environment"),
    "login-url": read("login-url"),
    "api-url": read("api-url"),
    name: read("name"),
    value: value,
    scope: read("scope"),
    description: read("description"),
    labels: read("labels"),
    "labels-file": read("labels-file"),
    "label-api": read("label-api"),
    "max-labels": read("max-labels"),
    "on-duplicate": read("on-duplicate"),
    "dry-run": read("dry-run"),
    "max-retries": read("max-retries"),
    "timeout-seconds": read("timeout-seconds"),
    "webhook-url": read("webhook-url"),
    "webhook-secret": read("webhook-secret"),
    "webhook-required": read("webhook-required"),
    "audit-file": read("audit-file"),
    summary: read("summary"),
    comment: read("comment"),
    "github-token": read("github-token")
  };
}

var context = __nccwpck_require__(7157);

// CONCATENATED MODULE: ./src/settings/github-context.ts
function readGitHubContext() {
  try {
    return new context.o;
  } catch {
    delete process.env["GITHUB_EVENT_PATH"];
    return new context.o;
  }
}

// CONCATENATED MODULE: ./src/settings/comment-target.ts
const payload = object({
  pull_request: object({
    number: schemas_int()
  })
});

function readCommentTarget(token, organisation) {
  const context = readGitHubContext();
  if (token === void 0) return "there is no `github-token`.";
  if (!URL.canParse(context.apiUrl)) return "the run does not say which repository it is for.";
  const {owner: owner, repo: repo} = repositoryOf(context);
  if (owner === "") return "the run does not say which repository it is for.";
  const event = payload.safeParse(context.payload);
  return {
    token: token,
    apiUrl: new URL(context.apiUrl),
    owner: owner,
    repo: repo,
    pullRequest: event.success ? event.data.pull_request.number : void 0,
    sha: context.sha,
    key: keyOf([ context.workflow, context.job, organisation ])
  };
}

function repositoryOf(context) {
  try {
    return context.repo;
  } catch {
    return {
      owner: "",
      repo: ""
    };
  }
}

function keyOf(parts) {
  return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

// CONCATENATED MODULE: ./src/settings/provenance.ts
function readProvenance(env) {
  const context = readGitHubContext();
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const runId = numeral(context.runId);
  return present({
    repository: repository,
    workflow: context.workflow,
    job: context.job,
    runId: runId,
    runAttempt: numeral(context.runAttempt),
    runUrl: repository === "" || runId === "" ? "" : `${context.serverUrl}/${repository}/actions/runs/${runId}`,
    actor: context.actor,
    event: context.eventName,
    ref: context.ref,
    sha: context.sha
  });
}

function numeral(value) {
  return Number.isNaN(value) ? "" : String(value);
}

function present(source) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== void 0 && value !== ""));
}

// CONCATENATED MODULE: ./src/settings/settings.ts
async function readSettings(secrets, env = process.env) {
  const raw = readInputs(env);
  const proxyEnv = proxyEnvironment(env);
  protect(raw, proxyEnv, secrets);
  const source = readProvenance(env);
  const checked = await checkInputs(raw, {
    workspace: workspaceOf(env),
    defaultDescription: `Created by GitHub Actions in ${source.repository ?? "an unnamed repository"}`
  });
  if (!checked.ok) return checked;
  return {
    ok: true,
    settings: Object.freeze(assemble(checked.inputs, env, proxyEnv, source))
  };
}

function protect(raw, proxyEnv, secrets) {
  const {"client-id": clientId, "client-secret": clientSecret} = raw;
  if (clientSecret !== void 0) {
    secrets.add(clientSecret);
    secrets.add(Buffer.from(`${clientId ?? ""}:${clientSecret}`).toString("base64"));
  }
  for (const secret of [ raw["webhook-secret"], raw["github-token"] ]) if (secret !== void 0) secrets.add(secret);
  for (const credentials of Object.values(proxyEnv).flatMap(proxyCredentials)) secrets.add(credentials);
  const webhookUrl = raw["webhook-url"];
  if (webhookUrl === void 0) return;
  secrets.add(webhookUrl);
  if (!URL.canParse(webhookUrl)) return;
  const {pathname: pathname, search: search} = new URL(webhookUrl);
  for (const part of [ pathname + search, pathname, search ]) if (part.length >= 12) secrets.add(part);
}

function assemble(inputs, env, proxyEnv, source) {
  const derived = regionUrls(inputs.environment);
  const apiUrl = inputs["api-url"];
  return {
    clientId: inputs["client-id"],
    clientSecret: inputs["client-secret"],
    environment: apiUrl?.host ?? inputs.environment,
    loginUrl: inputs["login-url"] ?? derived.login,
    apiUrl: apiUrl ?? derived.api,
    labels: inputs.wanted.labels,
    listed: inputs.wanted.listed,
    labelApi: inputs["label-api"],
    maxLabels: inputs["max-labels"],
    onDuplicate: inputs["on-duplicate"],
    dryRun: inputs["dry-run"],
    maxRetries: inputs["max-retries"],
    timeoutMs: inputs["timeout-seconds"] * 1e3,
    webhook: inputs["webhook-url"] && {
      url: inputs["webhook-url"],
      key: inputs["webhook-secret"]
    },
    webhookRequired: inputs["webhook-required"],
    auditFile: auditFile(inputs["audit-file"], env),
    summary: inputs.summary,
    comment: inputs.comment ? readCommentTarget(inputs["github-token"], `${(apiUrl ?? derived.api).host} ${inputs["client-id"]}`) : void 0,
    proxyEnv: proxyEnv,
    source: source
  };
}

function workspaceOf(env) {
  const {GITHUB_WORKSPACE: workspace = ""} = env;
  return workspace === "" ? "." : workspace;
}

function auditFile(given, env) {
  if (given !== void 0) return (0, external_node_path_namespaceObject.resolve)(workspaceOf(env), given);
  const {RUNNER_TEMP: temporary = ""} = env;
  return (0, external_node_path_namespaceObject.resolve)(temporary === "" ? (0, external_node_os_namespaceObject.tmpdir)() : temporary, "genesys-label-audit.jsonl");
}

const proxyVariables = [ "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy" ];

function proxyEnvironment(env) {
  return Object.fromEntries(proxyVariables.map(name => [ name, env[name] ]));
}

// CONCATENATED MODULE: ./src/signals.ts
const signals = [ "SIGINT", "SIGTERM" ];

function listenForSignals(source) {
  let came;
  let stopped;
  const listeners = new Map(signals.map(signal => [ signal, () => {
    came ??= signal;
    stopped?.trigger(signal);
  } ]));
  for (const [signal, listener] of listeners) source.on(signal, listener);
  return {
    stopAtSignal(stop) {
      stopped = stop;
      if (came !== void 0) stop.trigger(came);
    },
    release() {
      for (const [signal, listener] of listeners) source.off(signal, listener);
    }
  };
}

// CONCATENATED MODULE: ./src/audit/event.ts
function auditEvent(result, context) {
  const {label: label, outcome: outcome, storedName: storedName, attempts: attempts} = result;
  const {labelApi: labelApi, governance: governance, environment: environment, source: source, now: now} = context;
  const failure = failureOf(result);
  return {
    schemaVersion: 1,
    eventId: (0, external_node_crypto_namespaceObject.randomUUID)(),
    timestamp: new Date(now).toISOString(),
    ...verdictOf(outcome),
    outcome: outcome,
    labelId: "id" in result ? result.id : null,
    labelName: label.name,
    labelValue: label.kind === "valued" ? label.value : null,
    scope: label.kind === "valued" ? label.scope : null,
    ...storedName !== "" && {
      storedName: storedName
    },
    ...labelApi !== void 0 && {
      labelApi: labelApi
    },
    ...result.outcome === "created" && {
      latencyMs: result.latencyMs
    },
    attempts: attempts,
    governance: governance,
    environment: environment,
    source: source,
    ...failure && {
      error: {
        code: failure.code,
        message: failure.message,
        ...failure.status !== void 0 && {
          status: failure.status
        },
        ...failure.correlationId !== void 0 && {
          correlationId: failure.correlationId
        }
      }
    }
  };
}

function verdictOf(outcome) {
  switch (outcome) {
   case "created":
    return {
      action: "routing_label_created",
      status: "success"
    };

   case "exists":
    return {
      action: "routing_label_exists",
      status: "skipped"
    };

   case "duplicate":
   case "failed":
   case "unknown":
   case "not-attempted":
    return {
      action: "routing_label_failed",
      status: "failure"
    };
  }
}

// CONCATENATED MODULE: ./src/audit/governance.ts
function governanceOf(outcome, planned, refusal) {
  return {
    validated: !(refusal === "impossible" && outcome === "failed"),
    duplicateCheck: planned && refusal !== "impossible" && outcome !== "duplicate",
    limitEnforced: planned && refusal === void 0
  };
}

// CONCATENATED MODULE: ./src/provision/post-fate.ts
function classifyPost(exchange) {
  switch (exchange.kind) {
   case "lost":
    return exchange.error.sent ? "lost" : "not-carried-out";

   case "answer":
    {
      const {status: status} = exchange;
      if (status >= 200 && status < 300) return "accepted";
      if (status === 409) return "conflict";
      if (status === 429) return "not-carried-out";
      if (status === 408) return "lost";
      return status >= 500 ? "server-error" : "refused";
    }
  }
}

// CONCATENATED MODULE: ./src/provision/read-back.ts
async function readBack(store, label, patience) {
  const {pace: pace} = store.session;
  const key = store.keyOf(label);
  try {
    for (let reads = 1; ;reads += 1) {
      const existing = await store.list();
      if (existing === void 0) return {
        kind: "unreadable",
        failure: gone(store)
      };
      const found = existing.find(stored => stored.key === key);
      if (found !== void 0) return {
        kind: "found",
        label: found
      };
      if (patience === "once" || reads > pace.maxRetries) return {
        kind: "absent"
      };
      const waitMs = backoffMs(reads, pace.random());
      if (pace.clock.now() + waitMs >= pace.stop.deadline) return {
        kind: "absent"
      };
      pace.onRetry(`Label "${displayLabel(label)}" is not in the listing yet; reading it again in ${(waitMs / 1e3).toFixed(1)} s.`);
      await pace.clock.sleep(waitMs, pace.stop.signal);
    }
  } catch (error) {
    if (error instanceof Failure) return {
      kind: "unreadable",
      failure: error
    };
    throw error;
  }
}

function gone({session: session}) {
  return new Failure({
    code: "no-label-api",
    message: `The listing at ${session.host} answered HTTP 404.`,
    status: 404
  });
}

// CONCATENATED MODULE: ./src/provision/unconfirmed.ts
function unconfirmed(cause, reading) {
  const why = reading === void 0 ? "A fresh listing does not show the label." : `Whether the label exists could not be read back: ${reading.message}`;
  return new Failure({
    code: reading?.code ?? cause.code,
    message: `${cause.message} ${why}`,
    hint: "Look for the label in Genesys Cloud, then run the step again with `on-duplicate: skip`.",
    status: cause.status,
    correlationId: cause.correlationId
  });
}

function afterwards(failure, latest) {
  if (latest === void 0) return failure;
  return new Failure({
    code: failure.code,
    message: `${failure.message} Before that: ${latest.message}`,
    hint: failure.hint,
    status: failure.status ?? latest.status,
    correlationId: failure.correlationId ?? latest.correlationId
  });
}

// CONCATENATED MODULE: ./src/provision/create-label.ts
const FINAL = {
  retry: false,
  reason: "final"
};

async function createLabel(store, label, interruptingLabelIds = [], ended = () => {}) {
  const {pace: pace, host: host, proxy: proxy, redact: redact, leaks: leaks} = store.session;
  const action = `Creating label "${displayLabel(label)}"`;
  let attempts = 0;
  let startedAt;
  let lostAnswer = false;
  let maybeOurs = false;
  let latest;
  const onSend = () => {
    const end = ended();
    if (end !== void 0) throw end;
    attempts += 1;
    startedAt ??= pace.clock.now();
  };
  const created = ({id: id, selfUri: selfUri}, confirmedBy) => {
    const latencyMs = Math.round(pace.clock.now() - (startedAt ?? pace.clock.now()));
    return {
      outcome: "created",
      id: id,
      selfUri: selfUri,
      attempts: attempts,
      latencyMs: latencyMs,
      confirmedBy: confirmedBy
    };
  };
  const notDone = (outcome, failure) => ({
    outcome: outcome,
    attempts: attempts,
    failure: failure
  });
  const failed = failure => maybeOurs ? notDone("unknown", unconfirmed(failure)) : notDone("failed", failure);
  const explain = (exchange, rounds, givenUp = FINAL) => latest = refusal(exchange, {
    action: action,
    host: host,
    attempts: rounds,
    givenUp: givenUp,
    proxy: proxy,
    redact: redact
  });
  try {
    for (let rounds = 1; ;rounds += 1) {
      const exchange = await store.post(label, interruptingLabelIds, onSend);
      const fate = classifyPost(exchange);
      switch (fate) {
       case "accepted":
        {
          const stored = exchange.kind === "answer" ? store.readCreated(label, exchange.body) : void 0;
          if (stored !== void 0 && !leaks(stored)) return created(stored, "response");
          return await settleAccepted();
        }

       case "conflict":
        return await settleConflict(explain(exchange, rounds));

       case "refused":
        return failed(explain(exchange, rounds));

       case "not-carried-out":
        {
          if (exchange.kind === "lost") {
            attempts -= 1;
            if (attempts === 0) startedAt = void 0;
            if (exchange.error.fault === "cut") pace.stop.throwIfStopped();
          }
          const decision = judge(pace, exchange, rounds);
          const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
          if (!decision.retry) return failed(failure);
          await waitForRetry(pace, action, exchange, decision.waitMs);
          break;
        }

       case "server-error":
       case "lost":
        {
          maybeOurs = true;
          lostAnswer ||= exchange.kind === "lost";
          const decision = judge(pace, exchange, rounds);
          const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
          if (decision.retry) await waitForRetry(pace, action, exchange, decision.waitMs);
          const patient = !decision.retry && decision.reason === "retries-exhausted";
          const found = await readBack(store, label, patient ? "patient" : "once");
          if (found.kind === "found") return created(found.label, "read-back");
          if (found.kind === "unreadable") return notDone("unknown", unconfirmed(failure, found.failure));
          if (!decision.retry) return lostAnswer ? notDone("unknown", unconfirmed(failure)) : notDone("failed", failure);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof Failure)) {
      pace.onUnexpected(error);
      return attempts === 0 ? notDone("failed", unexpectedFailure()) : notDone("unknown", unconfirmed(unexpectedFailure()));
    }
    return attempts === 0 && latest === void 0 ? notDone("not-attempted", error) : failed(afterwards(error, latest));
  }
  async function settleAccepted() {
    const found = await readBack(store, label, "patient");
    if (found.kind === "found") return created(found.label, "read-back");
    const strange = new Failure({
      code: "unexpected-answer",
      message: `${action}: the API took it, but its answer does not describe this label.`
    });
    return notDone("unknown", unconfirmed(strange, found.kind === "unreadable" ? found.failure : void 0));
  }
  async function settleConflict(conflict) {
    const found = await readBack(store, label, "patient");
    if (found.kind === "found") {
      const {id: id, selfUri: selfUri} = found.label;
      return maybeOurs ? created(found.label, "read-back") : {
        outcome: "exists",
        id: id,
        selfUri: selfUri,
        attempts: attempts
      };
    }
    const failure = unconfirmed(conflict, found.kind === "unreadable" ? found.failure : void 0);
    return notDone(maybeOurs ? "unknown" : "failed", failure);
  }
}

// CONCATENATED MODULE: ./src/provision/endings.ts
function endingWithoutWriting(planned, plan, dryRun) {
  const {label: label, decision: decision, storedName: storedName} = planned;
  switch (decision.kind) {
   case "exists":
    return {
      outcome: "exists",
      attempts: 0,
      id: decision.existing.id,
      selfUri: decision.existing.selfUri
    };

   case "duplicate":
    {
      const {id: id, selfUri: selfUri} = decision.existing;
      return {
        outcome: "duplicate",
        attempts: 0,
        id: id,
        selfUri: selfUri,
        failure: duplicateFailure(displayLabel(label), id)
      };
    }

   case "impossible":
    return failed({
      code: "unsupported-label",
      message: `Label "${displayLabel(label)}" cannot be created: ${decision.faults.join("; ")}. Nothing was written.`,
      hint: "Change the label, or choose another API with `label-api`."
    });

   case "create":
    if (plan.refusal !== void 0) return refusedWith(plan, plan.refusal, storedName);
    return dryRun ? {
      outcome: "planned",
      attempts: 0
    } : void 0;
  }
}

function notAttempted(failure) {
  return {
    outcome: "not-attempted",
    attempts: 0,
    failure: failure
  };
}

function needsAnother(plan, index) {
  return notAttempted(new Failure({
    code: "plan-refused",
    message: `It was not attempted, because its interrupting label "${plan.labels[index]?.storedName ?? ""}" was not created.`,
    hint: "Mend that one first."
  }));
}

function refusedWith(plan, refusal, storedName) {
  switch (refusal) {
   case "limit":
    return failed({
      code: "limit-exceeded",
      message: `The organisation has ${(0, src_text.LS)(plan.existingCount, "label")} and may have ${plan.limit}: creating ${plan.createCount} more${plan.createCount === 1 ? ` ("${storedName}")` : ""} would pass the limit. Nothing was written.`,
      hint: "Delete labels that are not used any more, or set `max-labels` if your organisation has a higher limit."
    });

   case "duplicate":
   case "impossible":
    return notAttempted(new Failure({
      code: "plan-refused",
      message: "Nothing was written, because another label of this step was refused.",
      hint: "Mend that one first."
    }));
  }
}

function duplicateFailure(label, id) {
  return new Failure({
    code: "label-exists",
    message: `Label "${label}" exists already (id ${id}). Nothing was written.`,
    hint: "Set `on-duplicate: skip` if that is fine."
  });
}

function failed(details) {
  return {
    outcome: "failed",
    attempts: 0,
    failure: new Failure(details)
  };
}

// CONCATENATED MODULE: ./src/provision/apply.ts
const PARALLEL_CREATES = 8;

const endOfAll = new Set([ "login-refused", "authentication-lost", "permission-denied" ]);

async function applyPlan({store: store, plan: plan, dryRun: dryRun, onResult: onResult}) {
  const inTurn = createLimit(PARALLEL_CREATES);
  const endings = new Map;
  const settling = new Set;
  let stopped;
  const end = async ({label: label, decision: decision}) => {
    const sources = decision.kind === "create" ? decision.interrupting : [];
    const needed = await idsOf(sources, endings);
    while (settling.size > 0) await Promise.all(settling);
    stopped ??= store.session.pace.stop.failure();
    if (stopped !== void 0) return notAttempted(stopped);
    return "missing" in needed ? needsAnother(plan, needed.missing) : createLabel(store, label, needed.ids, () => stopped);
  };
  const carryOut = async (index, planned) => {
    const ending = endingWithoutWriting(planned, plan, dryRun) ?? await end(planned);
    const failure = failureOf(ending);
    if (failure !== void 0 && endOfAll.has(failure.code)) stopped ??= failure;
    const {label: label, storedName: storedName} = planned;
    const settled = onResult(index, {
      label: label,
      storedName: storedName,
      ...ending
    });
    settling.add(settled);
    await settled;
    settling.delete(settled);
    return ending;
  };
  for (const [index, planned] of plan.order.flatMap(index => entryOf(plan, index))) endings.set(index, inTurn(() => carryOut(index, planned)));
  await Promise.all(endings.values());
}

function entryOf({labels: labels}, index) {
  const planned = labels[index];
  return planned === void 0 ? [] : [ [ index, planned ] ];
}

async function idsOf(sources, endings) {
  const ids = [];
  for (const source of sources) if (source.kind === "existing") ids.push(source.id); else {
    const ending = await endings.get(source.index);
    if (ending === void 0 || !("id" in ending)) return {
      missing: source.index
    };
    ids.push(ending.id);
  }
  return {
    ids: ids
  };
}

// CONCATENATED MODULE: ./src/step.ts
async function provision(step) {
  const {settings: settings, log: log, session: session, results: results} = step;
  try {
    step.discovered = await discover(session, settings.labelApi);
    const {store: store, existing: existing} = step.discovered;
    step.plan = planLabels({
      wanted: settings.labels,
      existing: existing,
      store: store,
      limit: settings.maxLabels ?? store.defaultLimit,
      onDuplicate: settings.onDuplicate
    });
    showPlan(log, step.discovered, step.plan);
    await applyPlan({
      store: store,
      plan: step.plan,
      dryRun: settings.dryRun,
      onResult: (index, result) => settle(step, index, result)
    });
  } catch (error) {
    if (!(error instanceof Failure)) session.pace.onUnexpected(error);
    const failure = error instanceof Failure ? error : unexpectedFailure();
    for (const [index, label] of settings.labels.entries()) {
      if (results.has(index)) continue;
      const storedName = step.plan?.labels[index]?.storedName ?? "";
      await settle(step, index, {
        label: label,
        storedName: storedName,
        ...endingOf(failure)
      });
    }
  }
}

function resultsInOrder({results: results}) {
  return [ ...results ].sort(([a], [b]) => a - b).map(([, result]) => result);
}

function endingOf(failure) {
  const stopped = failure.code === "deadline" || failure.code === "cancelled";
  return {
    outcome: stopped ? "not-attempted" : "failed",
    attempts: 0,
    failure: failure
  };
}

async function settle(step, index, result) {
  const {settings: settings, session: session, trail: trail, results: results, progress: progress, discovered: discovered, plan: plan} = step;
  results.set(index, result);
  progress.tell(result);
  if (settings.dryRun || result.outcome === "planned") return;
  const {environment: environment, source: source} = settings;
  await trail.record(auditEvent(result, {
    labelApi: discovered?.store.api,
    governance: governanceOf(result.outcome, plan !== void 0, plan?.refusal),
    environment: environment,
    source: source,
    now: session.pace.clock.now()
  }));
}

// CONCATENATED MODULE: ./src/stop.ts
const GRACE_MS = 3e3;

function startStop(clock, timeoutMs) {
  const stopped = new AbortController;
  const cut = new AbortController;
  const released = new AbortController;
  let reason;
  const trigger = why => {
    if (reason !== void 0 || released.signal.aborted) return;
    reason = why;
    stopped.abort();
    clock.sleep(GRACE_MS, released.signal).then(() => {
      cut.abort();
    });
  };
  const failure = () => reason === void 0 ? void 0 : stopFailure(reason, timeoutMs);
  clock.sleep(timeoutMs, released.signal).then(() => {
    trigger("deadline");
  });
  return {
    signal: stopped.signal,
    cut: cut.signal,
    deadline: clock.now() + timeoutMs,
    failure: failure,
    throwIfStopped() {
      const stop = failure();
      if (stop !== void 0) throw stop;
    },
    trigger: trigger,
    release() {
      released.abort();
    }
  };
}

const again = "Run the step again with `on-duplicate: skip`, which keeps the labels that are there by then.";

function stopFailure(reason, timeoutMs) {
  switch (reason) {
   case "deadline":
    return new Failure({
      code: "deadline",
      message: `The step's deadline of ${timeoutMs / 1e3} s was reached.`,
      hint: `Raise \`timeout-seconds\`. ${again}`
    });

   case "SIGINT":
   case "SIGTERM":
    return new Failure({
      code: "cancelled",
      message: `The step was cancelled (${reason}).`,
      hint: again
    });
  }
}

// CONCATENATED MODULE: ./src/audit/journal.ts
var __addDisposableResource = function(env, value, async) {
  if (value !== null && value !== void 0) {
    if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
    var dispose, inner;
    if (async) {
      if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
      dispose = value[Symbol.asyncDispose];
    }
    if (dispose === void 0) {
      if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
      dispose = value[Symbol.dispose];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    env.stack.push({
      value: value,
      dispose: dispose,
      async: async
    });
  } else if (async) env.stack.push({
    async: true
  });
  return value;
};

var __disposeResources = function(SuppressedError) {
  return function(env) {
    function fail(e) {
      env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
      env.hasError = true;
    }
    var r, s = 0;
    function next() {
      while (r = env.stack.pop()) try {
        if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
        if (r.dispose) {
          var result = r.dispose.call(r.value);
          if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
            fail(e);
            return next();
          });
        } else s |= 1;
      } catch (e) {
        fail(e);
      }
      if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
      if (env.hasError) throw env.error;
    }
    return next();
  };
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
  var e = new Error(message);
  return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

function openJournal(file) {
  let ready;
  return async event => {
    try {
      await (ready ??= prepare(file));
      await (0, promises_namespaceObject.appendFile)(file, `${JSON.stringify(event)}\n`, {
        flush: true
      });
    } catch (error) {
      ready = void 0;
      throw error;
    }
  };
}

async function prepare(file) {
  if (!await isFileOrMissing(file)) throw new Error(`${file} is not a regular file`);
  if (await endsInHalfALine(file)) await (0, promises_namespaceObject.appendFile)(file, "\n", {
    flush: true
  });
}

async function endsInHalfALine(file) {
  try {
    const env_1 = {
      stack: [],
      error: void 0,
      hasError: false
    };
    try {
      const handle = __addDisposableResource(env_1, await (0, promises_namespaceObject.open)(file), true);
      const {size: size} = await handle.stat();
      if (size === 0) return false;
      const {buffer: buffer} = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
      return buffer.toString() !== "\n";
    } catch (e_1) {
      env_1.error = e_1;
      env_1.hasError = true;
    } finally {
      const result_1 = __disposeResources(env_1);
      if (result_1) await result_1;
    }
  } catch {
    return false;
  }
}

async function isFileOrMissing(file) {
  try {
    return (await (0, promises_namespaceObject.stat)(file)).isFile();
  } catch (error) {
    if (!isMissing(error)) throw error;
    await makeFolder((0, external_node_path_namespaceObject.dirname)(file));
    return true;
  }
}

async function makeFolder(folder) {
  try {
    await (0, promises_namespaceObject.stat)(folder);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await makeFolder((0, external_node_path_namespaceObject.dirname)(folder));
    await (0, promises_namespaceObject.mkdir)(folder).catch(async failed => {
      if (!await (0, promises_namespaceObject.stat)(folder).then(stats => stats.isDirectory(), () => false)) throw failed;
    });
  }
}

function isMissing(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

// CONCATENATED MODULE: ./src/clock.ts
const systemClock = {
  now: () => performance.timeOrigin + performance.now(),
  async sleep(ms, signal) {
    try {
      await (0, external_node_timers_promises_namespaceObject.setTimeout)(ms, void 0, {
        signal: signal
      });
    } catch {}
  }
};

// CONCATENATED MODULE: ./src/genesys/http-client.ts
const IDLE_MS = 1e3;

function createHttpClient({proxyEnv: proxyEnv, cut: cut, now: now = () => performance.now()}) {
  const stacks = new Map;
  const stackFor = protocol => {
    const loaded = stacks.get(protocol) ?? loadStack(protocol, proxyEnv);
    stacks.set(protocol, loaded);
    return loaded;
  };
  const closers = new Set;
  const lastUse = new Map;
  return {
    async send(request) {
      const {start: start, kept: kept, fresh: fresh} = await stackFor(request.url.protocol);
      const {origin: origin} = request.url;
      await (0, external_node_timers_promises_namespaceObject.setImmediate)();
      await (0, external_node_timers_promises_namespaceObject.setImmediate)();
      const idleMs = now() - (lastUse.get(origin) ?? now());
      try {
        return await exchangeOnce(request, {
          start: start,
          agent: closers.has(origin) ? fresh : kept,
          cut: cut
        });
      } catch (error) {
        if (!(error instanceof ConnectionError) || error.fault !== "stale") throw error;
        closers.add(origin);
        const isRepeatable = request.method === "GET" || request.repeatable === true;
        if (idleMs < IDLE_MS || !isRepeatable) throw error;
        return await exchangeOnce(request, {
          start: start,
          agent: fresh,
          cut: cut
        });
      } finally {
        lastUse.set(origin, now());
      }
    },
    close() {
      for (const stack of stacks.values()) stack.then(({kept: kept, fresh: fresh}) => {
        kept.destroy();
        fresh.destroy();
      }, () => {});
    }
  };
}

async function loadStack(protocol, proxyEnv) {
  const {request: request, Agent: Agent} = protocol === "https:" ? await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 4708, 23)) : await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__, 7067, 23));
  const agent = keepAlive => new Agent({
    keepAlive: keepAlive,
    proxyEnv: {
      ...proxyEnv
    }
  });
  try {
    return {
      start: request,
      kept: agent(true),
      fresh: agent(false)
    };
  } catch {
    throw new ConnectionError("connection", "HTTP_PROXY or HTTPS_PROXY is not the address of a proxy", false);
  }
}

// CONCATENATED MODULE: ./src/world.ts
const realWorld = {
  clock: systemClock,
  random: Math.random,
  signals: process,
  createHttpClient: createHttpClient,
  openJournal: openJournal
};

// CONCATENATED MODULE: ./src/run.ts
const MOST_A_MINUTE = 290;

async function run(world = realWorld) {
  const signals = listenForSignals(world.signals);
  const secrets = createSecrets(maskInLog);
  const log = createLog(text => secrets.redact(text));
  try {
    const read = await readSettings(secrets);
    if (!read.ok) return await rejectInputs(log, read.faults, read.summary);
    const stop = startStop(world.clock, read.settings.timeoutMs);
    signals.stopAtSignal(stop);
    return await runStep(world, read.settings, stop, secrets, log);
  } catch (error) {
    return failUnexpectedly(log, error);
  } finally {
    signals.release();
  }
}

async function runStep(world, settings, stop, secrets, log) {
  const {clock: clock} = world;
  const http = traced(world.createHttpClient({
    proxyEnv: settings.proxyEnv,
    cut: stop.cut
  }), clock, line => {
    log.debug(line);
  }, url => url.href !== settings.webhook?.url.href);
  const pace = createPace(world, settings.maxRetries, stop, log);
  const webhookPace = {
    ...pace,
    gate: createRateGate(clock, stop),
    isRetryable: isDeliveryRetryable
  };
  const step = {
    settings: settings,
    log: log,
    session: connect(settings, http, pace, secrets),
    trail: createAuditTrail({
      journal: world.openJournal(settings.auditFile),
      webhook: settings.webhook,
      http: http,
      pace: webhookPace
    }),
    progress: createProgress(log, settings.labels.length),
    results: new Map,
    discovered: void 0,
    plan: void 0
  };
  try {
    await provision(step);
    const results = resultsInOrder(step);
    step.progress.end(results);
    const trail = await step.trail.finish();
    const {discovered: discovered, plan: plan} = step;
    return await reportStep(log, settings, {
      results: results,
      discovered: discovered,
      plan: plan,
      trail: trail
    }, http, stop);
  } finally {
    stop.release();
    http.close();
  }
}

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
    gate: createRateGate(clock, stop, minute),
    maxRetries: maxRetries,
    isRetryable: isRetryable,
    random: random,
    onRetry(message) {
      log.info(message);
    },
    onUnexpected(error) {
      log.debugError(error);
    }
  };
}

// CONCATENATED MODULE: ./src/index.ts
const WIND_DOWN_MS = 500;

process.stdout.on("error", () => {});

run().then(verdict => {
  process.exitCode = verdict === "passed" ? 0 : 1;
  setTimeout(() => process.exit(), WIND_DOWN_MS).unref();
});
