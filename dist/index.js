const builtIns = {};

// One of Node's own modules, loaded where it is first used.
function builtIn(name) {
  return builtIns[name] ??= process.getBuiltinModule(name);
}


/******/ var __webpack_modules__ = {
  5215: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      _S: () => sign,
      NR: () => signingKey,
      ti: () => webhookSecretForms
    });
    // CONCATENATED MODULE: external "node:buffer"
    // CONCATENATED MODULE: ./src/audit/signature.ts
    const BASE64_PREFIX = "whsec_";
    function signingKey(secret) {
      if (!secret.startsWith(BASE64_PREFIX)) return Buffer.from(secret);
      const encoded = secret.slice(BASE64_PREFIX.length);
      const [, digits = ""] = /^([A-Za-z0-9+/]+)={0,2}$/.exec(encoded) ?? [];
      return digits === "" || digits.length % 4 === 1 ? void 0 : Buffer.from(digits, "base64");
    }
    function webhookSecretForms(secret) {
      if (!secret.startsWith(BASE64_PREFIX)) return [ secret ];
      const encoded = secret.slice(BASE64_PREFIX.length);
      if (encoded === "") return [];
      const digits = encoded.replace(/=+$/, "");
      const forms = [ encoded, digits ].flatMap(form => [ form, form.replaceAll("+", "-").replaceAll("/", "_") ]);
      const key = Buffer.from(encoded, "base64");
      return [ ...new Set([ secret, ...forms, ...(0, builtIn("node:buffer").isUtf8)(key) ? [ key.toString() ] : [] ]) ];
    }
    function sign(key, id, timestamp, body) {
      return `v1,${(0, builtIn("node:crypto").createHmac)("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
    }
  }),
  6187: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      EK: () => UNSAFE_IN_LINE,
      W3: () => CONTROL,
      XE: () => WHITE_SPACE,
      kH: () => INVISIBLE,
      uG: () => LONE_SURROGATE,
      wv: () => SEPARATOR
    });
    const CONTROL = String.raw`\u0000-\u001f\u007f-\u009f`;
    const SEPARATOR = String.raw`\u2028\u2029`;
    const LONE_SURROGATE = String.raw`\ud800-\udfff`;
    const BIDI_CONTROL = String.raw`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069`;
    const WHITE_SPACE = String.raw`\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
    const INVISIBLE = [ CONTROL, String.raw`\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f`, String.raw`\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`, String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}` ].join("");
    const UNSAFE_IN_LINE = CONTROL + SEPARATOR + BIDI_CONTROL + LONE_SURROGATE;
  }),
  1633: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      HR: () => Failure,
      jX: () => isStop,
      lL: () => restated,
      mi: () => unexpectedFailure
    });
    class Failure extends Error {
      name="Failure";
      code;
      status;
      apiCode;
      correlationId;
      fields;
      isExplained;
      obstacles;
      askedMs;
      unconfirmed;
      constructor(details) {
        super(details.message);
        this.code = details.code;
        this.status = details.status;
        this.apiCode = details.apiCode;
        this.correlationId = details.correlationId;
        this.fields = details.fields ?? [];
        this.isExplained = details.isExplained ?? false;
        this.obstacles = details.obstacles ?? [];
        this.askedMs = details.askedMs;
        this.unconfirmed = details.unconfirmed;
      }
    }
    function restated(failure, details) {
      const {code: code, message: message, status: status, apiCode: apiCode, correlationId: correlationId, fields: fields, isExplained: isExplained} = failure;
      const {obstacles: obstacles, askedMs: askedMs, unconfirmed: unconfirmed} = failure;
      return new Failure({
        code: code,
        message: message,
        status: status,
        apiCode: apiCode,
        correlationId: correlationId,
        fields: fields,
        isExplained: isExplained,
        obstacles: obstacles,
        askedMs: askedMs,
        unconfirmed: unconfirmed,
        ...details
      });
    }
    function isStop({code: code}) {
      return code === "deadline" || code === "cancelled";
    }
    function unexpectedFailure() {
      return new Failure({
        code: "internal-error",
        message: "The action met an unexpected error."
      });
    }
  }),
  3003: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      z: () => apiAddress
    });
    function apiAddress({host: host, pathname: pathname}) {
      return `${host}${pathname.replace(/\/+$/, "")}`;
    }
  }),
  2740: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      z6: () => regionHost,
      Qx: () => regionHosts,
      QP: () => regionOfApi,
      vS: () => regionUrls
    });
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
    function regionOfApi(apiHost) {
      return [ ...regionHosts.values() ].find(host => regionUrls(host).api.host === apiHost);
    }
    function regionUrls(host) {
      return {
        login: new URL(`https://login.${host}`),
        api: new URL(`https://api.${host}`)
      };
    }
  }),
  507: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Wr: () => writtenHost,
      _H: () => lookupOf,
      cW: () => isLoopbackHost
    });
    function isLoopbackHost(host) {
      return /^(?:localhost|127(?:\.(?:0|[1-9]\d{0,2})){3}|\[::1\])$/i.test(host);
    }
    function writtenHost(url) {
      return /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#\\]*@)?(\[[^\]]*\]|[^/?#\\:]*)/i.exec(url)?.[1] ?? "";
    }
    function lookupOf(host) {
      return host === "localhost" ? {
        lookup: lookupLoopback
      } : {};
    }
    const lookupLoopback = (_host, {all: all = false}, callback) => {
      if (all) callback(null, loopbackAddresses); else callback(null, "127.0.0.1", 4);
    };
    const loopbackAddresses = [ {
      address: "127.0.0.1",
      family: 4
    }, {
      address: "::1",
      family: 6
    } ];
  }),
  1819: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      L: () => waitText
    });
    const LONGEST_TOLD_MS = 31536e6;
    function waitText(ms) {
      return ms > LONGEST_TOLD_MS ? "more than a year" : `${Math.ceil(ms / 1e3)} s`;
    }
  }),
  8392: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      b: () => variable
    });
    function variable(env, name) {
      return env[name]?.trim() ?? "";
    }
  }),
  4452: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      U: () => labelApiFaults,
      l: () => labelApiChoices
    });
    var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2625);
    const labelApiChoices = [ "auto", "utilization", "routing" ];
    function labelApiFaults(api, label) {
      switch (api) {
       case "utilization":
        return utilizationFaults(label);

       case "routing":
        return routingFaults(label);
      }
    }
    function utilizationFaults(label) {
      const storedName = (0, _label_js__WEBPACK_IMPORTED_MODULE_0__.gh)(label);
      return (0, _label_js__WEBPACK_IMPORTED_MODULE_0__.K4)(storedName).map(fault => `the stored name "${storedName}" ${fault}`);
    }
    function routingFaults({kind: kind, settings: settings}) {
      return [ ...kind === "plain" ? [ "the four-field label API has no plain labels: give a value as well" ] : [], ...declaredKeys(settings).map(key => `the four-field label API has no settings: leave out "${key}"`) ];
    }
    function declaredKeys({maximumCapacity: maximumCapacity, interruptingLabels: interruptingLabels}) {
      return [ ...maximumCapacity === void 0 ? [] : [ "maximum-capacity" ], ...interruptingLabels === void 0 ? [] : [ "interrupting-labels" ] ];
    }
  }),
  2625: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K4: () => storedNameFaults,
      MH: () => plainName,
      RQ: () => displayLabel,
      Vg: () => valuedName,
      Vw: () => labelDescription,
      b6: () => noSettings,
      dz: () => labelScope,
      gh: () => storedNameOf,
      l8: () => SYSTEM_LABEL,
      r5: () => maximumCapacity,
      w: () => labelValue
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3759);
    var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6187);
    const noSettings = {};
    const scopes = [ "public", "private" ];
    function text(wanted) {
      return zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP({
        error: ({input: input}) => {
          if (input === void 0) return "missing";
          return input === null ? `is empty: ${wanted}` : "must be text; put it in quotation marks";
        }
      });
    }
    const oneLine = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(new RegExp(`^[^${_characters_js__WEBPACK_IMPORTED_MODULE_0__.W3}${_characters_js__WEBPACK_IMPORTED_MODULE_0__.wv}${_characters_js__WEBPACK_IMPORTED_MODULE_0__.uG}]*$`, "u"), "must not contain control characters or line breaks");
    const upTo256 = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[\s\S]{1,256}$/u, "must be 1-256 characters long");
    const valuedName = text("give the label a name").check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[A-Za-z0-9_-]{1,128}$/, 'must be 1-128 letters (A-Z, a-z), digits, "_" or "-"'));
    const notBlank = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^$|\S/u, "must not be blank; leave it out for a label without a value");
    const labelValue = text("give the label a value, or leave the key out").check(upTo256, oneLine, notBlank);
    const labelScope = zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(scopes, 'must be "public" or "private"');
    const labelDescription = text("describe the label, or leave the key out").check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[\s\S]{0,1024}$/u, "must be at most 1,024 characters long"));
    const plainName = text("give the label a name").check(upTo256, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^(?!\s)[\s\S]*(?<!\s)$/u, "must not begin or end with white space"), oneLine, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(new RegExp(String.raw`^\s*$|[^\s${_characters_js__WEBPACK_IMPORTED_MODULE_0__.wv}${_characters_js__WEBPACK_IMPORTED_MODULE_0__.uG}${_characters_js__WEBPACK_IMPORTED_MODULE_0__.kH}]`, "u"), "must have at least one visible character"), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(/^[^[\]:*]*$/, 'must not contain any of "[", "]", ":" or "*"'));
    const maximumCapacity = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr("must be a whole number from 0 to 25").check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(25));
    const SYSTEM_LABEL = "System Default Label";
    function displayLabel(label) {
      switch (label.kind) {
       case "plain":
        return label.name;

       case "valued":
        return label.scope === "public" ? `${label.name}=${label.value}` : `${label.name}=${label.value} (private)`;
      }
    }
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
  }),
  4707: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Cm: () => LARGEST_LIST,
      bi: () => sizeProblem,
      kV: () => readLabelsFile
    });
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8992);
    const LARGEST_LIST = 1048576;
    async function readLabelsFile(path, workspace) {
      try {
        const root = await (0, builtIn("node:fs/promises").realpath)(workspace);
        const named = (0, builtIn("node:path").resolve)(root, path);
        if (!isInside(root, named) && !isInside((0, builtIn("node:path").resolve)(workspace), named)) return {
          ok: false,
          problem: looksWrong(path) ?? "must be inside the workspace"
        };
        const file = await (0, builtIn("node:fs/promises").realpath)(named);
        if (!isInside(root, file)) return {
          ok: false,
          problem: "leads outside the workspace, by a symbolic link"
        };
        const bytes = await readRegularFile(file);
        if (typeof bytes === "string") return {
          ok: false,
          problem: bytes
        };
        const problem = sizeProblem(bytes.length);
        if (problem !== void 0) return {
          ok: false,
          problem: problem
        };
        const text = new TextDecoder("utf-8", {
          fatal: true
        }).decode(bytes);
        return {
          ok: true,
          text: text,
          path: (0, builtIn("node:path").relative)(root, file).replaceAll(builtIn("node:path").sep, "/")
        };
      } catch (error) {
        return {
          ok: false,
          problem: await problemOf(error, path, workspace)
        };
      }
    }
    function isInside(folder, path) {
      const below = (0, builtIn("node:path").relative)(folder, path);
      return below !== ".." && !below.startsWith(`..${builtIn("node:path").sep}`) && !(0, 
      builtIn("node:path").isAbsolute)(below);
    }
    function looksWrong(path) {
      if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return "is a URL, not a path: have an earlier step fetch the file into the workspace";
      if (/[\r\n]/.test(path.trim()) || /\.(?:ya?ml|json)[,;\s]+\S/i.test(path)) return "is more than one path: give one file, with all labels";
      if (/[*?]|\{.*,.*\}|\[.+\]/.test(path)) return "is a pattern, not a path: give one file, with all labels";
      return;
    }
    function sizeProblem(bytes) {
      return bytes <= LARGEST_LIST ? void 0 : `must be at most 1 MiB (${(0, _text_js__WEBPACK_IMPORTED_MODULE_3__.zD)(LARGEST_LIST)} bytes)`;
    }
    async function readRegularFile(path) {
      const handle = await (0, builtIn("node:fs/promises").open)(path, builtIn("node:fs").constants.O_RDONLY | builtIn("node:fs").constants.O_NONBLOCK | builtIn("node:fs").constants.O_NOFOLLOW);
      try {
        const stats = await handle.stat();
        if (stats.isDirectory()) return "is a folder, not a file";
        return stats.isFile() ? await readAtMost(handle, LARGEST_LIST + 1) : "is not a regular file";
      } finally {
        await handle.close();
      }
    }
    async function readAtMost(handle, most) {
      const buffer = Buffer.alloc(most);
      let length = 0;
      while (length < most) {
        const {bytesRead: bytesRead} = await handle.read(buffer, length, most - length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return buffer.subarray(0, length);
    }
    async function problemOf(error, path, workspace) {
      const code = error instanceof Error && "code" in error ? error.code : void 0;
      if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "must be UTF-8 text";
      const wrong = looksWrong(path);
      if (wrong !== void 0) return wrong;
      switch (code) {
       case "ENOENT":
        return await isLink((0, builtIn("node:path").resolve)(workspace, path)) ? "is a symbolic link to a file that does not exist" : "does not exist; is there an `actions/checkout` step before this one?";

       case "ENOTDIR":
        return "does not exist: a part of its path is a file, not a folder";

       case "EISDIR":
        return "is a folder, not a file";

       default:
        return "cannot be read" + (typeof code === "string" ? ` (${code})` : "");
      }
    }
    async function isLink(path) {
      return (0, builtIn("node:fs/promises").lstat)(path).then(stats => stats.isSymbolicLink(), () => false);
    }
  }),
  366: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      K2: () => identityIn,
      KI: () => outcomes,
      Om: () => worstOutcome,
      aO: () => flattened,
      g5: () => failureOf,
      r: () => driftIn
    });
    const outcomes = [ "failed", "unknown", "duplicate", "drifted", "not-attempted", "created", "updated", "planned", "exists" ];
    function failureOf(result) {
      switch (result.outcome) {
       case "created":
       case "exists":
       case "updated":
       case "planned":
        return;

       case "duplicate":
       case "drifted":
       case "failed":
       case "unknown":
       case "not-attempted":
        return result.failure;
      }
    }
    function worstOutcome(results) {
      return outcomes.find(outcome => results.some(result => result.outcome === outcome));
    }
    function driftIn(result) {
      return "drift" in result ? result.drift ?? [] : [];
    }
    function identityIn(result) {
      if ("id" in result) return result;
      return "existing" in result ? result.existing : void 0;
    }
    function flattened(result) {
      const {label: label, storedName: storedName, outcome: outcome, attempts: attempts} = result;
      const failure = failureOf(result);
      const identity = identityIn(result);
      const drift = driftIn(result);
      return {
        name: label.name,
        value: label.kind === "valued" ? label.value : void 0,
        scope: label.kind === "valued" ? label.scope : void 0,
        storedName: storedName,
        outcome: outcome,
        id: identity?.id,
        selfUri: identity?.selfUri,
        latencyMs: result.outcome === "created" ? result.latencyMs : void 0,
        attempts: attempts,
        confirmedBy: result.outcome === "created" ? result.confirmedBy : void 0,
        drift: drift.length === 0 ? void 0 : drift,
        error: failure && {
          code: failure.code,
          message: failure.message,
          apiCode: failure.apiCode,
          status: failure.status,
          correlationId: failure.correlationId
        }
      };
    }
  }),
  2585: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $$: () => bytesOf,
      dv: () => none,
      uM: () => share,
      ux: () => within
    });
    function bytesOf(text) {
      return Buffer.byteLength(text);
    }
    const none = {
      kept: [],
      left: 0,
      size: 0
    };
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
    function share(lists, room) {
      const needs = lists.map(list => within(list, 1 / 0).size);
      let free = room;
      return lists.map((list, index) => {
        const later = needs.slice(index + 1).reduce((sum, size) => sum + size, 0);
        const fitting = within(list, Math.max(free / 2, free - later));
        free -= fitting.size;
        return fitting;
      });
    }
  }),
  6084: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      B: () => usual,
      c: () => circumstancesOf
    });
    const usual = {
      task: "write",
      isTokenGiven: false
    };
    function circumstancesOf({kind: kind, dryRun: dryRun, login: login}) {
      const written = dryRun ? "plan" : "write";
      return {
        task: kind === "export" ? "export" : written,
        isTokenGiven: login.kind === "access-token"
      };
    }
  }),
  7212: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      J: () => stepHeading,
      R: () => heading
    });
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8992);
    var _provision_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(366);
    var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(687);
    function stepHeading(environment, results, failed) {
      return heading(statusOf(results, failed), environment, tellStep(results, failed));
    }
    function heading(status, environment, text) {
      const where = environment === void 0 ? "" : `${hostInMarkdown(environment)}: `;
      return `## ${status} ${where}${text}`;
    }
    function statusOf(results, failed) {
      if (failed) return "\u274c";
      if (results.some(({outcome: outcome}) => outcome === "planned")) return "\ud83d\udcdd";
      return results.some(_verdict_js__WEBPACK_IMPORTED_MODULE_1__.u3) ? "\u26a0\ufe0f" : "\u2705";
    }
    function tellStep(results, failed) {
      const hasFailures = results.some(result => (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_2__.g5)(result) !== void 0);
      const drifted = results.filter(_verdict_js__WEBPACK_IMPORTED_MODULE_1__.u3);
      const drift = drifted.length === 0 ? "" : `${drifted.length} with drift`;
      const others = results.filter(result => result.outcome === "created" || !(0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.u3)(result));
      const isPlan = others.some(({outcome: outcome}) => outcome === "planned");
      const told = isPlan ? others.filter(({outcome: outcome}) => outcome !== "exists") : others;
      const isIdle = told.every(({outcome: outcome, attempts: attempts}) => outcome === "exists" && attempts === 0);
      const done = isIdle && drift === "" ? "nothing to do" : (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.mQ)(told);
      const counts = [ done, drift ].filter(part => part !== "").join(", ");
      if (!failed || hasFailures) return counts;
      return results.length === 0 ? "the step failed" : `${counts}, but the step failed`;
    }
    const plainHost = /^(?!www\.)[a-z0-9][a-z0-9.-]*(?::(?!(?:100|1234)$)\d+)?$/;
    function hostInMarkdown(host) {
      return plainHost.test(host) ? host : `\`${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(host, 200).replace(/[^\w.:[\]-]+/g, "?")}\``;
    }
  }),
  6433: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      TM: () => folded,
      ZD: () => escapeHtml,
      Zz: () => labelRow,
      aY: () => code,
      em: () => sentence,
      lV: () => factList,
      lm: () => notice,
      q: () => linked,
      rb: () => longestWord,
      tp: () => table
    });
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8992);
    function escapeHtml(text) {
      return (0, _text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text, 1e3).replace(/[&<>"'`]/g, entity);
    }
    function entity(character) {
      return `&#${character.charCodeAt(0)};`;
    }
    function code(text) {
      return `<code>${escapeHtml(text)}</code>`;
    }
    function notice(icon, text) {
      return `<p>${icon} ${code(text)}</p>`;
    }
    function sentence(text) {
      return text.split(/(`[^`]*`)/).map(part => part.startsWith("`") ? code(part.slice(1, -1)) : part.replace(/[&<>]/g, entity)).join("");
    }
    function linked(address, html) {
      return `<a href="${escapeHtml(address)}">${html}</a>`;
    }
    function table(header, rows) {
      const cells = header.map(title => `<th>${title}</th>`).join("");
      return [ "<table>", `<tr>${cells}</tr>`, ...rows, "</table>" ].join("\n");
    }
    function labelRow(cells, line) {
      const row = `<tr>${cells.map(cell => `<td>${cell}</td>`).join("")}</tr>`;
      return line === "" ? row : `${row}\n<tr><td colspan="${cells.length}">${line}</td></tr>`;
    }
    function longestWord(html) {
      const text = html.replace(/<br>/g, " ").replace(/<[^>]*>/g, "").replace(/&#\d+;/g, "?");
      return Math.max(0, ...text.split(/\s+|(?<=-)(?=[a-z])/i).map(word => word.length));
    }
    function factList(facts) {
      return `<ul>${facts.map(([name = "", html = ""]) => `<li>${name}: ${html}</li>`).join("")}</ul>`;
    }
    function folded(title, html, isOpen = false) {
      return `<details${isOpen ? " open" : ""}><summary>${title}</summary>${html}</details>`;
    }
  }),
  6688: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      O: () => loadAndTellComment
    });
    async function loadAndTellComment(...wanted) {
      const loaded = await __nccwpck_require__.e(355).then(__nccwpck_require__.bind(__nccwpck_require__, 9355));
      await loaded.tellComment(...wanted);
    }
  }),
  6472: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ty: () => LONGEST_ANNOTATION,
      hM: () => createLog,
      ot: () => maskInLog
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3838);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8992);
    function maskInLog(text) {
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(text);
    }
    const LONGEST_ANNOTATION = 4e3;
    function createLog(redact, {debug: debug = true} = {}) {
      const clean = line => (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(redact(line), LONGEST_ANNOTATION);
      const info = line => {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(clean(line));
      };
      let hasFailed = false;
      return {
        info: info,
        debug(line) {
          if (debug) _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(clean(line));
        },
        debugError(error) {
          if (debug) _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(clean(error instanceof Error ? error.stack ?? error.message : String(error)));
        },
        warning(line) {
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(clean(line));
        },
        fail(problems) {
          if (hasFailed) problems.forEach(info); else _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3(problems.map(clean).join("\n"));
          hasFailed = true;
        },
        errorAt({file: file, line: line, column: column}, text) {
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3(clean(text), {
            file: file,
            startLine: line,
            startColumn: column
          });
        },
        group(title, lines) {
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh(clean(title));
          for (const line of lines) info(line);
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.N4();
        }
      };
    }
  }),
  5468: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      An: () => outputsWithoutLabels,
      Wk: () => tryToWriteOutputs,
      Yz: () => outputsOf,
      it: () => outputsOfExport
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3838);
    var _labels_label_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2625);
    var _provision_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(366);
    const outputNames = [ "label-id", "label-name", "self-uri", "outcome", "latency-ms", "attempts", "label-api", "label-count", "label-limit", "created-count", "updated-count", "existing-count", "planned-count", "drifted-count", "failed-count", "changes", "unlisted-count", "unlisted", "label-ids", "plan-digest", "export-file", "audit-file", "webhook-delivered", "results" ];
    const outputsWithoutLabels = {
      ...singleLabel(void 0),
      outcome: "failed",
      "label-api": "",
      "label-count": "",
      "label-limit": "",
      ...counts([]),
      "failed-count": "1",
      changes: "",
      "unlisted-count": "",
      unlisted: "[]",
      "label-ids": "{}",
      "plan-digest": "",
      "export-file": "",
      "audit-file": "",
      "webhook-delivered": "",
      results: "[]"
    };
    function outputsOf(report) {
      const {results: results, trail: trail} = report;
      const unlisted = report.unlisted.map(({storedName: storedName}) => storedName);
      return {
        ...singleLabel(results.length === 1 ? results[0] : void 0),
        outcome: (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_2__.Om)(results) ?? (report.failure === void 0 ? "" : "failed"),
        "label-api": report.labelApi ?? "",
        "label-count": text(report.labelCount),
        "label-limit": text(report.labelLimit),
        ...counts(results),
        ...report.failure !== void 0 && {
          "failed-count": "1"
        },
        changes: text(report.changes),
        "unlisted-count": report.isRead && report.isListed ? String(unlisted.length) : "",
        unlisted: report.isRead && report.isListed ? JSON.stringify(unlisted) : "[]",
        "label-ids": JSON.stringify(idsOf(results)),
        "plan-digest": report.digest ?? "",
        "export-file": "",
        "audit-file": report.auditFile ?? "",
        "webhook-delivered": trail.webhook === void 0 ? "" : String(trail.webhook.undelivered === 0),
        results: JSON.stringify(results.map(_provision_result_js__WEBPACK_IMPORTED_MODULE_2__.aO))
      };
    }
    function outputsOfExport(report) {
      const known = {
        ...outputsWithoutLabels,
        "label-api": report.labelApi ?? "",
        "label-count": text(report.labelCount),
        "label-limit": text(report.labelLimit)
      };
      switch (report.kind) {
       case "failed":
        return known;

       case "exported":
        return {
          ...known,
          outcome: "exported",
          "failed-count": "0",
          "export-file": report.path
        };
      }
    }
    function writeOutputs(outputs) {
      for (const name of outputNames) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH)(name, outputs[name]);
    }
    function tryToWriteOutputs(outputs) {
      try {
        writeOutputs(outputs);
        return [];
      } catch (error) {
        return [ `The outputs could not be written: ${error instanceof Error ? error.message : "unknown reason"}.` ];
      }
    }
    function singleLabel(result) {
      const identity = result && (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_2__.K2)(result);
      return {
        "label-id": identity?.id ?? "",
        "label-name": result?.storedName ?? "",
        "self-uri": identity?.selfUri ?? "",
        "latency-ms": result?.outcome === "created" ? String(result.latencyMs) : "",
        attempts: text(result?.attempts)
      };
    }
    function idsOf(results) {
      const byName = Map.groupBy(results, ({storedName: storedName}) => storedName);
      return Object.fromEntries(results.flatMap(result => {
        const id = (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_2__.K2)(result)?.id;
        const isAlone = byName.get(result.storedName)?.length === 1;
        return id === void 0 ? [] : [ [ isAlone ? result.storedName : (0, _labels_label_js__WEBPACK_IMPORTED_MODULE_1__.gh)(result.label), id ] ];
      }));
    }
    function counts(results) {
      const count = outcome => String(results.filter(result => result.outcome === outcome).length);
      return {
        "created-count": count("created"),
        "updated-count": count("updated"),
        "existing-count": count("exists"),
        "planned-count": count("planned"),
        "drifted-count": String(results.filter(result => (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_2__.r)(result).length > 0).length),
        "failed-count": String(results.filter(result => (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_2__.g5)(result) !== void 0).length)
      };
    }
    function text(value) {
      return value === void 0 ? "" : String(value);
    }
  }),
  9564: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ic: () => describeFailure,
      wJ: () => remedyFor
    });
    var report_circumstances = __nccwpck_require__(6084);
    var wait_text = __nccwpck_require__(1819);
    // CONCATENATED MODULE: ./src/report/remedy-cases.ts
    function startOver({task: task}) {
      return task === "write" ? "Run the step again with `on-duplicate: skip`, which keeps the labels that are there by then." : "Run the step again.";
    }
    function support({correlationId: correlationId}) {
      return correlationId === void 0 ? "" : " If this persists, give the correlation id to Genesys Cloud support.";
    }
    const byObstacle = {
      utilization: "Change the label, or set `label-api: routing` if this host serves the four-field API.",
      routing: "Change the label: of the two label APIs this host serves the four-field one alone.",
      missing: "Write the interrupting label's name as it is stored, or add that label to the list.",
      uncreated: "The interrupting label has to be created first: its own failure says what keeps it from that.",
      cycle: "Labels that interrupt each other in a cycle need `on-drift: update`, and with it `on-duplicate: skip`."
    };
    function withoutObstacles({obstacles: obstacles}) {
      const sentences = new Set(obstacles.map(obstacle => byObstacle[obstacle]));
      return sentences.size === 0 ? "Change the label." : [ ...sentences ].join(" ");
    }
    function readableSettings(failure, {task: task}) {
      const isListed = task !== "export";
      if (failure.status === 403) {
        const otherwise = isListed ? ", or leave the settings out of the list" : "";
        return `Give the OAuth client's role routing:utilization:view${otherwise}.`;
      }
      if (failure.status !== 404) return `Run the step again.${support(failure)}`;
      return isListed ? "This organisation or host does not serve the settings of labels: leave them out of the list." : "This organisation or host does not serve the settings of labels, which an export reads: check `environment`, or `api-url` if it is set.";
    }
    function acceptable(failure) {
      const {fields: fields, isExplained: isExplained, apiCode: apiCode, status: status, correlationId: correlationId} = failure;
      const refused = "The API did not accept what was sent";
      if (fields.length > 0) return `${refused}: it is about ${fields.map(asCode).join(", ")}.`;
      if (isExplained) return `${refused}: the message says what.`;
      if (apiCode !== void 0) return `${refused}, and says no more than ${asCode(apiCode)}.${support(failure)}`;
      if (status === 413) return `${refused}: it is too large for the API, or for a gateway on the way to it.`;
      const source = correlationId === void 0 ? "; it may come from a gateway on the way" : "";
      return `${refused}, and its answer does not say why${source}.${support(failure)}`;
    }
    function goodToken({isTokenGiven: isTokenGiven}) {
      return isTokenGiven ? "The access token that the step was given has expired, was revoked, or is for another region. It is used as it is and never renewed: the step that gets it must get a new one." : "A fresh token was refused too: check that the OAuth client is still active and belongs to this region.";
    }
    function laterOn({askedMs: askedMs = 0}) {
      const wait = askedMs === 0 ? "a minute" : (0, wait_text.L)(askedMs);
      return `The API's rate limit was reached: run the step again after ${wait}.`;
    }
    function asCode(text) {
      return `\`${text.replaceAll("`", "'")}\``;
    }
    // CONCATENATED MODULE: ./src/report/remedies.ts
    const role = "Give the OAuth client's role routing:utilization:view and routing:utilization:manage (roles, not scopes, govern client-credentials clients), or put the runner's address on the allowlist of the client or organisation.";
    const explanations = {
      "unsupported-label": {
        meaning: "The label API cannot keep this label, or its interrupting labels are not available.",
        remedy: withoutObstacles,
        inGeneral: "Change the label, or choose another API with `label-api`, whichever the message is about. An interrupting label must exist, or be created first; those that wait for each other in a cycle need `on-drift: update`."
      },
      "login-refused": {
        meaning: "The login service does not accept the client id and secret.",
        remedy: "The client id, the client secret or the region is wrong; all three look alike from outside. Check `client-id`, `client-secret` and `environment`, and that the OAuth client uses the client-credentials grant."
      },
      "login-forbidden": {
        meaning: "The login service knows the client, but does not let it in.",
        remedy: "Put the runner's address on the allowlist of the OAuth client or of the organisation, and make sure that the client has a role with routing:utilization:view and routing:utilization:manage."
      },
      "permission-denied": {
        meaning: "The OAuth client may not do this.",
        remedy: role
      },
      "authentication-lost": {
        meaning: "The API refused the access token: a fresh one too, or one that is never renewed.",
        remedy: (_, circumstances) => goodToken(circumstances),
        inGeneral: "Check that the OAuth client is still active and belongs to this region. One given as `access-token` is never renewed: the step that gets it must get a new one."
      },
      "no-label-api": {
        meaning: "This host does not serve the label API.",
        remedy: "Check `environment`, and `label-api` if it is set: `auto` finds the right one."
      },
      "label-exists": {
        meaning: "The label already exists, and `on-duplicate` is `fail`.",
        remedy: "Set `on-duplicate: skip` if that is fine."
      },
      "settings-differ": {
        meaning: "The label exists with other settings, and `on-drift` is `fail`.",
        remedy: "Change the settings in the list or in Genesys Cloud, or set `on-drift: update` to write those of the list."
      },
      "settings-unreadable": {
        meaning: "The settings of the labels could not be read, or are not in the documented form.",
        remedy: readableSettings,
        inGeneral: "HTTP 403: give the OAuth client's role routing:utilization:view. HTTP 404: the settings are not served here, so leave them out of the list. Anything else: run the step again, and if this persists, give the correlation id to Genesys Cloud support."
      },
      "settings-conflict": {
        meaning: "The API refused to write the settings, each time because of another write.",
        remedy: "Run the step again while nobody else writes utilization settings: it reads them, and writes what still differs."
      },
      "limit-exceeded": {
        meaning: "The labels to create would take the organisation past `max-labels`.",
        remedy: "Delete labels that are not used any more, or set `max-labels` if your organisation has a higher limit."
      },
      "platform-limit": {
        meaning: "Genesys Cloud itself refused one more label.",
        remedy: "Delete labels that are not used any more, or ask Genesys Cloud for a higher limit; then set `max-labels` to the real one."
      },
      "plan-refused": {
        meaning: "Nothing was written for this label because another one was refused.",
        remedy: "Fix that one first."
      },
      "plan-changed": {
        meaning: "What would be written now is not what `approved-plan` stands for.",
        remedy: "Look at what would be written now, and approve its `plan-digest` if that is right."
      },
      "bad-request": {
        meaning: "The API does not accept what was sent.",
        remedy: acceptable,
        inGeneral: "Change what the message names. Where it names nothing, a gateway on the way may have given the answer."
      },
      conflict: {
        meaning: "The API says that the label already exists, but no listing shows it.",
        remedy: "Look for the label in Genesys Cloud, then run the step again with `on-duplicate: skip`."
      },
      "look-alike": {
        meaning: "The API takes the name for that of an existing label that looks the same.",
        remedy: "Write the label as it is stored there, or choose a name that differs more."
      },
      "rate-limited": {
        meaning: "The API asked to wait for longer than the step may.",
        remedy: laterOn
      },
      "server-error": {
        meaning: "Genesys Cloud answered with an error of its own.",
        remedy: failure => `Run the step again.${support(failure)}`
      },
      "unexpected-answer": {
        meaning: "The host does not answer as Genesys Cloud does.",
        remedy: failure => `This is not how Genesys Cloud answers: check \`environment\`, or \`login-url\` and \`api-url\` if they are set.${support(failure)}`
      },
      unreachable: {
        meaning: "No connection to the host could be made.",
        remedy: "Check `environment`, that the runner may reach this host, and the proxy settings if there are any."
      },
      "proxy-refused": {
        meaning: "The proxy asked for credentials, or refused them.",
        remedy: "The proxy asks for credentials, or refused the ones that it was given: put its user and password into HTTP_PROXY or HTTPS_PROXY, as in http://user:password@host:port."
      },
      "proxy-failed": {
        meaning: "The proxy did not connect to the host.",
        remedy: "Check that the proxy may reach this host, or list the host in NO_PROXY."
      },
      "certificate-refused": {
        meaning: "The certificate of the host, or of a proxy in between, is not trusted.",
        remedy: "The certificate of the host, or of a proxy in between, was refused. If a private CA signed it, name its file in NODE_EXTRA_CA_CERTS."
      },
      "no-answer": {
        meaning: "The host did not answer in time.",
        remedy: "Run the step again; if this persists, look at the status page of your region."
      },
      "audit-file": {
        meaning: "The audit file cannot be written.",
        remedy: (_, circumstances) => `Give the step an \`audit-file\` that it can write. ${startOver(circumstances)}`
      },
      "export-file": {
        meaning: "The exported labels file cannot be written.",
        remedy: "Give the step an `export-file` that it can write, inside the workspace."
      },
      deadline: {
        meaning: "The deadline of `timeout-seconds` has passed.",
        remedy: (_, circumstances) => `Raise \`timeout-seconds\`. ${startOver(circumstances)}`
      },
      cancelled: {
        meaning: "The job was cancelled, or the process was told to stop.",
        remedy: (_, circumstances) => startOver(circumstances)
      },
      "internal-error": {
        meaning: "The action has a bug.",
        remedy: "Run the step again with debug logging on (`ACTIONS_STEP_DEBUG`) and report what the log says."
      }
    };
    const unconfirmedRemedies = {
      label: explanations.conflict.remedy,
      settings: "Look at the settings of the label in Genesys Cloud, or run the step again: it reads them, and writes what still differs."
    };
    function remedyFor(failure, circumstances = report_circumstances.B) {
      const {code: code, unconfirmed: unconfirmed} = failure;
      const remedy = unconfirmed === void 0 ? explanations[code].remedy : unconfirmedRemedies[unconfirmed];
      return typeof remedy === "string" ? remedy : remedy(failure, circumstances);
    }
    function describeFailure(failure, circumstances = report_circumstances.B) {
      const correlation = failure.correlationId === void 0 ? void 0 : `Correlation id: ${failure.correlationId}.`;
      return [ failure.message, correlation, remedyFor(failure, circumstances) ].filter(part => part !== void 0).join(" ");
    }
  }),
  1381: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      c: () => addressOf,
      p: () => runFacts
    });
    var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6433);
    function runFacts(source, headCommit) {
      return [ ...source.runUrl === void 0 ? [] : [ [ "Run", runLink(source.runUrl, source) ] ], ...headCommit === void 0 ? [] : [ [ "Commit", commitLink(headCommit, source) ] ] ];
    }
    function runLink(url, {runId: runId = "", runAttempt: runAttempt}) {
      const [path, attempt] = runAttempt === void 0 ? [ "", "" ] : [ `/attempts/${runAttempt}`, `, attempt ${runAttempt}` ];
      return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)(url + path, (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(runId + attempt));
    }
    function addressOf({file: file, line: line}, source, commit) {
      const repository = repositoryOf(source);
      if (repository === void 0 || commit === void 0 || !isCommit(commit)) return;
      const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
      return `${repository}/blob/${commit}/${path}#L${line}`;
    }
    function commitLink(commit, source) {
      const repository = repositoryOf(source);
      if (repository === void 0 || !isCommit(commit)) return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit);
      return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)(`${repository}/commit/${commit}`, (0, 
      _html_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit));
    }
    function repositoryOf({runUrl: runUrl = ""}) {
      return /^(https?:\/\/.+)\/actions\/runs\/[^/]+$/.exec(runUrl)?.[1];
    }
    function isCommit(text) {
      return /^[0-9a-f]{40,64}$/.test(text);
    }
  }),
  7994: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      MT: () => renderFaults,
      Sy: () => writeSummary,
      _4: () => LARGEST_SUMMARY
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3838);
    var _inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8392);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8992);
    var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2585);
    var _heading_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7212);
    var _html_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6433);
    const LARGEST_SUMMARY = 1e6;
    function renderFaults(environment, title, faults, facts, most, addressOf = () => {}) {
      const items = faults.map(({subject: subject, problem: problem, place: place}) => {
        const address = place && addressOf(place);
        return `<li>${address === void 0 ? (0, _html_js__WEBPACK_IMPORTED_MODULE_4__.aY)(subject) : (0, 
        _html_js__WEBPACK_IMPORTED_MODULE_4__.q)(address, (0, _html_js__WEBPACK_IMPORTED_MODULE_4__.aY)(subject))}: ${(0, 
        _html_js__WEBPACK_IMPORTED_MODULE_4__.aY)(problem)}</li>`;
      });
      const foot = (0, _html_js__WEBPACK_IMPORTED_MODULE_4__.lV)(facts);
      const fitting = (0, _budget_js__WEBPACK_IMPORTED_MODULE_2__.ux)(items, most - (0, 
      _budget_js__WEBPACK_IMPORTED_MODULE_2__.$$)(foot) - 1e3);
      const more = fitting.left === 0 ? "" : `<li>and ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(fitting.left, "further fault")}</li>`;
      return [ (0, _heading_js__WEBPACK_IMPORTED_MODULE_3__.R)("\u274c", environment, title), `<ul>${fitting.kept.join("")}${more}</ul>`, foot, "" ].join("\n\n");
    }
    async function writeSummary(markdown, log, {overwrite: overwrite = false} = {}) {
      try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.emptyBuffer().addRaw(markdown).write({
          overwrite: overwrite
        });
      } catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\.$/, "") : "unknown reason";
        const told = `The job summary was not written: ${reason}.`;
        if ((0, _inputs_environment_js__WEBPACK_IMPORTED_MODULE_5__.b)(process.env, "GITHUB_STEP_SUMMARY") === "") log.debug(told); else log.warning(told);
      }
    }
  }),
  687: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      U2: () => isDriftedDuplicate,
      WJ: () => verdict,
      e_: () => needsAttention,
      mQ: () => countsOf,
      sz: () => isCorrected,
      u3: () => isLeftDrifted,
      yM: () => isUpdate
    });
    var _provision_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(366);
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8992);
    const phrases = {
      failed: [ "failed", "failed" ],
      unknown: [ "unconfirmed", "unconfirmed" ],
      duplicate: [ "duplicate", "duplicates" ],
      drifted: [ "drifted", "drifted" ],
      "not-attempted": [ "not attempted", "not attempted" ],
      created: [ "created", "created" ],
      updated: [ "updated", "updated" ],
      exists: [ "already there", "already there" ]
    };
    function countsOf(results) {
      const parts = _provision_result_js__WEBPACK_IMPORTED_MODULE_1__.KI.flatMap(outcome => {
        const some = results.filter(result => result.outcome === outcome);
        if (some.length === 0) return [];
        if (outcome === "planned") return [ plannedCounts(some) ];
        const [one, many] = phrases[outcome];
        return [ `${some.length} ${some.length === 1 ? one : many}` ];
      });
      return parts.join(", ");
    }
    function plannedCounts(planned) {
      const updates = planned.filter(isUpdate).length;
      const creates = planned.length - updates;
      const parts = [ ...creates > 0 ? [ `create ${creates}` ] : [], ...updates > 0 ? [ `update ${updates}` ] : [] ];
      return `would ${parts.join(", ")}`;
    }
    function verdict(results) {
      return results.length === 0 ? "0 labels." : `${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(results.length, "label")}: ${countsOf(results)}.`;
    }
    function isUpdate(result) {
      return result.outcome === "planned" && result.existing !== void 0;
    }
    function isLeftDrifted(result) {
      const isLeft = result.outcome === "exists" || result.outcome === "created" && !isCorrected(result);
      return isLeft && (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_1__.r)(result).length > 0;
    }
    function isDriftedDuplicate(result) {
      return result.outcome === "duplicate" && (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_1__.r)(result).length > 0;
    }
    function isCorrected(result) {
      return result.outcome === "updated" || result.outcome === "created" && result.isCorrected === true;
    }
    function needsAttention(result) {
      return (0, _provision_result_js__WEBPACK_IMPORTED_MODULE_1__.g5)(result) !== void 0 || isLeftDrifted(result);
    }
  }),
  8105: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      p: () => redacted
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1633);
    const OWN_WORDS = new Set("kind outcome action status code scope labelApi confirmedBy setting task".split(" "));
    function redacted(data, redact) {
      if (typeof data === "string") return redact(data);
      if (typeof data !== "object" || data === null) return data;
      if (Array.isArray(data)) return data.map(item => redacted(item, redact));
      if (data instanceof Map) return new Map([ ...data ].map(([key, value]) => [ redacted(key, redact), redacted(value, redact) ]));
      if (data instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR) {
        const {code: code, message: message} = data;
        return Object.assign(new _failure_js__WEBPACK_IMPORTED_MODULE_0__.HR({
          code: code,
          message: redact(message)
        }), redactedObject(data, redact));
      }
      return redactedObject(data, redact);
    }
    function redactedObject(data, redact) {
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [ key, OWN_WORDS.has(key) && typeof value === "string" ? value : redacted(value, redact) ]));
    }
  }),
  8992: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      LS: () => plural,
      TN: () => oneLine,
      hD: () => quote,
      ji: () => spaced,
      pg: () => shortList,
      zD: () => grouped
    });
    var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6187);
    const unsafe = new RegExp(`[${_characters_js__WEBPACK_IMPORTED_MODULE_0__.EK}]+`, "gu");
    function oneLine(text, most = 500) {
      const clean = spaced(text).replace(/##\[/g, "# #[").replace(/^::/, ": :");
      const characters = Array.from(clean);
      return characters.length <= most ? clean : `${characters.slice(0, most - 1).join("")}\u2026`;
    }
    function spaced(text) {
      return text.replace(unsafe, " ").trim();
    }
    function plural(count, noun) {
      return `${count} ${noun}${count === 1 ? "" : "s"}`;
    }
    function quote(text) {
      return `"${oneLine(text, 80)}"`;
    }
    const MOST_NAMES = 10;
    function shortList(items, most = MOST_NAMES) {
      const more = items.length - most;
      return `${items.slice(0, most).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    }
    function grouped(count) {
      return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
    }
  }),
  311: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      WO: () => LABELS_SCHEMA,
      _O: () => USER_AGENT
    });
    const VERSION = "0.1.0";
    const USER_AGENT = `genesys-cloud-routing-labels/${VERSION}`;
    const LABELS_SCHEMA = "https://raw.githubusercontent.com/OWNER/genesys-cloud-routing-labels/v1/schema/labels.schema.json";
  }),
  181: (module => {
    module.exports = builtIn("buffer");
  }),
  6982: (module => {
    module.exports = builtIn("crypto");
  }),
  9896: (module => {
    module.exports = builtIn("fs");
  }),
  5692: (module => {
    module.exports = builtIn("https");
  }),
  7598: (module => {
    module.exports = builtIn("node:crypto");
  }),
  3024: (module => {
    module.exports = builtIn("node:fs");
  }),
  1455: (module => {
    module.exports = builtIn("node:fs/promises");
  }),
  7067: (module => {
    module.exports = builtIn("node:http");
  }),
  4708: (module => {
    module.exports = builtIn("node:https");
  }),
  7030: (module => {
    module.exports = builtIn("node:net");
  }),
  6760: (module => {
    module.exports = builtIn("node:path");
  }),
  8500: (module => {
    module.exports = builtIn("node:timers/promises");
  }),
  7975: (module => {
    module.exports = builtIn("node:util");
  }),
  8522: (module => {
    module.exports = builtIn("node:zlib");
  }),
  857: (module => {
    module.exports = builtIn("os");
  }),
  6928: (module => {
    module.exports = builtIn("path");
  }),
  932: (module => {
    module.exports = builtIn("process");
  }),
  3838: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Yz: () => core_debug,
      N4: () => endGroup,
      z3: () => error,
      pq: () => info,
      uH: () => setOutput,
      Pq: () => core_setSecret,
      Oh: () => startGroup,
      z: () => summary,
      $e: () => warning
    });
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
      process.stdout.write(cmd.toString() + builtIn("os").EOL);
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
    // CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
    function file_command_issueFileCommand(command, message) {
      const filePath = process.env[`GITHUB_${command}`];
      if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
      if (!builtIn("fs").existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
      builtIn("fs").appendFileSync(filePath, `${utils_toCommandValue(message)}${builtIn("os").EOL}`, {
        encoding: "utf8"
      });
    }
    function file_command_prepareKeyValueMessage(key, value) {
      const delimiter = `ghadelimiter_${builtIn("crypto").randomUUID()}`;
      const convertedValue = utils_toCommandValue(value);
      if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
      if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
      return `${key}<<${delimiter}${builtIn("os").EOL}${convertedValue}${builtIn("os").EOL}${delimiter}`;
    }
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
    const access = (...args) => builtIn("fs").promises.access(...args);
    const appendFile = (...args) => builtIn("fs").promises.appendFile(...args);
    const writeFile = (...args) => builtIn("fs").promises.writeFile(...args);
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
            yield access(pathFromEnv, builtIn("fs").constants.R_OK | builtIn("fs").constants.W_OK);
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
        return this.addRaw(builtIn("os").EOL);
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
    builtIn("os").platform();
    builtIn("os").arch();
    var ExitCode;
    (function(ExitCode) {
      ExitCode[ExitCode["Success"] = 0] = "Success";
      ExitCode[ExitCode["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
    function core_setSecret(secret) {
      command_issueCommand("add-mask", {}, secret);
    }
    function setOutput(name, value) {
      const filePath = process.env["GITHUB_OUTPUT"] || "";
      if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
      process.stdout.write(builtIn("os").EOL);
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
    function info(message) {
      process.stdout.write(message + builtIn("os").EOL);
    }
    function startGroup(name) {
      command_issue("group", name);
    }
    function endGroup() {
      command_issue("endgroup");
    }
  }),
  3759: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Eb: () => _maxLength,
      F7: () => _number,
      Fk: () => _regex,
      G8: () => _never,
      LK: () => _int,
      NC: () => _positive,
      Rl: () => _string,
      Zm: () => _lte,
      em: () => _unknown,
      fU: () => _refine,
      m9: () => _minLength,
      mI: () => meta,
      q0: () => describe,
      qm: () => _gte
    });
    var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4890);
    var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9396);
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
    function snapshotChecks(def) {
      if (def.checks) def.checks = [ ...def.checks ];
      return def;
    }
    function _string(Class, params) {
      return new Class(snapshotChecks({
        type: "string",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      }));
    }
    function _number(Class, params) {
      return new Class(snapshotChecks({
        type: "number",
        checks: [],
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      }));
    }
    function _int(Class, params) {
      return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
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
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
      });
    }
    function _lte(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value: value,
        inclusive: true
      });
    }
    function _gt(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value: value,
        inclusive: false
      });
    }
    function _gte(value, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        value: value,
        inclusive: true
      });
    }
    function _positive(params) {
      return _gt(0, params);
    }
    function _maxLength(maximum, params) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        maximum: maximum
      });
      return ch;
    }
    function _minLength(minimum, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        minimum: minimum
      });
    }
    function _regex(pattern, params) {
      return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
        pattern: pattern
      });
    }
    function _refine(Class, fn, _params) {
      const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
      });
      return schema;
    }
    function describe(description) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
        check: "describe"
      });
      ch._zod.onattach = [ inst => {
        const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
        _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
          ...existing,
          description: description
        });
      } ];
      ch._zod.check = () => {};
      return ch;
    }
    function meta(metadata) {
      const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({
        check: "meta"
      });
      ch._zod.onattach = [ inst => {
        const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
        _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
          ...existing,
          ...metadata
        });
      } ];
      ch._zod.check = () => {};
      return ch;
    }
  }),
  4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      DG: () => $ZodCheckRegex,
      J_: () => $ZodCheckGreaterThan,
      KH: () => $ZodCheckNumberFormat,
      Kk: () => $ZodCheckMinLength,
      QP: () => $ZodCheck,
      Yk: () => $ZodCheckMaxLength,
      sm: () => $ZodCheckLessThan
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
    var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
    const $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
      var _a;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a = inst._zod).onattach ?? (_a.onattach = []);
    });
    const _whenHasLength = payload => {
      const val = payload.value;
      return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
    };
    const numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    const $ZodCheckLessThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckLessThan", (inst, def) => {
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
    const $ZodCheckGreaterThan = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterThan", (inst, def) => {
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
    const $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
      $ZodCheck.init(inst, def);
      def.format = def.format || "float64";
      const isInt = def.format?.includes("int");
      const origin = isInt ? "int" : "number";
      const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
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
    const $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
        if (length <= def.maximum) return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
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
    const $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units;
        if (length >= def.minimum) return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
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
    const $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
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
    const $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
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
  }),
  8532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $W: () => config,
      GT: () => $ZodAsyncError,
      cV: () => $ZodEncodeError,
      cr: () => globalConfig,
      xI: () => $constructor
    });
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
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
            (0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
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
    const globalConfig = globalThis.__zod_globalConfig;
    function config(newConfig) {
      if (newConfig) Object.assign(globalConfig, newConfig);
      return globalConfig;
    }
  }),
  9396: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      fd: () => globalRegistry,
      u5: () => registry
    });
    var _a;
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
    (_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
    const globalRegistry = globalThis.__zod_globalRegistry;
  }),
  4723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      A2: () => normalizeParams,
      Gv: () => isObject,
      NM: () => optionalKeys,
      O7: () => codePointLength,
      PO: () => cached,
      QH: () => aborted,
      Qd: () => isPlainObject,
      Rc: () => getLengthableOrigin,
      SS: () => constantCatch,
      Vy: () => assignProp,
      X: () => installLazyProp,
      cl: () => nullish,
      d3: () => attachSchema,
      gx: () => captureStackTrace,
      hi: () => sizeCaps,
      iR: () => finalizeIssue,
      jD: () => hide,
      k8: () => jsonStringifyReplacer,
      lQ: () => prefixIssues,
      o8: () => clone,
      ol: () => members,
      p6: () => cleanRegex,
      qQ: () => propertyKeyTypes,
      qh: () => own,
      rL: () => explicitlyAborted,
      sD: () => escapeRegex,
      sn: () => issue,
      v5: () => defineLazyInternal,
      w5: () => getEnumValues,
      yG: () => shallowClone,
      zH: () => NUMBER_FORMAT_RANGES
    });
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
    function isObject(data) {
      return typeof data === "object" && data !== null && !Array.isArray(data);
    }
    function isPlainObject(o) {
      if (isObject(o) === false) return false;
      const ctor = o.constructor;
      if (ctor === void 0) return true;
      if (typeof ctor !== "function") return true;
      const prot = ctor.prototype;
      if (isObject(prot) === false) return false;
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
    function issue(...args) {
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
  }),
  8395: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Rvf: () => _default,
      YOg: () => array,
      MfU: () => _catch,
      k5n: () => _enum,
      Whr: () => schemas_int,
      ZEF: () => keyof,
      mee: () => nullable,
      cl6: () => nullish,
      aig: () => schemas_number,
      Ikc: () => object,
      lqM: () => optional,
      FsL: () => pipe,
      g1P: () => record,
      YPB: () => refine,
      rej: () => strictObject,
      YjP: () => schemas_string,
      pdi: () => transform,
      KCZ: () => union,
      L5J: () => unknown
    });
    var core_core = __nccwpck_require__(8532);
    var core_checks = __nccwpck_require__(4890);
    const anyString = /^[\s\S]{0,}$/;
    const number = /^-?\d+(?:\.\d+)?$/;
    var core_util = __nccwpck_require__(4723);
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
    const version = {
      major: 4,
      minor: 6,
      patch: 7
    };
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js
    const $ZodType = core_core.xI("$ZodType", (inst, def) => {
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
          let isAborted = core_util.QH(payload);
          let asyncResult;
          for (const ch of checks) {
            if (ch._zod.def.when) {
              if (core_util.rL(payload)) continue;
              const shouldRun = ch._zod.def.when(payload);
              if (!shouldRun) continue;
            } else if (isAborted) continue;
            const currLen = payload.issues.length;
            const _ = ch._zod.check(payload);
            if (_ instanceof Promise && ctx?.async === false) throw new core_core.GT;
            if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
              await _;
              const nextLen = payload.issues.length;
              if (nextLen === currLen) return;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            }); else {
              const nextLen = payload.issues.length;
              if (nextLen === currLen) continue;
              core_util.d3(payload.issues, currLen, inst);
              if (!isAborted) isAborted = core_util.QH(payload, currLen);
            }
          }
          if (asyncResult) return asyncResult.then(() => payload);
          return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
          if (core_util.QH(canary)) {
            canary.aborted = true;
            return canary;
          }
          const checkResult = runChecks(payload, checks, ctx);
          if (checkResult instanceof Promise) {
            if (ctx.async === false) throw new core_core.GT;
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
            if (ctx.async === false) throw new core_core.GT;
            return result.then(result => runChecks(result, checks, ctx));
          }
          return runChecks(result, checks, ctx);
        };
      }
    }, {
      get "~standard"() {
        return core_util.jD(this, "~standard", standardProps(this));
      },
      set "~standard"(value) {
        core_util.qh(this, "~standard", value);
      }
    });
    const toStandardResult = (r, ctx) => r.issues.length ? {
      issues: r.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
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
    const $ZodString = core_core.xI("$ZodString", (inst, def) => {
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
    const $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
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
    const $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
      core_checks.KH.init(inst, def);
      $ZodNumber.init(inst, def);
    });
    const $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = payload => payload;
    });
    const $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
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
      const caps = core_util.hi(inst._zod.def.checks);
      if (!caps.length) return;
      const cap = Math.min(...caps.map(c => c[0]));
      const parse = inst._zod.parse;
      inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") for (const [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          core_util.d3(payload.issues, start, inst);
          return payload;
        }
        return parse(payload, ctx);
      };
    }
    const arraySize = input => Array.isArray(input) ? input.length : -1;
    function handleArrayResult(result, final, index) {
      if (result.issues.length) final.issues.push(...core_util.lQ(index, result.issues));
      final.value[index] = result.value;
    }
    const $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = core_core.cr.memoizer;
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
            if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
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
        final.issues.push(...core_util.lQ(key, result.issues));
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
      const okeys = core_util.NM(def.shape);
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
          if (core_util.QH(payload, seen)) break;
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
    const $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
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
      const _normalized = core_util.PO(() => normalizeDef(def));
      core_util.v5(inst, "propValues", zod => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
          const field = shape[key]._zod;
          if (field.values) {
            if (!Object.prototype.hasOwnProperty.call(propValues, key)) core_util.Vy(propValues, key, new Set);
            for (const v of field.values) propValues[key].add(v);
            if (field.optin !== void 0) propValues[key].add(void 0);
          }
        }
        return propValues;
      });
      const isObject = core_util.Gv;
      const catchall = def.catchall;
      let value;
      const memo = core_core.cr.memoizer;
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
            if (core_util.QH(payload, seen)) break;
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
      const nonaborted = results.filter(r => !core_util.QH(r));
      if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
      }
      final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst: inst,
        errors: results.map(result => result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())))
      });
      return final;
    }
    const $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.options.some(o => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some(o => o._zod.optin !== void 0) ? "optional" : void 0);
      core_util.v5(inst, "optout", zod => zod.def.options.some(o => o._zod.optout === "optional") ? "optional" : void 0);
      core_util.v5(inst, "values", zod => {
        if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
        return;
      });
      core_util.v5(inst, "pattern", zod => {
        if (zod.def.options.every(o => o._zod.pattern)) {
          const patterns = zod.def.options.map(o => o._zod.pattern);
          return new RegExp(`^(${patterns.map(p => core_util.p6(p.source)).join("|")})$`);
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
    const $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
      $ZodType.init(inst, def);
      const memo = core_core.cr.memoizer;
      memo?.attach(inst);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util.Qd(input)) {
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
                issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
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
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
              payload.value[outKey] = result.value;
            })); else {
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
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
                issues: keyResult.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())),
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
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
              payload.value[outKey] = result.value;
            })); else {
              if (result.issues.length) payload.issues.push(...core_util.lQ(key, result.issues));
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
    const $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
      $ZodType.init(inst, def);
      const values = core_util.w5(def.entries);
      const valuesSet = new Set(values);
      inst._zod.values = valuesSet;
      core_util.v5(inst, "pattern", zod => {
        const patternValues = core_util.w5(zod.def.entries).filter(k => core_util.qQ.has(typeof k));
        return new RegExp(patternValues.length ? `^(${patternValues.map(o => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
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
    const $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "optional";
      core_core.cr.memoizer?.guard(inst);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
          const output = _out instanceof Promise ? _out : Promise.resolve(_out);
          return output.then(output => {
            payload.value = output;
            return payload;
          });
        }
        if (_out instanceof Promise) throw new core_core.GT;
        payload.value = _out;
        return payload;
      };
    });
    function handleOptionalResult(payload, result) {
      payload.value = result.issues.length ? void 0 : result.value;
      return payload;
    }
    const $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      inst._zod.optout = "optional";
      core_util.v5(inst, "values", zod => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([ ...values, void 0 ]) : void 0;
      });
      core_util.v5(inst, "pattern", zod => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
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
    const $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
      core_util.v5(inst, "pattern", zod => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
      });
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
      inst._zod.parse = (payload, ctx) => {
        if (payload.value === null) return payload;
        return def.innerType._zod.run(payload, ctx);
      };
    });
    const $ZodDefault = core_core.xI("$ZodDefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
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
          issues: result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W()))
        },
        input: payload.value
      });
      return payload;
    }
    const $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "optin", zod => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
      core_util.v5(inst, "optout", zod => zod.def.innerType._zod.optout);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
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
    const $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "values", zod => zod.def.in._zod.values);
      core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
      core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
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
    const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
      core_checks.QP.init(inst, def);
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
        payload.issues.push(core_util.sn(_iss));
      }
    }
    var api = __nccwpck_require__(3759);
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js
    function _getMessage() {
      const internals = this._zod;
      internals.message ?? (internals.message = JSON.stringify(internals.def, core_util.k8, 2));
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
    (0, core_core.xI)("$ZodError", initializer);
    const $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, {
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
        if (result instanceof Promise) throw new core_core.GT;
        if (result.issues.length) {
          const e = new (_params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
          core_util.gx(e, _params?.callee ?? fn);
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
          const e = new (params?.Err ?? _Err)(result.issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
          core_util.gx(e, params?.callee ?? fn);
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
      if (result instanceof Promise) throw new core_core.GT;
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
            error = new Err(issues.map(iss => core_util.iR(iss, ctx, core_core.$W())));
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
    const ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
      if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
    }, {
      get with() {
        return this.check;
      },
      set with(value) {
        core_util.qh(this, "with", value);
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
        return core_util.o8(this, _def, params);
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
    const ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
      $ZodString.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function schemas_string(params) {
      return api.Rl(ZodMiniString, params);
    }
    const ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
      $ZodNumber.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function schemas_number(params) {
      return api.F7(ZodMiniNumber, params);
    }
    const ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
      $ZodNumberFormat.init(inst, def);
      ZodMiniNumber.init(inst, def);
    });
    function schemas_int(params) {
      return api.LK(ZodMiniNumberFormat, params);
    }
    const ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
      $ZodUnknown.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function unknown() {
      return api.em(ZodMiniUnknown);
    }
    const ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
      $ZodNever.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function never(params) {
      return api.G8(ZodMiniNever, params);
    }
    const ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
      $ZodArray.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function array(element, params) {
      return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util.A2(params)
      });
    }
    function keyof(schema) {
      const shape = schema._zod.def.shape;
      return _enum(Object.keys(shape));
    }
    const ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
      $ZodObject.init(inst, def);
      ZodMiniType.init(inst, def);
      core_util.X(inst, "shape", self => self._zod.def.shape, false);
    });
    function object(shape, params) {
      const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util.A2(params)
      };
      return new ZodMiniObject(def);
    }
    function strictObject(shape, params) {
      return new ZodMiniObject({
        type: "object",
        shape: shape,
        catchall: never(),
        ...core_util.A2(params)
      });
    }
    const ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
      $ZodUnion.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function union(options, params) {
      return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util.A2(params)
      });
    }
    const ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
      $ZodRecord.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function record(keyType, valueType, params) {
      if (!valueType || !valueType._zod) return new ZodMiniRecord({
        type: "record",
        keyType: schemas_string(),
        valueType: keyType,
        ...core_util.A2(valueType)
      });
      return new ZodMiniRecord({
        type: "record",
        keyType: keyType,
        valueType: valueType,
        ...core_util.A2(params)
      });
    }
    const ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
      $ZodEnum.init(inst, def);
      ZodMiniType.init(inst, def);
      inst.options = [ ...inst._zod.values ];
    });
    function _enum(values, params) {
      const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
      return new ZodMiniEnum({
        type: "enum",
        entries: entries,
        ...core_util.A2(params)
      });
    }
    const ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
      $ZodTransform.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function transform(fn) {
      return new ZodMiniTransform({
        type: "transform",
        transform: fn
      });
    }
    const ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function optional(innerType) {
      return new ZodMiniOptional({
        type: "optional",
        innerType: innerType
      });
    }
    const ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
      $ZodNullable.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function nullable(innerType) {
      return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType
      });
    }
    function nullish(innerType) {
      return optional(nullable(innerType));
    }
    const ZodMiniDefault = core_core.xI("ZodMiniDefault", (inst, def) => {
      $ZodDefault.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function _default(innerType, defaultValue) {
      return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
          return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
        }
      });
    }
    const ZodMiniCatch = core_core.xI("ZodMiniCatch", (inst, def) => {
      $ZodCatch.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function _catch(innerType, catchValue) {
      return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue)
      });
    }
    const ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
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
    const ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
      $ZodCustom.init(inst, def);
      ZodMiniType.init(inst, def);
    });
    function refine(fn, _params = {}) {
      return api.fU(ZodMiniCustom, fn, _params);
    }
    api.q0;
    api.mI;
  })
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
  /******/
  /******/ __nccwpck_require__.n = module => {
    /******/ var getter = module && module.__esModule ? 
    /******/ () => module["default"] : 
    /******/ () => module;
    /******/    __nccwpck_require__.d(getter, {
      a: getter
    });
    /******/    return getter;
    /******/  };
  /******/})();

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
/************************************************************************/ var report_log = __nccwpck_require__(6472);

