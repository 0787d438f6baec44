import type http from 'node:http';
import type { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { lookupOf } from './loopback.ts';

/** Opens connections for which there is no request yet. */
export interface EarlyConnections {
  /** Opens one that the next new connection to this origin is taken from. A failure is left to the request to meet. */
  open(url: URL): void;
  /** Closes those that nobody took. */
  close(): void;
}

/**
 * Lets an agent take connections that were opened early (Node.js documentation, "agent.createConnection", which is
 * there to be overridden).
 *
 * @param net `node:net`, which is loaded together with the agent
 */
export function openEarly(agent: http.Agent, net: { readonly isIP: typeof isIP }): EarlyConnections {
  const createConnection = agent.createConnection.bind(agent);
  const early = new Map<string, Duplex>();

  agent.createConnection = (options, callback) => {
    const key = `${options.host ?? ''}:${options.port ?? ''}`;
    const socket = early.get(key);
    early.delete(key);
    if (socket === undefined || socket.destroyed) return createConnection(options, callback);
    socket.off('error', ignore);
    return socket;
  };

  return {
    open({ hostname, port, protocol }) {
      const host = hostname.replace(/^\[|\]$/g, '');
      const usualPort = protocol === 'https:' ? 443 : 80;
      const actualPort = port === '' ? usualPort : Number(port);
      const key = `${host}:${actualPort}`;
      if (early.has(key)) return;
      // What the agent adds of its own: no delay, and for TLS the name, which must not be an address (RFC 6066).
      const servername = net.isIP(host) === 0 ? host : '';
      const options = {
        host,
        port: actualPort,
        servername,
        noDelay: true,
        keepAlive: true,
        ...lookupOf(host),
      };
      const socket = createConnection(options);
      if (!socket) return;
      early.set(key, socket.on('error', ignore));
    },
    close() {
      for (const socket of early.values()) socket.destroy();
      early.clear();
    },
  };
}

function ignore(): void {
  // Whoever needs the connection opens another and meets the same fault.
}
