/** A comment that JSON does not have, and the offset at which it begins. */
export interface JsonComment {
  readonly offset: number;
  /** What it begins with. */
  readonly mark: '//' | '/*';
}

export interface WithoutComments {
  /** The text with blanks in place of its comments, so that everything else stays where it was. */
  readonly text: string;
  readonly comments: readonly JsonComment[];
}

/** White space, quoted text, a comment (of YAML, of JavaScript), a mark of JSON, a word. */
const lexemes =
  /\s+|"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{},]|:(?=[\s"'[{])|(?:(?!:[\s"'[{])[^\s[\]{},])+/g;

/** Words that are values of JSON; any other begins a text of YAML, in which two slashes are text. */
const literal = /^(?:true|false|null|-?\d[\d.eE+-]*)$/;

/**
 * Finds the comments of a JSON text, `//` and the like: the YAML parser would take them for text, and report
 * whatever comes after them, or even make them part of a name. Text that is not JSON has none. Takes time in
 * proportion to the text.
 */
export function withoutJsonComments(text: string): WithoutComments {
  if (!/\/[/*]/.test(text) || !/^\s*(?:[[{]|\/[/*])/.test(text)) return { text, comments: [] };
  const comments: JsonComment[] = [];
  const parts: string[] = [];
  let isInText = false;
  for (const { 0: lexeme, index } of text.matchAll(lexemes)) {
    const mark = isInText ? undefined : markOf(lexeme);
    if (mark !== undefined) comments.push({ offset: index, mark });
    parts.push(mark === undefined ? lexeme : lexeme.replace(/[^\r\n]/g, ' '));
    if (mark === undefined && !/^[\s#]/.test(lexeme)) {
      isInText = !/^["'[\]{},:]/.test(lexeme) && !literal.test(lexeme);
    }
  }
  return { text: parts.join(''), comments };
}

function markOf(lexeme: string): JsonComment['mark'] | undefined {
  if (lexeme.startsWith('//')) return '//';
  return lexeme.startsWith('/*') ? '/*' : undefined;
}
