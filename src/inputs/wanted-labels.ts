import { SYSTEM_LABEL, storedNameOf, type Label } from '../labels/label.ts';
import { labelApiFaults } from '../labels/label-api.ts';
import type { ManifestEntry, ManifestRead } from '../labels/manifest.ts';
import { quote } from '../text.ts';
import type { InputFault } from './fault.ts';
import type { RawInputs } from './read.ts';
import { readLabelsFile, sizeProblem, type FileRead } from '../labels/labels-file.ts';
import { readSingleLabel, type LabelOptions } from './single-label.ts';
import { nextTurn, withinTime } from '../labels/within-time.ts';

/** How long reading a list may take, in milliseconds; signals and the deadline wait for it, and nothing is sent before their turn. */
const LONGEST_READING_MS = 2_000;

/** Up to this length, in characters, no text takes long to read, and watching the time would take longer. */
const QUICKLY_READ = 16 * 1024;

export interface WantedLabels {
  readonly labels: readonly Label[];
  readonly faults: readonly InputFault[];
}

export interface WantedOptions extends LabelOptions {
  /** Folder below which a labels file must lie. */
  readonly workspace: string;
  /** Whether a text contains one of the step's secrets. */
  readonly isSecret: (text: string) => boolean;
}

/** Reads the labels of `name`, `labels` and `labels-file`, as far as these are given. */
export async function readWantedLabels(raw: RawInputs, options: WantedOptions): Promise<WantedLabels> {
  const given = (['name', 'labels', 'labels-file'] as const).filter((input) => raw[input] !== undefined);
  const reads = await Promise.all(given.map((input) => readEntries(input, raw, options)));
  const entries = reads.flatMap((read) => read.entries);
  return {
    labels: entries.map(({ label }) => label),
    faults: [
      ...reads.flatMap(({ faults }) => faults),
      ...entries.flatMap(systemLabelFaults),
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
  const source = { name: input === 'labels' ? 'labels' : given, file: file.path };
  const read = (): ManifestRead => readManifest(parseManifestDocument(file.text), source, defaultDescription);
  if (file.text.length <= QUICKLY_READ) return read();
  const entries = withinTime(LONGEST_READING_MS, read);
  await nextTurn();
  return (
    entries ?? refused(`takes longer than ${LONGEST_READING_MS / 1000} s to read; make it shorter or simpler`)
  );
}

function inlineList(text: string): FileRead {
  const problem = sizeProblem(Buffer.byteLength(text));
  return problem === undefined ? { ok: true, text, path: undefined } : { ok: false, problem };
}

/** The platform's own label cannot be anybody's, whatever the API. */
function systemLabelFaults({ label, ...located }: ManifestEntry): readonly InputFault[] {
  return storedNameOf(label) === SYSTEM_LABEL
    ? [{ ...located, problem: `must not be "${SYSTEM_LABEL}", the label that Genesys Cloud brings itself` }]
    : [];
}

/** Whether the label fits the API, where the API is chosen by name. */
function apiFaults(api: string | undefined, { label, ...located }: ManifestEntry): readonly InputFault[] {
  const told = (problem: string): InputFault => ({
    ...located,
    problem: `does not fit \`label-api: ${api ?? ''}\`: ${problem}`,
  });
  return api === 'utilization' || api === 'routing' ? labelApiFaults(api, label).map(told) : [];
}

/** A secret in a label would be stored where everybody who may see labels can read it. */
function secretFaults(
  { label, subject, ...place }: ManifestEntry,
  raw: RawInputs,
  isSecret: WantedOptions['isSecret'],
): readonly InputFault[] {
  const texts: Readonly<Record<string, string | undefined>> =
    raw.name === undefined
      ? { [subject]: [label.name, label.kind === 'valued' ? label.value : '', label.description].join('\n') }
      : { name: raw.name, value: raw.value, description: raw.description };
  const found = Object.keys(texts).filter((of) => isSecret(texts[of] ?? ''));
  // One that only name and value make together is stored all the same.
  const whole = raw.name === undefined ? subject : 'name';
  return (found.length === 0 && isSecret(storedNameOf(label)) ? [whole] : found).map((of) => ({
    subject: of,
    ...place,
    problem: 'contains one of the secrets of this step, which a label must not',
  }));
}
