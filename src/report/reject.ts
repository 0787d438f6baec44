import { unexpectedFailure, type Failure } from '../failure.ts';
import { describeFailure } from './remedies.ts';
import type { InputFault } from '../inputs/fault.ts';
import { plural } from '../text.ts';
import type { Log } from './log.ts';
import { outputsWithoutLabels, tryToWriteOutputs } from './outputs.ts';
import { renderFaults, writeSummary } from './summary.ts';

/** The most faults that the annotation and the summary spell out. */
const MOST_FAULTS = 100;

/** Tells all faults of the inputs in one annotation, in the summary, and sets every output. */
export async function rejectInputs(
  log: Log,
  faults: readonly InputFault[],
  summary: boolean,
): Promise<'failed'> {
  const title = `${plural(faults.length, 'fault')} in the inputs; nothing was sent.`;
  const told = faults.slice(0, MOST_FAULTS);
  const more = faults.length - told.length;
  const lost = tryToWriteOutputs(outputsWithoutLabels);
  if (summary) await writeSummary(renderFaults(title, told), log);
  log.fail([
    title,
    ...told.map(({ subject, problem }) => `- ${subject}: ${problem}`),
    ...(more > 0 ? [`- and ${plural(more, 'further fault')}`] : []),
    ...lost,
  ]);
  return 'failed';
}

/** The end of a step that met a fault of the program before it could report. */
export function failUnexpectedly(log: Log, error: unknown): 'failed' {
  log.debugError(error);
  log.fail([describeFailure(unexpectedFailure()), ...tryToWriteOutputs(outputsWithoutLabels)]);
  return 'failed';
}

/**
 * The end of a stopped step that something kept from finishing its report.
 *
 * @param isBegun whether the inputs were read by then, so that labels may have been written
 */
export function failOverdue(log: Log, stop: Failure | undefined, isBegun: boolean): 'failed' {
  const unfinished = isBegun
    ? 'The report could not be finished in time, probably because the disk does not answer: the audit file, the outputs or the summary may be incomplete.'
    : 'It was still reading its inputs; nothing was sent.';
  log.fail([
    describeFailure(stop ?? unexpectedFailure()),
    unfinished,
    // Of a step that had begun, only the report knows what to say.
    ...(isBegun ? [] : tryToWriteOutputs(outputsWithoutLabels)),
  ]);
  return 'failed';
}
