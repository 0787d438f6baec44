import { unexpectedFailure } from '../failure.ts';
import type { ExportSettings } from '../inputs/settings.ts';
import type { ExportFile } from '../labels/export-file.ts';
import { plural, quote } from '../text.ts';
import { bytesOf, within } from './budget.ts';
import type { GitHubAccess } from './comment.ts';
import { heading } from './heading.ts';
import { code, factList } from './html.ts';
import type { Log } from './log.ts';
import { outputsOfExport, tryToWriteOutputs } from './outputs.ts';
import { describeFailure } from './remedies.ts';
import type { ExportReport } from './report.ts';
import { runFacts } from './run-facts.ts';
import { LARGEST_SUMMARY, writeSummary } from './summary.ts';
import { LARGEST_COMMENT } from './comment.ts';
import { tellComment } from './tell-comment.ts';

/** The most labels that have a warning of their own. */
const MOST_WARNINGS = 5;

/** Writes outputs, log, summary and comment of an export, and the annotation if it failed. */
export async function reportExport(
  log: Log,
  settings: ExportSettings,
  report: ExportReport,
  github: GitHubAccess,
): Promise<'passed' | 'failed'> {
  tell(log, report);
  const problems = [
    ...(report.kind === 'failed' ? [describeFailure(report.failure)] : []),
    ...tryToWriteOutputs(outputsOfExport(report)),
  ];
  try {
    if (settings.summary) await writeSummary(renderExport(settings, report, problems, LARGEST_SUMMARY), log);
    const markdown = (): string => renderExport(settings, report, problems, LARGEST_COMMENT);
    await tellComment(log, settings.comment, markdown, github);
  } catch (error) {
    log.debugError(error);
    problems.push(describeFailure(unexpectedFailure()));
  }
  const stopped = github.stop.failure();
  if (stopped !== undefined && report.kind === 'exported') problems.push(describeFailure(stopped));
  if (problems.length > 0) log.fail(problems);
  return problems.length > 0 ? 'failed' : 'passed';
}

function tell(log: Log, report: ExportReport): void {
  if (report.kind === 'failed') return;
  const { labelCount, path, file } = report;
  log.info(
    `Exported ${plural(labelCount, 'label')} to ${path}, ${file.labelCount} of them as entries of its list.`,
  );
  const told = omissionsOf(file);
  for (const warning of told.slice(0, MOST_WARNINGS)) log.warning(warning);
  const more = told.length - MOST_WARNINGS;
  if (more <= 0) return;
  log.warning(
    `${plural(more, 'further label')} could not be declared exactly: see the comments in the file.`,
  );
  log.group('What could not be declared exactly', told);
}

/** What is not in the file as it is in the organisation, a sentence each. */
function omissionsOf({ leftOut, incomplete }: ExportFile): readonly string[] {
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
  const count = report.kind === 'exported' ? plural(report.labelCount, 'label') : '';
  const title =
    report.kind === 'exported' && !failed
      ? heading('✅', environment, `${count} exported`)
      : heading('❌', environment, 'export failed');
  const facts = [
    ...(report.kind === 'exported' ? [['Labels file', code(report.path)]] : []),
    ...(report.labelApi === undefined ? [] : [['Label API', report.labelApi]]),
    ...runFacts(source, headCommit),
  ];
  const head = [title, ...problems.map((problem) => `<p>❌ ${code(problem)}</p>`)];
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
