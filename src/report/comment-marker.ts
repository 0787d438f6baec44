import type { CommentKey } from '../inputs/comment-target.ts';

/** In the place of an organisation that the inputs do not say. */
const UNKNOWN = '0'.repeat(16);

/** A comment with the marker of this action, of whichever step. */
export interface MarkedComment {
  readonly id: number;
  readonly key: CommentKey;
  /** Who wrote it. */
  readonly login: string | undefined;
}

/** The hidden text at the beginning of a comment by which the next run finds it. */
export function markerOf({ step, organisation }: CommentKey): string {
  return `<!-- genesys-cloud-routing-labels ${step}${organisation ?? UNKNOWN} -->`;
}

/** The key of a comment that begins with a marker. */
export function readMarker(body: string): CommentKey | undefined {
  const [, step, organisation] =
    /^<!-- genesys-cloud-routing-labels ([0-9a-f]{16})([0-9a-f]{16}) -->/.exec(body) ?? [];
  if (step === undefined) return undefined;
  return { step, organisation: organisation === UNKNOWN ? undefined : organisation };
}

/**
 * The comments that are this step's, in the order in which they are taken: those for its organisation, and then
 * those of a run whose inputs did not say which one it was. A run with such inputs takes the comment that the step
 * has, unless it has them for several organisations: then it needs one of its own.
 *
 * @param marked in the order in which they were written
 */
export function ownComments(marked: readonly MarkedComment[], key: CommentKey): readonly MarkedComment[] {
  const ofStep = marked.filter((comment) => comment.key.step === key.step);
  const unknown = ofStep.filter((comment) => comment.key.organisation === undefined);
  if (key.organisation !== undefined) {
    return [...ofStep.filter((comment) => comment.key.organisation === key.organisation), ...unknown];
  }
  const organisations = new Set(ofStep.map((comment) => comment.key.organisation));
  organisations.delete(undefined);
  return organisations.size > 1 ? unknown : [...ofStep.filter((one) => !unknown.includes(one)), ...unknown];
}
