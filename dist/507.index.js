export const id = 507;

export const ids = [ 507 ];

export const modules = {
  8507: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
    // CONCATENATED MODULE: ./src/labels/manifest-value.ts
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
        if ((0, dist.Vj)(node)) return writeAlias(node);
        const anchor = (0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) ? node.anchor : void 0;
        if (anchor !== void 0) anchors.set(anchor, void 0);
        const written = writeContent(node);
        if (anchor !== void 0) anchors.set(anchor, written);
        return written;
      };
      const writeContent = node => {
        if ((0, dist.oP)(node)) {
          const items = node.items.map(write);
          return {
            value: items.map(({value: value}) => value),
            size: sizeOf(items)
          };
        }
        if (!(0, dist.jh)(node)) {
          const value = (0, dist.jn)(node) ? node.value : null;
          return {
            value: value,
            size: SURROUNDINGS + (typeof value === "string" ? value.length : 0)
          };
        }
        const values = new Map;
        for (const {key: key, value: value} of node.items) {
          const name = (0, dist.jn)(key) ? String(key.value) : "";
          if ((0, dist.jn)(key) && values.has(name)) tell(key, `has the key ${(0, src_text.hD)(name)} twice`);
          values.set(name, write(value));
        }
        const entries = [ ...values ].map(([name, {value: value}]) => [ name, value ]);
        const keys = entries.reduce((sum, [name]) => sum + name.length, 0);
        return {
          value: Object.fromEntries(entries),
          size: keys + sizeOf([ ...values.values() ])
        };
      };
      const writeAlias = alias => {
        const written = anchors.get(alias.source);
        if (written === void 0) {
          const why = anchors.has(alias.source) ? "which it is a part of" : "but no such anchor before it";
          tell(alias, `has an alias of ${(0, src_text.hD)(alias.source)}, ${why}`);
          return {
            value: null,
            size: 0
          };
        }
        const before = copied;
        copied += written.size;
        if (before <= LARGEST_WRITTEN && copied > LARGEST_WRITTEN) tell(alias, "is larger than 8 MiB when its aliases are written out");
        return written;
      };
      const {value: value} = write(document.contents);
      return faults.length === 0 ? {
        ok: true,
        value: value
      } : {
        ok: false,
        faults: faults
      };
    }
    function sizeOf(parts) {
      return parts.reduce((sum, {size: size}) => sum + size, SURROUNDINGS);
    }
    // CONCATENATED MODULE: ./src/labels/manifest-document.ts
    function parseManifestDocument(text) {
      const lines = new dist.HN;
      const at = offset => {
        const {line: line, col: col} = lines.linePos(offset);
        return {
          line: line,
          column: col
        };
      };
      const refused = faults => ({
        ok: false,
        faults: faults.map(({offset: offset, problem: problem}) => ({
          place: at(offset),
          problem: problem
        }))
      });
      const {document: document, faults: faults} = compose(text, lines);
      if (document === void 0 || faults.length > 0) return refused(faults);
      const plain = plainValueOf(document, MOST_PROBLEMS);
      if (!plain.ok) return refused(plain.faults);
      return {
        ok: true,
        value: plain.value,
        placeOf: path => at(offsetOf(document, path))
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
      const problems = [ ...document?.errors ?? [], ...document?.warnings ?? [] ];
      const faults = problems.slice(0, MOST_PROBLEMS).map(({pos: pos, message: message}) => ({
        offset: pos[0],
        problem: `is not valid YAML: ${(0, src_text.TN)(message, 200)}`
      }));
      return {
        document: document,
        faults: second ? [ ...faults, {
          offset: second.range[0],
          problem: "begins a second document; a list of labels is one"
        } ] : faults
      };
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
  })
};
