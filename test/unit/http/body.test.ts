import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeBody, LARGEST_BODY, readBody } from '../../../src/http/body.ts';

const TEXT = '{"name":"Größe 漢字"}';

test.each([
  ['none', undefined, Buffer.from(TEXT)],
  ['an empty one', '', Buffer.from(TEXT)],
  ['identity', 'identity', Buffer.from(TEXT)],
  ['gzip', 'gzip', gzipSync(TEXT)],
  ['x-gzip', 'x-gzip', gzipSync(TEXT)],
  ['deflate', 'deflate', deflateSync(TEXT)],
  ['br', 'br', brotliCompressSync(TEXT)],
  ['capital letters and white space', ' GZIP ', gzipSync(TEXT)],
])('a body with the encoding %s is read', async (_what, encoding, body) => {
  expect(await decodeBody(body, encoding, 1_000)).toBe(TEXT);
});

test.each([
  ['an encoding that nobody knows', 'zstd-or-so', Buffer.from(TEXT), 'unknown content encoding'],
  ['a body that is not of its encoding', 'gzip', Buffer.from(TEXT), 'incorrect header check'],
  ['a body that is cut', 'gzip', gzipSync(TEXT).subarray(0, 20), 'unexpected end of file'],
])('%s is an error', async (_what, encoding, body, message) => {
  await expect(decodeBody(body, encoding, 1_000)).rejects.toThrow(message);
});

describe('a body that grows', () => {
  test('is read up to the limit', async () => {
    expect(await decodeBody(gzipSync('x'.repeat(1_000)), 'gzip', 1_000)).toHaveLength(1_000);
  });

  test.each([
    ['gzip', gzipSync('x'.repeat(1_001))],
    ['deflate', deflateSync('x'.repeat(1_001))],
    ['br', brotliCompressSync('x'.repeat(1_001))],
  ])('is not read beyond it: %s', async (encoding, body) => {
    await expect(decodeBody(body, encoding, 1_000)).rejects.toThrow();
  });
});

/** How a body that comes in these parts is read. */
function read(...parts: readonly Buffer[]) {
  const response = new IncomingMessage(new Socket());
  for (const part of parts) response.push(part);
  response.push(null);
  return readBody(response);
}

describe('a body in parts', () => {
  const half = Buffer.alloc(LARGEST_BODY / 2, 'x');

  test('is read up to the limit, which counts all of them', async () => {
    expect(await read(half, half)).toEqual({ ok: true, text: 'x'.repeat(LARGEST_BODY) });
    expect(await read(half, half, Buffer.from('x'))).toEqual({
      ok: false,
      reason: 'the answer is larger than 8 MiB',
    });
  });
});
