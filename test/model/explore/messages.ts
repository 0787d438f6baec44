import { z } from 'zod';
import type { Answer, ConnectionFault, Exchange, HttpRequest, Lost } from '../../../src/http/exchange.ts';
import type { ApiRequest, Reply } from '../../../sandbox/src/http-types.ts';
import { SETTINGS_PATH } from '../../../sandbox/src/routes-settings.ts';
import type { Purpose } from '../scenario.ts';
import type { Sent } from '../wire.ts';

/** Where the explored network is, as the step is told. */
export const API = 'http://localhost/genesys';

const posted = z.object({ name: z.string() });

/** The name of the label that a POST asks for. */
export function nameIn({ body }: ApiRequest): string {
  return posted.parse(JSON.parse(body)).name;
}

/** An exchange without an answer. */
export function lost(fault: ConnectionFault, message: string, sent: boolean): Lost {
  return { kind: 'lost', fault, message, sent };
}

/** The platform's reply as the HTTP client answers it. */
export function toAnswer({ status, headers, body }: Reply): Answer<string> {
  return { kind: 'answer', status, headers: lowerCased(headers), body };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const),
  );
}

/** What a request is for. */
export function purposeOf({ method, url }: HttpRequest): Purpose {
  if (url.pathname.endsWith('/oauth/token')) return 'login';
  if (url.pathname.endsWith(SETTINGS_PATH)) return method === 'GET' ? 'settings' : 'update';
  return method === 'GET' ? 'list' : 'create';
}

let requests = 0;

/** A request as the platform's router takes it, with pages of this size. */
export function apiRequest({ method, url, headers, body = '' }: HttpRequest, pageSize: number): ApiRequest {
  const query = new URLSearchParams(url.searchParams);
  query.set('pageSize', String(pageSize));
  return {
    ...{ method, path: url.pathname.replace(/^\/genesys/, ''), query, body },
    headers: lowerCased(headers),
    correlationId: `request ${(requests += 1)}`,
  };
}

/** How a diagram tells of a request. */
export function lineOf({ purpose }: Sent, request: ApiRequest): string {
  switch (purpose) {
    case 'create':
      return `POST label "${nameIn(request)}"`;
    case 'list': {
      const name = request.query.get('name');
      return name === null
        ? `GET labels, page ${request.query.get('pageNumber') ?? ''}`
        : `GET label "${name}"`;
    }
    case 'login':
    case 'webhook':
      return `POST ${purpose}`;
    case 'settings':
      return 'GET settings';
    case 'update':
      return 'PUT settings';
  }
}

/** How a diagram tells of its end. */
export function outcomeOf(end: Exchange<string>): string {
  if (end.kind === 'lost') return end.message;
  const listed = end.status === 200 ? /"entities":(\[.*?\])/.exec(end.body)?.[1] : undefined;
  const names = [...(listed ?? '').matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name);
  return listed === undefined
    ? `HTTP ${end.status}`
    : `HTTP 200: ${names.length === 0 ? 'no labels' : names.join(', ')}`;
}
