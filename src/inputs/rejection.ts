import type { Source } from '../audit/event-schema.ts';
import type { Proxies } from '../http/proxy.ts';
import { redacted } from '../secrets/redacted.ts';
import { readHeadCommit, type CommentTarget } from './comment-target.ts';
import { inputSchema } from './declarations.ts';
import type { InputFault } from './fault.ts';
import { readFaultyComment, type FaultyComment } from './faulty-comment.ts';
import type { GitHubRun } from './github-run.ts';
import { provenanceOf } from './provenance.ts';
import type { ProxiesRead } from './proxies.ts';
import type { GivenInputs } from './read.ts';

/** What a step needs to tell of the faults of its inputs. Text that may be shown has no secrets in it. */
export interface Rejection {
  readonly faults: readonly InputFault[];
  /** Whether a job summary is wanted all the same. */
  readonly summary: boolean;
  /** Where to keep the comment, or why that cannot be; `undefined` when none is wanted. */
  readonly comment: CommentTarget | string | undefined;
  /** Host of the API; `undefined` when the inputs do not say. */
  readonly apiHost: string | undefined;
  /** How long the step may take all the same. */
  readonly timeoutMs: number;
  readonly proxies: Proxies;
  readonly source: Source;
  /** The commit that the run is about; on a pull request its head. */
  readonly headCommit: string | undefined;
}

/** @param faults those of the inputs; those of the proxy variables are added */
export function rejectionOf(
  given: GivenInputs,
  faults: readonly InputFault[],
  { proxies, faults: proxyFaults }: ProxiesRead,
  run: GitHubRun,
  redact: (text: string) => string,
): Rejection {
  const { raw } = given;
  const { summary, 'timeout-seconds': timeout } = inputSchema.shape;
  const { target, apiHost } = readFaultyComment(given, run);
  const shown = {
    faults: [...faults, ...proxyFaults],
    apiHost,
    source: provenanceOf(run),
    headCommit: readHeadCommit(run),
  };
  const seconds = timeout.safeParse(raw['timeout-seconds']);
  return {
    ...redacted(shown, redact),
    comment: proxyFaults.length === 0 ? target : behindFaultyProxy(target),
    // A fault of these inputs themselves leaves them at their defaults.
    summary: summary.safeParse(raw.summary).data ?? summary.parse(undefined),
    timeoutMs: (seconds.data ?? timeout.parse(undefined)) * 1000,
    proxies,
  };
}

/** No request is sent past a proxy that somebody meant to be in its way. */
function behindFaultyProxy(target: FaultyComment['target']): FaultyComment['target'] {
  return target && 'a proxy variable is at fault.';
}
