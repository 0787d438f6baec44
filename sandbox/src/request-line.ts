import type { RecordedRequest } from './options.ts';

/** A request in one line, without headers and body: those hold the secret and the token. */
export function requestLine(request: RecordedRequest): string {
  const query = new URLSearchParams(request.query).toString();
  const outcome = request.status ?? 'no answer';
  const time = new Date(request.at).toISOString().slice(11, 23);
  return `${time}  ${request.method} ${request.path}${query && `?${query}`}  ${outcome}  (connection ${request.connection})`;
}
