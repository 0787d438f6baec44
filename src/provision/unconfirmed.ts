import { Failure } from '../failure.ts';
import type { StoredLabel } from '../genesys/label-store.ts';
import { quote } from '../text.ts';

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
      : `Whether the label exists could not be read back: ${reading.message}`;
  return new Failure({
    // What kept the labels from being read also ends the other labels: the stop, or a lost permission.
    code: reading?.code ?? cause.code,
    message: `${cause.message} ${why}`,
    hint: 'Look for the label in Genesys Cloud, then run the step again with `on-duplicate: skip`.',
    status: cause.status,
    correlationId: cause.correlationId,
  });
}

/** The failure of a label whose name the platform takes for that of another, which looks the same. */
export function looksLike(conflict: Failure, other: StoredLabel): Failure {
  return new Failure({
    code: conflict.code,
    message: `${conflict.message} The organisation has no label of exactly this name, but ${quote(other.display)} (id ${other.id}) looks like it.`,
    hint: 'Write the label as it is stored there, or choose a name that differs more.',
    status: conflict.status,
    correlationId: conflict.correlationId,
  });
}

/** The failure that ended a label between two POSTs, with what the POST before had come to. */
export function afterwards(failure: Failure, latest: Failure | undefined): Failure {
  if (latest === undefined) return failure;
  return new Failure({
    code: failure.code,
    message: `${failure.message} Before that: ${latest.message}`,
    hint: failure.hint,
    status: failure.status ?? latest.status,
    correlationId: failure.correlationId ?? latest.correlationId,
  });
}
