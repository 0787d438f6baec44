import { Failure, restated } from '../failure.ts';
import type { Label } from '../labels/label.ts';
import type { LabelApi, LabelApiChoice } from '../labels/label-api.ts';
import { mapBounded } from '../concurrency.ts';
import { plural } from '../text.ts';
import type { LabelStore } from './label-store.ts';
import type { StoredLabel } from './stored-label.ts';
import { routingLabels } from './routing-labels.ts';
import type { Session } from './session.ts';
import { utilizationLabels } from './utilization-labels.ts';

/** A label API that answered, and all labels it has. */
export interface Discovered {
  readonly store: LabelStore;
  readonly existing: readonly StoredLabel[];
  /** What is in doubt about them: a sentence each. */
  readonly warnings: readonly string[];
}

/** So many labels are asked for by name where the listing may lack them. */
export const MOST_ASKED_FOR = 10;

/**
 * Lists the labels by the chosen API; `auto` takes the published one, and the four-field one only where the
 * published one is not there (404).
 *
 * @param wanted labels whose absence would be believed; `all` where that of any label would
 * @throws Failure (`no-label-api`) when none of them is there, or as {@link LabelStore.list} does
 */
export async function discover(
  session: Session,
  choice: LabelApiChoice,
  wanted: readonly Label[] | 'all',
): Promise<Discovered> {
  for (const store of candidates(session, choice)) {
    let movedReadings = 0;
    const keys = wanted === 'all' ? wanted : wanted.map((label) => store.keyOf(label));
    const onMoved = (readings: number): void => {
      movedReadings = readings;
    };
    const listed = await store.list(keys, onMoved).catch(beforeWriting);
    if (listed === undefined) continue;
    if (movedReadings === 0) return { store, existing: listed, warnings: [] };
    return await completed(store, listed, wanted, movedReadings).catch(beforeWriting);
  }
  throw new Failure({
    code: 'no-label-api',
    message:
      choice === 'auto'
        ? `${session.host} serves no label API: both listings answered HTTP 404.`
        : `${session.host} does not serve the ${choice} label API: its listing answered HTTP 404.`,
    status: 404,
  });
}

/** The failure of a reading that cannot be trusted, said of the first ones: later ones are made when labels may be written. */
function beforeWriting(error: unknown): never {
  if (!(error instanceof Failure) || error.code !== 'unexpected-answer') throw error;
  throw restated(error, { message: `${error.message} Nothing was written.` });
}

/**
 * Completes a listing whose pages moved: a label may have slipped through between two of them. A few labels that it does not
 * show are asked for by name, where the API can, because one page cannot move.
 */
async function completed(
  store: LabelStore,
  listed: readonly StoredLabel[],
  wanted: readonly Label[] | 'all',
  readings: number,
): Promise<Discovered> {
  if (wanted === 'all') {
    return { store, existing: listed, warnings: [movedWarning(readings, 'the file may lack labels')] };
  }
  const shown = new Set(listed.map(({ key }) => key));
  const unseen = wanted.filter((label) => !shown.has(store.keyOf(label)));
  const { find } = store;
  const isAsked = find !== undefined && unseen.length <= MOST_ASKED_FOR;
  const found = isAsked ? await mapBounded(unseen, MOST_ASKED_FOR, find) : [];
  const doubt =
    isAsked || unseen.length === 0
      ? ''
      : `, and ${plural(unseen.length, 'label')} of the list may be there although ${unseen.length === 1 ? 'it was' : 'they were'} not shown`;
  return {
    store,
    existing: [...listed, ...found.filter((label) => label !== undefined)],
    warnings: [
      movedWarning(readings, `the numbers of labels, and of those that the list lacks, may be off${doubt}`),
    ],
  };
}

function movedWarning(readings: number, doubt: string): string {
  const times = readings === 1 ? '' : `, each of ${readings} times`;
  return `The labels of the organisation changed while they were read${times}: ${doubt}. Run the step again when nobody else adds or deletes labels.`;
}

function candidates(session: Session, choice: LabelApiChoice): readonly LabelStore[] {
  const stores: Record<LabelApi, LabelStore> = {
    utilization: utilizationLabels(session),
    routing: routingLabels(session),
  };
  return choice === 'auto' ? [stores.utilization, stores.routing] : [stores[choice]];
}
