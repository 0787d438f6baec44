import { z } from 'zod';
import type { Organisation } from './organisation.ts';
import type { Members } from './settings-document.ts';

const members = z.record(z.string(), z.unknown());

/** A change of the organisation's settings that leaves everything else as it is. Labels go by their stored names. */
export const settingsChange = z.strictObject({
  /** Settings of labels; `interrupting` names labels, and any other member is stored as it is. */
  labels: z
    .record(z.string(), z.looseObject({ interrupting: z.array(z.string()).readonly().optional() }))
    .optional(),
  /** Settings of media types, member by member. */
  utilization: z.record(z.string(), members).optional(),
  maxInboundCalls: z.int().min(0).optional(),
  /** Members of the document that the SDK does not declare. */
  members: members.optional(),
});
export type SettingsChange = z.infer<typeof settingsChange>;

/** Writes the settings as another administrator would, now. Throws for a label that is not there. */
export function changeSettings(organisation: Organisation, change: SettingsChange): void {
  const ids = new Map(
    organisation.labels().flatMap((label) => (label.api === 'utilization' ? [[label.name, label.id]] : [])),
  );
  const idOf = (name: string): string => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The sandbox has no label ${JSON.stringify(name)}.`);
    return id;
  };
  const { utilization, labelUtilizations, maxInboundCalls, ...others } = organisation.settings.current();
  const labels = Object.entries(change.labels ?? {}).map(([name, { interrupting, ...settings }]) => {
    const id = idOf(name);
    const interruptingLabelIds = interrupting?.map(idOf);
    return [
      id,
      { ...labelUtilizations[id], ...settings, ...(interruptingLabelIds && { interruptingLabelIds }) },
    ] as const;
  });
  organisation.settings.replace({
    ...others,
    ...change.members,
    utilization: merged(utilization, change.utilization ?? {}),
    labelUtilizations: { ...labelUtilizations, ...Object.fromEntries(labels) },
    maxInboundCalls: change.maxInboundCalls ?? maxInboundCalls,
  });
}

function merged(
  before: Readonly<Record<string, Members>>,
  change: Readonly<Record<string, Members>>,
): Record<string, Members> {
  const entries = Object.entries(change).map(([key, given]) => [key, { ...before[key], ...given }] as const);
  return { ...before, ...Object.fromEntries(entries) };
}
