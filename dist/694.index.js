export const id = 694;

export const ids = [ 694 ];

export const modules = {
  8694: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readManifest: () => readManifest
    });
    var src_text = __webpack_require__(8992);
    var schemas = __webpack_require__(8395);
    var api = __webpack_require__(3305);
    var label = __webpack_require__(2625);
    // CONCATENATED MODULE: ./src/labels/manifest-schema.ts
    const MOST_LABELS = 1e3;
    const valuedEntry = schemas.rej({
      name: label.Vg,
      value: label.w,
      scope: schemas.lqM(label.dz),
      description: schemas.lqM(label.Vw)
    });
    const plainEntry = schemas.rej({
      name: label.MH,
      "maximum-capacity": schemas.lqM(label.r5),
      "interrupting-labels": schemas.lqM(schemas.YOg(label.MH, "must be a list of label names").check(api.Eb(100, "must be at most 100 names")))
    });
    const list = schemas.YOg(schemas.KCZ([ valuedEntry, plainEntry ])).check(api.m9(1), api.Eb(MOST_LABELS));
    schemas.KCZ([ list, schemas.rej({
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
          issues: parsed.error.issues.flatMap(issue => explain(issue, 'a "value"'))
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
        issues: parsed.error.issues.flatMap(issue => explain(issue, 'no "value"'))
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
    function explain(issue, kind) {
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
        const storedName = (0, label.gh)(entry.label);
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
      return typeof step === "number" ? `[${step}]` : `.${(0, src_text.TN)(step, 80)}`;
    }
  })
};
