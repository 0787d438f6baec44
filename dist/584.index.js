export const id = 584;

export const ids = [ 584 ];

export const modules = {
  3584: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      carryOut: () => carryOut
    });
    var src_failure = __webpack_require__(1633);
    var rate_gate = __webpack_require__(7926);
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
    var audit_webhook = __webpack_require__(3350);
    // CONCATENATED MODULE: ./src/audit/deliveries.ts
    const PARALLEL_DELIVERIES = 8;
    const MOST_FAILURES_IN_A_ROW = 5;
    const LONGEST_WAIT_MS = 3e4;
    function createDeliveries(webhook, http, stepPace) {
      const {clock: clock} = stepPace;
      const {stop: stop, endAt: endAt} = endingEarlier(stepPace.stop, clock);
      const pace = {
        ...stepPace,
        stop: stop,
        gate: (0, rate_gate.a)(clock, stop),
        isRetryable: audit_webhook.$j
      };
      const inTurn = createLimit(PARALLEL_DELIVERIES);
      const deliveries = [];
      let failuresInARow = 0;
      const tryToDeliver = async event => {
        if (failuresInARow >= MOST_FAILURES_IN_A_ROW && stop.failure() === void 0) return {
          kind: "untried",
          reason: `${MOST_FAILURES_IN_A_ROW} events in a row had not been delivered`
        };
        const delivery = await (0, audit_webhook.cK)(webhook, event, {
          http: http,
          pace: pace
        }).catch(error => {
          pace.onUnexpected(error);
          return {
            kind: "undelivered",
            reason: "an unexpected error"
          };
        });
        if (delivery.kind === "delivered") failuresInARow = 0;
        if (delivery.kind === "undelivered") failuresInARow += 1;
        return delivery;
      };
      return {
        add(event) {
          deliveries.push(inTurn(() => tryToDeliver(event)));
        },
        async finish() {
          if (deliveries.length === 0) return;
          const done = new AbortController;
          if (stop.failure() === void 0) endAt(Math.min(clock.now() + LONGEST_WAIT_MS, stop.deadline), done.signal);
          const ends = await Promise.all(deliveries);
          done.abort();
          return reportOf(ends);
        }
      };
    }
    function reportOf(ends) {
      const failed = ends.flatMap(end => end.kind === "delivered" ? [] : [ end ]);
      const untried = failed.filter(({kind: kind}) => kind === "untried");
      return {
        events: ends.length,
        undelivered: failed.length,
        reason: failed.find(({kind: kind}) => kind === "undelivered")?.reason,
        untried: untried.length,
        untriedReason: untried[0]?.reason
      };
    }
    function endingEarlier(step, clock) {
      const ended = new AbortController;
      let {deadline: deadline} = step;
      const failure = () => ended.signal.aborted ? over : step.failure();
      return {
        stop: {
          signal: AbortSignal.any([ step.signal, ended.signal ]),
          cut: AbortSignal.any([ step.cut, ended.signal ]),
          get deadline() {
            return deadline;
          },
          failure: failure,
          throwIfStopped() {
            const stopped = failure();
            if (stopped !== void 0) throw stopped;
          }
        },
        async endAt(at, done) {
          deadline = at;
          await clock.sleep(at - clock.now(), done);
          if (!done.aborted) ended.abort();
        }
      };
    }
    const over = new src_failure.HR({
      code: "deadline",
      message: "The time for deliveries was over."
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    // CONCATENATED MODULE: ./src/audit/journal.ts
    async function openJournal(file) {
      if (!await isFileOrMissing(file)) throw new Error(`${file} is not a regular file`);
      const handle = await openForAppending(file);
      let endsInHalfALine = ![ "\n", "" ].includes((await tail(handle, 1)).toString());
      const write = async event => {
        const line = Buffer.from(`${endsInHalfALine ? "\n" : ""}${JSON.stringify(event)}\n`);
        let written = 0;
        try {
          while (written < line.byteLength) written += (await handle.write(line, written)).bytesWritten;
          await handle.datasync();
          endsInHalfALine = false;
        } catch (error) {
          if (written > 0) endsInHalfALine = !await takeBack(handle, line.subarray(0, written));
          throw error;
        }
      };
      let latest = Promise.resolve();
      return {
        append(event) {
          const appended = latest.then(() => write(event));
          latest = appended.catch(() => {});
          return appended;
        },
        async close() {
          await handle.close().catch(() => {});
        }
      };
    }
    async function openForAppending(file) {
      return (0, promises_.open)(file, "a+").catch(() => (0, promises_.open)(file, "a"));
    }
    async function tail(handle, most) {
      try {
        const {size: size} = await handle.stat();
        const length = Math.min(most, size);
        const {buffer: buffer, bytesRead: bytesRead} = await handle.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.subarray(0, bytesRead);
      } catch {
        return Buffer.alloc(0);
      }
    }
    async function takeBack(handle, piece) {
      try {
        if (!(await tail(handle, piece.byteLength)).equals(piece)) return false;
        const {size: size} = await handle.stat();
        await handle.truncate(size - piece.byteLength);
        return true;
      } catch {
        return false;
      }
    }
    async function isFileOrMissing(file) {
      try {
        return (await (0, promises_.stat)(file)).isFile();
      } catch (error) {
        if (!isMissing(error)) throw error;
        await makeFolder((0, external_node_path_.dirname)(file));
        return true;
      }
    }
    async function makeFolder(folder) {
      try {
        await (0, promises_.stat)(folder);
      } catch (error) {
        if (!isMissing(error)) throw error;
        await makeFolder((0, external_node_path_.dirname)(folder));
        await (0, promises_.mkdir)(folder).catch(async failed => {
          if (!await (0, promises_.stat)(folder).then(stats => stats.isDirectory(), () => false)) throw failed;
        });
      }
    }
    function isMissing(error) {
      return error instanceof Error && "code" in error && error.code === "ENOENT";
    }
    var secrets = __webpack_require__(7775);
    // CONCATENATED MODULE: ./src/audit/trail.ts
    function createAuditTrail({file: file, openJournal: openJournal, deliveries: deliveries, redact: redact}) {
      let opened;
      let failure;
      let filed = 0;
      const unfiled = [];
      const open = () => opened ??= openJournal(file).catch(error => {
        failure ??= cannotOpen(file, error);
        return;
      });
      const writeLine = async event => {
        const journal = await open();
        if (journal === void 0) return false;
        try {
          await journal.append(event);
          return true;
        } catch (error) {
          failure ??= cannotWrite(file, error);
          return false;
        }
      };
      return {
        async open() {
          await open();
        },
        failure: () => failure,
        async record(given) {
          const event = (0, secrets.pc)(given, redact);
          if (await writeLine(event)) filed += 1; else unfiled.push(event.storedName ?? event.labelName ?? "");
          deliveries?.add(event);
        },
        async finish() {
          const webhook = await (deliveries?.finish());
          const journal = await opened;
          await (journal?.close());
          return {
            failure: failure,
            unfiled: unfiled,
            filed: filed,
            webhook: webhook
          };
        }
      };
    }
    function cannotOpen(file, error) {
      return new src_failure.HR({
        code: "audit-file",
        message: `The audit file ${file} could not be opened: ${reasonOf(error)}. Nothing was written to Genesys Cloud.`
      });
    }
    function cannotWrite(file, error) {
      return new src_failure.HR({
        code: "audit-file",
        message: `The audit file ${file} could not be written: ${reasonOf(error)}. No further label was begun.`
      });
    }
    function reasonOf(error) {
      return error instanceof Error ? error.message : String(error);
    }
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    var label_api = __webpack_require__(4452);
    var refusal = __webpack_require__(818);
    var retrying = __webpack_require__(1952);
    // CONCATENATED MODULE: ./src/genesys/listing.ts
    const MOST_PAGES = 200;
    const PAGE_SIZE = 100;
    const MOST_LABELS = MOST_PAGES * PAGE_SIZE;
    const MOST_READINGS = 3;
    const ACTION = "Reading the labels of the organisation";
    const identifier = schemas.YjP().check(api.Fk(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}]{1,512}$/u));
    const labelText = schemas.YjP().check(api.Eb(1024, "longer than 1,024 characters"));
    function labelsOfPage(label) {
      return schemas.YOg(label).check(api.Eb(MOST_LABELS, `more than ${MOST_LABELS} labels`));
    }
    async function readSettled(keys, read) {
      for (let readings = 1; ;readings += 1) {
        const reading = await read();
        if (reading === void 0 || !reading.moved || readings === MOST_READINGS) return reading?.labels;
        const shown = new Set(reading.labels.map(({key: key}) => key));
        if (keys.every(key => shown.has(key))) return reading.labels;
      }
    }
    async function readPage(session, schema, call) {
      const page = await (0, retrying.ux)(session.pace, ACTION, () => session.send(call));
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
      const {host: host, proxy: proxy, redact: redact} = session;
      throw (0, refusal.x)(exchange, {
        action: exchange.kind === "answer" ? `${ACTION} at ${host}` : ACTION,
        attempts: attempts,
        givenUp: givenUp,
        host: host,
        proxy: proxy,
        redact: redact
      });
    }
    function listingFailure(session, what) {
      return new src_failure.HR({
        code: "unexpected-answer",
        message: `${ACTION} at ${session.host} failed: ${what}. Nothing was written.`
      });
    }
    function gatherPages(session) {
      const labels = new Map;
      let repeated = false;
      const keyOf = ({id: id, key: key}) => JSON.stringify([ id, key ]);
      return {
        add(page, number) {
          const known = page.filter(label => labels.has(keyOf(label))).length;
          if (page.length > 0 && known === page.length) throw listingFailure(session, `page ${number} repeats labels of the pages before it`);
          repeated ||= known > 0;
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
        storedNameOf: label => label.name,
        keyOf: label => label.kind === "plain" ? identity({
          name: label.name,
          value: "",
          scope: ""
        }) : identity(label),
        faultsOf: label => (0, label_api.U)("routing", label),
        list: keys => readSettled(keys, () => readAll(session)),
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
        storedNameOf: labels_label.gh,
        keyOf: labels_label.gh,
        faultsOf: label => (0, label_api.U)("utilization", label),
        list: keys => readSettled(keys, () => utilization_labels_readAll(session)),
        find: label => findByName(session, (0, labels_label.gh)(label)),
        post: (label, interruptingLabelIds, sending) => session.send(sdk => sdk.routing.postRoutingUtilizationLabels(utilization_labels_toBody(label, interruptingLabelIds)), sending),
        readCreated(label, body) {
          const parsed = utilizationLabel.safeParse(body);
          return parsed.success && parsed.data.name === (0, labels_label.gh)(label) ? utilization_labels_toStored(parsed.data) : void 0;
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
          gathering.add(page.entities.map(utilization_labels_toStored), page.pageNumber);
          moved ||= page.total !== first.total || page.pageCount !== first.pageCount;
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
        display: name
      };
    }
    // CONCATENATED MODULE: ./src/genesys/discover.ts
    async function discover(session, choice, wanted) {
      for (const store of candidates(session, choice)) {
        const existing = await store.list(wanted.map(label => store.keyOf(label)));
        if (existing !== void 0) return {
          store: store,
          existing: existing
        };
      }
      throw new src_failure.HR({
        code: "no-label-api",
        message: choice === "auto" ? `${session.host} serves no label API: both listings answered HTTP 404.` : `${session.host} does not serve the ${choice} label API: its listing answered HTTP 404.`,
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
    // CONCATENATED MODULE: ./src/provision/post-fate.ts
    function classifyPost(exchange) {
      switch (exchange.kind) {
       case "lost":
        return exchange.error.sent ? "in-doubt" : "not-carried-out";

       case "answer":
        {
          const {status: status} = exchange;
          if (status >= 200 && status < 300) return "accepted";
          if (status === 409) return "conflict";
          if (status === 400 || status === 422) return "invalid";
          if (status === 429) return "not-carried-out";
          return status === 408 || status >= 500 ? "in-doubt" : "refused";
        }
      }
    }
    var src_text = __webpack_require__(8992);
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
            failure: duplicateFailure((0, labels_label.RQ)(label), id)
          };
        }

       case "impossible":
        return failed({
          code: "unsupported-label",
          message: `Label "${(0, labels_label.RQ)(label)}" cannot be created: ${decision.faults.join("; ")}. Nothing was written.`
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
      return notAttempted(new src_failure.HR({
        code: "plan-refused",
        message: `It was not attempted, because its interrupting label "${plan.labels[index]?.storedName ?? ""}" was not created.`
      }));
    }
    function refusedWith(plan, refusal, storedName) {
      switch (refusal) {
       case "limit":
        return failed({
          code: "limit-exceeded",
          message: `The organisation has ${(0, src_text.LS)(plan.existingCount, "label")} and may have ${plan.limit}: creating ${plan.createCount} more${plan.createCount === 1 ? ` ("${storedName}")` : ""} would pass the limit. Nothing was written.`
        });

       case "duplicate":
       case "impossible":
        return notAttempted(new src_failure.HR({
          code: "plan-refused",
          message: "Nothing was written, because another label of this step was refused."
        }));
      }
    }
    function duplicateFailure(label, id) {
      return new src_failure.HR({
        code: "label-exists",
        message: `Label "${label}" already exists (id ${id}). Nothing was written.`
      });
    }
    function failed(details) {
      return {
        outcome: "failed",
        attempts: 0,
        failure: new src_failure.HR(details)
      };
    }
    function unconfirmed(cause, reading) {
      const why = reading === void 0 ? "A fresh listing does not show the label." : `Whether the label exists could not be read back: ${reading.message}`;
      return new src_failure.HR({
        ...cause,
        code: reading?.code ?? cause.code,
        message: `${cause.message} ${why}`,
        isUnconfirmed: true
      });
    }
    function looksLike(conflict, other) {
      return new src_failure.HR({
        ...conflict,
        code: "look-alike",
        message: `${conflict.message} The organisation has no label of exactly this name, but ${(0, 
        src_text.hD)(other.display)} (id ${other.id}) looks like it.`
      });
    }
    function afterwards(failure, latest) {
      if (latest === void 0) return failure;
      return new src_failure.HR({
        ...failure,
        message: `${failure.message} Before that: ${latest.message}`,
        status: failure.status ?? latest.status,
        apiCode: failure.apiCode ?? latest.apiCode,
        correlationId: failure.correlationId ?? latest.correlationId
      });
    }
    // CONCATENATED MODULE: ./src/provision/create-label.ts
    const FINAL = {
      retry: false,
      reason: "final"
    };
    async function createLabel({store: store, reader: reader, ended: ended = () => {}, heldBy: heldBy}, label, interruptingLabelIds = []) {
      const {pace: pace, host: host, proxy: proxy, redact: redact, leaks: leaks} = store.session;
      const action = `Creating label "${(0, labels_label.RQ)(label)}"`;
      let attempts = 0;
      let startedAt;
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
      const there = stored => maybeOurs ? created(stored, "read-back") : {
        outcome: "exists",
        id: stored.id,
        selfUri: stored.selfUri,
        attempts: attempts
      };
      const notDone = (outcome, failure) => ({
        outcome: outcome,
        attempts: attempts,
        failure: failure
      });
      const explain = (exchange, rounds, givenUp = FINAL) => latest = (0, refusal.x)(exchange, {
        action: action,
        host: host,
        attempts: rounds,
        givenUp: givenUp,
        proxy: proxy,
        redact: redact
      });
      const lastWord = async failure => {
        if (!maybeOurs) return notDone("failed", failure);
        const read = await reader.readBack(label, "patient");
        if (read.kind === "found") return there(read.label);
        return notDone("unknown", unconfirmed(failure, read.kind === "unreadable" ? read.failure : void 0));
      };
      const settledBy = (read, failure) => {
        switch (read.kind) {
         case "found":
          return there(read.label);

         case "unreadable":
          return notDone(maybeOurs ? "unknown" : "failed", unconfirmed(failure, read.failure));

         case "absent":
          return;
        }
      };
      const settledConflict = async conflict => {
        const read = await reader.readBack(label, "once");
        if (read.kind === "absent" && read.lookAlike !== void 0) return lastWord(looksLike(conflict, read.lookAlike));
        return settledBy(read, conflict);
      };
      const waitForTurn = async (exchange, rounds, circumstances = {}) => {
        const decision = (0, retrying.S4)(pace, exchange, rounds, {
          inDoubt: maybeOurs,
          ...circumstances
        });
        const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
        if (decision.retry) await (0, retrying.fS)(pace, action, exchange, decision.waitMs);
        return {
          mayRetry: decision.retry,
          failure: failure
        };
      };
      try {
        for (let rounds = 1; ;rounds += 1) {
          const exchange = await store.post(label, interruptingLabelIds, {
            heldBy: heldBy,
            onSend: onSend
          });
          const fate = classifyPost(exchange);
          switch (fate) {
           case "accepted":
            {
              const stored = exchange.kind === "answer" ? store.readCreated(label, exchange.body) : void 0;
              if (stored !== void 0 && !leaks(stored)) return created(stored, "response");
              maybeOurs = true;
              return await lastWord(new src_failure.HR({
                code: "unexpected-answer",
                message: `${action}: the API took it, but its answer does not describe this label.`
              }));
            }

           case "refused":
            return await lastWord(explain(exchange, rounds));

           case "invalid":
            {
              const failure = explain(exchange, rounds);
              const read = await reader.readBack(label, "once");
              return read.kind === "found" ? there(read.label) : await lastWord(failure);
            }

           case "conflict":
            {
              const settled = await settledConflict(explain(exchange, rounds));
              if (settled !== void 0) return settled;
              const {mayRetry: mayRetry, failure: failure} = await waitForTurn(exchange, rounds, {
                retryable: true
              });
              if (!mayRetry) return await (maybeOurs ? lastWord(failure) : notDone("failed", unconfirmed(failure)));
              const later = await settledConflict(failure);
              if (later !== void 0) return later;
              break;
            }

           case "not-carried-out":
            {
              if (exchange.kind === "lost") {
                attempts -= 1;
                if (attempts === 0) startedAt = void 0;
                if (exchange.error.fault === "cut") pace.stop.throwIfStopped();
              }
              const {mayRetry: mayRetry, failure: failure} = await waitForTurn(exchange, rounds);
              if (!mayRetry) return await lastWord(failure);
              break;
            }

           case "in-doubt":
            {
              maybeOurs = true;
              const {mayRetry: mayRetry, failure: failure} = await waitForTurn(exchange, rounds);
              if (!mayRetry) return await lastWord(failure);
              const settled = settledBy(await reader.readBack(label, "once"), failure);
              if (settled !== void 0) return settled;
            }
          }
        }
      } catch (error) {
        if (!(error instanceof src_failure.HR)) {
          pace.onUnexpected(error);
          return attempts === 0 ? notDone("failed", (0, src_failure.mi)()) : notDone("unknown", unconfirmed((0, 
          src_failure.mi)()));
        }
        if (attempts === 0 && latest === void 0) return notDone("not-attempted", error);
        const failure = afterwards(error, latest);
        return maybeOurs ? notDone("unknown", unconfirmed(failure)) : notDone("failed", failure);
      }
    }
    var retry = __webpack_require__(8902);
    // CONCATENATED MODULE: ./src/labels/look-alike.ts
    function lookOf(name) {
      return name.normalize("NFKC").replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/\s+/gu, " ").trim();
    }
    // CONCATENATED MODULE: ./src/provision/read-back.ts
    function createLabelReader(store) {
      const {pace: pace} = store.session;
      const shared = shareListings(store);
      const readOnce = async label => {
        const key = store.keyOf(label);
        const listing = await shared.read(key);
        if (listing === void 0) return {
          kind: "unreadable",
          failure: gone(store)
        };
        const found = listing.find(key);
        return found === void 0 ? {
          kind: "absent",
          lookAlike: listing.findLookAlike(key)
        } : {
          kind: "found",
          label: found
        };
      };
      const readPatiently = async label => {
        for (let reads = 1; ;reads += 1) {
          const read = await readOnce(label);
          if (read.kind !== "absent") return read;
          const waitMs = (0, retry.jo)(reads, pace.random());
          if (reads > pace.maxRetries || pace.clock.now() + waitMs >= pace.stop.deadline) {
            const found = await (store.find?.(label));
            return found === void 0 ? read : {
              kind: "found",
              label: found
            };
          }
          pace.onRetry(`Label "${(0, labels_label.RQ)(label)}" is not in the listing yet; reading it again in ${(waitMs / 1e3).toFixed(1)} s.`);
          await pace.clock.sleep(waitMs, pace.stop.signal);
        }
      };
      return {
        async readBack(label, patience) {
          try {
            return await (patience === "once" ? readOnce(label) : readPatiently(label));
          } catch (error) {
            if (error instanceof src_failure.HR) return {
              kind: "unreadable",
              failure: error
            };
            throw error;
          }
        },
        lastSeen: label => shared.latest()?.find(store.keyOf(label))
      };
    }
    function shareListings(store) {
      let underWay = Promise.resolve();
      let next;
      let latest;
      const begin = async keys => {
        await underWay;
        next = void 0;
        const reading = store.list(keys);
        underWay = reading.catch(() => {});
        const labels = await reading;
        latest = labels && indexOf(labels);
        return latest;
      };
      return {
        read(key) {
          const keys = next?.keys ?? [];
          keys.push(key);
          next ??= {
            keys: keys,
            listing: begin(keys)
          };
          return next.listing;
        },
        latest: () => latest
      };
    }
    function indexOf(labels) {
      const byKey = new Map(labels.map(label => [ label.key, label ]));
      let byLook;
      return {
        find: key => byKey.get(key),
        findLookAlike(key) {
          byLook ??= new Map(labels.map(label => [ lookOf(label.key), label ]));
          return byLook.get(lookOf(key));
        }
      };
    }
    function gone({session: session}) {
      return new src_failure.HR({
        code: "no-label-api",
        message: `The listing at ${session.host} answered HTTP 404.`,
        status: 404
      });
    }
    var provision_result = __webpack_require__(366);
    // CONCATENATED MODULE: ./src/provision/apply.ts
    const PARALLEL_CREATES = 8;
    const endOfAll = new Set([ "login-refused", "authentication-lost", "permission-denied" ]);
    async function applyPlan({store: store, plan: plan, dryRun: dryRun, onDuplicate: onDuplicate, onResult: onResult, halted: halted}) {
      const inTurn = createLimit(PARALLEL_CREATES);
      const endings = new Map;
      const settling = new Set;
      let stopped;
      const ended = () => stopped ??= halted();
      const reader = createLabelReader(store);
      const creation = {
        store: store,
        reader: reader,
        ended: ended,
        heldBy: () => settling.size === 0 ? void 0 : Promise.all(settling)
      };
      const end = async ({label: label, decision: decision}) => {
        const sources = decision.kind === "create" ? decision.interrupting : [];
        const needed = await idsOf(sources, endings);
        const failure = (stopped ??= store.session.pace.stop.failure()) ?? ended();
        if (failure !== void 0) return notAttempted(failure);
        if ("missing" in needed) return needsAnother(plan, needed.missing);
        const seen = onDuplicate === "skip" ? reader.lastSeen(label) : void 0;
        if (seen !== void 0) return {
          outcome: "exists",
          attempts: 0,
          id: seen.id,
          selfUri: seen.selfUri
        };
        return createLabel(creation, label, needed.ids);
      };
      const carryOut = async (index, planned) => {
        const ending = endingWithoutWriting(planned, plan, dryRun) ?? await end(planned);
        const failure = (0, provision_result.g5)(ending);
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
    var plan = __webpack_require__(8715);
    var remedies = __webpack_require__(6392);
    var http_body = __webpack_require__(8393);
    // CONCATENATED MODULE: ./src/report/github-pages.ts
    const github_pages_PAGE_SIZE = 100;
    const github_pages_MOST_PAGES = 100;
    async function lookThrough(entry, ask, visit) {
      const entries = schemas.FsL(schemas.YOg(schemas.L5J()).check(api.Eb(github_pages_PAGE_SIZE)), schemas.YOg(entry));
      for (let page = 1; page <= github_pages_MOST_PAGES; page += 1) {
        const {data: data, headers: headers} = await ask(page === 1 ? void 0 : page);
        const found = await visit(entries.parse((0, http_body.O)(String(data))));
        if (found !== void 0) return found;
        if (!/;\s*rel="?next"?/i.test(headers.link ?? "")) return;
      }
      return "too-many";
    }
    // CONCATENATED MODULE: ./src/report/github-refusal.ts
    const requestError = schemas.Ikc({
      status: schemas.Whr(),
      response: schemas.Ikc({
        headers: schemas.g1P(schemas.YjP(), schemas.MfU(schemas.YjP(), "")),
        data: schemas.L5J()
      })
    });
    const errorBody = schemas.Ikc({
      message: schemas.YjP(),
      errors: schemas.MfU(schemas.YOg(schemas.L5J()), [])
    });
    const errorEntry = schemas.Ikc({
      message: schemas.YjP()
    });
    const MOST_ERRORS = 5;
    const LONGEST_MESSAGE = 300;
    function readRefusal(error) {
      const read = requestError.safeParse(error);
      if (!read.success) return;
      const {status: status, response: response} = read.data;
      const body = errorBody.safeParse((0, http_body.O)(String(response.data)));
      if (!body.success) return {
        status: status,
        headers: response.headers,
        message: ""
      };
      const reasons = body.data.errors.slice(0, MOST_ERRORS).flatMap(entry => {
        const reason = errorEntry.safeParse(entry);
        return reason.success ? [ reason.data.message ] : [];
      });
      const texts = [ body.data.message, ...reasons ].map(text => text.slice(0, LONGEST_MESSAGE));
      const message = (0, src_text.TN)(texts.join(": "), LONGEST_MESSAGE);
      return {
        status: status,
        headers: response.headers,
        message: message
      };
    }
    function isForbidden(refusal) {
      return [ 403, 404 ].includes(refusal.status) && limitOf(refusal) === void 0 && !isLocked(refusal);
    }
    function explainRefusal(refusal) {
      const {status: status, message: message} = refusal;
      const said = message === "" ? "" : ` ("${message.replace(/\.$/, "")}")`;
      if (status === 401) return `GitHub does not accept the \`github-token\`: it answered HTTP 401${said}.`;
      const told = `GitHub answered HTTP ${status}${said}`;
      if (!isForbidden(refusal)) return `${told}.`;
      return `${told}: the token may not do that. Give the job \`permissions: pull-requests: write\`; on a pull request from a fork the token can only read.`;
    }
    const SECONDARY_LIMIT_MS = 6e4;
    const SERVER_ERROR_MS = 2e3;
    const github_refusal_LONGEST_WAIT_MS = 6e4;
    function waitAfter(refusal, now) {
      const {status: status, headers: headers} = refusal;
      const usual = status >= 500 ? SERVER_ERROR_MS : limitOf(refusal) === "secondary" ? SECONDARY_LIMIT_MS : void 0;
      if (usual === void 0) return;
      const waitMs = (0, retry.mu)(headers, now) ?? usual;
      return waitMs <= github_refusal_LONGEST_WAIT_MS ? waitMs : void 0;
    }
    function limitOf({status: status, headers: headers, message: message}) {
      if (status !== 403 && status !== 429) return;
      if (headers["retry-after"] !== void 0) return "secondary";
      if (headers["x-ratelimit-remaining"] === "0" || /rate limit exceeded/i.test(message)) return "primary";
      return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? "secondary" : void 0;
    }
    function isLocked({status: status, message: message}) {
      return status === 403 && /\blocked\b/i.test(message);
    }
    var http_request = __webpack_require__(4056);
    // CONCATENATED MODULE: ./src/report/octokit-fetch.ts
    const TIMEOUT_MS = 1e4;
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
          timeoutMs: TIMEOUT_MS
        }).catch(error => {
          if (error instanceof http_request.Rc) onLost(error.message);
          throw error;
        });
        const body = BODYLESS.includes(answer.status) ? null : answer.body;
        const headers = {
          ...answer.headers,
          "content-type": "text/plain; charset=utf-8"
        };
        const response = new Response(body, {
          status: answer.status,
          headers: headers
        });
        return Object.defineProperty(response, "url", {
          value: url
        });
      };
    }
    // CONCATENATED MODULE: ./src/report/comment.ts
    const LARGEST_COMMENT = 65e3;
    const MOST_PASTED = 10;
    const comment = schemas.Ikc({
      id: schemas.Whr().check(api.NC()),
      body: schemas.cl6(schemas.YjP())
    });
    const pullRequest = schemas.Ikc({
      number: schemas.Whr().check(api.NC()),
      state: schemas.YjP()
    });
    async function keepComment(target, markdown, means) {
      const {clock: clock, stop: stop} = means;
      const first = await attempt(target, markdown, means);
      if (first.waitMs === void 0 || clock.now() + first.waitMs >= stop.deadline) return first;
      await clock.sleep(first.waitMs, stop.signal);
      return attempt(target, markdown, means);
    }
    async function attempt(target, markdown, means) {
      const {http: http, clock: clock, stop: stop} = means;
      const isStopped = () => stop.signal.aborted;
      if (isStopped()) return stopped;
      const lost = [];
      const fetch = octokitFetch(http, why => lost.push(why));
      try {
        return await upsert(target, markdown, fetch);
      } catch (error) {
        const [why] = lost;
        if (why !== void 0) return isStopped() ? stopped : {
          ok: false,
          reason: `GitHub could not be reached (${why}).`
        };
        const refusal = readRefusal(error);
        return refusal === void 0 ? {
          ok: false,
          reason: "GitHub did not answer as it should."
        } : {
          ok: false,
          reason: explainRefusal(refusal),
          waitMs: waitAfter(refusal, clock.now())
        };
      }
    }
    const stopped = {
      ok: false,
      reason: "the step was stopped."
    };
    async function upsert(target, markdown, fetch) {
      const {token: token, apiUrl: apiUrl, owner: owner, repo: repo, sha: sha} = target;
      const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(747), __webpack_require__.e(795) ]).then(__webpack_require__.bind(__webpack_require__, 3747));
      const {repos: repos, issues: issues} = getOctokit(token, {
        baseUrl: apiUrl.href.replace(/\/+$/, ""),
        request: {
          fetch: fetch
        }
      }).rest;
      const asked = page => ({
        owner: owner,
        repo: repo,
        per_page: github_pages_PAGE_SIZE,
        ...page !== void 0 && {
          page: page
        }
      });
      const findPullRequest = async () => {
        let closed;
        const open = await lookThrough(pullRequest, page => repos.listPullRequestsAssociatedWithCommit({
          ...asked(page),
          commit_sha: sha
        }), found => {
          closed ??= found[0]?.number;
          return found.find(({state: state}) => state === "open")?.number;
        });
        return open ?? closed;
      };
      const number = target.pullRequest ?? await findPullRequest();
      if (number === void 0) return {
        ok: false,
        reason: "no pull request belongs to this run."
      };
      if (number === "too-many") return tooMany("The commit", "pull requests");
      const marker = `\x3c!-- genesys-cloud-routing-labels ${target.key} --\x3e`;
      const body = `${marker}\n${markdown}`;
      let pasted = 0;
      const tryToUpdate = async comment_id => {
        try {
          await issues.updateComment({
            owner: owner,
            repo: repo,
            comment_id: comment_id,
            body: body
          });
          return true;
        } catch (error) {
          const refusal = readRefusal(error);
          pasted += 1;
          if (refusal === void 0 || !isForbidden(refusal) || pasted > MOST_PASTED) throw error;
          return false;
        }
      };
      const updated = await lookThrough(comment, page => issues.listComments({
        ...asked(page),
        issue_number: number
      }), async found => {
        const marked = found.filter(one => one.body?.startsWith(marker) === true);
        for (const {id: id} of marked) if (await tryToUpdate(id)) return "updated";
        return;
      });
      if (updated === "too-many") return tooMany(`Pull request #${number}`, "comments");
      if (updated !== void 0) return {
        ok: true,
        what: updated
      };
      await issues.createComment({
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
    function tooMany(what, entries) {
      const most = (0, src_text.zD)(github_pages_MOST_PAGES * github_pages_PAGE_SIZE);
      return {
        ok: false,
        reason: `${what} has more than ${most} ${entries}, which are not all looked through.`
      };
    }
    var outputs = __webpack_require__(5468);
    var html = __webpack_require__(6433);
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
    // CONCATENATED MODULE: ./src/report/problems.ts
    const MOST_FAILURES = 10;
    const MOST_NAMES = 10;
    function ownFailureOf(result) {
      const failure = (0, provision_result.g5)(result);
      const isToldByStep = result.outcome === "not-attempted" && failure?.code === "audit-file";
      return isToldByStep ? void 0 : failure;
    }
    function labelProblemsOf({results: results}) {
      const failing = results.filter(result => (0, provision_result.g5)(result) !== void 0);
      const attempted = failing.filter(result => result.outcome !== "not-attempted");
      const told = attempted.length > 0 ? attempted : failing;
      const lines = [ ...new Set(told.flatMap(result => ownFailureOf(result) ?? []).map(remedies.Ic)) ];
      const more = lines.length - MOST_FAILURES;
      return [ ...lines.slice(0, MOST_FAILURES), ...more > 0 ? [ `${(0, src_text.LS)(more, "further failure")}: see the job summary.` ] : [], ...results.length > 1 && failing.length > 0 ? [ verdict(results) ] : [] ];
    }
    function stepProblemsOf(report, webhookRequired) {
      const {stopped: stopped, results: results} = report;
      const isTold = results.some(result => (0, provision_result.g5)(result)?.code === stopped?.code);
      return [ ...stopped === void 0 || isTold ? [] : [ (0, remedies.Ic)(stopped) ], ...unfiled(report), ...webhookRequired ? undelivered(report) : [] ];
    }
    function warningsOf(report, webhookRequired) {
      return webhookRequired ? [] : undelivered(report);
    }
    function unfiled({trail: {failure: failure, unfiled: labels}}) {
      if (failure === void 0) return [];
      const names = labels.slice(0, MOST_NAMES).map(name => `"${name}"`);
      const more = labels.length - names.length;
      const listed = `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
      return [ `${(0, remedies.Ic)(failure)} It has no line for ${(0, src_text.LS)(labels.length, "label")} of this step: ${listed}.` ];
    }
    function undelivered({trail: trail, auditFile: auditFile}) {
      if (trail.webhook === void 0 || trail.webhook.undelivered === 0) return [];
      const kept = trail.failure === void 0 && auditFile !== void 0 ? ` The audit file has all of them: ${auditFile}.` : "";
      return [ `${describeUndelivered(trail.webhook)}${kept}` ];
    }
    function describeUndelivered({events: events, undelivered: count, reason: reason, untried: untried, untriedReason: untriedReason}) {
      const why = reason === void 0 ? "" : ` (${reason})`;
      const lost = `${count} of ${(0, src_text.LS)(events, "audit event")} could not be delivered to the webhook${why}.`;
      if (untried === 0) return lost;
      return `${lost} ${untried} of them ${untried === 1 ? "was" : "were"} not tried: ${untriedReason ?? "no reason known"}.`;
    }
    var summary = __webpack_require__(7994);
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
      const failures = [ ...new Map(results.flatMap(result => ownFailureOf(result) ?? []).map(f => [ f.message, f ])).values() ];
      const dryRun = report.dryRun ? " Dry run: nothing was written." : "";
      const head = [ "## Genesys Cloud routing labels", `<p>${verdict(results)}${dryRun}</p>`, ...problems.map(problem => `<p>❌ ${(0, 
      html.aY)(problem)}</p>`), ...placesBar(report) ];
      const foot = (0, html.tp)([ "Where", "What" ], facts(report));
      const room = most - (0, summary.$$)([ ...head, foot ].join("\n\n")) - 1e3;
      const told = (0, summary.ux)(failures.map(renderFailure), room * .4);
      const rows = (0, summary.ux)(results.map(result => (0, html.nM)(resultCells(result))), .9 * (room - told.size));
      const names = (0, summary.ux)(report.unmentioned.map(html.aY), room - told.size - rows.size);
      return [ ...head, (0, html.tp)([ "Label", "Outcome", "Stored as", "Id", "Latency", "POSTs" ], rows.kept), ...rest(rows.left, "label", elsewhere), ...told.kept, ...rest(told.left, "failure", elsewhere), ...renderUnmentioned(report.unmentioned.length, names.kept, rest(names.left, "label", elsewhere)), foot, "" ].join("\n\n");
    }
    function resultCells(result) {
      const readBack = result.outcome === "created" && result.confirmedBy === "read-back" ? ", confirmed by reading back" : "";
      return [ (0, html.aY)((0, labels_label.RQ)(result.label)), `${icons[result.outcome]} ${result.outcome}${readBack}`, result.storedName === "" ? "" : (0, 
      html.aY)(result.storedName), "id" in result ? (0, html.aY)(result.id) : "", result.outcome === "created" ? `${result.latencyMs} ms` : "", String(result.attempts) ];
    }
    function renderFailure(failure) {
      const correlation = failure.correlationId === void 0 ? "" : ` Correlation id: ${(0, 
      html.aY)(failure.correlationId)}.`;
      return `<p>${(0, html.aY)(failure.message)}${correlation}<br>${(0, html.em)((0, 
      remedies.wJ)(failure))}</p>`;
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
      const cells = [ [ "Genesys Cloud", (0, html.aY)(report.environment) ] ];
      if (labelApi !== void 0) cells.push([ "Label API", labelApi ]);
      if (report.auditFile !== void 0) cells.push([ "Audit file", (0, html.aY)(report.auditFile) ]);
      if (trail.failure !== void 0) cells.push([ "Audit file", `❌ ${(0, src_text.LS)(trail.unfiled.length, "label")} without a line` ]);
      if (trail.webhook !== void 0) cells.push([ "Webhook", webhookFact(trail.webhook) ]);
      if (source.actor !== void 0) cells.push([ "Started by", (0, html.aY)(source.actor) ]);
      if (source.sha !== void 0) cells.push([ "Commit", (0, html.aY)(source.sha) ]);
      return cells.map(html.nM);
    }
    function webhookFact(webhook) {
      const {events: events, undelivered: undelivered, untried: untried, reason: reason, untriedReason: untriedReason} = webhook;
      if (undelivered === 0) return `${(0, src_text.LS)(events, "event")} delivered`;
      const why = (0, html.aY)(reason ?? untriedReason ?? "no reason known");
      const skipped = untried === 0 ? "" : `, ${untried} of them not tried`;
      return `❌ ${undelivered} of ${(0, src_text.LS)(events, "event")} not delivered${skipped}: ${why}`;
    }
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
    // CONCATENATED MODULE: ./src/report/finish.ts
    async function reportStep(log, settings, finished, github, redact) {
      const {stop: stop} = github;
      const stopped = () => failingStop(finished, stop);
      const report = (0, secrets.pc)(finish_reportOf(settings, finished, stopped()), redact);
      for (const warning of warningsOf(report, settings.webhookRequired)) log.warning(warning);
      const stepProblems = [ ...stepProblemsOf(report, settings.webhookRequired), ...(0, 
      secrets.pc)((0, outputs.Wk)((0, outputs.Yz)(report)), redact) ];
      const problems = [ ...labelProblemsOf(report), ...stepProblems ];
      try {
        if (settings.summary) await (0, summary.Sy)(renderReport(report, stepProblems, summary._4), log);
        await finish_comment(log, settings, report, stepProblems, github);
      } catch (error) {
        log.debugError(error);
        problems.push((0, remedies.Ic)((0, src_failure.mi)()));
      }
      const late = report.stopped === void 0 ? stopped() : void 0;
      if (late !== void 0) problems.push((0, remedies.Ic)(late));
      if (problems.length > 0) log.fail(problems);
      return problems.length > 0 ? "failed" : "passed";
    }
    function failingStop({settledInTime: settledInTime, trail: trail}, stop) {
      const failure = stop.failure();
      const isLateByWebhook = settledInTime && trail.webhook !== void 0 && trail.webhook.undelivered > 0;
      return isLateByWebhook && failure?.code === "deadline" ? void 0 : failure;
    }
    function finish_reportOf(settings, {results: results, discovered: discovered, plan: plan, trail: trail}, stopped) {
      const {environment: environment, dryRun: dryRun, source: source, auditFile: auditFile, listed: listed} = settings;
      return {
        environment: environment,
        dryRun: dryRun,
        source: source,
        results: results,
        trail: trail,
        stopped: stopped,
        labelApi: discovered?.store.api,
        labelCount: results.some(({outcome: outcome}) => outcome === "unknown") ? void 0 : discovered && discovered.existing.length + results.filter((result, index) => isNew(result, plan?.labels[index])).length,
        labelLimit: plan?.limit ?? settings.maxLabels,
        auditFile: trail.filed === 0 ? void 0 : auditFile,
        unmentioned: listed ? plan?.unmentioned ?? [] : []
      };
    }
    function isNew({outcome: outcome}, planned) {
      return outcome === "created" || outcome === "exists" && planned?.decision.kind === "create";
    }
    async function finish_comment(log, {comment: target, summary: summary}, report, problems, github) {
      if (target === void 0) return;
      const told = reason => {
        log.warning(`The comment on the pull request was not written: ${reason}`);
      };
      if (typeof target === "string") {
        told(target);
        return;
      }
      if (github.stop.failure() !== void 0) {
        told("the step was stopped.");
        return;
      }
      const markdown = renderReport(report, problems, LARGEST_COMMENT, summary ? " in the job summary" : "");
      const commented = await keepComment(target, markdown, github);
      if (commented.ok) log.info(`The comment on the pull request was ${commented.what}.`); else told(commented.reason);
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
        log.warning(`Label "${(0, labels_label.RQ)(label)}" differs from the existing label "${caseTwin}" only in letter case.`);
      }
    }
    function planLine({label: label, storedName: storedName, decision: decision}, isGranted) {
      const name = `"${(0, labels_label.RQ)(label)}"`;
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
          if (total <= FEW_LABELS || (0, provision_result.g5)(result) !== void 0) log.info(resultLine(result)); else if (told.length % step === 0) log.info(`So far, ${verdict(told)}`);
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
      const name = `"${(0, labels_label.RQ)(result.label)}"`;
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
    var external_node_crypto_ = __webpack_require__(7598);
    // CONCATENATED MODULE: ./src/audit/event.ts
    function auditEvent(result, context) {
      const {label: label, outcome: outcome, storedName: storedName, attempts: attempts} = result;
      const {labelApi: labelApi, governance: governance, environment: environment, source: source, now: now} = context;
      const failure = (0, provision_result.g5)(result);
      return {
        schemaVersion: 1,
        eventId: (0, external_node_crypto_.randomUUID)(),
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
    function governanceOf(outcome, planned, refusal) {
      return {
        validated: !(refusal === "impossible" && outcome === "failed"),
        duplicateCheck: planned && refusal !== "impossible" && outcome !== "duplicate",
        limitEnforced: planned && refusal === void 0
      };
    }
    // CONCATENATED MODULE: ./src/step.ts
    async function carryOut(means) {
      const {ports: ports, settings: settings, log: log, http: http, session: session, stop: stop} = means;
      const {webhook: webhook} = settings;
      const step = {
        settings: settings,
        log: log,
        session: session,
        trail: createAuditTrail({
          file: settings.auditFile,
          openJournal: ports.openJournal ?? openJournal,
          deliveries: webhook && createDeliveries(webhook, http, session.pace),
          redact: session.redact
        }),
        progress: createProgress(log, settings.labels.length),
        results: new Map,
        discovered: void 0,
        plan: void 0
      };
      await provision(step, () => {
        if (webhook !== void 0 && !settings.dryRun) http.prepare(webhook.url);
      });
      const results = resultsInOrder(step);
      step.progress.end(results);
      const settledInTime = stop.failure() === void 0;
      const trail = await step.trail.finish();
      const {discovered: discovered, plan: plan} = step;
      const github = {
        http: http,
        clock: ports.clock,
        stop: stop
      };
      const finished = {
        results: results,
        settledInTime: settledInTime,
        discovered: discovered,
        plan: plan,
        trail: trail
      };
      return reportStep(log, settings, finished, github, session.redact);
    }
    async function provision(step, onPlanned) {
      const {settings: settings, log: log, session: session, results: results} = step;
      try {
        step.discovered = await discover(session, settings.labelApi, settings.labels);
        const {store: store, existing: existing} = step.discovered;
        step.plan = (0, plan.n)({
          wanted: settings.labels,
          existing: existing,
          store: store,
          limit: settings.maxLabels ?? store.defaultLimit,
          onDuplicate: settings.onDuplicate
        });
        showPlan(log, step.discovered, step.plan);
        onPlanned();
        if (!settings.dryRun) await step.trail.open();
        await applyPlan({
          store: store,
          plan: step.plan,
          dryRun: settings.dryRun,
          onDuplicate: settings.onDuplicate,
          onResult: (index, result) => settle(step, index, result),
          halted: () => step.trail.failure()
        });
      } catch (error) {
        if (!(error instanceof src_failure.HR)) session.pace.onUnexpected(error);
        const failure = error instanceof src_failure.HR ? error : (0, src_failure.mi)();
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
  })
};
