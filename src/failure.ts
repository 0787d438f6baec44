/** What went wrong, in one word that outputs and audit events carry and that scripts can compare. */
export type FailureCode =
  | 'unsupported-label'
  | 'login-refused'
  | 'permission-denied'
  | 'authentication-lost'
  | 'no-label-api'
  | 'label-exists'
  | 'limit-exceeded'
  | 'plan-refused'
  | 'bad-request'
  | 'conflict'
  | 'rate-limited'
  | 'server-error'
  | 'unexpected-answer'
  | 'unreachable'
  | 'no-answer'
  | 'audit-file'
  | 'deadline'
  | 'cancelled'
  | 'internal-error';

export interface FailureDetails {
  readonly code: FailureCode;
  /** What happened, as one or more whole sentences. */
  readonly message: string;
  /** What the reader can do about it, as one or more whole sentences. */
  readonly hint?: string | undefined;
  /** HTTP status of the answer that this failure is about. */
  readonly status?: number | undefined;
  /** `ININ-Correlation-Id` of that answer, which Genesys support asks for. */
  readonly correlationId?: string | undefined;
}

/**
 * The one error that is written for a person to read. Everything in it may be printed, stored and sent: what
 * comes from outside is cleaned before it gets here, and there is no `cause`, because the errors of HTTP
 * libraries carry request headers.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly hint: string | undefined;
  readonly status: number | undefined;
  readonly correlationId: string | undefined;

  constructor(details: FailureDetails) {
    super(details.message);
    this.code = details.code;
    this.hint = details.hint;
    this.status = details.status;
    this.correlationId = details.correlationId;
  }
}

/** The whole text of a failure: what happened, the correlation id where there is one, and what to do. */
export function describeFailure(failure: Failure): string {
  const correlation =
    failure.correlationId === undefined ? undefined : `Correlation id: ${failure.correlationId}.`;
  return [failure.message, correlation, failure.hint].filter((part) => part !== undefined).join(' ');
}

/** A fault of the program itself, for a person to read; the error with its stack belongs in the debug log. */
export function unexpectedFailure(): Failure {
  return new Failure({
    code: 'internal-error',
    message: 'The action met an error that it does not know.',
    hint: 'Run the step again with debug logging on (`ACTIONS_STEP_DEBUG`) and report what the log says.',
  });
}
