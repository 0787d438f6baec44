import { SYSTEM_LABEL } from '../labels/label.ts';
import type { LabelApi } from '../labels/label-api.ts';
import type { Kept } from '../labels/list-entry.ts';

/** A label as it is on the server. */
export interface StoredLabel {
  readonly id: string;
  readonly selfUri: string | undefined;
  /** The name under which the API keeps it. */
  readonly storedName: string;
  /** How a person knows it. */
  readonly display: string;
  /** What the API keeps of it. */
  readonly kept: Kept;
  /** What makes it the same label; equal to `keyOf` of the wanted one in the store that it comes from. */
  readonly key: string;
}

/**
 * The labels that somebody keeps: all but the one that the platform brings itself, which only the published API lists. It
 * counts against no limit.
 */
export function ownLabels(api: LabelApi, labels: readonly StoredLabel[]): readonly StoredLabel[] {
  return labels.filter(({ storedName }) => api !== 'utilization' || storedName !== SYSTEM_LABEL);
}
