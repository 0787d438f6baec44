import type { Failure, FailureCode } from '../failure.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import { createLimit } from '../concurrency.ts';
import { createLabel, type Creation } from './create-label.ts';
import { endingWithoutWriting, notAttempted, needsAnother } from './endings.ts';
import type { Source } from './interrupting.ts';
import { createLabelReader } from './read-back.ts';
import { failureOf, type Ending, type LabelResult } from './result.ts';
import type { OnDuplicate, Plan, PlannedLabel } from './plan.ts';

export interface ApplyOptions {
  readonly store: LabelStore;
  readonly plan: Plan;
  readonly dryRun: boolean;
  readonly onDuplicate: OnDuplicate;
  /** Told of each result as soon as it is known, with its number; no POST is sent before it returns. */
  readonly onResult: (index: number, result: LabelResult) => Promise<void>;
  /** Why no further POST may be sent although the session is good, once that is so. */
  readonly halted: () => Failure | undefined;
}

/** Labels that are created at the same time. */
const PARALLEL_CREATES = 8;

/** Failures after which no other label has a chance: the session is no good any more. The stop speaks for itself. */
const endOfAll: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'login-refused',
  'authentication-lost',
  'permission-denied',
]);

/**
 * Carries a plan out, several labels at a time, each after the labels that it needs. A refused plan and a dry run
 * write nothing. One label's failure does not stop the others, unless it is one that they would share.
 */
export async function applyPlan({
  store,
  plan,
  dryRun,
  onDuplicate,
  onResult,
  halted,
}: ApplyOptions): Promise<void> {
  const inTurn = createLimit(PARALLEL_CREATES);
  const endings = new Map<number, Promise<Ending>>();
  /** Results that are being taken care of. */
  const settling = new Set<Promise<void>>();
  let stopped: Failure | undefined;
  const ended = (): Failure | undefined => (stopped ??= halted());
  const reader = createLabelReader(store);
  const creation: Creation = {
    store,
    reader,
    ended,
    heldBy: () => (settling.size === 0 ? undefined : Promise.all(settling)),
  };

  const end = async ({ label, decision }: PlannedLabel): Promise<Ending> => {
    const sources = decision.kind === 'create' ? decision.interrupting : [];
    const needed = await idsOf(sources, endings);
    const failure = (stopped ??= store.session.stop.failure()) ?? ended();
    if (failure !== undefined) return notAttempted(failure);
    if ('missing' in needed) return needsAnother(plan, needed.missing);
    // Another step that writes the same labels is seen in the listings that settle its conflicts with this one.
    const seen = onDuplicate === 'skip' ? reader.lastSeen(label) : undefined;
    if (seen !== undefined) return { outcome: 'exists', attempts: 0, id: seen.id, selfUri: seen.selfUri };
    return createLabel(creation, label, needed.ids);
  };
  const carryOut = async (index: number, planned: PlannedLabel): Promise<Ending> => {
    const ending = endingWithoutWriting(planned, plan, dryRun) ?? (await end(planned));
    const failure = failureOf(ending);
    if (failure !== undefined && endOfAll.has(failure.code)) stopped ??= failure;
    const { label, storedName } = planned;
    const settled = onResult(index, { label, storedName, ...ending });
    settling.add(settled);
    await settled;
    settling.delete(settled);
    return ending;
  };
  // A label waits in its place for those that it needs. They began before it, so it cannot wait for ever.
  for (const [index, planned] of plan.order.flatMap((index) => entryOf(plan, index))) {
    endings.set(
      index,
      inTurn(() => carryOut(index, planned)),
    );
  }
  await Promise.all(endings.values());
}

function entryOf({ labels }: Plan, index: number): [number, PlannedLabel][] {
  const planned = labels[index];
  return planned === undefined ? [] : [[index, planned]];
}

type Needed = { readonly ids: readonly string[] } | { readonly missing: number };

/** The ids of interrupting labels, once those among them that are new have been created. */
async function idsOf(
  sources: readonly Source[],
  endings: ReadonlyMap<number, Promise<Ending>>,
): Promise<Needed> {
  const ids: string[] = [];
  for (const source of sources) {
    if (source.kind === 'existing') ids.push(source.id);
    else {
      const ending = await endings.get(source.index);
      if (ending === undefined || !('id' in ending)) return { missing: source.index };
      ids.push(ending.id);
    }
  }
  return { ids };
}
