export const id = 355;

export const ids = [ 355 ];

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
  }),
  9355: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      tellComment: () => tellComment
    });
    var schemas = __webpack_require__(8395);
    var src_text = __webpack_require__(8992);
    var http_body = __webpack_require__(9662);
    var retry = __webpack_require__(8902);
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
      const body = errorBody.safeParse((0, http_body.OG)(String(response.data)));
      if (!body.success) return {
        status: status,
        headers: response.headers,
        message: ""
      };
      const reasons = body.data.errors.slice(0, MOST_ERRORS).flatMap(entry => {
        const reason = errorEntry.safeParse(entry);
        return reason.success ? [ reason.data.message ] : [];
      });
      const texts = [ body.data.message, ...reasons ].map(text => (0, src_text.TN)(text, LONGEST_MESSAGE));
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
      if (!isMissingPermission(refusal)) return `${told}.`;
      return `${told}: the token may not do that. Give the job \`permissions: pull-requests: write\`; on a pull request from a fork the token can only read.`;
    }
    const SECONDARY_LIMIT_MS = 6e4;
    const SERVER_ERROR_MS = 2e3;
    const LONGEST_WAIT_MS = 6e4;
    function waitAfter(refusal, now) {
      const {status: status, headers: headers} = refusal;
      const usual = status >= 500 ? SERVER_ERROR_MS : limitOf(refusal) === "secondary" ? SECONDARY_LIMIT_MS : void 0;
      if (usual === void 0) return;
      const waitMs = (0, retry.mu)(headers, now) ?? usual;
      return waitMs <= LONGEST_WAIT_MS ? waitMs : void 0;
    }
    function limitOf({status: status, headers: headers, message: message}) {
      if (status !== 403 && status !== 429) return;
      if (headers["retry-after"] !== void 0) return "secondary";
      if (headers["x-ratelimit-remaining"] === "0" || /rate limit exceeded/i.test(message)) return "primary";
      return status === 429 || /secondary rate limit|abuse detection/i.test(message) ? "secondary" : void 0;
    }
    function isMissingPermission(refusal) {
      const {status: status, message: message} = refusal;
      return isForbidden(refusal) && (status === 404 || /^$|not accessible|permission|must have/i.test(message));
    }
    function isLocked({status: status, message: message}) {
      return status === 403 && /\blocked\b/i.test(message);
    }
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
        });
        if (answer.kind === "lost") {
          onLost(answer.message);
          throw new Error(answer.message);
        }
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
    var api = __webpack_require__(3759);
    // CONCATENATED MODULE: ./src/report/comment-marker.ts
    const UNKNOWN = "0".repeat(16);
    function markerOf({step: step, organisation: organisation}) {
      return `\x3c!-- genesys-cloud-routing-labels ${step}${organisation ?? UNKNOWN} --\x3e`;
    }
    function readMarker(body) {
      const [, step, organisation] = /^<!-- genesys-cloud-routing-labels ([0-9a-f]{16})([0-9a-f]{16}) -->/.exec(body) ?? [];
      if (step === void 0) return;
      return {
        step: step,
        organisation: organisation === UNKNOWN ? void 0 : organisation
      };
    }
    function ownComments(marked, key) {
      const ofStep = marked.filter(comment => comment.key.step === key.step);
      const unknown = ofStep.filter(comment => comment.key.organisation === void 0);
      if (key.organisation !== void 0) return [ ...ofStep.filter(comment => comment.key.organisation === key.organisation), ...unknown ];
      const organisations = new Set(ofStep.map(comment => comment.key.organisation));
      organisations.delete(void 0);
      return organisations.size > 1 ? unknown : [ ...ofStep.filter(one => !unknown.includes(one)), ...unknown ];
    }
    // CONCATENATED MODULE: ./src/report/github-pages.ts
    const PAGE_SIZE = 100;
    const MOST_PAGES = 100;
    async function lookThrough(entry, ask, visit) {
      const entries = schemas.FsL(schemas.YOg(schemas.L5J()).check(api.Eb(PAGE_SIZE)), schemas.YOg(entry));
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const {data: data, headers: headers} = await ask(page === 1 ? void 0 : page);
        const found = await visit(entries.parse((0, http_body.OG)(String(data))));
        if (found !== void 0) return found;
        if (!/;\s*rel="?next"?/i.test(headers.link ?? "")) return;
      }
      return "too-many";
    }
    function tooMany(whose, entries) {
      const most = (0, src_text.zD)(MOST_PAGES * PAGE_SIZE);
      return `${whose} has more than ${most} ${entries}, which are not all looked through.`;
    }
    // CONCATENATED MODULE: ./src/report/pull-request.ts
    const pull_request_text = schemas.MfU(schemas.cl6(schemas.YjP()), void 0);
    const listed = schemas.Ikc({
      number: schemas.Whr().check(api.NC()),
      state: schemas.YjP(),
      merged_at: pull_request_text,
      merge_commit_sha: pull_request_text,
      head: schemas.MfU(schemas.cl6(schemas.Ikc({
        sha: pull_request_text,
        label: pull_request_text
      })), void 0),
      base: schemas.MfU(schemas.cl6(schemas.Ikc({
        ref: pull_request_text,
        repo: schemas.MfU(schemas.cl6(schemas.Ikc({
          full_name: schemas.YjP()
        })), void 0)
      })), void 0)
    });
    async function findPullRequest(subject, repository, listings) {
      switch (subject.kind) {
       case "number":
        return {
          number: subject.number
        };

       case "none":
        return {
          reason: subject.reason
        };

       case "push":
       case "head":
        {
          const branch = subject.kind === "head" ? subject.branch : void 0;
          const associated = collect(listings.associatedWith(subject.sha));
          const found = await (branch === void 0 ? associated : associated.catch(noneOfUnknownCommit));
          if (found === "too-many") return {
            reason: tooMany("The commit", "pull requests")
          };
          const chosen = choosePullRequest(subject, repository, found);
          if (chosen !== void 0) return chosen;
          const others = branch === void 0 ? [] : await collect(listings.openFrom(branch));
          if (others === "too-many") return {
            reason: tooMany("The branch", "pull requests")
          };
          return choosePullRequest(subject, repository, others) ?? {
            reason: "no pull request belongs to this run."
          };
        }
      }
    }
    function choosePullRequest(subject, repository, found) {
      const {sha: sha} = subject;
      const own = found.filter(({base: base}) => isSame(base?.repo?.full_name, repository));
      const branch = subject.kind === "head" ? subject.branch : void 0;
      const open = own.filter(({state: state, head: head}) => {
        const isOther = typeof head?.label === "string" && !isSame(head.label, branch ?? head.label);
        return state === "open" && head?.sha === sha && !isOther;
      });
      if (open.length > 0) return theOnly(open, "are open and have this commit as their head");
      if (subject.kind === "head") return;
      const {base: pushed} = subject;
      const merged = own.filter(({state: state, merged_at: merged_at, base: base}) => {
        const isElsewhere = pushed !== void 0 && typeof base?.ref === "string" && base.ref !== pushed;
        return state === "closed" && typeof merged_at === "string" && !isElsewhere;
      });
      const exact = merged.filter(({merge_commit_sha: merge_commit_sha}) => merge_commit_sha === sha);
      const candidates = exact.length > 0 ? exact : merged;
      return candidates.length === 0 ? void 0 : theOnly(candidates, "were merged with this commit");
    }
    function isSame(name, wanted) {
      return name?.toLowerCase() === wanted.toLowerCase();
    }
    function noneOfUnknownCommit(error) {
      const status = readRefusal(error)?.status;
      if (status !== 404 && status !== 422) throw error;
      return [];
    }
    function theOnly(candidates, what) {
      const [number, ...others] = new Set(candidates.map(pull => pull.number));
      if (number === void 0) return;
      return others.length === 0 ? {
        number: number
      } : {
        reason: `several pull requests ${what}.`
      };
    }
    async function collect(ask) {
      const all = [];
      const end = await lookThrough(listed, ask, found => {
        all.push(...found);
        return;
      });
      return end ?? all;
    }
    // CONCATENATED MODULE: ./src/report/upsert-comment.ts
    const MOST_PASTED = 10;
    const MOST_DUPLICATES = 10;
    const comment = schemas.Ikc({
      id: schemas.Whr().check(api.NC()),
      body: schemas.cl6(schemas.YjP()),
      user: schemas.MfU(schemas.cl6(schemas.Ikc({
        login: schemas.YjP(),
        type: schemas.lqM(schemas.YjP())
      })), void 0)
    });
    async function upsertComment(target, markdown, fetch) {
      const {token: token, apiUrl: apiUrl, owner: owner, repo: repo, subject: subject, key: key} = target;
      if (subject.kind === "none") return {
        ok: false,
        reason: subject.reason
      };
      const {getOctokit: getOctokit} = await Promise.all([ __webpack_require__.e(413), __webpack_require__.e(795) ]).then(__webpack_require__.bind(__webpack_require__, 2413));
      const {pulls: pulls, repos: repos, issues: issues} = getOctokit(token, {
        baseUrl: apiUrl.href.replace(/\/+$/, ""),
        request: {
          fetch: fetch
        }
      }).rest;
      const asked = page => ({
        owner: owner,
        repo: repo,
        per_page: PAGE_SIZE,
        ...page !== void 0 && {
          page: page
        }
      });
      const chosen = await findPullRequest(subject, `${owner}/${repo}`, {
        associatedWith: sha => page => repos.listPullRequestsAssociatedWithCommit({
          ...asked(page),
          commit_sha: sha
        }),
        openFrom: branch => page => pulls.list({
          ...asked(page),
          state: "open",
          head: branch
        })
      });
      if ("reason" in chosen) return {
        ok: false,
        reason: chosen.reason
      };
      const {number: number} = chosen;
      const marked = [];
      const end = await lookThrough(comment, page => issues.listComments({
        ...asked(page),
        issue_number: number
      }), found => {
        marked.push(...found.flatMap(one => markedComment(one, token)));
        return;
      });
      const own = ownComments(marked, key);
      const update = async ({id: id, key: its}) => {
        const marker = markerOf(key.organisation === void 0 ? its : key);
        await issues.updateComment({
          owner: owner,
          repo: repo,
          comment_id: id,
          body: `${marker}\n${markdown}`
        });
      };
      const kept = await updateFirst(own, update);
      if (kept === void 0) {
        if (end === "too-many") return {
          ok: false,
          reason: tooMany(`Pull request #${number}`, "comments")
        };
        await issues.createComment({
          owner: owner,
          repo: repo,
          issue_number: number,
          body: `${markerOf(key)}\n${markdown}`
        });
        return {
          ok: true,
          what: "created"
        };
      }
      const remove = async ({id: id}) => {
        await issues.deleteComment({
          owner: owner,
          repo: repo,
          comment_id: id
        });
      };
      await clearDuplicates(duplicatesOf(kept, own), remove, update);
      return {
        ok: true,
        what: "updated"
      };
    }
    function markedComment({id: id, body: body, user: user}, token) {
      const key = readMarker(body ?? "");
      const isPasted = token.startsWith("ghs_") && user?.type === "User";
      return key === void 0 || isPasted ? [] : [ {
        id: id,
        key: key,
        login: user?.login ?? void 0
      } ];
    }
    async function updateFirst(own, update) {
      for (const [passedOver, candidate] of own.entries()) try {
        await update(candidate);
        return candidate;
      } catch (error) {
        const refusal = readRefusal(error);
        if (refusal === void 0 || !isForbidden(refusal) || passedOver >= MOST_PASTED) throw error;
      }
      return;
    }
    function duplicatesOf(kept, own) {
      return own.slice(own.indexOf(kept) + 1).filter(({login: login}) => login === kept.login).slice(0, MOST_DUPLICATES);
    }
    async function clearDuplicates(duplicates, remove, update) {
      for (const duplicate of duplicates) await remove(duplicate).catch(() => update(duplicate)).catch(() => {});
    }
    // CONCATENATED MODULE: ./src/report/comment.ts
    const LARGEST_COMMENT = 65e3;
    async function keepComment(target, markdown, github) {
      const {clock: clock, stop: stop} = github;
      const first = await attempt(target, markdown, github);
      if (first.waitMs === void 0 || clock.now() + first.waitMs >= stop.deadline) return first;
      await clock.sleep(first.waitMs, stop.signal);
      return attempt(target, markdown, github);
    }
    async function attempt(target, markdown, github) {
      const {http: http, clock: clock, stop: stop} = github;
      const isStopped = () => stop.signal.aborted;
      if (isStopped()) return stopped;
      const lost = [];
      const fetch = octokitFetch(http, why => lost.push(why));
      try {
        return await upsertComment(target, markdown, fetch);
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
    // CONCATENATED MODULE: ./src/report/tell-comment.ts
    async function tellComment(log, target, render, github) {
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
      const commented = await keepComment(target, render(LARGEST_COMMENT), github);
      if (commented.ok) log.info(`The comment on the pull request was ${commented.what}.`); else told(commented.reason);
    }
  })
};
