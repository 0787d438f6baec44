import { describeFailure } from '../failure.ts';
import { failureOf, type LabelResult, type Outcome } from '../provision/result.ts';
import { plural } from '../text.ts';
import type { StepReport } from './report.ts';

const phrases: Readonly<Record<Outcome, string>> = {
  created: 'created',
  exists: 'there already',
  planned: 'would be created',
  duplicate: 'refused as duplicate',
  failed: 'failed',
  unknown: 'of unknown fate',
  'not-attempted': 'not attempted',
};

/** What happened to all labels, in one line: `3 labels: 2 created, 1 there already.` */
export function verdict(results: readonly LabelResult[]): string {
  const [only] = results;
  if (only !== undefined && results.length === 1) return `1 label: ${phrases[only.outcome]}.`;
  const order: readonly Outcome[] = [
    'created',
    'exists',
    'planned',
    'duplicate',
    'failed',
    'unknown',
    'not-attempted',
  ];
  const parts = order.flatMap((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : `${count} ${phrases[outcome]}`;
  });
  return `${plural(results.length, 'label')}: ${parts.join(', ')}.`;
}

/** The most failures that the annotation spells out; the summary has them all. */
const MOST_FAILURES = 10;

/**
 * Everything that fails the step, as the lines of its one annotation; empty when it passes. Labels that were not
 * attempted are not spelled out beside the failure that stopped them.
 *
 * @param webhookRequired whether an event that could not be delivered fails the step
 */
export function problemsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  const { stopped } = report;
  const failing = report.results.filter((result) => failureOf(result) !== undefined);
  const attempted = failing.filter((result) => result.outcome !== 'not-attempted');
  const told = attempted.length > 0 ? attempted : failing;
  const lines = [...new Set(told.flatMap((result) => failureOf(result) ?? []).map(describeFailure))];
  const more = lines.length - MOST_FAILURES;
  const undelivered = report.trail.webhook?.undelivered ?? 0;
  return [
    ...lines.slice(0, MOST_FAILURES),
    ...(more > 0 ? [`${plural(more, 'further failure')}: see the job summary.`] : []),
    ...(report.results.length > 1 && failing.length > 0 ? [verdict(report.results)] : []),
    // A stopped step fails, even when the label in flight was created after all.
    ...(stopped !== undefined && !failing.some((result) => failureOf(result)?.code === stopped.code)
      ? [describeFailure(stopped)]
      : []),
    ...(webhookRequired && undelivered > 0 ? [undeliveredText(report)] : []),
  ];
}

/** Things to know that do not fail the step. */
export function warningsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  const { trail } = report;
  return [
    ...(trail.fileFault === undefined ? [] : [`The audit file could not be written: ${trail.fileFault}.`]),
    ...((trail.webhook?.undelivered ?? 0) > 0 && !webhookRequired ? [undeliveredText(report)] : []),
  ];
}

function undeliveredText({ trail, auditFile }: StepReport): string {
  const { sent, undelivered, reason } = trail.webhook ?? { sent: 0, undelivered: 0, reason: undefined };
  const kept =
    trail.fileFault === undefined && auditFile !== undefined ? ` They are kept in ${auditFile}.` : '';
  return (
    `${undelivered} of ${plural(sent, 'audit event')} could not be delivered to the webhook ` +
    `(${reason ?? 'no reason known'}).${kept}`
  );
}
