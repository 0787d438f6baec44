import { plural } from '../text.ts';
import type { StepReport } from './report.ts';

const CELLS = 40;

/** How many labels there are, and what becomes of those of the list. */
type Labels = Pick<StepReport, 'labelCount' | 'labelLimit' | 'results'>;

/** How full the organisation is. */
export interface Places {
  /** Before the step. */
  readonly before: number;
  /** Taken by the step, or to be taken by what it plans. */
  readonly taken: number;
  readonly isPlanned: boolean;
  readonly limit: number;
  readonly free: number;
  /** Whether nine tenths of the limit or more are taken after the step. */
  readonly isNearLimit: boolean;
}

/** How many labels there are of those that there may be: of a limit of 1, `2 of 1 label`. */
export function placesText(count: number, limit: number): string {
  return `${count} of ${plural(limit, 'label')}`;
}

/** `undefined` when the labels could not be read. */
export function placesOf({ labelCount, labelLimit: limit, results }: Labels): Places | undefined {
  if (labelCount === undefined || limit === undefined) return undefined;
  const planned = results.filter((result) => result.outcome === 'planned' && result.existing === undefined);
  const created = results.filter(({ outcome }) => outcome === 'created').length;
  const taken = planned.length + created;
  const before = Math.max(0, labelCount - created);
  return {
    before,
    taken,
    isPlanned: planned.length > 0,
    limit,
    free: Math.max(0, limit - before - taken),
    isNearLimit: before + taken > 0 && before + taken >= limit * 0.9,
  };
}

/** A warning of a limit that is nearly reached; nothing where that fails the step. */
export function limitWarning(report: Labels): readonly string[] {
  const places = placesOf(report);
  const isRefused = report.results.some(
    (result) => 'failure' in result && ['limit-exceeded', 'platform-limit'].includes(result.failure.code),
  );
  if (places === undefined || !places.isNearLimit || isRefused) return [];
  const { before, taken, limit, free, isPlanned } = places;
  const left = free === 0 ? 'no room for more' : `room for ${free} more`;
  return [
    `The organisation ${isPlanned ? 'would have' : 'has'} ${placesText(before + taken, limit)}, with ${left}: ` +
      'delete labels that are not used any more, or ask Genesys Cloud for a higher limit and set `max-labels` to it.',
  ];
}

/**
 * The organisation's places as a bar with its numbers: used before the step, taken by it (or to be taken, in a
 * plan), and free. Empty when the labels could not be read.
 */
export function placesBar(report: StepReport): readonly string[] {
  const places = placesOf(report);
  if (places === undefined) return [];
  const { before, taken, limit, free, isPlanned, isNearLimit } = places;
  const cells = (count: number): number => Math.round((CELLS * count) / Math.max(limit, before + taken, 1));
  const usedCells = cells(before);
  const takenCells = Math.max(cells(before + taken) - usedCells, taken > 0 && usedCells < CELLS ? 1 : 0);
  const bar = '█'.repeat(usedCells) + '▓'.repeat(takenCells) + '░'.repeat(CELLS - usedCells - takenCells);
  const change = taken === 0 ? '' : `, ${taken} ${isPlanned ? 'to be created' : 'new'}`;
  const icon = isNearLimit ? '⚠️ ' : '';
  return [
    `<p><code>${bar}</code> ${icon}${placesText(report.labelCount ?? 0, limit)}${change}, ${free} free</p>`,
  ];
}