var failure = __nccwpck_require__(1633);

var regions = __nccwpck_require__(2740);

var circumstances = __nccwpck_require__(6084);

var remedies = __nccwpck_require__(9564);

var src_text = __nccwpck_require__(8992);

var html = __nccwpck_require__(6433);

var load_comment = __nccwpck_require__(6688);

// CONCATENATED MODULE: ./src/report/fault-lines.ts
const MOST_PLACES = 9;

function faultLines(faults, most) {
  const more = faults.length - most;
  return [ ...faults.slice(0, most).map(lineOf), ...more > 0 ? [ `- and ${(0, src_text.LS)(more, "further fault")}` ] : [] ];
}

function faultAnnotation(title, faults, others) {
  const all = faults.map(lineOf);
  const fixed = [ title, ...others ].join("\n").length;
  if (fixed + lengthOf(all) <= report_log.Ty) return [ title, ...all, ...others ];
  const restOf = left => `- and ${(0, src_text.LS)(left, "more fault")}: the log has all of them`;
  const room = report_log.Ty - fixed - restOf(all.length).length - 1;
  let [kept, size] = [ 0, 0 ];
  for (const line of all) {
    size += line.length + 1;
    if (size > room) break;
    kept += 1;
  }
  const told = kept === 0 ? all.slice(0, 1).map(line => (0, src_text.TN)(line, room - 1)) : all.slice(0, kept);
  const left = all.length - told.length;
  return [ title, ...told, ...left > 0 ? [ restOf(left) ] : [], ...others ];
}

