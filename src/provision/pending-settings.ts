import type { SettingsChange } from '../genesys/utilization-document.ts';
import type { LabelSettings } from '../labels/label.ts';
import { declaresSettings } from './drift.ts';
import type { Source } from './interrupting.ts';
import type { Plan, PlannedLabel } from './plan.ts';
import { identityIn, type Created, type Exists, type LabelOutcome } from './result.ts';

/** Outcomes so far, by number of the label; `undefined` where the settings are yet to be written. */
export type Settled = ReadonlyMap<number, LabelOutcome | undefined>;

/** A label whose settings are still to be looked at or written. */
export interface Pending {
  readonly index: number;
  readonly planned: PlannedLabel;
  readonly id: string;
  readonly selfUri: string | undefined;
  /** What became of its creation; `undefined` for a label that was there from the start. */
  readonly creation: Created | Exists | undefined;
  /** Where the ids of its interrupting labels come from. */
  readonly sources: readonly Source[];
}

/** Labels whose settings differ, that were created in a cycle, or that somebody else created meanwhile, or may have. */
export function pendingIn(plan: Plan, settled: Settled): readonly Pending[] {
  return plan.labels.flatMap((planned, index) => pendingOf(planned, index, settled.get(index)));
}

/** Whether somebody else created the label meanwhile, whose settings are then to be compared. */
export function isRaced({ decision, label }: PlannedLabel, outcome: LabelOutcome): outcome is Exists {
  return decision.kind === 'create' && outcome.outcome === 'exists' && declaresSettings(label.settings);
}

/**
 * Whether somebody else may have created the label, whose settings are then to be compared: a POST of ours was in doubt, and a
 * listing showed the label, but not whose it is.
 */
export function isReadBack({ decision, label }: PlannedLabel, outcome: LabelOutcome): outcome is Created {
  const isShown = outcome.outcome === 'created' && outcome.confirmedBy === 'read-back';
  return decision.kind === 'create' && isShown && declaresSettings(label.settings);
}

function pendingOf(
  planned: PlannedLabel,
  index: number,
  outcome: LabelOutcome | undefined,
): readonly Pending[] {
  const { decision } = planned;
  switch (decision.kind) {
    case 'update': {
      const { id, selfUri } = decision.existing;
      return [{ index, planned, id, selfUri, creation: undefined, sources: decision.interrupting }];
    }
    case 'create': {
      if (outcome === undefined) return [];
      const isUnfinished = outcome.outcome === 'created' && decision.deferred;
      if (!isUnfinished && !isRaced(planned, outcome) && !isReadBack(planned, outcome)) return [];
      const { id, selfUri } = outcome;
      return [{ index, planned, id, selfUri, creation: outcome, sources: decision.interrupting }];
    }
    case 'exists':
    case 'duplicate':
    case 'drifted':
    case 'impossible':
      return [];
  }
}

/** A change, or the number of an interrupting label that is not there. */
export type Change = SettingsChange | { readonly missing: number };

/** What is to be written of a pending label: all that it declares. */
export function changeFor({ planned, sources }: Pending, settled: Settled): Change {
  return changeOf(planned.label.settings, sources, settled);
}

/** The settings that labels of this step were created with, by id. */
export function createdSettings(plan: Plan, settled: Settled): ReadonlyMap<string, SettingsChange> {
  return new Map(
    plan.labels.flatMap(({ label, decision }, index) => {
      const outcome = settled.get(index);
      if (outcome?.outcome !== 'created' || decision.kind !== 'create') return [];
      const { maximumCapacity } = label.settings;
      const isWithout = decision.deferred || decision.interrupting.length === 0;
      const declared = {
        ...(maximumCapacity !== undefined && { maximumCapacity }),
        ...(!isWithout && { interruptingLabels: [] }),
      };
      // A label of a cycle keeps its capacity also where another one of the cycle could not be created.
      const change = changeOf(declared, isWithout ? [] : decision.interrupting, settled);
      return 'missing' in change ? [] : [[outcome.id, change] as const];
    }),
  );
}

function changeOf(
  { maximumCapacity, interruptingLabels }: LabelSettings,
  sources: readonly Source[],
  settled: Settled,
): Change {
  const ids: string[] = [];
  for (const source of sources) {
    const outcome = source.kind === 'new' ? settled.get(source.index) : undefined;
    const id = source.kind === 'existing' ? source.id : outcome && identityIn(outcome)?.id;
    if (id !== undefined) ids.push(id);
    else if (source.kind === 'new') return { missing: source.index };
  }
  return {
    ...(maximumCapacity !== undefined && { maximumCapacity }),
    ...(interruptingLabels !== undefined && { interruptingLabelIds: ids }),
  };
}

/** Stored names by id, of the labels that were there and of those that are now. */
export function namesNow({ names, labels }: Plan, settled: Settled): ReadonlyMap<string, string> {
  const since = labels.flatMap(({ storedName }, index) => {
    const outcome = settled.get(index);
    const id = outcome && identityIn(outcome)?.id;
    return id === undefined ? [] : [[id, storedName] as const];
  });
  return new Map([...names, ...since]);
}
