import type { Label } from '../labels/label.ts';
import { labelApiFaults } from '../labels/label-api.ts';
import type { ManifestEntry, ManifestRead } from '../labels/manifest.ts';
import { quote } from '../text.ts';
import type { InputFault } from './fault.ts';
import type { RawInputs } from './inputs.ts';
import { readLabelsFile, sizeProblem, type FileRead } from '../labels/labels-file.ts';
import { readSingleLabel, type LabelOptions } from './single-label.ts';
import { withinTime } from '../labels/within-time.ts';

/** How long reading a list may take, in milliseconds; signals and the deadline wait for it. */
const LONGEST_READING_MS = 2_000;

/** Up to this length, in characters, no text takes long to read, and watching the time would take longer. */
const QUICKLY_READ = 16 * 1024;

export interface WantedLabels {
  readonly labels: readonly Label[];
  /** Whether they were given as a list, which stands for all labels that a team keeps. */
  readonly listed: boolean;
  readonly faults: readonly InputFault[];
}

export interface WantedOptions extends LabelOptions {
  /** Folder below which a labels file must lie. */
  readonly workspace: string;
  /** Whether a text contains one of the step's secrets. */
  readonly isSecret: (text: string) => boolean;
}

/** Reads the labels from whichever of `name`, `labels` and `labels-file` is given. */
export async function readWantedLabels(raw: RawInputs, options: WantedOptions): Promise<WantedLabels> {
  const given = (['name', 'labels', 'labels-file'] as const).filter((input) => raw[input] !== undefined);
  const [only, ...others] = given;
  if (only === undefined) {
    const missing = {
      subject: 'name',
      problem: 'missing; give exactly one of `name`, `labels` and `labels-file`',
    };
    const { faults } = readSingleLabel(raw, options);
    const further = faults.filter(({ subject }) => subject !== 'name');
    return { labels: [], listed: false, faults: [missing, ...further] };
  }
  const reads = await Promise.all(given.map((input) => readEntries(input, raw, options)));
  const entries = reads.flatMap((read) => read.entries);
  const together = others.map((subject) => ({
    subject,
    problem: `must not be given together with \`${only}\`: give exactly one of \`name\`, \`labels\` and \`labels-file\``,
  }));
  return {
    labels: entries.map(({ label }) => label),
    listed: only !== 'name',
    faults: [
      ...together,
      ...reads.flatMap(({ faults }) => faults),
      ...(only === 'name' ? [] : strayFaults(raw)),
      ...entries.flatMap((entry) => apiFaults(raw['label-api'], entry)),
      ...entries.flatMap((entry) => secretFaults(entry, raw, options.isSecret)),
    ],
  };
}

interface Entries {
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly InputFault[];
}

async function readEntries(
  input: 'name' | 'labels' | 'labels-file',
  raw: RawInputs,
  options: WantedOptions,
): Promise<Entries> {
  const { workspace, defaultDescription, redact } = options;
  if (input === 'name') {
    const { label, faults } = readSingleLabel(raw, options);
    const subject = label?.kind === 'valued' ? 'value' : 'name';
    return { entries: label === undefined ? [] : [{ subject, label }], faults };
  }
  const given = raw[input] ?? '';
  const refused = (problem: string): Entries => ({
    entries: [],
    faults: [
      { subject: input, problem: `${input === 'labels' ? '' : `${quote(redact(given))} `}${problem}` },
    ],
  });
  const file = input === 'labels' ? inlineList(given) : await readLabelsFile(given, workspace);
  if (!file.ok) return refused(file.problem);
  // The YAML parser is loaded only by a step that needs it.
  const [{ parseManifestDocument }, { readManifest }] = await Promise.all([
    import('../labels/manifest-document.ts'),
    import('../labels/manifest.ts'),
  ]);
  const source = input === 'labels' ? 'labels' : given;
  const read = (): ManifestRead => readManifest(parseManifestDocument(file.text), source, defaultDescription);
  const entries = file.text.length <= QUICKLY_READ ? read() : withinTime(LONGEST_READING_MS, read);
  return (
    entries ?? refused(`takes longer than ${LONGEST_READING_MS / 1000} s to read; make it shorter or simpler`)
  );
}

function inlineList(text: string): FileRead {
  const problem = sizeProblem(Buffer.byteLength(text));
  return problem === undefined ? { ok: true, text } : { ok: false, problem };
}

/** Inputs that describe the label of `name`, beside a list whose labels describe themselves. */
function strayFaults(raw: RawInputs): readonly InputFault[] {
  const stray = (['value', 'description'] as const).filter((input) => raw[input] !== undefined);
  const subjects = raw.scope === undefined || raw.scope === 'public' ? stray : [...stray, 'scope'];
  return subjects.map((subject) => ({
    subject,
    problem: 'belongs to `name`; in a list, each label has its own',
  }));
}

/** Whether the label fits the API, where the API is chosen by name. */
function apiFaults(api: string | undefined, { subject, label }: ManifestEntry): readonly InputFault[] {
  const told = (problem: string): InputFault => ({
    subject,
    problem: `does not fit \`label-api: ${api ?? ''}\`: ${problem}`,
  });
  return api === 'utilization' || api === 'routing' ? labelApiFaults(api, label).map(told) : [];
}

/** A secret in a label would be stored where everybody who may see labels can read it. */
function secretFaults(
  { subject, label }: ManifestEntry,
  raw: RawInputs,
  isSecret: WantedOptions['isSecret'],
): readonly InputFault[] {
  const texts: Readonly<Record<string, string | undefined>> =
    raw.name === undefined
      ? { [subject]: [label.name, label.kind === 'valued' ? label.value : '', label.description].join('\n') }
      : { name: raw.name, value: raw.value, description: raw.description };
  return Object.entries(texts)
    .filter(([, text]) => text !== undefined && isSecret(text))
    .map(([of]) => ({
      subject: of,
      problem: 'contains one of the secrets of this step, which a label must not',
    }));
}
