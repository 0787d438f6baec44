import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import { findLookAlikes, type LookAlike } from '../labels/find-look-alikes.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { differenceBetween } from '../labels/look-alike.ts';
import { creationOrder, resolveInterrupting, type Resolved, type Source } from './interrupting.ts';

/** What is to happen to one wanted label. */
export type Decision =
  | { readonly kind: 'create'; readonly interrupting: readonly Source[] }
  | { readonly kind: 'exists'; readonly existing: StoredLabel }
  | { readonly kind: 'duplicate'; readonly existing: StoredLabel }
  /** The API cannot keep it, or its interrupting labels cannot be had. */
  | { readonly kind: 'impossible'; readonly faults: readonly string[] };

export interface PlannedLabel {
  readonly label: Label;
  readonly storedName: string;
  readonly decision: Decision;
  /** Other labels, of the organisation or of the list, that look like this one. */
  readonly lookAlikes: readonly LookAlike[];
}

/** Why nothing may be written. */
export type PlanRefusal = 'impossible' | 'duplicate' | 'limit';

export interface Plan {
  /** In the order of the list. */
  readonly labels: readonly PlannedLabel[];
  /** Numbers of the labels in the order of their creation: each after those that it needs. */
  readonly order: readonly number[];
  readonly existingCount: number;
  readonly createCount: number;
  /** How many labels the organisation may have. */
  readonly limit: number;
  readonly refusal: PlanRefusal | undefined;
  /** The organisation's labels that nobody asked for, in alphabetical order. */
  readonly unmentioned: readonly string[];
}

export interface PlanInput {
  readonly wanted: readonly Label[];
  readonly existing: readonly StoredLabel[];
  readonly store: Pick<LabelStore, 'keyOf' | 'storedNameOf' | 'faultsOf'>;
  readonly limit: number;
  readonly onDuplicate: OnDuplicate;
}

/**
 * Decides what is to happen to each wanted label, and whether anything may be written at all: duplicates are
 * looked for first, then the limit. One refused label refuses the plan.
 */
export function planLabels({ wanted, existing, store, limit, onDuplicate }: PlanInput): Plan {
  const byKey = new Map(existing.map((label) => [label.key, label]));
  const lookAlikes = findLookAlikes(
    wanted.map((label) => ({ key: store.keyOf(label), display: displayLabel(label) })),
    existing,
  );
  const resolved = resolveInterrupting(wanted, existing);
  const { order, stuck } = creationOrder(
    wanted.map((label, index) => (byKey.has(store.keyOf(label)) ? [] : newIndexes(resolved[index]))),
  );

  const labels = wanted.map((label, index): PlannedLabel => {
    const key = store.keyOf(label);
    const found = byKey.get(key);
    const faults = [
      ...store.faultsOf(label),
      ...(found === undefined ? interruptingFaults(resolved[index], stuck.includes(index)) : []),
    ];
    return {
      label,
      storedName: store.storedNameOf(label),
      decision:
        faults.length > 0 ? { kind: 'impossible', faults } : decide(found, resolved[index], onDuplicate),
      lookAlikes: lookAlikes[index] ?? [],
    };
  });
  const count = (kind: Decision['kind']): number =>
    labels.filter(({ decision }) => decision.kind === kind).length;
  const createCount = count('create');
  const wantedKeys = new Set(wanted.map((label) => store.keyOf(label)));

  return {
    labels,
    order: [...order, ...stuck],
    existingCount: existing.length,
    createCount,
    limit,
    refusal: refusalOf(),
    unmentioned: existing
      .filter(({ key }) => !wantedKeys.has(key))
      .map(({ display }) => display)
      .sort(),
  };

  function refusalOf(): PlanRefusal | undefined {
    if (count('impossible') > 0) return 'impossible';
    if (count('duplicate') > 0) return 'duplicate';
    return createCount > 0 && existing.length + createCount > limit ? 'limit' : undefined;
  }
}

function decide(
  found: StoredLabel | undefined,
  resolved: Resolved | undefined,
  onDuplicate: OnDuplicate,
): Decision {
  if (found !== undefined) return { kind: onDuplicate === 'skip' ? 'exists' : 'duplicate', existing: found };
  return { kind: 'create', interrupting: resolved?.ok === true ? resolved.sources : [] };
}

function interruptingFaults(resolved: Resolved | undefined, isStuck: boolean): readonly string[] {
  if (resolved?.ok === false) {
    return resolved.missing.map(({ name, lookAlike }) => {
      const meant =
        lookAlike === undefined
          ? ''
          : `; did you mean "${lookAlike}"? They differ ${differenceBetween(name, lookAlike)}`;
      return `its interrupting label "${name}" is neither in the organisation nor in the list${meant}`;
    });
  }
  return isStuck ? ['its interrupting labels wait for each other in a circle'] : [];
}

function newIndexes(resolved: Resolved | undefined): readonly number[] {
  if (resolved?.ok !== true) return [];
  return resolved.sources.flatMap((source) => (source.kind === 'new' ? [source.index] : []));
}

export const driftChoices = ['warn', 'fail', 'update'] as const;
/** What declared settings mean that an existing label does not have. */
export type OnDrift = (typeof driftChoices)[number];

export const duplicateChoices = ['fail', 'skip'] as const;
/** What a label that exists already means: a failure, or nothing to do. */
export type OnDuplicate = (typeof duplicateChoices)[number];
