import type { Lost } from '../../../src/http/exchange.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import { isSentBlindly } from '../promises.ts';
import type { Sent } from '../wire.ts';
import { doubtsTried, isDoubt, type PostEnd } from './ends.ts';
import { carryOut, hasRoom, type LabelWorld, type Writer } from './label-world.ts';
import { nameIn } from './messages.ts';
import { leaveInDoubt, turnAway } from './replies.ts';
import { tell } from './stage.ts';

/** Notes a POST that is sent although nobody has looked what became of the one before. */
export function checkPost({ broken }: LabelWorld, { sent }: Writer, entry: Sent, request: ApiRequest): void {
  const posts = sent.filter(
    (each) => each === entry || (each.reached && each.purpose === 'create' && each.body === request.body),
  );
  if (isSentBlindly(posts, sent)) broken.push(`${nameIn(request)} was sent again blindly`);
}

/** Ends a POST in one of the ways there are. */
export function answerPost(world: LabelWorld, writer: Writer, request: ApiRequest): Reply | Lost {
  const end = world.chooser.choose('POST', postEnds(world, hasRoom(world, nameIn(request))));
  if (end === 'answered') return carryOut(world, writer, request);
  if (end === 'strange') {
    carryOut(world, writer, request);
    return { status: 200, headers: {}, body: '{"done":true}' };
  }
  if (!isDoubt(end)) return turnAway(world, writer, end, request);
  perhapsCarryOut(world, writer, request);
  return leaveInDoubt(world, writer, end, request);
}

/** A POST without a usable answer is carried out at once, or later, which may be never. */
export function perhapsCarryOut(world: LabelWorld, writer: Writer, request: ApiRequest): void {
  const name = nameIn(request);
  const isNow =
    hasRoom(world, name) &&
    world.chooser.choose('the lost POST', ['not carried out', 'carried out']) === 'carried out';
  if (isNow) {
    tell(world, writer.index, 'aside', 'it is carried out');
    carryOut(world, writer, request);
  } else if (world.rules.late) {
    writer.pending.push({ name, request });
  }
}

function postEnds({ rules, left }: LabelWorld, room: boolean): readonly [PostEnd, ...PostEnd[]] {
  const { passing, final } = doubtsTried(rules.ends === 'all');
  const replay = left > 0 ? (['HTTP 401'] as const) : [];
  if (rules.ends === 'dangerous') return ['answered', ...replay, ...passing];
  return [
    'answered',
    // Where the label is there, the platform's own answer is a 409, and nothing is stored behind a strange one.
    ...(room ? (['strange', 'HTTP 409'] as const) : []),
    ...(['HTTP 400', 'HTTP 403', 'HTTP 429', 'refused'] as const),
    ...[...replay, ...passing, ...final],
  ];
}
