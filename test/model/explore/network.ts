import { z } from 'zod';
import type { HttpClient } from '../../../src/http/client.ts';
import type { Exchange, HttpRequest, Lost } from '../../../src/http/exchange.ts';
import type { StopControl } from '../../../src/stop.ts';
import { Tokens } from '../../../sandbox/src/login.ts';
import { errorReply, usualRefusal } from '../../../sandbox/src/errors.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
} from '../../../sandbox/src/options.ts';
import { Organisation, type StoredLabel } from '../../../sandbox/src/organisation.ts';
import { route, type Platform } from '../../../sandbox/src/router.ts';
import { isSentBlindly } from '../promises.ts';
import type { Sent } from '../wire.ts';
import type { Arrive, Chooser } from './choices.ts';
import { doubts, faultOf, statusOf, TIMEOUT_MS, type PostEnd } from './ends.ts';
import { apiRequest, lineOf, lost, nameIn, outcomeOf, purposeOf, toAnswer } from './messages.ts';
import type { Rules } from './rules.ts';
import type { Scheduler } from './scheduler.ts';

/** What happened that excuses a twin, or that a diagram tells. */
export type Feature =
  'late request' | 'listing that lags' | 'pages that moved' | 'deletion' | 'failed listing' | 'stop';

/** One line of what happened. */
export interface Told {
  readonly at: number;
  readonly kind: 'request' | 'answer' | 'loss' | 'aside';
  readonly writer: number;
  readonly text: string;
}

/** One step, as the network knows it. */
export interface Writer {
  readonly index: number;
  readonly stop: StopControl;
  readonly sent: Sent[];
  /** Ids of the labels that its requests made, those included that are deleted by now. */
  readonly ours: Set<string>;
  stoppedAt: number | undefined;
  /** Until when the rate limit holds its requests back, in milliseconds since 1970. */
  heldUntil: number;
  /** A POST of its own that can still be carried out; each stands for its label. */
  readonly pending: { readonly name: string; readonly request: ApiRequest }[];
  /** When a listing began that showed each label, in milliseconds since 1970; by name. */
  readonly shownAt: Map<string, number>;
}

/** The organisation, and everything that has happened in it. */
export interface Network {
  readonly platform: Platform;
  readonly told: Told[];
  readonly features: ReadonlySet<Feature>;
  readonly deleted: readonly StoredLabel[];
  /** Promises that were broken before the end. */
  readonly broken: readonly string[];
  /** The most labels of one name that were there at one time. */
  readonly mostAlike: () => number;
  /** The most labels of one name that one step made and that were there at one time. */
  readonly mostOfOne: () => number;
  readonly connect: (writer: Writer) => HttpClient;
  /** Whether the step is stopped in this moment, which nothing else shares. */
  readonly maybeStop: (writer: Writer, moment: string) => void;
  readonly tell: (writer: number, kind: Told['kind'], text: string) => void;
}

const BYSTANDER = 'AAA';

/** What a 429 asks for, in seconds. */
const HELD_S = 3;

const page = z.looseObject({
  entities: z.array(z.looseObject({ id: z.string(), name: z.string() })),
  total: z.number(),
});

