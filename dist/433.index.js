export const id = 433;

export const ids = [ 433 ];

export const modules = {
  8814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      parseManifestDocument: () => parseManifestDocument
    });
    var dist = __webpack_require__(8815);
    var src_text = __webpack_require__(8992);
    // CONCATENATED MODULE: ./src/labels/manifest-tokens.ts
    const MOST_VALUES = 25e4;
    const MOST_CHARACTERS = 1e4;
    const MOST_LEVELS = 20;
    const MOST_ANCHORS = 100;
    const MOST_ALIASES = 5e3;
    const MOST_PROBLEMS = 20;
    const startsOfValues = new Set([ "scalar", "single-quoted-scalar", "double-quoted-scalar", "block-scalar-header", "alias", "flow-map-start", "flow-seq-start", "seq-item-ind", "explicit-key-ind", "map-value-ind" ]);
    function* boundedTokens(text, parser, onExcess) {
      let values = 0;
      let anchors = 0;
      let aliases = 0;
      let errors = 0;
      let isPlainText = false;
      for (const lexeme of (new dist.JG).lex(text)) {
        const type = isPlainText ? void 0 : dist.DB.tokenType(lexeme);
        isPlainText = type === "scalar";
        if (startsOfValues.has(type)) values += 1;
        if (type === "anchor") anchors += 1;
        if (type === "alias") aliases += 1;
        const problem = excessOf({
          characters: type === "comment" || type === "space" ? 0 : lexeme.length,
          levels: parser.stack.filter(dist.DB.isCollection).length,
          anchors: anchors,
          aliases: aliases,
          values: values
        });
        if (problem !== void 0) {
          onExcess({
            offset: parser.offset,
            problem: problem
          });
          return;
        }
        for (const token of parser.next(lexeme)) {
          yield token;
          if (token.type === "error") errors += 1;
        }
        if (errors >= MOST_PROBLEMS) return;
      }
      yield* parser.end();
    }
    function excessOf(counts) {
      const {characters: characters, levels: levels, anchors: anchors, aliases: aliases, values: values} = counts;
      if (characters > MOST_CHARACTERS) return `is longer than ${(0, src_text.zD)(MOST_CHARACTERS)} characters`;
      if (levels > MOST_LEVELS) return `is nested more than ${MOST_LEVELS} levels deep`;
      if (anchors > MOST_ANCHORS) return `has more than ${MOST_ANCHORS} anchors`;
      if (aliases > MOST_ALIASES) return `has more than ${(0, src_text.zD)(MOST_ALIASES)} aliases`;
      if (values > MOST_VALUES) return `has more than ${(0, src_text.zD)(MOST_VALUES)} values`;
      return;
    }
    // CONCATENATED MODULE: ./src/labels/json-comments.ts
    const lexemes = /\s+|"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{},]|:(?=[\s"'[{])|(?:(?!:[\s"'[{])[^\s[\]{},])+/g;
    const literal = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;
    function withoutJsonComments(text) {
      if (!/\/[/*]/.test(text) || !/^\s*(?:[[{]|\/[/*])/.test(text)) return {
        text: text,
        comments: []
      };
      const comments = [];
      const parts = [];
      let isInText = false;
      for (const {0: lexeme, index: index} of text.matchAll(lexemes)) {
        const mark = isInText ? void 0 : markOf(lexeme);
        if (mark !== void 0) comments.push({
          offset: index,
          mark: mark
        });
        parts.push(mark === void 0 ? lexeme : lexeme.replace(/[^\r\n]/g, " "));
        if (mark === void 0 && !/^[\s#]/.test(lexeme)) isInText = !/^["'[\]{},:]/.test(lexeme) && !literal.test(lexeme);
      }
      return {
        text: parts.join(""),
        comments: comments
      };
    }
    function markOf(lexeme) {
      if (lexeme.startsWith("//")) return "//";
      return lexeme.startsWith("/*") ? "/*" : void 0;
    }
    var manifest_value = __webpack_require__(5730);
    // CONCATENATED MODULE: ./src/labels/manifest-document.ts
    function parseManifestDocument(source) {
      const {text: text, comments: comments} = withoutJsonComments(source);
      const lines = new dist.HN;
      const at = offset => {
        const {line: line, col: col} = lines.linePos(offset);
        return {
          line: line,
          column: col
        };
      };
      const placed = faults => [ ...comments.slice(0, MOST_PROBLEMS).map(commentFault), ...faults ].map(({offset: offset, problem: problem}) => ({
        place: at(offset),
        problem: problem
      }));
      const {document: document, faults: faults} = compose(text, lines);
      if (document === void 0 || faults.length > 0) return {
        ok: false,
        faults: placed(faults)
      };
      const plain = (0, manifest_value.Xj)(document, MOST_PROBLEMS);
      return {
        ok: true,
        value: plain.value,
        faults: placed(plain.faults),
        placeOf: path => at(offsetOf(document, path))
      };
    }
    function commentFault({offset: offset, mark: mark}) {
      return {
        offset: offset,
        problem: `has a comment with ${(0, src_text.hD)(mark)}: JSON has no comments, and YAML's begin with "#"`
      };
    }
    function compose(text, lines) {
      const excesses = [];
      const parser = new dist.iX(lines.addNewLine);
      const tokens = boundedTokens(text, parser, excess => excesses.push(excess));
      const composer = new dist.Dk({
        stringKeys: true,
        uniqueKeys: false,
        schema: "core",
        merge: false,
        resolveKnownTags: false
      });
      lines.addNewLine(0);
      const documents = composer.compose(tokens, true, text.length);
      const [first, second] = [ documents.next().value, documents.next().value ];
      if (excesses.length > 0) return {
        document: void 0,
        faults: excesses
      };
      const document = first ?? void 0;
      const problems = [ ...document?.errors ?? [], ...document?.warnings ?? [] ].slice(0, MOST_PROBLEMS);
      const faults = problems.map(problem => syntaxFault(problem, text));
      return {
        document: document,
        faults: second ? [ ...oneTabALine(faults), {
          offset: second.range[0],
          problem: "begins a second document; a list of labels is one"
        } ] : oneTabALine(faults)
      };
    }
    const LONGEST_INDENTATION = 200;
    const TAB = "has a tab as indentation; YAML is indented with spaces";
    function syntaxFault({code: code, pos: pos, message: message}, text) {
      const [offset] = pos;
      const line = text.lastIndexOf("\n", offset - 1) + 1;
      const indentation = /^[ \t]*/.exec(text.slice(line, line + LONGEST_INDENTATION))?.[0] ?? "";
      const isTab = indentation.includes("\t") && !/^\s*[[{]/.test(text);
      if (isTab) return {
        offset: line + indentation.indexOf("\t"),
        problem: TAB
      };
      return {
        offset: offset,
        problem: code === "TAB_AS_INDENT" ? TAB : `is not valid YAML: ${(0, src_text.TN)(message, 200)}`
      };
    }
    function oneTabALine(faults) {
      const seen = new Set;
      return faults.filter(({offset: offset, problem: problem}) => problem !== TAB || !seen.has(offset) && seen.add(offset));
    }
    function offsetOf(document, path) {
      for (let length = path.length; length > 0; length -= 1) {
        const parent = document.getIn(path.slice(0, length - 1));
        const key = path[length - 1];
        const pair = (0, dist.jh)(parent) ? parent.items.find(item => (0, dist.jn)(item.key) && item.key.value === key) : void 0;
        const node = pair?.key ?? document.getIn(path.slice(0, length), true);
        if ((0, dist.Ll)(node) && node.range) return node.range[0];
      }
      return document.contents?.range[0] ?? 0;
    }
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
  })
};
