import type { Failure } from '../failure.ts';
import { displayLabel } from '../labels/label.ts';
import { failureOf, identityIn, outcomes, type LabelResult, type Outcome } from '../provision/result.ts';
import { quote, shortList } from '../text.ts';
import type { Circumstances } from './circumstances.ts';
import { remedyFor } from './remedies.ts';

/** Why labels failed, told once for all that it concerns. */
export interface Reason {
  /** The failure of the first of them. */
  readonly failure: Failure;
  readonly outcome: Outcome;
  /** As a person knows them, in the order of the list. */
  readonly labels: readonly string[];
  /** Each once. */
  readonly correlationIds: readonly string[];
}

/**
 * Every reason for which labels failed, the worst outcome first. Failures that differ in nothing but the label that
 * they name are one reason. One that is a problem of the step, which tells it once for all labels, is left out.
 */
export function reasonsOf(results: readonly LabelResult[]): readonly Reason[] {
  const groups = new Map<string, { failure: Failure; results: LabelResult[] }>();
  for (const result of results) {
    const failure = ownFailureOf(result);
    if (failure === undefined) continue;
    // A message that names several labels is the same for all of them as it is.
    const keys = [keyOf(failure, failure.message), keyOf(failure, templateOf(failure, result))];
    const group = keys.map((key) => groups.get(key)).find((each) => each !== undefined);
    if (group !== undefined) group.results.push(result);
    else {
      const first = { failure, results: [result] };
      for (const key of keys) groups.set(key, first);
    }
  }
  const reasons = [...new Set(groups.values())].map(({ failure, results: concerned }): Reason => {
    const correlationIds = concerned.flatMap((result) => failureOf(result)?.correlationId ?? []);
    return {
      failure,
      outcome: outcomes.find((outcome) => concerned.some((result) => result.outcome === outcome)) ?? 'failed',
      labels: concerned.map(({ label }) => displayLabel(label)),
      correlationIds: [...new Set(correlationIds)],
    };
  });
  return reasons.sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
}

/** The failure of a label, but for one that is a problem of the step. */
function ownFailureOf(result: LabelResult): Failure | undefined {
  const failure = failureOf(result);
  const isToldByStep = result.outcome === 'not-attempted' && failure?.code === 'audit-file';
  return isToldByStep ? undefined : failure;
}

function keyOf({ code, status, apiCode, unconfirmed }: Failure, message: string): string {
  return JSON.stringify([code, status, apiCode, unconfirmed, message]);
}

/** The message of a failure without the label that it names. */
function templateOf({ message }: Failure, result: LabelResult): string {
  const id = identityIn(result)?.id ?? '';
  return message.replaceAll(`"${displayLabel(result.label)}"`, '""').replaceAll(`(id ${id})`, '(id )');
}

/** Which of the labels the failure's own message leaves to be named. */
export type Concerned =
  | { readonly kind: 'told' }
  /** Every label of a step that has several. */
  | { readonly kind: 'all' }
  /** The message names the first, and perhaps more; these are the others. */
  | { readonly kind: 'same'; readonly labels: readonly string[] }
  | { readonly kind: 'named'; readonly labels: readonly string[] };

/** @param total how many labels the step has */
export function concernedBy({ failure, labels }: Reason, total: number): Concerned {
  const isNamed = (label: string): boolean => failure.message.includes(`"${label}"`);
  if (isNamed(labels[0] ?? '')) {
    const others = labels.filter((label) => !isNamed(label));
    return others.length === 0 ? { kind: 'told' } : { kind: 'same', labels: others };
  }
  return labels.length === total && total > 1 ? { kind: 'all' } : { kind: 'named', labels };
}

/** The whole text of a reason on one line: what happened, to which labels, the correlation ids, what to do. */
export function describeReason(reason: Reason, total: number, circumstances: Circumstances): string {
  const { failure, correlationIds } = reason;
  const ids = shortList(correlationIds);
  const concerned = concernedText(concernedBy(reason, total), total);
  return [
    failure.message,
    ...(total > 1 ? [concerned] : []),
    ids === '' ? '' : `Correlation ${correlationIds.length === 1 ? 'id' : 'ids'}: ${ids}.`,
    remedyFor(failure, circumstances),
    // Which label it was is no news where there is one.
    ...(total > 1 ? [] : [concerned]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function concernedText(concerned: Concerned, total: number): string {
  switch (concerned.kind) {
    case 'told':
      return '';
    case 'all':
      return `It concerns all ${total} labels of this step.`;
    case 'same':
      return `The same for ${shortList(concerned.labels.map(quote))}.`;
    case 'named':
      return `${concerned.labels.length === 1 ? 'Label' : 'Labels'}: ${shortList(concerned.labels.map(quote))}.`;
  }
}
