import { unexpectedFailure, type Failure } from '../failure.ts';
import type { Settings } from '../inputs/settings.ts';
import { circumstancesOf } from './circumstances.ts';
import type { GitHubAccess } from './comment.ts';
import { loadAndTellComment } from './load-comment.ts';
import type { Log } from './log.ts';
import { describeFailure } from './remedies.ts';
import { LARGEST_SUMMARY, writeSummary } from './summary.ts';

/** What is published. */
export interface Publication {
  /** What fails the step, as far as it is known before. */
  readonly problems: readonly string[];
  /**
   * Makes it in at most so many bytes.
   *
   * @param elsewhere where the rest can be read, as the end of a sentence
   */
  readonly render: (problems: readonly string[], most: number, elsewhere: string) => string;
  /** Why the step was stopped, where that fails it and is not among the problems. */
  readonly stopped: () => Failure | undefined;
}

/**
 * Adds a report to the job's summary and keeps it in the comment on the pull request, where these are wanted. Also a stop
 * that comes only now fails the step: then the summary, which has said that it passed, is written anew.
 *
 * @returns the problems, with those that came up here: a fault of the program, and the stop
 */
export async function publish(
  log: Log,
  settings: Pick<Settings, 'summary' | 'comment' | 'kind' | 'dryRun' | 'login'>,
  { problems, render, stopped }: Publication,
  github: GitHubAccess,
): Promise<readonly string[]> {
  const { summary, comment } = settings;
  const faults = await attempt(log, async () => {
    if (summary) await writeSummary(render(problems, LARGEST_SUMMARY, ''), log);
    const elsewhere = summary ? ' in the job summary' : '';
    if (comment !== undefined) {
      await loadAndTellComment(log, comment, (most) => render(problems, most, elsewhere), github);
    }
  });
  const late = stopped();
  if (late === undefined) return [...problems, ...faults];
  const all = [...problems, ...faults, describeFailure(late, circumstancesOf(settings))];
  if (!summary || faults.length > 0) return all;
  const again = await attempt(log, () =>
    writeSummary(render(all, LARGEST_SUMMARY, ''), log, { overwrite: true }),
  );
  return [...all, ...again];
}

/** @returns the failure that a person is told of, where the work met a fault of the program */
async function attempt(log: Log, work: () => Promise<void>): Promise<readonly string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    log.debugError(error);
    return [describeFailure(unexpectedFailure())];
  }
}
