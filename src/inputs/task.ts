import type { Label } from '../labels/label.ts';
import { quote } from '../text.ts';
import { findExportFile } from './export-file.ts';
import type { InputFault } from './fault.ts';
import type { RawInputs } from './read.ts';
import { readSingleLabel } from './single-label.ts';
import { readWantedLabels, type WantedOptions } from './wanted-labels.ts';

/** What the step is to do. */
export type Task =
  | {
      readonly kind: 'provision';
      readonly labels: readonly Label[];
      /** Whether they were given as a list, which stands for all labels that a team keeps. */
      readonly listed: boolean;
    }
  | {
      readonly kind: 'export';
      /** Absolute path, inside the workspace and through no link at the time of the look. */
      readonly exportFile: string;
    };

export interface TaskRead {
  /** `undefined` when there are faults. */
  readonly task: Task | undefined;
  readonly faults: readonly InputFault[];
}

const ways = ['name', 'labels', 'labels-file', 'export-file'] as const;
const exactlyOne = 'give exactly one of `name`, `labels`, `labels-file` and `export-file`';

/** Reads what to do from whichever of `name`, `labels`, `labels-file` and `export-file` is given. */
export async function readTask(raw: RawInputs, options: WantedOptions): Promise<TaskRead> {
  const [only, ...others] = ways.filter((way) => raw[way] !== undefined);
  if (only === undefined) {
    const { faults } = readSingleLabel(raw, options);
    return { task: undefined, faults: [{ subject: 'name', problem: `missing; ${exactlyOne}` }, ...faults] };
  }
  const together = others.map((subject) => ({
    subject,
    problem: `must not be given together with \`${only}\`: ${exactlyOne}`,
  }));
  const wanted = await readWantedLabels(raw, options);
  const exported = await readExport(raw['export-file'], options);
  const faults = [
    ...together,
    ...wanted.faults,
    ...exported.faults,
    ...(only === 'name' ? [] : strayFaults(raw, only)),
  ];
  if (faults.length > 0) return { task: undefined, faults };
  if (exported.task !== undefined) return exported;
  return { task: { kind: 'provision', labels: wanted.labels, listed: only !== 'name' }, faults };
}

async function readExport(
  given: string | undefined,
  { workspace, redact }: WantedOptions,
): Promise<TaskRead> {
  if (given === undefined) return { task: undefined, faults: [] };
  const found = await findExportFile(given, workspace);
  if (found.ok) return { task: { kind: 'export', exportFile: found.path }, faults: [] };
  const problem = `${quote(redact(given))} ${found.problem}`;
  return { task: undefined, faults: [{ subject: 'export-file', problem }] };
}

/** Inputs that describe the label of `name`, beside what does without it. */
function strayFaults(raw: RawInputs, only: (typeof ways)[number]): readonly InputFault[] {
  const stray = (['value', 'description'] as const).filter((input) => raw[input] !== undefined);
  const subjects = raw.scope === undefined || raw.scope === 'public' ? stray : [...stray, 'scope'];
  const why =
    only === 'export-file' ? 'an export has no label of its own' : 'in a list, each label has its own';
  return subjects.map((subject) => ({ subject, problem: `belongs to \`name\`; ${why}` }));
}
