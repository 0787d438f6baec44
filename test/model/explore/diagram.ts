import { START } from '../../harness/fake-clock.ts';
import { failureOf } from '../../../src/provision/result.ts';
import type { Told } from './network.ts';
import type { Story } from './schedule.ts';

const WIDTH = 44;

/** What happened in a schedule, as a sequence diagram in text, and which promises it broke. */
export function diagramOf(story: Story, broken: readonly string[]): string {
  const { network, parts, rules } = story;
  const several = rules.writers.length > 1;
  const name = (writer: number): string => (several && writer >= 0 ? `step ${writer + 1}` : '');
  const head = `${'seconds'.padStart(8)}  ${several ? '        ' : ''}the action ${' '.repeat(WIDTH - 9)} Genesys Cloud`;
  const lines = network.told.map((told) => {
    const at = ((told.at - START) / 1000).toFixed(3).padStart(8);
    return `${at}  ${several ? name(told.writer).padEnd(8) : ''}${arrowOf(told)}`.trimEnd();
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
