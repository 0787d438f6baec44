import type { Fault } from '../../../sandbox/src/faults.ts';
import type { Chance } from './chance.ts';
import { manglings, type Mangling } from './mangling-relay.ts';
import { answerTroubles, handshakeTroubles } from './tls-front.ts';

/** What a run is made of. */
export interface Schedule {
  /** Steps that run at the same time. */
  readonly processes: number;
  readonly labels: number;
  /** Listings in which a new label is missing. */
  readonly staleListings: number;
  /** What goes wrong in the server. */
  readonly faults: readonly Fault[];
  /** Whether the steps speak TLS. */
  readonly tls: boolean;
  /** What becomes of the answer that comes next. */
  readonly nextMangling: () => Mangling | undefined;
  readonly nextHandshake: () => (typeof handshakeTroubles)[number] | undefined;
  readonly nextAnswer: () => (typeof answerTroubles)[number] | undefined;
  /** What has gone wrong on the way so far. */
  readonly happened: readonly string[];
}

/** Makes a run's schedule, of which a part can be given. */
export function scheduleFrom(
  chance: Chance,
  given: Partial<Pick<Schedule, 'processes' | 'labels' | 'tls'>> = {},
): Schedule {
  const { pick } = chance;
  const happened: string[] = [];
  const note = <Trouble extends string>(trouble: Trouble | undefined): Trouble | undefined => {
    if (trouble !== undefined) happened.push(trouble);
    return trouble;
  };
  const mangled = some(chance, manglings, pick([0, 1, 2, 3]), 0.3);
  const tls = pick([true, false]);
  // Whatever strikes a handshake must leave enough of them.
  const handshakes = some(chance, handshakeTroubles, pick([0, 1, 1, 2]), 0.4);
  const answers = some(chance, answerTroubles, pick([0, 1, 2, 3]), 0.25);
  return {
    processes: pick([1, 1, 1, 2, 3, 6]),
    labels: pick([1, 2, 4]),
    staleListings: pick([0, 0, 1]),
    faults: Array.from({ length: pick([0, 1, 2, 3]) }, () => anyFault(chance)),
    tls,
    nextMangling: () => note(mangled()),
    nextHandshake: () => note(handshakes()),
    nextAnswer: () => note(answers()),
    happened,
    ...given,
  };
}

/** So many of the troubles, each time with this probability. */
function some<const Trouble>(
  { number, pick }: Chance,
  troubles: readonly [Trouble, ...Trouble[]],
  count: number,
  probability: number,
): () => Trouble | undefined {
  let left = count;
  return () => {
    if (left === 0 || number() >= probability) return undefined;
    left -= 1;
    return pick(troubles);
  };
}

function anyFault({ pick }: Chance): Fault {
  const method = pick(['POST', 'POST', 'GET']);
  const on = { method, path: 'labels', after: pick([0, 1, 2]) } as const;
  const afterWrite = pick([true, false]);
  switch (
    pick(['status', 'status', 'reset', 'malformed', 'slowDrip', 'delay', 'conflictRace', 'hugeAnswer'])
  ) {
    case 'status': {
      const status = pick([429, 503, 408, 409, 401]);
      return { effect: 'status', ...on, afterWrite: false, status, retryAfter: 1 };
    }
    case 'reset':
      return { effect: 'reset', ...on, afterWrite };
    case 'malformed':
      return { effect: 'malformed', ...on, body: pick(['', '<html>', '{"id":7}']), afterWrite };
    case 'slowDrip':
      return { effect: 'slowDrip', ...on, ms: 1 };
    case 'delay':
      return { effect: 'delay', ...on, ms: pick([50, 500]), afterWrite };
    case 'conflictRace':
      return { effect: 'conflictRace' };
    case 'hugeAnswer':
      return { effect: 'hugeAnswer', ...on, bytes: 30_000_000 };
  }
}
