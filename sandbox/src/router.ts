import { errorReply, missingPermissions, Refusal, usualRefusal } from './errors.ts';
import type { AnswerFault } from './faults.ts';
import type { ApiRequest, Reply } from './http-types.ts';
import { login, type Tokens } from './login.ts';
import { MANAGE_PERMISSION, type LabelApiChoice } from './options.ts';
import type { LabelDraft, Organisation } from './organisation.ts';
import { resources, type Resource } from './resources.ts';
import { readRoutingDraft, ROUTING_PATH } from './routes-routing.ts';
import { readUtilizationDraft, UTILIZATION_PATH } from './routes-utilization.ts';

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
    const { organisation } = platform;
    const { resource, id } = findResource(request.path, platform.labelApi);
    const answer = resource.methods[request.method];
    if (answer === undefined) throw new Refusal(usualRefusal(405));
    authorize(request, resource, platform);
    if (Buffer.byteLength(request.body) > BODY_LIMIT_BYTES) throw new Refusal(usualRefusal(413));
    const call = { request, id, organisation, fault };
    if (request.method === 'GET') return answer(call);
    if (organisation.conflicts.conflicts(request.method)) throw new Refusal(usualRefusal(409));
    const reply = answer(call);
    organisation.conflicts.carriedOut();
    return reply;
  } catch (error) {
    if (error instanceof Refusal) return errorReply(error.refused, request.correlationId);
    throw error;
  }
}

/** The label that a POST would create, or undefined if it would be refused before that. */
export function draftOf(request: ApiRequest, platform: Platform): LabelDraft | undefined {
  try {
    const { resource } = findResource(request.path, platform.labelApi);
    authorize(request, resource, platform);
    switch (resource.path) {
      case UTILIZATION_PATH:
        return readUtilizationDraft(request, platform.organisation);
      case ROUTING_PATH:
        return readRoutingDraft(request);
      default:
        return undefined;
    }
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function findResource(path: string, served: LabelApiChoice): { resource: Resource; id: string } {
  for (const resource of resources) {
    if (![served, 'any'].includes(resource.api) && served !== 'both') continue;
    const [before = '', after] = resource.path.split('{id}');
    if (after === undefined) {
      if (path === before) return { resource, id: '' };
      continue;
    }
    if (!path.startsWith(before) || !path.endsWith(after)) continue;
    const id = path.slice(before.length, after === '' ? undefined : -after.length);
    if (id !== '' && !id.includes('/')) return { resource, id };
  }
  throw new Refusal(usualRefusal(404));
}

function authorize(request: ApiRequest, { readableWith }: Resource, platform: Platform): void {
  const state = platform.tokens.check(request.headers['authorization']);
  if (state === 'missing')
    throw new Refusal({
      status: 401,
      code: 'authentication.required',
      message: 'No authentication bearer token specified in authorization header.',
    });
  if (state === 'unknown') throw new Refusal(usualRefusal(401));
  const needed = request.method === 'GET' ? readableWith : [MANAGE_PERMISSION];
  if (needed.length > 0 && !needed.some((permission) => platform.permissions.includes(permission)))
    throw missingPermissions(needed);
}
