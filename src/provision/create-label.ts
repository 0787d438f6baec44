import { Failure, unexpectedFailure } from '../failure.ts';
import type { Exchange } from '../genesys/exchange.ts';
import type { LabelStore, StoredLabel } from '../genesys/label-store.ts';
import { refusal } from '../genesys/refusal.ts';
import type { GivenUp } from '../genesys/retry.ts';
import { judge, waitForRetry } from '../genesys/retrying.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { classifyPost } from './post-fate.ts';
import { readBack } from './read-back.ts';
import type { Created, Exists, NotDone } from './result.ts';
import { afterwards, unconfirmed } from './unconfirmed.ts';

const FINAL: GivenUp = { retry: false, reason: 'final' };

/**
 * Creates one label, at most once. A POST that certainly was not carried out is sent again after its wait. One
 * whose fate is not known is never sent again blindly: the organisation is listed first, and if the label is
 * there it was created.
 *
 * @param ended why no label is to be sent any more, once that is so: another one met what they would all meet
 * @returns how it ended; failures are part of that, and it never throws
 */
export async function createLabel(
  store: LabelStore,
  label: Label,
  interruptingLabelIds: readonly string[] = [],
  ended: () => Failure | undefined = () => undefined,
): Promise<Created | Exists | NotDone> {
  const { pace, host, proxy, redact, leaks } = store.session;
  const action = `Creating label "${displayLabel(label)}"`;
  /** POSTs that went out. */
  let attempts = 0;
  let startedAt: number | undefined;
  /** Whether a POST got no answer at all. */
  let lostAnswer = false;
  /** Whether a POST may have been carried out although no answer said so, 408 and 5xx included. */
  let maybeOurs = false;
  /** What the latest POST that did not succeed came to. */
  let latest: Failure | undefined;

  const onSend = (): void => {
    const end = ended();
    if (end !== undefined) throw end;
    attempts += 1;
    startedAt ??= pace.clock.now();
  };
  const created = ({ id, selfUri }: StoredLabel, confirmedBy: Created['confirmedBy']): Created => {
    const latencyMs = Math.round(pace.clock.now() - (startedAt ?? pace.clock.now()));
    return { outcome: 'created', id, selfUri, attempts, latencyMs, confirmedBy };
  };
  const notDone = (outcome: NotDone['outcome'], failure: Failure): NotDone => ({
    outcome,
    attempts,
    failure,
  });
  /** Refused for good: but if an earlier POST may have been carried out, that says nothing about that one. */
  const failed = (failure: Failure): NotDone =>
    maybeOurs ? notDone('unknown', unconfirmed(failure)) : notDone('failed', failure);
  const explain = (exchange: Exchange, rounds: number, givenUp: GivenUp = FINAL): Failure =>
    (latest = refusal(exchange, { action, host, attempts: rounds, givenUp, proxy, redact }));

  try {
    // A replay after a 401 is a POST, but it takes nothing from the retries.
    for (let rounds = 1; ; rounds += 1) {
      const exchange = await store.post(label, interruptingLabelIds, onSend);
      const fate = classifyPost(exchange);
      switch (fate) {
        case 'accepted': {
          const stored = exchange.kind === 'answer' ? store.readCreated(label, exchange.body) : undefined;
          if (stored !== undefined && !leaks(stored)) return created(stored, 'response');
          return await settleAccepted();
        }
        case 'conflict':
          return await settleConflict(explain(exchange, rounds));
        case 'refused':
          return failed(explain(exchange, rounds));
        case 'not-carried-out': {
          // What did not reach the server was not sent.
          if (exchange.kind === 'lost') {
            attempts -= 1;
            if (attempts === 0) startedAt = undefined;
            if (exchange.error.fault === 'cut') pace.stop.throwIfStopped();
          }
          const decision = judge(pace, exchange, rounds);
          const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
          if (!decision.retry) return failed(failure);
          await waitForRetry(pace, action, exchange, decision.waitMs);
          break;
        }
        case 'server-error':
        case 'lost': {
          maybeOurs = true;
          lostAnswer ||= exchange.kind === 'lost';
          const decision = judge(pace, exchange, rounds);
          const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
          if (decision.retry) await waitForRetry(pace, action, exchange, decision.waitMs);
          const patient = !decision.retry && decision.reason === 'retries-exhausted';
          const found = await readBack(store, label, patient ? 'patient' : 'once');
          if (found.kind === 'found') return created(found.label, 'read-back');
          if (found.kind === 'unreadable') return notDone('unknown', unconfirmed(failure, found.failure));
          if (!decision.retry)
            return lostAnswer ? notDone('unknown', unconfirmed(failure)) : notDone('failed', failure);
        }
      }
    }
  } catch (error) {
    // No token, a held gate, the stop, or the end of all: the POSTs before it keep their meaning.
    if (!(error instanceof Failure)) {
      pace.onUnexpected(error);
      return attempts === 0
        ? notDone('failed', unexpectedFailure())
        : notDone('unknown', unconfirmed(unexpectedFailure()));
    }
    return attempts === 0 && latest === undefined
      ? notDone('not-attempted', error)
      : failed(afterwards(error, latest));
  }

  async function settleAccepted(): Promise<Created | NotDone> {
    const found = await readBack(store, label, 'patient');
    if (found.kind === 'found') return created(found.label, 'read-back');
    const strange = new Failure({
      code: 'unexpected-answer',
      message: `${action}: the API took it, but its answer does not describe this label.`,
    });
    return notDone('unknown', unconfirmed(strange, found.kind === 'unreadable' ? found.failure : undefined));
  }

  async function settleConflict(conflict: Failure): Promise<Created | Exists | NotDone> {
    const found = await readBack(store, label, 'patient');
    if (found.kind === 'found') {
      const { id, selfUri } = found.label;
      // The conflict is with an earlier POST of ours, which was carried out after all.
      return maybeOurs ? created(found.label, 'read-back') : { outcome: 'exists', id, selfUri, attempts };
    }
    const failure = unconfirmed(conflict, found.kind === 'unreadable' ? found.failure : undefined);
    return notDone(maybeOurs ? 'unknown' : 'failed', failure);
  }
}
