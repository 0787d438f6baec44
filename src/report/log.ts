import * as core from '@actions/core';
import type { FilePlace } from '../labels/place.ts';
import { oneLine } from '../text.ts';

/** The step's log. Every line is made safe for the runner and has no secret in it. */
export interface Log {
  info(line: string): void;
  debug(line: string): void;
  /** An error that is a fault of the program, with its stack. */
  debugError(error: unknown): void;
  warning(line: string): void;
  /** The one error annotation of a step that fails; a problem a line. What comes after it is only lines of the log. */
  fail(problems: readonly string[]): void;
  /** An error annotation at a place in a file of the workspace, which shows in the diff of a pull request. */
  errorAt(place: FilePlace, line: string): void;
  /** Lines that the log shows folded. */
  group(title: string, lines: readonly string[]): void;
}

/** Has the runner replace a text by `***` wherever it would be shown. */
export function maskInLog(text: string): void {
  core.setSecret(text);
}

/**
 * The longest annotation, in characters: the runner cuts one, and a line, at 4,096, in the log too (`actions/runner`,
 * `ExecutionContext.AddIssue`), and cleaning adds a few. Longer lines are cut.
 */
export const LONGEST_ANNOTATION = 4_000;

/**
 * @param redact takes out secrets; the runner masks them too, but not in a log that is kept elsewhere
 * @param debug whether debug logging is on (`RUNNER_DEBUG`): the runner throws debug lines away otherwise, and there is one
 *   for each request
 */
export function createLog(redact: (text: string) => string, { debug = true } = {}): Log {
  const clean = (line: string): string => oneLine(redact(line), LONGEST_ANNOTATION);
  const info = (line: string): void => {
    core.info(clean(line));
  };
  let hasFailed = false;
  return {
    info,
    debug(line) {
      if (debug) core.debug(clean(line));
    },
    debugError(error) {
      if (debug) core.debug(clean(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    },
    warning(line) {
      core.warning(clean(line));
    },
    fail(problems) {
      if (hasFailed) problems.forEach(info);
      else core.error(problems.map(clean).join('\n'));
      hasFailed = true;
    },
    errorAt({ file, line, column }, text) {
      core.error(clean(text), { file, startLine: line, startColumn: column });
    },
    group(title, lines) {
      core.startGroup(clean(title));
      for (const line of lines) info(line);
      core.endGroup();
    },
  };
}
