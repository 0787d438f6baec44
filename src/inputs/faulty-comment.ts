import { apiAddress } from '../genesys/api-address.ts';
import { regionUrls } from '../genesys/regions.ts';
import { readCommentTarget, type CommentTarget } from './comment-target.ts';
import { inputSchema } from './declarations.ts';
import type { GitHubRun } from './github-run.ts';
import { readLogin } from './login.ts';
import type { GivenInputs, RawInputs } from './read.ts';

/** What the comment of a step whose inputs are at fault can say of where it would have worked. */
export interface FaultyComment {
  /** Where to keep it, or why that cannot be; `undefined` when none is wanted. */
  readonly target: CommentTarget | string | undefined;
  /** Host of the API; `undefined` when the inputs do not say. */
  readonly apiHost: string | undefined;
}

/**
 * What tells one organisation from another: two of a region have different OAuth clients. Of a token that was handed over
 * nothing is known that would be the same in the next run.
 */
export function organisationOf(apiUrl: URL, clientId: string | undefined): string {
  return `${apiAddress(apiUrl)} ${clientId ?? ''}`;
}

/**
 * Reads what can be read of the comment from inputs of which some are at fault. It has the key of the comment of good
 * inputs as long as they say which organisation they are for.
 */
export function readFaultyComment(given: GivenInputs, run: GitHubRun): FaultyComment {
  const { raw } = given;
  const apiUrl = apiUrlOf(raw);
  const apiHost = apiUrl?.host;
  if (inputSchema.shape.comment.safeParse(raw.comment).data !== true) return { target: undefined, apiHost };
  const hasToken = readLogin(given, () => undefined).login?.kind === 'access-token';
  const clientId = hasToken ? undefined : raw['client-id'];
  const isKnown = hasToken || clientId !== undefined;
  const target = readCommentTarget(
    {
      token: raw['github-token'],
      commentKey: raw['comment-key'],
      organisation: isKnown && apiUrl !== undefined ? organisationOf(apiUrl, clientId) : undefined,
    },
    run,
  );
  return { target, apiHost };
}

function apiUrlOf(raw: RawInputs): URL | undefined {
  const { 'api-url': baseUrl, environment } = inputSchema.shape;
  if (raw['api-url'] !== undefined) return baseUrl.safeParse(raw['api-url']).data;
  const read = environment.safeParse(raw.environment);
  return read.success ? regionUrls(read.data).api : undefined;
}
