import { jsonReply, type Reply } from './http-types.ts';

/** What the platform says when it refuses a request, before it is given a correlation id. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly { readonly errorCode: string; readonly fieldName: string }[];
  readonly messageWithParams?: string;
  readonly messageParams?: Readonly<Record<string, string>>;
  readonly limit?: { readonly key: string; readonly namespace: string; readonly value: number };
}

/** Thrown by the rules, answered by the server. */
export class Refusal extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.message);
    this.refused = refused;
  }
}

/**
 * The platform's error body: `{message, code, status, contextId, details, errors}`, as the SDK's `ErrorBody` declares it.
 */
export function errorReply(refused: Refused, correlationId: string): Reply {
  return jsonReply(refused.status, { details: [], ...refused, contextId: correlationId, errors: [] });
}

/** A 400 that names the field at fault. */
export function invalidField(fieldName: string, message: string): Refusal {
  const details = [{ errorCode: 'invalid.value', fieldName }];
  return new Refusal({ status: 400, code: 'invalid.value', message, details });
}

/** The 403 of a role that lacks every one of `permissions`. */
export function missingPermissions(permissions: readonly string[]): Refusal {
  const text =
    'Unable to perform the requested action. You must have at least one of the following permissions';
  const list = permissions.join(', ');
  return new Refusal({
    status: 403,
    code: 'missing.any.permissions',
    message: `${text} assigned: [${list}]`,
    messageWithParams: `${text} assigned: [{permissions}]`,
    messageParams: { permissions: list },
  });
}

const usual: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['bad.request', 'The request could not be understood by the server due to malformed syntax.'],
  401: ['bad.credentials', 'Invalid login credentials.'],
  403: ['not.authorized', 'You are not authorized to perform the requested action.'],
  404: ['not.found', 'HTTP 404 Not Found'],
  405: ['method.not.allowed', 'HTTP 405 Method Not Allowed'],
  408: ['request.timeout', 'The request timed out.'],
  409: ['general.conflict', 'The request conflicts with the current state of the resource.'],
  413: ['request.entity.too.large', 'The request is over the size limit.'],
  415: ['unsupported.media.type', 'HTTP 415 Unsupported Media Type'],
  429: ['too.many.requests.retry.after', 'Rate limit exceeded the maximum.'],
  500: ['internal.server.error', 'The server encountered an unexpected condition.'],
  502: ['bad.gateway', 'Bad gateway.'],
  503: ['service.unavailable', 'Service Unavailable - The server is currently unavailable.'],
  504: ['gateway.timeout', 'The request timed out.'],
};

/**
 * What the platform says with a status when there is nothing particular to say.
 * @param retryAfter seconds, which the platform's 429 also names in its message.
 */
export function usualRefusal(status: number, retryAfter?: string | number): Refused {
  const [code, message] = usual[status] ?? ['general.error', `HTTP ${status}`];
  if (status === 429 && retryAfter !== undefined)
    return { status, code, message: `${message} Retry the request in [${retryAfter}] seconds` };
  return { status, code, message };
}
