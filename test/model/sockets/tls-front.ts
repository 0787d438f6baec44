import { once } from 'node:events';
import net from 'node:net';
import { duplexPair } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { ServerCertificate } from '../../harness/certificates.ts';

/**
 * What becomes of a handshake: the connection ends, is reset, says nothing more, or gets a fatal alert when the client has
 * said hello; it ends in the middle of the server's hello; or the server shows a certificate of a stranger.
 */
export const handshakeTroubles = [
  'handshake closed',
  'handshake reset',
  'handshake hangs',
  'handshake alert',
  'half a handshake',
  "stranger's certificate",
] as const;

/**
 * What becomes of an answer on a connection that is up. Of all but the first nothing or a part arrives, although the request
 * was carried out; only one of them says goodbye as TLS wants it (`close_notify`, RFC 8446, 6.1).
 */
export const answerTroubles = [
  'closed after it without close_notify',
  'closed before it without close_notify',
  'closed before it with close_notify',
  'reset before it',
  'half of its record',
  'alert in its place',
] as const;

export interface TlsFrontOptions {
  /** The certificate that the next connection is shown; it may change. */
  readonly certificate: () => ServerCertificate;
  /** One that no client trusts. */
  readonly stranger: ServerCertificate;
  /** What becomes of the handshake that begins now; `undefined` lets it succeed. */
  readonly nextHandshake: () => (typeof handshakeTroubles)[number] | undefined;
  /** What becomes of the answer that comes next; `undefined` passes it on. */
  readonly nextAnswer: () => (typeof answerTroubles)[number] | undefined;
}

export interface TlsFront {
  readonly url: string;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** A record with a fatal alert, `internal_error`, in the clear: in a handshake an alert, later what cannot be decrypted. */
const FATAL_ALERT = Buffer.from([21, 3, 3, 0, 2, 2, 80]);

/** Ends TLS in front of a server of plain http, as a load balancer does, and has its troubles. */
export async function startTlsFront(target: string, options: TlsFrontOptions): Promise<TlsFront> {
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
  };
  const server = net.createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    keep(client);
    client.once('end', () => client.end());
    const trouble = options.nextHandshake();
    switch (trouble) {
      case 'handshake closed':
        client.once('data', () => client.end());
        return;
      case 'handshake reset':
        client.once('data', () => client.resetAndDestroy());
        return;
      case 'handshake hangs':
        client.resume();
        return;
      case 'handshake alert':
        client.once('data', () => client.end(FATAL_ALERT));
        return;
      case 'half a handshake':
        passOn(client, connectOnward(), options.certificate(), options, 'end in half');
        return;
      case "stranger's certificate":
        passOn(client, connectOnward(), options.stranger, options);
        return;
      case undefined:
        passOn(client, connectOnward(), options.certificate(), options);
    }
  });
  const connectOnward = (): net.Socket => {
    const { hostname, port } = new URL(target);
    const onward = net.connect({ host: hostname, port: Number(port), noDelay: true });
    keep(onward);
    return onward;
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The front has no port.');
  return {
    url: `https://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** What becomes of the next bytes that TLS has for the client. */
type Next = 'pass' | 'end after' | 'end in half';

/** TLS runs between the two ends of a pipe, so that each of its bytes can be kept from the client. */
function passOn(
  client: net.Socket,
  onward: net.Socket,
  certificate: ServerCertificate,
  { nextAnswer }: TlsFrontOptions,
  first: Next = 'pass',
): void {
  const [wire, inside] = duplexPair();
  const secure = new TLSSocket(inside, { isServer: true, secureContext: createSecureContext(certificate) });
  let next = first;

  client.on('data', (bytes) => wire.write(bytes));
  wire.on('data', (bytes: Buffer) => {
    if (!client.writable) return;
    if (next === 'pass') client.write(bytes);
    else client.end(next === 'end in half' ? bytes.subarray(0, bytes.length / 2) : bytes);
  });
  wire.once('end', () => client.end());
  secure.on('data', (bytes: Buffer) => onward.write(bytes));
  // A client that does not like the certificate says so by an alert.
  secure.on('error', () => client.destroy());
  onward.on('data', (bytes) => {
    if (!client.writable || next !== 'pass') return;
    const trouble = nextAnswer();
    switch (trouble) {
      case undefined:
        secure.write(bytes);
        return;
      case 'closed after it without close_notify':
        next = 'end after';
        secure.write(bytes);
        return;
      case 'half of its record':
        next = 'end in half';
        secure.write(bytes);
        return;
      case 'closed before it without close_notify':
        client.end();
        return;
      case 'closed before it with close_notify':
        secure.end();
        return;
      case 'reset before it':
        client.resetAndDestroy();
        return;
      case 'alert in its place':
        client.end(FATAL_ALERT);
    }
  });
  onward.once('close', (isBroken) => {
    if (isBroken) client.destroy();
    else secure.end();
  });
  client.once('close', () => {
    onward.destroy();
    secure.destroy();
  });
}