function placedFaults(faults) {
  return faults.flatMap(({place: place, subject: subject, problem: problem}) => place === void 0 ? [] : [ {
    place: place,
    line: `${subject}: ${problem}`
  } ]).slice(0, MOST_PLACES);
}

function lineOf({subject: subject, problem: problem}) {
  return `- ${(0, src_text.TN)(`${subject}: ${problem}`, report_log.Ty)}`;
}

function lengthOf(lines) {
  return lines.reduce((sum, line) => sum + 1 + line.length, 0);
}

var outputs = __nccwpck_require__(5468);

var run_facts = __nccwpck_require__(1381);

var report_summary = __nccwpck_require__(7994);

// CONCATENATED MODULE: ./src/report/reject.ts
const MOST_TOLD = 1e3;

async function rejectInputs(log, rejection, connectGitHub) {
  const {faults: faults, summary: summary} = rejection;
  const title = `${(0, src_text.LS)(faults.length, "fault")} in the inputs; nothing was sent`;
  const environment = rejection.apiHost && ((0, regions.QP)(rejection.apiHost) ?? rejection.apiHost);
  const facts = factsOf(environment, rejection);
  for (const line of faultLines(faults, MOST_TOLD)) log.info(line);
  const lost = (0, outputs.Wk)(outputs.An);
  const render = most => (0, report_summary.MT)(environment, title, faults, facts, most, place => (0, 
  run_facts.c)(place, rejection.source, rejection.headCommit));
  if (summary) await (0, report_summary.Sy)(render(report_summary._4), log);
  log.fail(faultAnnotation(`${title}.`, faults, lost));
  for (const {place: place, line: line} of placedFaults(faults)) log.errorAt(place, line);
  await comment(log, rejection.comment, render, connectGitHub);
  return "failed";
}

