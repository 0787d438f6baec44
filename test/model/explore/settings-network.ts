import type { HttpClient } from '../../../src/http/client.ts';
import type { Exchange, HttpRequest, Lost } from '../../../src/http/exchange.ts';
import type { RateGate } from '../../../src/http/rate-gate.ts';
import type { StopControl } from '../../../src/stop.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import { route, type Platform } from '../../../sandbox/src/router.ts';
import type { Sent } from '../wire.ts';
import { beginsAfterStop, checkHold, comingBack, itsTurn, recorded, tellEnd } from './exchanges.ts';
import { letOthersAct } from './meanwhile.ts';
import { apiRequest, lineOf, outcomeOf } from './messages.ts';
import { answerLogin } from './replies.ts';
import { checkPut } from './settings-check.ts';
import { declaredIn } from './settings-declared.ts';
import { maybeHold } from './settings-hold.ts';
import { answerPut, leaveOpen } from './settings-puts.ts';
import { answerReading, shownBy } from './settings-readings.ts';
import { settingsActs } from './settings-rivals.ts';
import type { SettingsRules } from './settings-rules.ts';
import { settingsStateBefore } from './settings-state.ts';
import { describeSettings, documentIn, type Declared } from './settings-text.ts';
import {
  aside,
  createSettingsWorld,
  keep,
  type Loss,
  type Put,
  type Reading,
  type SettingsWorld,
} from './settings-world.ts';
import { tell, type Stage, type Told } from './stage.ts';
import { cutOff, maybeStop, maybeStopOnTheWay } from './stops.ts';

/** The organisation's settings, and everything that has happened to them. */
export interface SettingsNetwork {
  readonly platform: Platform;
  readonly told: readonly Told[];
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
  readonly http: HttpClient;
  readonly maybeStop: (moment: string) => void;
  /** Whether the rate limit holds back what comes next. */
  readonly maybeHold: (gate: RateGate) => void;
  /** Tells of the step what is neither a request nor its end. */
  readonly aside: (text: string) => void;
}

/** Lets the chooser decide on the end of each reading and each PUT of one step, and on what others do meanwhile. */
export function createSettingsNetwork(
  stage: Stage,
  rules: SettingsRules,
  stop: StopControl,
): SettingsNetwork {
  const world = createSettingsWorld(stage, rules, stop);
  const { platform, told, readings, puts, ours, names, losses, broken, sender } = world;
  return {
    ...{ platform, told, sent: sender.sent, readings, puts, ours, names, losses, broken },
    declared: () => declaredIn(world),
    isPending: () => world.pending.length > 0,
    stoppedAt: () => sender.stoppedAt,
    aside(text) {
      aside(world, text);
    },
    maybeStop(moment) {
      maybeStop(world, sender, moment);
    },
    maybeHold(gate) {
      maybeHold(world, gate);
    },
    http: {
      async send(request) {
        // It is noted, and answered all the same.
        beginsAfterStop(world, sender);
        const end = await recorded(world, sender, request, (entry) => exchange(world, request, entry));
        tellEnd(world, sender, end, `${outcomeOf(end)}${shownBy(world, request, end)}`);
        return end;
      },
      prepare: () => undefined,
      close: () => undefined,
    },
  };
}

async function exchange(world: SettingsWorld, request: HttpRequest, entry: Sent): Promise<Exchange<string>> {
  const { sender, readings, puts } = world;
  const { purpose, startedAt } = entry;
  const isPut = purpose === 'update';
  const arrived = apiRequest(request, 100);
  const base = readings.at(-1);
  const what = isPut ? `: ${describeSettings(documentIn(arrived.body), world.names)}` : '';
  const line = `${lineOf(entry, arrived)}${what}`;
  tell(world, sender.index, 'request', line);
  checkHold(world, sender);
  const isFresh = isPut && checkPut(world, arrived, base);
  // While labels are created, what is under way beside the request is not seen.
  const isAlone = purpose === 'settings' || isPut;
  const state = (): string => settingsStateBefore(world, line, arrived.body);
  await itsTurn(world, purpose, isAlone ? state : undefined);
  if (purpose !== 'login') letOthersAct(world.chooser, settingsActs(world));
  entry.reached = true;
  const put: Put | undefined = isPut
    ? { startedAt, base, isFresh, fate: 'turned away', carriedOut: false }
    : undefined;
  if (put !== undefined) puts.push(put);
  if (maybeStopOnTheWay(world, sender) === 'stop, cut') {
    if (put !== undefined) leaveOpen(world, arrived, put);
    else if (purpose === 'create') carryOutForLabels(world, arrived, purpose);
    return cutOff();
  }
  const end = put === undefined ? answer(world, arrived, entry) : answerPut(world, arrived, put);
  return comingBack(entry, end);
}

/** Answers everything but a PUT. */
function answer(world: SettingsWorld, request: ApiRequest, entry: Sent): Reply | Lost {
  switch (entry.purpose) {
    case 'settings':
      return answerReading(world, request, entry);
    case 'login':
      return answerLogin(world, world.sender, request);
    case 'list':
    case 'create':
      return carryOutForLabels(world, request, entry.purpose);
    case 'update':
    case 'webhook':
      throw new Error(`this is no place for ${entry.purpose}`);
  }
}

/** What comes of labels is no matter of choice here; the step knows the ids that it is answered. */
function carryOutForLabels(world: SettingsWorld, request: ApiRequest, purpose: 'list' | 'create'): Reply {
  const { platform, ours, known } = world;
  const before = new Set(platform.organisation.labels().map(({ id }) => id));
  const reply = route(request, platform);
  const after = platform.organisation.labels();
  for (const { id } of after) if (!before.has(id)) ours.add(id);
  keep(world);
  if (reply.status < 300)
    for (const { id, name } of after) if (purpose === 'list' || ours.has(id)) known.set(name, id);
  return reply;
}
