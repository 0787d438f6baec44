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

/** A row of a table; cells are HTML already. */
export function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** HTML that the reader unfolds, or folds where it is open. */
export function folded(title: string, html: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>${html}</details>`;
}
