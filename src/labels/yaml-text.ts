import { stringify } from 'yaml';
import { INVISIBLE, LONE_SURROGATE, SEPARATOR } from '../characters.ts';

/** What a person could not see, or not tell from a blank: it stands in the file by its code. */
const hidden = new RegExp(String.raw`[${INVISIBLE}${SEPARATOR}${LONE_SURROGATE}]|(?! )\p{Zs}`, 'gu');
const hasHidden = new RegExp(hidden.source, 'u');

/**
 * A text as YAML writes it, on one line: plain where that reads back as the same text, also by a reader of YAML 1.1
 * (where `no` is a boolean), else in quotation marks.
 */
export function yamlText(text: string): string {
  const options = { lineWidth: 0, blockQuote: false, compat: 'yaml-1.1' } as const;
  if (!hasHidden.test(text)) return stringify(text, options).trimEnd();
  const quoted = { ...options, defaultStringType: 'QUOTE_DOUBLE', doubleQuotedAsJSON: true } as const;
  return stringify(text, quoted).trimEnd().replace(hidden, escaped);
}

function escaped(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** A text from outside as part of a comment, whose line it cannot leave; beyond `most` characters it is cut. */
export function commentText(text: string, most = 300): string {
  const characters = Array.from(text);
  return yamlText(characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`);
}
