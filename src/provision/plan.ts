import type { LabelStore } from '../genesys/label-store.ts';
import { ownLabels, type StoredLabel } from '../genesys/stored-label.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import { findLookAlikes, type LookAlike } from '../labels/find-look-alikes.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { decide, type Decision } from './decision.ts';
import { creationOrder, newSources, resolveInterrupting } from './interrupting.ts';
import type { OnDrift, OnDuplicate } from './policy.ts';
import { digestOf, type PlannedWrite } from './plan-digest.ts';

export interface PlannedLabel {
  readonly label: Label;
  readonly storedName: string;
  readonly decision: Decision;
  /** Labels of the organisation, and of the list, that look like this one. */
  readonly lookAlikes: readonly LookAlike[];
}

/** Why nothing may be written. */
export type PlanRefusal = 'impossible' | 'duplicate' | 'drifted' | 'limit' | 'changed';

export interface Plan {
  /** In the order of the list. */
  readonly labels: readonly PlannedLabel[];
  /** Numbers of the labels in the order of their creation: each after those that it needs. */
  readonly order: readonly number[];
  /** Labels of the organisation, but for the one that the platform brings itself. */
  readonly existingCount: number;
  readonly createCount: number;
  readonly updateCount: number;
  /** How many labels the organisation may have. */
  readonly limit: number;
  readonly refusal: PlanRefusal | undefined;
  /** Whether somebody approved it, so that nothing else may be written. */
  readonly isApproved: boolean;
  /** What it would write and where, as one word; `undefined` when it is refused for what it is. */
  readonly digest: string | undefined;
  /** The organisation's labels that nobody asked for, in alphabetical order. */
  readonly unlisted: readonly StoredLabel[];
  /** Stored names of the organisation's labels, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export interface PlanInput {
  readonly wanted: readonly Label[];
  readonly existing: readonly StoredLabel[];
  readonly store: Pick<LabelStore, 'api' | 'keyOf' | 'storedNameOf' | 'faultsOf'>;
  /** Where the API is: its host, with its port and path prefix where it has them. */
  readonly address: string;
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
  const { wanted, existing, store, address, limit } = input;
  const byKey = new Map(existing.map((label) => [label.key, label]));
  const keys = wanted.map((label) => store.keyOf(label));
  const lookAlikes = findLookAlikes(
    wanted.map((label) => ({ key: store.keyOf(label), display: displayLabel(label) })),
    existing,
  );
  const resolved = resolveInterrupting(wanted, existing);
  const { order, stuck } = creationOrder(
    resolved.map((each, index) => (byKey.has(keys[index] ?? '') ? [] : newSources(each))),
  );
  const inCycle = new Set(stuck);
  const names = new Map(existing.map(({ id, storedName }) => [id, storedName]));
  const circumstances = { ...input, nameOf: (id: string) => names.get(id) };

  const labels = wanted.map((label, index): PlannedLabel => {
    const candidate = {
      label,
      existing: byKey.get(store.keyOf(label)),
      interrupting: resolved[index] ?? { ok: true, sources: [] },
      isInCycle: inCycle.has(index),
      faults: store.faultsOf(label).map((text) => ({ obstacle: store.api, text })),
    };
    return {
      label,
      storedName: store.storedNameOf(label),
      decision: decide(candidate, circumstances),
      lookAlikes: lookAlikes[index] ?? [],
    };
  });
  const own = ownLabels(store.api, existing);
  const digest = digestOf(
    address,
    store.api,
    writesOf(labels, input.document),
    (index) => labels[index]?.storedName ?? '',
  );
  const refusal = refusalOf(input, labels, own.length, digest);
  return {
    labels,
    order: [...order, ...stuck],
    existingCount: own.length,
    createCount: countOf(labels, 'create'),
    updateCount: countOf(labels, 'update'),
    limit,
    refusal,
    isApproved: input.approvedPlan !== undefined,
    digest: refusal === undefined || refusal === 'changed' ? digest : undefined,
    unlisted: unlistedOf(input),
    names,
  };
}

/** The labels of the organisation that nobody asked for, but for the platform's own, in alphabetical order. */
export function unlistedOf({
  wanted,
  existing,
  store,
}: Pick<PlanInput, 'wanted' | 'existing'> & {
  readonly store: Pick<LabelStore, 'api' | 'keyOf'>;
}): readonly StoredLabel[] {
  const keys = new Set(wanted.map((label) => store.keyOf(label)));
  const unlisted = ownLabels(store.api, existing).filter(({ key }) => !keys.has(key));
  return unlisted.sort((a, b) => (a.display < b.display ? -1 : 1));
}

function refusalOf(
  { limit, approvedPlan }: PlanInput,
  labels: readonly PlannedLabel[],
  existingCount: number,
  digest: string,
): PlanRefusal | undefined {
  for (const kind of ['impossible', 'duplicate', 'drifted'] as const)
    if (countOf(labels, kind) > 0) return kind;
  const createCount = countOf(labels, 'create');
  if (createCount > 0 && existingCount + createCount > limit) return 'limit';
  // What would write nothing needs nobody's approval.
  const isOther = approvedPlan !== undefined && approvedPlan !== digest;
  return isOther && createCount + countOf(labels, 'update') > 0 ? 'changed' : undefined;
}

function countOf(labels: readonly PlannedLabel[], kind: Decision['kind']): number {
  return labels.filter(({ decision }) => decision.kind === kind).length;
}

function writesOf(
  labels: readonly PlannedLabel[],
  document: UtilizationDocument | undefined,
): readonly PlannedWrite[] {
  return labels.flatMap(({ label, storedName, decision }): readonly PlannedWrite[] => {
    switch (decision.kind) {
      case 'create':
        return [{ kind: 'create', label, storedName, interrupting: decision.interrupting }];
      case 'update': {
        const { existing, drift, interrupting } = decision;
        const { interruptingLabelIds = [] } = document?.settings.get(existing.id) ?? {};
        return [{ kind: 'update', id: existing.id, drift, interrupting, foundIds: interruptingLabelIds }];
      }
      case 'exists':
      case 'duplicate':
      case 'drifted':
      case 'impossible':
        return [];
    }
  });
}
