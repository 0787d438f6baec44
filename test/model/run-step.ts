import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { inputNames } from '../../src/inputs/declarations.ts';
import type { Ports } from '../../src/ports.ts';
import { run, type Verdict } from '../../src/run.ts';
import type { FakeClock } from '../harness/fake-clock.ts';
import { readKeyValues } from '../harness/runner.ts';
import { folder, summaryFile } from '../harness/summary-file.ts';

/** How a run of the step ended. */
export interface StepEnd {
  readonly verdict: Verdict;
  /** Standard output as it was written. */
  readonly written: string;
}

const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: summaryFile };

/**
 * Runs the whole step in this process, from its inputs to its report.
 *
 * @param inputs those that are not empty
 * @param env further variables
 */
export async function runStep(
  ports: Ports,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepEnd> {
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = Object.fromEntries(
    inputNames.map((name) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? '']),
  );
  for (const [name, value] of Object.entries({ ...given, ...files, RUNNER_TEMP: folder, ...env }))
    vi.stubEnv(name, value);
  let written = '';
  const terminal = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
  try {
    const verdict = await run(ports, process.env);
    return { verdict, written };
  } finally {
    terminal.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** The outputs and the summary of the last run. */
export async function readReport(): Promise<{
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}> {
  const outputs = await readKeyValues(files.GITHUB_OUTPUT);
  return { outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

/**
 * The clock as the step sees it: its deadline, which is the first to sleep, does not move time, nor does what sleeps
 * until the same end. Otherwise time would jump there while a module or a file is being read.
 */
export function withoutHurry(clock: FakeClock): Clock {
  let untilTheEnd: AbortSignal | undefined;
  return {
    now: () => clock.now(),
    sleep(ms, signal) {
      untilTheEnd ??= signal;
      return signal === untilTheEnd ? clock.watch.sleep(ms, signal) : clock.sleep(ms, signal);
    },
  };
}
