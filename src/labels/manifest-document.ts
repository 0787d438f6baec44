import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { oneLine, quote } from '../text.ts';

/** Where a fault is: line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A step into a document: a key, or the number of a list's entry. */
export type Path = readonly (string | number)[];

export type Parsed =
  | { readonly ok: true; readonly value: unknown; readonly placeOf: (path: Path) => Place }
  | { readonly ok: false; readonly faults: readonly { readonly place: Place; readonly problem: string }[] };

/** Copies that aliases make, those within one another multiplied: a thousand labels with ten aliases each. */
const MOST_ALIASES = 10_000;

/** Nobody mends more faults of the syntax at a time. */
const MOST_PROBLEMS = 20;

const TOO_DEEP = 'is nested too deeply';

/**
 * Parses YAML 1.2 (JSON is a part of it) into plain values that know where they stand. Duplicate keys, several
 * documents and aliases that multiply are faults.
 */
export function parseManifestDocument(text: string): Parsed {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const fault = (place: Place, problem: string): Parsed => ({ ok: false, faults: [{ place, problem }] });
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      // The parser compares each key with every other, which takes minutes for a file that is all keys.
      uniqueKeys: false,
    });
    const problems = [...document.errors, ...document.warnings];
    const tooDeep = problems.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (tooDeep !== undefined) return fault(at(tooDeep.pos[0]), TOO_DEEP);
    if (problems.length > 0) {
      const faults = problems.slice(0, MOST_PROBLEMS).map((error) => ({
        place: at(error.pos[0]),
        problem:
          error.code === 'MULTIPLE_DOCS'
            ? 'begins a second document; a list of labels is one'
            : `is not valid YAML: ${oneLine(error.message, 200)}`,
      }));
      return { ok: false, faults };
    }
    const overlooked = overlookedFaults(document);
    if (overlooked.length > 0) {
      return { ok: false, faults: overlooked.map(({ offset, problem }) => ({ place: at(offset), problem })) };
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { ok: true, value, placeOf: (path) => at(offsetOf(document, path)) };
  } catch (error) {
    // A ReferenceError for an alias, else a RangeError: the parser itself gives up on deep nesting earlier.
    const why = error instanceof ReferenceError ? 'has aliases that multiply' : TOO_DEEP;
    return fault({ line: 1, column: 1 }, why);
  }
}

/** What the parser lets pass, the first few: keys that stand again in the same map, and aliases of nothing. */
function overlookedFaults(
  document: Document.Parsed,
): readonly { readonly offset: number; readonly problem: string }[] {
  const found: { readonly offset: number; readonly problem: string }[] = [];
  const anchors = new Set<string | undefined>();
  const tell = ({ range }: Node, problem: string): void => {
    if (found.length < MOST_PROBLEMS) found.push({ offset: range?.[0] ?? 0, problem });
  };
  visit(document, {
    Value(_, { anchor }) {
      anchors.add(anchor);
    },
    Map(_, { anchor, items }) {
      anchors.add(anchor);
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) tell(key, `has the key ${quote(String(key.value))} twice`);
        seen.add(key.value);
      }
    },
    Alias(_, alias) {
      if (!anchors.has(alias.source)) {
        tell(alias, `has an alias of ${quote(alias.source)}, but no such anchor before it`);
      }
    },
  });
  return found;
}

/** Where a path stands: its key for an entry of a map, else its value, else whatever is nearest above it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1));
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
