import type { Failure } from '../failure.ts';
import { displayLabel } from '../labels/label.ts';
import type { LabelResult, Outcome } from '../provision/result.ts';
import { plural } from '../text.ts';
import { code, row, sentence, table } from './html.ts';
import { ownFailureOf } from './problems.ts';
import { remedyFor } from './remedies.ts';
import type { StepReport } from './report.ts';
import { runFacts } from './run-facts.ts';
import { verdict } from './verdict.ts';
import { bytesOf, within } from './summary.ts';

const icons: Readonly<Record<Outcome, string>> = {
  created: '✅',
  updated: '✅',
  exists: '☑️',
  planned: '📝',
  duplicate: '❌',
  drifted: '❌',
  failed: '❌',
  unknown: '❓',
  'not-attempted': '⏸️',
};

/**
 * The plan or the result of a step as HTML below a Markdown heading, for the job summary and for the pull request.
 * What does not fit is left out, and said to be.
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
  const { results } = report;
  const failures = [
    ...new Map(results.flatMap((result) => ownFailureOf(result) ?? []).map((f) => [f.message, f])).values(),
  ];
  const dryRun = report.dryRun ? ' Dry run: nothing was written.' : '';
  const head = [
    '## Genesys Cloud routing labels',
    `<p>${verdict(results)}${dryRun}</p>`,
    ...problems.map((problem) => `<p>❌ ${code(problem)}</p>`),
    ...placesBar(report),
  ];
  const foot = table(['Where', 'What'], facts(report));
  // Some room for the words around the parts that may be cut.
  const room = most - bytesOf([...head, foot].join('\n\n')) - 1_000;

  const told = within(failures.map(renderFailure), room * 0.4);
  const rows = within(
    results.map((result) => row(resultCells(result))),
    (room - told.size) * 0.9,
  );
  const names = within(
    report.unlisted.map(({ display }) => code(display)),
    room - told.size - rows.size,
  );
  return [
    ...head,
    table(['Label', 'Outcome', 'Stored as', 'Id', 'Latency', 'POSTs'], rows.kept),
    ...rest(rows.left, 'label', elsewhere),
    ...told.kept,
    ...rest(told.left, 'failure', elsewhere),
    ...renderUnlisted(report.unlisted.length, names.kept, rest(names.left, 'label', elsewhere)),
    foot,
    '',
  ].join('\n\n');
}

function resultCells(result: LabelResult): readonly string[] {
  const readBack =
    result.outcome === 'created' && result.confirmedBy === 'read-back' ? ', confirmed by reading back' : '';
  return [
    code(displayLabel(result.label)),
    `${icons[result.outcome]} ${result.outcome}${readBack}`,
    result.storedName === '' ? '' : code(result.storedName),
    'id' in result ? code(result.id) : '',
    result.outcome === 'created' ? `${result.latencyMs} ms` : '',
    String(result.attempts),
  ];
}

function renderFailure(failure: Failure): string {
  const correlation =
    failure.correlationId === undefined ? '' : ` Correlation id: ${code(failure.correlationId)}.`;
  return `<p>${code(failure.message)}${correlation}<br>${sentence(remedyFor(failure))}</p>`;
}

function renderUnlisted(count: number, names: readonly string[], more: readonly string[]): readonly string[] {
  if (count === 0) return [];
  const title = `${plural(count, 'label')} of the organisation that the list does not mention`;
  return [`<details><summary>${title}</summary><p>${names.join(', ')}</p>${more.join('')}</details>`];
}

function rest(left: number, noun: string, elsewhere: string): readonly string[] {
  return left === 0 ? [] : [`<p>… and ${left} more ${noun}${left === 1 ? '' : 's'}${elsewhere}.</p>`];
}

function facts(report: StepReport): readonly string[] {
  const { labelApi, source, trail } = report;
  const cells = [['Genesys Cloud', code(report.environment)]];
  if (labelApi !== undefined) cells.push(['Label API', labelApi]);
  if (report.auditFile !== undefined) cells.push(['Audit file', code(report.auditFile)]);
  if (trail.failure !== undefined)
    cells.push(['Audit file', `❌ ${plural(trail.unfiled.length, 'label')} without a line`]);
  if (trail.webhook !== undefined) cells.push(['Webhook', webhookFact(trail.webhook)]);
  if (source.actor !== undefined) cells.push(['Started by', code(source.actor)]);
  return [...cells, ...runFacts(source, report.headCommit)].map(row);
}

function webhookFact(webhook: NonNullable<StepReport['trail']['webhook']>): string {
  const { events, undelivered, untried, reason, untriedReason } = webhook;
  if (undelivered === 0) return `${plural(events, 'event')} delivered`;
  const why = code(reason ?? untriedReason ?? 'no reason known');
  const skipped = untried === 0 ? '' : `, ${untried} of them not tried`;
  return `❌ ${undelivered} of ${plural(events, 'event')} not delivered${skipped}: ${why}`;
}

const CELLS = 40;

/**
 * The organisation's places as a bar with its numbers: used before the step, taken by it (or to be taken, in a
 * plan), and free. Empty when the labels could not be read.
 */
export function placesBar(report: StepReport): readonly string[] {
  const { labelCount, labelLimit, results } = report;
  if (labelCount === undefined || labelLimit === undefined) return [];
  const planned = results.filter(({ outcome }) => outcome === 'planned').length;
  const created = results.filter(({ outcome }) => outcome === 'created').length;
  const taken = planned + created;
  const before = Math.max(0, labelCount - created);
  const free = Math.max(0, labelLimit - before - taken);

  const cells = (count: number): number =>
    Math.round((CELLS * count) / Math.max(labelLimit, before + taken, 1));
  const usedCells = cells(before);
  const takenCells = Math.max(cells(before + taken) - usedCells, taken > 0 && usedCells < CELLS ? 1 : 0);
  const bar = '█'.repeat(usedCells) + '▓'.repeat(takenCells) + '░'.repeat(CELLS - usedCells - takenCells);
  const change = taken === 0 ? '' : `, ${taken} ${planned > 0 ? 'to be created' : 'new'}`;
  return [`<p><code>${bar}</code> ${labelCount} of ${labelLimit} labels${change}, ${free} free</p>`];
}
