import { onTestFinished } from 'vitest';
import { createHttpClient, type HttpClient, type HttpClientOptions } from '../../src/http/client.ts';
import type { Answer, Exchange, HttpRequest, Lost } from '../../src/http/exchange.ts';

/** A real HTTP client, without a proxy unless one is given, until the end of the test. */
export function client(options: Partial<HttpClientOptions> = {}): HttpClient {
  const cut = new AbortController().signal;
  const http = createHttpClient({ proxies: {}, userAgent: 'a-test/1', cut, ...options });
  onTestFinished(() => {
    http.close();
  });
  return http;
}

/** A GET with plenty of time. */
export function get(url: URL, more: Partial<HttpRequest> = {}): HttpRequest {
  return { method: 'GET', url, headers: {}, timeoutMs: 10_000, ...more };
}

/** The answer that an exchange ends with; anything else is an error of the test. */
export async function answerOf<Body>(exchange: Promise<Exchange<Body>>): Promise<Answer<Body>> {
  const end = await exchange;
  if (end.kind === 'answer') return end;
  throw new Error(`expected an answer, and the request was lost: ${end.message}`);
}

/** How an exchange was lost; an answer is an error of the test. */
export async function lossOf(exchange: Promise<Exchange>): Promise<Lost> {
  const end = await exchange;
  if (end.kind === 'lost') return end;
  throw new Error(`expected a lost request, and HTTP ${end.status} came`);
}