function factsOf(environment, {source: source, headCommit: headCommit}) {
  const where = environment === void 0 ? "the inputs do not say which organisation" : (0, 
  html.aY)(environment);
  return [ [ "Genesys Cloud", where ], ...(0, run_facts.p)(source, headCommit) ];
}

async function comment(log, target, render, connectGitHub) {
  if (target === void 0) return;
  try {
    const github = await connectGitHub();
    try {
      await (0, load_comment.O)(log, target, render, github);
    } finally {
      github.http.close();
    }
  } catch (error) {
    log.debugError(error);
  }
}

function failUnexpectedly(log, error) {
  log.debugError(error);
  log.fail([ (0, remedies.Ic)((0, failure.mi)()), ...(0, outputs.Wk)(outputs.An) ]);
  return "failed";
}

function failOverdue(log, stop, begun) {
  const unfinished = begun ? "The report could not be finished in time, probably because the disk does not answer: the audit file, the outputs or the summary may be incomplete." : "It was still reading its inputs; nothing was sent.";
  log.fail([ (0, remedies.Ic)(stop ?? (0, failure.mi)(), begun ? (0, circumstances.c)(begun) : {
    ...circumstances.B,
    task: "plan"
  }), unfinished, ...begun ? [] : (0, outputs.Wk)(outputs.An) ]);
  return "failed";
}

