import type { Clock } from '../clock.ts';
import type { HttpClient } from './client.ts';
import { describeExchange } from './exchange.ts';

export interface TraceOptions {
  readonly clock: Clock;
  /** Told of each exchange, in one line. */
  readonly onLine: (line: string) => void;
  /** Whether the path and the query of an address are secret, so that only its host is told. */
  readonly isSecret: (url: URL) => boolean;
  /** The header, in lower case, by which a server names the exchange in its own records. */
  readonly correlationHeader: string;
}

/**
 * An HTTP client that tells of each exchange: method, host, path unless it is secret, status, time, and
 * correlation id. Never headers or bodies.
 */
export function traced(
  http: HttpClient,
  { clock, onLine, isSecret, correlationHeader }: TraceOptions,
): HttpClient {
  return {
    ...http,
    async send(request) {
      const { method, url } = request;
      const target = isSecret(url) ? url.host : `${url.host}${url.pathname}${url.search}`;
      const start = clock.now();
      let end = 'an unexpected error';
      try {
        const exchange = await http.send(request);
        const id = exchange.kind === 'answer' ? exchange.headers[correlationHeader] : undefined;
        end = `${describeExchange(exchange)}${id === undefined ? '' : ` (correlation id ${id})`}`;
        return exchange;
      } finally {
        onLine(`${method} ${target}: ${end} after ${Math.round(clock.now() - start)} ms`);
      }
    },
  };
}
