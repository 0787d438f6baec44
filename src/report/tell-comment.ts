import type { CommentTarget } from '../inputs/comment-target.ts';
import { keepComment, LARGEST_COMMENT, type GitHubAccess } from './comment.ts';
import type { Log } from './log.ts';

/**
 * Keeps the comment and tells the log what became of it. One that cannot be kept is a warning: whoever may not comment
 * may still create labels.
 *
 * @param target where to keep it, or why that cannot be
 * @param render makes it in at most so many bytes
 */
export async function tellComment(
  log: Log,
  target: CommentTarget | string,
  render: (most: number) => string,
  github: GitHubAccess,
): Promise<void> {
  const told = (reason: string): void => {
    log.warning(`The comment on the pull request was not written: ${reason}`);
  };
  if (typeof target === 'string') {
    told(target);
    return;
  }
  if (github.stop.failure() !== undefined) {
    told('the step was stopped.');
    return;
  }
  const commented = await keepComment(target, render(LARGEST_COMMENT), github);
  if (commented.ok) log.info(`The comment on the pull request was ${commented.what}.`);
  else told(commented.reason);
}
