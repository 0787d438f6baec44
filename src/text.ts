/**
 * Makes text that came from outside safe to show on one line: no control characters, line or paragraph
 * separators, or bidirectional controls, no workflow command (`::command::` at the beginning, or the older
 * `##[command]` anywhere: actions/runner, `ActionCommand.cs`), and not more than `most` characters.
 */
export function oneLine(text: string, most = 500): string {
  const clean = spaced(text).replace(/##\[/g, '# #[').replace(/^::/, ': :');
  const characters = Array.from(clean);
  return characters.length <= most ? clean : `${characters.slice(0, most - 1).join('')}…`;
}

/** With a space in place of what cannot stand on one line, and none at the ends. */
export function spaced(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]+/gu, ' ').trim();
}

/** Number of characters as a person counts them: Unicode code points. */
export function countCharacters(text: string): number {
  return Array.from(text).length;
}

/** `1 label`, `2 labels`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Text that came from outside, in quotation marks and short enough for the middle of a sentence. */
export function quote(text: string): string {
  return `"${oneLine(text, 80)}"`;
}

/** The most names that one sentence spells out. */
const MOST_NAMES = 10;

/** `a, b and 3 more`: the first of several, and how many there are beside them; empty for none. */
export function shortList(items: readonly string[], most = MOST_NAMES): string {
  const more = items.length - most;
  return `${items.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `1,000,000`. By hand, because the first use of `toLocaleString` takes Node as long as half its start. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
