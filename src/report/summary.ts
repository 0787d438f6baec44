import { summary } from '@actions/core';
import { variable } from '../inputs/environment.ts';
import type { InputFault } from '../inputs/fault.ts';
import type { FilePlace } from '../labels/place.ts';
import { plural } from '../text.ts';
import { bytesOf, within } from './budget.ts';
import { heading } from './heading.ts';
import { code, factList, linked } from './html.ts';
import type { Log } from './log.ts';

/** What one step may add to the job's summary, in bytes (GitHub Docs, "Job summaries": 1 MiB), and a little less. */
export const LARGEST_SUMMARY = 1_000_000;

/**
 * The job summary, and the comment, of a step that stopped at its inputs. What does not fit is left out, and said to be.
 *
 * @param environment region host, or API host of a gateway; `undefined` when the inputs do not say
 * @param title the verdict, a text of our own
 * @param facts a name and HTML each
 * @param most size in bytes
 * @param addressOf where a place in a file can be seen; `undefined` where nobody knows
 */
export function renderFaults(
  environment: string | undefined,
  title: string,
  faults: readonly InputFault[],
  facts: readonly (readonly string[])[],
  most: number,
  addressOf: (place: FilePlace) => string | undefined = () => undefined,
): string {
  const items = faults.map(({ subject, problem, place }) => {
    const address = place && addressOf(place);
    return `<li>${address === undefined ? code(subject) : linked(address, code(subject))}: ${code(problem)}</li>`;
  });
  const foot = factList(facts);
  const fitting = within(items, most - bytesOf(foot) - 1_000);
  const more = fitting.left === 0 ? '' : `<li>and ${plural(fitting.left, 'further fault')}</li>`;
  return [heading('❌', environment, title), `<ul>${fitting.kept.join('')}${more}</ul>`, foot, ''].join(
    '\n\n',
  );
}

/**
 * Adds to the job's summary. Outside a runner there is no file for it, which is nothing to speak of; one that cannot be
 * written is a warning.
 *
 * @param overwrite takes the place of what the step has written before: each step has a file of its own
 */
export async function writeSummary(markdown: string, log: Log, { overwrite = false } = {}): Promise<void> {
  try {
    // What an earlier attempt could not write is still there.
    await summary.emptyBuffer().addRaw(markdown).write({ overwrite });
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown reason';
    const told = `The job summary was not written: ${reason}.`;
    if (variable(process.env, 'GITHUB_STEP_SUMMARY') === '') log.debug(told);
    else log.warning(told);
  }
}
