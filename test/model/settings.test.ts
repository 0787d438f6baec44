import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelSettings } from '../../src/genesys/label-settings.ts';
import type { SettingsChange } from '../../src/genesys/utilization-document.ts';
import type { LabelApi } from '../../src/labels/label-api.ts';
import { storedNameOf } from '../../src/labels/label.ts';
import { planLabels, type PlanInput } from '../../src/provision/plan.ts';
import { updateSettings } from '../../src/provision/update-settings.ts';
import { plain, stored, valued } from '../harness/labels.ts';
import { planDefaults } from '../harness/plan.ts';
import { answer, lost, type Reply } from '../harness/scripted-http.ts';
import { testSession } from '../harness/session.ts';
import { settingsDocument } from '../harness/settings.ts';

/**
 * What holds for any settings of any organisation. `npm run prove` does many more runs, from a seed of its own; here the
 * seed is fixed, so that what passed once passes again.
 */
const { PROVE_RUNS = '1000', PROVE_SEED = '20261124' } = process.env;
const settings = { numRuns: Math.max(1_000, Number(PROVE_RUNS)), seed: Number(PROVE_SEED) };
const patience = 3_600_000;

await import('../../src/genesys/sdk.ts');

/** JSON as its text: what a program makes of it must not matter. */
const number = fc.oneof(
  fc.integer({ min: -3, max: 30 }).map(String),
  fc.constantFrom('1.0', '-0', '1e400', '9007199254740993', '123456789012345678901', '0.10', '1E2'),
);
const text = fc
  .oneof(fc.string({ maxLength: 4 }), fc.constantFrom('ü', '\u2028', '\uD800', '😀'))
  .map((given) => JSON.stringify(`s${given}`));
const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'labelName',
    'maximumCapacity',
    'rawJSON',
    '',
    '0',
    '10',
    'a',
    'b',
  ),
  // Node misreads names of one escaped character, so settings that have one are refused as they are read.
  fc.string({ maxLength: 3 }).filter((name) => JSON.stringify(name).length !== 4 || name.length === 2),
);
const objectOf = (value: fc.Arbitrary<string>) =>
  fc
    .uniqueArray(fc.tuple(key, value), { maxLength: 3, selector: ([name]) => name })
    .map((members) => textOf(members));
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom('null', 'true', 'false'),
    number,
    text,
    fc.array(tie('json'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    objectOf(tie('json')),
  ),
}));

type Members = readonly (readonly [string, string])[];

function textOf(members: Members): string {
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

const ids = ['id-a', 'id-b', 'id-c', 'id-d', '__proto__x', '7'];
const idList = fc.uniqueArray(fc.constantFrom(...ids, 'gone'), { maxLength: 3 });
const isUnknown = ([name]: readonly [string, string]): boolean =>
  !['maximumCapacity', 'interruptingLabelIds', 'labelName', 'utilization', 'labelUtilizations'].includes(
    name,
  );
const members = fc
  .uniqueArray(fc.tuple(key, json), { maxLength: 3, selector: ([name]) => name })
  .map((given): Members => given.filter(isUnknown));

const label = fc
  .record({ capacity: fc.constantFrom('0', '2', '3', '5.0', '25'), interrupting: idList, more: members })
  .map(({ capacity, interrupting, more }): Members => [
    ...more,
    ['maximumCapacity', capacity],
    ['interruptingLabelIds', JSON.stringify(interrupting)],
    ['labelName', '"a name"'],
  ]);

interface Organisation {
  readonly top: Members;
  readonly media: Members;
  readonly labels: readonly (readonly [string, Members])[];
}

const organisation: fc.Arbitrary<Organisation> = fc.record({
  top: members,
  media: fc.uniqueArray(fc.tuple(key, json), { maxLength: 3, selector: ([name]) => name }),
  labels: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), label), {
    minLength: 1,
    maxLength: 5,
    selector: ([id]) => id,
  }),
});

function documentText({ top, media, labels }: Organisation): string {
  return textOf([
    ...top,
    ['utilization', textOf(media)],
    ['labelUtilizations', textOf(labels.map(([id, entry]) => [id, textOf(entry)]))],
  ]);
}

