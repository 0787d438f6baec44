import net from 'node:net';
import { once } from 'node:events';

/** How a relay treats the connections that clients keep. */
export interface RelayOptions {
  /** Closes a connection so many milliseconds after an answer, without having announced it. */
  readonly idleMs?: number;
  /**
   * Closes a connection that has been used at the moment when a POST comes over it: `before` it is passed on, or
   * `after`, so that it is carried out and its answer lost.
   */
  readonly atPost?: 'before' | 'after';
  /** Resets instead of closing in good order. */
  readonly reset?: boolean;
}

/** Stands between clients and a server, as a load balancer does, and knows nothing but bytes. */
export interface Relay {
  readonly url: string;
  /** Connections that were closed under a client. */
  readonly closed: () => number;
  /** Bytes that went to clients. */
  readonly answered: () => number;
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** Starts a relay to a server of plain http, on a free port of the loopback interface. */
export async function startRelay(target: string, options: RelayOptions = {}): Promise<Relay> {
  const { hostname, port, pathname } = new URL(target);
  const sockets = new Set<net.Socket>();
  let closed = 0;
  let answered = 0;
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
  };

  const server = net.createServer({ noDelay: true }, (client) => {
    const onward = net.connect({ host: hostname, port: Number(port), noDelay: true });
    keep(client);
    keep(onward);
    let used = false;
    let idle: NodeJS.Timeout | undefined;
    const cutClient = (): void => {
      if (client.destroyed || client.writableEnded) return;
      closed += 1;
      if (options.reset === true) client.resetAndDestroy();
      else client.end();
    };
    client.on('data', (bytes) => {
      clearTimeout(idle);
      const isCut = used && options.atPost !== undefined && bytes.toString('latin1').startsWith('POST ');
      if (isCut) cutClient();
      if (!isCut || options.atPost === 'after') onward.write(bytes);
    });
    onward.on('data', (bytes) => {
      used = true;
      answered += bytes.byteLength;
      if (client.writable && !client.write(bytes)) {
        onward.pause();
        client.once('drain', () => onward.resume());
      }
      clearTimeout(idle);
      if (options.idleMs !== undefined) idle = setTimeout(cutClient, options.idleMs);
    });
    // Its own side of a connection that is closed already may still bring a request, which goes nowhere.
    onward.once('close', () => client.destroy());
    client.once('close', () => {
      clearTimeout(idle);
      onward.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay has no port.');

  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const done = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await done;
  };
  return {
    url: `http://127.0.0.1:${address.port}${pathname.replace(/\/$/, '')}`,
    closed: () => closed,
    answered: () => answered,
    close,
    [Symbol.asyncDispose]: close,
  };
}
