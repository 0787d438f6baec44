import type { TrailReport } from '../audit/trail.ts';
import type { Failure } from '../failure.ts';
import type { Discovered } from '../genesys/discover.ts';
import { ownLabels } from '../genesys/stored-label.ts';
import { unlistedOf, type Plan, type PlannedLabel } from '../provision/plan.ts';
import { identityIn, type LabelResult } from '../provision/result.ts';
import { redacted } from '../secrets/redacted.ts';
import type { ProvisionSettings } from '../inputs/settings.ts';
import { circumstancesOf } from './circumstances.ts';
import type { GitHubAccess } from './comment.ts';
import { lookAlikeWarnings } from './plan-log.ts';
import { publish, type Publication } from './publish.ts';
import { LONGEST_ANNOTATION, type Log } from './log.ts';
import { outputsOf, tryToWriteOutputs } from './outputs.ts';
import { renderReport } from './render.ts';
import type { StepReport } from './report.ts';
import { labelProblemsOf, stepProblemsOf, warningsOf } from './problems.ts';

/** The most reasons that the log spells out. */
const MOST_LOGGED = 1_000;

export interface Finished {
  readonly results: readonly LabelResult[];
  /** Whether that was before the stop, so that nothing but deliveries can have been waiting for it. */
  readonly settledInTime: boolean;
  readonly discovered: Discovered | undefined;
  readonly plan: Plan | undefined;
  /** What was warned of in between. */
  readonly warnings: readonly string[];
  readonly trail: TrailReport;
  /** What failed a step that has no label to tell it of; else `undefined`. */
  readonly failure: Failure | undefined;
}

/**
 * Writes outputs, summary and comment, and the one annotation if the step fails.
 *
 * @param redact takes out secrets: the runner masks its log alone
 */
export async function reportStep(
  log: Log,
  settings: ProvisionSettings,
  finished: Finished,
  github: GitHubAccess,
  redact: (text: string) => string,
): Promise<'passed' | 'failed'> {
  const { stop } = github;
  const stopped = (): Failure | undefined => failingStop(finished, stop);
  const report = redacted(reportOf(settings, finished, stopped()), redact);
  for (const warning of warningsOf(report, settings.webhookRequired)) log.warning(warning);
  const stepProblems = [
    ...stepProblemsOf(report, settings.webhookRequired),
    ...redacted(tryToWriteOutputs(outputsOf(report)), redact),
  ];
  const labelProblems = labelProblemsOf(report, LONGEST_ANNOTATION - stepProblems.join('\n').length);
  const publication: Publication = {
    problems: stepProblems,
    render: (problems, most, elsewhere) => renderReport(report, problems, most, elsewhere),
    stopped: () => (report.stopped === undefined ? stopped() : undefined),
  };
  const problems = [
    ...labelProblems.lines,
    ...(await publish(log, settings, publication, github)),
    ...labelProblems.counts,
  ];
  // The reasons stand last in the log, next to the annotation.
  for (const line of labelProblems.all.slice(0, MOST_LOGGED)) log.info(`- ${line}`);
  if (problems.length > 0) log.fail(problems);
  return problems.length > 0 ? 'failed' : 'passed';
}

/** The stop, unless it is the deadline of a step that had done its work and lost its time to the webhook. */
function failingStop({ settledInTime, trail }: Finished, stop: GitHubAccess['stop']): Failure | undefined {
  const failure = stop.failure();
  const isLateByWebhook = settledInTime && trail.webhook !== undefined && trail.webhook.undelivered > 0;
  return isLateByWebhook && failure?.code === 'deadline' ? undefined : failure;
}

function reportOf(
  settings: ProvisionSettings,
  { results, discovered, plan, warnings, trail, failure }: Finished,
  stopped: Failure | undefined,
): StepReport {
  const { environment, dryRun, source, headCommit, auditFile, listed } = settings;
  return {
    environment,
    dryRun,
    circumstances: circumstancesOf(settings),
    source,
    headCommit,
    results,
    warnings: [...settings.warnings, ...(plan?.labels.flatMap(lookAlikeWarnings) ?? []), ...warnings],
    trail,
    stopped,
    failure,
    labelApi: discovered?.store.api,
    labelCount: results.some((result) => result.outcome === 'unknown' && identityIn(result) === undefined)
      ? undefined
      : discovered &&
        ownLabels(discovered.store.api, discovered.existing).length +
          results.filter((result, index) => isNew(result, plan?.labels[index])).length,
    labelLimit: plan?.limit ?? settings.maxLabels ?? discovered?.store.defaultLimit,
    auditFile: trail.filed === 0 ? undefined : auditFile,
    isListed: listed,
    unlisted: listed && discovered ? unlistedOf({ ...discovered, wanted: settings.labels }) : [],
    isRead: discovered !== undefined,
    // What cannot be done is no change, and yet the organisation is not as the list says.
    changes: plan?.refusal === 'impossible' ? undefined : plan && plan.createCount + plan.updateCount,
    digest: plan?.digest,
  };
}

/** Whether the label came into the organisation after its labels were listed. */
function isNew(result: LabelResult, planned: PlannedLabel | undefined): boolean {
  return planned?.decision.kind === 'create' && identityIn(result) !== undefined;
}
