import { Failure, unexpectedFailure } from '../failure.ts';
import type { Exchange } from '../genesys/exchange.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import { refusal, type GivenUp } from '../genesys/refusal.ts';
import { judge, waitForRetry } from '../genesys/retrying.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { classifyPost } from './post-fate.ts';
import { readBack, type ReadBack } from './read-back.ts';
import type { Created, Exists, NotDone } from './result.ts';

/**
 * Creates one label, at most once. A POST that certainly was not carried out is sent again after its wait. One
 * whose fate is not known is never sent again blindly: the organisation is listed first, and if the label is
 * there it was created.
 *
 * @returns how it ended; failures are part of that, and it never throws
 */
export async function createLabel(store: LabelStore, label: Label): Promise<Created | Exists | NotDone> {
  const { pace, host, proxy, redact } = store.session;
  const action = `Creating label "${displayLabel(label)}"`;
  let attempts = 0;
  let startedAt: number | undefined;
  /** Whether a POST of ours got no answer: until a listing shows the label, nobody knows what became of it. */
  let lostAnswer = false;
  /** Whether a POST of ours may have been carried out although no answer said so, a 5xx included. */
  let maybeOurs = false;

  const onSend = (): void => {
    attempts += 1;
    startedAt ??= pace.clock.now();
  };
  const created = (
    id: string,
    selfUri: string | undefined,
    confirmedBy: Created['confirmedBy'],
  ): Created => ({
    outcome: 'created',
    id,
    selfUri,
    attempts,
    latencyMs: Math.round(pace.clock.now() - (startedAt ?? pace.clock.now())),
    confirmedBy,
  });
  const notDone = (outcome: NotDone['outcome'], failure: Failure): NotDone => ({
    outcome,
    attempts,
    failure,
  });
  const refused = (exchange: Exchange, givenUp: GivenUp): Failure =>
    refusal(exchange, { action, host, attempts, givenUp, proxy, redact });
  const unknown = (cause: Failure): NotDone => notDone('unknown', unconfirmed(action, cause));

  try {
    for (;;) {
      const exchange = await store.post(label, onSend);
      const fate = classifyPost(exchange);
      switch (fate) {
        case 'accepted': {
          const stored = exchange.kind === 'answer' ? store.readCreated(label, exchange.body) : undefined;
          if (stored !== undefined) return created(stored.id, stored.selfUri, 'response');
          return await settleAccepted();
        }
        case 'conflict':
          return await settleConflict(refused(exchange, { retry: false, reason: 'final' }));
        case 'refused':
          return notDone('failed', refused(exchange, { retry: false, reason: 'final' }));
        case 'not-carried-out': {
          const decision = judge(pace, exchange, attempts);
          if (!decision.retry) {
            const failure = refused(exchange, decision);
            return lostAnswer ? unknown(failure) : notDone('failed', failure);
          }
          await waitForRetry(pace, action, exchange, decision.waitMs);
          continue;
        }
        case 'server-error':
        case 'lost': {
          maybeOurs = true;
          lostAnswer ||= fate === 'lost';
          const decision = judge(pace, exchange, attempts);
          if (decision.retry) await waitForRetry(pace, action, exchange, decision.waitMs);
          const patient = !decision.retry && decision.reason === 'retries-exhausted';
          const found = await readBack(store, label, patient ? 'patient' : 'once');
          if (found.kind === 'found') return created(found.label.id, found.label.selfUri, 'read-back');
          if (found.kind === 'unreadable') return unknown(found.failure);
          if (decision.retry) continue;
          const failure = refused(exchange, decision);
          return lostAnswer ? unknown(failure) : notDone('failed', failure);
        }
      }
    }
  } catch (error) {
    // No token, a held gate, or the stop: the POSTs before it keep their meaning.
    if (!(error instanceof Failure)) {
      pace.onUnexpected(error);
      return attempts === 0 ? notDone('failed', unexpectedFailure()) : unknown(unexpectedFailure());
    }
    if (lostAnswer) return unknown(error);
    return notDone(attempts === 0 ? 'not-attempted' : 'failed', error);
  }

  async function settleAccepted(): Promise<Created | NotDone> {
    lostAnswer = true;
    const found = await readBack(store, label, 'patient');
    if (found.kind === 'found') return created(found.label.id, found.label.selfUri, 'read-back');
    return unknown(absentFailure(found, `${action}: the API took it but answered without the label.`));
  }

  async function settleConflict(conflict: Failure): Promise<Created | Exists | NotDone> {
    const found = await readBack(store, label, 'patient');
    if (found.kind === 'found') {
      const { id, selfUri } = found.label;
      // The conflict is with an earlier POST of ours, which was carried out after all.
      return maybeOurs ? created(id, selfUri, 'read-back') : { outcome: 'exists', id, selfUri, attempts };
    }
    const failure = absentFailure(found, conflict.message, conflict);
    return lostAnswer ? unknown(failure) : notDone('failed', failure);
  }
}

function absentFailure(
  found: Exclude<ReadBack, { kind: 'found' }>,
  message: string,
  answer?: Failure,
): Failure {
  const listing =
    found.kind === 'absent'
      ? 'A fresh listing does not show the label.'
      : `Whether the label exists could not be read back: ${found.failure.message}`;
  return new Failure({
    code: answer?.code ?? 'no-answer',
    message: `${message} ${listing}`,
    hint: 'Look for the label in Genesys Cloud, then run the step again with `on-duplicate: skip`.',
    status: answer?.status,
    correlationId: answer?.correlationId,
  });
}

function unconfirmed(action: string, cause: Failure): Failure {
  return new Failure({
    code: cause.code,
    message: `${action}: it was sent, but whether it was created could not be confirmed. ${cause.message}`,
    hint: 'Look for the label in Genesys Cloud, then run the step again with `on-duplicate: skip`.',
    status: cause.status,
    correlationId: cause.correlationId,
  });
}
