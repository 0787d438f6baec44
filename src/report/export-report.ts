import type { ExportSettings } from '../inputs/settings.ts';
import type { ExportFile } from '../labels/export-file.ts';
import { redacted } from '../secrets/redacted.ts';
import { plural, quote } from '../text.ts';
import { circumstancesOf } from './circumstances.ts';
import { bytesOf, within } from './budget.ts';
import type { GitHubAccess } from './comment.ts';
import { heading } from './heading.ts';
import { code, factList, notice } from './html.ts';
import type { Log } from './log.ts';
import { outputsOfExport, tryToWriteOutputs } from './outputs.ts';
import { publish, type Publication } from './publish.ts';
import { describeFailure } from './remedies.ts';
import type { ExportReport } from './report.ts';
import { runFacts } from './run-facts.ts';

type Exported = Extract<ExportReport, { readonly kind: 'exported' }>;

/** The most labels that have a warning of their own. */
const MOST_WARNINGS = 5;

/**
 * Writes outputs, log, summary and comment of an export, and the annotation if it failed.
 *
 * @param redact takes out secrets: the runner masks its log alone
 */
export async function reportExport(
  log: Log,
  settings: ExportSettings,
  outcome: ExportReport,
  github: GitHubAccess,
  redact: (text: string) => string,
): Promise<'passed' | 'failed'> {
  const { environment, source, headCommit } = settings;
  const report = redacted(outcome, redact);
  const place = redacted({ environment, source, headCommit }, redact);
  tell(log, report);
  const failure = report.kind === 'failed' ? report.failure : github.stop.failure();
  const publication: Publication = {
    problems: [
      ...(failure === undefined ? [] : [describeFailure(failure, circumstancesOf(settings))]),
      ...redacted(tryToWriteOutputs(outputsOfExport(report)), redact),
    ],
    render: (problems, most) => renderExport(place, report, problems, most),
    stopped: () => (failure === undefined ? github.stop.failure() : undefined),
  };
  const problems = await publish(log, settings, publication, github);
  if (problems.length > 0) log.fail(problems);
  return problems.length > 0 ? 'failed' : 'passed';
}

function tell(log: Log, report: ExportReport): void {
  if (report.kind === 'failed') return;
  const { path, file, warnings } = report;
  log.info(`Exported ${exportedCount(report)} to ${path}.`);
  for (const warning of warnings) log.warning(warning);
  const told = omissionsOf(file);
  for (const warning of told.slice(0, MOST_WARNINGS)) log.warning(warning);
  const more = told.length - MOST_WARNINGS;
  if (more <= 0) return;
  log.warning(
    `${plural(more, 'further label')} could not be declared exactly: see the comments in the file.`,
  );
  log.group('What could not be declared exactly', told);
}

/** `42 labels`, or `39 of 42 labels` where some are left out. */
function exportedCount({ labelCount, file }: Exported): string {
  const all = plural(labelCount, 'label');
  return file.leftOut.length === 0 ? all : `${file.labelCount} of ${all}`;
}

/** What is not in the file as it is in the organisation, a sentence each. */
function omissionsOf({ leftOut, incomplete }: Omit<ExportFile, 'text'>): readonly string[] {
  return [
    ...leftOut.map(({ storedName, problem }) => `Label ${quote(storedName)} ${problem}.`),
    ...incomplete.map(({ storedName, problem }) => `Label ${quote(storedName)}: ${problem}.`),
  ];
}

/** The result of an export as HTML below a Markdown heading; what does not fit into `most` bytes is left out. */
export function renderExport(
  { environment, source, headCommit }: Pick<ExportSettings, 'environment' | 'source' | 'headCommit'>,
  report: ExportReport,
  problems: readonly string[],
  most: number,
): string {
  const failed = problems.length > 0;
  const title =
    report.kind === 'exported' && !failed
      ? heading('✅', environment, `${exportedCount(report)} exported`)
      : heading('❌', environment, 'export failed');
  const facts = [
    ...(report.kind === 'exported' ? [['Labels file', code(report.path)]] : []),
    ...(report.labelApi === undefined ? [] : [['Label API', report.labelApi]]),
    ...runFacts(source, headCommit),
  ];
  const warnings = report.kind === 'exported' ? report.warnings : [];
  const head = [
    title,
    ...problems.map((problem) => notice('❌', problem)),
    ...warnings.map((warning) => notice('⚠️', warning)),
  ];
  const foot = facts.length === 0 ? [] : [factList(facts)];
  const omissions = report.kind === 'exported' ? omissionsOf(report.file) : [];
  const items = within(
    omissions.map((omission) => `<li>${code(omission)}</li>`),
    most - bytesOf([...head, ...foot].join('\n\n')) - 1_000,
  );
  const details =
    omissions.length === 0
      ? []
      : [
          `<p>⚠️ ${plural(omissions.length, 'label')} could not be declared exactly; the file says so in comments.</p>`,
          `<ul>${items.kept.join('')}</ul>`,
          ...(items.left > 0 ? [`<p>… and ${items.left} more.</p>`] : []),
        ];
  return [...head, ...details, ...foot, ''].join('\n\n');
}