/** What another administrator does in one go. */
type Deed =
  | { readonly kind: 'top' | 'media'; readonly name: string; readonly value: string }
  | { readonly kind: 'label'; readonly id: string; readonly name: string; readonly value: string };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .record({ kind: fc.constantFrom('top' as const, 'media' as const), name: key, value: json })
    .filter(({ kind, name }) => kind === 'media' || isUnknown([name, ''])),
  fc
    .record({ kind: fc.constant('label' as const), id: fc.constantFrom(...ids), name: key, value: json })
    .filter(({ name }) => isUnknown([name, ''])),
  fc.record({
    kind: fc.constant('label' as const),
    id: fc.constantFrom(...ids),
    name: fc.constant('interruptingLabelIds'),
    value: idList.map((given) => JSON.stringify(given)),
  }),
);

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that is an object; an empty one where it is none. */
function objectIn(parent: unknown, name: string): JsonObject {
  const value = isObject(parent) && Object.hasOwn(parent, name) ? parent[name] : undefined;
  return isObject(value) ? value : {};
}

function withMember(parent: JsonObject, name: string, value: unknown): JsonObject {
  return Object.fromEntries([...Object.entries(parent).filter(([other]) => other !== name), [name, value]]);
}

/** Numbers as they stand in the text, all of them. */
function parseText(document: string): unknown {
  return JSON.parse(document, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined ? JSON.rawJSON(source) : value,
  );
}

/** The document after another administrator's deed. */
function afterDeed(document: string, act: Deed): string {
  const parsed = parseText(document);
  const root = isObject(parsed) ? parsed : {};
  const value = parseText(act.value);
  switch (act.kind) {
    case 'top':
      return JSON.stringify(withMember(root, act.name, value));
    case 'media': {
      const media = withMember(objectIn(root, 'utilization'), act.name, value);
      return JSON.stringify(withMember(root, 'utilization', media));
    }
    case 'label': {
      const labels = objectIn(root, 'labelUtilizations');
      const entry = withMember(objectIn(labels, act.id), act.name, value);
      return JSON.stringify(withMember(root, 'labelUtilizations', withMember(labels, act.id, entry)));
    }
  }
}

function placeOf(act: Deed): string {
  switch (act.kind) {
    case 'top':
      return `/${act.name}`;
    case 'media':
      return `/utilization/${act.name}`;
    case 'label':
      return `/labelUtilizations/${act.id}/${act.name}`;
  }
}

/** Every member by its place, with its value as it stands in the text. */
function placesIn(document: string): ReadonlyMap<string, string> {
  const root = parseText(document);
  const labels = objectIn(root, 'labelUtilizations');
  const places = new Map<string, string>();
  const note = (path: string, parent: JsonObject, closed: readonly string[] = []): void => {
    for (const [name, value] of Object.entries(parent))
      if (!closed.includes(name)) places.set(`${path}/${name}`, JSON.stringify(value, sortedMembers));
  };
  note('', isObject(root) ? root : {}, ['utilization', 'labelUtilizations']);
  note('/utilization', objectIn(root, 'utilization'));
  for (const id of Object.keys(labels)) note(`/labelUtilizations/${id}`, objectIn(labels, id), ['labelName']);
  return places;
}

function sortedMembers(_key: string, part: unknown): unknown {
  if (!isObject(part) || JSON.isRawJSON(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const changeOfOne: fc.Arbitrary<SettingsChange> = fc.record(
  { maximumCapacity: fc.integer({ min: 0, max: 25 }), interruptingLabelIds: idList },
  { requiredKeys: [] },
);

/** What comes of the PUTs, in order; taken after the last. */
type PutEnd = 'taken' | 'lost after' | 'lost before' | 'conflict';

const update = fc.record({
  before: organisation,
  changes: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), changeOfOne), {
    minLength: 1,
    maxLength: 3,
    selector: ([id]) => id,
  }),
  puts: fc.array(fc.constantFrom<PutEnd>('taken', 'lost after', 'lost before', 'conflict'), { maxLength: 2 }),
  /** By the number of the request before which it happens. */
  deeds: fc.uniqueArray(fc.tuple(fc.nat({ max: 4 }), deed), { maxLength: 2, selector: ([nth]) => nth }),
});

