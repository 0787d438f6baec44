import fc from 'fast-check';
import {
  anyScenario,
  anyTrouble,
  storedNameOf,
  type Purpose,
  type Scenario,
  type WantedLabel,
} from './scenario.ts';

/** Settings of one label, by picks; those with a number beyond the list are left out. */
const picks = fc.array(fc.record({ capacity: fc.nat({ max: 8 }), other: fc.nat({ max: 12 }) }), {
  maxLength: 12,
});

const troubles = fc.uniqueArray(
  fc.record({
    purpose: fc.constantFrom<Purpose>('settings', 'settings', 'update', 'update', 'update', 'create', 'list'),
    nth: fc.nat({ max: 3 }),
    trouble: fc.oneof(
      { weight: 9, arbitrary: anyTrouble },
      { weight: 1, arbitrary: fc.constant({ kind: 'race', isLost: true } as const) },
    ),
  }),
  { maxLength: 5, selector: ({ purpose, nth }) => `${purpose} ${nth}` },
);

/** Lists that declare settings, cycles among them, with whatever can happen to their reading and writing. */
export const settingsScenario: fc.Arbitrary<Scenario> = fc
  .record({
    scenario: anyScenario,
    picks,
    troubles,
    onDrift: fc.constantFrom('warn' as const, 'fail' as const, 'update' as const, 'update' as const),
    settingsLag: fc.nat({ max: 2 }),
    isThere: fc.array(fc.boolean(), { maxLength: 12 }),
  })
  .map(({ scenario, picks: given, troubles: own, onDrift, settingsLag, isThere }): Scenario => {
    const labels = scenario.labels.map((label, index) => declaring(label, given[index], scenario.labels));
    const existing = labels
      .filter((_, index) => isThere[index] === true)
      .map((label, index) => ({ ...bare(label), 'maximum-capacity': given[index + 1]?.capacity ?? 3 }));
    return {
      ...scenario,
      serves: 'utilization',
      labelApi: 'auto',
      takesTwins: false,
      onDuplicate: onDrift === 'update' ? 'skip' : scenario.onDuplicate,
      existing,
      labels,
      onDrift,
      settingsLag,
      troubles: [...own, ...scenario.troubles.filter(({ purpose }) => purpose === 'webhook')],
    };
  });

function bare({ name, value, scope }: WantedLabel): WantedLabel {
  return { name, ...(value !== undefined && { value }), ...(scope !== undefined && { scope }) };
}

function declaring(
  label: WantedLabel,
  pick: { readonly capacity: number; readonly other: number } | undefined,
  all: readonly WantedLabel[],
): WantedLabel {
  if (pick === undefined) return bare(label);
  const other = all[pick.other];
  return {
    ...bare(label),
    ...(pick.capacity < 6 && { 'maximum-capacity': pick.capacity }),
    ...(other !== undefined && other !== label && { 'interrupting-labels': [storedNameOf(other)] }),
  };
}
