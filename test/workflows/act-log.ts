import { z } from 'zod';

/** One line of what act prints with `--json`. */
const record = z.object({
  job: z.string().optional(),
  jobID: z.string().optional(),
  jobResult: z.string().optional(),
  matrix: z.record(z.string(), z.unknown()).nullish(),
  msg: z.string().default(''),
  level: z.string().optional(),
  raw_output: z.boolean().default(false),
  stage: z.string().optional(),
  step: z.string().optional(),
  stepID: z.array(z.string()).default([]),
  stepResult: z.string().optional(),
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
});
type LogRecord = z.infer<typeof record>;

/** A job of a workflow, or one leg of a matrix. */
export interface ActJob {
  /** Its key in the workflow. */
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  /** `success` or `failure`; undefined if it never came to an end. */
  readonly result: string | undefined;
  /** The results of the steps that ran, by name; of several equal names the last. */
  readonly steps: Readonly<Record<string, string>>;
  /** The outputs of the steps that have an id. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The job summary, of all its steps. */
  readonly summary: string;
  /** What the steps printed. */
  readonly log: string;
}

/** The jobs that ran, in the order in which they began. */
export function readJobs(stdout: string): readonly ActJob[] {
  const jobs = Map.groupBy(readRecords(stdout), ({ job }) => job ?? '');
  jobs.delete('');
  return [...jobs.values()].map(jobOf);
}

/** What act and the steps said, without act's own bookkeeping, for a person to read. */
export function readableLog(stdout: string): string {
  return readRecords(stdout)
    .map(({ job, msg }) => `${job === undefined ? '' : `[${job}] `}${msg.trimEnd()}`)
    .join('\n');
}

function readRecords(stdout: string): readonly LogRecord[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => record.parse(JSON.parse(line)));
}

function jobOf(records: readonly LogRecord[]): ActJob {
  const outputs: Record<string, Record<string, string>> = {};
  for (const { command, stepID, name, arg } of records) {
    const [id] = stepID;
    if (command === 'set-output' && id !== undefined && name !== undefined)
      outputs[id] = { ...outputs[id], [name]: arg ?? '' };
  }
  const ended = records.flatMap(({ step, stage, stepResult }) =>
    step !== undefined && stepResult !== undefined && (stage === undefined || stage === 'Main')
      ? [[step, stepResult] as const]
      : [],
  );
  return {
    id: records.find(({ jobID }) => jobID !== undefined)?.jobID ?? '',
    matrix: records.find(({ matrix }) => matrix !== undefined && matrix !== null)?.matrix ?? {},
    result: records.find(({ jobResult }) => jobResult !== undefined)?.jobResult,
    steps: Object.fromEntries(ended),
    outputs,
    summary: records
      .flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : []))
      .join('\n'),
    log: records.flatMap(({ raw_output: raw, msg }) => (raw ? [msg] : [])).join(''),
  };
}
