import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import type { Label } from '../labels/label.ts';

export const duplicateChoices = ['fail', 'skip'] as const;
/** What a label that exists already means: a failure, or nothing to do. */
export type OnDuplicate = (typeof duplicateChoices)[number];

/** What is to happen to one wanted label. */
export type Decision =
  | { readonly kind: 'create' }
  | { readonly kind: 'exists'; readonly existing: StoredLabel }
  | { readonly kind: 'duplicate'; readonly existing: StoredLabel }
  | { readonly kind: 'unsupported'; readonly faults: readonly string[] };

export interface PlannedLabel {
  readonly label: Label;
  readonly storedName: string;
  readonly decision: Decision;
  /** Stored name of an existing label that differs from this one only in letter case. */
  readonly caseTwin: string | undefined;
}

/** Why nothing may be written. */
export type PlanRefusal = 'unsupported' | 'duplicate' | 'limit';

export interface Plan {
  readonly labels: readonly PlannedLabel[];
  readonly existingCount: number;
  readonly createCount: number;
  /** How many labels the organisation may have. */
  readonly limit: number;
  readonly refusal: PlanRefusal | undefined;
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
  const byFoldedKey = new Map(existing.map((label) => [fold(label.key), label]));

  const labels = wanted.map((label): PlannedLabel => {
    const key = store.keyOf(label);
    const found = byKey.get(key);
    const twin = found === undefined ? byFoldedKey.get(fold(key)) : undefined;
    const faults = store.faultsOf(label);
    return {
      label,
      storedName: store.storedNameOf(label),
      decision: faults.length > 0 ? { kind: 'unsupported', faults } : decide(found, onDuplicate),
      caseTwin: twin?.storedName,
    };
  });
  const count = (kind: Decision['kind']): number =>
    labels.filter(({ decision }) => decision.kind === kind).length;
  const createCount = count('create');
  return {
    labels,
    existingCount: existing.length,
    createCount,
    limit,
    refusal: refusalOf(),
  };

  function refusalOf(): PlanRefusal | undefined {
    if (count('unsupported') > 0) return 'unsupported';
    if (count('duplicate') > 0) return 'duplicate';
    return createCount > 0 && existing.length + createCount > limit ? 'limit' : undefined;
  }
}

function decide(found: StoredLabel | undefined, onDuplicate: OnDuplicate): Decision {
  if (found === undefined) return { kind: 'create' };
  return { kind: onDuplicate === 'skip' ? 'exists' : 'duplicate', existing: found };
}

function fold(key: string): string {
  return key.normalize().toLowerCase();
}