test('an update changes what is declared, and nothing else', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(update, async ({ before, changes, puts, deeds }) => {
      // Only labels that are there are written to.
      const known = changes.filter(([id]) => before.labels.some(([other]) => other === id));
      if (known.length === 0) return;
      let state = documentText(before);
      const initial = placesIn(state);
      /** What others ever had at each place, the step apart. */
      const others = new Map(
        [...initial].map(([place, value]) => [place, new Set<string | undefined>([value])]),
      );
      let requests = 0;
      let sentPuts = 0;
      let rivals = 0;
      let lastRead = '{}';
      let isFresh = false;
      const broken: string[] = [];
      const declared = new Set(
        known.flatMap(([id, change]) =>
          Object.keys(change).map((name) => `/labelUtilizations/${id}/${name}`),
        ),
      );
      const strayedFrom = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
        [...new Set([...one.keys(), ...other.keys()])].filter(
          (place) => !declared.has(place) && one.get(place) !== other.get(place),
        );
      const reply: Reply = ({ method, body = '' }) => {
        for (const [nth, act] of deeds) {
          if (nth !== requests) continue;
          state = afterDeed(state, act);
          const seen = others.get(placeOf(act)) ?? new Set([undefined]);
          others.set(placeOf(act), seen.add(placesIn(state).get(placeOf(act))));
          rivals += 1;
        }
        requests += 1;
        if (method === 'GET') {
          lastRead = state;
          isFresh = true;
          return answer(200, state);
        }
        // A PUT is the reading right before it, with what is declared.
        const strayed = strayedFrom(placesIn(lastRead), placesIn(body));
        if (!isFresh || strayed.length > 0) broken.push(`a PUT strays at ${strayed.join(', ')}`);
        isFresh = false;
        const end = puts[sentPuts] ?? 'taken';
        sentPuts += 1;
        if (end === 'conflict') return answer(409, { code: 'general.conflict' });
        if (end !== 'lost before') state = body;
        return end === 'taken' ? answer(200, body) : lost();
      };
      const { session } = testSession(
        Array.from({ length: 40 }, () => reply),
        { maxRetries: 3 },
      );
      const wanted = new Map(known);
      const result = await updateSettings({
        session,
        settings: labelSettings(session),
        changes: wanted,
        created: new Map(),
        awaited: new Set(wanted.keys()),
        refuse: () => undefined,
      });

      expect(broken).toEqual([]);
      const after = placesIn(state);
      const strayed = [...new Set([...after.keys(), ...initial.keys()])].filter(
        (place) => !declared.has(place) && !(others.get(place) ?? new Set([undefined])).has(after.get(place)),
      );
      if (result.moved.length === 0) expect(strayed).toEqual([]);
      if (rivals === 0) expect(result.moved).toEqual([]);
      for (const id of result.confirmed) expect(isShown(lastRead, id, wanted.get(id) ?? {})).toBe(true);
      if (result.failure === undefined) expect(result.confirmed.size).toBe(wanted.size);
      const isSame = known.every(([id, change]) => isShown(documentText(before), id, change));
      if (isSame && rivals === 0) expect(sentPuts).toBe(0);
    }),
    settings,
  );
});

/** Whether a document has a label's settings as they are to be. */
function isShown(document: string, id: string, change: SettingsChange): boolean {
  const labels = objectIn(JSON.parse(document), 'labelUtilizations');
  const { maximumCapacity, interruptingLabelIds } = change;
  const found = objectIn(labels, id);
  return (
    (maximumCapacity === undefined || found['maximumCapacity'] === maximumCapacity) &&
    (interruptingLabelIds === undefined ||
      asSet(found['interruptingLabelIds']) === asSet(interruptingLabelIds))
  );
}

function asSet(list: unknown): string {
  return Array.isArray(list) ? JSON.stringify([...new Set(list.map(String))].sort()) : 'none';
}

const store: PlanInput['store'] = {
  api: 'utilization',
  keyOf: storedNameOf,
  storedNameOf,
  faultsOf: () => [],
};
const base = { ...planDefaults, store, limit: 100, onDuplicate: 'skip', onDrift: 'update' } as const;

/** Some of the names look like ids. */
const names = ['VIP', 'Urgent', 'Back office', 'id-VIP', 'new'];
const existing = names.slice(0, 4).map((name) => stored(name));
const existingIds = existing.map(({ id }) => id);

interface Entry {
  readonly maximumCapacity: number;
  readonly interruptingLabelIds: readonly string[];
}
const entry: fc.Arbitrary<Entry> = fc.record({
  maximumCapacity: fc.integer({ min: 0, max: 25 }),
  interruptingLabelIds: fc.uniqueArray(fc.constantFrom(...existingIds), { maxLength: 3 }),
});

