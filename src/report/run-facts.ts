import type { Source } from '../audit/event-schema.ts';
import { code, escapeHtml } from './html.ts';

/** Which run it was, as a link to its attempt, and for which commit: a name and HTML each. */
export function runFacts(source: Source, headCommit: string | undefined): readonly (readonly string[])[] {
  return [
    ...(source.runUrl === undefined ? [] : [['Run', runLink(source.runUrl, source)]]),
    ...(headCommit === undefined ? [] : [['Commit', code(headCommit)]]),
  ];
}

function runLink(url: string, { runId = '', runAttempt }: Source): string {
  const [path, attempt] =
    runAttempt === undefined ? ['', ''] : [`/attempts/${runAttempt}`, `, attempt ${runAttempt}`];
  return `<a href="${escapeHtml(url + path)}">${escapeHtml(runId + attempt)}</a>`;
}
