import { Failure, type FailureCode } from '../failure.ts';
import { describeApiError, readApiError, type ApiError } from './api-error.ts';
import type { ConnectionError } from '../http/request.ts';
import type { Exchange } from '../http/exchange.ts';
import type { GivenUp } from '../http/retry.ts';

export interface RefusalContext {
  /** What was being done, as the beginning of a sentence: `Creating label "team=blue"`. */
  readonly action: string;
  /** Host that was called, with its port where it has one. */
  readonly host: string;
  readonly attempts: number;
  readonly givenUp: GivenUp;
  /** Origin of the proxy that the environment names, if any. */
  readonly proxy?: string | undefined;
  readonly redact: (text: string) => string;
}

/** Makes the failure that a person reads of an exchange that did not succeed. */
export function refusal(exchange: Exchange, context: RefusalContext): Failure {
  switch (exchange.kind) {
    case 'lost':
      return connectionRefusal(exchange.error, context);
    case 'answer': {
      const error = readApiError(exchange, context.redact);
      const { code, hint } = explainStatus(error, context);
      return new Failure({
        code,
        message: `${context.action} failed: ${describeApiError(error)}${ending(context)}.`,
        hint,
        status: error.status,
        correlationId: error.correlationId,
      });
    }
  }
}

function connectionRefusal(error: ConnectionError, context: RefusalContext): Failure {
  const proxy = context.proxy === undefined ? '' : ` The proxy in use is ${context.proxy}.`;
  const cause = context.redact(error.message);
  const unreachable = (code: FailureCode, hint: string): Failure =>
    new Failure({
      code,
      message: `${context.action} failed: no answer from ${context.host} (${cause})${ending(context)}.${proxy}`,
      hint,
    });
  switch (error.fault) {
    case 'connection':
    case 'stale':
      return unreachable(
        'unreachable',
        'Check `environment`, that the runner may reach this host, and the proxy settings if there are any.',
      );
    case 'proxy':
      return error.proxyStatus === 407
        ? unreachable(proxyRefused.code, proxyRefused.hint)
        : unreachable(
            'unreachable',
            'Check that the proxy may reach this host, or list the host in NO_PROXY.',
          );
    case 'certificate':
      return unreachable(
        'unreachable',
        'The certificate of the host, or of a proxy between, was refused. If a private CA signed it, name its file in NODE_EXTRA_CA_CERTS.',
      );
    case 'timeout':
      return unreachable(
        'no-answer',
        'Run the step again; if it stays so, look at the status page of your region.',
      );
    case 'unreadable':
      return unreachable('unexpected-answer', 'This is not how the label API answers: check `environment`.');
    case 'cut':
      return unreachable('no-answer', 'Run the step again.');
  }
}

/** How long it was tried, as the end of the sentence. */
function ending({ attempts, givenUp }: RefusalContext): string {
  const asked =
    givenUp.askedMs === undefined || givenUp.askedMs === 0
      ? ''
      : `, and it asked to wait ${Math.ceil(givenUp.askedMs / 1000)} s`;
  switch (givenUp.reason) {
    case 'final':
      return '';
    case 'retries-exhausted':
      return ` after ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}${asked}`;
    case 'wait-too-long':
      return `${asked}, which is longer than the 180 s that the step would wait`;
    case 'past-deadline':
      return `${asked}${asked === '' ? ', and the next attempt would be' : ', which is'} past the step's deadline`;
  }
}

/** 407 comes from a proxy, never from the host behind it. */
export const proxyRefused = {
  code: 'unreachable',
  hint:
    'The proxy asks for credentials, or refused the ones that it was given: put its user and password into ' +
    'HTTP_PROXY or HTTPS_PROXY, as in http://user:password@host:port.',
} as const;

function explainStatus(error: ApiError, context: RefusalContext): { code: FailureCode; hint: string } {
  const support =
    error.correlationId === undefined
      ? ''
      : ' If it stays so, give the correlation id to Genesys Cloud support.';
  switch (error.status) {
    case 400:
    case 413:
    case 415:
    case 422: {
      const field =
        error.fields.length === 0
          ? 'the message says what'
          : `it is about ${error.fields.map(asCode).join(', ')}`;
      return { code: 'bad-request', hint: `The API did not accept what was sent: ${field}.` };
    }
    case 401:
      return {
        code: 'authentication-lost',
        hint: 'Check that the OAuth client is still active and belongs to this region. A fresh token was refused too, unless the step was given one, which may have expired.',
      };
    case 403:
      return {
        code: 'permission-denied',
        hint:
          "Give the OAuth client's role routing:utilization:view and routing:utilization:manage (roles, not scopes, " +
          "govern client-credentials clients), or put the runner's address on the allowlist of the client or organisation.",
      };
    case 404:
      return {
        code: 'no-label-api',
        hint: 'This host does not serve that label API: check `environment` and `label-api`.',
      };
    case 407:
      return proxyRefused;
    case 409:
      return { code: 'conflict', hint: 'Another label has this name.' };
    case 429: {
      const asked = context.givenUp.askedMs;
      const wait = asked === undefined || asked === 0 ? 'a minute' : `${Math.ceil(asked / 1000)} s`;
      return {
        code: 'rate-limited',
        hint: `The API's rate limit was reached: run the step again after ${wait}.`,
      };
    }
    default:
      return error.status >= 500 || error.status === 408
        ? { code: 'server-error', hint: `Run the step again.${support}` }
        : {
            code: 'unexpected-answer',
            hint: `This is not how the label API answers: check \`environment\`.${support}`,
          };
  }
}

/** Text from outside within a hint, in which backticks mark code: GitHub makes no mention of a name in code. */
function asCode(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
