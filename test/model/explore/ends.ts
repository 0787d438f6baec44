import { classifyWrite } from '../../../src/provision/write-fate.ts';
import type { ConnectionFault, Exchange } from '../../../src/http/exchange.ts';
import { isTransient } from '../../../src/http/retry.ts';

/** How a POST can end after which nobody knows whether it was carried out. */
export type Doubt =
  'reset' | 'time-out' | 'HTTP 408' | 'HTTP 502' | 'HTTP 503' | 'HTTP 504' | 'HTTP 500' | 'unreadable';

/** How it can end after which everybody knows that it was not. */
export type TurnedAway = 'HTTP 400' | 'HTTP 401' | 'HTTP 403' | 'HTTP 409' | 'HTTP 429' | 'refused';

/** How a POST can end: answered by the platform in its own way, or by something else. */
export type PostEnd = 'answered' | 'strange' | TurnedAway | Doubt;

/** The first of each class stands for all of it where not every end is tried. */
export const doubts = {
  passing: ['reset', 'time-out', 'HTTP 408', 'HTTP 503', 'HTTP 502', 'HTTP 504'],
  final: ['HTTP 500', 'unreadable'],
} as const satisfies Record<string, readonly Doubt[]>;

const inDoubt: ReadonlySet<string> = new Set([...doubts.passing, ...doubts.final]);

/** Whether nobody knows what became of a request that ends so. */
export function isDoubt(end: string): end is Doubt {
  return inDoubt.has(end);
}

/** The ends in doubt that are tried: every one, or one of each class. */
export function doubtsTried(isEvery: boolean): Readonly<Record<keyof typeof doubts, readonly Doubt[]>> {
  return isEvery ? doubts : { passing: doubts.passing.slice(0, 1), final: doubts.final.slice(0, 1) };
}

/** The connection's fault of an end that is no answer. */
export function faultOf(end: PostEnd): ConnectionFault | undefined {
  switch (end) {
    case 'reset':
    case 'refused':
      return 'connection';
    case 'time-out':
      return 'timeout';
    case 'unreadable':
      return 'unreadable';
    case 'answered':
    case 'strange':
    case 'HTTP 400':
    case 'HTTP 401':
    case 'HTTP 403':
    case 'HTTP 408':
    case 'HTTP 409':
    case 'HTTP 429':
    case 'HTTP 500':
    case 'HTTP 502':
    case 'HTTP 503':
    case 'HTTP 504':
      return undefined;
  }
}

/** The HTTP status in the name of an end. */
export function statusOf(end: string): number {
  return Number(/^HTTP (\d+)$/.exec(end)?.[1] ?? 0);
}

/** What the code makes of an end: the ends of one class it cannot tell apart, but for what it says of them. */
export function classOf(end: Doubt): string {
  const fault = faultOf(end);
  const exchange: Exchange =
    fault === undefined
      ? { kind: 'answer', status: statusOf(end), headers: {}, body: '' }
      : { kind: 'lost', fault, message: '', sent: true };
  return `${classifyWrite(exchange)}, ${isTransient(exchange) ? 'passing' : 'final'}`;
}
