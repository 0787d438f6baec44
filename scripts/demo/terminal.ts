import { stripVTControlCharacters, styleText } from 'node:util';

/** Text that only decorates: a terminal gets it in colour, a file or a pipe gets it plain. */
export type Format = Parameters<typeof styleText>[0];

/** The widest line that is printed. */
export const WIDTH = 80;

/** The text in a colour, where this output shows colours (a terminal, and no NO_COLOR). */
export function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout });
}

const graphemes = new Intl.Segmenter();

/** How many columns a text takes, its colours left out: an emoji takes two. */
export function columns(text: string): number {
  const parts = [...graphemes.segment(stripVTControlCharacters(text))];
  return parts.reduce(
    (sum, { segment }) => sum + (/\p{Emoji_Presentation}|\uFE0F/u.test(segment) ? 2 : 1),
    0,
  );
}

/** The text filled up with spaces to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/**
 * Breaks a line into lines that fit, at spaces where there are any, each but the first indented like it and
 * by so many more columns.
 */
export function wrap(line: string, width: number, further = 2): string[] {
  const lines: string[] = [];
  const hanging = (/^ */.exec(line)?.[0] ?? '') + ' '.repeat(further);
  let rest = line;
  while (columns(rest) > width) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > hanging.length ? space : width;
    lines.push(rest.slice(0, end).trimEnd());
    rest = hanging + rest.slice(end).trimStart();
  }
  return [...lines, rest];
}

/** Prints text that may hold several lines, indented and broken to fit, and painted if so asked. */
export function print(text: string, indent = 0, format?: Format): void {
  const margin = ' '.repeat(indent);
  for (const line of text.split('\n')) {
    for (const part of wrap(line, WIDTH - indent)) {
      const shown = format === undefined ? part : paint(format, part);
      console.log(part === '' ? '' : margin + shown);
    }
  }
}

/** Prints a heading over the whole width. */
export function heading(text: string): void {
  console.log(`\n${paint('bold', `━━ ${text} ${'━'.repeat(Math.max(0, WIDTH - 4 - columns(text)))}`)}\n`);
}

/** Prints names and values in two columns. */
export function printPairs(pairs: Readonly<Record<string, string>>, indent: number): void {
  const width = Math.max(...Object.keys(pairs).map(columns)) + 2;
  for (const [name, value] of Object.entries(pairs)) {
    print(`${pad(name, width)}${value}`.trimEnd(), indent);
  }
}
