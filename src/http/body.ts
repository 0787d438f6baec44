import { promisify } from 'node:util';

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
      throw new Error(`unknown content encoding`);
  }
}

/** JSON where it is JSON, else the text itself: a gateway may answer HTML or nothing. */
export function parseBody(text: string): unknown {
  try {
    // Some gateways put a byte order mark in front.
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return parsed;
  } catch {
    return text;
  }
}
