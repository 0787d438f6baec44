import type { DeliveryReport } from '../audit/deliveries.ts';
import { restated } from '../failure.ts';
import { displayLabel } from '../labels/label.ts';
import { describeDrift } from '../provision/drift.ts';
import { driftIn, failureOf } from '../provision/result.ts';
import { oneLine, plural, quote, shortList } from '../text.ts';
import { LONGEST_ANNOTATION } from './log.ts';
import { limitWarning } from './places.ts';
import { describeReason, reasonsOf } from './reasons.ts';
import { describeFailure } from './remedies.ts';
import type { StepReport } from './report.ts';
import { countsOf, isDriftedDuplicate, isLeftDrifted } from './verdict.ts';

/** The most reasons that the annotation spells out; the log has them all. */
const MOST_REASONS = 10;

/** What went wrong with labels, for the step's one annotation. */
export interface LabelProblems {
  /** Lines of the annotation, a reason each. */
  readonly lines: readonly string[];
  /** Its last line, which counts the labels by their outcomes; none where that is no news. */
  readonly counts: readonly string[];
  /** Every reason, for the log, where the annotation has no room for them; else empty. */
  readonly all: readonly string[];
}

/**
 * The reasons for which labels failed, each once with the labels that it concerns, and how many labels ended in which
 * way. Labels that were not attempted are not spelled out beside the failure that stopped them.
 *
 * @param room characters; at least the first reason is told as far as it goes
 */
export function labelProblemsOf(
  { environment, results, circumstances }: StepReport,
  room = LONGEST_ANNOTATION,
): LabelProblems {
  const reasons = reasonsOf(results);
  const attempted = reasons.filter(({ outcome }) => outcome !== 'not-attempted');
  const told = attempted.length > 0 ? attempted : reasons;
  const hasFailures = results.some((result) => failureOf(result) !== undefined);
  const all = told.map((reason) => describeReason(reason, results.length, circumstances));
  const counts = results.length > 1 && hasFailures ? [`${environment}: ${countsOf(results)}.`] : [];
  const lines = fittingLines(all, Math.max(room - counts.join().length - 100, LEAST_ROOM));
  const more = all.length - lines.length;
  const isWhole = more === 0 && lines.every((line, index) => line === all[index]);
  const rest = more > 0 ? [`${plural(more, 'further reason')}: the log has all of them.`] : [];
  return { lines: [...lines, ...rest], counts, all: isWhole ? [] : all };
}

/** The annotation has at least this much room for the first reason, in characters. */
const LEAST_ROOM = 1_000;

/** Lines that fit, from the first on, which is cut where it does not fit by itself. */
function fittingLines(lines: readonly string[], room: number): readonly string[] {
  let size = 0;
  const fitting = lines.slice(0, MOST_REASONS).filter((line) => (size += line.length + 1) <= room);
  return fitting.length > 0 ? fitting : lines.slice(0, 1).map((line) => oneLine(line, room));
}

/**
 * What fails the step beside its labels: the failure of one without labels, the stop, even when the label in flight was created after all, an event
 * that is missing in the audit file, and with `webhook-required` one that could not be delivered.
 */
export function stepProblemsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  const { stopped, failure, results, circumstances } = report;
  const isTold =
    failure?.code === stopped?.code || results.some((result) => failureOf(result)?.code === stopped?.code);
  return [
    ...(failure === undefined ? [] : [describeFailure(failure, circumstances)]),
    ...(stopped === undefined || isTold ? [] : [describeFailure(stopped, circumstances)]),
    ...unfiled(report),
    ...(webhookRequired ? undelivered(report) : []),
  ];
}

/** Things to know that do not fail the step. */
export function warningsOf(report: StepReport, webhookRequired: boolean): readonly string[] {
  return [...driftWarning(report), ...limitWarning(report), ...(webhookRequired ? [] : undelivered(report))];
}

/** One warning for all labels whose settings differ and were left as they are. */
function driftWarning({ results }: StepReport): readonly string[] {
  const drifted = results.filter((result) => isLeftDrifted(result) || isDriftedDuplicate(result));
  if (drifted.length === 0) return [];
  const described = drifted.map(
    (result) => `${quote(displayLabel(result.label))} (${driftIn(result).map(describeDrift).join('; ')})`,
  );
  const names = shortList(described.map((text) => oneLine(text, 300)));
  return [
    `The settings of ${plural(drifted.length, 'label')} differ from those declared, and were left as they are: ${names}. ` +
      '`on-drift: update` writes what is declared.',
  ];
}

function unfiled({ trail: { failure, unfiled: labels }, circumstances }: StepReport): readonly string[] {
  if (failure === undefined) return [];
  const missing = `The file has no line for ${plural(labels.length, 'label')} of this step: ${shortList(labels.map(quote))}.`;
  return [describeFailure(restated(failure, { message: `${failure.message} ${missing}` }), circumstances)];
}

function undelivered({ trail, auditFile }: StepReport): readonly string[] {
  if (trail.webhook === undefined || trail.webhook.undelivered === 0) return [];
  const kept =
    trail.failure === undefined && auditFile !== undefined
      ? ` The audit file has ${trail.webhook.undelivered === 1 ? 'it' : 'all of them'}: ${auditFile}.`
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
  const some = events === 1 ? 'The audit event' : `${count} of ${events} audit events`;
  const lost = `${some} could not be delivered to the webhook${why}.`;
  if (untried === 0) return lost;
  const which = count === 1 ? 'It was' : untried === 1 ? '1 of them was' : `${untried} of them were`;
  return `${lost} ${which} not tried: ${untriedReason ?? 'no reason known'}.`;
}
