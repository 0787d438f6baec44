import * as z from 'zod/mini';

/** Settings of a label as the organisation has them. */
export interface StoredSettings {
  /** Interactions at a time; `undefined` where the document does not say. */
  readonly maximumCapacity: number | undefined;
  readonly interruptingLabelIds: readonly string[];
}

/** What is to be written of a label's settings; what is absent stays as it is. */
export interface SettingsChange {
  readonly maximumCapacity?: number;
  readonly interruptingLabelIds?: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The utilization of an organisation as it was read, with members that nobody here knows. */
export interface UtilizationDocument {
  readonly body: JsonObject;
  /** Settings by label id. */
  readonly settings: ReadonlyMap<string, StoredSettings>;
}

const labelUtilization = z.object({
  maximumCapacity: z.nullish(z.int()),
  interruptingLabelIds: z.nullish(z.array(z.string().check(z.maxLength(512))).check(z.maxLength(20_000))),
});

/** SDK: `UtilizationResponse`, `LabelUtilizationResponse`. */
const utilization = z.object({
  utilization: z.record(z.string(), z.unknown()),
  labelUtilizations: z.record(z.string().check(z.maxLength(512)), labelUtilization),
});

/** Reads an answer to `GET /api/v2/routing/utilization`; `undefined` when it is not of that shape. */
export function readUtilization(body: unknown): UtilizationDocument | undefined {
  const parsed = utilization.safeParse(body);
  // The body itself is kept, because a schema makes a copy of what it knows.
  if (!parsed.success || !isObject(body)) return undefined;
  const settings = Object.entries(parsed.data.labelUtilizations).map(
    ([id, { maximumCapacity, interruptingLabelIds }]) =>
      [
        id,
        { maximumCapacity: maximumCapacity ?? undefined, interruptingLabelIds: interruptingLabelIds ?? [] },
      ] as const,
  );
  return { body, settings: new Map(settings) };
}

/**
 * The document to write: as it was read, less `labelName`, which only answers have, and with these changes. What a PUT
 * leaves out falls back to the defaults (SDK: `RoutingApi.putRoutingUtilization`), so nothing else is left out, and labels
 * that the reading does not show yet are added.
 *
 * @param changes by label id
 */
export function withSettings(
  { body }: UtilizationDocument,
  changes: ReadonlyMap<string, SettingsChange>,
): JsonObject {
  const labels = Object.entries(labelsIn(body)).map(
    ([id, label]) => [id, { ...without(label, 'labelName'), ...changes.get(id) }] as const,
  );
  const known = new Set(labels.map(([id]) => id));
  const added = [...changes].filter(([id, change]) => !known.has(id) && Object.keys(change).length > 0);
  return { ...body, labelUtilizations: Object.fromEntries([...labels, ...added]) };
}

/** Whether the document shows a label's settings as they were to be. */
export function shows(document: UtilizationDocument, id: string, change: SettingsChange): boolean {
  const found = document.settings.get(id);
  if (found === undefined) return Object.keys(change).length === 0;
  const { maximumCapacity, interruptingLabelIds } = change;
  return (
    (maximumCapacity === undefined || found.maximumCapacity === maximumCapacity) &&
    (interruptingLabelIds === undefined || sameSet(interruptingLabelIds, found.interruptingLabelIds))
  );
}

/**
 * What differs between a document that was written and one that was read afterwards, beside the changes: somebody else's
 * work. Each as a path, such as `maxInboundCalls`, `utilization.call` or `labelUtilizations.<id>`.
 *
 * @param own ids of labels whose settings are this step's own
 */
export function movedBetween(
  written: JsonObject,
  read: UtilizationDocument,
  own: ReadonlySet<string>,
): readonly string[] {
  const top = differing(written, read.body).filter(
    (key) => key !== 'utilization' && key !== 'labelUtilizations',
  );
  const media = differing(objectIn(written, 'utilization'), objectIn(read.body, 'utilization'));
  const after = Object.fromEntries(
    Object.entries(labelsIn(read.body)).map(([id, label]) => [id, without(label, 'labelName')]),
  );
  const labels = differing(labelsIn(written), after).filter((id) => !own.has(id));
  return [
    ...top,
    ...media.map((key) => `utilization.${key}`),
    ...labels.map((id) => `labelUtilizations.${id}`),
  ];
}

function differing(a: JsonObject, b: JsonObject): readonly string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => canonical(a[key]) !== canonical(b[key]));
}

/** JSON whose members stand in one order, so that equal data are equal texts; `undefined` of nothing. */
function canonical(value: unknown): string | undefined {
  return value === undefined
    ? undefined
    : JSON.stringify(value, (_key, part: unknown) =>
        isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
      );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [new Set(a), new Set(b)];
  return first.size === second.size && [...first].every((item) => second.has(item));
}

function labelsIn(body: JsonObject): Readonly<Record<string, JsonObject>> {
  const labels = objectIn(body, 'labelUtilizations');
  return Object.fromEntries(
    Object.entries(labels).flatMap(([id, label]) => (isObject(label) ? [[id, label] as const] : [])),
  );
}

function objectIn(body: JsonObject, key: string): JsonObject {
  const value = body[key];
  return isObject(value) ? value : {};
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
