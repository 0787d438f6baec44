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

/**
 * An id, in a cell that does not wrap: GitHub lets `nowrap` pass, but its style breaks the lines of `code` all the same.
 * What could be more than an id to GitHub is code.
 */
export function idCell(id: string): string {
  return /^[\w-]{1,64}$/.test(id) ? `<td nowrap><samp>${id}</samp></td>` : cell(code(id));
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

/** A row of a table; texts are HTML already. */
export function row(texts: readonly string[]): string {
  return rowOf(texts.map(cell));
}

/** A row of cells. */
export function rowOf(cells: readonly string[]): string {
  return `<tr>${cells.join('')}</tr>`;
}

/** A cell around HTML. */
export function cell(html: string): string {
  return `<td>${html}</td>`;
}

/** HTML that the reader unfolds, or folds where it is open. */
export function folded(title: string, html: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}</summary>${html}</details>`;
}
