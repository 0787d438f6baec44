import { regionUrls } from '../genesys/regions.ts';
import { readCommentTarget, type CommentTarget } from './comment-target.ts';
import { baseUrl, flag, region } from './fields.ts';
import type { RawInputs } from './inputs.ts';

/** What the comment of a step whose inputs are at fault can say of where it would have worked. */
export interface FaultyComment {
  /** Where to keep it, or why that cannot be; `undefined` when none is wanted. */
  readonly target: CommentTarget | string | undefined;
  /** Host of the API; `undefined` when the inputs do not say. */
  readonly apiHost: string | undefined;
}

/** What tells one organisation from another: two of a region have different OAuth clients. */
export function organisationOf(apiHost: string, clientId: string): string {
  return `${apiHost} ${clientId}`;
}

/**
 * Reads what can be read of the comment from inputs of which some are at fault. It has the key of the comment of good
 * inputs as long as they say which organisation they are for.
 */
export function readFaultyComment(raw: RawInputs): FaultyComment {
  const wanted = flag(false).safeParse(raw.comment);
  const apiHost = apiHostOf(raw);
  if (!wanted.success || !wanted.data) return { target: undefined, apiHost };
  const clientId = raw['client-id'];
  const isKnown = apiHost !== undefined && clientId !== undefined;
  const target = readCommentTarget({
    token: raw['github-token'],
    commentKey: raw['comment-key'],
    organisation: isKnown ? organisationOf(apiHost, clientId) : undefined,
  });
  return { target, apiHost };
}

function apiHostOf(raw: RawInputs): string | undefined {
  if (raw['api-url'] !== undefined) {
    const read = baseUrl.safeParse(raw['api-url']);
    return read.success ? read.data.host : undefined;
  }
  const read = region.safeParse(raw.environment ?? 'mypurecloud.com');
  return read.success ? regionUrls(read.data).api.host : undefined;
}
