import { summary } from '@actions/core';
import type { InputFault } from '../settings/fault.ts';
import { code, sentence } from './html.ts';
import type { Log } from './log.ts';

/** What one step may add to the job's summary, in bytes (GitHub Docs, "Job summaries": 1 MiB), and a little less. */
export const LARGEST_SUMMARY = 1_000_000;

/** The job summary of a step that stopped at its inputs. */
export function renderFaults(title: string, faults: readonly InputFault[]): string {
  const items = faults.map(({ subject, problem }) => `<li>${code(subject)}: ${code(problem)}</li>`);
  return [
    '## Genesys Cloud routing labels',
    `<p>❌ ${sentence(title)}</p>`,
    `<ul>${items.join('')}</ul>`,
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
