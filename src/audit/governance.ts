import type { PlanRefusal } from '../provision/plan.ts';
import type { Outcome } from '../provision/result.ts';
import type { Governance } from './event.ts';

/**
 * Which checks were made, and passed, for a label. They come in this order, and a check that is not passed keeps
 * those after it from being made: the label itself, duplicates, the limit.
 *
 * @param planned whether the organisation's labels were read, so that there was a plan
 */
export function governanceOf(
  outcome: Outcome,
  planned: boolean,
  refusal: PlanRefusal | undefined,
): Governance {
  return {
    validated: !(refusal === 'impossible' && outcome === 'failed'),
    duplicateCheck: planned && refusal !== 'impossible' && outcome !== 'duplicate',
    limitEnforced: planned && refusal === undefined,
  };
}
