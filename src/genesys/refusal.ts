import { Failure, restated, type FailureCode } from '../failure.ts';
import { describeApiError, factsOf, readApiError, type ApiError } from './api-error.ts';
import type { Exchange, Lost } from '../http/exchange.ts';
import type { GivenUp } from '../http/retry.ts';
import { waitText } from '../http/wait-text.ts';
import { plural } from '../text.ts';

/** What was tried, and for how long. */
export interface Attempted {
  /** What was being done, as the beginning of a sentence: `Creating label "team=blue"`. */
  readonly action: string;
  readonly attempts: number;
  readonly givenUp: GivenUp;
}

export interface RefusalContext extends Attempted {
  /** Host that was called, with its port where it has one. */
  readonly host: string;
  /** Origin of the proxy that the environment names, if any. */
  readonly proxy?: string | undefined;
  /** Why the step ends early, once it does. */
  readonly stop?: Failure | undefined;
  readonly redact: (text: string) => string;
}

/** Explains exchanges with one host. */
export type Explain = (exchange: Exchange, attempted: Attempted) => Failure;

/** Makes the failure that a person reads of an exchange that did not succeed. */
export function refusal(exchange: Exchange, context: RefusalContext): Failure {
  switch (exchange.kind) {
    case 'lost':
      return connectionRefusal(exchange, context);
    case 'answer': {
      const error = readApiError(exchange, context.redact);
      return new Failure({
        code: codeOfStatus(error),
        message: `${context.action} failed: ${describeApiError(error)}${ending(context)}.`,
        ...factsOf(error),
        askedMs: context.givenUp.askedMs,
      });
    }
  }
}

function connectionRefusal(lost: Lost, context: RefusalContext): Failure {
  const { action, host, redact, stop } = context;
  const proxy = context.proxy === undefined ? '' : ` The proxy in use is ${context.proxy}.`;
  // What the stop cut off did not fail: but it may be what took the step's time.
  if (lost.fault === 'cut' && stop !== undefined)
    return restated(stop, {
      message: `${stop.message} ${action} was under way: no answer from ${host} by then.${proxy}`,
    });
  return new Failure({
    code: codeOfFault(lost),
    message: `${action} failed: no answer from ${host} (${redact(lost.message)})${ending(context)}.${proxy}`,
  });
}

function codeOfFault({ fault, proxyStatus }: Lost): FailureCode {
  switch (fault) {
    case 'connection':
    case 'stale':
      return 'unreachable';
    case 'proxy':
      return proxyStatus === 407 ? 'proxy-refused' : 'proxy-failed';
    case 'certificate':
      return 'certificate-refused';
    case 'timeout':
    case 'cut':
      return 'no-answer';
    case 'unreadable':
      return 'unexpected-answer';
  }
}

/** How long it was tried, as the end of the sentence. */
function ending({ attempts, givenUp }: RefusalContext): string {
  const asked =
    givenUp.askedMs === undefined || givenUp.askedMs === 0
      ? ''
      : `, and it asked to wait ${waitText(givenUp.askedMs)}`;
  switch (givenUp.reason) {
    case 'final':
      return '';
    case 'retries-exhausted':
      return ` after ${plural(attempts, 'attempt')}${asked}`;
    case 'wait-too-long':
      return `${asked}, which is longer than the 180 s that the step would wait`;
    case 'past-deadline':
      return `${asked}${asked === '' ? ', and the next attempt would be' : ', which is'} past the step's deadline`;
  }
}

function codeOfStatus({ status, limit }: ApiError): FailureCode {
  switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
      return limit === undefined ? 'bad-request' : 'platform-limit';
    case 401:
      return 'authentication-lost';
    case 403:
      return 'permission-denied';
    case 404:
      return 'no-label-api';
    case 407:
      return 'proxy-refused';
    case 409:
      return 'conflict';
    case 429:
      return 'rate-limited';
    default:
      return status >= 500 || status === 408 ? 'server-error' : 'unexpected-answer';
  }
}
