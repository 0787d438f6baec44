import type { Lost } from '../../../src/http/exchange.ts';
import { errorReply, usualRefusal } from '../../../sandbox/src/errors.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import { route } from '../../../sandbox/src/router.ts';
import { faultOf, statusOf, type Doubt, type TurnedAway } from './ends.ts';
import { lost } from './messages.ts';
import type { Sender, Stage } from './stage.ts';

/** What a 429 asks for, in seconds. */
const HELD_S = 3;

const TIMEOUT_MS = 10_000;

/** The platform's refusal by the status in the name of an end. */
export function refusal(end: string, { correlationId }: ApiRequest): Reply {
  return errorReply(usualRefusal(statusOf(end)), correlationId);
}

/** Answers a login, of which only a repeated one can be refused. */
export function answerLogin({ chooser, platform }: Stage, { sent }: Sender, request: ApiRequest): Reply {
  const isRepeated = sent.filter(({ purpose }) => purpose === 'login').length > 1;
  const end = isRepeated ? chooser.choose('login', ['good', 'HTTP 401']) : 'good';
  return end === 'good' ? route(request, platform) : refusal(end, request);
}

/** Ends a request that writes so that everybody knows that nothing came of it. */
export function turnAway(stage: Stage, sender: Sender, end: TurnedAway, request: ApiRequest): Reply | Lost {
  switch (end) {
    case 'HTTP 401':
      stage.left -= 1;
      return refusal(end, request);
    case 'HTTP 429':
      sender.heldUntil = stage.now() + HELD_S * 1000;
      return { ...refusal(end, request), headers: { 'Retry-After': String(HELD_S) } };
    case 'HTTP 400':
    case 'HTTP 403':
    case 'HTTP 409':
      return refusal(end, request);
    case 'refused':
      return lost('connection', 'nobody listens', false);
  }
}

/** Ends a request that writes so that nobody knows what became of it. */
export function leaveInDoubt(
  { scheduler }: Stage,
  { stoppedAt }: Sender,
  end: Doubt,
  request: ApiRequest,
): Reply | Lost {
  // A stop gives what is in flight less time than that.
  if (end === 'time-out' && stoppedAt === undefined) scheduler.pass(TIMEOUT_MS);
  const fault = faultOf(end);
  return fault === undefined ? refusal(end, request) : lost(fault, end, true);
}
