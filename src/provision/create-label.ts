import { Failure, unexpectedFailure } from '../failure.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Flight } from '../http/window.ts';
import type { LabelStore } from '../genesys/label-store.ts';
import type { GivenUp } from '../http/retry.ts';
import type { Sending } from '../genesys/session.ts';
import type { FailedAttempt } from '../http/retry-policy.ts';
import { displayLabel, type Label } from '../labels/label.ts';
import { classifyWrite } from './write-fate.ts';
import type { LabelReader } from './read-back.ts';
import { afterwards, endsAll, notSentAgain, unconfirmed, unseen, withCount } from './creation-failures.ts';
import { createSettlement, type End, type Posts } from './settlement.ts';

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
  const posts: Posts = { attempts: 0, startedAt: undefined, maybeOurs: false, endedAt: reader.moment() };
  const settlement = createSettlement(label, reader, clock, posts);
  /** What the latest POST that did not succeed came to. */
  let latest: Failure | undefined;
  /** What kept a POST from being sent because it ends all labels. */
  let endOfAll: Failure | undefined;

  const onSend = (): void => {
    endOfAll = ended();
    if (endOfAll !== undefined) throw endOfAll;
    posts.attempts += 1;
    posts.startedAt ??= clock.now();
    flight?.sent();
  };
  const explain = (exchange: Exchange, rounds: number, givenUp: GivenUp = FINAL): Failure =>
    (latest = store.session.explain(exchange, { action, attempts: rounds, givenUp }));

  const sending: Sending = {
    heldBy,
    onSend,
    onRefusedToken(answer) {
      explain(answer, 1);
    },
  };

  /** Waits until the POST may be sent again, if it may. */
  const waitForTurn = async (
    exchange: Exchange,
    rounds: number,
    known: Pick<FailedAttempt, 'retryable'> = {},
  ): Promise<{ readonly mayRetry: boolean; readonly failure: Failure }> => {
    const decision = retry.decide({ exchange, attempts: rounds, inDoubt: posts.maybeOurs, ...known });
    const failure = explain(exchange, rounds, decision.retry ? FINAL : decision);
    if (decision.retry) await retry.waitForRetry(action, exchange, decision.waitMs);
    return { mayRetry: decision.retry, failure };
  };

  try {
    // A replay after a 401 is a POST, but it takes nothing from the retries.
    for (let rounds = 1; ; rounds += 1) {
      const exchange = await reader.watch(store.post(label, interruptingLabelIds, sending));
      posts.endedAt = reader.moment();
      const fate = classifyWrite(exchange);
      switch (fate) {
        case 'accepted': {
          flight?.taken();
          const stored = exchange.kind === 'answer' ? store.readCreated(label, exchange.body) : undefined;
          if (stored !== undefined && !leaks(stored)) return settlement.created(stored, 'response');
          posts.maybeOurs = true;
          return await settlement.lastWord(
            new Failure({
              code: 'unexpected-answer',
              message: `${action}: the API took it, but its answer does not describe this label.`,
            }),
          );
        }
        case 'refused': {
          const failure = explain(exchange, rounds);
          if (endsAll(failure)) onEndOfAll?.(failure);
          return await settlement.lastWord(failure);
        }
        case 'invalid': {
          const failure = explain(exchange, rounds);
          const read = await reader.readBack(label, 'once', posts.endedAt);
          if (read.kind === 'found') return settlement.there(read.label);
          // Of a limit the platform speaks plainly, and a label beyond it is not there.
          const isInDoubt = read.kind === 'absent' && failure.code !== 'platform-limit';
          return await (isInDoubt
            ? settlement.lastWordUnlisted(failure)
            : settlement.lastWord(withCount(failure, reader.lastCount())));
        }
        case 'conflict': {
          flight?.contended();
          const settled = await settlement.ofConflict(explain(exchange, rounds));
          if (settled !== undefined) return settled;
          flight?.pushedBack();
          const { mayRetry, failure } = await waitForTurn(exchange, rounds, { retryable: true });
          if (!mayRetry)
            return await settlement.lastWordUnlisted(posts.maybeOurs ? failure : unconfirmed(failure));
          const later = await settlement.ofConflict(failure);
          if (later !== undefined) return later;
          break;
        }
        case 'not-carried-out': {
          // What did not reach the server was not sent.
          if (exchange.kind === 'lost') {
            posts.attempts -= 1;
            if (posts.attempts === 0) posts.startedAt = undefined;
            if (exchange.fault === 'cut' && stop.failure() !== undefined)
              throw store.session.explain(exchange, { action, attempts: rounds, givenUp: FINAL });
          }
          flight?.pushedBack();
          const { mayRetry, failure } = await waitForTurn(exchange, rounds);
          if (!mayRetry) return await settlement.lastWord(failure);
          break;
        }
        case 'in-doubt': {
          posts.maybeOurs = true;
          flight?.inDoubt();
          const { mayRetry, failure } = await waitForTurn(exchange, rounds);
          if (!mayRetry) return await settlement.lastWord(failure);
          const settled = await settlement.byListing(failure);
          if (settled !== undefined) return settled;
        }
      }
    }
  } catch (error) {
    // No token, a held gate, the stop, or the end of all: the POSTs before it keep their meaning.
    if (!(error instanceof Failure)) {
      onUnexpected(error);
      return posts.attempts === 0
        ? settlement.notDone('failed', unexpectedFailure())
        : settlement.notDone('unknown', unseen(unexpectedFailure()));
    }
    if (posts.attempts === 0 && latest === undefined) return settlement.notDone('not-attempted', error);
    const failure = error === endOfAll ? notSentAgain(error, latest) : afterwards(error, latest);
    return posts.maybeOurs
      ? settlement.notDone('unknown', unseen(failure))
      : settlement.notDone('failed', failure);
  }
}
