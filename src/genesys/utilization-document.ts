import * as z from 'zod/mini';
import { nearestNumber } from '../http/exact-json.ts';

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
  maximumCapacity: z.pipe(z.transform(nearestNumber), z.nullish(z.int())),
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
 * that the reading does not show yet are added. Interrupting labels that are the same already keep their order.
 *
 * @param changes by label id
 */
export function withSettings(
  { body, settings }: UtilizationDocument,
  changes: ReadonlyMap<string, SettingsChange>,
): JsonObject {
  const labels = Object.entries(labelsIn(body)).map(
    ([id, label]) =>
      [id, { ...without(label, ['labelName']), ...stillToDo(changes.get(id), settings.get(id)) }] as const,
  );
  const known = new Set(labels.map(([id]) => id));
  const added = [...changes].filter(([id, change]) => !known.has(id) && Object.keys(change).length > 0);
  return { ...body, labelUtilizations: Object.fromEntries([...labels, ...added]) };
}

/** What of a change the settings do not show yet. */
function stillToDo(change: SettingsChange = {}, found: StoredSettings | undefined): SettingsChange {
  const { maximumCapacity, interruptingLabelIds } = change;
  return {
    ...(maximumCapacity !== undefined && maximumCapacity !== found?.maximumCapacity && { maximumCapacity }),
    ...(interruptingLabelIds !== undefined &&
      !sameSet(interruptingLabelIds, found?.interruptingLabelIds ?? []) && { interruptingLabelIds }),
  };
}

/** Whether the document shows a label's settings as they were to be. */
export function shows({ settings }: UtilizationDocument, id: string, change: SettingsChange): boolean {
  const found = settings.get(id);
  const { maximumCapacity, interruptingLabelIds } = change;
  return (
    (maximumCapacity === undefined || found?.maximumCapacity === maximumCapacity) &&
    (interruptingLabelIds === undefined ||
      (found !== undefined && sameSet(interruptingLabelIds, found.interruptingLabelIds)))
  );
}

/**
 * What differs between the reading that a document was built from and one that followed its PUT, beside the changes:
 * somebody else's work. Each as a path, such as `maxInboundCalls`, `utilization.call` or `labelUtilizations.<id>`.
 *
 * @param changes this step's own, by label id; a label that only the later reading shows is this step's too
 * @param created ids of labels that this step created: a reading that does not show one of them lags behind
 */
export function movedBetween(
  before: UtilizationDocument,
  after: UtilizationDocument,
  changes: ReadonlyMap<string, SettingsChange>,
  created: Pick<ReadonlyMap<string, unknown>, 'has'>,
): readonly string[] {
  const isNew = (id: string): boolean =>
    (changes.has(id) && !before.settings.has(id)) || (created.has(id) && !after.settings.has(id));
  const top = differing(before.body, after.body).filter(
    (key) => key !== 'utilization' && key !== 'labelUtilizations',
  );
  const media = differing(objectIn(before.body, 'utilization'), objectIn(after.body, 'utilization'));
  const others = ({ body }: UtilizationDocument): JsonObject =>
    Object.fromEntries(
      Object.entries(labelsIn(body))
        .filter(([id]) => !isNew(id))
        .map(([id, label]) => [id, without(label, ['labelName', ...Object.keys(changes.get(id) ?? {})])]),
    );
  const labels = differing(others(before), others(after));
  return [
    ...top,
    ...media.map((key) => `utilization.${key}`),
    ...labels.map((id) => `labelUtilizations.${id}`),
  ];
}

function differing(a: JsonObject, b: JsonObject): readonly string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter(
    (key) =>
      Object.hasOwn(a, key) !== Object.hasOwn(b, key) || canonical(key, a[key]) !== canonical(key, b[key]),
  );
}

/** Members whose order says nothing. */
const sets: ReadonlySet<string> = new Set(['interruptingLabelIds', 'interruptableMediaTypes']);

/** JSON in which equal data are equal texts: members stand in one order, and so do sets. */
function canonical(key: string, value: unknown): string {
  return JSON.stringify({ [key]: value }, (name, part: unknown) => {
    if (JSON.isRawJSON(part)) return comparable(part.rawJSON);
    if (isList(part)) return sets.has(name) ? part.map((item) => canonical('', item)).sort() : part;
    return isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  });
}

/** A number as JavaScript writes it, where that says the same: `1.0` is 1. */
function comparable(source: string): unknown {
  const nearest = Number(source);
  return /^-?\d+$/.test(source) || !Number.isFinite(nearest) ? `number ${source}` : nearest;
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

function without(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !keys.includes(name)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
