import { oneLabel, type Rules } from './rules.ts';

/** Pages of one label each; and of two, so that one can be repeated in part. */
const moving = { ...oneLabel, bystanders: 2, pageSize: 1 };
const longer = { ...oneLabel, bystanders: 3, pageSize: 2 };
const labels = [['blue', 'gold']] as const;
const writers = [['blue'], ['blue']] as const;
const several = { ...oneLabel, ends: 'dangerous', disturbances: 0 } as const satisfies Partial<Rules>;

/**
 * What is explored: one label to the full depth, and what multiplies faster to a smaller one.
 *
 * @param posts the most POSTs of one label: `max-retries` + 1, replays after a 401 aside
 * @param isDeep whether there are minutes for it, and not seconds
 */
export function configurations(posts: number, isDeep: boolean): readonly Rules[] {
  const maxRetries = posts - 1;
  const few = Math.min(maxRetries, isDeep ? 1 : 0);
  const twins = { ...oneLabel, takesTwins: true, maxRetries, disturbances: 1 };
  return [
    { ...oneLabel, title: 'one label', maxRetries, disturbances: 1 },
    {
      ...oneLabel,
      title: 'one label, disturbed more often',
      maxRetries: isDeep ? maxRetries : 0,
      disturbances: isDeep ? 2 : 1,
    },
    { ...oneLabel, title: 'one label, every end of a POST', ends: 'all', maxRetries: few, disturbances: 1 },
    { ...moving, title: 'one label, pages that move', maxRetries: few, disturbances: 1 },
    { ...longer, title: 'one label, longer pages that move', maxRetries: few, disturbances: 1 },
    {
      ...longer,
      title: 'one label, longer pages that move twice',
      maxRetries: 0,
      disturbances: isDeep ? 2 : 1,
    },
    { ...twins, title: 'one label, twins are taken' },
    { ...twins, title: 'one label, twins are taken, no listing lags', lag: false },
    { ...several, title: 'two labels', writers: labels, maxRetries: few, late: false },
    { ...several, title: 'two writers', writers, maxRetries: few, late: isDeep },
    ...(isDeep
      ? [
          { ...several, title: 'two labels, disturbed', writers: labels, maxRetries: 0, disturbances: 1 },
          { ...several, title: 'two writers, disturbed', writers, maxRetries: 0, disturbances: 1 },
        ]
      : []),
  ];
}

/**
 * Whether schedules that come to the same state can be told. What two labels of one step know of each other is not seen,
 * nor which of several labels of one name a step has met.
 */
export function merges({ writers, disturbances }: Rules): boolean {
  return writers.length === 1 ? writers.flat().length === 1 : isEachAlone(writers) && disturbances === 0;
}

function isEachAlone(writers: Rules['writers']): boolean {
  return writers.every((labels) => labels.length === 1);
}
