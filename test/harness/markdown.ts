/** The rows of the first table below a line of a Markdown text, its head left out, as the text of their cells. */
export function tableBelow(text: string, line: string): readonly (readonly string[])[] {
  const start = text.indexOf(`\n${line}\n`);
  if (start === -1) throw new Error(`there is no line ${line}`);
  const [table = ''] = /(?:^\|.*\|\n)+/m.exec(text.slice(start)) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
  return rows.slice(2);
}
