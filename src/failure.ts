/**
 * What went wrong, in one word that outputs and audit events carry and that scripts can compare. What each means and
 * what to do about it stands in `report/remedies.ts`.
 */
export const failureCodes = [
  'unsupported-label',
  'login-refused',
  'login-forbidden',
  'permission-denied',
  'authentication-lost',
  'no-label-api',
  'label-exists',
  'settings-differ',
  'settings-unreadable',
  'settings-conflict',
  'limit-exceeded',
  'platform-limit',
  'plan-refused',
  'plan-changed',
  'bad-request',
  'conflict',
  'look-alike',
  'rate-limited',
  'server-error',
  'unexpected-answer',
  'unreachable',
  'proxy-refused',
  'proxy-failed',
  'certificate-refused',
  'no-answer',
  'audit-file',
  'export-file',
  'deadline',
  'cancelled',
  'internal-error',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/**
 * Why a label cannot be created as declared: the published API, or the four-field one, cannot keep it; an interrupting label
 * is nowhere to be found, or was not created before it; or its interrupting labels wait for each other.
 */
export type Obstacle = 'utilization' | 'routing' | 'missing' | 'uncreated' | 'cycle';

export interface FailureDetails {
  readonly code: FailureCode;
  /** What happened, as one or more whole sentences. */
  readonly message: string;
  /** HTTP status of the answer that this failure is about. */
  readonly status?: number | undefined;
  /** The API's own code in that answer, such as `general.conflict`. */
  readonly apiCode?: string | undefined;
  /** `ININ-Correlation-Id` of that answer, which Genesys support asks for. */
  readonly correlationId?: string | undefined;
  /** Names of the fields that the API refused. */
  readonly fields?: readonly string[] | undefined;
  /** Whether the API said in words of its own what is wrong; the message repeats them. */
  readonly isExplained?: boolean | undefined;
  /** What is in the way of a label that cannot be created as it is. */
  readonly obstacles?: readonly Obstacle[] | undefined;
  /** How long the API asked to wait, in milliseconds. */
  readonly askedMs?: number | undefined;
  /** What a request of ours may have written all the same, although nothing shows it. */
  readonly unconfirmed?: Unconfirmed | undefined;
}

export type Unconfirmed = 'label' | 'settings';

/**
 * The one error that is written for a person to read. Everything in it may be printed, stored and sent: what
 * comes from outside is cleaned before it gets here, and there is no `cause`, because the errors of HTTP
 * libraries carry request headers.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  readonly status: number | undefined;
  readonly apiCode: string | undefined;
  readonly correlationId: string | undefined;
  readonly fields: readonly string[];
  readonly isExplained: boolean;
  readonly obstacles: readonly Obstacle[];
  readonly askedMs: number | undefined;
  readonly unconfirmed: Unconfirmed | undefined;

  constructor(details: FailureDetails) {
    super(details.message);
    this.code = details.code;
    this.status = details.status;
    this.apiCode = details.apiCode;
    this.correlationId = details.correlationId;
    this.fields = details.fields ?? [];
    this.isExplained = details.isExplained ?? false;
    this.obstacles = details.obstacles ?? [];
    this.askedMs = details.askedMs;
    this.unconfirmed = details.unconfirmed;
  }
}

/** The same failure, with some of it said otherwise. */
export function restated(failure: Failure, details: Partial<FailureDetails>): Failure {
  const { code, message, status, apiCode, correlationId, fields, isExplained } = failure;
  const { obstacles, askedMs, unconfirmed } = failure;
  return new Failure({
    ...{ code, message, status, apiCode, correlationId, fields, isExplained },
    ...{ obstacles, askedMs, unconfirmed },
    ...details,
  });
}

/** Whether it is that the step ends early: its deadline, or a signal. */
export function isStop({ code }: Failure): boolean {
  return code === 'deadline' || code === 'cancelled';
}

/** A fault of the program itself, for a person to read; the error with its stack belongs in the debug log. */
export function unexpectedFailure(): Failure {
  return new Failure({ code: 'internal-error', message: 'The action met an unexpected error.' });
}
