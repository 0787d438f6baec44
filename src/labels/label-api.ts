import { type Label, type LabelSettings, storedNameFaults, storedNameOf } from './label.ts';

/** The label APIs of Genesys Cloud: the published one, and the four-field one. */
export type LabelApi = 'utilization' | 'routing';

export const labelApiChoices = ['auto', 'utilization', 'routing'] as const;
export type LabelApiChoice = (typeof labelApiChoices)[number];

/** Why an API cannot keep a label; empty when it can. */
export function labelApiFaults(api: LabelApi, label: Label): readonly string[] {
  switch (api) {
    case 'utilization':
      return utilizationFaults(label);
    case 'routing':
      return routingFaults(label);
  }
}

/** The published API's: the stored name breaks the platform's rule. */
function utilizationFaults(label: Label): readonly string[] {
  const storedName = storedNameOf(label);
  return storedNameFaults(storedName).map((fault) => `the stored name "${storedName}" ${fault}`);
}

/** The four-field API's: it knows neither plain labels nor settings. */
function routingFaults({ kind, settings }: Label): readonly string[] {
  return [
    ...(kind === 'plain' ? ['the four-field label API has no plain labels: give a value as well'] : []),
    ...declaredKeys(settings).map((key) => `the four-field label API has no settings: leave out "${key}"`),
  ];
}

/** The keys of a labels file that declare the settings of a label. */
function declaredKeys({ maximumCapacity, interruptingLabels }: LabelSettings): readonly string[] {
  return [
    ...(maximumCapacity === undefined ? [] : ['maximum-capacity']),
    ...(interruptingLabels === undefined ? [] : ['interrupting-labels']),
  ];
}
