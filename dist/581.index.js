export const id = 581;
export const ids = [581];
export const modules = {

/***/ 5581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifest: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./src/text.ts
var src_text = __webpack_require__(8992);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/labels/manifest-document.ts


/** Copies that aliases make, those within one another multiplied: a thousand labels with ten aliases each. */
const MOST_ALIASES = 10_000;
/** Nobody mends more faults of the syntax at a time. */
const MOST_PROBLEMS = 20;
const TOO_DEEP = 'is nested too deeply';
/**
 * Parses YAML 1.2 (JSON is a part of it) into plain values that know where they stand. Duplicate keys, several
 * documents and aliases that multiply are faults.
 */
function parseManifestDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    const fault = (place, problem) => ({ ok: false, faults: [{ place, problem }] });
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            stringKeys: true,
            // The parser compares each key with every other, which takes minutes for a file that is all keys.
            uniqueKeys: false,
        });
        const problems = [...document.errors, ...document.warnings];
        const tooDeep = problems.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
        if (tooDeep !== undefined)
            return fault(at(tooDeep.pos[0]), TOO_DEEP);
        if (problems.length > 0) {
            const faults = problems.slice(0, MOST_PROBLEMS).map((error) => ({
                place: at(error.pos[0]),
                problem: error.code === 'MULTIPLE_DOCS'
                    ? 'begins a second document; a list of labels is one'
                    : `is not valid YAML: ${(0,src_text/* oneLine */.TN)(error.message, 200)}`,
            }));
            return { ok: false, faults };
        }
        const overlooked = overlookedFaults(document);
        if (overlooked.length > 0) {
            return { ok: false, faults: overlooked.map(({ offset, problem }) => ({ place: at(offset), problem })) };
        }
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        return { ok: true, value, placeOf: (path) => at(offsetOf(document, path)) };
    }
    catch (error) {
        // A ReferenceError for an alias, else a RangeError: the parser itself gives up on deep nesting earlier.
        const why = error instanceof ReferenceError ? 'has aliases that multiply' : TOO_DEEP;
        return fault({ line: 1, column: 1 }, why);
    }
}
/** What the parser lets pass, the first few: keys that stand again in the same map, and aliases of nothing. */
function overlookedFaults(document) {
    const found = [];
    const anchors = new Set();
    const tell = ({ range }, problem) => {
        if (found.length < MOST_PROBLEMS)
            found.push({ offset: range?.[0] ?? 0, problem });
    };
    (0,dist/* visit */.YR)(document, {
        Value(_, { anchor }) {
            anchors.add(anchor);
        },
        Map(_, { anchor, items }) {
            anchors.add(anchor);
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                if (seen.has(key.value))
                    tell(key, `has the key ${(0,src_text/* quote */.hD)(String(key.value))} twice`);
                seen.add(key.value);
            }
        },
        Alias(_, alias) {
            if (!anchors.has(alias.source)) {
                tell(alias, `has an alias of ${(0,src_text/* quote */.hD)(alias.source)}, but no such anchor before it`);
            }
        },
    });
    return found;
}
/** Where a path stands: its key for an entry of a map, else its value, else whatever is nearest above it. */
function offsetOf(document, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const parent = document.getIn(path.slice(0, length - 1));
        const key = path[length - 1];
        const pair = (0,dist/* isMap */.jh)(parent)
            ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key)
            : undefined;
        const node = pair?.key ?? document.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node) && node.range)
            return node.range[0];
    }
    return document.contents?.range[0] ?? 0;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./src/labels/label.ts
var label = __webpack_require__(2625);
;// CONCATENATED MODULE: ./src/labels/manifest-schema.ts


/** The most labels in one list. */
const MOST_LABELS = 1_000;
/** A label with a value, as it stands in a labels file. */
const valuedEntry = schemas/* strictObject */.rej({
    name: label/* valuedName */.Vg,
    value: label/* labelValue */.w,
    scope: schemas/* optional */.lqM(label/* labelScope */.dz),
    description: schemas/* optional */.lqM(label/* labelDescription */.Vw),
});
/** A label without a value, as it stands in a labels file. */
const plainEntry = schemas/* strictObject */.rej({
    name: label/* plainName */.MH,
    'maximum-capacity': schemas/* optional */.lqM(label/* maximumCapacity */.r5),
    'interrupting-labels': schemas/* optional */.lqM(schemas/* array */.YOg(label/* plainName */.MH, 'must be a list of label names').check(api/* _maxLength */.Eb(100, 'must be at most 100 names'))),
});
const list = schemas/* array */.YOg(schemas/* union */.KCZ([valuedEntry, plainEntry])).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_LABELS));
/** A labels file: the list, bare or under `labels`. Its JSON Schema is published with the action. */
const manifestSchema = schemas/* union */.KCZ([list, schemas/* strictObject */.rej({ labels: list })]);