test('every difference of an organisation from its list is found', { timeout: patience }, () => {
  const cases = fc.record({
    entries: fc.tuple(entry, entry, entry, entry),
    at: fc.nat({ max: 3 }),
    capacity: fc.option(fc.integer({ min: 0, max: 99 }), { nil: undefined }),
    ids: fc.uniqueArray(fc.constantFrom(...existingIds, 'gone', 'VIP', 'Urgent', ''), { maxLength: 3 }),
    declares: fc.constantFrom('both', 'capacity', 'interrupting'),
  });
  fc.assert(
    fc.property(cases, ({ entries, at, capacity, ids: interruptingLabelIds, declares }) => {
      const nameOf = (id: string): string => existing.find((each) => each.id === id)?.storedName ?? id;
      const wanted = existing.map(({ storedName }, index) => {
        const { maximumCapacity, interruptingLabelIds: from } = entries[index] ?? entries[0];
        return plain(storedName, {
          ...(declares !== 'interrupting' && { maximumCapacity }),
          ...(declares !== 'capacity' && { interruptingLabels: from.map(nameOf).reverse() }),
        });
      });
      const planWith = (changed: readonly Entry[]) =>
        planLabels({
          ...base,
          wanted,
          existing,
          document: settingsDocument(
            Object.fromEntries(changed.map((each, index) => [existingIds[index] ?? '', each])),
          ),
        }).labels.map(({ decision }) => decision);
      expect(planWith(entries).map(({ kind }) => kind)).toEqual(existing.map(() => 'exists'));

      const before = entries[at] ?? entries[0];
      const mutated =
        capacity === undefined
          ? { ...before, interruptingLabelIds }
          : { ...before, maximumCapacity: capacity };
      const isChanged =
        capacity === undefined
          ? asSet(interruptingLabelIds) !== asSet(before.interruptingLabelIds)
          : capacity !== before.maximumCapacity;
      const isDeclared = declares === 'both' || (declares === 'capacity') === (capacity !== undefined);
      const decisions = planWith(entries.with(at, mutated));
      for (const [index, decision] of decisions.entries())
        expect(decision.kind).toBe(index === at && isChanged && isDeclared ? 'update' : 'exists');
    }),
    settings,
  );
});

interface Listed {
  readonly name: string;
  readonly maximumCapacity?: number;
  readonly interruptingLabels?: readonly string[];
  readonly description?: string;
}
interface Place {
  /** Whether a label has another name, here and in the list. */
  readonly isRenamed: boolean;
  /** Whether a label was deleted and made again, under another id. */
  readonly isRemade: boolean;
  readonly wanted: readonly Listed[];
  /** Settings of the labels that are there, in their order. */
  readonly found: readonly Entry[];
  readonly host: string;
}

const listed: fc.Arbitrary<Listed> = fc.record(
  {
    name: fc.constantFrom(...names, 'other'),
    maximumCapacity: fc.constantFrom(0, 1),
    interruptingLabels: fc.uniqueArray(fc.constantFrom(...names.slice(2)), { maxLength: 2 }),
    description: fc.constantFrom('x', 'y'),
  },
  { requiredKeys: ['name'] },
);
const list = fc.uniqueArray(listed, { maxLength: 3, selector: ({ name }) => name });
const place: fc.Arbitrary<Place> = fc.record({
  isRenamed: fc.constant(false),
  isRemade: fc.constant(false),
  wanted: list,
  found: fc.tuple(entry, entry, entry, entry),
  host: fc.constantFrom(
    'api.mypurecloud.ie',
    'api.mypurecloud.ie',
    'api.mypurecloud.ie',
    'api.mypurecloud.de',
  ),
});

/** Two plans that often write the same. */
const plans: fc.Arbitrary<readonly [Place, Place]> = place.chain((one) =>
  fc.tuple(
    fc.constant(one),
    fc.oneof(
      place,
      place.map((other) => ({ ...one, host: other.host })),
      fc.constant({ ...one, isRenamed: true }),
      fc.constant({ ...one, isRemade: true }),
      fc.constant({
        ...one,
        wanted: one.wanted.map(({ interruptingLabels, ...each }) => ({
          ...each,
          ...(interruptingLabels && { interruptingLabels: interruptingLabels.toReversed() }),
        })),
        found: one.found.map(({ maximumCapacity, interruptingLabelIds }) => ({
          maximumCapacity,
          interruptingLabelIds: interruptingLabelIds.toReversed(),
        })),
      }),
      entry.map((first) => ({ ...one, found: one.found.with(0, first) })),
      fc.nat({ max: 2 }).map((at) => ({ ...one, wanted: one.wanted.toSpliced(at, 1) })),
      fc
        .shuffledSubarray([...one.wanted], { minLength: one.wanted.length })
        .map((wanted) => ({ ...one, wanted })),
      fc.constantFrom('x', 'z').map((description) => ({
        ...one,
        wanted: one.wanted.map((each) => ({ ...each, description })),
      })),
      fc.constant({
        ...one,
        wanted: one.wanted.map((each) => ({ interruptingLabels: [], ...each })),
      }),
    ),
  ),
);

/** The id of a label, which is another one where it was made again; of the first label, that is. */
function idNow(id: string, isRemade: boolean): string {
  return isRemade && id === existingIds[0] ? 'id-of-another' : id;
}

