import { Failure, unexpectedFailure } from '../failure.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Flight } from '../http/window.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import type { GivenUp } from '../http/retry.ts';
import type { Sending } from '../genesys/session.ts';
import type { FailedAttempt } from '../http/retry-policy.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { classifyWrite } from './write-fate.ts';
import type { LabelReader, ReadBack } from './read-back.ts';
import type { Created, Exists, NotDone } from './result.ts';
import {
  afterwards,
  endsAll,
  looksLike,
  notSentAgain,
  unconfirmed,
  unseen,
  withCount,
} from './creation-failures.ts';

const FINAL: GivenUp = { retry: false, reason: 'final' };

/** What the labels of a step are created with. */
export interface Creation {
  readonly store: LabelStore;
  readonly reader: LabelReader;
  /** Why no label is to be sent any more, once that is so: another one met what they would all meet. */
  readonly ended?: () => Failure | undefined;
  /** Told at once of an answer that all labels would meet, whatever a listing then says of this one. */
  readonly onEndOfAll?: (failure: Failure) => void;
  /** What must be over before a POST is sent; `undefined` once nothing is in the way. */
  readonly heldBy?: Sending['heldBy'];
  /** Told how the API takes the label's POSTs, which decides how many others go beside them. */
  readonly flight?: Flight;
}

type End = Created | Exists | NotDone;

/**
 * Creates one label, at most once. A POST that certainly was not carried out is sent again after its wait. One
 * whose fate is not known is never sent again blindly: the organisation is listed first, and if the label is
 * there it was created. As long as one of its POSTs may have been carried out, and no listing shows the label, the
 * outcome is `unknown`, whatever was answered last.
 *
 * @returns how it ended; failures are part of that, and it never throws
 */
