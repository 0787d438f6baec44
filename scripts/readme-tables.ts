import { textOptions } from '../sandbox/src/text-options.ts';
import { Failure, failureCodes } from '../src/failure.ts';
import { explanations, remedyFor } from '../src/report/remedies.ts';
import type { ActionYml } from '../test/harness/action-yml.ts';

/** A workflow of examples/, and what it is for. */
export interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** Every table that a page can show, by the name in its marker. */
export function tablesOf(
  { inputs, outputs }: Pick<ActionYml, 'inputs' | 'outputs'>,
  examples: readonly ExampleFile[],
): Readonly<Record<string, string>> {
  return {
    inputs: table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, { description, default: preset }]) => [
        code(name),
        preset === undefined ? '' : code(preset),
        description,
      ]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    ),
    'failure-codes': table(
      ['Code', 'Meaning', 'What to do'],
      failureCodes.map((name) => [code(name), explanations[name].meaning, usualRemedy(name)]),
    ),
    'sandbox-options': table(
      ['Option', 'Default', 'Meaning'],
      Object.entries(textOptions).map(([name, { description, preset }]) => [
        code(name),
        preset === '' ? '' : code(preset),
        description,
      ]),
    ),
    examples: table(
      ['Workflow', 'What it is for'],
      examples.map(({ name, text }) => [
        `[${code(`examples/workflows/${name}`)}](../examples/workflows/${name})`,
        firstSentence(text),
      ]),
    ),
  };
}

/** A table that a page shows, and what it is made of: `<!-- inputs: from action.yml -->` up to `<!-- /inputs -->`. */
const shown = /(<!-- ([\w-]+): from \S+ -->)[^]*?(<!-- \/\2 -->)/g;

/** The text of a page with the tables between its markers made anew. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return page.replaceAll(shown, (_, begin: string, name: string, end: string) => {
    const content = tables[name];
    if (content === undefined) throw new Error(`There is no table "${name}" to be shown.`);
    return `${begin}\n\n${content}\n\n${end}`;
  });
}

/** The names of the tables that a page shows. */
export function tablesIn(page: string): readonly string[] {
  return [...page.matchAll(shown)].map(([, , name = '']) => name);
}

/** The remedy of a failure of which nothing is known but its code. */
function usualRemedy(name: (typeof failureCodes)[number]): string {
  const { inGeneral } = explanations[name];
  return inGeneral ?? remedyFor(new Failure({ code: name, message: '', correlationId: 'any' }));
}

/** What the comment at the top of a workflow says first. */
function firstSentence(workflow: string): string {
  const [comment = ''] = /^(?:#.*\n)+/.exec(workflow) ?? [];
  const [paragraph = ''] = comment.replaceAll(/^# ?/gm, '').split(/\n\s*\n/);
  return paragraph.replaceAll('\n', ' ').replace(/(?<=\.) .*$/, '');
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
