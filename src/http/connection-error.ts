import type { Lost } from './exchange.ts';

/** What an error of a connection, or a proxy's refusal, says of the exchange. */
export type Loss = Pick<Lost, 'fault' | 'message' | 'proxyStatus'>;

/**
 * What an error that Node reports of a request means.
 *
 * @param proxy the proxy that the request went through
 * @param stale whether it came on a kept connection before any answer
 */
export function lossBy(error: NodeJS.ErrnoException, proxy: URL | undefined, stale: boolean): Loss {
  const proxyStatus = refusedTunnel(error);
  if (proxy !== undefined && proxyStatus !== undefined) return lossByProxy(proxy, proxyStatus);
  const message = describe(error);
  if (isCertificateError(error)) return { fault: 'certificate', message };
  return { fault: stale ? 'stale' : 'connection', message };
}

/** What it means that the proxy itself answered, with an error status. */
export function lossByProxy(proxy: URL, status: number): Loss {
  const why = status === 407 ? ', so its user and password are missing or wrong' : '';
  const message = `the proxy ${proxy.origin} answered HTTP ${status}${why}`;
  return { fault: 'proxy', message, proxyStatus: status };
}

/** Codes of OpenSSL's verification and of Node's host name check (Node.js documentation, "X509 certificate error codes"). */
function isCertificateError(error: NodeJS.ErrnoException): boolean {
  return /CERT|SIGNATURE|ISSUER|ALTNAME/.test(error.code ?? '');
}

/** Status with which a proxy answered CONNECT; Node's message has the whole line, which may repeat the credentials. */
function refusedTunnel(error: NodeJS.ErrnoException): number | undefined {
  if (error.code !== 'ERR_PROXY_TUNNEL' || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function describe(error: NodeJS.ErrnoException): string {
  // Node tries every address of a host, and says of an AggregateError itself only its code.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : undefined;
  const message = first instanceof Error ? first.message : error.message;
  return message === '' ? (error.code ?? 'the connection failed') : message;
}
