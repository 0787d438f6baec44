import type { StepReport } from './report.ts';

const CELLS = 40;

/**
 * The organisation's places as a bar with its numbers: used before the step, taken by it (or to be taken, in a
 * plan), and free. Empty when the labels could not be read.
 */
export function placesBar(report: StepReport): readonly string[] {
  const { labelCount, labelLimit, results } = report;
  if (labelCount === undefined || labelLimit === undefined) return [];
  const planned = results.filter(({ outcome }) => outcome === 'planned').length;
  const created = results.filter(({ outcome }) => outcome === 'created').length;
  const taken = planned + created;
  const before = Math.max(0, labelCount - created);
  const free = Math.max(0, labelLimit - before - taken);

  const cells = (count: number): number =>
    Math.round((CELLS * count) / Math.max(labelLimit, before + taken, 1));
  const usedCells = cells(before);
  const takenCells = Math.max(cells(before + taken) - usedCells, taken > 0 && usedCells < CELLS ? 1 : 0);
  const bar = '█'.repeat(usedCells) + '▓'.repeat(takenCells) + '░'.repeat(CELLS - usedCells - takenCells);
  const change = taken === 0 ? '' : `, ${taken} ${planned > 0 ? 'to be created' : 'new'}`;
  return [`<p><code>${bar}</code> ${labelCount} of ${labelLimit} labels${change}, ${free} free</p>`];
}
