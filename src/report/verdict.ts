import { outcomes, type LabelResult, type Outcome } from '../provision/result.ts';
import { plural } from '../text.ts';

const phrases: Readonly<Record<Outcome, string>> = {
  created: 'created',
  updated: 'updated',
  planned: 'planned',
  exists: 'already there',
  duplicate: 'refused as duplicates',
  drifted: 'with other settings',
  failed: 'failed',
  unknown: 'unconfirmed',
  'not-attempted': 'not attempted',
};

/** What happened to all labels, in one line: `3 labels: 2 created, 1 already there.` */
export function verdict(results: readonly LabelResult[]): string {
  const [only] = results;
  if (only !== undefined && results.length === 1) return `1 label: ${phrases[only.outcome]}.`;
  const parts = outcomes.flatMap((outcome) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : `${count} ${phrases[outcome]}`;
  });
  return `${plural(results.length, 'label')}: ${parts.join(', ')}.`;
}
