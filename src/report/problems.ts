import { describeFailure } from '../failure.ts';
import { failureOf } from '../provision/result.ts';
import { plural } from '../text.ts';
import type { StepReport } from './report.ts';
import { verdict } from './verdict.ts';

/** The most failures that the annotation spells out; the summary has them all. */
const MOST_FAILURES = 10;

/**
 * What went wrong with labels, as lines of the step's one annotation. Labels that were not attempted are not
 * spelled out beside the failure that stopped them.
 */
export function labelProblemsOf({ results }: StepReport): readonly string[] {
  const failing = results.filter((result) => failureOf(result) !== undefined);
  const attempted = failing.filter((result) => result.outcome !== 'not-attempted');
  const told = attempted.length > 0 ? attempted : failing;
  const lines = [...new Set(told.flatMap((result) => failureOf(result) ?? []).map(describeFailure))];
  const more = lines.length - MOST_FAILURES;
  return [
    ...lines.slice(0, MOST_FAILURES),
    ...(more > 0 ? [`${plural(more, 'further failure')}: see the job summary.`] : []),
    ...(results.length > 1 && failing.length > 0 ? [verdict(results)] : []),
  ];
}

/**
 * What fails the step beside its labels: the stop, even when the label in flight was created after all, and with
 * `webhook-required` an event that could not be delivered.
 */
export function stepProblemsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  const { stopped, results } = report;
  const isTold = results.some((result) => failureOf(result)?.code === stopped?.code);
  return [
    ...(stopped === undefined || isTold ? [] : [describeFailure(stopped)]),
    ...(webhookRequired ? undelivered(report) : []),
  ];
}

/** Things to know that do not fail the step. */
export function warningsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  const { fileFault } = report.trail;
  return [
    ...(fileFault === undefined ? [] : [`The audit file could not be written: ${fileFault}.`]),
    ...(webhookRequired ? [] : undelivered(report)),
  ];
}

function undelivered({ trail, auditFile }: StepReport): readonly string[] {
  if (trail.webhook === undefined || trail.webhook.undelivered === 0) return [];
  const { sent, undelivered: count, reason = 'no reason known' } = trail.webhook;
  const kept =
    trail.fileFault === undefined && auditFile !== undefined
      ? ` The audit file has all of them: ${auditFile}.`
      : '';
  return [
    `${count} of ${plural(sent, 'audit event')} could not be delivered to the webhook (${reason}).${kept}`,
  ];
}
