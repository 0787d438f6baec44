import { errorReply, missingPermissions, Refusal, usualRefusal } from './errors.ts';
import type { AnswerFault } from './faults.ts';
import type { ApiRequest, Reply } from './http-types.ts';
import { login, type Tokens } from './login.ts';
import { MANAGE_PERMISSION, VIEW_PERMISSION, type LabelApiChoice } from './options.ts';
import type { LabelDraft, Organisation } from './organisation.ts';
import {
  createRoutingLabel,
  getRoutingLabel,
  listRoutingLabels,
  readRoutingDraft,
  ROUTING_PATH,
} from './routes-routing.ts';
import {
  createUtilizationLabel,
  getUtilizationLabel,
  listUtilizationLabels,
  readUtilizationDraft,
  UTILIZATION_PATH,
} from './routes-utilization.ts';

/** Everything that a request is answered from. */
export interface Platform {
  readonly organisation: Organisation;
  readonly tokens: Tokens;
  readonly client: { readonly id: string; readonly secret: string };
  readonly permissions: readonly string[];
  readonly labelApi: LabelApiChoice;
}

const BODY_LIMIT_BYTES = 512_000;

/** Carries a request out as the platform would. A listing that repeats itself is the one fault it knows. */
export function route(request: ApiRequest, platform: Platform, fault?: AnswerFault): Reply {
  try {
    if (request.path === '/oauth/token') return login(request, platform.client, platform.tokens);
    const target = findTarget(request.path, platform.labelApi);
    if (target === undefined) throw new Refusal(usualRefusal(404));
    const allowed = target.id === undefined ? ['GET', 'POST'] : ['GET'];
    if (!allowed.includes(request.method)) throw new Refusal(usualRefusal(405));
    authorize(request, platform);
    if (Buffer.byteLength(request.body) > BODY_LIMIT_BYTES) throw new Refusal(usualRefusal(413));
    return target.api === 'utilization'
      ? utilization(request, target.id, platform.organisation, fault)
      : routing(request, target.id, platform.organisation, fault);
  } catch (error) {
    if (error instanceof Refusal) return errorReply(error.refused, request.correlationId);
    throw error;
  }
}

/** The label that a POST would create, or undefined if it would be refused before that. */
export function draftOf(request: ApiRequest, platform: Platform): LabelDraft | undefined {
  try {
    const target = findTarget(request.path, platform.labelApi);
    if (target === undefined) return undefined;
    authorize(request, platform);
    return target.api === 'utilization'
      ? readUtilizationDraft(request, platform.organisation)
      : readRoutingDraft(request);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function utilization(
  request: ApiRequest,
  id: string | undefined,
  organisation: Organisation,
  fault: AnswerFault | undefined,
): Reply {
  if (id !== undefined) return getUtilizationLabel(id, organisation);
  if (request.method === 'POST') return createUtilizationLabel(request, organisation);
  const repeat =
    fault?.effect === 'repeatPage' ? { numberAsRequested: fault.numberAsRequested === true } : undefined;
  return listUtilizationLabels(request, organisation, repeat);
}

function routing(
  request: ApiRequest,
  id: string | undefined,
  organisation: Organisation,
  fault: AnswerFault | undefined,
): Reply {
  if (id !== undefined) return getRoutingLabel(id, organisation);
  if (request.method === 'POST') return createRoutingLabel(request, organisation);
  return listRoutingLabels(request, organisation, fault?.effect === 'repeatCursor');
}

function findTarget(
  path: string,
  served: LabelApiChoice,
): { readonly api: 'utilization' | 'routing'; readonly id: string | undefined } | undefined {
  for (const [api, base] of [
    ['utilization', UTILIZATION_PATH] as const,
    ['routing', ROUTING_PATH] as const,
  ]) {
    if (served !== api && served !== 'both') continue;
    if (path === base) return { api, id: undefined };
    const id = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : '';
    if (id !== '' && !id.includes('/')) return { api, id };
  }
  return undefined;
}

function authorize(request: ApiRequest, platform: Platform): void {
  const state = platform.tokens.check(request.headers['authorization']);
  if (state === 'missing')
    throw new Refusal({
      status: 401,
      code: 'authentication.required',
      message: 'No authentication bearer token specified in authorization header.',
    });
  if (state === 'unknown') throw new Refusal(usualRefusal(401));
  const needed = request.method === 'GET' ? VIEW_PERMISSION : MANAGE_PERMISSION;
  if (!platform.permissions.includes(needed)) throw missingPermissions([needed]);
}
