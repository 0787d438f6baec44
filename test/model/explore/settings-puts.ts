import type { Lost } from '../../../src/http/exchange.ts';
import { jsonReply, type ApiRequest, type Reply } from '../../../sandbox/src/http-types.ts';
import { route } from '../../../sandbox/src/router.ts';
import { doubtsTried, isDoubt, type PostEnd } from './ends.ts';
import { leaveInDoubt, turnAway } from './replies.ts';
import { aside, current, keep, type Put, type SettingsWorld } from './settings-world.ts';

/** How a PUT can end: as a POST, or taken while nothing comes of it. */
type PutEnd = PostEnd | 'swallowed';

/** Ends a PUT in one of the ways there are. */
export function answerPut(world: SettingsWorld, request: ApiRequest, put: Put): Reply | Lost {
  const end = world.chooser.choose('PUT', putEnds(world));
  if (end === 'answered' || end === 'strange') {
    const reply = carryOut(world, request, put, false);
    if (reply.status < 300) put.fate = 'taken';
    return end === 'answered' ? reply : jsonReply(put.fate === 'taken' ? 200 : 400, { done: true });
  }
  if (end === 'swallowed') {
    put.fate = 'taken';
    aside(world, 'it is taken, and nothing comes of it');
    return jsonReply(200, {});
  }
  if (isDoubt(end)) {
    leaveOpen(world, request, put);
    return leaveInDoubt(world, world.sender, end, request);
  }
  // It did not leave this machine, or is sent once more with another token.
  if (end === 'HTTP 401' || end === 'refused') world.puts.pop();
  return turnAway(world, world.sender, end, request);
}

/** A PUT without a usable answer is carried out at once, or later, which may be never. */
export function leaveOpen(world: SettingsWorld, request: ApiRequest, put: Put): void {
  put.fate = 'in doubt';
  if (world.chooser.choose('the lost PUT', ['not carried out', 'carried out']) === 'carried out') {
    aside(world, 'it is carried out');
    carryOut(world, request, put, false);
  } else world.pending.push({ request, put });
}

/** The platform carries a PUT out, and what others had changed in the meantime is gone. */
export function carryOut(world: SettingsWorld, request: ApiRequest, put: Put, isLate: boolean): Reply {
  const before = current(world).maxInboundCalls;
  const reply = route(request, world.platform);
  if (reply.status >= 300) return reply;
  put.carriedOut = true;
  keep(world);
  // Others only ever raise that number.
  if (current(world).maxInboundCalls < before) noteUndone(world, put, isLate);
  return reply;
}

/** Notes how a PUT came to undo a change, which is a broken promise where the step could have known of it. */
function noteUndone({ losses, broken, changedAt }: SettingsWorld, put: Put, isLate: boolean): void {
  const { base, isFresh } = put;
  if (isLate) losses.add('PUT that was carried out late');
  else if (base?.lags === true) losses.add('reading that lags');
  else if (isFresh && changedAt >= (base?.endedAt ?? Infinity))
    losses.add('changed between the reading and its PUT');
  else broken.push('a PUT undid a change that a fresh reading would have shown');
}

function putEnds({ rules, left }: SettingsWorld): readonly [PutEnd, ...PutEnd[]] {
  const isEvery = rules.ends === 'all';
  const { passing, final } = doubtsTried(isEvery);
  return [
    'answered',
    ...(isEvery ? (['strange'] as const) : []),
    ...(['swallowed', 'HTTP 409'] as const),
    ...(isEvery ? (['HTTP 400', 'HTTP 403'] as const) : (['HTTP 403'] as const)),
    ...(['HTTP 429', 'refused'] as const),
    ...(left > 0 ? (['HTTP 401'] as const) : []),
    ...[...passing, ...final],
  ];
}
