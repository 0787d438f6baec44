import { onTestFinished } from 'vitest';
import { createHttpClient, type HttpClient } from '../../src/http/client.ts';
import { ConnectionError, type HttpRequest } from '../../src/http/request.ts';

/** A real HTTP client without a proxy, until the end of the test. */
export function client(cut = new AbortController().signal): HttpClient {
  const http = createHttpClient({ proxies: {}, cut });
  onTestFinished(() => {
    http.close();
  });
  return http;
}

/** A GET with plenty of time. */
export function get(url: URL, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, timeoutMs: 10_000, ...more };
}

/** The connection error that a promise rejects with; anything else is an error of the test. */
export async function errorOf(promise: Promise<unknown>): Promise<ConnectionError> {
  const end: unknown = await promise.catch((error: unknown) => error);
  if (end instanceof ConnectionError) return end;
  throw new Error('expected a ConnectionError', { cause: end });
}
