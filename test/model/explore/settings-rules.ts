import { plain } from '../../harness/labels.ts';
import type { PlainLabel } from '../../../src/labels/label.ts';

/** What is explored of the writing of settings: which labels are wanted, and what can happen. */
export interface SettingsRules {
  readonly title: string;
  readonly wanted: readonly PlainLabel[];
  /** Labels that are there, with their capacities. */
  readonly existing: Readonly<Record<string, number>>;
  /** PUTs are one more, replays after a 401 aside. */
  readonly maxRetries: number;
  /** Every way in which a PUT can end, or one of each class that the code tells apart. */
  readonly ends: 'all' | 'classes';
  /**
   * How many disturbances a schedule has at most, beside the ends of PUTs, which are free: another writer changes, creates
   * or deletes something, the token is refused, a reading fails, lags behind or is of another shape, the rate limit holds
   * a request back, the step is stopped.
   */
  readonly disturbances: number;
}

/** A label that is there with another capacity, beside one of somebody else. */
export const ofOneLabel = {
  wanted: [plain('blue', { maximumCapacity: 5 })],
  existing: { blue: 2, zinc: 1 },
  ends: 'classes',
} as const satisfies Partial<SettingsRules>;

/** With one that this step creates, which readings may not show yet. */
export const besideANewLabel = {
  ...ofOneLabel,
  wanted: [...ofOneLabel.wanted, plain('gold', { maximumCapacity: 4 })],
} as const satisfies Partial<SettingsRules>;

const inACycle = {
  ...ofOneLabel,
  wanted: [plain('blue', { interruptingLabels: ['gold'] }), plain('gold', { interruptingLabels: ['blue'] })],
  existing: { zinc: 1 },
} as const satisfies Partial<SettingsRules>;

/**
 * What is explored of the writing of settings.
 *
 * @param isDeep whether there are minutes for it, and not seconds
 */
export function settingsConfigurations(isDeep: boolean): readonly SettingsRules[] {
  const size = isDeep ? { maxRetries: 2, disturbances: 1 } : { maxRetries: 0, disturbances: 1 };
  return [
    { ...ofOneLabel, title: 'settings of one label', ...size, maxRetries: isDeep ? 2 : 1 },
    { ...besideANewLabel, title: 'settings beside a new label', ...size },
    { ...inACycle, title: 'settings of a cycle', maxRetries: isDeep ? 1 : 0, disturbances: isDeep ? 1 : 0 },
    { ...ofOneLabel, title: 'settings of one label, every end of a PUT', ends: 'all', ...size },
    ...(isDeep
      ? [{ ...ofOneLabel, title: 'settings of one label, disturbed more often', ...size, disturbances: 2 }]
      : []),
  ];
}

/** Whether schedules that come to the same state can be told: what is left of creations at the same time is not seen. */
export function mergesSettings({ wanted, existing }: SettingsRules): boolean {
  return wanted.filter(({ name }) => !(name in existing)).length <= 1;
}
