import { oneLine } from '../text.ts';

/**
 * The summary is HTML, because Markdown inside an HTML block is not interpreted (CommonMark, "HTML blocks"), and
 * mentions and links inside `<code>` are not made active by GitHub: so text from outside stays text.
 */

/** Text as HTML; on one line, because a blank line would end the HTML block. */
export function escapeHtml(text: string): string {
  return oneLine(text, 2_000).replace(/[&<>"'`]/g, entity);
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

/** A table; cells are HTML already. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return ['<table>', row('th', header), ...rows.map((cells) => row('td', cells)), '</table>'].join('\n');
}