function withIds({ maximumCapacity, interruptingLabelIds }: Entry, isRemade: boolean): Entry {
  return {
    maximumCapacity,
    interruptingLabelIds: interruptingLabelIds.map((id) => idNow(id, isRemade)),
  };
}

/** What a plan writes and where, made from what the action promises and from nothing else. */
function writesOf({ wanted, found: before, host, isRemade }: Place): unknown {
  const found = before.map((each) => withIds(each, isRemade));
  const idOf = (name: string): string =>
    idNow(existing.find(({ storedName }) => storedName === name)?.id ?? `new ${name}`, isRemade);
  const writes = wanted.flatMap(
    ({ name, maximumCapacity = null, interruptingLabels }): readonly unknown[] => {
      const interrupting = interruptingLabels?.map(idOf);
      const at = names.indexOf(name);
      const has = at < 4 ? found[at] : undefined;
      if (has === undefined) return [['create', name, maximumCapacity, asSet(interrupting ?? [])]];
      const changes = [
        ...(maximumCapacity === null || maximumCapacity === has.maximumCapacity
          ? []
          : [[maximumCapacity, has.maximumCapacity]]),
        ...(interrupting === undefined || asSet(interrupting) === asSet(has.interruptingLabelIds)
          ? []
          : [[asSet(interrupting), asSet(has.interruptingLabelIds)]]),
      ];
      return changes.length === 0 ? [] : [['update', idOf(name), ...changes]];
    },
  );
  return [host, writes.map((write) => JSON.stringify(write)).sort()];
}

test('two plans have one digest exactly when they write the same', { timeout: patience }, () => {
  const digest = ({ wanted, found, host, isRenamed, isRemade }: Place): string | undefined => {
    const call = (name: string): string => (isRenamed && name === 'Back office' ? 'Front office' : name);
    const plan = planLabels({
      ...base,
      address: host,
      existing: existing.map(({ storedName, id }) => stored(call(storedName), idNow(id, isRemade))),
      wanted: wanted.map(({ name, description, interruptingLabels, ...declared }) => ({
        ...plain(call(name), {
          ...declared,
          ...(interruptingLabels && { interruptingLabels: interruptingLabels.map(call) }),
        }),
        ...(description !== undefined && { description }),
      })),
      document: settingsDocument(
        Object.fromEntries(
          found.map((each, index) => [idNow(existingIds[index] ?? '', isRemade), withIds(each, isRemade)]),
        ),
      ),
    });
    return plan.refusal === undefined ? plan.digest : undefined;
  };
  let same = 0;
  let different = 0;
  fc.assert(
    fc.property(plans, ([one, other]) => {
      const [first, second] = [digest(one), digest(other)];
      if (first === undefined || second === undefined) return;
      const isSame = JSON.stringify(writesOf(one)) === JSON.stringify(writesOf(other));
      expect(first === second).toBe(isSame);
      if (isSame) same += 1;
      else different += 1;
    }),
    settings,
  );
  expect(Math.min(same, different)).toBeGreaterThan(settings.numRuns / 20);
});

test('the label API counts, and the description with the one that keeps it', { timeout: patience }, () => {
  const fields = fc.record({
    name: fc.constantFrom('a', 'b'),
    value: fc.constantFrom('1', '2'),
    scope: fc.constantFrom('public' as const, 'private' as const),
    description: fc.constantFrom('x', 'y'),
  });
  const lists = fc.uniqueArray(fields, {
    minLength: 1,
    maxLength: 2,
    selector: ({ name, value, scope }) => [name, value, scope].join(),
  });
  fc.assert(
    fc.property(lists, lists, (one, other) => {
      const digest = (given: typeof one, api: LabelApi = 'routing'): string | undefined =>
        planLabels({
          ...base,
          store: { ...store, api },
          existing: [],
          wanted: given.map(({ name, value, scope, description }) => valued(name, value, scope, description)),
        }).digest;
      const written = (given: typeof one): string =>
        given
          .map((each) => JSON.stringify([each.name, each.value, each.scope, each.description]))
          .sort()
          .join();
      expect(digest(one) === digest(other)).toBe(written(one) === written(other));
      // The same labels by the other API are other writes, which keep names alone.
      expect(digest(one, 'utilization')).not.toBe(digest(one));
      const names = (given: typeof one): string =>
        written(given.map((each) => ({ ...each, description: 'x' as const })));
      expect(digest(one, 'utilization') === digest(other, 'utilization')).toBe(names(one) === names(other));
    }),
    settings,
  );
});
