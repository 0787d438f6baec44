import { oneLine, plural } from '../text.ts';
import { SYSTEM_LABEL } from './label.ts';
import { LARGEST_LIST } from './labels-file.ts';
import { foundStoredName, listEntryOf, type FoundLabel, type ListEntryRead } from './list-entry.ts';
import { MOST_LABELS } from './manifest-schema.ts';
import { commentText, yamlText } from './yaml-text.ts';

/** A label that is not in the file as it is in the organisation, and why, as the rest of a sentence that begins with it. */
export interface Omission {
  readonly storedName: string;
  readonly problem: string;
}

export interface ExportFile {
  readonly text: string;
  /** How many labels the list has. */
  readonly labelCount: number;
  /** Labels that a list cannot have: they are comments. */
  readonly leftOut: readonly Omission[];
  /** Labels with a setting or a description that a list cannot declare: that is a comment. */
  readonly incomplete: readonly Omission[];
}

/** What the file says of one label. */
interface Part {
  readonly storedName: string;
  readonly lines: readonly string[];
  readonly isLeftOut: boolean;
  /** Of a label that is left out or incomplete. */
  readonly problem?: string;
}

/**
 * Writes the labels of an organisation as a labels file: sorted by stored name, with settings and descriptions as
 * found. The same labels give the same bytes, in whatever order they come. The list declares nothing but what is there:
 * a setting that it cannot declare exactly is a comment, and so is a label that it cannot have. The platform's own label
 * is in no list.
 *
 * @param schema where editors find the JSON Schema of a labels file
 */
export function writeLabelsFile(found: readonly FoundLabel[], schema: string): ExportFile {
  const labels = found
    .map((label) => ({ label, storedName: foundStoredName(label.kept) }))
    .sort((a, b) => compare(a.storedName, b.storedName) || compare(a.label.id, b.label.id));
  const nameOf = namesById(labels);
  const seen = new Set<string>();
  const reads = labels
    .filter(({ storedName }) => storedName !== SYSTEM_LABEL)
    .map(({ label, storedName }) => {
      const isTwin = seen.has(storedName);
      seen.add(storedName);
      const twin: ListEntryRead = { ok: false, problem: TWIN };
      if (isTwin) return { storedName, read: twin };
      const read = listEntryOf(label, nameOf);
      // The settings of one could be compared with those of the other.
      const isAmbiguous = nameOf(label.id) === undefined;
      const settings = ['maximum-capacity', 'interrupting-labels'] as const;
      return { storedName, read: isAmbiguous ? without(read, settings, TWIN) : read };
    });
  const head = [`# yaml-language-server: $schema=${oneLine(schema)}`];
  const full = reads.map(({ storedName, read }) => partOf(storedName, read));
  if (sizeOf(full.flatMap(({ lines }) => lines)) <= ROOM) return assemble(head, full);
  return assemble(
    head,
    reads.map(({ storedName, read }) =>
      partOf(storedName, without(read, ['description', 'interrupting-labels'], TOO_LARGE)),
    ),
  );
}

const TOO_LARGE = 'the list would be too large to be read';
const TWIN = 'another label has the same name';

/** By code units, which no locale changes. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The stored name of each label that shares it with no other. */
function namesById(
  labels: readonly { readonly label: FoundLabel; readonly storedName: string }[],
): (id: string) => string | undefined {
  const byName = Map.groupBy(labels, ({ storedName }) => storedName);
  const names = new Map(
    [...byName].flatMap(([storedName, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[first.label.id, storedName] as const],
    ),
  );
  return (id) => names.get(id);
}

function partOf(storedName: string, read: ListEntryRead): Part {
  if (!read.ok) {
    const lines = [`  # Left out, because ${read.problem}: ${commentText(storedName)}`];
    return { storedName, lines, isLeftOut: true, problem: `is left out: ${read.problem}` };
  }
  const [name = '', ...others] = Object.entries<unknown>({ ...read.entry }).flatMap(([key, value]) =>
    keyLines(key, value),
  );
  const reasons = read.undeclared.map(({ key, problem }) => `${key} is not declared: ${problem}`);
  const comments = [...new Set(reasons)];
  return {
    storedName,
    lines: [
      `  - ${name}`,
      ...others.map((line) => `    ${line}`),
      ...comments.map((comment) => `    # ${oneLine(comment)}`),
    ],
    isLeftOut: false,
    ...(comments.length > 0 && { problem: comments.join('; ') }),
  };
}

function keyLines(key: string, value: unknown): readonly string[] {
  if (!Array.isArray(value))
    return [`${key}: ${typeof value === 'string' ? yamlText(value) : String(value)}`];
  const items: readonly unknown[] = value;
  if (items.length === 0) return [`${key}: []`];
  return [`${key}:`, ...items.map((item) => `  - ${yamlText(String(item))}`)];
}

/** An entry that does not declare some of its keys. */
function without(
  read: ListEntryRead,
  keys: readonly ('description' | 'maximum-capacity' | 'interrupting-labels')[],
  problem: string,
): ListEntryRead {
  if (!read.ok) return read;
  const { name, ...others } = read.entry;
  const gone = keys.filter((key) => others[key] !== undefined);
  const rest = Object.entries(others).filter(([key]) => !gone.some((other) => other === key));
  const entry = { name, ...Object.fromEntries(rest) };
  return { ok: true, entry, undeclared: [...read.undeclared, ...gone.map((key) => ({ key, problem }))] };
}

/** What a list may come to, in bytes, beside its first and its last lines. */
const ROOM = LARGEST_LIST - 2_000;

function sizeOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

/** Puts the parts together, as far as a list may reach. */
function assemble(head: readonly string[], parts: readonly Part[]): ExportFile {
  const kept: Part[] = [];
  const over: Part[] = [];
  let size = 0;
  let labelCount = 0;
  for (const part of parts) {
    const larger = size + sizeOf(part.lines);
    if (larger > ROOM || (!part.isLeftOut && labelCount === MOST_LABELS)) {
      over.push(part);
      continue;
    }
    kept.push(part);
    size = larger;
    if (!part.isLeftOut) labelCount += 1;
  }
  const told = [
    ...kept,
    ...over.map((part) => ({ ...part, isLeftOut: true, problem: 'is left out: the list is full' })),
  ];
  const omissions = (areLeftOut: boolean): readonly Omission[] =>
    told.flatMap(({ storedName, problem, isLeftOut }) =>
      problem === undefined || isLeftOut !== areLeftOut ? [] : [{ storedName, problem }],
    );
  const lines = [
    ...head,
    labelCount === 0 ? 'labels: []' : 'labels:',
    ...kept.flatMap((part) => part.lines),
    ...(over.length > 0
      ? [`  # Left out, because the list is full: ${plural(over.length, 'further label')}`]
      : []),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    labelCount,
    leftOut: omissions(true),
    incomplete: omissions(false),
  };
}