// EXTERNAL MODULE: ./src/labels/stored-name.ts
var stored_name = __webpack_require__(8298);
;// CONCATENATED MODULE: ./src/labels/manifest.ts




/**
 * Reads a list of labels, bare or under `labels`, and finds all its faults.
 *
 * @param source what places are named after: the file's path, or the input's name
 * @param defaultDescription description of valued labels that have none
 */
function readManifest(text, source, defaultDescription) {
    const parsed = parseManifestDocument(text);
    const at = ({ line, column }) => `${source}:${line}:${column}`;
    if (!parsed.ok) {
        return {
            entries: [],
            faults: parsed.faults.map(({ place, problem }) => ({ subject: at(place), problem })),
        };
    }
    const list = listOf(parsed.value);
    if ('problem' in list) {
        return { entries: [], faults: [{ subject: at(parsed.placeOf(list.path)), problem: list.problem }] };
    }
    const faults = [];
    const entries = [];
    for (const [index, entry] of list.items.entries()) {
        const subjectOf = (path) => `${at(parsed.placeOf([...list.path, index, ...path]))} labels[${index}]${path.map(pathStep).join('')}`;
        const read = readEntry(entry, defaultDescription);
        if ('issues' in read) {
            for (const { path, problem } of read.issues)
                faults.push({ subject: subjectOf(path), problem });
        }
        else
            entries.push({ subject: subjectOf([]), label: read.label });
    }
    return { entries, faults: [...faults, ...collisions(entries)] };
}
function listOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject && 'labels' in value) {
        const unknownKey = Object.keys(value).find((key) => key !== 'labels');
        if (unknownKey !== undefined)
            return { path: [unknownKey], problem: `unknown key ${(0,src_text/* quote */.hD)(unknownKey)}; only "labels" belongs here` };
        return itemsOf(value.labels, ['labels']);
    }
    return itemsOf(value, []);
}
function itemsOf(value, path) {
    if (!Array.isArray(value))
        return { path, problem: 'must be a list of labels, bare or under the key "labels"' };
    const items = value;
    if (items.length === 0)
        return { path, problem: 'must have at least one label' };
    if (items.length > MOST_LABELS) {
        return {
            path,
            problem: `must have at most ${(0,src_text/* grouped */.zD)(MOST_LABELS)} labels, not ${items.length}`,
        };
    }
    return { path, items };
}
function readEntry(entry, defaultDescription) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
        return { issues: [{ path: [], problem: 'must be a label with a "name"' }] };
    }
    if ('value' in entry) {
        const parsed = valuedEntry.safeParse(entry);
        if (!parsed.success)
            return { issues: parsed.error.issues.flatMap((issue) => explain(issue, 'a "value"')) };
        const { name, value, scope = 'public', description = defaultDescription } = parsed.data;
        return { label: { kind: 'valued', name, value, scope, description } };
    }
    const parsed = plainEntry.safeParse(entry);
    if (!parsed.success)
        return { issues: parsed.error.issues.flatMap((issue) => explain(issue, 'no "value"')) };
    const { name, 'maximum-capacity': maximumCapacity, 'interrupting-labels': interruptingLabels, } = parsed.data;
    return { label: { kind: 'plain', name, maximumCapacity, interruptingLabels } };
}
/** Unknown keys that are told for one label. */
const MOST_KEYS = 20;
/** @param kind what makes the label the kind of label that it is */
function explain(issue, kind) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code !== 'unrecognized_keys')
        return [{ path, problem: issue.message }];
    return issue.keys
        .slice(0, MOST_KEYS)
        .map((key) => ({ path: [...path, key], problem: `unknown key for a label with ${kind}` }));
}
/** Labels that would be stored under one name. */
function collisions(entries) {
    const first = new Map();
    return entries.flatMap((entry) => {
        const storedName = (0,stored_name/* storedNameOf */.g)(entry.label);
        const earlier = first.get(storedName);
        if (earlier === undefined) {
            first.set(storedName, entry);
            return [];
        }
        const same = earlier.label.kind === entry.label.kind ? 'is the same label as' : 'would be stored under the name of';
        return [
            { subject: entry.subject, problem: `${same} the one at ${earlier.subject}: ${(0,src_text/* quote */.hD)(storedName)}` },
        ];
    });
}
function pathStep(step) {
    return typeof step === 'number' ? `[${step}]` : `.${step}`;
}


/***/ })

};
