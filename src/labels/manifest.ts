import type * as z from 'zod/mini';
import { grouped, oneLine, quote } from '../text.ts';
import type { Parsed, Path, Place } from './manifest-document.ts';
import { MOST_LABELS, plainEntry, valuedEntry } from './manifest-schema.ts';
import { type Label, type LabelSettings, storedNameOf } from './label.ts';

/** Something wrong in a list of labels. */
export interface ManifestFault {
  /** Place and path: `labels.yml:7:5 labels[2].scope`. */
  readonly subject: string;
  readonly problem: string;
}

/** A label, and the place and path of its entry, for faults that are found later. */
export interface ManifestEntry {
  readonly subject: string;
  readonly label: Label;
}

export interface ManifestRead {
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly ManifestFault[];
}

/**
 * Reads a list of labels, bare or under `labels`, and finds all its faults.
 *
 * @param source what places are named after: the file's path, or the input's name
 * @param defaultDescription description of valued labels that have none
 */
export function readManifest(parsed: Parsed, source: string, defaultDescription: string): ManifestRead {
  const at = ({ line, column }: Place): string => `${source}:${line}:${column}`;
  if (!parsed.ok) {
    return {
      entries: [],
      faults: parsed.faults.map(({ place, problem }) => ({ subject: at(place), problem })),
    };
  }
  const list = listOf(parsed.value);
  if ('problem' in list) {
    return { entries: [], faults: [{ subject: at(parsed.placeOf(list.path)), problem: list.problem }] };
  }
  const faults: ManifestFault[] = [];
  const entries: ManifestEntry[] = [];
  for (const [index, entry] of list.items.entries()) {
    const subjectOf = (path: Path): string =>
      `${at(parsed.placeOf([...list.path, index, ...path]))} labels[${index}]${path.map(pathStep).join('')}`;
    const read = readEntry(entry, defaultDescription);
    if ('issues' in read) {
      for (const { path, problem } of read.issues) faults.push({ subject: subjectOf(path), problem });
    } else entries.push({ subject: subjectOf([]), label: read.label });
  }
  return { entries, faults: [...faults, ...collisions(entries)] };
}

type List =
  | { readonly path: Path; readonly items: readonly unknown[] }
  | { readonly path: Path; readonly problem: string };

function listOf(value: unknown): List {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject && 'labels' in value) {
    const unknownKey = Object.keys(value).find((key) => key !== 'labels');
    if (unknownKey !== undefined)
      return { path: [unknownKey], problem: `unknown key ${quote(unknownKey)}; only "labels" belongs here` };
    return itemsOf(value.labels, ['labels']);
  }
  return itemsOf(value, []);
}

function itemsOf(value: unknown, path: Path): List {
  if (!Array.isArray(value))
    return { path, problem: 'must be a list of labels, bare or under the key "labels"' };
  const items: readonly unknown[] = value;
  if (items.length === 0) return { path, problem: 'must have at least one label' };
  if (items.length > MOST_LABELS) {
    return {
      path,
      problem: `must have at most ${grouped(MOST_LABELS)} labels, not ${items.length}`,
    };
  }
  return { path, items };
}

type EntryRead =
  | { readonly label: Label }
  | { readonly issues: readonly { readonly path: Path; readonly problem: string }[] };

function readEntry(entry: unknown, defaultDescription: string): EntryRead {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { issues: [{ path: [], problem: 'must be a label with a "name"' }] };
  }
  if ('value' in entry) {
    const parsed = valuedEntry.safeParse(entry);
    if (!parsed.success)
      return { issues: parsed.error.issues.flatMap((issue) => explain(issue, 'a "value"')) };
    const { name, value, scope = 'public', description = defaultDescription } = parsed.data;
    return { label: { kind: 'valued', name, value, scope, description, settings: settingsOf(parsed.data) } };
  }
  const parsed = plainEntry.safeParse(entry);
  if (!parsed.success)
    return { issues: parsed.error.issues.flatMap((issue) => explain(issue, 'no "value"')) };
  const { name, description } = parsed.data;
  return {
    label: {
      kind: 'plain',
      name,
      ...(description !== undefined && { description }),
      settings: settingsOf(parsed.data),
    },
  };
}

function settingsOf({
  'maximum-capacity': maximumCapacity,
  'interrupting-labels': interruptingLabels,
}: z.infer<typeof plainEntry | typeof valuedEntry>): LabelSettings {
  return {
    ...(maximumCapacity !== undefined && { maximumCapacity }),
    ...(interruptingLabels !== undefined && { interruptingLabels }),
  };
}

/** Unknown keys that are told for one label. */
const MOST_KEYS = 20;

/** @param kind what makes the label the kind of label that it is */
function explain(
  issue: z.core.$ZodIssue,
  kind: string,
): readonly { readonly path: Path; readonly problem: string }[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code !== 'unrecognized_keys') return [{ path, problem: issue.message }];
  return issue.keys
    .slice(0, MOST_KEYS)
    .map((key) => ({ path: [...path, key], problem: `unknown key for a label with ${kind}` }));
}

/** Labels that would be stored under one name. */
function collisions(entries: readonly ManifestEntry[]): readonly ManifestFault[] {
  const first = new Map<string, ManifestEntry>();
  return entries.flatMap((entry) => {
    const storedName = storedNameOf(entry.label);
    const earlier = first.get(storedName);
    if (earlier === undefined) {
      first.set(storedName, entry);
      return [];
    }
    const same =
      earlier.label.kind === entry.label.kind ? 'is the same label as' : 'would be stored under the name of';
    return [
      { subject: entry.subject, problem: `${same} the one at ${earlier.subject}: ${quote(storedName)}` },
    ];
  });
}

function pathStep(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : `.${oneLine(step, 80)}`;
}
