export const id = 329;

export const ids = [ 329 ];

export const modules = {
  9329: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      exportLabels: () => exportLabels
    });
    var src_failure = __webpack_require__(1633);
    var discover = __webpack_require__(8093);
    var stored_label = __webpack_require__(1372);
    var src_text = __webpack_require__(8992);
    var label = __webpack_require__(2625);
    var labels_file = __webpack_require__(4707);
    var manifest_schema = __webpack_require__(3492);
    // CONCATENATED MODULE: ./src/labels/list-entry.ts
    function foundStoredName(kept) {
      switch (kept.kind) {
       case "name":
        return kept.storedName;

       case "fields":
        return `${kept.scope === "public" ? "" : `${kept.scope}/`}${kept.name}=${kept.value}`;
      }
    }
    function listEntryOf(found, nameOf) {
      if (found.withheld === "label") return {
        ok: false,
        problem: WITHHELD
      };
      const [fault] = found.kept.kind === "name" ? (0, label.K4)(found.kept.storedName) : [];
      if (fault !== void 0) return {
        ok: false,
        problem: `its name ${fault}`
      };
      const {maximumCapacity: maximumCapacity, interruptingLabelIds: ids} = found.settings ?? {};
      const nameless = (ids?.filter(id => nameOf(id) === void 0) ?? []).sort();
      const names = ids && [ ...new Set(ids.flatMap(id => nameOf(id) ?? [])) ].sort();
      const {description: description, ...identity} = identityOf(found.kept);
      const isDescribed = description !== void 0 && found.withheld !== "description";
      const entry = {
        ...identity,
        ...isDescribed && {
          description: description
        },
        ...maximumCapacity !== void 0 && {
          "maximum-capacity": maximumCapacity
        },
        ...names !== void 0 && nameless.length === 0 && {
          "interrupting-labels": names
        }
      };
      const undeclared = nameless.slice(0, 1).map(id => ({
        key: "interrupting-labels",
        problem: `no label that can be named has the id ${(0, src_text.hD)(id)}${andOthers(names ?? [])}`
      }));
      const {error: error} = (entry.value === void 0 ? manifest_schema.xY : manifest_schema.wW).safeParse(entry);
      const foundAs = key => key === "maximum-capacity" ? `, not ${String(maximumCapacity)}` : "";
      const problems = (error?.issues ?? []).map(({path: [key, ...inside], message: message}) => ({
        key: String(key),
        problem: inside.length > 0 ? `one of its names ${message}` : `${message}${foundAs(key)}`
      }));
      const identityProblem = problems.find(({key: key}) => [ "name", "value", "scope" ].includes(key));
      if (identityProblem !== void 0) return {
        ok: false,
        problem: `its ${identityProblem.key} ${identityProblem.problem}`
      };
      const atFault = new Set(problems.map(({key: key}) => key));
      const {name: name, ...others} = entry;
      const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !atFault.has(key)));
      const withheld = found.withheld === void 0 ? [] : [ {
        key: found.withheld,
        problem: WITHHELD
      } ];
      return {
        ok: true,
        entry: {
          name: name,
          ...rest
        },
        undeclared: [ ...withheld, ...undeclared, ...problems ]
      };
    }
    const WITHHELD = "it contains a secret of this step";
    function andOthers(names) {
      return names.length === 0 ? "" : `; the others are ${names.map(src_text.hD).join(", ")}`;
    }
    function identityOf(kept) {
      if (kept.kind === "fields") {
        const {name: name, value: value, scope: scope, description: description} = kept;
        return {
          name: name,
          value: value,
          scope: scope,
          ...description !== void 0 && {
            description: description
          }
        };
      }
      const {storedName: storedName} = kept;
      const [, prefix, name, value] = /^(private\/)?([A-Za-z0-9_-]{1,128})=([\s\S]+)/.exec(storedName) ?? [];
      if (name === void 0 || value === void 0) return {
        name: storedName
      };
      return {
        name: name,
        value: value,
        scope: prefix === void 0 ? "public" : "private"
      };
    }
    var dist = __webpack_require__(8815);
    var characters = __webpack_require__(6187);
    // CONCATENATED MODULE: ./src/labels/yaml-text.ts
    const yaml_text_hidden = new RegExp(String.raw`[${characters.kH}${characters.wv}${characters.uG}]|(?! )\p{Zs}`, "gu");
    const hasHidden = new RegExp(yaml_text_hidden.source, "u");
    function yamlText(text) {
      const options = {
        lineWidth: 0,
        blockQuote: false,
        compat: "yaml-1.1"
      };
      if (!hasHidden.test(text)) return (0, dist.As)(text, options).trimEnd();
      const quoted = {
        ...options,
        defaultStringType: "QUOTE_DOUBLE",
        doubleQuotedAsJSON: true
      };
      return (0, dist.As)(text, quoted).trimEnd().replace(yaml_text_hidden, escaped);
    }
    function escaped(character) {
      const code = (character.codePointAt(0) ?? 0).toString(16);
      return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
    }
    function commentText(text, most = 300) {
      const characters = Array.from(text);
      return yamlText(characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}\u2026`);
    }
    // CONCATENATED MODULE: ./src/labels/export-file.ts
    function writeLabelsFile(found, schema) {
      const labels = found.map(label => ({
        label: label,
        storedName: foundStoredName(label.kept)
      })).sort((a, b) => compare(a.storedName, b.storedName) || compare(a.label.id, b.label.id));
      const nameOf = namesById(labels);
      const seen = new Set;
      const reads = labels.filter(({storedName: storedName}) => storedName !== label.l8).map(({label: label, storedName: storedName}) => {
        const isTwin = seen.has(storedName);
        seen.add(storedName);
        const twin = {
          ok: false,
          problem: TWIN
        };
        if (isTwin) return {
          storedName: storedName,
          read: twin
        };
        const read = listEntryOf(label, nameOf);
        const isAmbiguous = nameOf(label.id) === void 0;
        const settings = [ "maximum-capacity", "interrupting-labels" ];
        return {
          storedName: storedName,
          read: isAmbiguous ? without(read, settings, TWIN) : read
        };
      });
      const head = [ `# yaml-language-server: $schema=${(0, src_text.TN)(schema)}` ];
      const full = reads.map(({storedName: storedName, read: read}) => partOf(storedName, read));
      if (sizeOf(full.flatMap(({lines: lines}) => lines)) <= ROOM) return assemble(head, full);
      return assemble(head, reads.map(({storedName: storedName, read: read}) => partOf(storedName, without(read, [ "description", "interrupting-labels" ], TOO_LARGE))));
    }
    const TOO_LARGE = "the list would be too large to be read";
    const TWIN = "another label has the same name";
    function compare(one, other) {
      if (one === other) return 0;
      return one < other ? -1 : 1;
    }
    function namesById(labels) {
      const byName = Map.groupBy(labels, ({storedName: storedName}) => storedName);
      const names = new Map([ ...byName ].flatMap(([storedName, [first, ...others]]) => first === void 0 || others.length > 0 ? [] : [ [ first.label.id, storedName ] ]));
      return id => names.get(id);
    }
    function partOf(storedName, read) {
      if (!read.ok) {
        const lines = [ `  # Left out, because ${read.problem}: ${commentText(storedName)}` ];
        return {
          storedName: storedName,
          lines: lines,
          isLeftOut: true,
          problem: `is left out: ${read.problem}`
        };
      }
      const [name = "", ...others] = Object.entries({
        ...read.entry
      }).flatMap(([key, value]) => keyLines(key, value));
      const reasons = read.undeclared.map(({key: key, problem: problem}) => `${key} is not declared: ${problem}`);
      const comments = [ ...new Set(reasons) ];
      return {
        storedName: storedName,
        lines: [ `  - ${name}`, ...others.map(line => `    ${line}`), ...comments.map(comment => `    # ${(0, 
        src_text.TN)(comment)}`) ],
        isLeftOut: false,
        ...comments.length > 0 && {
          problem: comments.join("; ")
        }
      };
    }
    function keyLines(key, value) {
      if (!Array.isArray(value)) return [ `${key}: ${typeof value === "string" ? yamlText(value) : String(value)}` ];
      const items = value;
      if (items.length === 0) return [ `${key}: []` ];
      return [ `${key}:`, ...items.map(item => `  - ${yamlText(String(item))}`) ];
    }
    function without(read, keys, problem) {
      if (!read.ok) return read;
      const {name: name, ...others} = read.entry;
      const gone = keys.filter(key => others[key] !== void 0);
      const rest = Object.entries(others).filter(([key]) => !gone.some(other => other === key));
      const entry = {
        name: name,
        ...Object.fromEntries(rest)
      };
      return {
        ok: true,
        entry: entry,
        undeclared: [ ...read.undeclared, ...gone.map(key => ({
          key: key,
          problem: problem
        })) ]
      };
    }
    const ROOM = labels_file.Cm - 2e3;
    function sizeOf(lines) {
      return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    }
    function assemble(head, parts) {
      const kept = [];
      const over = [];
      let size = 0;
      let labelCount = 0;
      for (const part of parts) {
        const larger = size + sizeOf(part.lines);
        if (larger > ROOM || !part.isLeftOut && labelCount === manifest_schema.YN) {
          over.push(part);
          continue;
        }
        kept.push(part);
        size = larger;
        if (!part.isLeftOut) labelCount += 1;
      }
      const told = [ ...kept, ...over.map(part => ({
        ...part,
        isLeftOut: true,
        problem: "is left out: the list is full"
      })) ];
      const omissions = areLeftOut => told.flatMap(({storedName: storedName, problem: problem, isLeftOut: isLeftOut}) => problem === void 0 || isLeftOut !== areLeftOut ? [] : [ {
        storedName: storedName,
        problem: problem
      } ]);
      const lines = [ ...head, labelCount === 0 ? "labels: []" : "labels:", ...kept.flatMap(part => part.lines), ...over.length > 0 ? [ `  # Left out, because the list is full: ${(0, 
      src_text.LS)(over.length, "further label")}` ] : [] ];
      return {
        text: `${lines.join("\n")}\n`,
        labelCount: labelCount,
        leftOut: omissions(true),
        incomplete: omissions(false)
      };
    }
    var external_node_crypto_ = __webpack_require__(7598);
    var promises_ = __webpack_require__(1455);
    var external_node_path_ = __webpack_require__(6760);
    var folders = __webpack_require__(8146);
    // CONCATENATED MODULE: ./src/labels/replace-file.ts
    async function replaceFile(path, text) {
      const folder = (0, external_node_path_.dirname)(path);
      await (0, folders.f)(folder);
      if (await (0, promises_.realpath)(folder) !== folder) throw new Error(`${folder} has become a symbolic link`);
      const beside = (0, external_node_path_.join)(folder, `.${(0, external_node_path_.basename)(path)}.${(0, 
      external_node_crypto_.randomUUID)()}`);
      try {
        const handle = await (0, promises_.open)(beside, "wx");
        try {
          await handle.writeFile(text);
          await handle.datasync();
        } finally {
          await handle.close();
        }
        await (0, promises_.rename)(beside, path);
      } catch (error) {
        await (0, promises_.rm)(beside, {
          force: true
        }).catch(() => {});
        throw error;
      }
    }
    var redacted = __webpack_require__(8105);
    var circumstances = __webpack_require__(6084);
    var budget = __webpack_require__(2585);
    var heading = __webpack_require__(7212);
    var html = __webpack_require__(6433);
    var outputs = __webpack_require__(5468);
    var publish = __webpack_require__(4617);
    var remedies = __webpack_require__(9564);
    var run_facts = __webpack_require__(1381);
    // CONCATENATED MODULE: ./src/report/export-report.ts
    const MOST_WARNINGS = 5;
    async function reportExport(log, settings, outcome, github, redact) {
      const {environment: environment, source: source, headCommit: headCommit} = settings;
      const report = (0, redacted.p)(outcome, redact);
      const place = (0, redacted.p)({
        environment: environment,
        source: source,
        headCommit: headCommit
      }, redact);
      tell(log, report);
      const failure = report.kind === "failed" ? report.failure : github.stop.failure();
      const publication = {
        problems: [ ...failure === void 0 ? [] : [ (0, remedies.Ic)(failure, (0, circumstances.c)(settings)) ], ...(0, 
        redacted.p)((0, outputs.Wk)((0, outputs.it)(report)), redact) ],
        render: (problems, most) => renderExport(place, report, problems, most),
        stopped: () => failure === void 0 ? github.stop.failure() : void 0
      };
      const problems = await (0, publish.m)(log, settings, publication, github);
      if (problems.length > 0) log.fail(problems);
      return problems.length > 0 ? "failed" : "passed";
    }
    function tell(log, report) {
      if (report.kind === "failed") return;
      const {path: path, file: file, warnings: warnings} = report;
      log.info(`Exported ${exportedCount(report)} to ${path}.`);
      for (const warning of warnings) log.warning(warning);
      const told = omissionsOf(file);
      for (const warning of told.slice(0, MOST_WARNINGS)) log.warning(warning);
      const more = told.length - MOST_WARNINGS;
      if (more <= 0) return;
      log.warning(`${(0, src_text.LS)(more, "further label")} could not be declared exactly: see the comments in the file.`);
      log.group("What could not be declared exactly", told);
    }
    function exportedCount({labelCount: labelCount, file: file}) {
      const all = (0, src_text.LS)(labelCount, "label");
      return file.leftOut.length === 0 ? all : `${file.labelCount} of ${all}`;
    }
    function omissionsOf({leftOut: leftOut, incomplete: incomplete}) {
      return [ ...leftOut.map(({storedName: storedName, problem: problem}) => `Label ${(0, 
      src_text.hD)(storedName)} ${problem}.`), ...incomplete.map(({storedName: storedName, problem: problem}) => `Label ${(0, 
      src_text.hD)(storedName)}: ${problem}.`) ];
    }
    function renderExport({environment: environment, source: source, headCommit: headCommit}, report, problems, most) {
      const failed = problems.length > 0;
      const title = report.kind === "exported" && !failed ? (0, heading.R)("\u2705", environment, `${exportedCount(report)} exported`) : (0, 
      heading.R)("\u274c", environment, "export failed");
      const facts = [ ...report.kind === "exported" ? [ [ "Labels file", (0, html.aY)(report.path) ] ] : [], ...report.labelApi === void 0 ? [] : [ [ "Label API", report.labelApi ] ], ...(0, 
      run_facts.p)(source, headCommit) ];
      const warnings = report.kind === "exported" ? report.warnings : [];
      const head = [ title, ...problems.map(problem => (0, html.lm)("\u274c", problem)), ...warnings.map(warning => (0, 
      html.lm)("\u26a0\ufe0f", warning)) ];
      const foot = facts.length === 0 ? [] : [ (0, html.lV)(facts) ];
      const omissions = report.kind === "exported" ? omissionsOf(report.file) : [];
      const items = (0, budget.ux)(omissions.map(omission => `<li>${(0, html.aY)(omission)}</li>`), most - (0, 
      budget.$$)([ ...head, ...foot ].join("\n\n")) - 1e3);
      const details = omissions.length === 0 ? [] : [ `<p>\u26a0\ufe0f ${(0, src_text.LS)(omissions.length, "label")} could not be declared exactly; the file says so in comments.</p>`, `<ul>${items.kept.join("")}</ul>`, ...items.left > 0 ? [ `<p>\u2026 and ${items.left} more.</p>` ] : [] ];
      return [ ...head, ...details, ...foot, "" ].join("\n\n");
    }
    var places = __webpack_require__(9012);
    var version = __webpack_require__(311);
    // CONCATENATED MODULE: ./src/export.ts
    async function exportLabels(options) {
      const {log: log, settings: settings, github: github, redact: redact} = options;
      const report = await exportOrFail(options);
      return reportExport(log, settings, report, github, redact);
    }
    async function exportOrFail({log: log, session: session, settings: settings, redact: redact}) {
      let discovered;
      try {
        discovered = await (0, discover.k)(session, settings.labelApi, "all");
        const {store: store, existing: existing, warnings: warnings} = discovered;
        const document = await (store.settings?.read());
        const found = existing.map(label => foundLabel(label, document, redact));
        const {text: text, ...file} = writeLabelsFile(found, version.WO);
        session.stop.throwIfStopped();
        await write(settings.exportFile, redact(text), log);
        const organisation = organisationIn(discovered, settings);
        return {
          ...{
            kind: "exported",
            ...organisation,
            path: settings.exportFile,
            file: file
          },
          warnings: [ ...warnings, ...(0, places.e2)({
            ...organisation,
            results: []
          }) ]
        };
      } catch (error) {
        if (!(error instanceof src_failure.HR)) session.onUnexpected(error);
        const failure = error instanceof src_failure.HR ? error : (0, src_failure.mi)();
        const organisation = discovered && organisationIn(discovered, settings);
        const unknown = {
          labelApi: void 0,
          labelCount: void 0,
          labelLimit: settings.maxLabels
        };
        return {
          kind: "failed",
          ...organisation ?? unknown,
          failure: failure
        };
      }
    }
    function organisationIn({store: store, existing: existing}, {maxLabels: maxLabels}) {
      return {
        labelApi: store.api,
        labelCount: (0, stored_label.c)(store.api, existing).length,
        labelLimit: maxLabels ?? store.defaultLimit
      };
    }
    function foundLabel({id: id, kept: kept}, document, redact) {
      const settings = document?.settings.get(id);
      const shown = (0, redacted.p)(kept, redact);
      return {
        id: id,
        kept: shown,
        withheld: withheldIn(kept, shown),
        settings: settings && {
          interruptingLabelIds: settings.interruptingLabelIds,
          ...settings.maximumCapacity !== void 0 && {
            maximumCapacity: settings.maximumCapacity
          }
        }
      };
    }
    function withheldIn(kept, shown) {
      if (foundStoredName(kept) !== foundStoredName(shown)) return "label";
      const isSame = kept.kind === "name" || shown.kind === "name" || kept.description === shown.description;
      return isSame ? void 0 : "description";
    }
    async function write(path, text, log) {
      try {
        await replaceFile(path, text);
      } catch (error) {
        log.debugError(error);
        throw new src_failure.HR({
          code: "export-file",
          message: `The labels file ${path} could not be written: ${error instanceof Error ? error.message : "unknown reason"}.`
        });
      }
    }
  }),
  3492: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      YN: () => MOST_LABELS,
      wW: () => valuedEntry,
      xY: () => plainEntry
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
    var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2625);
    const MOST_LABELS = 1e3;
    const MOST_INTERRUPTING = 100;
    const settings = {
      "maximum-capacity": zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__.r5),
      "interrupting-labels": zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(_label_js__WEBPACK_IMPORTED_MODULE_0__.MH, "must be a list of label names, as in [Urgent], or [] for none").check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(MOST_INTERRUPTING, `must be at most ${MOST_INTERRUPTING} names`)))
    };
    const valuedEntry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
      name: _label_js__WEBPACK_IMPORTED_MODULE_0__.Vg,
      value: _label_js__WEBPACK_IMPORTED_MODULE_0__.w,
      scope: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__.dz),
      description: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__.Vw),
      ...settings
    });
    const plainEntry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
      name: _label_js__WEBPACK_IMPORTED_MODULE_0__.MH,
      description: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_label_js__WEBPACK_IMPORTED_MODULE_0__.Vw),
      ...settings
    });
    const entry = zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([ valuedEntry, plainEntry ]);
    const bareList = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(MOST_LABELS));
    const keyedList = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(entry).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb(MOST_LABELS));
    zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([ bareList, zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
      labels: keyedList
    }) ]);
  })
};
