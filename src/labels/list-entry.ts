import { quote } from '../text.ts';
import { storedNameFaults } from './label.ts';
import { plainEntry, valuedEntry } from './manifest-schema.ts';

/** A label of the organisation, as its API tells of it. */
export interface FoundLabel {
  readonly id: string;
  readonly kept: Kept;
  /** `undefined` where the API has none, or they could not be read. */
  readonly settings: FoundSettings | undefined;
  /** What of it had a secret taken out, and is not what the organisation has any more. */
  readonly withheld?: 'label' | 'description' | undefined;
}

/** What the API keeps of a label: the published one a name, the other one four fields. */
export type Kept =
  | { readonly kind: 'name'; readonly storedName: string }
  | {
      readonly kind: 'fields';
      readonly name: string;
      readonly value: string;
      readonly scope: string;
      readonly description: string | undefined;
    };

/** Settings as the platform has them, which need not be what a list can declare. */
export interface FoundSettings {
  readonly maximumCapacity?: number;
  readonly interruptingLabelIds?: readonly string[];
}

/** An entry of a list, key by key. */
export interface ListEntry {
  readonly name: string;
  readonly value?: string;
  readonly scope?: string;
  readonly description?: string;
  readonly 'maximum-capacity'?: number;
  readonly 'interrupting-labels'?: readonly string[];
}

/** Something of a label that a list cannot declare, and why. */
export interface Undeclared {
  readonly key: string;
  readonly problem: string;
}

export type ListEntryRead =
  | { readonly ok: true; readonly entry: ListEntry; readonly undeclared: readonly Undeclared[] }
  /** A list cannot have the label at all. */
  | { readonly ok: false; readonly problem: string };

/** The name under which the published API keeps a label, or would keep it. */
export function foundStoredName(kept: Kept): string {
  switch (kept.kind) {
    case 'name':
      return kept.storedName;
    case 'fields':
      return `${kept.scope === 'public' ? '' : `${kept.scope}/`}${kept.name}=${kept.value}`;
  }
}

/**
 * A label of the organisation as a list has it. What cannot be declared exactly is not declared at all, so that the
 * list never asks for anything but what is there.
 *
 * @param nameOf the stored name of the one label that has an id
 */
export function listEntryOf(found: FoundLabel, nameOf: (id: string) => string | undefined): ListEntryRead {
  if (found.withheld === 'label') return { ok: false, problem: WITHHELD };
  const [fault] = found.kept.kind === 'name' ? storedNameFaults(found.kept.storedName) : [];
  if (fault !== undefined) return { ok: false, problem: `its name ${fault}` };
  const { maximumCapacity, interruptingLabelIds: ids } = found.settings ?? {};
  // A set: whatever order it is told in, the file is the same.
  const nameless = (ids?.filter((id) => nameOf(id) === undefined) ?? []).sort();
  const names = ids && [...new Set(ids.flatMap((id) => nameOf(id) ?? []))].sort();
  const { description, ...identity } = identityOf(found.kept);
  const isDescribed = description !== undefined && found.withheld !== 'description';
  const entry: ListEntry = {
    ...identity,
    ...(isDescribed && { description }),
    ...(maximumCapacity !== undefined && { 'maximum-capacity': maximumCapacity }),
    ...(names !== undefined && nameless.length === 0 && { 'interrupting-labels': names }),
  };
  const undeclared = nameless.slice(0, 1).map((id) => ({
    key: 'interrupting-labels',
    problem: `no label that can be named has the id ${quote(id)}${andOthers(names ?? [])}`,
  }));
  const { error } = (entry.value === undefined ? plainEntry : valuedEntry).safeParse(entry);
  const foundAs = (key: unknown): string =>
    key === 'maximum-capacity' ? `, not ${String(maximumCapacity)}` : '';
  const problems = (error?.issues ?? []).map(({ path: [key, ...inside], message }) => ({
    key: String(key),
    problem: inside.length > 0 ? `one of its names ${message}` : `${message}${foundAs(key)}`,
  }));
  const identityProblem = problems.find(({ key }) => ['name', 'value', 'scope'].includes(key));
  if (identityProblem !== undefined) {
    return { ok: false, problem: `its ${identityProblem.key} ${identityProblem.problem}` };
  }
  const atFault = new Set(problems.map(({ key }) => key));
  const { name, ...others } = entry;
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !atFault.has(key)));
  const withheld = found.withheld === undefined ? [] : [{ key: found.withheld, problem: WITHHELD }];
  return { ok: true, entry: { name, ...rest }, undeclared: [...withheld, ...undeclared, ...problems] };
}

const WITHHELD = 'it contains a secret of this step';

function andOthers(names: readonly string[]): string {
  return names.length === 0 ? '' : `; the others are ${names.map(quote).join(', ')}`;
}

/** A stored name is a valued label's where it reads back so, else a plain one's. */
function identityOf(kept: Kept): ListEntry {
  if (kept.kind === 'fields') {
    const { name, value, scope, description } = kept;
    return { name, value, scope, ...(description !== undefined && { description }) };
  }
  const { storedName } = kept;
  const [, prefix, name, value] = /^(private\/)?([A-Za-z0-9_-]{1,128})=([\s\S]+)/.exec(storedName) ?? [];
  if (name === undefined || value === undefined) return { name: storedName };
  return { name, value, scope: prefix === undefined ? 'public' : 'private' };
}
