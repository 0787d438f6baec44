export const id = 353;

export const ids = [ 353 ];

export const modules = {
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
  }),
  5730: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O$: () => unreadable,
      Xj: () => plainValueOf,
      YL: () => hasUnreadable
    });
    var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
    const unreadable = Symbol("unreadable");
    const LARGEST_WRITTEN = 8388608;
    const SURROUNDINGS = 32;
    function plainValueOf(document, most) {
      const faults = [];
      const tell = (node, problem) => {
        if (faults.length < most) faults.push({
          offset: node.range?.[0] ?? 0,
          problem: problem
        });
      };
      const anchors = new Map;
      let copied = 0;
      const write = node => {
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return writeAlias(node);
        const anchor = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, 
        yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? node.anchor : void 0;
        if (anchor !== void 0) anchors.set(anchor, void 0);
        const written = writeContent(node);
        if (anchor !== void 0) anchors.set(anchor, written);
        return written;
      };
      const writeContent = node => {
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) {
          const items = node.items.map(write);
          return {
            value: items.map(({value: value}) => value),
            size: sizeOf(items)
          };
        }
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
          const value = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? node.value : null;
          return {
            value: value,
            size: SURROUNDINGS + (typeof value === "string" ? value.length : 0)
          };
        }
        const values = new Map;
        let isAmbiguous = false;
        for (const {key: key, value: value} of node.items) {
          const name = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? String(key.value) : "";
          if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && values.has(name)) {
            tell(key, `has the key ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hD)(name)} twice`);
            isAmbiguous = true;
          }
          values.set(name, write(value));
        }
        const entries = [ ...values ].map(([name, {value: value}]) => [ name, value ]);
        const keys = entries.reduce((sum, [name]) => sum + name.length, 0);
        return {
          value: isAmbiguous ? unreadable : Object.fromEntries(entries),
          size: keys + sizeOf([ ...values.values() ])
        };
      };
      const writeAlias = alias => {
        const written = anchors.get(alias.source);
        if (written === void 0) {
          const why = anchors.has(alias.source) ? "which it is a part of" : "but no such anchor before it";
          tell(alias, `has an alias of ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hD)(alias.source)}, ${why}`);
          return {
            value: unreadable,
            size: 0
          };
        }
        const before = copied;
        copied += written.size;
        if (before <= LARGEST_WRITTEN && copied > LARGEST_WRITTEN) tell(alias, "is larger than 8 MiB when its aliases are written out");
        return written;
      };
      const {value: value} = write(document.contents);
      return {
        value: copied > LARGEST_WRITTEN ? unreadable : value,
        faults: faults
      };
    }
    function hasUnreadable(value) {
      if (typeof value === "object" && value !== null) return Object.values({
        ...value
      }).some(hasUnreadable);
      return value === unreadable;
    }
    function sizeOf(parts) {
      return parts.reduce((sum, {size: size}) => sum + size, SURROUNDINGS);
    }
  }),
  2353: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      readManifest: () => readManifest
    });
    var src_text = __webpack_require__(8992);
    var manifest_value = __webpack_require__(5730);
    var manifest_schema = __webpack_require__(3492);
    // CONCATENATED MODULE: ./src/labels/near-key.ts
    const LONGEST_KEY = 40;
    const SHORTEST_PART = 4;
    function nearKey(given, keys) {
      if (given.length > LONGEST_KEY) return;
      const letters = lettersOf(given);
      const near = keys.map(key => ({
        key: key,
        distance: distanceOf(letters, lettersOf(key))
      })).filter(({key: key, distance: distance}) => distance <= Math.max(letters.length, lettersOf(key).length) / 3).sort((a, b) => a.distance - b.distance)[0]?.key;
      if (near !== void 0) return near;
      return letters.length < SHORTEST_PART ? void 0 : keys.find(key => lettersOf(key).includes(letters));
    }
    function lettersOf(key) {
      return key.toLowerCase().replace(/[^a-z0-9]/g, "");
    }
    function distanceOf(one, other) {
      let beforeLast = [];
      let last = Array.from({
        length: other.length + 1
      }, (_, column) => column);
      for (let row = 1; row <= one.length; row += 1) {
        const current = [ row ];
        for (let column = 1; column <= other.length; column += 1) {
          const isSame = one[row - 1] === other[column - 1];
          const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
          current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1), isSwapped ? at(beforeLast, column - 2) + 1 : 1 / 0));
        }
        beforeLast = last;
        last = current;
      }
      return at(last, other.length);
    }
    function at(row, column) {
      return row[column] ?? 1 / 0;
    }
    // CONCATENATED MODULE: ./src/labels/manifest-entry.ts
    const identityKeys = [ "name", "value", "scope" ];
    const keys = Object.keys(manifest_schema.wW.shape);
    const MOST_KEYS = 20;
    function readEntry(entry, defaultDescription) {
      if ((0, manifest_value.YL)(entry)) return {
        label: void 0,
        faults: []
      };
      if (!isMap(entry)) return {
        label: void 0,
        faults: [ {
          path: [],
          problem: shapeProblem(entry)
        } ]
      };
      const parsed = parseEntry(entry, defaultDescription);
      if (parsed.ok) return {
        label: parsed.label,
        faults: []
      };
      const unknown = parsed.issues.flatMap(issue => issue.code === "unrecognized_keys" ? issue.keys : []).map((key, index) => ({
        key: key,
        near: index < MOST_KEYS ? nearKey(key, keys) : void 0
      }));
      const misspelt = new Set(unknown.flatMap(({near: near}) => near ?? []));
      const faults = parsed.issues.flatMap(issue => {
        if (issue.code === "unrecognized_keys") return unknown.slice(0, MOST_KEYS).map(unknownKeyFault);
        const path = issue.path.map(step => typeof step === "symbol" ? String(step) : step);
        const [key = ""] = path;
        return !(key in entry) && misspelt.has(String(key)) ? [] : [ {
          path: path,
          problem: issue.message
        } ];
      });
      const atFault = new Set(faults.map(({path: path}) => path[0]));
      if (identityKeys.some(key => atFault.has(key) || misspelt.has(key))) return {
        label: void 0,
        faults: faults
      };
      const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !atFault.has(key)));
      const again = parseEntry(rest, defaultDescription);
      return {
        label: again.ok ? again.label : void 0,
        faults: faults
      };
    }
    function isMap(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    const simpleName = /^[\p{L}\p{N}_=/][\p{L}\p{N} _=/-]{0,60}$/u;
    function shapeProblem(entry) {
      const name = typeof entry === "string" && simpleName.test(entry) ? entry : "VIP";
      return `must be a label with a "name", as in ${(0, src_text.hD)(`- name: ${name}`)}`;
    }
    function unknownKeyFault({key: key, near: near}) {
      const path = [ key ];
      if (near === key) return {
        path: path,
        problem: `belongs to a label with a "value"; a plain label has no ${key}`
      };
      if (near !== void 0) return {
        path: path,
        problem: `unknown key; did you mean ${(0, src_text.hD)(near)}?`
      };
      return {
        path: path,
        problem: `unknown key; a label has ${keys.map(src_text.hD).join(", ")}`
      };
    }
    function parseEntry(entry, defaultDescription) {
      if ("value" in entry) {
        const {success: success, data: data, error: error} = manifest_schema.wW.safeParse(entry);
        if (!success) return {
          ok: false,
          issues: error.issues
        };
        const {name: name, value: value, scope: scope = "public", description: description = defaultDescription} = data;
        return {
          ok: true,
          label: {
            kind: "valued",
            name: name,
            value: value,
            scope: scope,
            description: description,
            settings: settingsOf(data)
          }
        };
      }
      const {success: success, data: data, error: error} = manifest_schema.xY.safeParse(entry);
      if (!success) return {
        ok: false,
        issues: error.issues
      };
      const {name: name, description: description} = data;
      const described = description !== void 0 && {
        description: description
      };
      return {
        ok: true,
        label: {
          kind: "plain",
          name: name,
          ...described,
          settings: settingsOf(data)
        }
      };
    }
    function settingsOf({"maximum-capacity": maximumCapacity, "interrupting-labels": interruptingLabels}) {
      return {
        ...maximumCapacity !== void 0 && {
          maximumCapacity: maximumCapacity
        },
        ...interruptingLabels !== void 0 && {
          interruptingLabels: [ ...new Set(interruptingLabels) ]
        }
      };
    }
    var label = __webpack_require__(2625);
    // CONCATENATED MODULE: ./src/labels/manifest.ts
    function readManifest(parsed, source, defaultDescription) {
      const locate = (place, path = "") => ({
        subject: `${source.name}:${place.line}:${place.column}${path}`,
        ...source.file !== void 0 && {
          place: {
            file: source.file,
            line: place.line,
            column: place.column
          }
        }
      });
      const faults = parsed.faults.map(({place: place, problem: problem}) => ({
        ...locate(place),
        problem: problem
      }));
      if (!parsed.ok) return {
        entries: [],
        faults: faults
      };
      const list = listOf(parsed.value);
      for (const {path: path, problem: problem} of list.faults) faults.push({
        ...locate(parsed.placeOf(path)),
        problem: problem
      });
      const entries = [];
      for (const [index, entry] of list.items.entries()) {
        const locateIn = path => locate(parsed.placeOf([ ...list.path, index, ...path ]), ` labels[${index}]${path.map(pathStep).join("")}`);
        const read = readEntry(entry, defaultDescription);
        for (const {path: path, problem: problem} of read.faults) faults.push({
          ...locateIn(path),
          problem: problem
        });
        if (read.label !== void 0) entries.push({
          ...locateIn([]),
          label: read.label
        });
      }
      return {
        entries: entries,
        faults: [ ...faults, ...collisions(entries) ]
      };
    }
    const manifest_MOST_KEYS = 20;
    function listOf(value) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return itemsOf(value, []);
      const entries = Object.entries({
        ...value
      });
      const others = entries.filter(([key]) => key !== "labels").slice(0, manifest_MOST_KEYS);
      if ("labels" in value) {
        const list = itemsOf(value.labels, [ "labels" ]);
        const unknown = others.map(([key]) => ({
          path: [ key ],
          problem: `unknown key ${(0, src_text.hD)(key)}; only "labels" belongs here`
        }));
        return {
          ...list,
          faults: [ ...unknown, ...list.faults ]
        };
      }
      const [misspelt, items] = others.find(([key]) => nearKey(key, [ "labels" ]) !== void 0) ?? [];
      if (misspelt === void 0 || "name" in value) return itemsOf(value, []);
      const path = [ misspelt ];
      const fault = {
        path: path,
        problem: `unknown key ${(0, src_text.hD)(misspelt)}; did you mean "labels"?`
      };
      const list = Array.isArray(items) ? itemsOf(items, path) : {
        path: path,
        items: [],
        faults: []
      };
      return {
        ...list,
        faults: [ fault, ...list.faults ]
      };
    }
    function itemsOf(value, path) {
      const refused = problem => ({
        path: path,
        items: [],
        faults: [ {
          path: path,
          problem: problem
        } ]
      });
      if (value === manifest_value.O$) return {
        path: path,
        items: [],
        faults: []
      };
      if (!Array.isArray(value)) return refused('must be a list of labels, bare or under the key "labels", as in "- name: VIP"');
      const items = value;
      if (items.length === 0 && path.length === 0) return refused("must have at least one label");
      if (items.length > manifest_schema.YN) return refused(`must have at most ${(0, src_text.zD)(manifest_schema.YN)} labels, not ${(0, 
      src_text.zD)(items.length)}`);
      return {
        path: path,
        items: items,
        faults: []
      };
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
          ...entry.place !== void 0 && {
            place: entry.place
          },
          problem: `${same} the one at ${earlier.subject}: ${(0, src_text.hD)(storedName)}`
        } ];
      });
    }
    function pathStep(step) {
      return typeof step === "number" ? `[${step}]` : `.${(0, src_text.TN)(step, 80)}`;
    }
  })
};
