import type { TrailReport } from '../audit/trail.ts';
import type { Failure } from '../failure.ts';
import type { Discovered } from '../genesys/discover.ts';
import type { Plan } from '../provision/plan.ts';
import type { LabelResult } from '../provision/result.ts';
import type { InputFault } from '../settings/fault.ts';
import type { Settings } from '../settings/settings.ts';
import { plural } from '../text.ts';
import type { Log } from './log.ts';
import { outputsOf, outputsOfInvalidInput, writeOutputs, type Outputs } from './outputs.ts';
import type { StepReport } from './report.ts';
import { renderFaults, renderSummary, writeSummary } from './summary.ts';
import { problemsOf, warningsOf } from './verdict.ts';

/** Tells all faults of the inputs in one annotation, in the summary, and sets every output. */
export async function rejectInputs(
  log: Log,
  faults: readonly InputFault[],
  summary: boolean,
): Promise<'failed'> {
  const title = `${plural(faults.length, 'fault')} in the inputs; nothing was sent.`;
  log.fail([title, ...faults.map(({ subject, problem }) => `- ${subject}: ${problem}`)]);
  writeOutputs(outputsOfInvalidInput);
  if (summary) await writeSummary(renderFaults(title, faults));
  return 'failed';
}

export interface Finished {
  readonly results: readonly LabelResult[];
  readonly discovered: Discovered | undefined;
  readonly plan: Plan | undefined;
  readonly trail: TrailReport;
  readonly stopped: Failure | undefined;
}

/** Writes outputs and summary, and the one annotation if the step fails. */
export async function reportStep(
  log: Log,
  settings: Settings,
  finished: Finished,
): Promise<'passed' | 'failed'> {
  const { results, discovered, plan, trail, stopped } = finished;
  const { environment, dryRun, source, auditFile } = settings;
  const report: StepReport = {
    environment,
    dryRun,
    source,
    results,
    trail,
    stopped,
    labelApi: discovered?.store.api,
    labelCount: discovered && discovered.existing.length + results.filter(isNew).length,
    labelLimit: plan?.limit ?? settings.maxLabels,
    auditFile: dryRun ? undefined : auditFile,
  };
  for (const warning of warningsOf(report, settings.webhookRequired)) log.warning(warning);
  const problems = [...problemsOf(report, settings.webhookRequired), ...tryToWriteOutputs(outputsOf(report))];
  if (settings.summary) await writeSummary(renderSummary(report));
  if (problems.length > 0) log.fail(problems);
  return problems.length > 0 ? 'failed' : 'passed';
}

/** A step whose outputs are lost fails: the steps after it would take empty ones for the truth. */
function tryToWriteOutputs(outputs: Outputs): readonly string[] {
  try {
    writeOutputs(outputs);
    return [];
  } catch (error) {
    return [
      `The outputs could not be written: ${error instanceof Error ? error.message : 'unknown reason'}.`,
    ];
  }
}

/** Whether the label came into the organisation after its labels were listed. */
function isNew(result: LabelResult): boolean {
  return result.outcome === 'created' || (result.outcome === 'exists' && result.attempts > 0);
}