export async function createLabel(
  { store, reader, ended = () => undefined, onEndOfAll, heldBy, flight }: Creation,
  label: Label,
  interruptingLabelIds: readonly string[] = [],
): Promise<End> {
  const { clock, stop, retry, leaks, onUnexpected } = store.session;
  const action = `Creating label "${displayLabel(label)}"`;
  /** POSTs that went out. */
  let attempts = 0;
  let startedAt: number | undefined;
  /** Whether a POST may have been carried out although no answer said so. */
  let maybeOurs = false;
  /** When the latest POST ended. */
  let endedAt = reader.moment();
  /** What the latest POST that did not succeed came to. */
  let latest: Failure | undefined;
  /** What kept a POST from being sent because it ends all labels. */
  let endOfAll: Failure | undefined;

  const onSend = (): void => {
    endOfAll = ended();
    if (endOfAll !== undefined) throw endOfAll;
    attempts += 1;
    startedAt ??= clock.now();
    flight?.sent();
  };
  const created = ({ id, selfUri }: StoredLabel, confirmedBy: Created['confirmedBy']): Created => {
    const latencyMs = Math.round(clock.now() - (startedAt ?? clock.now()));
    return { outcome: 'created', id, selfUri, attempts, latencyMs, confirmedBy };
  };
  /** The label is there: by a POST of ours, if one may have been carried out, else by someone who was faster. */
  const there = (stored: StoredLabel): Created | Exists =>
    maybeOurs
      ? created(stored, 'read-back')
      : { outcome: 'exists', id: stored.id, selfUri: stored.selfUri, attempts, drift: [] };
  const notDone = (outcome: NotDone['outcome'], failure: Failure): NotDone => ({
    outcome,
    attempts,
    failure,
  });
  const explain = (exchange: Exchange, rounds: number, givenUp: GivenUp = FINAL): Failure =>
    (latest = store.session.explain(exchange, { action, attempts: rounds, givenUp }));

  const sending: Sending = {
    heldBy,
    onSend,
    onRefusedToken(answer) {
      explain(answer, 1);
    },
  };

  /** Nothing more is sent: but if a POST may have been carried out, only a patient reading says whether it was. */
  const lastWord = async (failure: Failure): Promise<End> => {
    if (!maybeOurs) return notDone('failed', failure);
    const read = await reader.readBack(label, 'patient', endedAt);
    if (read.kind === 'found') return there(read.label);
    return notDone('unknown', unconfirmed(failure, read.kind === 'unreadable' ? read.failure : undefined));
  };
  /** What a listing settles at once; `undefined` when it does not show the label. */
  const settledBy = (read: ReadBack, failure: Failure): End | undefined => {
    switch (read.kind) {
      case 'found':
        return there(read.label);
      case 'unreadable':
        return notDone(maybeOurs ? 'unknown' : 'failed', unconfirmed(failure, read.failure));
      case 'absent':
        return undefined;
    }
  };
  /** A conflict with nobody who can be seen is one with a label that looks the same, or it passes. */
  const settledConflict = async (conflict: Failure): Promise<End | undefined> => {
    const read = await reader.readBack(label, 'once', endedAt);
    if (read.kind === 'absent' && read.lookAlike !== undefined)
      return lastWord(looksLike(conflict, read.lookAlike));
    return settledBy(read, conflict);
  };
  /** Waits until the POST may be sent again, if it may. */
  const waitForTurn = async (
    exchange: Exchange,
    rounds: number,
    known: Pick<FailedAttempt, 'retryable'> = {},
  ): Promise<{ readonly mayRetry: boolean; readonly failure: Failure }> => {
    const decision = retry.decide({ exchange, attempts: rounds, inDoubt: maybeOurs, ...known });
    const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
    if (decision.retry) await retry.waitForRetry(action, exchange, decision.waitMs);
    return { mayRetry: decision.retry, failure };
  };

  try {
    // A replay after a 401 is a POST, but it takes nothing from the retries.
    for (let rounds = 1; ; rounds += 1) {
      const exchange = await reader.watch(store.post(label, interruptingLabelIds, sending));
      endedAt = reader.moment();
      const fate = classifyWrite(exchange);
      switch (fate) {
        case 'accepted': {
          flight?.taken();
          const stored = exchange.kind === 'answer' ? store.readCreated(label, exchange.body) : undefined;
          if (stored !== undefined && !leaks(stored)) return created(stored, 'response');
          maybeOurs = true;
          return await lastWord(
            new Failure({
              code: 'unexpected-answer',
              message: `${action}: the API took it, but its answer does not describe this label.`,
            }),
          );
        }
        case 'refused': {
          const failure = explain(exchange, rounds);
          if (endsAll(failure)) onEndOfAll?.(failure);
          return await lastWord(failure);
        }
        case 'invalid': {
          const failure = explain(exchange, rounds);
          const read = await reader.readBack(label, 'once', endedAt);
          return read.kind === 'found'
            ? there(read.label)
            : await lastWord(withCount(failure, reader.lastCount()));
        }
        case 'conflict': {
          flight?.contended();
          const settled = await settledConflict(explain(exchange, rounds));
          if (settled !== undefined) return settled;
          flight?.pushedBack();
          const { mayRetry, failure } = await waitForTurn(exchange, rounds, { retryable: true });
          if (!mayRetry)
            return await (maybeOurs ? lastWord(failure) : notDone('failed', unconfirmed(failure)));
          const later = await settledConflict(failure);
          if (later !== undefined) return later;
          break;
        }
        case 'not-carried-out': {
          // What did not reach the server was not sent.
          if (exchange.kind === 'lost') {
            attempts -= 1;
            if (attempts === 0) startedAt = undefined;
            if (exchange.fault === 'cut' && stop.failure() !== undefined)
              throw store.session.explain(exchange, { action, attempts: rounds, givenUp: FINAL });
          }
          flight?.pushedBack();
          const { mayRetry, failure } = await waitForTurn(exchange, rounds);
          if (!mayRetry) return await lastWord(failure);
          break;
        }
        case 'in-doubt': {
          maybeOurs = true;
          flight?.inDoubt();
          const { mayRetry, failure } = await waitForTurn(exchange, rounds);
          if (!mayRetry) return await lastWord(failure);
          const settled = settledBy(await reader.readBack(label, 'once', endedAt), failure);
          if (settled !== undefined) return settled;
        }
      }
    }
  } catch (error) {
    // No token, a held gate, the stop, or the end of all: the POSTs before it keep their meaning.
    if (!(error instanceof Failure)) {
      onUnexpected(error);
      return attempts === 0
        ? notDone('failed', unexpectedFailure())
        : notDone('unknown', unseen(unexpectedFailure()));
    }
    if (attempts === 0 && latest === undefined) return notDone('not-attempted', error);
    const failure = error === endOfAll ? notSentAgain(error, latest) : afterwards(error, latest);
    return maybeOurs ? notDone('unknown', unseen(failure)) : notDone('failed', failure);
  }
}
