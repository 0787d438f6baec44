import { Composer, isMap, isNode, isScalar, LineCounter, Parser, type Document } from 'yaml';
import { oneLine } from '../text.ts';
import { boundedTokens, MOST_PROBLEMS, type Excess } from './manifest-tokens.ts';
import { plainValueOf } from './manifest-value.ts';

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

/**
 * Parses YAML 1.2 (JSON is a part of it) into plain values that know where they stand. Duplicate keys, several
 * documents, and more of anything than a list of labels can have are faults.
 */
export function parseManifestDocument(text: string): Parsed {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refused = (faults: readonly Excess[]): Parsed => ({
    ok: false,
    faults: faults.map(({ offset, problem }) => ({ place: at(offset), problem })),
  });
  const { document, faults } = compose(text, lines);
  if (document === undefined || faults.length > 0) return refused(faults);
  const plain = plainValueOf(document, MOST_PROBLEMS);
  if (!plain.ok) return refused(plain.faults);
  return { ok: true, value: plain.value, placeOf: (path) => at(offsetOf(document, path)) };
}

/** The text's first document, and the first faults of its syntax. */
function compose(
  text: string,
  lines: LineCounter,
): { readonly document: Document.Parsed | undefined; readonly faults: readonly Excess[] } {
  const excesses: Excess[] = [];
  const parser = new Parser(lines.addNewLine);
  const tokens = boundedTokens(text, parser, (excess) => excesses.push(excess));
  const composer = new Composer({
    stringKeys: true,
    // The parser compares each key with every other, which takes minutes for a file that is all keys.
    uniqueKeys: false,
    // Whatever version a `%YAML` directive asks for. The other schemas have tags that compare and copy keys so too.
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  });
  lines.addNewLine(0);
  const documents = composer.compose(tokens, true, text.length);
  const [first, second] = [documents.next().value, documents.next().value];
  if (excesses.length > 0) return { document: undefined, faults: excesses };
  const document = first ?? undefined;
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const faults = problems.slice(0, MOST_PROBLEMS).map(({ pos, message }) => ({
    offset: pos[0],
    problem: `is not valid YAML: ${oneLine(message, 200)}`,
  }));
  return {
    document,
    faults: second
      ? [...faults, { offset: second.range[0], problem: 'begins a second document; a list of labels is one' }]
      : faults,
  };
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
