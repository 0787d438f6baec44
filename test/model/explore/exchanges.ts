import type { Exchange, HttpRequest, Lost } from '../../../src/http/exchange.ts';
import type { Reply } from '../../../sandbox/src/http-types.ts';
import type { Sent } from '../wire.ts';
import { purposeOf, toAnswer } from './messages.ts';
import { tell, type Sender, type Stage } from './stage.ts';

/** Keeps a record of a request among those that its step sent, from its beginning to its end. */
export async function recorded(
  { now }: Stage,
  { sent }: Sender,
  request: HttpRequest,
  exchange: (entry: Sent) => Promise<Exchange<string>>,
): Promise<Exchange<string>> {
  const entry: Sent = {
    ...{ purpose: purposeOf(request), startedAt: now(), body: request.body ?? '', reached: false },
    ...{ endedAt: Infinity, end: undefined, retryAfter: undefined },
  };
  sent.push(entry);
  const end = await exchange(entry);
  entry.end = end.kind === 'answer' ? end.status : end.fault;
  entry.endedAt = now();
  return end;
}

/** Whether a request begins although its step was stopped, which is noted as a broken promise. */
export function beginsAfterStop({ broken }: Stage, { stop }: Sender): boolean {
  if (stop.signal.aborted) broken.push('a request began after the stop');
  return stop.signal.aborted;
}

/** Notes a broken promise where a request begins although the rate limit holds its step back. */
export function checkHold({ broken, now }: Stage, { heldUntil }: Sender): void {
  if (now() < heldUntil) broken.push('a request began while the rate limit held it back');
}

/** Waits for a request's turn, and ends the run where it is known what follows. */
export async function itsTurn(
  { arrive, scheduler }: Stage,
  name: string,
  state: (() => string) | undefined,
): Promise<void> {
  if (state !== undefined && arrive(state)) scheduler.giveUp();
  await scheduler.turn(name);
}

/** What comes back to the step. */
export function comingBack(entry: Sent, end: Reply | Lost): Exchange<string> {
  if (!('kind' in end)) return toAnswer(end);
  entry.reached = end.sent;
  return end;
}

/** Tells how an exchange ended. */
export function tellEnd(stage: Stage, { index }: Sender, end: Exchange<string>, text: string): void {
  tell(stage, index, end.kind === 'answer' ? 'answer' : 'loss', text);
}
