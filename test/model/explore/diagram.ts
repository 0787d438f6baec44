import { START } from '../../harness/fake-clock.ts';
import { failureOf } from '../../../src/provision/result.ts';
import type { Told } from './stage.ts';
import type { StepEnd } from './step.ts';

const WIDTH = 44;

/** What a diagram shows of a schedule. */
export interface Shown {
  readonly told: readonly Told[];
  readonly parts: readonly { readonly end: StepEnd; readonly writer: { readonly index: number } }[];
  /** How many steps there are. */
  readonly writers: number;
}

/** What happened in a schedule, as a sequence diagram in text, and which promises it broke. */
export function diagramOf({ told, parts, writers }: Shown, broken: readonly string[]): string {
  const several = writers > 1;
  const name = (writer: number): string => (several && writer >= 0 ? `step ${writer + 1}` : '');
  const head = `${'seconds'.padStart(8)}  ${several ? '        ' : ''}the action ${' '.repeat(WIDTH - 9)} Genesys Cloud`;
  const lines = told.map((each) => {
    const at = ((each.at - START) / 1000).toFixed(3).padStart(8);
    return `${at}  ${several ? name(each.writer).padEnd(8) : ''}${arrowOf(each)}`.trimEnd();
  });
  const ends = parts.flatMap(({ end, writer }) =>
    [...end.results.values()].map((result) => {
      const code = failureOf(result)?.code;
      const who = several ? `${name(writer.index)}: ` : '';
      return `${who}${result.label.name} is ${result.outcome}${code === undefined ? '' : ` (${code})`}, POSTs: ${result.attempts}`;
    }),
  );
  return [head, ...lines, ...ends, ...broken.map((each) => `BROKEN: ${each}`)].join('\n');
}

function arrowOf({ kind, text }: Told): string {
  const line = (from: string, to: string): string => `${from}${` ${text} `.padEnd(WIDTH, '-')}${to}`;
  switch (kind) {
    case 'request':
      return line('|---', '--->|');
    case 'answer':
      return line('|<---', '---|');
    case 'loss':
      return line('| x---', '- |');
    case 'aside':
      return `|     ${text}`;
  }
}
