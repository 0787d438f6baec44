import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import { Failure } from '../failure.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { declaresSettings, driftOf, type Drift } from './drift.ts';
import { digestOf, type PlannedWrite } from './plan-digest.ts';
import { creationOrder, resolveInterrupting, type Resolved, type Source } from './interrupting.ts';

/** What is to happen to one wanted label. */
export type Decision =
  | {
      readonly kind: 'create';
      readonly interrupting: readonly Source[];
      /** Whether the interrupting labels are written once all of a cycle are there. */
      readonly deferred: boolean;
    }
  | { readonly kind: 'exists'; readonly existing: StoredLabel; readonly drift: readonly Drift[] }
  /** It exists, and its settings are to be written. */
  | {
      readonly kind: 'update';
      readonly existing: StoredLabel;
      readonly drift: readonly Drift[];
      readonly interrupting: readonly Source[];
    }
  | { readonly kind: 'duplicate'; readonly existing: StoredLabel; readonly drift: readonly Drift[] }
  /** It exists with other settings, which must not be. */
  | { readonly kind: 'drifted'; readonly existing: StoredLabel; readonly drift: readonly Drift[] }
  /** The API cannot keep it, or its interrupting labels cannot be had. */
  | { readonly kind: 'impossible'; readonly faults: readonly string[] };

export interface PlannedLabel {
  readonly label: Label;
  readonly storedName: string;
  readonly decision: Decision;
  /** An existing label that differs from this one only in letter case. */
  readonly caseTwin: string | undefined;
}

/** Why nothing may be written. */
export type PlanRefusal = 'impossible' | 'duplicate' | 'drifted' | 'limit' | 'changed';

export interface Plan {
  /** In the order of the list. */
  readonly labels: readonly PlannedLabel[];
  /** Numbers of the labels in the order of their creation: each after those that it needs. */
  readonly order: readonly number[];
  readonly existingCount: number;
  readonly createCount: number;
  readonly updateCount: number;
  /** How many labels the organisation may have. */
  readonly limit: number;
  readonly refusal: PlanRefusal | undefined;
  /** What it would write and where, as one word; `undefined` when it is refused. */
  readonly digest: string | undefined;
  /** The organisation's labels that nobody asked for, in alphabetical order. */
  readonly unlisted: readonly StoredLabel[];
}

export interface PlanInput {
  readonly wanted: readonly Label[];
  readonly existing: readonly StoredLabel[];
  readonly store: Pick<LabelStore, 'api' | 'keyOf' | 'storedNameOf' | 'faultsOf'>;
  /** API host, with its port where it has one. */
  readonly host: string;
  readonly limit: number;
  readonly onDuplicate: OnDuplicate;
  readonly onDrift: OnDrift;
  /** Settings of the organisation's labels; `undefined` where they were not read. */
  readonly document: UtilizationDocument | undefined;
  /** Digest of the plan that was approved. */
  readonly approvedPlan: string | undefined;
}

/**
 * Decides what is to happen to each wanted label, and whether anything may be written at all: duplicates are
 * looked for first, then drift, then the limit. One refused label refuses the plan.
 */
