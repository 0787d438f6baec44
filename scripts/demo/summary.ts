import { columns, pad, paint, wrap } from './terminal.ts';

/** Shows a job summary in a terminal: what is a block of its own there, Markdown headings or HTML, is one here. */
export function renderSummary(summary: string, width: number): string[] {
  const blocks = summary.split(/\n{2,}/).map((block) => block.trim());
  return blocks
    .filter((block) => block !== '')
    .flatMap((block, index) =>
      index === 0 ? renderBlock(block, width) : ['', ...renderBlock(block, width)],
    );
}

function renderBlock(block: string, width: number): string[] {
  const [, title] = /^#+ +(.*)$/.exec(block) ?? [];
  if (title !== undefined) return [paint(['bold', 'underline'], title)];
  const [, isOpen, summary = '', content = ''] =
    /^<details( open)?><summary>(.*?)<\/summary>(.*)<\/details>$/s.exec(block) ?? [];
  if (summary !== '') {
    // A terminal folds nothing; what a page shows folded may be long.
    const inner = renderBlock(content.trim(), width - 2).map((line) => `  ${line}`.trimEnd());
    return [`${isOpen === undefined ? '▸' : '▾'} ${textOf(summary)}`, ...inner];
  }
  if (block.startsWith('<table>')) return renderTable(block, width);
  return linesOf(block.replaceAll('<li>', '<br>• ')).flatMap((line) => wrap(line, width));
}

/** The lines of a piece of HTML, empty ones left out. */
function linesOf(html: string): string[] {
  const lines = html.split(/<br ?\/?>/).map(textOf);
  return lines.filter((line) => line !== '');
}

/** A table in aligned columns; the widest column gives way where the terminal is too narrow. */
function renderTable(html: string, width: number): string[] {
  const rows = contentsOf(html, 'tr').map((row) => contentsOf(row, 't[hd]').map(linesOf));
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.flatMap((row) => (row[index] ?? []).map(columns))),
  );
  const excess = widths.reduce((sum, each) => sum + each + 2, -2) - width;
  const widest = widths.indexOf(Math.max(...widths));
  if (excess > 0) widths[widest] = Math.max(10, (widths[widest] ?? 0) - excess);
  const [head = [], ...body] = rows.map((row) => renderRow(row, widths));
  const rule = widths.map((each) => '─'.repeat(each)).join('  ');
  return [...head.map((line) => paint('bold', line)), rule, ...body.flat()];
}

function renderRow(row: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const cells = widths.map((each, index) => (row[index] ?? []).flatMap((line) => wrap(line, each, 0)));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = widths.map((each, index) => pad(cells[index]?.[line] ?? '', each));
    return parts.join('  ').trimEnd();
  });
}

/** What stands inside each element of this name. */
function contentsOf(html: string, name: string): string[] {
  const elements = html.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'gs'));
  return [...elements].map(([, content = '']) => content);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The text of a piece of HTML, without its tags. */
function textOf(html: string): string {
  const decode = (whole: string, number?: string, name?: string) =>
    number === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(number));
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#(\d+)|(\w+));/g, decode)
    .trim();
}
