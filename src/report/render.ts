import { failureOf, type LabelResult } from '../provision/result.ts';
import { plural, shortList } from '../text.ts';
import type { Circumstances } from './circumstances.ts';
import { bytesOf, none, share } from './budget.ts';
import { stepFacts } from './facts.ts';
import { stepHeading } from './heading.ts';
import { code, folded, notice, sentence } from './html.ts';
import { placesBar } from './places.ts';
import { concernedBy, reasonsOf, type Concerned, type Reason } from './reasons.ts';
import { remedyFor } from './remedies.ts';
import type { StepReport } from './report.ts';
import { icons, labelTable } from './tables.ts';
import { countsOf, needsAttention } from './verdict.ts';

/** Up to here, labels that went well are unfolded where there is nothing else to look at. */
const FEW_LABELS = 10;

/**
 * The plan or the result of a step as HTML below a Markdown heading, for the job summary and for the pull request: the
 * verdict, every reason once, warnings, the labels that need attention and those that a plan would write, and folded what
 * went well. What does not fit is left out, and said to be.
 *
 * @param problems what fails the step beside its labels
 * @param most size in bytes
 * @param elsewhere where the rest can be read, as the end of a sentence; empty when nowhere
 */
export function renderReport(
  report: StepReport,
  problems: readonly string[],
  most: number,
  elsewhere = '',
): string {
  const { results, unlisted } = report;
  const isFailed = problems.length > 0 || results.some((result) => failureOf(result) !== undefined);
  const head = [
    stepHeading(report.environment, results, isFailed),
    ...(report.dryRun ? ['<p>Dry run: nothing was written.</p>'] : []),
    ...problems.map((problem) => notice('❌', problem)),
  ];
  const bar = placesBar(report);
  const facts = stepFacts(report);
  const foremost = labelTable(results.filter(needsAttention));
  const planned = labelTable(results.filter(({ outcome }) => outcome === 'planned'));
  const well = results.filter((result) => !needsAttention(result) && result.outcome !== 'planned');
  const others = labelTable(well);

  // Some room for the words around the parts that may be cut.
  const room = most - bytesOf([...head, ...bar, facts].join('\n\n')) - 2_000;
  const [reasons = none, cautions = none, first = none, plan = none, last = none, names = none] = share(
    [
      reasonsOf(results).map((reason) => renderReason(reason, results.length, report.circumstances)),
      report.warnings.map((warning) => notice('⚠️', warning)),
      foremost.rows,
      planned.rows,
      others.rows,
      unlisted.map(({ display }) => code(display)),
    ],
    room,
  );
  return [
    ...head,
    ...reasons.kept,
    ...rest(reasons.left, 'reason', elsewhere),
    ...cautions.kept,
    ...rest(cautions.left, 'warning', elsewhere),
    foremost.render(first.kept),
    ...rest(first.left, 'label', elsewhere),
    planned.render(plan.kept),
    ...rest(plan.left, 'label', elsewhere),
    ...bar,
    ...renderWell(well, others.render(last.kept), rest(last.left, 'label', elsewhere), results),
    ...renderUnlisted(unlisted.length, names.kept, rest(names.left, 'label', elsewhere)),
    facts,
    '',
  ]
    .filter((part, index, parts) => part !== '' || index === parts.length - 1)
    .join('\n\n');
}

function renderReason(reason: Reason, total: number, circumstances: Circumstances): string {
  const { failure, correlationIds, outcome } = reason;
  const ids = correlationIds.length === 1 ? 'Correlation id' : 'Correlation ids';
  const lines = [
    `${icons[outcome]} ${code(failure.message)}`,
    ...concernedLines(concernedBy(reason, total), total),
    sentence(remedyFor(failure, circumstances)),
    ...(correlationIds.length === 0 ? [] : [`${ids}: ${shortList(correlationIds.map(code))}`]),
  ];
  return `<p>${lines.join('<br>')}</p>`;
}

function concernedLines(concerned: Concerned, total: number): readonly string[] {
  switch (concerned.kind) {
    case 'told':
      return [];
    case 'all':
      return [`It concerns all ${total} labels of this step.`];
    case 'same':
      return [`The same for ${shortList(concerned.labels.map(code))}`];
    case 'named':
      return [
        `${concerned.labels.length === 1 ? 'Label' : 'Labels'}: ${shortList(concerned.labels.map(code))}`,
      ];
  }
}

function renderWell(
  well: readonly LabelResult[],
  html: string,
  more: readonly string[],
  results: readonly LabelResult[],
): readonly string[] {
  if (well.length === 0) return [];
  const isOpen = well.length === results.length && well.length <= FEW_LABELS;
  return [folded(countsOf(well), [html, ...more].filter((part) => part !== '').join('\n'), isOpen)];
}

function renderUnlisted(count: number, names: readonly string[], more: readonly string[]): readonly string[] {
  if (count === 0) return [];
  const title = `${plural(count, 'label')} of the organisation that the list does not mention`;
  return [folded(title, [`<p>${names.join(', ')}</p>`, ...more].join(''))];
}

function rest(left: number, noun: string, elsewhere: string): readonly string[] {
  return left === 0 ? [] : [`<p>… and ${left} more ${noun}${left === 1 ? '' : 's'}${elsewhere}.</p>`];
}
