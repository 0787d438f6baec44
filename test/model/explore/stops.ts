import type { Lost } from '../../../src/http/exchange.ts';
import { lost } from './messages.ts';
import { tell, type Sender, type Stage } from './stage.ts';

/** What a stop makes of a request that is on its way: nothing, or it is cut off. */
export type StopMoment = 'goes on' | 'stop, answered' | 'stop, cut';

/** Perhaps stops a step in a moment which nothing else shares; answers whether it does. */
export function maybeStop(stage: Stage, sender: Sender, moment: string): boolean {
  const stops = canStop(stage, sender) && stage.chooser.choose(moment, ['goes on', 'stop']) === 'stop';
  if (stops) stop(stage, sender);
  return stops;
}

/** Perhaps stops a step whose request has just come to the platform. */
export function maybeStopOnTheWay(stage: Stage, sender: Sender): StopMoment {
  if (!canStop(stage, sender)) return 'goes on';
  const moment = stage.chooser.choose<StopMoment>('stop', ['goes on', 'stop, answered', 'stop, cut']);
  if (moment !== 'goes on') stop(stage, sender);
  return moment;
}

/** The end of a request that was cut off on its way. */
export function cutOff(): Lost {
  return lost('cut', 'the step ended before the answer came', true);
}

/** A step is stopped once at most. */
function canStop({ left }: Stage, { stoppedAt }: Sender): boolean {
  return left > 0 && stoppedAt === undefined;
}

function stop(stage: Stage, sender: Sender): void {
  stage.left -= 1;
  sender.stoppedAt = stage.now();
  tell(stage, sender.index, 'aside', 'the step is told to stop');
  sender.stop.trigger('SIGTERM');
}
