import type { InputFault } from '../inputs/fault.ts';
import type { FilePlace } from '../labels/place.ts';
import { oneLine, plural } from '../text.ts';
import { LONGEST_ANNOTATION } from './log.ts';

/** The runner keeps ten error annotations of a step (`actions/runner`, `ExecutionContext.AddIssue`), of which one tells all faults. */
const MOST_PLACES = 9;

/** Each fault as a line; those beyond `most` as a number. */
export function faultLines(faults: readonly InputFault[], most: number): readonly string[] {
  const more = faults.length - most;
  return [
    ...faults.slice(0, most).map(lineOf),
    ...(more > 0 ? [`- and ${plural(more, 'further fault')}`] : []),
  ];
}

/**
 * The lines of the one annotation: as many faults as fit, from the first on.
 *
 * @param others problems that are told whatever else there is, a line each
 */
export function faultAnnotation(
  title: string,
  faults: readonly InputFault[],
  others: readonly string[],
): readonly string[] {
  const all = faults.map(lineOf);
  const fixed = [title, ...others].join('\n').length;
  if (fixed + lengthOf(all) <= LONGEST_ANNOTATION) return [title, ...all, ...others];
  const restOf = (left: number): string => `- and ${plural(left, 'more fault')}: the log has all of them`;
  const room = LONGEST_ANNOTATION - fixed - restOf(all.length).length - 1;
  let [kept, size] = [0, 0];
  for (const line of all) {
    size += line.length + 1;
    if (size > room) break;
    kept += 1;
  }
  // One fault that is too long by itself is told as far as it goes.
  const told = kept === 0 ? all.slice(0, 1).map((line) => oneLine(line, room - 1)) : all.slice(0, kept);
  const left = all.length - told.length;
  return [title, ...told, ...(left > 0 ? [restOf(left)] : []), ...others];
}

/** The first faults that have a place in a file, for an annotation each. */
export function placedFaults(
  faults: readonly InputFault[],
): readonly { readonly place: FilePlace; readonly line: string }[] {
  return faults
    .flatMap(({ place, subject, problem }) =>
      place === undefined ? [] : [{ place, line: `${subject}: ${problem}` }],
    )
    .slice(0, MOST_PLACES);
}

function lineOf({ subject, problem }: InputFault): string {
  return `- ${oneLine(`${subject}: ${problem}`, LONGEST_ANNOTATION)}`;
}

/** With a line break before each line. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + 1 + line.length, 0);
}
