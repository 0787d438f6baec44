import type { Source } from '../audit/event-schema.ts';
import type { FilePlace } from '../labels/place.ts';
import { code, escapeHtml, linked } from './html.ts';

/** Which run it was, as a link to its attempt, and for which commit: a name and HTML each. */
export function runFacts(source: Source, headCommit: string | undefined): readonly (readonly string[])[] {
  return [
    ...(source.runUrl === undefined ? [] : [['Run', runLink(source.runUrl, source)]]),
    ...(headCommit === undefined ? [] : [['Commit', commitLink(headCommit, source)]]),
  ];
}

function runLink(url: string, { runId = '', runAttempt }: Source): string {
  const [path, attempt] =
    runAttempt === undefined ? ['', ''] : [`/attempts/${runAttempt}`, `, attempt ${runAttempt}`];
  return linked(url + path, escapeHtml(runId + attempt));
}

/** Where a place in a file of the workspace can be seen at the run's commit; `undefined` where that is not known. */
export function addressOf(
  { file, line }: FilePlace,
  source: Source,
  commit: string | undefined,
): string | undefined {
  const repository = repositoryOf(source);
  if (repository === undefined || commit === undefined || !isCommit(commit)) return undefined;
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return `${repository}/blob/${commit}/${path}#L${line}`;
}

/** The commit in the run's repository, which has the heads of forks' pull requests too. */
function commitLink(commit: string, source: Source): string {
  const repository = repositoryOf(source);
  if (repository === undefined || !isCommit(commit)) return code(commit);
  return linked(`${repository}/commit/${commit}`, code(commit));
}

/** The address of the run's repository. */
function repositoryOf({ runUrl = '' }: Source): string | undefined {
  return /^(https?:\/\/.+)\/actions\/runs\/[^/]+$/.exec(runUrl)?.[1];
}

function isCommit(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}
