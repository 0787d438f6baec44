import type { HttpClient } from '../../../src/http/client.ts';
import type { Exchange, HttpRequest, Lost } from '../../../src/http/exchange.ts';
import type { RateGate } from '../../../src/http/rate-gate.ts';
import type { StopControl } from '../../../src/stop.ts';
import { Tokens } from '../../../sandbox/src/login.ts';
import { errorReply, usualRefusal } from '../../../sandbox/src/errors.ts';
import { jsonReply, type ApiRequest, type Reply } from '../../../sandbox/src/http-types.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
} from '../../../sandbox/src/options.ts';
import { Organisation } from '../../../sandbox/src/organisation.ts';
import { route, type Platform } from '../../../sandbox/src/router.ts';
import { changeSettings } from '../../../sandbox/src/settings-change.ts';
import type { Sent } from '../wire.ts';
import type { Arrive, Chooser } from './choices.ts';
import { doubts, faultOf, statusOf, type PostEnd } from './ends.ts';
import { apiRequest, lineOf, lost, outcomeOf, purposeOf, toAnswer } from './messages.ts';
import type { Told } from './stage.ts';
import type { Scheduler } from './scheduler.ts';
import {
  builtFrom,
  describeSettings,
  documentIn,
  isAsDeclared,
  numberOfText,
  readingIn,
  STAMPED,
  type Declared,
  type SettingsText,
} from './settings-text.ts';
import type { SettingsRules } from './settings-rules.ts';

/** An answer that shows the settings. */
export interface Reading {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly shown: SettingsText;
  readonly lags: boolean;
}

/** A PUT that left this machine and was not turned away by a 401. */
export interface Put {
  readonly startedAt: number;
  readonly base: Reading | undefined;
  /** Whether that is the answer right before it. */
  readonly isFresh: boolean;
  /** What the step can know of it. */
  fate: 'taken' | 'in doubt' | 'turned away';
  carriedOut: boolean;
}

/** How somebody else's change was undone by a PUT although nobody can be told of it: the platform has no versions. */
export type Loss =
  'changed between the reading and its PUT' | 'reading that lags' | 'PUT that was carried out late';

/** The organisation's settings, and everything that has happened to them. */
export interface SettingsNetwork {
  readonly platform: Platform;
  readonly told: Told[];
  readonly sent: readonly Sent[];
  readonly readings: readonly Reading[];
  readonly puts: readonly Put[];
  /** Ids of the labels that the step made. */
  readonly ours: ReadonlySet<string>;
  readonly losses: ReadonlySet<Loss>;
  /** Promises that were broken before the end. */
  readonly broken: readonly string[];
  readonly stoppedAt: () => number | undefined;
  /** What the list declares, by the ids that the step knows. */
  readonly declared: () => Declared;
  /** Names by id, those of deleted labels included. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether a PUT can still be carried out. */
  readonly isPending: () => boolean;
  readonly connect: (stop: StopControl) => HttpClient;
  readonly maybeStop: (moment: string) => void;
  /** Whether the rate limit holds back what comes next. */
  readonly maybeHold: (gate: RateGate) => void;
  readonly tell: (kind: Told['kind'], text: string) => void;
}

const TIMEOUT_MS = 10_000;

/** What a 429 asks for, in seconds. */
const HELD_S = 3;

/** Longer than a PUT may wait after the reading that it is built from, in milliseconds. */
const TOO_LONG_MS = 2_500;

/** The oldest reading that a PUT may be built from, in milliseconds. */
const OLDEST_READING_MS = 2_000;

type PutEnd = PostEnd | 'swallowed';

