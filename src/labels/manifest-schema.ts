import * as z from 'zod/mini';
import { labelDescription, labelScope, labelValue, maximumCapacity, plainName, valuedName } from './label.ts';

/** The most labels in one list. */
export const MOST_LABELS = 1_000;

/** The most interrupting labels of one label. */
export const MOST_INTERRUPTING = 100;

/** Settings of either kind of label. */
const settings = {
  'maximum-capacity': z.optional(maximumCapacity),
  'interrupting-labels': z.optional(
    z
      .array(plainName, 'must be a list of label names, as in [Urgent], or [] for none')
      .check(z.maxLength(MOST_INTERRUPTING, `must be at most ${MOST_INTERRUPTING} names`)),
  ),
};

/** A label with a value, as it stands in a labels file. */
export const valuedEntry = z.strictObject({
  name: valuedName,
  value: labelValue,
  scope: z.optional(labelScope),
  description: z.optional(labelDescription),
  ...settings,
});

/** A label without a value, as it stands in a labels file. */
export const plainEntry = z.strictObject({
  name: plainName,
  description: z.optional(labelDescription),
  ...settings,
});

const entry = z.union([valuedEntry, plainEntry]);

const bareList = z.array(entry).check(z.minLength(1), z.maxLength(MOST_LABELS));

/** Empty for an organisation without labels. */
const keyedList = z.array(entry).check(z.maxLength(MOST_LABELS));

/** A labels file: the list, bare or under `labels`. Its JSON Schema is published with the action. */
export const manifestSchema = z.union([bareList, z.strictObject({ labels: keyedList })]);
