import type { Failure } from '../failure.ts';
import type { Label } from '../labels/label.ts';

/** Outcomes from the worst to the best: a step with several labels has the worst of theirs. */
export const outcomes = [
  'failed',
  'unknown',
  'duplicate',
  'not-attempted',
  'created',
  'planned',
  'exists',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How it is known that a label was created: the API's answer to the POST, or a listing read afterwards. */
export type ConfirmedBy = 'response' | 'read-back';

interface Subject {
  readonly label: Label;
  /** The name under which the API keeps the label; empty as long as no API has been found. */
  readonly storedName: string;
}

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
}

export interface Exists extends Identified {
  readonly outcome: 'exists';
  readonly attempts: number;
}

export interface Planned {
  readonly outcome: 'planned';
  readonly attempts: 0;
}

export interface Duplicate extends Identified {
  readonly outcome: 'duplicate';
  readonly attempts: 0;
  readonly failure: Failure;
}

export interface NotDone {
  readonly outcome: 'failed' | 'unknown' | 'not-attempted';
  readonly attempts: number;
  readonly failure: Failure;
}

/** What became of one label, without which one it was. */
export type Ending = Created | Exists | Planned | Duplicate | NotDone;

/** What became of one label. */
export type LabelResult = Subject & Ending;

/** The failure of an ending that fails the step; `undefined` for one that lets it pass. */
export function failureOf(ending: Ending): Failure | undefined {
  switch (ending.outcome) {
    case 'created':
    case 'exists':
    case 'planned':
      return undefined;
    case 'duplicate':
    case 'failed':
    case 'unknown':
    case 'not-attempted':
      return ending.failure;
  }
}

/** The worst outcome of several; `undefined` of none. */
export function worstOutcome(results: readonly Ending[]): Outcome | undefined {
  return outcomes.find((outcome) => results.some((result) => result.outcome === outcome));
}
