import { CST, Lexer, type Parser } from 'yaml';
import { grouped } from '../text.ts';

/** Something that a document has too much of, and the offset at which it had. */
export interface Excess {
  readonly offset: number;
  readonly problem: string;
}

/** Keys, values, entries and collections; the most that a list without a fault can have is about 210,000. */
const MOST_VALUES = 250_000;

/** The characters of one key or value; the longest that a label may have is its description. */
const MOST_CHARACTERS = 10_000;

/** Collections within one another; a list of labels has four. */
const MOST_LEVELS = 20;

const MOST_ANCHORS = 100;

/** Five for each of a thousand labels. */
const MOST_ALIASES = 5_000;

/** Nobody fixes more faults of the syntax at a time. */
export const MOST_PROBLEMS = 20;

/** What a key, a value, an entry or a collection begins with. */
const startsOfValues: ReadonlySet<CST.TokenType | null | undefined> = new Set([
  ...(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar-header', 'alias'] as const),
  ...(['flow-map-start', 'flow-seq-start'] as const),
  ...(['seq-item-ind', 'explicit-key-ind', 'map-value-ind'] as const),
]);

/**
 * Parses the text into concrete syntax, and stops at the first thing that there is too much of: what comes after
 * this takes much longer, and some of it more than linear time.
 *
 * @param onExcess told why the tokens end early
 */
export function* boundedTokens(
  text: string,
  parser: Parser,
  onExcess: (excess: Excess) => void,
): Generator<CST.Token> {
  let values = 0;
  let anchors = 0;
  let aliases = 0;
  let errors = 0;
  let isPlainText = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer announces plain text by a lexeme of its own.
    const type: CST.TokenType | null | undefined = isPlainText ? undefined : CST.tokenType(lexeme);
    isPlainText = type === 'scalar';
    if (startsOfValues.has(type)) values += 1;
    if (type === 'anchor') anchors += 1;
    if (type === 'alias') aliases += 1;
    const problem = excessOf({
      characters: type === 'comment' || type === 'space' ? 0 : lexeme.length,
      levels: parser.stack.filter(CST.isCollection).length,
      anchors,
      aliases,
      values,
    });
    if (problem !== undefined) {
      onExcess({ offset: parser.offset, problem });
      return;
    }
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === 'error') errors += 1;
    }
    // They are faults enough.
    if (errors >= MOST_PROBLEMS) return;
  }
  yield* parser.end();
}

function excessOf(counts: {
  readonly characters: number;
  readonly levels: number;
  readonly anchors: number;
  readonly aliases: number;
  readonly values: number;
}): string | undefined {
  const { characters, levels, anchors, aliases, values } = counts;
  if (characters > MOST_CHARACTERS) return `is longer than ${grouped(MOST_CHARACTERS)} characters`;
  if (levels > MOST_LEVELS) return `is nested more than ${MOST_LEVELS} levels deep`;
  if (anchors > MOST_ANCHORS) return `has more than ${MOST_ANCHORS} anchors`;
  if (aliases > MOST_ALIASES) return `has more than ${grouped(MOST_ALIASES)} aliases`;
  if (values > MOST_VALUES) return `has more than ${grouped(MOST_VALUES)} values`;
  return undefined;
}
