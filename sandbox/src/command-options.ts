import { parseArgs } from 'node:util';
import type { SandboxOptions } from './options.ts';
import { optionNames, readTextOptions, textOptions } from './text-options.ts';

export type Command =
  | { readonly kind: 'start'; readonly options: SandboxOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** What the command line asks for. A flag that is given again is one more line of it: `--labels VIP --labels Sales`. */
export function readCommand(args: readonly string[]): Command {
  const string = { type: 'string', multiple: true } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...Object.fromEntries(optionNames.map((name) => [name, string])),
        help: { type: 'boolean' },
      },
      allowPositionals: false,
    });
    const { help, ...given } = values;
    if (help === true) return { kind: 'help' };
    const texts = Object.entries(given).map(([name, lines]) => [name, textOf(lines)] as const);
    const read = readTextOptions(Object.fromEntries(texts));
    return read.ok ? { kind: 'start', options: read.options } : { kind: 'mistake', message: read.faults };
  } catch (error) {
    return { kind: 'mistake', message: error instanceof Error ? error.message : String(error) };
  }
}

function textOf(lines: unknown): string {
  return Array.isArray(lines) ? lines.join('\n') : '';
}

const WIDTH = 100;
const INDENT = 26;

/** How to use the command. */
export const USAGE = `Usage: npm run sandbox -- [options]

A stand-in for Genesys Cloud's login and label APIs. It keeps its labels in memory.

${Object.entries(textOptions)
  .map(([name, { value, description, preset }]) =>
    explained(`--${name} ${value}`, preset === '' ? description : `${description} Default: ${preset}.`),
  )
  .join('\n')}
${explained('--help', 'Shows this.')}
`;

function explained(flag: string, text: string): string {
  const lines = [''];
  for (const word of text.replaceAll('`', '').split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > WIDTH - INDENT) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  const separator =
    flag.length + 2 < INDENT ? ' '.repeat(INDENT - flag.length - 2) : `\n${' '.repeat(INDENT)}`;
  return `  ${flag}${separator}${lines.join(`\n${' '.repeat(INDENT)}`)}`;
}
