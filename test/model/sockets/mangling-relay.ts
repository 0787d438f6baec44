import { once } from 'node:events';
import net from 'node:net';

/** What becomes of one answer on its way. */
export const manglings = ['half', 'garbage', 'reset', 'drip', 'end', 'swallow'] as const;
export type Mangling = (typeof manglings)[number];

export interface ManglingRelay {
  readonly url: string;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Stands between steps and a server of plain http, and mangles answers: sends `half` of one and ends the connection, puts
 * `garbage` in its place, resets, lets it `drip`, `end`s the connection after it, or swallows it and ends.
 *
 * @param next what becomes of the answer that comes next; `undefined` passes it on
 */
export async function startManglingRelay(
  target: string,
  next: () => Mangling | undefined,
): Promise<ManglingRelay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
  };
  const server = net.createServer({ noDelay: true }, (client) => {
    const onward = net.connect({ host: hostname, port: Number(port), noDelay: true });
    keep(client);
    keep(onward);
    client.on('data', (bytes) => onward.write(bytes));
    onward.on('data', (bytes) => {
      if (client.writable) mangle(client, bytes, next());
    });
    onward.once('close', () => client.destroy());
    client.once('close', () => onward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The relay has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

const DRIP_BYTES = 64;
const DRIP_MS = 5;

function mangle(client: net.Socket, bytes: Buffer, mangling: Mangling | undefined): void {
  switch (mangling) {
    case undefined:
      client.write(bytes);
      return;
    case 'half':
      client.end(bytes.subarray(0, bytes.length / 2));
      return;
    case 'garbage':
      client.end(Buffer.from('\u0000HTTP/9.9 what\r\n\r\n\u0000'));
      return;
    case 'reset':
      client.resetAndDestroy();
      return;
    case 'end':
      client.end(bytes);
      return;
    case 'swallow':
      client.end();
      return;
    case 'drip':
      drip(client, bytes);
  }
}

function drip(client: net.Socket, bytes: Buffer): void {
  if (bytes.length === 0 || !client.writable) return;
  client.write(bytes.subarray(0, DRIP_BYTES));
  setTimeout(drip, DRIP_MS, client, bytes.subarray(DRIP_BYTES));
}
