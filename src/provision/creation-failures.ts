import { isStop, restated, type Failure } from '../failure.ts';
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
    isUnconfirmed: true,
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

/** Says of a limit of the platform how many labels there are, as far as a listing told. */
export function withCount(failure: Failure, count: number | undefined): Failure {
  if (failure.code !== 'platform-limit' || count === undefined) return failure;
  return restated(failure, { message: `${failure.message} The organisation has ${plural(count, 'label')}.` });
}
