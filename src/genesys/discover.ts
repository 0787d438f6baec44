import { Failure } from '../failure.ts';
import type { Label } from '../labels/label.ts';
import type { LabelApi, LabelApiChoice } from '../labels/label-api.ts';
import type { LabelStore } from './label-store.ts';
import type { StoredLabel } from './stored-label.ts';
import { routingLabels } from './routing-labels.ts';
import type { Session } from './session.ts';
import { utilizationLabels } from './utilization-labels.ts';

/** A label API that answered, and all labels it has. */
export interface Discovered {
  readonly store: LabelStore;
  readonly existing: readonly StoredLabel[];
}

/**
 * Lists the labels by the chosen API; `auto` takes the published one, and the four-field one only where the
 * published one is not there (404).
 *
 * @param wanted labels whose absence would be believed
 * @throws Failure (`no-label-api`) when none of them is there, or as {@link LabelStore.list} does
 */
export async function discover(
  session: Session,
  choice: LabelApiChoice,
  wanted: readonly Label[],
): Promise<Discovered> {
  for (const store of candidates(session, choice)) {
    const existing = await store.list(wanted.map((label) => store.keyOf(label)));
    if (existing !== undefined) return { store, existing };
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

function candidates(session: Session, choice: LabelApiChoice): readonly LabelStore[] {
  const stores: Record<LabelApi, LabelStore> = {
    utilization: utilizationLabels(session),
    routing: routingLabels(session),
  };
  return choice === 'auto' ? [stores.utilization, stores.routing] : [stores[choice]];
}
