import { expect } from 'vitest';
import { z } from 'zod';
import { ROUTING_PATH } from '../src/routes-routing.ts';
import { SETTINGS_PATH } from '../src/routes-settings.ts';
import { UTILIZATION_PATH } from '../src/routes-utilization.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, type Sandbox } from '../src/server.ts';

/** An answer, with its body as JSON where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
}

/** Asks and reads the whole answer; does not follow redirects. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Logs in with the client-credentials grant. */
export function askForToken(
  sandbox: Sandbox,
  { id = DEFAULT_CLIENT_ID, secret = DEFAULT_CLIENT_SECRET } = {},
): Promise<Answer> {
  return ask(`${sandbox.loginUrl}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
}

/** What a client of both label APIs asks for, with a token that was good when it was made. */
export async function connect(sandbox: Sandbox) {
  const answer = await askForToken(sandbox);
  const { access_token: token } = z.object({ access_token: z.string() }).parse(answer.json);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const get = (path: string, init: RequestInit = {}) =>
    ask(`${sandbox.apiUrl}${path}`, { headers: { authorization: headers.authorization }, ...init });
  const post = (path: string, body: unknown, init: RequestInit = {}) =>
    ask(`${sandbox.apiUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body), ...init });
  const put = (path: string, body: unknown) => post(path, body, { method: 'PUT' });
  const del = (path: string) => get(path, { method: 'DELETE', headers });
  return {
    token,
    get,
    post,
    put,
    delete: del,
    settings: async () => settingsDocument.parse((await get(SETTINGS_PATH)).json),
    putSettings: (body: unknown) => put(SETTINGS_PATH, body),
    list: (query = '') => get(`${UTILIZATION_PATH}${query}`),
    create: (body: unknown, init?: RequestInit) => post(UTILIZATION_PATH, body, init),
    listRouting: (query = '') => get(`${ROUTING_PATH}${query}`),
    createRouting: (body: unknown) => post(ROUTING_PATH, body),
  };
}

const settingsDocument = z.looseObject({
  utilization: z.record(z.string(), z.looseObject({ maximumCapacity: z.int() })),
  labelUtilizations: z.record(
    z.string(),
    z.looseObject({
      maximumCapacity: z.int(),
      interruptingLabelIds: z.array(z.string()),
      labelName: z.string(),
    }),
  ),
  maxInboundCalls: z.int(),
});

const named = z.object({ name: z.string() });
const utilizationPage = z.object({ entities: z.array(named), pageNumber: z.int(), pageCount: z.int() });
const routingPage = z.object({ labels: z.array(named), nextPage: z.string().nullable() });

/** A page of utilization labels, with the names alone. */
export function utilizationNames(answer: Answer) {
  const { entities, ...page } = utilizationPage.parse(answer.json);
  return { ...page, names: entities.map((label) => label.name) };
}

/** A page of four-field labels, with the names alone. */
export function routingNames(answer: Answer) {
  const { labels, nextPage } = routingPage.parse(answer.json);
  return { nextPage, names: labels.map((label) => label.name) };
}

/** For comparisons: any string at all, and any that contains a part. */
export const anyString: unknown = expect.any(String);
export const containing = (part: string): unknown => expect.stringContaining(part);
