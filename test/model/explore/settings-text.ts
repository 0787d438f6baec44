import { z } from 'zod';

const labelEntry = z.looseObject({
  maximumCapacity: z.number().optional(),
  interruptingLabelIds: z.array(z.string()).optional(),
});

const document = z.looseObject({
  labelUtilizations: z.record(z.string(), labelEntry),
  maxInboundCalls: z.number(),
});

/** The settings of an organisation as they are read or written. */
export type SettingsText = z.infer<typeof document>;

/** What is declared, by label id. */
export type Declared = ReadonlyMap<
  string,
  { readonly maximumCapacity?: number; readonly interruptingLabelIds?: readonly string[] }
>;

/** A member that only other writers change: of the document, and of labels. */
export const STAMPED = 'stamp';

/** @throws where it is of another shape */
export function documentIn(text: string): SettingsText {
  return document.parse(JSON.parse(text));
}

/** `undefined` where it is of another shape. */
export function readingIn(text: string): SettingsText | undefined {
  const parsed = document.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}

const numbers = new Map<string, number>();

/** A number for a text: the same for the same text, in all runs. */
export function numberOfText(text: string): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

/**
 * Where two readings differ in what the step does not declare, by the words in which a warning names the place: a label,
 * or a member of the document. A label that only the later one shows is new, and one that the step made and the later one
 * does not show is shown late.
 */
export function movedBetween(
  before: SettingsText,
  after: SettingsText,
  names: ReadonlyMap<string, string>,
  ours: ReadonlySet<string>,
): readonly string[] {
  const members = [STAMPED, 'maxInboundCalls'].filter((name) => before[name] !== after[name]);
  const labels = Object.entries(before.labelUtilizations).filter(([id, entry]) =>
    id in after.labelUtilizations ? entry[STAMPED] !== after.labelUtilizations[id]?.[STAMPED] : !ours.has(id),
  );
  return [...members.map((name) => `\`${name}\``), ...labels.map(([id]) => `"${names.get(id) ?? id}"`)];
}

/** Whether the document shows everything that is declared. */
export function isAsDeclared({ labelUtilizations }: SettingsText, declared: Declared): boolean {
  return [...declared].every(([id, { maximumCapacity, interruptingLabelIds }]) => {
    const found = labelUtilizations[id];
    return (
      (maximumCapacity === undefined || found?.maximumCapacity === maximumCapacity) &&
      (interruptingLabelIds === undefined ||
        (found !== undefined && sorted(found.interruptingLabelIds) === sorted(interruptingLabelIds)))
    );
  });
}

function sorted(ids: readonly string[] = []): string {
  return JSON.stringify(ids.toSorted());
}

/** What a PUT of these declarations must say, built from this reading: its members in one order. */
export function builtFrom({ labelUtilizations, ...others }: SettingsText, declared: Declared): string {
  const ids = new Set([...Object.keys(labelUtilizations), ...declared.keys()]);
  const labels = [...ids].map((id) => {
    const found: SettingsText['labelUtilizations'][string] = { ...labelUtilizations[id] };
    delete found['labelName'];
    const interruptingLabelIds = declared.get(id)?.interruptingLabelIds ?? found.interruptingLabelIds;
    return [
      id,
      inOrder({
        ...found,
        ...declared.get(id),
        ...(interruptingLabelIds && { interruptingLabelIds: interruptingLabelIds.toSorted() }),
      }),
    ] as const;
  });
  return JSON.stringify(inOrder({ ...others, labelUtilizations: inOrder(Object.fromEntries(labels)) }));
}

function inOrder(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Settings in a few words, for a diagram. */
export function describeSettings(
  { labelUtilizations, maxInboundCalls }: SettingsText,
  names: ReadonlyMap<string, string>,
): string {
  const labels = Object.entries(labelUtilizations).flatMap(([id, entry]) => {
    const name = names.get(id) ?? id;
    if (name === 'zinc') return [];
    const by = (entry.interruptingLabelIds ?? []).map((other) => names.get(other) ?? other);
    return [`${name} ${entry.maximumCapacity ?? '?'}${by.length === 0 ? '' : ` by ${by.join(', ')}`}`];
  });
  return [...labels, ...(maxInboundCalls === 1 ? [] : [`others ${maxInboundCalls}`])].join(', ');
}
