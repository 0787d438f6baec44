import { summary } from '@actions/core';
import type { InputFault } from '../inputs/fault.ts';
import { plural } from '../text.ts';
import { code, row, sentence, table } from './html.ts';
import type { Log } from './log.ts';

/** What one step may add to the job's summary, in bytes (GitHub Docs, "Job summaries": 1 MiB), and a little less. */
export const LARGEST_SUMMARY = 1_000_000;

/**
 * The job summary, and the comment, of a step that stopped at its inputs. What does not fit is left out, and said to be.
 *
 * @param facts rows of a table, a name and HTML each
 * @param most size in bytes
 */
export function renderFaults(
  title: string,
  faults: readonly InputFault[],
  facts: readonly (readonly string[])[],
  most: number,
): string {
  const items = faults.map(({ subject, problem }) => `<li>${code(subject)}: ${code(problem)}</li>`);
  const foot = table(['Where', 'What'], facts.map(row));
  const fitting = within(items, most - bytesOf(foot) - 1_000);
  const more = fitting.left === 0 ? '' : `<li>and ${plural(fitting.left, 'further fault')}</li>`;
  return [
    '## Genesys Cloud routing labels',
    `<p>❌ ${sentence(title)}</p>`,
    `<ul>${fitting.kept.join('')}${more}</ul>`,
    foot,
    '',
  ].join('\n\n');
}

/** Adds to the job's summary. Without a summary file (an old runner) there is none, and that is no failure. */
export async function writeSummary(markdown: string, log: Log): Promise<void> {
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    log.debug(`No job summary was written: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
}

/** Size of a text in UTF-8, in bytes. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** Parts that fit, from the first on. */
export interface Fitting {
  readonly kept: readonly string[];
  /** How many parts were left out. */
  readonly left: number;
  /** What the kept ones take, in bytes. */
  readonly size: number;
}

/** @param room bytes; each part takes two more, for what separates it from the next */
export function within(parts: readonly string[], room: number): Fitting {
  let size = 0;
  for (const [index, part] of parts.entries()) {
    const next = size + bytesOf(part) + 2;
    if (next > room) return { kept: parts.slice(0, index), left: parts.length - index, size };
    size = next;
  }
  return { kept: parts, left: 0, size };
}
