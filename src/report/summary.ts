import { debug, summary } from '@actions/core';
import type { Failure } from '../failure.ts';
import { displayLabel } from '../labels/label.ts';
import { failureOf, type LabelResult, type Outcome } from '../provision/result.ts';
import type { InputFault } from '../settings/fault.ts';
import { plural } from '../text.ts';
import { code, sentence, table } from './html.ts';
import type { StepReport } from './report.ts';
import { verdict } from './verdict.ts';

const icons: Readonly<Record<Outcome, string>> = {
  created: '✅',
  exists: '☑️',
  planned: '📝',
  duplicate: '❌',
  failed: '❌',
  unknown: '❓',
  'not-attempted': '⏸️',
};

/** The job summary, as HTML below a Markdown heading. */
export function renderSummary(report: StepReport): string {
  const failures = report.results.flatMap((result) => failureOf(result) ?? []);
  return [
    '## Genesys Cloud routing labels',
    `<p>${sentence(verdict(report.results))}</p>`,
    table(
      ['Label', 'Outcome', 'Stored as', 'Id', 'Latency', 'POSTs'],
      report.results.map((result) => resultRow(result)),
    ),
    ...renderFailures(failures),
    table(['Where', 'What'], facts(report)),
    '',
  ].join('\n\n');
}

function resultRow(result: LabelResult): readonly string[] {
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

function renderFailures(failures: readonly Failure[]): readonly string[] {
  const distinct = new Map(failures.map((failure) => [failure.message, failure]));
  return [...distinct.values()].map((failure) => {
    const correlation =
      failure.correlationId === undefined ? '' : ` Correlation id: ${code(failure.correlationId)}.`;
    const hint = failure.hint === undefined ? '' : `<br>${sentence(failure.hint)}`;
    return `<p>${code(failure.message)}${correlation}${hint}</p>`;
  });
}

function facts(report: StepReport): readonly (readonly string[])[] {
  const { labelApi, labelCount, labelLimit, source, trail } = report;
  const rows: (readonly string[])[] = [['Genesys Cloud', code(report.environment)]];
  if (labelApi !== undefined) rows.push(['Label API', labelApi]);
  if (labelCount !== undefined && labelLimit !== undefined) {
    const free = Math.max(0, labelLimit - labelCount);
    rows.push(['Labels in the organisation', `${labelCount} of ${labelLimit}, ${free} free`]);
  }
  if (report.auditFile !== undefined) {
    rows.push([
      'Audit file',
      trail.fileFault === undefined ? code(report.auditFile) : `❌ ${code(trail.fileFault)}`,
    ]);
  }
  if (trail.webhook !== undefined) rows.push(['Webhook', webhookFact(trail.webhook)]);
  if (source.actor !== undefined) rows.push(['Started by', code(source.actor)]);
  if (source.sha !== undefined) rows.push(['Commit', code(source.sha)]);
  return rows;
}

function webhookFact({ sent, undelivered, reason }: NonNullable<StepReport['trail']['webhook']>): string {
  return undelivered === 0
    ? `${plural(sent, 'event')} delivered`
    : `❌ ${undelivered} of ${plural(sent, 'event')} not delivered: ${code(reason ?? 'no reason known')}`;
}

/** The job summary of a step that stopped at its inputs. */
export function renderFaults(title: string, faults: readonly InputFault[]): string {
  const items = faults.map(({ subject, problem }) => `<li>${code(subject)}: ${code(problem)}</li>`);
  return [
    '## Genesys Cloud routing labels',
    `<p>❌ ${sentence(title)}</p>`,
    `<ul>${items.join('')}</ul>`,
    '',
  ].join('\n\n');
}

/** Adds to the job's summary. Without a summary file (an old runner) there is none, and that is no failure. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown).write();
  } catch (error) {
    debug(`No job summary was written: ${error instanceof Error ? error.message : 'unknown reason'}`);
  }
}
