import { unexpectedFailure, type Failure } from '../failure.ts';
import { regionOfApi } from '../genesys/regions.ts';
import type { CommentTarget } from '../inputs/comment-target.ts';
import type { Rejection } from '../inputs/rejection.ts';
import type { Settings } from '../inputs/settings.ts';
import { circumstancesOf, usual } from './circumstances.ts';
import { describeFailure } from './remedies.ts';
import { plural } from '../text.ts';
import type { GitHubAccess } from './comment.ts';
import { code } from './html.ts';
import { loadAndTellComment } from './load-comment.ts';
import type { Log } from './log.ts';
import { faultAnnotation, faultLines, placedFaults } from './fault-lines.ts';
import { outputsWithoutLabels, tryToWriteOutputs } from './outputs.ts';
import { addressOf, runFacts } from './run-facts.ts';
import { LARGEST_SUMMARY, renderFaults, writeSummary } from './summary.ts';

/** The most faults that the log spells out. */
const MOST_TOLD = 1_000;

/**
 * Tells all faults of the inputs: in the log, in one annotation and at their places in the labels file, in the summary and
 * on the pull request. Sets every output.
 *
 * @param connectGitHub called only when there is a comment to be kept
 */
export async function rejectInputs(
  log: Log,
  rejection: Rejection,
  connectGitHub: () => Promise<GitHubAccess>,
): Promise<'failed'> {
  const { faults, summary } = rejection;
  const title = `${plural(faults.length, 'fault')} in the inputs; nothing was sent`;
  const environment = rejection.apiHost && (regionOfApi(rejection.apiHost) ?? rejection.apiHost);
  const facts = factsOf(environment, rejection);
  // First what a person waits for: files take their time, and a disk may not answer at all.
  for (const line of faultLines(faults, MOST_TOLD)) log.info(line);
  const lost = tryToWriteOutputs(outputsWithoutLabels);
  const render = (most: number): string =>
    renderFaults(environment, title, faults, facts, most, (place) =>
      addressOf(place, rejection.source, rejection.headCommit),
    );
  if (summary) await writeSummary(render(LARGEST_SUMMARY), log);
  log.fail(faultAnnotation(`${title}.`, faults, lost));
  for (const { place, line } of placedFaults(faults)) log.errorAt(place, line);
  await comment(log, rejection.comment, render, connectGitHub);
  return 'failed';
}

function factsOf(
  environment: string | undefined,
  { source, headCommit }: Rejection,
): readonly (readonly string[])[] {
  const where = environment === undefined ? 'the inputs do not say which organisation' : code(environment);
  return [['Genesys Cloud', where], ...runFacts(source, headCommit)];
}

/** A comment of an earlier run would otherwise go on saying what its step does no more. */
async function comment(
  log: Log,
  target: CommentTarget | string | undefined,
  render: (most: number) => string,
  connectGitHub: () => Promise<GitHubAccess>,
): Promise<void> {
  if (target === undefined) return;
  try {
    const github = await connectGitHub();
    try {
      await loadAndTellComment(log, target, render, github);
    } finally {
      github.http.close();
    }
  } catch (error) {
    log.debugError(error);
  }
}

/** The end of a step that met a fault of the program before it could report. */
export function failUnexpectedly(log: Log, error: unknown): 'failed' {
  log.debugError(error);
  log.fail([describeFailure(unexpectedFailure()), ...tryToWriteOutputs(outputsWithoutLabels)]);
  return 'failed';
}

/**
 * The end of a stopped step that something kept from finishing its report.
 *
 * @param begun what the inputs say; `undefined` when they were not read by then, so that nothing can have been written
 */
export function failOverdue(
  log: Log,
  stop: Failure | undefined,
  begun: Pick<Settings, 'kind' | 'dryRun' | 'login'> | undefined,
): 'failed' {
  const unfinished = begun
    ? 'The report could not be finished in time, probably because the disk does not answer: the audit file, the outputs or the summary may be incomplete.'
    : 'It was still reading its inputs; nothing was sent.';
  log.fail([
    describeFailure(stop ?? unexpectedFailure(), begun ? circumstancesOf(begun) : { ...usual, task: 'plan' }),
    unfinished,
    // Of a step that had begun, only the report knows what to say.
    ...(begun ? [] : tryToWriteOutputs(outputsWithoutLabels)),
  ]);
  return 'failed';
}