// CONCATENATED MODULE: ./src/secrets/forms.ts
const SHORTEST_SECRET = 4;

const UNMISTAKABLE = 16;

const MOST_LINES = 500;

function secretForms(secret) {
  if (secret.length < SHORTEST_SECRET) return [];
  const forms = spellingsOf(secret).flatMap(spelling => [ spelling, encodeURIComponent(spelling.toWellFormed()), new URLSearchParams({
    "": spelling
  }).toString().slice(1), JSON.stringify(spelling).slice(1, -1), spelling.replace(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`) ]);
  const encoded = breaksOf(secret).flatMap(text => [ Buffer.from(text).toString("base64"), Buffer.from(text).toString("base64url") ]);
  return [ ...new Set([ ...forms, ...encoded ]) ];
}

function needlesOf(secret) {
  if (secret.length < SHORTEST_SECRET) return [];
  return [ ...spellingsOf(secret), ...breaksOf(secret).flatMap(base64sOf) ];
}

function spellingsOf(secret) {
  const lines = secret.split(/\r\n|\r|\n/);
  const spellings = [ ...breaksOf(secret), lines.join(""), (0, src_text.ji)(secret), ...lines.filter(line => line.length >= UNMISTAKABLE).slice(0, MOST_LINES) ];
  return [ ...new Set(spellings) ].filter(spelling => spelling.length >= SHORTEST_SECRET);
}

function breaksOf(secret) {
  const unix = secret.replace(/\r\n|\r/g, "\n");
  return [ ...new Set([ secret, secret.toWellFormed(), unix, unix.replaceAll("\n", "\r\n") ]) ];
}

function base64sOf(text) {
  const bytes = Buffer.from(text);
  const inner = [ 0, 1, 2 ].map(before => {
    const length = before + bytes.byteLength;
    const encoded = Buffer.concat([ Buffer.alloc(before), bytes ]).toString("base64");
    return encoded.slice(Math.ceil(before * 8 / 6), Math.floor(length * 8 / 6));
  });
  const whole = bytes.toString("base64");
  const all = [ whole, whole.replace(/=+$/, ""), ...inner.filter(part => part.length >= UNMISTAKABLE) ];
  return all.flatMap(form => [ form, form.replaceAll("+", "-").replaceAll("/", "_") ]);
}

// CONCATENATED MODULE: ./src/secrets/unescape.ts
const percent = /%u[\da-f]{4}|%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

const escapings = [ {
  sign: "%",
  pattern: percent,
  undo: undoPercent
}, {
  sign: "+",
  pattern: new RegExp(`\\+|${percent.source}`, "gi"),
  undo: escape => escape === "+" ? " " : undoPercent(escape)
}, {
  sign: "\\",
  pattern: /\\(?:u[\da-f]{4}|["'\\/bfnrt])/gi,
  undo: undoBackslash
}, {
  sign: "&",
  pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi,
  undo: undoEntity
} ];

const MOST_LAYERS = 2;

function readingsOf(text) {
  return layersOf({
    text: text,
    starts: []
  }, MOST_LAYERS);
}

function layersOf(outer, layers) {
  if (layers === 0) return [];
  return escapings.filter(({sign: sign}) => outer.text.includes(sign)).map(escaping => undo(outer, escaping)).filter(({text: text}) => text !== outer.text).flatMap(inner => [ inner, ...layersOf(inner, layers - 1) ]);
}

function undo({text: text, starts: outer}, {pattern: pattern, undo: undo}) {
  const startOf = index => outer[index] ?? index;
  const starts = [];
  let read = "";
  let end = 0;
  const copy = to => {
    for (let index = end; index < to; index += 1) starts.push(startOf(index));
    read += text.slice(end, to);
  };
  for (const {0: escape, index: index} of text.matchAll(pattern)) {
    copy(index);
    const undone = undo(escape);
    starts.push(...Array.from({
      length: undone.length
    }, () => startOf(index)));
    read += undone;
    end = index + escape.length;
  }
  copy(text.length);
  return {
    text: read,
    starts: [ ...starts, startOf(text.length) ]
  };
}

function undoPercent(escape) {
  if (/^%u/i.test(escape)) return String.fromCharCode(parseInt(escape.slice(2), 16));
  try {
    return decodeURIComponent(escape);
  } catch {
    return escape;
  }
}

const backslashed = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t"
};

function undoBackslash(escape) {
  const escaped = escape.slice(1);
  if (escaped.length > 1) return String.fromCharCode(parseInt(escaped.slice(1), 16));
  return backslashed[escaped] ?? escaped;
}

const named = new Map([ ...pairs('amp& AMP& lt< LT< gt> GT> quot" QUOT" apos\' grave` excl! num# dollar$ percnt% lpar( rpar) ast* plus+'), ...pairs("comma, period. sol/ colon: semi; equals= quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^"), ...pairs("lowbar_ lcub{ lbrace{ verbar| vert| rcub} rbrace} nbsp\xa0"), [ "Tab", "\t" ], [ "NewLine", "\n" ] ]);

function pairs(text) {
  return text.split(" ").map(pair => [ pair.slice(0, -1), pair.slice(-1) ]);
}

function undoEntity(entity) {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return named.get(name) ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code <= 1114111 ? String.fromCodePoint(code) : entity;
}

// CONCATENATED MODULE: ./src/secrets/finder.ts
const HEAD = 16;

function finderOf(needles) {
  if (needles.length === 0) return () => [];
  const longestFirst = needles.toSorted((a, b) => b.length - a.length);
  const shortest = longestFirst.at(-1)?.length ?? 0;
  const heads = new Set(longestFirst.map(needle => needle.slice(0, HEAD)));
  const pattern = new RegExp([ ...heads ].map(literally).join("|"), "g");
  const whole = text => {
    const spans = [];
    pattern.lastIndex = 0;
    for (let head = pattern.exec(text); head !== null; head = pattern.exec(text)) {
      const {index: index} = head;
      const needle = longestFirst.find(each => text.startsWith(each, index));
      if (needle !== void 0) spans.push({
        start: index,
        end: index + needle.length,
        size: needle.length
      });
      pattern.lastIndex = index + 1;
    }
    return spans;
  };
  return text => {
    if (text.length < shortest && !text.includes(CUT)) return [];
    return [ ...whole(text), ...cutOff(needles, text), ...readingsOf(text).flatMap(({text: read, starts: starts}) => whole(read).map(({start: start, end: end, size: size}) => ({
      start: starts[start] ?? 0,
      end: starts[end] ?? 0,
      size: size
    }))) ];
  };
}

const CUT = "\u2026";

function cutOff(needles, text) {
  if (!text.includes(CUT)) return [];
  return needles.flatMap(needle => {
    const spans = [];
    const head = needle.slice(0, SHORTEST_SECRET);
    for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start + 1)) {
      let end = start + head.length;
      while (end < start + needle.length && text[end] === needle[end - start]) end += 1;
      if (text.startsWith(CUT, end)) spans.push({
        start: start,
        end: end,
        size: end - start
      });
    }
    return spans;
  });
}

function literally(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// CONCATENATED MODULE: ./src/secrets/secrets.ts
function createSecrets(onAdd) {
  const known = new Set;
  const needles = new Set;
  let finder;
  const find = text => (finder ??= finderOf([ ...needles ]))(text);
  return {
    add(secret) {
      for (const needle of needlesOf(secret)) needles.add(needle);
      finder = void 0;
      for (const form of secretForms(secret)) {
        if (known.has(form)) continue;
        known.add(form);
        onAdd(form);
      }
    },
    redact: text => without(find(text), text),
    isIn: text => find(text).some(({size: size}) => size >= UNMISTAKABLE)
  };
}

function without(spans, text) {
  let clean = "";
  let done = 0;
  for (const {start: start, end: end} of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    if (start >= done) clean += `${text.slice(done, start)}***`;
    done = end;
  }
  return clean + text.slice(done);
}

// CONCATENATED MODULE: external "node:os"


var registries = __nccwpck_require__(9396);

var src_schemas = __nccwpck_require__(8395);

var label_api = __nccwpck_require__(4452);

// CONCATENATED MODULE: ./src/provision/policy.ts
const duplicateChoices = [ "fail", "skip" ];

const driftChoices = [ "warn", "fail", "update" ];

var api = __nccwpck_require__(3759);

var loopback = __nccwpck_require__(507);

var signature = __nccwpck_require__(5215);

// CONCATENATED MODULE: ./src/inputs/url-credentials.ts
const SHORTEST_PASSWORD = 8;

function writtenCredentials(url) {
  if (!url.includes("@")) return;
  return /^(?:(?:(?:https?|socks\w*|ftps?)?:)?[/\\]{2,}|(?:https?:)?[/\\])?(.*)@/is.exec(url)?.[1];
}

function credentialForms(written) {
  return [ written, decoded(written) ?? written ].flatMap(text => {
    const password = text.slice(text.indexOf(":") + 1);
    return password.length >= SHORTEST_PASSWORD ? [ text, password ] : [ text ];
  });
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return;
  }
}

function withoutCredentials(text) {
  return text.replace(/^([a-z][a-z\d+.-]*:[/\\]{2})?.*(?:@|%40)/is, "$1***@");
}

const hostAndPort = /^(?:localhost|\[[\da-f:.]+\]|(?=[^:/\\?#]*\.)[^:/\\?#]+)(?::\d{1,5})?(?=[/?#])/i;

function mayHoldCredentials(url) {
  const behindHost = writtenCredentials(url)?.replace(hostAndPort, "");
  return new URL(url).username !== "" || behindHost?.includes(":") === true;
}

// CONCATENATED MODULE: ./src/inputs/fields.ts
const anyText = src_schemas.YjP();

function flag(fallback) {
  return src_schemas.Rvf(spelledFlag, fallback);
}

const spelledFlag = src_schemas.FsL(anyText.check(api.Fk(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be "true" or "false"')), src_schemas.pdi(text => text.toLowerCase() === "true"));

function wholeNumber(least, most) {
  const inRange = text => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
  const limits = `must be a whole number from ${least} to ${(0, src_text.zD)(most)}`;
  return src_schemas.FsL(anyText.check(src_schemas.YPB(inRange, limits)), src_schemas.pdi(Number));
}

function choice(choices) {
  const quoted = choices.map(word => `"${word}"`);
  return src_schemas.k5n(choices, `must be ${quoted.slice(0, -1).join(", ")} or ${quoted.slice(-1).join("")}`);
}

const accessToken = anyText.check(api.Fk(/^[\x21-\x7e]+$/, 'must be a token alone: visible ASCII characters, and no "Bearer" before them'));

const planDigest = src_schemas.FsL(anyText.check(api.Fk(/^sha256:[\da-f]{64}$/i, 'must be the output `plan-digest` of a dry run: "sha256:" and 64 hexadecimal digits')), src_schemas.pdi(text => text.toLowerCase()));

const region = src_schemas.FsL(anyText.check(src_schemas.YPB(text => (0, regions.z6)(text) !== void 0, `must be a Genesys Cloud region, as a host or an AWS region id: ${[ ...regions.Qx ].map(([id, host]) => `${host} (${id})`).join(", ")}; for another, leave it empty and give \`login-url\` and \`api-url\``)), src_schemas.pdi(text => (0, 
regions.z6)(text) ?? text));

const secureUrl = anyText.check(src_schemas.YPB(text => URL.canParse(text), {
  error: "must be a URL, such as https://api.example.com",
  abort: true
}), src_schemas.YPB(text => isSecure(new URL(text)), "must begin with https:// (http:// is for a loopback host alone: localhost, 127.0.0.0/8 or [::1])"), src_schemas.YPB(isLoopbackPlain, "must name this machine as localhost, as an address such as 127.0.0.1, or as [::1]; it is written in another way"));

const NO_CREDENTIALS = 'must not contain a user or password (a "@" elsewhere is written "%40")';

const toUrl = src_schemas.pdi(text => new URL(text));

const baseUrl = src_schemas.FsL(secureUrl.check(src_schemas.YPB(text => !text.includes("@"), NO_CREDENTIALS), src_schemas.YPB(text => !/[?#]/.test(text), "must not contain a query or a fragment"), src_schemas.YPB(text => decoded(text) !== void 0, 'must not contain a "%" that is not part of an escape such as "%20"')), toUrl);

const webhookUrl = src_schemas.FsL(secureUrl.check(src_schemas.YPB(text => !mayHoldCredentials(text), NO_CREDENTIALS)), toUrl);

const webhookKey = src_schemas.FsL(anyText.check(src_schemas.YPB(text => !/^(?:(["'`]).*\1|[\u201c\u201e\xab].*[\u201d\u201c\xbb]|[\u2018\u201a].*[\u2019\u2018])$/s.test(text), "must be the secret alone, without the quotation marks around it"), src_schemas.YPB(text => !text.startsWith("v1,"), 'must be the secret, not a signature: "v1," begins the `webhook-signature` of an event'), src_schemas.YPB(text => text.startsWith("whsec_") || !/^whsec[^a-z\d]/i.test(text), 'must begin with "whsec_" in exactly this spelling, or with something else altogether'), src_schemas.YPB(text => ((0, 
signature.NR)(text)?.byteLength ?? 0) > 0, 'must be Base64 after "whsec_", because it begins with that')), src_schemas.pdi(text => (0, 
signature.NR)(text)));

function isSecure(url) {
  return url.protocol === "https:" || url.protocol === "http:" && (0, loopback.cW)(url.hostname);
}

function isLoopbackPlain(text) {
  return !(0, loopback.cW)(new URL(text).hostname) || (0, loopback.cW)((0, loopback.Wr)(text));
}

// CONCATENATED MODULE: ./src/inputs/secrets-in.ts
function whole(text) {
  return [ text ];
}

function accessTokenSecretsIn(text) {
  return [ text, ...text.split(/\s/).slice(-1) ];
}

function webhookSecretsIn(text) {
  const [, bare = text] = /^(?:["'`\u201c\u201e\xab\u2018\u201a]|v1,)*(.*?)["'`\u201d\u201c\xbb\u2019\u2018]*$/s.exec(text) ?? [];
  return [ ...(0, signature.ti)(text), ...bare === text ? [] : (0, signature.ti)(bare) ];
}

const SHORTEST_PATH = 12;

function webhookUrlSecretsIn(text) {
  const credentials = credentialsIn(text);
  if (!URL.canParse(text)) return [ text, ...credentials ];
  const {href: href, pathname: pathname, search: search, searchParams: searchParams} = new URL(text);
  const whole = [ pathname + search, pathname, search ].filter(part => part.length >= SHORTEST_PATH);
  const parts = [ ...pathname.split("/"), ...searchParams.values() ];
  return [ text, href, ...whole, ...parts.filter(looksLikeCredential), ...credentials ];
}

function looksLikeCredential(part) {
  return part.length >= 16 && /\d/.test(part) && /[a-z]/i.test(part);
}

function credentialsIn(url) {
  const written = writtenCredentials(url);
  return written?.includes(":") === true ? credentialForms(written) : [];
}

// CONCATENATED MODULE: ./src/inputs/declarations.ts
const declarations = registries.u5();

function declare(schema, declaration) {
  declarations.add(schema, declaration);
  return schema;
}

const optionalText = src_schemas.lqM(anyText);

const off = flag(false);

const ownText = () => src_schemas.lqM(anyText);

const inputSchema = src_schemas.Ikc({
  "client-id": declare(ownText(), {
    variables: [ "GENESYS_CLIENT_ID", "GENESYSCLOUD_OAUTHCLIENT_ID" ],
    unquoted: true
  }),
  "client-secret": declare(ownText(), {
    variables: [ "GENESYS_CLIENT_SECRET", "GENESYSCLOUD_OAUTHCLIENT_SECRET" ],
    secretsIn: whole,
    unquoted: true
  }),
  "access-token": declare(src_schemas.lqM(accessToken), {
    variables: [ "GENESYSCLOUD_ACCESS_TOKEN" ],
    secretsIn: accessTokenSecretsIn,
    unquoted: true
  }),
  environment: declare(src_schemas.Rvf(region, "mypurecloud.com"), {
    variables: [ "GENESYS_ENVIRONMENT", "GENESYSCLOUD_REGION" ]
  }),
  "login-url": declare(src_schemas.lqM(baseUrl), {
    secretsIn: credentialsIn
  }),
  "api-url": declare(src_schemas.lqM(baseUrl), {
    secretsIn: credentialsIn
  }),
  name: optionalText,
  value: declare(ownText(), {
    keepsBlank: true
  }),
  scope: src_schemas.Rvf(anyText, "public"),
  description: optionalText,
  labels: declare(ownText(), {
    keepsIndentation: true
  }),
  "labels-file": optionalText,
  "export-file": optionalText,
  "label-api": src_schemas.Rvf(choice(label_api.l), "auto"),
  "max-labels": src_schemas.lqM(wholeNumber(0, 1e6)),
  "on-duplicate": src_schemas.Rvf(choice(duplicateChoices), "fail"),
  "on-drift": src_schemas.Rvf(choice(driftChoices), "warn"),
  "approved-plan": src_schemas.lqM(planDigest),
  "dry-run": off,
  "max-retries": src_schemas.Rvf(wholeNumber(0, 10), 3),
  "timeout-seconds": src_schemas.Rvf(wholeNumber(1, 3600), 300),
  "webhook-url": declare(src_schemas.lqM(webhookUrl), {
    variables: [ "WEBHOOK_URL" ],
    secretsIn: webhookUrlSecretsIn,
    unquoted: true
  }),
  "webhook-secret": declare(src_schemas.lqM(webhookKey), {
    variables: [ "WEBHOOK_SECRET" ],
    secretsIn: webhookSecretsIn,
    unquoted: true
  }),
  "webhook-required": off,
  "audit-file": optionalText,
  summary: flag(true),
  comment: off,
  "comment-key": optionalText,
  "github-token": declare(ownText(), {
    secretsIn: whole,
    unquoted: true
  })
});

const inputNames = src_schemas.ZEF(inputSchema).options;

function declarationOf(name) {
  return declarations.get(inputSchema.shape[name]) ?? {};
}

// CONCATENATED MODULE: ./src/inputs/login.ts
function readLogin({raw: raw, nameOf: nameOf}, withheld) {
  const isInput = input => raw[input] !== void 0 && nameOf(input) === input;
  const token = raw["access-token"];
  const credentials = [ "client-id", "client-secret" ].filter(isInput);
  if (isInput("access-token") && credentials.length > 0) {
    const others = credentials.map(input => `\`${input}\``).join(" and ");
    const problem = `must not be given together with ${others}: give either a token, or the id and secret of an OAuth client`;
    return {
      login: void 0,
      faults: [ {
        subject: "access-token",
        problem: problem
      } ]
    };
  }
  if (token !== void 0 && credentials.length === 0) return {
    login: {
      kind: "access-token",
      token: token
    },
    faults: []
  };
  const {"client-id": clientId, "client-secret": clientSecret} = raw;
  if (clientId !== void 0 && clientSecret !== void 0) return {
    login: {
      kind: "client-credentials",
      clientId: clientId,
      clientSecret: clientSecret
    },
    faults: []
  };
  const why = withheld();
  const missing = (subject, what) => raw[subject] === void 0 ? [ {
    subject: subject,
    problem: `missing; give ${what}${why === void 0 ? "" : `. ${why}`}`
  } ] : [];
  return {
    login: void 0,
    faults: [ ...missing("client-id", "the id of an OAuth client with the client-credentials grant, or an `access-token` in place of id and secret"), ...missing("client-secret", "the secret of that OAuth client") ]
  };
}


// CONCATENATED MODULE: ./src/inputs/export-file.ts
async function findExportFile(path, workspace) {
  try {
    const root = await (0, builtIn("node:fs/promises").realpath)(workspace);
    const below = (0, builtIn("node:path").relative)((0, builtIn("node:path").isAbsolute)(path) ? (0, 
    builtIn("node:path").resolve)(workspace) : root, (0, builtIn("node:path").resolve)(root, path));
    if (below === "" || below === ".." || below.startsWith(`..${builtIn("node:path").sep}`) || (0, 
    builtIn("node:path").isAbsolute)(below)) return {
      ok: false,
      problem: "must be a path inside the workspace"
    };
    if (/[/\\]$/.test(path)) return {
      ok: false,
      problem: "must be a file, not a folder"
    };
    const file = (0, builtIn("node:path").join)(root, below);
    const kind = await kindOf(file);
    if (kind === "other") return {
      ok: false,
      problem: "must be a file, not a folder"
    };
    if (kind === "link") return {
      ok: false,
      problem: throughLink
    };
    for (let folder = (0, builtIn("node:path").dirname)(file); folder !== root; folder = (0, 
    builtIn("node:path").dirname)(folder)) {
      const above = await kindOf(folder);
      if (above === "link") return {
        ok: false,
        problem: throughLink
      };
      if (above === "file") return {
        ok: false,
        problem: "must not lead through a file"
      };
    }
    return {
      ok: true,
      path: file
    };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    return {
      ok: false,
      problem: "cannot be looked up" + (typeof code === "string" ? ` (${code})` : "")
    };
  }
}

const throughLink = "must not lead through a symbolic link";

async function kindOf(path) {
  try {
    const stats = await (0, builtIn("node:fs/promises").lstat)(path);
    if (stats.isSymbolicLink()) return "link";
    return stats.isFile() ? "file" : "other";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return "nothing";
    throw error;
  }
}

var labels_label = __nccwpck_require__(2625);

// CONCATENATED MODULE: ./src/inputs/single-label.ts
function readSingleLabel(raw, {defaultDescription: defaultDescription, redact: redact}) {
  const faults = [];
  const check = (subject, schema, given) => {
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    const quoted = /^\s+$/.test(given) ? "" : `; got ${(0, src_text.hD)(redact(given))}`;
    for (const {message: message} of parsed.error.issues) faults.push({
      subject: subject,
      problem: message + quoted
    });
    return;
  };
  const scope = check("scope", labels_label.dz, raw.scope ?? "public");
  const description = check("description", labels_label.Vw, raw.description ?? defaultDescription);
  if (raw.value === void 0) {
    const name = raw.name === void 0 ? void 0 : check("name", labels_label.MH, raw.name);
    if (scope === "private") faults.push({
      subject: "scope",
      problem: '"private" needs a `value`: a plain label has only a name'
    });
    const complete = name !== void 0 && faults.length === 0;
    const described = raw.description !== void 0 && description !== void 0 && {
      description: description
    };
    return {
      label: complete ? {
        kind: "plain",
        name: name,
        ...described,
        settings: labels_label.b6
      } : void 0,
      faults: faults
    };
  }
  const name = raw.name === void 0 ? void 0 : check("name", labels_label.Vg, raw.name);
  const value = check("value", labels_label.w, raw.value);
  const complete = name !== void 0 && value !== void 0 && scope !== void 0 && description !== void 0;
  return {
    label: complete ? {
      kind: "valued",
      name: name,
      value: value,
      scope: scope,
      description: description,
      settings: labels_label.b6
    } : void 0,
    faults: faults
  };
}

var labels_file = __nccwpck_require__(4707);


// CONCATENATED MODULE: external "node:vm"

// CONCATENATED MODULE: ./src/labels/within-time.ts
function withinTime(ms, work) {
  const results = [];
  const {stackTraceLimit: stackTraceLimit} = Error;
  try {
    Error.stackTraceLimit = 0;
    (0, builtIn("node:vm").runInNewContext)("work()", {
      work: () => results.push(work())
    }, {
      timeout: ms
    });
  } catch (error) {
    if (!isTimeout(error)) throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return results[0];
}

async function nextTurn() {
  await (0, builtIn("node:timers/promises").setImmediate)();
  await (0, builtIn("node:timers/promises").setImmediate)();
}

function isTimeout(error) {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

// CONCATENATED MODULE: ./src/inputs/wanted-labels.ts
const LONGEST_READING_MS = 2e3;

const QUICKLY_READ = 16384;

async function readWantedLabels(raw, options) {
  const given = [ "name", "labels", "labels-file" ].filter(input => raw[input] !== void 0);
  const reads = await Promise.all(given.map(input => readEntries(input, raw, options)));
  const entries = reads.flatMap(read => read.entries);
  return {
    labels: entries.map(({label: label}) => label),
    faults: [ ...reads.flatMap(({faults: faults}) => faults), ...entries.flatMap(systemLabelFaults), ...entries.flatMap(entry => apiFaults(raw["label-api"], entry)), ...entries.flatMap(entry => secretFaults(entry, raw, options.isSecret)) ]
  };
}

async function readEntries(input, raw, options) {
  const {workspace: workspace, defaultDescription: defaultDescription, redact: redact} = options;
  if (input === "name") {
    const {label: label, faults: faults} = readSingleLabel(raw, options);
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
  const refused = problem => ({
    entries: [],
    faults: [ {
      subject: input,
      problem: `${input === "labels" ? "" : `${(0, src_text.hD)(redact(given))} `}${problem}`
    } ]
  });
  const file = input === "labels" ? inlineList(given) : await (0, labels_file.kV)(given, workspace);
  if (!file.ok) return refused(file.problem);
  const [{parseManifestDocument: parseManifestDocument}, {readManifest: readManifest}] = await Promise.all([ Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(433) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8814)), Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(353) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2353)) ]);
  const source = {
    name: input === "labels" ? "labels" : given,
    file: file.path
  };
  const read = () => readManifest(parseManifestDocument(file.text), source, defaultDescription);
  if (file.text.length <= QUICKLY_READ) return read();
  const entries = withinTime(LONGEST_READING_MS, read);
  await nextTurn();
  return entries ?? refused(`takes longer than ${LONGEST_READING_MS / 1e3} s to read; make it shorter or simpler`);
}

function inlineList(text) {
  const problem = (0, labels_file.bi)(Buffer.byteLength(text));
  return problem === void 0 ? {
    ok: true,
    text: text,
    path: void 0
  } : {
    ok: false,
    problem: problem
  };
}

function systemLabelFaults({label: label, ...located}) {
  return (0, labels_label.gh)(label) === labels_label.l8 ? [ {
    ...located,
    problem: `must not be "${labels_label.l8}", the label that Genesys Cloud brings itself`
  } ] : [];
}

function apiFaults(api, {label: label, ...located}) {
  const told = problem => ({
    ...located,
    problem: `does not fit \`label-api: ${api ?? ""}\`: ${problem}`
  });
  return api === "utilization" || api === "routing" ? (0, label_api.U)(api, label).map(told) : [];
}

function secretFaults({label: label, subject: subject, ...place}, raw, isSecret) {
  const texts = raw.name === void 0 ? {
    [subject]: [ label.name, label.kind === "valued" ? label.value : "", label.description ].join("\n")
  } : {
    name: raw.name,
    value: raw.value,
    description: raw.description
  };
  const found = Object.keys(texts).filter(of => isSecret(texts[of] ?? ""));
  const whole = raw.name === void 0 ? subject : "name";
  return (found.length === 0 && isSecret((0, labels_label.gh)(label)) ? [ whole ] : found).map(of => ({
    subject: of,
    ...place,
    problem: "contains one of the secrets of this step, which a label must not"
  }));
}

// CONCATENATED MODULE: ./src/inputs/task.ts
const ways = [ "name", "labels", "labels-file", "export-file" ];

const exactlyOne = "give exactly one of `name`, `labels`, `labels-file` and `export-file`";

async function readTask(raw, options) {
  const [only, ...others] = ways.filter(way => raw[way] !== void 0);
  if (only === void 0) {
    const {faults: faults} = readSingleLabel(raw, options);
    return {
      task: void 0,
      faults: [ {
        subject: "name",
        problem: `missing; ${exactlyOne}`
      }, ...faults ]
    };
  }
  const together = others.map(subject => ({
    subject: subject,
    problem: `must not be given together with \`${only}\`: ${exactlyOne}`
  }));
  const wanted = await readWantedLabels(raw, options);
  const exported = await readExport(raw["export-file"], options);
  const faults = [ ...together, ...wanted.faults, ...exported.faults, ...only === "name" ? [] : strayFaults(raw, only) ];
  if (faults.length > 0) return {
    task: void 0,
    faults: faults
  };
  if (exported.task !== void 0) return exported;
  return {
    task: {
      kind: "provision",
      labels: wanted.labels,
      listed: only !== "name"
    },
    faults: faults
  };
}

async function readExport(given, {workspace: workspace, redact: redact}) {
  if (given === void 0) return {
    task: void 0,
    faults: []
  };
  const found = await findExportFile(given, workspace);
  if (found.ok) return {
    task: {
      kind: "export",
      exportFile: found.path
    },
    faults: []
  };
  const problem = `${(0, src_text.hD)(redact(given))} ${found.problem}`;
  return {
    task: void 0,
    faults: [ {
      subject: "export-file",
      problem: problem
    } ]
  };
}

function strayFaults(raw, only) {
  const stray = [ "value", "description" ].filter(input => raw[input] !== void 0);
  const subjects = raw.scope === void 0 || raw.scope === "public" ? stray : [ ...stray, "scope" ];
  const why = only === "export-file" ? "an export has no label of its own" : "in a list, each label has its own";
  return subjects.map(subject => ({
    subject: subject,
    problem: `belongs to \`name\`; ${why}`
  }));
}

// CONCATENATED MODULE: ./src/inputs/check.ts
async function checkInputs(given, options) {
  const {login: login, faults: loginFaults} = readLogin(given, options.withheld);
  const unused = login?.kind === "client-credentials" ? {
    "access-token": void 0
  } : {};
  const parsed = inputSchema.safeParse({
    ...given.raw,
    ...unused
  });
  const {task: task, faults: taskFaults} = await readTask(given.raw, options);
  const faults = [ ...loginFaults, ...parsed.success ? [] : parsed.error.issues.map(issue => toFault(issue, given, options.redact)), ...taskFaults, ...webhookFaults(given), ...driftFaults(given) ];
  if (!parsed.success || login === void 0 || task === void 0 || faults.length > 0) return {
    ok: false,
    faults: faults
  };
  return {
    ok: true,
    inputs: parsed.data,
    login: login,
    task: task
  };
}

function toFault(issue, {raw: raw, nameOf: nameOf}, redact) {
  const input = inputNames.find(name => name === issue.path[0]);
  if (input === void 0) return {
    subject: String(issue.path[0]),
    problem: issue.message
  };
  const given = raw[input];
  const quoted = given === void 0 || declarationOf(input).unquoted === true ? "" : `; got ${(0, 
  src_text.hD)(withoutCredentials(redact(given)))}`;
  return {
    subject: nameOf(input),
    problem: `${issue.message}${quoted}`
  };
}

function webhookFaults({raw: raw}) {
  const required = inputSchema.shape["webhook-required"].safeParse(raw["webhook-required"]);
  return required.data === true && raw["webhook-url"] === void 0 ? [ {
    subject: "webhook-url",
    problem: "missing; `webhook-required: true` needs it"
  } ] : [];
}

function inputWarnings({raw: raw, nameOf: nameOf}) {
  return raw["webhook-secret"] !== void 0 && raw["webhook-url"] === void 0 ? [ `\`${nameOf("webhook-secret")}\` is set, but no \`webhook-url\`: no audit event is sent.` ] : [];
}

function driftFaults({raw: raw}) {
  const drift = inputSchema.shape["on-drift"].safeParse(raw["on-drift"]);
  const duplicate = inputSchema.shape["on-duplicate"].safeParse(raw["on-duplicate"]);
  return drift.data === "update" && duplicate.data === "fail" ? [ {
    subject: "on-drift",
    problem: '"update" needs `on-duplicate: skip`'
  } ] : [];
}


// CONCATENATED MODULE: ./src/inputs/run-subject.ts
function perhaps(schema) {
  return src_schemas.MfU(src_schemas.lqM(schema), void 0);
}

const number = () => src_schemas.Whr().check(api.NC());

const commit = () => src_schemas.YjP().check(api.m9(1));

const pullRequestEvent = () => src_schemas.Ikc({
  pull_request: src_schemas.Ikc({
    number: number(),
    head: perhaps(src_schemas.Ikc({
      sha: commit()
    }))
  })
});

const commentEvent = () => src_schemas.Ikc({
  issue: src_schemas.Ikc({
    number: number(),
    pull_request: perhaps(src_schemas.g1P(src_schemas.YjP(), src_schemas.L5J()))
  })
});

const mergeGroupEvent = () => src_schemas.Ikc({
  merge_group: src_schemas.Ikc({
    head_ref: src_schemas.YjP()
  })
});

function workflowRunEvent() {
  const repository = perhaps(src_schemas.Ikc({
    id: src_schemas.Whr()
  }));
  const end = perhaps(src_schemas.Ikc({
    repo: repository
  }));
  return src_schemas.Ikc({
    repository: repository,
    workflow_run: src_schemas.Ikc({
      head_sha: commit(),
      head_branch: perhaps(commit()),
      head_repository: perhaps(src_schemas.Ikc({
        id: perhaps(src_schemas.Whr()),
        owner: src_schemas.Ikc({
          login: commit()
        })
      })),
      pull_requests: src_schemas.cl6(src_schemas.YOg(src_schemas.Ikc({
        number: number(),
        head: end,
        base: end
      })))
    })
  });
}

const COMMIT_EVENTS = new Set([ "workflow_dispatch", "repository_dispatch", "schedule", "create", "deployment", "deployment_status", "release" ]);

function subjectOf({name: name, payload: payload, ref: ref, sha: sha}) {
  if (name.startsWith("pull_request")) {
    const read = pullRequestEvent().safeParse(payload);
    return read.success ? byNumber(read.data.pull_request) : unreadable(name);
  }
  switch (name) {
   case "issue_comment":
    {
      const read = commentEvent().safeParse(payload);
      if (!read.success) return unreadable(name);
      return read.data.issue.pull_request ? byNumber(read.data.issue) : none("the comment that started the run is on an issue, not on a pull request.");
    }

   case "workflow_run":
    {
      const read = workflowRunEvent().safeParse(payload);
      return read.success ? subjectOfWorkflowRun(read.data) : unreadable(name);
    }

   case "merge_group":
    {
      const read = mergeGroupEvent().safeParse(payload);
      const queued = queuedIn(ref) ?? (read.success ? queuedIn(read.data.merge_group.head_ref) : void 0);
      return queued === void 0 ? unreadable(name) : byNumber({
        number: queued
      });
    }

   case "push":
    return sha === "" ? noCommit : {
      kind: "push",
      sha: sha,
      base: /^refs\/heads\/(.+)$/s.exec(ref)?.[1]
    };

   default:
    if (!COMMIT_EVENTS.has(name)) return none(`the event \`${name}\` is about no pull request.`);
    return sha === "" ? noCommit : {
      kind: "head",
      sha: sha
    };
  }
}

function headCommitOf({name: name, payload: payload, sha: sha}) {
  if (name.startsWith("pull_request")) {
    const pull = pullRequestEvent().safeParse(payload);
    const head = pull.data?.pull_request.head;
    if (head !== void 0) return head.sha;
  }
  if (name === "workflow_run") {
    const run = workflowRunEvent().safeParse(payload);
    if (run.success) return run.data.workflow_run.head_sha;
  }
  return sha === "" ? void 0 : sha;
}

function queuedIn(ref) {
  const queued = Number(/^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-[^/]*$/.exec(ref)?.[1]);
  return queued > 0 ? queued : void 0;
}

function subjectOfWorkflowRun(event) {
  const {head_sha: sha, head_branch: head_branch, head_repository: head_repository, pull_requests: pull_requests} = event.workflow_run;
  const own = (pull_requests ?? []).filter(({head: head, base: base}) => {
    const [into, from] = [ base?.repo?.id, head?.repo?.id ];
    const isFromElsewhere = from !== void 0 && from !== (head_repository?.id ?? from);
    return into !== void 0 && into === event.repository?.id && !isFromElsewhere;
  });
  const [first, ...others] = new Set(own.map(pull => pull.number));
  if (others.length > 0) return none("the run that started this one belongs to several pull requests.");
  if (first !== void 0) return byNumber({
    number: first
  });
  const branch = head_repository && head_branch ? `${head_repository.owner.login}:${head_branch}` : void 0;
  return {
    kind: "head",
    sha: sha,
    branch: branch
  };
}

function byNumber({number: number}) {
  return {
    kind: "number",
    number: number
  };
}

function unreadable(name) {
  return none(`the event \`${name}\` does not say which pull request it is about.`);
}

function none(reason) {
  return {
    kind: "none",
    reason: reason
  };
}

const noCommit = none("the run does not say which commit it is for.");

// CONCATENATED MODULE: ./src/inputs/comment-target.ts
function readCommentTarget({token: token, commentKey: commentKey, organisation: organisation}, run) {
  if (token === void 0) return "there is no `github-token`.";
  if (!URL.canParse(run.apiUrl)) return "the run does not say which repository it is for.";
  const [owner = "", repo = ""] = run.repository.split("/");
  if (owner === "" || repo === "") return "the run does not say which repository it is for.";
  return {
    token: token,
    apiUrl: new URL(run.apiUrl),
    owner: owner,
    repo: repo,
    subject: subjectOf(eventOf(run)),
    key: {
      step: hash([ run.workflow, run.job, run.step, commentKey ?? "" ]),
      organisation: organisation === void 0 ? void 0 : hash([ organisation ])
    }
  };
}

function readHeadCommit(run) {
  return headCommitOf(eventOf(run));
}

function eventOf({eventName: eventName, ref: ref, sha: sha, readEvent: readEvent}) {
  return {
    name: eventName,
    payload: readEvent(),
    ref: ref,
    sha: sha
  };
}

function hash(parts) {
  return (0, builtIn("node:crypto").createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

var environment = __nccwpck_require__(8392);

var api_address = __nccwpck_require__(3003);

// CONCATENATED MODULE: ./src/inputs/faulty-comment.ts
function organisationOf(apiUrl, clientId) {
  return `${(0, api_address.z)(apiUrl)} ${clientId ?? ""}`;
}

function readFaultyComment(given, run) {
  const {raw: raw} = given;
  const apiUrl = apiUrlOf(raw);
  const apiHost = apiUrl?.host;
  if (inputSchema.shape.comment.safeParse(raw.comment).data !== true) return {
    target: void 0,
    apiHost: apiHost
  };
  const hasToken = readLogin(given, () => {}).login?.kind === "access-token";
  const clientId = hasToken ? void 0 : raw["client-id"];
  const isKnown = hasToken || clientId !== void 0;
  const target = readCommentTarget({
    token: raw["github-token"],
    commentKey: raw["comment-key"],
    organisation: isKnown && apiUrl !== void 0 ? organisationOf(apiUrl, clientId) : void 0
  }, run);
  return {
    target: target,
    apiHost: apiHost
  };
}

function apiUrlOf(raw) {
  const {"api-url": baseUrl, environment: environment} = inputSchema.shape;
  if (raw["api-url"] !== void 0) return baseUrl.safeParse(raw["api-url"]).data;
  const read = environment.safeParse(raw.environment);
  return read.success ? (0, regions.vS)(read.data).api : void 0;
}


// CONCATENATED MODULE: ./src/inputs/github-run.ts
function readGitHubRun(env) {
  const read = name => (0, environment.b)(env, name);
  let event;
  return {
    repository: read("GITHUB_REPOSITORY"),
    workflow: read("GITHUB_WORKFLOW"),
    job: read("GITHUB_JOB"),
    step: read("GITHUB_ACTION"),
    runId: github_run_wholeNumber(read("GITHUB_RUN_ID")),
    runAttempt: github_run_wholeNumber(read("GITHUB_RUN_ATTEMPT")),
    serverUrl: read("GITHUB_SERVER_URL") || "https://github.com",
    apiUrl: read("GITHUB_API_URL") || "https://api.github.com",
    actor: read("GITHUB_ACTOR"),
    eventName: read("GITHUB_EVENT_NAME"),
    ref: read("GITHUB_REF"),
    sha: read("GITHUB_SHA"),
    readEvent: () => (event ??= {
      payload: readEvent(read("GITHUB_EVENT_PATH"))
    }).payload
  };
}

function github_run_wholeNumber(text) {
  return /^\d+$/.test(text) ? text : "";
}

const LARGEST_EVENT = 33554432;

function readEvent(path) {
  try {
    const file = (0, builtIn("node:fs").openSync)(path, builtIn("node:fs").constants.O_RDONLY | builtIn("node:fs").constants.O_NONBLOCK);
    try {
      const stats = (0, builtIn("node:fs").fstatSync)(file);
      if (!stats.isFile() || stats.size > LARGEST_EVENT) return;
      return JSON.parse((0, builtIn("node:fs").readFileSync)(file, "utf8"));
    } finally {
      (0, builtIn("node:fs").closeSync)(file);
    }
  } catch {
    return;
  }
}

var characters = __nccwpck_require__(6187);

// CONCATENATED MODULE: ./src/inputs/proxies.ts
function readProxies(env) {
  const faults = [];
  const read = name => {
    const {variable: variable, value: value} = given(name, env);
    if (value === "") return;
    const read = readAddress(value);
    if (typeof read !== "string") return read;
    faults.push({
      subject: variable,
      problem: read
    });
    return;
  };
  const exceptions = given("NO_PROXY", env).value.toLowerCase().split(",");
  const proxies = {
    https: read("HTTPS_PROXY"),
    http: read("HTTP_PROXY"),
    exceptions: exceptions.map(entry => entry.trim()).filter(entry => entry !== "")
  };
  return {
    proxies: proxies,
    faults: faults
  };
}

function proxyCredentials(env) {
  return [ "https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY" ].flatMap(name => {
    const written = writtenCredentials(unquoted(env[name] ?? ""));
    if (written === void 0) return [];
    return credentialForms(written.includes(":") ? written : `${written}:`);
  });
}

function given(name, env) {
  const both = [ name.toLowerCase(), name ].map(variable => ({
    variable: variable,
    value: unquoted(env[variable] ?? "")
  }));
  return both.find(({value: value}) => value !== "") ?? {
    variable: name,
    value: ""
  };
}

function unquoted(value) {
  const text = value.trim();
  const [, , inner] = /^(["'])(.*)\1$/s.exec(text) ?? [];
  return inner === void 0 ? text : unquoted(inner);
}

const blankOrControl = new RegExp(String.raw`[\s${characters.W3}]`, "u");

function readAddress(value) {
  const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(value) ?? [];
  if (scheme !== void 0 && !/^https?$/i.test(scheme)) {
    const isScheme = !value.includes("@") || /^(?:socks|ftp)/i.test(scheme);
    const kind = isScheme ? `the kind "${scheme.toLowerCase()}"` : "a kind";
    return `names a proxy of ${kind}${isScheme ? ", which" : " that"} is not supported; ${wanted}`;
  }
  const address = scheme === void 0 ? `http://${value}` : value;
  const url = blankOrControl.test(value) || !URL.canParse(address) ? void 0 : new URL(address);
  if (url === void 0 || /["']/.test(url.hostname) || decoded(url.username + url.password) === void 0) return `is not the address of a proxy; ${wanted}`;
  if (url.pathname !== "/" || /[?#]/.test(value)) return `has a path, a query or a fragment, or a password with such characters; ${wanted}`;
  return url;
}

const wanted = 'give the address of an HTTP proxy and nothing after it, such as http://proxy.example.com:3128, with "/", "?", "#", "@", "%" and other special characters of a user or password percent-encoded';

// CONCATENATED MODULE: ./src/inputs/protect.ts
function protect(raw, env, secrets) {
  const {"client-id": clientId = "", "client-secret": clientSecret} = raw;
  const all = [ ...inputNames.flatMap(input => {
    const given = raw[input];
    return given === void 0 ? [] : declarationOf(input).secretsIn?.(given) ?? [];
  }), ...clientSecret === void 0 ? [] : [ basicForm(clientId, clientSecret) ], ...proxyCredentials(env) ];
  for (const secret of all) secrets.add(secret);
}

function basicForm(id, secret) {
  return Buffer.from(`${id}:${secret}`).toString("base64");
}

// CONCATENATED MODULE: ./src/inputs/provenance.ts
function provenanceOf(run) {
  const {repository: repository, workflow: workflow, job: job, step: step, runId: runId, runAttempt: runAttempt, serverUrl: serverUrl, actor: actor, eventName: eventName, ref: ref, sha: sha} = run;
  const isKnown = repository !== "" && runId !== "";
  return present({
    repository: repository,
    workflow: workflow,
    job: job,
    step: step,
    runId: runId,
    runAttempt: runAttempt,
    runUrl: isKnown ? `${serverUrl}/${repository}/actions/runs/${runId}` : "",
    actor: actor,
    event: eventName,
    ref: ref,
    sha: sha
  });
}

function present(source) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
}

// CONCATENATED MODULE: ./src/inputs/read.ts
function readInputs(env) {
  const found = inputNames.flatMap(input => {
    const given = readInput(input, env);
    return given === void 0 ? [] : [ {
      input: input,
      ...given
    } ];
  });
  const raw = Object.fromEntries(found.map(({input: input, text: text}) => [ input, text ]));
  const sources = new Map(found.map(({input: input, source: source}) => [ input, source ]));
  return {
    raw: raw,
    nameOf: input => sources.get(input) ?? input
  };
}

function readInput(input, env) {
  const {variables: variables = [], keepsBlank: keepsBlank, keepsIndentation: keepsIndentation} = declarationOf(input);
  const own = inputVariable(input);
  const ownText = keepsIndentation === true ? (env[own] ?? "").trimEnd() : (0, environment.b)(env, own);
  const candidates = [ {
    text: ownText,
    source: input
  }, ...variables.map(name => ({
    text: (0, environment.b)(env, name),
    source: name
  })) ];
  const isBlank = keepsBlank === true && (env[own] ?? "") !== "";
  return candidates.find(({text: text}) => text !== "") ?? (isBlank ? {
    text: " ",
    source: input
  } : void 0);
}

function inputVariable(input) {
  return `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
}

var redacted = __nccwpck_require__(8105);

// CONCATENATED MODULE: ./src/inputs/rejection.ts
function rejectionOf(given, faults, {proxies: proxies, faults: proxyFaults}, run, redact) {
  const {raw: raw} = given;
  const {summary: summary, "timeout-seconds": timeout} = inputSchema.shape;
  const {target: target, apiHost: apiHost} = readFaultyComment(given, run);
  const shown = {
    faults: [ ...faults, ...proxyFaults ],
    apiHost: apiHost,
    source: provenanceOf(run),
    headCommit: readHeadCommit(run)
  };
  const seconds = timeout.safeParse(raw["timeout-seconds"]);
  return {
    ...(0, redacted.p)(shown, redact),
    comment: proxyFaults.length === 0 ? target : behindFaultyProxy(target),
    summary: summary.safeParse(raw.summary).data ?? summary.parse(void 0),
    timeoutMs: (seconds.data ?? timeout.parse(void 0)) * 1e3,
    proxies: proxies
  };
}

function behindFaultyProxy(target) {
  return target && "a proxy variable is at fault.";
}

// CONCATENATED MODULE: ./src/inputs/withheld-secrets.ts
function withheld_secrets_pullRequestEvent() {
  const end = src_schemas.Ikc({
    repo: src_schemas.cl6(src_schemas.Ikc({
      full_name: src_schemas.YjP()
    }))
  });
  return src_schemas.Ikc({
    pull_request: src_schemas.Ikc({
      head: end,
      base: end
    })
  });
}

function withheldSecrets(run) {
  if (run.actor === "dependabot[bot]") return "This run was started by Dependabot, and such runs get no secrets but those that are set up for Dependabot.";
  if (!/^pull_request(?!_target)/.test(run.eventName)) return;
  const event = withheld_secrets_pullRequestEvent().safeParse(run.readEvent());
  if (!event.success) return;
  const {head: head, base: base} = event.data.pull_request;
  return head.repo?.full_name === base.repo?.full_name ? void 0 : "This pull request is from a fork, and runs for such pull requests get no secrets.";
}

// CONCATENATED MODULE: ./src/inputs/settings.ts
async function readSettings(secrets, env) {
  const given = readInputs(env);
  protect(given.raw, env, secrets);
  const redact = text => secrets.redact(text);
  const proxies = readProxies(env);
  const run = readGitHubRun(env);
  const checked = await checkInputs(given, {
    workspace: workspaceOf(env),
    defaultDescription: `Created by GitHub Actions in ${run.repository || "an unnamed repository"}`,
    withheld: () => withheldSecrets(run),
    redact: redact,
    isSecret: text => secrets.isIn(text)
  });
  if (!checked.ok || proxies.faults.length > 0) {
    const faults = checked.ok ? [] : checked.faults;
    return {
      ok: false,
      rejection: rejectionOf(given, faults, proxies, run, redact)
    };
  }
  const settings = {
    ...commonSettings(checked, env, run),
    ...checked.task,
    proxies: proxies.proxies,
    warnings: inputWarnings(given)
  };
  return {
    ok: true,
    settings: Object.freeze(settings)
  };
}

function commonSettings({inputs: inputs, login: login}, env, run) {
  const derived = (0, regions.vS)(inputs.environment);
  const apiUrl = inputs["api-url"] ?? derived.api;
  const clientId = login.kind === "client-credentials" ? login.clientId : void 0;
  const comment = {
    token: inputs["github-token"],
    commentKey: inputs["comment-key"],
    organisation: organisationOf(apiUrl, clientId)
  };
  return {
    login: login,
    environment: inputs["api-url"]?.host ?? inputs.environment,
    loginUrl: inputs["login-url"] ?? derived.login,
    apiUrl: apiUrl,
    labelApi: inputs["label-api"],
    maxLabels: inputs["max-labels"],
    onDuplicate: inputs["on-duplicate"],
    onDrift: inputs["on-drift"],
    approvedPlan: inputs["approved-plan"],
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
    comment: inputs.comment ? readCommentTarget(comment, run) : void 0,
    source: provenanceOf(run),
    headCommit: readHeadCommit(run)
  };
}

function workspaceOf(env) {
  return (0, environment.b)(env, "GITHUB_WORKSPACE") || ".";
}

function auditFile(given, env) {
  if (given !== void 0) return (0, builtIn("node:path").resolve)(workspaceOf(env), given);
  return (0, builtIn("node:path").resolve)((0, environment.b)(env, "RUNNER_TEMP") || (0, 
  builtIn("node:os").tmpdir)(), "genesys-label-audit.jsonl");
}

// CONCATENATED MODULE: ./src/process.ts
const stopSignals = [ "SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT" ];

function listenForSignals(source, onSignal) {
  const listeners = stopSignals.map(signal => {
    const listener = () => {
      onSignal(signal);
    };
    source.on(signal, listener);
    return {
      signal: signal,
      listener: listener
    };
  });
  return () => {
    for (const {signal: signal, listener: listener} of listeners) source.off(signal, listener);
  };
}

const threadWork = new Set([ "GetAddrInfoReqWrap", "GetNameInfoReqWrap", "FSReqCallback", "FSReqPromise" ]);

function leave() {
  if (process.getActiveResourcesInfo().some(resource => threadWork.has(resource))) abandonThreads();
  process.exit();
}

function abandonThreads() {
  const code = process.exitCode === 0 ? 0 : 1;
  if (process.platform !== "win32") process.execve?.(process.execPath, [ process.execPath, "-e", `process.exit(${code})` ]); else if (code === 1) process.kill(process.pid, "SIGKILL");
}

// CONCATENATED MODULE: ./src/stop.ts
const GRACE_MS = 3e3;

const REPORT_MS = 5500;

function startStop(clock) {
  const startedAt = clock.now();
  const stopped = new AbortController;
  const cut = new AbortController;
  const overdue = new AbortController;
  const released = new AbortController;
  let timeoutMs = 1 / 0;
  let reason;
  const after = async (ms, act) => {
    await clock.sleep(ms, released.signal);
    if (!released.signal.aborted) act();
  };
  const trigger = why => {
    if (reason !== void 0 || released.signal.aborted) return;
    reason = why;
    stopped.abort();
    after(GRACE_MS, () => {
      cut.abort();
    });
    after(REPORT_MS, () => {
      overdue.abort();
    });
  };
  const failure = () => reason === void 0 ? void 0 : stopFailure(reason, timeoutMs);
  return {
    signal: stopped.signal,
    cut: cut.signal,
    overdue: overdue.signal,
    get deadline() {
      return startedAt + timeoutMs;
    },
    failure: failure,
    throwIfStopped() {
      const stop = failure();
      if (stop !== void 0) throw stop;
    },
    limit(ms) {
      timeoutMs = ms;
      const leftMs = startedAt + ms - clock.now();
      if (leftMs <= 0) trigger("deadline"); else after(leftMs, () => {
        trigger("deadline");
      });
    },
    trigger: trigger,
    release() {
      released.abort();
    }
  };
}

function stopFailure(reason, timeoutMs) {
  switch (reason) {
   case "deadline":
    return new failure.HR({
      code: "deadline",
      message: `The step's deadline of ${timeoutMs / 1e3} s was reached.`
    });

   case "SIGINT":
   case "SIGTERM":
   case "SIGHUP":
   case "SIGQUIT":
    return new failure.HR({
      code: "cancelled",
      message: `The step was cancelled (${reason}).`
    });
  }
}

var version = __nccwpck_require__(311);

// CONCATENATED MODULE: ./src/run.ts
async function run(ports, env) {
  const stop = startStop(ports.clock);
  const stopListening = listenForSignals(ports.signals, signal => {
    stop.trigger(signal);
  });
  const secrets = createSecrets(report_log.ot);
  const log = (0, report_log.hM)(text => secrets.redact(text), {
    debug: env["RUNNER_DEBUG"] === "1"
  });
  let begun;
  const work = async () => {
    const read = await readSettings(secrets, env);
    if (!read.ok) {
      stop.limit(read.rejection.timeoutMs);
      return await rejectInputs(log, read.rejection, async () => {
        const {createHttpClient: createHttpClient} = await __nccwpck_require__.e(836).then(__nccwpck_require__.bind(__nccwpck_require__, 9836));
        const {proxies: proxies} = read.rejection;
        const create = ports.createHttpClient ?? createHttpClient;
        const http = create({
          proxies: proxies,
          userAgent: version._O,
          stop: stop.signal,
          cut: stop.cut
        });
        return {
          http: http,
          clock: ports.clock,
          stop: stop
        };
      });
    }
    stop.limit(read.settings.timeoutMs);
    begun = read.settings;
    const {begin: begin} = await __nccwpck_require__.e(386).then(__nccwpck_require__.bind(__nccwpck_require__, 4386));
    return await begin(ports, read.settings, stop, secrets, log);
  };
  try {
    return await Promise.race([ work(), overdue(stop, log, () => begun) ]);
  } catch (error) {
    return failUnexpectedly(log, error);
  } finally {
    stopListening();
    stop.release();
  }
}

function overdue(stop, log, begun) {
  return new Promise(resolve => {
    stop.overdue.addEventListener("abort", () => {
      resolve(failOverdue(log, stop.failure(), begun()));
    });
  });
}

// CONCATENATED MODULE: ./src/clock.ts
const startedAt = Date.now();

const startedAtNs = process.hrtime.bigint();

const systemClock = {
  now: () => startedAt + Number(process.hrtime.bigint() - startedAtNs) / 1e6,
  async sleep(ms, signal) {
    try {
      await (0, builtIn("node:timers/promises").setTimeout)(Math.max(0, ms), void 0, {
        signal: signal
      });
    } catch {}
  }
};

// CONCATENATED MODULE: ./src/ports.ts
const realPorts = {
  clock: systemClock,
  random: Math.random,
  signals: process
};

// CONCATENATED MODULE: ./src/index.ts
const WIND_DOWN_MS = 500;

process.stdout.on("error", () => {});

run(realPorts, process.env).then(verdict => {
  process.exitCode = verdict === "passed" ? 0 : 1;
  setTimeout(leave, WIND_DOWN_MS).unref();
});
