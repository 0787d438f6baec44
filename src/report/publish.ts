import { unexpectedFailure } from '../failure.ts';
import type { Settings } from '../inputs/settings.ts';
import type { GitHubAccess } from './comment.ts';
import { loadAndTellComment } from './load-comment.ts';
import type { Log } from './log.ts';
import { describeFailure } from './remedies.ts';
import { LARGEST_SUMMARY, writeSummary } from './summary.ts';

/**
 * Adds a report to the job's summary and keeps it in the comment on the pull request, where these are wanted.
 *
 * @param render makes it in at most so many bytes; `elsewhere` is where the rest can be read, as the end of a sentence
 * @returns what went wrong with that and is a fault of the program; it fails the step
 */
export async function publish(
  log: Log,
  { summary, comment }: Pick<Settings, 'summary' | 'comment'>,
  render: (most: number, elsewhere: string) => string,
  github: GitHubAccess,
): Promise<readonly string[]> {
  try {
    if (summary) await writeSummary(render(LARGEST_SUMMARY, ''), log);
    const elsewhere = summary ? ' in the job summary' : '';
    if (comment !== undefined) {
      await loadAndTellComment(log, comment, (most) => render(most, elsewhere), github);
    }
    return [];
  } catch (error) {
    log.debugError(error);
    return [describeFailure(unexpectedFailure())];
  }
}
