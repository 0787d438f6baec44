import { Refusal } from './errors.ts';
import type { LabelDraft } from './organisation.ts';

/** The 409 of a label that exists. */
export function conflict(draft: LabelDraft): Refusal {
  const name = draft.api === 'utilization' ? draft.name : `${draft.scope} ${draft.name}=${draft.value}`;
  return new Refusal({
    status: 409,
    code: 'general.conflict',
    message: `A label already exists: ${name}`,
    messageWithParams: 'A label already exists: {name}',
    messageParams: { name },
  });
}

/**
 * The 400 of one label too many. The body's `limit` is the SDK's `ErrorBody.limit`; which code goes with it is not
 * documented, so a client must not depend on this one.
 */
export function limitReached(value: number, key: string): Refusal {
  return new Refusal({
    status: 400,
    code: 'limit.exceeded',
    message: `The organization has reached its limit of ${value} labels.`,
    limit: { key, namespace: 'routing', value },
  });
}
