import type { Failure } from '../failure.ts';
import { createWindow, type Flight } from '../http/window.ts';
import { createLabel, type Creation } from './create-label.ts';
import { endsAll } from './creation-failures.ts';
import { notAttempted, needsAnother, outcomeWithoutWriting } from './outcomes.ts';
import type { Source } from './interrupting.ts';
import { isRaced } from './pending-settings.ts';
import type { Plan, PlannedLabel } from './plan.ts';
import type { OnDuplicate } from './policy.ts';
import { createLabelReader } from './read-back.ts';
import { failureOf, type LabelOutcome } from './result.ts';
import type { WriteOptions } from './settings-work.ts';
import { writeSettings } from './write-settings.ts';

/** No POST is sent before `onResult` returns. */
export interface ApplyOptions extends WriteOptions {
  readonly dryRun: boolean;
  readonly onDuplicate: OnDuplicate;
  /** Why no further POST may be sent although the session is good, once that is so. */
  readonly halted: () => Failure | undefined;
}

/**
 * Carries a plan out: creates labels, as many at a time as the API takes, each after the labels that it needs, and then writes the settings
 * that are to be updated. A refused plan and a dry run write nothing. One label's failure does not stop the others, unless
 * it is one that they would share.
 */
export async function applyPlan(options: ApplyOptions): Promise<void> {
  const { store, plan, dryRun, onDuplicate, onResult, halted } = options;
  const window = createWindow(store.session.clock);
  /** Without an outcome as long as the label's settings are yet to be written. */
  const outcomes = new Map<number, Promise<LabelOutcome | undefined>>();
  /** Results that are being taken care of. */
  const settling = new Set<Promise<void>>();
  let stopped: Failure | undefined;
  const ended = (): Failure | undefined => (stopped ??= halted());
  const reader = createLabelReader(store);
  const creation: Creation = {
    store,
    reader,
    ended,
    onEndOfAll(failure) {
      stopped ??= failure;
    },
    heldBy: () => (settling.size === 0 ? undefined : Promise.all(settling)),
  };

  const create = async (
    { label }: PlannedLabel,
    sources: readonly Source[],
    flight: Flight,
  ): Promise<LabelOutcome> => {
    const needed = await idsOf(sources, outcomes);
    const failure = (stopped ??= store.session.stop.failure()) ?? ended();
    if (failure !== undefined) return notAttempted(failure);
    if ('missing' in needed) return needsAnother(plan, needed.missing);
    // Another step that writes the same labels is seen in the listings that settle its conflicts with this one.
    const seen = onDuplicate === 'skip' ? reader.lastSeen(label) : undefined;
    if (seen !== undefined)
      return { outcome: 'exists', attempts: 0, id: seen.id, selfUri: seen.selfUri, drift: [] };
    return createLabel({ ...creation, flight }, label, needed.ids);
  };
  const carryOut = async (
    index: number,
    planned: PlannedLabel,
    flight: Flight,
  ): Promise<LabelOutcome | undefined> => {
    const { label, storedName, decision } = planned;
    const settled = outcomeWithoutWriting(planned, plan, dryRun);
    // Settings are written once for the whole step.
    if (settled === undefined && decision.kind !== 'create') return undefined;
    const sources = decision.kind === 'create' && !decision.deferred ? decision.interrupting : [];
    const outcome = settled ?? (await create(planned, sources, flight));
    const failure = failureOf(outcome);
    if (failure !== undefined && endsAll(failure)) stopped ??= failure;
    // Its settings are compared first, so that it has one result and one audit event. What a POST of ours may have created has its
    // line at once, and another one where its settings turn out to differ.
    if (store.settings !== undefined && isRaced(planned, outcome)) return outcome;
    const told = onResult(index, { label, storedName, ...outcome });
    settling.add(told);
    await told;
    settling.delete(told);
    return outcome;
  };

  // A label waits in its place for those that it needs. They began before it, so it cannot wait for ever.
  for (const [index, planned] of plan.order.flatMap((index) => entryOf(plan, index))) {
    outcomes.set(
      index,
      window.run((flight) => carryOut(index, planned, flight)),
    );
  }
  const settled = new Map(
    await Promise.all([...outcomes].map(async ([index, outcome]) => [index, await outcome] as const)),
  );
  if (plan.refusal === undefined && !dryRun) await writeSettings(options, settled, ended);
}

function entryOf({ labels }: Plan, index: number): [number, PlannedLabel][] {
  const planned = labels[index];
  return planned === undefined ? [] : [[index, planned]];
}

type Needed = { readonly ids: readonly string[] } | { readonly missing: number };

/** The ids of interrupting labels, once those among them that are new have been created. */
async function idsOf(
  sources: readonly Source[],
  outcomes: ReadonlyMap<number, Promise<LabelOutcome | undefined>>,
): Promise<Needed> {
  const ids: string[] = [];
  for (const source of sources) {
    if (source.kind === 'existing') ids.push(source.id);
    else {
      const outcome = await outcomes.get(source.index);
      if (outcome === undefined || !('id' in outcome)) return { missing: source.index };
      ids.push(outcome.id);
    }
  }
  return { ids };
}
