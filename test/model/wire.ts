import { randomUUID } from 'node:crypto';
import type { HttpClient } from '../../src/http/client.ts';
import type { Answer, ConnectionFault, Exchange, HttpRequest, Lost } from '../../src/http/exchange.ts';
import { endingOf } from '../../sandbox/src/ending.ts';
import type { AnswerFault } from '../../sandbox/src/faults.ts';
import type { ApiRequest } from '../../sandbox/src/http-types.ts';
import type { LabelDraft } from '../../sandbox/src/organisation.ts';
import { draftOf, type Platform } from '../../sandbox/src/router.ts';
import type { FakeClock } from '../harness/fake-clock.ts';
import type { Purpose, Scenario, Trouble } from './scenario.ts';

/** One request as the network saw it. Times are in milliseconds since 1970. */
export interface Sent {
  readonly purpose: Purpose;
  readonly startedAt: number;
  readonly body: string;
  /** Whether it left this machine. */
  reached: boolean;
  endedAt: number;
  /** The answer's status, or why there was none. */
  end: number | ConnectionFault | undefined;
  retryAfter: string | undefined;
}

/** The network between the step and its servers, in which time is the test's own. */
export interface Wire {
  readonly sent: readonly Sent[];
  /** Ids of the labels that requests of the step made. */
  readonly ours: ReadonlySet<string>;
  /** Bodies that the webhook took. */
  readonly delivered: readonly string[];
  readonly connect: (options: { readonly cut: AbortSignal }) => HttpClient;
}

export const API = 'http://localhost/genesys';
export const WEBHOOK = 'http://localhost/hooks/d2ViaG9vaw/receive?key=c2VjcmV0LXF1ZXJ5';

/** How the network is, and what goes wrong in it. */
export type Line = Pick<Scenario, 'pageSize' | 'travelMs' | 'troubles'>;

/** Makes a network that answers from a sandbox's platform, without sockets, and with the troubles of a scenario. */
export function createWire(clock: FakeClock, platform: Platform, scenario: Line): Wire {
  const sent: Sent[] = [];
  const ours = new Set<string>();
  const delivered: string[] = [];

  const troubleOf = (purpose: Purpose): Trouble | undefined => {
    const nth = sent.filter((request) => request.purpose === purpose).length - 1;
    return scenario.troubles.find((entry) => entry.purpose === purpose && entry.nth === nth)?.trouble;
  };

  /** Answers as the platform does, and notes which labels came of it. */
  const carryOut = (
    request: ApiRequest,
    fault: AnswerFault | undefined,
  ): Answer<string> | 'reset' | 'hang' => {
    const before = new Set(platform.organisation.labels().map(({ id }) => id));
    const ending = endingOf(request, platform, fault);
    for (const { id } of platform.organisation.labels()) if (!before.has(id)) ours.add(id);
    switch (ending.kind) {
      case 'reply': {
        const { status, body } = ending.reply;
        return { kind: 'answer', status, body, headers: lowerCased(ending.reply.headers) };
      }
      case 'hang':
      case 'reset':
        return ending.kind;
      case 'drip':
      case 'huge':
        throw new Error('not in this network');
    }
  };

  const exchange = async (request: HttpRequest, entry: Sent, cut: AbortSignal): Promise<Exchange<string>> => {
    const latest = entry.startedAt + request.timeoutMs;
    /** Lets time pass; the request is lost where it is out of it by then. */
    const pass = async (ms: number): Promise<Lost | undefined> => {
      const due = clock.now() + ms;
      await clock.sleep(Math.min(due, latest) - clock.now(), cut);
      if (cut.aborted) return lost('cut', 'the step ended before the answer came', entry.reached);
      return due >= latest ? lost('timeout', 'no complete answer in time', entry.reached) : undefined;
    };
    const neverAnswer = async (): Promise<Lost> => {
      const end = await pass(Infinity);
      if (end === undefined) throw new Error('a request outlived its time');
      return end;
    };

    const trouble = troubleOf(entry.purpose);
    if (trouble?.kind === 'refused')
      return (await pass(1)) ?? lost('connection', 'connect ECONNREFUSED', false);
    entry.reached = true;
    const onItsWay = await pass(scenario.travelMs + (trouble?.kind === 'delay' ? trouble.ms : 0));
    if (onItsWay !== undefined) return onItsWay;
    const arrived = apiRequest(request, scenario.pageSize);
    if (trouble?.kind === 'race') {
      const rival = entry.purpose === 'create' ? draftOf(arrived, platform) : undefined;
      if (rival !== undefined)
        platform.organisation.write(trouble.isLost === true ? withoutSettings(rival) : rival, {
          ignoreLimit: true,
        });
    }
    if (trouble?.kind === 'late') {
      if (entry.purpose === 'create' || entry.purpose === 'update') {
        void clock.watch.sleep(trouble.ms, new AbortController().signal).then(() => {
          carryOut(arrived, undefined);
        });
      }
      return neverAnswer();
    }
    const answer =
      entry.purpose === 'webhook'
        ? receive(request, trouble, delivered)
        : carryOut(arrived, faultOf(trouble, arrived));
    if (answer === 'hang') return neverAnswer();
    const onItsWayBack = await pass(scenario.travelMs);
    if (onItsWayBack !== undefined) return onItsWayBack;
    if (answer === 'reset') return lost('connection', 'socket hang up', true);
    if (trouble?.kind === 'huge' && entry.purpose !== 'webhook')
      return lost('unreadable', 'the answer is too large', true);
    return answer;
  };

  return {
    sent,
    ours,
    delivered,
    connect: ({ cut }) => ({
      async send(request) {
        const cuts = AbortSignal.any(request.cut === undefined ? [cut] : [cut, request.cut]);
        if (cuts.aborted) return lost('cut', 'the step ended before the request', false);
        const entry: Sent = {
          purpose: purposeOf(request),
          startedAt: clock.now(),
          body: request.body ?? '',
          reached: false,
          endedAt: Infinity,
          end: undefined,
          retryAfter: undefined,
        };
        sent.push(entry);
        try {
          const end = await exchange(request, entry, cuts);
          entry.end = end.kind === 'answer' ? end.status : end.fault;
          if (end.kind === 'answer') entry.retryAfter = end.headers['retry-after'];
          return end;
        } finally {
          entry.endedAt = clock.now();
        }
      },
      prepare: () => undefined,
      close: () => undefined,
    }),
  };
}

