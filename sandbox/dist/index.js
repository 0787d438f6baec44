const builtIns = {};

// One of Node's own modules, loaded where it is first used.
function builtIn(name) {
  return builtIns[name] ??= process.getBuiltinModule(name);
}


/******/ var __webpack_modules__ = {
  118: ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
      try {
        var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(413);
        var _serve_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(609);
        var _start_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(402);
        var _stop_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(664);
        if (process.argv[2] === _serve_js__WEBPACK_IMPORTED_MODULE_1__.Ip) await (0, _serve_js__WEBPACK_IMPORTED_MODULE_1__.wX)(process.argv[3]); else if ((0, 
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)("pid") === "") await (0, _start_js__WEBPACK_IMPORTED_MODULE_2__.n)(); else await (0, 
        _stop_js__WEBPACK_IMPORTED_MODULE_3__.d)();
        __webpack_async_result__();
      } catch (e) {
        __webpack_async_result__(e);
      }
    }, 1);
  }),
  609: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Ip: () => SERVE,
      FR: () => WEBHOOK_SECRET,
      O$: () => greeting,
      wX: () => serve
    });
    var schemas = __nccwpck_require__(586);
    // CONCATENATED MODULE: ./sandbox/src/request-line.ts
    function requestLine(request) {
      const query = new URLSearchParams(request.query).toString();
      const outcome = request.status ?? "no answer";
      const time = new Date(request.at).toISOString().slice(11, 23);
      return `${time}  ${request.method} ${request.path}${query && `?${query}`}  ${outcome}  (connection ${request.connection})`;
    }
    // CONCATENATED MODULE: external "node:http"
    var external_node_http_default = __nccwpck_require__.n(builtIn("node:http"));
    // CONCATENATED MODULE: external "node:https"
    var external_node_https_default = __nccwpck_require__.n(builtIn("node:https"));
    // CONCATENATED MODULE: external "node:crypto"
    // CONCATENATED MODULE: external "node:stream/consumers"
    var errors = __nccwpck_require__(428);
    // CONCATENATED MODULE: ./sandbox/src/http-types.ts
    function jsonReply(status, value, headers = {}) {
      return {
        status: status,
        headers: {
          "Content-Type": "application/json",
          ...headers
        },
        body: JSON.stringify(value)
      };
    }
    function emptyReply(status) {
      return {
        status: status,
        headers: {},
        body: ""
      };
    }
    function mediaType(request) {
      return (request.headers["content-type"] ?? "").split(";", 1).join("").trim().toLowerCase();
    }
    // CONCATENATED MODULE: ./sandbox/src/errors.ts
    class Refusal extends Error {
      refused;
      constructor(refused) {
        super(refused.message);
        this.refused = refused;
      }
    }
    function errorReply(refused, correlationId) {
      return jsonReply(refused.status, {
        details: [],
        ...refused,
        contextId: correlationId,
        errors: []
      });
    }
    function invalidField(fieldName, message) {
      const details = [ {
        errorCode: "invalid.value",
        fieldName: fieldName
      } ];
      return new Refusal({
        status: 400,
        code: "invalid.value",
        message: message,
        details: details
      });
    }
    function missingPermissions(permissions) {
      const text = "Unable to perform the requested action. You must have at least one of the following permissions";
      const list = permissions.join(", ");
      return new Refusal({
        status: 403,
        code: "missing.any.permissions",
        message: `${text} assigned: [${list}]`,
        messageWithParams: `${text} assigned: [{permissions}]`,
        messageParams: {
          permissions: list
        }
      });
    }
    const usual = {
      400: [ "bad.request", "The request could not be understood by the server due to malformed syntax." ],
      401: [ "bad.credentials", "Invalid login credentials." ],
      403: [ "not.authorized", "You are not authorized to perform the requested action." ],
      404: [ "not.found", "HTTP 404 Not Found" ],
      405: [ "method.not.allowed", "HTTP 405 Method Not Allowed" ],
      408: [ "request.timeout", "The request timed out." ],
      409: [ "general.conflict", "The request conflicts with the current state of the resource." ],
      413: [ "request.entity.too.large", "The request is over the size limit." ],
      415: [ "unsupported.media.type", "HTTP 415 Unsupported Media Type" ],
      429: [ "too.many.requests.retry.after", "Rate limit exceeded the maximum." ],
      500: [ "internal.server.error", "The server encountered an unexpected condition." ],
      502: [ "bad.gateway", "Bad gateway." ],
      503: [ "service.unavailable", "Service Unavailable - The server is currently unavailable." ],
      504: [ "gateway.timeout", "The request timed out." ]
    };
    function usualRefusal(status, retryAfter) {
      const [code, message] = usual[status] ?? [ "general.error", `HTTP ${status}` ];
      if (status === 429 && retryAfter !== void 0) return {
        status: status,
        code: code,
        message: `${message} Retry the request in [${retryAfter}] seconds`
      };
      return {
        status: status,
        code: code,
        message: message
      };
    }
    // CONCATENATED MODULE: ./sandbox/src/settings-change.ts
    const members = schemas.g1P(schemas.YjP(), schemas.L5J());
    const settingsChange = schemas.rej({
      labels: schemas.g1P(schemas.YjP(), schemas._H3({
        interrupting: schemas.YOg(schemas.YjP()).readonly().optional()
      })).optional(),
      utilization: schemas.g1P(schemas.YjP(), members).optional(),
      maxInboundCalls: schemas.Whr().min(0).optional(),
      members: members.optional()
    });
    function changeSettings(organisation, change) {
      const ids = new Map(organisation.labels().flatMap(label => label.api === "utilization" ? [ [ label.name, label.id ] ] : []));
      const idOf = name => {
        const id = ids.get(name);
        if (id === void 0) throw new Error(`The sandbox has no label ${JSON.stringify(name)}.`);
        return id;
      };
      const {utilization: utilization, labelUtilizations: labelUtilizations, maxInboundCalls: maxInboundCalls, ...others} = organisation.settings.current();
      const labels = Object.entries(change.labels ?? {}).map(([name, {interrupting: interrupting, ...settings}]) => {
        const id = idOf(name);
        const interruptingLabelIds = interrupting?.map(idOf);
        return [ id, {
          ...labelUtilizations[id],
          ...settings,
          ...interruptingLabelIds && {
            interruptingLabelIds: interruptingLabelIds
          }
        } ];
      });
      organisation.settings.replace({
        ...others,
        ...change.members,
        utilization: merged(utilization, change.utilization ?? {}),
        labelUtilizations: {
          ...labelUtilizations,
          ...Object.fromEntries(labels)
        },
        maxInboundCalls: change.maxInboundCalls ?? maxInboundCalls
      });
    }
    function merged(before, change) {
      const entries = Object.entries(change).map(([key, given]) => [ key, {
        ...before[key],
        ...given
      } ]);
      return {
        ...before,
        ...Object.fromEntries(entries)
      };
    }
    // CONCATENATED MODULE: ./sandbox/src/faults.ts
    const on = {
      method: schemas.YjP().optional(),
      path: schemas.YjP().optional(),
      query: schemas.g1P(schemas.YjP(), schemas.KCZ([ schemas.YjP(), schemas.aig() ])).optional(),
      sent: schemas.YjP().optional(),
      after: schemas.Whr().min(0).optional(),
      times: schemas.KCZ([ schemas.Whr().min(1), schemas.euz("always") ]).optional()
    };
    const afterWrite = schemas.zMY().optional();
    const milliseconds = schemas.aig().min(0);
    const headers = schemas.g1P(schemas.YjP(), schemas.YjP()).optional();
    const faults_status = schemas.Whr().min(200).max(599);
    const faultSchema = schemas.gMt("effect", [ schemas.rej({
      effect: schemas.euz("status"),
      ...on,
      status: faults_status,
      body: schemas.L5J().optional(),
      headers: headers,
      retryAfter: schemas.KCZ([ schemas.YjP(), schemas.aig() ]).optional(),
      afterWrite: afterWrite
    }), schemas.rej({
      effect: schemas.euz("delay"),
      ...on,
      ms: milliseconds,
      afterWrite: afterWrite
    }), schemas.rej({
      effect: schemas.euz("hang"),
      ...on,
      afterWrite: afterWrite
    }), schemas.rej({
      effect: schemas.euz("reset"),
      ...on,
      afterWrite: afterWrite
    }), schemas.rej({
      effect: schemas.euz("malformed"),
      ...on,
      body: schemas.YjP(),
      contentType: schemas.YjP().optional(),
      status: faults_status.optional(),
      afterWrite: afterWrite
    }), schemas.rej({
      effect: schemas.euz("slowDrip"),
      ...on,
      ms: milliseconds
    }), schemas.rej({
      effect: schemas.euz("hugeAnswer"),
      ...on,
      bytes: schemas.Whr().min(2)
    }), schemas.rej({
      effect: schemas.euz("staleListing"),
      listings: schemas.Whr().min(0).optional(),
      ms: milliseconds.optional()
    }), schemas.rej({
      effect: schemas.euz("staleSettings"),
      readings: schemas.Whr().min(0).optional(),
      ms: milliseconds.optional()
    }), schemas.rej({
      effect: schemas.euz("closeWrites"),
      writes: schemas.Whr().min(0).optional(),
      ms: milliseconds.optional(),
      methods: schemas.YOg(schemas.YjP()).optional()
    }), schemas.rej({
      effect: schemas.euz("settingsRace"),
      ...on,
      change: settingsChange
    }), schemas.rej({
      effect: schemas.euz("conflictRace"),
      ...on
    }), schemas.rej({
      effect: schemas.euz("repeatPage"),
      ...on,
      numberAsRequested: schemas.zMY().optional()
    }), schemas.rej({
      effect: schemas.euz("repeatCursor"),
      ...on
    }), schemas.rej({
      effect: schemas.euz("redirect"),
      ...on,
      location: schemas.YjP(),
      status: schemas.Whr().min(300).max(399).optional(),
      afterWrite: afterWrite
    }), schemas.rej({
      effect: schemas.euz("echoAuthorization"),
      ...on,
      status: faults_status.optional()
    }) ]);
    // CONCATENATED MODULE: ./sandbox/src/control.ts
    const PREFIX = "/sandbox/";
    function control(request, sandbox) {
      if (!request.path.startsWith(PREFIX)) return;
      switch (`${request.method} ${request.path.slice(PREFIX.length)}`) {
       case "POST faults":
        return injectFault(request.body, sandbox);

       case "DELETE faults":
        sandbox.clearFaults();
        return jsonReply(200, {
          cleared: true
        });

       case "GET labels":
        return jsonReply(200, sandbox.labels());

       case "GET settings":
        return jsonReply(200, sandbox.settings());

       case "GET requests":
        return jsonReply(200, sandbox.requests.map(withoutCredentials));

       default:
        return jsonReply(404, usualRefusal(404));
      }
    }
    function injectFault(body, sandbox) {
      let value;
      try {
        value = JSON.parse(body);
      } catch {
        return jsonReply(400, {
          message: "The fault is not valid JSON."
        });
      }
      const parsed = faultSchema.safeParse(value);
      if (!parsed.success) return jsonReply(400, {
        message: errors.S1(parsed.error)
      });
      sandbox.inject(parsed.data);
      return jsonReply(200, {
        injected: parsed.data
      });
    }
    function withoutCredentials(request) {
      const scheme = request.headers["authorization"]?.split(" ", 1).join("");
      if (scheme === void 0) return request;
      return {
        ...request,
        headers: {
          ...request.headers,
          authorization: `${scheme} ***`
        }
      };
    }
    // CONCATENATED MODULE: external "node:stream"
    // CONCATENATED MODULE: external "node:stream/promises"
    // CONCATENATED MODULE: external "node:tls"
    // CONCATENATED MODULE: ./sandbox/src/delivery.ts
    async function deliver(response, ending, onStatus, signal) {
      switch (ending.kind) {
       case "hang":
        return;

       case "reset":
        delivery_reset(response);
        return;

       case "reply":
        {
          const body = begin(response, ending.reply, onStatus);
          response.end(body);
          return;
        }

       case "drip":
        {
          const body = begin(response, ending.reply, onStatus);
          for (const byte of body) {
            if (response.destroyed) return;
            response.write(Buffer.of(byte));
            await (ending.msPerByte > 0 ? (0, builtIn("node:fs/promises").setTimeout)(ending.msPerByte, void 0, {
              signal: signal
            }) : (0, builtIn("node:fs/promises").setImmediate)());
          }
          response.end();
          return;
        }

       case "huge":
        onStatus(200);
        response.writeHead(200, {
          "Content-Type": "application/json"
        });
        await (0, builtIn("node:stream/promises").pipeline)(builtIn("node:stream").Readable.from(jsonString(ending.bytes)), response, {
          signal: signal
        });
      }
    }
    function begin(response, reply, onStatus) {
      const body = Buffer.from(reply.body);
      onStatus(reply.status);
      response.writeHead(reply.status, {
        "Content-Length": String(body.length),
        ...reply.headers
      });
      return body;
    }
    function delivery_reset(response) {
      const {socket: socket} = response;
      if (socket instanceof builtIn("node:tls").TLSSocket) socket.destroy(); else socket?.resetAndDestroy();
    }
    function* jsonString(bytes) {
      yield Buffer.from('"');
      const chunk = Buffer.alloc(65536, "x");
      for (let left = bytes - 2; left > 0; left -= chunk.length) yield chunk.subarray(0, left);
      yield Buffer.from('"');
    }
    // CONCATENATED MODULE: ./sandbox/src/login.ts
    class Tokens {
      #expiry=new Map;
      #lifetimeSeconds;
      #now;
      constructor(lifetimeSeconds, now) {
        this.#lifetimeSeconds = lifetimeSeconds;
        this.#now = now;
      }
      issue() {
        const token = (0, builtIn("node:crypto").randomBytes)(48).toString("base64url");
        this.#expiry.set(token, this.#now() + this.#lifetimeSeconds * 1e3);
        return {
          access_token: token,
          token_type: "bearer",
          expires_in: this.#lifetimeSeconds
        };
      }
      check(authorization) {
        const token = /^bearer (.+)$/i.exec(authorization ?? "")?.[1];
        if (token === void 0) return "missing";
        const expiry = this.#expiry.get(token);
        return expiry !== void 0 && this.#now() < expiry ? "good" : "unknown";
      }
      revoke() {
        this.#expiry.clear();
      }
    }
    function login(request, client, tokens) {
      if (request.method !== "POST") return refuse(405, "invalid_request", "method not allowed");
      if (mediaType(request) !== "application/x-www-form-urlencoded") return refuse(415, "invalid_request", "the body must be application/x-www-form-urlencoded");
      const grant = new URLSearchParams(request.body).get("grant_type");
      if (grant === null) return refuse(400, "invalid_request", "grant_type is missing");
      if (grant !== "client_credentials") return refuse(400, "unsupported_grant_type", `unsupported grant_type: ${grant}`);
      const sent = basicCredentials(request.headers["authorization"]);
      if (sent?.id !== client.id) return refuse(400, "invalid_client", "client not found: invalid_client");
      if (sent.secret !== client.secret) return refuse(401, "invalid_client", "authentication failed");
      return jsonReply(200, tokens.issue());
    }
    function refuse(status, error, description) {
      return jsonReply(status, {
        error: error,
        description: description,
        error_description: description
      });
    }
    function basicCredentials(authorization) {
      const encoded = /^basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization ?? "")?.[1];
      if (encoded === void 0) return;
      const pair = Buffer.from(encoded, "base64").toString("utf8");
      const colon = pair.indexOf(":");
      return colon < 0 ? void 0 : {
        id: pair.slice(0, colon),
        secret: pair.slice(colon + 1)
      };
    }
    var src_options = __nccwpck_require__(9);
    // CONCATENATED MODULE: ./sandbox/src/routes-account.ts
    const ORGANIZATION_PATH = "/api/v2/organizations/me";
    const PRODUCTS_PATH = "/api/v2/authorization/products";
    function getOrganization() {
      return jsonReply(200, {
        id: "5a6e64b0-0000-4000-8000-000000000001",
        name: "Sandbox",
        defaultLanguage: "en-US",
        defaultCountryCode: "US",
        thirdPartyOrgName: "sandbox",
        domain: "sandbox.example",
        version: 1,
        state: "active",
        voicemailEnabled: false,
        productPlatform: "PureCloud",
        features: {},
        selfUri: ORGANIZATION_PATH
      });
    }
    function listProducts() {
      const entities = [ {
        id: "pureCloud"
      } ];
      return jsonReply(200, {
        entities: entities,
        pageSize: 25,
        pageNumber: 1,
        total: entities.length,
        pageCount: 1
      });
    }
    // CONCATENATED MODULE: ./sandbox/src/request-body.ts
    function readJsonBody(request, schema) {
      if (mediaType(request) !== "application/json") throw new Refusal(usualRefusal(415));
      let value;
      try {
        value = JSON.parse(request.body);
      } catch {
        throw new Refusal({
          ...usualRefusal(400),
          message: "The request body is not valid JSON."
        });
      }
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      const issue = parsed.error.issues[0];
      const field = issue?.code === "unrecognized_keys" ? issue.keys.join(", ") : issue?.path.join(".") ?? "";
      throw invalidField(field, `The value of ${field || "the body"} is not valid: ${issue?.message ?? ""}`);
    }
    function queryNumber(request, name, rule) {
      const text = request.query.get(name);
      if (text === null) return rule.usual;
      const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
      if (value < 1 || value > rule.max) throw invalidField(name, `The value of ${name} must be between 1 and ${rule.max}.`);
      return value;
    }
    // CONCATENATED MODULE: ./sandbox/src/settings-document.ts
    const defaultMedia = {
      call: mediaOf(1),
      callback: mediaOf(1),
      chat: mediaOf(4),
      email: mediaOf(1),
      message: mediaOf(4),
      workitem: mediaOf(1)
    };
    const defaultLabelSettings = {
      maximumCapacity: 10,
      interruptingLabelIds: []
    };
    const DEFAULT_MAX_INBOUND_CALLS = 1;
    function mediaOf(maximumCapacity) {
      return {
        maximumCapacity: maximumCapacity,
        interruptableMediaTypes: [],
        includeNonAcd: false
      };
    }
    const maximumCapacity = schemas.Whr().min(0).max(25).nullish();
    const strings = schemas.YOg(schemas.YjP()).readonly().nullish();
    const labelSettingsRequest = schemas._H3({
      maximumCapacity: maximumCapacity,
      interruptingLabelIds: strings
    });
    const settingsRequest = schemas._H3({
      utilization: schemas.g1P(schemas.YjP(), schemas._H3({
        maximumCapacity: maximumCapacity,
        interruptableMediaTypes: strings,
        includeNonAcd: schemas.zMY().nullish()
      })).nullish(),
      labelUtilizations: schemas.g1P(schemas.YjP(), labelSettingsRequest).nullish(),
      maxInboundCalls: schemas.Whr().min(0).nullish()
    });
    function labelSettingsOf(given) {
      const settings = Object.entries(withoutNulls(given ?? {})).filter(([key]) => key !== "labelName");
      return {
        ...defaultLabelSettings,
        ...Object.fromEntries(settings)
      };
    }
    function mediaSettingsOf(given) {
      const media = Object.entries(given ?? {}).map(([type, settings]) => [ type, {
        ...mediaOf(1),
        ...defaultMedia[type],
        ...withoutNulls(settings)
      } ]);
      return {
        ...defaultMedia,
        ...Object.fromEntries(media)
      };
    }
    function withoutNulls(members) {
      return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
    }
    // CONCATENATED MODULE: ./sandbox/src/routes-settings.ts
    const SETTINGS_PATH = "/api/v2/routing/utilization";
    function readSettings(organisation) {
      return jsonReply(200, organisation.settings.read());
    }
    function replaceSettings(request, organisation) {
      organisation.settings.replace(readSettingsRequest(request, organisation));
      return jsonReply(200, organisation.settings.current());
    }
    function resetSettings(organisation) {
      organisation.settings.replace({});
      return emptyReply(204);
    }
    function readSettingsRequest(request, organisation) {
      const given = readJsonBody(request, settingsRequest);
      for (const [id, settings] of Object.entries(given.labelUtilizations ?? {})) {
        const field = `labelUtilizations.${id}`;
        if (!organisation.hasUtilizationLabel(id)) throw invalidField(field, `No utilization label has the id ${id}.`);
        refuseUnknownLabels(settings.interruptingLabelIds, `${field}.interruptingLabelIds`, organisation);
      }
      return given;
    }
    function refuseUnknownLabels(ids, fieldName, organisation) {
      const unknown = ids?.find(id => !organisation.hasUtilizationLabel(id));
      if (unknown !== void 0) throw invalidField(fieldName, `No utilization label has the id ${unknown}.`);
    }
    // CONCATENATED MODULE: ./sandbox/src/routes-agent.ts
    const AGENT_SETTINGS_PATH = "/api/v2/routing/users/{id}/utilization";
    function readAgentSettings(id, {agents: agents, settings: settings}) {
      return jsonReply(200, agents.document(id, settings.current()));
    }
    function replaceAgentSettings(request, id, organisation) {
      organisation.agents.set(id, readSettingsRequest(request, organisation));
      return readAgentSettings(id, organisation);
    }
    function resetAgentSettings(id, {agents: agents}) {
      agents.delete(id);
      return emptyReply(204);
    }
    // CONCATENATED MODULE: ./sandbox/src/label-refusals.ts
    function conflict(draft) {
      const name = draft.api === "utilization" ? draft.name : `${draft.scope} ${draft.name}=${draft.value}`;
      return new Refusal({
        status: 409,
        code: "general.conflict",
        message: `A label already exists: ${name}`,
        messageWithParams: "A label already exists: {name}",
        messageParams: {
          name: name
        }
      });
    }
    function limitReached(value, key) {
      return new Refusal({
        status: 400,
        code: "limit.exceeded",
        message: `The organization has reached its limit of ${value} labels.`,
        limit: {
          key: key,
          namespace: "routing",
          value: value
        }
      });
    }
    // CONCATENATED MODULE: ./sandbox/src/routes-utilization.ts
    const UTILIZATION_PATH = "/api/v2/routing/utilization/labels";
    const MAX_PAGE_SIZE = 100;
    const routes_utilization_name = schemas.YjP().min(1).max(256).regex(/\S/, "must not be only white space").regex(/^[^[\]:*]*$/, "must not contain any of [ ] : *");
    const creation = schemas.rej({
      name: routes_utilization_name,
      utilization: labelSettingsRequest.strict().nullish()
    });
    const labelRenaming = schemas.rej({
      name: routes_utilization_name
    });
    function readUtilizationDraft(request, organisation) {
      const draft = readJsonBody(request, creation);
      const field = "utilization.interruptingLabelIds";
      refuseUnknownLabels(draft.utilization?.interruptingLabelIds, field, organisation);
      return {
        api: "utilization",
        ...draft
      };
    }
    function createUtilizationLabel(request, organisation) {
      const draft = readUtilizationDraft(request, organisation);
      const written = organisation.write(draft);
      switch (written.kind) {
       case "created":
        return jsonReply(200, shownLabel(written.label));

       case "conflict":
        throw conflict(draft);

       case "full":
        throw limitReached(written.limit, "utilization.labels.max");
      }
    }
    function listUtilizationLabels(request, organisation, repeatFirst) {
      const pageSize = queryNumber(request, "pageSize", {
        usual: 25,
        max: MAX_PAGE_SIZE
      });
      const requested = queryNumber(request, "pageNumber", {
        usual: 1,
        max: 999999999
      });
      const order = request.query.get("sortOrder") ?? "";
      if (![ "", "ascending", "descending" ].includes(order)) throw invalidField("sortOrder", "The value of sortOrder must be ascending or descending.");
      const wanted = namePattern(request.query.get("name"));
      const found = organisation.listed("utilization", requested === 1).filter(label => wanted.test(label.name)).toSorted((a, b) => (a.name < b.name ? -1 : 1) * (order === "descending" ? -1 : 1));
      const page = repeatFirst ? 1 : requested;
      const pageNumber = repeatFirst?.numberAsRequested ? requested : page;
      const pages = Math.ceil(found.length / pageSize);
      const pageCount = repeatFirst ? Math.max(pages, requested + 1) : pages;
      const uri = number => `${UTILIZATION_PATH}?pageSize=${pageSize}&pageNumber=${number}`;
      return jsonReply(200, {
        entities: found.slice((page - 1) * pageSize, page * pageSize).map(shownLabel),
        pageSize: pageSize,
        pageNumber: pageNumber,
        total: found.length,
        pageCount: pageCount,
        firstUri: uri(1),
        selfUri: uri(pageNumber),
        lastUri: uri(Math.max(1, pageCount)),
        ...pageNumber < pageCount && {
          nextUri: uri(pageNumber + 1)
        },
        ...pageNumber > 1 && {
          previousUri: uri(pageNumber - 1)
        }
      });
    }
    function shownLabel(label) {
      return {
        id: label.id,
        name: label.name,
        selfUri: `${UTILIZATION_PATH}/${label.id}`
      };
    }
    function namePattern(text) {
      if (text === null || text === "") return /^/;
      return new RegExp(`^${text.split("*").map(part => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join(".*")}$`, "su");
    }
    // CONCATENATED MODULE: ./sandbox/src/routes-label.ts
    const LABEL_PATH = `${UTILIZATION_PATH}/{id}`;
    const LABEL_AGENTS_PATH = `${LABEL_PATH}/agents`;
    function getUtilizationLabel(id, organisation) {
      const label = organisation.found("utilization", id);
      if (label === void 0) throw new Refusal(usualRefusal(404));
      return jsonReply(200, shownLabel(label));
    }
    function renameUtilizationLabel(request, id, organisation) {
      refuseSystemLabel(id, organisation);
      const {name: name} = readJsonBody(request, labelRenaming);
      const renamed = organisation.rename(id, name);
      switch (renamed.kind) {
       case "renamed":
        return jsonReply(200, shownLabel(renamed.label));

       case "conflict":
        throw conflict({
          api: "utilization",
          name: name
        });

       case "missing":
        throw new Refusal(usualRefusal(404));
      }
    }
    function deleteUtilizationLabel(request, id, organisation) {
      if (!organisation.hasUtilizationLabel(id)) throw new Refusal(usualRefusal(404));
      refuseSystemLabel(id, organisation);
      const {settings: settings, agents: agents} = organisation;
      const isForced = request.query.get("forceDelete")?.toLowerCase() === "true";
      if (!isForced && (settings.interruptedBy(id).length > 0 || agents.using(id).length > 0)) {
        const message = "The utilization label is in use: by agents, or as one that interrupts other labels.";
        throw new Refusal({
          ...usualRefusal(409),
          message: message
        });
      }
      organisation.delete(id);
      return emptyReply(204);
    }
    function listLabelAgents(id, organisation) {
      if (!organisation.hasUtilizationLabel(id)) throw new Refusal(usualRefusal(404));
      const agents = organisation.agents.using(id);
      return jsonReply(200, agents.map(agent => ({
        id: agent,
        selfUri: `/api/v2/users/${agent}`
      })));
    }
    function refuseSystemLabel(id, organisation) {
      if (!organisation.isSystemLabel(id)) return;
      const message = "The system default label can be neither renamed nor deleted.";
      throw new Refusal({
        ...usualRefusal(400),
        message: message
      });
    }
    // CONCATENATED MODULE: ./sandbox/src/routes-routing.ts
    const ROUTING_PATH = "/api/v2/routing/labels";
    const ENDLESS_CURSOR = "ZW5kbGVzcw";
    const routes_routing_creation = schemas.rej({
      name: schemas.YjP().regex(/^[A-Za-z0-9_-]{1,128}$/, "must be 1 to 128 of A-Z a-z 0-9 _ -"),
      value: schemas.YjP().min(1).max(256).regex(/^[^\p{Cc}\u2028\u2029]*$/u, "must not contain control characters or line separators"),
      scope: schemas.k5n([ "public", "private" ]),
      description: schemas.YjP().max(1024).default("")
    });
    function readRoutingDraft(request) {
      return {
        api: "routing",
        ...readJsonBody(request, routes_routing_creation)
      };
    }
    function createRoutingLabel(request, organisation) {
      const draft = readRoutingDraft(request);
      const written = organisation.write(draft);
      switch (written.kind) {
       case "created":
        return jsonReply(201, shown(written.label));

       case "conflict":
        throw conflict(draft);

       case "full":
        throw limitReached(written.limit, "labels.max");
      }
    }
    function listRoutingLabels(request, organisation, repeatCursor) {
      const limit = queryNumber(request, "limit", {
        usual: 25,
        max: 100
      });
      const start = repeatCursor ? 0 : readCursor(request.query.get("cursor"));
      const found = organisation.listed("routing", !request.query.has("cursor"));
      const end = start + limit;
      const nextPage = repeatCursor ? ENDLESS_CURSOR : end < found.length ? writeCursor(end) : null;
      return jsonReply(200, {
        labels: found.slice(start, end).map(shown),
        nextPage: nextPage
      });
    }
    function getRoutingLabel(id, organisation) {
      const label = organisation.found("routing", id);
      if (label === void 0) throw new Refusal(usualRefusal(404));
      return jsonReply(200, shown(label));
    }
    function shown(label) {
      return {
        ...label,
        api: void 0,
        createdAt: void 0,
        selfUri: `${ROUTING_PATH}/${label.id}`
      };
    }
    function writeCursor(start) {
      return Buffer.from(`from:${start}`).toString("base64url");
    }
    function readCursor(cursor) {
      if (cursor === null) return 0;
      const start = /^from:(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString())?.[1];
      if (start === void 0) throw invalidField("cursor", "The cursor is not one that this API gave out.");
      return Number(start);
    }
    // CONCATENATED MODULE: ./sandbox/src/resources.ts
    const viewers = [ src_options.O1 ];
    const viewersAndManagers = [ src_options.O1, src_options.Gg ];
    const resources = [ {
      api: "utilization",
      path: UTILIZATION_PATH,
      readableWith: viewers,
      methods: {
        GET: ({request: request, organisation: organisation, fault: fault}) => listUtilizationLabels(request, organisation, fault?.effect === "repeatPage" ? {
          numberAsRequested: fault.numberAsRequested === true
        } : void 0),
        POST: ({request: request, organisation: organisation}) => createUtilizationLabel(request, organisation)
      }
    }, {
      api: "utilization",
      path: LABEL_PATH,
      readableWith: viewers,
      methods: {
        GET: ({id: id, organisation: organisation}) => getUtilizationLabel(id, organisation),
        PUT: ({request: request, id: id, organisation: organisation}) => renameUtilizationLabel(request, id, organisation),
        DELETE: ({request: request, id: id, organisation: organisation}) => deleteUtilizationLabel(request, id, organisation)
      }
    }, {
      api: "utilization",
      path: LABEL_AGENTS_PATH,
      readableWith: viewers,
      methods: {
        GET: ({id: id, organisation: organisation}) => listLabelAgents(id, organisation)
      }
    }, {
      api: "utilization",
      path: SETTINGS_PATH,
      readableWith: viewersAndManagers,
      methods: {
        GET: ({organisation: organisation}) => readSettings(organisation),
        PUT: ({request: request, organisation: organisation}) => replaceSettings(request, organisation),
        DELETE: ({organisation: organisation}) => resetSettings(organisation)
      }
    }, {
      api: "utilization",
      path: AGENT_SETTINGS_PATH,
      readableWith: viewersAndManagers,
      methods: {
        GET: ({id: id, organisation: organisation}) => readAgentSettings(id, organisation),
        PUT: ({request: request, id: id, organisation: organisation}) => replaceAgentSettings(request, id, organisation),
        DELETE: ({id: id, organisation: organisation}) => resetAgentSettings(id, organisation)
      }
    }, {
      api: "routing",
      path: ROUTING_PATH,
      readableWith: viewers,
      methods: {
        GET: ({request: request, organisation: organisation, fault: fault}) => listRoutingLabels(request, organisation, fault?.effect === "repeatCursor"),
        POST: ({request: request, organisation: organisation}) => createRoutingLabel(request, organisation)
      }
    }, {
      api: "routing",
      path: `${ROUTING_PATH}/{id}`,
      readableWith: viewers,
      methods: {
        GET: ({id: id, organisation: organisation}) => getRoutingLabel(id, organisation)
      }
    }, {
      api: "any",
      path: ORGANIZATION_PATH,
      readableWith: [],
      methods: {
        GET: getOrganization
      }
    }, {
      api: "any",
      path: PRODUCTS_PATH,
      readableWith: [],
      methods: {
        GET: listProducts
      }
    } ];
    // CONCATENATED MODULE: ./sandbox/src/router.ts
    const BODY_LIMIT_BYTES = 512e3;
    function route(request, platform, fault) {
      try {
        if (request.path === "/oauth/token") return login(request, platform.client, platform.tokens);
        const {organisation: organisation} = platform;
        const {resource: resource, id: id} = findResource(request.path, platform.labelApi);
        const answer = resource.methods[request.method];
        if (answer === void 0) throw new Refusal(usualRefusal(405));
        authorize(request, resource, platform);
        if (Buffer.byteLength(request.body) > BODY_LIMIT_BYTES) throw new Refusal(usualRefusal(413));
        const call = {
          request: request,
          id: id,
          organisation: organisation,
          fault: fault
        };
        if (request.method === "GET") return answer(call);
        if (organisation.conflicts.conflicts(request.method)) throw new Refusal(usualRefusal(409));
        const reply = answer(call);
        organisation.conflicts.carriedOut();
        return reply;
      } catch (error) {
        if (error instanceof Refusal) return errorReply(error.refused, request.correlationId);
        throw error;
      }
    }
    function draftOf(request, platform) {
      try {
        const {resource: resource} = findResource(request.path, platform.labelApi);
        authorize(request, resource, platform);
        switch (resource.path) {
         case UTILIZATION_PATH:
          return readUtilizationDraft(request, platform.organisation);

         case ROUTING_PATH:
          return readRoutingDraft(request);

         default:
          return;
        }
      } catch (error) {
        if (error instanceof Refusal) return;
        throw error;
      }
    }
    function findResource(path, served) {
      for (const resource of resources) {
        if (![ served, "any" ].includes(resource.api) && served !== "both") continue;
        const [before = "", after] = resource.path.split("{id}");
        if (after === void 0) {
          if (path === before) return {
            resource: resource,
            id: ""
          };
          continue;
        }
        if (!path.startsWith(before) || !path.endsWith(after)) continue;
        const id = path.slice(before.length, after === "" ? void 0 : -after.length);
        if (id !== "" && !id.includes("/")) return {
          resource: resource,
          id: id
        };
      }
      throw new Refusal(usualRefusal(404));
    }
    function authorize(request, {readableWith: readableWith}, platform) {
      const state = platform.tokens.check(request.headers["authorization"]);
      if (state === "missing") throw new Refusal({
        status: 401,
        code: "authentication.required",
        message: "No authentication bearer token specified in authorization header."
      });
      if (state === "unknown") throw new Refusal(usualRefusal(401));
      const needed = request.method === "GET" ? readableWith : [ src_options.Gg ];
      if (needed.length > 0 && !needed.some(permission => platform.permissions.includes(permission))) throw missingPermissions(needed);
    }
    // CONCATENATED MODULE: ./sandbox/src/ending.ts
    function endingOf(request, platform, fault) {
      const carryOut = () => route(request, platform, fault);
      if (fault === void 0) return {
        kind: "reply",
        reply: carryOut()
      };
      if ("afterWrite" in fault && fault.afterWrite) carryOut();
      switch (fault.effect) {
       case "repeatPage":
       case "repeatCursor":
        return {
          kind: "reply",
          reply: carryOut()
        };

       case "slowDrip":
        return {
          kind: "drip",
          reply: carryOut(),
          msPerByte: fault.ms
        };

       case "hugeAnswer":
        return {
          kind: "huge",
          bytes: fault.bytes
        };

       case "hang":
       case "reset":
        return {
          kind: fault.effect
        };

       case "status":
        return {
          kind: "reply",
          reply: statusReply(request, fault)
        };

       case "malformed":
        {
          const headers = {
            "Content-Type": fault.contentType ?? "application/json"
          };
          return {
            kind: "reply",
            reply: {
              status: fault.status ?? 200,
              headers: headers,
              body: fault.body
            }
          };
        }

       case "redirect":
        return {
          kind: "reply",
          reply: {
            status: fault.status ?? 302,
            headers: {
              Location: fault.location
            },
            body: ""
          }
        };

       case "echoAuthorization":
        {
          const message = `Refused: ${request.headers["authorization"] ?? "no authorization"} ${request.body}`;
          const refused = {
            ...usualRefusal(fault.status ?? 400),
            message: message
          };
          return {
            kind: "reply",
            reply: errorReply(refused, request.correlationId)
          };
        }
      }
    }
    function statusReply(request, fault) {
      const {status: status, body: body, retryAfter: retryAfter} = fault;
      const headers = {
        ...retryAfter !== void 0 && {
          "Retry-After": String(retryAfter)
        },
        ...fault.headers
      };
      if (typeof body === "string") return {
        status: status,
        headers: {
          "Content-Type": "text/html",
          ...headers
        },
        body: body
      };
      if (body !== void 0) return jsonReply(status, body, headers);
      const plain = usualReply(request, status, retryAfter);
      return {
        ...plain,
        headers: {
          ...plain.headers,
          ...headers
        }
      };
    }
    function usualReply(request, status, retryAfter) {
      if (status < 400) return jsonReply(status, {});
      if (request.path === "/oauth/token" && (status === 400 || status === 401)) {
        const description = status === 400 ? "client not found: invalid_client" : "authentication failed";
        return jsonReply(status, {
          error: "invalid_client",
          description: description,
          error_description: description
        });
      }
      return errorReply(usualRefusal(status, retryAfter), request.correlationId);
    }
    // CONCATENATED MODULE: ./sandbox/src/recorder.ts
    class Recorder {
      #requests=[];
      #connections=new WeakMap;
      #now;
      #lastConnection=0;
      constructor(now) {
        this.#now = now;
      }
      get requests() {
        return this.#requests;
      }
      arrive(message, path, search) {
        const request = {
          at: this.#now(),
          method: message.method ?? "",
          path: path,
          query: Object.fromEntries(new URLSearchParams(search)),
          headers: headersOf(message),
          body: "",
          status: void 0,
          connection: this.#connectionOf(message.socket)
        };
        this.#requests.push(request);
        return {
          request: request,
          body: text => {
            request.body = text;
          },
          status: status => {
            request.status = status;
          }
        };
      }
      #connectionOf(socket) {
        const known = this.#connections.get(socket);
        if (known !== void 0) return known;
        this.#lastConnection += 1;
        this.#connections.set(socket, this.#lastConnection);
        return this.#lastConnection;
      }
    }
    function headersOf(message) {
      return Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [ name, String(value) ]));
    }
    // CONCATENATED MODULE: ./sandbox/src/exchange.ts
    function answerRequests(around) {
      return (message, response) => {
        exchange(message, response, around).catch(error => {
          if (around.closing.aborted || response.destroyed || response.headersSent) return;
          const reply = errorReply({
            ...usualRefusal(500),
            message: String(error)
          }, (0, builtIn("node:crypto").randomUUID)());
          response.writeHead(reply.status, reply.headers).end(reply.body);
        });
      };
    }
    async function exchange(message, response, around) {
      const {platform: platform, prefix: prefix, closing: closing} = around;
      const [fullPath = "", search] = (message.url ?? "").split(/\?(.*)/s);
      const path = fullPath.startsWith(`${prefix}/`) ? fullPath.slice(prefix.length) : "";
      const entry = path.startsWith("/sandbox/") ? void 0 : around.recorder.arrive(message, fullPath, search);
      if (entry) response.once("close", () => around.onRequestDone?.(entry.request));
      const onStatus = status => entry?.status(status);
      const wait = async ms => {
        if (ms > 0) await (0, builtIn("node:fs/promises").setTimeout)(ms, void 0, {
          signal: closing
        });
      };
      const body = await (0, builtIn("node:stream/consumers").text)(message);
      entry?.body(body);
      const request = {
        method: message.method ?? "",
        path: path,
        query: new URLSearchParams(search),
        headers: headersOf(message),
        body: body,
        correlationId: (0, builtIn("node:crypto").randomUUID)()
      };
      response.setHeader("ININ-Correlation-Id", request.correlationId);
      const controlReply = control(request, around.controlled);
      if (controlReply) {
        await deliver(response, {
          kind: "reply",
          reply: controlReply
        }, onStatus, closing);
        return;
      }
      const {delay: delay, race: race, settingsRace: settingsRace, answer: answer} = around.faults.take(request);
      if (delay && !delay.afterWrite) await wait(delay.ms);
      const rival = race ? draftOf(request, platform) : void 0;
      if (rival) platform.organisation.write(rival, {
        ignoreLimit: true
      });
      if (settingsRace) changeSettings(platform.organisation, settingsRace.change);
      const ending = endingOf(request, platform, answer);
      await wait(around.answerTimeMs + (delay?.afterWrite ? delay.ms : 0));
      await deliver(response, ending, onStatus, closing);
    }
    // CONCATENATED MODULE: ./sandbox/src/fault-queue.ts
    class FaultQueue {
      #armed=[];
      add(fault) {
        this.#armed.push({
          fault: fault,
          seen: 0,
          struck: 0
        });
      }
      clear() {
        this.#armed = [];
      }
      take(request) {
        let delay;
        let race = false;
        let settingsRace;
        let answer;
        for (const armed of this.#armed) {
          const {fault: fault} = armed;
          if (!fits(fault, request)) continue;
          armed.seen += 1;
          if (armed.seen <= (fault.after ?? 0) || armed.struck >= times(fault)) continue;
          if (fault.effect === "delay") {
            if (delay) continue;
            delay = fault;
          } else if (fault.effect === "conflictRace") {
            if (race) continue;
            race = true;
          } else if (fault.effect === "settingsRace") {
            if (settingsRace) continue;
            settingsRace = fault;
          } else {
            if (answer) continue;
            answer = fault;
          }
          armed.struck += 1;
        }
        return {
          delay: delay,
          race: race,
          settingsRace: settingsRace,
          answer: answer
        };
      }
    }
    function times(fault) {
      const repeats = fault.effect === "repeatPage" || fault.effect === "repeatCursor";
      const given = fault.times ?? (repeats ? "always" : 1);
      return given === "always" ? 1 / 0 : given;
    }
    function fits(fault, request) {
      const method = fault.method ?? methodOf(fault.effect);
      if (method !== void 0 && method.toUpperCase() !== request.method) return false;
      if (!fitsPath(fault.path ?? pathOf(fault.effect), request.path)) return false;
      if (!request.body.includes(fault.sent ?? "")) return false;
      return Object.entries(fault.query ?? {}).every(([key, value]) => request.query.get(key) === String(value));
    }
    function fitsPath(part, path) {
      return part.endsWith("$") ? path.endsWith(part.slice(0, -1)) : path.includes(part);
    }
    function methodOf(effect) {
      if (effect === "conflictRace") return "POST";
      if (effect === "settingsRace") return "PUT";
      return effect === "repeatPage" || effect === "repeatCursor" ? "GET" : void 0;
    }
    function pathOf(effect) {
      if (effect === "settingsRace") return `${SETTINGS_PATH}$`;
      return effect === "conflictRace" || effect === "repeatPage" || effect === "repeatCursor" ? "labels" : "";
    }
    // CONCATENATED MODULE: external "node:events"
    // CONCATENATED MODULE: ./sandbox/src/listen.ts
    async function listen(server, where) {
      const host = where.host ?? "127.0.0.1";
      server.listen(where.port ?? 0, host);
      await (0, builtIn("node:events").once)(server, "listening");
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("The server has no port.");
      const scheme = server instanceof external_node_https_default().Server ? "https" : "http";
      return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
    }
    function closer(server, waiting) {
      let closed;
      return () => closed ??= new Promise(resolve => {
        waiting.abort();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    }
    // CONCATENATED MODULE: ./sandbox/src/agent-settings.ts
    class AgentSettings {
      #byAgent=new Map;
      set(agent, given) {
        this.#byAgent.set(agent, given);
      }
      delete(agent) {
        this.#byAgent.delete(agent);
      }
      document(agent, organisation) {
        const own = this.#byAgent.get(agent);
        if (own === void 0) return {
          ...organisation,
          level: "Organization"
        };
        const media = Object.keys(own.utilization ?? {});
        const completed = mediaSettingsOf(own.utilization);
        const ownMedia = Object.entries(completed).filter(([type]) => media.includes(type));
        const labels = Object.entries(organisation.labelUtilizations).map(([id, settings]) => {
          const given = own.labelUtilizations?.[id];
          const {labelName: labelName} = settings;
          return [ id, given === void 0 ? settings : {
            ...labelSettingsOf(given),
            labelName: labelName
          } ];
        });
        return {
          ...own,
          utilization: {
            ...organisation.utilization,
            ...Object.fromEntries(ownMedia)
          },
          labelUtilizations: Object.fromEntries(labels),
          maxInboundCalls: own.maxInboundCalls ?? organisation.maxInboundCalls,
          level: "Agent"
        };
      }
      using(label) {
        return [ ...this.#byAgent ].flatMap(([agent, {labelUtilizations: labelUtilizations}]) => Object.entries(labelUtilizations ?? {}).some(([id, settings]) => id === label || settings.interruptingLabelIds?.includes(label)) ? [ agent ] : []);
      }
      deleteLabel(label) {
        for (const [agent, own] of this.#byAgent) {
          const kept = Object.entries(own.labelUtilizations ?? {}).filter(([id]) => id !== label).map(([id, {interruptingLabelIds: interruptingLabelIds, ...settings}]) => {
            const rest = interruptingLabelIds?.filter(interrupting => interrupting !== label);
            return [ id, {
              ...settings,
              interruptingLabelIds: rest
            } ];
          });
          this.#byAgent.set(agent, {
            ...own,
            labelUtilizations: Object.fromEntries(kept)
          });
        }
      }
    }
    // CONCATENATED MODULE: ./sandbox/src/utilization-settings.ts
    class UtilizationSettings {
      #now;
      #labels=new Map;
      #rest=restOf({});
      #lag={};
      #stale=[];
      #readings=0;
      constructor(now) {
        this.#now = now;
      }
      has(id) {
        return this.#labels.has(id);
      }
      current() {
        return documentOf({
          ...this.#rest,
          labels: this.#labels
        });
      }
      read() {
        this.#readings += 1;
        const now = this.#now();
        this.#stale = this.#stale.filter(({until: until, through: through}) => this.#readings <= through || now < until);
        return this.#stale[0]?.document ?? this.current();
      }
      lagBehind(lag) {
        this.#lag = lag;
      }
      replace(given) {
        this.#keepOld();
        this.#rest = restOf(given);
        for (const [id, {name: name}] of this.#labels) this.#labels.set(id, {
          name: name,
          settings: labelSettingsOf(given.labelUtilizations?.[id])
        });
      }
      addLabel(id, name, given) {
        this.#keepOld();
        this.#labels.set(id, {
          name: name,
          settings: labelSettingsOf(given)
        });
      }
      renameLabel(id, name) {
        const label = this.#labels.get(id);
        if (label === void 0) return;
        this.#keepOld();
        this.#labels.set(id, {
          ...label,
          name: name
        });
      }
      interruptedBy(id) {
        return [ ...this.#labels ].flatMap(([other, {settings: settings}]) => other !== id && settings.interruptingLabelIds.includes(id) ? [ other ] : []);
      }
      deleteLabel(id) {
        this.#keepOld();
        this.#labels.delete(id);
        for (const [other, {name: name, settings: settings}] of this.#labels) {
          const interruptingLabelIds = settings.interruptingLabelIds.filter(interrupting => interrupting !== id);
          if (interruptingLabelIds.length < settings.interruptingLabelIds.length) this.#labels.set(other, {
            name: name,
            settings: {
              ...settings,
              interruptingLabelIds: interruptingLabelIds
            }
          });
        }
      }
      #keepOld() {
        const {readings: readings = 0, ms: ms = 0} = this.#lag;
        if (readings === 0 && ms === 0) return;
        this.#stale.push({
          document: this.current(),
          until: this.#now() + ms,
          through: this.#readings + readings
        });
      }
    }
    const declared = new Set([ "utilization", "labelUtilizations", "maxInboundCalls" ]);
    function restOf(given) {
      return {
        media: mediaSettingsOf(given.utilization),
        maxInboundCalls: given.maxInboundCalls ?? DEFAULT_MAX_INBOUND_CALLS,
        members: Object.fromEntries(Object.entries(given).filter(([key]) => !declared.has(key)))
      };
    }
    function documentOf({media: media, labels: labels, maxInboundCalls: maxInboundCalls, members: members}) {
      const entries = [ ...labels ].map(([id, {name: name, settings: settings}]) => [ id, {
        ...settings,
        labelName: name
      } ]);
      return {
        ...members,
        utilization: media,
        labelUtilizations: Object.fromEntries(entries),
        maxInboundCalls: maxInboundCalls
      };
    }
    // CONCATENATED MODULE: ./sandbox/src/write-conflicts.ts
    class WriteConflicts {
      #now;
      #rule={};
      #busyUntil=0;
      #left=0;
      constructor(now) {
        this.#now = now;
      }
      refuse(rule) {
        this.#rule = rule;
        this.#busyUntil = 0;
        this.#left = 0;
      }
      conflicts(method) {
        if (this.#rule.methods?.includes(method) === false) return false;
        if (this.#left > 0) {
          this.#left -= 1;
          return true;
        }
        return this.#now() < this.#busyUntil;
      }
      carriedOut() {
        this.#busyUntil = this.#now() + (this.#rule.ms ?? 0);
        this.#left = this.#rule.writes ?? 0;
      }
    }
    // CONCATENATED MODULE: ./sandbox/src/organisation.ts
    const SYSTEM_DEFAULT_LABEL = "System Default Label";
    const defaultLimits = {
      utilization: 100,
      routing: 500
    };
    class Organisation {
      settings;
      agents=new AgentSettings;
      conflicts;
      #rows=new Map;
      #limit;
      #now;
      #held={
        utilization: 0,
        routing: 0
      };
      #begun={
        utilization: 0,
        routing: 0
      };
      #lag={};
      #takesTwins=false;
      #systemLabel;
      constructor(options) {
        this.#limit = options.limit;
        this.#now = options.now;
        this.settings = new UtilizationSettings(options.now);
        this.conflicts = new WriteConflicts(options.now);
        if (options.systemDefaultLabel) {
          const written = this.write({
            api: "utilization",
            name: SYSTEM_DEFAULT_LABEL
          }, {
            ignoreLimit: true
          });
          this.#held.utilization = 0;
          if (written.kind === "created") this.#systemLabel = written.label.id;
        }
      }
      labels() {
        return [ ...this.#rows.values() ].map(row => row.label);
      }
      hasUtilizationLabel(id) {
        return this.settings.has(id);
      }
      isSystemLabel(id) {
        return id === this.#systemLabel;
      }
      lagBehind(lag) {
        this.#lag = lag;
      }
      takeTwins() {
        this.#takesTwins = true;
      }
      listed(api, firstPage) {
        if (firstPage) this.#begun[api] += 1;
        const begun = this.#begun[api];
        const now = this.#now();
        return [ ...this.#rows.values() ].filter(row => row.label.api === api && begun > row.hiddenThrough && now >= row.hiddenUntil).map(row => row.label);
      }
      found(api, id) {
        const row = [ ...this.#rows.values() ].find(({label: label}) => label.id === id && label.api === api);
        if (row === void 0) return;
        const isHidden = row.hiddenLookups > 0 && this.#begun[api] <= row.hiddenThrough;
        row.hiddenLookups -= 1;
        return isHidden || this.#now() < row.hiddenUntil ? void 0 : row.label;
      }
      rename(id, name) {
        const renamed = [ ...this.#rows ].find(([, {label: label}]) => label.id === id);
        if (renamed?.[1].label.api !== "utilization") return {
          kind: "missing"
        };
        const [before, row] = renamed;
        const label = {
          ...row.label,
          name: name
        };
        const key = this.#takesTwins ? id : identity(label);
        if (key !== before && this.#rows.has(key)) return {
          kind: "conflict"
        };
        const rows = [ ...this.#rows ];
        this.#rows.clear();
        for (const [other, kept] of rows) if (other === before) this.#rows.set(key, {
          ...row,
          label: label
        }); else this.#rows.set(other, kept);
        this.settings.renameLabel(id, name);
        return {
          kind: "renamed",
          label: label
        };
      }
      delete(id) {
        for (const [key, {label: label}] of this.#rows) {
          if (label.id !== id) continue;
          this.#rows.delete(key);
          this.#held[label.api] -= 1;
          if (label.api !== "utilization") continue;
          this.settings.deleteLabel(id);
          this.agents.deleteLabel(id);
        }
      }
      write(draft, rule = {
        ignoreLimit: false
      }) {
        const id = (0, builtIn("node:crypto").randomUUID)();
        const key = this.#takesTwins ? id : identity(draft);
        if (this.#rows.has(key)) return {
          kind: "conflict"
        };
        const limit = this.#limit ?? defaultLimits[draft.api];
        const held = this.#held[draft.api];
        if (held >= limit && !rule.ignoreLimit) return {
          kind: "full",
          limit: limit
        };
        this.#held[draft.api] = held + 1;
        const createdAt = this.#now();
        const label = {
          ...draft,
          id: id,
          createdAt: createdAt
        };
        const {ms: ms = 0, listings: listings = 0} = this.#lag;
        const hiddenThrough = listings > 0 ? this.#begun[draft.api] + listings : -1;
        this.#rows.set(key, {
          label: label,
          hiddenUntil: createdAt + ms,
          hiddenThrough: hiddenThrough,
          hiddenLookups: listings
        });
        if (draft.api === "utilization") this.settings.addLabel(id, draft.name, draft.utilization);
        return {
          kind: "created",
          label: label
        };
      }
    }
    function identity(label) {
      return label.api === "utilization" ? JSON.stringify([ label.api, label.name ]) : JSON.stringify([ label.api, label.name, label.value, label.scope ]);
    }
    var src_seed = __nccwpck_require__(950);
    // CONCATENATED MODULE: ./sandbox/src/server.ts
    async function startSandbox(options = {}) {
      const now = options.now ?? Date.now;
      const prefix = (options.pathPrefix ?? "").replace(/\/+$/, "").replace(/^(?=[^/])/, "/");
      const labelApi = options.labelApi ?? "utilization";
      const organisation = new Organisation({
        limit: options.limit,
        now: now,
        systemDefaultLabel: options.systemDefaultLabel && (labelApi === "utilization" || labelApi === "both")
      });
      const platform = {
        organisation: organisation,
        tokens: new Tokens(options.tokenLifetimeSeconds ?? 86400, now),
        client: {
          id: options.clientId ?? src_options.K8,
          secret: options.clientSecret ?? src_options.Rg
        },
        permissions: options.permissions ?? [ src_options.O1, src_options.Gg ],
        labelApi: labelApi
      };
      const faults = new FaultQueue;
      const recorder = new Recorder(now);
      const closing = new AbortController;
      const setUsualLags = () => {
        organisation.lagBehind({
          listings: options.staleListings,
          ms: options.staleListingMs
        });
        organisation.settings.lagBehind({
          readings: options.staleSettings,
          ms: options.staleSettingsMs
        });
        organisation.conflicts.refuse(options.closeWrites ?? {});
      };
      const store = seed => {
        const draft = (0, src_seed.qQ)(seed, platform.labelApi);
        const written = organisation.write(draft, {
          ignoreLimit: true
        });
        if (written.kind === "created") return written.label;
        throw new Error(`The sandbox holds this label already: ${JSON.stringify(seed)}`);
      };
      const change = settings => {
        changeSettings(organisation, settings);
      };
      const seeds = options.labels ?? [];
      seeds.forEach(store);
      change((0, src_seed.Bu)(seeds));
      change(options.settings ?? {});
      setUsualLags();
      const controlled = {
        labels: () => organisation.labels(),
        settings: () => organisation.settings.current(),
        requests: recorder.requests,
        inject: fault => {
          const checked = faultSchema.parse(fault);
          if (checked.effect === "staleListing") organisation.lagBehind(checked); else if (checked.effect === "staleSettings") organisation.settings.lagBehind(checked); else if (checked.effect === "closeWrites") organisation.conflicts.refuse(checked); else faults.add(checked);
        },
        clearFaults: () => {
          faults.clear();
          setUsualLags();
        }
      };
      const answer = answerRequests({
        platform: platform,
        faults: faults,
        recorder: recorder,
        controlled: controlled,
        prefix: prefix,
        answerTimeMs: options.answerTimeMs ?? 0,
        onRequestDone: options.onRequestDone,
        closing: closing.signal
      });
      const server = options.tls ? external_node_https_default().createServer(options.tls, answer) : external_node_http_default().createServer(answer);
      const origin = await listen(server, options);
      const url = `${origin}${prefix}`;
      const close = closer(server, closing);
      return {
        ...controlled,
        url: url,
        loginUrl: url,
        apiUrl: url,
        addLabel: seed => {
          const label = store(seed);
          change((0, src_seed.Bu)([ seed ]));
          return label;
        },
        changeSettings: change,
        revokeTokens: () => {
          platform.tokens.revoke();
        },
        close: close,
        [Symbol.asyncDispose]: close
      };
    }
    var text_options = __nccwpck_require__(735);
    // CONCATENATED MODULE: ./sandbox/src/webhook-receiver.ts
    const WEBHOOK_PATH_TOKEN = "T0KENf81c2a7d";
    const WEBHOOK_QUERY_TOKEN = "abc94be06d13";
    async function startWebhookReceiver(options = {}) {
      const deliveries = [];
      const closing = new AbortController;
      const receive = async (request, response) => {
        const at = Date.now();
        const body = await (0, builtIn("node:stream/consumers").text)(request);
        const headers = headersOf(request);
        const delivery = {
          at: at,
          method: request.method ?? "",
          path: request.url ?? "",
          headers: headers,
          body: body,
          event: parseJson(body),
          signatureValid: options.secret === void 0 ? void 0 : verifySignature(options.secret, headers, body)
        };
        deliveries.push(delivery);
        options.onDelivery?.(delivery);
        const {status: status = 200} = options;
        const answer = typeof status === "number" ? status : status(deliveries.length);
        if (options.hang) return;
        if (options.reset) {
          request.socket.resetAndDestroy();
          return;
        }
        if (options.delayMs) await (0, builtIn("node:fs/promises").setTimeout)(options.delayMs, void 0, {
          signal: closing.signal
        });
        response.writeHead(answer, options.headers).end();
      };
      const server = external_node_http_default().createServer((request, response) => {
        receive(request, response).catch(error => {
          response.destroy(error instanceof Error ? error : void 0);
        });
      });
      const origin = await listen(server, {});
      const close = closer(server, closing);
      const url = `${origin}/hooks/${WEBHOOK_PATH_TOKEN}?sig=${WEBHOOK_QUERY_TOKEN}`;
      return {
        url: url,
        origin: origin,
        deliveries: deliveries,
        close: close,
        [Symbol.asyncDispose]: close
      };
    }
    function verifySignature(secret, headers, body) {
      const {"webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures} = headers;
      if (!id || !signatures || !/^\d+$/.test(timestamp ?? "")) return false;
      const [, encoded] = secret.split(/^whsec_/);
      const key = encoded === void 0 ? Buffer.from(secret, "utf8") : Buffer.from(encoded, "base64");
      const hmac = (0, builtIn("node:crypto").createHmac)("sha256", key);
      for (const part of [ id, ".", timestamp ?? "", ".", body ]) hmac.update(part, "utf8");
      return signatures.split(" ").includes(`v1,${hmac.digest("base64")}`);
    }
    function parseJson(body) {
      try {
        return JSON.parse(body);
      } catch {
        return;
      }
    }
    // CONCATENATED MODULE: ./sandbox/src/action/serve.ts
    const SERVE = "serve";
    const WEBHOOK_SECRET = "whsec_c2FuZGJveC1vbmx5LXdlYmhvb2sta2V5";
    const greeting = schemas.gMt("kind", [ schemas.rej({
      kind: schemas.euz("ready"),
      url: schemas.YjP(),
      webhookUrl: schemas.YjP()
    }), schemas.rej({
      kind: schemas.euz("failed"),
      reason: schemas.YjP()
    }) ]);
    async function serve(inputsAsJson = "{}") {
      try {
        const read = (0, text_options.a)(schemas.g1P(schemas.YjP(), schemas.YjP()).parse(JSON.parse(inputsAsJson)));
        if (!read.ok) throw new Error(read.faults);
        const sandbox = await startSandbox({
          ...read.options,
          onRequestDone: request => {
            log(requestLine(request));
          }
        });
        const receiver = await startWebhookReceiver({
          secret: WEBHOOK_SECRET,
          onDelivery: ({at: at, signatureValid: signatureValid, body: body}) => {
            const signature = signatureValid === true ? "good" : "WRONG";
            log(`${new Date(at).toISOString().slice(11, 23)}  webhook  signature ${signature}  ${body}`);
          }
        });
        process.once("SIGTERM", () => {
          Promise.all([ sandbox.close(), receiver.close() ]).then(() => process.exit(0));
        });
        greet({
          kind: "ready",
          url: sandbox.url,
          webhookUrl: receiver.url
        });
      } catch (error) {
        greet({
          kind: "failed",
          reason: error instanceof Error ? error.message : String(error)
        });
        process.exitCode = 1;
      }
    }
    function greet(message) {
      process.send?.(message, () => {
        process.disconnect();
      });
    }
    function log(line) {
      process.stdout.write(`${line}\n`);
    }
  }),
  402: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      n: () => start
    });
    var core = __nccwpck_require__(413);
    // CONCATENATED MODULE: external "node:child_process"
    // CONCATENATED MODULE: external "node:path"
    // CONCATENATED MODULE: external "node:os"
    var options = __nccwpck_require__(9);
    var text_options = __nccwpck_require__(735);
    // CONCATENATED MODULE: ./sandbox/src/action/inputs.ts
    function readInputs() {
      const given = text_options.W6.map(name => [ name, (0, core.V4)(name) ]);
      return Object.fromEntries(given.filter(([, text]) => text !== ""));
    }
    var serve = __nccwpck_require__(609);
    // CONCATENATED MODULE: ./sandbox/src/action/start.ts
    const PATIENCE_MS = 3e4;
    async function start() {
      const inputs = readInputs();
      const read = (0, text_options.a)(inputs);
      if (!read.ok) {
        (0, core.C1)(`The sandbox was not started.\n${read.faults}`);
        return;
      }
      const folder = process.env["RUNNER_TEMP"] ?? (0, builtIn("node:os").tmpdir)();
      const logFile = (0, builtIn("node:path").join)(folder, `genesys-cloud-sandbox-${process.pid}.log`);
      const server = await startServer(inputs, folder, logFile);
      const said = await greetingOf(server);
      server.unref();
      if (said.kind === "failed") {
        (0, core.C1)(`The sandbox did not start: ${said.reason}`);
        return;
      }
      (0, core.LZ)("pid", server.pid);
      (0, core.LZ)("url", said.url);
      (0, core.LZ)("log-file", logFile);
      const answer = await fetch(`${said.url}/sandbox/labels`);
      if (!answer.ok) {
        (0, core.C1)(`The sandbox at ${said.url} answers HTTP ${answer.status}.`);
        return;
      }
      await answer.text();
      (0, core.uH)("login-url", said.url);
      (0, core.uH)("api-url", said.url);
      (0, core.uH)("client-id", read.options.clientId ?? options.K8);
      (0, core.uH)("client-secret", read.options.clientSecret ?? options.Rg);
      (0, core.uH)("webhook-url", said.webhookUrl);
      (0, core.uH)("webhook-secret", serve.FR);
      (0, core.uH)("log-file", logFile);
      (0, core.pq)(`A stand-in for Genesys Cloud is at ${said.url} until the end of the job.`);
    }
    async function startServer(inputs, folder, logFile) {
      const log = await (0, builtIn("node:fs/promises").open)(logFile, "a");
      try {
        const program = [ process.argv[1] ?? "", serve.Ip, JSON.stringify(inputs) ];
        return (0, builtIn("node:child_process").spawn)(process.execPath, program, {
          cwd: folder,
          detached: true,
          windowsHide: true,
          stdio: [ "ignore", log.fd, log.fd, "ipc" ]
        });
      } finally {
        await log.close();
      }
    }
    function greetingOf(server) {
      return new Promise(resolve => {
        const settle = said => {
          clearTimeout(timer);
          resolve(said);
        };
        const fail = reason => {
          settle({
            kind: "failed",
            reason: reason
          });
        };
        const timer = setTimeout(() => {
          server.kill("SIGKILL");
          fail(`it said nothing for ${PATIENCE_MS / 1e3} s`);
        }, PATIENCE_MS);
        server.once("message", message => {
          settle(serve.O$.parse(message));
        });
        server.once("error", error => {
          fail(error.message);
        });
        server.once("exit", (code, signal) => {
          fail(`it ended with ${String(code ?? signal)}`);
        });
      });
    }
  }),
  664: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      d: () => stop
    });
    var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(413);
    const PATIENCE_MS = 5e3;
    const INTERVAL_MS = 50;
    async function stop() {
      const pid = Number((0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)("pid"));
      if (!signal(pid, "SIGTERM")) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)("The sandbox had ended already."); else if (await isGone((0, 
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)("url"))) (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)("The sandbox has ended."); else {
        (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e)("The sandbox did not end in time and was killed.");
        signal(pid, "SIGKILL");
      }
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh)("What the sandbox was asked");
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq)(await (0, builtIn("node:fs/promises").readFile)((0, 
      _actions_core__WEBPACK_IMPORTED_MODULE_0__.Gu)("log-file"), "utf8").catch(() => "There is no log."));
      (0, _actions_core__WEBPACK_IMPORTED_MODULE_0__.N4)();
    }
    function signal(pid, name) {
      try {
        return process.kill(pid, name);
      } catch {
        return false;
      }
    }
    async function isGone(url) {
      const end = Date.now() + PATIENCE_MS;
      while (Date.now() < end) {
        if (!await isListening(url)) return true;
        await (0, builtIn("node:timers/promises").setTimeout)(INTERVAL_MS);
      }
      return false;
    }
    async function isListening(url) {
      try {
        const answer = await fetch(`${url}/sandbox/labels`, {
          signal: AbortSignal.timeout(1e3)
        });
        await (answer.body?.cancel());
        return true;
      } catch (error) {
        return error instanceof DOMException && error.name === "TimeoutError";
      }
    }
  }),
  9: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Gg: () => MANAGE_PERMISSION,
      K8: () => DEFAULT_CLIENT_ID,
      O1: () => VIEW_PERMISSION,
      Rg: () => DEFAULT_CLIENT_SECRET
    });
    const VIEW_PERMISSION = "routing:utilization:view";
    const MANAGE_PERMISSION = "routing:utilization:manage";
    const DEFAULT_CLIENT_ID = "0a1b2c3d-5a4d-4b0c-8d0e-73616e64626f";
    const DEFAULT_CLIENT_SECRET = "sandbox-only_kD93hQ7vTzW1xYpL";
  }),
  950: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      Bu: () => settingsOfSeeds,
      Lr: () => numberedSeeds,
      qQ: () => draftOfSeed,
      zM: () => seedOfLine
    });
    function draftOfSeed(seed, served) {
      const draft = "value" in seed ? {
        api: "routing",
        scope: "public",
        description: "",
        ...seed
      } : {
        api: "utilization",
        name: seed.name
      };
      if (served !== "both" && served !== "none" && served !== draft.api) throw new Error(`A sandbox that serves only ${served} labels cannot hold ${JSON.stringify(seed)}.`);
      return draft;
    }
    function settingsOfSeeds(seeds) {
      const labels = {};
      for (const seed of seeds) {
        if ("value" in seed) continue;
        const {name: name, maximumCapacity: maximumCapacity, interrupting: interrupting} = seed;
        if (maximumCapacity === void 0 && interrupting === void 0) continue;
        labels[name] = {
          ...maximumCapacity !== void 0 && {
            maximumCapacity: maximumCapacity
          },
          ...interrupting && {
            interrupting: interrupting
          }
        };
      }
      return {
        labels: labels
      };
    }
    function seedOfLine(line, served) {
      if (served !== "routing") return {
        name: line
      };
      const [, hidden, name, value] = /^(private\/)?([^=]+)=(.+)$/.exec(line) ?? [];
      if (name === void 0 || value === void 0) return;
      return {
        name: name,
        value: value,
        scope: hidden === void 0 ? "public" : "private"
      };
    }
    function numberedSeeds(count, served) {
      return Array.from({
        length: count
      }, (_, index) => {
        const name = `label-${String(index + 1).padStart(3, "0")}`;
        return served === "routing" ? {
          name: name,
          value: "seeded",
          scope: "public",
          description: ""
        } : {
          name: name
        };
      });
    }
  }),
  735: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      W6: () => optionNames,
      a: () => readTextOptions
    });
    var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(586);
    var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(428);
    var _seed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(950);
    const textOptions = {
      "label-api": {
        value: "API",
        description: "Which label API it serves, `utilization`, `routing`, `both` or `none`.",
        preset: "utilization"
      },
      labels: {
        value: "NAMES",
        description: "Labels that are there from the start, one a line, as they are stored (`priority=high`, `private/priority=vip`, `Back office`).",
        preset: ""
      },
      "label-count": {
        value: "N",
        description: "How many more labels are there from the start, named `label-001` and on.",
        preset: "0"
      },
      "system-default-label": {
        value: "BOOLEAN",
        description: "Whether the organisation has the label that the platform brings itself, outside of the limit.",
        preset: "true"
      },
      limit: {
        value: "N",
        description: "How many labels the organisation may have; if empty, 100, and 500 for `routing`.",
        preset: ""
      },
      "answer-time": {
        value: "MS",
        description: "Milliseconds before each answer.",
        preset: "0"
      },
      "listing-lag": {
        value: "MS",
        description: "Milliseconds for which a new label is missing from the listings.",
        preset: "0"
      },
      "settings-lag": {
        value: "MS",
        description: "Milliseconds for which a change of the settings of labels is missing from the readings.",
        preset: "0"
      },
      "write-interval": {
        value: "MS",
        description: "Milliseconds after a write in which any other one is refused with 409.",
        preset: "0"
      },
      "client-id": {
        value: "ID",
        description: "The OAuth client that it accepts; if empty, one of its own.",
        preset: ""
      },
      "client-secret": {
        value: "SECRET",
        description: "The secret of that client; if empty, one of its own.",
        preset: ""
      },
      host: {
        value: "HOST",
        description: "Address to listen on; nobody but this machine reaches the usual one.",
        preset: "127.0.0.1"
      },
      port: {
        value: "N",
        description: "Port to listen on; 0 is any free one.",
        preset: "0"
      }
    };
    const optionNames = Object.keys(textOptions);
    const wholeNumber = max => zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^\d+$/, `must be a whole number from 0 to ${max}`).transform(Number).pipe(zod__WEBPACK_IMPORTED_MODULE_0__.aig().max(max)).optional();
    const hour = 36e5;
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
      "label-api": zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "utilization", "routing", "both", "none" ]).default(textOptions["label-api"].preset),
      labels: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().default(""),
      "label-count": wholeNumber(1e5),
      "system-default-label": zod__WEBPACK_IMPORTED_MODULE_0__.uEf({
        truthy: [ "true" ],
        falsy: [ "false" ]
      }).default(true),
      limit: wholeNumber(1e6),
      "answer-time": wholeNumber(6e5),
      "listing-lag": wholeNumber(hour),
      "settings-lag": wholeNumber(hour),
      "write-interval": wholeNumber(hour),
      "client-id": zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
      "client-secret": zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
      host: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().optional(),
      port: wholeNumber(65535)
    });
    function readTextOptions(given) {
      const said = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== ""));
      const read = schema.safeParse(said);
      if (!read.success) return {
        ok: false,
        faults: zod__WEBPACK_IMPORTED_MODULE_1__.S1(read.error)
      };
      const {"label-api": labelApi, labels: lines, "label-count": count = 0, ...rest} = read.data;
      const seeds = readLines(lines, labelApi);
      if ("unreadable" in seeds) {
        const quoted = seeds.unreadable.map(line => JSON.stringify(line)).join(", ");
        const faults = `labels: a label of the four-field API is NAME=VALUE or private/NAME=VALUE, not ${quoted}`;
        return {
          ok: false,
          faults: faults
        };
      }
      const {limit: limit, host: host, port: port} = rest;
      const options = withoutUndefined({
        limit: limit,
        host: host,
        port: port,
        answerTimeMs: rest["answer-time"],
        staleListingMs: rest["listing-lag"],
        staleSettingsMs: rest["settings-lag"],
        clientId: rest["client-id"],
        clientSecret: rest["client-secret"],
        closeWrites: rest["write-interval"] === void 0 ? void 0 : {
          ms: rest["write-interval"]
        }
      });
      const labels = [ ...seeds.labels, ...(0, _seed_js__WEBPACK_IMPORTED_MODULE_2__.Lr)(count, labelApi) ];
      return {
        ok: true,
        options: {
          labelApi: labelApi,
          labels: labels,
          systemDefaultLabel: rest["system-default-label"],
          ...options
        }
      };
    }
    function readLines(text, api) {
      const lines = text.split("\n").map(line => line.trim()).filter(line => line !== "");
      const labels = lines.map(line => (0, _seed_js__WEBPACK_IMPORTED_MODULE_2__.zM)(line, api));
      const unreadable = lines.filter((_, index) => labels[index] === void 0);
      return unreadable.length > 0 ? {
        unreadable: unreadable
      } : {
        labels: labels.filter(label => label !== void 0)
      };
    }
    function withoutUndefined(members) {
      const kept = {};
      for (const key in members) {
        const value = members[key];
        if (isDefined(value)) kept[key] = value;
      }
      return kept;
    }
    function isDefined(value) {
      return value !== void 0;
    }
  }),
  455: (module => {
    module.exports = builtIn("node:fs/promises");
  }),
  500: (module => {
    module.exports = builtIn("node:timers/promises");
  }),
  413: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      N4: () => endGroup,
      V4: () => getInput,
      Gu: () => getState,
      pq: () => info,
      LZ: () => saveState,
      C1: () => setFailed,
      uH: () => setOutput,
      Oh: () => startGroup,
      $e: () => warning
    });
    // CONCATENATED MODULE: external "os"
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
    // CONCATENATED MODULE: external "crypto"
    // CONCATENATED MODULE: external "fs"
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
    // CONCATENATED MODULE: external "path"
    builtIn("path");
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
    new Summary;
    builtIn("os").platform();
    builtIn("os").arch();
    var ExitCode;
    (function(ExitCode) {
      ExitCode[ExitCode["Success"] = 0] = "Success";
      ExitCode[ExitCode["Failure"] = 1] = "Failure";
    })(ExitCode || (ExitCode = {}));
    function getInput(name, options) {
      const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
      if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
      if (options && options.trimWhitespace === false) return val;
      return val.trim();
    }
    function setOutput(name, value) {
      const filePath = process.env["GITHUB_OUTPUT"] || "";
      if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
      process.stdout.write(builtIn("os").EOL);
      command_issueCommand("set-output", {
        name: name
      }, utils_toCommandValue(value));
    }
    function setFailed(message) {
      process.exitCode = ExitCode.Failure;
      error(message);
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
    function saveState(name, value) {
      const filePath = process.env["GITHUB_STATE"] || "";
      if (filePath) return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
      command_issueCommand("save-state", {
        name: name
      }, utils_toCommandValue(value));
    }
    function getState(name) {
      return process.env[`STATE_${name}`] || "";
    }
  }),
  586: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      YOg: () => array,
      zMY: () => schemas_boolean,
      gMt: () => discriminatedUnion,
      k5n: () => schemas_enum,
      Whr: () => schemas_int,
      euz: () => literal,
      _H3: () => looseObject,
      aig: () => schemas_number,
      g1P: () => record,
      rej: () => strictObject,
      YjP: () => schemas_string,
      uEf: () => stringbool,
      KCZ: () => union,
      L5J: () => unknown
    });
    var core_core = __nccwpck_require__(532);
    var core_util = __nccwpck_require__(723);
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js
    class $ZodCyclicError extends Error {
      constructor() {
        super("Cannot parse a reference cycle that closes through a transform");
        this.name = "ZodCyclicError";
      }
    }
    const STATE = "~memo";
    const NO_ISSUES = [];
    function isRef(value) {
      return value !== null && typeof value === "object";
    }
    function cloneIssues(issues) {
      return issues.map(iss => iss.path ? {
        ...iss,
        path: iss.path.slice()
      } : {
        ...iss
      });
    }
    const recursive = new WeakMap;
    const NONE = 0;
    const ASSUMED = 1;
    const PROVEN = 2;
    function isRecursive(inst, stack, resolve) {
      const cached = recursive.get(inst);
      if (cached !== void 0) return cached ? PROVEN : NONE;
      if (stack.has(inst)) return PROVEN;
      stack.add(inst);
      let result = NONE;
      const check = child => {
        if (result !== PROVEN && child?._zod) {
          const answer = isRecursive(child, stack, resolve);
          if (answer > result) result = answer;
        }
      };
      const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
          const desc = Object.getOwnPropertyDescriptor(sh, key);
          if (spread && !desc.enumerable) continue;
          const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
          if (child > answer) answer = child;
        }
        return answer;
      };
      const merge = answer => {
        if (answer > result) result = answer;
      };
      const def = inst._zod.def;
      const kind = def.type;
      switch (kind) {
       case "object":
        {
          const raw = core_util.MO(def);
          merge(raw ? shape(raw, true) : ASSUMED);
          check(def.catchall);
          break;
        }

       case "array":
        check(def.element);
        break;

       case "tuple":
        for (const el of def.items) check(el);
        check(def.rest);
        break;

       case "record":
       case "map":
        check(def.keyType);
        check(def.valueType);
        break;

       case "set":
        check(def.valueType);
        break;

       case "union":
        for (const el of def.options) check(el);
        break;

       case "intersection":
        check(def.left);
        check(def.right);
        break;

       case "optional":
       case "nullable":
       case "default":
       case "prefault":
       case "catch":
       case "readonly":
       case "nonoptional":
       case "promise":
       case "success":
        check(def.innerType);
        break;

       case "pipe":
        check(def.in);
        check(def.out);
        break;

       case "function":
        check(def.input);
        check(def.output);
        break;

       case "lazy":
        {
          const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
          merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
          break;
        }

       case "template_literal":
       case "string":
       case "number":
       case "int":
       case "boolean":
       case "bigint":
       case "symbol":
       case "undefined":
       case "null":
       case "void":
       case "never":
       case "any":
       case "unknown":
       case "date":
       case "nan":
       case "enum":
       case "literal":
       case "file":
       case "transform":
       case "custom":
        break;

       default:
        for (const key in def) {
          const desc = Object.getOwnPropertyDescriptor(def, key);
          if (!desc || desc.get) continue;
          const value = desc.value;
          if (!value || typeof value !== "object") continue;
          if (value._zod) check(value); else if (Array.isArray(value)) for (const el of value) check(el);
        }
      }
      stack.delete(inst);
      return settle(inst, result);
    }
    function settle(inst, answer) {
      if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
      return answer;
    }
    function bucketFor(state, inst) {
      let bucket = state.buckets.get(inst);
      if (!bucket) {
        bucket = new WeakMap;
        state.buckets.set(inst, bucket);
      }
      return bucket;
    }
    let handoff;
    const memoizer_open = [];
    const memo = {
      alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket) return empty;
        handoff = void 0;
        const entry = {
          value: empty,
          issues: null
        };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
      },
      guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
          const base = inst._zod.parse;
          const wrapped = (payload, ctx) => {
            if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError;
            return base(payload, ctx);
          };
          inst._zod.parse = wrapped;
          if (inst._zod.run === base) inst._zod.run = wrapped;
        });
      },
      attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        let lastCtx;
        let lastBucket;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
          const base = inst._zod.parse;
          const wrapped = (payload, ctx) => {
            if (isRecursiveInst === void 0) {
              const walked = isRecursive(inst, new Set, false);
              if (walked === NONE) {
                inst._zod.parse = base;
                if (inst._zod.run === wrapped) inst._zod.run = base;
                return base(payload, ctx);
              }
              if (walked === PROVEN || rechecked) isRecursiveInst = true; else rechecked = true;
            }
            const input = payload.value;
            if (!isRef(input)) return base(payload, ctx);
            let state = ctx[STATE];
            if (!state) {
              state = {
                buckets: new WeakMap,
                backEdges: void 0
              };
              ctx[STATE] = state;
            }
            let bucket;
            if (lastCtx === ctx) bucket = lastBucket; else {
              bucket = bucketFor(state, inst);
              lastCtx = ctx;
              lastBucket = bucket;
            }
            const hit = bucket.get(input);
            if (hit) {
              payload.value = hit.value;
              if (hit.issues) {
                if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
              } else {
                payload.memo = true;
                state.backEdges ?? (state.backEdges = new WeakSet);
                state.backEdges.add(hit.value);
              }
              return payload;
            }
            handoff = bucket;
            const depth = memoizer_open.length;
            const result = base(payload, ctx);
            handoff = void 0;
            const entry = memoizer_open.length > depth ? memoizer_open.pop() : void 0;
            if (result instanceof Promise) return result.then(r => {
              if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
              return r;
            });
            if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
            return result;
          };
          inst._zod.parse = wrapped;
          if (inst._zod.run === base) inst._zod.run = wrapped;
        });
      }
    };
    function memoizer() {
      return memo;
    }
    function isBackEdge(ctx, value) {
      const backEdges = ctx[STATE]?.backEdges;
      return backEdges !== void 0 && isRef(value) && backEdges.has(value);
    }
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js
    const cuid = /^[cC][0-9a-z]{6,}$/;
    const cuid2 = /^[0-9a-z]+$/;
    const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
    const xid = /^[0-9a-vA-V]{20}$/;
    const ksuid = /^[A-Za-z0-9]{27}$/;
    const nanoid = /^[a-zA-Z0-9_-]{21}$/;
    function nanoidOfLength(length) {
      return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
    }
    const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
    const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
    const uuid = version => {
      if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
      return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
    };
    const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
    const _emoji = "^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";
    function emoji() {
      return new RegExp(_emoji, "u");
    }
    const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
    const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
    const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
    const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
    const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
    const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
    const httpProtocol = /^https?$/;
    const e164 = /^\+[1-9]\d{6,14}$/;
    const dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
    function regexes_anchor(source) {
      return new RegExp(`^${source}$`);
    }
    const date = regexes_anchor(dateSource);
    function timeSource(args) {
      const hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
      const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
      return regex;
    }
    function time(args) {
      return new RegExp(`^${timeSource(args)}$`);
    }
    function datetime(args) {
      const opts = [ "Z" ];
      if (args.offset) opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
      const qualified = `${timeSource({
        precision: args.precision,
        seconds: true
      })}(?:${opts.join("|")})`;
      const timeRegex = args.local ? `${qualified}|${timeSource({
        precision: args.precision
      })}` : qualified;
      return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
    }
    const anyString = /^[\s\S]{0,}$/;
    const integer = /^-?\d+$/;
    const number = /^-?\d+(?:\.\d+)?$/;
    const regexes_boolean = /^(?:true|false)$/i;
    const lowercase = /^[^A-Z]*$/;
    const uppercase = /^[^a-z]*$/;
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
    const $ZodCheck = core_core.xI("$ZodCheck", (inst, def) => {
      var _a;
      inst._zod ?? (inst._zod = {});
      inst._zod.def = def;
      (_a = inst._zod).onattach ?? (_a.onattach = []);
    });
    const _whenHasLength = payload => {
      const val = payload.value;
      return !core_util.cl(val) && val.length !== void 0;
    };
    const numericOriginMap = {
      number: "number",
      bigint: "bigint",
      object: "date"
    };
    const $ZodCheckLessThan = core_core.xI("$ZodCheckLessThan", (inst, def) => {
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
    const $ZodCheckGreaterThan = core_core.xI("$ZodCheckGreaterThan", (inst, def) => {
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
    const $ZodCheckMultipleOf = core_core.xI("$ZodCheckMultipleOf", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = payload => {
        if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : core_util.LG(payload.value, def.value) === 0;
        if (isMultiple) return;
        payload.issues.push({
          origin: typeof payload.value,
          code: "not_multiple_of",
          divisor: def.value,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckNumberFormat = core_core.xI("$ZodCheckNumberFormat", (inst, def) => {
      $ZodCheck.init(inst, def);
      def.format = def.format || "float64";
      const isInt = def.format?.includes("int");
      const origin = isInt ? "int" : "number";
      const [minimum, maximum] = core_util.zH[def.format];
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
    const $ZodCheckMaxLength = core_core.xI("$ZodCheckMaxLength", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units > def.maximum ? core_util.O7(input) : units;
        if (length <= def.maximum) return;
        const origin = core_util.Rc(input);
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
    const $ZodCheckMinLength = core_core.xI("$ZodCheckMinLength", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? core_util.O7(input) : units;
        if (length >= def.minimum) return;
        const origin = core_util.Rc(input);
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
    const $ZodCheckLengthEquals = core_core.xI("$ZodCheckLengthEquals", (inst, def) => {
      var _a;
      $ZodCheck.init(inst, def);
      (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
      inst._zod.check = payload => {
        const input = payload.value;
        const units = input.length;
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? core_util.O7(input) : units;
        if (length === def.length) return;
        const origin = core_util.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
          origin: origin,
          ...tooBig ? {
            code: "too_big",
            maximum: def.length
          } : {
            code: "too_small",
            minimum: def.length
          },
          inclusive: true,
          exact: true,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckStringFormat = core_core.xI("$ZodCheckStringFormat", (inst, def) => {
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
    const $ZodCheckRegex = core_core.xI("$ZodCheckRegex", (inst, def) => {
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
    const $ZodCheckLowerCase = core_core.xI("$ZodCheckLowerCase", (inst, def) => {
      def.pattern ?? (def.pattern = lowercase);
      $ZodCheckStringFormat.init(inst, def);
    });
    const $ZodCheckUpperCase = core_core.xI("$ZodCheckUpperCase", (inst, def) => {
      def.pattern ?? (def.pattern = uppercase);
      $ZodCheckStringFormat.init(inst, def);
    });
    const $ZodCheckIncludes = core_core.xI("$ZodCheckIncludes", (inst, def) => {
      $ZodCheck.init(inst, def);
      const escapedRegex = core_util.sD(def.includes);
      const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
      def.pattern = pattern;
      inst._zod.check = payload => {
        if (payload.value.includes(def.includes, def.position)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "includes",
          includes: def.includes,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckStartsWith = core_core.xI("$ZodCheckStartsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern = new RegExp(`^${core_util.sD(def.prefix)}.*`);
      def.pattern ?? (def.pattern = pattern);
      inst._zod.check = payload => {
        if (payload.value.startsWith(def.prefix)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "starts_with",
          prefix: def.prefix,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckEndsWith = core_core.xI("$ZodCheckEndsWith", (inst, def) => {
      $ZodCheck.init(inst, def);
      const pattern = new RegExp(`.*${core_util.sD(def.suffix)}$`);
      def.pattern ?? (def.pattern = pattern);
      inst._zod.check = payload => {
        if (payload.value.endsWith(def.suffix)) return;
        payload.issues.push({
          origin: "string",
          code: "invalid_format",
          format: "ends_with",
          suffix: def.suffix,
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCheckOverwrite = core_core.xI("$ZodCheckOverwrite", (inst, def) => {
      $ZodCheck.init(inst, def);
      inst._zod.check = payload => {
        payload.value = def.tx(payload.value);
      };
    });
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
    class Doc {
      constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
      }
      indented(fn) {
        this.indent += 1;
        try {
          fn(this);
        } finally {
          this.indent -= 1;
        }
      }
      write(arg) {
        if (typeof arg === "function") {
          arg(this, {
            execution: "sync"
          });
          arg(this, {
            execution: "async"
          });
          return;
        }
        const content = arg;
        const lines = content.split("\n").filter(x => x);
        const minIndent = Math.min(...lines.map(x => x.length - x.trimStart().length));
        const dedented = lines.map(x => x.slice(minIndent)).map(x => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) this.content.push(line);
      }
      compile() {
        const F = Function;
        const content = this?.content ?? [ "" ];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
      }
    }
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
    const $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
      $ZodCheckStringFormat.init(inst, def);
      $ZodString.init(inst, def);
    });
    const $ZodGUID = core_core.xI("$ZodGUID", (inst, def) => {
      def.pattern ?? (def.pattern = guid);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodUUID = core_core.xI("$ZodUUID", (inst, def) => {
      if (def.version) {
        const versionMap = {
          v1: 1,
          v2: 2,
          v3: 3,
          v4: 4,
          v5: 5,
          v6: 6,
          v7: 7,
          v8: 8
        };
        const v = versionMap[def.version];
        if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
      } else def.pattern ?? (def.pattern = uuid());
      $ZodStringFormat.init(inst, def);
    });
    const $ZodEmail = core_core.xI("$ZodEmail", (inst, def) => {
      def.pattern ?? (def.pattern = email);
      $ZodStringFormat.init(inst, def);
    });
    const URL_BAD_FORMAT = 1;
    const URL_UNPARSEABLE = 2;
    function canParseURL(input) {
      try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
        new URL(input);
        return true;
      } catch {
        return false;
      }
    }
    function validateURL(trimmed, def) {
      if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || URL_UNPARSEABLE;
      return parseURLObject(trimmed, def);
    }
    function parseURLObject(trimmed, def) {
      if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return URL_BAD_FORMAT;
      try {
        if (typeof URL !== "undefined") {
          const URLStatic = URL;
          if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        return new URL(trimmed);
      } catch {
        return URL_UNPARSEABLE;
      }
    }
    const asciiTabOrNewline = /[\t\n\r]/g;
    function stripTabAndNewline(value) {
      return value.replace(asciiTabOrNewline, "");
    }
    function urlHostnameOk(url, hostname) {
      hostname.lastIndex = 0;
      return hostname.test(url.hostname);
    }
    function urlProtocolOk(url, protocol) {
      protocol.lastIndex = 0;
      return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
    }
    const $ZodURL = core_core.xI("$ZodURL", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        try {
          const trimmed = payload.value.trim();
          const url = validateURL(trimmed, def);
          if (url === URL_BAD_FORMAT) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              note: "Invalid URL format",
              input: payload.value,
              inst: inst,
              continue: !def.abort
            });
            return;
          }
          if (url === URL_UNPARSEABLE) {
            payload.issues.push({
              code: "invalid_format",
              format: "url",
              input: payload.value,
              inst: inst,
              continue: !def.abort
            });
            return;
          }
          if (url === true) {
            payload.value = stripTabAndNewline(trimmed);
            return;
          }
          if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
            code: "invalid_format",
            format: "url",
            note: "Invalid hostname",
            pattern: def.hostname.source,
            input: payload.value,
            inst: inst,
            continue: !def.abort
          });
          if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
            code: "invalid_format",
            format: "url",
            note: "Invalid protocol",
            pattern: def.protocol.source,
            input: payload.value,
            inst: inst,
            continue: !def.abort
          });
          payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
          return;
        } catch (_) {
          payload.issues.push({
            code: "invalid_format",
            format: "url",
            input: payload.value,
            inst: inst,
            continue: !def.abort
          });
        }
      };
    });
    const $ZodEmoji = core_core.xI("$ZodEmoji", (inst, def) => {
      def.pattern ?? (def.pattern = emoji());
      $ZodStringFormat.init(inst, def);
    });
    const $ZodNanoID = core_core.xI("$ZodNanoID", (inst, def) => {
      if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
      def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
      $ZodStringFormat.init(inst, def);
    });
    const $ZodCUID = core_core.xI("$ZodCUID", (inst, def) => {
      def.pattern ?? (def.pattern = cuid);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodCUID2 = core_core.xI("$ZodCUID2", (inst, def) => {
      def.pattern ?? (def.pattern = cuid2);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodULID = core_core.xI("$ZodULID", (inst, def) => {
      def.pattern ?? (def.pattern = ulid);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodXID = core_core.xI("$ZodXID", (inst, def) => {
      def.pattern ?? (def.pattern = xid);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodKSUID = core_core.xI("$ZodKSUID", (inst, def) => {
      def.pattern ?? (def.pattern = ksuid);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
      def.pattern ?? (def.pattern = datetime(def));
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISODate = core_core.xI("$ZodISODate", (inst, def) => {
      def.pattern ?? (def.pattern = date);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISOTime = core_core.xI("$ZodISOTime", (inst, def) => {
      def.pattern ?? (def.pattern = time(def));
      $ZodStringFormat.init(inst, def);
    });
    const $ZodISODuration = core_core.xI("$ZodISODuration", (inst, def) => {
      def.pattern ?? (def.pattern = duration);
      $ZodStringFormat.init(inst, def);
    });
    const $ZodIPv4 = core_core.xI("$ZodIPv4", (inst, def) => {
      def.pattern ?? (def.pattern = ipv4);
      $ZodStringFormat.init(inst, def);
    });
    const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
    function isValidIPv6(value) {
      if (!ipv6Alphabet.test(value)) return false;
      return canParseURL(`http://[${value}]`);
    }
    const $ZodIPv6 = core_core.xI("$ZodIPv6", (inst, def) => {
      def.pattern ?? (def.pattern = ipv6);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (!isValidIPv6(payload.value)) payload.issues.push({
          code: "invalid_format",
          format: "ipv6",
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodCIDRv4 = core_core.xI("$ZodCIDRv4", (inst, def) => {
      def.pattern ?? (def.pattern = cidrv4);
      $ZodStringFormat.init(inst, def);
    });
    function isValidCIDRv6(value) {
      const parts = value.split("/");
      if (parts.length !== 2) return false;
      const [address, prefix] = parts;
      if (!prefix) return false;
      const prefixNum = Number(prefix);
      if (`${prefixNum}` !== prefix) return false;
      if (prefixNum < 0 || prefixNum > 128) return false;
      return isValidIPv6(address);
    }
    const $ZodCIDRv6 = core_core.xI("$ZodCIDRv6", (inst, def) => {
      def.pattern ?? (def.pattern = cidrv6);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (!isValidCIDRv6(payload.value)) payload.issues.push({
          code: "invalid_format",
          format: "cidrv6",
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    function isValidBase64(data) {
      if (data === "") return true;
      if (/\s/.test(data)) return false;
      if (data.length % 4 !== 0) return false;
      try {
        atob(data);
        return true;
      } catch {
        return false;
      }
    }
    const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
    const $ZodBase64 = core_core.xI("$ZodBase64", (inst, def) => {
      def.pattern ?? (def.pattern = base64Charset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (isValidBase64(payload.value)) return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64",
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const base64urlCharset = /^[A-Za-z0-9_-]*$/;
    function isValidBase64URL(data) {
      if (!base64urlCharset.test(data)) return false;
      const base64 = data.replace(/[-_]/g, c => c === "-" ? "+" : "/");
      const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
      return isValidBase64(padded);
    }
    const $ZodBase64URL = core_core.xI("$ZodBase64URL", (inst, def) => {
      def.pattern ?? (def.pattern = base64urlCharset);
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (isValidBase64URL(payload.value)) return;
        payload.issues.push({
          code: "invalid_format",
          format: "base64url",
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
      };
    });
    const $ZodE164 = core_core.xI("$ZodE164", (inst, def) => {
      def.pattern ?? (def.pattern = e164);
      $ZodStringFormat.init(inst, def);
    });
    function isValidJWT(token, algorithm = null) {
      try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3) return false;
        const [header] = tokensParts;
        if (!header) return false;
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
        if (!parsedHeader.alg) return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
        return true;
      } catch {
        return false;
      }
    }
    const $ZodJWT = core_core.xI("$ZodJWT", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      inst._zod.check = payload => {
        if (isValidJWT(payload.value, def.alg)) return;
        payload.issues.push({
          code: "invalid_format",
          format: "jwt",
          input: payload.value,
          inst: inst,
          continue: !def.abort
        });
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
      $ZodCheckNumberFormat.init(inst, def);
      $ZodNumber.init(inst, def);
    });
    const $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.pattern = regexes_boolean;
      inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) try {
          payload.value = Boolean(payload.value);
        } catch (_) {}
        const input = payload.value;
        if (typeof input === "boolean") return payload;
        payload.issues.push({
          expected: "boolean",
          code: "invalid_type",
          input: input,
          inst: inst
        });
        return payload;
      };
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
    const $ZodObjectJIT = core_core.xI("$ZodObjectJIT", (inst, def) => {
      $ZodObject.init(inst, def);
      const superParse = inst._zod.parse;
      const _normalized = core_util.PO(() => normalizeDef(def));
      const memo = core_core.cr.memoizer;
      const generateFastpass = shape => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        const doc = new Doc([ "payload", "ctx" ], {
          shape: shape,
          inst: inst,
          memo: memo,
          syms: syms
        });
        const parseStr = k => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        const prefixStr = (id, k) => `\n          let ${id}_ab = false;\n          for (let i = 0; i < ${id}.issues.length; i++) {\n            const iss = ${id}.issues[i];\n            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${id}_ab = true;\n          }\n          if (${id}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`;
        doc.write("const input = payload.value;");
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) ids[key] = "key_" + counter++;
        doc.write(memo ? "const newResult = memo.alloc(inst, payload, {}, ctx);" : "const newResult = {};");
        for (const key of normalized.allKeys) {
          if (key === "__proto__") continue;
          const id = ids[key];
          const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util.UQ(key);
          const isPresent = `${k} in input`;
          const schema = shape[key];
          const optin = schema?._zod?.optin;
          const isOptionalIn = optin !== void 0;
          const isOptionalOut = schema?._zod?.optout === "optional";
          doc.write(`const ${id} = ${parseStr(k)};`);
          if (isOptionalIn && isOptionalOut) {
            const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
            doc.write(`\n        const ${id}_present = ${isPresent};\n        if (!${id}.issues.length || ${id}_present) {\n          if (${id}.issues.length) {${prefixStr(id, k)}\n          }\n\n          if (${assign}) {\n            newResult[${k}] = ${id}.value;\n          }\n        }\n\n      `);
          } else if (!isOptionalIn) doc.write(`\n        const ${id}_present = ${isPresent};\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n        if (!${id}_present && !${id}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${k}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${id}_present) {\n          newResult[${k}] = ${id}.value;\n        }\n\n      `); else {
            doc.write(`\n        if (${id}.issues.length) {${prefixStr(id, k)}\n        }\n      `);
            if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`); else doc.write(`\n        if (${id}.value !== undefined || ${isPresent}) {\n          newResult[${k}] = ${id}.value;\n        }\n      `);
          }
        }
        doc.write("payload.value = newResult;");
        doc.write("return payload;");
        return doc.compile();
      };
      let fastpass;
      const isObject = core_util.Gv;
      const jit = !core_core.cr.jitless;
      const allowsEval = core_util.hI;
      const fastEnabled = jit && allowsEval.value;
      const catchall = def.catchall;
      let value;
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
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
          if (!fastpass) fastpass = generateFastpass(def.shape);
          payload = fastpass(payload, ctx);
          if (!catchall) return payload;
          return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
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
    function discriminatorMap(def) {
      const map = new Map;
      for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) if (map.has(value)) {
          if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
          map.set(value, null);
        } else map.set(value, option);
      }
      return map;
    }
    const $ZodDiscriminatedUnion = core_core.xI("$ZodDiscriminatedUnion", (inst, def) => {
      def.inclusive = false;
      $ZodUnion.init(inst, def);
      const _super = inst._zod.parse;
      core_util.v5(inst, "propValues", zod => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
          const pv = option._zod.propValues;
          if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
          if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
          for (const [k, v] of Object.entries(pv)) {
            if (!Object.prototype.hasOwnProperty.call(propValues, k)) core_util.Vy(propValues, k, new Set);
            for (const val of v) propValues[k].add(val);
          }
        }
        if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
        return propValues;
      });
      def.options.forEach((option, i) => {
        const propShape = core_util.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
      });
      const disc = core_util.PO(() => discriminatorMap(def));
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util.Gv(input)) {
          payload.issues.push({
            code: "invalid_type",
            expected: "object",
            input: input,
            inst: inst
          });
          return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
        if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
        payload.issues.push({
          code: "invalid_union",
          errors: [],
          note: "No matching discriminator",
          discriminator: def.discriminator,
          options: Array.from(disc.value.keys()).filter(value => disc.value.get(value) !== null),
          input: input,
          path: [ def.discriminator ],
          inst: inst
        });
        return payload;
      };
    });
    const $ZodIntersection = core_core.xI("$ZodIntersection", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({
          value: input,
          issues: []
        }, ctx);
        const right = def.right._zod.run({
          value: input,
          issues: []
        }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) return Promise.all([ left, right ]).then(([left, right]) => handleIntersectionResults(payload, left, right));
        return handleIntersectionResults(payload, left, right);
      };
    });
    function mergeValues(a, b) {
      if (a === b) return {
        valid: true,
        data: a
      };
      if (a instanceof Date && b instanceof Date && +a === +b) return {
        valid: true,
        data: a
      };
      if (core_util.Qd(a) && core_util.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter(key => bKeys.indexOf(key) !== -1);
        const newObj = {
          ...a,
          ...b
        };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
        for (const key of sharedKeys) {
          if (key === "__proto__") continue;
          const sharedValue = mergeValues(a[key], b[key]);
          if (!sharedValue.valid) return {
            valid: false,
            mergeErrorPath: [ key, ...sharedValue.mergeErrorPath ]
          };
          newObj[key] = sharedValue.data;
        }
        return {
          valid: true,
          data: newObj
        };
      }
      if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) return {
          valid: false,
          mergeErrorPath: []
        };
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
          const itemA = a[index];
          const itemB = b[index];
          const sharedValue = mergeValues(itemA, itemB);
          if (!sharedValue.valid) return {
            valid: false,
            mergeErrorPath: [ index, ...sharedValue.mergeErrorPath ]
          };
          newArray.push(sharedValue.data);
        }
        return {
          valid: true,
          data: newArray
        };
      }
      return {
        valid: false,
        mergeErrorPath: []
      };
    }
    function handleIntersectionResults(result, left, right) {
      const unrecKeys = new Map;
      let unrecIssue;
      const keyIssues = new Map;
      const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
          unrecIssue ?? (unrecIssue = iss);
          keys = iss.keys;
        } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
          const k = String(iss.path[0]);
          if (!keyIssues.has(k)) keyIssues.set(k, iss);
          keys = [ k ];
        } else return false;
        for (const k of keys) {
          if (!unrecKeys.has(k)) unrecKeys.set(k, {});
          unrecKeys.get(k)[side] = true;
        }
        return true;
      };
      for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
      for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
      const bothKeys = [ ...unrecKeys ].filter(([, f]) => f.l && f.r).map(([k]) => k);
      if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter(k => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length) result.issues.push({
          ...unrecIssue,
          keys: aggregated
        });
        for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
      }
      const merged = mergeValues(left.value, right.value);
      if (!merged.valid) {
        if (core_util.QH(result)) return result;
        throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
      }
      result.value = merged.data;
      return result;
    }
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
    const $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
      $ZodType.init(inst, def);
      const values = new Set(def.values);
      inst._zod.values = values;
      core_util.v5(inst, "pattern", zod => {
        const vals = zod.def.values;
        return new RegExp(vals.length ? `^(${vals.map(o => typeof o === "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
      });
      inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) return payload;
        payload.issues.push({
          code: "invalid_value",
          values: def.values,
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
    const $ZodExactOptional = core_core.xI("$ZodExactOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      core_util.v5(inst, "pattern", zod => zod.def.innerType._zod.pattern);
      inst._zod.parse = (payload, ctx) => def.innerType._zod.run(payload, ctx);
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
    const $ZodPrefault = core_core.xI("$ZodPrefault", (inst, def) => {
      $ZodType.init(inst, def);
      inst._zod.optin = "defaulted";
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
        if (payload.value === void 0) payload.value = def.defaultValue;
        return def.innerType._zod.run(payload, ctx);
      };
    });
    const $ZodNonOptional = core_core.xI("$ZodNonOptional", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "values", zod => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([ ...v ].filter(x => x !== void 0)) : void 0;
      });
      inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then(result => handleNonOptionalResult(result, inst));
        return handleNonOptionalResult(result, inst);
      };
    });
    function handleNonOptionalResult(payload, inst) {
      if (!payload.issues.length && payload.value === void 0) payload.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: payload.value,
        inst: inst
      });
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
    const $ZodCodec = core_core.xI("$ZodCodec", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "values", zod => zod.def.in._zod.values);
      core_util.v5(inst, "optin", zod => zod.def.in._zod.optin);
      core_util.v5(inst, "optout", zod => zod.def.out._zod.optout);
      core_util.v5(inst, "propValues", zod => zod.def.in._zod.propValues);
      inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
          const left = def.in._zod.run(payload, ctx);
          if (left instanceof Promise) return left.then(left => handleCodecAResult(left, def, ctx));
          return handleCodecAResult(left, def, ctx);
        } else {
          const right = def.out._zod.run(payload, ctx);
          if (right instanceof Promise) return right.then(right => handleCodecAResult(right, def, ctx));
          return handleCodecAResult(right, def, ctx);
        }
      };
    });
    function handleCodecAResult(result, def, ctx) {
      if (result.issues.length) {
        result.aborted = true;
        return result;
      }
      const direction = ctx.direction || "forward";
      if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.out, ctx));
        return handleCodecTxResult(result, transformed, def.out, ctx);
      } else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) return transformed.then(value => handleCodecTxResult(result, value, def.in, ctx));
        return handleCodecTxResult(result, transformed, def.in, ctx);
      }
    }
    function handleCodecTxResult(left, value, nextSchema, ctx) {
      if (left.issues.length) {
        left.aborted = true;
        return left;
      }
      return nextSchema._zod.run({
        value: value,
        issues: left.issues
      }, ctx);
    }
    const $ZodReadonly = core_core.xI("$ZodReadonly", (inst, def) => {
      $ZodType.init(inst, def);
      core_util.v5(inst, "propValues", zod => zod.def.innerType._zod.propValues);
      core_util.v5(inst, "values", zod => zod.def.innerType._zod.values);
      core_util.v5(inst, "optin", zod => zod.def.innerType?._zod?.optin);
      core_util.v5(inst, "optout", zod => zod.def.innerType?._zod?.optout);
      inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) return result.then(handleReadonlyResult);
        return handleReadonlyResult(result);
      };
    });
    function handleReadonlyResult(payload) {
      if (!payload.memo) payload.value = Object.freeze(payload.value);
      return payload;
    }
    const $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
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
        payload.issues.push(core_util.sn(_iss));
      }
    }
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
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
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js
    function snapshotChecks(def) {
      if (def.checks) def.checks = [ ...def.checks ];
      return def;
    }
    function _string(Class, params) {
      return new Class(snapshotChecks({
        type: "string",
        ...core_util.A2(params)
      }));
    }
    function _email(Class, params) {
      return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _guid(Class, params) {
      return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _uuid(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _uuidv4(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util.A2(params)
      });
    }
    function _uuidv6(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util.A2(params)
      });
    }
    function _uuidv7(Class, params) {
      return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util.A2(params)
      });
    }
    function _url(Class, params) {
      return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function api_emoji(Class, params) {
      return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _nanoid(Class, params) {
      return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _cuid(Class, params) {
      return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _cuid2(Class, params) {
      return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _ulid(Class, params) {
      return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _xid(Class, params) {
      return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _ksuid(Class, params) {
      return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _ipv4(Class, params) {
      return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _ipv6(Class, params) {
      return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _cidrv4(Class, params) {
      return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _cidrv6(Class, params) {
      return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _base64(Class, params) {
      return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _base64url(Class, params) {
      return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _e164(Class, params) {
      return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _jwt(Class, params) {
      return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util.A2(params)
      });
    }
    function _isoDateTime(Class, params) {
      return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util.A2(params)
      });
    }
    function _isoDate(Class, params) {
      return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util.A2(params)
      });
    }
    function _isoTime(Class, params) {
      return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util.A2(params)
      });
    }
    function _isoDuration(Class, params) {
      return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util.A2(params)
      });
    }
    function _number(Class, params) {
      return new Class(snapshotChecks({
        type: "number",
        checks: [],
        ...core_util.A2(params)
      }));
    }
    function _int(Class, params) {
      return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util.A2(params)
      });
    }
    function _boolean(Class, params) {
      return new Class({
        type: "boolean",
        ...core_util.A2(params)
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
        ...core_util.A2(params)
      });
    }
    function _lt(value, params) {
      return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util.A2(params),
        value: value,
        inclusive: false
      });
    }
    function _lte(value, params) {
      return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util.A2(params),
        value: value,
        inclusive: true
      });
    }
    function _gt(value, params) {
      return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util.A2(params),
        value: value,
        inclusive: false
      });
    }
    function _gte(value, params) {
      return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util.A2(params),
        value: value,
        inclusive: true
      });
    }
    function _multipleOf(value, params) {
      return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...core_util.A2(params),
        value: value
      });
    }
    function _maxLength(maximum, params) {
      const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...core_util.A2(params),
        maximum: maximum
      });
      return ch;
    }
    function _minLength(minimum, params) {
      return new $ZodCheckMinLength({
        check: "min_length",
        ...core_util.A2(params),
        minimum: minimum
      });
    }
    function _length(length, params) {
      return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...core_util.A2(params),
        length: length
      });
    }
    function _regex(pattern, params) {
      return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...core_util.A2(params),
        pattern: pattern
      });
    }
    function _lowercase(params) {
      return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...core_util.A2(params)
      });
    }
    function _uppercase(params) {
      return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...core_util.A2(params)
      });
    }
    function _includes(includes, params) {
      return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...core_util.A2(params),
        includes: includes
      });
    }
    function _startsWith(prefix, params) {
      return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...core_util.A2(params),
        prefix: prefix
      });
    }
    function _endsWith(suffix, params) {
      return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...core_util.A2(params),
        suffix: suffix
      });
    }
    function _overwrite(tx) {
      return new $ZodCheckOverwrite({
        check: "overwrite",
        tx: tx
      });
    }
    function _normalize(form) {
      return _overwrite(input => input.normalize(form));
    }
    function _trim() {
      return _overwrite(input => input.trim());
    }
    function _toLowerCase() {
      return _overwrite(input => input.toLowerCase());
    }
    function _toUpperCase() {
      return _overwrite(input => input.toUpperCase());
    }
    function _slugify() {
      return _overwrite(input => core_util.Yv(input));
    }
    function _array(Class, element, params) {
      return new Class({
        type: "array",
        element: element,
        ...core_util.A2(params)
      });
    }
    function _refine(Class, fn, _params) {
      const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util.A2(_params)
      });
      return schema;
    }
    function _superRefine(fn, params) {
      const ch = _check(payload => {
        payload.addIssue = issue => {
          if (typeof issue === "string") payload.issues.push(core_util.sn(issue, payload.value, ch._zod.def)); else {
            const _issue = issue;
            if (_issue.fatal) _issue.continue = false;
            _issue.code ?? (_issue.code = "custom");
            if (!("input" in _issue)) _issue.input = payload.value;
            _issue.inst ?? (_issue.inst = ch);
            _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
            payload.issues.push(core_util.sn(_issue));
          }
        };
        return fn(payload.value, payload);
      }, params);
      return ch;
    }
    function _check(fn, params) {
      const ch = new $ZodCheck({
        check: "custom",
        ...core_util.A2(params)
      });
      ch._zod.check = fn;
      return ch;
    }
    function _stringbool(Classes, _params) {
      const params = core_util.A2(_params);
      let truthyArray = params.truthy ?? [ "true", "1", "yes", "on", "y", "enabled" ];
      let falsyArray = params.falsy ?? [ "false", "0", "no", "off", "n", "disabled" ];
      if (params.case !== "sensitive") {
        truthyArray = truthyArray.map(v => typeof v === "string" ? v.toLowerCase() : v);
        falsyArray = falsyArray.map(v => typeof v === "string" ? v.toLowerCase() : v);
      }
      const truthySet = new Set(truthyArray);
      const falsySet = new Set(falsyArray);
      const _Codec = Classes.Codec ?? $ZodCodec;
      const _Boolean = Classes.Boolean ?? $ZodBoolean;
      const _String = Classes.String ?? $ZodString;
      const stringSchema = new _String({
        type: "string",
        error: params.error
      });
      const booleanSchema = new _Boolean({
        type: "boolean",
        error: params.error
      });
      const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: (input, payload) => {
          let data = input;
          if (params.case !== "sensitive") data = data.toLowerCase();
          if (truthySet.has(data)) return true; else if (falsySet.has(data)) return false; else {
            payload.issues.push({
              code: "invalid_value",
              expected: "stringbool",
              values: [ ...truthySet, ...falsySet ],
              input: payload.value,
              inst: codec,
              continue: false
            });
            return {};
          }
        },
        reverseTransform: (input, _payload) => {
          if (input === true) return truthyArray[0] || "true"; else return falsyArray[0] || "false";
        },
        error: params.error
      });
      codec._zod.bag.truthy = truthyArray;
      codec._zod.bag.falsy = falsyArray;
      codec._zod.bag.case = params.case ?? "insensitive";
      return codec;
    }
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js
    function assignProps(target, ...sources) {
      for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) (0, 
      core_util.Vy)(target, key, source[key]);
      return target;
    }
    function to_json_schema_initializeContext(params) {
      let target = params?.target ?? "draft-2020-12";
      if (target === "draft-4") target = "draft-04";
      if (target === "draft-7") target = "draft-07";
      return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target: target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => {}),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map,
        sharedDefsExtractedFor: void 0,
        sharedEmitDoneFor: void 0,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? void 0
      };
    }
    function handleUnrepresentable(schema, ctx, json, params, message) {
      const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
        zodSchema: schema,
        path: params.path,
        message: message
      }) : ctx.unrepresentable;
      if (result === "any") return false;
      if (result === void 0 || result === "throw") throw new Error(message);
      Object.assign(json, result);
      return true;
    }
    function to_json_schema_processSchema(schema, ctx, _params = {
      path: [],
      schemaPath: []
    }) {
      var _a;
      const def = schema._zod.def;
      const seen = ctx.seen.get(schema);
      if (seen) {
        seen.count++;
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) seen.cycle = _params.path;
        return seen.schema;
      }
      const result = {
        schema: {},
        count: 1,
        cycle: void 0,
        path: _params.path
      };
      ctx.seen.set(schema, result);
      ctx.sharedDefsExtractedFor = void 0;
      ctx.sharedEmitDoneFor = void 0;
      const overrideSchema = schema._zod.toJSONSchema?.();
      if (overrideSchema) result.schema = overrideSchema; else {
        const params = {
          ..._params,
          schemaPath: [ ..._params.schemaPath, schema ],
          path: _params.path
        };
        if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params); else {
          const _json = result.schema;
          const processor = ctx.processors[def.type];
          if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
          processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
          if (!result.ref) result.ref = parent;
          to_json_schema_processSchema(parent, ctx, params);
          ctx.seen.get(parent).isParent = true;
        }
      }
      const meta = ctx.metadataRegistry.get(schema);
      if (meta) assignProps(result.schema, meta);
      if (ctx.io === "input" && isTransforming(schema)) {
        delete result.schema.examples;
        delete result.schema.default;
      }
      if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
      delete result.schema._prefault;
      const _result = ctx.seen.get(schema);
      return _result.schema;
    }
    function encodeJSONPointerSegment(segment) {
      return segment.replace(/~/g, "~0").replace(/\//g, "~1");
    }
    function to_json_schema_extractDefs(ctx, schema) {
      const root = ctx.seen.get(schema);
      if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
      if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
      const idToSchema = new Map;
      for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
          const existing = idToSchema.get(id);
          if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
          idToSchema.set(id, entry[0]);
        }
      }
      const makeURI = entry => {
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
          const externalId = ctx.external.registry.get(entry[0])?.id;
          const uriGenerator = ctx.external.uri ?? (id => id);
          if (externalId) return {
            ref: uriGenerator(externalId)
          };
          const id = entry[1].defId ?? entry[1].schema.id ?? "schema" + ctx.counter++;
          entry[1].defId = id;
          return {
            defId: id,
            ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
          };
        }
        const uriPrefix = "#";
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        if (entry[1] === root && !entry[1].schema.id) return {
          ref: uriPrefix
        };
        const defId = entry[1].schema.id ?? "__schema" + ctx.counter++;
        return {
          defId: defId,
          ref: defUriPrefix + encodeJSONPointerSegment(defId)
        };
      };
      const extractToDef = entry => {
        if (entry[1].schema.$ref) return;
        const seen = entry[1];
        const {ref: ref, defId: defId} = makeURI(entry);
        seen.def = {
          ...seen.schema
        };
        if (defId) seen.defId = defId;
        const schema = seen.schema;
        for (const key in schema) delete schema[key];
        schema.$ref = ref;
      };
      if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
      for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        if (schema === entry[0]) {
          extractToDef(entry);
          continue;
        }
        if (ctx.external) {
          const ext = ctx.external.registry.get(entry[0])?.id;
          if (schema !== entry[0] && ext) {
            extractToDef(entry);
            continue;
          }
        }
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
          extractToDef(entry);
          continue;
        }
        if (seen.cycle) {
          extractToDef(entry);
          continue;
        }
        if (seen.count > 1) if (ctx.reused === "ref") extractToDef(entry);
      }
      if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
    }
    function compactTypeUnion(schema) {
      const options = schema.anyOf;
      if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
      const types = [];
      for (const option of options) {
        if (!option || typeof option !== "object") return;
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type") return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [ type ]) {
          if (typeof member !== "string") return;
          if (!types.includes(member)) types.push(member);
        }
      }
      delete schema.anyOf;
      schema.type = types.length === 1 ? types[0] : types;
    }
    const FOLDABLE_KEYS = new Set([ "type", "properties", "required", "additionalProperties" ]);
    const UNION_KEYS = [ "oneOf", "anyOf" ];
    function undeclaredConstraint(member) {
      const extra = member.additionalProperties;
      if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
      return Object.keys(extra).length ? extra : null;
    }
    function foldObjects(members) {
      const objects = [];
      for (const member of members) {
        if (typeof member !== "object" || member.type !== "object") return null;
        for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
        objects.push(member);
      }
      const properties = {};
      const required = new Set;
      for (const object of objects) {
        for (const key in object.properties) {
          if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
          const parts = [];
          for (const other of objects) {
            const part = other.properties?.[key] ?? undeclaredConstraint(other);
            if (part === null || part === void 0) continue;
            if (!parts.some(seen => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
          }
          const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? {
            allOf: parts
          };
          (0, core_util.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? []) required.add(key);
      }
      const folded = {
        type: "object",
        properties: properties
      };
      if (required.size) folded.required = [ ...required ];
      if (objects.every(object => object.additionalProperties === false)) folded.additionalProperties = false; else {
        const constraints = [];
        for (const object of objects) {
          const constraint = undeclaredConstraint(object);
          if (constraint && !constraints.some(seen => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
        }
        if (constraints.length === 1) folded.additionalProperties = constraints[0]; else if (constraints.length > 1) folded.additionalProperties = {
          allOf: constraints
        };
      }
      return folded;
    }
    function foldIntersection(json) {
      const allOf = json.allOf;
      if (!Array.isArray(allOf) || allOf.length < 2) return;
      for (const key of FOLDABLE_KEYS) if (key in json) return;
      const unions = allOf.filter(m => UNION_KEYS.some(k => Array.isArray(m[k])));
      let folded = null;
      if (!unions.length) folded = foldObjects(allOf); else {
        const union = unions[0];
        const keyword = UNION_KEYS.find(k => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1) return;
        const rest = allOf.filter(m => m !== union);
        const branches = union[keyword].map(branch => foldObjects([ ...rest, branch ]));
        if (branches.some(b => !b)) return;
        folded = {
          [keyword]: branches
        };
      }
      if (!folded) return;
      delete json.allOf;
      assignProps(json, folded);
    }
    function to_json_schema_finalize(ctx, schema) {
      const root = ctx.seen.get(schema);
      if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
      const flattenRef = zodSchema => {
        const seen = ctx.seen.get(zodSchema);
        if (seen.ref === null) return;
        const schema = seen.def ?? seen.schema;
        const _cached = {
          ...schema
        };
        const ref = seen.ref;
        seen.ref = null;
        if (ref) {
          flattenRef(ref);
          const refSeen = ctx.seen.get(ref);
          const refSchema = refSeen.schema;
          if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
            schema.allOf = schema.allOf ?? [];
            schema.allOf.push(refSchema);
          } else assignProps(schema, refSchema);
          assignProps(schema, _cached);
          const isParentRef = zodSchema._zod.parent === ref;
          if (isParentRef) for (const key in schema) {
            if (key === "$ref" || key === "allOf") continue;
            if (!(key in _cached)) delete schema[key];
          }
          if (refSchema.$ref && refSeen.def) for (const key in schema) {
            if (key === "$ref" || key === "allOf") continue;
            if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
          }
        }
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
          flattenRef(parent);
          const parentSeen = ctx.seen.get(parent);
          if (parentSeen?.schema.$ref) {
            schema.$ref = parentSeen.schema.$ref;
            if (parentSeen.def) for (const key in schema) {
              if (key === "$ref" || key === "allOf") continue;
              if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
            }
          }
        }
        ctx.override({
          zodSchema: zodSchema,
          jsonSchema: schema,
          path: seen.path ?? []
        });
      };
      if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [ ...ctx.seen.entries() ].reverse()) flattenRef(entry[0]);
        if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
        for (const rewrite of ctx.deferred) rewrite();
        if (ctx.intersections.length) {
          const carriers = new Map;
          for (const seen of ctx.seen.values()) for (const json of [ seen.schema, seen.def ]) {
            const allOf = json?.allOf;
            if (!Array.isArray(allOf)) continue;
            const existing = carriers.get(allOf);
            if (existing) existing.push(json); else carriers.set(allOf, [ json ]);
          }
          for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
        }
      }
      const result = {};
      if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema"; else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#"; else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#"; else if (ctx.target === "openapi-3.0") ;
      if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id) throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
      }
      assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
      const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
      if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
      const defs = ctx.external?.defs ?? {};
      if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        if (seen.def && seen.defId) {
          if (seen.def.id === seen.defId) delete seen.def.id;
          (0, core_util.Vy)(defs, seen.defId, seen.def);
        }
      }
      if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
      if (ctx.external) ; else if (Object.keys(defs).length > 0) if (ctx.target === "draft-2020-12") result.$defs = defs; else result.definitions = defs;
      try {
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
          value: {
            ...schema["~standard"],
            jsonSchema: {
              input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
              output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
            }
          },
          enumerable: false,
          writable: false
        });
        return finalized;
      } catch (_err) {
        throw new Error("Error converting schema to JSON.");
      }
    }
    function isTransforming(_schema, _ctx) {
      const ctx = _ctx ?? {
        seen: new Set
      };
      if (ctx.seen.has(_schema)) return false;
      ctx.seen.add(_schema);
      const def = _schema._zod.def;
      if (def.type === "transform") return true;
      if (def.type === "array") return isTransforming(def.element, ctx);
      if (def.type === "set") return isTransforming(def.valueType, ctx);
      if (def.type === "lazy") return isTransforming(def.getter(), ctx);
      if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
      if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
      if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
      if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec")) return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
      }
      if (def.type === "object") {
        for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
        return false;
      }
      if (def.type === "union") {
        for (const option of def.options) if (isTransforming(option, ctx)) return true;
        return false;
      }
      if (def.type === "tuple") {
        for (const item of def.items) if (isTransforming(item, ctx)) return true;
        if (def.rest && isTransforming(def.rest, ctx)) return true;
        return false;
      }
      return false;
    }
    const createToJSONSchemaMethod = (schema, processors = {}) => params => {
      const ctx = to_json_schema_initializeContext({
        ...params,
        processors: processors
      });
      to_json_schema_processSchema(schema, ctx);
      to_json_schema_extractDefs(ctx, schema);
      return to_json_schema_finalize(ctx, schema);
    };
    const createStandardJSONSchemaMethod = (schema, io, processors = {}) => params => {
      const {libraryOptions: libraryOptions, target: target} = params ?? {};
      const ctx = to_json_schema_initializeContext({
        ...libraryOptions ?? {},
        target: target,
        io: io,
        processors: processors
      });
      to_json_schema_processSchema(schema, ctx);
      to_json_schema_extractDefs(ctx, schema);
      return to_json_schema_finalize(ctx, schema);
    };
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
    const narrowMin = (agg, key, value) => {
      if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
    };
    const narrowMax = (agg, key, value) => {
      if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
    };
    const narrowBoth = (agg, value) => {
      narrowMin(agg, "minimum", value);
      narrowMax(agg, "maximum", value);
    };
    const addDivisor = (agg, value) => {
      agg.multipleOf ?? (agg.multipleOf = []);
      if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
    };
    const addPattern = (agg, pattern) => {
      agg.patterns ?? (agg.patterns = new Set);
      agg.patterns.add(pattern);
    };
    const intersectMime = (agg, mime) => {
      agg.mime = agg.mime ? agg.mime.filter(m => mime.includes(m)) : [ ...mime ];
    };
    const setFormat = (agg, format) => {
      agg.format = format;
      if (format.includes("int")) agg.isInt = true;
    };
    const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
    const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
    const formatContributor = ranges => (agg, def) => {
      setFormat(agg, def.format);
      const [minimum, maximum] = ranges[def.format];
      narrowMin(agg, "minimum", minimum);
      narrowMax(agg, "maximum", maximum);
    };
    const contributors = {
      greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
      less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
      multiple_of: (agg, def) => addDivisor(agg, def.value),
      number_format: formatContributor(core_util.zH),
      bigint_format: formatContributor(core_util.NR),
      min_length: minContributor,
      max_length: maxContributor,
      length_equals: (agg, def) => narrowBoth(agg, def.length),
      min_size: minContributor,
      max_size: maxContributor,
      size_equals: (agg, def) => narrowBoth(agg, def.size),
      string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern) addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
        if (def.local || def.precision === -1) agg.laxFormat = true;
      },
      mime_type: (agg, def) => intersectMime(agg, def.mime)
    };
    function aggregateChecks(schema) {
      const agg = {};
      const def = schema._zod.def;
      const list = schema._zod.traits.has("$ZodCheck") ? [ schema, ...def.checks ?? [] ] : def.checks ?? [];
      for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
      const bag = schema._zod.bag;
      if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
      if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
      if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
      if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
      if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
      if (bag.format !== void 0) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int")) agg.isInt = true;
      }
      if (bag.mime) intersectMime(agg, bag.mime);
      for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
      return agg;
    }
    const formatMap = {
      guid: "uuid",
      url: "uri",
      datetime: "date-time",
      json_string: "json-string",
      regex: ""
    };
    const exactPatterns = new Map([ [ base64Charset, base64 ], [ base64urlCharset, base64url ] ]);
    const exactPattern = p => exactPatterns.get(p) ?? p;
    const stringProcessor = (schema, ctx, _json, _params) => {
      const json = _json;
      json.type = "string";
      const {minimum: minimum, maximum: maximum, format: format, patterns: patterns, contentEncoding: contentEncoding, laxFormat: laxFormat} = aggregateChecks(schema);
      if (typeof minimum === "number") json.minLength = minimum;
      if (typeof maximum === "number") json.maxLength = maximum;
      if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "") delete json.format;
        if (format === "time" || laxFormat) delete json.format;
      }
      if (contentEncoding) json.contentEncoding = contentEncoding;
      if (patterns && patterns.size > 0) {
        const patternList = [ ...patterns ].map(exactPattern);
        if (patternList.length === 1) json.pattern = patternList[0].source; else if (patternList.length > 1) json.allOf = [ ...patternList.map(regex => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? {
            type: "string"
          } : {},
          pattern: regex.source
        })) ];
      }
    };
    const numberProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const {minimum: minimum, maximum: maximum, multipleOf: multipleOf, exclusiveMaximum: exclusiveMaximum, exclusiveMinimum: exclusiveMinimum, isInt: isInt} = aggregateChecks(schema);
      json.type = isInt ? "integer" : "number";
      const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
      const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
      const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
      if (exMin) if (legacy) {
        json.minimum = exclusiveMinimum;
        json.exclusiveMinimum = true;
      } else json.exclusiveMinimum = exclusiveMinimum; else if (typeof minimum === "number") json.minimum = minimum;
      if (exMax) if (legacy) {
        json.maximum = exclusiveMaximum;
        json.exclusiveMaximum = true;
      } else json.exclusiveMaximum = exclusiveMaximum; else if (typeof maximum === "number") json.maximum = maximum;
      if (multipleOf) {
        const divisors = new Set;
        for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor)); else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        const [first, ...rest] = divisors;
        if (first !== void 0) json.multipleOf = first;
        if (rest.length) json.allOf = [ ...json.allOf ?? [], ...rest.map(m => ({
          multipleOf: m
        })) ];
      }
    };
    const booleanProcessor = (_schema, _ctx, json, _params) => {
      json.type = "boolean";
    };
    const neverProcessor = (_schema, _ctx, json, _params) => {
      json.not = {};
    };
    const unknownProcessor = (_schema, _ctx, _json, _params) => {};
    const enumProcessor = (schema, _ctx, json, _params) => {
      const def = schema._zod.def;
      const values = (0, core_util.w5)(def.entries);
      if (values.length === 0) {
        json.not = {};
        return;
      }
      if (values.every(v => typeof v === "number")) json.type = "number";
      if (values.every(v => typeof v === "string")) json.type = "string";
      json.enum = values;
    };
    const literalProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      if (def.values.length === 0) {
        json.not = {};
        return;
      }
      const vals = [];
      for (const val of def.values) if (val === void 0) {
        if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
      } else if (typeof val === "bigint") {
        if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
        vals.push(Number(val));
      } else vals.push(val);
      if (vals.length === 0) ; else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [ val ]; else json.const = val;
      } else {
        if (vals.every(v => typeof v === "number")) json.type = "number";
        if (vals.every(v => typeof v === "string")) json.type = "string";
        if (vals.every(v => typeof v === "boolean")) json.type = "boolean";
        if (vals.every(v => v === null)) json.type = "null";
        json.enum = vals;
      }
    };
    const customProcessor = (schema, ctx, json, params) => {
      handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
    };
    const transformProcessor = (schema, ctx, json, params) => {
      handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
    };
    const arrayProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      const {minimum: minimum, maximum: maximum} = aggregateChecks(schema);
      if (typeof minimum === "number") json.minItems = minimum;
      if (typeof maximum === "number") json.maxItems = maximum;
      json.type = "array";
      json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [ ...params.path, "items" ]
      });
    };
    function inputOptin(schema) {
      const def = schema._zod.def;
      if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
      if (def.type === "catch") return inputOptin(def.innerType);
      return schema._zod.optin;
    }
    const objectProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      const shape = def.shape;
      const symbolKeys = Object.getOwnPropertySymbols(shape);
      if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
      json.type = "object";
      json.properties = {};
      for (const key in shape) (0, core_util.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
        ...params,
        path: [ ...params.path, "properties", key ]
      }));
      const requiredKeys = [];
      for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
      }
      if (requiredKeys.length > 0) json.required = requiredKeys;
      if (def.catchall?._zod.def.type === "never") json.additionalProperties = false; else if (!def.catchall) {
        if (ctx.io === "output") json.additionalProperties = false;
      } else if (def.catchall) json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
        ...params,
        path: [ ...params.path, "additionalProperties" ]
      });
    };
    const unionProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const isExclusive = def.inclusive === false;
      const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [ ...params.path, isExclusive ? "oneOf" : "anyOf", i ]
      }));
      if (isExclusive) json.oneOf = options; else json.anyOf = options;
    };
    const intersectionProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [ ...params.path, "allOf", 0 ]
      });
      const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [ ...params.path, "allOf", 1 ]
      });
      const isSimpleIntersection = val => "allOf" in val && Object.keys(val).length === 1;
      const allOf = [ ...isSimpleIntersection(a) ? a.allOf : [ a ], ...isSimpleIntersection(b) ? b.allOf : [ b ] ];
      json.allOf = allOf;
      ctx.intersections.push(allOf);
    };
    function stringifyKeyNames(bySchema, json, visited) {
      if (json.$ref) {
        if (visited.has(json)) return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def) return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
      }
      for (const keyword of [ "anyOf", "oneOf" ]) {
        const branches = json[keyword];
        if (!Array.isArray(branches)) continue;
        const mapped = branches.map(branch => stringifyKeyNames(bySchema, branch, visited));
        if (mapped.some((branch, i) => branch !== branches[i])) json = {
          ...json,
          [keyword]: mapped
        };
      }
      const types = Array.isArray(json.type) ? json.type : [ json.type ];
      const numericType = !types.includes("string") && types.some(t => t === "number" || t === "integer");
      const values = json.enum ?? (json.const !== void 0 ? [ json.const ] : void 0);
      if (!numericType && !values?.some(v => typeof v === "number")) return json;
      const {minimum: minimum, maximum: maximum, exclusiveMinimum: exclusiveMinimum, exclusiveMaximum: exclusiveMaximum, multipleOf: multipleOf, format: format, id: id, ...rest} = json;
      if (rest.enum) rest.enum = rest.enum.map(v => typeof v === "number" ? String(v) : v); else if (typeof rest.const === "number") rest.const = String(rest.const);
      if (!numericType) return rest;
      rest.type = "string";
      if (!values) rest.pattern = (types.includes("number") ? number : integer).source;
      return rest;
    }
    const pendingRecords = new WeakMap;
    function rewriteKeyNames(ctx) {
      const bySchema = new Map;
      for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
      const rewrites = new Map;
      for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names)) continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set);
        if (rewritten !== names) rewrites.set(names, rewritten);
      }
      if (!rewrites.size) return;
      for (const entry of ctx.seen.values()) for (const carrier of [ entry.schema, entry.def ]) {
        const rewritten = carrier && rewrites.get(carrier.propertyNames);
        if (rewritten) carrier.propertyNames = rewritten;
      }
    }
    const recordProcessor = (schema, ctx, _json, params) => {
      const json = _json;
      const def = schema._zod.def;
      json.type = "object";
      const keyType = def.keyType;
      const patterns = aggregateChecks(keyType).patterns;
      if (def.mode === "loose" && patterns && patterns.size > 0) {
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
          ...params,
          path: [ ...params.path, "patternProperties", "*" ]
        });
        json.patternProperties = {};
        for (const pattern of patterns) (0, core_util.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
      } else {
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
          json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
            ...params,
            path: [ ...params.path, "propertyNames" ]
          });
          let pending = pendingRecords.get(ctx);
          if (!pending) {
            pending = [];
            pendingRecords.set(ctx, pending);
            ctx.deferred.push(() => rewriteKeyNames(ctx));
          }
          pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
          ...params,
          path: [ ...params.path, "additionalProperties" ]
        });
      }
      const keyValues = keyType._zod.values;
      const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
      if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [ ...keyValues ].filter(v => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
      }
    };
    const nullableProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      const inner = to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
      } else json.anyOf = [ inner, {
        type: "null"
      } ];
    };
    const nonoptionalProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
    };
    const UNREPRESENTABLE_DEFAULT = Symbol();
    function serializeDefaultValue(value, schema, ctx, json, params) {
      let unrepresentable = false;
      const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint") return val;
        unrepresentable = true;
        return null;
      });
      if (!unrepresentable) return JSON.parse(serialized);
      handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
      return UNREPRESENTABLE_DEFAULT;
    }
    const defaultProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
      if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
    };
    const prefaultProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      if (ctx.io !== "input") return;
      const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
      if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
    };
    const catchProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      let catchValue;
      try {
        catchValue = def.catchValue(void 0);
      } catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
      }
      json.default = catchValue;
    };
    const pipeProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      const inIsTransform = def.in._zod.traits.has("$ZodTransform");
      const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
      to_json_schema_processSchema(innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = innerType;
    };
    const readonlyProcessor = (schema, ctx, json, params) => {
      const def = schema._zod.def;
      to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
      json.readOnly = true;
    };
    const optionalProcessor = (schema, ctx, _json, params) => {
      const def = schema._zod.def;
      to_json_schema_processSchema(def.innerType, ctx, params);
      const seen = ctx.seen.get(schema);
      seen.ref = def.innerType;
    };
    // CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js
    const error = () => {
      const Sizable = {
        string: {
          unit: "characters",
          verb: "to have"
        },
        file: {
          unit: "bytes",
          verb: "to have"
        },
        array: {
          unit: "items",
          verb: "to have"
        },
        set: {
          unit: "items",
          verb: "to have"
        },
        map: {
          unit: "entries",
          verb: "to have"
        }
      };
      function getSizing(origin) {
        return Sizable[origin] ?? null;
      }
      const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input"
      };
      const TypeDictionary = {
        nan: "NaN"
      };
      function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
        return TypeDictionary[type] ?? type;
      }
      return issue => {
        switch (issue.code) {
         case "invalid_type":
          {
            const expected = getTypeName(issue.expected);
            const receivedType = core_util.GW(issue.input);
            const received = getTypeName(receivedType, issue.input);
            return `Invalid input: expected ${expected}, received ${received}`;
          }

         case "invalid_value":
          if (issue.values.length === 1) return `Invalid input: expected ${core_util.B7(issue.values[0])}`;
          return `Invalid option: expected one of ${core_util.jw(issue.values, "|")}`;

         case "too_big":
          {
            const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
            const sizing = getSizing(issue.origin);
            if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
            return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
          }

         case "too_small":
          {
            const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
            const sizing = getSizing(issue.origin);
            if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
            return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
          }

         case "invalid_format":
          {
            const _issue = issue;
            if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
            if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
            if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
            if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
            return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
          }

         case "not_multiple_of":
          return `Invalid number: must be a multiple of ${issue.divisor}`;

         case "unrecognized_keys":
          return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util.jw(issue.keys, ", ")}`;

         case "invalid_key":
          return `Invalid key in ${issue.origin}`;

         case "invalid_union":
          if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
            const opts = issue.options.map(o => `'${o}'`).join(" | ");
            return `Invalid discriminator value. Expected ${opts}`;
          }
          if (issue.inclusive === false) return "Invalid input: more than one option matched";
          return "Invalid input";

         case "invalid_element":
          return `Invalid value in ${issue.origin}`;

         default:
          return "Invalid input";
        }
      };
    };
    function en() {
      return {
        localeError: error()
      };
    }
    var errors = __nccwpck_require__(428);
    // CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js
    function finalizeParams(callee, params) {
      return {
        callee: params?.callee ?? callee,
        Err: params?.Err
      };
    }
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
    errors.Kd;
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
    errors.Kd;
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
    errors.Kd;
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
    errors.Kd;
    const COMPILE_INVALID = Symbol.for("zod.compile.invalid");
    const COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
    const validate = (schema, value, _ctx) => {
      const validator = schema._zod.bag.validator;
      if (validator !== void 0) {
        if (validator(value) !== COMPILE_INVALID) return true;
        if (validator.definite === true && _ctx === void 0) return false;
      }
      return validateFallback(schema, value, _ctx);
    };
    function validateFallback(schema, value, _ctx) {
      const ctx = _ctx ? {
        ..._ctx,
        async: false,
        abortEarly: true
      } : {
        async: false,
        abortEarly: true
      };
      const fallbackRun = schema._zod.bag.fallbackRun;
      let result;
      if (fallbackRun) {
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({
          value: value,
          issues: []
        }, ctx);
      } else result = schema._zod.run({
        value: value,
        issues: []
      }, ctx);
      if (result instanceof Promise) throw new core_core.GT;
      return result.issues.length === 0;
    }
    const parse_validateAsync = async (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        async: true,
        abortEarly: true
      } : {
        async: true,
        abortEarly: true
      };
      let result = schema._zod.run({
        value: value,
        issues: []
      }, ctx);
      if (result instanceof Promise) result = await result;
      return result.issues.length === 0;
    };
    const _encode = _Err => {
      const parse = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? {
          ..._ctx,
          direction: "backward"
        } : {
          direction: "backward"
        };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    errors.Kd;
    const _decode = _Err => {
      const parse = _parse(_Err);
      const fn = (schema, value, _ctx, _params) => parse(schema, value, _ctx, finalizeParams(fn, _params));
      return fn;
    };
    errors.Kd;
    const _encodeAsync = _Err => {
      const parseAsync = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? {
          ..._ctx,
          direction: "backward"
        } : {
          direction: "backward"
        };
        return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
      };
      return fn;
    };
    errors.Kd;
    const _decodeAsync = _Err => {
      const parseAsync = _parseAsync(_Err);
      const fn = async (schema, value, _ctx, _params) => await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
      return fn;
    };
    errors.Kd;
    const _safeEncode = _Err => (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        direction: "backward"
      } : {
        direction: "backward"
      };
      return _safeParse(_Err)(schema, value, ctx);
    };
    errors.Kd;
    const _safeDecode = _Err => (schema, value, _ctx) => _safeParse(_Err)(schema, value, _ctx);
    errors.Kd;
    const _safeEncodeAsync = _Err => async (schema, value, _ctx) => {
      const ctx = _ctx ? {
        ..._ctx,
        direction: "backward"
      } : {
        direction: "backward"
      };
      return _safeParseAsync(_Err)(schema, value, ctx);
    };
    errors.Kd;
    const _safeDecodeAsync = _Err => async (schema, value, _ctx) => _safeParseAsync(_Err)(schema, value, _ctx);
    errors.Kd;
    // CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js
    const _installedErrorProtos = new WeakSet([ Object.prototype, Error.prototype ]);
    function _lazyMethod(proto, key, make) {
      Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
          const value = make(this);
          Object.defineProperty(this, key, {
            value: value,
            configurable: true,
            writable: true
          });
          return value;
        },
        set(value) {
          Object.defineProperty(this, key, {
            value: value,
            configurable: true,
            writable: true
          });
        }
      });
    }
    const initializer = (inst, issues) => {
      errors.a$.init(inst, issues);
      inst.name = "ZodError";
      const proto = Object.getPrototypeOf(inst);
      if (_installedErrorProtos.has(proto)) return;
      _installedErrorProtos.add(proto);
      _lazyMethod(proto, "format", self => mapper => errors.Wk(self, mapper));
      _lazyMethod(proto, "flatten", self => mapper => errors.JM(self, mapper));
      _lazyMethod(proto, "addIssue", self => issue => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util.k8, 2);
      });
      _lazyMethod(proto, "addIssues", self => issues => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util.k8, 2);
      });
      Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
          return this.issues.length === 0;
        }
      });
    };
    const ZodRealError = core_core.xI("ZodError", initializer, void 0, {
      Parent: Error
    });
    // CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js
    const classic_parse_parse = _parse(ZodRealError);
    const classic_parse_parseAsync = _parseAsync(ZodRealError);
    const parse_safeParse = _safeParse(ZodRealError);
    const parse_safeParseAsync = _safeParseAsync(ZodRealError);
    const parse_encode = _encode(ZodRealError);
    const parse_decode = _decode(ZodRealError);
    const parse_encodeAsync = _encodeAsync(ZodRealError);
    const parse_decodeAsync = _decodeAsync(ZodRealError);
    const parse_safeEncode = _safeEncode(ZodRealError);
    const parse_safeDecode = _safeDecode(ZodRealError);
    const parse_safeEncodeAsync = _safeEncodeAsync(ZodRealError);
    const parse_safeDecodeAsync = _safeDecodeAsync(ZodRealError);
    // CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js
    function _ensureDefaultLocale() {
      if (!core_core.cr.localeError) core_core.$W(en());
    }
    function _ensureDefaultMemoizer() {
      if (!core_core.cr.memoizer) core_core.$W({
        memoizer: memoizer()
      });
    }
    const ZodType = core_core.xI("ZodType", (inst, def) => {
      _ensureDefaultLocale();
      $ZodType.init(inst, def);
      inst.def = def;
      inst.type = def.type;
      return inst;
    }, {
      check(...chks) {
        const def = this.def;
        return this.clone(core_util.zM(def, {
          checks: [ ...def.checks ?? [], ...chks.map(ch => typeof ch === "function" ? {
            _zod: {
              check: ch,
              def: {
                check: "custom"
              },
              onattach: []
            }
          } : ch) ]
        }), {
          parent: true
        });
      },
      with(...chks) {
        return this.check(...chks);
      },
      clone(def, params) {
        return core_util.o8(this, def, params);
      },
      brand() {
        return this;
      },
      register(reg, meta) {
        reg.add(this, meta);
        return this;
      },
      refine(check, params) {
        return this.check(refine(check, params));
      },
      superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
      },
      overwrite(fn) {
        return this.check(_overwrite(fn));
      },
      optional() {
        return optional(this);
      },
      exactOptional() {
        return exactOptional(this);
      },
      nullable() {
        return nullable(this);
      },
      nullish() {
        return optional(nullable(this));
      },
      nonoptional(params) {
        return nonoptional(this, params);
      },
      array() {
        return array(this);
      },
      or(arg) {
        return union([ this, arg ]);
      },
      and(arg) {
        return intersection(this, arg);
      },
      transform(tx) {
        return pipe(this, transform(tx));
      },
      default(d) {
        return schemas_default(this, d);
      },
      prefault(d) {
        return prefault(this, d);
      },
      catch(params) {
        return schemas_catch(this, params);
      },
      pipe(target) {
        return pipe(this, target);
      },
      readonly() {
        return readonly(this);
      },
      describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, {
          description: description
        });
        return cl;
      },
      meta(...args) {
        if (args.length === 0) return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
      },
      isOptional() {
        return this.safeParse(void 0).success;
      },
      isNullable() {
        return this.safeParse(null).success;
      },
      apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
      },
      get "~standard"() {
        return core_util.jD(this, "~standard", {
          ...standardProps(this),
          jsonSchema: {
            input: createStandardJSONSchemaMethod(this, "input"),
            output: createStandardJSONSchemaMethod(this, "output")
          }
        });
      },
      set "~standard"(value) {
        core_util.qh(this, "~standard", value);
      },
      parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, {
          callee: _parse
        });
      },
      parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, {
          callee: _parseAsync
        });
      },
      safeParse(data, params) {
        return parse_safeParse(this, data, params);
      },
      async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
      },
      get spa() {
        return this?.safeParseAsync;
      },
      set spa(value) {
        core_util.qh(this, "spa", value);
      },
      validate(data, params) {
        return validate(this, data, params);
      },
      validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
      },
      encode: function _encode(data, params) {
        return parse_encode(this, data, params, {
          callee: _encode
        });
      },
      decode: function _decode(data, params) {
        return parse_decode(this, data, params, {
          callee: _decode
        });
      },
      encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, {
          callee: _encodeAsync
        });
      },
      decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, {
          callee: _decodeAsync
        });
      },
      safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
      },
      safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
      },
      async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
      },
      async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
      },
      toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
      },
      get description() {
        return globalRegistry.get(this)?.description;
      },
      get _def() {
        return this._zod.def;
      }
    });
    const _ZodString = core_core.xI("_ZodString", (inst, def) => {
      $ZodString.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
    }, core_util.un({
      format: inst => aggregateChecks(inst).format ?? null,
      minLength: inst => aggregateChecks(inst).minimum ?? null,
      maxLength: inst => aggregateChecks(inst).maximum ?? null
    }, {
      regex(...args) {
        return this.check(_regex(...args));
      },
      includes(...args) {
        return this.check(_includes(...args));
      },
      startsWith(...args) {
        return this.check(_startsWith(...args));
      },
      endsWith(...args) {
        return this.check(_endsWith(...args));
      },
      min(...args) {
        return this.check(_minLength(...args));
      },
      max(...args) {
        return this.check(_maxLength(...args));
      },
      length(...args) {
        return this.check(_length(...args));
      },
      nonempty(...args) {
        return this.check(_minLength(1, ...args));
      },
      lowercase(params) {
        return this.check(_lowercase(params));
      },
      uppercase(params) {
        return this.check(_uppercase(params));
      },
      trim() {
        return this.check(_trim());
      },
      normalize(...args) {
        return this.check(_normalize(...args));
      },
      toLowerCase() {
        return this.check(_toLowerCase());
      },
      toUpperCase() {
        return this.check(_toUpperCase());
      },
      slugify() {
        return this.check(_slugify());
      }
    }));
    const ZodString = core_core.xI("ZodString", (inst, def) => {
      $ZodString.init(inst, def);
      _ZodString.init(inst, def);
    }, {
      email(params) {
        return this.check(_email(ZodEmail, params));
      },
      url(params) {
        return this.check(_url(ZodURL, params));
      },
      jwt(params) {
        return this.check(_jwt(ZodJWT, params));
      },
      emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
      },
      guid(params) {
        return this.check(_guid(ZodGUID, params));
      },
      uuid(params) {
        return this.check(_uuid(ZodUUID, params));
      },
      uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
      },
      uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
      },
      uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
      },
      nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
      },
      cuid(params) {
        return this.check(_cuid(ZodCUID, params));
      },
      cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
      },
      ulid(params) {
        return this.check(_ulid(ZodULID, params));
      },
      base64(params) {
        return this.check(_base64(ZodBase64, params));
      },
      base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
      },
      xid(params) {
        return this.check(_xid(ZodXID, params));
      },
      ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
      },
      ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
      },
      ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
      },
      cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
      },
      cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
      },
      e164(params) {
        return this.check(_e164(ZodE164, params));
      },
      datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
      },
      date(params) {
        return this.check(_isoDate(ZodISODate, params));
      },
      time(params) {
        return this.check(_isoTime(ZodISOTime, params));
      },
      duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
      }
    });
    function schemas_string(params) {
      return _string(ZodString, params);
    }
    const ZodStringFormat = core_core.xI("ZodStringFormat", (inst, def) => {
      $ZodStringFormat.init(inst, def);
      _ZodString.init(inst, def);
    });
    const ZodISODateTime = core_core.xI("ZodISODateTime", (inst, def) => {
      $ZodISODateTime.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodISODate = core_core.xI("ZodISODate", (inst, def) => {
      $ZodISODate.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodISOTime = core_core.xI("ZodISOTime", (inst, def) => {
      $ZodISOTime.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodISODuration = core_core.xI("ZodISODuration", (inst, def) => {
      $ZodISODuration.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodEmail = core_core.xI("ZodEmail", (inst, def) => {
      $ZodEmail.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodGUID = core_core.xI("ZodGUID", (inst, def) => {
      $ZodGUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodUUID = core_core.xI("ZodUUID", (inst, def) => {
      $ZodUUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodURL = core_core.xI("ZodURL", (inst, def) => {
      $ZodURL.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodEmoji = core_core.xI("ZodEmoji", (inst, def) => {
      $ZodEmoji.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodNanoID = core_core.xI("ZodNanoID", (inst, def) => {
      $ZodNanoID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodCUID = core_core.xI("ZodCUID", (inst, def) => {
      $ZodCUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodCUID2 = core_core.xI("ZodCUID2", (inst, def) => {
      $ZodCUID2.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodULID = core_core.xI("ZodULID", (inst, def) => {
      $ZodULID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodXID = core_core.xI("ZodXID", (inst, def) => {
      $ZodXID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodKSUID = core_core.xI("ZodKSUID", (inst, def) => {
      $ZodKSUID.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodIPv4 = core_core.xI("ZodIPv4", (inst, def) => {
      $ZodIPv4.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodIPv6 = core_core.xI("ZodIPv6", (inst, def) => {
      $ZodIPv6.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodCIDRv4 = core_core.xI("ZodCIDRv4", (inst, def) => {
      $ZodCIDRv4.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodCIDRv6 = core_core.xI("ZodCIDRv6", (inst, def) => {
      $ZodCIDRv6.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodBase64 = core_core.xI("ZodBase64", (inst, def) => {
      $ZodBase64.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodBase64URL = core_core.xI("ZodBase64URL", (inst, def) => {
      $ZodBase64URL.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodE164 = core_core.xI("ZodE164", (inst, def) => {
      $ZodE164.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodJWT = core_core.xI("ZodJWT", (inst, def) => {
      $ZodJWT.init(inst, def);
      ZodStringFormat.init(inst, def);
    });
    const ZodNumber = core_core.xI("ZodNumber", (inst, def) => {
      $ZodNumber.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
      inst.isFinite = true;
    }, core_util.un({
      minValue: inst => {
        const {minimum: minimum, exclusiveMinimum: exclusiveMinimum} = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
      },
      maxValue: inst => {
        const {maximum: maximum, exclusiveMaximum: exclusiveMaximum} = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
      },
      isInt: inst => {
        const {isInt: isInt, multipleOf: multipleOf} = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
      },
      format: inst => aggregateChecks(inst).format ?? null
    }, {
      gt(value, params) {
        return this.check(_gt(value, params));
      },
      gte(value, params) {
        return this.check(_gte(value, params));
      },
      min(value, params) {
        return this.check(_gte(value, params));
      },
      lt(value, params) {
        return this.check(_lt(value, params));
      },
      lte(value, params) {
        return this.check(_lte(value, params));
      },
      max(value, params) {
        return this.check(_lte(value, params));
      },
      int(params) {
        return this.check(schemas_int(params));
      },
      safe(params) {
        return this.check(schemas_int(params));
      },
      positive(params) {
        return this.check(_gt(0, params));
      },
      nonnegative(params) {
        return this.check(_gte(0, params));
      },
      negative(params) {
        return this.check(_lt(0, params));
      },
      nonpositive(params) {
        return this.check(_lte(0, params));
      },
      multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
      },
      step(value, params) {
        return this.check(_multipleOf(value, params));
      },
      finite() {
        return this;
      }
    }));
    function schemas_number(params) {
      return _number(ZodNumber, params);
    }
    const ZodNumberFormat = core_core.xI("ZodNumberFormat", (inst, def) => {
      $ZodNumberFormat.init(inst, def);
      ZodNumber.init(inst, def);
    });
    function schemas_int(params) {
      return _int(ZodNumberFormat, params);
    }
    const ZodBoolean = core_core.xI("ZodBoolean", (inst, def) => {
      $ZodBoolean.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
    });
    function schemas_boolean(params) {
      return _boolean(ZodBoolean, params);
    }
    const ZodUnknown = core_core.xI("ZodUnknown", (inst, def) => {
      $ZodUnknown.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
    });
    function unknown() {
      return _unknown(ZodUnknown);
    }
    const ZodNever = core_core.xI("ZodNever", (inst, def) => {
      $ZodNever.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
    });
    function never(params) {
      return _never(ZodNever, params);
    }
    const ZodArray = core_core.xI("ZodArray", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodArray.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
      inst.element = def.element;
    }, {
      min(n, params) {
        return this.check(_minLength(n, params));
      },
      nonempty(params) {
        return this.check(_minLength(1, params));
      },
      max(n, params) {
        return this.check(_maxLength(n, params));
      },
      length(n, params) {
        return this.check(_length(n, params));
      },
      unwrap() {
        return this.element;
      }
    });
    function array(element, params) {
      return _array(ZodArray, element, params);
    }
    const ZodObject = core_core.xI("ZodObject", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodObjectJIT.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
      core_util.X(inst, "shape", self => self._zod.def.shape, false);
    }, {
      keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
      },
      catchall(catchall) {
        return this.clone(core_util.zM(this._zod.def, {
          catchall: catchall
        }));
      },
      passthrough() {
        return this.clone(core_util.zM(this._zod.def, {
          catchall: unknown()
        }));
      },
      loose() {
        return this.clone(core_util.zM(this._zod.def, {
          catchall: unknown()
        }));
      },
      strict() {
        return this.clone(core_util.zM(this._zod.def, {
          catchall: never()
        }));
      },
      strip() {
        return this.clone(core_util.zM(this._zod.def, {
          catchall: void 0
        }));
      },
      extend(incoming) {
        return core_util.X$(this, incoming);
      },
      safeExtend(incoming) {
        return core_util.W0(this, incoming);
      },
      merge(other) {
        return core_util.h1(this, other);
      },
      pick(mask) {
        return core_util.Up(this, mask);
      },
      omit(mask) {
        return core_util.cJ(this, mask);
      },
      partial(...args) {
        return core_util.OH(ZodOptional, this, args[0]);
      },
      exactPartial(...args) {
        return core_util.OH(ZodExactOptional, this, args[0], "exactPartial");
      },
      required(...args) {
        return core_util.mw(ZodNonOptional, this, args[0]);
      }
    });
    function strictObject(shape, params) {
      return new ZodObject({
        type: "object",
        shape: shape,
        catchall: never(),
        ...core_util.A2(params)
      });
    }
    function looseObject(shape, params) {
      return new ZodObject({
        type: "object",
        shape: shape,
        catchall: unknown(),
        ...core_util.A2(params)
      });
    }
    const ZodUnion = core_core.xI("ZodUnion", (inst, def) => {
      $ZodUnion.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
      inst.options = def.options;
    });
    function union(options, params) {
      return new ZodUnion({
        type: "union",
        options: options,
        ...core_util.A2(params)
      });
    }
    const ZodDiscriminatedUnion = core_core.xI("ZodDiscriminatedUnion", (inst, def) => {
      ZodUnion.init(inst, def);
      $ZodDiscriminatedUnion.init(inst, def);
    });
    function discriminatedUnion(discriminator, options, params) {
      return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator: discriminator,
        ...core_util.A2(params)
      });
    }
    const ZodIntersection = core_core.xI("ZodIntersection", (inst, def) => {
      $ZodIntersection.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
    });
    function intersection(left, right) {
      return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right
      });
    }
    const ZodRecord = core_core.xI("ZodRecord", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodRecord.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
      inst.keyType = def.keyType;
      inst.valueType = def.valueType;
    });
    function record(keyType, valueType, params) {
      if (!valueType || !valueType._zod) return new ZodRecord({
        type: "record",
        keyType: schemas_string(),
        valueType: keyType,
        ...core_util.A2(valueType)
      });
      return new ZodRecord({
        type: "record",
        keyType: keyType,
        valueType: valueType,
        ...core_util.A2(params)
      });
    }
    const ZodEnum = core_core.xI("ZodEnum", (inst, def) => {
      $ZodEnum.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
      inst.enum = def.entries;
      inst.options = [ ...inst._zod.values ];
      const keys = new Set(Object.keys(def.entries));
      inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value]; else throw new Error(`Key ${value} not found in enum`);
        return new ZodEnum({
          ...def,
          checks: [],
          ...core_util.A2(params),
          entries: newEntries
        });
      };
      inst.exclude = (values, params) => {
        const newEntries = {
          ...def.entries
        };
        for (const value of values) if (keys.has(value)) delete newEntries[value]; else throw new Error(`Key ${value} not found in enum`);
        return new ZodEnum({
          ...def,
          checks: [],
          ...core_util.A2(params),
          entries: newEntries
        });
      };
    });
    function schemas_enum(values, params) {
      const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
      return new ZodEnum({
        type: "enum",
        entries: entries,
        ...core_util.A2(params)
      });
    }
    const ZodLiteral = core_core.xI("ZodLiteral", (inst, def) => {
      $ZodLiteral.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
      inst.values = new Set(def.values);
      Object.defineProperty(inst, "value", {
        get() {
          if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
          return def.values[0];
        }
      });
    });
    function literal(value, params) {
      return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [ value ],
        ...core_util.A2(params)
      });
    }
    const ZodTransform = core_core.xI("ZodTransform", (inst, def) => {
      _ensureDefaultMemoizer();
      $ZodTransform.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
      inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
        payload.addIssue = issue => {
          if (typeof issue === "string") payload.issues.push(core_util.sn(issue, payload.value, def)); else {
            const _issue = issue;
            if (_issue.fatal) _issue.continue = false;
            _issue.code ?? (_issue.code = "custom");
            if (!("input" in _issue)) _issue.input = payload.value;
            _issue.inst ?? (_issue.inst = inst);
            payload.issues.push(core_util.sn(_issue));
          }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) return output.then(output => {
          payload.value = output;
          return payload;
        });
        payload.value = output;
        return payload;
      };
    });
    function transform(fn) {
      return new ZodTransform({
        type: "transform",
        transform: fn
      });
    }
    const ZodOptional = core_core.xI("ZodOptional", (inst, def) => {
      $ZodOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    function optional(innerType) {
      return new ZodOptional({
        type: "optional",
        innerType: innerType
      });
    }
    const ZodExactOptional = core_core.xI("ZodExactOptional", (inst, def) => {
      $ZodExactOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    function exactOptional(innerType) {
      return new ZodExactOptional({
        type: "optional",
        innerType: innerType
      });
    }
    const ZodNullable = core_core.xI("ZodNullable", (inst, def) => {
      $ZodNullable.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    function nullable(innerType) {
      return new ZodNullable({
        type: "nullable",
        innerType: innerType
      });
    }
    const ZodDefault = core_core.xI("ZodDefault", (inst, def) => {
      $ZodDefault.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
      inst.removeDefault = inst.unwrap;
    });
    function schemas_default(innerType, defaultValue) {
      return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
          return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
        }
      });
    }
    const ZodPrefault = core_core.xI("ZodPrefault", (inst, def) => {
      $ZodPrefault.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    function prefault(innerType, defaultValue) {
      return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
          return typeof defaultValue === "function" ? defaultValue() : core_util.yG(defaultValue);
        }
      });
    }
    const ZodNonOptional = core_core.xI("ZodNonOptional", (inst, def) => {
      $ZodNonOptional.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    function nonoptional(innerType, params) {
      return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util.A2(params)
      });
    }
    const ZodCatch = core_core.xI("ZodCatch", (inst, def) => {
      $ZodCatch.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
      inst.removeCatch = inst.unwrap;
    });
    function schemas_catch(innerType, catchValue) {
      return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: typeof catchValue === "function" ? catchValue : core_util.SS(catchValue)
      });
    }
    const ZodPipe = core_core.xI("ZodPipe", (inst, def) => {
      $ZodPipe.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
      inst.in = def.in;
      inst.out = def.out;
    });
    function pipe(in_, out) {
      return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out
      });
    }
    const ZodCodec = core_core.xI("ZodCodec", (inst, def) => {
      ZodPipe.init(inst, def);
      $ZodCodec.init(inst, def);
    });
    const ZodReadonly = core_core.xI("ZodReadonly", (inst, def) => {
      $ZodReadonly.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
      inst.unwrap = () => inst._zod.def.innerType;
    });
    function readonly(innerType) {
      return new ZodReadonly({
        type: "readonly",
        innerType: innerType
      });
    }
    const ZodCustom = core_core.xI("ZodCustom", (inst, def) => {
      $ZodCustom.init(inst, def);
      ZodType.init(inst, def);
      inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
    });
    function refine(fn, _params = {}) {
      return _refine(ZodCustom, fn, _params);
    }
    function superRefine(fn, params) {
      return _superRefine(fn, params);
    }
    const stringbool = (...args) => _stringbool({
      Codec: ZodCodec,
      Boolean: ZodBoolean,
      String: ZodString
    }, ...args);
  }),
  532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      $W: () => config,
      GT: () => $ZodAsyncError,
      cV: () => $ZodEncodeError,
      cr: () => globalConfig,
      xI: () => $constructor
    });
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(723);
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
  428: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      JM: () => flattenError,
      Kd: () => $ZodRealError,
      S1: () => prettifyError,
      Wk: () => formatError,
      a$: () => $ZodError
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(532);
    var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(723);
    function _getMessage() {
      const internals = this._zod;
      internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__.k8, 2));
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
    const $ZodError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer);
    const $ZodRealError = (0, _core_js__WEBPACK_IMPORTED_MODULE_1__.xI)("$ZodError", initializer, void 0, {
      Parent: Error
    });
    function node(obj, key, make) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) if (key === "__proto__") Object.defineProperty(obj, key, {
        value: make(),
        writable: true,
        enumerable: true,
        configurable: true
      }); else obj[key] = make();
      return obj[key];
    }
    function flattenError(error, mapper = issue => issue.message) {
      const fieldErrors = {};
      const formErrors = [];
      for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub)); else formErrors.push(mapper(sub));
      return {
        formErrors: formErrors,
        fieldErrors: fieldErrors
      };
    }
    function formatError(error, mapper = issue => issue.message) {
      const fieldErrors = {
        _errors: []
      };
      const processError = (error, path = []) => {
        for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map(issues => processError({
          issues: issues
        }, [ ...path, ...issue.path ])); else if (issue.code === "invalid_key") processError({
          issues: issue.issues
        }, [ ...path, ...issue.path ]); else if (issue.code === "invalid_element") processError({
          issues: issue.issues
        }, [ ...path, ...issue.path ]); else {
          const fullpath = [ ...path, ...issue.path ];
          if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue)); else {
            let curr = fieldErrors;
            let i = 0;
            while (i < fullpath.length) {
              const el = fullpath[i];
              const terminal = i === fullpath.length - 1;
              if (el === "_errors") {
                if (terminal) curr._errors.push(mapper(issue));
                i++;
                continue;
              }
              if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
                value: {
                  _errors: []
                },
                enumerable: true,
                writable: true,
                configurable: true
              });
              const node = curr[el];
              if (terminal) node._errors.push(mapper(issue));
              curr = node;
              i++;
            }
          }
        }
      };
      processError(error);
      return fieldErrors;
    }
    function toDotPath(_path) {
      const segs = [];
      const path = _path.map(seg => typeof seg === "object" ? seg.key : seg);
      for (const seg of path) if (typeof seg === "number") segs.push(`[${seg}]`); else if (typeof seg === "symbol") segs.push(`[${JSON.stringify(String(seg))}]`); else if (/[^\w$]/.test(seg)) segs.push(`[${JSON.stringify(seg)}]`); else {
        if (segs.length) segs.push(".");
        segs.push(seg);
      }
      return segs.join("");
    }
    function prettifyError(error) {
      const lines = [];
      const issues = [ ...error.issues ].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
      for (const issue of issues) {
        lines.push(`\u2716 ${issue.message}`);
        if (issue.path?.length) lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
      }
      return lines.join("\n");
    }
  }),
  723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
    __nccwpck_require__.d(__webpack_exports__, {
      A2: () => normalizeParams,
      B7: () => stringifyPrimitive,
      GW: () => parsedType,
      Gv: () => isObject,
      LG: () => floatSafeRemainder,
      MO: () => rawShape,
      NM: () => optionalKeys,
      NR: () => BIGINT_FORMAT_RANGES,
      O7: () => codePointLength,
      OH: () => partial,
      PO: () => cached,
      QH: () => aborted,
      Qd: () => isPlainObject,
      Rc: () => getLengthableOrigin,
      SS: () => constantCatch,
      UQ: () => esc,
      Up: () => pick,
      Vy: () => assignProp,
      W0: () => safeExtend,
      X: () => installLazyProp,
      X$: () => extend,
      Yv: () => slugify,
      cJ: () => omit,
      cl: () => nullish,
      d3: () => attachSchema,
      gx: () => captureStackTrace,
      h1: () => merge,
      hI: () => allowsEval,
      hi: () => sizeCaps,
      iR: () => finalizeIssue,
      jD: () => hide,
      jw: () => joinValues,
      k8: () => jsonStringifyReplacer,
      lQ: () => prefixIssues,
      mw: () => required,
      o8: () => clone,
      ol: () => members,
      p6: () => cleanRegex,
      qQ: () => propertyKeyTypes,
      qh: () => own,
      rL: () => explicitlyAborted,
      sD: () => escapeRegex,
      sn: () => issue,
      un: () => derived,
      v5: () => defineLazyInternal,
      w5: () => getEnumValues,
      yG: () => shallowClone,
      zH: () => NUMBER_FORMAT_RANGES,
      zM: () => mergeDefs
    });
    var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(532);
    function getEnumValues(entries) {
      const numericValues = Object.values(entries).filter(v => typeof v === "number");
      const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
      return values;
    }
    function joinValues(array, separator = "|") {
      return array.map(val => stringifyPrimitive(val)).join(separator);
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
    function floatSafeRemainder(val, step) {
      const ratio = val / step;
      const roundedRatio = Math.round(ratio);
      const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
      if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
      return ratio - roundedRatio;
    }
    function assignProp(target, prop, value) {
      Object.defineProperty(target, prop, {
        value: value,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
    function rawShape(def) {
      const desc = Object.getOwnPropertyDescriptor(def, "shape");
      return desc?.get ? desc.get.raw : desc?.value;
    }
    function sourceShape(schema) {
      return rawShape(schema._zod.def) ?? schema._zod.def.shape;
    }
    function deferProp(target, key, getter) {
      Object.defineProperty(target, key, {
        get() {
          const value = getter();
          assignProp(this, key, value);
          return value;
        },
        enumerable: true,
        configurable: true
      });
    }
    function putProp(target, key, value) {
      if (key in target) assignProp(target, key, value); else target[key] = value;
    }
    function mirrorShape(target, source, keys, wrap) {
      const raw = sourceShape(source);
      for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable) continue;
        if (desc.get) deferProp(target, key, () => {
          const value = source._zod.def.shape[key];
          return wrap ? wrap(value, key) : value;
        }); else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
      }
    }
    function mirrorProps(target, source) {
      for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable) continue;
        if (desc.get) deferProp(target, key, () => source[key]); else putProp(target, key, desc.value);
      }
    }
    function mergeDefs(...defs) {
      const mergedDescriptors = {};
      for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
      }
      return Object.defineProperties({}, mergedDescriptors);
    }
    function esc(str) {
      return JSON.stringify(str);
    }
    function slugify(input) {
      return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
    }
    const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
    function isObject(data) {
      return typeof data === "object" && data !== null && !Array.isArray(data);
    }
    const allowsEval = cached(() => {
      if (_core_js__WEBPACK_IMPORTED_MODULE_0__.cr.jitless) return false;
      if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
      try {
        const F = Function;
        new F("");
        return true;
      } catch (_) {
        return false;
      }
    });
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
    function stringifyPrimitive(value) {
      if (typeof value === "bigint") return value.toString() + "n";
      if (typeof value === "string") return `"${value}"`;
      return `${value}`;
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
    const BIGINT_FORMAT_RANGES = {
      int64: [ BigInt("-9223372036854775808"), BigInt("9223372036854775807") ],
      uint64: [ BigInt(0), BigInt("18446744073709551615") ]
    };
    function pick(schema, mask) {
      const currDef = schema._zod.def;
      const checks = currDef.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) throw new Error(".pick() cannot be used on object schemas containing refinements");
      const newShape = {};
      mirrorShape(newShape, schema, maskedKeys(schema, mask));
      return clone(schema, mergeDefs(currDef, {
        shape: newShape,
        checks: []
      }));
    }
    function maskedKeys(schema, mask) {
      const raw = sourceShape(schema);
      const keys = [];
      for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
        if (mask[key]) keys.push(key);
      }
      return keys;
    }
    function omit(schema, mask) {
      const currDef = schema._zod.def;
      const checks = currDef.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) throw new Error(".omit() cannot be used on object schemas containing refinements");
      const omitted = new Set(maskedKeys(schema, mask));
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter(key => !omitted.has(key)));
      return clone(schema, mergeDefs(currDef, {
        shape: newShape,
        checks: []
      }));
    }
    function extend(schema, shape) {
      if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
      const checks = schema._zod.def.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) {
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: extended(schema, shape)
      }));
    }
    function extended(schema, shape) {
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
      mirrorProps(newShape, shape);
      return newShape;
    }
    function safeExtend(schema, shape) {
      if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: extended(schema, shape)
      }));
    }
    function merge(a, b) {
      if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
      if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
      const newShape = {};
      mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
      mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
      const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
          return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? []
      });
      return clone(a, def);
    }
    function partial(Class, schema, mask, name = "partial") {
      const currDef = schema._zod.def;
      const checks = currDef.checks;
      const hasChecks = checks && checks.length > 0;
      if (hasChecks) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
      const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
        type: "optional",
        innerType: value
      })));
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: newShape,
        checks: []
      }));
    }
    function required(Class, schema, mask) {
      const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
      const newShape = {};
      mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
        type: "nonoptional",
        innerType: value
      }));
      return clone(schema, mergeDefs(schema._zod.def, {
        shape: newShape
      }));
    }
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
    function parsedType(data) {
      const t = typeof data;
      switch (t) {
       case "number":
        return Number.isNaN(data) ? "nan" : "number";

       case "object":
        {
          if (data === null) return "null";
          if (Array.isArray(data)) return "array";
          const obj = data;
          if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
        }
      }
      return t;
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
    function derived(computes, table) {
      for (const key in computes) {
        const compute = computes[key];
        Object.defineProperty(table, key, {
          configurable: true,
          enumerable: true,
          get() {
            return own(this, key, compute(this));
          },
          set(value) {
            own(this, key, value);
          }
        });
      }
      return table;
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
/************************************************************************/
/******/
/******/ if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

/******/
/******/
/******/ (() => {
  /******/ var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  /******/  var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  /******/  var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  /******/  var resolveQueue = queue => {
    /******/ if (queue && queue.d < 1) {
      /******/ queue.d = 1;
      /******/      queue.forEach(fn => fn.r--);
      /******/      queue.forEach(fn => fn.r-- ? fn.r++ : fn());
      /******/    }
    /******/  }
  /******/;
  var wrapDeps = deps => deps.map(dep => {
    /******/ if (dep !== null && typeof dep === "object") {
      /******/ if (dep[webpackQueues]) return dep;
      /******/      if (dep.then) {
        /******/ var queue = [];
        /******/        queue.d = 0;
        /******/        dep.then(r => {
          /******/ obj[webpackExports] = r;
          /******/          resolveQueue(queue);
          /******/        }, e => {
          /******/ obj[webpackError] = e;
          /******/          resolveQueue(queue);
          /******/        });
        /******/        var obj = {};
        /******/        obj[webpackQueues] = fn => fn(queue);
        /******/        return obj;
        /******/      }
      /******/    }
    /******/    var ret = {};
    /******/    ret[webpackQueues] = x => {};
    /******/    ret[webpackExports] = dep;
    /******/    return ret;
    /******/  });
  /******/  __nccwpck_require__.a = (module, body, hasAwait) => {
    /******/ var queue;
    /******/    hasAwait && ((queue = []).d = -1);
    /******/    var depQueues = new Set;
    /******/    var exports = module.exports;
    /******/    var currentDeps;
    /******/    var outerResolve;
    /******/    var reject;
    /******/    var promise = new Promise((resolve, rej) => {
      /******/ reject = rej;
      /******/      outerResolve = resolve;
      /******/    });
    /******/    promise[webpackExports] = exports;
    /******/    promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), 
    promise["catch"](x => {}));
    /******/    module.exports = promise;
    /******/    body(deps => {
      /******/ currentDeps = wrapDeps(deps);
      /******/      var fn;
      /******/      var getResult = () => currentDeps.map(d => {
        /******/ if (d[webpackError]) throw d[webpackError];
        /******/        return d[webpackExports];
        /******/      })
      /******/;
      var promise = new Promise(resolve => {
        /******/ fn = () => resolve(getResult);
        /******/        fn.r = 0;
        /******/        var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), 
        q && !q.d && (fn.r++, q.push(fn))
        /******/);
        currentDeps.map(dep => dep[webpackQueues](fnQueue));
        /******/      });
      /******/      return fn.r ? promise : getResult();
      /******/    }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), 
    resolveQueue(queue)
    /******/));
    queue && queue.d < 0 && (queue.d = 0);
    /******/  };
  /******/})();

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
  /******/ __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop)
  /******/;
})();

/******/
/************************************************************************/
/******/
/******/
/******/
/******/
/******/ var __webpack_exports__ = __nccwpck_require__(118);

/******/ __webpack_exports__ = await __webpack_exports__;
/******/