export function planLabels(input: PlanInput): Plan {
  const { wanted, existing, store, host, limit, onDrift, approvedPlan } = input;
  const byKey = new Map(existing.map((label) => [label.key, label]));
  const byFoldedKey = new Map(existing.map((label) => [label.key.toLowerCase(), label]));
  const resolved = resolveInterrupting(wanted, existing);
  const { order, stuck } = creationOrder(
    wanted.map((label, index) => (byKey.has(store.keyOf(label)) ? [] : newIndexes(resolved[index]))),
  );
  const stuckLabels = new Set(stuck);
  const nameOf = namesById(existing);

  const labels = wanted.map((label, index): PlannedLabel => {
    const key = store.keyOf(label);
    const existing = byKey.get(key);
    const sources = resolved[index];
    const inCycle = stuckLabels.has(index);
    const drift = existing === undefined ? [] : driftOfExisting(input, label, existing, nameOf);
    const decision =
      existing === undefined
        ? { ...created(sources), deferred: inCycle }
        : decideExisting(input, existing, drift, sources);
    const faults = [
      ...store.faultsOf(label),
      ...(decision.kind === 'create' || decision.kind === 'update' ? missingFaults(sources) : []),
      ...(inCycle && onDrift !== 'update' ? ['its interrupting labels wait for each other in a cycle'] : []),
    ];
    return {
      label,
      storedName: store.storedNameOf(label),
      decision: faults.length > 0 ? { kind: 'impossible', faults } : decision,
      caseTwin: existing === undefined ? byFoldedKey.get(key.toLowerCase())?.display : undefined,
    };
  });
  const count = (kind: Decision['kind']): number =>
    labels.filter(({ decision }) => decision.kind === kind).length;
  const createCount = count('create');
  const updateCount = count('update');
  const wantedKeys = new Set(wanted.map((label) => store.keyOf(label)));
  const digest = digestOf(host, store.api, writesOf(labels), (index) => labels[index]?.storedName ?? '');
  const refusal = refusalOf();

  return {
    labels,
    order: [...order, ...stuck],
    existingCount: existing.length,
    createCount,
    updateCount,
    limit,
    refusal,
    digest: refusal === undefined || refusal === 'changed' ? digest : undefined,
    unlisted: existing
      .filter(({ key }) => !wantedKeys.has(key))
      .sort((a, b) => (a.display < b.display ? -1 : 1)),
  };

  function refusalOf(): PlanRefusal | undefined {
    if (count('impossible') > 0) return 'impossible';
    if (count('duplicate') > 0) return 'duplicate';
    if (count('drifted') > 0) return 'drifted';
    if (createCount > 0 && existing.length + createCount > limit) return 'limit';
    // What would write nothing needs nobody's approval.
    const isOther = approvedPlan !== undefined && approvedPlan !== digest;
    return isOther && createCount + updateCount > 0 ? 'changed' : undefined;
  }
}

/** The settings of a label that exists, compared with what is declared. */
function driftOfExisting(
  { document, onDrift }: PlanInput,
  label: Label,
  { id }: StoredLabel,
  nameOf: (id: string) => string,
): readonly Drift[] {
  if (document === undefined || !declaresSettings(label.settings)) return [];
  const drift = driftOf(label.settings, document.settings.get(id), nameOf);
  if (drift !== undefined || onDrift === 'warn') return drift ?? [];
  throw new Failure({
    code: 'settings-unreadable',
    message: `The organisation does not say which settings label "${displayLabel(label)}" has. Nothing was written.`,
  });
}

function decideExisting(
  { onDuplicate, onDrift }: PlanInput,
  existing: StoredLabel,
  drift: readonly Drift[],
  resolved: Resolved | undefined,
): Decision {
  if (onDuplicate === 'fail') return { kind: 'duplicate', existing, drift };
  if (drift.length === 0) return { kind: 'exists', existing, drift };
  switch (onDrift) {
    case 'warn':
      return { kind: 'exists', existing, drift };
    case 'fail':
      return { kind: 'drifted', existing, drift };
    case 'update':
      return { kind: 'update', existing, drift, interrupting: sourcesOf(resolved) };
  }
}

function created(resolved: Resolved | undefined) {
  return { kind: 'create', interrupting: sourcesOf(resolved) } as const;
}

function sourcesOf(resolved: Resolved | undefined): readonly Source[] {
  return resolved?.ok === true ? resolved.sources : [];
}

function writesOf(labels: readonly PlannedLabel[]): readonly PlannedWrite[] {
  return labels.flatMap(({ label, storedName, decision }): readonly PlannedWrite[] => {
    switch (decision.kind) {
      case 'create':
        return [{ kind: 'create', label, storedName, interrupting: decision.interrupting }];
      case 'update': {
        const { existing, drift, interrupting } = decision;
        return [{ kind: 'update', id: existing.id, storedName, drift, interrupting }];
      }
      case 'exists':
      case 'duplicate':
      case 'drifted':
      case 'impossible':
        return [];
    }
  });
}

function namesById(labels: readonly StoredLabel[]): (id: string) => string {
  const names = new Map(labels.map(({ id, storedName }) => [id, storedName]));
  return (id) => names.get(id) ?? id;
}

function missingFaults(resolved: Resolved | undefined): readonly string[] {
  if (resolved?.ok !== false) return [];
  return resolved.missing.map(
    (name) => `its interrupting label "${name}" is neither in the organisation nor in the list`,
  );
}

function newIndexes(resolved: Resolved | undefined): readonly number[] {
  return sourcesOf(resolved).flatMap((source) => (source.kind === 'new' ? [source.index] : []));
}

export const driftChoices = ['warn', 'fail', 'update'] as const;
/** What declared settings mean that an existing label does not have. */
export type OnDrift = (typeof driftChoices)[number];

export const duplicateChoices = ['fail', 'skip'] as const;
/** What a label that already exists means: a failure, or nothing to do. */
export type OnDuplicate = (typeof duplicateChoices)[number];
