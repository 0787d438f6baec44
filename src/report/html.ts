import { oneLine } from '../text.ts';

/**
 * The summary is HTML, because Markdown inside an HTML block is not interpreted (CommonMark, "HTML blocks"), and
 * mentions and links inside `<code>` are not made active by GitHub: so text from outside stays text.
 */

/** Text as HTML; on one line, because a blank line would end the HTML block. */
export function escapeHtml(text: string): string {
  return oneLine(text, 1_000).replace(/[&<>"'`]/g, entity);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Text from outside, as code. */
export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** What there is to know, by itself, after an icon that says how bad it is. */
export function notice(icon: '❌' | '⚠️', text: string): string {
  return `<p>${icon} ${code(text)}</p>`;
}

/** A sentence of our own, in which backticks mark code. */
export function sentence(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? code(part.slice(1, -1)) : part.replace(/[&<>]/g, entity)))
    .join('');
}

/** A link around HTML. */
export function linked(address: string, html: string): string {
  return `<a href="${escapeHtml(address)}">${html}</a>`;
}

/** A table of {@link row}s below a header. */
export function table(header: readonly string[], rows: readonly string[]): string {
  const cells = header.map((title) => `<th>${title}</th>`).join('');
  return ['<table>', `<tr>${cells}</tr>`, ...rows, '</table>'].join('\n');
}

/** A row of a table, and where there is a line, that below it across all columns; both are HTML already. */
export function labelRow(cells: readonly string[], line: string): string {
  const row = `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return line === '' ? row : `${row}\n<tr><td colspan="${cells.length}">${line}</td></tr>`;
}

/** How many characters of a piece of HTML stand without a place where a browser may break the line. */
export function longestWord(html: string): number {
  const text = html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#\d+;/g, '?');
  // A hyphen before a digit is none (UAX #14, LB25).
  return Math.max(0, ...text.split(/\s+|(?<=-)(?=[a-z])/i).map((word) => word.length));
}

/** Facts, a name and HTML each, as a list: its lines break where a table would be cut off. */
export function factList(facts: readonly (readonly string[])[]): string {
  return `<ul>${facts.map(([name = '', html = '']) => `<li>${name}: ${html}</li>`).join('')}</ul>`;
}

/** HTML that the reader unfolds, or folds where it is open. */
export function folded(title: string, html: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>${html}</details>`;
}
