import { grouped, oneLine, quote } from '../text.ts';
import type { Parsed, Path } from './manifest-document.ts';
import { readEntry, type EntryFault } from './manifest-entry.ts';
import { MOST_LABELS } from './manifest-schema.ts';
import { unreadable } from './manifest-value.ts';
import { type Label, storedNameOf } from './label.ts';
import { nearKey } from './near-key.ts';
import type { FilePlace, Place } from './place.ts';

/** Where a list comes from. */
export interface ListSource {
  /** What its places are named after: the file's path, or what else holds the list. */
  readonly name: string;
  /** Path of the file, as annotations name it; `undefined` when the list is in no file. */
  readonly file: string | undefined;
}

/** What a fault is about. */
interface Located {
  /** Place and path, for people: `labels.yml:7:5 labels[2].scope`. */
  readonly subject: string;
  readonly place?: FilePlace;
}

/** Something wrong in a list of labels. */
export interface ManifestFault extends Located {
  readonly problem: string;
}

/** A label, and the place and path of its entry, for faults that are found later. */
export interface ManifestEntry extends Located {
  readonly label: Label;
}

export interface ManifestRead {
  /** Where there are faults, also labels of entries that are at fault, but not in what says which label they are. */
  readonly entries: readonly ManifestEntry[];
  readonly faults: readonly ManifestFault[];
}

/**
 * Reads a list of labels, bare or under `labels`, and finds all its faults.
 *
 * @param defaultDescription description of valued labels that have none
 */
export function readManifest(parsed: Parsed, source: ListSource, defaultDescription: string): ManifestRead {
  const locate = (place: Place, path = ''): Located => ({
    subject: `${source.name}:${place.line}:${place.column}${path}`,
    ...(source.file !== undefined && {
      place: { file: source.file, line: place.line, column: place.column },
    }),
  });
  const faults: ManifestFault[] = parsed.faults.map(({ place, problem }) => ({ ...locate(place), problem }));
  if (!parsed.ok) return { entries: [], faults };
  const list = listOf(parsed.value);
  for (const { path, problem } of list.faults) faults.push({ ...locate(parsed.placeOf(path)), problem });
  const entries: ManifestEntry[] = [];
  for (const [index, entry] of list.items.entries()) {
    const locateIn = (path: Path): Located =>
      locate(
        parsed.placeOf([...list.path, index, ...path]),
        ` labels[${index}]${path.map(pathStep).join('')}`,
      );
    const read = readEntry(entry, defaultDescription);
    for (const { path, problem } of read.faults) faults.push({ ...locateIn(path), problem });
    if (read.label !== undefined) entries.push({ ...locateIn([]), label: read.label });
  }
  return { entries, faults: [...faults, ...collisions(entries)] };
}

interface List {
  /** Where the items are. */
  readonly path: Path;
  readonly items: readonly unknown[];
  readonly faults: readonly EntryFault[];
}

/** Unknown keys beside the list that are told. */
const MOST_KEYS = 20;

function listOf(value: unknown): List {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return itemsOf(value, []);
  const entries = Object.entries<unknown>({ ...value });
  const others = entries.filter(([key]) => key !== 'labels').slice(0, MOST_KEYS);
  if ('labels' in value) {
    const list = itemsOf(value.labels, ['labels']);
    const unknown = others.map(([key]) => ({
      path: [key],
      problem: `unknown key ${quote(key)}; only "labels" belongs here`,
    }));
    return { ...list, faults: [...unknown, ...list.faults] };
  }
  const [misspelt, items] = others.find(([key]) => nearKey(key, ['labels']) !== undefined) ?? [];
  if (misspelt === undefined || 'name' in value) return itemsOf(value, []);
  const path = [misspelt];
  const fault = { path, problem: `unknown key ${quote(misspelt)}; did you mean "labels"?` };
  const list = Array.isArray(items) ? itemsOf(items, path) : { path, items: [], faults: [] };
  return { ...list, faults: [fault, ...list.faults] };
}

function itemsOf(value: unknown, path: Path): List {
  const refused = (problem: string): List => ({ path, items: [], faults: [{ path, problem }] });
  if (value === unreadable) return { path, items: [], faults: [] };
  if (!Array.isArray(value))
    return refused('must be a list of labels, bare or under the key "labels", as in "- name: VIP"');
  const items: readonly unknown[] = value;
  // Under its key, an empty list is meant: it is what an organisation without labels is exported as.
  if (items.length === 0 && path.length === 0) return refused('must have at least one label');
  if (items.length > MOST_LABELS)
    return refused(`must have at most ${grouped(MOST_LABELS)} labels, not ${grouped(items.length)}`);
  return { path, items, faults: [] };
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
      {
        subject: entry.subject,
        ...(entry.place !== undefined && { place: entry.place }),
        problem: `${same} the one at ${earlier.subject}: ${quote(storedName)}`,
      },
    ];
  });
}

function pathStep(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : `.${oneLine(step, 80)}`;
}
