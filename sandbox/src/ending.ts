import { errorReply, usualRefusal } from './errors.ts';
import type { AnswerFault } from './faults.ts';
import { jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import { route, type Platform } from './router.ts';

/** How a request ends. */
export type Ending =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'drip'; readonly reply: Reply; readonly msPerByte: number }
  | { readonly kind: 'huge'; readonly bytes: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' };

/** Carries the request out, or not, and says how it ends. */
export function endingOf(request: ApiRequest, platform: Platform, fault: AnswerFault | undefined): Ending {
  const carryOut = () => route(request, platform, fault);
  if (fault === undefined) return { kind: 'reply', reply: carryOut() };
  if ('afterWrite' in fault && fault.afterWrite) carryOut();
  switch (fault.effect) {
    case 'repeatPage':
    case 'repeatCursor':
      return { kind: 'reply', reply: carryOut() };
    case 'slowDrip':
      return { kind: 'drip', reply: carryOut(), msPerByte: fault.ms };
    case 'hugeAnswer':
      return { kind: 'huge', bytes: fault.bytes };
    case 'hang':
    case 'reset':
      return { kind: fault.effect };
    case 'status':
      return { kind: 'reply', reply: statusReply(request, fault) };
    case 'malformed': {
      const headers = { 'Content-Type': fault.contentType ?? 'application/json' };
      return { kind: 'reply', reply: { status: fault.status ?? 200, headers, body: fault.body } };
    }
    case 'redirect':
      return {
        kind: 'reply',
        reply: { status: fault.status ?? 302, headers: { Location: fault.location }, body: '' },
      };
    case 'echoAuthorization': {
      const message = `Refused: ${request.headers['authorization'] ?? 'no authorization'} ${request.body}`;
      const refused = { ...usualRefusal(fault.status ?? 400), message };
      return { kind: 'reply', reply: errorReply(refused, request.correlationId) };
    }
  }
}

function statusReply(request: ApiRequest, fault: Extract<AnswerFault, { effect: 'status' }>): Reply {
  const { status, body, retryAfter } = fault;
  const headers = {
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...fault.headers,
  };
  // A string is what a gateway in between would say.
  if (typeof body === 'string') return { status, headers: { 'Content-Type': 'text/html', ...headers }, body };
  if (body !== undefined) return jsonReply(status, body, headers);
  const plain = usualReply(request, status, retryAfter);
  return { ...plain, headers: { ...plain.headers, ...headers } };
}

function usualReply(request: ApiRequest, status: number, retryAfter: string | number | undefined): Reply {
  if (status < 400) return jsonReply(status, {});
  if (request.path === '/oauth/token' && (status === 400 || status === 401)) {
    const description = status === 400 ? 'client not found: invalid_client' : 'authentication failed';
    return jsonReply(status, { error: 'invalid_client', description, error_description: description });
  }
  return errorReply(usualRefusal(status, retryAfter), request.correlationId);
}
