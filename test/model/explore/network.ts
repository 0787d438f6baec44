import type { HttpClient } from '../../../src/http/client.ts';
import type { Exchange, HttpRequest, Lost } from '../../../src/http/exchange.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import type { StoredLabel } from '../../../sandbox/src/organisation.ts';
import { route, type Platform } from '../../../sandbox/src/router.ts';
import type { Sent } from '../wire.ts';
import { beginsAfterStop, checkHold, comingBack, itsTurn, recorded, tellEnd } from './exchanges.ts';
import { answerListing } from './label-listings.ts';
import { answerPost, checkPost, perhapsCarryOut } from './label-posts.ts';
import { labelActs } from './label-rivals.ts';
import { stateBefore } from './label-state.ts';
import { createLabelWorld, type Feature, type LabelWorld, type Writer } from './label-world.ts';
import { letOthersAct } from './meanwhile.ts';
import { apiRequest, lineOf, lost, outcomeOf } from './messages.ts';
import { answerLogin } from './replies.ts';
import type { Rules } from './rules.ts';
import { tell, type Stage, type Told } from './stage.ts';
import { cutOff, maybeStop, maybeStopOnTheWay } from './stops.ts';

/** The organisation, and everything that has happened in it. */
export interface Network {
  readonly platform: Platform;
  readonly told: readonly Told[];
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

/** Lets the chooser decide on the end of each exchange, and on what others do meanwhile. */
export function createNetwork(stage: Stage, rules: Rules): Network {
  const world = createLabelWorld(stage, rules);
  const { platform, told, features, deleted, broken } = world;
  return {
    ...{ platform, told, features, deleted, broken },
    mostAlike: () => world.mostAlike,
    mostOfOne: () => world.mostOfOne,
    tell(...line) {
      tell(world, ...line);
    },
    maybeStop(writer, moment) {
      if (maybeStop(world, writer, moment)) features.add('stop');
    },
    connect(writer) {
      world.writers.push(writer);
      return {
        async send(request) {
          if (beginsAfterStop(world, writer)) return lost('cut', 'the step ended before the request', false);
          const end = await recorded(world, writer, request, (entry) =>
            exchange(world, writer, request, entry),
          );
          tellEnd(world, writer, end, outcomeOf(end));
          return end;
        },
        prepare: () => undefined,
        close: () => undefined,
      };
    },
  };
}

async function exchange(
  world: LabelWorld,
  writer: Writer,
  request: HttpRequest,
  entry: Sent,
): Promise<Exchange<string>> {
  const { purpose } = entry;
  const arrived = apiRequest(request, world.rules.pageSize);
  const line = lineOf(entry, arrived);
  tell(world, writer.index, 'request', line);
  if (purpose === 'create') checkPost(world, writer, entry, arrived);
  checkHold(world, writer);
  await itsTurn(world, `${purpose} of ${writer.index}`, () => stateBefore(world, writer, line));
  if (purpose !== 'login') letOthersAct(world.chooser, labelActs(world));
  entry.reached = true;
  const moment = maybeStopOnTheWay(world, writer);
  if (moment !== 'goes on') world.features.add('stop');
  if (moment === 'stop, cut') {
    if (purpose === 'create') perhapsCarryOut(world, writer, arrived);
    return cutOff();
  }
  return comingBack(entry, answer(world, writer, arrived, entry));
}

function answer(world: LabelWorld, writer: Writer, request: ApiRequest, entry: Sent): Reply | Lost {
  switch (entry.purpose) {
    case 'create':
      return answerPost(world, writer, request);
    case 'list':
      return answerListing(world, writer, request, entry);
    case 'login':
      return answerLogin(world, writer, request);
    case 'settings':
    case 'update':
      return route(request, world.platform);
    case 'webhook':
      throw new Error('there is no webhook');
  }
}
