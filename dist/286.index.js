export const id = 286;

export const ids = [ 286 ];

export const modules = {
  8146: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => isMissing,
      f: () => makeFolder
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    async function makeFolder(folder) {
      try {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder);
      } catch (error) {
        const above = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (!isMissing(error) || above === folder) throw error;
        await makeFolder(above);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(async failed => {
          const isMade = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).then(stats => stats.isDirectory(), () => false);
          if (!isMade) throw failed;
        });
      }
    }
    function isMissing(error) {
      return error instanceof Error && "code" in error && error.code === "ENOENT";
    }
  }),
  8093: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => discover
    });
    var src_failure = __webpack_require__(1633);
    // CONCATENATED MODULE: ./src/concurrency.ts
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
    var src_text = __webpack_require__(8992);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3759);
    var label_api = __webpack_require__(4452);
    var characters = __webpack_require__(6187);
    // CONCATENATED MODULE: ./src/genesys/listing.ts
    const MOST_PAGES = 200;
    const PAGE_SIZE = 100;
    const MOST_LABELS = MOST_PAGES * PAGE_SIZE;
    const MOST_READINGS = 3;
    const ACTION = "Reading the labels of the organisation";
    const identifier = schemas.YjP().check(api.Fk(new RegExp(`^[^${characters.W3}${characters.wv}${characters.uG}]{1,512}$`, "u")));
    const labelText = schemas.YjP().check(api.Eb(1024, "longer than 1,024 characters"));
    function labelsOfPage(label) {
      return schemas.YOg(label).check(api.Eb(MOST_LABELS, `more than ${MOST_LABELS} labels`));
    }
    async function readSettled(keys, read, onMoved = () => {}) {
      for (let readings = 1; ;readings += 1) {
        const reading = await read();
        if (reading?.moved !== true) return reading?.labels;
        const shown = new Set(reading.labels.map(({key: key}) => key));
        const isEnough = keys !== "all" && keys.every(key => shown.has(key));
        if (!isEnough && readings < MOST_READINGS) continue;
        onMoved(readings);
        return reading.labels;
      }
    }
    async function readPage(session, schema, call) {
      const page = await session.retry.sendWithRetries(ACTION, () => session.send(call));
      if (page.ok) {
        const parsed = schema.safeParse(page.answer.body);
        if (parsed.success) return parsed.data;
        const [issue] = parsed.error.issues;
        const where = issue?.path.map(String).join(".") ?? "";
        const bound = issue?.code === "too_big" ? `: it is ${issue.message}` : "";
        throw listingFailure(session, "the answer is not a list of labels" + (where === "" ? "" : ` (at ${where}${bound})`));
      }
      const {exchange: exchange, attempts: attempts, givenUp: givenUp} = page;
      if (exchange.kind === "answer" && exchange.status === 404) return;
      const action = exchange.kind === "answer" ? `${ACTION} at ${session.host}` : ACTION;
      throw session.explain(exchange, {
        action: action,
        attempts: attempts,
        givenUp: givenUp
      });
    }
    function listingFailure(session, what) {
      return new src_failure.HR({
        code: "unexpected-answer",
        message: `${ACTION} at ${session.host} failed: ${what}.`
      });
    }
    function gatherPages(session) {
      const labels = new Map;
      const pages = new Map;
      let repeated = false;
      const keyOf = ({id: id, key: key}) => JSON.stringify([ id, key ]);
      return {
        add(page, number, mayRepeat = false) {
          const content = page.map(keyOf).sort().join("\n");
          const same = pages.get(content);
          if (page.length > 0 && same !== void 0 && !mayRepeat) throw listingFailure(session, `page ${number} repeats page ${same}`);
          pages.set(content, number);
          repeated ||= page.some(label => labels.has(keyOf(label)));
          if (page.some(session.leaks)) throw listingFailure(session, "an id in it is a secret of this step");
          for (const label of page) labels.set(keyOf(label), label);
          if (labels.size > MOST_LABELS) throw listingFailure(session, `it has more than ${MOST_LABELS} labels`);
        },
        reading: moved => ({
          labels: [ ...labels.values() ],
          moved: moved || repeated
        })
      };
    }
    // CONCATENATED MODULE: ./src/genesys/routing-labels.ts
    const PATH = "/api/v2/routing/labels";
    const routingLabel = schemas.Ikc({
      id: identifier,
      name: labelText,
      value: labelText,
      scope: labelText,
      description: schemas.cl6(schemas.YjP().check(api.Eb(4096, "longer than 4,096 characters"))),
      selfUri: schemas.cl6(identifier)
    });
    const labelPage = schemas.Ikc({
      labels: labelsOfPage(routingLabel),
      nextPage: schemas.cl6(schemas.YjP().check(api.Eb(4096, "longer than 4,096 characters")))
    });
    function routingLabels(session) {
      return {
        api: "routing",
        defaultLimit: 500,
        session: session,
        settings: void 0,
        storedNameOf: label => label.name,
        keyOf: label => label.kind === "plain" ? identity({
          name: label.name,
          value: "",
          scope: ""
        }) : identity(label),
        faultsOf: label => (0, label_api.U)("routing", label),
        list: (keys, onMoved) => readSettled(keys, () => readAll(session), onMoved),
        post: (label, _interruptingLabelIds, sending) => session.send(sdk => callRoutingLabels(sdk, "POST", {}, toBody(label)), sending),
        readCreated(label, body) {
          const parsed = routingLabel.safeParse(body);
          if (!parsed.success || label.kind === "plain") return;
          return identity(parsed.data) === identity(label) ? toStored(parsed.data) : void 0;
        }
      };
    }
    async function readAll(session) {
      const gathering = gatherPages(session);
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
        gathering.add(page.labels.map(toStored), pages + 1);
        cursor = page.nextPage ?? "";
        if (cursor === "") return gathering.reading(false);
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
      const {id: id, name: name, value: value, scope: scope, description: description, selfUri: selfUri} = label;
      const display = scope === "public" ? `${name}=${value}` : `${name}=${value} (${scope})`;
      return {
        id: id,
        selfUri: selfUri ?? void 0,
        storedName: name,
        key: identity(label),
        display: display,
        kept: {
          kind: "fields",
          name: name,
          value: value,
          scope: scope,
          description: description ?? void 0
        }
      };
    }
    function identity({name: name, value: value, scope: scope}) {
      return JSON.stringify([ name, value, scope ]);
    }
    var utilization_document = __webpack_require__(134);
    // CONCATENATED MODULE: ./src/genesys/label-settings.ts
    const label_settings_ACTION = "Reading the settings of the labels";
    const ofTheSession = new Set([ "authentication-lost", "rate-limited" ]);
    function labelSettings(session) {
      return {
        async read() {
          const read = await session.retry.sendWithRetries(label_settings_ACTION, () => session.send(sdk => sdk.routing.getRoutingUtilization()));
          if (!read.ok) {
            const {exchange: exchange, attempts: attempts, givenUp: givenUp} = read;
            const failure = session.explain(exchange, {
              action: label_settings_ACTION,
              attempts: attempts,
              givenUp: givenUp
            });
            throw (0, src_failure.jX)(failure) || ofTheSession.has(failure.code) ? failure : (0, 
            src_failure.lL)(failure, {
              code: "settings-unreadable"
            });
          }
          const document = (0, utilization_document.XY)(read.answer.body);
          if (document !== void 0) return document;
          const attempted = {
            action: label_settings_ACTION,
            attempts: 1,
            givenUp: {
              retry: false,
              reason: "final"
            }
          };
          const {status: status, correlationId: correlationId} = session.explain(read.answer, attempted);
          throw new src_failure.HR({
            code: "settings-unreadable",
            message: `${label_settings_ACTION} at ${session.host} failed: the answer is not in the documented form.`,
            status: status,
            correlationId: correlationId
          });
        },
        put: (body, sending) => session.send(sdk => sdk.routing.putRoutingUtilization(body), sending)
      };
    }
    var labels_label = __webpack_require__(2625);
    // CONCATENATED MODULE: ./src/genesys/utilization-labels.ts
    const utilizationLabel = schemas.Ikc({
      id: identifier,
      name: labelText,
      selfUri: schemas.cl6(identifier)
    });
    const utilization_labels_labelPage = schemas.Ikc({
      entities: labelsOfPage(utilizationLabel),
      pageNumber: schemas.Whr().check(api.qm(1)),
      pageCount: schemas.Whr().check(api.qm(0)),
      total: schemas.lqM(schemas.mee(schemas.aig()))
    });
    const PARALLEL_PAGES = 12;
    function utilizationLabels(session) {
      return {
        api: "utilization",
        defaultLimit: 100,
        session: session,
        settings: labelSettings(session),
        storedNameOf: labels_label.gh,
        keyOf: labels_label.gh,
        faultsOf: label => (0, label_api.U)("utilization", label),
        list: (keys, onMoved) => readSettled(keys, () => utilization_labels_readAll(session), onMoved),
        find: label => findByName(session, (0, labels_label.gh)(label)),
        post: (label, interruptingLabelIds, sending) => session.send(sdk => sdk.routing.postRoutingUtilizationLabels(utilization_labels_toBody(label, interruptingLabelIds)), sending),
        readCreated(label, body) {
          const parsed = utilizationLabel.safeParse(body);
          return parsed.success && parsed.data.name === (0, labels_label.gh)(label) ? utilization_labels_toStored(parsed.data) : void 0;
        }
      };
    }
    function utilization_labels_toBody(label, interruptingLabelIds) {
      const {maximumCapacity: maximumCapacity} = label.settings;
      const utilization = {
        ...maximumCapacity !== void 0 && {
          maximumCapacity: maximumCapacity
        },
        ...interruptingLabelIds.length > 0 && {
          interruptingLabelIds: interruptingLabelIds
        }
      };
      return {
        name: (0, labels_label.gh)(label),
        ...Object.keys(utilization).length > 0 && {
          utilization: utilization
        }
      };
    }
    async function utilization_labels_readAll(session) {
      const first = await readNumbered(session, 1);
      if (first === void 0) return;
      const gathering = gatherPages(session);
      let moved = false;
      let pages = [ first ];
      let pagesRead = 0;
      let {pageCount: pageCount} = first;
      for (;;) {
        for (const page of pages) {
          moved ||= page.total !== first.total || page.pageCount !== first.pageCount;
          gathering.add(page.entities.map(utilization_labels_toStored), page.pageNumber, moved && page.pageNumber >= page.pageCount);
        }
        pagesRead += pages.length;
        pageCount = Math.max(pageCount, ...pages.map(page => page.pageCount));
        if (pageCount > MOST_PAGES) throw listingFailure(session, `it claims to have ${pageCount} pages`);
        if (pageCount <= pagesRead) return gathering.reading(moved);
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
    async function findByName(session, name) {
      const page = await readPage(session, utilization_labels_labelPage, sdk => sdk.routing.getRoutingUtilizationLabels({
        pageSize: PAGE_SIZE,
        pageNumber: 1,
        name: name
      }));
      const found = page?.entities.map(utilization_labels_toStored).find(({key: key}) => key === name);
      return found === void 0 || session.leaks(found) ? void 0 : found;
    }
    function utilization_labels_toStored({id: id, name: name, selfUri: selfUri}) {
      return {
        id: id,
        selfUri: selfUri ?? void 0,
        storedName: name,
        key: name,
        display: name,
        kept: {
          kind: "name",
          storedName: name
        }
      };
    }
    // CONCATENATED MODULE: ./src/genesys/discover.ts
    const MOST_ASKED_FOR = 10;
    async function discover(session, choice, wanted) {
      for (const store of candidates(session, choice)) {
        let movedReadings = 0;
        const keys = wanted === "all" ? wanted : wanted.map(label => store.keyOf(label));
        const onMoved = readings => {
          movedReadings = readings;
        };
        const listed = await store.list(keys, onMoved).catch(beforeWriting);
        if (listed === void 0) continue;
        if (movedReadings === 0) return {
          store: store,
          existing: listed,
          warnings: []
        };
        return await completed(store, listed, wanted, movedReadings).catch(beforeWriting);
      }
      throw new src_failure.HR({
        code: "no-label-api",
        message: choice === "auto" ? `${session.host} serves no label API: both listings answered HTTP 404.` : `${session.host} does not serve the ${choice} label API: its listing answered HTTP 404.`,
        status: 404
      });
    }
    function beforeWriting(error) {
      if (!(error instanceof src_failure.HR) || error.code !== "unexpected-answer") throw error;
      throw (0, src_failure.lL)(error, {
        message: `${error.message} Nothing was written.`
      });
    }
    async function completed(store, listed, wanted, readings) {
      if (wanted === "all") return {
        store: store,
        existing: listed,
        warnings: [ movedWarning(readings, "the file may lack labels") ]
      };
      const shown = new Set(listed.map(({key: key}) => key));
      const unseen = wanted.filter(label => !shown.has(store.keyOf(label)));
      const {find: find} = store;
      const isAsked = find !== void 0 && unseen.length <= MOST_ASKED_FOR;
      const found = isAsked ? await mapBounded(unseen, MOST_ASKED_FOR, find) : [];
      const doubt = isAsked || unseen.length === 0 ? "" : `, and ${(0, src_text.LS)(unseen.length, "label")} of the list may be there although ${unseen.length === 1 ? "it was" : "they were"} not shown`;
      return {
        store: store,
        existing: [ ...listed, ...found.filter(label => label !== void 0) ],
        warnings: [ movedWarning(readings, `the numbers of labels, and of those that the list lacks, may be off${doubt}`) ]
      };
    }
    function movedWarning(readings, doubt) {
      const times = readings === 1 ? "" : `, each of ${readings} times`;
      return `The labels of the organisation changed while they were read${times}: ${doubt}. Run the step again when nobody else adds or deletes labels.`;
    }
    function candidates(session, choice) {
      const stores = {
        utilization: utilizationLabels(session),
        routing: routingLabels(session)
      };
      return choice === "auto" ? [ stores.utilization, stores.routing ] : [ stores[choice] ];
    }
  }),
  1372: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      c: () => ownLabels
    });
    var _labels_label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
    function ownLabels(api, labels) {
      return labels.filter(({storedName: storedName}) => api !== "utilization" || storedName !== _labels_label_js__WEBPACK_IMPORTED_MODULE_0__.l8);
    }
  }),
  134: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GY: () => withSettings,
      L7: () => shows,
      XY: () => readUtilization,
      _Y: () => movedBetween
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
    var _http_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4078);
    const labelUtilization = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      maximumCapacity: zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(_http_exact_json_js__WEBPACK_IMPORTED_MODULE_0__.C), zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr())),
      interruptingLabelIds: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(512))).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(2e4)))
    });
    const utilization = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      utilization: zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J()),
      labelUtilizations: zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(512)), labelUtilization)
    });
    function readUtilization(body) {
      const parsed = utilization.safeParse(body);
      if (!parsed.success || !isObject(body)) return;
      const settings = Object.entries(parsed.data.labelUtilizations).map(([id, {maximumCapacity: maximumCapacity, interruptingLabelIds: interruptingLabelIds}]) => [ id, {
        maximumCapacity: maximumCapacity ?? void 0,
        interruptingLabelIds: interruptingLabelIds ?? []
      } ]);
      return {
        body: body,
        settings: new Map(settings)
      };
    }
    function withSettings({body: body, settings: settings}, changes) {
      const labels = Object.entries(labelsIn(body)).map(([id, label]) => [ id, {
        ...without(label, [ "labelName" ]),
        ...stillToDo(changes.get(id), settings.get(id))
      } ]);
      const known = new Set(labels.map(([id]) => id));
      const added = [ ...changes ].filter(([id, change]) => !known.has(id) && Object.keys(change).length > 0);
      return {
        ...body,
        labelUtilizations: Object.fromEntries([ ...labels, ...added ])
      };
    }
    function stillToDo(change = {}, found) {
      const {maximumCapacity: maximumCapacity, interruptingLabelIds: interruptingLabelIds} = change;
      return {
        ...maximumCapacity !== void 0 && maximumCapacity !== found?.maximumCapacity && {
          maximumCapacity: maximumCapacity
        },
        ...interruptingLabelIds !== void 0 && !sameSet(interruptingLabelIds, found?.interruptingLabelIds ?? []) && {
          interruptingLabelIds: interruptingLabelIds
        }
      };
    }
    function shows({settings: settings}, id, change) {
      const found = settings.get(id);
      const {maximumCapacity: maximumCapacity, interruptingLabelIds: interruptingLabelIds} = change;
      return (maximumCapacity === void 0 || found?.maximumCapacity === maximumCapacity) && (interruptingLabelIds === void 0 || found !== void 0 && sameSet(interruptingLabelIds, found.interruptingLabelIds));
    }
    function movedBetween(before, after, changes, created) {
      const isNew = id => changes.has(id) && !before.settings.has(id) || created.has(id) && !after.settings.has(id);
      const top = differing(before.body, after.body).filter(key => key !== "utilization" && key !== "labelUtilizations");
      const media = differing(objectIn(before.body, "utilization"), objectIn(after.body, "utilization"));
      const others = ({body: body}) => Object.fromEntries(Object.entries(labelsIn(body)).filter(([id]) => !isNew(id)).map(([id, label]) => [ id, without(label, [ "labelName", ...Object.keys(changes.get(id) ?? {}) ]) ]));
      const labels = differing(others(before), others(after));
      return [ ...top, ...media.map(key => `utilization.${key}`), ...labels.map(id => `labelUtilizations.${id}`) ];
    }
    function differing(a, b) {
      const keys = new Set([ ...Object.keys(a), ...Object.keys(b) ]);
      return [ ...keys ].filter(key => Object.hasOwn(a, key) !== Object.hasOwn(b, key) || canonical(key, a[key]) !== canonical(key, b[key]));
    }
    const sets = new Set([ "interruptingLabelIds", "interruptableMediaTypes" ]);
    function canonical(key, value) {
      return JSON.stringify({
        [key]: value
      }, (name, part) => {
        if (JSON.isRawJSON(part)) return comparable(part.rawJSON);
        if (isList(part)) return sets.has(name) ? part.map(item => canonical("", item)).sort() : part;
        return isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a < b ? -1 : 1)) : part;
      });
    }
    function comparable(source) {
      const nearest = Number(source);
      return /^-?\d+$/.test(source) || !Number.isFinite(nearest) ? `number ${source}` : nearest;
    }
    function sameSet(a, b) {
      const [first, second] = [ new Set(a), new Set(b) ];
      return first.size === second.size && [ ...first ].every(item => second.has(item));
    }
    function labelsIn(body) {
      const labels = objectIn(body, "labelUtilizations");
      return Object.fromEntries(Object.entries(labels).flatMap(([id, label]) => isObject(label) ? [ [ id, label ] ] : []));
    }
    function objectIn(body, key) {
      const value = body[key];
      return isObject(value) ? value : {};
    }
    function without(object, keys) {
      return Object.fromEntries(Object.entries(object).filter(([name]) => !keys.includes(name)));
    }
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function isList(value) {
      return Array.isArray(value);
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
  }),
  9012: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      aH: () => placesBar,
      e2: () => limitWarning,
      i3: () => placesText
    });
    var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8992);
    const CELLS = 40;
    function placesText(count, limit) {
      return `${count} of ${(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(limit, "label")}`;
    }
    function placesOf({labelCount: labelCount, labelLimit: limit, results: results}) {
      if (labelCount === void 0 || limit === void 0) return;
      const planned = results.filter(result => result.outcome === "planned" && result.existing === void 0);
      const created = results.filter(({outcome: outcome}) => outcome === "created").length;
      const taken = planned.length + created;
      const before = Math.max(0, labelCount - created);
      return {
        before: before,
        taken: taken,
        isPlanned: planned.length > 0,
        limit: limit,
        free: Math.max(0, limit - before - taken),
        isNearLimit: before + taken > 0 && before + taken >= limit * .9
      };
    }
    function limitWarning(report) {
      const places = placesOf(report);
      const isRefused = report.results.some(result => "failure" in result && [ "limit-exceeded", "platform-limit" ].includes(result.failure.code));
      if (places === void 0 || !places.isNearLimit || isRefused) return [];
      const {before: before, taken: taken, limit: limit, free: free, isPlanned: isPlanned} = places;
      const left = free === 0 ? "no room for more" : `room for ${free} more`;
      return [ `The organisation ${isPlanned ? "would have" : "has"} ${placesText(before + taken, limit)}, with ${left}: delete labels that are not used any more, or ask Genesys Cloud for a higher limit and set \`max-labels\` to it.` ];
    }
    function placesBar(report) {
      const places = placesOf(report);
      if (places === void 0) return [];
      const {before: before, taken: taken, limit: limit, free: free, isPlanned: isPlanned, isNearLimit: isNearLimit} = places;
      const cells = count => Math.round(CELLS * count / Math.max(limit, before + taken, 1));
      const usedCells = cells(before);
      const takenCells = Math.max(cells(before + taken) - usedCells, taken > 0 && usedCells < CELLS ? 1 : 0);
      const bar = "\u2588".repeat(usedCells) + "\u2593".repeat(takenCells) + "\u2591".repeat(CELLS - usedCells - takenCells);
      const change = taken === 0 ? "" : `, ${taken} ${isPlanned ? "to be created" : "new"}`;
      const icon = isNearLimit ? "\u26a0\ufe0f " : "";
      return [ `<p><code>${bar}</code> ${icon}${placesText(report.labelCount ?? 0, limit)}${change}, ${free} free</p>` ];
    }
  }),
  4617: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => publish
    });
    var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
    var _circumstances_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6084);
    var _load_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6688);
    var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9564);
    var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7994);
    async function publish(log, settings, {problems: problems, render: render, stopped: stopped}, github) {
      const {summary: summary, comment: comment} = settings;
      const faults = await attempt(log, async () => {
        if (summary) await (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Sy)(render(problems, _summary_js__WEBPACK_IMPORTED_MODULE_3__._4, ""), log);
        const elsewhere = summary ? " in the job summary" : "";
        if (comment !== void 0) await (0, _load_comment_js__WEBPACK_IMPORTED_MODULE_4__.O)(log, comment, most => render(problems, most, elsewhere), github);
      });
      const late = stopped();
      if (late === void 0) return [ ...problems, ...faults ];
      const all = [ ...problems, ...faults, (0, _remedies_js__WEBPACK_IMPORTED_MODULE_2__.Ic)(late, (0, 
      _circumstances_js__WEBPACK_IMPORTED_MODULE_1__.c)(settings)) ];
      if (!summary || faults.length > 0) return all;
      const again = await attempt(log, () => (0, _summary_js__WEBPACK_IMPORTED_MODULE_3__.Sy)(render(all, _summary_js__WEBPACK_IMPORTED_MODULE_3__._4, ""), log, {
        overwrite: true
      }));
      return [ ...all, ...again ];
    }
    async function attempt(log, work) {
      try {
        await work();
        return [];
      } catch (error) {
        log.debugError(error);
        return [ (0, _remedies_js__WEBPACK_IMPORTED_MODULE_2__.Ic)((0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.mi)()) ];
      }
    }
  })
};
