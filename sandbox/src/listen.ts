import { once } from 'node:events';
import type http from 'node:http';
import https from 'node:https';

/** Listens on the loopback interface and a free port unless told otherwise; answers the origin, such as `http://127.0.0.1:8080`. */
export async function listen(
  server: http.Server | https.Server,
  where: { readonly host?: string; readonly port?: number },
): Promise<string> {
  const host = where.host ?? '127.0.0.1';
  server.listen(where.port ?? 0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const scheme = server instanceof https.Server ? 'https' : 'http';
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

/** Closes a server once: stops whatever waits, breaks off every connection, and resolves when the port is free. */
export function closer(server: http.Server | https.Server, waiting: AbortController): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () =>
    (closed ??= new Promise((resolve) => {
      waiting.abort();
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    }));
}
