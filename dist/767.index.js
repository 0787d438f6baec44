export const id = 767;

export const ids = [ 767 ];

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
    function parseBody(text, revive) {
      const json = text.replace(/^\uFEFF/, "");
      try {
        const parsed = revive === void 0 ? JSON.parse(json) : JSON.parse(json, revive);
        return parsed;
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
    function parseHttpDate(text) {
      const date = /^[A-Z][a-z]+, ?\d/.test(text.trim()) ? Date.parse(text) : NaN;
      return Number.isNaN(date) ? void 0 : date;
    }
  })
};
