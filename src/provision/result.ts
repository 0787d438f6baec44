import type { Failure } from '../failure.ts';
import type { Label } from '../labels/label.ts';
import type { Drift } from './drift.ts';

/** Outcomes from the worst to the best: a step with several labels has the worst of theirs. */
export const outcomes = [
  'failed',
  'unknown',
  'duplicate',
  'drifted',
  'not-attempted',
  'created',
  'updated',
  'planned',
  'exists',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How it is known that a label was created: the API's answer to the POST, or a listing read afterwards. */
export type ConfirmedBy = 'response' | 'read-back';

interface Identified {
  readonly id: string;
  readonly selfUri: string | undefined;
}

export interface Created extends Identified {
  readonly outcome: 'created';
  /** POSTs sent. */
  readonly attempts: number;
  /** From the first POST sent until the answer was known, waits included, in whole milliseconds. */
  readonly latencyMs: number;
  readonly confirmedBy: ConfirmedBy;
  /** Declared settings that a reading showed otherwise: who reads a label back cannot know who created it. */
  readonly drift?: readonly Drift[];
  /** Whether those were written since, and a reading shows them; else they were left as they are. */
  readonly isCorrected?: boolean;
}

export interface Exists extends Identified {
  readonly outcome: 'exists';
  readonly attempts: number;
  /** Declared settings that differ, and were left as they are. */
  readonly drift: readonly Drift[];
}

/** Its settings were written, and a reading shows them. */
export interface Updated extends Identified {
  readonly outcome: 'updated';
  /** POSTs sent, where it turned out to be there only then. */
  readonly attempts: number;
  /** What differed before. */
  readonly drift: readonly Drift[];
}

export interface Planned {
  readonly outcome: 'planned';
  readonly attempts: 0;
  /** The label whose settings would be written; `undefined` for one that would be created. */
  readonly existing: Identified | undefined;
  readonly drift: readonly Drift[];
}

/** It exists, and that or its settings refuse the plan. */
export interface Refused extends Identified {
  readonly outcome: 'duplicate' | 'drifted';
  /** POSTs sent, where it turned out to be there only then. */
  readonly attempts: number;
  readonly drift: readonly Drift[];
  readonly failure: Failure;
}

export interface NotDone {
  readonly outcome: 'failed' | 'unknown' | 'not-attempted';
  readonly attempts: number;
  /** The label whose settings could not be written; `undefined` for one that could not be created. */
  readonly existing?: Identified | undefined;
  readonly drift?: readonly Drift[];
  readonly failure: Failure;
}

/** What became of one label, without which one it was. */
export type LabelOutcome = Created | Exists | Updated | Planned | Refused | NotDone;

/** What became of one label. */
export type LabelResult = LabelOutcome & {
  readonly label: Label;
  /** The name under which the API keeps the label; empty as long as no API has been found. */
  readonly storedName: string;
};

/** The failure of an outcome that fails the step; `undefined` for one that lets it pass. */
export function failureOf(result: LabelOutcome): Failure | undefined {
  switch (result.outcome) {
    case 'created':
    case 'exists':
    case 'updated':
    case 'planned':
      return undefined;
    case 'duplicate':
    case 'drifted':
    case 'failed':
    case 'unknown':
    case 'not-attempted':
      return result.failure;
  }
}

/** The worst outcome of several; `undefined` of none. */
export function worstOutcome(results: readonly LabelOutcome[]): Outcome | undefined {
  return outcomes.find((outcome) => results.some((result) => result.outcome === outcome));
}

/** Differences of declared settings that were found, whatever became of them. */
export function driftIn(result: LabelOutcome): readonly Drift[] {
  return 'drift' in result ? (result.drift ?? []) : [];
}

/** The label's id and path, where it has one. */
export function identityIn(result: LabelOutcome): Identified | undefined {
  if ('id' in result) return result;
  return 'existing' in result ? result.existing : undefined;
}

/** All that there is to say of a result, flat: outputs and audit events take their words from here. */
export function flattened(result: LabelResult) {
  const { label, storedName, outcome, attempts } = result;
  const failure = failureOf(result);
  const identity = identityIn(result);
  const drift = driftIn(result);
  return {
    name: label.name,
    value: label.kind === 'valued' ? label.value : undefined,
    scope: label.kind === 'valued' ? label.scope : undefined,
    storedName,
    outcome,
    id: identity?.id,
    selfUri: identity?.selfUri,
    latencyMs: result.outcome === 'created' ? result.latencyMs : undefined,
    attempts,
    confirmedBy: result.outcome === 'created' ? result.confirmedBy : undefined,
    drift: drift.length === 0 ? undefined : drift,
    error: failure && {
      code: failure.code,
      message: failure.message,
      apiCode: failure.apiCode,
      status: failure.status,
      correlationId: failure.correlationId,
    },
  };
}