function lost(fault: ConnectionFault, message: string, sent: boolean): Lost {
  return { kind: 'lost', fault, message, sent };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function purposeOf({ method, url }: HttpRequest): Purpose {
  if (url.pathname.startsWith('/hooks/')) return 'webhook';
  if (url.pathname.endsWith('/oauth/token')) return 'login';
  if (url.pathname.endsWith('/routing/utilization')) return method === 'GET' ? 'settings' : 'update';
  return method === 'GET' ? 'list' : 'create';
}

function apiRequest({ method, url, headers, body = '' }: HttpRequest, pageSize: number): ApiRequest {
  const query = new URLSearchParams(url.searchParams);
  for (const size of ['pageSize', 'limit']) {
    if (query.has(size)) query.set(size, String(Math.min(pageSize, Number(query.get(size)))));
  }
  return {
    method,
    path: url.pathname.replace(/^\/genesys/, ''),
    query,
    headers: lowerCased(headers),
    body,
    correlationId: randomUUID(),
  };
}

function withoutSettings(draft: LabelDraft): LabelDraft {
  return draft.api === 'utilization' ? { api: draft.api, name: draft.name } : draft;
}

function faultOf(trouble: Trouble | undefined, { method }: ApiRequest): AnswerFault | undefined {
  switch (trouble?.kind) {
    case 'reset':
    case 'hang':
      return { effect: trouble.kind, afterWrite: trouble.carriedOut };
    case 'status': {
      const { status, retryAfter, carriedOut, says } = trouble;
      const fault = { effect: 'status' as const, status, retryAfter, afterWrite: carriedOut };
      return says === undefined ? fault : { ...fault, ...saying(says) };
    }
    case 'nonsense':
      return { effect: 'malformed', body: trouble.body, afterWrite: trouble.carriedOut && method !== 'GET' };
    case 'race':
      return trouble.isLost === true ? { effect: 'status', status: 503, afterWrite: false } : undefined;
    case undefined:
    case 'refused':
    case 'delay':
    case 'late':
    case 'huge':
      return undefined;
  }
}

/** An error in all the shapes that are read: the API's and the login's. */
function saying(text: string) {
  return {
    body: {
      code: text,
      message: text,
      error: text,
      error_description: text,
      details: [{ fieldName: text }, { fieldName: text }],
    },
    headers: { 'ININ-Correlation-Id': text },
  };
}

/** The webhook's receiver: it takes every event that reaches it, whatever it answers. */
function receive(
  { body = '' }: HttpRequest,
  trouble: Trouble | undefined,
  delivered: string[],
): Answer<string> | 'reset' | 'hang' {
  const taken = { kind: 'answer', status: 204, headers: {}, body: '' } as const;
  switch (trouble?.kind) {
    case 'reset':
    case 'hang':
      if (trouble.carriedOut) delivered.push(body);
      return trouble.kind;
    case 'status':
      if (trouble.carriedOut) delivered.push(body);
      return {
        ...taken,
        status: trouble.status,
        headers: trouble.retryAfter === undefined ? {} : { 'retry-after': trouble.retryAfter },
      };
    case undefined:
    case 'refused':
    case 'delay':
    case 'late':
    case 'huge':
    case 'race':
    case 'nonsense':
      delivered.push(body);
      return taken;
  }
}
