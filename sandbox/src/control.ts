import { z } from 'zod';
import { usualRefusal } from './errors.ts';
import { faultSchema, type Fault } from './faults.ts';
import { jsonReply, type ApiRequest, type Reply } from './http-types.ts';
import type { RecordedRequest } from './options.ts';
import type { StoredLabel } from './organisation.ts';
import type { SettingsDocument } from './settings-document.ts';

/** What the control paths work on. */
export interface Controlled {
  labels(): readonly StoredLabel[];
  settings(): SettingsDocument;
  readonly requests: readonly RecordedRequest[];
  inject(fault: Fault): void;
  clearFaults(): void;
}

const PREFIX = '/sandbox/';

/**
 * The paths below `/sandbox/`, for a person with curl: `POST` and `DELETE faults`, `GET labels`, `GET settings`,
 * `GET requests`. Needs no token, is not recorded and never struck by a fault. Answers undefined for any other path.
 */
export function control(request: ApiRequest, sandbox: Controlled): Reply | undefined {
  if (!request.path.startsWith(PREFIX)) return undefined;
  switch (`${request.method} ${request.path.slice(PREFIX.length)}`) {
    case 'POST faults':
      return injectFault(request.body, sandbox);
    case 'DELETE faults':
      sandbox.clearFaults();
      return jsonReply(200, { cleared: true });
    case 'GET labels':
      return jsonReply(200, sandbox.labels());
    case 'GET settings':
      return jsonReply(200, sandbox.settings());
    case 'GET requests':
      return jsonReply(200, sandbox.requests.map(withoutCredentials));
    default:
      return jsonReply(404, usualRefusal(404));
  }
}

function injectFault(body: string, sandbox: Controlled): Reply {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return jsonReply(400, { message: 'The fault is not valid JSON.' });
  }
  const parsed = faultSchema.safeParse(value);
  if (!parsed.success) return jsonReply(400, { message: z.prettifyError(parsed.error) });
  sandbox.inject(parsed.data);
  return jsonReply(200, { injected: parsed.data });
}

function withoutCredentials(request: RecordedRequest): RecordedRequest {
  const scheme = request.headers['authorization']?.split(' ', 1).join('');
  if (scheme === undefined) return request;
  return { ...request, headers: { ...request.headers, authorization: `${scheme} ***` } };
}