/** Lets the chooser decide on the end of each exchange, and on what others do meanwhile. */
export function createNetwork(scheduler: Scheduler, chooser: Chooser, rules: Rules, arrive: Arrive): Network {
  const { clock } = scheduler;
  const now = (): number => clock.now();
  const organisation = new Organisation({ limit: 1_000, now });
  const platform: Platform = {
    organisation,
    tokens: new Tokens(86_400, now),
    client: { id: DEFAULT_CLIENT_ID, secret: DEFAULT_CLIENT_SECRET },
    permissions: [VIEW_PERMISSION, MANAGE_PERMISSION],
    labelApi: 'utilization',
  };
  for (let number = 0; number < rules.bystanders; number += 1)
    organisation.write({ api: 'utilization', name: `${BYSTANDER}${number}` });
  if (rules.takesTwins) organisation.takeTwins();
  const wanted = new Set(rules.writers.flat());
  const writers: Writer[] = [];
  const told: Told[] = [];
  const features = new Set<Feature>();
  const deleted: StoredLabel[] = [];
  const broken: string[] = [];
  /** Ids that some listing has shown. */
  const shown = new Set<string>();
  /** Disturbances that may still come. */
  let left = rules.disturbances;
  /** Where a listing shows the wanted labels, once they have moved there. */
  let place: 'first' | 'last' | undefined;
  let mostAlike = 0;
  let mostOfOne = 0;

  const tell = (writer: number, kind: Told['kind'], text: string): void => {
    told.push({ at: now(), kind, writer, text });
  };
  const named = (name: string): readonly StoredLabel[] =>
    organisation.labels().filter((label) => label.name === name);
  const isThere = (name: string): boolean => named(name).length > 0;
  /** Whether one more label of this name could be stored. */
  const hasRoom = (name: string): boolean => rules.takesTwins || !isThere(name);

  const carryOut = (request: ApiRequest, writer: Writer): Reply => {
    const before = new Set(organisation.labels().map(({ id }) => id));
    const reply = route(request, platform);
    for (const { id, name } of organisation.labels()) {
      if (before.has(id)) continue;
      writer.ours.add(id);
      mostAlike = Math.max(mostAlike, named(name).length);
      mostOfOne = Math.max(mostOfOne, named(name).filter((label) => writer.ours.has(label.id)).length);
    }
    return reply;
  };

  /** What others do right before a request comes to the platform: one thing at most. */
  const meanwhile = (): void => {
    const events: [string, () => void][] = [['nothing', () => undefined]];
    for (const writer of writers) {
      for (const late of new Set(writer.pending.map(({ name }) => name))) {
        if (!hasRoom(late)) continue;
        events.push([
          `late ${writer.index} ${late}`,
          () => {
            const at = writer.pending.findIndex(({ name }) => name === late);
            const [request] = writer.pending.splice(at, 1);
            if (request === undefined) return;
            features.add('late request');
            tell(writer.index, 'aside', `the lost POST of "${late}" is carried out only now`);
            carryOut(request.request, writer);
          },
        ]);
      }
    }
    for (const name of wanted) {
      if (left > 0 && hasRoom(name)) {
        events.push([
          `create ${name}`,
          () => {
            left -= 1;
            tell(-1, 'aside', `another writer creates "${name}"`);
            organisation.write({ api: 'utilization', name });
            mostAlike = Math.max(mostAlike, named(name).length);
          },
        ]);
      }
      const [victim] = named(name);
      if (left > 0 && victim !== undefined) {
        events.push([
          `delete ${name}`,
          () => {
            left -= 1;
            features.add('deletion');
            tell(-1, 'aside', `another writer deletes "${name}"`);
            deleted.push(victim);
            organisation.delete(victim.id);
          },
        ]);
      }
    }
    const [first, ...rest] = events.map(([name]) => name);
    const what = chooser.choose('meanwhile', [first ?? 'nothing', ...rest]);
    events.find(([name]) => name === what)?.[1]();
  };

  const stop = (writer: Writer): void => {
    left -= 1;
    features.add('stop');
    writer.stoppedAt = now();
    tell(writer.index, 'aside', 'the step is told to stop');
    writer.stop.trigger('SIGTERM');
  };
  const maybeStop = (writer: Writer, moment: string): void => {
    if (left > 0 && writer.stoppedAt === undefined && chooser.choose(moment, ['goes on', 'stop']) === 'stop')
      stop(writer);
  };

  const status = (code: number, request: ApiRequest): Reply =>
    errorReply(usualRefusal(code), request.correlationId);

  /**
   * What everything depends on that can follow a request, where there is one step and one label: the request itself, what
   * became of the POSTs before, all that was asked and answered since the last of them, what is in the organisation, and
   * what may still happen. Not the time, which the code only takes differences of.
   */
  const stateBefore = (writer: Writer, line: string): string => {
    if (writers.length > 1) return stateOfSeveral(writer, line);
    const before = writer.sent.slice(0, -1);
    const posts = before.filter(({ purpose }) => purpose === 'create');
    const last = before.findLastIndex(({ purpose }) => purpose === 'create');
    const stored = organisation.labels().map(({ id, name }) => {
      const isShown = (writer.shownAt.get(name) ?? -Infinity) >= (before[last]?.endedAt ?? -Infinity);
      return `${name} ${writer.ours.has(id) ? 'ours' : 'theirs'} ${shown.has(id)} ${isShown}`;
    });
    return JSON.stringify([
      line,
      posts.filter((post) => post.end !== 401).length,
      posts.filter(({ reached }) => reached).length,
      posts.some(({ end, reached }) => reached && isDoubtful(end)),
      sinceLastPost(before.slice(last + 1)),
      [posts.at(-1)?.end, stored, writer.pending.length, writer.ours.size > 0, mostAlike, mostOfOne],
      [left, writer.stoppedAt !== undefined, [...features].sort(), place],
    ]);
  };

  /**
   * The same where there are several steps of one label each: all that each of them was asked and answered, what is in the
   * organisation, and what is under way. In which order their exchanges came is of no account.
   */
  const stateOfSeveral = (writer: Writer, line: string): string => {
    const ownerOf = (id: string): number => writers.findIndex(({ ours }) => ours.has(id));
    return JSON.stringify([
      [line, writer.index, left, [...features].sort(), mostAlike, mostOfOne],
      writers.map(({ index, pending, heldUntil, stoppedAt }) => [
        told.filter((each) => each.writer === index).map(({ kind, text }) => `${kind} ${text}`),
        [pending.map(({ name }) => name), Math.max(0, heldUntil - now()), stoppedAt !== undefined],
      ]),
      organisation.labels().map(({ id, name }) => [name, ownerOf(id), shown.has(id)]),
      scheduler.waiting(),
    ]);
  };

  /** A whole listing that does not show the label is like any other one, where its pages cannot move. */
  const sinceLastPost = (sent: readonly Sent[]): unknown => {
    if (rules.bystanders > 0) {
      const since = told.findLastIndex(
        ({ kind, text }) => kind === 'request' && text.startsWith('POST label'),
      );
      return told.slice(Math.max(0, since)).map(({ kind, text }) => `${kind} ${text}`);
    }
    const listed = sent.findLastIndex(({ purpose, end }) => purpose === 'list' && end === 200);
    return [
      sent.filter(({ purpose, end }) => purpose === 'list' && end === 200).length,
      sent.slice(listed + 1).map(({ purpose, end }) => [purpose, end]),
    ];
  };

  const post = (request: ApiRequest, writer: Writer): Reply | Lost => {
    const name = nameIn(request);
    const room = hasRoom(name);
    const passing = rules.ends === 'all' ? doubts.passing : ([doubts.passing[0]] as const);
    const final = rules.ends === 'all' ? doubts.final : ([doubts.final[0]] as const);
    const refusals = ['HTTP 400', 'HTTP 403', 'HTTP 429', 'refused'] as const;
    const end: PostEnd = chooser.choose<PostEnd>('POST', [
      'answered',
      ...(room && rules.ends !== 'dangerous' ? (['strange', 'HTTP 409'] as const) : []),
      ...(rules.ends === 'dangerous' ? [] : refusals),
      ...(left > 0 ? (['HTTP 401'] as const) : []),
      ...passing,
      ...(rules.ends === 'dangerous' ? [] : final),
    ]);
    switch (end) {
      case 'answered':
        return carryOut(request, writer);
      case 'strange':
        carryOut(request, writer);
        return { status: 200, headers: {}, body: '{"done":true}' };
      case 'HTTP 401':
        left -= 1;
        return status(401, request);
      case 'HTTP 429':
        writer.heldUntil = now() + HELD_S * 1000;
        return { ...status(429, request), headers: { 'Retry-After': String(HELD_S) } };
      case 'HTTP 400':
      case 'HTTP 403':
      case 'HTTP 409':
        return status(statusOf(end), request);
      case 'refused':
        return lost('connection', 'nobody listens', false);
      case 'reset':
      case 'time-out':
      case 'unreadable':
      case 'HTTP 408':
      case 'HTTP 500':
      case 'HTTP 502':
      case 'HTTP 503':
      case 'HTTP 504':
        perhapsCarryOut(request, writer, name);
        // A stop gives what is in flight less time than that.
        if (end === 'time-out' && writer.stoppedAt === undefined) scheduler.pass(TIMEOUT_MS);
        return statusOf(end) > 0
          ? status(statusOf(end), request)
          : lost(faultOf(end) ?? 'connection', end, true);
    }
  };

  /** A POST without a usable answer is carried out at once, or later, which may be never. */
  const perhapsCarryOut = (request: ApiRequest, writer: Writer, name: string): void => {
    const isNow =
      hasRoom(name) && chooser.choose('the lost POST', ['not carried out', 'carried out']) === 'carried out';
    if (isNow) {
      tell(writer.index, 'aside', 'it is carried out');
      carryOut(request, writer);
    } else if (rules.late) {
      writer.pending.push({ name, request });
    }
  };

  /** What others do between two pages of one listing. */
  const movePages = (): void => {
    const bystander = organisation.labels().find(({ name }) => name.startsWith(BYSTANDER));
    if (bystander === undefined) return;
    const label = organisation.labels().find(({ name }) => wanted.has(name));
    // A page of one label that moves along repeats as a whole, which no real page does by one label.
    const isLong = rules.pageSize > 1;
    const what = chooser.choose('pages', [
      ...(['stay', 'deleted'] as const),
      ...(isLong ? (['created'] as const) : []),
      ...(isLong && label !== undefined ? (['first', 'last'] as const) : []),
    ]);
    if (what === 'stay') return;
    left -= 1;
    features.add('pages that moved');
    switch (what) {
      case 'deleted':
        tell(-1, 'aside', 'another writer deletes a label of an earlier page');
        organisation.delete(bystander.id);
        break;
      case 'created':
        tell(-1, 'aside', 'another writer creates a label that comes first');
        organisation.write({ api: 'utilization', name: `${BYSTANDER} ${organisation.labels().length}` });
        break;
      case 'first':
      case 'last':
        tell(-1, 'aside', `"${label?.name ?? ''}" moves to the ${what === 'first' ? 'first' : 'last'} place`);
        place = what;
    }
  };

  /** A page of the listing in which the wanted labels have moved. */
  const rearranged = (answered: z.infer<typeof page>, { query }: ApiRequest): z.infer<typeof page> => {
    if (place === undefined || query.has('name')) return answered;
    const size = Number(query.get('pageSize'));
    const from = (Number(query.get('pageNumber')) - 1) * size;
    const all = organisation.labels().toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const own = all.filter(({ name }) => wanted.has(name));
    const others = all.filter(({ name }) => !wanted.has(name));
    const ordered = place === 'first' ? [...own, ...others] : [...others, ...own];
    return { ...answered, entities: ordered.slice(from, from + size).map(({ id, name }) => ({ id, name })) };
  };

  const list = (request: ApiRequest, writer: Writer, entry: Sent): Reply | Lost => {
    if (left > 0 && request.query.get('pageNumber') !== '1') movePages();
    const reply = route(request, platform);
    if (reply.status !== 200) return reply;
    const answered = rearranged(page.parse(JSON.parse(reply.body)), request);
    const fresh = answered.entities.filter(({ id, name }) => wanted.has(name) && !shown.has(id));
    const end = chooser.choose('listing', [
      'fresh' as const,
      ...(left > 0 && rules.lag && fresh.length > 0 ? (['lagging'] as const) : []),
      ...(left > 0 ? (['HTTP 503', 'HTTP 500', 'HTTP 401'] as const) : []),
    ]);
    switch (end) {
      case 'fresh':
        for (const { id, name } of answered.entities) {
          shown.add(id);
          writer.shownAt.set(name, entry.startedAt);
        }
        return { ...reply, body: JSON.stringify(answered) };
      case 'lagging': {
        left -= 1;
        features.add('listing that lags');
        const entities = answered.entities.filter((entity) => !fresh.includes(entity));
        const total = answered.total - fresh.length;
        return { ...reply, body: JSON.stringify({ ...answered, entities, total }) };
      }
      case 'HTTP 401':
      case 'HTTP 500':
      case 'HTTP 503': {
        left -= 1;
        if (end !== 'HTTP 401') features.add('failed listing');
        return status(statusOf(end), request);
      }
    }
  };

  const answer = (request: ApiRequest, writer: Writer, entry: Sent): Reply | Lost => {
    switch (entry.purpose) {
      case 'create':
        return post(request, writer);
      case 'list':
        return list(request, writer, entry);
      case 'login':
        return writer.sent.filter(({ purpose }) => purpose === 'login').length > 1 &&
          chooser.choose('login', ['good', 'HTTP 401']) === 'HTTP 401'
          ? status(401, request)
          : route(request, platform);
      case 'settings':
      case 'update':
        return route(request, platform);
      case 'webhook':
        throw new Error('there is no webhook');
    }
  };

  const exchange = async (request: HttpRequest, writer: Writer, entry: Sent): Promise<Exchange<string>> => {
    const arrived = apiRequest(request, rules.pageSize);
    const line = lineOf(entry, arrived);
    tell(writer.index, 'request', line);
    if (entry.purpose === 'create') {
      const name = nameIn(arrived);
      const posts = writer.sent.filter(
        (sent) => sent === entry || (sent.reached && sent.purpose === 'create' && sent.body === arrived.body),
      );
      if (isSentBlindly(posts, writer.sent)) broken.push(`${name} was sent again blindly`);
    }
    if (now() < writer.heldUntil) broken.push('a request began while the rate limit held it back');
    if (arrive(() => stateBefore(writer, line))) scheduler.giveUp();
    await scheduler.turn(`${entry.purpose} of ${writer.index}`);
    if (entry.purpose !== 'login') meanwhile();
    entry.reached = true;
    if (left > 0 && writer.stoppedAt === undefined) {
      const moment = chooser.choose('stop', ['goes on', 'stop, answered', 'stop, cut']);
      if (moment !== 'goes on') stop(writer);
      if (moment === 'stop, cut') {
        if (entry.purpose === 'create') perhapsCarryOut(arrived, writer, nameIn(arrived));
        return lost('cut', 'the step ended before the answer came', true);
      }
    }
    const end = answer(arrived, writer, entry);
    if ('kind' in end) {
      entry.reached = end.sent;
      return end;
    }
    return toAnswer(end);
  };

  return {
    platform,
    told,
    features,
    deleted,
    broken,
    mostAlike: () => mostAlike,
    mostOfOne: () => mostOfOne,
    tell,
    maybeStop,
    connect(writer) {
      writers.push(writer);
      return {
        async send(request) {
          if (writer.stop.signal.aborted) broken.push('a request began after the stop');
          if (writer.stop.signal.aborted) return lost('cut', 'the step ended before the request', false);
          const entry: Sent = {
            ...{ purpose: purposeOf(request), startedAt: now(), body: request.body ?? '', reached: false },
            ...{ endedAt: Infinity, end: undefined, retryAfter: undefined },
          };
          writer.sent.push(entry);
          const end = await exchange(request, writer, entry);
          entry.end = end.kind === 'answer' ? end.status : end.fault;
          entry.endedAt = now();
          tell(writer.index, end.kind === 'answer' ? 'answer' : 'loss', outcomeOf(end));
          return end;
        },
        prepare: () => undefined,
        close: () => undefined,
      };
    },
  };
}

/** Whether nobody knows what became of a POST that ended so. */
function isDoubtful(end: Sent['end']): boolean {
  return typeof end === 'number' ? end === 408 || end >= 500 || end < 300 : end !== undefined;
}
