import type { DeliveryReport } from '../audit/deliveries.ts';
import type { Failure } from '../failure.ts';
import { describeFailure } from './remedies.ts';
import { failureOf, type LabelResult } from '../provision/result.ts';
import { plural } from '../text.ts';
import type { StepReport } from './report.ts';
import { verdict } from './verdict.ts';

/** The most failures that the annotation spells out; the summary has them all. */
const MOST_FAILURES = 10;

/** The most labels that one sentence names. */
const MOST_NAMES = 10;

/** The failure of a label, but for one that is a problem of the step, which tells it once for all labels. */
export function ownFailureOf(result: LabelResult): Failure | undefined {
  const failure = failureOf(result);
  const isToldByStep = result.outcome === 'not-attempted' && failure?.code === 'audit-file';
  return isToldByStep ? undefined : failure;
}

/**
 * What went wrong with labels, as lines of the step's one annotation. Labels that were not attempted are not
 * spelled out beside the failure that stopped them.
 */
export function labelProblemsOf({ results }: StepReport): readonly string[] {
  const failing = results.filter((result) => failureOf(result) !== undefined);
  const attempted = failing.filter((result) => result.outcome !== 'not-attempted');
  const told = attempted.length > 0 ? attempted : failing;
  const lines = [...new Set(told.flatMap((result) => ownFailureOf(result) ?? []).map(describeFailure))];
  const more = lines.length - MOST_FAILURES;
  return [
    ...lines.slice(0, MOST_FAILURES),
    ...(more > 0 ? [`${plural(more, 'further failure')}: see the job summary.`] : []),
    ...(results.length > 1 && failing.length > 0 ? [verdict(results)] : []),
  ];
}

/**
 * What fails the step beside its labels: the stop, even when the label in flight was created after all, an event
 * that is missing in the audit file, and with `webhook-required` one that could not be delivered.
 */
export function stepProblemsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  const { stopped, results } = report;
  const isTold = results.some((result) => failureOf(result)?.code === stopped?.code);
  return [
    ...(stopped === undefined || isTold ? [] : [describeFailure(stopped)]),
    ...unfiled(report),
    ...(webhookRequired ? undelivered(report) : []),
  ];
}

/** Things to know that do not fail the step. */
export function warningsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  return webhookRequired ? [] : undelivered(report);
}

function unfiled({ trail: { failure, unfiled: labels } }: StepReport): readonly string[] {
  if (failure === undefined) return [];
  const names = labels.slice(0, MOST_NAMES).map((name) => `"${name}"`);
  const more = labels.length - names.length;
  const listed = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return [
    `${describeFailure(failure)} It has no line for ${plural(labels.length, 'label')} of this step: ${listed}.`,
  ];
}

function undelivered({ trail, auditFile }: StepReport): readonly string[] {
  if (trail.webhook === undefined || trail.webhook.undelivered === 0) return [];
  const kept =
    trail.failure === undefined && auditFile !== undefined
      ? ` The audit file has all of them: ${auditFile}.`
      : '';
  return [`${describeUndelivered(trail.webhook)}${kept}`];
}

/** How many events the webhook did not get and why, and how many of them were not even sent. */
export function describeUndelivered({
  events,
  undelivered: count,
  reason,
  untried,
  untriedReason,
}: DeliveryReport): string {
  const why = reason === undefined ? '' : ` (${reason})`;
  const lost = `${count} of ${plural(events, 'audit event')} could not be delivered to the webhook${why}.`;
  if (untried === 0) return lost;
  return `${lost} ${untried} of them ${untried === 1 ? 'was' : 'were'} not tried: ${untriedReason ?? 'no reason known'}.`;
}
