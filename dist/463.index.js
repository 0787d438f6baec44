export const id = 463;

export const ids = [ 463 ];

export const modules = {
  5463: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      carryOut: () => carryOut
    });
    var src_failure = __webpack_require__(1633);
    var rate_gate = __webpack_require__(7926);
    var retry_policy = __webpack_require__(7593);
    var concurrency = __webpack_require__(1532);
    var http_exchange = __webpack_require__(1823);
    var http_retry = __webpack_require__(8902);
    var src_text = __webpack_require__(8992);
    var signature = __webpack_require__(2125);
    // CONCATENATED MODULE: ./src/audit/webhook.ts
    const TIMEOUT_MS = 5e3;
    async function deliver({url: url, key: key}, event, {http: http, clock: clock, gate: gate, retry: retry, cut: cut}) {
      const body = JSON.stringify(event);
      let attempts = 0;
      let latest = "no answer";
      const undelivered = () => ({
        kind: "undelivered",
        reason: `${latest} (${(0, src_text.LS)(attempts, "attempt")})`
      });
      const attempt = async () => {
        await gate.pass();
        attempts += 1;
        const timestamp = Math.floor(clock.now() / 1e3);
        const headers = {
          "content-type": "application/json",
          "webhook-id": event.eventId,
          "webhook-timestamp": String(timestamp),
          ...key && {
            "webhook-signature": (0, signature._S)(key, event.eventId, timestamp, body)
          }
        };
        const exchange = await http.send({
          method: "POST",
          url: url,
          headers: headers,
          body: body,
          timeoutMs: TIMEOUT_MS,
          repeatable: true,
          statusOnly: true,
          cut: cut
        });
        if (exchange.kind === "answer") latest = `it answered ${(0, http_exchange.N)(exchange)}`; else if (exchange.fault !== "cut") latest = exchange.message;
        return exchange;
      };
      try {
        const {ok: ok} = await retry.sendWithRetries("Delivering the audit event", attempt);
        return ok ? {
          kind: "delivered"
        } : undelivered();
      } catch (error) {
        if (!(error instanceof src_failure.HR)) throw error;
        return attempts > 0 ? undelivered() : {
          kind: "untried",
          reason: error.message.replace(/\.$/, "")
        };
      }
    }
    function isDeliveryRetryable(exchange) {
      return (0, http_retry.dg)(exchange) || exchange.kind === "answer" && exchange.status >= 500;
    }
    // CONCATENATED MODULE: ./src/audit/deliveries.ts
    const PARALLEL_DELIVERIES = 8;
    const MOST_FAILURES_IN_A_ROW = 5;
    const LONGEST_WAIT_MS = 3e4;
    function createDeliveries(webhook, options) {
      const {http: http, clock: clock, onUnexpected: onUnexpected} = options;
      const {stop: stop, endAt: endAt} = endingEarlier(options.stop, clock);
      const gate = (0, rate_gate.a)(clock, stop);
      const sender = {
        http: http,
        clock: clock,
        gate: gate,
        retry: (0, retry_policy.h)({
          ...options,
          stop: stop,
          gate: gate,
          isRetryable: isDeliveryRetryable
        }),
        cut: stop.cut
      };
      const inTurn = (0, concurrency.K)(PARALLEL_DELIVERIES);
      const deliveries = [];
      let failuresInARow = 0;
      const tryToDeliver = async event => {
        if (failuresInARow >= MOST_FAILURES_IN_A_ROW && stop.failure() === void 0) return {
          kind: "untried",
          reason: `${MOST_FAILURES_IN_A_ROW} events in a row had not been delivered`
        };
        const delivery = await deliver(webhook, event, sender).catch(error => {
          onUnexpected(error);
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
    var discover = __webpack_require__(5965);
    var labels_label = __webpack_require__(2625);
    // CONCATENATED MODULE: ./src/provision/post-fate.ts
    function classifyPost(exchange) {
      switch (exchange.kind) {
       case "lost":
        return exchange.sent ? "in-doubt" : "not-carried-out";

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
    // CONCATENATED MODULE: ./src/provision/creation-failures.ts
    function unconfirmed(cause, reading) {
      const why = reading === void 0 ? "A fresh listing does not show the label." : `Whether the label exists could not be read back: ${reading.message}`;
      return (0, src_failure.lL)(cause, {
        code: reading?.code ?? cause.code,
        message: `${cause.message} ${why}`,
        isUnconfirmed: true
      });
    }
    function looksLike(conflict, other) {
      return (0, src_failure.lL)(conflict, {
        code: "look-alike",
        message: `${conflict.message} The organisation has no label of exactly this name, but ${(0, 
        src_text.hD)(other.display)} (id ${other.id}) looks like it.`
      });
    }
    function afterwards(failure, latest) {
      if (latest === void 0) return failure;
      return (0, src_failure.lL)(failure, {
        message: `${failure.message} Before that: ${latest.message}`,
        status: failure.status ?? latest.status,
        apiCode: failure.apiCode ?? latest.apiCode,
        correlationId: failure.correlationId ?? latest.correlationId
      });
    }
    function withCount(failure, count) {
      if (failure.code !== "platform-limit" || count === void 0) return failure;
      return (0, src_failure.lL)(failure, {
        message: `${failure.message} The organisation has ${(0, src_text.LS)(count, "label")}.`
      });
    }
    // CONCATENATED MODULE: ./src/provision/create-label.ts
    const FINAL = {
      retry: false,
      reason: "final"
    };
    async function createLabel({store: store, reader: reader, ended: ended = () => {}, heldBy: heldBy}, label, interruptingLabelIds = []) {
      const {clock: clock, stop: stop, retry: retry, leaks: leaks, onUnexpected: onUnexpected} = store.session;
      const action = `Creating label "${(0, labels_label.RQ)(label)}"`;
      let attempts = 0;
      let startedAt;
      let maybeOurs = false;
      let latest;
      const onSend = () => {
        const end = ended();
        if (end !== void 0) throw end;
        attempts += 1;
        startedAt ??= clock.now();
      };
      const created = ({id: id, selfUri: selfUri}, confirmedBy) => {
        const latencyMs = Math.round(clock.now() - (startedAt ?? clock.now()));
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
        attempts: attempts,
        drift: []
      };
      const notDone = (outcome, failure) => ({
        outcome: outcome,
        attempts: attempts,
        failure: failure
      });
      const explain = (exchange, rounds, givenUp = FINAL) => latest = store.session.explain(exchange, {
        action: action,
        attempts: rounds,
        givenUp: givenUp
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
      const waitForTurn = async (exchange, rounds, known = {}) => {
        const decision = retry.decide({
          exchange: exchange,
          attempts: rounds,
          inDoubt: maybeOurs,
          ...known
        });
        const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
        if (decision.retry) await retry.waitForRetry(action, exchange, decision.waitMs);
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
              return read.kind === "found" ? there(read.label) : await lastWord(withCount(failure, reader.lastCount()));
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
                if (exchange.fault === "cut") stop.throwIfStopped();
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
          onUnexpected(error);
          return attempts === 0 ? notDone("failed", (0, src_failure.mi)()) : notDone("unknown", unconfirmed((0, 
          src_failure.mi)()));
        }
        if (attempts === 0 && latest === void 0) return notDone("not-attempted", error);
        const failure = afterwards(error, latest);
        return maybeOurs ? notDone("unknown", unconfirmed(failure)) : notDone("failed", failure);
      }
    }
    // CONCATENATED MODULE: ./src/provision/drift.ts
    function declaresSettings(settings) {
      return settings.maximumCapacity !== void 0 || settings.interruptingLabels !== void 0;
    }
    function driftOf(declared, found, nameOf) {
      const {maximumCapacity: wanted, interruptingLabels: interruptingLabels} = declared;
      if (found === void 0 || wanted !== void 0 && found.maximumCapacity === void 0) return;
      const capacity = wanted === void 0 || found.maximumCapacity === void 0 || wanted === found.maximumCapacity ? [] : [ {
        setting: "maximum-capacity",
        wanted: wanted,
        found: found.maximumCapacity
      } ];
      const names = found.interruptingLabelIds.map(nameOf);
      const interrupting = interruptingLabels === void 0 || listed(interruptingLabels).join("\n") === listed(names).join("\n") ? [] : [ {
        setting: "interrupting-labels",
        wanted: listed(interruptingLabels),
        found: listed(names)
      } ];
      return [ ...capacity, ...interrupting ];
    }
    function describeDrift(drift) {
      switch (drift.setting) {
       case "maximum-capacity":
        return `${drift.setting} is ${drift.found} instead of ${drift.wanted}`;

       case "interrupting-labels":
        return `${drift.setting} are ${describeNames(drift.found)} instead of ${describeNames(drift.wanted)}`;
      }
    }
    function describeNames(names) {
      return names.length === 0 ? "none" : names.map(name => `"${name}"`).join(", ");
    }
    function listed(names) {
      return [ ...new Set(names) ].sort();
    }
    // CONCATENATED MODULE: ./src/provision/outcomes.ts
    function outcomeWithoutWriting(planned, plan, dryRun) {
      const {label: label, decision: decision, storedName: storedName} = planned;
      switch (decision.kind) {
       case "exists":
        return {
          outcome: "exists",
          attempts: 0,
          ...factsOf(decision)
        };

       case "duplicate":
        {
          const facts = factsOf(decision);
          return {
            outcome: "duplicate",
            attempts: 0,
            ...facts,
            failure: duplicateFailure((0, labels_label.RQ)(label), facts.id)
          };
        }

       case "drifted":
        {
          const facts = factsOf(decision);
          return {
            outcome: "drifted",
            attempts: 0,
            ...facts,
            failure: driftFailure((0, labels_label.RQ)(label), facts)
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
          attempts: 0,
          existing: void 0,
          drift: []
        } : void 0;

       case "update":
        {
          const {existing: existing, drift: drift} = decision;
          if (plan.refusal !== void 0) return {
            ...refusedWith(plan, plan.refusal, storedName),
            existing: existing,
            drift: drift
          };
          return dryRun ? {
            outcome: "planned",
            attempts: 0,
            existing: existing,
            drift: drift
          } : void 0;
        }
      }
    }
    function factsOf({existing: existing, drift: drift}) {
      return {
        id: existing.id,
        selfUri: existing.selfUri,
        drift: drift
      };
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

       case "changed":
        return notAttempted(changedFailure(plan));

       case "duplicate":
       case "drifted":
       case "impossible":
        return notAttempted(new src_failure.HR({
          code: "plan-refused",
          message: "Nothing was written because another label of this step was refused."
        }));
      }
    }
    function duplicateFailure(label, id) {
      return new src_failure.HR({
        code: "label-exists",
        message: `Label "${label}" already exists (id ${id}). Nothing was written.`
      });
    }
    function driftFailure(label, {id: id, drift: drift}) {
      return new src_failure.HR({
        code: "settings-differ",
        message: `Label "${label}" (id ${id}) has other settings: ${drift.map(describeDrift).join("; ")}. Nothing was written.`
      });
    }
    const MOST_NAMES = 20;
    function changedFailure({labels: labels, digest: digest}) {
      const writes = labels.flatMap(({storedName: storedName, decision: decision}) => decision.kind === "create" || decision.kind === "update" ? [ `${decision.kind} "${storedName}"` ] : []);
      const more = writes.length - MOST_NAMES;
      const listed = `${writes.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
      return new src_failure.HR({
        code: "plan-changed",
        message: `Nothing was written, because the plan is not the one that was approved. It would now ${listed}; its digest is ${digest ?? ""}.`
      });
    }
    function failed(details) {
      return {
        outcome: "failed",
        attempts: 0,
        failure: new src_failure.HR(details)
      };
    }
    var look_alike = __webpack_require__(6453);
    // CONCATENATED MODULE: ./src/provision/read-back.ts
    function createLabelReader(store) {
      const {retry: retry} = store.session;
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
          const decision = retry.decide({
            attempts: reads
          });
          if (!decision.retry) {
            const found = await (store.find?.(label));
            return found === void 0 ? read : {
              kind: "found",
              label: found
            };
          }
          await retry.wait(`Label "${(0, labels_label.RQ)(label)}" is not in the listing yet; reading it again`, decision.waitMs);
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
        lastCount: () => shared.latest()?.size,
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
        size: labels.length,
        find: key => byKey.get(key),
        findLookAlike(key) {
          byLook ??= new Map(labels.map(label => [ (0, look_alike.Li)(label.key), label ]));
          return byLook.get((0, look_alike.Li)(key));
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
    var utilization_document = __webpack_require__(134);
    // CONCATENATED MODULE: ./src/provision/update-settings.ts
    const OLDEST_READING_MS = 2e3;
    class OldReading extends Error {}
    const ACTION = "Writing the settings of the labels";
    async function updateSettings(options) {
      const {session: session, settings: settings, changes: changes, created: created} = options;
      const {clock: clock, stop: stop, retry: retry} = session;
      const own = new Set([ ...changes.keys(), ...created.keys() ]);
      const everyChange = new Map([ ...own ].map(id => [ id, {
        ...created.get(id),
        ...changes.get(id)
      } ]));
      let latest;
      let written;
      const ended = failure => {
        const confirmed = [ ...changes ].filter(([id, change]) => latest !== void 0 && (0, 
        utilization_document.L7)(latest, id, change));
        return {
          confirmed: new Set(confirmed.map(([id]) => id)),
          written: written !== void 0,
          failure: confirmed.length === changes.size ? void 0 : failure,
          moved: written === void 0 || latest === void 0 ? [] : (0, utilization_document._Y)(written, latest, own)
        };
      };
      const isDone = () => latest !== void 0 && [ ...changes ].every(([id, change]) => latest && (0, 
      utilization_document.L7)(latest, id, change));
      try {
        for (let rounds = 1; ;rounds += 1) {
          latest = await settings.read();
          if (isDone()) return ended(void 0);
          stop.throwIfStopped();
          const body = (0, utilization_document.GY)(latest, everyChange);
          const exchange = await putWhileFresh(body, clock.now());
          if (exchange === void 0) {
            rounds -= 1;
            continue;
          }
          const fate = classifyPost(exchange);
          if (fate === "accepted" || fate === "in-doubt") written = body;
          if (fate === "accepted") return ended(await readUntilDone());
          const decision = retry.decide({
            exchange: exchange,
            attempts: rounds,
            retryable: fate === "conflict" || (0, http_retry.dg)(exchange),
            inDoubt: fate === "in-doubt"
          });
          if (!decision.retry) {
            const failure = session.explain(exchange, {
              action: ACTION,
              attempts: rounds,
              givenUp: decision
            });
            if (written === void 0) return ended(failure);
            const unconfirmed = await readUntilDone();
            return ended(unconfirmed && (0, src_failure.lL)(failure, {
              isUnconfirmed: true
            }));
          }
          await retry.waitForRetry(ACTION, exchange, decision.waitMs);
        }
      } catch (error) {
        if (!(error instanceof src_failure.HR)) throw error;
        return ended(written === void 0 ? error : (0, src_failure.lL)(error, {
          isUnconfirmed: true
        }));
      }
      async function putWhileFresh(body, readAt) {
        const isOld = () => clock.now() - readAt > OLDEST_READING_MS;
        try {
          return await settings.put(body, {
            onSend() {
              if (isOld()) throw new OldReading;
            }
          });
        } catch (error) {
          if (error instanceof OldReading) return;
          throw error;
        }
      }
      async function readUntilDone() {
        for (let reads = 1; ;reads += 1) {
          latest = await settings.read();
          if (isDone()) return;
          const decision = retry.decide({
            attempts: reads
          });
          if (!decision.retry) return new src_failure.HR({
            code: "unexpected-answer",
            message: `${ACTION}: the API took them, but a fresh reading does not show them.`,
            isUnconfirmed: true
          });
          await retry.wait("The settings are not shown yet; reading them again", decision.waitMs);
          stop.throwIfStopped();
        }
      }
    }
    // CONCATENATED MODULE: ./src/provision/write-settings.ts
    async function writeSettings({store: store, plan: plan, onResult: onResult, onWarning: onWarning}, settled, ended) {
      const pending = plan.labels.flatMap((planned, index) => pendingOf(planned, index, settled));
      const [first] = pending;
      if (first === void 0 || store.settings === void 0) return;
      const stopped = ended();
      if (stopped !== void 0) {
        await tellAll(pending, () => notAttempted(stopped));
        return;
      }
      const created = [ ...settled ].flatMap(([index, outcome]) => createdSettings(plan.labels[index], outcome, settled));
      const update = await updateSettings({
        session: store.session,
        settings: store.settings,
        changes: new Map(pending.map(({id: id, change: change}) => [ id, change ])),
        created: new Map(created)
      });
      if (update.moved.length > 0) onWarning(movedWarning(update.moved, plan.labels));
      await tellAll(pending, ({id: id, planned: planned}) => outcomeOf(update, id, planned));
      async function tellAll(changes, outcomeFor) {
        for (const change of changes) {
          const {label: label, storedName: storedName, decision: decision} = change.planned;
          const outcome = outcomeFor(change);
          if (outcome === void 0) continue;
          const facts = decision.kind === "update" && !("id" in outcome) ? {
            existing: decision.existing,
            drift: decision.drift
          } : {};
          await onResult(change.index, {
            label: label,
            storedName: storedName,
            ...outcome,
            ...facts
          });
        }
      }
    }
    function pendingOf(planned, index, settled) {
      const {decision: decision, label: label} = planned;
      switch (decision.kind) {
       case "update":
        {
          const change = changeOf(label.settings, decision.interrupting, settled);
          return [ {
            index: index,
            planned: planned,
            id: decision.existing.id,
            change: change
          } ];
        }

       case "create":
        {
          const id = (0, provision_result.K2)(settled.get(index) ?? none)?.id;
          if (!decision.deferred || id === void 0) return [];
          const change = changeOf({
            interruptingLabels: []
          }, decision.interrupting, settled);
          return [ {
            index: index,
            planned: planned,
            id: id,
            change: change
          } ];
        }

       case "exists":
       case "duplicate":
       case "drifted":
       case "impossible":
        return [];
      }
    }
    function changeOf({maximumCapacity: maximumCapacity, interruptingLabels: interruptingLabels}, sources, settled) {
      const ids = sources.flatMap(source => {
        if (source.kind === "existing") return [ source.id ];
        const id = (0, provision_result.K2)(settled.get(source.index) ?? none)?.id;
        return id === void 0 ? [] : [ id ];
      });
      return {
        ...maximumCapacity !== void 0 && {
          maximumCapacity: maximumCapacity
        },
        ...interruptingLabels !== void 0 && {
          interruptingLabelIds: ids
        }
      };
    }
    function createdSettings(planned, outcome, settled) {
      if (outcome?.outcome !== "created" || planned?.decision.kind !== "create") return [];
      const {interrupting: interrupting, deferred: deferred} = planned.decision;
      const {maximumCapacity: maximumCapacity} = planned.label.settings;
      const interruptingLabels = deferred || interrupting.length === 0 ? {} : {
        interruptingLabels: []
      };
      const declared = {
        ...maximumCapacity !== void 0 && {
          maximumCapacity: maximumCapacity
        },
        ...interruptingLabels
      };
      return [ [ outcome.id, changeOf(declared, interrupting, settled) ] ];
    }
    const none = {
      outcome: "planned",
      attempts: 0,
      existing: void 0,
      drift: []
    };
    function outcomeOf({confirmed: confirmed, written: written, failure: failure}, id, {decision: decision}) {
      if (confirmed.has(id)) {
        if (decision.kind !== "update") return;
        const {selfUri: selfUri} = decision.existing;
        return written ? {
          outcome: "updated",
          attempts: 0,
          id: id,
          selfUri: selfUri,
          drift: decision.drift
        } : {
          outcome: "exists",
          attempts: 0,
          id: id,
          selfUri: selfUri,
          drift: []
        };
      }
      const cause = failure ?? new src_failure.HR({
        code: "internal-error",
        message: "It is not known why."
      });
      const isStopped = !written && (cause.code === "deadline" || cause.code === "cancelled");
      const outcome = written ? "unknown" : isStopped ? "not-attempted" : "failed";
      const existing = decision.kind === "update" ? decision.existing : {
        id: id,
        selfUri: void 0
      };
      return {
        outcome: outcome,
        attempts: 0,
        existing: existing,
        failure: cause
      };
    }
    const MOST_PLACES = 10;
    function movedWarning(moved, labels) {
      const names = new Map(labels.flatMap(({decision: decision}) => existingIn(decision)));
      const places = moved.slice(0, MOST_PLACES).map(path => {
        const [, id] = /^labelUtilizations\.(.*)$/s.exec(path) ?? [];
        return id === void 0 ? `\`${path}\`` : `the label ${names.get(id) ?? id}`;
      });
      const more = moved.length > MOST_PLACES ? ` and ${moved.length - MOST_PLACES} more` : "";
      return `Somebody else changed the utilization settings while this step wrote them: ${places.join(", ")}${more}. One of the two changes may be lost: look at them in Genesys Cloud.`;
    }
    function existingIn(decision) {
      const existing = "existing" in decision ? decision.existing : void 0;
      return existing === void 0 ? [] : [ [ existing.id, existing.storedName ] ];
    }
    // CONCATENATED MODULE: ./src/provision/apply.ts
    const PARALLEL_CREATES = 8;
    const endOfAll = new Set([ "login-refused", "login-forbidden", "authentication-lost", "permission-denied" ]);
    async function applyPlan(options) {
      const {store: store, plan: plan, dryRun: dryRun, onDuplicate: onDuplicate, onResult: onResult, halted: halted} = options;
      const inTurn = (0, concurrency.K)(PARALLEL_CREATES);
      const outcomes = new Map;
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
      const create = async ({label: label}, sources) => {
        const needed = await idsOf(sources, outcomes);
        const failure = (stopped ??= store.session.stop.failure()) ?? ended();
        if (failure !== void 0) return notAttempted(failure);
        if ("missing" in needed) return needsAnother(plan, needed.missing);
        const seen = onDuplicate === "skip" ? reader.lastSeen(label) : void 0;
        if (seen !== void 0) return {
          outcome: "exists",
          attempts: 0,
          id: seen.id,
          selfUri: seen.selfUri,
          drift: []
        };
        return createLabel(creation, label, needed.ids);
      };
      const carryOut = async (index, planned) => {
        const {label: label, storedName: storedName, decision: decision} = planned;
        const settled = outcomeWithoutWriting(planned, plan, dryRun);
        if (settled === void 0 && decision.kind !== "create") return;
        const sources = decision.kind === "create" && !decision.deferred ? decision.interrupting : [];
        const outcome = settled ?? await create(planned, sources);
        const failure = (0, provision_result.g5)(outcome);
        if (failure !== void 0 && endOfAll.has(failure.code)) stopped ??= failure;
        const told = onResult(index, {
          label: label,
          storedName: storedName,
          ...outcome
        });
        settling.add(told);
        await told;
        settling.delete(told);
        return outcome;
      };
      for (const [index, planned] of plan.order.flatMap(index => entryOf(plan, index))) outcomes.set(index, inTurn(() => carryOut(index, planned)));
      const settled = new Map(await Promise.all([ ...outcomes ].map(async ([index, outcome]) => [ index, await outcome ])));
      if (plan.refusal === void 0 && !dryRun) await writeSettings(options, settled, ended);
    }
    function entryOf({labels: labels}, index) {
      const planned = labels[index];
      return planned === void 0 ? [] : [ [ index, planned ] ];
    }
    async function idsOf(sources, outcomes) {
      const ids = [];
      for (const source of sources) if (source.kind === "existing") ids.push(source.id); else {
        const outcome = await outcomes.get(source.index);
        if (outcome === void 0 || !("id" in outcome)) return {
          missing: source.index
        };
        ids.push(outcome.id);
      }
      return {
        ids: ids
      };
    }
    // CONCATENATED MODULE: ./src/labels/find-look-alikes.ts
    const MOST_LOOK_ALIKES = 3;
    function findLookAlikes(wanted, existing) {
      const existingByLook = Map.groupBy(existing, ({key: key}) => (0, look_alike.Li)(key));
      const existingKeys = new Set(existing.map(({key: key}) => key));
      const earlierByLook = new Map;
      return wanted.map(label => {
        const look = (0, look_alike.Li)(label.key);
        const earlier = earlierByLook.get(look) ?? new Map;
        const isThere = existingKeys.has(label.key);
        const found = [ ...(existingByLook.get(look) ?? []).filter(({key: key}) => !isThere || !earlier.has(key)), ...[ ...earlier.values() ].filter(({key: key}) => !isThere && !existingKeys.has(key)) ];
        earlierByLook.set(look, earlier.set(label.key, label));
        return found.filter(({key: key}) => key !== label.key).slice(0, MOST_LOOK_ALIKES).map(({key: key, display: display}) => ({
          display: display,
          isExisting: existingKeys.has(key),
          difference: (0, look_alike.wm)(label.key, key)
        }));
      });
    }
    // CONCATENATED MODULE: ./src/provision/decision.ts
    function decide(candidate, circumstances) {
      const {existing: existing, interrupting: interrupting, isInCycle: isInCycle} = candidate;
      const decision = existing === void 0 ? {
        kind: "create",
        interrupting: sourcesOf(interrupting),
        deferred: isInCycle
      } : decideExisting(candidate, existing, circumstances);
      const isWritten = decision.kind === "create" || decision.kind === "update";
      const faults = [ ...candidate.faults, ...isWritten ? missingFaults(interrupting) : [], ...isInCycle && circumstances.onDrift !== "update" ? [ "its interrupting labels wait for each other in a cycle" ] : [] ];
      return faults.length > 0 ? {
        kind: "impossible",
        faults: faults
      } : decision;
    }
    function decideExisting({label: label, interrupting: interrupting}, existing, circumstances) {
      const drift = driftFrom(existing, label, circumstances);
      if (circumstances.onDuplicate === "fail") return {
        kind: "duplicate",
        existing: existing,
        drift: drift
      };
      if (drift.length === 0) return {
        kind: "exists",
        existing: existing,
        drift: drift
      };
      switch (circumstances.onDrift) {
       case "warn":
        return {
          kind: "exists",
          existing: existing,
          drift: drift
        };

       case "fail":
        return {
          kind: "drifted",
          existing: existing,
          drift: drift
        };

       case "update":
        return {
          kind: "update",
          existing: existing,
          drift: drift,
          interrupting: sourcesOf(interrupting)
        };
      }
    }
    function driftFrom({id: id}, label, {document: document, onDrift: onDrift, nameOf: nameOf}) {
      if (document === void 0 || !declaresSettings(label.settings)) return [];
      const drift = driftOf(label.settings, document.settings.get(id), nameOf);
      if (drift !== void 0 || onDrift === "warn") return drift ?? [];
      throw new src_failure.HR({
        code: "settings-unreadable",
        message: `The organisation does not say which settings label "${(0, labels_label.RQ)(label)}" has. Nothing was written.`
      });
    }
    function sourcesOf(resolved) {
      return resolved.ok ? resolved.sources : [];
    }
    function missingFaults(resolved) {
      if (resolved.ok) return [];
      return resolved.missing.map(({name: name, lookAlike: lookAlike}) => {
        const meant = lookAlike === void 0 ? "" : `; did you mean "${lookAlike}"? They differ ${(0, 
        look_alike.wm)(name, lookAlike)}`;
        return `its interrupting label "${name}" is neither in the organisation nor in the list${meant}`;
      });
    }
    // CONCATENATED MODULE: ./src/provision/interrupting.ts
    function resolveInterrupting(wanted, existing) {
      const existingIds = new Map(existing.map(label => [ label.storedName, label.id ]));
      const newIndexes = new Map(wanted.map((label, index) => [ (0, labels_label.gh)(label), index ]));
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
      const findLookAlike = lookAlikeAmong([ ...existingIds.keys(), ...newIndexes.keys() ]);
      return wanted.map(label => {
        const names = label.settings.interruptingLabels ?? [];
        const missing = names.filter(name => find(name) === void 0);
        if (missing.length > 0) return {
          ok: false,
          missing: missing.map(name => ({
            name: name,
            lookAlike: findLookAlike(name)
          }))
        };
        return {
          ok: true,
          sources: names.flatMap(name => find(name) ?? [])
        };
      });
    }
    function lookAlikeAmong(names) {
      let byLook;
      return name => {
        byLook ??= new Map(names.map(other => [ (0, look_alike.Li)(other), other ]));
        return byLook.get((0, look_alike.Li)(name));
      };
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
    var external_node_crypto_ = __webpack_require__(7598);
    // CONCATENATED MODULE: ./src/provision/plan-digest.ts
    function digestOf(host, api, writes, nameOfNew) {
      const parts = writes.map(write => JSON.stringify(partOf(api, write, nameOfNew))).sort();
      const text = JSON.stringify([ host, api, parts ]);
      return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    }
    function partOf(api, write, nameOfNew) {
      const interrupting = [ ...new Set(write.interrupting.map(source => sourceText(source, nameOfNew))) ].sort();
      switch (write.kind) {
       case "create":
        {
          const {label: label, storedName: storedName} = write;
          if (api === "routing" && label.kind === "valued") return [ "create", label.name, label.value, label.scope, label.description ];
          return [ "create", storedName, label.settings.maximumCapacity ?? null, interrupting ];
        }

       case "update":
        return [ "update", write.id, write.drift, interrupting ];
      }
    }
    function sourceText(source, nameOfNew) {
      return source.kind === "existing" ? `id ${source.id}` : `new ${nameOfNew(source.index)}`;
    }
    // CONCATENATED MODULE: ./src/provision/plan.ts
    function planLabels(input) {
      const {wanted: wanted, existing: existing, store: store, host: host, limit: limit} = input;
      const byKey = new Map(existing.map(label => [ label.key, label ]));
      const keys = wanted.map(label => store.keyOf(label));
      const lookAlikes = findLookAlikes(wanted.map(label => ({
        key: store.keyOf(label),
        display: (0, labels_label.RQ)(label)
      })), existing);
      const resolved = resolveInterrupting(wanted, existing);
      const {order: order, stuck: stuck} = creationOrder(resolved.map((each, index) => byKey.has(keys[index] ?? "") ? [] : newIndexes(each)));
      const inCycle = new Set(stuck);
      const circumstances = {
        ...input,
        nameOf: namesById(existing)
      };
      const labels = wanted.map((label, index) => {
        const candidate = {
          label: label,
          existing: byKey.get(store.keyOf(label)),
          interrupting: resolved[index] ?? {
            ok: true,
            sources: []
          },
          isInCycle: inCycle.has(index),
          faults: store.faultsOf(label)
        };
        return {
          label: label,
          storedName: store.storedNameOf(label),
          decision: decide(candidate, circumstances),
          lookAlikes: lookAlikes[index] ?? []
        };
      });
      const own = existing.filter(({storedName: storedName}) => store.api !== "utilization" || storedName !== labels_label.l8);
      const digest = digestOf(host, store.api, writesOf(labels), index => labels[index]?.storedName ?? "");
      const refusal = refusalOf(input, labels, own.length, digest);
      const wantedKeys = new Set(keys);
      return {
        labels: labels,
        order: [ ...order, ...stuck ],
        existingCount: own.length,
        createCount: countOf(labels, "create"),
        updateCount: countOf(labels, "update"),
        limit: limit,
        refusal: refusal,
        digest: refusal === void 0 || refusal === "changed" ? digest : void 0,
        unlisted: own.filter(({key: key}) => !wantedKeys.has(key)).sort((a, b) => a.display < b.display ? -1 : 1)
      };
    }
    function refusalOf({limit: limit, approvedPlan: approvedPlan}, labels, existingCount, digest) {
      for (const kind of [ "impossible", "duplicate", "drifted" ]) if (countOf(labels, kind) > 0) return kind;
      const createCount = countOf(labels, "create");
      if (createCount > 0 && existingCount + createCount > limit) return "limit";
      const isOther = approvedPlan !== void 0 && approvedPlan !== digest;
      return isOther && createCount + countOf(labels, "update") > 0 ? "changed" : void 0;
    }
    function countOf(labels, kind) {
      return labels.filter(({decision: decision}) => decision.kind === kind).length;
    }
    function writesOf(labels) {
      return labels.flatMap(({label: label, storedName: storedName, decision: decision}) => {
        switch (decision.kind) {
         case "create":
          return [ {
            kind: "create",
            label: label,
            storedName: storedName,
            interrupting: decision.interrupting
          } ];

         case "update":
          {
            const {existing: existing, drift: drift, interrupting: interrupting} = decision;
            return [ {
              kind: "update",
              id: existing.id,
              storedName: storedName,
              drift: drift,
              interrupting: interrupting
            } ];
          }

         case "exists":
         case "duplicate":
         case "drifted":
         case "impossible":
          return [];
        }
      });
    }
    function namesById(labels) {
      const names = new Map(labels.map(({id: id, storedName: storedName}) => [ id, storedName ]));
      return id => names.get(id) ?? id;
    }
    function newIndexes(resolved) {
      return sourcesOf(resolved).flatMap(source => source.kind === "new" ? [ source.index ] : []);
    }
    // CONCATENATED MODULE: ./src/provision/read-settings.ts
    async function settingsToCompare(store, wanted, existing, onDrift, onWarning) {
      const keys = new Set(existing.map(({key: key}) => key));
      const isNeeded = wanted.some(label => declaresSettings(label.settings) && keys.has(store.keyOf(label)));
      if (!isNeeded || store.settings === void 0) return;
      try {
        return await store.settings.read();
      } catch (error) {
        const isWarning = error instanceof src_failure.HR && error.code === "settings-unreadable" && onDrift === "warn";
        if (!isWarning) throw error;
        onWarning(`${error.message} So the settings of labels that exist were not compared.`);
        return;
      }
    }
    var remedies = __webpack_require__(6392);
    var comment = __webpack_require__(9750);
    var outputs = __webpack_require__(5468);
    var html = __webpack_require__(6433);
    // CONCATENATED MODULE: ./src/report/verdict.ts
    const phrases = {
      created: "created",
      updated: "updated",
      planned: "planned",
      exists: "already there",
      duplicate: "refused as duplicates",
      drifted: "with other settings",
      failed: "failed",
      unknown: "unconfirmed",
      "not-attempted": "not attempted"
    };
    const tellingOrder = [ ...provision_result.KI.slice(provision_result.KI.indexOf("created")), ...provision_result.KI.slice(0, provision_result.KI.indexOf("created")) ];
    function verdict(results) {
      const [only] = results;
      if (only !== void 0 && results.length === 1) return `1 label: ${phrases[only.outcome]}.`;
      const parts = tellingOrder.flatMap(outcome => {
        const count = results.filter(result => result.outcome === outcome).length;
        return count === 0 ? [] : `${count} ${phrases[outcome]}`;
      });
      return `${(0, src_text.LS)(results.length, "label")}: ${parts.join(", ")}.`;
    }
    // CONCATENATED MODULE: ./src/report/problems.ts
    const MOST_FAILURES = 10;
    const problems_MOST_NAMES = 10;
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
      const names = labels.slice(0, problems_MOST_NAMES).map(name => `"${name}"`);
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
    var run_facts = __webpack_require__(1381);
    var summary = __webpack_require__(7994);
    // CONCATENATED MODULE: ./src/report/render.ts
    const icons = {
      created: "✅",
      updated: "✅",
      exists: "☑️",
      planned: "📝",
      duplicate: "❌",
      drifted: "❌",
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
      const names = (0, summary.ux)(report.unlisted.map(({display: display}) => (0, html.aY)(display)), room - told.size - rows.size);
      return [ ...head, (0, html.tp)([ "Label", "Outcome", "Stored as", "Id", "Latency", "POSTs" ], rows.kept), ...rest(rows.left, "label", elsewhere), ...told.kept, ...rest(told.left, "failure", elsewhere), ...renderUnlisted(report.unlisted.length, names.kept, rest(names.left, "label", elsewhere)), foot, "" ].join("\n\n");
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
    function renderUnlisted(count, names, more) {
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
      return [ ...cells, ...(0, run_facts.p)(source, report.headCommit) ].map(html.nM);
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
    var tell_comment = __webpack_require__(7231);
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
        const elsewhere = settings.summary ? " in the job summary" : "";
        const markdown = () => renderReport(report, stepProblems, comment.LARGEST_COMMENT, elsewhere);
        await (0, tell_comment.tellComment)(log, settings.comment, markdown, github);
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
      const {environment: environment, dryRun: dryRun, source: source, headCommit: headCommit, auditFile: auditFile, listed: listed} = settings;
      return {
        environment: environment,
        dryRun: dryRun,
        source: source,
        headCommit: headCommit,
        results: results,
        trail: trail,
        stopped: stopped,
        labelApi: discovered?.store.api,
        labelCount: results.some(({outcome: outcome}) => outcome === "unknown") ? void 0 : plan && plan.existingCount + results.filter((result, index) => isNew(result, plan.labels[index])).length,
        labelLimit: plan?.limit ?? settings.maxLabels,
        auditFile: trail.filed === 0 ? void 0 : auditFile,
        isListed: listed,
        unlisted: listed ? plan?.unlisted ?? [] : [],
        changes: plan && plan.createCount + plan.updateCount,
        digest: plan?.digest
      };
    }
    function isNew({outcome: outcome}, planned) {
      return outcome === "created" || outcome === "exists" && planned?.decision.kind === "create";
    }
    // CONCATENATED MODULE: ./src/report/progress.ts
    function showPlan(log, {store: store}, plan) {
      const places = `${plan.existingCount} of ${(0, src_text.LS)(plan.limit, "label")}`;
      const lines = plan.labels.map(label => planLine(label, plan.refusal === void 0));
      if (store.api === "utilization" && plan.labels.some(({label: label}) => label.kind === "valued")) lines.push("This API keeps names only: value and scope become a part of the name, and the description is not kept.");
      const what = plan.refusal === void 0 ? `${plan.createCount} to create${plan.updateCount === 0 ? "" : `, ${plan.updateCount} to update`}` : "the plan is refused, nothing will be written";
      log.group(`The organisation has ${places} (${store.api} API); ${what}`, lines);
      for (const warning of plan.labels.flatMap(lookAlikeWarnings)) log.warning(warning);
    }
    function lookAlikeWarnings({label: label, lookAlikes: lookAlikes}) {
      return lookAlikes.map(({display: display, isExisting: isExisting, difference: difference}) => {
        const other = isExisting ? `the existing label "${display}"` : `"${display}", another label of the list`;
        return `Label "${(0, labels_label.RQ)(label)}" looks like ${other}. They differ ${difference}.`;
      });
    }
    function planLine({label: label, storedName: storedName, decision: decision}, isGranted) {
      const name = `"${(0, labels_label.RQ)(label)}"`;
      switch (decision.kind) {
       case "create":
        return `${isGranted ? "create" : "do not create"} ${name}${settingsText(label)}${storedName === (0, 
        labels_label.RQ)(label) ? "" : `, stored as "${storedName}"`}`;

       case "exists":
        return `keep ${name}: it exists, id ${decision.existing.id}${driftText(decision.drift)}`;

       case "update":
        return `${isGranted ? "update" : "do not update"} ${name}, id ${decision.existing.id}${driftText(decision.drift)}`;

       case "duplicate":
       case "drifted":
        return `refuse ${name}: it exists, id ${decision.existing.id}${driftText(decision.drift)}`;

       case "impossible":
        return `refuse ${name}: ${decision.faults.join("; ")}`;
      }
    }
    function driftText(drift) {
      return drift.length === 0 ? "" : `; ${drift.map(describeDrift).join("; ")}`;
    }
    function settingsText({settings: {maximumCapacity: maximumCapacity, interruptingLabels: interruptingLabels}}) {
      const capacity = maximumCapacity === void 0 ? "" : `, capacity ${maximumCapacity}`;
      const names = interruptingLabels?.map(name => `"${name}"`).join(", ") ?? "";
      return `${capacity}${names === "" ? "" : `, interrupted by ${names}`}`;
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
          const who = result.attempts === 0 ? "already exists" : "exists now: created concurrently by another writer";
          return `Label ${name} ${who}, id ${result.id}${driftText(result.drift)}.`;
        }

       case "updated":
        return `Updated ${name}: id ${result.id}; before, ${result.drift.map(describeDrift).join("; ")}.`;

       case "planned":
        {
          const change = result.existing === void 0 ? "created" : "updated";
          return `Label ${name} would be ${change} (dry run: nothing was written)${driftText(result.drift)}.`;
        }

       case "duplicate":
       case "drifted":
       case "failed":
       case "unknown":
       case "not-attempted":
        {
          const {message: message} = result.failure;
          return message.includes(name) ? `${result.outcome}: ${message}` : `${result.outcome}: ${name}. ${message}`;
        }
      }
    }
    // CONCATENATED MODULE: ./src/audit/event.ts
    function auditEvent(result, {labelApi: labelApi, governance: governance, environment: environment, source: source, now: now}) {
      const {name: name, value: value, scope: scope, storedName: storedName, id: id, latencyMs: latencyMs, attempts: attempts, drift: drift, error: error} = (0, 
      provision_result.aO)(result);
      return {
        schemaVersion: 1,
        eventId: (0, external_node_crypto_.randomUUID)(),
        timestamp: new Date(now).toISOString(),
        ...verdictOf(result.outcome),
        outcome: result.outcome,
        labelId: id ?? null,
        labelName: name,
        labelValue: value ?? null,
        scope: scope ?? null,
        ...present({
          storedName: storedName === "" ? void 0 : storedName,
          labelApi: labelApi,
          latencyMs: latencyMs
        }),
        attempts: attempts,
        governance: governance,
        ...present({
          drift: drift?.map(each => ({
            ...each
          }))
        }),
        environment: environment,
        source: source,
        ...present({
          error: error && {
            code: error.code,
            message: error.message,
            ...present(errorFacts(error))
          }
        })
      };
    }
    function errorFacts({apiCode: apiCode, status: status, correlationId: correlationId}) {
      return {
        apiCode: apiCode,
        status: status,
        correlationId: correlationId
      };
    }
    function present(data) {
      return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== void 0));
    }
    function verdictOf(outcome) {
      switch (outcome) {
       case "created":
        return {
          action: "routing_label_created",
          status: "success"
        };

       case "updated":
        return {
          action: "routing_label_updated",
          status: "success"
        };

       case "exists":
        return {
          action: "routing_label_exists",
          status: "skipped"
        };

       case "duplicate":
       case "drifted":
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
    async function carryOut(options) {
      const {ports: ports, settings: settings, log: log, http: http, session: session, stop: stop, redact: redact} = options;
      const {webhook: webhook} = settings;
      const step = {
        settings: settings,
        log: log,
        session: session,
        trail: createAuditTrail({
          file: settings.auditFile,
          openJournal: ports.openJournal ?? openJournal,
          deliveries: webhook && createDeliveries(webhook, deliveryOptions(options)),
          redact: redact
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
      return reportStep(log, settings, finished, github, redact);
    }
    function deliveryOptions({ports: ports, settings: settings, log: log, http: http, session: session, stop: stop}) {
      return {
        http: http,
        stop: stop,
        clock: ports.clock,
        random: ports.random,
        maxRetries: settings.maxRetries,
        onRetry(message) {
          log.info(message);
        },
        onUnexpected: session.onUnexpected
      };
    }
    async function provision(step, onPlanned) {
      const {settings: settings, log: log, session: session, results: results} = step;
      try {
        const onWarning = message => {
          log.warning(message);
        };
        const {labels: wanted, onDuplicate: onDuplicate, onDrift: onDrift, approvedPlan: approvedPlan} = settings;
        step.discovered = await (0, discover.k)(session, settings.labelApi, wanted);
        const {store: store, existing: existing} = step.discovered;
        step.plan = planLabels({
          wanted: wanted,
          existing: existing,
          store: store,
          onDuplicate: onDuplicate,
          onDrift: onDrift,
          approvedPlan: approvedPlan,
          host: session.host,
          limit: settings.maxLabels ?? store.defaultLimit,
          document: await settingsToCompare(store, wanted, existing, onDrift, onWarning)
        });
        showPlan(log, step.discovered, step.plan);
        onPlanned();
        if (!settings.dryRun) await step.trail.open();
        await applyPlan({
          store: store,
          plan: step.plan,
          dryRun: settings.dryRun,
          onDuplicate: onDuplicate,
          onWarning: onWarning,
          onResult: (index, result) => settle(step, index, result),
          halted: () => step.trail.failure()
        });
      } catch (error) {
        if (!(error instanceof src_failure.HR)) session.onUnexpected(error);
        const failure = error instanceof src_failure.HR ? error : (0, src_failure.mi)();
        for (const [index, label] of settings.labels.entries()) {
          if (results.has(index)) continue;
          const storedName = step.plan?.labels[index]?.storedName ?? "";
          await settle(step, index, {
            label: label,
            storedName: storedName,
            ...step_outcomeOf(failure)
          });
        }
      }
    }
    function resultsInOrder({results: results}) {
      return [ ...results ].sort(([a], [b]) => a - b).map(([, result]) => result);
    }
    function step_outcomeOf(failure) {
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
        now: session.clock.now()
      }));
    }
  })
};
