import type { Obstacle } from '../failure.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import type { UtilizationDocument } from '../genesys/utilization-document.ts';
import type { Label } from '../labels/label.ts';
import { differenceBetween } from '../labels/look-alike.ts';
import { driftOf, type Drift } from './drift.ts';
import type { Resolved, Source } from './interrupting.ts';
import type { OnDrift, OnDuplicate } from './policy.ts';

/** Why a label cannot be created as it is. */
export interface LabelFault {
  readonly obstacle: Obstacle;
  /** The fault as a part of a sentence about the label. */
  readonly text: string;
}

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
  /** The API cannot keep it, or its interrupting labels are not available. */
  | {
      readonly kind: 'impossible';
      /** The label that cannot have these settings; `undefined` for one that cannot be created. */
      readonly existing: StoredLabel | undefined;
      readonly faults: readonly LabelFault[];
    };

/** What a decision rests on beside the label itself. */
export interface Circumstances {
  readonly onDuplicate: OnDuplicate;
  readonly onDrift: OnDrift;
  /** Settings of the organisation's labels; `undefined` where they were not read. */
  readonly document: UtilizationDocument | undefined;
  /** The stored name of a label's id; `undefined` for an id that no label has. */
  readonly nameOf: (id: string) => string | undefined;
}

export interface Candidate {
  readonly label: Label;
  /** The organisation's label, where it has one. */
  readonly existing: StoredLabel | undefined;
  readonly interrupting: Resolved;
  /** Whether its interrupting labels wait for each other. */
  readonly isInCycle: boolean;
  /** Why the API cannot keep the label. */
  readonly faults: readonly LabelFault[];
}

/** Decides on one label. */
export function decide(candidate: Candidate, circumstances: Circumstances): Decision {
  const { existing, interrupting, isInCycle } = candidate;
  const decision: Decision =
    existing === undefined
      ? { kind: 'create', interrupting: sourcesOf(interrupting), deferred: isInCycle }
      : decideExisting(candidate, existing, circumstances);
  const isWritten = decision.kind === 'create' || decision.kind === 'update';
  const faults: readonly LabelFault[] = [
    ...candidate.faults,
    ...(isWritten ? missingFaults(interrupting) : []),
    ...(isInCycle && circumstances.onDrift !== 'update'
      ? [{ obstacle: 'cycle' as const, text: 'its interrupting labels wait for each other in a cycle' }]
      : []),
  ];
  return faults.length > 0 ? { kind: 'impossible', existing, faults } : decision;
}

function decideExisting(
  { label, interrupting }: Candidate,
  existing: StoredLabel,
  circumstances: Circumstances,
): Decision {
  const { document, nameOf } = circumstances;
  const drift = driftOf(label.settings, document?.settings.get(existing.id), nameOf);
  if (circumstances.onDuplicate === 'fail') return { kind: 'duplicate', existing, drift };
  if (drift.length === 0) return { kind: 'exists', existing, drift };
  switch (circumstances.onDrift) {
    case 'warn':
      return { kind: 'exists', existing, drift };
    case 'fail':
      return { kind: 'drifted', existing, drift };
    case 'update':
      return { kind: 'update', existing, drift, interrupting: sourcesOf(interrupting) };
  }
}

/** Where the ids of the interrupting labels come from; none where some are missing. */
export function sourcesOf(resolved: Resolved): readonly Source[] {
  return resolved.ok ? resolved.sources : [];
}

function missingFaults(resolved: Resolved): readonly LabelFault[] {
  if (resolved.ok) return [];
  return resolved.missing.map(({ name, lookAlike }): LabelFault => {
    const meant =
      lookAlike === undefined
        ? ''
        : `; did you mean "${lookAlike}"? They differ ${differenceBetween(name, lookAlike)}`;
    const text = `its interrupting label "${name}" is neither in the organisation nor in the list${meant}`;
    return { obstacle: 'missing', text };
  });
}
