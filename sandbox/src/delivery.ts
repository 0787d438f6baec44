import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as soon, setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import type { Ending } from './ending.ts';
import type { Reply } from './http-types.ts';

/**
 * Sends an ending over the wire.
 * @param onStatus told the status once it is sent.
 * @param signal ends a slow answer when the server closes.
 */
export async function deliver(
  response: ServerResponse,
  ending: Ending,
  onStatus: (status: number) => void,
  signal: AbortSignal,
): Promise<void> {
  switch (ending.kind) {
    case 'hang':
      return;
    case 'reset':
      reset(response);
      return;
    case 'reply': {
      const body = begin(response, ending.reply, onStatus);
      response.end(body);
      return;
    }
    case 'drip': {
      const body = begin(response, ending.reply, onStatus);
      for (const byte of body) {
        if (response.destroyed) return;
        response.write(Buffer.of(byte));
        await (ending.msPerByte > 0 ? sleep(ending.msPerByte, undefined, { signal }) : soon());
      }
      response.end();
      return;
    }
    case 'huge':
      onStatus(200);
      response.writeHead(200, { 'Content-Type': 'application/json' });
      await pipeline(Readable.from(jsonString(ending.bytes)), response, { signal });
  }
}

function begin(response: ServerResponse, reply: Reply, onStatus: (status: number) => void): Buffer {
  const body = Buffer.from(reply.body);
  onStatus(reply.status);
  response.writeHead(reply.status, { 'Content-Length': String(body.length), ...reply.headers });
  return body;
}

/** TLS has no reset of its own: there the connection just ends without an answer. */
function reset(response: ServerResponse): void {
  const { socket } = response;
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}

function* jsonString(bytes: number): Generator<Buffer> {
  yield Buffer.from('"');
  const chunk = Buffer.alloc(65_536, 'x');
  for (let left = bytes - 2; left > 0; left -= chunk.length) yield chunk.subarray(0, left);
  yield Buffer.from('"');
}
