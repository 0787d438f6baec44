export const id = 674;

export const ids = [ 674 ];

export const modules = {
  2674: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      carryOut: () => carryOut
    });
    var src_failure = __webpack_require__(1633);
    var rate_gate = __webpack_require__(7926);
    var retry_policy = __webpack_require__(7593);
    // CONCATENATED MODULE: ./src/http/window.ts
    const LARGEST_SIZE = 32;
    const firstWindow = {
      size: 8,
      threshold: LARGEST_SIZE
    };
    function widened({size: size, threshold: threshold}) {
      const step = size < threshold ? 1 : 1 / Math.floor(size);
      return {
        size: Math.min(LARGEST_SIZE, size + step),
        threshold: threshold
      };
    }
    function narrowed({size: size}, least = 1) {
      const half = Math.min(size, Math.max(least, Math.floor(size / 2)));
      return {
        size: half,
        threshold: half
      };
    }
    function steadied({size: size}) {
      return {
        size: size,
        threshold: Math.min(size, LARGEST_SIZE)
      };
    }
    function shared({size: size}) {
      const most = Math.min(size, firstWindow.size);
      return {
        size: most,
        threshold: most
      };
    }
    const PATIENCE_MS = 100;
    function createWindow(clock) {
      let window = firstWindow;
      let running = 0;
      let quickestMs = 1 / 0;
      let sendings = 0;
      let narrowedAt = 0;
      const waiting = [];
      const letGo = () => {
        while (running < Math.floor(window.size)) {
          const next = waiting.shift();
          if (next === void 0) return;
          running += 1;
          next();
        }
      };
      return {
        async run(task) {
          let sentAt = 0;
          let sending = 0;
          let after = size => size;
          const narrow = least => {
            if (sending <= narrowedAt) return;
            narrowedAt = sendings;
            window = narrowed(window, least);
          };
          const flight = {
            sent() {
              sentAt = clock.now();
              sending = sendings += 1;
            },
            taken() {
              const tookMs = clock.now() - sentAt;
              quickestMs = Math.min(quickestMs, tookMs);
              after = tookMs > Math.max(2 * quickestMs, PATIENCE_MS) ? steadied : widened;
            },
            contended() {
              window = shared(window);
            },
            pushedBack() {
              narrow(1);
            },
            inDoubt() {
              narrow(firstWindow.size);
            }
          };
          if (running < Math.floor(window.size)) running += 1; else await new Promise(resolve => {
            waiting.push(resolve);
          });
          try {
            return await task(flight);
          } finally {
            if (sending > narrowedAt) window = after(window);
            running -= 1;
            letGo();
          }
        }
      };
    }
    var http_exchange = __webpack_require__(1823);
    var http_retry = __webpack_require__(8902);
    var wait_text = __webpack_require__(1819);
    var src_text = __webpack_require__(8992);
    var signature = __webpack_require__(5215);
    // CONCATENATED MODULE: ./src/audit/webhook.ts
    const TIMEOUT_MS = 5e3;
    async function deliver({url: url, key: key}, event, {http: http, clock: clock, gate: gate, retry: retry, cut: cut, flight: flight}) {
      const body = JSON.stringify(event);
      let attempts = 0;
      let latest = "no answer";
      const undelivered = (wait = "") => ({
        kind: "undelivered",
        reason: `${latest}${wait} (${(0, src_text.LS)(attempts, "attempt")})`
      });
      const attempt = async () => {
        await gate.pass();
        attempts += 1;
        flight?.sent();
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
        if (exchange.kind === "answer" && (0, http_exchange.o)(exchange.status)) flight?.taken(); else if (isDeliveryRetryable(exchange)) flight?.pushedBack();
        return exchange;
      };
      try {
        const sent = await retry.sendWithRetries("Delivering the audit event", attempt);
        return sent.ok ? {
          kind: "delivered"
        } : undelivered(askedText(sent.givenUp));
      } catch (error) {
        if (!(error instanceof src_failure.HR)) throw error;
        if (attempts > 0) return undelivered();
        const reason = error.askedMs === void 0 ? error.message.replace(/\.$/, "") : `it had asked to wait ${(0, 
        wait_text.L)(error.askedMs)}, which is longer than the step may wait`;
        return {
          kind: "untried",
          reason: reason
        };
      }
    }
    function askedText({reason: reason, askedMs: askedMs = 0}) {
      if (askedMs === 0) return "";
      const tooLong = reason === "retries-exhausted" ? "" : ", which is longer than the step may wait";
      return ` and asked to wait ${(0, wait_text.L)(askedMs)}${tooLong}`;
    }
    function isDeliveryRetryable(exchange) {
      return (0, http_retry.dg)(exchange) || exchange.kind === "answer" && exchange.status >= 500;
    }
    // CONCATENATED MODULE: ./src/audit/deliveries.ts
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
      const window = createWindow(clock);
      const deliveries = [];
      let failuresInARow = 0;
      const tryToDeliver = async (event, flight) => {
        if (failuresInARow >= MOST_FAILURES_IN_A_ROW && stop.failure() === void 0) return {
          kind: "untried",
          reason: `${MOST_FAILURES_IN_A_ROW} events in a row had not been delivered`
        };
        const delivery = await deliver(webhook, event, {
          ...sender,
          flight: flight
        }).catch(error => {
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
          deliveries.push(window.run(flight => tryToDeliver(event, flight)));
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
      message: "The time for deliveries ran out."
    });
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var folders = __webpack_require__(8146);
    // CONCATENATED MODULE: ./src/audit/line-writer.ts
    async function createLineWriter(disk) {
      let endsInHalfALine = ![ "\n", "" ].includes((await tail(disk, 1)).toString());
      let waiting = [];
      let isFlushing = false;
      const put = async bytes => {
        let written = 0;
        try {
          while (written < bytes.byteLength) written += (await disk.write(bytes, written)).bytesWritten;
          return {
            written: written
          };
        } catch (error) {
          return {
            written: written,
            error: error
          };
        }
      };
      const commit = async lines => {
        const endedInHalfALine = endsInHalfALine;
        const pieces = lines.map(({line: line}, index) => Buffer.from(`${index === 0 && endedInHalfALine ? "\n" : ""}${line}\n`));
        const bytes = Buffer.concat(pieces);
        const {written: written, error: error} = await put(bytes);
        const {whole: whole, end: end} = wholePieces(pieces, written);
        if (whole > 0) endsInHalfALine = false;
        if (written > end) {
          const isGone = await takeBack(disk, bytes.subarray(end, written));
          endsInHalfALine = !isGone || whole === 0 && endedInHalfALine;
        }
        for (const {reject: reject} of lines.slice(whole)) reject(error);
        if (whole === 0) return;
        try {
          await disk.datasync();
          for (const {resolve: resolve} of lines.slice(0, whole)) resolve();
        } catch (failed) {
          if (await takeBack(disk, bytes.subarray(0, end))) endsInHalfALine = endedInHalfALine;
          for (const {reject: reject} of lines.slice(0, whole)) reject(failed);
        }
      };
      const flush = async () => {
        await new Promise(resolve => setImmediate(resolve));
        while (waiting.length > 0) {
          const lines = waiting;
          waiting = [];
          await commit(lines);
        }
        isFlushing = false;
      };
      return {
        append: line => new Promise((resolve, reject) => {
          waiting.push({
            line: line,
            resolve: resolve,
            reject: reject
          });
          if (isFlushing) return;
          isFlushing = true;
          flush();
        })
      };
    }
    function wholePieces(pieces, written) {
      let [whole, end] = [ 0, 0 ];
      for (const {byteLength: byteLength} of pieces) {
        if (end + byteLength > written) break;
        end += byteLength;
        whole += 1;
      }
      return {
        whole: whole,
        end: end
      };
    }
    async function tail(disk, most) {
      try {
        const {size: size} = await disk.stat();
        const buffer = Buffer.alloc(Math.min(most, size));
        const {bytesRead: bytesRead} = await disk.read(buffer, 0, buffer.byteLength, size - buffer.byteLength);
        return buffer.subarray(0, bytesRead);
      } catch {
        return Buffer.alloc(0);
      }
    }
    async function takeBack(disk, bytes) {
      try {
        if (!(await tail(disk, bytes.byteLength)).equals(bytes)) return false;
        const {size: size} = await disk.stat();
        await disk.truncate(size - bytes.byteLength);
        return true;
      } catch {
        return false;
      }
    }
    // CONCATENATED MODULE: ./src/audit/journal.ts
    async function openJournal(file) {
      if (!await isFileOrMissing(file)) throw new Error(`${file} is not a regular file`);
      const handle = await openForAppending(file);
      const {append: append} = await createLineWriter(handle);
      return {
        append: event => append(JSON.stringify(event)),
        async close() {
          await handle.close().catch(() => {});
        }
      };
    }
    async function openForAppending(file) {
      return (0, promises_.open)(file, "a+").catch(() => (0, promises_.open)(file, "a"));
    }
    async function isFileOrMissing(file) {
      try {
        return (await (0, promises_.stat)(file)).isFile();
      } catch (error) {
        if (!(0, folders.b)(error)) throw error;
        await (0, folders.f)((0, external_node_path_.dirname)(file));
        return true;
      }
    }
    var redacted = __webpack_require__(8105);
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
          const event = (0, redacted.p)(given, redact);
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
    var discover = __webpack_require__(8093);
    var labels_label = __webpack_require__(2625);
    // CONCATENATED MODULE: ./src/provision/write-fate.ts
    function classifyWrite(exchange) {
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
      const why = reading === void 0 ? "A fresh listing does not show the label." : (0, 
      src_failure.jX)(cause) && (0, src_failure.jX)(reading) ? "Whether the label exists could not be read back." : `Whether the label exists could not be read back: ${reading.message}`;
      return (0, src_failure.lL)(cause, {
        code: reading?.code ?? cause.code,
        message: `${cause.message} ${why}`,
        unconfirmed: "label"
      });
    }
    function unseen(cause) {
      return (0, src_failure.lL)(cause, {
        message: `${cause.message} No listing has shown the label.`,
        unconfirmed: "label"
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
    const losses = new Map([ [ "login-refused", "authentication" ], [ "login-forbidden", "authentication" ], [ "authentication-lost", "authentication" ], [ "permission-denied", "permission" ] ]);
    function endsAll({code: code}) {
      return losses.has(code);
    }
    function seenFromOthers(end) {
      const loss = losses.get(end.code);
      if (loss === void 0) return end;
      const message = `A request for another label showed that the step has lost its ${loss}.`;
      return new src_failure.HR({
        code: end.code,
        message: message
      });
    }
    function notSentAgain(end, latest) {
      if (latest === void 0 || !endsAll(end)) return afterwards(end, latest);
      return (0, src_failure.lL)(latest, {
        message: `${latest.message} It was not sent again. ${seenFromOthers(end).message}`
      });
    }
    function withCount(failure, count) {
      if (failure.code !== "platform-limit" || count === void 0) return failure;
      return (0, src_failure.lL)(failure, {
        message: `${failure.message} The organisation has ${(0, src_text.LS)(count, "label")}.`
      });
    }
    // CONCATENATED MODULE: ./src/provision/settlement.ts
    function createSettlement(label, reader, clock, posts) {
      const created = ({id: id, selfUri: selfUri}, confirmedBy) => {
        const {attempts: attempts, startedAt: startedAt = clock.now()} = posts;
        const latencyMs = Math.round(clock.now() - startedAt);
        return {
          outcome: "created",
          id: id,
          selfUri: selfUri,
          attempts: attempts,
          latencyMs: latencyMs,
          confirmedBy: confirmedBy
        };
      };
      const there = stored => posts.maybeOurs ? created(stored, "read-back") : {
        outcome: "exists",
        id: stored.id,
        selfUri: stored.selfUri,
        attempts: posts.attempts,
        drift: []
      };
      const notDone = (outcome, failure) => ({
        outcome: outcome,
        attempts: posts.attempts,
        failure: failure
      });
      const lastWord = async failure => {
        if (!posts.maybeOurs) return notDone("failed", failure);
        const read = await reader.readBack(label, "patient", posts.endedAt);
        if (read.kind === "found") return there(read.label);
        return notDone("unknown", unconfirmed(failure, read.kind === "unreadable" ? read.failure : void 0));
      };
      const lastWordUnlisted = async failure => {
        if (posts.maybeOurs) return lastWord(failure);
        const read = await reader.askFor(label);
        return read.kind === "found" ? there(read.label) : notDone("failed", failure);
      };
      const settledBy = (read, failure) => {
        switch (read.kind) {
         case "found":
          return there(read.label);

         case "unreadable":
          return notDone(posts.maybeOurs ? "unknown" : "failed", unconfirmed(failure, read.failure));

         case "absent":
          return;
        }
      };
      const readOnce = () => reader.readBack(label, "once", posts.endedAt);
      return {
        created: created,
        notDone: notDone,
        there: there,
        lastWord: lastWord,
        lastWordUnlisted: lastWordUnlisted,
        async byListing(failure) {
          return settledBy(await readOnce(), failure);
        },
        async ofConflict(conflict) {
          const read = await readOnce();
          if (read.kind === "absent" && read.lookAlike !== void 0) return lastWord(looksLike(conflict, read.lookAlike));
          return settledBy(read, conflict);
        }
      };
    }
    // CONCATENATED MODULE: ./src/provision/create-label.ts
    const FINAL = {
      retry: false,
      reason: "final"
    };
    async function createLabel({store: store, reader: reader, ended: ended = () => {}, onEndOfAll: onEndOfAll, heldBy: heldBy, flight: flight}, label, interruptingLabelIds = []) {
      const {clock: clock, stop: stop, retry: retry, leaks: leaks, onUnexpected: onUnexpected} = store.session;
      const action = `Creating label "${(0, labels_label.RQ)(label)}"`;
      const posts = {
        attempts: 0,
        startedAt: void 0,
        maybeOurs: false,
        endedAt: reader.moment()
      };
      const settlement = createSettlement(label, reader, clock, posts);
      let latest;
      let endOfAll;
      const onSend = () => {
        endOfAll = ended();
        if (endOfAll !== void 0) throw endOfAll;
        posts.attempts += 1;
        posts.startedAt ??= clock.now();
        flight?.sent();
      };
      const explain = (exchange, rounds, givenUp = FINAL) => latest = store.session.explain(exchange, {
        action: action,
        attempts: rounds,
        givenUp: givenUp
      });
      const sending = {
        heldBy: heldBy,
        onSend: onSend,
        onRefusedToken(answer) {
          explain(answer, 1);
        }
      };
      const waitForTurn = async (exchange, rounds, known = {}) => {
        const decision = retry.decide({
          exchange: exchange,
          attempts: rounds,
          inDoubt: posts.maybeOurs,
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
          const exchange = await reader.watch(store.post(label, interruptingLabelIds, sending));
          posts.endedAt = reader.moment();
          const fate = classifyWrite(exchange);
          switch (fate) {
           case "accepted":
            {
              flight?.taken();
              const stored = exchange.kind === "answer" ? store.readCreated(label, exchange.body) : void 0;
              if (stored !== void 0 && !leaks(stored)) return settlement.created(stored, "response");
              posts.maybeOurs = true;
              return await settlement.lastWord(new src_failure.HR({
                code: "unexpected-answer",
                message: `${action}: the API took it, but its answer does not describe this label.`
              }));
            }

           case "refused":
            {
              const failure = explain(exchange, rounds);
              if (endsAll(failure)) onEndOfAll?.(failure);
              return await settlement.lastWord(failure);
            }

           case "invalid":
            {
              const failure = explain(exchange, rounds);
              const read = await reader.readBack(label, "once", posts.endedAt);
              if (read.kind === "found") return settlement.there(read.label);
              const isInDoubt = read.kind === "absent" && failure.code !== "platform-limit";
              return await (isInDoubt ? settlement.lastWordUnlisted(failure) : settlement.lastWord(withCount(failure, reader.lastCount())));
            }

           case "conflict":
            {
              flight?.contended();
              const settled = await settlement.ofConflict(explain(exchange, rounds));
              if (settled !== void 0) return settled;
              flight?.pushedBack();
              const {mayRetry: mayRetry, failure: failure} = await waitForTurn(exchange, rounds, {
                retryable: true
              });
              if (!mayRetry) return await settlement.lastWordUnlisted(posts.maybeOurs ? failure : unconfirmed(failure));
              const later = await settlement.ofConflict(failure);
              if (later !== void 0) return later;
              break;
            }

           case "not-carried-out":
            {
              if (exchange.kind === "lost") {
                posts.attempts -= 1;
                if (posts.attempts === 0) posts.startedAt = void 0;
                if (exchange.fault === "cut" && stop.failure() !== void 0) throw store.session.explain(exchange, {
                  action: action,
                  attempts: rounds,
                  givenUp: FINAL
                });
              }
              flight?.pushedBack();
              const {mayRetry: mayRetry, failure: failure} = await waitForTurn(exchange, rounds);
              if (!mayRetry) return await settlement.lastWord(failure);
              break;
            }

           case "in-doubt":
            {
              posts.maybeOurs = true;
              flight?.inDoubt();
              const {mayRetry: mayRetry, failure: failure} = await waitForTurn(exchange, rounds);
              if (!mayRetry) return await settlement.lastWord(failure);
              const settled = await settlement.byListing(failure);
              if (settled !== void 0) return settled;
            }
          }
        }
      } catch (error) {
        if (!(error instanceof src_failure.HR)) {
          onUnexpected(error);
          return posts.attempts === 0 ? settlement.notDone("failed", (0, src_failure.mi)()) : settlement.notDone("unknown", unseen((0, 
          src_failure.mi)()));
        }
        if (posts.attempts === 0 && latest === void 0) return settlement.notDone("not-attempted", error);
        const failure = error === endOfAll ? notSentAgain(error, latest) : afterwards(error, latest);
        return posts.maybeOurs ? settlement.notDone("unknown", unseen(failure)) : settlement.notDone("failed", failure);
      }
    }
    // CONCATENATED MODULE: ./src/provision/drift.ts
    function declaresSettings(settings) {
      return settings.maximumCapacity !== void 0 || settings.interruptingLabels !== void 0;
    }
    function driftOf(declared, found, nameOf) {
      const {maximumCapacity: wanted, interruptingLabels: interruptingLabels} = declared;
      const capacity = wanted === void 0 || found?.maximumCapacity === void 0 || wanted === found.maximumCapacity ? [] : [ {
        setting: "maximum-capacity",
        wanted: wanted,
        found: found.maximumCapacity
      } ];
      if (interruptingLabels === void 0 || found === void 0) return capacity;
      const names = listed(found.interruptingLabelIds.map(id => nameOf(id) ?? id));
      const wantedNames = listed(interruptingLabels);
      const isSame = wantedNames.join("\n") === names.join("\n") && found.interruptingLabelIds.every(id => nameOf(id) !== void 0);
      return isSame ? capacity : [ ...capacity, {
        setting: "interrupting-labels",
        wanted: wantedNames,
        found: names
      } ];
    }
    function isDescribed(declared, found) {
      if (found === void 0) return !declaresSettings(declared);
      return declared.maximumCapacity === void 0 || found.maximumCapacity !== void 0;
    }
    function describeDrift(drift) {
      switch (drift.setting) {
       case "maximum-capacity":
        return `${drift.setting} is ${drift.found} instead of ${drift.wanted}`;

       case "interrupting-labels":
        return `${drift.setting} are ${describeNames(drift.found, drift.wanted)} instead of ${describeNames(drift.wanted, drift.found)}`;
      }
    }
    function describeChange(drift) {
      const [found, wanted] = drift.setting === "maximum-capacity" ? [ drift.found, drift.wanted ] : [ describeNames(drift.found, drift.wanted), describeNames(drift.wanted, drift.found) ];
      return `${drift.setting} from ${found} to ${wanted}`;
    }
    function describeNames(names, others) {
      if (names.length === 0) return "none";
      const known = new Set(others);
      const ownFirst = names.toSorted((a, b) => Number(known.has(a)) - Number(known.has(b)));
      return (0, src_text.pg)(ownFirst.map(name => `"${name}"`));
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
       case "drifted":
        {
          const facts = factsOf(decision);
          const failureOf = decision.kind === "duplicate" ? duplicateFailure : driftFailure;
          return {
            outcome: decision.kind,
            attempts: 0,
            ...facts,
            failure: failureOf((0, labels_label.RQ)(label), facts)
          };
        }

       case "impossible":
        {
          const {existing: existing, faults: faults} = decision;
          const what = existing === void 0 ? "created" : "updated";
          const outcome = failed({
            code: "unsupported-label",
            message: `Label "${(0, labels_label.RQ)(label)}" cannot be ${what}: ${faults.map(({text: text}) => text).join("; ")}. Nothing was written.`,
            obstacles: faults.map(({obstacle: obstacle}) => obstacle)
          });
          return {
            ...outcome,
            existing: existing && {
              id: existing.id,
              selfUri: existing.selfUri
            }
          };
        }

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
      return notAttempted(missingInterrupting(plan, index));
    }
    function missingInterrupting({labels: labels}, index) {
      return new src_failure.HR({
        code: "unsupported-label",
        message: `Its interrupting label "${labels[index]?.storedName ?? ""}" was not created.`,
        obstacles: [ "uncreated" ]
      });
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
    function duplicateFailure(label, {id: id}) {
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
    const MOST_WRITES = 20;
    function changedFailure({labels: labels, digest: digest}) {
      const writes = labels.flatMap(({storedName: storedName, decision: decision}) => decision.kind === "create" || decision.kind === "update" ? [ `${decision.kind} "${storedName}"` ] : []);
      return new src_failure.HR({
        code: "plan-changed",
        message: `Nothing was written, because the plan is not the one that was approved. It would now ${(0, 
        src_text.pg)(writes, MOST_WRITES)}; its digest is ${digest ?? ""}.`
      });
    }
    function failed(details) {
      return {
        outcome: "failed",
        attempts: 0,
        failure: new src_failure.HR(details)
      };
    }
    var provision_result = __webpack_require__(366);
    // CONCATENATED MODULE: ./src/provision/pending-settings.ts
    function pendingIn(plan, settled) {
      return plan.labels.flatMap((planned, index) => pendingOf(planned, index, settled.get(index)));
    }
    function isRaced({decision: decision, label: label}, outcome) {
      return decision.kind === "create" && outcome.outcome === "exists" && declaresSettings(label.settings);
    }
    function isReadBack({decision: decision, label: label}, outcome) {
      const isShown = outcome.outcome === "created" && outcome.confirmedBy === "read-back";
      return decision.kind === "create" && isShown && declaresSettings(label.settings);
    }
    function pendingOf(planned, index, outcome) {
      const {decision: decision} = planned;
      switch (decision.kind) {
       case "update":
        {
          const {id: id, selfUri: selfUri} = decision.existing;
          return [ {
            index: index,
            planned: planned,
            id: id,
            selfUri: selfUri,
            creation: void 0,
            sources: decision.interrupting
          } ];
        }

       case "create":
        {
          if (outcome === void 0) return [];
          const isUnfinished = outcome.outcome === "created" && decision.deferred;
          if (!isUnfinished && !isRaced(planned, outcome) && !isReadBack(planned, outcome)) return [];
          const {id: id, selfUri: selfUri} = outcome;
          return [ {
            index: index,
            planned: planned,
            id: id,
            selfUri: selfUri,
            creation: outcome,
            sources: decision.interrupting
          } ];
        }

       case "exists":
       case "duplicate":
       case "drifted":
       case "impossible":
        return [];
      }
    }
    function changeFor({planned: planned, sources: sources}, settled) {
      return changeOf(planned.label.settings, sources, settled);
    }
    function createdSettings(plan, settled) {
      return new Map(plan.labels.flatMap(({label: label, decision: decision}, index) => {
        const outcome = settled.get(index);
        if (outcome?.outcome !== "created" || decision.kind !== "create") return [];
        const {maximumCapacity: maximumCapacity} = label.settings;
        const isWithout = decision.deferred || decision.interrupting.length === 0;
        const declared = {
          ...maximumCapacity !== void 0 && {
            maximumCapacity: maximumCapacity
          },
          ...!isWithout && {
            interruptingLabels: []
          }
        };
        const change = changeOf(declared, isWithout ? [] : decision.interrupting, settled);
        return "missing" in change ? [] : [ [ outcome.id, change ] ];
      }));
    }
    function changeOf({maximumCapacity: maximumCapacity, interruptingLabels: interruptingLabels}, sources, settled) {
      const ids = [];
      for (const source of sources) {
        const outcome = source.kind === "new" ? settled.get(source.index) : void 0;
        const id = source.kind === "existing" ? source.id : outcome && (0, provision_result.K2)(outcome)?.id;
        if (id !== void 0) ids.push(id); else if (source.kind === "new") return {
          missing: source.index
        };
      }
      return {
        ...maximumCapacity !== void 0 && {
          maximumCapacity: maximumCapacity
        },
        ...interruptingLabels !== void 0 && {
          interruptingLabelIds: ids
        }
      };
    }
    function namesNow({names: names, labels: labels}, settled) {
      const since = labels.flatMap(({storedName: storedName}, index) => {
        const outcome = settled.get(index);
        const id = outcome && (0, provision_result.K2)(outcome)?.id;
        return id === void 0 ? [] : [ [ id, storedName ] ];
      });
      return new Map([ ...names, ...since ]);
    }
    var stored_label = __webpack_require__(1372);
    var characters = __webpack_require__(6187);
    // CONCATENATED MODULE: ./src/labels/look-alike.ts
    const invisible = new RegExp(`[${characters.kH}]`, "gu");
    const whiteSpace = new RegExp(`[${characters.XE}]+`, "gu");
    const beginsWithWhiteSpace = new RegExp(`^[${characters.XE}]`, "u");
    const nothing = {
      form: "as it is",
      letterCase: false,
      whiteSpace: false,
      invisible: false
    };
    const everything = {
      form: "NFKC",
      letterCase: true,
      whiteSpace: true,
      invisible: true
    };
    function lookOf(name) {
      return folded(name, everything);
    }
    function folded(name, folding) {
      const inForm = text => folding.form === "as it is" ? text : text.normalize(folding.form);
      let text = inForm(name);
      if (folding.whiteSpace) text = text.replace(whiteSpace, " ");
      if (folding.invisible) text = text.replace(invisible, character => beginsWithWhiteSpace.test(character) ? character : "");
      text = inForm(folding.letterCase ? caseFolded(text) : text);
      return folding.whiteSpace ? text.replace(/ +/g, " ").trim() : text;
    }
    function caseFolded(text) {
      return text.replace(/[^\u0131]+/g, part => part.toLowerCase().toUpperCase().toLowerCase());
    }
    const foldings = [ "as it is", "NFC", "NFKC" ].flatMap(form => [ false, true ].map(letterCase => ({
      form: form,
      letterCase: letterCase
    }))).flatMap(some => [ false, true ].map(whiteSpace => ({
      ...some,
      whiteSpace: whiteSpace
    }))).flatMap(some => [ false, true ].map(invisible => ({
      ...some,
      invisible: invisible
    }))).sort((a, b) => weightOf(a) - weightOf(b));
    function weightOf({form: form, letterCase: letterCase, whiteSpace: whiteSpace, invisible: invisible}) {
      const formWeight = {
        "as it is": 0,
        NFC: 10,
        NFKC: 11
      }[form];
      return formWeight + (letterCase ? 12 : 0) + (whiteSpace ? 10 : 0) + (invisible ? 10 : 0);
    }
    function differenceBetween(one, other) {
      const least = foldings.find(folding => folded(one, folding) === folded(other, folding)) ?? nothing;
      const differences = [ ...least.letterCase ? [ "in letter case" ] : [], ...least.whiteSpace ? [ "in white space" ] : [], ...least.invisible ? [ `in invisible characters${codesIn(one, other)}` ] : [], ...least.form === "NFC" ? [ "in how an accent is written (composed or decomposed)" ] : [], ...least.form === "NFKC" ? [ "in the form of a character (full width, a ligature or the like)" ] : [] ];
      return differences.length === 0 ? "in how they are written" : differences.join(" and ");
    }
    const MOST_CODES = 3;
    function codesIn(one, other) {
      const count = (text, character) => text.split(character).length;
      const characters = new Set((one + other).match(invisible) ?? []);
      const codes = [ ...characters ].filter(character => count(one, character) !== count(other, character)).map(character => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
      const more = codes.length > MOST_CODES ? ", \u2026" : "";
      return codes.length === 0 ? "" : ` (${codes.slice(0, MOST_CODES).join(", ")}${more})`;
    }
    // CONCATENATED MODULE: ./src/provision/read-back.ts
    function createLabelReader(store) {
      const {retry: retry} = store.session;
      const shared = shareListings(store);
      const readOnce = async (label, since) => {
        const key = store.keyOf(label);
        const shown = shared.latest(since)?.find(key);
        if (shown !== void 0) return {
          kind: "found",
          label: shown
        };
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
      const readPatiently = async (label, since) => {
        const read = await retry.readUntil(() => readOnce(label, since), ({kind: kind}) => kind === "absent" ? `Label "${(0, 
        labels_label.RQ)(label)}" is not in the listing yet; reading it again` : void 0);
        return read.kind === "absent" ? await askFor(label, read) : read;
      };
      const askFor = async (label, absent) => {
        const found = await (store.find?.(label));
        return found === void 0 ? absent : {
          kind: "found",
          label: found
        };
      };
      const orUnreadable = async reading => {
        try {
          return await reading;
        } catch (error) {
          if (error instanceof src_failure.HR) return {
            kind: "unreadable",
            failure: error
          };
          throw error;
        }
      };
      return {
        moment: () => shared.begun(),
        readBack: (label, patience, since = shared.begun()) => orUnreadable(patience === "once" ? readOnce(label, since) : readPatiently(label, since)),
        askFor: label => orUnreadable(askFor(label, {
          kind: "absent",
          lookAlike: void 0
        })),
        watch: post => shared.watch(post),
        lastCount: () => shared.latest()?.size,
        lastSeen: label => shared.latest()?.find(store.keyOf(label))
      };
    }
    const LONGEST_GATHERING_MS = 100;
    function shareListings(store) {
      const {clock: clock, stop: stop} = store.session;
      const inFlight = new Set;
      const pause = () => clock.sleep(LONGEST_GATHERING_MS, stop.signal);
      let underWay = Promise.resolve();
      let next;
      let begun = 0;
      let latest;
      const begin = async keys => {
        await underWay;
        if (inFlight.size > 0) await Promise.race([ Promise.allSettled(inFlight), pause() ]);
        next = void 0;
        const number = begun += 1;
        const reading = store.list(keys);
        underWay = reading.catch(() => {});
        const labels = await reading;
        const listing = labels && indexOf(labels, (0, stored_label.c)(store.api, labels).length);
        latest = {
          listing: listing,
          begun: number
        };
        return listing;
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
        begun: () => begun,
        latest: (since = 0) => latest !== void 0 && latest.begun > since ? latest.listing : void 0,
        async watch(post) {
          inFlight.add(post);
          try {
            return await post;
          } finally {
            inFlight.delete(post);
          }
        }
      };
    }
    function indexOf(labels, size) {
      const byKey = new Map(labels.map(label => [ label.key, label ]));
      let byLook;
      return {
        size: size,
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
    function newSources(resolved) {
      if (!resolved.ok) return [];
      return resolved.sources.flatMap(source => source.kind === "new" ? [ source.index ] : []);
    }
    function lookAlikeAmong(names) {
      let byLook;
      return name => {
        byLook ??= new Map(names.map(other => [ lookOf(other), other ]));
        return byLook.get(lookOf(name));
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
    // CONCATENATED MODULE: ./src/provision/read-settings.ts
    async function settingsToCompare(store, wanted, existing, onDrift, onWarning) {
      const ids = new Map(existing.map(({key: key, id: id}) => [ key, id ]));
      const compared = wanted.flatMap(label => {
        const id = ids.get(store.keyOf(label));
        return id === void 0 || !declaresSettings(label.settings) ? [] : [ {
          label: label,
          id: id
        } ];
      });
      const isNeeded = compared.length > 0 || onDrift === "update" && hasCycle(wanted, existing);
      if (!isNeeded || store.settings === void 0) return;
      try {
        const {settings: settings} = store;
        const document = await readToCompare(store.session, settings, compared, onDrift);
        const silent = silentOn(document, compared);
        if (silent !== void 0 && onDrift !== "warn") throw new src_failure.HR({
          code: "settings-unreadable",
          message: `${silent} Nothing was written.`
        });
        if (silent !== void 0) onWarning(`${silent} So they were not compared.`);
        return document;
      } catch (error) {
        const isWarning = error instanceof src_failure.HR && error.code === "settings-unreadable" && onDrift === "warn";
        if (!isWarning) throw error;
        onWarning(`${error.message} So the settings of labels that exist were not compared.`);
        return;
      }
    }
    function readToCompare({retry: retry}, settings, compared, onDrift) {
      return retry.readUntil(() => settings.read(), read => {
        const silent = onDrift === "warn" ? void 0 : silentOn(read, compared);
        return silent && `${silent} Reading them again`;
      });
    }
    function hasCycle(wanted, existing) {
      return creationOrder(resolveInterrupting(wanted, existing).map(newSources)).stuck.length > 0;
    }
    function silentOn(document, compared) {
      const silent = compared.filter(({label: label, id: id}) => !isDescribed(label.settings, document.settings.get(id)));
      if (silent.length === 0) return;
      const names = silent.map(({label: label}) => `"${(0, labels_label.RQ)(label)}"`);
      return `The organisation does not say which settings these labels have: ${(0, src_text.pg)(names)}.`;
    }
    // CONCATENATED MODULE: ./src/provision/settings-outcomes.ts
    function unfinished(pending, {what: what, how: how, cause: cause, found: found = []}) {
      const {creation: creation, planned: planned, id: id, selfUri: selfUri} = pending;
      const attempts = creation?.attempts ?? 0;
      const drift = found.length === 0 ? plannedDrift(planned) : found;
      const isUnattempted = how === "stopped" && attempts === 0;
      return {
        outcome: how === "unknown" ? "unknown" : isUnattempted ? "not-attempted" : "failed",
        attempts: attempts,
        existing: {
          id: id,
          selfUri: selfUri
        },
        drift: drift,
        failure: (0, src_failure.lL)(cause, {
          message: `${historyOf(pending, what, how)}${cause.message}`
        })
      };
    }
    function historyOf({creation: creation, planned: planned, id: id}, what, how) {
      if (creation === void 0) return "";
      const label = `Label "${(0, labels_label.RQ)(planned.label)}"`;
      if (creation.outcome === "created" && isDeferred(planned)) return `${label} was created (id ${id}), but ${how === "unknown" ? "it is not confirmed that it has" : "without"} its interrupting labels. `;
      return `${label} (id ${id}) ${originOf(creation)} and its settings ${how === "unknown" ? "may not have been" : "were not"} ${what}. `;
    }
    function originOf({outcome: outcome}) {
      return outcome === "exists" ? "was created concurrently by another writer," : "was created, by this step or by a faster writer,";
    }
    function isDeferred({decision: decision}) {
      return decision.kind === "create" && decision.deferred;
    }
    function comparedOutcome(pending, document, onDrift, names) {
      const {creation: creation, planned: planned, id: id, selfUri: selfUri} = pending;
      if (creation === void 0) return;
      const drift = driftFound(pending, document, names);
      if (drift.length === 0 && creation.outcome === "created") return;
      if (drift.length === 0 || onDrift === "warn") return {
        ...creation,
        drift: drift
      };
      const failure = new src_failure.HR({
        code: "settings-differ",
        message: `Label "${(0, labels_label.RQ)(planned.label)}" (id ${id}) ${originOf(creation)} with other settings: ${drift.map(describeDrift).join("; ")}.`
      });
      return {
        outcome: "drifted",
        attempts: creation.attempts,
        id: id,
        selfUri: selfUri,
        drift: drift,
        failure: failure
      };
    }
    function updatedOutcome(pending, {confirmed: confirmed, written: written, failure: failure, before: before, latest: latest}, names) {
      const {creation: creation, id: id, selfUri: selfUri} = pending;
      const drift = driftFound(pending, before, names);
      if (!confirmed.has(id)) {
        const cause = failure ?? new src_failure.HR({
          code: "internal-error",
          message: "It is not known why."
        });
        const how = written ? "unknown" : (0, src_failure.jX)(cause) || cause.code === "plan-changed" ? "stopped" : "refused";
        return unfinished(pending, {
          what: "written",
          how: how,
          cause: cause,
          found: driftFound(pending, latest, names)
        });
      }
      const isChanged = written && drift.length > 0;
      if (creation?.outcome === "created") return isChanged ? {
        ...creation,
        drift: drift,
        isCorrected: true
      } : void 0;
      const attempts = creation?.attempts ?? 0;
      return isChanged ? {
        outcome: "updated",
        attempts: attempts,
        id: id,
        selfUri: selfUri,
        drift: drift
      } : {
        outcome: "exists",
        attempts: attempts,
        id: id,
        selfUri: selfUri,
        drift: []
      };
    }
    function driftFound({planned: planned, creation: creation, id: id}, document, names) {
      const {label: label} = planned;
      const found = document?.settings.get(id);
      if (!isDescribed(label.settings, found)) return plannedDrift(planned);
      if (creation?.outcome === "created" && creation.confirmedBy === "response") return [];
      const drift = driftOf(label.settings, found, other => names.get(other));
      const isYetToCome = ({setting: setting, found: found}) => creation?.outcome === "created" && isDeferred(planned) && setting === "interrupting-labels" && found.length === 0;
      return drift.filter(each => !isYetToCome(each));
    }
    function plannedDrift({decision: decision}) {
      return decision.kind === "update" ? decision.drift : [];
    }
    // CONCATENATED MODULE: ./src/provision/settings-work.ts
    async function tell({onResult: onResult}, {index: index, planned: {label: label, storedName: storedName}}, outcome) {
      if (outcome !== void 0) await onResult(index, {
        label: label,
        storedName: storedName,
        ...outcome
      });
    }
    async function leave(work, {what: what, cause: cause, seen: seen = cause}) {
      const {pending: pending, onDrift: onDrift, onWarning: onWarning} = work;
      const isWarning = ({creation: creation}) => onDrift === "warn" || what === "compared" && creation?.outcome === "created";
      const warned = pending.filter(isWarning);
      if (warned.length > 0) {
        const labels = warned.map(({planned: planned}) => `"${(0, labels_label.RQ)(planned.label)}"`);
        const isSure = warned.every(({creation: creation}) => creation?.outcome === "exists");
        onWarning(`${seen.message} So the settings of labels that another writer ${isSure ? "created" : "may have created"} were not compared: ${(0, 
        src_text.pg)(labels)}.`);
      }
      const how = what === "written" || (0, src_failure.jX)(cause) ? "stopped" : "refused";
      for (const each of pending) {
        const {creation: creation} = each;
        if (!isWarning(each)) {
          const isAttempted = creation !== void 0 && creation.attempts > 0;
          await tell(work, each, unfinished(each, {
            what: what,
            how: how,
            cause: isAttempted ? seen : cause
          }));
        } else if (creation?.outcome === "exists") await tell(work, each, creation);
      }
    }
    var utilization_document = __webpack_require__(134);
    // CONCATENATED MODULE: ./src/provision/update-settings.ts
    const OLDEST_READING_MS = 2e3;
    class OldReading extends Error {}
    const ACTION = "Writing the settings of the labels";
    async function updateSettings(options) {
      const {session: session, settings: settings, changes: changes, created: created, awaited: awaited, refuse: refuse} = options;
      const {clock: clock, stop: stop, retry: retry} = session;
      const everyChange = new Map([ ...created.keys(), ...changes.keys() ].map(id => [ id, {
        ...created.get(id),
        ...changes.get(id)
      } ]));
      let before;
      let latest;
      const sinceWriting = [];
      let isTaken = false;
      const shownBy = reading => [ ...changes ].filter(([id, change]) => (0, utilization_document.L7)(reading, id, change)).map(([id]) => id);
      const isDone = reading => shownBy(reading).length === changes.size;
      const moved = () => {
        const last = sinceWriting.at(-1);
        const paths = sinceWriting.flatMap(earlier => last ? (0, utilization_document._Y)(earlier, last, everyChange, created) : []);
        return [ ...new Set(paths) ];
      };
      const read = async () => {
        const reading = await settings.read();
        latest = reading;
        if (sinceWriting.length > 0) sinceWriting.push(reading); else before = reading;
        return reading;
      };
      const ended = failure => {
        const confirmed = new Set(latest && shownBy(latest));
        return {
          confirmed: confirmed,
          written: sinceWriting.length > 0,
          failure: failure,
          moved: moved(),
          before: before,
          latest: latest
        };
      };
      try {
        for (let rounds = 1; ;rounds += 1) {
          const reading = await readForWriting();
          if (isDone(reading)) return ended(void 0);
          const refusal = sinceWriting.length === 0 ? refuse(reading) : void 0;
          if (refusal !== void 0) return ended(refusal);
          const body = (0, utilization_document.GY)(reading, everyChange);
          const exchange = await putWhileFresh(body, clock.now());
          if (exchange === void 0) {
            rounds -= 1;
            continue;
          }
          const fate = classifyWrite(exchange);
          const isMaybeDone = fate === "accepted" || fate === "in-doubt";
          if (isMaybeDone && sinceWriting.length === 0) sinceWriting.push(reading);
          isTaken = fate === "accepted";
          if (isTaken) return ended(await readUntilDone());
          if (exchange.kind === "lost" && exchange.fault === "cut" && stop.failure() !== void 0) {
            const givenUp = {
              retry: false,
              reason: "final"
            };
            throw session.explain(exchange, {
              action: ACTION,
              attempts: rounds,
              givenUp: givenUp
            });
          }
          const decision = retry.decide({
            exchange: exchange,
            attempts: rounds,
            retryable: fate === "conflict" || (0, http_retry.dg)(exchange),
            inDoubt: fate === "in-doubt"
          });
          if (!decision.retry) {
            const given = session.explain(exchange, {
              action: ACTION,
              attempts: rounds,
              givenUp: decision
            });
            const failure = ofSettings(given);
            if (sinceWriting.length === 0) return ended(failure);
            const unconfirmed = await readUntilDone();
            return ended(unconfirmed && (0, src_failure.lL)(failure, {
              message: `${failure.message} A fresh reading does not show the settings.`,
              unconfirmed: "settings"
            }));
          }
          await retry.waitForRetry(ACTION, exchange, decision.waitMs);
        }
      } catch (error) {
        if (!(error instanceof src_failure.HR)) throw error;
        return ended(sinceWriting.length === 0 ? error : unshown(error));
      }
      async function readForWriting() {
        const hiddenIn = reading => isDone(reading) ? [] : [ ...awaited ].filter(id => !reading.settings.has(id));
        const reading = await retry.readUntil(read, each => hiddenIn(each).length === 0 ? void 0 : "A reading does not show the settings of every label yet; reading them again");
        if (hiddenIn(reading).every(id => created.has(id))) return reading;
        throw new src_failure.HR({
          code: "settings-unreadable",
          message: `${ACTION}: the organisation does not say which ones they have, and writing would set them back.`
        });
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
      function unshown(cause) {
        const sent = isTaken ? "the API took them" : "they were sent, and the API may have taken them";
        return (0, src_failure.lL)(cause, {
          message: `${ACTION}: ${sent}, but no reading has shown them yet. ${cause.message}`,
          unconfirmed: "settings"
        });
      }
      async function readUntilDone() {
        const reading = await retry.readUntil(read, reading => isDone(reading) ? void 0 : "The settings are not shown yet; reading them again");
        return isDone(reading) ? void 0 : new src_failure.HR({
          code: "unexpected-answer",
          message: `${ACTION}: the API took them, but a fresh reading does not show them.`,
          unconfirmed: "settings"
        });
      }
    }
    const settingsCodes = new Map([ [ "conflict", "settings-conflict" ], [ "no-label-api", "unexpected-answer" ] ]);
    function ofSettings(failure) {
      return (0, src_failure.lL)(failure, {
        code: settingsCodes.get(failure.code) ?? failure.code
      });
    }
    // CONCATENATED MODULE: ./src/provision/write-settings.ts
    async function writeSettings(options, settled, ended) {
      const {store: store, plan: plan, onDrift: onDrift} = options;
      const {settings: settings} = store;
      const pending = pendingIn(plan, settled);
      if (pending.length === 0 || settings === void 0) return;
      const work = {
        ...options,
        settings: settings,
        pending: pending,
        settled: settled,
        names: namesNow(plan, settled)
      };
      const stopped = ended() ?? store.session.stop.failure();
      const isUpdate = onDrift === "update";
      if (stopped === void 0) await (isUpdate ? updateAll(work) : compareAll(work)); else await leave(work, {
        what: isUpdate ? "written" : "compared",
        cause: stopped,
        seen: seenFromOthers(stopped)
      });
    }
    async function compareAll(work) {
      const {store: store, settings: settings, pending: pending, onDrift: onDrift, names: names} = work;
      const compared = pending.map(({planned: {label: label}, id: id}) => ({
        label: label,
        id: id
      }));
      try {
        const document = await readToCompare(store.session, settings, compared, onDrift);
        const isShown = ({planned: {label: label}, id: id}) => isDescribed(label.settings, document.settings.get(id));
        for (const each of pending.filter(isShown)) await tell(work, each, comparedOutcome(each, document, onDrift, names));
        const silent = pending.filter(each => !isShown(each));
        const message = "A reading does not show the settings of every label.";
        const cause = new src_failure.HR({
          code: "settings-unreadable",
          message: message
        });
        if (silent.length > 0) await leave({
          ...work,
          pending: silent
        }, {
          what: "compared",
          cause: cause
        });
      } catch (error) {
        if (!(error instanceof src_failure.HR)) throw error;
        await leave(work, {
          what: "compared",
          cause: error
        });
      }
    }
    async function updateAll(work) {
      const {store: store, settings: settings, plan: plan, pending: pending, settled: settled, names: names, onWarning: onWarning} = work;
      const changes = new Map;
      const complete = [];
      for (const each of pending) {
        const change = changeFor(each, settled);
        if ("missing" in change) {
          const cause = missingInterrupting(plan, change.missing);
          await tell(work, each, unfinished(each, {
            what: "written",
            how: "stopped",
            cause: cause
          }));
        } else {
          changes.set(each.id, change);
          complete.push(each);
        }
      }
      if (complete.length === 0) return;
      const update = await updateSettings({
        session: store.session,
        settings: settings,
        changes: changes,
        created: createdSettings(plan, settled),
        awaited: new Set(complete.filter(each => !isMadeAsDeclared(each)).map(({id: id}) => id)),
        refuse: reading => plan.isApproved ? unapproved(complete, reading, names) : void 0
      });
      if (update.moved.length > 0) onWarning(movedWarning(update.moved, names));
      for (const each of complete) await tell(work, each, updatedOutcome(each, update, names));
    }
    function movedWarning(moved, names) {
      const places = moved.map(path => {
        const [, id] = /^labelUtilizations\.(.*)$/s.exec(path) ?? [];
        if (id === void 0) return `\`${path}\``;
        const name = names.get(id);
        return name === void 0 ? `the label with the id ${id}` : `the label "${name}"`;
      });
      return `Somebody else changed the utilization settings while this step wrote them: ${(0, 
      src_text.pg)(places)}. One of the two changes may be lost: look at them in Genesys Cloud.`;
    }
    function isMadeAsDeclared({creation: creation}) {
      return creation?.outcome === "created" && creation.confirmedBy === "response";
    }
    function unapproved(pending, reading, names) {
      const others = pending.flatMap(({planned: {label: label, decision: decision}, id: id}) => {
        if (decision.kind !== "update") return [];
        const drift = driftOf(label.settings, reading.settings.get(id), other => names.get(other));
        const isApproved = drift.length === 0 || JSON.stringify(drift) === JSON.stringify(decision.drift);
        return isApproved ? [] : [ `"${(0, labels_label.RQ)(label)}" (${drift.map(describeDrift).join("; ")})` ];
      });
      if (others.length === 0) return;
      return new src_failure.HR({
        code: "plan-changed",
        message: `No settings were written, because they are not any more what they were when the plan was made: ${(0, 
        src_text.pg)(others)}.`
      });
    }
    // CONCATENATED MODULE: ./src/provision/apply.ts
    async function applyPlan(options) {
      const {store: store, plan: plan, dryRun: dryRun, onDuplicate: onDuplicate, onResult: onResult, halted: halted} = options;
      const window = createWindow(store.session.clock);
      const outcomes = new Map;
      const settling = new Set;
      let stopped;
      const ended = () => stopped ??= halted();
      const reader = createLabelReader(store);
      const creation = {
        store: store,
        reader: reader,
        ended: ended,
        onEndOfAll(failure) {
          stopped ??= failure;
        },
        heldBy: () => settling.size === 0 ? void 0 : Promise.all(settling)
      };
      const create = async ({label: label}, sources, flight) => {
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
        return createLabel({
          ...creation,
          flight: flight
        }, label, needed.ids);
      };
      const carryOut = async (index, planned, flight) => {
        const {label: label, storedName: storedName, decision: decision} = planned;
        const settled = outcomeWithoutWriting(planned, plan, dryRun);
        if (settled === void 0 && decision.kind !== "create") return;
        const sources = decision.kind === "create" && !decision.deferred ? decision.interrupting : [];
        const outcome = settled ?? await create(planned, sources, flight);
        const failure = (0, provision_result.g5)(outcome);
        if (failure !== void 0 && endsAll(failure)) stopped ??= failure;
        if (store.settings !== void 0 && isRaced(planned, outcome)) return outcome;
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
      for (const [index, planned] of plan.order.flatMap(index => entryOf(plan, index))) outcomes.set(index, window.run(flight => carryOut(index, planned, flight)));
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
      const existingByLook = Map.groupBy(existing, ({key: key}) => lookOf(key));
      const existingKeys = new Set(existing.map(({key: key}) => key));
      const earlierByLook = new Map;
      return wanted.map(label => {
        const look = lookOf(label.key);
        const earlier = earlierByLook.get(look) ?? new Map;
        const isThere = existingKeys.has(label.key);
        const found = [ ...(existingByLook.get(look) ?? []).filter(({key: key}) => !isThere || !earlier.has(key)), ...[ ...earlier.values() ].filter(({key: key}) => !isThere && !existingKeys.has(key)) ];
        earlierByLook.set(look, earlier.set(label.key, label));
        return found.filter(({key: key}) => key !== label.key).slice(0, MOST_LOOK_ALIKES).map(({key: key, display: display}) => ({
          display: display,
          isExisting: existingKeys.has(key),
          difference: differenceBetween(label.key, key)
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
      const faults = [ ...candidate.faults, ...isWritten ? missingFaults(interrupting) : [], ...isInCycle && circumstances.onDrift !== "update" ? [ {
        obstacle: "cycle",
        text: "its interrupting labels wait for each other in a cycle"
      } ] : [] ];
      return faults.length > 0 ? {
        kind: "impossible",
        existing: existing,
        faults: faults
      } : decision;
    }
    function decideExisting({label: label, interrupting: interrupting}, existing, circumstances) {
      const {document: document, nameOf: nameOf} = circumstances;
      const drift = driftOf(label.settings, document?.settings.get(existing.id), nameOf);
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
    function sourcesOf(resolved) {
      return resolved.ok ? resolved.sources : [];
    }
    function missingFaults(resolved) {
      if (resolved.ok) return [];
      return resolved.missing.map(({name: name, lookAlike: lookAlike}) => {
        const meant = lookAlike === void 0 ? "" : `; did you mean "${lookAlike}"? They differ ${differenceBetween(name, lookAlike)}`;
        const text = `its interrupting label "${name}" is neither in the organisation nor in the list${meant}`;
        return {
          obstacle: "missing",
          text: text
        };
      });
    }
    var external_node_crypto_ = __webpack_require__(7598);
    // CONCATENATED MODULE: ./src/provision/plan-digest.ts
    function digestOf(address, api, writes, nameOfNew) {
      const parts = writes.map(write => JSON.stringify(partOf(api, write, nameOfNew))).sort();
      const text = JSON.stringify([ address, api, parts ]);
      return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    }
    function partOf(api, write, nameOfNew) {
      const interrupting = asSet(write.interrupting.map(source => sourceText(source, nameOfNew)));
      switch (write.kind) {
       case "create":
        {
          const {label: label, storedName: storedName} = write;
          if (api === "routing" && label.kind === "valued") return [ "create", label.name, label.value, label.scope, label.description ];
          return [ "create", storedName, label.settings.maximumCapacity ?? null, interrupting ];
        }

       case "update":
        return [ "update", write.id, write.drift.map(drift => plan_digest_changeOf(drift, interrupting, write.foundIds)) ];
      }
    }
    function plan_digest_changeOf(drift, interrupting, foundIds) {
      switch (drift.setting) {
       case "maximum-capacity":
        return [ drift.setting, drift.wanted, drift.found ];

       case "interrupting-labels":
        return [ drift.setting, interrupting, asSet(foundIds) ];
      }
    }
    function asSet(items) {
      return [ ...new Set(items) ].sort();
    }
    function sourceText(source, nameOfNew) {
      return source.kind === "existing" ? `id ${source.id}` : `new ${nameOfNew(source.index)}`;
    }
    // CONCATENATED MODULE: ./src/provision/plan.ts
    function planLabels(input) {
      const {wanted: wanted, existing: existing, store: store, address: address, limit: limit} = input;
      const byKey = new Map(existing.map(label => [ label.key, label ]));
      const keys = wanted.map(label => store.keyOf(label));
      const lookAlikes = findLookAlikes(wanted.map(label => ({
        key: store.keyOf(label),
        display: (0, labels_label.RQ)(label)
      })), existing);
      const resolved = resolveInterrupting(wanted, existing);
      const {order: order, stuck: stuck} = creationOrder(resolved.map((each, index) => byKey.has(keys[index] ?? "") ? [] : newSources(each)));
      const inCycle = new Set(stuck);
      const names = new Map(existing.map(({id: id, storedName: storedName}) => [ id, storedName ]));
      const circumstances = {
        ...input,
        nameOf: id => names.get(id)
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
          faults: store.faultsOf(label).map(text => ({
            obstacle: store.api,
            text: text
          }))
        };
        return {
          label: label,
          storedName: store.storedNameOf(label),
          decision: decide(candidate, circumstances),
          lookAlikes: lookAlikes[index] ?? []
        };
      });
      const own = (0, stored_label.c)(store.api, existing);
      const digest = digestOf(address, store.api, writesOf(labels, input.document), index => labels[index]?.storedName ?? "");
      const refusal = refusalOf(input, labels, own.length, digest);
      return {
        labels: labels,
        order: [ ...order, ...stuck ],
        existingCount: own.length,
        createCount: countOf(labels, "create"),
        updateCount: countOf(labels, "update"),
        limit: limit,
        refusal: refusal,
        isApproved: input.approvedPlan !== void 0,
        digest: refusal === void 0 || refusal === "changed" ? digest : void 0,
        unlisted: unlistedOf(input),
        names: names
      };
    }
    function unlistedOf({wanted: wanted, existing: existing, store: store}) {
      const keys = new Set(wanted.map(label => store.keyOf(label)));
      const unlisted = (0, stored_label.c)(store.api, existing).filter(({key: key}) => !keys.has(key));
      return unlisted.sort((a, b) => a.display < b.display ? -1 : 1);
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
    function writesOf(labels, document) {
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
            const {interruptingLabelIds: interruptingLabelIds = []} = document?.settings.get(existing.id) ?? {};
            return [ {
              kind: "update",
              id: existing.id,
              drift: drift,
              interrupting: interrupting,
              foundIds: interruptingLabelIds
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
    var circumstances = __webpack_require__(6084);
    var report_places = __webpack_require__(9012);
    // CONCATENATED MODULE: ./src/report/plan-log.ts
    function showPlan(log, {store: store}, plan, dryRun) {
      const places = (0, report_places.i3)(plan.existingCount, plan.limit);
      const isWriting = !isPlanAll(plan, dryRun);
      const several = plan.labels.length === 1 ? [] : plan.labels;
      const lines = several.filter(({decision: decision}) => !(isWriting && (decision.kind === "create" || decision.kind === "update"))).map(label => planLine(label, plan.refusal === void 0));
      if (store.api === "utilization" && plan.labels.some(({label: label}) => label.kind === "valued")) lines.push("This API keeps names only: value and scope become a part of the name, and the description is not kept.");
      const what = plan.refusal === void 0 ? `${plan.createCount} to create${plan.updateCount === 0 ? "" : `, ${plan.updateCount} to update`}` : "the plan is refused, nothing will be written";
      const title = `The organisation has ${places} (${store.api} API); ${what}`;
      if (lines.length === 0) log.info(title); else log.group(title, lines);
      for (const warning of plan.labels.flatMap(lookAlikeWarnings)) log.warning(warning);
    }
    function isPlanAll({refusal: refusal}, dryRun) {
      return dryRun || refusal !== void 0;
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
        return `${isGranted ? "update" : "do not update"} ${name}, id ${decision.existing.id}${changeText(decision.drift)}`;

       case "duplicate":
       case "drifted":
        return `refuse ${name}: it exists, id ${decision.existing.id}${driftText(decision.drift)}`;

       case "impossible":
        return `refuse ${name}: ${decision.faults.map(({text: text}) => text).join("; ")}`;
      }
    }
    function driftText(drift) {
      return drift.length === 0 ? "" : `; ${drift.map(describeDrift).join("; ")}`;
    }
    function changeText(drift) {
      return drift.length === 0 ? "" : `; ${drift.map(describeChange).join("; ")}`;
    }
    function settingsText({settings: {maximumCapacity: maximumCapacity, interruptingLabels: interruptingLabels}}) {
      const capacity = maximumCapacity === void 0 ? "" : `, capacity ${maximumCapacity}`;
      if (interruptingLabels === void 0) return capacity;
      const names = interruptingLabels.map(name => `"${name}"`).join(", ");
      return `${capacity}, interrupted by ${names === "" ? "none" : names}`;
    }
    var publish = __webpack_require__(4617);
    var report_log = __webpack_require__(6472);
    var outputs = __webpack_require__(5468);
    var budget = __webpack_require__(2585);
    var regions = __webpack_require__(2740);
    var report_html = __webpack_require__(6433);
    var run_facts = __webpack_require__(1381);
    // CONCATENATED MODULE: ./src/report/facts.ts
    const ADMIN_PATH = "Admin > Contact Center > Utilization > Labels";
    function stepFacts(report) {
      const {environment: environment, labelApi: labelApi, source: source, trail: trail} = report;
      const cells = [ [ "Genesys Cloud", (0, report_html.aY)(environment) ] ];
      if (labelApi !== void 0) cells.push([ "Label API", labelApi ]);
      if (labelApi === "utilization" && [ ...regions.Qx.values() ].includes(environment)) cells.push([ "Labels", (0, 
      report_html.q)(`https://apps.${environment}/`, (0, report_html.ZD)(ADMIN_PATH)) ]);
      if (report.dryRun && report.digest !== void 0) cells.push([ "Plan digest", (0, report_html.aY)(report.digest) ]);
      if (report.auditFile !== void 0) cells.push([ "Audit file", (0, report_html.aY)(report.auditFile) ]);
      if (trail.failure !== void 0) cells.push([ "Audit file", `\u274c ${(0, src_text.LS)(trail.unfiled.length, "label")} without a line` ]);
      if (trail.webhook !== void 0) cells.push([ "Webhook", webhookFact(trail.webhook) ]);
      if (source.actor !== void 0) cells.push([ "Started by", (0, report_html.aY)(source.actor) ]);
      return (0, report_html.lV)([ ...cells, ...(0, run_facts.p)(source, report.headCommit) ]);
    }
    function webhookFact(webhook) {
      const {events: events, undelivered: undelivered, untried: untried, reason: reason, untriedReason: untriedReason} = webhook;
      if (undelivered === 0) return `${(0, src_text.LS)(events, "event")} delivered`;
      const why = (0, report_html.aY)(reason ?? untriedReason ?? "no reason known");
      const some = events === 1 ? "the event was" : `${undelivered} of ${events} events`;
      if (untried === undelivered) return `\u274c ${some} not sent: ${why}`;
      const skipped = untried === 0 ? "" : `, ${untried} of them not tried`;
      return `\u274c ${some} not delivered${skipped}: ${why}`;
    }
    var heading = __webpack_require__(7212);
    var remedies = __webpack_require__(9564);
    // CONCATENATED MODULE: ./src/report/reasons.ts
    function reasonsOf(results) {
      const groups = new Map;
      for (const result of results) {
        const failure = ownFailureOf(result);
        if (failure === void 0) continue;
        const keys = [ keyOf(failure, failure.message), keyOf(failure, templateOf(failure, result)) ];
        const group = keys.map(key => groups.get(key)).find(each => each !== void 0);
        if (group !== void 0) group.results.push(result); else {
          const first = {
            failure: failure,
            results: [ result ]
          };
          for (const key of keys) groups.set(key, first);
        }
      }
      const reasons = [ ...new Set(groups.values()) ].map(({failure: failure, results: concerned}) => {
        const correlationIds = concerned.flatMap(result => (0, provision_result.g5)(result)?.correlationId ?? []);
        return {
          failure: failure,
          outcome: provision_result.KI.find(outcome => concerned.some(result => result.outcome === outcome)) ?? "failed",
          labels: concerned.map(({label: label}) => (0, labels_label.RQ)(label)),
          correlationIds: [ ...new Set(correlationIds) ]
        };
      });
      return reasons.sort((a, b) => provision_result.KI.indexOf(a.outcome) - provision_result.KI.indexOf(b.outcome));
    }
    function ownFailureOf(result) {
      const failure = (0, provision_result.g5)(result);
      const isToldByStep = result.outcome === "not-attempted" && failure?.code === "audit-file";
      return isToldByStep ? void 0 : failure;
    }
    function keyOf({code: code, status: status, apiCode: apiCode, unconfirmed: unconfirmed}, message) {
      return JSON.stringify([ code, status, apiCode, unconfirmed, message ]);
    }
    function templateOf({message: message}, result) {
      const id = (0, provision_result.K2)(result)?.id ?? "";
      return message.replaceAll(`"${(0, labels_label.RQ)(result.label)}"`, '""').replaceAll(`(id ${id})`, "(id )");
    }
    function concernedBy({failure: failure, labels: labels}, total) {
      const isNamed = label => failure.message.includes(`"${label}"`);
      if (isNamed(labels[0] ?? "")) {
        const others = labels.filter(label => !isNamed(label));
        return others.length === 0 ? {
          kind: "told"
        } : {
          kind: "same",
          labels: others
        };
      }
      return labels.length === total && total > 1 ? {
        kind: "all"
      } : {
        kind: "named",
        labels: labels
      };
    }
    function describeReason(reason, total, circumstances) {
      const {failure: failure, correlationIds: correlationIds} = reason;
      const ids = (0, src_text.pg)(correlationIds);
      const concerned = concernedText(concernedBy(reason, total), total);
      return [ failure.message, ...total > 1 ? [ concerned ] : [], ids === "" ? "" : `Correlation ${correlationIds.length === 1 ? "id" : "ids"}: ${ids}.`, (0, 
      remedies.wJ)(failure, circumstances), ...total > 1 ? [] : [ concerned ] ].filter(part => part !== "").join(" ");
    }
    function concernedText(concerned, total) {
      switch (concerned.kind) {
       case "told":
        return "";

       case "all":
        return `It concerns all ${total} labels of this step.`;

       case "same":
        return `The same for ${(0, src_text.pg)(concerned.labels.map(src_text.hD))}.`;

       case "named":
        return `${concerned.labels.length === 1 ? "Label" : "Labels"}: ${(0, src_text.pg)(concerned.labels.map(src_text.hD))}.`;
      }
    }
    var verdict = __webpack_require__(687);
    // CONCATENATED MODULE: ./src/report/tables.ts
    const icons = {
      created: "\u2705",
      updated: "\u2705",
      exists: "\u2611\ufe0f",
      planned: "\ud83d\udcdd",
      duplicate: "\u274c",
      drifted: "\u274c",
      failed: "\u274c",
      unknown: "\u2753",
      "not-attempted": "\u23f8\ufe0f"
    };
    const ROOM = {
      columns: 34,
      line: 39
    };
    function labelTable(results) {
      const labels = results.map(result => ({
        name: (0, report_html.aY)((0, labels_label.RQ)(result.label)),
        outcome: outcomeText(result),
        identity: identityText(result)
      }));
      const longest = part => Math.max(0, ...labels.map(label => (0, report_html.rb)(label[part])));
      if (longest("name") + longest("outcome") > ROOM.columns || longest("identity") > ROOM.line) {
        const rows = labels.map(({name: name, outcome: outcome, identity: identity}) => `<li>${[ name, identity, outcome ].filter(part => part !== "").join("<br>")}</li>`);
        return {
          rows: rows,
          render: kept => kept.length === 0 ? "" : `<ul>\n${kept.join("\n")}\n</ul>`
        };
      }
      const rows = labels.map(({name: name, outcome: outcome, identity: identity}) => (0, 
      report_html.Zz)([ name, outcome ], identity));
      return {
        rows: rows,
        render: kept => kept.length === 0 ? "" : (0, report_html.tp)([ "Label", "Outcome" ], kept)
      };
    }
    function identityText(result) {
      const {label: label, storedName: storedName} = result;
      const isOther = storedName !== "" && storedName !== (0, labels_label.RQ)(label);
      const id = (0, provision_result.K2)(result)?.id;
      return [ ...isOther ? [ `stored as ${(0, report_html.aY)(storedName)}` ] : [], ...id === void 0 ? [] : [ `id ${(0, 
      report_html.aY)(id)}` ] ].join("<br>");
    }
    function outcomeText(result) {
      return [ wordOf(result), tables_factsOf(result), tables_settingsText(result) ].filter(text => text !== "").join("<br>");
    }
    function wordOf(result) {
      if (result.outcome === "planned") return (0, verdict.yM)(result) ? "\u270f\ufe0f update" : "\u2795 create";
      return (0, verdict.u3)(result) ? `\u26a0\ufe0f ${result.outcome}, with drift` : `${icons[result.outcome]} ${result.outcome}`;
    }
    function tables_factsOf(result) {
      const isReadBack = result.outcome === "created" && result.confirmedBy === "read-back";
      return [ ...result.outcome === "created" ? [ `${result.latencyMs} ms` ] : [], ...result.attempts > 1 ? [ `${result.attempts} POSTs` ] : [], ...isReadBack ? [ "confirmed by reading back" ] : [] ].join(", ");
    }
    function tables_settingsText(result) {
      const told = [ [ "capacity", settingText(result, "maximum-capacity") ], [ "interrupted by", settingText(result, "interrupting-labels") ] ];
      return told.flatMap(([name, text]) => text === "" ? [] : [ `${name}: ${text}` ]).join("<br>");
    }
    function settingText(result, setting) {
      const drift = (0, provision_result.r)(result).find(each => each.setting === setting);
      if (drift === void 0) return isNew(result) ? declaredText(result, setting) : "";
      const [found, wanted] = [ valueText(drift.found), valueText(drift.wanted) ];
      const isChange = result.outcome === "planned" || (0, verdict.sz)(result);
      return isChange ? `${found} \u2192 ${wanted}` : `found ${found}, wanted ${wanted}`;
    }
    function isNew(result) {
      return (0, provision_result.K2)(result) === void 0 || result.outcome === "created";
    }
    function declaredText({label: {settings: settings}}, setting) {
      const declared = setting === "maximum-capacity" ? settings.maximumCapacity : settings.interruptingLabels;
      return declared === void 0 ? "" : valueText(declared);
    }
    function valueText(value) {
      if (typeof value === "number") return String(value);
      return value.length === 0 ? "none" : value.map(report_html.aY).join(", ");
    }
    // CONCATENATED MODULE: ./src/report/render.ts
    const FEW_LABELS = 10;
    function renderReport(report, problems, most, elsewhere = "") {
      const {results: results, unlisted: unlisted} = report;
      const isFailed = problems.length > 0 || results.some(result => (0, provision_result.g5)(result) !== void 0);
      const head = [ (0, heading.J)(report.environment, results, isFailed), ...report.dryRun ? [ "<p>Dry run: nothing was written.</p>" ] : [], ...problems.map(problem => (0, 
      report_html.lm)("\u274c", problem)) ];
      const bar = (0, report_places.aH)(report);
      const facts = stepFacts(report);
      const foremost = labelTable(results.filter(verdict.e_));
      const planned = labelTable(results.filter(({outcome: outcome}) => outcome === "planned"));
      const well = results.filter(result => !(0, verdict.e_)(result) && result.outcome !== "planned");
      const others = labelTable(well);
      const room = most - (0, budget.$$)([ ...head, ...bar, facts ].join("\n\n")) - 2e3;
      const [reasons = budget.dv, cautions = budget.dv, first = budget.dv, plan = budget.dv, last = budget.dv, names = budget.dv] = (0, 
      budget.uM)([ reasonsOf(results).map(reason => renderReason(reason, results.length, report.circumstances)), report.warnings.map(warning => (0, 
      report_html.lm)("\u26a0\ufe0f", warning)), foremost.rows, planned.rows, others.rows, unlisted.map(({display: display}) => (0, 
      report_html.aY)(display)) ], room);
      return [ ...head, ...reasons.kept, ...rest(reasons.left, "reason", elsewhere), ...cautions.kept, ...rest(cautions.left, "warning", elsewhere), foremost.render(first.kept), ...rest(first.left, "label", elsewhere), planned.render(plan.kept), ...rest(plan.left, "label", elsewhere), ...bar, ...renderWell(well, others.render(last.kept), rest(last.left, "label", elsewhere), results), ...renderUnlisted(unlisted.length, names.kept, rest(names.left, "label", elsewhere)), facts, "" ].filter((part, index, parts) => part !== "" || index === parts.length - 1).join("\n\n");
    }
    function renderReason(reason, total, circumstances) {
      const {failure: failure, correlationIds: correlationIds, outcome: outcome} = reason;
      const ids = correlationIds.length === 1 ? "Correlation id" : "Correlation ids";
      const lines = [ `${icons[outcome]} ${(0, report_html.aY)(failure.message)}`, ...concernedLines(concernedBy(reason, total), total), (0, 
      report_html.em)((0, remedies.wJ)(failure, circumstances)), ...correlationIds.length === 0 ? [] : [ `${ids}: ${(0, 
      src_text.pg)(correlationIds.map(report_html.aY))}` ] ];
      return `<p>${lines.join("<br>")}</p>`;
    }
    function concernedLines(concerned, total) {
      switch (concerned.kind) {
       case "told":
        return [];

       case "all":
        return [ `It concerns all ${total} labels of this step.` ];

       case "same":
        return [ `The same for ${(0, src_text.pg)(concerned.labels.map(report_html.aY))}` ];

       case "named":
        return [ `${concerned.labels.length === 1 ? "Label" : "Labels"}: ${(0, src_text.pg)(concerned.labels.map(report_html.aY))}` ];
      }
    }
    function renderWell(well, html, more, results) {
      if (well.length === 0) return [];
      const isOpen = well.length === results.length && well.length <= FEW_LABELS;
      return [ (0, report_html.TM)((0, verdict.mQ)(well), [ html, ...more ].filter(part => part !== "").join("\n"), isOpen) ];
    }
    function renderUnlisted(count, names, more) {
      if (count === 0) return [];
      const title = `${(0, src_text.LS)(count, "label")} of the organisation that the list does not mention`;
      return [ (0, report_html.TM)(title, [ `<p>${names.join(", ")}</p>`, ...more ].join("")) ];
    }
    function rest(left, noun, elsewhere) {
      return left === 0 ? [] : [ `<p>\u2026 and ${left} more ${noun}${left === 1 ? "" : "s"}${elsewhere}.</p>` ];
    }
    // CONCATENATED MODULE: ./src/report/problems.ts
    const MOST_REASONS = 10;
    function labelProblemsOf({environment: environment, results: results, circumstances: circumstances}, room = report_log.Ty) {
      const reasons = reasonsOf(results);
      const attempted = reasons.filter(({outcome: outcome}) => outcome !== "not-attempted");
      const told = attempted.length > 0 ? attempted : reasons;
      const hasFailures = results.some(result => (0, provision_result.g5)(result) !== void 0);
      const all = told.map(reason => describeReason(reason, results.length, circumstances));
      const counts = results.length > 1 && hasFailures ? [ `${environment}: ${(0, verdict.mQ)(results)}.` ] : [];
      const lines = fittingLines(all, Math.max(room - counts.join().length - 100, LEAST_ROOM));
      const more = all.length - lines.length;
      const isWhole = more === 0 && lines.every((line, index) => line === all[index]);
      const rest = more > 0 ? [ `${(0, src_text.LS)(more, "further reason")}: the log has all of them.` ] : [];
      return {
        lines: [ ...lines, ...rest ],
        counts: counts,
        all: isWhole ? [] : all
      };
    }
    const LEAST_ROOM = 1e3;
    function fittingLines(lines, room) {
      let size = 0;
      const fitting = lines.slice(0, MOST_REASONS).filter(line => (size += line.length + 1) <= room);
      return fitting.length > 0 ? fitting : lines.slice(0, 1).map(line => (0, src_text.TN)(line, room));
    }
    function stepProblemsOf(report, webhookRequired) {
      const {stopped: stopped, failure: failure, results: results, circumstances: circumstances} = report;
      const isTold = failure?.code === stopped?.code || results.some(result => (0, provision_result.g5)(result)?.code === stopped?.code);
      return [ ...failure === void 0 ? [] : [ (0, remedies.Ic)(failure, circumstances) ], ...stopped === void 0 || isTold ? [] : [ (0, 
      remedies.Ic)(stopped, circumstances) ], ...unfiled(report), ...webhookRequired ? undelivered(report) : [] ];
    }
    function warningsOf(report, webhookRequired) {
      return [ ...driftWarning(report), ...(0, report_places.e2)(report), ...webhookRequired ? [] : undelivered(report) ];
    }
    function driftWarning({results: results}) {
      const drifted = results.filter(result => (0, verdict.u3)(result) || (0, verdict.U2)(result));
      if (drifted.length === 0) return [];
      const described = drifted.map(result => `${(0, src_text.hD)((0, labels_label.RQ)(result.label))} (${(0, 
      provision_result.r)(result).map(describeDrift).join("; ")})`);
      const names = (0, src_text.pg)(described.map(text => (0, src_text.TN)(text, 300)));
      return [ `The settings of ${(0, src_text.LS)(drifted.length, "label")} differ from those declared, and were left as they are: ${names}. \`on-drift: update\` writes what is declared.` ];
    }
    function unfiled({trail: {failure: failure, unfiled: labels}, circumstances: circumstances}) {
      if (failure === void 0) return [];
      const missing = `The file has no line for ${(0, src_text.LS)(labels.length, "label")} of this step: ${(0, 
      src_text.pg)(labels.map(src_text.hD))}.`;
      return [ (0, remedies.Ic)((0, src_failure.lL)(failure, {
        message: `${failure.message} ${missing}`
      }), circumstances) ];
    }
    function undelivered({trail: trail, auditFile: auditFile}) {
      if (trail.webhook === void 0 || trail.webhook.undelivered === 0) return [];
      const kept = trail.failure === void 0 && auditFile !== void 0 ? ` The audit file has ${trail.webhook.undelivered === 1 ? "it" : "all of them"}: ${auditFile}.` : "";
      return [ `${describeUndelivered(trail.webhook)}${kept}` ];
    }
    function describeUndelivered({events: events, undelivered: count, reason: reason, untried: untried, untriedReason: untriedReason}) {
      const why = reason === void 0 ? "" : ` (${reason})`;
      const some = events === 1 ? "The audit event" : `${count} of ${events} audit events`;
      const lost = `${some} could not be delivered to the webhook${why}.`;
      if (untried === 0) return lost;
      const which = count === 1 ? "It was" : untried === 1 ? "1 of them was" : `${untried} of them were`;
      return `${lost} ${which} not tried: ${untriedReason ?? "no reason known"}.`;
    }
    // CONCATENATED MODULE: ./src/report/finish.ts
    const MOST_LOGGED = 1e3;
    async function reportStep(log, settings, finished, github, redact) {
      const {stop: stop} = github;
      const stopped = () => failingStop(finished, stop);
      const report = (0, redacted.p)(finish_reportOf(settings, finished, stopped()), redact);
      for (const warning of warningsOf(report, settings.webhookRequired)) log.warning(warning);
      const stepProblems = [ ...stepProblemsOf(report, settings.webhookRequired), ...(0, 
      redacted.p)((0, outputs.Wk)((0, outputs.Yz)(report)), redact) ];
      const labelProblems = labelProblemsOf(report, report_log.Ty - stepProblems.join("\n").length);
      const publication = {
        problems: stepProblems,
        render: (problems, most, elsewhere) => renderReport(report, problems, most, elsewhere),
        stopped: () => report.stopped === void 0 ? stopped() : void 0
      };
      const problems = [ ...labelProblems.lines, ...await (0, publish.m)(log, settings, publication, github), ...labelProblems.counts ];
      for (const line of labelProblems.all.slice(0, MOST_LOGGED)) log.info(`- ${line}`);
      if (problems.length > 0) log.fail(problems);
      return problems.length > 0 ? "failed" : "passed";
    }
    function failingStop({settledInTime: settledInTime, trail: trail}, stop) {
      const failure = stop.failure();
      const isLateByWebhook = settledInTime && trail.webhook !== void 0 && trail.webhook.undelivered > 0;
      return isLateByWebhook && failure?.code === "deadline" ? void 0 : failure;
    }
    function finish_reportOf(settings, {results: results, discovered: discovered, plan: plan, warnings: warnings, trail: trail, failure: failure}, stopped) {
      const {environment: environment, dryRun: dryRun, source: source, headCommit: headCommit, auditFile: auditFile, listed: listed} = settings;
      return {
        environment: environment,
        dryRun: dryRun,
        circumstances: (0, circumstances.c)(settings),
        source: source,
        headCommit: headCommit,
        results: results,
        warnings: [ ...settings.warnings, ...plan?.labels.flatMap(lookAlikeWarnings) ?? [], ...warnings ],
        trail: trail,
        stopped: stopped,
        failure: failure,
        labelApi: discovered?.store.api,
        labelCount: results.some(result => result.outcome === "unknown" && (0, provision_result.K2)(result) === void 0) ? void 0 : discovered && (0, 
        stored_label.c)(discovered.store.api, discovered.existing).length + results.filter((result, index) => finish_isNew(result, plan?.labels[index])).length,
        labelLimit: plan?.limit ?? settings.maxLabels ?? discovered?.store.defaultLimit,
        auditFile: trail.filed === 0 ? void 0 : auditFile,
        isListed: listed,
        unlisted: listed && discovered ? unlistedOf({
          ...discovered,
          wanted: settings.labels
        }) : [],
        isRead: discovered !== void 0,
        changes: plan?.refusal === "impossible" ? void 0 : plan && plan.createCount + plan.updateCount,
        digest: plan?.digest
      };
    }
    function finish_isNew(result, planned) {
      return planned?.decision.kind === "create" && (0, provision_result.K2)(result) !== void 0;
    }
    // CONCATENATED MODULE: ./src/report/progress.ts
    const progress_FEW_LABELS = 10;
    function createProgress(log, total) {
      const ended = [];
      const told = new Set;
      const step = Math.ceil(total / progress_FEW_LABELS);
      let isAllInPlan = false;
      const isInPlan = ({outcome: outcome, attempts: attempts}) => total > 1 && attempts === 0 && (isAllInPlan || outcome === "exists");
      return {
        plan(discovered, plan, dryRun) {
          isAllInPlan = isPlanAll(plan, dryRun);
          showPlan(log, discovered, plan, dryRun);
        },
        tell(result) {
          if (isInPlan(result)) return;
          ended.push(result);
          const isFailure = (0, provision_result.g5)(result) !== void 0;
          if (total <= progress_FEW_LABELS || isFailure && told.size < progress_FEW_LABELS) {
            told.add(result);
            log.info(resultLine(result));
          } else if (ended.length % step === 0 && ended.length < total) log.info(`So far, ${(0, 
          verdict.WJ)(ended)}`);
        },
        end(results) {
          const others = results.filter(result => !isInPlan(result) && !told.has(result));
          if (others.length > 0) log.group(told.size === 0 ? "Every label" : "Every other label", others.map(resultLine));
          const nothing = !isAllInPlan && results.some(mayBeWritten) ? "" : " Nothing was written.";
          if (total !== 1) log.info(`${(0, verdict.WJ)(results)}${nothing}`);
        }
      };
    }
    function mayBeWritten(result) {
      if (result.attempts > 0 || result.outcome === "updated") return true;
      return (0, provision_result.g5)(result) !== void 0 && result.outcome !== "duplicate" && (0, 
      provision_result.r)(result).length > 0;
    }
    const phrases = {
      duplicate: "Already exists:",
      drifted: "Has other settings:",
      failed: "Failed:",
      unknown: "Unconfirmed:",
      "not-attempted": "Not attempted:"
    };
    function resultLine(result) {
      const name = `"${(0, labels_label.RQ)(result.label)}"`;
      switch (result.outcome) {
       case "created":
        {
          const how = result.confirmedBy === "read-back" ? ", confirmed by reading back" : "";
          const settings = ((0, verdict.sz)(result) ? changeText : driftText)((0, provision_result.r)(result));
          return `Created ${name}: id ${result.id}, ${result.latencyMs} ms, ${(0, src_text.LS)(result.attempts, "POST")}${how}${settings}.`;
        }

       case "exists":
        {
          const who = result.attempts === 0 ? "already exists" : "exists now: created concurrently by another writer";
          return `Label ${name} ${who}, id ${result.id}${driftText(result.drift)}.`;
        }

       case "updated":
        return `Updated ${name}: id ${result.id}${changeText(result.drift)}.`;

       case "planned":
        {
          const change = result.existing === void 0 ? "created" : "updated";
          return `Label ${name} would be ${change} (dry run: nothing was written)${changeText(result.drift)}.`;
        }

       case "duplicate":
       case "drifted":
       case "failed":
       case "unknown":
       case "not-attempted":
        return `${phrases[result.outcome]} ${name}${driftText((0, provision_result.r)(result))}.`;
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
        limitEnforced: planned && (refusal === void 0 || refusal === "changed")
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
        warnings: [],
        discovered: void 0,
        plan: void 0,
        failure: void 0
      };
      await provision(step, () => {
        if (webhook !== void 0 && !settings.dryRun) http.prepare(webhook.url);
      });
      const results = resultsInOrder(step);
      step.progress.end(results);
      const settledInTime = stop.failure() === void 0;
      const trail = await step.trail.finish();
      const {discovered: discovered, plan: plan, warnings: warnings, failure: failure} = step;
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
        warnings: warnings,
        trail: trail,
        failure: failure
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
          step.warnings.push(message);
          log.warning(message);
        };
        const {labels: wanted, onDuplicate: onDuplicate, onDrift: onDrift, approvedPlan: approvedPlan} = settings;
        step.discovered = await (0, discover.k)(session, settings.labelApi, wanted);
        const {store: store, existing: existing, warnings: warnings} = step.discovered;
        for (const warning of warnings) onWarning(warning);
        step.plan = planLabels({
          wanted: wanted,
          existing: existing,
          store: store,
          onDuplicate: onDuplicate,
          onDrift: onDrift,
          approvedPlan: approvedPlan,
          address: session.address,
          limit: settings.maxLabels ?? store.defaultLimit,
          document: await settingsToCompare(store, wanted, existing, onDrift, onWarning)
        });
        step.progress.plan(step.discovered, step.plan, settings.dryRun);
        onPlanned();
        if (!settings.dryRun) await step.trail.open();
        await applyPlan({
          store: store,
          plan: step.plan,
          dryRun: settings.dryRun,
          onDuplicate: onDuplicate,
          onDrift: onDrift,
          onWarning: onWarning,
          onResult: (index, result) => settle(step, index, result),
          halted: () => step.trail.failure()
        });
      } catch (error) {
        if (!(error instanceof src_failure.HR)) session.onUnexpected(error);
        const failure = error instanceof src_failure.HR ? error : (0, src_failure.mi)();
        if (settings.labels.length === 0) step.failure = failure;
        const {store: store, existing: existing = []} = step.discovered ?? {};
        const byKey = new Map(existing.map(stored => [ stored.key, stored ]));
        for (const [index, label] of settings.labels.entries()) {
          if (results.has(index)) continue;
          const stored = store && byKey.get(store.keyOf(label));
          const storedName = store?.storedNameOf(label) ?? "";
          await settle(step, index, {
            label: label,
            storedName: storedName,
            ...outcomeOf(failure, stored)
          });
        }
      }
    }
    function resultsInOrder({results: results}) {
      return [ ...results ].sort(([a], [b]) => a - b).map(([, result]) => result);
    }
    function outcomeOf(failure, stored) {
      const existing = stored && {
        id: stored.id,
        selfUri: stored.selfUri
      };
      return {
        outcome: (0, src_failure.jX)(failure) ? "not-attempted" : "failed",
        attempts: 0,
        existing: existing,
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
