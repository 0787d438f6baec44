import type { Clock } from '../clock.ts';
import type { HttpClient } from './client.ts';
import { ConnectionError } from './request.ts';

/**
 * An HTTP client that tells of each exchange: method, host, path when `showPath` allows it, status, time, and
 * correlation id. Never headers or bodies.
 */
export function traced(
  http: HttpClient,
  clock: Clock,
  trace: (line: string) => void,
  showPath: (url: URL) => boolean,
): HttpClient {
  return {
    ...http,
    async send(request) {
      const { method, url } = request;
      const target = showPath(url) ? `${url.host}${url.pathname}${url.search}` : url.host;
      const start = clock.now();
      const tell = (end: string): void => {
        trace(`${method} ${target}: ${end} after ${Math.round(clock.now() - start)} ms`);
      };
      try {
        const response = await http.send(request);
        const correlationId = response.headers['inin-correlation-id'];
        tell(
          `HTTP ${response.status}${correlationId === undefined ? '' : ` (correlation id ${correlationId})`}`,
        );
        return response;
      } catch (error) {
        tell(error instanceof ConnectionError ? error.message : 'an unexpected error');
        throw error;
      }
    },
  };
}
