import { oneLabel, type Rules } from './rules.ts';

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
    { ...oneLabel, title: 'one label, disturbed more often', maxRetries: few, disturbances: few + 1 },
    { ...oneLabel, title: 'one label, every end of a POST', ends: 'all', maxRetries: few, disturbances: 1 },
    {
      ...oneLabel,
      title: 'one label, pages that move',
      bystanders: 2,
      maxRetries: few,
      disturbances: few + 1,
    },
    { ...twins, title: 'one label, twins are taken' },
    { ...twins, title: 'one label, twins are taken, no listing lags', lag: false },
    { ...several, title: 'two labels', writers: [['blue', 'gold']], maxRetries: few },
    { ...several, title: 'two writers', writers: [['blue'], ['blue']], maxRetries: few, late: isDeep },
  ];
}

/** Whether schedules that come to the same state can be told: what two labels or writers know of each other is not seen. */
export function merges({ writers }: Rules): boolean {
  return writers.flat().length === 1;
}
