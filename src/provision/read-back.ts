import { Failure } from '../failure.ts';
import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import { backoffMs } from '../genesys/retry.ts';
import { displayLabel, type Label } from '../labels/label.ts';

/** What a fresh listing says about a label. */
export type ReadBack =
  | { readonly kind: 'found'; readonly label: StoredLabel }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly failure: Failure };

/**
 * Looks for a label in a fresh listing.
 *
 * @param patience `patient`: listings may lag behind a write for a few seconds, so one that does not show the
 *   label is read again, as often and with the same waits as a retry; `once`: it is believed
 */
export async function readBack(
  store: LabelStore,
  label: Label,
  patience: 'once' | 'patient',
): Promise<ReadBack> {
  const { pace } = store.session;
  const key = store.keyOf(label);
  try {
    for (let reads = 1; ; reads += 1) {
      const existing = await store.list();
      if (existing === undefined) return { kind: 'unreadable', failure: gone(store) };
      const found = existing.find((stored) => stored.key === key);
      if (found !== undefined) return { kind: 'found', label: found };
      if (patience === 'once' || reads > pace.maxRetries) return { kind: 'absent' };
      const waitMs = backoffMs(reads, pace.random());
      if (pace.clock.now() + waitMs >= pace.stop.deadline) return { kind: 'absent' };
      pace.onRetry(
        `Label "${displayLabel(label)}" is not in the listing yet; reading it again in ${(waitMs / 1000).toFixed(1)} s.`,
      );
      await pace.clock.sleep(waitMs, pace.stop.signal);
    }
  } catch (error) {
    if (error instanceof Failure) return { kind: 'unreadable', failure: error };
    throw error;
  }
}

/** A host that served the listing before, and now does not. */
function gone({ session }: LabelStore): Failure {
  return new Failure({
    code: 'no-label-api',
    message: `The listing at ${session.host} answered HTTP 404.`,
    status: 404,
  });
}
