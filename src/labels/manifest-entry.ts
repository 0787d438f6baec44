import type * as z from 'zod/mini';
import type { Label, LabelSettings } from './label.ts';
import type { Path } from './manifest-document.ts';
import { hasUnreadable } from './manifest-value.ts';
import { plainEntry, valuedEntry } from './manifest-schema.ts';
import { nearKey } from './near-key.ts';
import { quote } from '../text.ts';

/** Something wrong in an entry, and where in it. */
export interface EntryFault {
  readonly path: Path;
  readonly problem: string;
}

export interface EntryRead {
  /**
   * The label, as far as it can be read, for faults that only a comparison shows. `undefined` when it is not
   * certain which label the entry is.
   */
  readonly label: Label | undefined;
  readonly faults: readonly EntryFault[];
}

/** What says which label an entry is. */
const identityKeys: readonly string[] = ['name', 'value', 'scope'];

const keys: readonly string[] = Object.keys(valuedEntry.shape);

/** Unknown keys that are told for one label. */
const MOST_KEYS = 20;

type Entry = Readonly<Record<string, unknown>>;

/** A key that labels do not have, and the one that was probably meant. */
interface UnknownKey {
  readonly key: string;
  readonly near: string | undefined;
}

/** Reads one entry of a list. */
export function readEntry(entry: unknown, defaultDescription: string): EntryRead {
  if (hasUnreadable(entry)) return { label: undefined, faults: [] };
  if (!isMap(entry)) return { label: undefined, faults: [{ path: [], problem: shapeProblem(entry) }] };
  const parsed = parseEntry(entry, defaultDescription);
  if (parsed.ok) return { label: parsed.label, faults: [] };
  const unknown = parsed.issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
    .map((key, index): UnknownKey => ({ key, near: index < MOST_KEYS ? nearKey(key, keys) : undefined }));
  const misspelt = new Set(unknown.flatMap(({ near }) => near ?? []));
  const faults = parsed.issues.flatMap((issue): readonly EntryFault[] => {
    if (issue.code === 'unrecognized_keys') return unknown.slice(0, MOST_KEYS).map(unknownKeyFault);
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    // A key that is there under another spelling is not told as missing, too.
    const [key = ''] = path;
    return !(key in entry) && misspelt.has(String(key)) ? [] : [{ path, problem: issue.message }];
  });
  const atFault = new Set(faults.map(({ path }) => path[0]));
  if (identityKeys.some((key) => atFault.has(key) || misspelt.has(key))) return { label: undefined, faults };
  // Keys beyond those that are told are still there: then it is no label.
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !atFault.has(key)));
  const again = parseEntry(rest, defaultDescription);
  return { label: again.ok ? again.label : undefined, faults };
}

function isMap(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name that needs no quotation marks in YAML. */
const simpleName = /^[\p{L}\p{N}_=/][\p{L}\p{N} _=/-]{0,60}$/u;

function shapeProblem(entry: unknown): string {
  const name = typeof entry === 'string' && simpleName.test(entry) ? entry : 'VIP';
  return `must be a label with a "name", as in ${quote(`- name: ${name}`)}`;
}

function unknownKeyFault({ key, near }: UnknownKey): EntryFault {
  const path = [key];
  // It is one of a label's keys, but not of a plain one's.
  if (near === key)
    return { path, problem: `belongs to a label with a "value"; a plain label has no ${key}` };
  if (near !== undefined) return { path, problem: `unknown key; did you mean ${quote(near)}?` };
  return { path, problem: `unknown key; a label has ${keys.map(quote).join(', ')}` };
}

type EntryParsed =
  | { readonly ok: true; readonly label: Label }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[] };

function parseEntry(entry: Entry, defaultDescription: string): EntryParsed {
  if ('value' in entry) {
    const { success, data, error } = valuedEntry.safeParse(entry);
    if (!success) return { ok: false, issues: error.issues };
    const { name, value, scope = 'public', description = defaultDescription } = data;
    return {
      ok: true,
      label: { kind: 'valued', name, value, scope, description, settings: settingsOf(data) },
    };
  }
  const { success, data, error } = plainEntry.safeParse(entry);
  if (!success) return { ok: false, issues: error.issues };
  const { name, description } = data;
  const described = description !== undefined && { description };
  return { ok: true, label: { kind: 'plain', name, ...described, settings: settingsOf(data) } };
}

function settingsOf({
  'maximum-capacity': maximumCapacity,
  'interrupting-labels': interruptingLabels,
}: z.infer<typeof plainEntry | typeof valuedEntry>): LabelSettings {
  return {
    ...(maximumCapacity !== undefined && { maximumCapacity }),
    // They are a set: one that is named twice is written once.
    ...(interruptingLabels !== undefined && { interruptingLabels: [...new Set(interruptingLabels)] }),
  };
}
