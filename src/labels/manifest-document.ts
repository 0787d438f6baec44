import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
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
      // Warnings come back with the errors; the parser must not print them, for they quote the file.
      logLevel: 'error',
    });
    const problems = [...document.errors, ...document.warnings];
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
    const twice = repeatedKeys(document);
    if (twice.length > 0) {
      const faults = twice.map(({ offset, key }) => ({
        place: at(offset),
        problem: `has the key ${quote(key)} twice`,
      }));
      return { ok: false, faults };
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { ok: true, value, placeOf: (path) => at(offsetOf(document, path)) };
  } catch (error) {
    // A ReferenceError for an alias, a RangeError for nesting without end.
    const why = error instanceof ReferenceError ? 'has aliases that multiply' : 'is nested too deeply';
    return fault({ line: 1, column: 1 }, why);
  }
}

/** Keys that stand again in the same map, the first few. */
function repeatedKeys(
  document: Document.Parsed,
): readonly { readonly offset: number; readonly key: string }[] {
  const found: { readonly offset: number; readonly key: string }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value) && found.length < MOST_PROBLEMS) {
          found.push({ offset: key.range?.[0] ?? 0, key: String(key.value) });
        }
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Where a path stands: its key for an entry of a map, else its value, else whatever is nearest above it. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}
