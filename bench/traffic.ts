import { once } from 'node:events';
import net from 'node:net';

/** What went over the wire: exact, and the same on every machine. */
export interface Traffic {
  readonly requests: number;
  readonly connections: number;
  /** Both ways, with what TLS adds. */
  readonly bytes: number;
}

/** Stands before a server and counts what passes. TLS passes through it untouched. */
export async function startCounter(target: string) {
  const { hostname, port, pathname, protocol } = new URL(target);
  const sockets = new Set<net.Socket>();
  let connections = 0;
  let bytes = 0;
  const pass = (from: net.Socket, to: net.Socket): void => {
    sockets.add(from);
    from.on('error', () => undefined);
    from.on('data', (data) => {
      bytes += data.byteLength;
      to.write(data);
    });
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = net.createServer({ noDelay: true }, (client) => {
    connections += 1;
    const onward = net.connect({ host: hostname, port: Number(port), noDelay: true });
    pass(client, onward);
    pass(onward, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the counter has no port');
  return {
    url: `${protocol}//127.0.0.1:${address.port}${pathname.replace(/\/$/, '')}`,
    counted: () => ({ connections, bytes }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
