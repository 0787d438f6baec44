import type { LabelResult, Outcome } from '../provision/result.ts';
import { plural } from '../text.ts';

const phrases: Readonly<Record<Outcome, string>> = {
  created: 'created',
  exists: 'there already',
  planned: 'would be created',
  duplicate: 'refused as duplicate',
  failed: 'failed',
  unknown: 'of unknown fate',
  'not-attempted': 'not attempted',
};

/** What happened to all labels, in one line: `3 labels: 2 created, 1 there already.` */
export function verdict(results: readonly LabelResult[]): string {
  const [only] = results;
  if (only !== undefined && results.length === 1) return `1 label: ${phrases[only.outcome]}.`;
  const order: readonly Outcome[] = [
    'created',
    'exists',
    'planned',
    'duplicate',
    'failed',
    'unknown',
    'not-attempted',
  ];
  const parts = order.flatMap((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : `${count} ${phrases[outcome]}`;
  });
  return `${plural(results.length, 'label')}: ${parts.join(', ')}.`;
}
