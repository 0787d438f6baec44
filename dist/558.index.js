export const id = 558;

export const ids = [ 558 ];

export const modules = {
  1558: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      parseManifestDocument: () => parseManifestDocument
    });
    var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8992);
    const MOST_ALIASES = 1e4;
    const MOST_PROBLEMS = 20;
    const TOO_DEEP = "is nested too deeply";
    function parseManifestDocument(text) {
      const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
      const at = offset => {
        const {line: line, col: col} = lines.linePos(offset);
        return {
          line: line,
          column: col
        };
      };
      const fault = (place, problem) => ({
        ok: false,
        faults: [ {
          place: place,
          problem: problem
        } ]
      });
      try {
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
          lineCounter: lines,
          prettyErrors: false,
          stringKeys: true,
          uniqueKeys: false
        });
        const problems = [ ...document.errors, ...document.warnings ];
        const tooDeep = problems.find(({code: code}) => code === "RESOURCE_EXHAUSTION");
        if (tooDeep !== void 0) return fault(at(tooDeep.pos[0]), TOO_DEEP);
        if (problems.length > 0) {
          const faults = problems.slice(0, MOST_PROBLEMS).map(error => ({
            place: at(error.pos[0]),
            problem: error.code === "MULTIPLE_DOCS" ? "begins a second document; a list of labels is one" : `is not valid YAML: ${(0, 
            _text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(error.message, 200)}`
          }));
          return {
            ok: false,
            faults: faults
          };
        }
        const overlooked = overlookedFaults(document);
        if (overlooked.length > 0) return {
          ok: false,
          faults: overlooked.map(({offset: offset, problem: problem}) => ({
            place: at(offset),
            problem: problem
          }))
        };
        const value = document.toJS({
          maxAliasCount: MOST_ALIASES
        });
        return {
          ok: true,
          value: value,
          placeOf: path => at(offsetOf(document, path))
        };
      } catch (error) {
        const why = error instanceof ReferenceError ? "has aliases that multiply" : TOO_DEEP;
        return fault({
          line: 1,
          column: 1
        }, why);
      }
    }
    function overlookedFaults(document) {
      const found = [];
      const anchors = new Set;
      const tell = ({range: range}, problem) => {
        if (found.length < MOST_PROBLEMS) found.push({
          offset: range?.[0] ?? 0,
          problem: problem
        });
      };
      (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
        Value(_, {anchor: anchor}) {
          anchors.add(anchor);
        },
        Map(_, {anchor: anchor, items: items}) {
          anchors.add(anchor);
          const seen = new Set;
          for (const {key: key} of items) {
            if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) continue;
            if (seen.has(key.value)) tell(key, `has the key ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hD)(String(key.value))} twice`);
            seen.add(key.value);
          }
        },
        Alias(_, alias) {
          if (!anchors.has(alias.source)) tell(alias, `has an alias of ${(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.hD)(alias.source)}, but no such anchor before it`);
        }
      });
      return found;
    }
    function offsetOf(document, path) {
      for (let length = path.length; length > 0; length -= 1) {
        const parent = document.getIn(path.slice(0, length - 1));
        const key = path[length - 1];
        const pair = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent) ? parent.items.find(item => (0, 
        yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key) && item.key.value === key) : void 0;
        const node = pair?.key ?? document.getIn(path.slice(0, length), true);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.range) return node.range[0];
      }
      return document.contents?.range[0] ?? 0;
    }
  })
};
