import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** An HTTP server on the loopback address, until the end of the test. */
export async function serve(listener: RequestListener): Promise<{ url: URL; connections: () => number }> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener);
  let connections = 0;
  server.on('connection', () => (connections += 1));
  return { url: new URL(`http://127.0.0.1:${await listen(server)}/`), connections: () => connections };
}

/** A server that does with each connection as it is told, until the end of the test. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<URL> {
  const server = createTcpServer(onConnection);
  return new URL(`http://127.0.0.1:${await listen(server)}/`);
}

/** A port of the loopback address where nobody listens. */
export async function closedPort(): Promise<URL> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return new URL(`http://127.0.0.1:${port}/`);
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return portOf(server);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
