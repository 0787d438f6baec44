import type { StopControl } from '../../../src/stop.ts';
import { Tokens } from '../../../sandbox/src/login.ts';
import {
  DEFAULT_CLIENT_ID,
  DEFAULT_CLIENT_SECRET,
  MANAGE_PERMISSION,
  VIEW_PERMISSION,
} from '../../../sandbox/src/options.ts';
import { Organisation } from '../../../sandbox/src/organisation.ts';
import type { Platform } from '../../../sandbox/src/router.ts';
import type { Sent } from '../wire.ts';
import type { Arrive, Chooser } from './choices.ts';
import type { Scheduler } from './scheduler.ts';

/** One line of what happened. */
export interface Told {
  readonly at: number;
  readonly kind: 'request' | 'answer' | 'loss' | 'aside';
  /** The step that it is told of, or {@link OTHERS}. */
  readonly writer: number;
  readonly text: string;
}

/** In place of a step's number: somebody else. */
export const OTHERS = -1;

/** One step, as the network knows it. */
export interface Sender {
  readonly index: number;
  readonly stop: StopControl;
  readonly sent: Sent[];
  stoppedAt: number | undefined;
  /** Until when the rate limit holds its requests back, in milliseconds since 1970. */
  heldUntil: number;
}

/** A step that has not sent anything yet. */
export function createSender(index: number, stop: StopControl): Sender {
  return { index, stop, sent: [], stoppedAt: undefined, heldUntil: -Infinity };
}

/** Where a schedule takes place, whatever is explored in it. */
export interface Stage {
  readonly scheduler: Scheduler;
  readonly chooser: Chooser;
  readonly arrive: Arrive;
  readonly platform: Platform;
  readonly told: Told[];
  /** Promises that were broken before the end. */
  readonly broken: string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Disturbances that may still come. */
  left: number;
}

/** An empty organisation on a platform of its own, in which nothing has happened yet. */
export function createStage(
  scheduler: Scheduler,
  chooser: Chooser,
  arrive: Arrive,
  disturbances: number,
): Stage {
  const now = (): number => scheduler.clock.now();
  const platform: Platform = {
    organisation: new Organisation({ limit: 1_000, now }),
    tokens: new Tokens(86_400, now),
    client: { id: DEFAULT_CLIENT_ID, secret: DEFAULT_CLIENT_SECRET },
    permissions: [VIEW_PERMISSION, MANAGE_PERMISSION],
    labelApi: 'utilization',
  };
  return { scheduler, chooser, arrive, platform, told: [], broken: [], now, left: disturbances };
}

/** Adds a line to what happened, as of now. */
export function tell(stage: Stage, writer: number, kind: Told['kind'], text: string): void {
  stage.told.push({ at: stage.now(), kind, writer, text });
}