/** Lets the chooser decide on the end of each reading and each PUT, and on what others do meanwhile. */
export function createSettingsNetwork(
  scheduler: Scheduler,
  chooser: Chooser,
  rules: SettingsRules,
  arrive: Arrive,
): SettingsNetwork {
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
  for (const [name, maximumCapacity] of Object.entries(rules.existing))
    organisation.write({ api: 'utilization', name, utilization: { maximumCapacity } });
  const told: Told[] = [];
  const sent: Sent[] = [];
  const readings: Reading[] = [];
  const puts: Put[] = [];
  const ours = new Set<string>();
  const losses = new Set<Loss>();
  const broken: string[] = [];
  /** Names by id, those of deleted labels included. */
  const names = new Map<string, string>();
  /** Ids that the step knows, by name. */
  const known = new Map<string, string>();
  /** PUTs without an answer that can still be carried out. */
  const pending: { readonly request: ApiRequest; readonly put: Put }[] = [];
  /** Disturbances that may still come. */
  let left = rules.disturbances;
  let stamps = 0;
  let changedAt = -Infinity;
  let heldUntil = -Infinity;
  let stoppedAt: number | undefined;
  let stopControl: StopControl | undefined;

  const tell = (kind: Told['kind'], text: string): void => {
    told.push({ at: now(), kind, writer: 0, text });
  };
  const current = (): SettingsText => {
    for (const { id, name } of organisation.labels()) names.set(id, name);
    return documentIn(JSON.stringify(organisation.settings.current()));
  };
  const numbered = new WeakMap<SettingsText, number>();
  /** Everything that was ever stored, each once. */
  const history: SettingsText[] = [current()];
  /** The same for every run: ids are made up anew in each. */
  const stable = (text: string): string =>
    [...names].reduce((result, [id, name]) => result.replaceAll(id, name), text);
  const numberOf = (settings: SettingsText): number => {
    const known = numbered.get(settings) ?? numberOfText(stable(JSON.stringify(settings)));
    numbered.set(settings, known);
    return known;
  };
  const keep = (): void => {
    const latest = current();
    if (!history.some((each) => numberOf(each) === numberOf(latest))) history.push(latest);
  };
  const declared = (): Declared => declaredBy(rules, known);
  /** Of that, what is not written when a label is created. */
  const toWrite = (): Declared => {
    const isCycle = rules.wanted.every(({ settings }) => settings.interruptingLabels !== undefined);
    return new Map([...declared()].filter(([id]) => isCycle || !ours.has(id)));
  };

  /** The platform carries a PUT out, and what others had changed in the meantime is gone. */
  const carryOut = (request: ApiRequest, put: Put, isLate: boolean): Reply => {
    const before = current().maxInboundCalls;
    const reply = route(request, platform);
    if (reply.status >= 300) return reply;
    put.carriedOut = true;
    keep();
    if (current().maxInboundCalls >= before) return reply;
    if (isLate) losses.add('PUT that was carried out late');
    else if (put.base?.lags === true) losses.add('reading that lags');
    else if (put.isFresh && changedAt >= (put.base?.endedAt ?? Infinity))
      losses.add('changed between the reading and its PUT');
    else broken.push('a PUT undid a change that a fresh reading would have shown');
    return reply;
  };

  /** What others do right before a request comes to the platform: one thing at most. */
  const meanwhile = (): void => {
    const events: [string, () => void][] = [['nothing', () => undefined]];
    for (const [at, { request, put }] of pending.entries())
      events.push([
        `late ${at}`,
        () => {
          pending.splice(at, 1);
          tell('aside', 'the lost PUT is carried out only now');
          carryOut(request, put, true);
        },
      ]);
    const rival = (name: string, text: string, act: () => void): void => {
      events.push([
        name,
        () => {
          left -= 1;
          changedAt = now();
          tell('aside', `another writer ${text}`);
          act();
          keep();
        },
      ]);
    };
    if (left > 0) {
      rival('others', 'changes what nobody here declares', () => {
        stamps += 1;
        const there = [...new Set(['zinc', ...rules.wanted.map(({ name }) => name)])].filter((name) =>
          organisation.labels().some((label) => label.name === name),
        );
        const labels = Object.fromEntries(there.map((name) => [name, { [STAMPED]: stamps }]));
        changeSettings(organisation, { labels, maxInboundCalls: stamps + 1, members: { [STAMPED]: stamps } });
      });
      for (const { name, settings } of rules.wanted) {
        const found = organisation.labels().find((label) => label.name === name);
        if (found === undefined) {
          if ([...names.values()].includes(name)) continue;
          rival(`create ${name}`, `creates "${name}"`, () => {
            organisation.write({ api: 'utilization', name, utilization: { maximumCapacity: 9 } });
          });
          continue;
        }
        rival(`delete ${name}`, `deletes "${name}"`, () => {
          organisation.delete(found.id);
        });
        if (settings.maximumCapacity === undefined) continue;
        const has = organisation.settings.current().labelUtilizations[found.id]?.maximumCapacity;
        for (const maximumCapacity of [7, settings.maximumCapacity])
          if (has !== maximumCapacity)
            rival(`${name} ${maximumCapacity}`, `gives "${name}" a capacity of ${maximumCapacity}`, () => {
              changeSettings(organisation, { labels: { [name]: { maximumCapacity } } });
            });
      }
    }
    const [first, ...rest] = events.map(([name]) => name);
    const what = chooser.choose('meanwhile', [first ?? 'nothing', ...rest]);
    events.find(([name]) => name === what)?.[1]();
  };

  const stop = (): void => {
    left -= 1;
    stoppedAt = now();
    tell('aside', 'the step is told to stop');
    stopControl?.trigger('SIGTERM');
  };
  const maybeStop = (moment: string): void => {
    if (left > 0 && stoppedAt === undefined && chooser.choose(moment, ['goes on', 'stop']) === 'stop') stop();
  };

  const status = (code: number, request: ApiRequest): Reply =>
    errorReply(usualRefusal(code), request.correlationId);

  /** A PUT without a usable answer is carried out at once, or later, which may be never. */
  const perhapsCarryOut = (request: ApiRequest, put: Put): void => {
    if (chooser.choose('the lost PUT', ['not carried out', 'carried out']) === 'carried out') {
      tell('aside', 'it is carried out');
      carryOut(request, put, false);
    } else pending.push({ request, put });
  };

  const putSettings = (request: ApiRequest, put: Put): Reply | Lost => {
    const isAll = rules.ends === 'all';
    const passing = isAll ? doubts.passing : ([doubts.passing[0]] as const);
    const final = isAll ? doubts.final : ([doubts.final[0]] as const);
    const refusals = isAll ? (['HTTP 400', 'HTTP 403'] as const) : (['HTTP 403'] as const);
    const end: PutEnd = chooser.choose<PutEnd>('PUT', [
      'answered',
      ...(isAll ? (['strange'] as const) : []),
      ...(['swallowed', 'HTTP 409', ...refusals, 'HTTP 429', 'refused'] as const),
      ...(left > 0 ? (['HTTP 401'] as const) : []),
      ...[...passing, ...final],
    ]);
    switch (end) {
      case 'answered': {
        const reply = carryOut(request, put, false);
        if (reply.status < 300) put.fate = 'taken';
        return reply;
      }
      case 'strange':
        if (carryOut(request, put, false).status < 300) put.fate = 'taken';
        return jsonReply(put.fate === 'taken' ? 200 : 400, { done: true });
      case 'swallowed':
        put.fate = 'taken';
        tell('aside', 'it is taken, and nothing comes of it');
        return jsonReply(200, {});
      case 'HTTP 401':
        left -= 1;
        puts.pop();
        return status(401, request);
      case 'HTTP 429':
        heldUntil = now() + HELD_S * 1000;
        return { ...status(429, request), headers: { 'Retry-After': String(HELD_S) } };
      case 'HTTP 400':
      case 'HTTP 403':
      case 'HTTP 409':
        return status(statusOf(end), request);
      case 'refused':
        puts.pop();
        return lost('connection', 'nobody listens', false);
      case 'reset':
      case 'time-out':
      case 'unreadable':
      case 'HTTP 408':
      case 'HTTP 500':
      case 'HTTP 502':
      case 'HTTP 503':
      case 'HTTP 504':
        put.fate = 'in doubt';
        perhapsCarryOut(request, put);
        if (end === 'time-out' && stoppedAt === undefined) scheduler.pass(TIMEOUT_MS);
        return statusOf(end) > 0
          ? status(statusOf(end), request)
          : lost(faultOf(end) ?? 'connection', end, true);
    }
  };

  const readSettings = (request: ApiRequest): { readonly reply: Reply; readonly lags: boolean } => {
    const latest = numberOf(current());
    const older = left === 0 ? [] : history.filter((each) => numberOf(each) !== latest);
    const end = chooser.choose('reading', [
      'fresh',
      ...older.map((_, at) => `lagging ${at}`),
      ...(left > 0 ? ['HTTP 503', 'HTTP 403', 'HTTP 401', 'odd'] : []),
    ]);
    if (end !== 'fresh') left -= 1;
    const [, at] = /^lagging (\d+)$/.exec(end) ?? [];
    if (at !== undefined) return { reply: jsonReply(200, older[Number(at)]), lags: true };
    if (end === 'odd') return { reply: jsonReply(200, { done: true }), lags: false };
    return {
      reply: end === 'fresh' ? route(request, platform) : status(statusOf(end), request),
      lags: false,
    };
  };

  /** Notes what is wrong with a PUT as it is sent; answers whether its reading is the answer right before it. */
  const checkPut = (request: ApiRequest, base: Reading | undefined): boolean => {
    const wrong = (what: string): void => {
      broken.push(`a PUT ${what}`);
    };
    const before = sent.slice(0, -1).filter(({ purpose, end }) => purpose !== 'login' && end !== 401);
    const latest = before.at(-1);
    if (base === undefined || latest?.purpose !== 'settings' || latest.end !== 200) {
      wrong('was sent without a reading of its own');
      return false;
    }
    if (now() - base.endedAt > OLDEST_READING_MS) wrong('was built from an old reading');
    if (isAsDeclared(base.shown, toWrite())) wrong('was sent although nothing differed');
    if (puts.at(-1)?.fate === 'taken') wrong('followed one that was taken');
    const expected = builtFrom(base.shown, declared());
    if (builtFrom(documentIn(request.body), new Map()) !== expected)
      wrong(`is not its reading with what is declared: ${stable(request.body)}, and not ${stable(expected)}`);
    return true;
  };

  /**
   * What everything depends on that can follow a request: the request itself, what became of the PUTs before, all that
   * was answered since the last of them, what is stored, and what may still happen. Not the time, which the code only
   * takes differences of.
   */
  const stateBefore = (line: string, body: string): string => {
    const before = sent.slice(0, -1);
    const last = before.findLastIndex(({ purpose }) => purpose === 'update');
    const shownAt = before.findLastIndex(({ purpose, end }) => purpose === 'settings' && end === 200);
    const since = readings.filter(({ startedAt }) => startedAt >= (before[last]?.startedAt ?? -Infinity));
    const base = puts.find(({ fate }) => fate !== 'turned away')?.base;
    const compared = base === undefined ? [] : readings.slice(readings.indexOf(base));
    return stable(
      JSON.stringify([
        [line, body, left, stoppedAt !== undefined, numberOf(current())],
        [before.filter(({ purpose, end }) => purpose === 'update' && end !== 401).length, before[last]?.end],
        [puts.some(({ carriedOut }) => carriedOut), new Set(pending.map(({ put }) => put)).size],
        pending.map(({ request }) => request.body).toSorted(),
        readings.slice(0, 2).map(({ shown }) => numberOf(shown)),
        [...new Set(compared.map(({ shown }) => numberOf(shown)))].toSorted(),
        [since.length, readings.slice(-1).map(({ shown, lags }) => [numberOf(shown), lags])],
        before.slice(Math.max(last, shownAt) + 1).map(({ purpose, end }) => [purpose, end]),
        [
          before.filter(({ purpose }) => purpose === 'create').map(({ end }) => end),
          [...known.keys()],
          [...ours],
        ],
        left === 0 ? [] : [stamps, ...history.map(numberOf).toSorted()],
        changedAt >= (readings.at(-1)?.endedAt ?? -Infinity),
      ]),
    );
  };

  const answer = (request: ApiRequest, entry: Sent, put: Put | undefined): Reply | Lost => {
    switch (entry.purpose) {
      case 'update':
        return put === undefined ? route(request, platform) : putSettings(request, put);
      case 'settings': {
        const { reply, lags } = readSettings(request);
        const shown = reply.status === 200 ? readingIn(reply.body) : undefined;
        if (shown !== undefined) readings.push({ startedAt: entry.startedAt, endedAt: now(), shown, lags });
        return reply;
      }
      case 'login':
        return sent.filter(({ purpose }) => purpose === 'login').length > 1 &&
          chooser.choose('login', ['good', 'HTTP 401']) === 'HTTP 401'
          ? status(401, request)
          : route(request, platform);
      case 'list':
      case 'create': {
        const before = new Set(organisation.labels().map(({ id }) => id));
        const reply = route(request, platform);
        const after = organisation.labels();
        for (const { id } of after) if (!before.has(id)) ours.add(id);
        keep();
        if (reply.status < 300)
          for (const { id, name } of after) if (entry.purpose === 'list' || ours.has(id)) known.set(name, id);
        return reply;
      }
      case 'webhook':
        throw new Error('there is no webhook');
    }
  };

  const exchange = async (request: HttpRequest, entry: Sent): Promise<Exchange<string>> => {
    const arrived = apiRequest(request, 100);
    const base = readings.at(-1);
    const what = entry.purpose === 'update' ? `: ${describeSettings(documentIn(arrived.body), names)}` : '';
    const line = `${lineOf(entry, arrived)}${what}`;
    tell('request', line);
    if (now() < heldUntil) broken.push('a request began while the rate limit held it back');
    const isFresh = entry.purpose === 'update' && checkPut(arrived, base);
    // While labels are created, what is under way beside the request is not seen.
    const isAlone = entry.purpose === 'settings' || entry.purpose === 'update';
    if (isAlone && arrive(() => stateBefore(line, arrived.body))) scheduler.giveUp();
    await scheduler.turn(entry.purpose);
    if (entry.purpose !== 'login') meanwhile();
    entry.reached = true;
    const put: Put | undefined =
      entry.purpose === 'update'
        ? { startedAt: entry.startedAt, base, isFresh, fate: 'turned away', carriedOut: false }
        : undefined;
    if (put !== undefined) puts.push(put);
    if (left > 0 && stoppedAt === undefined) {
      const moment = chooser.choose('stop', ['goes on', 'stop, answered', 'stop, cut']);
      if (moment !== 'goes on') stop();
      if (moment === 'stop, cut') {
        if (put !== undefined) {
          put.fate = 'in doubt';
          perhapsCarryOut(arrived, put);
        } else if (entry.purpose === 'create') answer(arrived, entry, undefined);
        return lost('cut', 'the step ended before the answer came', true);
      }
    }
    const end = answer(arrived, entry, put);
    if ('kind' in end) {
      entry.reached = end.sent;
      return end;
    }
    return toAnswer(end);
  };

  return {
    ...{ platform, told, sent, readings, puts, ours, names, losses, broken, declared, tell, maybeStop },
    isPending: () => pending.length > 0,
    stoppedAt: () => stoppedAt,
    maybeHold(gate) {
      const latest = sent.at(-1);
      const isRead = latest?.purpose === 'settings' && latest.end === 200;
      const isComplete = rules.wanted.every(({ name }) => known.has(name));
      if (!isRead || !isComplete || left === 0 || chooser.choose('gate', ['open', 'held']) === 'open') return;
      left -= 1;
      tell('aside', `the rate limit holds requests back for ${TOO_LONG_MS / 1000} s`);
      heldUntil = now() + TOO_LONG_MS;
      gate.hold(heldUntil);
    },
    connect(control) {
      stopControl = control;
      return {
        async send(request) {
          if (control.signal.aborted) broken.push('a request began after the stop');
          const entry: Sent = {
            ...{ purpose: purposeOf(request), startedAt: now(), body: request.body ?? '', reached: false },
            ...{ endedAt: Infinity, end: undefined, retryAfter: undefined },
          };
          sent.push(entry);
          const end = await exchange(request, entry);
          entry.end = end.kind === 'answer' ? end.status : end.fault;
          entry.endedAt = now();
          const shown =
            entry.purpose === 'settings' && end.kind === 'answer' && end.status === 200
              ? readingIn(end.body)
              : undefined;
          const lags = shown !== undefined && readings.at(-1)?.lags === true ? ', as it was' : '';
          tell(
            end.kind === 'answer' ? 'answer' : 'loss',
            `${outcomeOf(end)}${shown === undefined ? '' : `: ${describeSettings(shown, names)}${lags}`}`,
          );
          return end;
        },
        prepare: () => undefined,
        close: () => undefined,
      };
    },
  };
}

function declaredBy({ wanted }: SettingsRules, known: ReadonlyMap<string, string>): Declared {
  return new Map(
    wanted.flatMap(({ name, settings }) => {
      const id = known.get(name);
      const { maximumCapacity, interruptingLabels } = settings;
      if (id === undefined) return [];
      const interruptingLabelIds = interruptingLabels?.flatMap((other) => known.get(other) ?? []);
      return [
        [
          id,
          {
            ...(maximumCapacity !== undefined && { maximumCapacity }),
            ...(interruptingLabelIds !== undefined && { interruptingLabelIds }),
          },
        ] as const,
      ];
    }),
  );
}
