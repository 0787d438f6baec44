import { Composer, isMap, isNode, isScalar, LineCounter, Parser, type Document, type YAMLError } from 'yaml';
import { oneLine, quote } from '../text.ts';
import { boundedTokens, MOST_PROBLEMS, type Excess } from './manifest-tokens.ts';
import { withoutJsonComments, type JsonComment } from './json-comments.ts';
import { plainValueOf } from './manifest-value.ts';
import type { Place } from './place.ts';

/** A step into a document: a key, or the number of a list's entry. */
export type Path = readonly (string | number)[];

export interface PlacedProblem {
  readonly place: Place;
  readonly problem: string;
}

export type Parsed =
  | {
      readonly ok: true;
      /** What has a fault of its own is `unreadable`: parts of it, or all. */
      readonly value: unknown;
      readonly faults: readonly PlacedProblem[];
      readonly placeOf: (path: Path) => Place;
    }
  | { readonly ok: false; readonly faults: readonly PlacedProblem[] };

/**
 * Parses YAML 1.2 (JSON is a part of it) into plain values that know where they stand. Duplicate keys, several
 * documents, comments in JSON, and more of anything than a list of labels can have are faults.
 */
export function parseManifestDocument(source: string): Parsed {
  const { text, comments } = withoutJsonComments(source);
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const placed = (faults: readonly Excess[]): readonly PlacedProblem[] =>
    [...comments.slice(0, MOST_PROBLEMS).map(commentFault), ...faults].map(({ offset, problem }) => ({
      place: at(offset),
      problem,
    }));
  const { document, faults } = compose(text, lines);
  if (document === undefined || faults.length > 0) return { ok: false, faults: placed(faults) };
  const plain = plainValueOf(document, MOST_PROBLEMS);
  return {
    ok: true,
    value: plain.value,
    faults: placed(plain.faults),
    placeOf: (path) => at(offsetOf(document, path)),
  };
}

function commentFault({ offset, mark }: JsonComment): Excess {
  return {
    offset,
    problem: `has a comment with ${quote(mark)}: JSON has no comments, and YAML's begin with "#"`,
  };
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
  const problems = [...(document?.errors ?? []), ...(document?.warnings ?? [])].slice(0, MOST_PROBLEMS);
  const faults = problems.map((problem) => syntaxFault(problem, text));
  return {
    document,
    faults: second
      ? [
          ...oneTabALine(faults),
          { offset: second.range[0], problem: 'begins a second document; a list of labels is one' },
        ]
      : oneTabALine(faults),
  };
}

/** How far a line is looked at for tabs, in characters. */
const LONGEST_INDENTATION = 200;

const TAB = 'has a tab as indentation; YAML is indented with spaces';

/** The parser names a tab only where it stands in place of the first indentation; elsewhere, what comes of it. */
function syntaxFault({ code, pos, message }: YAMLError, text: string): Excess {
  const [offset] = pos;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(line, line + LONGEST_INDENTATION))?.[0] ?? '';
  // In JSON, a tab is white space like any other.
  const isTab = indentation.includes('\t') && !/^\s*[[{]/.test(text);
  if (isTab) return { offset: line + indentation.indexOf('\t'), problem: TAB };
  return { offset, problem: code === 'TAB_AS_INDENT' ? TAB : `is not valid YAML: ${oneLine(message, 200)}` };
}

/** One tab can be the cause of many faults. */
function oneTabALine(faults: readonly Excess[]): readonly Excess[] {
  const seen = new Set<number>();
  return faults.filter(({ offset, problem }) => problem !== TAB || (!seen.has(offset) && seen.add(offset)));
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
