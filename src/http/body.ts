import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import type { Exchange } from './exchange.ts';

/** The largest body that is read, in bytes, before and after decompression. A listing page of 100 entries is about 20 KB. */
export const LARGEST_BODY = 8 * 1024 * 1024;

const tooLarge = `the answer is larger than ${LARGEST_BODY / 1024 / 1024} MiB`;

/** A body as text, or why there is none, as a part of a sentence. */
export type BodyText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/**
 * Reads an answer's body to its end, or up to {@link LARGEST_BODY}.
 *
 * @throws the stream's error when the connection breaks off
 */
export function readBody(response: IncomingMessage): Promise<BodyText> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('error', reject);
    response.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      if (size > LARGEST_BODY) resolve({ ok: false, reason: tooLarge });
      else chunks.push(chunk);
    });
    response.on('end', () => {
      decodeBody(Buffer.concat(chunks), response.headers['content-encoding'], LARGEST_BODY).then(
        (text) => {
          resolve({ ok: true, text });
        },
        () => {
          const reason = `the answer's content encoding could not be undone, or ${tooLarge}`;
          resolve({ ok: false, reason });
        },
      );
    });
  });
}

/**
 * The text of an answer's body. The action asks for no compression, but a gateway may compress all the same.
 *
 * @param encoding the `Content-Encoding` header: `gzip`, `deflate`, `br`, or none
 * @param most the largest body, in bytes, after decompression
 * @throws Error when the body is not of that encoding, or larger
 */
export async function decodeBody(body: Buffer, encoding: string | undefined, most: number): Promise<string> {
  return (await decompress(body, encoding?.trim().toLowerCase(), most)).toString('utf8');
}

async function decompress(body: Buffer, encoding: string | undefined, most: number): Promise<Buffer> {
  const options = { maxOutputLength: most };
  switch (encoding) {
    case undefined:
    case '':
    case 'identity':
      return body;
    case 'gzip':
    case 'x-gzip':
      return promisify((await import('node:zlib')).gunzip)(body, options);
    case 'deflate':
      return promisify((await import('node:zlib')).inflate)(body, options);
    case 'br':
      return promisify((await import('node:zlib')).brotliDecompress)(body, options);
    default:
      throw new Error('unknown content encoding');
  }
}

/** JSON where it is JSON, else the text itself: a gateway may answer HTML or nothing. */
export function parseBody(text: string, parse: (json: string) => unknown = JSON.parse): unknown {
  // Some gateways put a byte order mark in front.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return parse(json);
  } catch {
    return text;
  }
}

/** The same exchange with its body read as JSON, or as the text that it is (see {@link parseBody}). */
export function withParsedBody(exchange: Exchange<string>): Exchange {
  return exchange.kind === 'lost' ? exchange : { ...exchange, body: parseBody(exchange.body) };
}
