import { Failure, isStop, restated, type FailureCode } from '../failure.ts';
import type { StoredLabel } from '../genesys/stored-label.ts';
import { plural, quote } from '../text.ts';

/**
 * The failure of a POST after which it could not be made sure whether the label exists.
 *
 * @param cause what the POST came to
 * @param reading why the labels could not be read back; without it, they could, and did not show the label
 */
export function unconfirmed(cause: Failure, reading?: Failure): Failure {
  const why =
    reading === undefined
      ? 'A fresh listing does not show the label.'
      : isStop(cause) && isStop(reading)
        ? 'Whether the label exists could not be read back.'
        : `Whether the label exists could not be read back: ${reading.message}`;
  return restated(cause, {
    // What kept the labels from being read also ends the other labels: the stop, or a lost permission.
    code: reading?.code ?? cause.code,
    message: `${cause.message} ${why}`,
    unconfirmed: 'label',
  });
}

/** The failure of a label that a POST of ours may have made, where there was no time to look for it once more. */
export function unseen(cause: Failure): Failure {
  return restated(cause, {
    message: `${cause.message} No listing has shown the label.`,
    unconfirmed: 'label',
  });
}

/** The failure of a label whose name the platform takes for that of another, which looks the same. */
export function looksLike(conflict: Failure, other: StoredLabel): Failure {
  return restated(conflict, {
    code: 'look-alike',
    message: `${conflict.message} The organisation has no label of exactly this name, but ${quote(other.display)} (id ${other.id}) looks like it.`,
  });
}

/** The failure that ended a label between two POSTs, with what the POST before had come to. */
export function afterwards(failure: Failure, latest: Failure | undefined): Failure {
  if (latest === undefined) return failure;
  return restated(failure, {
    message: `${failure.message} Before that: ${latest.message}`,
    status: failure.status ?? latest.status,
    apiCode: failure.apiCode ?? latest.apiCode,
    correlationId: failure.correlationId ?? latest.correlationId,
  });
}

/** What the session is no good for any more after a failure with this code, whatever is sent next. */
const losses: ReadonlyMap<FailureCode, string> = new Map<FailureCode, string>([
  ['login-refused', 'authentication'],
  ['login-forbidden', 'authentication'],
  ['authentication-lost', 'authentication'],
  ['permission-denied', 'permission'],
]);

/** Whether no other label has a chance after this failure of one of them. The stop speaks for itself. */
export function endsAll({ code }: Failure): boolean {
  return losses.has(code);
}

/**
 * Why a label goes no further after this failure ended them all, said without what is another label's own: its name, the API's message
 * and the correlation id. What is no label's own is said as it is.
 */
export function seenFromOthers(end: Failure): Failure {
  const loss = losses.get(end.code);
  if (loss === undefined) return end;
  const message = `A request for another label showed that the step has lost its ${loss}.`;
  return new Failure({ code: end.code, message });
}

/** The failure of a label that is not sent again because of what ended all of them: what its own last POST came to. */
export function notSentAgain(end: Failure, latest: Failure | undefined): Failure {
  if (latest === undefined || !endsAll(end)) return afterwards(end, latest);
  return restated(latest, {
    message: `${latest.message} It was not sent again. ${seenFromOthers(end).message}`,
  });
}

/** Says of a limit of the platform how many labels there are, as far as a listing told. */
export function withCount(failure: Failure, count: number | undefined): Failure {
  if (failure.code !== 'platform-limit' || count === undefined) return failure;
  return restated(failure, { message: `${failure.message} The organisation has ${plural(count, 'label')}.` });
}
