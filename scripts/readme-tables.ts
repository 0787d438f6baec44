import type { ActionYml } from '../test/harness/action-yml.ts';

/** The text of README.md with the tables between its markers made anew. */
export function withTables(readme: string, action: ActionYml): string {
  const inputs = Object.entries(action.inputs).map(([name, { description, default: preset }]) => [
    code(name),
    preset === undefined ? '' : code(preset),
    description,
  ]);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]);
  const withInputs = replaceBetween(readme, 'inputs', table(['Input', 'Default', 'Meaning'], inputs));
  return replaceBetween(withInputs, 'outputs', table(['Output', 'Meaning'], outputs));
}

function replaceBetween(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: from action.yml -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`README.md needs the lines ${begin} and ${end}, in this order`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}
